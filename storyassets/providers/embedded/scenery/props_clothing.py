"""Props to put on and to carry about the person."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

GOLD = "#e8b840"
LEATHER = "#8f5a38"


def _comb(pen: Pen, rng: Random) -> None:
    shell = "#c87a3a"
    pen.open(0, -84, 1, -14)
    pen.path("M-140 -40Q0 -100 140 -40V0H-140Z", pen.tone(shell, 0.7))
    for k in range(14):
        pen.rect(-136 + 20 * k, -6, 12, 84, pen.tone(darken(shell, 0.06), 0.6), 6)
    pen.line("M-110 -38Q0 -78 110 -38", lighten(shell, 0.5), 7, 0.8)
    pen.close()


def _dress(pen: Pen, rng: Random) -> None:
    silk = rng.choice(("#d8608a", "#5f8fd0", "#c8a040"))
    for way in (-1, 1):
        pen.path(
            f"M{way * 46} -320Q{way * 112} -316 {way * 104} -260Q{way * 70} -240 {way * 44} -262Z",
            pen.tone(lighten(silk, 0.14), 0.6),
        )
    pen.path(
        "M-52 -326Q-24 -296 0 -296T52 -326L62 -268Q56 -220 44 -196H-44Q-56 -220 -62 -268Z",
        pen.tone(silk, 0.64),
    )
    pen.path("M-46 -190H46Q80 -70 160 -22Q120 4 0 4T-160 -22Q-80 -70 -46 -190Z", pen.tone(silk, 0.64))
    pen.path("M-20 -186Q-30 -70 -74 -2Q0 8 74 -2Q30 -70 20 -186Z", lighten(silk, 0.3))
    pen.path(
        "M-160 -22l20 18l26 -8l26 16l30 -8l28 12l30 -4l30 4l28 -12l30 8l26 -16l26 8l20 -18Q120 -20 0 -14T-160 -22Z",
        lighten(silk, 0.55),
    )
    pen.rect(-48, -204, 96, 21, GOLD, 8)
    pen.path("M0 -194l-32 -19q-9 19 0 38ZM0 -194l32 -19q9 19 0 38Z", darken(GOLD, 0.12))
    pen.circle(0, -194, 9, "#fff0c0")


def _gloves(pen: Pen, rng: Random) -> None:
    """A pair of mittens."""
    wool = rng.choice(("#d0483f", "#3f7fa8"))
    for x, turn, mirror in ((-72, -10, False), (76, 12, True)):
        pen.open(x, -10, 1, turn, mirror)
        pen.path("M50 -76Q96 -130 112 -116Q128 -90 60 -30Z", pen.tone(darken(wool, 0.1), 0.6))
        pen.path("M-58 -50V-150Q-58 -222 0 -222T58 -150V-50Z", pen.tone(wool, 0.66))
        pen.rect(-62, -64, 124, 60, pen.tone("#f6efe2", 0.66), 14)
        pen.line("M-38 -56V-12M-14 -56V-12M12 -56V-12M36 -56V-12", "#d4c8b4", 6)
        pen.line("M0 -188V-106M-34 -166L34 -128M34 -166L-34 -128", "#f6efe2", 8)
        pen.close()


def _handkerchief(pen: Pen, rng: Random) -> None:
    """Of white linen with a blue hem, held up by its middle, its corners hanging."""
    white, blue = "#fbf8f2", "#5f98cc"
    pen.path(
        "M0 -272Q-40 -262 -58 -196L-150 -46L-92 -66L-62 2L-6 -58L44 12L78 -62L152 -34L64 -190Q44 -262 0 -272Z",
        pen.tone(white, 0.62, 0.14),
    )
    pen.line("M-150 -46L-92 -66L-62 2L-6 -58L44 12L78 -62L152 -34", blue, 13)
    pen.line("M-128 -66L-88 -84L-60 -26M152 -56L78 -86L46 -18", darken(white, 0.12), 5, 0.8)
    pen.line("M-14 -244Q-40 -150 -64 -30M6 -250Q0 -150 -6 -80M22 -240Q50 -140 66 -70", darken(white, 0.2), 6)
    for k in range(5):
        pen.open(-72, -92, 1, 72 * k)
        pen.ellipse(0, -12, 7, 12, "#e26a86")
        pen.close()
    pen.circle(-72, -92, 7, "#f2c14e")


def _mask(pen: Pen, rng: Random) -> None:
    """A mask for a ball, with feathers and ribbons."""
    violet = "#7a3f9a"
    pen.line("M-138 -110Q-186 -70 -170 0M138 -110Q186 -70 170 0", "#d8434a", 11)
    for x, turn, colour in ((-26, -24, "#3fae9a"), (0, 0, "#f0b43a"), (26, 24, "#e0508a")):
        pen.open(x, -150, 1, turn)
        pen.path("M0 0Q-34 -60 0 -128Q34 -60 0 0Z", pen.tone(colour, 0.5))
        pen.line("M0 0V-110", "#fdf6ea", 4)
        pen.close()
    pen.path(
        "M-150 -140Q-80 -180 0 -140Q80 -180 150 -140Q160 -44 80 -36Q30 -38 0 -76Q-30 -38 -80 -36Q-160 -44 -150 -140Z",
        pen.tone(violet, 0.66),
    )
    for way in (-1, 1):
        pen.path(
            f"M{way * 30} -92Q{way * 70} -140 {way * 118} -112Q{way * 90} -60 {way * 30} -92Z", "#fdf6ea"
        )
        pen.path(
            f"M{way * 40} -92Q{way * 72} -126 {way * 108} -108Q{way * 86} -74 {way * 40} -92Z", "#2a2038"
        )
    pen.line("M-140 -134Q-76 -168 0 -128Q76 -168 140 -134", GOLD, 9)
    pen.polygon([(0, -166), (17, -140), (0, -114), (-17, -140)], pen.tone("#4fb4e0", 0.5))


def _necklace(pen: Pen, rng: Random) -> None:
    """A string of pearls with a pendant."""
    pen.line("M-118 -262Q-146 -90 0 -84Q146 -90 118 -262", GOLD, 4)
    for t in range(23):
        s = t / 22
        if s <= 0.5:
            q = s * 2
            x = -118 * (1 - q) ** 2 - 292 * q * (1 - q)
            y = -262 * (1 - q) ** 2 - 180 * q * (1 - q) - 84 * q**2
        else:
            q = s * 2 - 1
            x = 292 * q * (1 - q) + 118 * q**2
            y = -84 * (1 - q) ** 2 - 180 * q * (1 - q) - 262 * q**2
        pen.circle(x, y, 14, pen.tone("#f8f0ea", 0.6, 0.2))
        pen.circle(x - 4, y - 5, 4, "#ffffff")
    pen.polygon([(0, -78), (46, -42), (0, 4), (-46, -42)], pen.tone(GOLD, 0.55))
    pen.polygon([(0, -66), (33, -42), (0, -8), (-33, -42)], pen.tone("#d8305a", 0.5))
    pen.polygon([(0, -66), (-33, -42), (-6, -44)], "#f8a0b8")


def _purse(pen: Pen, rng: Random) -> None:
    """A lady's handbag."""
    red = rng.choice(("#b83f54", "#3f7f8a"))
    pen.line("M-66 -156Q-60 -276 0 -276T66 -156", darken(red, 0.3), 15)
    pen.path("M-112 -166H112L142 -22Q144 0 120 0H-120Q-144 0 -142 -22Z", pen.tone(red, 0.68))
    pen.path("M-116 -170H116L124 -100Q62 -62 0 -62T-124 -100Z", pen.tone(lighten(red, 0.14), 0.68))
    pen.rect(-25, -96, 50, 44, pen.tone(GOLD, 0.6), 8)
    pen.circle(0, -74, 9, darken(GOLD, 0.4))
    pen.line("M-126 -18H126", darken(red, 0.3), 5)
    for x in (-66, 66):
        pen.circle(x, -158, 13, GOLD)


def _scarf(pen: Pen, rng: Random) -> None:
    """Wound once, as around a neck, its two ends hanging."""
    red = rng.choice(("#c8403f", "#2f7f8f"))
    cream = "#f8efdc"
    for x, turn, base in ((-36, 10, -190), (48, -14, -190)):
        pen.open(x, base, 1, turn)
        pen.rect(-44, 0, 88, 166, pen.tone(darken(red, 0.06 if x > 0 else 0.0), 0.66), 4)
        pen.rect(-44, 60, 88, 20, cream)
        pen.rect(-44, 104, 88, 20, cream)
        pen.line("M-38 168v22M-20 168v22M-2 168v22M16 168v22M36 168v22", red, 8)
        pen.close()
    pen.ellipse(0, -226, 126, 48, darken(red, 0.42))
    pen.path("M-130 -240Q-150 -140 0 -140T130 -240Q70 -204 0 -204T-130 -240Z", pen.tone(red, 0.66))
    for x in (-84, -14, 60):
        pen.path(f"M{x} {-212 + abs(x) * -0.12:.0f}l-6 62q15 6 28 5l2 -62Z", cream)


def _shirt(pen: Pen, rng: Random) -> None:
    """A shirt with a collar and buttons, as in any age."""
    cloth = rng.choice(("#d9673f", "#e8a03a"))
    for way in (-1, 1):
        pen.path(
            f"M{way * 70} -256L{way * 166} -196L{way * 132} -126L{way * 84} -156Z",
            pen.tone(darken(cloth, 0.1), 0.6),
        )
        pen.line(f"M{way * 158} -192L{way * 128} -132", lighten(cloth, 0.5), 7)
    pen.path(
        "M-84 -262Q-46 -272 -40 -272Q0 -226 40 -272Q46 -272 84 -262L104 -200V-4Q0 8 -104 -4V-200Z",
        pen.tone(cloth, 0.7),
    )
    pen.line("M0 -238V0", darken(cloth, 0.24), 6)
    for way in (-1, 1):
        pen.polygon([(0, -240), (way * 20, -278), (way * 62, -266), (way * 34, -212)], "#fdf3dc")
    for y in (-190, -140, -90, -40):
        pen.circle(16, y, 8, "#fdf3dc")
    pen.line("M-100 -12Q0 0 100 -12", lighten(cloth, 0.4), 7)


def _sock(pen: Pen, rng: Random) -> None:
    wool = rng.choice(("#d8503f", "#4f8fb0"))
    pen.path(
        "M-80 -250H44V-100Q60 -70 110 -66Q150 -58 148 -26Q144 0 100 0H-10Q-80 -4 -84 -80Z",
        pen.tone(wool, 0.66),
    )
    pen.path("M96 -67Q150 -60 148 -26Q144 0 100 0Q84 -30 96 -67Z", "#f8efdc")
    pen.path("M-84 -84Q-84 -4 -10 0Q6 -40 -84 -84Z", "#f8efdc")
    for y in (-190, -150):
        pen.rect(-80, y, 124, 19, "#f8efdc")
    pen.rect(-90, -276, 144, 48, pen.tone(lighten(wool, 0.2), 0.66), 12)
    pen.line("".join(f"M{-70 + 22 * k} -268v32" for k in range(6)), darken(wool, 0.15), 5)


def _trousers(pen: Pen, rng: Random) -> None:
    blue = rng.choice(("#4a6a9a", "#7a6248"))
    pen.path("M-86 -330H86L110 0H24L0 -200L-24 0H-110Z", pen.tone(blue, 0.7))
    pen.rect(-90, -338, 180, 32, pen.tone(darken(blue, 0.16), 0.7), 6)
    pen.rect(-15, -338, 30, 32, GOLD, 5)
    pen.line("M0 -306V-200M-80 -296Q-56 -262 -34 -300M80 -296Q56 -262 34 -300", darken(blue, 0.35), 6)
    for x in (-112, 20):
        pen.rect(x, -22, 92, 24, lighten(blue, 0.3), 6)


def _wallet(pen: Pen, rng: Random) -> None:
    for x, y, turn, colour in ((-20, -196, -8, "#72b684"), (14, -190, 5, "#8cc89a")):
        pen.open(x, y, 1, turn)
        pen.rect(-104, -30, 208, 80, colour, 6)
        pen.circle(0, 2, 22, "#d9efd6")
        pen.line("M-92 -20H92", "#d9efd6", 5)
        pen.close()
    pen.rect(-140, -176, 280, 176, pen.tone(LEATHER, 0.72), 20)
    pen.line("M-126 -162H126V-14H-126Z", lighten(LEATHER, 0.4), 4)
    pen.path("M60 -116H146V-56H60Q40 -60 40 -86T60 -116Z", pen.tone(darken(LEATHER, 0.18), 0.7))
    pen.circle(72, -86, 14, pen.tone(GOLD))


CLOTHING = {
    Prop.COMB: PropKind(_comb, 299, 185, 70, origin=(0, 23)),
    Prop.DRESS: PropKind(_dress, 324, 332, 400, Place.LARGE),
    Prop.GLOVES: PropKind(_gloves, 330, 242, 110),
    Prop.HANDKERCHIEF: PropKind(_handkerchief, 316, 290, 120, origin=(0, 12)),
    Prop.MASK: PropKind(_mask, 370, 286, 140),
    Prop.NECKLACE: PropKind(_necklace, 280, 278, 120),
    Prop.PURSE: PropKind(_purse, 290, 286, 150),
    Prop.SCARF: PropKind(_scarf, 280, 278, 150),
    Prop.SHIRT: PropKind(_shirt, 336, 276, 220, Place.LARGE),
    Prop.SOCK: PropKind(_sock, 238, 276, 110, origin=(29, 0)),
    Prop.TROUSERS: PropKind(_trousers, 224, 340, 280, Place.LARGE),
    Prop.WALLET: PropKind(_wallet, 296, 236, 80),
}
