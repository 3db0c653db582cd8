"""Rooms with little in them: where the police ask questions, and the inside of an elevator."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_interview_room(stage: Stage) -> None:
    """Bare walls, a wide dark mirror, a clock and a camera, one table with a lamp over it, a door of steel."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1350)
    wall = p.indoors(("#8f9a9c", "#9a968a", "#8a94a4")[stage.choose("interview", 3)])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.36), wall))
    pen.rect(-90, foot - 360 * s, stage.width + 180, 360 * s, darken(wall, 0.2))
    blocks = "".join(f"M-90 {num(foot - 180 * k * s)}H{num(stage.width + 90)}" for k in range(1, 8))
    pen.line(blocks, darken(wall, 0.3), 4 * s, 0.6)
    floor = p.indoors("#77797c")
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.24), floor))
    _draw_steel_door(stage, side, wall)
    _draw_mirror_or_clock(stage, side, wall)
    pen.open(stage.x(0.5 - side * 0.06), foot + 30 * s, s * 0.86)
    _draw_bare_table(stage)
    pen.close()
    _draw_cone(stage, stage.x(0.5 - side * 0.06))


def _draw_steel_door(stage: Stage, side: int, wall: str) -> None:
    pen, p = stage.pen, stage.palette
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1350)
    door = stage.x(0.5 + side * 0.36)
    pen.rect(door - 190 * s, foot - 800 * s, 380 * s, 800 * s, darken(wall, 0.44))
    pen.rect(door - 160 * s, foot - 770 * s, 320 * s, 770 * s, pen.tone(p.indoors("#5d6a78"), 0.8, 0.14))
    pen.rect(door - 60 * s, foot - 680 * s, 120 * s, 150 * s, p.indoors("#c8d4da"), 6)
    pen.circle(door - side * 120 * s, foot - 380 * s, 22 * s, p.indoors("#d8dde2"))


def _draw_mirror_or_clock(stage: Stage, side: int, wall: str) -> None:
    """The glass behind which others watch; from the other side, a clock."""
    pen, p = stage.pen, stage.palette
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1350)
    x = stage.x(0.5 - side * 0.17)
    if stage.reverse:
        pen.circle(x, foot - 880 * s, 92 * s, "#23262c")
        pen.circle(x, foot - 880 * s, 76 * s, p.indoors("#f4f2ea"))
        pen.line(
            f"M{num(x)} {num(foot - 880 * s)}v{num(-52 * s)}M{num(x)} {num(foot - 880 * s)}h{num(36 * s)}",
            "#23262c",
            10 * s,
        )
    else:
        pen.rect(x - 380 * s, foot - 850 * s, 760 * s, 400 * s, darken(wall, 0.5), 6)
        pen.rect(
            x - 350 * s,
            foot - 820 * s,
            700 * s,
            340 * s,
            pen.linear([(0, "#2a333d", 1), (0.5, "#47545f", 1), (1, "#222a33", 1)], (0, 0, 1, 0.6)),
            4,
        )
        pen.line(
            f"M{num(x - 240 * s)} {num(foot - 530 * s)}l{num(180 * s)} {num(-260 * s)}",
            "#ffffff",
            22 * s,
            0.12,
        )


def _draw_cone(stage: Stage, lamp: float) -> None:
    """A lamp over the table, and its light."""
    pen = stage.pen
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1350)
    pen.line(f"M{num(lamp)} -20V{num(foot - 1010 * s)}", "#26282d", 8 * s)
    pen.polygon(
        [(lamp + dx * s, foot + dy * s) for dx, dy in ((-120, -930), (120, -930), (40, -1020), (-40, -1020))],
        "#2f3a40",
    )
    cone = pen.veil("#ffeebb", 0.34, 0.10, 0.0)
    pen.polygon(
        [
            (lamp - 110 * s, foot - 930 * s),
            (lamp + 110 * s, foot - 930 * s),
            (lamp + 460 * s, foot + 60 * s),
            (lamp - 460 * s, foot + 60 * s),
        ],
        cone,
    )
    pen.glow(lamp, foot - 900 * s, 300 * s, "#fff0c0", 0.6)


def _draw_bare_table(stage: Stage) -> None:
    """A table of steel with a folder, a cup of paper and the recorder."""
    pen, p = stage.pen, stage.palette
    steel = p.indoors("#9aa4ac")
    pen.shadow(0, 0, 380, 24)
    pen.line("M-300 0V-250M300 0V-250", darken(steel, 0.4), 30)
    pen.rect(-360, -290, 720, 44, pen.fade(lighten(steel, 0.2), steel), 8)
    pen.polygon([(-250, -292), (-60, -292), (-80, -318), (-240, -318)], p.indoors("#d8b878"))
    pen.rect(60, -330, 130, 42, "#26282e", 6)
    pen.circle(84, -310, 9, "#e2574c")
    pen.polygon([(250, -292), (300, -292), (310, -352), (240, -352)], p.indoors("#f4f1ea"))


def draw_elevator(stage: Stage) -> None:
    """A car of steel and wood with a hand rail, a mirror, its two doors, the panel of buttons and the number above."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1150)
    wood = p.indoors(("#a87f58", "#8f9aa2", "#7f6a5c")[stage.choose("car", 3)])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wood, 0.3), wood))
    floor = p.indoors("#6b6870")
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.2), floor))
    for k in range(-1, 8):
        pen.line(f"M{num(stage.x(0.0) + 290 * k * s)} -20V{num(foot)}", darken(wood, 0.24), 8 * s)
    x = stage.x(0.5)
    if stage.reverse:
        pen.rect(x - 330 * s, foot - 950 * s, 660 * s, 560 * s, darken(wood, 0.4), 6)
        pen.rect(
            x - 306 * s,
            foot - 926 * s,
            612 * s,
            512 * s,
            pen.linear([(0, "#b9c8d0", 1), (0.5, "#e4edf0", 1), (1, "#a8b8c2", 1)], (0, 0, 1, 1)),
            4,
        )
    else:
        _draw_lift_doors(stage)
        pen.open(stage.x(0.5) + side * 500 * s, foot - 460 * s, s)
        _draw_buttons(stage)
        pen.close()
    rail = p.indoors("#d8c28a")
    gap = 440 * s
    pen.line(
        f"M-20 {num(foot - 330 * s)}H{num(x - gap)}M{num(x + gap)} {num(foot - 330 * s)}H{num(stage.width + 20)}",
        rail,
        26 * s,
    )
    for share in (0.26, 0.74):
        pen.rect(stage.x(share) - 140 * s, -10, 280 * s, 46 * s, "#fff7dc", 10)
        interior.draw_lamp_light(stage, stage.x(share), 30 * s, 420 * s)


def _draw_lift_doors(stage: Stage) -> None:
    """Two doors of steel, and over them the number of the floor."""
    pen, p, x = stage.pen, stage.palette, stage.x(0.5)
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1150)
    steel = p.indoors("#b0b8be")
    pen.rect(x - 410 * s, foot - 940 * s, 820 * s, 940 * s, darken(steel, 0.4))
    for way in (-1, 1):
        left = x if way > 0 else x - 370 * s
        pen.rect(
            left,
            foot - 900 * s,
            370 * s,
            900 * s,
            pen.linear(
                [(0, lighten(steel, 0.1), 1), (0.5, lighten(steel, 0.3), 1), (1, darken(steel, 0.12), 1)],
                (0, 0, 1, 0.2),
            ),
        )
    pen.line(f"M{num(x)} {num(foot - 900 * s)}V{num(foot)}", darken(steel, 0.5), 9 * s)
    pen.rect(x - 120 * s, foot - 1060 * s, 240 * s, 90 * s, "#1c1f24", 10)
    digit = f"M{num(x - 20 * s)} {num(foot - 1040 * s)}h{num(40 * s)}v{num(52 * s)}h{num(-40 * s)}v{num(-26 * s)}h{num(40 * s)}"
    pen.line(digit, "#ff7a4a", 9 * s)


def _draw_buttons(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    pen.rect(-80, -260, 160, 400, pen.tone(p.indoors("#cfd4d8"), 0.7, 0.12), 14)
    for row in range(5):
        for k in range(2):
            lit = (row * 2 + k) == 3
            pen.circle(-34 + 68 * k, -210 + 66 * row, 24, "#ffcf6a" if lit else p.indoors("#f7f7f2"))
    pen.circle(0, 112, 20, "#d8433a")
