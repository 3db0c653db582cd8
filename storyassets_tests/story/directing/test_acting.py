"""Acting: who is on a picture with which a sentence goes on, and what the dead did when they lived."""

from __future__ import annotations

import pytest

from storyassets.model.script import Line
from storyassets.model.shot import WordSpan
from storyassets.story.directing.acting import Fates, act_out
from storyassets.story.directing.deeds_read import read_deeds
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

_ROLES = (a_person("Anna"), a_person("Ben"), a_person("Cleo"))


def _seen(text: str, fates: Fates | None = None) -> list[str]:
    """Who is seen at the words behind the bar."""
    before, _, here = text.partition("| ")
    told = before + here
    line: Line = a_line(told, "l0", subjects=())
    deeds = read_deeds(a_script(line, roles=_ROLES))["l0"]
    first = len(before.split()) if here else 0
    span = WordSpan(line_id="l0", first_word=first, end_word=len(told.split()))
    return [actor.character_id for actor in act_out(deeds, span, line, fates or Fates())]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Anna and Ben | had not exchanged a word in nine years.", ["anna", "ben"]),
        ("Anna, who sold bread, and Ben, a postman, | had not exchanged a word.", ["anna", "ben"]),
        ("Anna carried Ben | in through the gate on her shoulders.", ["anna", "ben"]),
        ("Anna timed Ben | off the step with an egg timer.", ["anna", "ben"]),
        ("Anna saw Ben | on the roof.", ["ben"]),
        ("Anna gave Ben a loaf | in a paper bag.", ["ben"]),
        ("Anna sang, and Ben | had only a spoon.", ["ben"]),
    ],
)
def test_a_sentence_goes_on_with_all_who_did_it_and_whom_it_was_done_to(text: str, who: list[str]) -> None:
    assert _seen(text) == who


def test_what_the_dead_did_is_seen_and_they_are_not_otherwise() -> None:
    fates = Fates()
    assert _seen("Ben died.", fates) == ["ben"]
    assert _seen("Ben carried the flag.", fates) == ["ben"]
    assert _seen("Anna thought about Ben.", fates) == ["anna"]
    assert _seen("Ben left her a dark house.", fates) == []
