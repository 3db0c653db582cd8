"""Where nothing better is seen, the figure that is told stands on a thing before us."""

from __future__ import annotations

from itertools import pairwise

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.figures_shown import show_figures
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

OTHERS = [("The boss was late.", (BOSS,)), ("Clara came in.", (CLARA,))] * 6
AT = len(OTHERS)


def shown_of(words, *actors, today=True):
    film = a_film(Setting.ROOM, *OTHERS, (words, actors), *OTHERS)
    film.stagings = [one.model_copy(update={"of_today": today}) for one in film.stagings]
    show_figures(film)
    here = film.stagings[AT]
    return (here.props[0], here.conditions[0].says) if film.kinds[AT] is ShotKind.INSERT else None


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("He docked me £41.", (Prop.RECEIPT, "£41")),
        ("Three weeks later she rang.", (Prop.CALENDAR, "3 WEEKS LATER")),
        ("Twenty-two years I drove it.", (Prop.WOOD, "22 YEARS")),
        ("It was Leeds, 1996.", (Prop.CALENDAR, "1996")),
        ("Two of them were late.", None),
        ("I had done it every day for all of those thirty long years.", None),
        ("At five my father came.", None),
        ("Six o'clock came.", (Prop.CLOCK, "six")),
        ('"I farmed here for fifty years," she said.', None),
    ],
)
def test_who_only_stands_there_gives_way_to_what_is_told(words, shown):
    assert shown_of(words, CLARA) == shown


@pytest.mark.parametrize("busy", [{"action": Action.DIG}, {"holds": "bag"}, {"at": "door"}])
def test_whoever_does_something_is_seen_instead(busy):
    assert shown_of("Six weeks later she rang.", CLARA.model_copy(update=busy)) is None


def test_what_is_read_off_a_thing_is_seen_even_at_the_very_end():
    film = a_film(Setting.ROOM, *OTHERS, ("The counter rolled to 0012.", (CLARA,)))
    film.stagings = [one.model_copy(update={"of_today": True}) for one in film.stagings]
    show_figures(film)
    assert film.kinds[-1] is ShotKind.INSERT
    assert film.stagings[-1].conditions[0].says == "0012"


def test_days_of_old_are_counted_by_strokes_and_have_no_calendars():
    assert shown_of("It went on for four days.", CLARA, today=False) == (Prop.WOOD, "4 DAYS")
    assert shown_of("Six weeks later she came.", CLARA, today=False) is None


def test_a_door_of_today_bears_a_plate():
    film = a_film(Setting.ROOM, *OTHERS, ("Mrs. Lowe lives in 7C", ()), *OTHERS)
    film.stagings = [one.model_copy(update={"of_today": True}) for one in film.stagings]
    show_figures(film)
    assert film.stagings[AT].conditions[0].state is PropState.MODERN


def test_figures_are_apart_and_never_the_same_twice():
    told = [(f"It cost {sum_}.", (CLARA,)) for sum_ in ("$5", "$60", "$700", "$60")]
    film = a_film(Setting.ROOM, *OTHERS, *told[:3], *OTHERS, told[3], *OTHERS)
    film.stagings = [one.model_copy(update={"of_today": True}) for one in film.stagings]
    show_figures(film)
    at = [index for index, kind in enumerate(film.kinds) if kind is ShotKind.INSERT]
    assert all(later - index >= 2 for index, later in pairwise(at))
    says = [film.stagings[index].conditions[0].says for index in at]
    assert says
    assert len(set(says)) == len(says)


def test_two_doors_named_side_by_side_both_get_their_plate():
    doors = [("Mr. Lowe lives in 1B", ()), ("and Mrs. Ray in 4B.", ())]
    film = a_film(Setting.ROOM, *OTHERS, *doors, *OTHERS)
    film.stagings = [one.model_copy(update={"of_today": True}) for one in film.stagings]
    show_figures(film)
    assert [film.stagings[k].conditions[0].says for k in (AT, AT + 1)] == ["1B LOWE", "4B"]


def test_a_sum_that_is_read_off_a_slip_again_comes_back():
    again = [("He docked me £41.", (CLARA,)), *OTHERS, ("with the £41 on it.", (CLARA,))]
    film = a_film(Setting.ROOM, *OTHERS, *again, *OTHERS)
    film.stagings = [one.model_copy(update={"of_today": True}) for one in film.stagings]
    show_figures(film)
    assert [k for k, kind in enumerate(film.kinds) if kind is ShotKind.INSERT] == [AT, AT + len(OTHERS) + 1]
