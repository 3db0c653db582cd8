"""Whom a plural means: both mice of two, both who are there, all who were just seen."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.shot import Action
from storyassets.story.directing.kin import bring_all, bring_kin
from storyassets_tests.fakes.episodes import HUNTERS, LION, a_person
from storyassets_tests.fakes.passages import a_cast, does

TOWN = a_person("Town Mouse", species=Species.MOUSE)
COUNTRY = a_person("Country Mouse", species=Species.MOUSE)
CAST = a_cast(TOWN, COUNTRY, LION, HUNTERS)


def who(actors):
    return [actor.character_id for actor in actors]


def test_the_mice_are_both_mice_and_do_the_same():
    ran = bring_kin([does("town_mouse", Action.RUN)], ["The", "mice", "ran."], CAST, ())
    assert [(a.character_id, a.action) for a in ran] == [
        ("town_mouse", Action.RUN),
        ("country_mouse", Action.RUN),
    ]


def test_both_are_the_two_who_were_there():
    before = (does("lion"), does("town_mouse"))
    assert who(bring_kin([does("lion")], ["They", "both", "laughed."], CAST, before)) == [
        "lion",
        "town_mouse",
    ]
    assert who(bring_kin([does("lion")], ["Both", "sides", "were", "wet."], CAST, before)) == ["lion"]


def test_one_of_two_gives_or_dies_alone():
    gave = [does("town_mouse", Action.GIVE)]
    assert bring_kin(gave, ["The", "mice", "gave", "it."], CAST, ()) == gave


def test_they_all_are_the_many_who_were_just_seen_before_the_one_who_looks_on():
    before = (does("hunters"),)
    ran = bring_all([does("lion", Action.RUN)], ["They", "all", "ran."], CAST, before)
    assert [(a.character_id, a.action) for a in ran] == [("hunters", Action.RUN), ("lion", Action.LOOK)]
    assert who(bring_all([does("lion", Action.RUN)], ["He", "ran."], CAST, before)) == ["lion"]
