"""Deathbeds: who only is said to have died lies in bed, and not in the bus that they drove; a battlefield stays one."""

import pytest

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.deathbeds import dies_in_bed
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film

DEAD = CLARA.model_copy(update={"action": Action.DEAD})


def in_bed(text, setting, *actors):
    film = a_film(setting, (text, actors))
    return dies_in_bed(actors, setting, film.cast, film.passages[0])


@pytest.mark.parametrize("setting", [Setting.TRAM, Setting.BAKEHOUSE, Setting.ROOM, Setting.CITY])
def test_who_is_said_to_have_died_lies_in_bed(setting):
    assert in_bed("She died in March.", setting, DEAD)


@pytest.mark.parametrize("setting", [Setting.BATTLEFIELD, Setting.SEA, Setting.HOSPITAL, Setting.FOREST])
def test_who_died_out_there_lies_there(setting):
    assert not in_bed("She died in March.", setting, DEAD)


def test_of_the_living_and_of_engines_that_die_nobody_is_put_to_bed():
    assert not in_bed("She died in March.", Setting.TRAM, DEAD, CLARA)
    assert not in_bed("She lay there.", Setting.TRAM, DEAD)
    assert not in_bed("The engine died.", Setting.TRAM)
