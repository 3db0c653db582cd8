"""Us: whom the teller means by we, where the story has said it: `me, my husband Phil, two kids and his mum`."""

from __future__ import annotations

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


def find_us(script: Script, book: NameBook) -> tuple[str, ...]:
    """Who is told of together with the teller in one list, the first that the story has; the teller is not among them."""
    for line in script.lines:
        if line.speaker != NARRATOR or line.beat is Beat.HOOK:
            continue
        words = line.text.split()
        found = [m for m in book.find(words) if not m.possessive]
        places = [
            n for n, m in enumerate(found) if m.character_id == FIRST_PERSON and bare(words[m.first]) in _ME
        ]
        for at in places:
            listed = _around(found, at, words)
            if len(listed) >= _FEWEST:
                return tuple(dict.fromkeys(listed))
    return ()


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
    if not us or not _WE & {bare(word) for word in words}:
        return actors
    there = [actor.character_id for actor in actors]
    mine = next((actor for actor in actors if actor.character_id == FIRST_PERSON), None)
    lead = mine or (actors[0] if actors else None)
    does = mine.action if mine is not None else Action.LOOK
    more = [who for who in (FIRST_PERSON, *us) if who not in there and may_appear(who)]
    felt = lead.emotion if lead is not None else Emotion.CALM
    return [*actors, *(Actor(character_id=who, action=does, emotion=felt) for who in more)][:MOST_ACTORS]
