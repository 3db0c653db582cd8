"""Props as they are today: a paperback, a ballpoint, a wedding dress on its hanger, an umbrella rolled up."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop, PropState
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind
from storyassets.providers.embedded.scenery.props_modern_home import AS_AT_HOME_TODAY
from storyassets.providers.embedded.scenery.props_papers import PAPER


def _paperback(pen: Pen, rng: Random) -> None:
    """A novel of today: soft covers, a landscape on the front, its corner a little bent."""
    cover = rng.choice(("#2f6f7a", "#d8743f", "#5a5f9e"))
    pen.rect(-76, -232, 176, 230, darken(PAPER, 0.2), 6)
    pen.line("M92 -226V-8M98 -224V-8", "#c9bfa4", 3)
    pen.path("M-88 -238H88V-24L70 -4H-88Z", pen.tone(cover, 0.84, 0.12))
    pen.polygon([(88, -24), (70, -4), (66, -30)], lighten(cover, 0.5))
    pen.rect(-88, -238, 16, 234, darken(cover, 0.24))
    pen.rect(-54, -212, 124, 20, "#fdf6e3", 4)
    pen.rect(-30, -182, 76, 11, "#fdf6e3", 4, 0.8)
    pen.circle(8, -104, 44, "#f6d27a")
    pen.path("M-72 -4V-66Q-30 -110 10 -72T88 -92V-24L70 -4Z", darken(cover, 0.3))


def _ballpoint(pen: Pen, rng: Random) -> None:
    body = "#3f6fc4"
    pen.open(0, -104, 1, 52)
    pen.polygon([(-15, 118), (15, 118), (5, 152), (-5, 152)], "#c9d0d8")
    pen.line("M0 150V162", "#2b2b36", 6)
    pen.rect(-21, -90, 42, 212, pen.tone(body, 0.5, 0.26), 8)
    pen.rect(-23, -110, 46, 30, "#c9d0d8", 6)
    pen.rect(-9, -140, 18, 34, darken(body, 0.2), 6)
    pen.line("M26 -98V10", "#c9d0d8", 11)
    pen.line("M-10 -70V100", lighten(body, 0.5), 7, 0.7)
    pen.close()


def _wedding_dress(pen: Pen, rng: Random) -> None:
    """White, with lace sleeves and a train, on its hanger."""
    silk, lace, shade = "#fbf9f6", "#efe9ee", "#cfc8d4"
    pen.line("M0 -424Q26 -446 16 -462T-8 -456", "#8a929e", 8)
    pen.line("M-74 -374L0 -416L74 -374", "#a8713f", 13)
    pen.path("M-34 -196Q-96 -90 -158 -14Q-20 30 186 4Q110 -80 38 -196Z", pen.tone(silk, 0.64, 0.1))
    pen.path("M-16 -192Q-26 -80 -66 -2Q10 12 76 4Q26 -80 18 -192Z", "#ffffff")
    pen.line("M-26 -176Q-62 -80 -112 -12M28 -176Q62 -90 122 -6", shade, 6)
    for way in (-1, 1):
        pen.path(
            f"M{way * 52} -370Q{way * 92} -364 {way * 96} -312L{way * 88} -214L{way * 66} -216L{way * 58} -300Z",
            lace,
        )
        pen.line(f"M{way * 66} -218L{way * 88} -216", shade, 6)
    pen.path(
        "M-58 -372Q-30 -330 0 -330T58 -372L66 -300Q58 -236 40 -194H-40Q-58 -236 -66 -300Z",
        pen.tone(silk, 0.64, 0.1),
    )
    pen.path("M-58 -372Q-30 -330 0 -330T58 -372L60 -344Q30 -306 0 -306T-60 -344Z", lace)
    pen.line("M-40 -198H40", shade, 10)
    pen.line("".join(f"M{x} {-22 + abs(x) // 16}q9 -14 18 0" for x in range(-140, 160, 20)), shade, 5)
    for y in (-282, -256, -230):
        pen.circle(0, y, 5, shade)


def _holdall(pen: Pen, rng: Random) -> None:
    """A canvas bag with two handles and a zip."""
    cloth = rng.choice(("#4f6f8a", "#5a5f7e", "#8a5a4a"))
    pen.line("M-62 -150Q-60 -236 0 -236T62 -150", darken(cloth, 0.4), 15)
    pen.path(
        "M-150 -120Q-150 -166 -104 -166H104Q150 -166 150 -120V-26Q150 0 122 0H-122Q-150 0 -150 -26Z",
        pen.tone(cloth, 0.7),
    )
    pen.line("M-128 -150H128", "#d5dce4", 7)
    pen.line("M112 -150v18", "#e0ac3c", 8)
    pen.line("M-62 -160V-6M62 -160V-6", darken(cloth, 0.3), 15)
    pen.rect(-44, -104, 88, 66, darken(cloth, 0.16), 10)
    pen.line("M-62 -150Q-54 -210 0 -210T62 -150", darken(cloth, 0.2), 15)


def _plain_door(pen: Pen, rng: Random) -> None:
    """A painted door in its frame, with a lever and a spyhole."""
    paint = rng.choice(("#c8763c", "#5f7f9a", "#7a8a6a"))
    pen.rect(-128, -416, 256, 416, pen.tone("#e6e1d8", 0.8, 0.1), 6)
    pen.rect(-108, -398, 216, 398, pen.tone(paint, 0.82, 0.1), 4)
    for y, high in ((-376, 0), (-196, 176)):
        if high:
            pen.rect(-84, y, 168, high, darken(paint, 0.12), 6)
            pen.rect(-76, y + 8, 152, high - 16, paint, 4)
    pen.circle(0, -372, 8, "#2b2f3a")
    pen.rect(68, -224, 26, 64, "#c9d0d8", 6)
    pen.line("M80 -200H44", "#9aa4b0", 13)
    pen.circle(81, -176, 5, "#2b2f3a")
    pen.rect(-134, -10, 268, 10, darken("#e6e1d8", 0.3))


def _door_ajar(pen: Pen, rng: Random) -> None:
    """The same, its leaf turned inward, a lit hall beyond."""
    paint = rng.choice(("#c8763c", "#5f7f9a", "#7a8a6a"))
    pen.rect(-128, -416, 256, 416, pen.tone("#e6e1d8", 0.8, 0.1), 6)
    pen.rect(-108, -398, 216, 398, pen.fade("#fff0c4", "#f2c67c"))
    pen.rect(-20, -330, 92, 70, "#e0a860", 4)
    pen.polygon([(-108, -24), (108, -24), (108, 0), (-108, 0)], "#b0793f", 0.7)
    pen.polygon([(-108, -398), (-40, -368), (-40, -22), (-108, 0)], pen.tone(paint, 0.5, 0.3))
    pen.polygon([(-98, -190), (-50, -186), (-50, -50), (-98, -36)], darken(paint, 0.18))
    pen.line("M-58 -206H-30", "#c9d0d8", 12)
    pen.polygon([(-108, 0), (108, 0), (150, 26), (-76, 26)], "#ffe08a", 0.5)
    pen.rect(-134, -10, 268, 10, darken("#e6e1d8", 0.3))


def _closed_umbrella(pen: Pen, rng: Random) -> None:
    """Rolled up, hanging by its crook."""
    cloth = rng.choice(("#d8434a", "#3f7fc4", "#e0a030"))
    pen.line("M0 -250V-300Q0 -334 -28 -334T-54 -304", "#7a5236", 15)
    pen.path("M-26 -258Q-40 -130 -7 -22H7Q40 -130 26 -258Q0 -274 -26 -258Z", pen.tone(cloth, 0.56, 0.2))
    pen.line("M-8 -256Q-16 -130 -2 -30M12 -256Q20 -150 4 -34", darken(cloth, 0.3), 5)
    pen.rect(-32, -196, 64, 18, lighten(cloth, 0.24), 7)
    pen.line("M0 -22V-4", "#c9d0d8", 8)


MODERN: dict[tuple[Prop, PropState], PropKind] = {
    **AS_AT_HOME_TODAY,
    (Prop.BAG, PropState.MODERN): PropKind(_holdall, 304, 244, 200, Place.LARGE),
    (Prop.BOOK, PropState.MODERN): PropKind(_paperback, 192, 240, 110, origin=(4, 0)),
    (Prop.PEN, PropState.MODERN): PropKind(_ballpoint, 260, 200, 60, origin=(0, -10)),
    (Prop.DOOR, PropState.MODERN): PropKind(_plain_door, 268, 418, 760, Place.BEHIND),
    (Prop.DOOR, PropState.AJAR): PropKind(_door_ajar, 268, 418, 760, Place.BEHIND),
    (Prop.DRESS, PropState.MODERN): PropKind(_wedding_dress, 350, 470, 480, Place.LARGE, origin=(14, 4)),
}
ROLLED = {Prop.CLOSED_UMBRELLA: PropKind(_closed_umbrella, 96, 342, 290, Place.LARGE, origin=(-14, 0))}
