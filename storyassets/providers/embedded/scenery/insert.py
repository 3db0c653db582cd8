"""Inserts: one large prop (or someone's face, when there is no prop), near, where it is, the place out of focus behind."""

from __future__ import annotations

from dataclasses import replace
from math import cos, hypot, sin, tau
from random import Random

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Condition, Staging
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.scenery.colours import WHITE, lighten, mix
from storyassets.providers.embedded.scenery.doors_near import draw_door_near
from storyassets.providers.embedded.scenery.insert_above import can_lie, draw_from_above
from storyassets.providers.embedded.scenery.insert_hands import BY_EDGES, can_hold_near, draw_in_hands
from storyassets.providers.embedded.scenery.page import (
    Page,
    draw_film,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_contents import INKED, find_room
from storyassets.providers.embedded.scenery.prop_habits import BIG
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.props_pinned import draw_wall_of_boards
from storyassets.providers.embedded.scenery.raster import BACKDROP_SHRINK
from storyassets.providers.embedded.scenery.scene import compose_scene
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import make_stage, seed_of, settle
from storyassets.providers.embedded.scenery.surfaces import draw_surface
from storyassets.providers.embedded.scenery.view import as_known
from storyassets.providers.embedded.scenery.where_seen import where_seen
from storyassets.providers.protocols import ShotPictureRequest

RAYS = 16
WALL = "#a88660"
CENTRE_Y = 0.43  # of the picture's height, above the captions
FOOT_Y = 0.63  # there a thing stands
PROP_WIDTH = 0.80  # at most, of the width
PROP_HEIGHT = 0.46  # at most, of the height
BACKDROP_GROUND = 0.63
BACKDROP_ZOOM = 1.5
ASIDE = 0.05  # of the width, that a thing is beside the middle
SIZES = (0.88, 1.0)
_READ_LYING = frozenset({Prop.SCROLL, Prop.NEWSPAPER, Prop.CASH, Prop.TICKET})
FILM_ON_IT = 0.3  # of the hour's film, over the thing itself: it stays in its own colours
FROM_ABOVE = 0.66  # of the inserts of what can lie flat
ROOM_WIDTH = 0.74  # of the width, that is seen of where things are in a large one
TURNS = (-3.0, 0.0, 0.0, 3.0)
_THINGS = frozenset(prop.value for prop in Prop)
_GRIPS = {(Prop.TELEPHONE, PropState.BROKEN): (0.52, 0.76, 0.56)}
"""Where the hands are on what has a cord beside it: on the thing itself."""
WONDERS = frozenset(
    {Prop.CHEST, Prop.CROWN, Prop.CRYSTAL_BALL, Prop.JEWEL, Prop.MEDAL, Prop.POTION, Prop.TROPHY, Prop.WAND}
)


def compose_insert(request: ShotPictureRequest) -> Page:
    """The first prop of the staging, large. What is as large as a house is seen where it stands."""
    if request.staging.props and request.staging.props[0] in BIG:
        update = {"actors": (), "props": request.staging.props[:1], "setting": where_seen(request.staging)}
        staging = request.staging.model_copy(update=update)
        return compose_scene(request.model_copy(update={"staging": staging, "framing": Framing.WIDE}))
    size = page_size(request.width_px, request.height_px)
    staging, rng = request.staging, seed_of(request, "insert")
    stage = make_stage(
        staging, Framing.MEDIUM, size, BACKDROP_GROUND, seed_of(request, "backdrop"), BACKDROP_ZOOM
    )
    stage = replace(settle(stage, request, stage.rng), empty=True)
    pen = Pen("i")
    if staging.props and _lies(request, rng):
        drawing = draw_thing(staging.condition_of(staging.props[0]), prefix="p", seed=_things_seed(request))
        read = _is_read(staging.condition_of(staging.props[0]))
        draw_from_above(pen, stage, staging.setting, drawing, rng, read=read)
        draw_film(pen, _film(stage, staging), size)
        draw_vignette(pen, stage.palette, size)
        return Page(write_document(pen.svg(), request.width_px, request.height_px, size))
    if staging.props and place_of(staging.props[0]) is Place.SKY:
        stage.pen.rect(-10, -10, size[0] + 20, size[1] + 20, stage.pen.fade(*stage.palette.sky))
    else:
        draw_setting(staging.setting, stage)
    if staging.props and _is_held(request):
        _show_held(pen, stage, request)
    elif staging.props:
        _show(pen, stage, staging.props[0], request, rng)
    elif request.sitters:
        figure = draw_portrait(request.sitters[0].look, staging.emotion, prefix="h")
        scale = min(PROP_WIDTH * size[0] / figure.width, 0.5 * size[1] / figure.height)
        _draw_light(pen, stage.palette, size, 0.5, strength=0.8)
        pen.place(figure.svg, size[0] / 2, size[1] * CENTRE_Y + figure.height * scale / 2, scale)
    draw_vignette(pen, stage.palette, size)
    backdrop = _write_backdrop(stage, request, size)
    return Page(write_document(pen.svg(), request.width_px, request.height_px, size), backdrop)


def _things_seed(request: ShotPictureRequest) -> int:
    return request.staging.things_seed or request.seed


def _film(stage: Stage, staging: Staging) -> tuple[str, float]:
    return stage.palette.lamp_film if staging.setting in ROOMS else stage.palette.film


def _is_held(request: ShotPictureRequest) -> bool:
    """Whether somebody's hands show us the thing."""
    return bool(request.sitters) and can_hold_near(request.staging.props[0], request.sitters[0].look)


def _lies(request: ShotPictureRequest, rng: Random) -> bool:
    """Whether it is seen from above: two of three such things, unless it is in somebody's hands."""
    if _is_held(request):
        return False
    staging = request.staging
    condition = staging.condition_of(staging.props[0])
    read = _is_read(condition)
    return (
        not _is_pinned(condition)
        and can_lie(staging.props[0], staging.setting)
        and (read or rng.random() < FROM_ABOVE)
    )


def _is_pinned(condition: Condition) -> bool:
    """Whether it is what somebody has drawn again and again: it hangs on a wall."""
    return condition.prop is Prop.PHOTO and bool(condition.inside)


def _is_read(condition: Condition) -> bool:
    """Whether it is a sheet with words on it: it lies before us."""
    if condition.prop is Prop.PHONE:
        return bool(condition.says) or condition.state is PropState.CHAT
    return bool(condition.says) and condition.prop in INKED | _READ_LYING


def _show_held(pen: Pen, stage: Stage, request: ShotPictureRequest) -> None:
    """The thing in hands, in the light of its place."""
    size, staging = (stage.width, stage.height), request.staging
    film, strength = _film(stage, staging)
    draw_film(pen, (film, strength), size)
    _draw_light(pen, stage.palette, size, 0.5, strength=0.55)
    thing, look = staging.condition_of(staging.props[0]), request.sitters[0].look
    drawing = draw_thing(thing, prefix="p", seed=_things_seed(request))
    writes = any(actor.action is Action.WRITE for actor in staging.actors)
    how = {"writes": writes, "read": bool(thing.says), "shown": is_shown(staging)}
    at = _GRIPS.get((thing.prop, thing.state), BY_EDGES)
    draw_in_hands(pen, size, look, thing.prop, drawing, _holder_emotion(request), at=at, **how)
    draw_film(pen, (film, strength * FILM_ON_IT), size)


def is_shown(staging: Staging) -> bool:
    """Whether somebody, and no thing, is before whoever holds it."""
    return any(actor.toward and actor.toward not in _THINGS for actor in staging.actors[:1])


def _holder_emotion(request: ShotPictureRequest) -> Emotion:
    """What whoever shows us the thing feels."""
    actors = request.staging.actors
    return actors[0].emotion if actors else request.staging.emotion


def _show(pen: Pen, stage: Stage, prop: Prop, request: ShotPictureRequest, rng: Random) -> None:
    """What it stands on, the light on it, and the thing with its shadow."""
    size = stage.width, stage.height
    condition = request.staging.condition_of(prop)
    wonder = (
        request.staging.emotion is Emotion.WONDER or prop in WONDERS or condition.state is PropState.GOLDEN
    )
    share = 0.5 + rng.uniform(-ASIDE, ASIDE)
    pinned = _is_pinned(condition)
    floats = pinned or place_of(prop) in (Place.SKY, Place.WALL)
    if pinned:
        draw_wall_of_boards(pen, stage.palette.indoors(WALL), size)
    if wonder:
        _draw_sunburst(pen, stage.palette, size, share, rng.uniform(0, tau / RAYS))
    if not floats:
        draw_surface(
            pen, stage, request.staging.setting, size[1] * FOOT_Y, small=place_of(prop) is Place.SMALL
        )
    film, strength = stage.palette.lamp_film if request.staging.setting in ROOMS else stage.palette.film
    draw_film(pen, (film, strength), size)
    _draw_light(pen, stage.palette, size, share, strength=0.9 if wonder else 0.62)
    near = draw_door_near(condition, prefix="p")
    drawing = near or draw_thing(condition, prefix="p", seed=_things_seed(request))
    scale = min(PROP_WIDTH * size[0] / drawing.width, PROP_HEIGHT * size[1] / drawing.height)
    scale *= rng.uniform(*SIZES)
    half = drawing.width * scale / 2
    x = size[0] * share
    foot = size[1] * FOOT_Y + size[1] * 0.012
    room = find_room(condition)
    if room is not None:
        scale = ROOM_WIDTH * size[0] / room[2]
        half, x, foot = drawing.width * scale / 2, size[0] * 0.5, size[1] * CENTRE_Y - room[1] * scale
    if floats:
        foot = size[1] * CENTRE_Y + drawing.height * scale / 2
    else:
        pen.shadow(x + half * 0.12, foot, half * 1.5, max(22.0, half * 0.26), 0.40)
        pen.shadow(x, foot, half * 1.04, max(12.0, half * 0.12), 0.55)
    pen.place(drawing.svg, x, foot, scale, turn=rng.choice(TURNS) if place_of(prop) is Place.SKY else 0.0)
    draw_film(pen, (film, strength * FILM_ON_IT), size)
    if wonder:
        for _ in range(9):
            spot = rng.uniform(0.10, 0.90) * size[0], rng.uniform(0.10, 0.56) * size[1]
            _draw_spark(pen, *spot, rng.uniform(7, 18), stage.palette)


def _write_backdrop(stage: Stage, request: ShotPictureRequest, size: tuple[float, float]) -> str:
    """The place behind, small: it is enlarged and softened."""
    air = Pen("h")
    air.rect(-10, -10, size[0] + 20, size[1] + 20, stage.palette.sky[1], opacity=0.10)
    width_px, height_px = (max(8, px // BACKDROP_SHRINK) for px in (request.width_px, request.height_px))
    return write_document(as_known(stage) + air.svg(), width_px, height_px, size)


def _draw_light(pen: Pen, palette: Palette, size: tuple[float, float], share: float, strength: float) -> None:
    """Light around the middle, so that the thing stands out from what is behind it."""
    bright = lighten(palette.light, 0.35)
    pen.glow(size[0] * share, size[1] * CENTRE_Y, min(size) * 0.74, bright, strength)


def _draw_sunburst(pen: Pen, palette: Palette, size: tuple[float, float], share: float, turn: float) -> None:
    """Rays from behind a wonder, fading outwards."""
    cx, cy, reach = size[0] * share, size[1] * CENTRE_Y, hypot(*size) * 0.52
    half = tau / RAYS / 4
    rays = "".join(
        f"M{num(cx)} {num(cy)}L{num(cx + cos(a - half) * reach)} {num(cy + sin(a - half) * reach)}"
        f"L{num(cx + cos(a + half) * reach)} {num(cy + sin(a + half) * reach)}Z"
        for a in (turn + k * tau / RAYS for k in range(RAYS))
    )
    bright = mix(palette.light, WHITE, 0.4)
    pen.path(rays, pen.radial([(0.0, bright, 0.75), (0.5, bright, 0.34), (1.0, bright, 0.0)]))


def _draw_spark(pen: Pen, x: float, y: float, r: float, palette: Palette) -> None:
    bright = mix(palette.light, WHITE, 0.6)
    q = r * 0.2
    pen.path(
        f"M{num(x)} {num(y - r)}Q{num(x + q)} {num(y - q)} {num(x + r)} {num(y)}Q{num(x + q)} {num(y + q)} {num(x)} {num(y + r)}"
        f"Q{num(x - q)} {num(y + q)} {num(x - r)} {num(y)}Q{num(x - q)} {num(y - q)} {num(x)} {num(y - r)}Z",
        bright,
        0.9,
    )
