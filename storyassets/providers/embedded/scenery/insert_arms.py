"""Arms in an insert: from the holder's shoulder to the hand, seen from the front, with the elbows on a counter."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num

HOLDER_HIGH, HOLDER_FOOT = 0.54, 0.595  # of the picture's height: the holder's bust, and where it ends
COUNTER = 0.545  # of the height: its far edge, before the holder
ELBOW = 0.33  # of the width, from the middle
MOST_WIDTH = 0.5625  # of the height: elbows do not go on apart in a wide picture
SHOULDER = 0.086, 0.405  # of the height: how far from the middle, and how low, the holder's are
THING_ON_COUNTER = 0.035  # of the height, nearer than that edge
NEARER, NEAR_FOOT = 1.22, 0.665
"""How much nearer hands are seen that only hold something, and how low the thing's foot then is, of the height."""


def cloth_of(look: Look) -> str:
    """What is round the arm: skin, if it is bare."""
    outfit = outfit_of(look)
    return look.skin if outfit.bare_arms else outfit.sleeves


def elbow_of(size: tuple[float, float], hand: float, way: int) -> tuple[float, float]:
    """Where it rests on the counter, outside the hand."""
    reach = max(min(size[0], MOST_WIDTH * size[1]) * ELBOW, abs(hand - size[0] * 0.5) + 90)
    return size[0] * 0.5 + way * reach, size[1] * COUNTER + 34


def draw_upper_arm(
    pen: Pen, look: Look, size: tuple[float, float], elbow: tuple[float, float], way: int, lower: float
) -> None:
    """From the holder's shoulder to the elbow: no arm lies on the counter by itself."""
    cloth = outfit_of(look).sleeves
    x, y = size[0] * 0.5 + way * size[1] * SHOULDER[0], size[1] * SHOULDER[1]
    foot = elbow[1] + lower
    d = (
        f"M{num(x - way * 10)} {num(y - 46)}Q{num(x + way * 62)} {num(y - 40)} {num(elbow[0] + way * 66)} {num(foot - 40)}"
        f"L{num(elbow[0] - way * 66)} {num(foot + 20)}Q{num(x)} {num(y + 190)} {num(x - way * 34)} {num(y + 60)}Z"
    )
    pen.path(d, pen.fade(lighten(cloth, 0.06), cloth, darken(cloth, 0.16)))


def draw_forearm(
    pen: Pen, size: tuple[float, float], look: Look, hand: tuple[float, float], way: int
) -> None:
    """From an elbow on the counter to the hand, in its sleeve, the fingers behind the thing."""
    (x, y), skin, cloth = hand, look.skin, cloth_of(look)
    elbow, foot = elbow_of(size, x, way)
    dx, dy = elbow - x, foot - y
    long = max(1.0, (dx * dx + dy * dy) ** 0.5)
    ux, uy = dx / long, dy / long
    wrist, cuff = (x + ux * 40, y + uy * 40), (x + ux * long * 0.36, y + uy * long * 0.36)

    def across(at: tuple[float, float], half: float) -> list[tuple[float, float]]:
        return [(at[0] - uy * half, at[1] + ux * half), (at[0] + uy * half, at[1] - ux * half)]

    (a, b), (c, d) = across(wrist, 40), across(cuff, 50)
    pen.polygon([a, b, d, c], darken(skin, 0.08))
    (a, b), (c, d) = across(cuff, 56), across((elbow, foot), 72)
    pen.shadow(elbow, foot + 40, 120, 18, 0.3)
    pen.circle(elbow, foot, 72, darken(cloth, 0.12))
    pen.polygon([a, b, d, c], pen.fade(lighten(cloth, 0.08), cloth, darken(cloth, 0.12)))
    fold = x + ux * long * 0.66, y + uy * long * 0.66
    (a, b) = across(fold, 54)
    pen.line(
        f"M{num(a[0])} {num(a[1])}Q{num(fold[0] + ux * 24)} {num(fold[1] + uy * 24)} {num(fold[0])} {num(fold[1])}",
        darken(cloth, 0.2),
        6,
        0.7,
    )
    (a, b) = across(cuff, 60)
    if cloth != skin:
        pen.line(f"M{num(a[0])} {num(a[1])}L{num(b[0])} {num(b[1])}", lighten(cloth, 0.24), 30)
    pen.ellipse(x + way * 20, y + 4, 56, 66, pen.tone(skin, 0.62, 0.12))
    for k in range(4):
        pen.line(
            f"M{num(x + way * 26)} {num(y - 42 + 27 * k)}H{num(x - way * (26 - 4 * k))}",
            darken(skin, 0.04 + 0.03 * k),
            29,
        )


def draw_thumb(pen: Pen, skin: str, hand: tuple[float, float], way: int) -> None:
    """Before the thing, on its edge."""
    x, y = hand
    d = f"M{num(x + way * 52)} {num(y + 26)}Q{num(x + way * 6)} {num(y + 6)} {num(x - way * 62)} {num(y - 34)}"
    pen.line(d, darken(skin, 0.16), 54)
    pen.line(d, skin, 46)
    pen.ellipse(x - way * 60, y - 38, 17, 12, lighten(skin, 0.34), 0.9, way * 28)
