"""Who says, or is said, to be somebody: `"Ilona Barta," said the young woman`, asked for her name; `She was from the inspectorate.`"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from storyassets.model.character import Age, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.presented import presented
from storyassets.story.casting.subjects import is_in_company
from storyassets.story.casting.synonyms import sexes_agree
from storyassets.story.words.nouns import find_nouns
from storyassets.story.words.speech_verbs import SPEECH_VERBS

_GIVEN = r"(?P<name>[A-Z][\w'’-]+)(?: (?P<last>[A-Z][\w'’-]+))?"
_SAID_BY = rf"[\"”],? (?:{'|'.join(sorted(SPEECH_VERBS))}) the (?:(?:young|old|little|other|small|tall) )?(?P<who>[a-z]+)\b"
_ANSWERED = re.compile(
    r"\b(?:(?:your|thy) name|who are you)\b[^.!?\"”]{0,20}\?[\"”][^\"“”]{0,80}[\"“]"
    rf"(?:(?:My name is|I am|I'm|I’m|It's|It’s|It is) )?{_GIVEN}[.,]{_SAID_BY}",
    re.I,
)
_TOLD = re.compile(rf"[\"“](?:My name is|My name's|My name’s) {_GIVEN}[.,]{_SAID_BY}")
_IS_FROM = re.compile(
    r"\b(?P<who>She|He) (?:was|came|worked) (?:from|for|at|with|in) the (?:\w+ )?(?P<where>[a-z]{6,})\b"
)
# `"Mia fell down the old well," he said`, and then `At the bottom a little girl was standing`
_IN_NEED = re.compile(
    r"\b(?P<name>[A-Z][a-z]+)(?: has| is|['’]s)? (?:fell|fallen|drowning|trapped|stuck|missing|buried|lost|went (?:in|under|through))\b"
    r"[^\"“”]{0,60}[\"”](?P<after>[\s\S]{0,400}?)\b[Aa] (?:(?:little|small|young|tiny) )?(?P<who>girl|boy|child|woman|man)\b(?! named| called)"
)
_ITS_NAME_IS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Ii]ts) name(?: is|['’]s| was) (?P<name>[A-Z][\w-]+)")
_TAG_BETWEEN = re.compile(r"[,.?!][\"”] [^\"“”\n]{1,50}[\"“]")
_BEAST_REACH = 100
_MERE = {"She": ("woman", "lady"), "He": ("man", "gentleman")}
_STEM = 5
"""So many letters of `inspectorate` are those of the inspector."""


def sent_from(narration: str, kept: Mapping[str, Candidate], merged: Mapping[str, str]) -> dict[str, str]:
    """`A woman in a grey coat came in. She was from the inspectorate.`, and then `the inspector`: the woman."""
    for m in _IS_FROM.finditer(narration):
        who = next((one for one in _MERE[m["who"]] if one in kept and one not in merged), "")
        trades = [k for k, c in kept.items() if k[:_STEM] == m["where"][:_STEM] and c.first > m.start()]
        if who and kept[who].introduced and kept[who].first < m.start() and len(trades) == 1:
            trade = trades[0]
            if trade not in merged and not kept[trade].introduced and sexes_agree(kept[who], kept[trade]):
                return {who: trade}
    return {}


def names_answered(text: str, kept: Mapping[str, Candidate], merged: Mapping[str, str]) -> dict[str, str]:
    """Each name that somebody without one says to have, with the word for whom it is; nothing where either is somebody else already."""
    found: dict[str, str] = {}
    for m in (*_ANSWERED.finditer(text), *_TOLD.finditer(text)):
        keys = [f"={one}" for one in (m["name"], m["last"]) if one and f"={one}" in kept]
        who = merged.get(m["who"], m["who"])
        if keys and who in kept and not who.startswith("=") and m["name"][0].isupper():
            name = merged.get(keys[0], keys[0])
            if name not in merged and sexes_agree(kept[who], kept[name]):
                found[m["who"]] = found[who] = name
    found |= _beasts_named(text, kept, merged) | _seen_in_need(text, kept, merged)
    found |= presented(text, kept, {**merged, **found})
    return {word: name for word, name in found.items() if word != name}


def _beasts_named(text: str, kept: Mapping[str, Candidate], merged: Mapping[str, str]) -> dict[str, str]:
    """`"My dog. Brown. His name is Otto."`: what somebody says that a beast is called, where no person was named since."""
    found: dict[str, str] = {}
    for m in _ITS_NAME_IS.finditer(text):
        said = _TAG_BETWEEN.sub(". ", text[max(0, m.start() - _BEAST_REACH) : m.start()])
        before = find_nouns(said)
        near = [one for one in before if one.key in kept or not one.key.startswith("=")]
        name = f"={m['name']}"
        if near and is_in_company(text, m.start() - 2, m.group()):
            continue
        if not near or near[-1].plural or not {near[-1].key, name} <= kept.keys() or name in merged:
            continue
        beast = merged.get(near[-1].key, near[-1].key)
        if kept[beast].nature.species is not Species.HUMAN and kept[name].nature.species is Species.HUMAN:
            kept[name].nature = kept[beast].nature
            found[beast] = name
    return found


def _seen_in_need(text: str, kept: Mapping[str, Candidate], merged: Mapping[str, str]) -> dict[str, str]:
    """Who is found where somebody was called out to be: she of whom the narration tells by name only afterwards."""
    for m in _IN_NEED.finditer(text):
        who, name = m["who"], f"={m['name']}"
        if {who, name} & set(merged) or who not in kept or name not in kept:
            continue
        girl, mia = kept[who], kept[name]
        if girl.introduced and girl.first < mia.first and sexes_agree(girl, mia):
            if girl.nature.age is Age.CHILD:
                mia.nature = replace(mia.nature, age=Age.CHILD)
            return {who: name}
    return {}
