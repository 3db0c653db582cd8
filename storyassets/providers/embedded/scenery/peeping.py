"""Peeping: who hides watches small folk on a table. We stand behind the hiders, and the table beyond them is lit."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Look
from storyassets.model.place import ROOMS
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition
from storyassets.providers.embedded.figures import Facing, Figure, draw_figure
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.providers.embedded.scenery.bench import is_small_on_table
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.palettes import Palette, palette_for
from storyassets.providers.embedded.scenery.peeping_covers import COVERS
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.scene import Layers, lay_scene
from storyassets.providers.embedded.scenery.silhouette import in_shade
from storyassets.providers.embedded.scenery.stature import standing_height
from storyassets.providers.protocols import ShotPictureRequest

SIZE = 0.80  # of the picture's height, a grown person who hides near us
HEADS = ((0.285, 0.215), (0.330, 0.405))  # of the width and height: where each one's face begins
SHADE, DUSK = "#171238", 0.22
TABLE = (
    0.745,
    0.30,
    0.515,
    0.665,
)  # of the width: its middle, half of it; of the height: its top and its foot
FOLK_HIGH = 0.165  # of the picture's height
FOLK = ((0.600, Facing.RIGHT), (0.880, Facing.LEFT))
HANDS_AT_CHIN = Action.DRESS


def is_peeping(request: ShotPictureRequest) -> bool:
    """Whether somebody in a house hides behind a curtain or hanging clothes and watches a table."""
    hidden, folk = _parts(request)
    waits = request.staging.setting in ROOMS
    hung = Prop.TABLE in request.staging.props  # who only hides behind clothes looks out between them
    behind = all(one.at == Prop.CURTAIN.value or (hung and one.at in COVERS) for one, _ in hidden)
    alone = len(hidden) == len(request.staging.actors)
    return bool(hidden) and (bool(folk) or (waits and behind and alone))


def _parts(request: ShotPictureRequest) -> tuple[list[tuple[Actor, Look]], list[tuple[Actor, Look]]]:
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    seen = [(one, looks[one.character_id]) for one in request.staging.actors if one.character_id in looks]
    folk = [(one, look) for one, look in seen if is_small_on_table(one, look)]
    hidden = [(one, look) for one, look in seen if one.action is Action.HIDE and not look.crowd]
    return hidden[: len(HEADS)], folk[:1]


def lay_peeping(request: ShotPictureRequest) -> Layers:
    """The room with the lit table, and before it those who look out from behind a curtain or clothes."""
    hidden, folk = _parts(request)
    empty = request.staging.model_copy(update={"actors": (), "props": (), "conditions": ()})
    layers = lay_scene(request.model_copy(update={"staging": empty, "sitters": ()}))
    size = page_size(request.width_px, request.height_px)
    staging = request.staging
    palette = palette_for(staging.emotion, staging.time_of_day, staging.weather, staging.late)
    far, near = Pen("pt"), Pen("pn")
    things = [staging.condition_of(prop) for prop in staging.props if prop is not Prop.TABLE][:1]
    if folk or Prop.TABLE in staging.props:
        _draw_table(far, palette, size, things, staging.things_seed or 1)
    if folk:
        _draw_folk(far, folk[0], size)
    _draw_hidden(near, hidden, size)
    cover = COVERS.get(hidden[0][0].at, COVERS[Prop.CURTAIN.value])
    cover(near, palette, size, staging.place_seed)
    eyes = (*layers.eyes, *far.eyes, *near.eyes)
    return replace(layers, middle=layers.middle + far.svg() + near.svg(), front="", eyes=eyes)


def _draw_table(
    pen: Pen, palette: Palette, size: tuple[float, float], things: list[Condition], seed: int
) -> None:
    """A table in its own light: the candle stands in the middle, a thing before it."""
    w, h = size
    (at, half, top, foot), wood = TABLE, palette.indoors("#9a663c")
    x, y, floor, reach = at * w, top * h, foot * h, half * w
    pen.glow(x, y - 0.08 * h, 0.42 * w, "#ffc766", 0.80)
    pen.ellipse(x, floor, reach * 1.1, 0.018 * h, "#120c26", 0.45)
    for share in (-0.86, 0.80):
        pen.rect(x + reach * share, y, reach * 0.10, floor - y, pen.tone(darken(wood, 0.3), 0.5), 5)
    pen.rect(x - reach * 0.92, y + 0.020 * h, reach * 1.84, 0.035 * h, darken(wood, 0.34))
    pen.polygon(
        [
            (x - reach * 0.90, y - 0.022 * h),
            (x + reach * 0.90, y - 0.022 * h),
            (x + reach, y + 0.012 * h),
            (x - reach, y + 0.012 * h),
        ],
        pen.fade(lighten(wood, 0.05), lighten(wood, 0.38)),
    )
    pen.rect(x - reach, y + 0.012 * h, reach * 2, 0.016 * h, darken(wood, 0.12), 5)
    _draw_candle(pen, x, y - 0.014 * h, 0.095 * h)
    for k, thing in enumerate(things):
        drawing = draw_thing(thing, prefix=f"pt{k}", seed=seed)
        scale = min(0.24 * w / drawing.width, 0.085 * h / drawing.height)
        pen.place(drawing.svg, x, y + 0.008 * h, scale)


def _draw_candle(pen: Pen, x: float, y: float, high: float) -> None:
    half = high * 0.10
    pen.ellipse(x, y, half * 2.4, half * 0.7, "#d6a94e")
    pen.rect(x - half, y - high, half * 2, high, pen.tone("#f6e9cc", 0.62), half * 0.3)
    for size, colour in ((1.0, "#ffb03a"), (0.56, "#fff1b0")):
        f, top = half * size, y - high - half * 0.2
        pen.path(
            f"M{num(x)} {num(top)}q{num(-f)} {num(-f * 1.1)} 0 {num(-f * 3)}q{num(f)} {num(f * 1.9)} 0 {num(f * 3)}Z",
            colour,
        )


def _draw_folk(pen: Pen, who: tuple[Actor, Look], size: tuple[float, float]) -> None:
    """Each at his side of the thing, at work or in wonder."""
    (actor, look), (w, h) = who, size
    count = (actor.count or len(FOLK)) if look.crowd else 1
    for k, (at, facing) in enumerate(FOLK[:count]):
        one = crowd_member(look, k).model_copy(update={"crowd": False})
        figure = draw_figure(
            one, actor.action, actor.emotion, facing=facing, prefix=f"pf{k}", empty_handed=True
        )
        scale = FOLK_HIGH * h / standing_height(one)
        x, y = at * w, (TABLE[2] + 0.004) * h
        pen.shadow(x, y, figure.width * scale * 0.4, 7, 0.4)
        pen.place(figure.svg, x, y, scale)


def _draw_hidden(pen: Pen, hidden: list[tuple[Actor, Look]], size: tuple[float, float]) -> None:
    """The farther one looks out over the nearer; both are in the half-dark."""
    w, h = size
    for k, ((actor, look), (left, top)) in enumerate(zip(hidden, HEADS, strict=False)):
        felt = (
            Emotion.WONDER
            if actor.emotion in (Emotion.SUSPENSE, Emotion.CALM, Emotion.EARNEST)
            else actor.emotion
        )
        figure: Figure = draw_figure(
            dressed(actor, look), HANDS_AT_CHIN, felt, facing=Facing.RIGHT, prefix=f"ph{k}", empty_handed=True
        )
        scale = SIZE * h / standing_height(look)
        head = figure.head
        x = left * w - (head.x + head.width * 0.42) * scale
        y = top * h - head.y * scale
        pen.place(in_shade(figure.svg, SHADE, DUSK), x, y, scale)
        pen.tell_eyes(figure.eyes, x, y, scale)
