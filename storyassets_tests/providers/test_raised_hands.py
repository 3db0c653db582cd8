"""An arm with a telephone at the ear: it goes on where the sleeve of the bust ends, outside the breast, off the face."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures.draughtsman import portrait_face
from storyassets.providers.embedded.figures.human_bust import draw_human_bust
from storyassets.providers.embedded.figures.raised_hand import _OFF_FACE, _RECEIVER
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
