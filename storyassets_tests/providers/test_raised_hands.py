"""An arm with a telephone at the ear: it goes on where the sleeve of the bust ends, outside the breast, off the face."""

from __future__ import annotations

import math

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Hold
from storyassets.providers.embedded.figures.draughtsman import portrait_face
from storyassets.providers.embedded.figures.hands import Hand, draw_hand
from storyassets.providers.embedded.figures.human_bust import draw_human_bust
from storyassets.providers.embedded.figures.raised_hand import _OFF_FACE, _RECEIVER, draw_raised_hand
from storyassets.providers.embedded.figures.sketch import Part, Shade, bounds
from storyassets.providers.embedded.figures.telephones import draw_receiver
from storyassets.providers.embedded.scenery.held_close import EAR, held_close
from storyassets.providers.protocols import Sitter


def a_look(**changes) -> Look:
    return Look(**{"species": Species.HUMAN, "sex": Sex.MALE, "age": Age.ADULT, "seed": 4, **changes})


@pytest.mark.parametrize("sex", [Sex.MALE, Sex.FEMALE])
@pytest.mark.parametrize("age", [Age.YOUNG, Age.ADULT, Age.OLD])
def test_the_upper_arm_ends_where_the_forearm_begins(age, sex):
    look = a_look(age=age, sex=sex)
    shapes = draw_human_bust(look, portrait_face(look, Emotion.CALM, False, 0.4, busy=-1))
    head = bounds([s for s in shapes if s.part is Part.HEAD])
    unit, middle = head.width / 120, head.x + head.width / 2
    arms = sorted((bounds([s]) for s in shapes if s.shade is Shade.LIMB), key=lambda box: box.x)
    elbow = (middle - (EAR + 13) * unit, head.y + head.height * 0.74 + 152 * unit)
    assert arms[0].x - 20 * unit < elbow[0] < arms[0].x + arms[0].width
    assert abs(arms[0].y + arms[0].height - elbow[1]) < 45 * unit


def test_a_receiver_stays_off_the_eyes():
    """The near eye of who is a little turned begins about 34 units from the middle of the face."""
    receiver = bounds(draw_receiver((_OFF_FACE, -2.0), _RECEIVER))
    assert receiver.x + receiver.width - EAR < -34


@pytest.mark.parametrize(
    ("thing", "near"), [("gun", False), ("accordion", False), ("photo", True), ("phone", True)]
)
def test_no_rifle_is_held_up_beside_a_face(thing, near):
    actor = Actor(character_id="karel", action=Action.TALK, holds=thing)
    assert (held_close(Sitter(character_id="karel", look=a_look()), actor) is not None) == near


@pytest.mark.parametrize("elbow", [(20.0, 60.0), (-20.0, 60.0), (-60.0, 0.0), (60.0, 0.0)])
def test_the_finger_that_points_is_the_one_beside_the_thumb(elbow):
    """The farthest point of the hand is on the side on which an open hand has its thumb."""

    def side(shapes, farthest):
        outward = math.hypot(*elbow)
        along = (-elbow[0] / outward, -elbow[1] / outward)
        points = [v[i : i + 2] for s in shapes for _, v in s.segments for i in range(0, len(v), 2)]
        x, y = max(
            points,
            key=lambda p: farthest(p[0] * along[0] + p[1] * along[1], abs(p[0] * along[1] - p[1] * along[0])),
        )
        return x * along[1] - y * along[0]

    pointing = side(
        draw_hand("#e8b48c", 1.0, elbow, (0.0, 0.0), Hand.POINT, far=False), lambda ahead, _: ahead
    )
    [thumb, *_] = draw_hand("#e8b48c", 1.0, elbow, (0.0, 0.0), Hand.OPEN, far=False)
    assert pointing * side([thumb], lambda _, aside: aside) > 0


@pytest.mark.parametrize(("hold", "parted"), [(Hold.SMALL, True), (Hold.STEM, False), (Hold.MOBILE, False)])
def test_a_raised_hand_goes_round_what_has_no_handle(hold, parted):
    behind, before = draw_raised_hand(a_look(), hold, "h")
    assert bool(behind) is parted
    assert before


def test_no_tray_is_held_up_beside_a_face():
    actor = Actor(character_id="karel", action=Action.TALK, holds="tray")
    assert held_close(Sitter(character_id="karel", look=a_look()), actor) is None
