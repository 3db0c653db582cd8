"""Props of ice, water, ash and earth: what melts, drips, smokes and leaves a track."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

ICE = "#a9daf0"
WATER = "#4a9cc8"
WOOD = "#8a5a34"
SNOW = "#f3f8fc"


def _ice(pen: Pen, rng: Random) -> None:
    """Clear blocks, one on the other."""
    for x, y, w, h in ((-150, -120, 150, 120), (10, -104, 140, 104), (-80, -230, 150, 112)):
        deep = 34
        pen.polygon([(x, y), (x + deep, y - deep), (x + w + deep, y - deep), (x + w, y)], lighten(ICE, 0.6))
        pen.polygon(
            [(x + w, y), (x + w + deep, y - deep), (x + w + deep, y + h - deep), (x + w, y + h)],
            darken(ICE, 0.2),
        )
        pen.rect(x, y, w, h, pen.tone(ICE, 0.7, 0.12))
        pen.line(f"M{x + 18} {y + h - 20}V{y + 22}H{x + 60}", "#ffffff", 8, 0.9)
        pen.line(f"M{x + w - 50} {y + 30}l22 26l-10 24", "#ffffff", 5, 0.7)
    pen.path("M-176 0Q-150 -20 -100 -14H120Q180 -18 190 0Q100 16 0 12T-176 0Z", "#8cc8e6", 0.7)


def _icicle(pen: Pen, rng: Random) -> None:
    """A row of them below an edge of snow."""
    pen.path("M-180 -270Q-160 -316 -80 -306T60 -310T180 -268V-240H-180Z", pen.tone(SNOW, 0.7, 0.1))
    for x, long in ((-150, 110), (-96, 190), (-40, 130), (20, 236), (78, 150), (136, 96)):
        pen.path(
            f"M{x - 25} -246H{x + 25}Q{x + 12} {-246 + long * 0.5:.0f} {x} {-246 + long}Q{x - 12} {-246 + long * 0.5:.0f} {x - 25} -246Z",
            pen.tone(ICE, 0.5, 0.16),
        )
        pen.line(f"M{x - 10} -236L{x - 3} {-246 + long * 0.6:.0f}", "#ffffff", 6, 0.9)
    pen.path("M20 -4q-12 -22 0 -30q12 8 0 30Z", WATER)


def _snowball(pen: Pen, rng: Random) -> None:
    pen.circle(
        -20,
        -90,
        90,
        pen.radial([(0.0, "#ffffff", 1.0), (0.7, "#e6f0f8", 1.0), (1.0, "#b8cfe2", 1.0)], (0.4, 0.36), 0.64),
    )
    pen.circle(100, -40, 42, pen.radial([(0.0, "#ffffff", 1.0), (1.0, "#b8cfe2", 1.0)], (0.4, 0.36), 0.64))
    for x, y in ((-60, -60), (-10, -110), (20, -50), (-50, -130), (108, -34)):
        pen.line(f"M{x} {y}q10 8 22 2", "#a8c2d8", 6)


def _branch(pen: Pen, rng: Random) -> None:
    """A leafy one that was broken off."""
    pen.line("M-186 -40Q-60 -50 30 -110T176 -220", WOOD, 21)
    pen.line("M-60 -56Q-20 -130 10 -170M60 -132Q110 -110 150 -100", WOOD, 12)
    pen.circle(-188, -40, 11, lighten(WOOD, 0.45))
    green = "#5f9a4a"
    for x, y, turn in (
        (10, -176, -20),
        (-20, -128, -70),
        (150, -98, 70),
        (110, -116, 110),
        (176, -222, 30),
        (140, -196, -50),
        (110, -168, 100),
        (40, -120, -30),
    ):
        pen.open(x, y, 1, turn)
        pen.path("M0 6Q-30 -24 0 -66Q30 -24 0 6Z", pen.tone(green if turn > 0 else lighten(green, 0.15), 0.5))
        pen.close()


def _footprints(pen: Pen, rng: Random) -> None:
    """A track of shoes, going away."""
    for x, y, size in (
        (-50, -24, 1.0),
        (40, -84, 0.84),
        (-22, -150, 0.7),
        (38, -204, 0.58),
        (2, -252, 0.46),
        (36, -292, 0.36),
    ):
        pen.open(x, y, size, 8 if x > 10 else -4)
        pen.ellipse(0, -34, 27, 34, "#7f95ad")
        pen.ellipse(0, 14, 21, 19, "#7f95ad")
        pen.line("M-16 -48H16M-18 -32H18M-12 14H12", "#b9cbdc", 6)
        pen.close()


def _paw_prints(pen: Pen, rng: Random) -> None:
    """A track of paws."""
    for x, y, size, turn in (
        (-70, -20, 1.0, 18),
        (50, -100, 0.86, 24),
        (-20, -190, 0.72, 12),
        (66, -256, 0.6, 20),
    ):
        pen.open(x, y, size, turn)
        pen.path("M0 -46Q34 -34 38 -4Q36 22 0 14Q-36 22 -38 -4Q-34 -34 0 -46Z", "#5a4636")
        for dx, dy in ((-46, -48), (-18, -74), (18, -74), (46, -48)):
            pen.ellipse(dx, dy, 13, 19, "#5a4636", turn=dx * 0.4)
        pen.close()


def _puddle(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-190 -40Q-180 -90 -90 -84T60 -104T180 -60T120 -8T-60 -4T-190 -40Z", pen.tone("#6fa8c8", 0.7, 0.14)
    )
    pen.path("M-150 -46Q-120 -74 -60 -68T70 -84T140 -58Q60 -60 10 -48T-150 -46Z", "#cfe8f4", 0.8)
    pen.line("M-30 -34a44 12 0 1 0 88 0a44 12 0 1 0 -88 0", "#e8f6fc", 5)
    pen.path("M14 -120q-20 -34 0 -50q20 16 0 50Z", WATER)


def _wave(pen: Pen, rng: Random) -> None:
    """One that breaks."""
    pen.path(
        "M-210 0V-90Q-130 -120 -90 -200Q-30 -320 90 -300Q170 -280 160 -200Q110 -250 60 -210Q20 -160 80 -90Q130 -50 210 -60V0Z",
        pen.fade("#7cc4e6", "#2f7fb4", "#225f92"),
    )
    pen.path(
        "M-90 -200Q-30 -320 90 -300Q170 -280 160 -200Q150 -170 128 -186Q120 -216 92 -206Q84 -240 50 -222Q20 -250 -6 -216Q-40 -220 -90 -200Z",
        "#ffffff",
    )
    pen.line("M-150 -60Q-80 -90 -50 -150M-90 -30Q-30 -60 -16 -120M0 -16Q20 -40 20 -80", "#a9dcf2", 8)
    for x, y, r in ((176, -250, 10), (140, -320, 8), (190, -190, 7), (60, -330, 7)):
        pen.circle(x, y, r, "#eaf7fd")


def _smoke(pen: Pen, rng: Random) -> None:
    """A column that rises."""
    for x, y, r, tone in (
        (-10, -40, 46, "#8a8f98"),
        (30, -90, 58, "#9aa0a9"),
        (-30, -130, 64, "#8f959f"),
        (34, -180, 70, "#a6acb5"),
        (-34, -226, 74, "#b4bac2"),
        (44, -270, 66, "#c3c8cf"),
        (-16, -306, 50, "#cfd4da"),
    ):
        pen.circle(
            x, y, r, pen.radial([(0.0, lighten(tone, 0.25), 0.95), (0.8, tone, 0.9), (1.0, tone, 0.5)])
        )


def _ashes(pen: Pen, rng: Random) -> None:
    """A grey heap, charred wood, a last glow."""
    pen.path("M-170 0Q-130 -70 -50 -90T80 -84T170 0Q0 16 -170 0Z", pen.tone("#9a9a9c", 0.6, 0.2))
    pen.path("M-100 -20Q-60 -70 0 -66T90 -16Q0 0 -100 -20Z", "#b9b9ba")
    for x, y, turn in ((-60, -46, -24), (50, -52, 28), (0, -84, 4)):
        pen.open(x, y, 1, turn)
        pen.rect(-66, -13, 132, 26, pen.tone("#2b2726", 0.6), 8)
        pen.line("M-40 -4H-8M10 4H44", "#e8682c", 6)
        pen.close()
    pen.glow(0, -50, 70, "#ff9a4a", 0.5)
    pen.line("M-40 -130q-16 -26 4 -50t0 -54M44 -120q16 -26 -4 -48", "#b4b4b8", 9, 0.7)


def _coal(pen: Pen, rng: Random) -> None:
    pen.path("M-150 0L-60 -150H70L150 0Z", "#24262c")
    for x, y, r in (
        (-100, -40, 62),
        (10, -46, 70),
        (110, -36, 56),
        (-50, -112, 58),
        (60, -116, 60),
        (6, -172, 52),
    ):
        pen.polygon(
            [
                (x - r, y + 8),
                (x - 0.5 * r, y - 0.8 * r),
                (x + 0.4 * r, y - 0.9 * r),
                (x + r, y - 0.1 * r),
                (x + 0.7 * r, y + 0.7 * r),
                (x - 0.6 * r, y + 0.7 * r),
            ],
            pen.tone("#34363d", 0.5, 0.4),
        )
        pen.polygon(
            [(x - 0.5 * r, y - 0.8 * r), (x + 0.4 * r, y - 0.9 * r), (x + 0.1 * r, y - 0.2 * r)], "#6a6f7a"
        )


def _mud(pen: Pen, rng: Random) -> None:
    """Splashed about."""
    brown = "#6a4a30"
    pen.path(
        "M-190 -30Q-186 -60 -140 -52Q-150 -92 -104 -92Q-80 -90 -84 -62Q-60 -70 -50 -100Q-56 -150 -30 -156Q-4 -150 -14 -104"
        "Q10 -72 40 -78Q50 -120 84 -124Q112 -116 92 -84Q80 -62 110 -56Q130 -80 158 -66Q174 -46 150 -38Q190 -30 186 -14"
        "Q120 6 0 4T-190 -30Z",
        pen.tone(brown, 0.66),
    )
    pen.ellipse(-60, -34, 60, 9, lighten(brown, 0.25))
    pen.ellipse(60, -30, 44, 7, lighten(brown, 0.25))
    for x, y, r in ((-130, -120, 13), (30, -140, 10), (130, -120, 12), (-70, -150, 8)):
        pen.circle(x, y, r, brown)


FROST_AND_FIRE = {
    Prop.ASHES: PropKind(_ashes, 340, 246, 130, Place.LARGE, origin=(0, 8)),
    Prop.BRANCH: PropKind(_branch, 411, 250, 210, origin=(6, -29)),
    Prop.COAL: PropKind(_coal, 328, 223, 150, Place.LARGE, origin=(2, 4)),
    Prop.FOOTPRINTS: PropKind(_footprints, 147, 325, 260, Place.LARGE, origin=(-7, 9)),
    Prop.ICE: PropKind(_ice, 365, 277, 170, Place.LARGE, origin=(7, 13)),
    Prop.ICICLE: PropKind(_icicle, 360, 308, 200, origin=(0, -5)),
    Prop.MUD: PropKind(_mud, 376, 162, 100, Place.LARGE, origin=(-2, 4)),
    Prop.PAW_PRINTS: PropKind(_paw_prints, 229, 315, 220, Place.LARGE),
    Prop.PUDDLE: PropKind(_puddle, 390, 172, 110, Place.LARGE, origin=(5, 2)),
    Prop.SMOKE: PropKind(_smoke, 218, 362, 420, Place.LARGE, origin=(1, 6)),
    Prop.SNOWBALL: PropKind(_snowball, 252, 182, 90, origin=(16, 2)),
    Prop.WAVE: PropKind(_wave, 420, 337, 420, Place.BEHIND),
}
