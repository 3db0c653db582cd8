"""What a word means in the whole story is seen where its own sentence does not tell it."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.story.directing.things_recalled import recall_things
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film

KNOCKS = ("Four knocks came from the pipe.", (CLARA,))


def test_a_pipe_of_a_story_of_steam_and_valves_is_seen():
    film = a_film(Setting.WORKSHOP, ("Clara closed the steam valve.", (CLARA,)), KNOCKS)
    recall_things(film)
    assert [Prop.PIPE in one.props for one in film.stagings] == [False, True]


def test_where_the_story_does_not_tell_what_it_is_nothing_is_seen():
    film = a_film(Setting.WORKSHOP, ("Clara sat down.", (CLARA,)), KNOCKS)
    recall_things(film)
    assert not film.stagings[1].props
