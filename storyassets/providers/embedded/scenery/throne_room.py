"""The throne room: a dais, arched windows, columns that recede, banners and torches."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.hall import draw_great_door
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

# stone, floor, cloth and metal
DRESSES = (
    ("#c9a986", "#a8775a", "#a8283a", "#e8b94a"),
    ("#8f9fc0", "#6a7aa0", "#2f4fa8", "#e6e2c8"),
    ("#9fae94", "#71876a", "#1f7a5a", "#e8c45a"),
)


def draw_throne_room(stage: Stage) -> None:
    """A throne under a canopy at the end of a carpet, between two rows of columns."""
    stone, floor, cloth, metal = DRESSES[stage.choose("dress", len(DRESSES))]
    interior.draw_walls(stage, stone)
    interior.draw_tiles(stage, lighten(floor, 0.2), floor)
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    kind = stage.choose("apse", 3)
    middle = stage.x(0.5)
    if stage.reverse:
        _draw_entrance(stage, middle, foot, s, (stone, cloth, metal))
        return
    if kind == 0:
        _draw_rose_window(stage, middle, foot - 960 * s, 250 * s, metal)
    for k in (-1, 1):
        _draw_stained_window(stage, middle + k * 330 * s, foot - 640 * s, 150 * s, 560 * s, cloth)
    _draw_carpet(stage, middle, foot, cloth, metal)
    _draw_dais(stage, middle, foot, s, stone)
    if kind:
        _draw_canopy(stage, middle, foot, s, cloth, metal)
    draw_throne(stage, middle, foot - 66 * s, s * 1.04, cloth, metal, kind)
    for k in (-1, 1):
        _draw_torch(stage, middle + k * 205 * s, foot - 520 * s, s)
    for depth in (0.34, 0.02):
        y = stage.depth_y(depth)
        wide = stage.scale_at(y)
        for k in (-1, 1):
            x = middle + k * (430 * wide if depth else max(470 * wide, stage.width * 0.56))
            draw_column(stage, x, y, 120 * wide, stone)
            if depth:
                _draw_banner(stage, x, stage.height * 0.02, 120 * wide, cloth, metal)


def _draw_entrance(stage: Stage, x: float, foot: float, s: float, dress: tuple[str, str, str]) -> None:
    """The other end: the great door under a gallery, torches, columns and banners."""
    stone, cloth, metal = dress
    _draw_carpet(stage, x, foot, cloth, metal)
    draw_great_door(stage, x, foot + 8 * s, s)
    gallery = stage.palette.indoors(lighten(stone, 0.1))
    y = foot - 900 * s
    stage.pen.rect(
        -10, y, stage.width + 20, 60 * s, stage.pen.fade(lighten(gallery, 0.14), darken(gallery, 0.24))
    )
    d = "".join(
        f"M{num(k * 74 * s)} {num(y)}v{num(-150 * s)}" for k in range(int(stage.width / (74 * s)) + 2)
    )
    stage.pen.line(d, darken(gallery, 0.1), 24 * s)
    stage.pen.rect(-10, y - 176 * s, stage.width + 20, 36 * s, lighten(gallery, 0.12))
    for side in (-1, 1):
        _draw_torch(stage, x + side * 330 * s, foot - 520 * s, s)
        _draw_banner(stage, x + side * 480 * s, y + 60 * s, 150 * s, cloth, metal)
        near = stage.depth_y(0.02)
        wide = stage.scale_at(near)
        draw_column(stage, x + side * max(470 * wide, stage.width * 0.54), near, 120 * wide, stone)


def draw_column(stage: Stage, x: float, y: float, w: float, colour: str) -> None:
    """A fluted column from the floor to out of sight."""
    stone = stage.palette.indoors(lighten(colour, 0.14))
    stage.pen.shadow(x, y, w * 1.2, w * 0.22)
    stage.pen.rect(x - w / 2, -10, w, y + 10, stage.pen.tone(stone, 0.5, 0.28))
    d = "".join(f"M{num(x + dx * w)} -10V{num(y)}" for dx in (-0.28, -0.06, 0.16))
    stage.pen.line(d, darken(stone, 0.2), w * 0.05, 0.5)
    for up, grow in ((0.0, 1.5), (0.22, 1.25)):
        stage.pen.rect(
            x - w * grow / 2, y - w * (up + 0.24), w * grow, w * 0.25, stage.pen.tone(stone, 0.55, 0.22), 5
        )


def _draw_stained_window(stage: Stage, x: float, y: float, w: float, h: float, cloth: str) -> None:
    pen, p = stage.pen, stage.palette
    lead = p.indoors("#4f4650")
    top, low = y - h / 2, y + h / 2
    d = f"M{num(x - w / 2)} {num(low)}V{num(top + w * 0.5)}Q{num(x - w / 2)} {num(top)} {num(x)} {num(top - w * 0.3)}Q{num(x + w / 2)} {num(top)} {num(x + w / 2)} {num(top + w * 0.5)}V{num(low)}Z"
    if not p.dim:
        pen.glow(x, y, h * 0.42, p.light, 0.5)
    pen.line(d, lead, w * 0.16)
    pen.path(d, pen.fade(p.sky[0], p.sky[1], p.sky[2]))
    colours = (cloth, "#e8b94a", "#4f9a8a", "#c86f4a")
    for row in range(5):
        for side in (0, 1):
            if (row + side) % 2 == 0:
                shade = mix(colours[(row + side) % 4], p.sky[1], 0.15)
                pen.rect(
                    x - w / 2 + side * w / 2,
                    top + h * (0.16 + 0.165 * row),
                    w / 2,
                    h * 0.155,
                    shade,
                    opacity=0.72,
                )
    bars = "".join(f"M{num(x - w / 2)} {num(top + h * (0.16 + 0.165 * k))}h{num(w)}" for k in range(6))
    pen.line(f"{bars}M{num(x)} {num(top)}V{num(low)}", lead, w * 0.045)
    if not p.dim:
        beam = pen.veil(p.light, 0.40, 0.0)
        way = 1 if x < stage.x(0.5) else -1
        pen.polygon(
            [
                (x - w / 2, top + h * 0.2),
                (x + w / 2, top + h * 0.2),
                (x + way * w * 2.6 + w, low + h * 0.9),
                (x + way * w * 2.6 - w, low + h * 0.9),
            ],
            beam,
        )


def _draw_rose_window(stage: Stage, x: float, y: float, r: float, metal: str) -> None:
    pen, p = stage.pen, stage.palette
    pen.glow(x, y, r * 1.35, p.light if not p.dim else p.sky[1], 0.55)
    pen.circle(x, y, r, p.indoors("#5f5560"))
    pen.circle(x, y, r * 0.9, pen.fade(*p.sky))
    for k in range(8):
        pen.open(x, y, 1, 45 * k)
        colour = ("#c8434f", "#e8b94a", "#3f7fb0", "#4f9a6a")[k % 4]
        pen.ellipse(0, -r * 0.56, r * 0.19, r * 0.30, mix(colour, p.sky[1], 0.2), 0.85)
        pen.line(f"M0 0V{num(-r * 0.92)}", p.indoors("#5f5560"), r * 0.04)
        pen.close()
    pen.circle(x, y, r * 0.2, p.indoors(metal))


def _draw_carpet(stage: Stage, x: float, foot: float, cloth: str, metal: str) -> None:
    pen, p = stage.pen, stage.palette
    for half, near, colour in ((0.125, 0.36, metal), (0.110, 0.325, cloth)):
        red = p.indoors(colour)
        points = [
            (x - half * stage.width, foot),
            (x + half * stage.width, foot),
            (x + near * stage.width, stage.height + 10),
            (x - near * stage.width, stage.height + 10),
        ]
        pen.polygon(points, pen.fade(darken(red, 0.18), red, darken(red, 0.2)))


def _draw_dais(stage: Stage, x: float, foot: float, s: float, stone: str) -> None:
    for k in range(3):
        half, y = (430 - 70 * k) * s, foot + (28 - 30 * k) * s
        shade = stage.palette.indoors(lighten(stone, 0.08 * k))
        stage.pen.rect(
            x - half,
            y - 30 * s,
            half * 2,
            34 * s,
            stage.pen.fade(lighten(shade, 0.16), darken(shade, 0.2)),
            4,
        )


def _draw_canopy(stage: Stage, x: float, foot: float, s: float, cloth: str, metal: str) -> None:
    pen, red, gold = stage.pen, stage.palette.indoors(cloth), stage.palette.indoors(metal)
    pen.open(x, foot, s)
    pen.path(
        "M-250 -60Q-300 -500 -120 -900H120Q300 -500 250 -60Q130 -300 120 -820H-120Q-130 -300 -250 -60Z",
        pen.tone(darken(red, 0.1), 0.5, 0.24),
    )
    pen.path("M-120 -860H120L108 -90H-108Z", pen.fade(darken(red, 0.4), darken(red, 0.22)))
    pen.path("M-170 -880Q0 -1040 170 -880L150 -820Q0 -880 -150 -820Z", pen.tone(gold, 0.6))
    for k in range(5):
        pen.circle(-120 + 60 * k, -826 + 12 * abs(k - 2), 16, lighten(gold, 0.2))
    pen.circle(0, -980, 28, gold)
    pen.close()


def draw_throne(stage: Stage, x: float, y: float, s: float, cloth: str, metal: str, kind: int) -> None:
    """A throne of one of three makes, seen from the front."""
    pen, gold, red = stage.pen, stage.palette.indoors(metal), stage.palette.indoors(cloth)
    pen.open(x, y, s)
    back = (
        "M-125 0V-470Q-125 -560 0 -610Q125 -560 125 -470V0Z",
        "M-120 0V-560L-150 -640L-70 -590L0 -680L70 -590L150 -640L120 -560V0Z",
        "M-130 0V-430A130 150 0 0 1 130 -430V0Z",
    )[kind]
    pen.path(back, pen.tone(gold, 0.66, 0.24))
    pen.path("M-86 -150V-430Q-86 -500 0 -530Q86 -500 86 -430V-150Z", pen.tone(red, 0.7, 0.18))
    for px, py in ((-42, -420), (42, -420), (0, -350), (-42, -280), (42, -280)):
        pen.circle(px, py, 9, lighten(gold, 0.2))
    pen.rect(-138, -190, 276, 64, lighten(red, 0.12), 22)
    pen.rect(-128, -132, 256, 120, pen.tone(darken(gold, 0.12), 0.6, 0.2), 6)
    for dx in (-176, 120):
        pen.rect(dx, -300, 56, 300, pen.tone(gold, 0.5, 0.28), 16)
        pen.circle(dx + 28, -304, 36, lighten(gold, 0.18))
    pen.circle(0, -600 if kind != 2 else -560, 30, "#e25a68")
    pen.close()


def _draw_torch(stage: Stage, x: float, y: float, s: float) -> None:
    pen = stage.pen
    pen.glow(
        x, y - 60 * s, (300 if stage.palette.dim else 190) * s, "#ffb04a", 0.75 if stage.palette.dim else 0.4
    )
    pen.line(f"M{num(x)} {num(y)}v{num(130 * s)}", stage.palette.indoors("#4a3a34"), 22 * s)
    for w, h, colour in ((38, 120, "#f2712e"), (26, 88, "#ffb03a"), (14, 52, "#ffe9a0")):
        pen.path(
            f"M{num(x - w * s)} {num(y)}Q{num(x - w * s)} {num(y - h * 0.5 * s)} {num(x + 6 * s)} {num(y - h * s)}Q{num(x + w * s)} {num(y - h * 0.4 * s)} {num(x + w * s)} {num(y)}Z",
            colour,
        )


def _draw_banner(stage: Stage, x: float, y: float, w: float, cloth: str, metal: str) -> None:
    red, gold, h = stage.palette.indoors(cloth), stage.palette.indoors(metal), w * 3.0
    stage.pen.polygon(
        [(x - w / 2, y), (x + w / 2, y), (x + w / 2, y + h), (x, y + h * 0.88), (x - w / 2, y + h)],
        stage.pen.tone(red, 0.66, 0.2),
    )
    stage.pen.line(
        f"M{num(x - w * 0.42)} {num(y)}V{num(y + h * 0.94)}M{num(x + w * 0.42)} {num(y)}V{num(y + h * 0.94)}",
        gold,
        w * 0.05,
    )
    stage.pen.path(
        f"M{num(x - w * 0.26)} {num(y + h * 0.5)}V{num(y + h * 0.38)}l{num(w * 0.13)} {num(h * 0.05)}l{num(w * 0.13)} {num(-h * 0.07)}l{num(w * 0.13)} {num(h * 0.07)}l{num(w * 0.13)} {num(-h * 0.05)}V{num(y + h * 0.5)}Z",
        gold,
    )
