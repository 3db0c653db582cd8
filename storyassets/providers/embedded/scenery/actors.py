"""Actors on the stage: shadows on the ground, flight in the air, water around swimmers, clouds and rafts under feet."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.afloat import (
    LIFTED,
    SUNK,
    draw_flood,
    draw_pool_under,
    draw_water_before,
    is_flooded,
)
from storyassets.providers.embedded.scenery.blocking import BEDS, Placed
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.carrying import area_of_load, draw_load, is_behind
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.composition import FLIGHT, LEAP, TUMBLE
from storyassets.providers.embedded.scenery.coverings import draw_covers
from storyassets.providers.embedded.scenery.furniture import draw_big_bed
from storyassets.providers.embedded.scenery.hiding import draw_dark_behind, draw_hiding_places
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.perching import (
    climbs_trunk,
    draw_climbed_trunk,
    draw_limb,
    is_perched,
)
from storyassets.providers.embedded.scenery.resting import bedding_of, draw_bedding, draw_blanket
from storyassets.providers.embedded.scenery.rope_pulled import draw_pulled_rope
from storyassets.providers.embedded.scenery.rope_teams import pulls_together
from storyassets.providers.embedded.scenery.seating import draw_vessel, draw_vessel_behind
from storyassets.providers.embedded.scenery.shattered import draw_rock_under, draw_shattered
from storyassets.providers.embedded.scenery.sizing import Member
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.worktops import draw_under_hands

RAFT_SHARE = 0.36  # half of a raft, of the picture's width: a prop has room on it
MATTRESS = 156.0  # above the floor, in figure units
BED_LENGTH = 780.0


def needs_bed(placed: tuple[Placed, ...], setting: Setting) -> bool:
    """Somebody rests here, and gets a bed."""
    return setting in BEDS and any(one.actor.action in AT_REST for one in placed)


def find_faces(placed: tuple[Placed, ...], stage: Stage) -> tuple[tuple[float, float, float, float], ...]:
    """Left, top, right and bottom of every face, and of whoever is held: nothing that falls or blows is drawn over them."""
    areas = []
    for one in placed:
        lift = stage.height * {
            Action.FLY: FLIGHT,
            Action.JUMP: LEAP,
            Action.FALL: TUMBLE,
            Action.DIVE: LEAP,
        }.get(one.actor.action, 0.0)
        for member in one.members:
            head, x, y = member.figure.head, one.x + member.dx, stage.ground_y + member.dy - one.lift
            left, top = x + head.x * member.scale, y + head.y * member.scale
            areas.append(
                (left, top - lift, left + head.width * member.scale, top + head.height * member.scale)
            )
        load = area_of_load(one)
        if load is not None:
            x, y = one.x + one.nearest.dx, stage.ground_y + one.nearest.dy - lift
            areas.append((x + load[0], y + load[1], x + load[2], y + load[3]))
    return tuple(areas)


def draw_actors(pen: Pen, stage: Stage, placed: tuple[Placed, ...], setting: Setting, seed: int) -> None:
    """Everyone, the farthest first; what carries them is drawn under them."""
    draw_dark_behind(pen, stage, placed, setting)
    flooded = is_flooded(placed, stage, setting)
    if flooded:
        draw_flood(pen, stage, placed, setting)
    for one in sorted(placed, key=lambda p: (p.lift > 0 and p.host is None, p.members[-1].dy)):
        draw_vessel_behind(pen, stage, one, seed)
        if is_perched(one):
            draw_limb(pen, stage, one, placed)
        if climbs_trunk(one):
            draw_climbed_trunk(pen, stage, one)
        if one.actor.action is Action.FLY or (setting is Setting.SKY and one.actor.action is Action.FALL):
            _draw_flier(pen, stage, one, shadows=setting is not Setting.SKY)
        elif one.actor.action is Action.SWIM:
            _draw_swimmer(pen, stage, one, setting, flooded=flooded)
        elif setting is Setting.SKY:
            _draw_on_cloud(pen, stage, one)
        elif setting is Setting.SEA:
            _draw_on_raft(pen, stage, one)
        elif setting in BEDS and one.actor.action in AT_REST and not one.actor.at:
            _draw_in_bed(pen, stage, one, setting)
        elif bedding_of(one, setting):
            _draw_on_bedding(pen, stage, one, setting)
        else:
            _draw_standing(pen, stage, one)
        draw_vessel(pen, stage, one, seed)
    _draw_embracing(pen, stage, placed)
    draw_covers(pen, stage, placed)
    draw_hiding_places(pen, stage, placed, setting)


def _draw_embracing(pen: Pen, stage: Stage, placed: tuple[Placed, ...]) -> None:
    """The arms of those who embrace, each over the other's back."""
    for one in placed:
        if one.actor.action is Action.EMBRACE:
            for member in one.members:
                x, y = one.x + member.dx, stage.ground_y + member.dy - one.lift
                pen.place(member.figure.over, x, y, member.scale)


def _draw_members(pen: Pen, stage: Stage, one: Placed, lift: float, *, shadows: bool) -> None:
    team = pulls_together(one.actor, one.look)
    for member in one.members:
        x, y = one.x + member.dx, stage.ground_y + member.dy - one.lift
        draw_rock_under(pen, stage, one, x, y - lift)
        if shadows:
            fade = max(0.35, 1 - lift / (stage.height * 0.2))
            rx = member.figure.width * member.scale * 0.46
            pen.shadow(x, y, rx * (0.7 + 0.3 * fade), max(9.0, rx * 0.13), 0.42 * fade)
        # At work each of a crowd has a tool in hand.
        each = one.look.crowd and member.figure.grip is not None
        holds = bool(one.actor.holds) and not team and (each or member is one.nearest)
        holder = _holder_of_one(one, member) if each else one
        if holds and is_behind(one):
            draw_load(pen, holder, x, y - lift)
        pen.place(member.figure.svg, x, y - lift, member.scale)
        pen.tell_eyes(member.figure.eyes, x, y - lift, member.scale)
        if member is one.nearest:
            pen.tell_mouths(member.figure, one.actor.character_id, x, y - lift, member.scale)
        if holds and not is_behind(one):
            draw_under_hands(pen, stage, holder, x, y - lift)
            draw_load(pen, holder, x, y - lift)
        if member.figure.over and one.actor.action is not Action.EMBRACE and not team:
            pen.place(member.figure.over, x, y - lift, member.scale)
        draw_shattered(pen, one, x, y - lift)
    if team:
        draw_pulled_rope(pen, stage, one)


def _holder_of_one(one: Placed, member: Member) -> Placed:
    """One of a crowd with one of what they all have: a candle each, and not all candles."""
    held = one.held and one.held.model_copy(update={"many": False, "count": 0})
    return replace(one, members=(member,), held=held)


def _draw_standing(pen: Pen, stage: Stage, one: Placed) -> None:
    lift = {Action.JUMP: LEAP, Action.FALL: TUMBLE, Action.DIVE: LEAP}.get(
        one.actor.action, 0.0
    ) * stage.height
    _draw_members(pen, stage, one, lift, shadows=True)


def _draw_flier(pen: Pen, stage: Stage, one: Placed, *, shadows: bool) -> None:
    room = max(0.0, stage.ground_y - one.height - stage.height * 0.06)
    lift = min(stage.height * FLIGHT, room)
    _draw_members(pen, stage, one, lift, shadows=shadows)


def _draw_in_bed(pen: Pen, stage: Stage, one: Placed, setting: Setting) -> None:
    """A sleeper lies on a bed of their size."""
    member = one.members[-1]
    scale = max(member.figure.width * member.scale * 1.12 / BED_LENGTH, stage.scale * 0.5)
    pen.open(one.x, stage.ground_y, scale, mirror=one.way < 0)
    wood = "#8a5a38" if setting is Setting.BEDROOM else "#c9d3d8"
    draw_big_bed(pen, stage.palette.indoors("#6f9fb0"), stage.palette.indoors(wood))
    pen.close()
    _draw_members(pen, stage, one, MATTRESS * scale, shadows=False)
    draw_blanket(pen, stage, one, MATTRESS * scale)


def _draw_on_bedding(pen: Pen, stage: Stage, one: Placed, setting: Setting) -> None:
    """A person asleep on a floor, or dead, on what somebody laid them on."""
    high = bedding_of(one, setting)
    lift = high * one.nearest.figure.head.height * one.nearest.scale
    draw_bedding(pen, stage, one, high)
    _draw_members(pen, stage, one, lift, shadows=False)
    draw_blanket(pen, stage, one, lift)


def _draw_on_cloud(pen: Pen, stage: Stage, one: Placed) -> None:
    white = mix(stage.palette.lit(WHITE), stage.palette.sky[1], 0.12)
    half = max(one.width * 0.62, 130.0)
    for dx, dy, r in (
        (-0.72, 0.10, 0.26),
        (0.72, 0.10, 0.26),
        (-0.34, 0.05, 0.36),
        (0.36, 0.06, 0.36),
        (0.0, 0.10, 0.42),
    ):
        pen.circle(
            one.x + dx * half,
            stage.ground_y + (dy + r * 0.55) * half,
            r * half,
            pen.fade(lighten(white, 0.4), mix(white, stage.palette.sky[0], 0.25)),
        )
    _draw_members(pen, stage, one, -half * 0.04, shadows=True)


def _draw_on_raft(pen: Pen, stage: Stage, one: Placed) -> None:
    """Planks on the water, rocking a little."""
    half, y = max(one.width * 0.62, RAFT_SHARE * stage.width), stage.ground_y
    wood = stage.palette.lit("#a9743f")
    pen.ellipse(
        one.x, y + half * 0.20, half * 1.12, half * 0.13, darken(stage.palette.lit("#2b7fae"), 0.35), 0.5
    )
    for k in range(5):
        left = one.x - half + k * half * 0.4
        pen.rect(
            left,
            y - half * 0.04,
            half * 0.39,
            half * 0.20,
            pen.fade(lighten(wood, 0.14), darken(wood, 0.22)),
            half * 0.05,
        )
    pen.rect(one.x - half * 1.02, y + half * 0.02, half * 2.04, half * 0.05, darken(wood, 0.35), 4)
    foam = mix(stage.palette.sky[2], WHITE, 0.6)
    pen.line(
        f"M{one.x - half * 1.15:.1f} {y + half * 0.20:.1f}q{half * 0.29:.1f} {-half * 0.09:.1f} {half * 0.575:.1f} 0t{half * 0.575:.1f} 0t{half * 0.575:.1f} 0t{half * 0.575:.1f} 0",
        foam,
        7,
        0.8,
    )
    _draw_members(pen, stage, one, 0.0, shadows=True)


def _draw_swimmer(pen: Pen, stage: Stage, one: Placed, setting: Setting, *, flooded: bool) -> None:
    """The body in the water: one of its own where the setting has none."""
    if not flooded:
        draw_pool_under(pen, stage, one)
    _draw_members(pen, stage, one, -one.height * SUNK * LIFTED, shadows=False)
    draw_water_before(pen, stage, one, setting, flooded=flooded)
