"""Told next: a sentence brings somebody in without a name, and the next one has the name: `There's a woman here. Mrs Pell.`"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyassets.model.character import Species
from storyassets.story.casting.nicknames import Kept, Taken
from storyassets.story.words.nouns import FoundNoun

_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Old|Big|Little|Frau|Herr|Madame)\.? )?(?P<name>[A-Z][\w'’-]+)(?: (?P<last>[A-Z][\w'’-]+))?"
_FRAGMENT = re.compile(
    rf"[^.!?\"“”]{{0,90}}[.!?] {_NAME}(?:\.|, (?:number |from |in |at |of |aged? |\d\d|an? |the |he |she |his |her |we |they |I )|: )"
)
"""`There's a woman on our street who feeds the crows. Mrs Adeyemi, number forty.`"""

_FRONTED = re.compile(
    rf"[^.!?\"“”]{{0,120}}[.!?] (?:[A-Z][^.!?\"“”]{{0,60}}[.!?] )?{_NAME},? (?:he|she|it|they) (?:was|is|were|are|went by|got|answered to)(?: called| named)?\b"
)
"""`We bought a greyhound. Blessing, she was called.`"""

_WRITTEN = re.compile(
    r"(?P<big>[A-Z][A-Za-z]+),? (?:it|the (?:badge|tag|label|name tag)) (?:said|read|says) on (?:his|her) (?:shirt|badge|tag|jacket|coat|apron|vest|overalls|lapel|name tag|uniform)\b"
    r"|\b(?:[Hh]is|[Hh]er) (?:name ?tag|badge|name ?plate|label|lanyard|shirt|apron) (?:said|read|says|reads):? [\"“]?(?P<tag>[A-Z][A-Za-z]+)\b"
)
_BROUGHT_IN = re.compile(
    r"(?:\b(?:an?|this|one|some|my|our) |(?:^|[.!?] ))(?:(?!of\b|the\b)[\w'’-]+ ){0,4}\Z", re.I
)
_IN_NEWS = re.compile(r"[^.!?\"“”]{0,90}[.!?] (?P<name>[A-Z][\w'’-]+) (?P<last>[A-Z][\w'’-]+), \d\d,")
_CALLED_SO = re.compile(
    r"(?: (?:in|at|of|from|on|with) [^,.;!?]{1,30})?, an? (?:(?!and\b)[\w'’-]+,? ){1,6}?(?:called|named) (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?P<name>[A-Z][\w'’-]+)(?: (?P<last>[A-Z][\w'’-]+))?"
)
_REACH = 200


def named_next(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """Words for beings brought in without a name, each with the name that is told right after and was not told before."""
    for f in found:
        if f.key.startswith("=") or f.plural or f.possessive:
            continue
        end = f.end - narration[f.start : f.end].endswith(".")
        called = _CALLED_SO.match(narration, f.end)
        if called and (name := _new_name(called, f, kept)):
            yield f.key, name
            continue
        if not _BROUGHT_IN.search(narration[max(0, f.start - 50) : f.start]):
            continue
        for pattern in (_FRONTED, _FRAGMENT, _IN_NEWS):
            told = pattern.match(narration, end)
            name = _new_name(told, f, kept) if told else ""
            if told and name and not _another_between(f, told.start("name"), found, kept):
                yield f.key, name
                break
    for m in _WRITTEN.finditer(narration):
        name = f"={(m['big'] or m['tag']).capitalize()}"
        near = [f for f in found if m.start() - _REACH < f.start < m.start() and not f.plural]
        people = [f for f in near if kept[f.key].nature.species is Species.HUMAN]
        if people and name in kept and not people[-1].key.startswith("="):
            yield people[-1].key, name


def _new_name(told: re.Match[str], f: FoundNoun, kept: Kept) -> str:
    """The name told there, if it is somebody's who was not told of before."""
    words = [w for w in (told["name"], told.groupdict().get("last")) if w]
    names = [f"={w}" for w in words if f"={w}" in kept]
    return names[0] if names and all(kept[n].first > f.start for n in names) else ""


def _another_between(f: FoundNoun, until: int, found: list[FoundNoun], kept: Kept) -> bool:
    """Whether somebody else of that kind comes in before the name."""
    return any(
        f.end < one.start < until
        and one.key != f.key
        and not one.plural
        and not one.possessive
        and kept[one.key].nature.species is kept[f.key].nature.species
        for one in found
    )
