"""Close shots and portraits: head and shoulders before a backdrop that is out of focus."""

from __future__ import annotations

from math import ceil
from random import Random

from storyassets.model.character import Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Framing, TimeOfDay, Weather
from storyassets.providers.embedded.figures import Figure, draw_portrait
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.page import (
    Page,
    draw_tint,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import Palette, palette_for
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.raster import BACKDROP_SHRINK
from storyassets.providers.embedded.scenery.scene import make_stage, seed_of
from storyassets.providers.embedded.scenery.settings import ROOMS, SHELTERED, draw_setting
from storyassets.providers.protocols import PortraitRequest, ShotPictureRequest, Sitter

CHIN_AT = 0.585  # of the picture's height: above the captions
DRAWN_WHOLE = frozenset(
    {
        Species.CRAB,
        Species.FISH,
        Species.LAMP,
        Species.MOON,
        Species.POT,
        Species.REED,
        Species.RIVER,
        Species.SPIDER,
        Species.SUN,
        Species.WIND,
    }
)  # their portraits show all of them: there is no chest to go on
CROWN_AT = 0.03  # nothing of the head is higher
HEAD_SHARE = 0.34  # of the picture's height
WIDTH_SHARE = 1.06  # shoulders may leave the picture a little
SLICE_TOP, SLICE_HEIGHT = 7.0, 4.0  # the lowest part of a portrait, which is drawn out, in figure units
BELOW_EDGE = 20.0  # how far a body goes on below the picture
BACKDROP_GROUND = 0.78
BACKDROP_ZOOM = 1.25


def compose_closeup(request: ShotPictureRequest) -> Page:
    """The first actor (and in a wide picture the second) before the setting."""
    size = page_size(request.width_px, request.height_px)
    staging = request.staging
    stage = make_stage(
        staging, Framing.MEDIUM, size, BACKDROP_GROUND, seed_of(request, "backdrop"), BACKDROP_ZOOM
    )
    draw_setting(staging.setting, stage)
    backdrop = _write_backdrop(stage.pen.svg() + stage.front.svg(), request.width_px, request.height_px, size)
    pen = Pen("k")
    _draw_haze(pen, stage.palette, size)
    sitters = {sitter.character_id: sitter for sitter in request.sitters}
    seen = [(sitters[a.character_id], a.emotion) for a in staging.actors if a.character_id in sitters]
    count = 2 if size[0] > size[1] * 1.3 and len(seen) > 1 else 1
    for i, (sitter, emotion) in enumerate(seen[:count]):
        share = 0.5 if count == 1 else (0.30, 0.70)[i]
        _draw_sitter(pen, sitter, emotion, size, size[0] / request.width_px, share, f"h{i}")
    near = stage.palette.indoors("#6b4630") if staging.setting in SHELTERED else stage.palette.turf("#3f7a3f")
    _draw_foreground(pen, darken(near, 0.25), size, seed_of(request, "foreground"))
    if staging.setting not in ROOMS:
        draw_tint(pen, stage.palette, size)
    draw_vignette(pen, stage.palette, size)
    return Page(write_document(pen.svg(), request.width_px, request.height_px, size), backdrop)


def compose_portrait(request: PortraitRequest) -> Page:
    """A front-facing portrait before a soft backdrop of the mood's colours."""
    size = page_size(request.width_px, request.height_px)
    palette = portrait_palette(request.emotion)
    rng = Random(f"portrait:{request.seed}:{request.sitter.character_id}")
    pen = Pen("k")
    top, middle, low = palette.sky
    pen.rect(
        -10,
        -10,
        size[0] + 20,
        size[1] + 20,
        pen.fade(mix(top, middle, 0.4), middle, lighten(low, 0.1), mix(low, middle, 0.5)),
    )
    pen.glow(size[0] * 0.5, size[1] * 0.40, size[1] * 0.5, palette.light, 0.7)
    for _ in range(12):
        r = rng.uniform(0.03, 0.10) * min(size)
        pen.circle(
            rng.uniform(0, 1) * size[0],
            rng.uniform(0, 0.9) * size[1],
            r,
            lighten(palette.light, 0.4),
            rng.uniform(0.06, 0.16),
        )
    _draw_sitter(pen, request.sitter, request.emotion, size, size[0] / request.width_px, 0.5, "h0")
    draw_vignette(pen, palette, size)
    return Page(write_document(pen.svg(), request.width_px, request.height_px, size))


def portrait_palette(emotion: Emotion) -> Palette:
    """Daylight in the mood's colours."""
    return palette_for(emotion, TimeOfDay.DAY, Weather.CLEAR)


def _write_backdrop(body: str, width_px: int, height_px: int, size: tuple[float, float]) -> str:
    small = max(8, width_px // BACKDROP_SHRINK), max(8, height_px // BACKDROP_SHRINK)
    return write_document(body, small[0], small[1], size)


def _draw_haze(pen: Pen, palette: Palette, size: tuple[float, float]) -> None:
    """Softens the backdrop's colours, and lights it behind the head."""
    pen.rect(-10, -10, size[0] + 20, size[1] + 20, palette.sky[1], opacity=0.16)
    pen.glow(size[0] * 0.5, size[1] * 0.40, size[1] * 0.42, palette.light, 0.42)


def _draw_sitter(
    pen: Pen,
    sitter: Sitter,
    emotion: Emotion,
    size: tuple[float, float],
    pixel: float,
    share: float,
    prefix: str,
) -> None:
    """Head and shoulders at `share` of the width; the body goes on to the lower edge of the picture."""
    figure = draw_portrait(sitter.look, emotion, prefix=prefix)
    scale, foot = fit_portrait(figure, size)
    x = size[0] * share
    if sitter.look.species in DRAWN_WHOLE:
        half = figure.width * scale * 0.4
        pen.shadow(x, min(foot, size[1]) + 0.02 * size[1], half, half * 0.12, 0.4)
        pen.place(figure.svg, x, foot, scale)
        return
    pen.place_named(figure.svg, f"{prefix}-body", x, foot, scale)
    half = figure.width / 2
    slice_box = (-half, -SLICE_TOP, figure.width, SLICE_HEIGHT)
    # on whole pixels: a seam between them would show
    seam = ceil((foot - SLICE_TOP * scale) / pixel) * pixel
    target = (x - half * scale, seam, figure.width * scale, max(size[1] - seam, 0.0) + BELOW_EDGE)
    pen.stretch(f"{prefix}-body", slice_box, target)


def fit_portrait(figure: Figure, size: tuple[float, float]) -> tuple[float, float]:
    """Scale, and where the portrait's lower edge lies: the chin above the captions, the head whole."""
    width, height = size
    head = figure.head
    chin = head.y + head.height
    above_chin = figure.height + chin
    scale = min(HEAD_SHARE * height / head.height, WIDTH_SHARE * width / figure.width)
    scale = min(scale, (CHIN_AT - CROWN_AT) * height / above_chin)
    foot = CHIN_AT * height - chin * scale
    return scale, foot


def _draw_foreground(pen: Pen, near: str, size: tuple[float, float], rng: Random) -> None:
    """Leaves or a table's edge at the lower edge, near and out of focus."""
    width, height = size
    for k in range(9):
        r = min(size) * rng.uniform(0.13, 0.20)
        leaf = lighten(near, 0.05 * (k % 3))
        stops = [(0.0, leaf, 0.95), (0.5, leaf, 0.8), (1.0, leaf, 0.0)]
        pen.circle(width * k / 8, height + r * rng.uniform(0.1, 0.45), r, pen.radial(stops))
