"""Blows: what a verb of blows looks like where its object is a thing: who hits a wall fights nobody."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.figure_rows import Figure
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.things import PROPS, find_props
from storyassets.story.words.grammar_words import BELONGINGS, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS
from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_HITS = word_set(
    "hit hits hitting strike strikes struck striking slap slaps slapped slapping beat beats beating kick kicks kicked kicking "
    "punch punches punched punching bang bangs banged pound pounds pounded pounding"
)
_BREAKS = word_set(
    "break breaks broke broken breaking smash smashes smashed smashing shatter shatters shattered shattering snap snaps snapped "
    "crush crushes crushed destroy destroys destroyed destroying wreck wrecks wrecked"
)
_TEARS = word_set("tear tears tore torn tearing rip rips ripped ripping")
_CATCHES = word_set("catch catches caught catching")
BLOWS = _HITS | _BREAKS | _TEARS | _CATCHES
_SMALL = word_set("off out down away open up apart back through at into onto loose from")
_KICKS = word_set("kick kicks kicked kicking hit hits slap slaps slapped smack smacked bang banged")
_LEAST = 3
_REACH = 7
_NEAR = 4
_INTO_WATER = re.compile(r"^(?:into |at )?the (?:\w+ )?(?:water|pool|sea|waves?|lake|river|surf|pond)\b")
_UPON = re.compile(
    r"^(?:into |on |against )?(?:a|an|the|some|his|her) (?:\w+ )?(?:ground|floor|pavement|rocks?|reef|ice|shore|bank|sandbar|iceberg|asphalt)\b"
)
_PAPERS = (Prop.LETTER, Prop.DOCUMENT, Prop.PHOTO, Prop.NEWSPAPER, Prop.NOTICE, Prop.CHECK, Prop.TICKET)
_ARTICLES = DETERMINERS - {"that", "this", "no"}


def read_blow(words: Sequence[str], index: int, named_at: Collection[int]) -> Figure | None:
    """The deed of such a verb upon a thing; None where it is done to somebody, or nobody says to what."""
    word = bare(words[index])
    after = _clause_after(words, index)
    if word not in BLOWS or not after or any(index < at <= index + _NEAR for at in named_at):
        return None
    first = next((at for at, each in enumerate(after) if each not in _SMALL), len(after))
    if first == len(after):
        return None
    if after[first : first + 2] == ["one", "of"] and first + 2 < len(after):
        # `Whenever I hit one of the dead keys`.
        first += 2
    alone = first + 1 == len(after) or after[first + 1] in PREPOSITIONS | CLAUSE_WORDS
    if word in _KICKS and after[first] == "it":
        return Figure(Action.KNOCK)
    several = first + 1 < len(after) or word in _TEARS
    if several and _is_plural(after[first]):
        return Figure(Action.PULL) if word in _TEARS else None
    if alone or after[first] not in _ARTICLES or _is_of_somebody(after[first + 1 : first + 4]):
        return None
    text, things = " ".join(after), find_props(after)
    if word in _HITS:
        return _hit(text, things)
    if word in _CATCHES:
        held = [thing for thing in things if thing not in IMMOVABLE]
        return Figure(Action.CARRY, None, held[0]) if held else None
    if word in _TEARS:
        paper = bool(things) and things[0] in _PAPERS
        return Figure(Action.OPEN, None, things[0]) if paper else Figure(Action.PULL)
    return Figure(Action.LOOK, Emotion.SURPRISE)


def _is_plural(noun: str) -> bool:
    """`Tearing off shingles`: several things without an article."""
    plural = noun.endswith("s") and len(noun) > _LEAST and not noun.endswith(("ss", "'s", "’s"))
    return plural and noun not in PREPOSITIONS | CLAUSE_WORDS | DETERMINERS and not _is_of_somebody([noun])


def _hit(text: str, things: Sequence[Prop]) -> Figure:
    if _INTO_WATER.search(text):
        return Figure(Action.SWIM)
    if _UPON.search(text):
        return Figure(Action.FALL)
    large = next((thing for thing in things if thing in IMMOVABLE), None)
    return Figure(Action.KNOCK, None, None, large)


def _clause_after(words: Sequence[str], index: int) -> list[str]:
    found: list[str] = []
    if ends_clause(words[index]):
        return found
    for word in words[index + 1 : index + _REACH]:
        found.append(bare(word))
        if ends_clause(word):
            break
    return found


def _is_of_somebody(noun: Sequence[str]) -> bool:
    """Whether an object is alive, or a part of whoever is."""
    return any(
        word in BELONGINGS or ((word in NOUNS or word in PLURALS) and word not in PROPS) for word in noun
    )
