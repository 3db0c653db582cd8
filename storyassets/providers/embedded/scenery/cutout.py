"""The speaker of a close shot, cut out: documents of the head alone and of the picture without it.

Every document is of a region of the picture, so that its pixels fit those of the whole still.
"""

from __future__ import annotations

from functools import cached_property
from math import ceil, floor

import numpy as np

from storyassets.providers.embedded.figures import Box
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.jointed import JointedPortrait
from storyassets.providers.embedded.figures.speech_faces import eye_faces, mouth_faces
from storyassets.providers.embedded.scenery.bust import draw_seated, seat_of
from storyassets.providers.embedded.scenery.closeup import CloseUp, lay_closeup
from storyassets.providers.embedded.scenery.page import Region, write_region
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets.providers.embedded.scenery.shading import SHRINK, Key, Lit, shade_small
from storyassets.providers.protocols import ShotPictureRequest

# Around what shapes cover, in pixels: a soft edge, and the rounding of coordinates.
MARGIN_PX = 3


class Cutout:
    """The first actor of a close shot, whose head is drawn apart from everything else."""

    def __init__(self, request: ShotPictureRequest) -> None:
        self._shot: CloseUp = lay_closeup(request)
        self.size_px = (request.width_px, request.height_px)
        speaker = self._shot.seen[0]
        self._spot = speaker.spot
        self._portrait = JointedPortrait(
            speaker.sitter.look,
            speaker.actor.emotion,
            prefix=self._spot.prefix,
            speaking=speaker.speaking,
            turned=self._spot.turned,
            busy=self._spot.busy,
            aim=self._spot.aim,
        )
        figure = self._portrait.figure
        self._seat = seat_of(figure, speaker.sitter.look.species, self._spot)
        self.mouths = mouth_faces(self._portrait.feeling)
        self.eyes = eye_faces(self._portrait.feeling)

    @property
    def backdrop(self) -> str:
        """The document behind everyone, out of focus; it is of the whole picture."""
        return self._shot.backdrop

    @property
    def tint(self) -> tuple[str, float]:
        """The hour's colour over everything, and how much of it."""
        return self._shot.film

    @property
    def key(self) -> Key:
        """The light in which everyone is."""
        return self._shot.key

    @cached_property
    def lit(self) -> Lit:
        """The light and shade on everyone, of the whole picture's size."""
        width, height = self.size_px
        document = self._shot.document((width // SHRINK, height // SHRINK))
        opacity = rasterise(document).extract_band(3).numpy()
        return shade_small(np.ascontiguousarray(opacity), self.key).enlarged(self.size_px)

    @property
    def pivot_px(self) -> tuple[float, float]:
        """The nape, in pixels of the picture."""
        x, y = self._portrait.nape
        return self._to_px(x, y)

    @cached_property
    def head_region(self) -> Region:
        """All that the head covers at rest, with any mouth or eyes, and as the still shows it."""
        return self.shown_region.union(self.mouth_region).union(self.eyes_region)

    @cached_property
    def shown_region(self) -> Region:
        """Where the still shows the head."""
        return self._region(self._portrait.extent())

    @cached_property
    def mouth_region(self) -> Region:
        """Where heads with different mouths differ."""
        return self._region(self._portrait.changed_by(self.mouths))

    @cached_property
    def eyes_region(self) -> Region:
        """Where heads with different eyes differ."""
        return self._region(self._portrait.changed_by(self.eyes))

    def plate(self, region: Region) -> str:
        """The picture without the head, but for the backdrop and the tint."""
        pen = Pen("p")
        draw_seated(pen, self._portrait.body_svg(), self._portrait.figure, self._seat, self._spot)
        return self._write(pen.svg() + self._shot.before_speaker(), region)

    def head(self, face: Expression, region: Region) -> str:
        """What of the head lies before the body, with that face."""
        return self._write_placed(self._portrait.head_svg(face, self._from_px(region)), region)

    def under_head(self, region: Region) -> str:
        """What of the head at rest lies behind the body."""
        return self._write_placed(self._portrait.under_head_svg(), region)

    def body(self, region: Region, shrink: int) -> str:
        """The speaker's body in black, that many times smaller than the region."""
        return self._write_placed(self._portrait.body_shadow_svg(), region, shrink)

    def cover(self, region: Region, shrink: int) -> str:
        """What lies before the speaker, that many times smaller than the region."""
        return self._write(self._shot.before_speaker(), region, shrink)

    def _write_placed(self, svg: str, region: Region, shrink: int = 1) -> str:
        pen = Pen("q")
        pen.place(svg, self._seat.x, self._seat.foot, self._seat.scale)
        return self._write(pen.svg(), region, shrink)

    def _write(self, body: str, region: Region, shrink: int = 1) -> str:
        return write_region(body, region, self.size_px, self._shot.size, shrink)

    def _to_px(self, x: float, y: float) -> tuple[float, float]:
        """A point of the portrait in pixels of the picture."""
        seat, size = self._seat, self._shot.size
        page = (seat.x + x * seat.scale, seat.foot + y * seat.scale)
        return page[0] * self.size_px[0] / size[0], page[1] * self.size_px[1] / size[1]

    def _region(self, box: Box) -> Region:
        left, top = self._to_px(box.x, box.y)
        right, bottom = self._to_px(box.x + box.width, box.y + box.height)
        return Region(
            floor(left) - MARGIN_PX, floor(top) - MARGIN_PX, ceil(right) + MARGIN_PX, ceil(bottom) + MARGIN_PX
        )

    def _from_px(self, region: Region) -> Box:
        """A region in units of the portrait."""
        seat, (x, y) = self._seat, (s / p for s, p in zip(self._shot.size, self.size_px, strict=True))
        return Box(
            (region.left * x - seat.x) / seat.scale,
            (region.top * y - seat.foot) / seat.scale,
            region.width * x / seat.scale,
            region.height * y / seat.scale,
        )
