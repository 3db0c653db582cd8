"""Counts: how many of a crowd the words speak of, and who they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import Script
from storyassets.model.shot import Actor
from storyassets.story.reading.mentions import NameBook
from storyassets.story.words.grammar_words import CLAUSE_WORDS, PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause

MOST_OF_A_CROWD = 5
_NUMBERS = {
    "two": 2, "both": 2, "pair": 2, "couple": 2, "three": 3, "four": 4, "five": 5,
    **dict.fromkeys(("six", "seven", "eight", "nine", "ten", "twelve", "dozen", "twenty", "hundred", "hundreds"), 5),
}  # fmt: skip
_ONE_OF_THEM = re.compile(
    r"\b(?:one|another|neither|each) of (?:the|them|these|those|his|her|their)\b|^(?:but |and |then )?the other\b(?! (?:men|mice|geese|people|\w+s)\b)"
    r"|\b(?:said|cried|answered|replied|asked) the other\b"
)
_SOME_OF_THEM = re.compile(r"\b(two|three|four|five) of (?:them|us)\b")
_NOT_OF_A_NAME = CLAUSE_WORDS | PREPOSITIONS
_BEFORE = 4
"""So many words before a name can its number stand: 'two hungry foxes', 'two pretty little naked men'."""


def count_crowds(words: Sequence[str], book: NameBook) -> dict[str, int]:
    """How many of whom: the number that stands in or right before a name, at most MOST_OF_A_CROWD."""
    counts: dict[str, int] = {}
    for mention in book.find(words):
        near = [*_described(words, mention.first), *map(bare, words[mention.first : mention.end])]
        found = [_NUMBERS[word] for word in near if word in _NUMBERS]
        if not found and f"{bare(words[mention.end - 1])}s" == mention.character_id:
            # 'The servant', of all the servants.
            found = [1]
        if found:
            counts.setdefault(mention.character_id, found[-1])
    return counts


def _described(words: Sequence[str], first: int) -> list[str]:
    """The words right before a name that can belong to it, in their order."""
    near: list[str] = []
    if first > 1 and bare(words[first - 1]) == "of" and bare(words[first - 2]) in _NUMBERS:
        # 'A pair of ducks'.
        return [bare(words[first - 2])]
    for word in reversed(words[max(0, first - _BEFORE) : first]):
        if ends_clause(word) or bare(word) in _NOT_OF_A_NAME:
            break
        near.insert(0, bare(word))
    return near


def single_out(words: Sequence[str], whom: Sequence[str]) -> dict[str, int]:
    """So many of each of them as the words are about: 'one of the men', 'the other', 'all four of them'."""
    text = " ".join(bare(word) for word in words)
    if _ONE_OF_THEM.search(text):
        return dict.fromkeys(whom, 1)
    some = _SOME_OF_THEM.search(text)
    return dict.fromkeys(whom, _NUMBERS[some[1]]) if some else {}


def count_script(script: Script, book: NameBook) -> dict[str, int]:
    """The first number that the script says of each of them."""
    counts: dict[str, int] = {}
    for line in script.lines:
        for who, count in count_crowds(line.text.split(), book).items():
            counts.setdefault(who, count)
    return counts


def number_crowds(actors: Sequence[Actor], counts: dict[str, int], cast: Cast, most: int) -> list[Actor]:
    """Each crowd with its count; as those whom we know, where there are just so many of that kind.

    'Two foxes', when the story has a fox and a cub: these two.
    """
    numbered: list[Actor] = []
    for actor in actors:
        character, count = cast.find(actor.character_id), counts.get(actor.character_id, 0)
        if character is None or not character.look.crowd or not count:
            numbered.append(actor)
            continue
        known = _find_known(character.look.species, cast)
        others = {other.character_id for other in actors} - {actor.character_id}
        if len(known) == count and count + len(others - set(known)) <= most:
            numbered += [actor.model_copy(update={"character_id": who}) for who in known if who not in others]
        else:
            numbered.append(actor.model_copy(update={"count": count}))
    return numbered


def _find_known(species: Species, cast: Cast) -> list[str]:
    """All of an animal's kind who are no crowd; people are too many to be meant by a number."""
    if species is Species.HUMAN:
        return []
    return [c.character_id for c in cast.characters if c.look.species is species and not c.look.crowd]
