"""Where people wait in line: the counter of a bank or a police station, the gate of an airport."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_counter(stage: Stage) -> None:
    """A long counter with panes and windows to speak through, numbers over them, a rope, a clock."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("counter", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1700)
    interior.draw_walls(stage, ("#d8d2c4", "#c4ced6", "#d2ccb8")[kind])
    stone = ("#c9c2b6", "#b4bcc4", "#bcb8a8")[kind]
    interior.draw_tiles(stage, stone, darken(stone, 0.08))
    wood = p.indoors(("#7a4f34", "#3f5a78", "#5a6a4f")[kind])
    pen.rect(-90, foot - 1140 * s, stage.width + 180, 200 * s, darken(wood, 0.1))
    for k in range(4):
        pen.open(stage.x(0.5) + side * (480 * k - 620) * s, foot + 16 * s, s)
        _draw_booth(stage, wood, k)
        pen.close()
    pen.open(stage.x(0.5 - side * 0.04), foot - 1270 * s, s)
    pen.circle(0, 0, 96, darken(wood, 0.3))
    pen.circle(0, 0, 80, p.indoors("#fbfaf2"))
    pen.line(f"M0 0V-54M0 0H{42 * stage.nine}", "#3a3440", 12)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.44), foot + 40 * s, s * 1.15)
    furniture.draw_plant(pen, p.indoors("#e8e2d6"))
    pen.close()
    for share in (0.26, 0.74):
        pen.rect(stage.x(share) - 120 * s, stage.y(0.05), 240 * s, 22 * s, "#fdfbf0", 6)
        interior.draw_lamp_light(stage, stage.x(share), stage.y(0.055), 330 * s)


def _draw_booth(stage: Stage, wood: str, number: int) -> None:
    """Its panel, its board, the pane with a hole, a screen behind it, a lamp with its number."""
    pen, p = stage.pen, stage.palette
    pen.rect(-232, -940, 464, 580, p.indoors("#8f9aa4"))
    if not stage.yesteryear:
        pen.rect(40, -560, 150, 120, p.indoors("#2c343e"), 10)
        pen.rect(52, -548, 126, 92, p.indoors("#7ab0d8"), 4)
        pen.rect(104, -440, 22, 60, p.indoors("#2c343e"))
    pen.rect(-180, -470, 120, 30, p.indoors("#f4f1ea"), 4)
    pen.rect(-176, -500, 112, 30, p.indoors("#e2c48a"), 4)
    pen.rect(-232, -940, 464, 580, "#dff0f6", 4, 0.28)
    pen.line("M-190 -480L-90 -880M-130 -440L-70 -680", "#ffffff", 14, 0.35)
    pen.line("M-232 -940V-360M232 -940V-360", mix(p.indoors("#8f9aa4"), "#ffffff", 0.5), 16)
    pen.rect(-240, -360, 480, 360, pen.fade(lighten(wood, 0.08), darken(wood, 0.12)))
    for x in (-206, 14):
        pen.rect(x, -310, 192, 260, darken(wood, 0.12), 8)
    pen.rect(-252, -392, 504, 46, pen.fade(lighten(wood, 0.4), lighten(wood, 0.2)), 6)
    pen.rect(-70, -1060, 140, 90, "#20242c", 12)
    pen.open(0, -1015, 11, mirror=stage.mirrored)
    pen.line(
        ("M0 3V-3L-2 -1", "M-2 -2Q0 -4 2 -2L-2 3H2", "M-2 -3H2L0 -1Q2 0 1 2T-2 2", "M1 3V-3L-2 1H2")[number],
        "#6ef2a0",
        1,
    )
    pen.close()


def draw_airport(stage: Stage) -> None:
    """A wall of glass with an aeroplane outside, rows of seats, a board with flights, a shining floor."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1900)
    top = foot - 1180 * s
    wall = p.indoors(("#d8dde2", "#e2dcd2", "#d2dcdc")[stage.choose("airport", 3)])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.16), wall))
    pen.rect(-90, top, stage.width + 180, foot - top, pen.fade(*p.sky))
    pen.rect(-90, foot - 190 * s, stage.width + 180, 190 * s, p.turf("#9aa0a4", 0.3))
    pen.open(stage.x(0.5 + side * 0.14), foot - 170 * s, s * 0.95, mirror=side < 0)
    _draw_aeroplane(stage)
    pen.close()
    frame = p.indoors("#6b7480")
    mullions = "".join(
        f"M{num(stage.x(0.5) + 330 * (k + 0.5) * s)} {num(top)}V{num(foot)}" for k in range(-5, 5)
    )
    pen.line(
        f"{mullions}M-90 {num(top)}H{num(stage.width + 90)}M-90 {num(foot - 700 * s)}H{num(stage.width + 90)}",
        frame,
        14 * s,
    )
    interior.draw_tiles(stage, "#c4c9ce", "#b6bcc2")
    pen.open(stage.x(0.5 - side * 0.22), top + 40 * s, s)
    _draw_board(stage)
    pen.close()
    for k, share in enumerate((0.5 + side * 0.30, 0.5 - side * 0.34)):
        pen.open(stage.x(share), foot + (60 + 30 * k) * s, s * 1.08)
        _draw_row(stage)
        pen.close()


def _draw_aeroplane(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    white = p.turf("#f6f8fa", 0.1)
    pen.polygon([(430, -180), (620, -470), (720, -470), (640, -150)], p.turf("#3f88c5", 0.1))
    pen.path(
        "M-560 -110Q-540 -210 -400 -210H560Q660 -180 680 -130Q560 -60 380 -60H-440Q-550 -60 -560 -110Z",
        pen.fade(white, darken(white, 0.2)),
    )
    pen.line("".join(f"M{-380 + 74 * k} -150h26" for k in range(12)), p.turf("#4f6a86", 0.1), 24)
    pen.path("M-540 -130Q-520 -180 -450 -182L-436 -140Z", p.turf("#34485c", 0.1))
    pen.polygon([(-60, -100), (120, -100), (330, 40), (230, 50)], darken(white, 0.16))
    pen.rect(0, -30, 150, 66, p.turf("#3f88c5", 0.1), 30)
    pen.line("M-400 -60V10M160 -60V10", p.turf("#4a5058", 0.1), 16)
    for x in (-400, 160):
        pen.circle(x, 18, 26, p.turf("#2c3036", 0.1))


def _draw_board(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(-250, 0, 500, 330, "#1c222c", 12)
    rows = []
    for k in range(6):
        y = 46 + 48 * k
        rows.append(f"M-216 {y}h90M-90 {y}h{120 + 20 * (k % 3)}")
    pen.line("".join(rows), "#ffd27a", 14)
    pen.line("".join(f"M150 {46 + 48 * k}h64" for k in range(6)), "#6ef2a0", 14)


def _draw_row(stage: Stage) -> None:
    """Four seats on one beam."""
    pen, p = stage.pen, stage.palette
    cloth, steel = p.indoors("#34507a"), p.indoors("#8a949e")
    pen.shadow(0, 0, 380, 22)
    pen.line("M-330 -150H330M-250 -150V-10M250 -150V-10", steel, 24)
    for k in range(4):
        x = -340 + 174 * k
        pen.rect(x, -440, 158, 240, pen.tone(cloth, 0.75, 0.16), 22)
        pen.rect(x - 4, -230, 166, 66, lighten(cloth, 0.12), 20)
