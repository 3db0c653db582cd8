"""Who came in without a name and is called by one in what is said."""

from __future__ import annotations

from storyassets.model.character import Age
from storyassets.story.casting.people import find_people


def test_the_old_man_whom_i_answer_by_name_is_he() -> None:
    text = (
        'I was a nurse when the old man in bed nine asked me for a pizza.\n\n"You may not eat now, Mr. Okafor," I said.\n\n'
        '"I may not die either," he said.\n\nMr. Okafor was holding a box. The old man laughed.'
    )
    roles = find_people(text, "Bed Nine").roles
    okafor = next(role for role in roles if role.name == "Okafor")
    assert okafor.age is Age.OLD
    assert not any(role.name == "Man" for role in roles)


def test_the_girl_who_is_presented_is_she_but_nobody_who_was_named_before() -> None:
    girl = "Behind them walked a thin girl in glasses.\n\n"
    came = girl + '"That\'s my cousin Petra," said Cordelia.\n\nPetra picked up a dress. Cordelia left.'
    assert "Girl" not in {role.name for role in find_people(came, "A Story").roles}
    known = "Petra opened the shop. " + came.replace("picked up", "gave the girl")
    assert "Girl" in {role.name for role in find_people(known, "A Story").roles}
