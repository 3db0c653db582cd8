"""One child: `a widow had a little boy called Sam. Her son loved trains`: Sam under another word."""

from __future__ import annotations

import re
from collections.abc import Mapping

from storyassets.model.character import Age, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.synonyms import follow_through, sexes_agree

_HAD_ONE = re.compile(
    r"\b(?:had|has|have|raised|adopted) (?:an?|one|(?:his|her|my|their|an?) (?:only|one)) (?:(?!step)[\w-]+ ){0,2}(?P<child>boy|girl|son|daughter|child|baby)\b"
)
_CHILDREN = ("boy", "girl", "son", "daughter", "child", "baby")
_OWN = re.compile(
    r"\b(?:his|her|my|our|their) (?:little |small |young |only )?(?P<child>boy|girl|son|daughter|child|baby)\b(?!['’]s)",
    re.I,
)


_NUMBER = r"(?:\d+|[a-z]+teen|ten|eleven|twelve|six|seven|eight|nine|five|four|three|twenty(?:-\w+)?|thirty(?:-\w+)?)"
_AGED_NEXT = re.compile(
    rf"\b(?:his|her|their|\w+['’]s) (?:\w+ )?(?P<kin>daughter|son|sister|brother|niece|nephew)\b[^.!?]*[.!?][\"”]?\s+(?P<name>[A-Z][a-zà-ÿ]+) was (?:only |just |barely )?{_NUMBER}\b"
)


def named_by_age(narration: str, kept: Mapping[str, Candidate], merged: Mapping[str, str]) -> dict[str, str]:
    """`His daughter was alone with the light. Hannah was fifteen.`: she is Hannah."""
    found = {m["kin"]: f"={m['name']}" for m in _AGED_NEXT.finditer(narration)}
    return {
        kin: name
        for kin, name in found.items()
        if kin in kept and name in kept and kin not in merged and sexes_agree(kept[kin], kept[name])
    }


_WHOSE_CHILD = re.compile(r"\b(?P<whose>his|her) (?:\w+ )?(?:daughter|son)\b(?! ?-in-law)")
_CALLS_PARENT = re.compile(r"\b(?:my|our) (?:father|mother)\b", re.I)


def parent_before(narration: str, kept: Mapping[str, Candidate], merged: Mapping[str, str]) -> dict[str, str]:
    """`The keeper fell, and his daughter was alone`, and later `her father`: the keeper, if nobody else was told of before."""
    m = _WHOSE_CHILD.search(narration)
    if m is None or _CALLS_PARENT.search(narration):
        return {}
    word = "father" if m["whose"] == "his" else "mother"
    parent = kept.get(word)
    if parent is None or word in merged or parent.first < m.start() or parent.introduced:
        return {}
    before = {key for key, c in kept.items() if c.first < m.start() and not c.plural}
    grown = [k for k in before if kept[k].nature.age is Age.ADULT and kept[k].nature.species is Species.HUMAN]
    if len(before) != 1 or len(grown) != 1 or not sexes_agree(kept[grown[0]], parent):
        return {}
    return {word: grown[0]}


def merge_one_child(
    narration: str, kept: Mapping[str, Candidate], merged: Mapping[str, str], names: Mapping[str, str]
) -> dict[str, str]:
    """The words for the child of whom somebody has only one, where no other child is told of."""
    had = {m["child"] for m in _HAD_ONE.finditer(narration)}
    if len(had) != 1 or any(f"{word}#" in kept for word in _CHILDREN):
        return {}
    first = had.pop()
    roots = follow_through(dict(merged))
    into = roots.get(first, first)
    if into not in kept:
        return {}
    own = {m["child"].lower() for m in _OWN.finditer(narration)} - {first}
    found: dict[str, str] = {}
    for word in sorted(own):
        root = roots.get(word, names.get(word, word))
        if root in (into, "") or root not in kept:
            continue
        if sexes_agree(kept[root], kept[first]) and not kept[root].introduced:
            # Where the other word has a name of its own, that is the child's.
            found |= {first: root} if root.startswith("=") and not into.startswith("=") else {word: into}
    return found if len(found) == 1 else {}
