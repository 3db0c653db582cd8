"""The stage of one picture: its size, light, horizon, and the line on which its actors stand.

Coordinates: the shorter side is 1000 units, y grows downward. A figure unit is the unit in which
figures and props are drawn (an adult is about 600); `Stage.scale` is how large one is at the ground line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from storyassets.model.place import Land, Landmark, Setting, TimeOfDay, Weather
from storyassets.model.script import Emotion
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen

SHORT_SIDE = 1000.0
SINKS = 0.10  # of the sky, that the sun is lower for every step of a day


@dataclass(frozen=True)
class Stage:
    """`pen` draws behind the actors, `front` before them, `near` at the picture's edges."""

    pen: Pen
    front: Pen
    palette: Palette
    rng: Random
    width: float
    height: float
    horizon: float
    ground_y: float
    scale: float
    time_of_day: TimeOfDay
    weather: Weather
    emotion: Emotion
    pan: float = 0.0  # how far everything stands to the right, as a share of the width
    bed_taken: bool = False  # by an actor, with whom it is drawn
    vistas: tuple[Setting, ...] = ()  # what is seen at the edges of open land
    radio: bool = False  # somebody speaks by radio: its set is at the wall
    hearth: bool = False  # a fire is spoken of: a room has a fireplace
    nearness: float = 1.0  # how much larger than beside people everything is, because small animals are seen
    of_today: bool = False  # its ships are steamers
    yesteryear: bool = False  # before there were screens
    land: Land = Land.EUROPE  # in which a tale of old plays
    unlit: bool = False  # a lamp has gone out: a lighthouse is dark
    rocks: bool = False  # a ship runs on them
    tiny: bool = False  # all who are seen are no larger than a dish
    open_air: bool = True  # sun and moon shine on the actors
    empty: bool = False  # nobody and no thing: the place itself is the subject
    place_seed: int = 0  # all shots of a place of an episode have the same
    corner: int = 0  # which one of a place is seen; 0 is how the place is known
    late: int = 0  # how far a clear day has gone: its sun sinks
    reverse: bool = False  # the camera has turned round: another wall of a room is seen
    landmark: Landmark | None = None  # what a place outdoors is known by
    mirrored: bool = False  # the whole setting will be seen in a mirror: letters have to be drawn so
    sun: float = 0.5  # where sun or moon stand, as a share of the width
    near: Pen = field(default_factory=lambda: Pen("n"))  # near things, before everyone, out of focus

    def choose(self, purpose: str, count: int) -> int:
        """One of `count` variants of the place, the same in every shot of it."""
        return Random(f"place:{self.place_seed}:{purpose}").randrange(count)

    @property
    def sun_y(self) -> float:
        """How far down the picture sun or moon stand: low at dawn and dusk."""
        low = self.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK)
        heights = (0.70, 0.78, 0.85) if low else (0.24, 0.32, 0.40)
        height = heights[self.choose("sun", 3)]
        return self.horizon * (height if low else height + SINKS * self.late)

    @property
    def nine(self) -> int:
        """To which side the hour hand of a clock points at nine: a mirrored setting is drawn the other way round."""
        return 1 if self.mirrored else -1

    @property
    def windy(self) -> bool:
        """Whether plants bend."""
        return self.weather is Weather.WIND

    @property
    def upright(self) -> bool:
        """Higher than wide."""
        return self.height > self.width

    def x(self, share: float) -> float:
        """A place across the setting; 0 is the left edge of a picture taken from the middle."""
        return self.width * (share + self.pan)

    def y(self, share: float) -> float:
        """A place down the picture, from the top."""
        return self.height * share

    def depth_y(self, distance: float) -> float:
        """Where the ground is at a distance: 0 is the actors' line, 1 the horizon."""
        return self.ground_y + (self.horizon - self.ground_y) * distance

    def scale_at(self, y: float) -> float:
        """How large a figure unit is on the ground at `y`: linear perspective towards the horizon."""
        share = (y - self.horizon) / max(1.0, self.ground_y - self.horizon)
        return self.scale * max(0.07, share)

    def distance_at(self, y: float) -> float:
        """0 at the actors' line and before it, 1 at the horizon."""
        return min(1.0, max(0.0, (self.ground_y - y) / max(1.0, self.ground_y - self.horizon)))
