"""Tests of places with nobody in them: the first picture of a scene may be one, the others have whoever is there."""

from __future__ import annotations

import pytest

from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.cutting import cut_script
from storyassets.story.directing.peopled import people_places
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

_TEXTS = ("Anna sat down at once.", "So long, and so many tears.", "Anna sat down again at once.")


def _people(*stagings: Staging, texts: tuple[str, ...] = _TEXTS) -> list[Staging]:
    lines = [a_line(text, f"s{k}", Beat.SETUP) for k, text in enumerate(texts)]
    script = a_script(*lines, roles=(a_person("Anna"),))
    passages = cut_script(script, 3.0, 2.5)[:3]
    return people_places(stagings, passages, [ShotKind.BROLL] * 3, cast_characters(script, 1))


def _with_anna(setting: Setting) -> Staging:
    return Staging(setting=setting, actors=(Actor(character_id="anna", action=Action.SIT),))


@pytest.mark.parametrize("setting", [Setting.SHOP, Setting.CITY, Setting.BEDROOM])
def test_whoever_was_there_looks_on(setting: Setting) -> None:
    room = _with_anna(setting)
    (onlooker,) = _people(room, Staging(setting=setting), room)[1].actors
    assert (onlooker.character_id, onlooker.action) == ("anna", Action.LOOK)


def test_nobody_looks_on_where_a_thing_is_told_of_but_who_tells_it_and_no_two_are_empty() -> None:
    room, texts = _with_anna(Setting.SHOP), (_TEXTS[0], "The jar was gone by then.", _TEXTS[2])
    empty = Staging(setting=Setting.SHOP)
    assert _people(room, empty, room, texts=texts)[1].actors == ()
    first = Staging(setting=Setting.SHOP)
    assert _people(first, empty, room, texts=("The shop was shut.", *texts[1:]))[1].actors != ()


@pytest.mark.parametrize("words", ["That was it.", "Now it was ruined.", "The jar was gone by then."])
def test_whoever_tells_the_story_looks_on(words: str) -> None:
    lines = [a_line(text, f"s{k}", Beat.SETUP) for k, text in enumerate((_TEXTS[0], words, _TEXTS[2]))]
    script = a_script(*lines, roles=(a_person("Anna"), Role(character_id="i", name="I")))
    room = _with_anna(Setting.SHOP)
    stagings = [room, Staging(setting=Setting.SHOP), room]
    passages = cut_script(script, 3.0, 2.5)[:3]
    seen = people_places(stagings, passages, [ShotKind.BROLL] * 3, cast_characters(script, 1))
    assert [actor.character_id for actor in seen[1].actors] == ["i"]


def test_the_first_picture_of_a_place_may_be_of_it_alone() -> None:
    there = Staging(setting=Setting.GARDEN)
    assert _people(_with_anna(Setting.ROOM), there, _with_anna(Setting.GARDEN))[1] == there


def test_a_thing_and_the_sea_need_nobody() -> None:
    thing = Staging(setting=Setting.ROOM, props=(Prop.BOX,))
    sea = Staging(setting=Setting.SEA)
    room, afloat = _with_anna(Setting.ROOM), _with_anna(Setting.SEA)
    assert _people(room, thing, room)[1] == thing and _people(afloat, sea, afloat)[1] == sea


@pytest.mark.parametrize(("setting", "seen"), [(Setting.OFFICE, ["i"]), (Setting.POND, ["trout"])])
def test_a_shoal_that_is_told_of_lies_on_no_floor(setting: Setting, seen: list[str]) -> None:
    roles = (
        Role(character_id="i", name="I"),
        Role(character_id="trout", name="Trout", species=Species.FISH, crowd=True),
    )
    script = a_script(a_line("The trout were gone.", "s1", Beat.SETUP), roles=roles)
    swim = Staging(setting=setting, actors=(Actor(character_id="trout", action=Action.SWIM),))
    passages = cut_script(script, 3.0, 2.5)[:1]
    (only,) = people_places([swim], passages, [ShotKind.BROLL], cast_characters(script, 1))
    assert [actor.character_id for actor in only.actors] == seen
