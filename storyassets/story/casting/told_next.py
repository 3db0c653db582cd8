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
    r"(?: (?:in|at|of|from|on|with) [^,.;!?]{1,30})?, an? (?:(?!and\b)[\w'’-]+,? ){1,6}?(?:called|named|by the name of|known as) (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?P<name>[A-Z][\w'’-]+)(?: (?P<last>[A-Z][\w'’-]+))?"
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


_IT_WAS = re.compile(
    r"(?:^|[.!?]\s+)It was (?:old |only |just |none other than )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Signor|Signora|Señor|Herr|Frau|Madame|Sister|Father|Uncle|Aunt)\.? )?(?P<name>[A-Z][\w-]+)(?=[.,!;])"
)
_STRANGERS = frozenset(
    [
        "man",
        "woman",
        "lady",
        "gentleman",
        "fella",
        "fellow",
        "bloke",
        "guy",
        "boy",
        "girl",
        "lad",
        "kid",
        "stranger",
        "figure",
        "traveller",
        "traveler",
        "beggar",
        "customer",
        "visitor",
        "guest",
        "caller",
    ]
)
_FAR = 700


def it_was(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`The old fella ate. … It was Signor Bassi.`: who came in last without a name, if the name is new."""
    for m in _IT_WAS.finditer(narration):
        name = f"={m['name']}"
        asked = re.search(
            r"\b(?:who|whose|which|whether)\b[^.!?]*[.!?]\s*\Z",
            narration[max(0, m.start() - 120) : m.start() + 1],
        )
        if name not in kept or kept[name].first < m.start() or asked:
            continue
        near = [
            f
            for f in found
            if m.start() - _FAR < f.start < m.start() and f.key in _STRANGERS and not f.plural
        ]
        for f in reversed(near):
            yield f.key, name
            break


def nearest_stranger(
    narration: str, found: list[FoundNoun], kept: Kept, taken: Taken
) -> Iterator[tuple[str, str]]:
    """`A stranger climbed out of the mist. … said the man`: he who came in just before, though there are more men."""
    for word in ("man", "woman", "boy", "girl", "lad", "kid", "fella", "guy", "bloke", "lady"):
        first = next((f for f in found if f.key == word and not f.plural), None)
        if taken.get(word) != "" or first is None:
            continue
        before = [
            f
            for f in found
            if first.start - _REACH * 2 < f.start < first.start
            and not (f.plural or f.possessive or f.key.startswith("="))
            and kept[f.key].introduced
            and kept[f.key].nature.species is Species.HUMAN
        ]
        if before and before[-1].key not in taken:
            yield word, before[-1].key
