"""What a word means in the whole story is seen where its own sentence does not tell it."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Condition, ShotKind
from storyassets.story.directing.things_of_today import name_things
from storyassets.story.directing.things_recalled import recall_things
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film

KNOCKS = ("Four knocks came from the pipe.", (CLARA,))


def test_a_pipe_of_a_story_of_steam_and_valves_is_seen():
    film = a_film(Setting.WORKSHOP, ("Clara closed the steam valve.", (CLARA,)), KNOCKS)
    recall_things(film)
    assert [Prop.PIPE in one.props for one in film.stagings] == [False, True]


def test_who_only_stands_about_gives_way_to_what_is_told_of():
    before = ("Clara listened.", (CLARA,))
    film = a_film(Setting.WORKSHOP, ("Clara closed the steam valve.", (CLARA,)), before, before, KNOCKS)
    recall_things(film)
    assert film.kinds[3] is ShotKind.INSERT and film.stagings[3].props == (Prop.PIPE,)


def test_a_valve_that_is_turned_is_drawn_once():
    turns = CLARA.model_copy(update={"action": Action.TURN})
    film = a_film(Setting.WORKSHOP, ("Clara closed the steam valve.", (turns,)))
    film.stagings[0] = film.stagings[0].model_copy(update={"props": (Prop.VALVE, Prop.BENCH)})
    recall_things(film)
    assert film.stagings[0].props == (Prop.BENCH,)


def test_where_the_story_does_not_tell_what_it_is_nothing_is_seen():
    film = a_film(Setting.WORKSHOP, ("Clara sat down.", (CLARA,)), KNOCKS)
    recall_things(film)
    assert not film.stagings[1].props


def test_a_rusted_plow_stays_rusted_when_it_is_known_for_a_snowplow():
    film = a_film(
        Setting.ROAD, ("Clara drove a snowplow.", (CLARA,)), ("There stood a rusted plow.", (CLARA,))
    )
    old = Condition(prop=Prop.PLOUGH, state=PropState.OLD)
    film.stagings[1] = film.stagings[1].model_copy(update={"props": (Prop.PLOUGH,), "conditions": (old,)})
    name_things(film)
    assert film.stagings[1].props == (Prop.SNOWPLOW,)
    assert film.stagings[1].condition_of(Prop.SNOWPLOW).state is PropState.OLD
