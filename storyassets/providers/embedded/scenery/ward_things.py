"""What stands along the other wall of a hospital room: its wide door, a cabinet."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.stage import Stage


def draw_ward_door(stage: Stage) -> None:
    """A wide door of a hospital with a round pane and a plate of steel, the red cross over it."""
    pen, p = stage.pen, stage.palette
    pen.rect(-230, -740, 460, 740, p.indoors("#9fb8bc"), 6)
    pen.rect(-204, -714, 408, 714, pen.tone(p.indoors("#e6eef0"), 0.75, 0.12), 4)
    pen.circle(0, -520, 92, p.indoors("#9fb8bc"))
    pen.circle(0, -520, 76, "#ffe6b0" if p.dim else p.indoors("#cfe6ee"))
    pen.rect(-180, -190, 360, 150, p.indoors("#b4c0c8"), 6)
    pen.line("M150 -400V-280", p.indoors("#7a8890"), 22)
    pen.rect(-60, -880, 120, 110, p.indoors("#ffffff"), 14)
    pen.line("M0 -862V-788M-37 -825H37", "#e2483d", 26)


def draw_cabinet(stage: Stage) -> None:
    """A white cabinet with glass doors, bottles and folded towels behind them."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 210, 18)
    pen.rect(-190, -660, 380, 660, pen.tone(p.indoors("#f2f6f6"), 0.8, 0.10), 8)
    pen.rect(-166, -636, 332, 330, p.indoors("#bcd6dc"), 4)
    for k, colour in enumerate(("#7ab0d8", "#e89aa8", "#f4f1ea", "#8fbf8a", "#f2c14e")):
        pen.rect(-150 + 62 * k, -470 - 10 * (k % 2), 46, 70, p.indoors(colour), 8)
    pen.rect(-140, -360, 130, 44, p.indoors("#ffffff"), 8)
    pen.rect(10, -376, 130, 60, p.indoors("#a8d0d8"), 8)
    pen.line("M-166 -396H166M0 -636V-306M-166 -140H166", p.indoors("#9fb8bc"), 10)
    pen.line("M-30 -220H30M-30 -70H30", p.indoors("#7a8890"), 14)
