"""Torn papers: who tears a letter has both halves, and nobody strikes one."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Condition, ShotKind
from storyassets.story.directing.torn_papers import show_torn_paper
from storyassets_tests.story.directing.test_deeds_of_today import TELLER, a_film

HITS = TELLER.model_copy(
    update={"action": Action.FIGHT, "toward": Prop.LETTER.value, "emotion": Emotion.ANGER}
)


def test_who_tears_up_a_letter_is_seen_near_with_both_halves():
    film = a_film(Setting.ROOM, ("I tore up the eviction letter.", (HITS,)))
    show_torn_paper(film)
    assert film.kinds == [ShotKind.INSERT]
    assert film.stagings[0].conditions == (Condition(prop=Prop.LETTER, state=PropState.CUT),)
    assert film.stagings[0].actors[0].action is Action.LOOK


def test_a_page_torn_from_a_book_and_a_letter_not_torn_yet_are_whole():
    film = a_film(
        Setting.ROOM, ("I tore a page from the book.", (TELLER,)), ("I was angry about the letter.", (HITS,))
    )
    show_torn_paper(film)
    assert film.kinds == [ShotKind.BROLL] * 2
    assert film.stagings[1].actors[0].action is Action.CARRY
    assert film.stagings[1].actors[0].holds == Prop.LETTER.value
