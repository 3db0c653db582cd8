"""Landmarks by the water, on a ship and in the air, in figure units, the origin on the ground below them."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.stage import Stage


def draw_lighthouse(stage: Stage, lit: Lit) -> None:
    """A striped lighthouse on a cliff."""
    pen = stage.pen
    rock = lit("#7f7884")
    pen.path(
        "M-420 30L-340 -140L-230 -170L-160 -280L120 -290L200 -190L330 -120L430 30Z", pen.tone(rock, 0.55, 0.2)
    )
    pen.path("M-330 -130L-230 -170L-160 -280L-60 -284L-150 -120Z", lighten(rock, 0.16))
    pen.polygon([(-90, -280), (-60, -960), (60, -960), (90, -280)], pen.tone(lit("#f6efe4"), 0.6, 0.18))
    for k in range(3):
        y = -420 - 200 * k
        w = 84 - 8 * k
        pen.polygon(
            [(-w, y), (-w + 4, y - 100), (w - 4, y - 100), (w, y)], pen.tone(lit("#d0453a"), 0.6, 0.2)
        )
    pen.rect(-84, -985, 168, 26, lit("#4a4650"))
    if stage.palette.dim:
        pen.glow(0, -1040, 420, "#ffe9a0", 0.85)
        pen.polygon([(0, -1050), (-1500, -1250), (-1500, -930)], "#fff0b8", 0.26)
        pen.polygon([(0, -1050), (1500, -1250), (1500, -930)], "#fff0b8", 0.16)
    pen.rect(-50, -1090, 100, 105, "#ffedb0", 6)
    pen.path("M-70 -1090Q0 -1190 70 -1090Z", lit("#d0453a"))


def draw_jetty(stage: Stage, lit: Lit) -> None:
    """A wooden jetty that runs out over the water, a rowing boat beside it."""
    pen, wood = stage.pen, lit("#9a7048")
    for x in (-150, 150):
        pen.line(f"M{x} 60V-150M{x * 0.6:.0f} -80V-240", darken(wood, 0.3), 26)
    pen.polygon([(-190, 40), (190, 40), (90, -230), (-90, -230)], pen.fade(lighten(wood, 0.1), wood))
    pen.line("M-170 -10H170M-150 -60H150M-132 -110H132M-116 -155H116M-100 -196H100", darken(wood, 0.3), 8)
    pen.path("M260 -40H640Q590 60 450 60T260 -40Z", pen.tone(lit("#b9553f"), 0.6))
    pen.line("M250 -40H650M330 -44L320 -10M520 -44L530 -10", lit("#f2e0c0"), 15)


def draw_boats(stage: Stage, lit: Lit) -> None:
    """Fishing boats drawn up on the sand, nets on poles."""
    pen = stage.pen
    for x, colour in ((-260, "#3f7fa0"), (240, "#c8553f")):
        pen.shadow(x, 10, 260, 26)
        pen.path(
            f"M{x - 250} -150Q{x} -90 {x + 260} -170Q{x + 200} 20 {x} 20T{x - 250} -150Z",
            pen.tone(lit(colour), 0.6),
        )
        pen.line(f"M{x - 246} -146Q{x} -86 {x + 256} -166", lit("#f4e6cc"), 18)
        pen.line(f"M{x} -110V-520", lit("#7d5a3c"), 17)
        pen.path(f"M{x + 14} -500Q{x + 150} -340 {x + 160} -180L{x + 14} -150Z", lit("#f4ead6"))


def draw_ships_wheel(stage: Stage, lit: Lit) -> None:
    """A ship's wheel on its stand, a lantern beside it."""
    pen, wood = stage.pen, lit("#8a5630")
    pen.shadow(0, 0, 150, 18)
    pen.polygon([(-60, 0), (-34, -330), (34, -330), (60, 0)], pen.tone(wood, 0.6))
    for k in range(8):
        pen.open(0, -330, 1, 45 * k)
        pen.line("M0 -40V-230", lighten(wood, 0.1), 18)
        pen.close()
    pen.line("M-170 -330A170 170 0 1 0 170 -330A170 170 0 1 0 -170 -330", wood, 32)
    pen.line("M-184 -330A184 184 0 1 0 184 -330A184 184 0 1 0 -184 -330", lit("#d8b04a"), 7)
    pen.circle(0, -330, 44, lit("#d8b04a"))


def draw_cabin(stage: Stage, lit: Lit) -> None:
    """The after cabin: a door, round windows, a gilded frieze, a lantern on its roof."""
    pen, wood, gold = stage.pen, lit("#8a4f34"), lit("#d8b04a")
    pen.rect(-520, -620, 1040, 620, pen.tone(wood, 0.8, 0.16))
    pen.line("".join(f"M{-500 + 100 * k} -610V0" for k in range(11)), darken(wood, 0.24), 7, 0.7)
    pen.rect(-560, -660, 1120, 54, pen.fade(lighten(gold, 0.2), darken(gold, 0.2)), 8)
    pen.path("M-120 0V-380A120 120 0 0 1 120 -380V0Z", gold)
    pen.path("M-98 0V-376A98 100 0 0 1 98 -376V0Z", pen.tone(lit("#3f6a7c"), 0.6))
    for x in (-330, 330):
        pen.circle(x, -330, 112, gold)
        pen.circle(x, -330, 90, "#ffdf8a" if stage.palette.dim else lit("#a9d3e6"))
        pen.line(f"M{x - 90} -330h180M{x} -420v180", gold, 14)
    pen.line(
        "M-540 -660V-860M540 -660V-860M-540 -840H540M-270 -660V-840M0 -660V-840M270 -660V-840",
        lighten(wood, 0.16),
        24,
    )


def draw_balloon(stage: Stage, lit: Lit) -> None:
    """A striped balloon with its basket."""
    pen = stage.pen
    for k, colour in enumerate(("#e2574c", "#f2c14e", "#e2574c", "#f6efe4", "#e2574c")):
        pen.ellipse(0, -420, 200 - 46 * k, 230, pen.tone(lit(colour), 0.7, 0.16))
    pen.path("M-150 -268Q-60 -160 -40 -130H40Q60 -160 150 -268Q0 -190 -150 -268Z", lit("#c9483f"))
    pen.line("M-40 -130L-34 -60M40 -130L34 -60", lit("#7d5a3c"), 8)
    pen.rect(-46, -64, 92, 64, pen.tone(lit("#b98a52"), 0.6), 10)
