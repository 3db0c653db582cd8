"""Called by a title: `"You can't be serious, Mr Desai!"` tells the name of somebody who is there, and of which sex they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.lexicon import Nature
from storyassets.story.words.quotations import find_quotations

_TITLED = re.compile(
    r"(?:^|[,.!?;] |\b(?:[Yy]es|[Nn]o|[Oo]h|[Ww]ell|[Dd]ear|[Hh]ello|[Gg]ood \w+|[Tt]hank you|[Ss]orry),? )(?P<title>Mr|Mrs|Ms|Miss|Dr|Officer|Sergeant|Captain|Inspector)\.? "
    r"(?P<name>[A-Z][\w’'-]+)(?=[,.!?;…]|$)"
)
_ANY_TITLE = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Miss)\.? (?:[A-Z][a-z]+ )?(?P<name>[A-Z][\w’'-]+)")
_SEXES = {"Mr": Sex.MALE, "Mrs": Sex.FEMALE, "Ms": Sex.FEMALE, "Miss": Sex.FEMALE}
_KIN = frozenset(
    [
        "mother",
        "father",
        "mum",
        "mom",
        "dad",
        "wife",
        "husband",
        "brother",
        "sister",
        "son",
        "daughter",
        "grandmother",
        "grandfather",
        "aunt",
        "uncle",
        "boy",
        "girl",
    ]
)


def add_called(text: str, narration: str, candidates: dict[str, Candidate]) -> None:
    """Who is called out to by a title in what is said is somebody; `Mrs` tells the sex of who is named without it."""
    for m in _ANY_TITLE.finditer(text):
        one = candidates.get(f"={m['name'].removesuffix(chr(39) + 's')}")
        if one is not None and one.nature.sex is Sex.UNKNOWN:
            one.nature = replace(one.nature, sex=_SEXES[m["title"]])
    for at, m in _vocatives(text):
        key = f"={m['name']}"
        if re.search(rf"\b{re.escape(m['name'])}\b", narration):
            if key in candidates:
                candidates[key].first = min(candidates[key].first, at)
            continue
        nature = Nature(Species.HUMAN, _SEXES.get(m["title"], Sex.UNKNOWN), Age.ADULT)
        one = candidates.setdefault(
            key, Candidate(key, m["name"], nature, plural=False, titled=True, first=at)
        )
        one.count += 1


def named_by_title(
    text: str, narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]
) -> dict[str, str]:
    """The only one of that sex without a name who came in before, with the name by which somebody is called there."""
    merged: dict[str, str] = {}
    for at, m in _vocatives(text):
        name = f"={m['name']}"
        named = kept.get(name)
        if named is None or name in taken or re.search(rf"\b{re.escape(m['name'])}\b", narration):
            continue
        nameless = [
            k
            for k, c in kept.items()
            if not k.startswith("=")
            and k not in taken
            and k not in _KIN
            and not c.plural
            and c.first < at
            and c.nature.species is Species.HUMAN
            and c.nature.sex in (named.nature.sex, Sex.UNKNOWN)
        ]
        if len(nameless) == 1 and name not in (*taken.values(), *merged.values()):
            merged[nameless[0]] = name
            one = kept[nameless[0]]
            named.nature = replace(named.nature, age=one.nature.age, occupation=one.nature.occupation)
            named.brought_in_as |= one.brought_in_as
            named.modifiers.update(one.modifiers)
    return merged


def _vocatives(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    for quotation in find_quotations(text):
        for m in _TITLED.finditer(quotation.text):
            yield quotation.start + m.start(), m
