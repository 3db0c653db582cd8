"""The side wall of a room, in perspective, with a window through which light falls on the floor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.place import Setting, Weather
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.dress import PAINTS, dress_of, paint_of
from storyassets.providers.embedded.scenery.pen import Point
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.wall_things import AT_WORK

CORNER_AT = 0.33  # of the width: where the side wall meets the back wall
OLD_STONE = frozenset({Setting.HALL})
TOO_NEAR = 2.0  # from a mouse's height no window is seen


@dataclass(frozen=True)
class Side:
    """A wall that runs from the back wall's corner to the viewer."""

    stage: Stage
    way: int

    @property
    def corner(self) -> float:
        """Where it meets the back wall, across the picture."""
        return self.stage.width * (0.5 + self.way * (0.5 - CORNER_AT))

    def at(self, near: float, y: float) -> Point:
        """A point `near` of the way from the corner to the picture's edge, whose height in the corner is `y`."""
        middle, edge = self.stage.width * 0.5, self.stage.width * (0.5 + self.way * 0.52)
        x = self.corner + (edge - self.corner) * near
        grown = (x - middle) / (self.corner - middle)
        return x, self.stage.horizon + (y - self.stage.horizon) * grown

    def box(self, far: float, near: float, top: float, low: float) -> Sequence[Point]:
        """Four points of a rectangle on the wall."""
        return [self.at(far, top), self.at(near, top), self.at(near, low), self.at(far, low)]


def wall_way(stage: Stage) -> int:
    """At which side of this corner the wall is."""
    return (-1, 1)[stage.choose(f"side:{stage.corner}", 2)]


def draw_side_wall(stage: Stage, setting: Setting) -> None:
    """The wall over what stands at that side, its skirting, a window and the light that it lets in."""
    if setting not in PAINTS or stage.nearness >= TOO_NEAR or stage.bed_taken:
        return
    side, foot = Side(stage, wall_way(stage)), interior.floor_y(stage)
    wall = darken(stage.palette.indoors(paint_of(stage, setting)), 0.10)
    _draw_plane(side, wall, foot)
    s = stage.scale_at(foot)
    top, low = foot - 760 * s, foot - 300 * s
    _draw_window(side, wall, (0.22, 0.72, top, low), arched=setting in OLD_STONE, hung=setting not in AT_WORK)
    _draw_light(side, foot, (top, low))


def _draw_plane(side: Side, wall: str, foot: float) -> None:
    """The wall itself, darker towards the corner, with a skirting board."""
    pen, s = side.stage.pen, side.stage.scale_at(foot)
    x, edge = side.corner, side.at(1.0, foot)
    dark, bright = darken(wall, 0.14), lighten(wall, 0.04)
    ends = [(0.0, bright, 1.0), (1.0, dark, 1.0)] if side.way < 0 else [(0.0, dark, 1.0), (1.0, bright, 1.0)]
    pen.polygon([(x, -10), (edge[0], -10), edge, (x, foot)], pen.linear(ends, (0, 0, 1, 0)))
    pen.polygon(side.box(0, 1, foot - 42 * s, foot), lighten(wall, 0.26))
    pen.polygon(side.box(0, 1, foot - 300 * s, foot - 282 * s), lighten(wall, 0.12))
    pen.line(f"M{x:.1f} -10V{foot:.1f}", darken(wall, 0.3), 4, 0.7)


def _draw_window(
    side: Side, wall: str, frame: tuple[float, float, float, float], *, arched: bool, hung: bool
) -> None:
    """Sky behind panes, a deep sill, curtains unless the wall is of old stone or people work here."""
    stage, (far, near, top, low) = side.stage, frame
    pen, p = stage.pen, stage.palette
    rim = (low - top) * 0.06
    wood = darken(wall, 0.4) if arched else p.indoors("#f4ead6")
    pen.polygon(side.box(far - 0.04, near + 0.05, top - rim, low + rim), wood)
    pen.polygon(side.box(far, near, top, low), pen.fade(*p.sky))
    hill = [
        side.at(far, low),
        side.at(far, low - (low - top) * 0.26),
        side.at((far + near) / 2, low - (low - top) * 0.36),
    ]
    pen.polygon([*hill, side.at(near, low - (low - top) * 0.22), side.at(near, low)], p.turf("#5f9a68", 0.4))
    for share in (1 / 3, 2 / 3):
        at = far + (near - far) * share
        (x, upper), (_, lower) = side.at(at, top), side.at(at, low)
        pen.line(f"M{x:.1f} {upper:.1f}V{lower:.1f}", wood, 9)
    (x, y), (u, v) = side.at(far, (top + low) / 2), side.at(near, (top + low) / 2)
    pen.line(f"M{x:.1f} {y:.1f}L{u:.1f} {v:.1f}", wood, 9)
    pen.polygon(side.box(far - 0.07, near + 0.09, low + rim, low + rim * 2.2), lighten(wood, 0.16))
    if hung and not arched:
        cloth = p.indoors(dress_of(stage).curtain)
        pen.polygon(
            side.box(near - 0.06, near + 0.16, top - rim * 2.4, low + rim * 5), pen.tone(cloth, 0.5, 0.2)
        )
        pen.polygon(
            side.box(far - 0.08, far + 0.06, top - rim * 2.4, low + rim * 5),
            pen.tone(darken(cloth, 0.1), 0.5, 0.2),
        )
        pen.polygon(side.box(far - 0.12, near + 0.2, top - rim * 3.2, top - rim * 2.2), darken(cloth, 0.5))


def _draw_light(side: Side, foot: float, heights: tuple[float, float]) -> None:
    """A shaft through the air and its bright patch on the floor: of the sun, or of the moon."""
    stage = side.stage
    if stage.weather not in (Weather.CLEAR, Weather.WIND):
        return
    p, top = stage.palette, heights[0]
    light, strong = ("#9fb8ff", 0.22) if p.night else (mix(p.light, "#ff9a5a", 0.4 if p.dim else 0.0), 0.40)
    inward = -side.way * stage.width
    floor, deep = foot + (stage.ground_y - foot) * 0.35, stage.ground_y + stage.height * 0.01
    x = side.corner + inward * 0.06
    patch = [(x, floor), (x + inward * 0.34, floor), (x + inward * 0.30, deep), (x - inward * 0.12, deep)]
    stage.pen.polygon(patch, light, strong)
    far, near = side.at(0.22, top), side.at(0.72, heights[1])
    fall = [(0.0, light, strong * 0.55), (1.0, light, 0.03)]
    axis = (0.0, 0.0, 1.0, 0.6) if side.way < 0 else (1.0, 0.0, 0.0, 0.6)
    stage.pen.polygon([far, patch[1], patch[3], near], stage.pen.linear(fall, axis))
