"""Where many sleep: a hall with a row of beds, high windows and hooks on the wall."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.dress import dress_of
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

BLANKETS = ("#7a8a9a", "#a8674f", "#6f8a62", "#8a6a8a", "#b5914f")


def draw_dormitory(stage: Stage) -> None:
    """Beds foot to the viewer along the back wall, windows over them; from the other side, bunks and a stove."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1550)
    kind = stage.choose("dormitory", 3)
    interior.draw_walls(stage, ("#d8d4c2", "#c9d4d2", "#dccfc2")[kind], panel=kind == 2)
    interior.draw_planks(stage, ("#a88a64", "#8f8d86", "#9a7250")[kind])
    for share in (0.5 - side * 0.30, 0.5 + side * 0.16):
        interior.draw_window(stage, stage.x(share), foot - 880 * s, 230 * s, 380 * s, frame="#f2eee2")
    rail = p.indoors("#8a6a48")
    y = foot - 560 * s
    pen.line(f"M-90 {num(y)}H{num(stage.width + 90)}", rail, 26 * s)
    for k in range(8):
        x = stage.x(0.02 + 0.14 * k)
        pen.line(f"M{num(x)} {num(y)}v{num(36 * s)}", darken(rail, 0.3), 14 * s)
    for k in range(-1, 4):
        x = stage.x(0.5) + (k - 1 + 0.15 * side) * 470 * s
        pen.open(x, foot + 60 * s, s * 1.02)
        (_draw_bunk if stage.reverse else _draw_bed)(stage, k + kind)
        pen.close()
    for share in (0.25, 0.75):
        interior.draw_pendant(stage, stage.x(share), stage.y(0.03), s)


def _draw_bed(stage: Stage, number: int) -> None:
    """An iron bed from its foot: pillow behind, blanket, bars."""
    pen, p = stage.pen, stage.palette
    iron, wool = p.indoors("#5f666e"), p.indoors(BLANKETS[number % len(BLANKETS)])
    pen.shadow(0, 0, 190, 18)
    pen.rect(-150, -430, 300, 90, p.indoors("#f4f1e8"), 40)
    pen.path("M-165 -350Q0 -400 165 -350L180 -130H-180Z", pen.fade(lighten(wool, 0.14), darken(wool, 0.1)))
    pen.rect(-170, -366, 340, 40, p.indoors("#fbf8f0"), 16)
    pen.line("M-180 0V-330M180 0V-330M-180 -300Q0 -350 180 -300M-180 -130H180", iron, 22)
    pen.line("M-90 -318V-130M0 -326V-130M90 -318V-130", iron, 14)


def _draw_bunk(stage: Stage, number: int) -> None:
    """Two beds one over the other, with a ladder."""
    pen, p = stage.pen, stage.palette
    wood = p.indoors(dress_of(stage).wood)
    pen.shadow(0, 0, 200, 18)
    for y, k in ((-150, 0), (-560, 1)):
        wool = p.indoors(BLANKETS[(number + k * 2) % len(BLANKETS)])
        pen.rect(-175, y - 90, 350, 100, pen.fade(lighten(wool, 0.14), darken(wool, 0.12)), 26)
        pen.rect(-160, y - 130, 150, 60, p.indoors("#f4f1e8"), 28)
        pen.rect(-190, y, 380, 56, pen.tone(wood, 0.72), 8)
    pen.line("M-190 0V-760M190 0V-760", darken(wood, 0.16), 34)
    pen.line("M100 -20L100 -560M160 -20L160 -560", lighten(wood, 0.16), 16)
    pen.line("".join(f"M100 {-90 - 100 * k}H160" for k in range(5)), lighten(wood, 0.16), 14)
