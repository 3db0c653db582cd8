"""One child under several words, and two that stay two."""

import pytest

from storyassets.story.casting.people import find_people


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A widow had a little boy called Sam. Her son loved trains. One day the child got on one. The boy rode to the sea. Sam sent a card.", {"boy", "son"}),
        ("I had a boy of four. My son Tom wanted a dog. The boy asked me every day. Tom called it Rex. I let him keep it. I fed it.", {"boy"}),
    ],
)  # fmt: skip
def test_the_only_child_has_all_its_words(text, words):
    children = [r for r in find_people(text, "").roles if words & {r.name.lower(), *r.aliases}]
    assert len(children) == 1 and words <= set(children[0].aliases)


def test_whom_a_son_fights_is_another_boy():
    text = "My son Tom fought with a boy. The boy was bigger. Tom bit him. I went to the school. I saw the boy cry. I took Tom home."
    assert {"Tom", "Boy"} <= {role.name for role in find_people(text, "").roles}


LIGHT = (
    "The keeper fell down his own stairs and by sunset his daughter was alone with the light. Hannah was fifteen. "
    "She lit the lamp. Her father groaned. Hannah walked all night. Her father counted. The lamp burned."
)


def test_a_daughter_told_of_by_her_age_has_the_name_and_her_father_is_who_fell():
    roles = {role.name: role.aliases for role in find_people(LIGHT, "The Lamp").roles}
    assert set(roles) == {"Hannah", "Keeper"} and "daughter" in roles["Hannah"]


def test_a_lamp_that_speaks_is_somebody():
    text = LIGHT + ' "I am proud," said the lamp. The lamp boasted all night. "I shine," said the lamp.'
    assert "Lamp" in {role.name for role in find_people(text, "The Lamp").roles}
