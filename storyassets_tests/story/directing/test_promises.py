"""Promises: who said that they would carry somebody is seen to do so."""

from __future__ import annotations

from storyassets.model.character import Role, Species
from storyassets.model.shot import Action, Actor, ShotKind, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.promises import keep_promises
from storyassets_tests.fakes.episodes import a_line, a_script

DUCKS = Role(character_id="ducks", name="Ducks", species=Species.DUCK, crowd=True)
TORTOISE = Role(character_id="tortoise", name="Tortoise", species=Species.TORTOISE)
CROW = Role(character_id="crow", name="Crow", species=Species.CROW)


def a_passage(text: str) -> Passage:
    line, words = a_line(text), tuple(text.split())
    span = WordSpan(line_id=line.line_id, first_word=0, end_word=len(words))
    return Passage(spans=(span,), line=line, words=words, length=float(len(words)), lines=(line,))


def a_picture(who: str, action: Action, holds: str = "", *, imagined: bool = False) -> Staging:
    return Staging(actors=(Actor(character_id=who, action=action, holds=holds),), imagined=imagined)


def who_carries(*told: tuple[str, Staging]) -> list[list[str]]:
    passages, stagings = [a_passage(text) for text, _ in told], [staging for _, staging in told]
    script = a_script(*(p.line for p in passages), roles=(TORTOISE, DUCKS, CROW))
    shown = keep_promises(stagings, passages, [ShotKind.BROLL] * len(told), cast_characters(script, 1))
    return [[a.character_id for a in s.actors if a.holds == "tortoise"] for s in shown]


def test_whoever_takes_hold_is_carried_as_was_promised_until_they_let_go():
    carried = who_carries(
        ("and we will carry you", a_picture("ducks", Action.CARRY, "tortoise", imagined=True)),
        ("The Tortoise was glad.", a_picture("tortoise", Action.LAUGH)),
        ("He seized the stick.", a_picture("tortoise", Action.CARRY, "stick")),
        ("The Crow was astonished at the sight.", a_picture("crow", Action.LOOK)),
        ("But he lost his hold.", a_picture("tortoise", Action.FALL)),
        ("There he lay.", a_picture("tortoise", Action.LIE)),
    )
    assert carried == [["ducks"], [], ["ducks"], ["ducks"], [], []]


def test_nobody_is_carried_who_was_promised_nothing():
    assert who_carries(("He seized the stick.", a_picture("tortoise", Action.CARRY, "stick"))) == [[]]


def test_whoever_opens_the_mouth_that_holds_them_slips_off():
    told = (
        ("and we will carry you", a_picture("ducks", Action.CARRY, "tortoise", imagined=True)),
        ("He seized the stick.", a_picture("tortoise", Action.CARRY, "stick")),
        ("But he opened his mouth.", a_picture("tortoise", Action.SHOUT)),
    )
    passages, stagings = [a_passage(text) for text, _ in told], [staging for _, staging in told]
    script = a_script(*(p.line for p in passages), roles=(TORTOISE, DUCKS, CROW))
    slips = keep_promises(stagings, passages, [ShotKind.BROLL] * 3, cast_characters(script, 1))[-1].actors[0]
    assert (slips.character_id, slips.action, slips.holds) == ("ducks", Action.THROW, "tortoise")
