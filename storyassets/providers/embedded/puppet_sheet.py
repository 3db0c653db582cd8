"""The sheet of a puppet: the head of a close shot cut out of it, in every state of mouth and eyes, and what it hides."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pyvips

from storyassets.errors import ProviderRefused
from storyassets.model.brief import Style
from storyassets.model.puppet import Puppet
from storyassets.providers.embedded.scenery.compose import is_closeup
from storyassets.providers.embedded.scenery.cutout import Cutout
from storyassets.providers.embedded.scenery.head_painter import HeadPainter, find_changes, tight
from storyassets.providers.embedded.scenery.page import Region
from storyassets.providers.embedded.scenery.raster import OPAQUE, WHOLE, develop, drawing, paint_region, tint
from storyassets.providers.embedded.scenery.shading import Lit
from storyassets.providers.embedded.sprite_sheet import (
    GAP_PX,
    Piece,
    Pixels,
    lay_out,
    pack,
    sheet_size_px,
)
from storyassets.providers.protocols import ShotPictureRequest

MOST_TILT_DEGREES = 4.0
MOST_LIFT = 0.012  # of the picture's height
BLEED = 0.1  # of the picture's sides: of what is beyond its edges, a tilt shows no more
EDGE_PX = 2  # a soft edge around what the plate must hide
PNG_COMPRESSION = 2


def draw_puppet(picture: ShotPictureRequest) -> tuple[Puppet, bytes]:
    """The puppet of its first actor, and its sheet of sprites (PNG, RGBA).

    Raises ProviderRefused without a speaker, and InvalidOutput.
    """
    _require_speaker(picture)
    with drawing("talking_head", picture.width_px, picture.height_px):
        cutout = Cutout(picture)
        return _draw_sheet(cutout, _cut_head(cutout), picture.style)


def _require_speaker(picture: ShotPictureRequest) -> None:
    """Raises ProviderRefused when the illustrator draws nobody's head and shoulders, or not the first actor's."""
    actors = picture.staging.actors
    drawn = {sitter.character_id for sitter in picture.sitters}
    if is_closeup(picture) and actors[0].character_id in drawn:
        return
    raise ProviderRefused(
        "there is no head to move: it is no close shot of its first actor",
        stage="talking_head",
        thing=actors[0].character_id if actors else picture.kind.value,
        fix="Ask for a close shot whose first actor is among its sitters",
    )


@dataclass(frozen=True)
class _Head:
    """The pieces of a head."""

    rest: Piece
    mouths: tuple[Piece, ...]
    eyes: tuple[Piece, ...]


def _cut_head(cutout: Cutout) -> _Head:
    """The head at rest, and of each state of mouth and eyes what differs from it."""
    whole = cutout.head_region.meet(_bleed(cutout.size_px))
    painter = HeadPainter(cutout, whole)
    mouth_region, eyes_region = (r.meet(whole) for r in (cutout.mouth_region, cutout.eyes_region))
    mouths = [painter.paint(face, mouth_region) for face in cutout.mouths]
    eyes = [painter.paint(face, eyes_region) for face in cutout.eyes]
    mouth_box, eyes_box = part_boxes(
        Marked.in_region(find_changes(mouths), mouth_region),
        Marked.in_region(find_changes(eyes), eyes_region),
    )
    rest = Piece(painter.paint(cutout.mouths[0], whole), whole)
    seen = tight(rest.pixels[..., 3] > 0, whole).union(mouth_box).union(eyes_box)
    parts = [
        tuple(Piece(pixels, region).part(box) for pixels in states)
        for states, region, box in ((mouths, mouth_region, mouth_box), (eyes, eyes_region, eyes_box))
    ]
    for first, *_ in parts:
        rest.part(first.region).pixels[...] = first.pixels
    lit_parts = (tuple(_in_light(piece, cutout.lit) for piece in states) for states in parts)
    return _Head(_in_light(rest.part(seen), cutout.lit), *lit_parts)


def _in_light(piece: Piece, lit: Lit) -> Piece:
    """The same piece in the light of its place."""
    region = piece.region
    pixels = piece.pixels.copy()
    here = lit.part(region.left, region.top, region.right, region.bottom)
    pixels[..., :3] = here.lay_over(np.ascontiguousarray(pixels[..., :3]), WHOLE)
    return Piece(pixels, region)


def _bleed(size_px: tuple[int, int]) -> Region:
    """The picture and what a tilt may show of what lies beyond its edges."""
    across, down = (math.floor(side * BLEED) for side in size_px)
    return Region(-across, -down, size_px[0] + across, size_px[1] + down)


@dataclass(frozen=True)
class Marked:
    """By how much the pixels of a region change, and the smallest box around those that do."""

    changes: Pixels
    region: Region
    box: Region

    @classmethod
    def in_region(cls, changes: Pixels, region: Region) -> Marked:
        """The changes of a region, as large as they are."""
        return cls(changes, region, tight(changes > 0, region))

    def rows(self, top: int, bottom: int) -> list[int]:
        """How much changes in each of these rows of the picture; they lie in the region."""
        sums = self.changes.sum(axis=1, dtype=np.int64)
        return [int(total) for total in sums[top - self.region.top : bottom - self.region.top]]


def part_boxes(mouth: Marked, eyes: Marked) -> tuple[Region, Region]:
    """Two boxes that share no pixel, as one sprite would else cover a part of the other.

    Where they meet they are parted along the row that takes the least change from either.
    """
    met = mouth.box.meet(eyes.box)
    if met.left >= met.right or met.top >= met.bottom:
        return mouth.box, eyes.box
    lost_above = np.cumsum([0, *mouth.rows(met.top, met.bottom)])
    lost_below = np.cumsum([0, *reversed(eyes.rows(met.top, met.bottom))])[::-1]
    row = met.top + int(np.argmin(lost_above + lost_below))
    return (
        Region(mouth.box.left, row, mouth.box.right, mouth.box.bottom),
        Region(eyes.box.left, eyes.box.top, eyes.box.right, row),
    )


def _draw_sheet(cutout: Cutout, head: _Head, style: Style) -> tuple[Puppet, bytes]:
    """The puppet, and its sheet: plate and head side by side, mouths and eyes below."""
    pivot = cutout.pivot_px
    plate = _hidden_by(head.rest.region, pivot, cutout)
    pieces = (head.rest, *head.mouths, *head.eyes)
    regions = (plate, *(piece.region for piece in pieces))
    sprites = pack(regions, plate.width + head.rest.region.width + GAP_PX)
    puppet = Puppet(
        picture_width_px=cutout.size_px[0],
        picture_height_px=cutout.size_px[1],
        plate=sprites[0],
        head=sprites[1],
        mouths=sprites[2 : 2 + len(head.mouths)],
        eyes=sprites[2 + len(head.mouths) :],
        pivot_x_px=round(pivot[0], 2),
        pivot_y_px=round(pivot[1], 2),
    )
    heads = lay_out(pieces, sprites[1:], sheet_size_px(sprites))
    lit = cutout.lit.part(plate.left, plate.top, plate.right, plate.bottom)
    picture = paint_region(
        cutout.backdrop, cutout.plate(plate), plate, cutout.size_px, cutout.tint, cutout.key, lit
    )
    return puppet, _write_png(heads, picture, cutout.tint, style)


def _write_png(heads: Pixels, plate: Pixels, film: tuple[str, float], style: Style) -> bytes:
    """The sheet in the style's colours. The plate, in its left upper corner, is under the hour's tint already."""
    heads[..., :3] = tint(heads[..., :3], *film)
    heads[: plate.shape[0], : plate.shape[1], :3] = plate
    heads[: plate.shape[0], : plate.shape[1], 3] = OPAQUE
    heads[..., :3] = develop(np.ascontiguousarray(heads[..., :3]), style)
    sheet = pyvips.Image.new_from_array(heads)
    content: bytes = sheet.copy(interpretation="srgb").pngsave_buffer(
        compression=PNG_COMPRESSION, keep="none"
    )
    return content


def _hidden_by(head: Region, pivot: tuple[float, float], cutout: Cutout) -> Region:
    """What of the picture the head covers at any tilt and lift, and where the still shows it."""
    width, height = cutout.size_px
    lift = MOST_LIFT * height
    xs, ys = [], []
    for degrees in (-MOST_TILT_DEGREES, 0.0, MOST_TILT_DEGREES):
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        for x in (head.left - pivot[0], head.right - pivot[0]):
            for y in (head.top - pivot[1], head.bottom - pivot[1]):
                xs.append(pivot[0] + x * c - y * s)
                ys.append(pivot[1] + x * s + y * c)
    moved = Region(
        math.floor(min(xs)) - EDGE_PX,
        math.floor(min(ys) - lift) - EDGE_PX,
        math.ceil(max(xs)) + EDGE_PX,
        math.ceil(max(ys) + lift) + EDGE_PX,
    )
    return moved.union(cutout.shown_region).meet(Region(0, 0, width, height))
