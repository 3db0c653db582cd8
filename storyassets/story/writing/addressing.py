"""Addressing: what is said to somebody's face about `her` says `you`: `How her feathers shine!` → `How your feathers shine!`"""

from __future__ import annotations

import re

from storyassets.model.character import Sex

_GREETING = re.compile(
    r"^(?:Good[- ]?(?:morning|day|evening|afternoon)|Hello|Hail|Greetings|Welcome|My dear|Dear)\b", re.I
)
_PRONOUNS = {Sex.FEMALE: ("she", "her", "hers", "herself"), Sex.MALE: ("he", "him", "his", "himself")}
_OBJECT_AFTER = re.compile(
    r"\b(?:call|name|make|see|hear|love|hail|give|tell|help|crown|praise|ask|to|for|of|with|at|from|than|like)$",
    re.I,
)
# `Everything about her is perfect`: nothing of hers is named.
_GOES_ON = re.compile(
    r" (?:is|was|has|had|will|would|can|could|should|must|and|but|or|so|in|on|to|as|that|who|when|if|because)\b",
    re.I,
)
_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do"}


def greets(text: str) -> bool:
    """Whether somebody who is there is spoken to."""
    return _GREETING.match(text) is not None


def to_the_face(text: str, sex: Sex) -> str:
    """The same, said to the one whom it is about."""
    if sex not in _PRONOUNS:
        return text
    subject, *others = _PRONOUNS[sex]
    text = re.sub(rf"\b{subject} ([a-z]+)\b", lambda m: f"you {_second(m.group(1))}", text, flags=re.I)
    for word in others:
        text = _with_second(text, word)
    return text[:1].upper() + text[1:]


def _with_second(text: str, word: str) -> str:
    pattern = re.compile(rf"\b{word}\b(?P<after>(?: \w)?)", re.I)
    return pattern.sub(lambda m: _second_of(text, m, word), text)


def _second(verb: str) -> str:
    """`is` → `are`, `sings` → `sing`, `could` → `could`."""
    if verb in _VERBS:
        return _VERBS[verb]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


def _second_of(text: str, match: re.Match[str], word: str) -> str:
    after = match["after"] or ""
    if word.endswith("self"):
        return f"yourself{after}"
    if word in ("him", "hers"):
        return f"{'yours' if word == 'hers' else 'you'}{after}"
    before, rest = text[: match.start()].rstrip(), text[match.start() + len(word) :]
    alone = not after or _GOES_ON.match(rest) is not None
    is_object = word == "her" and (alone or _OBJECT_AFTER.search(before) is not None)
    return f"{'you' if is_object else 'your'}{after}"
