"""Seating: those who are under, in or on somebody or something, instead of beside them."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.camera import Framing
from storyassets.model.character import Look, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.props import draw_prop
from storyassets.providers.embedded.scenery.sizing import Member, extent_of, natural_scale
from storyassets.providers.embedded.scenery.stage import Stage

VESSELS = frozenset(
    {Prop.BAG, Prop.BARREL, Prop.BASKET, Prop.BOX, Prop.BUCKET, Prop.HAT, Prop.JAR, Prop.NEST, Prop.PITCHER}
    | {Prop.POT, Prop.VASE, Prop.WELL, Prop.BOAT, Prop.CANOE, Prop.PEDALO}
)
UPSIDE_DOWN = frozenset({Prop.HAT})
UNDER_SIZE = 0.80  # of the host's width and height, that who is under them is at most
UNDER_WING_SIZE, UNDER_WING_ASIDE = 0.6, 0.34  # of the same, where a wing is over them
UNDER_DOWN = 0.02  # of the host's height, nearer to the viewer
UNDER_ASIDE = 0.10  # of the host's width, to where the host looks
BACK = 0.60  # of the host's height: there a rider sits
ON_SIZE, RIDER_SIZE = 0.55, 0.9  # of the host, that an animal on a back is at most, and a human
BACKWARD = 0.10
ASTRIDE = 0.30  # of a rider's height, that the legs hang down
RIM = 0.55  # of the height of who is in something, that the rim is above their feet
RIM_AT = {
    Prop.WELL: 0.33,
    Prop.POT: 0.58,
    Prop.BUCKET: 0.55,
    Prop.BARREL: 0.90,
    Prop.VASE: 0.96,
    Prop.BOAT: 0.34,
    Prop.CANOE: 0.46,
    Prop.PEDALO: 0.36,
}  # of its height, that its rim is: more is over it
FOOT = 0.004  # of the picture's height, that a thing stands before who is in it
VESSEL_WIDTH = 1.12  # of their width
OPENING = 0.75  # of their width, that a narrow thing is at least


def guests_of(actors: tuple[Actor, ...], seen: frozenset[str]) -> tuple[Actor, ...]:
    """Those who are at one of the others who are seen."""
    hosts = {actor.character_id for actor in actors if not actor.at}
    return tuple(a for a in actors if a.at in hosts & seen and a.character_id in seen)


def seat_guests(
    placed: tuple[Placed, ...],
    guests: tuple[Actor, ...],
    looks: dict[str, Look],
    framing: Framing,
    height: float,
) -> tuple[Placed, ...]:
    """The hosts and their guests, each guest in front of its host or on its back."""
    seated = list(placed)
    for i, guest in enumerate(guests):
        at = next(k for k, one in enumerate(seated) if one.actor.character_id == guest.at)
        wing = ""
        if is_sheltered(guest, seated[at]):
            seated[at], wing = _brooding(seated[at])
        one = _seat(guest, looks[guest.character_id], seated[at], f"g{i}", framing, height)
        seated.append(_under_wing(one, seated[at], wing) if wing else one)
    return tuple(seated)


def is_sheltered(guest: Actor, host: Placed) -> bool:
    """Whether somebody is under a bird's wing."""
    return guest.relation is Relation.UNDER and host.look.species in BIRDS and not host.look.crowd


def _brooding(host: Placed) -> tuple[Placed, str]:
    """The bird on the ground, with a wing for her young; and that wing."""
    old, look, actor = host.nearest, host.look, host.actor
    facing = host.facing if host.facing is not Facing.FRONT else Facing.RIGHT
    figure = draw_figure(
        look, Action.SIT, actor.emotion, facing=facing, prefix="br", hold=Hold.SHELTER, empty_handed=True
    )
    group = (Member(replace(figure, over=""), 0.0, old.dy, old.scale),)
    wide, high = extent_of(group)
    return replace(host, members=group, facing=facing, width=wide, height=high), figure.over


def _under_wing(one: Placed, host: Placed, wing: str) -> Placed:
    """The guest with the host's wing over it."""
    guest, bird = one.nearest, host.nearest
    dx = (host.x + bird.dx - one.x - guest.dx) / guest.scale
    dy = (bird.dy - guest.dy) / guest.scale
    laid = f'<g transform="translate({dx:.2f} {dy:.2f}) scale({bird.scale / guest.scale:.4f})">{wing}</g>'
    return replace(one, members=(replace(guest, figure=replace(guest.figure, over=laid)),))


def _seat(guest: Actor, look: Look, host: Placed, prefix: str, framing: Framing, height: float) -> Placed:
    facing = host.facing if host.facing is not Facing.FRONT else Facing.RIGHT
    figure = draw_figure(look, guest.action, guest.emotion, facing=facing, prefix=prefix, empty_handed=True)
    scale = (
        host.nearest.scale * natural_scale(look, framing, height) / natural_scale(host.look, framing, height)
    )
    on = guest.relation is Relation.ON
    sheltered = is_sheltered(guest, host)
    rider = RIDER_SIZE if look.species is Species.HUMAN else ON_SIZE
    most = rider if on else UNDER_WING_SIZE if sheltered else UNDER_SIZE
    scale = min(scale, most * max(host.width, host.height) / max(figure.width, figure.height))
    down = 0.0 if on else UNDER_DOWN * host.height
    aside = (-BACKWARD if on else UNDER_WING_ASIDE if sheltered else UNDER_ASIDE) * host.width * host.way
    group = (Member(figure, 0.0, down, scale),)
    lift = BACK * host.height if on else 0.0
    if on and guest.action is Action.RIDE and look.species is Species.HUMAN:
        lift -= ASTRIDE * figure.height * scale
    return Placed(guest, look, group, facing, host.x + aside, *extent_of(group), lift=lift)


def settle_in_vessels(placed: tuple[Placed, ...], props: tuple[Prop, ...], seed: int) -> tuple[Placed, ...]:
    """Those who are in a thing, lifted so that their upper half is seen over its rim."""
    return tuple(
        _settle(one, Prop(one.actor.at), seed)
        if one.actor.relation is Relation.IN
        and any(one.actor.at == prop.value for prop in props if prop in VESSELS)
        else one
        for one in placed
    )


def _settle(one: Placed, vessel: Prop, seed: int) -> Placed:
    _, high, _ = _measure_vessel(one, vessel, seed)
    return replace(one, host=vessel, lift=max(0.0, high * RIM_AT.get(vessel, 1.0) - RIM * one.height))


def _measure_vessel(one: Placed, vessel: Prop, seed: int) -> tuple[str, float, float]:
    """The drawing of what someone is in, its height on the picture, and its scale."""
    drawing = draw_prop(vessel, prefix="pv", seed=seed)
    scale = max(VESSEL_WIDTH * one.width / drawing.width, RIM * one.height / drawing.height)
    rim = drawing.height * RIM_AT.get(vessel, 1.0)
    scale = min(scale, max(one.height, one.width * OPENING) / rim)
    scale = max(scale, VESSEL_WIDTH * one.width * OPENING / drawing.width)
    return drawing.svg, drawing.height * scale, scale


def draw_vessel_behind(pen: Pen, stage: Stage, one: Placed, seed: int) -> None:
    """All of a thing that stands higher than its rim, behind who is in it: a well has a roof."""
    if one.host in RIM_AT:
        svg, _, scale = _measure_vessel(one, one.host, seed)
        pen.place_named(svg, f"in-{one.host.value}", one.x, _foot(stage), scale)


def draw_vessel(pen: Pen, stage: Stage, one: Placed, seed: int) -> None:
    """The thing before who is in it, up to its rim."""
    if one.host is None:
        return
    svg, high, scale = _measure_vessel(one, one.host, seed)
    y = _foot(stage)
    if one.host in RIM_AT:
        rim, wide = high * RIM_AT[one.host], draw_prop(one.host, prefix="pv", seed=seed).width
        part = (-wide / 2, -rim / scale, wide, rim / scale)
        pen.stretch(f"in-{one.host.value}", part, (one.x - wide * scale / 2, y - rim, wide * scale, rim))
        return
    turned = one.host in UPSIDE_DOWN
    pen.place(svg, one.x, y - high if turned else y, scale, turn=180.0 if turned else 0.0)


def _foot(stage: Stage) -> float:
    return stage.ground_y + stage.height * FOOT
