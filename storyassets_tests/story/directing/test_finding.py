"""Finding: whoever is paid for what was found hands it over; what nobody pays for yet lies on the table."""

from __future__ import annotations

import pytest

from storyassets.model.character import Role, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.finding import show_findings
from storyassets_tests.fakes.episodes import a_line, a_script

_ROLES = tuple(
    Role(character_id=who, name=who.title(), species=Species.HUMAN, sex=Sex.MALE)
    for who in ("maker", "buyer")
)


def _sold(text: str, *actors: Actor) -> Staging:
    lines = [
        a_line("In the morning the two shoes stood finished on his table.", "l0", Beat.SETUP),
        a_line(text, "l1", Beat.SETUP),
    ]
    passages = []
    for line in lines:
        words = tuple(line.text.split())
        span = WordSpan(line_id=line.line_id, first_word=0, end_word=len(words))
        passages.append(Passage(spans=(span,), line=line, words=words, length=3.0, lines=(line,)))
    found = Staging(
        setting=Setting.WORKSHOP, actors=(Actor(character_id="maker"),), props=(Prop.SHOE, Prop.TABLE)
    )
    sold = Staging(setting=Setting.WORKSHOP, actors=actors, props=(Prop.MONEY, Prop.TABLE))
    cast = cast_characters(a_script(*lines, roles=_ROLES), 1)
    return show_findings([found, sold], passages, cast)[1]


_BUYS = Actor(character_id="buyer", action=Action.GIVE, holds=Prop.MONEY.value, toward="maker")
_MAKER = Actor(character_id="maker", action=Action.LOOK, toward="buyer")


@pytest.mark.parametrize("text", ["A buyer paid well for them.", "A man came in and bought the shoes."])
def test_who_is_paid_hands_over_what_was_paid_for(text: str) -> None:
    seen = _sold(text, _BUYS, _MAKER)

    assert [(a.character_id, a.action, a.holds) for a in seen.actors] == [
        ("buyer", Action.GIVE, "money"),
        ("maker", Action.GIVE, "shoe"),
    ]
    assert Prop.TABLE not in seen.props


def test_before_anybody_pays_it_lies_on_the_table() -> None:
    seen = _sold("A buyer paid well for them.", _BUYS.model_copy(update={"action": Action.WALK}), _MAKER)

    assert {Prop.SHOE, Prop.TABLE} <= set(seen.props)
    assert seen.actors[1].holds == ""


@pytest.mark.parametrize(
    "text",
    [
        "Every morning he gives me two shoes.",
        "In the morning he sold the shoes that were done.",
        "The next morning she wore the finished shoes.",
    ],
)
def test_what_goes_from_hand_to_hand_in_the_morning_is_not_found_by_anybody(text: str) -> None:
    assert _sold(text, _MAKER).actors == (_MAKER,)
