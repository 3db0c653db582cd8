"""Title and end cards: a scene of the story out of focus, its people, and a plaque on which the renderer sets words."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, draw_figure, draw_portrait
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.page import (
    Page,
    Region,
    draw_film,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.raster import BACKDROP_SHRINK
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import make_stage, seed_of, settle
from storyassets.providers.embedded.scenery.view import as_known
from storyassets.providers.protocols import ShotPictureRequest, Sitter

GROUND = 0.80
# left, top, width and height of a plaque, in shares of the picture
TITLE_PLAQUE = (0.09, 0.075, 0.82, 0.215)
END_PLAQUE = (0.11, 0.42, 0.78, 0.17)
MARGIN = 0.055  # of the width: how far inside the plaque words begin
PARCHMENT = "#f8edd2"
TALLEST, ACROSS = 0.46, 0.97  # of the picture's height, and of its width for all of them
BACK = 0.07  # of the height
HEAD_HIGH, HEAD_WIDE = 0.27, 0.46


@dataclass(frozen=True)
class Card:
    """A page without words, and the rectangle of it, in pixels, in which the renderer sets them."""

    page: Page
    room: Region


def compose_title_card(request: ShotPictureRequest) -> Card:
    """The place out of focus, those who are seen in it whole, and a plaque above them."""
    size = page_size(request.width_px, request.height_px)
    stage = _stage_of(request, size)
    pen = Pen("k")
    _draw_cast(pen, stage, request.sitters[:3])
    _draw_plaque(pen, stage.palette, _box(TITLE_PLAQUE, size))
    _draw_sprigs(pen, stage.palette, _box(TITLE_PLAQUE, size))
    return _finish(request, size, stage, pen, TITLE_PLAQUE)


def compose_end_card(request: ShotPictureRequest) -> Card:
    """The place out of focus, the heads of its people over a plaque, a wreath of light around them."""
    size = page_size(request.width_px, request.height_px)
    stage = _stage_of(request, size)
    pen = Pen("k")
    x, y, w, h = _box(END_PLAQUE, size)
    _draw_rays(pen, stage, x + w / 2, y)
    _draw_heads(pen, stage, request.sitters[:3], y + h * 0.12)
    _draw_plaque(pen, stage.palette, (x, y, w, h))
    _draw_garland(pen, stage.palette, (x, y, w, h))
    return _finish(request, size, stage, pen, END_PLAQUE)


def _stage_of(request: ShotPictureRequest, size: tuple[float, float]) -> Stage:
    rng = seed_of(request, "card")
    stage = make_stage(request.staging, Framing.WIDE, size, GROUND, rng)
    stage = settle(stage, request, stage.rng)
    draw_setting(request.staging.setting, stage)
    return stage


def _finish(
    request: ShotPictureRequest,
    size: tuple[float, float],
    stage: Stage,
    pen: Pen,
    plaque: tuple[float, float, float, float],
) -> Card:
    small = max(8, request.width_px // BACKDROP_SHRINK), max(8, request.height_px // BACKDROP_SHRINK)
    backdrop = Pen("b")
    indoors = request.staging.setting in ROOMS
    draw_film(backdrop, stage.palette.lamp_film if indoors else stage.palette.film, size)
    draw_vignette(backdrop, stage.palette, size)
    behind = write_document(as_known(stage) + backdrop.svg(), *small, size)
    page = Page(write_document(pen.svg(), request.width_px, request.height_px, size), behind)
    left, top, w, h = plaque
    inside = MARGIN * request.width_px
    return Card(
        page,
        Region(
            round(left * request.width_px + inside),
            round(top * request.height_px + inside),
            round((left + w) * request.width_px - inside),
            round((top + h) * request.height_px - inside),
        ),
    )


def _box(
    shares: tuple[float, float, float, float], size: tuple[float, float]
) -> tuple[float, float, float, float]:
    left, top, w, h = shares
    return left * size[0], top * size[1], w * size[0], h * size[1]


def _draw_cast(pen: Pen, stage: Stage, sitters: tuple[Sitter, ...]) -> None:
    """Up to three of them on the ground, turned to each other; the middle one of three stands behind."""
    facings = {1: (Facing.FRONT,), 2: (Facing.RIGHT, Facing.LEFT)}.get(
        len(sitters), (Facing.RIGHT, Facing.FRONT, Facing.LEFT)
    )
    figures = [
        draw_figure(one.look, Action.STAND, Emotion.JOY, facing=facing, prefix=f"t{i}", empty_handed=True)
        for i, (one, facing) in enumerate(zip(sitters, facings, strict=False))
    ]
    across = ACROSS * stage.width / max(1.0, sum(f.width for f in figures) - (len(figures) - 1) * 40)
    scales = [min(TALLEST * stage.height / f.height, across) for f in figures]
    x = (stage.width - sum(f.width * s for f, s in zip(figures, scales, strict=True))) / 2
    spots = []
    for i, (figure, scale) in enumerate(zip(figures, scales, strict=True)):
        x += figure.width * scale / 2
        back = stage.height * BACK if len(figures) == 3 and i == 1 else 0.0
        spots.append((x, stage.ground_y - back, figure, scale))
        x += figure.width * scale / 2
    for x, y, figure, scale in sorted(spots, key=lambda spot: spot[1]):
        pen.shadow(x, y, figure.width * scale * 0.5, 22, 0.45)
        pen.place(figure.svg, x, y, scale)


def _draw_heads(pen: Pen, stage: Stage, sitters: tuple[Sitter, ...], foot: float) -> None:
    """Head and shoulders of each, behind the plaque's upper edge."""
    order = sorted(range(len(sitters)), key=lambda i: -abs(i - (len(sitters) - 1) / 2))
    for i in order:
        sitter = sitters[i]
        figure = draw_portrait(sitter.look, Emotion.JOY, prefix=f"e{i}")
        scale = min(HEAD_HIGH * stage.height / figure.height, HEAD_WIDE * stage.width / figure.width)
        x = stage.width * (0.5 + (i - (len(sitters) - 1) / 2) * 0.27)
        pen.place(figure.svg, x, foot, scale)


def _draw_plaque(pen: Pen, palette: Palette, box: tuple[float, float, float, float]) -> None:
    """Parchment with notched corners and a double border in the mood's colours."""
    x, y, w, h = box
    ink = darken(mix(palette.tint, palette.sky[0], 0.5), 0.35)
    gold = mix("#d9a83f", palette.light, 0.2)
    pen.path(_notched(x + 8, y + 16, w, h, 46), "#120c26", 0.34)
    pen.path(_notched(x - 9, y - 9, w + 18, h + 18, 50), pen.fade(lighten(gold, 0.3), darken(gold, 0.2)))
    paper = mix(PARCHMENT, palette.light, 0.15)
    pen.path(_notched(x, y, w, h, 46), pen.fade(lighten(paper, 0.5), paper, darken(paper, 0.06)))
    pen.line(_notched(x + 20, y + 20, w - 40, h - 40, 36), ink, 5, 0.75)
    pen.line(_notched(x + 30, y + 30, w - 60, h - 60, 32), gold, 3, 0.9)
    for px in (x + 20, x + w - 20):
        for py in (y + 20, y + h - 20):
            pen.circle(px, py, 11, gold)
            pen.circle(px, py, 5, lighten(gold, 0.5))


def _notched(x: float, y: float, w: float, h: float, r: float) -> str:
    """A rectangle whose corners are cut out in quarter circles."""
    return (
        f"M{num(x + r)} {num(y)}H{num(x + w - r)}A{num(r)} {num(r)} 0 0 0 {num(x + w)} {num(y + r)}"
        f"V{num(y + h - r)}A{num(r)} {num(r)} 0 0 0 {num(x + w - r)} {num(y + h)}H{num(x + r)}"
        f"A{num(r)} {num(r)} 0 0 0 {num(x)} {num(y + h - r)}V{num(y + r)}A{num(r)} {num(r)} 0 0 0 {num(x + r)} {num(y)}Z"
    )


def _draw_sprigs(pen: Pen, palette: Palette, box: tuple[float, float, float, float]) -> None:
    """Leaves and berries that grow out from under the plaque at both sides."""
    x, y, w, h = box
    leaf, berry = palette.lit("#5f9a4a"), palette.lit("#d8493f")
    for side in (-1, 1):
        px, py = x + w / 2 + side * w * 0.30, y + h + 8
        for k in range(6):
            a = pi / 2 - side * (k - 2.5) * 0.42
            _draw_leaf(pen, px, py, 84 - 8 * abs(k - 2.5), a, darken(leaf, 0.08 * (k % 2)))
        for dx, dy in ((-16, 4), (14, 10), (0, 26)):
            pen.circle(px + dx, py + dy, 13, berry)
            pen.circle(px + dx - 4, py + dy - 4, 4, WHITE, 0.7)


def _draw_leaf(pen: Pen, x: float, y: float, long: float, a: float, shade: str) -> None:
    dx, dy = cos(a) * long, sin(a) * long
    pen.path(
        f"M{num(x)} {num(y)}Q{num(x + dx * 0.5 - dy * 0.32)} {num(y + dy * 0.5 + dx * 0.32)} {num(x + dx)} {num(y + dy)}"
        f"Q{num(x + dx * 0.5 + dy * 0.32)} {num(y + dy * 0.5 - dx * 0.32)} {num(x)} {num(y)}Z",
        shade,
    )


def _draw_garland(pen: Pen, palette: Palette, box: tuple[float, float, float, float]) -> None:
    """A garland of leaves and blossoms that hangs below the plaque."""
    x, y, w, h = box
    leaf = palette.lit("#5f9a4a")
    colours = [palette.lit(c) for c in ("#ff8a7a", "#ffd166", "#ffffff")]
    for k in range(15):
        t = k / 14
        px, py = x + w * t, y + h + 12 + 150 * t * (1 - t) * 1.6
        _draw_leaf(pen, px, py, 62, 0.5 + 2.2 * t, darken(leaf, 0.1 * (k % 2)))
        if k % 2 == 0:
            for j in range(5):
                a = j * 2 * pi / 5
                pen.circle(px + cos(a) * 17, py + sin(a) * 17, 14, colours[k // 2 % 3])
            pen.circle(px, py, 11, palette.lit("#f2b84a"))


def _draw_rays(pen: Pen, stage: Stage, x: float, y: float) -> None:
    """Light behind the heads."""
    light = lighten(stage.palette.light, 0.3)
    reach, d = stage.height * 0.34, ""
    for k in range(18):
        a = k * 2 * pi / 18
        d += f"M{num(x)} {num(y)}L{num(x + cos(a - 0.07) * reach)} {num(y + sin(a - 0.07) * reach)}L{num(x + cos(a + 0.07) * reach)} {num(y + sin(a + 0.07) * reach)}Z"
    pen.path(d, pen.radial([(0.0, light, 0.6), (0.55, light, 0.3), (1.0, light, 0.0)]))
    pen.glow(x, y - stage.height * 0.06, stage.width * 0.42, light, 0.7)
