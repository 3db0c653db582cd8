"""The paintbox: opens the brush for a layer of a segment, and keeps what brushes share."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from storyassets.errors import RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.layered_picture import Behind
from storyassets.model.puppet import PuppetShow
from storyassets.model.take import PICTURE_SUFFIXES, Take
from storyassets.render.brushes import (
    BlackBrush,
    Brush,
    ClipBrush,
    FallBrush,
    LayersBrush,
    PuppetBrush,
    StillBrush,
    pans,
)
from storyassets.render.clips import ClipStills
from storyassets.render.faces import NO_FACES
from storyassets.render.falling import Tile
from storyassets.render.layers import (
    LayeredStill,
    as_dry,
    prepare_faces,
    prepare_falls,
    prepare_layers,
    read_layers,
)
from storyassets.render.media import Media
from storyassets.render.puppet_sprites import PuppetSprites, lay_plate, read_puppet
from storyassets.render.puppets import HeadBrush, closest_shrink
from storyassets.render.segments import PictureLayer
from storyassets.render.shelf import Shelf
from storyassets.render.stills import Retouch, Still, oversize_for, prepare_still

STILLS_KEPT = 8  # two for each of a few workers; a segment needs one, and two under a fade
LAYERED_KEPT = 3
PUPPETS_KEPT = 4
FALLS_KEPT = 2


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
            return BlackBrush()
        if layer.media_frame is not None:
            oversize = oversize_for(layer.camera)
            path, name = self._media.path(layer.take), layer.take.path
            clip = ClipStills(path, name, self._size_px, oversize, self._rate, layer.grade)
            return ClipBrush(layer, layer.media_frame, clip, self._size_px)
        if layer.show is None:
            return self._open_still(layer)
        sprites = self._sprites(layer.show, layer.grade)
        shares = (layer.camera.start.share, layer.camera.end.share)
        head = HeadBrush(sprites, closest_shrink(sprites.puppet, self._size_px, shares))
        path = self._picture_path(layer.take)
        behind = read_layers(path) if layer.falls else Behind()
        plate = self._plate(layer, layer.show, sprites, behind)
        brush = PuppetBrush(layer, layer.show, plate, head, self._size_px)
        return FallBrush(layer, brush, self._tiles(layer, path, behind)) if behind.falls else brush

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
        return FallBrush(layer, brush, tiles) if tiles else brush

    def _tiles(self, layer: PictureLayer, path: Path, behind: Behind) -> tuple[Tile, ...]:
        return self._falls.get(
            (layer.take.content, layer.grade),
            lambda: prepare_falls(path, behind, self._size_px, self._rate, layer.grade),
        )

    def _open_whole(self, layer: PictureLayer, path: Path, behind: Behind, *, is_dry: bool) -> StillBrush:
        still = self._still(layer, as_dry(behind), "dry") if is_dry and behind.dry else self._still(layer)
        moves = layer.blinks or layer.mouths
        faces = prepare_faces(path, behind, still, layer.grade) if moves else NO_FACES
        return StillBrush(layer, still, self._size_px, faces)

    def _open_layered(self, layer: PictureLayer, path: Path, behind: Behind) -> LayersBrush:
        oversize = oversize_for(layer.camera)
        picture = self._layered.get(
            (layer.take.content, oversize, layer.grade),
            lambda: prepare_layers(path, behind, self._size_px, oversize, layer.grade),
        )
        return LayersBrush(layer, picture, self._size_px)

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
