"""Called by a title: a name called out in speech is somebody's who is there."""

from __future__ import annotations

from storyassets.model.character import Sex
from storyassets.story.casting.people import find_people


def test_who_is_called_mr_in_speech_is_the_man_who_came_in() -> None:
    text = 'An old man in the shop nodded. The old man sang. "You are late, Mr Desai!" I said. I left. I ran.'
    roles = {role.name: role for role in find_people(text, "A day").roles}
    assert "man" in roles["Desai"].aliases
    assert roles["Desai"].sex is Sex.MALE


def test_where_two_may_be_called_so_neither_is() -> None:
    text = 'A man came in. A waiter came in. Anna sang. "Late, Mr Desai!" she said. The man sat. The waiter left.'
    assert {"Man", "Waiter"} <= {role.name for role in find_people(text, "A day").roles}


def test_mrs_in_speech_tells_the_sex_of_who_is_named_without_it() -> None:
    text = 'Ortega sat down. "Mrs Ortega, please," said the judge. Ortega sang. The judge left.'
    assert next(role for role in find_people(text, "A day").roles if role.name == "Ortega").sex is Sex.FEMALE


def test_who_is_only_told_of_in_speech_does_not_come_in() -> None:
    text = 'Anna sang. "I met Mr Desai in town," said Anna. Anna left. Tom ran. Tom sang.'
    assert "Desai" not in {role.name for role in find_people(text, "A day").roles}
