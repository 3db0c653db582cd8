"""The other side of a mouse's hole: bricks and plaster, a stove made of a tin, a ladder of matches, a printed page."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage

BRICK, PLASTER = "#b0705a", "#d8c4a0"
ROWS = 13


def draw_parlour(stage: Stage, foot: float, side: int) -> None:
    """The wall and what stands along it."""
    unit = stage.width / 1000
    _draw_bricks(stage, foot)
    for draw, share, rise in (
        (_draw_page, 0.5 + side * 0.04, 430),
        (_draw_stove, 0.5 - side * 0.30, 0),
        (_draw_pegs, 0.5 + side * 0.34, 470),
        (_draw_ladder, 0.5 + side * 0.36, 0),
    ):
        stage.pen.open(stage.x(share), foot + 10 - rise * unit, unit, mirror=side < 0)
        draw(stage)
        stage.pen.close()
    stage.pen.glow(stage.x(0.5 - side * 0.30), foot - 120 * unit, 460 * unit, "#ffb05a", 0.6)


def _draw_bricks(stage: Stage, foot: float) -> None:
    """Plaster that has come off over bricks, lit from below."""
    pen, p = stage.pen, stage.palette
    plaster, brick = p.indoors(PLASTER), p.indoors(BRICK)
    pen.rect(-10, -10, stage.width + 20, foot + 20, pen.fade(darken(brick, 0.5), darken(brick, 0.24)))
    high, wide = foot / ROWS, stage.width / 4.6
    for row in range(ROWS):
        for k in range(-1, 6):
            x = (k + (0.5 if row % 2 else 0.0)) * wide
            shade = darken(brick, (0.04, 0.16, 0.10, 0.20)[(row * 3 + k) % 4])
            pen.rect(x + 5, row * high + 5, wide - 10, high - 10, shade, 8)
    w, y = stage.width, foot
    pen.path(
        f"M-10 {y * 0.30:.1f}Q{w * 0.2:.1f} {y * 0.22:.1f} {w * 0.36:.1f} {y * 0.34:.1f}T{w * 0.66:.1f} {y * 0.30:.1f}"
        f"T{w + 10:.1f} {y * 0.40:.1f}V{y * 0.86:.1f}Q{w * 0.8:.1f} {y * 0.94:.1f} {w * 0.6:.1f} {y * 0.88:.1f}"
        f"T{w * 0.2:.1f} {y * 0.90:.1f}T-10 {y * 0.84:.1f}Z",
        pen.fade(darken(plaster, 0.16), plaster),
    )
    pen.rect(-10, y - stage.height * 0.012, w + 20, stage.height * 0.016, darken(p.indoors("#7a5238"), 0.1))


def _draw_stove(stage: Stage) -> None:
    """A tin on three nails, a fire behind its hole, a pipe of rolled foil."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 170, 18)
    pen.line("M-104 -20V4M0 -20V6M104 -20V4", p.indoors("#5a5a64"), 16)
    pen.rect(40, -820, 64, 560, pen.tone(p.indoors("#a8b0b8"), 0.6, 0.3))
    tin = p.indoors("#5f8f86")
    pen.rect(-140, -290, 280, 276, pen.tone(tin, 0.6, 0.26), 14)
    pen.rect(-148, -304, 296, 30, lighten(p.indoors("#b8bec4"), 0.1), 10)
    pen.rect(-148, -40, 296, 26, lighten(p.indoors("#b8bec4"), 0.1), 10)
    pen.rect(-140, -250, 280, 26, lighten(tin, 0.3))
    pen.path("M-72 -56V-140A72 72 0 0 1 72 -140V-56Z", darken(tin, 0.6))
    pen.path("M-50 -58Q-64 -120 -20 -150Q-18 -120 4 -178Q40 -130 34 -108Q58 -112 46 -58Z", "#ff9a3c")
    pen.path("M-26 -58Q-30 -96 2 -120Q30 -92 22 -58Z", "#ffe08a")


def _draw_ladder(stage: Stage) -> None:
    """Matches, up to somewhere."""
    pen, wood = stage.pen, stage.palette.indoors("#e0c48a")
    for x in (-70, 70):
        pen.line(f"M{x} 0L{x * 0.8:.0f} -900", wood, 22)
        pen.ellipse(x, -12, 20, 26, stage.palette.indoors("#b8433a"))
    pen.line(
        "".join(f"M{-74 + 2 * k} {-110 - 130 * k}H{74 - 2 * k}" for k in range(6)), darken(wood, 0.14), 18
    )


def _draw_page(stage: Stage) -> None:
    """Torn from a book: a cat is on it, crossed out."""
    pen, p = stage.pen, stage.palette
    paper, ink = p.indoors("#f2e8d0"), p.indoors("#4a3c38")
    pen.polygon([(-150, -230), (140, -240), (154, 130), (60, 150), (-20, 124), (-144, 146)], paper)
    pen.path("M-78 70Q-96 -40 -60 -80L-70 -150L-20 -116H30L76 -154L70 -80Q104 -40 84 70Q0 96 -78 70Z", ink)
    for x in (-28, 32):
        pen.ellipse(x, -52, 15, 20, p.indoors("#e8c84a"))
        pen.ellipse(x, -52, 5, 17, ink)
    pen.line("M-120 -190L124 104M124 -190L-120 104", p.indoors("#c8453a"), 16, 0.85)
    pen.circle(0, -222, 12, p.indoors("#c9a04a"))


def _draw_pegs(stage: Stage) -> None:
    """A toothbrush on the wall, a scarf and a cap on it."""
    pen, p = stage.pen, stage.palette
    pen.rect(-160, 0, 320, 26, pen.tone(p.indoors("#5f9fb0"), 0.6, 0.3), 12)
    pen.line("M90 -4V-40M112 -4V-40M134 -4V-40", p.indoors("#f2ead8"), 14)
    pen.path("M-110 20Q-120 120 -96 220H-44Q-58 120 -56 20Z", pen.tone(p.indoors("#b8543f"), 0.6, 0.2))
    pen.path("M10 30Q16 -20 60 -14Q104 -20 106 34Q58 54 10 30Z", pen.tone(p.indoors("#4f6f5a"), 0.6, 0.2))
