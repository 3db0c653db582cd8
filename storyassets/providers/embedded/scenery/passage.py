"""A passage in perspective: the walls, floor and ceiling of a corridor, and where on them something is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Point, num
from storyassets.providers.embedded.scenery.stage import Stage

END = 0.145  # of the picture's width, that half of a passage's end takes at most


@dataclass(frozen=True)
class Passage:
    """A corridor that runs away from the viewer: `depth` is how far its end is, `half` and `high` are in figure units."""

    stage: Stage
    depth: float
    half: float
    high: float
    across: float = 0.5

    @property
    def scale(self) -> float:
        """How large a figure unit is at its end."""
        stage = self.stage
        return min(stage.scale_at(stage.depth_y(self.depth)), END * stage.width / self.half)

    def at(self, across: float, up: float, nearer: float = 1.0) -> Point:
        """A point `across` (-1 and 1 are the walls) and `up` figure units, so much `nearer` than the end."""
        stage, s = self.stage, self.scale
        foot = stage.depth_y(self.depth)
        x, y = across * self.half * s, foot - up * s - stage.horizon
        return stage.x(self.across) + x * nearer, stage.horizon + y * nearer

    @property
    def nearest(self) -> float:
        """How much nearer than its end the walls leave the picture."""
        side = max(self.across, 1 - self.across) + abs(self.stage.pan) + 0.04
        return side * self.stage.width / (self.half * self.scale)

    def draw(self, wall: str, floor: str, ceiling: str) -> None:
        """Its five sides; colours are those by day."""
        stage, pen, near = self.stage, self.stage.pen, max(self.nearest, 8.0)
        paint, ground, over = (stage.palette.indoors(c) for c in (wall, floor, ceiling))
        top, low = self.high, 0.0
        pen.rect(-90, -90, stage.width + 180, stage.height + 180, darken(paint, 0.06))
        pen.polygon(self.box(-1, 1, top, near), pen.fade(lighten(over, 0.1), darken(over, 0.16)))
        pen.polygon(self.box(-1, 1, low, near), pen.fade(darken(ground, 0.18), ground, lighten(ground, 0.06)))
        for way in (-1, 1):
            dark, bright = darken(paint, 0.22), lighten(paint, 0.02)
            stops = (
                [(0.0, bright, 1.0), (0.5, dark, 1.0)] if way < 0 else [(0.5, dark, 1.0), (1.0, bright, 1.0)]
            )
            pen.polygon(self.panel(way, 1.0, near, low, top), pen.linear(stops, (0, 0, 1, 0)))
        (left, high), (right, foot) = self.at(-1, top), self.at(1, low)
        pen.rect(left, high, right - left, foot - high, lighten(paint, 0.05))

    def box(self, left: float, right: float, up: float, near: float, far: float = 1.0) -> list[Point]:
        """A level rectangle, as of a floor."""
        return [
            self.at(left, up, far),
            self.at(right, up, far),
            self.at(right, up, near),
            self.at(left, up, near),
        ]

    def panel(self, way: int, far: float, near: float, low: float, high: float) -> list[Point]:
        """A rectangle on one of the walls."""
        return [
            self.at(way, high, far),
            self.at(way, high, near),
            self.at(way, low, near),
            self.at(way, low, far),
        ]

    def bays(self, count: int, wide: float) -> Iterator[tuple[float, float]]:
        """From the end towards the viewer: where bays of equal width begin and end, the share `wide` of each."""
        step = (1 - 1 / max(self.nearest, 2.0)) / count
        for k in range(count):
            far, near = 1 - step * (k + (1 - wide) / 2), 1 - step * (k + (1 + wide) / 2)
            yield 1 / far, 1 / max(near, 0.05)

    def seams(self, count: int, colour: str) -> None:
        """Lines across the floor and along it."""
        marks = []
        for far, _ in self.bays(count, 1.0):
            (x, y), (u, _) = self.at(-1, 0, far), self.at(1, 0, far)
            marks.append(f"M{num(x)} {num(y)}H{num(u)}")
        for share in (-0.5, 0.0, 0.5):
            (x, y), (u, v) = self.at(share, 0), self.at(share, 0, max(self.nearest, 8.0))
            marks.append(f"M{num(x)} {num(y)}L{num(u)} {num(v)}")
        self.stage.pen.line("".join(marks), colour, 4, 0.5)

    def lamps(self, count: int, light: str = "#fff6d8") -> None:
        """Strips of light along the ceiling, and what they throw on the floor."""
        pen = self.stage.pen
        for far, near in self.bays(count, 0.5):
            pen.polygon(self.box(-0.2, 0.2, self.high - 4, near, far), light)
        x, y = self.at(0, self.high * 0.9)
        pen.glow(x, y, self.stage.width * 0.3, light, 0.55 if self.stage.palette.dim else 0.3)
        for far, near in self.bays(count, 0.4):
            pen.polygon(self.box(-0.35, 0.35, 0, near, far), light, 0.10)
