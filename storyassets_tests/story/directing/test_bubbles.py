"""Bubbles: the same thing is thought of once in ten pictures; another may be."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.story.directing.bubbles import thin_out_bubbles
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, TELLER, a_film


def thoughts(*things):
    actors = [CLARA.model_copy(update={"thinks": thing, "toward": thing}) for thing in things]
    film = a_film(Setting.ROOM, *(("She wanted it.", (TELLER, actor)) for actor in actors))
    thin_out_bubbles(film)
    return [(staging.actors[1].thinks, staging.actors[1].toward) for staging in film.stagings]


def test_the_same_thing_hangs_over_a_head_once_in_ten_pictures():
    shown = thoughts(*["dress"] * 11)
    assert [index for index, (thing, _) in enumerate(shown) if thing] == [0, 10]
    assert shown[1] == ("", "")


def test_another_thing_may_follow():
    assert thoughts("dress", "ring", "dress") == [("dress", "dress"), ("ring", "ring"), ("", "")]
