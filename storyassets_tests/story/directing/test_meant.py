"""Meant: who is told of is seen, whatever a rule for the whole film would rather show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import Framing
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.cutting import cut_script
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.film import Film
from storyassets.story.directing.meant import apply_rule, bring_back, find_meant, leave_to_people
from storyassets.story.reading.mentions import name_book
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

_ANNA = Staging(actors=(Actor(character_id="anna", action=Action.LOOK),))
_THING = Staging(props=(Prop.RING,))
_READ = Staging(props=(Prop.LETTER,), conditions=(Condition(prop=Prop.LETTER, says="Come home"),))
_MEANT = [frozenset({"anna"})]


def _film(kind: ShotKind = ShotKind.BROLL) -> Film:
    script = a_script(a_line("Anna bought a ring.", "l0", Beat.SETUP), roles=(a_person("Anna"),))
    passages = cut_script(script, 9.0, 2.5)[:1]
    cast = cast_characters(script, 1)
    return Film(passages, [_ANNA], [kind], [Framing.WIDE], cast, name_book(script), meant=_MEANT)


def _showing(staging: Staging):
    def rule(film: Film) -> None:
        film.stagings[0], film.kinds[0] = staging, ShotKind.INSERT

    return rule


def test_no_rule_shows_a_thing_instead_of_who_buys_it():
    film = _film()
    apply_rule(_showing(_THING), film)
    assert (film.stagings, film.kinds) == ([_ANNA], [ShotKind.BROLL])


def test_words_that_are_read_are_seen_all_the_same():
    film = _film()
    apply_rule(_showing(_READ), film)
    assert film.stagings == [_READ]


def test_who_was_lost_comes_back_and_who_is_in_their_place_looks_on():
    kinds = [ShotKind.INSERT]
    assert bring_back(_MEANT, [_ANNA], [_THING], kinds)[0].actors == _ANNA.actors
    assert kinds == [ShotKind.BROLL]
    ben = Staging(actors=(Actor(character_id="ben", action=Action.LOOK),))
    found = bring_back(_MEANT, [_ANNA], [ben], [ShotKind.BROLL])[0]
    assert [actor.character_id for actor in found.actors] == ["anna", "ben"]


def test_a_thing_is_seen_alone_in_the_hands_of_who_does_something():
    held = Staging(
        actors=(Actor(character_id="anna", action=Action.CARRY, holds="ring"),), props=(Prop.RING,)
    )
    kinds = [ShotKind.INSERT, ShotKind.INSERT]
    leave_to_people(kinds, _MEANT * 2, [held, _THING])
    assert kinds == [ShotKind.INSERT, ShotKind.BROLL]


def test_who_is_meant_is_who_does_something_at_those_words():
    script = a_script(
        a_line("Anna met Ben by the gate.", "l0", Beat.SETUP),
        a_line("Then Ben sat down, and rain fell.", "l1", Beat.CONFLICT),
        roles=(a_person("Anna"), a_person("Ben")),
    )
    passages = cut_script(script, 9.0, 2.5)
    both = Staging(actors=tuple(Actor(character_id=who, action=Action.LOOK) for who in ("anna", "ben")))
    found = find_meant(script, passages, [both] * len(passages))
    assert found[0] == {"anna"} and found[1] == {"ben"}


def test_what_is_theirs_is_told_of_and_not_they():
    script = a_script(
        a_line("I met Anna by the gate.", "l0", Beat.SETUP),
        a_line("My name was on the bell.", "l1", Beat.CONFLICT),
        roles=(a_person("I", aliases=("me", "my")), a_person("Anna")),
    )
    passages = cut_script(script, 9.0, 2.5)
    me = Staging(actors=(Actor(character_id="i", action=Action.LOOK),))
    assert find_meant(script, passages, [me] * len(passages))[:2] == [{"i"}, frozenset()]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Anna climbed down, | off the stepladder.", {"anna"}),
        ("Anna tied a knot in the corridor, | beside a dead rubber plant.", {"anna"}),
        ("Anna opened the box, | and a ring was in it.", set()),
        ("Anna visited a relative | who lived in the country.", set()),
    ],
)
def test_a_sentence_goes_on_with_who_did_something_in_it(text: str, who: set[str]):
    before, here = text.split("| ")
    line = a_line(before + here, "l0")
    script = a_script(line, roles=(a_person("Anna"),))
    first, end = len(before.split()), len((before + here).split())
    span = WordSpan(line_id="l0", first_word=first, end_word=end)
    passage = replace(cut_script(script, 9.0, 2.5)[0], spans=(span,), words=tuple(here.split()))
    assert find_meant(script, [passage], [_ANNA]) == [who]


def test_a_number_told_by_the_way_hides_nobody():
    script = a_script(
        a_line("Anna sat in the kitchen.", "l0", Beat.SETUP),
        a_line("Nine years later Anna took Ben to Leeds.", "l1", Beat.CONFLICT),
        a_line("Ben laughed.", "l2", Beat.RESOLUTION),
        roles=(a_person("Anna"), a_person("Ben")),
    )
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    told = [shot for shot in shots if shot.covers[0].line_id == "l1"]
    assert "anna" in {actor.character_id for shot in told for actor in shot.staging.actors}
