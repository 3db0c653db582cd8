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
