"""Mishaps and confessions: no smile over what is spoilt, a raised hand for 'I did', and a finger at the lips."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.confessions import keep_secret, show_confession
from storyassets.story.directing.mishaps import show_mishaps
from storyassets_tests.fakes.episodes import a_line
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, TELLER, a_film


def test_who_deleted_everything_is_afraid_then_troubled_until_it_is_saved():
    film = a_film(
        Setting.OFFICE,
        ("I deleted everything.", (TELLER, CLARA)),
        ("Clara looked at me.", (CLARA, TELLER)),
        ("Later we laughed about it.", (TELLER,)),
    )
    show_mishaps(film)
    felt = [[actor.emotion for actor in staging.actors] for staging in film.stagings]
    assert felt == [[Emotion.FEAR, Emotion.CALM], [Emotion.CALM, Emotion.WORRIED], [Emotion.CALM]]


def test_who_confesses_stands_there_with_a_raised_hand():
    film = a_film(Setting.OFFICE, ("Everyone was silent.", (CLARA,)), ("I did.", (TELLER,)))
    told, spoken = film.passages
    line = a_line("I did.", "l1", Beat.CONFLICT, "i")
    film.passages = [told, type(spoken)(**{**vars(spoken), "line": line, "lines": (line,)})]
    show_confession(film)
    assert [actor.action for actor in film.stagings[1].actors] == [Action.RAISE]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Clara did not say who had stolen it.", Action.HUSH),
        ("She never told anyone who broke the window.", Action.HUSH),
        ("Clara kept the secret for ten years.", Action.HUSH),
        ("She did not say where she had been.", CLARA.action),
        ("Clara did not know who had called.", CLARA.action),
    ],
)
def test_who_keeps_to_herself_who_did_it_has_a_finger_at_her_lips(text, action):
    film = a_film(Setting.OFFICE, ("It was noon.", (CLARA,)), (text, (CLARA,)))
    keep_secret(film)
    assert film.stagings[1].actors[0].action is action
