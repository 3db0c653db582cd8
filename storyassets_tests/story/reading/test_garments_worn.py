"""Tests: what somebody has on lies nowhere; what is hung up, found or sewn does."""

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    "text",
    [
        "There stood Mr. Abara in a jacket and tie",
        "He hid seven months behind that smile inside his jacket",
        "I described him: white mustache, brown cardigan, soft voice",
        "A guard in a blue sweater looked up",
        "The fox in the red coat ran",
        "A frog and a bear in blue trousers slept",
        "She felt the cold through her coat",
    ],
)
def test_what_is_worn_is_no_thing(text):
    assert find_props(text.split()) == []


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("She hung her coat on the chair", [Prop.COAT, Prop.CHAIR]),
        ("There was a moth in the old coat", [Prop.COAT]),
        ("He found a shirt in the drawer", [Prop.SHIRT]),
        ("I sewed a button on my shirt", [Prop.BUTTON, Prop.SHIRT]),
    ],
)
def test_what_is_handled_is_a_thing(text, things):
    assert find_props(text.split()) == things
