"""Deeds alone: of a long sentence of several deeds, or two clauses, each told by itself as one more wording."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.postures import is_posture
from storyassets.story.words.single_deeds import single_deeds
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.compress import LEAST_WORD_WEIGHT, Wording
from storyassets.story.writing.emptiness import is_left_open, says_nothing

FEWEST_WHOLE_WORDS = 15
FEWEST_ALONE_WORDS = 5
LEAST_LOST, MOST_LOST = 0.2, 0.85
POSTURE_LOST = 0.3
"""Who sits down, unwraps the bread and tears it has torn bread: only sitting is not what happened."""

_PERSON = r"(?:he|she|they|I|we|it|you|nobody|everyone|[A-Z][\w']+|(?:the|my|his|her|their|our|a|an) [\w'-]+)"
TWO_CLAUSES = re.compile(
    rf"^(?P<one>.{{16,}}?)[,;] (?:but|and|so|yet|until|then) (?P<two>(?:(?:each|every|one|on|in|at|by|after|then) (?:[\w'-]+ ){{1,5}}?)?(?P<who>{_PERSON}) [a-z'’]+ .+)$"
)
# `He met the new director, who rose and opened a drawer.`
_WHO_DID = re.compile(
    r"^(?P<lead>.+? (?:the|a|an) (?P<who>(?:[a-z-]+ ){0,2}[a-z-]+)), who (?P<did>(?:\w+ed|rose|took|gave|came|went|had|sat|stood|said|told|found|kept|made|brought|ran|held|looked|could) [^,]+(?:,.+)?[.])$"
)
_LEANS = re.compile(r"\b(?:it|them|one|ones|both|there)\b", re.I)
_OTHER = re.compile(r"^(?:he|she|they|it)$", re.I)
# `Travis unwrapped my sandwich.`: nothing else can be `it` in what he does next.
_HANDLES = re.compile(
    rf"^(?:(?:The|My|His|Her|Our|Their|An?) (?:[a-z-]+ )?[a-z-]+|{_PERSON}) [a-z]+(?: (?:up|out|off|down|open))? (?P<thing>(?:my|his|her|their|our|your|the|a|an) "
    r"(?:(?!(?:of|in|on|at|to|with|from|for|by|and|into|onto|over|off|out|up)\b)[\w'-]+ ?){1,3})[.]$"
)
_PLURAL = re.compile(r"(?<!s)s$")
_LEANING_ONCE = re.compile(r"\b(?P<one>it|them)\b(?!.*\b(?:it|them|one|ones|both|there)\b)")


def deeds_alone(text: str, weights: Mapping[str, float]) -> list[Wording]:
    """Each deed or clause of a long sentence, with what is lost where only it is told."""
    if len(text.split()) < FEWEST_WHOLE_WORDS or '"' in text:
        return []
    whole = _weight(stems_of(text), weights)
    found = []
    for alone in dict.fromkeys(_alone(text)):
        words = spoken_words(alone)
        if FEWEST_ALONE_WORDS <= words < spoken_words(text) and _stands(alone):
            gone = _weight(stems_of(text) - stems_of(alone), weights) / max(LEAST_WORD_WEIGHT, whole)
            gone += POSTURE_LOST * is_posture(alone)
            found.append(Wording(alone, words, min(MOST_LOST, max(LEAST_LOST, gone))))
    return found


def _alone(text: str) -> list[str]:
    deeds = _with_things(single_deeds(text))
    found = [
        d
        for n, d in enumerate(deeds)
        if len(deeds) > 1 and _same_subject(text, d) and not (n and _LEANS.search(d))
    ]
    if match := _WHO_DID.match(text):
        found += [f"{match['lead']}.", f"The {match['who']} {match['did']}"]
    if match := TWO_CLAUSES.match(text):
        one, two = f"{match['one']}.", f"{match['two'][:1].upper()}{match['two'][1:]}"
        found.append(one)
        if _same_subject(text, match["who"]) and not _LEANS.search(two):
            found.append(two)
    return found


def _with_things(deeds: Sequence[str]) -> list[str]:
    """`He unwrapped my lunch.`, `He tore it.` → `He tore my lunch.`, where it can be nothing else."""
    named = list(deeds[:1])
    for before, deed in pairwise(deeds):
        handled, leaning = _HANDLES.match(before), _LEANING_ONCE.search(deed)
        many = bool(handled and _PLURAL.search(handled["thing"]))
        if handled and leaning and many == (leaning["one"] == "them"):
            thing = re.sub(r"^an? ", "the ", handled["thing"])
            deed = f"{deed[: leaning.start()]}{thing}{deed[leaning.end() :]}"
        named.append(deed)
    return named


def _same_subject(text: str, deed: str) -> bool:
    """Whether a listener knows of whom the deed is told: of the sentence's own subject, or of one that is named."""
    first = deed.split()[0]
    return not _OTHER.match(first) or first.lower() == text.split()[0].lower()


def _stands(text: str) -> bool:
    return has_verb(text) and not says_nothing(text) and not is_left_open(text)


def _weight(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(stem, LEAST_WORD_WEIGHT) for stem in sorted(stems))
