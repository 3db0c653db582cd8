"""A wireless set on a bracket of the wall: dial, needle, speaker, knobs, a lamp that says that somebody is heard."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage


def draw_wireless(stage: Stage, x: float, y: float, unit: float) -> None:
    """The set; `y` is its shelf. Its dial glows."""
    pen, p = stage.pen, stage.palette
    case, board = p.indoors("#5f6f66"), p.indoors("#7a5236")
    pen.glow(x, y - 150 * unit, 420 * unit, "#ffd98a", 0.6)
    pen.open(x, y, unit)
    pen.line("M150 -300L230 -560M230 -560l-40 60M230 -560l46 44", p.indoors("#b9c0c6"), 9)
    pen.rect(-250, 0, 500, 30, board, 6)
    pen.polygon([(-190, 30), (-130, 30), (-190, 120)], darken(board, 0.3))
    pen.polygon([(190, 30), (130, 30), (190, 120)], darken(board, 0.3))
    pen.rect(-220, -300, 440, 300, pen.tone(case, 0.7), 22)
    pen.rect(-190, -270, 220, 120, "#fff2c4", 10)
    pen.line(
        "M-170 -180Q-80 -290 10 -180M-170 -180l-8 -14M-126 -224l-10 -14M-80 -238v-18M-34 -224l10 -14M10 -180l8 -14",
        "#7a5a34",
        7,
    )
    pen.line("M-80 -160L-36 -236", "#d8343f", 9)
    pen.circle(124, -202, 76, darken(case, 0.45))
    pen.line("M66 -226h116M56 -202h136M66 -178h116M84 -250h80M84 -154h80", lighten(case, 0.3), 9)
    for k, knob in enumerate((-150, -60, 40, 140)):
        pen.circle(knob, -66, 34, "#2f2b33")
        pen.line(f"M{knob} -66l{(-14, 18, 6, -20)[k]} -24", "#f0dcb0", 8)
    pen.circle(-4, -124, 14, "#ff6a4a")
    pen.close()
