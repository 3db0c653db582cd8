"""Tests of periods: what is of today and what is long ago."""

from __future__ import annotations

import pytest

from storyassets.story.casting.periods import is_of_today, is_yesteryear
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

FILLER = "He looked at it again and again until he knew each corner, and he told nobody about it. " * 4


@pytest.mark.parametrize(
    "text",
    [
        "On the first day of seventh grade, Danny handed in a sheet with nothing on it.",
        "At 7:42 Tomas stood there with a green scarf.",
        "Mrs. Lund had worked behind that window since March.",
        "The coach told her to enjoy the stadium.",
        "The fine was $4.",
        "Rosa sat before the dryer and folded a shirt.",
        "In 1943 he was nineteen.",
        "The teller called the next customer to the counter.",
    ],
)
def test_what_only_our_time_has_is_of_today(text):
    assert is_of_today(a_script(a_line(text), roles=(a_person("Man"),)))


@pytest.mark.parametrize(
    "text",
    [
        "There was once a tailor who could not pay his rent.",
        "In the winter of 1871 four captains told an officer of a lighthouse.",
        "Long ago a chief talked so much that he had forgotten every other voice.",
        "The king's son threw the wallet of a merchant into the well of the castle.",
        "Two travelers came to an inn and paid in gold coins for dinner.",
        "The potter carried his jar past the miller's cart on Monday.",
    ],
)
def test_tale_words_and_years_of_old_are_long_ago(text):
    assert not is_of_today(a_script(a_line(text), roles=(a_person("Man"),)))


def test_a_long_story_without_a_word_of_old_is_of_today():
    assert is_of_today(a_script(a_line(FILLER), roles=(a_person("Man"),)))


def test_a_few_words_without_a_sign_say_nothing():
    assert not is_of_today(a_script(a_line("He looked at it."), roles=(a_person("Man"),)))


@pytest.mark.parametrize(
    ("texts", "bygone"),
    [
        (("In October of 1944 a private wrote a letter.", "He took a train home."), True),
        (("In 1912 a waiter on the steamer kept a ticket.",), True),
        (("A telegram came to the tenement where the streetcar stopped.",), True),
        (("The sergeant of the platoon wrote by candle in the trench.",), True),
        (("In 1998 a boy found a key to the hotel.",), False),
        (("A woman in the office read an email.", "Her mother was born in 1944."), False),
        (("The nurse drove to the hospital.",), False),
        (("In the winter of 1843 a schooner was lost.",), False),
    ],
)
def test_before_there_were_screens(texts, bygone):
    script = a_script(*map(a_line, texts), roles=(a_person("Man"),))
    assert is_yesteryear(script) is bygone


def test_a_year_that_a_teller_of_today_remembers_is_not_when_it_plays():
    script = a_script(
        a_line("I sat in my apartment with the tin."), a_line("He was lost in 1943."), roles=(a_person("I"),)
    )
    assert not is_yesteryear(script)


def test_whose_narrator_has_kin_tells_of_our_time_and_who_speaks_of_kin_need_not():
    assert is_of_today(a_script(a_line("My grandmother sat on the roof."), roles=(a_person("Man"),)))
    assert not is_of_today(
        a_script(a_line('The king said, "My brother is a fool."'), roles=(a_person("King"),))
    )


def test_a_tale_of_a_chief_and_his_yams_is_of_old_whoever_tells_of_nana():
    told = (
        "There was a chief who trusted nobody, and yams and goats vanished.",
        "Kofi carved a stool, and nana sat down on it while the drums were beaten for his uncle.",
    )
    assert not is_of_today(a_script(*(a_line(text, f"l{k}") for k, text in enumerate(told))))
