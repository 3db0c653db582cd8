"""The railway station."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.buildings import (
    LIT_WINDOW,
    draw_tower_block,
)
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_station(stage: Stage) -> None:
    """A platform under an iron and glass roof, a clock, rails and a train; or its building on the other side."""
    p = stage.palette
    draw_sky(stage, clouds=2)
    if stage.reverse:
        _draw_building(stage)
        return
    wall_y, edge = stage.depth_y(0.62), stage.depth_y(0.16)
    x = -20.0
    while x < stage.width:
        draw_tower_block(
            stage.pen, p, stage.rng, x, wall_y, 140, stage.height * stage.rng.uniform(0.12, 0.2), 0.72
        )
        x += 150
    if stage.choose("train", 3):
        _draw_carriage(stage, wall_y + (edge - wall_y) * 0.6)
    else:
        _draw_engine(stage, wall_y + (edge - wall_y) * 0.6)
    stage.pen.rect(-10, wall_y + (edge - wall_y) * 0.6, stage.width + 20, edge - wall_y, p.indoors("#5d5560"))
    for k in range(2):
        stage.pen.rect(
            -10, wall_y + (edge - wall_y) * (0.68 + 0.16 * k), stage.width + 20, 8, p.indoors("#c9ccd4")
        )
    floor = p.indoors("#bfae9c")
    stage.pen.rect(
        -10,
        edge,
        stage.width + 20,
        stage.height - edge + 10,
        stage.pen.fade(lighten(floor, 0.12), darken(floor, 0.16)),
    )
    stage.pen.rect(-10, edge + 14, stage.width + 20, 16, p.indoors("#f2c53d"))
    _draw_station_roof(stage)
    _draw_station_clock(stage, stage.x(stage.rng.choice((0.3, 0.7))), stage.y(0.27))


def _draw_carriage(stage: Stage, base: float) -> None:
    body, trim = (
        stage.palette.indoors(("#3f7f6f", "#a8453f", "#3f6a9c")[stage.choose("carriage", 3)]),
        stage.palette.indoors("#f3e6c8"),
    )
    high = (stage.ground_y - stage.horizon) * 0.5 + stage.height * 0.17
    start = stage.x(stage.rng.choice((-0.55, 0.12)))
    wide = stage.width * 1.4
    stage.pen.rect(
        start, base - high, wide, high, stage.pen.fade(lighten(body, 0.1), body, darken(body, 0.2)), 30
    )
    stage.pen.rect(start - 8, base - high - 8, wide + 16, high * 0.10, darken(body, 0.35), 16)
    stage.pen.rect(start, base - high * 0.36, wide, high * 0.05, trim)
    pane = LIT_WINDOW if stage.palette.dim else "#cfe6ee"
    cell = high * 0.42
    for k in range(int(wide / cell)):
        x = start + cell * (k + 0.3)
        if k % 4 == 3:
            stage.pen.rect(x, base - high * 0.84, cell * 0.6, high * 0.84, darken(body, 0.2), 8)
        stage.pen.rect(x, base - high * 0.78, cell * 0.62, high * 0.34, pane, 10)
        stage.pen.circle(x + cell * 0.3, base, high * 0.07, darken(body, 0.6))


def _draw_engine(stage: Stage, base: float) -> None:
    """A steam engine with its tender and a plume of smoke, and the first carriage behind it."""
    pen, p = stage.pen, stage.palette
    body = p.indoors(("#2f5f52", "#8f3a36", "#2f4f7c")[stage.choose("carriage", 3)])
    s = ((stage.ground_y - stage.horizon) * 0.5 + stage.height * 0.17) / 420
    smoke = mix(p.sky[2], "#ffffff", 0.4)
    pen.open(stage.x(0.42), base, s)
    for k, (dx, dy, r) in enumerate(
        ((-310, -520, 70), (-250, -610, 90), (-150, -690, 110), (0, -750, 130), (170, -790, 120))
    ):
        pen.circle(dx, dy, r, smoke, 0.75 - 0.09 * k)
    pen.rect(-420, -300, 470, 210, pen.fade(lighten(body, 0.2), body, darken(body, 0.3)), 90)
    pen.polygon([(-350, -290), (-370, -450), (-260, -450), (-280, -290)], darken(body, 0.3))
    pen.path("M-140 -295Q-140 -360 -90 -360T-40 -295Z", p.indoors("#d8b04a"))
    pen.rect(40, -400, 240, 320, pen.tone(body, 0.7), 8)
    pen.rect(10, -430, 300, 40, darken(body, 0.35), 14)
    pen.rect(80, -350, 150, 110, LIT_WINDOW if p.dim else "#cfe6ee", 10)
    pen.rect(-460, -110, 780, 40, darken(body, 0.45), 6)
    pen.polygon([(-450, -80), (-560, 0), (-440, 0), (-400, -80)], p.indoors("#b8443f"))
    for x, r in ((-330, 62), (-190, 62), (-50, 62), (130, 84)):
        pen.circle(x, -r, r, p.indoors("#33303a"))
        pen.circle(x, -r, r * 0.72, p.indoors("#b8443f"))
        pen.circle(x, -r, r * 0.2, p.indoors("#e8dcc4"))
    pen.line("M-330 -62H-50L130 -84", p.indoors("#c9ccd4"), 16)
    pen.circle(-424, -200, 34, "#ffe9a8" if p.dim else p.indoors("#e8dcc4"))
    pen.rect(330, -250, 300, 190, pen.tone(darken(body, 0.1), 0.7), 6)
    pen.path("M340 -250Q480 -320 620 -250Z", p.indoors("#2a262e"))
    pen.rect(670, -420, 900, 350, pen.fade(lighten(body, 0.1), darken(body, 0.1)), 20)
    for k in range(4):
        pen.rect(720 + 200 * k, -360, 130, 120, LIT_WINDOW if p.dim else "#cfe6ee", 10)
    for x in (400, 560, 760, 1000):
        pen.circle(x, -46, 46, p.indoors("#33303a"))
    pen.close()


def _draw_building(stage: Stage) -> None:
    """The station house: doors, a ticket window, a bench, posters, and a great clock."""
    pen, p = stage.pen, stage.palette
    wall = p.indoors(("#c9876a", "#d8c49a", "#8fa3a8")[stage.choose("house", 3)])
    foot = stage.depth_y(0.42)
    s = stage.scale_at(foot)
    top = stage.height * 0.10
    pen.rect(-10, top, stage.width + 20, foot - top, pen.fade(darken(wall, 0.16), wall, darken(wall, 0.06)))
    rows = int((foot - top) / (70 * s))
    pen.line(
        "".join(f"M-10 {foot - 70 * s * k:.1f}H{stage.width + 10:.1f}" for k in range(rows)),
        darken(wall, 0.16),
        4,
        0.5,
    )
    floor = p.indoors("#bfae9c")
    pen.rect(
        -10,
        foot,
        stage.width + 20,
        stage.height - foot + 10,
        pen.fade(darken(floor, 0.14), lighten(floor, 0.12), darken(floor, 0.16)),
    )
    for k in range(-6, 7):
        far, near = stage.x(0.5 + k * 0.11), stage.x(0.5 + k * 0.24)
        pen.line(f"M{far:.1f} {foot:.1f}L{near:.1f} {stage.height:.1f}", darken(floor, 0.16), 3, 0.6)
    side = stage.rng.choice((-1, 1))
    pen.open(stage.x(0.5 - side * 0.30), foot, s)
    _draw_arched_doors(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.24), foot, s)
    _draw_ticket_window(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.02), foot + 40 * s, s)
    _draw_platform_bench(stage)
    pen.close()
    _draw_station_roof(stage)
    _draw_station_clock(stage, stage.x(0.5), stage.y(0.25))


def _draw_arched_doors(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    wood = p.indoors("#3f6a5a")
    pen.path("M-190 0V-520A190 190 0 0 1 190 -520V0Z", p.indoors("#efe6d4"))
    pen.path("M-160 0V-515A160 165 0 0 1 160 -515V0Z", pen.tone(wood, 0.7))
    glass = LIT_WINDOW if p.dim else "#cfe6ee"
    pen.path("M-140 -530A140 140 0 0 1 140 -530Z", glass)
    for x in (-136, 16):
        pen.rect(x, -480, 120, 230, glass, 8)
        pen.rect(x, -220, 120, 190, darken(wood, 0.2), 8)
    pen.line("M0 0V-660M-24 -240v50M24 -240v50", p.indoors("#d8b04a"), 9)


def _draw_ticket_window(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    wood = p.indoors("#7d4a30")
    pen.rect(-170, -620, 340, 420, pen.tone(wood, 0.7), 10)
    pen.rect(-140, -540, 280, 250, "#ffe2a0" if p.dim else p.indoors("#e8dcc4"), 8)
    pen.line("M-70 -540v250M0 -540v250M70 -540v250", p.indoors("#c9a04a"), 9)
    pen.rect(-196, -230, 392, 40, lighten(wood, 0.16), 6)
    pen.path("M-130 -620Q0 -720 130 -620Z", pen.tone(lighten(wood, 0.1), 0.7))
    for x, colour in ((230, "#d8624a"), (330, "#4f8fb0")):
        pen.rect(x, -600, 86, 130, p.indoors("#fbf6ea"), 3)
        pen.rect(x + 8, -590, 70, 70, p.indoors(colour))
        pen.line(f"M{x + 12} -500h60M{x + 12} -484h44", p.indoors("#6b5f58"), 5)


def _draw_platform_bench(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    wood, iron = p.indoors("#9a6a40"), p.indoors("#3d4652")
    pen.shadow(0, 0, 220, 18)
    for x in (-170, 150):
        pen.line(f"M{x} 0V-130M{x + 10} -130L{x + 4} -290", iron, 20)
    for y in (-280, -225, -170):
        pen.rect(-200, y, 400, 34, lighten(wood, 0.1), 6)
    pen.rect(-206, -140, 412, 30, pen.fade(lighten(wood, 0.2), wood), 6)


def _draw_station_roof(stage: Stage) -> None:
    iron = stage.palette.indoors("#4a5563")
    y = stage.y(0.13)
    glass = mix(stage.palette.sky[1], "#ffffff", 0.2)
    stage.pen.path(
        f"M-10 -10H{stage.width + 10:.1f}V{y:.1f}Q{stage.x(0.5):.1f} {y - stage.height * 0.10:.1f} -10 {y:.1f}Z",
        glass,
        0.75,
    )
    for k in range(9):
        stage.pen.line(
            f"M{stage.x(k / 8):.1f} -10V{y - stage.height * 0.05 * (1 - abs(k - 4) / 4):.1f}", iron, 7
        )
    stage.pen.line(
        f"M-10 {y:.1f}Q{stage.x(0.5):.1f} {y - stage.height * 0.10:.1f} {stage.width + 10:.1f} {y:.1f}",
        iron,
        20,
    )
    for share in (0.06, 0.94):
        x, foot = stage.x(share), stage.depth_y(0.05)
        stage.pen.rect(x - 13, y - 10, 26, foot - y, stage.pen.tone(iron, 0.5, 0.3))
        stage.pen.rect(x - 26, foot - 36, 52, 42, darken(iron, 0.2), 6)
        way = 1 if share < 0.5 else -1
        stage.pen.line(
            f"M{x:.1f} {y + 130:.1f}Q{x + way * 10:.1f} {y + 20:.1f} {x + way * 120:.1f} {y - 4:.1f}",
            iron,
            12,
        )


def _draw_station_clock(stage: Stage, x: float, y: float) -> None:
    stage.pen.line(f"M{x:.1f} {y:.1f}V{stage.y(0.09):.1f}", "#3d4652", 8)
    stage.pen.circle(x, y, 62, "#3d4652")
    stage.pen.circle(x, y, 51, "#fdf8ea")
    for dx, dy in ((0, -42), (42, 0), (0, 42), (-42, 0)):
        stage.pen.circle(x + dx, y + dy, 4, "#3d4652")
    stage.pen.line(f"M{x:.1f} {y:.1f}v-34M{x:.1f} {y:.1f}h{24 * stage.nine}", "#3d4652", 6)
