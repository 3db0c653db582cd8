"""Whom a pronoun means over a longer stretch: whom the story is about, who is rung up, whose name is called."""

from __future__ import annotations

import re

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.reference import Follower


def doers(text):
    """Who does what the last sentence tells."""
    follower = Follower(find_people(text, ""))
    reading = None
    for sentence in re.split(r"(?<=[.!?])\s", text):
        reading = follower.read(sentence)
        follower.end_sentence()
    return reading


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Danny was next. When the principal called his name he rose, and he sang. He sang.", "danny"),
        ("Lena was pale. Lena sat. When the nurse said her name she jumped up. She sang.", "lena"),
        ("Omar slept. When the coach tapped him he jumped up. He sang.", "omar"),
        (
            "Ruth lay in bed. Ruth loved Omar. Omar slept. Ruth wept. It rained. It grew dark. I called my aunt. It thawed. She woke.",
            "ruth",
        ),
        ("The guard slept. I saw Omar. Omar's truck pulled in. He laughed.", "omar"),
    ],
)
def test_a_pronoun_means_whom_the_story_is_about(text, who):
    assert doers(text).doer == (who,)


def test_when_somebody_calls_his_own_clerk_it_is_still_he():
    assert doers("The judge was tired. When the judge called his clerk, he yawned.").doer == ("judge",)


def test_who_asks_is_not_described_to_himself():
    text = "The guy left. My boss looked at me. I described him. I wept. I slept."
    follower = Follower(find_people(text, ""))
    follower.read("The guy left.")
    follower.read("My boss looked at me.")
    follower.spoke = "boss"
    assert follower.read("I described him.").pronouns[-1].who == ("guy",)


def test_a_voice_that_is_somebodys_is_that_somebody():
    people = find_people("I knocked. A voice, an old man's, said no. I ran. I fell.", "")
    assert "man" in {role.character_id for role in people.roles}
    assert not people.mentions("A voice, an old man's, said no.")[-1].possessive
    assert people.mentions("It was an old man's voice.")[-1].possessive


def test_whom_a_clause_of_its_own_names_may_be_he_in_the_next():
    told = (
        "Danny read. Danny sang. Inside was a book with the name Danny on it, and in red ink he had written."
    )
    assert doers(told).pronouns[-1].who == ("danny",)
