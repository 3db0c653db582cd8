"""Verbs of today are verbs only where they are not as often things."""

from __future__ import annotations

import pytest

from storyassets.model.character import Role, Sex, Species
from storyassets.model.script import Beat, Line, Script
from storyassets.model.shot import Action
from storyassets.story.reading.action_words import ACTIONS, BASE_FORMS
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.grammar import is_noun
from storyassets.story.reading.name_context import is_doer_position

_SCRIPT = Script(
    title="Soup",
    roles=(
        Role(character_id="anna", name="Anna", species=Species.HUMAN, sex=Sex.FEMALE),
        Role(character_id="ben", name="Ben", species=Species.HUMAN, sex=Sex.MALE),
    ),
    lines=(
        Line(line_id="l0", beat=Beat.SETUP, speaker="narrator", text="Ben was the cook."),
        Line(
            line_id="l1",
            beat=Beat.SETUP,
            speaker="narrator",
            text="Anna found Ben, eating soup out of a can.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("word", "action"),
    [
        ("peeked", Action.LOOK),
        ("overheard", Action.LOOK),
        ("negotiated", Action.TALK),
        ("jogging", Action.RUN),
        ("punched", Action.FIGHT),
        ("spilled", Action.POUR),
        ("mowed", Action.WORK),
        ("donated", Action.GIVE),
    ],
)
def test_a_verb_of_today_can_be_seen(word, action):
    assert ACTIONS[word] is action


@pytest.mark.parametrize(
    "word", ["park", "coach", "bet", "copy", "print", "voice", "party", "sort", "exchange"]
)
def test_a_thing_is_no_verb(word):
    assert word not in ACTIONS


def test_what_old_tales_mean_by_a_verb_goes_before():
    assert ACTIONS["hugged"] is Action.EMBRACE
    assert ACTIONS["teased"] is Action.TALK


def test_a_verb_of_today_is_known_behind_to():
    assert {"peek", "negotiate"} <= BASE_FORMS


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        ("That spring Ana moved out.", "spring", True),
        ("Every fall the geese came back.", "fall", True),
        ("The cats spring from the wall.", "spring", False),
        ("Apples fall in the night.", "fall", False),
    ],
)
def test_a_season_is_no_leap(text, word, noun):
    words = text.split()
    assert is_noun(words, [w.lower() for w in words].index(word)) is noun


@pytest.mark.parametrize(
    ("text", "name", "doer"),
    [
        ("After dinner Ben typed a letter.", "Ben", True),
        ("On Monday Priya called in sick.", "Priya", True),
        ("In the garage Omar found a box.", "Omar", True),
        ("He sat down with Ben and typed.", "Ben", False),
        ("With little Emma came her aunt.", "Emma", False),
        ("He gave the letter to Priya.", "Priya", False),
    ],
)
def test_a_name_behind_an_opening_phrase_does_what_follows(text, name, doer):
    words = text.split()
    at = [word.strip(".") for word in words].index(name)
    assert is_doer_position(words, at, at + 1) is doer


def test_who_is_found_does_what_follows_the_comma():
    shots = Reader.of(_SCRIPT)
    deeds = [deed for line in _SCRIPT.lines for deed in shots.read_line(line)]
    assert ("ben", Action.EAT) in [(deed.character_id, deed.action) for deed in deeds]
    assert ("anna", Action.EAT) not in [(deed.character_id, deed.action) for deed in deeds]


def test_a_building_is_nothing_that_somebody_does():
    words = ["He", "mopped", "the", "floor", "of", "the", "mathematics", "building."]
    assert is_noun(words, 7)
    assert not is_noun(["The", "boys", "were", "building", "a", "hut."], 3)
