"""Who is seen where words name nobody."""

from __future__ import annotations

import pytest

from storyassets.model.character import Cast, Role, Species
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.presence import find_present, is_tellers_own
from storyassets_tests.fakes.episodes import a_line, a_script


@pytest.mark.parametrize(
    "words",
    [
        "It was honestly awful",
        "No squeak",
        "Six o'clock came",
        "so it was very quiet",
        "Nothing at all",
        "That was hard",
    ],
)
def test_what_only_the_teller_can_feel_is_the_tellers(words):
    assert is_tellers_own(words.lower().split())


@pytest.mark.parametrize(
    "words",
    [
        "It was a red house",
        "Nobody said anything",
        "The boxer came",
        "It was awfully late when Tom rang",
        "Both hatches were boarded up",
    ],
)
def test_what_anybody_sees_is_not(words):
    assert not is_tellers_own(words.lower().split())


def _cast_of(*roles: Role) -> Cast:
    return cast_characters(a_script(a_line("I watch the lake.", "s1", Beat.SETUP), roles=roles), 1)


_TELLER = Role(character_id="i", name="I")
_SALMON = Role(character_id="salmon", name="Salmon", species=Species.FISH, crowd=True)
_DOG = Role(character_id="dog", name="Dog", species=Species.DOG)


@pytest.mark.parametrize("words", ["Four kinds of net", "One net for trout", "You press a button"])
def test_behind_words_that_do_not_name_a_shoal_is_whoever_watches_it(words):
    there = [Actor(character_id="salmon", action=Action.SWIM)]
    found = find_present(words.split(), there, _cast_of(_TELLER, _SALMON), (), Emotion.CALM)
    assert [actor.character_id for actor in found] == ["i"]


def test_one_beast_stays_and_so_does_a_shoal_nobody_tells_of():
    words = ["Four", "kinds", "of", "net"]
    dog, shoal = (
        Actor(character_id="dog", action=Action.SIT),
        Actor(character_id="salmon", action=Action.SWIM),
    )
    assert [
        a.character_id for a in find_present(words, [dog], _cast_of(_TELLER, _DOG), (), Emotion.CALM)
    ] == ["dog"]
    assert [a.character_id for a in find_present(words, [shoal], _cast_of(_SALMON), (), Emotion.CALM)] == [
        "salmon"
    ]


@pytest.mark.parametrize(
    ("words", "seen"), [("In fear the Dogs hid", ["dog"]), ("In fear the Ducks hid", [])]
)
def test_a_kind_of_which_somebody_was_there_is_who_was_there(words: str, seen: list[str]):
    there = [Actor(character_id="dog", action=Action.SIT)]
    found = find_present(words.split(), there, _cast_of(_DOG), (), Emotion.CALM)
    assert [actor.character_id for actor in found] == seen
