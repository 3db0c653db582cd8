"""Furniture, in figure units, with the origin on the floor below its middle. A prop's drawing is elsewhere."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen

WOOD = "#9a6840"
TO_CEILING = 3200.0  # as high as any room is drawn


def draw_armchair(pen: Pen, cloth: str) -> None:
    """A deep chair with round arms."""
    pen.shadow(0, 0, 210, 26)
    for x in (-130, 112):
        pen.rect(x, -30, 22, 30, "#5b3a28")
    pen.rect(-135, -370, 270, 290, pen.tone(cloth, 0.7, 0.16), 70)
    pen.rect(-120, -180, 240, 90, lighten(cloth, 0.10), 34)
    for x in (-185, 105):
        pen.rect(x, -225, 80, 200, pen.tone(darken(cloth, 0.08), 0.6, 0.18), 38)
    pen.rect(-150, -100, 300, 76, darken(cloth, 0.14), 20)


def draw_sofa(pen: Pen, cloth: str) -> None:
    """A sofa for three with two cushions."""
    pen.shadow(0, 0, 380, 30)
    pen.rect(-330, -310, 660, 250, pen.tone(cloth, 0.8, 0.14), 60)
    for x in (-305, -100, 105):
        pen.rect(x, -190, 200, 100, lighten(cloth, 0.09), 30)
    for x in (-375, 300):
        pen.rect(x, -220, 78, 195, pen.tone(darken(cloth, 0.08), 0.6), 38)
    pen.rect(-330, -100, 660, 76, darken(cloth, 0.14), 18)
    pen.open(-215, -205, 1, -14)
    pen.rect(-60, -60, 120, 110, "#f2c14e", 22)
    pen.close()


def draw_bookcase(pen: Pen, wood: str, seed: int) -> None:
    """Shelves of books and a vase."""
    pen.shadow(0, 0, 200, 22)
    pen.rect(-170, -720, 340, 720, darken(wood, 0.1), 8)
    pen.rect(-148, -700, 296, 680, darken(wood, 0.42))
    colours = ("#c8553d", "#f2c14e", "#3f88a5", "#6a9f5b", "#8e5a88", "#e8dcc4")
    for shelf in range(4):
        y = -20 - 170 * shelf
        pen.rect(-150, y - 14, 300, 16, lighten(wood, 0.06))
        x, k = -142.0, seed + shelf * 3
        while x < 112:
            w, h = 22 + (k * 7) % 16, 96 + (k * 13) % 34
            if (k * 5 + shelf) % 9 == 4:
                pen.circle(x + 26, y - 44, 29, pen.tone(colours[(k + 2) % 6]))
                x += 58
            else:
                pen.rect(x, y - 14 - h, w, h, colours[k % 6], 3)
                pen.rect(x, y - h + 8, w, 7, lighten(colours[k % 6], 0.4))
                x += w + 3
            k += 1


def draw_fireplace(pen: Pen, stone: str, *, clock: int, burning: bool = True) -> None:
    """A stone hearth with a candle on its mantel, and a clock whose hour hand points that way or, with 0, a jug."""
    pen.shadow(0, 0, 330, 26)
    pen.rect(-150, -TO_CEILING, 300, TO_CEILING - 480, pen.tone(stone, 0.75, 0.14))
    pen.rect(-270, -480, 540, 480, pen.tone(stone, 0.8, 0.14), 6)
    for y in (-420, -340, -260, -180, -100):
        pen.line(f"M-265 {y}H265", darken(stone, 0.18), 5, 0.6)
    for y, off in ((-420, 0), (-340, 50), (-260, 0), (-180, 50), (-100, 0)):
        pen.line("".join(f"M{-230 + off + 110 * k} {y}v78" for k in range(5)), darken(stone, 0.18), 5, 0.6)
    pen.path("M-165 0V-230A165 130 0 0 1 165 -230V0Z", "#2a1a20")
    pen.rect(-310, -520, 620, 50, pen.fade("#a5724a", "#7d5236"), 8)
    if burning:
        pen.glow(0, -110, 300, "#ff9d3c", 0.75)
        for x, w, h, colour in (
            (-45, 60, 150, "#f26b2e"),
            (45, 64, 170, "#f2812e"),
            (0, 56, 220, "#ffb03a"),
            (0, 34, 120, "#ffe48a"),
        ):
            pen.path(
                f"M{x - w} -40Q{x - w} {-40 - h * 0.5} {x} {-40 - h}Q{x + w * 0.9} {-40 - h * 0.45} {x + w} -40Z",
                colour,
            )
    pen.line("M-95 -22L90 -44M-90 -44L95 -20", "#6b4330", 30)
    pen.rect(180, -590, 28, 70, "#fbf1da", 4)
    pen.ellipse(194, -606, 9, 18, "#ffcf5a")
    if not clock:
        _draw_mantel_jug(pen)
        return
    pen.circle(-170, -570, 48, "#8a5a3c")
    pen.circle(-170, -570, 37, "#fdf6e3")
    pen.line(f"M-170 -570v-24M-170 -570h{16 * clock}", "#4b3428", 6)


def _draw_mantel_jug(pen: Pen) -> None:
    """A jug of clay and two bowls of pewter that stand on a mantel shelf."""
    pen.line("M-136 -592q44 6 20 50", "#8f5636", 11)
    pen.path(
        "M-204 -520Q-226 -570 -194 -596L-198 -622H-142L-146 -596Q-114 -570 -136 -520Z",
        pen.tone("#b5713f", 0.6),
    )
    for x, half in ((-60, 44), (40, 36)):
        pen.path(f"M{x - half} -548H{x + half}Q{x + half * 0.8} -520 {x} -520T{x - half} -548Z", "#8f979f")


def draw_stove(pen: Pen, enamel: str) -> None:
    """An iron stove with a kettle and a pipe."""
    pen.shadow(0, 0, 200, 22)
    pen.rect(70, -TO_CEILING, 60, TO_CEILING - 320, pen.tone("#4c4a57", 0.5))
    pen.rect(-170, -320, 340, 320, pen.tone(enamel, 0.75), 14)
    pen.rect(-190, -345, 380, 34, "#3d3b47", 8)
    pen.rect(-130, -250, 160, 150, darken(enamel, 0.35), 12)
    pen.rect(-112, -230, 124, 90, pen.fade("#ffb84d", "#e8622c"), 8)
    pen.line("M-118 -272H20", "#e9e2d4", 12)
    for y in (-240, -180, -120):
        pen.circle(105, y, 17, "#e9e2d4")
    draw_kettle(pen, -60, -345)


def draw_kettle(pen: Pen, x: float, y: float) -> None:
    """A kettle that steams."""
    pen.open(x, y)
    pen.line("M50 -40Q84 -60 92 -92", "#c2543f", 18)
    pen.line("M-40 -84Q0 -160 40 -84", "#3f3a44", 10)
    pen.path("M-62 0Q-72 -92 0 -96Q72 -92 62 0Z", pen.tone("#d8624a", 0.6))
    pen.circle(0, -100, 11, "#3f3a44")
    pen.line("M96 -104q14 -26 0 -50t4 -46", "#ffffff", 9, 0.5)
    pen.close()


def draw_counter(pen: Pen, half: float, front: str, top: str, doors: int) -> None:
    """A kitchen or shop counter with doors."""
    pen.shadow(0, 0, half * 1.06, 24)
    pen.rect(-half, -310, half * 2, 310, pen.fade(lighten(front, 0.06), darken(front, 0.1)), 6)
    cell = half * 2 / doors
    for k in range(doors):
        x = -half + cell * k
        pen.rect(x + cell * 0.08, -270, cell * 0.84, 235, lighten(front, 0.14), 8)
        pen.rect(x + cell * 0.16, -248, cell * 0.68, 190, darken(front, 0.04), 6)
        pen.circle(x + cell * (0.82 if k % 2 == 0 else 0.18), -155, 10, "#e8c468")
    pen.rect(-half - 18, -342, half * 2 + 36, 38, pen.fade(lighten(top, 0.16), top), 8)


def draw_shelf(pen: Pen, half: float, wood: str) -> None:
    """A board on two brackets; the origin is on the board's top."""
    pen.line(f"M{-half * 0.7} 18V64M{half * 0.7} 18V64", darken(wood, 0.3), 14)
    pen.rect(-half, 0, half * 2, 24, pen.fade(lighten(wood, 0.12), darken(wood, 0.12)), 5)


def draw_crockery(pen: Pen, half: float, seed: int) -> None:
    """Plates, jars and mugs in a row, standing at y = 0."""
    colours = ("#5f9fb8", "#f2f0e6", "#e2735a", "#f0c65a", "#7fb08a")
    x, k = -half + 30, seed
    while x < half - 20:
        colour = colours[k % 5]
        if k % 3 == 0:
            pen.circle(x, -42, 42, colour)
            pen.circle(x, -42, 28, lighten(colour, 0.4))
        elif k % 3 == 1:
            pen.rect(x - 28, -78, 56, 78, pen.tone(colour), 12)
            pen.rect(x - 30, -90, 60, 18, darken(colour, 0.3), 6)
        else:
            pen.line(f"M{x + 24} -44q26 2 2 28", colour, 9)
            pen.rect(x - 26, -54, 52, 54, pen.tone(colour), 10)
        x, k = x + 96, k + 1


def draw_table(pen: Pen, half: float, high: float, wood: str) -> None:
    """A plain table with turned legs."""
    pen.shadow(0, 0, half * 1.1, 24)
    for x in (-half * 0.86, half * 0.86):
        pen.polygon(
            [(x - 18, -high), (x + 18, -high), (x + 12, 0), (x - 12, 0)], pen.tone(darken(wood, 0.14), 0.5)
        )
    pen.rect(-half * 0.9, -high + 10, half * 1.8, 46, darken(wood, 0.2))
    pen.rect(-half, -high - 12, half * 2, 34, pen.fade(lighten(wood, 0.18), wood), 10)


def draw_big_bed(pen: Pen, cover: str, wood: str) -> None:
    """A bed seen from its side: headboard left, pillow, quilt with patches."""
    pen.shadow(0, 0, 450, 34)
    pen.rect(-430, -400, 60, 400, pen.tone(wood, 0.5), 24)
    pen.rect(370, -260, 50, 260, pen.tone(wood, 0.5), 20)
    pen.rect(-390, -130, 790, 70, darken(wood, 0.15), 8)
    pen.rect(-385, -215, 780, 105, "#f7f1e6", 26)
    pen.rect(-370, -290, 190, 100, pen.tone("#ffffff", 0.75, 0.10), 42)
    pen.path(
        "M-200 -235Q-60 -270 120 -250T390 -225V-80H-215Z",
        pen.fade(lighten(cover, 0.14), cover, darken(cover, 0.16)),
    )
    for k in range(5):
        pen.rect(
            -170 + 110 * k, -200 + 50 * (k % 2), 62, 62, mix(cover, ("#ffe2a0", "#ffffff")[k % 2], 0.45), 8
        )
    pen.path("M-215 -235Q-180 -262 -140 -252L-150 -80H-215Z", lighten(cover, 0.45))


def draw_wardrobe(pen: Pen, wood: str) -> None:
    """Two doors and a drawer."""
    pen.shadow(0, 0, 230, 24)
    pen.rect(-200, -760, 400, 750, pen.tone(wood, 0.8, 0.14), 12)
    pen.rect(-222, -790, 444, 44, lighten(wood, 0.1), 12)
    for x in (-182, 8):
        pen.rect(x, -720, 174, 540, darken(wood, 0.10), 10)
        pen.rect(x + 22, -690, 130, 480, lighten(wood, 0.06), 10)
    pen.rect(-182, -160, 364, 110, darken(wood, 0.10), 10)
    for x, y in ((-18, -440), (18, -440), (0, -105)):
        pen.circle(x, y, 12, "#e8c468")


def draw_floor_lamp(pen: Pen, shade: str) -> None:
    """A standing lamp, lit."""
    pen.shadow(0, 0, 80, 14)
    pen.line("M0 -8V-470", "#5a4636", 14)
    pen.ellipse(0, -6, 66, 15, "#5a4636")
    pen.polygon([(-58, -620), (58, -620), (98, -460), (-98, -460)], pen.fade(lighten(shade, 0.45), shade))


def draw_picture(pen: Pen, w: float, h: float, sky: str, land: str, frame: str = "#b98a4a") -> None:
    """A framed landscape; the origin is its middle."""
    pen.rect(-w / 2 - 14, -h / 2 - 14, w + 28, h + 28, pen.tone(frame, 0.6), 6)
    pen.rect(-w / 2, -h / 2, w, h, pen.fade(sky, lighten(sky, 0.5)))
    pen.circle(w * 0.22, -h * 0.18, w * 0.09, "#fff3c4")
    pen.polygon(
        [
            (-w / 2, h / 2),
            (-w / 2, h * 0.2),
            (-w * 0.15, -h * 0.1),
            (w * 0.1, h * 0.18),
            (w * 0.28, h * 0.02),
            (w / 2, h * 0.28),
            (w / 2, h / 2),
        ],
        land,
    )


def draw_plant(pen: Pen, pot: str) -> None:
    """A leafy plant in a pot."""
    pen.shadow(0, 0, 90, 14)
    for turn, length in ((-62, 200), (-30, 260), (0, 300), (28, 270), (60, 190)):
        pen.open(0, -110, 1, turn)
        pen.path(
            f"M0 0Q-46 {-length * 0.5} 0 {-length}Q46 {-length * 0.5} 0 0Z", pen.tone("#4f9a5a", 0.5, 0.2)
        )
        pen.close()
    pen.polygon([(-66, -130), (66, -130), (48, 0), (-48, 0)], pen.tone(pot, 0.6))
    pen.rect(-76, -150, 152, 36, lighten(pot, 0.1), 8)
