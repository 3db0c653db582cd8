"""View: where the camera stands before a setting."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS, Setting
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.upright import stand_upright

ZOOM_BEFORE_LANDMARKS = 1.06
WHOLE_VIEWS = frozenset({Setting.SEA, Setting.LIGHTHOUSE, Setting.HARBOUR, Setting.CHURCH})
COMPOSED = frozenset({Setting.FIELD, Setting.FOREST})  # each corner has its own frame: leaves above, a trunk
CAMERA_ZOOMS = {Framing.WIDE: (1.0, 1.10), Framing.MEDIUM: (1.06, 1.42), Framing.CLOSE: (1.1, 1.3)}
ROOM_SLANT = 3.2  # degrees: a room is seldom seen straight from the front
SLANT_RISE = 0.01746  # of a degree


@dataclass(frozen=True)
class View:
    """How the camera looks at a setting: enlarged around a point on the actors' line, slanted, perhaps mirrored."""

    zoom: float
    middle: float
    mirrored: bool
    slant: float = 0.0

    def apply(self, svg: str, stage: Stage) -> str:
        """What was drawn of a setting, as the camera sees it."""
        x, y = self.middle * (1 - self.zoom), stage.ground_y * (1 - self.zoom)
        shape = f"translate({num(x)} {num(y)}) scale({self.zoom:.4f})"
        if self.slant:
            svg = stand_upright(svg, self.slant, stage.height)
            shape = f"translate(0 {num(self.drop(stage.width))}) skewY({self.slant:.2f}) {shape}"
        if self.mirrored:
            shape = f"{_mirror(stage)} {shape}"
        return f'<g transform="{shape}">{svg}</g>'

    def drop(self, width: float) -> float:
        """How far a slanted picture is moved down, so that its middle stays where it is."""
        return -SLANT_RISE * self.slant * width / 2


def _mirror(stage: Stage) -> str:
    return f"translate({num(stage.width)} 0) scale(-1 1)"


def as_known(stage: Stage) -> str:
    """The setting behind what is near, the same way round as it is seen in the other pictures of its place."""
    svg = stage.pen.svg()
    return f'<g transform="{_mirror(stage)}">{svg}</g>' if stage.mirrored else svg


def look(stage: Stage, staging: Staging, framing: Framing, rng: Random, *, mirrored: bool) -> View:
    """Where the camera stands."""
    zoom = rng.uniform(*CAMERA_ZOOMS[framing])
    composed = staging.corner and (staging.setting in COMPOSED or staging.setting in ROOMS)
    if composed or staging.landmark is not None or staging.setting in WHOLE_VIEWS:
        zoom = min(zoom, ZOOM_BEFORE_LANDMARKS)
    middle = stage.width * rng.uniform(0.3, 0.7)
    slant = rng.choice((-1, 0, 1, 1)) * rng.uniform(0.5, 1.0) * ROOM_SLANT
    room = staging.setting in ROOMS and stage.upright and not stage.bed_taken
    return View(max(zoom, 1.06) if room else zoom, middle, mirrored, slant if room else 0.0)
