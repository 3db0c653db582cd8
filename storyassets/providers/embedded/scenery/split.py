"""Split: one picture of two places at the same time, in two halves that a slanting band parts.

They stand one above the other; in a wide picture beside each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyassets.model.camera import Framing
from storyassets.model.shot import Action, ShotKind, Staging
from storyassets.providers.embedded.scenery.closeup import lay_closeup
from storyassets.providers.embedded.scenery.colours import mix
from storyassets.providers.embedded.scenery.page import Page, draw_vignette, page_size, write_document
from storyassets.providers.embedded.scenery.palettes import Palette, palette_for
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.raster import BACKDROP_SHRINK
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.embedded.scenery.silhouette import in_shade, rim_of
from storyassets.providers.protocols import ShotPictureRequest

BAND = (0.445, 0.395)  # of the height, where the band meets the left and the right edge
BAND_ACROSS = (
    0.515,
    0.485,
)  # of the width, where the band of a wide picture meets its upper and its lower edge
WIDE = 1.2  # of the height: how wide a picture is whose halves stand beside each other
HALF_WIDTH = 0.55  # of the width, band included
BAND_WIDTH = 15.0
EDGE = 5.0
CLOSE_HEIGHT = 1.32  # of the width: the page of somebody's head and shoulders
CHIN = 0.56  # of that page's height
CHINS = (0.335, 0.675)  # of the picture's height, in the upper and in the lower half: captions run below
TOPS = (0.05, 0.455)  # of the picture's height, above which nothing of a head is
CREAM, INK = "#fff3d9", "#161226"
DIM = 0.68  # of the dark, in what an unknown one holds
UNKNOWN_LIGHT = 0.2  # of the dark, that the light around an outline has
UNKNOWN_SHADE = 0.88  # of the dark, in the colours of an unknown one
FACES = frozenset(
    {Action.STAND, Action.LOOK, Action.TALK, Action.SHOUT, Action.SIT, Action.LAUGH, Action.CRY, Action.WALK}
    | {Action.CARRY, Action.EAT}
)
"""Who does these is seen near."""

_NAMES = re.compile(r'(id="|url\(#|href="#)')


@dataclass(frozen=True)
class _Half:
    """What is out of focus, and what is before it, in units of the whole picture."""

    behind: str
    svg: str


def is_split(request: ShotPictureRequest) -> bool:
    """Whether the picture has two halves, with somebody to be seen in each."""
    other = request.staging.elsewhere
    if other is None or request.kind is not ShotKind.BROLL:
        return False
    drawn = {sitter.character_id for sitter in request.sitters}
    here = any(actor.character_id in drawn for actor in request.staging.actors)
    return here and any(actor.character_id in drawn for actor in other.actors)


def compose_split(request: ShotPictureRequest) -> Page:
    """Elsewhere above or on the left, here below or on the right."""
    size = page_size(request.width_px, request.height_px)
    other = request.staging.other_half() or request.staging
    unknown = request.staging.elsewhere is not None and request.staging.elsewhere.unknown
    here = request.staging.model_copy(update={"elsewhere": None})
    upper = _named(_draw_half(request, other, 0, size, unknown=unknown), "u")
    lower = _draw_half(request, here, 1, size)
    pen = Pen("band")
    palette = palette_for(here.emotion, here.time_of_day, here.weather)
    _draw_band(pen, palette, size)
    draw_vignette(pen, palette, size)
    body = _clips(size) + _joined(upper.svg, lower.svg) + pen.svg()
    behind = _clips(size) + _joined(upper.behind, lower.behind)
    small = max(8, request.width_px // BACKDROP_SHRINK), max(8, request.height_px // BACKDROP_SHRINK)
    document = write_document(body, request.width_px, request.height_px, size)
    return Page(document, write_document(behind, *small, size))


def _draw_half(
    request: ShotPictureRequest,
    staging: Staging,
    place: int,
    size: tuple[float, float],
    *,
    unknown: bool = False,
) -> _Half:
    """Head and shoulders of one who speaks, feels or listens; else the scene."""
    half = request.model_copy(update={"staging": staging, "framing": Framing.MEDIUM})
    if len(staging.actors) == 1 and staging.actors[0].action in FACES:
        return _draw_close(half, place, size, unknown=unknown)
    return _draw_scene(half, place, size)


def _draw_close(
    request: ShotPictureRequest, place: int, size: tuple[float, float], *, unknown: bool
) -> _Half:
    if _is_wide(size):
        page = _beside(request)
        shot, moved = lay_closeup(page), (_across(page, place, size), 0.0)
    else:
        page = request.model_copy(update={"height_px": round(request.width_px * CLOSE_HEIGHT)})
        height = page_size(page.width_px, page.height_px)[1]
        pixel = size[0] / page.width_px
        down = round((CHINS[place] * size[1] - CHIN * height) / pixel) * pixel
        shot, moved = lay_closeup(page, crown=(TOPS[place] * size[1] - down) / height), (0.0, down)
    body = shot.speaker() + shot.before_speaker()
    if unknown:
        light = mix(CREAM, INK, UNKNOWN_LIGHT)
        body = rim_of(shot.speaker(), light) + in_shade(shot.speaker(), INK, UNKNOWN_SHADE)
        body += in_shade(shot.held, INK, DIM) + in_shade(shot.before_speaker(), INK, UNKNOWN_SHADE)
    return _Half(_moved(shot.behind, *moved), _moved(body + shot.tint(), *moved))


def _draw_scene(request: ShotPictureRequest, place: int, size: tuple[float, float]) -> _Half:
    if _is_wide(size):
        page = _beside(request)
        moved = _across(page, place, size), 0.0
    else:
        first, last = (0.0, max(BAND)) if place == 0 else (min(BAND), 1.0)
        page = request.model_copy(update={"height_px": round(request.height_px * (last - first))})
        moved = 0.0, first * size[1]
    layers = lay_scene(page)
    return _Half("", _moved(layers.back + layers.middle + layers.front, *moved))


def _is_wide(size: tuple[float, float]) -> bool:
    return size[0] > WIDE * size[1]


def _beside(request: ShotPictureRequest) -> ShotPictureRequest:
    """The page of one half of a wide picture: as high, and in the same units."""
    width_px = max(request.height_px, round(request.width_px * HALF_WIDTH))
    return request.model_copy(update={"width_px": width_px})


def _across(page: ShotPictureRequest, place: int, size: tuple[float, float]) -> float:
    """How far to the right the half's page begins."""
    width = page_size(page.width_px, page.height_px)[0]
    return size[0] - width if place else min(0.0, size[0] * HALF_WIDTH - width)


def _moved(svg: str, across: float, down: float) -> str:
    return f'<g transform="translate({num(across)} {num(down)})">{svg}</g>'


def _named(half: _Half, prefix: str) -> _Half:
    """The same half, whose names are no other's."""
    return _Half(*(_NAMES.sub(rf"\g<1>{prefix}", svg) for svg in (half.behind, half.svg)))


def _clips(size: tuple[float, float]) -> str:
    """Where the first and where the second half is seen."""
    width, height = size
    (x1, y1), (x2, y2) = _band(size)
    band = f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}"
    sides = (
        ("H-10V-10Z", f"H{num(width + 10)}V-10Z")
        if _is_wide(size)
        else ("V-10H-10Z", f"V{num(height + 10)}H-10Z")
    )
    return "".join(
        f'<clipPath id="{name}"><path d="{band}{side}"/></clipPath>'
        for name, side in zip(("first", "second"), sides, strict=True)
    )


def _joined(first: str, second: str) -> str:
    """Each within its own half."""
    return f'<g clip-path="url(#first)">{first}</g><g clip-path="url(#second)">{second}</g>'


def _band(size: tuple[float, float]) -> tuple[tuple[float, float], tuple[float, float]]:
    """From where to where it goes, a little beyond the edges."""
    width, height = size
    if _is_wide(size):
        return (BAND_ACROSS[0] * width, -10.0), (BAND_ACROSS[1] * width, height + 10)
    return (-10.0, BAND[0] * height), (width + 10, BAND[1] * height)


def _draw_band(pen: Pen, palette: Palette, size: tuple[float, float]) -> None:
    """A clean light band with dark edges."""
    (x1, y1), (x2, y2) = _band(size)
    line = f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}"
    pen.line(line, INK, BAND_WIDTH + 2 * EDGE, 0.55)
    pen.line(line, mix(CREAM, palette.light, 0.25), BAND_WIDTH)
