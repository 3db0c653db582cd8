"""A hand that is held up in a close shot, with its forearm; at the ear it has a telephone."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.beings import in_their_colours
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.doing import Hold
from storyassets.providers.embedded.figures.draughtsman import checked_look
from storyassets.providers.embedded.figures.hands import Hand, draw_hand
from storyassets.providers.embedded.figures.markup import markup
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import Layer, Shade, Shapes, tube
from storyassets.providers.embedded.figures.telephones import draw_mobile, draw_receiver

# Where the elbow is from the hand: below, and towards the body, or at the side where the arm hangs.
_ELBOW_BELOW = (-26.0, 190.0)
_ELBOW_ASIDE = (-13.0, 152.0)
_HAND = 1.12
# The dark line that tells the forearm from the breast behind it.
_EDGE = 2.4
# A telephone lies over the ear, not over the eye beside it.
_RECEIVER, _OFF_FACE = 0.84, -6.0


def draw_raised_hand(look: Look, hold: Hold, prefix: str) -> tuple[str, str]:
    """What lies behind the thing and what before it, in units of the face, about the middle of the hand.

    For someone who looks right. Raises ProviderRefused.
    """
    look = in_their_colours(checked_look(look, prefix))
    outfit, at_ear = outfit_of(look), hold in (Hold.RECEIVER, Hold.MOBILE)
    elbow = _ELBOW_ASIDE if at_ear else _ELBOW_BELOW
    cloth = look.skin if outfit.bare_arms else outfit.sleeves
    cuff = (elbow[0] * 0.26, elbow[1] * 0.26)
    wrist = (elbow[0] * 0.1, elbow[1] * 0.1)
    thick = 0.8 if outfit.bare_arms else 1.0
    middle = (elbow[0] * 0.6, elbow[1] * 0.6)
    shapes: Shapes = [
        tube([elbow, wrist], [15, 13], look.skin, shaded=True),
        tube([middle, cuff], [23 * thick + _EDGE, 19 * thick + _EDGE], darker(cloth, 0.24)),
        tube([elbow, middle, cuff], [25 * thick, 23 * thick, 19 * thick], cloth, shade=Shade.LIMB),
    ]
    if not outfit.bare_arms:
        near = (elbow[0] * 0.34, elbow[1] * 0.34)
        shapes.append(tube([near, cuff], [20.5, 20.5], darker(cloth, 0.16)))
    if at_ear:
        draw, size = (draw_receiver, _RECEIVER) if hold is Hold.RECEIVER else (draw_mobile, 1.0)
        shapes += draw((_OFF_FACE, -2.0), size)
    if hold is not Hold.SMALL:
        hand = draw_hand(look.skin, _HAND, elbow, wrist, Hand.FIST, far=False)
        return "", markup([*shapes, *hand], prefix)
    hand = draw_hand(look.skin, _HAND, elbow, wrist, Hand.CLASP, far=False)
    behind = [*shapes, *(shape for shape in hand if shape.layer is not Layer.OVER)]
    before = [shape for shape in hand if shape.layer is Layer.OVER]
    return markup(behind, prefix), markup(before, f"{prefix}o")
