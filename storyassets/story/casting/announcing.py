"""Announcing: the words that bring in whoever speaks, of the tag that stood behind a speech: `Sergeant Brandt admitted:`."""

from __future__ import annotations

import re

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.speech_verbs import SPEECH_VERBS

LONGEST_TITLE_WORDS, LONGEST_DESCRIBED_WORDS = 6, 9
LONGEST_APPOSITION_WORDS = 7
_VERB = rf"(?P<verb>{'|'.join(sorted(SPEECH_VERBS))})"
_NAME_MARKS = r"(?:[^,.;:\"]|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bSt)\.)"
_NOBODY = re.compile(r"(?:he|she|they|it|I|we|one|another|someone|somebody|all|both)\b", re.I)
_VERB_FIRST = re.compile(
    rf"^\s*,?\s*{_VERB} (?P<who>{_NAME_MARKS}+)(?:, (?P<what>(?:an?|the|his|her|my|their|our|who|whose) {_NAME_MARKS}+))?(?=[,.;:]|$)"
)
_NAME_FIRST = re.compile(
    rf"^\s*,?\s*(?P<who>(?:[\w'.-]+ ){{1,{LONGEST_TITLE_WORDS}}}?){_VERB}(?P<whom> (?:him|her|me|them|us|the [\w-]+))?\b"
)
# `said the girl in the corner`, `said Ann and ran`: what comes after who it is
_MORE = re.compile(
    r" (?:and|but|then|on|at|as|while|when|before|after|without|by|to|into|for|who|\w+ly)\b.*$"
    r"|(?: in| with| from) (?:[\w'-]+ ){0,5}(?:voice|whisper|tone|smile|laugh|sigh|grin|frown|shrug|nod|surprise|anger|tears|accent|breath|time|"
    r"end|turn|relief|horror|disbelief|once)\b.*$"
)
_DESCRIBED = re.compile(r" (?:in|with|from) (?:the|a|an|his|her) .*$")
_ASKS_WHOM = re.compile(r"(?<! in)(?<! with)(?<! from)(?<! of) (?:him|her|me|them|us|the [\w-]+)$")
_NEEDS_WHOM = frozenset({"told", "reminded", "assured", "informed", "warned"})


def announcement_of(tag: str) -> str:
    """`said the vet, a woman named Nair` → `The vet, a woman named Nair, said:`; nothing where the tag names nobody."""
    found = _VERB_FIRST.match(tag) or _NAME_FIRST.match(tag)
    if found is None:
        return ""
    who = _MORE.sub("", found["who"].strip())
    asked = _ASKS_WHOM.search(who) if found.re is _VERB_FIRST else None
    # `said the man from the bank` says which man; `said Ben from the ladder` where Ben is
    if len(who.split()) > LONGEST_DESCRIBED_WORDS or found.re is _NAME_FIRST or who[:1].isupper():
        who = _DESCRIBED.sub("", who)
    longest = LONGEST_DESCRIBED_WORDS if _DESCRIBED.search(who) else LONGEST_TITLE_WORDS
    if asked or not who or _NOBODY.match(who) or has_verb(who) or len(who.split()) > longest:
        return ""
    whom = (found["whom"] or "") if found.re is _NAME_FIRST else ""
    verb = "said" if found["verb"] in _NEEDS_WHOM and not whom else found["verb"]
    what = (found["what"] or "").strip() if found.re is _VERB_FIRST else ""
    aside = f", {what}," if what and len(what.split()) <= LONGEST_APPOSITION_WORDS else ""
    return f"{who[:1].upper()}{who[1:]}{aside} {verb}{whom}:"
