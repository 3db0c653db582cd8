"""Brushes: each draws one layer of one segment, frame by frame, for one thread.

A brush is opened by `open_brush` and closed by whoever opened it; what does not move is drawn once and copied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import numpy as np

from storyassets.errors import RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.layered_picture import Behind
from storyassets.model.puppet import PuppetShow
from storyassets.model.take import PICTURE_SUFFIXES, Take
from storyassets.model.timeline import Camera
from storyassets.render.clips import ClipStills
from storyassets.render.faces import NO_FACES, Faces, lay_part
from storyassets.render.falling import Tile, lay_tile
from storyassets.render.layers import (
    LayeredStill,
    as_dry,
    prepare_faces,
    prepare_falls,
    prepare_layers,
    read_layers,
)
from storyassets.render.media import Media
from storyassets.render.parallax import LayeredBrush
from storyassets.render.planes import Planes, fill_black, new_planes
from storyassets.render.puppet_sprites import PuppetSprites, lay_plate, read_puppet
from storyassets.render.puppets import HeadBrush, closest_shrink
from storyassets.render.segments import PictureLayer
from storyassets.render.shelf import Shelf
from storyassets.render.stills import (
    Retouch,
    Still,
    Window,
    crop_window,
    draw_still,
    oversize_for,
    prepare_still,
)
from storyassets.render.warp import new_scratch

STILLS_KEPT = 8  # two for each of a few workers; a segment needs one, and two under a fade
LAYERED_KEPT = 3
PUPPETS_KEPT = 4
FALLS_KEPT = 2
EASED_SHARE = 0.5  # of a camera's move


class Brush(Protocol):
    """One layer of one segment."""

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        ...

    def close(self) -> None:
        """Give back what the brush holds."""
        ...


class Paintbox:
    """Opens brushes; keeps the stills and the puppets that they share. Safe to share between threads."""

    def __init__(self, media: Media, size_px: tuple[int, int], rate: Fraction) -> None:
        self._media = media
        self._size_px = size_px
        self._rate = rate
        self._stills: Shelf[tuple[str, float, str, Grade], Still] = Shelf(STILLS_KEPT)
        self._layered: Shelf[tuple[str, float, Grade], LayeredStill] = Shelf(LAYERED_KEPT)
        self._falls: Shelf[tuple[str, Grade], tuple[Tile, ...]] = Shelf(FALLS_KEPT)
        self._puppets: Shelf[str, PuppetSprites] = Shelf(PUPPETS_KEPT)

    def open_brush(self, layer: PictureLayer | None) -> Brush:
        """A brush for a layer; black without one. Raises RenderFailed for what cannot be shown."""
        if layer is None:
            return _BlackBrush()
        if layer.media_frame is not None:
            oversize = oversize_for(layer.camera)
            path, name = self._media.path(layer.take), layer.take.path
            clip = ClipStills(path, name, self._size_px, oversize, self._rate, layer.grade)
            return _ClipBrush(layer, layer.media_frame, clip, self._size_px)
        if layer.show is None:
            return self._open_still(layer)
        sprites = self._sprites(layer.show, layer.grade)
        shares = (layer.camera.start.share, layer.camera.end.share)
        head = HeadBrush(sprites, closest_shrink(sprites.puppet, self._size_px, shares))
        path = self._picture_path(layer.take)
        behind = read_layers(path) if layer.falls else Behind()
        plate = self._plate(layer, layer.show, sprites, behind)
        brush = _PuppetBrush(layer, layer.show, plate, head, self._size_px)
        return _FallBrush(layer, brush, self._tiles(layer, path, behind)) if behind.falls else brush

    def _open_still(self, layer: PictureLayer) -> Brush:
        """What stands still under its camera; a camera that moves looks past near things, where a picture has layers."""
        path = self._picture_path(layer.take)
        moves = bool(layer.blinks or layer.mouths or layer.falls)
        behind = read_layers(path) if moves or pans(layer.camera) else Behind()
        tiles = self._tiles(layer, path, behind) if layer.falls and behind.falls else ()
        brush = (
            self._open_layered(layer, path, behind)
            if behind.layers and pans(layer.camera)
            else self._open_whole(layer, path, behind, is_dry=bool(tiles))
        )
        return _FallBrush(layer, brush, tiles) if tiles else brush

    def _tiles(self, layer: PictureLayer, path: Path, behind: Behind) -> tuple[Tile, ...]:
        return self._falls.get(
            (layer.take.content, layer.grade),
            lambda: prepare_falls(path, behind, self._size_px, self._rate, layer.grade),
        )

    def _open_whole(self, layer: PictureLayer, path: Path, behind: Behind, *, is_dry: bool) -> _StillBrush:
        still = self._still(layer, as_dry(behind), "dry") if is_dry and behind.dry else self._still(layer)
        moves = layer.blinks or layer.mouths
        faces = prepare_faces(path, behind, still, layer.grade) if moves else NO_FACES
        return _StillBrush(layer, still, self._size_px, faces)

    def _open_layered(self, layer: PictureLayer, path: Path, behind: Behind) -> _LayeredBrush:
        oversize = oversize_for(layer.camera)
        picture = self._layered.get(
            (layer.take.content, oversize, layer.grade),
            lambda: prepare_layers(path, behind, self._size_px, oversize, layer.grade),
        )
        return _LayeredBrush(layer, picture, self._size_px)

    def _plate(self, layer: PictureLayer, show: PuppetShow, sprites: PuppetSprites, behind: Behind) -> Still:
        """What stands behind a head that moves; without what falls, where that moves too."""
        laid = lay_plate(sprites)
        if not behind.dry:
            return self._still(layer, laid, sprites_key(show))
        dry = as_dry(behind)
        return self._still(layer, lambda picture: laid(dry(picture)), f"dry {sprites_key(show)}")

    def _still(self, layer: PictureLayer, retouch: Retouch | None = None, retouched: str = "") -> Still:
        """The picture, with a change to it if there is one, by its name."""
        oversize = oversize_for(layer.camera)
        path = self._picture_path(layer.take)
        key = (layer.take.content, oversize, retouched, layer.grade)
        return self._stills.get(
            key, lambda: prepare_still(path, self._size_px, oversize, retouch, layer.grade)
        )

    def _sprites(self, show: PuppetShow, grade: Grade) -> PuppetSprites:
        path = self._media.path(show.sheet)
        return self._puppets.get(f"{grade} {sprites_key(show)}", lambda: read_puppet(show, path, grade))

    def _picture_path(self, take: Take) -> Path:
        if take.suffix not in PICTURE_SUFFIXES:
            raise RenderFailed(
                f"{take.suffix} is no picture",
                stage="rendered_video",
                thing=take.path,
                fix="Use a picture for the shot",
            )
        return self._media.path(take)


def sprites_key(show: PuppetShow) -> str:
    """What tells the sprites of one puppet from another's."""
    return f"{show.sheet.content} {show.puppet.model_dump_json()}"


class _BlackBrush:
    """Draws no picture."""

    def draw(self, number: int, frame: Planes) -> None:
        fill_black(frame)

    def close(self) -> None:
        return


class _StillBrush:
    """Draws a still under its camera, and what changes on its faces."""

    def __init__(
        self, layer: PictureLayer, still: Still, size_px: tuple[int, int], faces: Faces = NO_FACES
    ) -> None:
        self._layer = layer
        self._still = still
        self._faces = faces
        self._size_px = size_px
        self._scratch = new_scratch(*size_px)
        self._at_rest: Planes | None = None

    def window(self, number: int) -> Window:
        """The crop at the segment's frame of that number."""
        return camera_window(self._layer, self._still, number)

    def draw(self, number: int, frame: Planes) -> None:
        self._draw_still(number, frame)
        for part in self._faces.shown(self._layer, number):
            lay_part(part, self.window(number), frame)

    def _draw_still(self, number: int, frame: Planes) -> None:
        if pans(self._layer.camera):
            draw_still(self._still, self.window(number), frame, self._scratch)
            return
        if self._at_rest is None:
            self._at_rest = new_planes(*self._size_px)
            draw_still(self._still, self.window(0), self._at_rest, self._scratch)
        for plane, resting in zip(frame, self._at_rest, strict=True):
            np.copyto(plane, resting)

    def close(self) -> None:
        return


class _LayeredBrush:
    """Draws a picture in layers under its camera."""

    def __init__(self, layer: PictureLayer, picture: LayeredStill, size_px: tuple[int, int]) -> None:
        self._layer = layer
        self._faces = picture.faces
        self._brush = LayeredBrush(picture, layer.camera, size_px)

    def draw(self, number: int, frame: Planes, over_ground: Callable[[Planes], None] | None = None) -> None:
        parts = self._faces.shown(self._layer, number)
        self._brush.draw(progress_of(self._layer, number), frame, parts, over_ground)

    def close(self) -> None:
        return


class _FallBrush:
    """Draws a picture, and what falls through its air: some of it behind whoever is near."""

    def __init__(
        self, layer: PictureLayer, under: _StillBrush | _LayeredBrush, tiles: tuple[Tile, ...]
    ) -> None:
        self._layer = layer
        self._under = under
        self._tiles = tiles

    def draw(self, number: int, frame: Planes) -> None:
        at = self._layer.first_frame + number

        def lay_far(behind: Planes) -> None:
            self._lay(behind, at, is_near=False)

        if isinstance(self._under, _LayeredBrush):
            self._under.draw(number, frame, lay_far)
        else:
            self._under.draw(number, frame)
            lay_far(frame)
        self._lay(frame, at, is_near=True)

    def _lay(self, frame: Planes, number: int, *, is_near: bool) -> None:
        for tile in self._tiles:
            if tile.is_near == is_near:
                lay_tile(tile, number, frame)

    def close(self) -> None:
        self._under.close()


class _PuppetBrush(_StillBrush):
    """Draws the plate as a still, and the head of the frame over it."""

    def __init__(
        self, layer: PictureLayer, show: PuppetShow, still: Still, head: HeadBrush, size_px: tuple[int, int]
    ) -> None:
        super().__init__(layer, still, size_px)
        self._head = head
        self._performance = show.performance

    def draw(self, number: int, frame: Planes) -> None:
        super().draw(number, frame)
        self._head.draw(frame, self.window(number), self._still.size_px, self._performance, number)


class _ClipBrush:
    """Draws a moving take under its camera."""

    def __init__(
        self, layer: PictureLayer, first_frame: int, clip: ClipStills, size_px: tuple[int, int]
    ) -> None:
        self._layer = layer
        self._first_frame = first_frame
        self._clip = clip
        self._scratch = new_scratch(*size_px)

    def draw(self, number: int, frame: Planes) -> None:
        still = self._clip.still(self._first_frame + number)
        draw_still(still, camera_window(self._layer, still, number), frame, self._scratch)

    def close(self) -> None:
        self._clip.close()


def pans(camera: Camera) -> bool:
    """Whether its crop changes."""
    return camera.start != camera.end


def camera_window(layer: PictureLayer, still: Still, number: int) -> Window:
    """The crop of a layer at the segment's frame of that number."""
    return crop_window(still, layer.camera, progress_of(layer, number))


def progress_of(layer: PictureLayer, number: int) -> float:
    """How far its camera has come at the segment's frame of that number, from 0 to 1."""
    last = max(1, layer.span_frames - 1)
    return ease(min(1.0, (layer.first_frame + number) / last))


def ease(progress: float) -> float:
    """Half evenly, half with a soft start and end: a move never jerks and never stands still."""
    return progress * (1 - EASED_SHARE) + EASED_SHARE * progress * progress * (3 - 2 * progress)


def close_all(brushes: Iterable[Brush]) -> None:
    """Close each, in order."""
    for brush in brushes:
        brush.close()
