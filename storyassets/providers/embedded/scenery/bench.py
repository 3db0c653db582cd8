"""Bench: small folk on a table. It is their ground; shoes, clothes and a candle on it are as large as they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import cycle

from storyassets.model.camera import Angle
from storyassets.model.character import Being, Look
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging, Turned
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.providers.embedded.scenery.behind_table import LIMP
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.sizing import resize
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SMALL_FOLK = frozenset({Being.ELF, Being.FAIRY})
MOST_FOLK, PAIR = 3, 2
HIGH = 0.37  # of the picture's height, each of them
ROOM = {1: 0.60, 2: 0.45, 3: 0.32}  # of the width, for each of so many
SPOTS = {1: (0.34,), 2: (0.235, 0.765), 3: (0.19, 0.80, 0.50)}  # of the width
BEHIND_US, BEFORE_US, BOARD = 0.075, 0.065, 0.042  # of the height: the top's far and near half, its edge
THING_WIDE = {1: 0.50, 2: 0.46, 3: 0.40}  # of the width, what lies between so many
THING_HIGH = 0.23  # of the height
THINGS_AT, SECOND_AT = {1: 0.70, 2: 0.50, 3: 0.50}, 0.30
CANDLE_AT = (0.50, 0.43)  # of the width
FLAT = 0.62  # of its height, that what lies is seen of
TOOLS = (Prop.HAMMER.value, Prop.NEEDLE.value)
NOT_ON_TOP = frozenset({Prop.TABLE, Prop.DESK, Prop.CANDLE, Prop.DOOR, *map(Prop, TOOLS)})
WOOD, THREADS = "#8f5e38", ("#c9453f", "#3f7fb8", "#e0a93a")
SHADOW_GROWTH, SHADOW_RISE = 1.30, 0.06
TURNS = {1: (Turned.RIGHT,), 2: (Turned.RIGHT, Turned.LEFT), 3: (Turned.RIGHT, Turned.LEFT, Turned.LEFT)}
SAME_WAY = frozenset({Action.WALK, Action.RUN, Action.DANCE, Action.JUMP})


@dataclass(frozen=True)
class Bench:
    """What lies on it, and how many stand there."""

    things: tuple[Condition, ...]
    folk: int
    lit: bool


def bench_of(request: ShotPictureRequest) -> Bench | None:
    """The table, if nobody is seen but small folk who are on one."""
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    staging = request.staging
    if not staging.actors or not all(
        is_small_on_table(one, looks.get(one.character_id)) for one in staging.actors
    ):
        return None
    folk = sum(_number(one, looks[one.character_id]) for one in staging.actors)
    things = tuple(staging.condition_of(prop) for prop in staging.props if prop not in NOT_ON_TOP)
    return Bench(things[:PAIR], min(MOST_FOLK, folk), lit=True)


def is_small_on_table(actor: Actor, look: Look | None) -> bool:
    """Whether somebody no larger than a shoe is on a table."""
    there = actor.at == Prop.TABLE.value and actor.relation is Relation.ON
    return there and look is not None and look.being in SMALL_FOLK


def _number(actor: Actor, look: Look) -> int:
    return (actor.count or PAIR) if look.crowd else 1


def on_bench(request: ShotPictureRequest, bench: Bench | None) -> ShotPictureRequest:
    """The request for each of them alone, without what lies on the table."""
    if bench is None:
        return request
    looks = {sitter.character_id: sitter for sitter in request.sitters}
    actors: list[Actor] = []
    sitters: list[Sitter] = []
    for actor in request.staging.actors:
        sitter = looks[actor.character_id]
        for k, tool in zip(range(_number(actor, sitter.look)), cycle(_tools_of(actor)), strict=False):
            name = f"{actor.character_id}-{k}"
            member = crowd_member(sitter.look, k).model_copy(update={"crowd": False})
            sitters.append(sitter.model_copy(update={"character_id": name, "look": member}))
            same = actor.action in SAME_WAY and actor.turned is not None
            update = {"character_id": name, "at": "", "toward": "", "count": 0, "holds": tool}
            turned = actor.turned if same else TURNS[bench.folk][min(len(actors), bench.folk - 1)]
            actors.append(actor.model_copy(update={**update, "turned": turned}))
    staging = request.staging.model_copy(update={"actors": tuple(actors[: bench.folk]), "props": ()})
    return request.model_copy(update={"staging": staging, "sitters": tuple(sitters[: bench.folk])})


def _tools_of(actor: Actor) -> tuple[str, ...]:
    """One hammers, the other sews."""
    if actor.holds in TOOLS:
        return (actor.holds, *(tool for tool in TOOLS if tool != actor.holds))
    return ("" if actor.holds and Prop(actor.holds) in LIMP else actor.holds,)


def stand_on_bench(
    placed: tuple[Placed, ...], bench: Bench | None, size: tuple[float, float]
) -> tuple[Placed, ...]:
    """The same, in their places around what lies between them."""
    if bench is None or not placed:
        return placed
    spots = SPOTS[len(placed)]
    share = min(
        min(HIGH * size[1] / one.height, ROOM[len(placed)] * size[0] / max(one.width, 0.62 * one.height))
        for one in placed
    )
    return tuple(
        replace(
            one,
            x=size[0] * spot,
            members=tuple(replace(m, dx=0.0, dy=0.0) for m in resize(one.members, share)),
            width=one.width * share,
            height=one.height * share,
        )
        for one, spot in zip(placed, spots, strict=True)
    )


def draw_bench(stage: Stage, bench: Bench | None, staging: Staging, shadows: str = "") -> str:
    """The table's top from edge to edge, its board, the candle, and what lies on it; `shadows` are on the wall."""
    if bench is None:
        return ""
    pen = Pen("bn")
    if shadows:
        x, y = stage.width / 2, stage.ground_y - SHADOW_RISE * stage.height
        pen.open(x - SHADOW_GROWTH * x, y - SHADOW_GROWTH * stage.ground_y, SHADOW_GROWTH)
        pen.place(shadows, 0, 0)
        pen.close()
    _draw_top(pen, stage)
    _draw_candle(pen, stage, stage.width * (CANDLE_AT[staging.corner % 2] if bench.folk > 1 else 0.50))
    _draw_spool(pen, stage, stage.width * 0.90, THREADS[stage.choose("thread", len(THREADS))])
    seed = staging.things_seed or 1
    for k, thing in enumerate(bench.things):
        _lay(pen, stage, bench, thing, k, seed)
    return pen.svg()


def _draw_top(pen: Pen, stage: Stage) -> None:
    """Planks that run away from us, and the shadow below them."""
    wood = stage.palette.indoors(WOOD)
    w, h, y = stage.width, stage.height, stage.ground_y
    back, front = y - BEHIND_US * h, y + BEFORE_US * h
    pen.rect(-20, front, w + 40, h - front + 20, pen.fade(darken(wood, 0.72), darken(wood, 0.55)))
    pen.polygon(
        [(w * 0.04, back), (w * 0.96, back), (w * 1.10, front), (-w * 0.10, front)],
        pen.fade(darken(wood, 0.08), lighten(wood, 0.16)),
    )
    joints = "".join(
        f"M{num(w * (0.04 + 0.92 * k / 5))} {num(back)}L{num(w * (-0.10 + 1.20 * k / 5))} {num(front)}"
        for k in range(1, 5)
    )
    pen.line(joints, darken(wood, 0.3), 5, 0.8)
    grain = "".join(
        f"M{num(w * (0.1 + 0.19 * k))} {num(y + (k % 3) * 26 - 30)}q60 -8 120 3" for k in range(5)
    )
    pen.line(grain, darken(wood, 0.2), 4, 0.6)
    pen.rect(-20, front, w + 40, BOARD * h, pen.fade(lighten(wood, 0.26), darken(wood, 0.16)))
    pen.rect(-20, front, w + 40, 7, lighten(wood, 0.4))
    _draw_drawers(pen, stage, front + BOARD * h, wood)
    pen.rect(-20, front + BOARD * h, w + 40, 0.03 * h, pen.veil("#0d0814", 0.6, 0.0))


def _draw_drawers(pen: Pen, stage: Stage, top: float, wood: str) -> None:
    """The front of the table below its board: two drawers, each with its knob, and its feet in the dark."""
    w, h = stage.width, stage.height
    high, gap = 0.13 * h, 0.035 * w
    pen.rect(-20, top, w + 40, high + gap, pen.fade(darken(wood, 0.42), darken(wood, 0.56)))
    for left in (gap, w / 2 + gap / 2):
        wide = w / 2 - gap * 1.5
        pen.rect(left, top + gap, wide, high - gap, pen.fade(darken(wood, 0.26), darken(wood, 0.44)), 8)
        pen.line(f"M{num(left + 8)} {num(top + gap + 3)}h{num(wide - 16)}", lighten(wood, 0.04), 4, 0.6)
        pen.circle(left + wide / 2, top + gap + (high - gap) / 2, 0.020 * w, darken("#c9a24c", 0.3))
        pen.circle(left + wide / 2 - 4, top + gap + (high - gap) / 2 - 5, 0.009 * w, "#d8b862")
    for left in (-20.0, w - 0.09 * w):
        pen.rect(left, top + high + gap, 0.09 * w + 20, h - top, pen.tone(darken(wood, 0.5), 0.5))


def _draw_candle(pen: Pen, stage: Stage, x: float) -> None:
    """As high as they are, at the back of the table: by it one sees what they do."""
    y, high = stage.ground_y - BEHIND_US * stage.height * 0.55, 0.20 * stage.height
    half = high * 0.10
    top = y - high
    pen.glow(x, top - half, stage.width * 0.50, "#ffc766", 0.66)
    pen.shadow(x, y, half * 3.4, half * 0.9, 0.4)
    pen.ellipse(x, y - 4, half * 2.5, half * 0.75, "#b98a3e")
    pen.ellipse(x, y - 12, half * 2.3, half * 0.6, "#e3bb67")
    pen.rect(x - half, top, half * 2, high - 12, pen.tone("#f4e6c8", 0.62), half * 0.3)
    pen.path(
        f"M{num(x - half)} {num(top + 14)}q{num(half * 0.5)} {num(half * 2.4)} {num(half * 0.8)} 0Z",
        "#fff6de",
    )
    pen.line(f"M{num(x)} {num(top)}v{num(-half * 0.7)}", "#4a3526", 6)
    for size, colour in ((1.0, "#ffb03a"), (0.58, "#fff1b0")):
        f = half * 1.0 * size
        pen.path(
            f"M{num(x)} {num(top - half * 0.3)}q{num(-f)} {num(-f * 1.1)} 0 {num(-f * 3)}q{num(f)} {num(f * 1.9)} 0 {num(f * 3)}Z",
            colour,
        )


def _draw_spool(pen: Pen, stage: Stage, x: float, thread: str) -> None:
    """A reel of thread, up to their waist."""
    y, high = stage.ground_y - BEHIND_US * stage.height * 0.5, 0.075 * stage.height
    half, wood = high * 0.42, stage.palette.indoors("#c99a62")
    colour = stage.palette.indoors(thread)
    pen.shadow(x, y, half * 1.6, half * 0.4, 0.35)
    pen.rect(x - half * 0.82, y - high * 0.9, half * 1.64, high * 0.82, pen.tone(colour, 0.6))
    lines = "".join(
        f"M{num(x - half * 0.8)} {num(y - high * (0.2 + 0.13 * k))}q{num(half * 0.8)} {num(half * 0.16)} {num(half * 1.6)} {num(-half * 0.06)}"
        for k in range(5)
    )
    pen.line(lines, darken(colour, 0.25), 4, 0.7)
    for at in (0.0, 0.9):
        pen.rect(x - half, y - high * at - high * 0.1, half * 2, high * 0.14, pen.tone(wood, 0.6), 8)


def _lay(pen: Pen, stage: Stage, bench: Bench, thing: Condition, number: int, seed: int) -> None:
    """A thing before them on the table: what is limp lies flat, one beside another."""
    w, h = stage.width, stage.height
    flat = thing.prop in LIMP or thing.prop in (Prop.LEATHER, Prop.CLOTH)
    drawing = draw_thing(thing, prefix=f"bn{number}", seed=seed)
    wide, high = THING_WIDE[bench.folk] * (1.3 if flat else 1.0), THING_HIGH
    if thing.state is PropState.CUT:
        high *= 0.7
    size = min(wide * w / drawing.width, high * h / drawing.height)
    x = w * (THINGS_AT[bench.folk] if not number else SECOND_AT)
    y = stage.ground_y + BEFORE_US * h * (0.62 if flat else 0.34)
    pen.shadow(x, y, drawing.width * size * 0.56, 0.014 * h, 0.4)
    squashed = f'<g transform="scale(1 {FLAT if flat else 1})">{drawing.svg}</g>'
    pen.place(squashed, x, y, size)


def casts_shadow_only(bench: Bench | None, staging: Staging) -> bool:
    """Whether nobody is to be seen yet but by their shadow on the wall."""
    return bench is not None and staging.angle is Angle.SILHOUETTE
