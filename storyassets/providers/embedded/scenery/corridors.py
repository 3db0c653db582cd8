"""Corridors of today: one of a school with its lockers, one of a storage house with its roll doors."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.across_passages import draw_across, end_of, locker, roll_door
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.passage import Passage
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

LOCKERS = ("#3f7fae", "#b5564a", "#4f8f6a")
ORANGE = ("#e0762f", "#e0762f", "#d9582f")


def draw_lockers(stage: Stage) -> None:
    """Rows of lockers on both sides, a trophy case and double doors at the end, a shining floor."""
    kind = stage.choose("lockers", 3)
    p, pen = stage.palette, stage.pen
    wall, floor = ("#e4dcc4", "#dce2dc", "#d8dee6")[kind], ("#b9ac98", "#a9b0ac", "#aab0ba")[kind]
    if stage.reverse:
        draw_across(stage, wall, floor, locker(LOCKERS[kind]), 300)
        return
    hall = Passage(stage, 0.56, 470, 1000, end_of(stage))
    hall.draw(wall, floor, "#eceae2")
    hall.seams(6, darken(p.indoors("#b9ac98"), 0.2))
    hall.lamps(4)
    colour = p.indoors(LOCKERS[kind])
    for way in (-1, 1):
        paint = colour if way < 0 else darken(colour, 0.06)
        for k, (far, near) in enumerate(hall.bays(11, 0.94)):
            _draw_locker(hall, way, (far, near), darken(paint, 0.05 * (k % 2)))
        pen.polygon(hall.panel(way, 1, hall.nearest * 1.3, 620, 650), darken(colour, 0.3))
        pen.polygon(hall.panel(way, 1, hall.nearest * 1.3, 0, 30), darken(colour, 0.45))
    _draw_double_doors(hall, p.indoors(("#8a5a3c", "#5f7f8f", "#7a5a4a")[kind]))
    _draw_banner(hall, p.indoors(LOCKERS[(kind + 1) % 3]))


def _draw_locker(hall: Passage, way: int, bay: tuple[float, float], paint: str) -> None:
    """A narrow door with slits and a handle."""
    pen, (far, near) = hall.stage.pen, bay
    pen.polygon(hall.panel(way, far, near, 30, 620), paint)
    width = near - far
    slits = []
    for up in (520, 545, 570):
        (x, y), (u, v) = hall.at(way, up, far + width * 0.3), hall.at(way, up, far + width * 0.7)
        slits.append(f"M{num(x)} {num(y)}L{num(u)} {num(v)}")
    pen.line("".join(slits), darken(paint, 0.35), max(2.0, 3 * far))
    pen.polygon(hall.panel(way, far + width * 0.72, far + width * 0.84, 290, 370), lighten(paint, 0.5))
    (x, y), (u, v) = hall.at(way, 30, near), hall.at(way, 620, near)
    pen.line(f"M{num(x)} {num(y)}L{num(u)} {num(v)}", darken(paint, 0.4), 3)


def _draw_double_doors(hall: Passage, wood: str) -> None:
    """At the end: two doors with panes, a clock over them."""
    pen, stage, s = hall.stage.pen, hall.stage, hall.scale
    x, y = hall.at(0, 0)
    pen.open(x, y, s)
    pen.rect(-300, -700, 600, 700, darken(wood, 0.3), 6)
    for way in (-1, 1):
        left = -282 if way < 0 else 6
        pen.rect(left, -682, 276, 682, pen.tone(wood, 0.7, 0.14), 4)
        pen.rect(left + 60, -610, 156, 260, pen.fade(*stage.palette.sky), 4)
        pen.rect(-30 if way < 0 else 14, -330, 16, 90, "#e8d8a8", 6)
    pen.circle(0, -830, 84, stage.palette.indoors("#fbfaf2"))
    pen.line(f"M0 -830V-884M0 -830H{40 * stage.nine}", "#3a3440", 12)
    pen.close()


def _draw_banner(hall: Passage, cloth: str) -> None:
    """A pennant and papers on the wall above the lockers."""
    pen = hall.stage.pen
    for way, spots in ((-1, (1.35, 2.4)), (1, (1.8, 3.0))):
        for k, far in enumerate(spots):
            paper = (cloth, hall.stage.palette.indoors("#f2c14e"))[k % 2]
            pen.polygon(hall.panel(way, far, far * 1.26, 720, 880), paper)
            pen.polygon(hall.panel(way, far * 1.06, far * 1.2, 750, 800), lighten(paper, 0.4))


def draw_storage(stage: Stage) -> None:
    """Orange roll doors on both sides, padlocks, bare lamps, a camera under the ceiling."""
    kind = stage.choose("storage", 3)
    p = stage.palette
    wall, floor = ("#cfd2d4", "#d6d2c8", "#c8ced6")[kind], ("#9a9a9c", "#a29c94", "#8f969e")[kind]
    if stage.reverse:
        draw_across(stage, wall, floor, roll_door(ORANGE[kind]), 560)
        return
    hall = Passage(stage, 0.66, 560, 1150, end_of(stage))
    hall.draw(wall, floor, "#b9bcc0")
    hall.seams(7, darken(p.indoors("#9a9a9c"), 0.25))
    hall.lamps(5, "#f2f6ff")
    orange = p.indoors(ORANGE[kind])
    for way in (-1, 1):
        for far, near in hall.bays(5, 0.72):
            _draw_roll_door(hall, way, (far, near), orange if way < 0 else darken(orange, 0.08))
        stage.pen.polygon(hall.panel(way, 1, hall.nearest * 1.3, 0, 46), p.indoors("#5a5f68"))
    _draw_end_door(hall, orange)
    _draw_camera(hall)


def _draw_roll_door(hall: Passage, way: int, bay: tuple[float, float], paint: str) -> None:
    """Slats of steel, a lock, a number over it."""
    pen, (far, near) = hall.stage.pen, bay
    frame = hall.stage.palette.indoors("#7a8088")
    grow = (near - far) * 0.06
    pen.polygon(hall.panel(way, far - grow, near + grow, 0, 830), frame)
    pen.polygon(hall.panel(way, far, near, 0, 790), paint)
    slats = []
    for k in range(1, 9):
        (x, y), (u, v) = hall.at(way, 88 * k, far), hall.at(way, 88 * k, near)
        slats.append(f"M{num(x)} {num(y)}L{num(u)} {num(v)}")
    pen.line("".join(slats), darken(paint, 0.26), max(2.5, 3 * far), 0.9)
    middle = (far + near) / 2
    pen.polygon(
        hall.panel(way, middle * 0.96, middle * 1.05, 860, 950), hall.stage.palette.indoors("#fbf7ea")
    )
    pen.polygon(hall.panel(way, middle * 0.99, middle * 1.02, 880, 930), "#3a3f48")
    pen.polygon(hall.panel(way, near * 0.93, near * 0.97, 300, 390), hall.stage.palette.indoors("#d8dde2"))


def _draw_end_door(hall: Passage, orange: str) -> None:
    pen, s, (x, y) = hall.stage.pen, hall.scale, hall.at(0, 0)
    pen.open(x, y, s)
    pen.rect(-330, -850, 660, 850, hall.stage.palette.indoors("#7a8088"), 4)
    pen.rect(-290, -810, 580, 810, pen.fade(darken(orange, 0.24), darken(orange, 0.1)))
    pen.line("".join(f"M-290 {-90 * k}H290" for k in range(1, 9)), darken(orange, 0.4), 10)
    pen.rect(-90, -1010, 180, 90, "#2f7a4a", 8)
    pen.rect(-60, -980, 120, 30, "#dff5e4", 6)
    pen.close()


def _draw_camera(hall: Passage) -> None:
    """A camera on a bracket with its red light."""
    pen, (x, y) = hall.stage.pen, hall.at(0.62, hall.high - 40, 1.9)
    pen.open(x, y, hall.scale * 2.1)
    pen.line("M0 -40V30", "#4a5058", 18)
    pen.rect(-120, 20, 170, 80, pen.tone(hall.stage.palette.indoors("#e2e6ea"), 0.7), 16)
    pen.rect(-146, 32, 40, 56, "#24282e", 8)
    pen.circle(24, 44, 10, "#ff3b30")
    pen.close()
    interior.draw_lamp_light(hall.stage, x, y, 90)
