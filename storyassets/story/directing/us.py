"""Us: whom the teller means by we, where the story has said it: `me, my husband Phil, two kids and his mum`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from storyassets.model.script import NARRATOR, Beat, Emotion, Script
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.directing.presence import MOST_ACTORS
from storyassets.story.reading.mentions import Mention, NameBook
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_ME = word_set("i me myself")
_WE = word_set("we us")
_LINKS = word_set("and my his her our their the two three four both a an old little mum mom dad with of")
_FEWEST = 2
_FOR_LINES = 8
"""So long two are we."""

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_COUNTED = re.compile(r"\b(two|three|four|five) of us\b")


def find_us(script: Script, book: NameBook) -> dict[str, tuple[str, ...]]:
    """Of each line who is told of together with the teller in the last list before it, the teller not among them.

    Before the first of them it is that one, if it has several: then the story has one such group. 'Phil and I' are two
    for a while only.
    """
    lists: dict[int, tuple[str, ...]] = {}
    for number, line in enumerate(script.lines):
        if line.speaker == NARRATOR and line.beat is not Beat.HOOK:
            listed = _find_list(line.text.split(), book)
            if listed:
                lists[number] = listed
    several = next((listed for listed in lists.values() if len(listed) >= _FEWEST), ())
    found, since = several, -_FOR_LINES
    us: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(script.lines):
        if number in lists:
            found, since = lists[number], number
        elif len(found) < _FEWEST and number - since > _FOR_LINES:
            found = several
        us[line.line_id] = found
    return us


def _find_list(words: list[str], book: NameBook) -> tuple[str, ...]:
    found = [m for m in book.find(words) if not m.possessive]
    counted = _COUNTED.search(" ".join(words).lower())
    if counted is not None:
        at, many = len(counted.string[: counted.end()].split()), _NUMBERS[counted[1]] - 1
        named = (m.character_id for m in found if m.character_id != FIRST_PERSON and m.first >= at)
        listed = tuple(dict.fromkeys(named))[:many]
        return listed if len(listed) == many else ()
    places = [
        n for n, m in enumerate(found) if m.character_id == FIRST_PERSON and bare(words[m.first]) in _ME
    ]
    return next((tuple(dict.fromkeys(one)) for at in places if (one := _around(found, at, words))), ())


def _around(found: Sequence[Mention], at: int, words: Sequence[str]) -> list[str]:
    """Those before and after the teller in a list, with nothing but commas, `and` and words of kin between."""
    listed: list[str] = []
    for step in (-1, 1):
        here = at
        while 0 <= here + step < len(found):
            one, other = sorted((found[here], found[here + step]), key=lambda m: m.first)
            between = words[one.end : other.first]
            plain = {bare(word) for word in between}
            joined = words[one.end - 1].endswith(",") or "and" in plain
            if not joined or not plain <= _LINKS | _KIN:
                break
            here += step
            listed.append(found[here].character_id)
    return [who for who in listed if who != FIRST_PERSON]


_KIN = word_set(
    "husband wife mother father brother sister son daughter aunt uncle cousin friend kids children gran nan grandmother grandfather"
)


def bring_us(
    actors: list[Actor], words: Sequence[str], us: Sequence[str], may_appear: Callable[[str], bool]
) -> list[Actor]:
    """The same actors; where words say `we` or `us`, with the teller and as many of the others as fit."""
    plain = [bare(word) for word in words]
    if not us and "we" in plain and may_appear(FIRST_PERSON) and not _ME & set(plain):
        # 'We leaned back': not those against whom they pull.
        others = [actor for actor in actors if actor.character_id == FIRST_PERSON]
        return others or [Actor(character_id=FIRST_PERSON, action=Action.LOOK)]
    if not us or not _WE & set(plain):
        return actors
    there = [actor.character_id for actor in actors]
    mine = next((actor for actor in actors if actor.character_id == FIRST_PERSON), None)
    lead = mine or (actors[0] if actors else None)
    does = mine.action if mine is not None else Action.LOOK
    more = [who for who in (FIRST_PERSON, *us) if who not in there and may_appear(who)]
    felt = lead.emotion if lead is not None else Emotion.CALM
    return [*actors, *(Actor(character_id=who, action=does, emotion=felt) for who in more)][:MOST_ACTORS]
