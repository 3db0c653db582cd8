"""The human head: one drawing for the whole figure and for the portrait."""

from __future__ import annotations

from storyassets.model.character import Age, Look, Sex
from storyassets.providers.embedded.figures.beings import POINTED_EARS, pointed_ear
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.hair import (
    beard,
    hair_before,
    hair_behind,
    hair_colour,
    hair_shadow,
)
from storyassets.providers.embedded.figures.headgear import (
    covers_crown,
    headgear_before,
    headgear_behind,
    hides_hair,
)
from storyassets.providers.embedded.figures.noses import draw_nose, moustache
from storyassets.providers.embedded.figures.palette import GOLD, INK, darker, lighter, luma, mix
from storyassets.providers.embedded.figures.sketch import (
    Matrix,
    Part,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    stretch,
)
from storyassets.providers.embedded.figures.spectacles import glasses

# Where eyes and mouth are: a child's lie low under a large brow.
_EYES_Y = {Age.CHILD: 9.0, Age.YOUNG: 4.0, Age.ADULT: 1.0, Age.OLD: 1.0}
_MOUTH_Y = {Age.CHILD: 41.0, Age.YOUNG: 39.0, Age.ADULT: 40.0, Age.OLD: 40.0}
_MOUTH_WIDTH = {Age.CHILD: 21.0, Age.YOUNG: 23.0, Age.ADULT: 24.0, Age.OLD: 24.0}
_EYE_SIZE = {Age.CHILD: 1.2, Age.YOUNG: 0.98, Age.ADULT: 0.87, Age.OLD: 0.82}
# How round they are: eyes of the grown are longer than high, a man's most of all.
_EYE_ROUND = {Age.CHILD: 1.0, Age.YOUNG: 0.95, Age.ADULT: 0.88, Age.OLD: 0.86}
_MANS_EYE = 0.93
# Heads by their breadth and height.
_FORMS = ((1.0, 1.0), (0.94, 1.025), (1.045, 0.98), (0.97, 0.97), (0.955, 1.0))
# How far the ear that is turned away goes behind the face.
_FAR_EAR = 15.0
_DARK_SKIN = 0.4
_BROW_SEEN = 0.22  # between the lightness of a brow and that of the skin
_IRISES = ("#5a3a24", "#3f6b4f", "#3c6288", "#4a3020", "#6b4a2a")


def head_behind(look: Look, turned: float) -> Shapes:
    """What lies behind the shoulders: long hair, the back of a hood or veil."""
    hair = [] if hides_hair(look) else hair_behind(look, turned, under_hat=covers_crown(look))
    return [*hair, *headgear_behind(look, turned)]


def human_head(look: Look, face: Expression, turned: float) -> Shapes:
    """Face, front hair and headgear in face units; `turned` runs from 0 (front) to 1 (to the right)."""
    style, y = eye_style(look), _EYES_Y[look.age]
    shapes = [
        *_skull(look, turned),
        *hair_shadow(look, turned),
        *_age_lines(look, turned),
        *_freckles(look, turned),
        *beard(look, turned),
    ]
    shapes += eyes(face, style, y, turned)
    shapes += draw_nose(look, turned)
    shapes += mouth(face, 11 * turned, _MOUTH_Y[look.age], _MOUTH_WIDTH[look.age], _lip(look), depth=1.0)
    shapes += moustache(look, turned)
    shapes += marks(face, style, y, turned)
    shapes += glasses(look, y, style.apart, turned)
    if not hides_hair(look):
        shapes += hair_before(look, turned)
    return [*shapes, *headgear_before(look, turned)]


def form_of(look: Look) -> Matrix:
    """By how much a head is narrower or broader, longer or shorter than another's, with all that is on it."""
    return stretch(*_FORMS[look.seed // 31 % len(_FORMS)])


def eye_style(look: Look) -> EyeStyle:
    """Children have the largest eyes."""
    size = _EYE_SIZE[look.age] * (1.0, 0.95, 1.04)[look.seed // 11 % 3]
    tall = size * _EYE_ROUND[look.age]
    grown = look.age is not Age.CHILD
    if grown and look.sex is Sex.MALE:
        size, tall = size * (1 + _MANS_EYE) / 2, tall * _MANS_EYE
    return EyeStyle(
        apart=(26.0, 24.5, 27.0)[look.seed // 13 % 3],
        width=14.5 * size,
        height=17.5 * tall,
        iris=_IRISES[look.seed % len(_IRISES)],
        skin=look.skin,
        brow=_brow_colour(look),
        brow_width=_brow_width(look),
        brow_rise=(0.0, 3.0, -2.0)[look.seed // 17 % 3],
        lid=0.14 if look.age is Age.OLD else (0.0, 0.0, 0.07)[look.seed // 19 % 3],
        lashes=look.sex is Sex.FEMALE,
        crease=0.0 if look.age is Age.CHILD else 0.45 if look.age is Age.YOUNG else 0.7,
    )


def _brow_colour(look: Look) -> str:
    """Darker than the hair; as dark as it has to be to be seen on the skin."""
    brow = darker(hair_colour(look), 0.12 if look.age is Age.OLD else 0.3)
    if look.age is Age.OLD or abs(luma(brow) - luma(look.skin)) > _BROW_SEEN:
        return brow
    return darker(brow, 0.45) if luma(look.skin) > _DARK_SKIN else mix(brow, INK, 0.85)


def _brow_width(look: Look) -> float:
    """Old men's brows are bushy."""
    if look.sex is Sex.FEMALE or look.age is Age.CHILD:
        return 5.6
    return 11.0 if look.age is Age.OLD else (8.5, 7.5, 10.0)[look.seed // 5 % 3]


def _freckles(look: Look, turned: float) -> Shapes:
    if look.age is Age.OLD or look.seed // 3 % 4 != 2:
        return []
    ink, x = darker(mix(look.skin, "#b0562e", 0.4), 0.12), 14 * turned
    spots = ((-38, 26), (-30, 31), (-24, 25), (24, 25), (31, 31), (39, 26))
    return [circle(x + dx, y, 2.1, ink, opacity=0.75) for dx, y in spots]


def _lip(look: Look) -> str:
    """On dark skin lips are lighter than it, and redder: darker ones would not be seen."""
    fine = look.sex is Sex.FEMALE
    if luma(look.skin) < _DARK_SKIN:
        return mix(lighter(look.skin, 0.16), "#cf5f66", 0.6 if fine else 0.38)
    return mix(darker(look.skin, 0.35), "#b03040", 0.55 if fine else 0.25)


def _skull(look: Look, turned: float) -> Shapes:
    skin = look.skin
    ears: Shapes = []
    for side in (-1, 1):
        x = side * 59 - (_FAR_EAR if side > 0 else 3) * turned
        if look.being in POINTED_EARS:
            ears += pointed_ear(x, side, skin)
            continue
        ears += [
            ellipse(x, 8, 11, 15, skin, shaded=True),
            ellipse(x + side * 1.5, 9, 5, 8, darker(skin, 0.16)),
        ]
    jaw, low, chin, point = _jaw_of(look)
    outline = [
        (-60, -12),
        (-50, -56),
        (0, -74),
        (50, -56),
        (60, -12),
        (jaw, low),
        (point, chin - 8),
        (3 * turned, chin),
        (-point, chin - 8),
        (-jaw, low),
    ]
    if look.sex is Sex.FEMALE and look.age is not Age.CHILD:
        ears += [
            circle(-61 - 3 * turned, 27, 4.5, GOLD),
            *([circle(61, 27, 4.5, GOLD)] if turned < 0.3 else []),
        ]
    return [*ears, blob(outline, skin, shaded=True, part=Part.HEAD)]


def _jaw_of(look: Look) -> tuple[float, float, float, float]:
    """Half the jaw's width and how low it is, the chin, and half the chin's width: round, long, square or pointed."""
    if look.age is Age.CHILD:
        return (56, 30, 63, 33) if look.seed % 2 else (53, 28, 65, 28)
    fine = look.sex is Sex.FEMALE
    shapes = (
        ((54, 30, 66, 30), (51, 32, 71, 24), (55, 32, 66, 34), (49, 26, 69, 20))
        if fine
        else ((57, 30, 67, 33), (52, 34, 74, 28), (60, 36, 68, 42), (53, 28, 71, 25))
    )
    jaw, low, chin, point = shapes[look.seed // 3 % 4]
    if look.age is Age.YOUNG:
        return jaw, low, chin, point
    return (jaw, low + 2, chin + 2, point) if fine else (jaw + 1, low + 4, chin + 5, point + 3)


def _age_lines(look: Look, turned: float) -> Shapes:
    ink, x = darker(look.skin, 0.3), 8 * turned
    if look.weathered:
        return _fifty(x, ink)
    if look.age is Age.ADULT:
        folds = " ".join(f"M{x + s * 17},24 Q{x + s * 28},29 {x + s * 30},39" for s in (-1, 1))
        return [line(folds, ink, 2.2, opacity=0.18 if look.sex is Sex.FEMALE else 0.4)]
    if look.age is not Age.OLD:
        return []
    furrows = f"M{x - 26},-34 Q{x},-41 {x + 26},-34 M{x - 20},-45 Q{x},-51 {x + 20},-45"
    creases = " ".join(
        f"M{x + s * 41},26 Q{x + s * 30},33 {x + s * 17},27 M{x + s * 22},27 Q{x + s * 35},38 {x + s * 33},52"
        f" M{x + s * 47},-2 L{x + s * 55},-7 M{x + s * 48},6 L{x + s * 56},6"
        for s in (-1, 1)
    )
    return [line(furrows, ink, 2.6, opacity=0.75), line(creases, ink, 2.4, opacity=0.6)]


def _fifty(x: float, ink: str) -> Shapes:
    """A furrow, crow's feet and folds beside the mouth."""
    lines = f"M{x - 22},-36 Q{x},-42 {x + 22},-36 " + " ".join(
        f"M{x + s * 17},24 Q{x + s * 29},30 {x + s * 31},42 M{x + s * 44},-4 L{x + s * 54},-9"
        f" M{x + s * 45},5 L{x + s * 55},5 M{x + s * 14},17 Q{x + s * 24},23 {x + s * 36},17"
        for s in (-1, 1)
    )
    return [line(lines, ink, 2.3, opacity=0.55)]
