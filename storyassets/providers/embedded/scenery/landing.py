"""What lands in a wide-open mouth, seen near: the thing at the lips, and the lines of its fall."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.scenery.bust import Spot, seat_of
from storyassets.providers.embedded.scenery.gripping import has_hands
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.protocols import Sitter

SIZE = 0.38  # of the head's width
ASIDE, ABOVE = 0.20, 0.16  # of the thing's size, that its middle is from the middle of the mouth
TURN = 16.0  # degrees
STREAKS = (-0.30, 0.04, 0.38)  # of the thing's size, from its middle
STREAK_LENGTHS = (0.24, 0.36, 0.20)  # of the picture's width
SLANT = 0.62  # to the side for each unit down
STREAK = "#ffffff"


def catches_in_mouth(staging: Staging, look: Look) -> bool:
    """Whether the only one who is seen is an animal, into whose mouth something falls."""
    alone = len(staging.actors) == 1 and staging.in_air is not None
    return alone and not has_hands(look) and not look.crowd


def calls_out(sitter: Sitter, actor: Actor) -> bool:
    """Whether a bird calls as loud as it can: its throat is seen."""
    return actor.action is Action.SHOUT and sitter.look.species in BIRDS and not sitter.look.crowd


def draw_landing(pen: Pen, sitter: Sitter, emotion: Emotion, spot: Spot, staging: Staging) -> None:
    """The thing, half in the mouth."""
    figure = draw_portrait(sitter.look, emotion, prefix="la", turned=spot.turned, agape=True)
    if staging.in_air is None or figure.mouth is None:
        return
    seat, head, mouth = seat_of(figure, sitter.look.species, spot), figure.head, figure.mouth
    thing = draw_thing(staging.condition_of(staging.in_air), prefix="lt", seed=staging.things_seed)
    large = SIZE * head.width * seat.scale
    way = -1 if spot.turned < 0 else 1
    x = seat.x + (mouth.x + mouth.width / 2) * seat.scale + way * ASIDE * large
    y = seat.foot + (mouth.y + mouth.height * 0.55) * seat.scale - ABOVE * large
    for aside, long in zip(STREAKS, STREAK_LENGTHS, strict=True):
        left, top = x + way * (0.42 + aside) * large, y - (0.48 - aside * 0.62) * large
        length = long * spot.size[0]
        pen.line(f"M{num(left)} {num(top)}l{num(way * SLANT * length)} {num(-length)}", STREAK, 9.0, 0.8)
    scale = large / max(thing.width, thing.height)
    pen.place(thing.svg, x, y + thing.height * scale / 2, scale, turn=-way * TURN, mirror=way < 0)
