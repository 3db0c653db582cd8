"""Carrying: how much of a story each of its sentences carries, where only whole ones can go.

What is spoken of again later, above all at the end, carries; so does what happens, turns or answers. A look, a mood and
what is said aside carry little, however many words they take.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.story.casting.people import People
from storyassets.story.words.stems import stems_of
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.parts import Part
from storyassets.story.writing.sentence_joints import is_past
from storyassets.story.writing.signs import CUE
from storyassets.story.writing.supports import supports
from storyassets.story.writing.turns_today import today_worths

Unit = tuple[int, ...]
"""The parts of one sentence."""

LATE_FROM = 0.78
MOST_TOLD_OF = 5
"""What more sentences speak of is the matter of the whole story: none of them carries it."""

LINK, LATE_LINK, FIRST_LINK, DETAIL = 0.5, 0.9, 0.8, 0.12
MOST_LINKS, MOST_DETAILS = 5.0, 1.0
DEED_WORTH, MOST_DEEDS, CUE_WORTH, MOVE_WORTH = 0.5, 5, 0.7, 1.4
LATE_SHARE = 1.5
ASIDE_SHARE, LOOK_SHARE = 0.35, 0.5
LEAST = 0.2
SPEECH_WORTH, BRINGS_IN_WORTH, LEADS_IN_WORTH, DENIES_WORTH, SHORT_WORTH = 2.0, 3.0, 2.0, 1.0, 0.8
KIN_WORTH, GIVES_WORTH = 1.5, 1.0
LEAST_TODAY = -0.6
SHORT_WORDS = 4

# What a teller says to the listener, and not of the story.
_ASIDE = re.compile(
    r"^(?:honestly|frankly|of course|by the way|naturally|apparently|according to|some background|in fairness|to be (?:fair|honest|clear)|"
    r"I (?:guess|suppose|assumed|should(?:'ve| have)|mean|swear|admit|know how)|believe me|trust me|needless to say|it was (?:recorded|over|late))\b"
    r"|, (?:by the way|of course|I won't lie|to be honest|I swear|believe me|naturally)\b|\bI swear\b",
    re.I,
)
# How something looked, was or felt: `The hallway was empty and freezing.`
_LOOKS = re.compile(
    r"^(?:(?:and|but) )?(?:the|it|its|his|her|their|my|our|outside|everything|inside) (?:[\w'-]+ ){0,5}?"
    r"(?:(?:looked|smelled|felt|seemed|sounded|tasted) (?!through\b|for\b|in\b|up\b|at\b)[^.]*|(?:was|were) (?:very |so |too |quite |all )?"
    r"(?!gone\b|dead\b|missing\b|blank\b|empty[.]|dying\b|alive\b|[a-z]+(?:ing|ed)\b)[a-z]+(?:,? (?:and|but) (?:smelled|looked|felt)?[^.,]{3,30})?)[.]$",
    re.I,
)
_DENIES = re.compile(
    r"\b(?:only|nothing|nobody|no one|none|never|no longer)\b|\bno [a-z]+\b|(?:(?<!wo)n't|\bnot)\b(?! (?:remember|know|surprised|only))",
    re.I,
)
# Where the story goes on elsewhere, or at another time.
_MOVES = re.compile(
    r"^(?:day \d+|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,4}(?:st|nd|rd|th)?)?(?:,? \d{4})?)[.:]|"
    r"^(?:(?:and|but|then|so),? )?(?:(?:the )?(?:next|following) \w+|(?:that|one|by|at|on|in|after) [^,.]{3,30},|a \w+ later|[\w -]+ (?:years|months|weeks|days) (?:later|passed|went by)|when [^,]+,|(?:by|at) (?:dawn|dusk|noon|midnight|night|sunrise|sunset|first light|[\w-]+ in the \w+)\b|it was (?:past )?\w+ (?:in the|o.clock))"
    r"|\b(?:took|caught|boarded) (?:a|the) (?:train|bus|boat|plane|taxi)\b|\b(?:walked|drove|came|went|climbed|ran|flew|rode|moved) (?:\w+ )?(?:to|up to|into|over|back to|out to) (?:the|a|an|my|his|her|our|their)\b",
    re.I,
)
_TURNS = re.compile(
    r"\b(?:unexpected|turn(?:s|ed)? out|until|suddenly|instead|except|by mistake|to (?:my|his|her|their|our) (?:surprise|horror|relief)|for the first time|(?:was|were) (?:in |on )?(?:my|his|her|their) own)\b",
    re.I,
)
# What became of somebody or something.
_OUTCOME = re.compile(
    r"\b(?:was|were|been|got|had) (?:\w+ly )?(?:arrested|recovered|rescued|fired|expelled|cleared|caught|saved|buried|killed|found|freed|sold|lost|robbed|beaten|cured|healed|punished|promoted|elected|married|divorced|born)\b"
    r"|\b(?:in|from|to) (?:the )?(?:hospital|prison|jail)\b|\b(?:died|drowned|confessed|escaped|vanished|disappeared|won|quit|surrendered)\b"
    r"|\b(?:beaten|stabbed|shot|robbed|kidnapped|arrested|drowned)\b|\b(?:came|got|made it|were|was) (?:\w+ )?(?:alive|safe|unhurt|unharmed)\b|^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|None) (?:did|could|would|were|was|of them)\b",
    re.I,
)
# `His brother Jan was one of the four.`: why it is he who cares.
_OF_KIN = re.compile(
    r"(?:His|Her|My|Their) (?:own |only |little |older |younger )?(?:brother|sister|son|daughter|father|mother|wife|husband|twin|grandson|granddaughter)(?: [A-Z]\w+)? (?:was|were|had|is)\b"
)
# `She put a copybook on his knees.`: what is done with it comes next.
_GIVES = re.compile(
    r"\b(?:gave|handed|passed|offered|lent|brought) (?:him|her|them|me|us|the \w+|[A-Z]\w+) (?:an?|the|his|her|my|two|three)\b|\b(?:put|laid|pushed|slid|pressed) (?:[\w']+ ){1,6}(?:to|on|in|into) (?:him|her|them|me|his|my|their)\b"
)
_STATES = word_set(
    "was were had felt seemed looked knew thought wanted liked loved meant could would should did been sounded smelled remembered assumed supposed"
)
_LIKE = re.compile(r"\b(?:as if|as though|like an?|as [\w-]+ as)\b", re.I)
_NAMES = re.compile(r"\b(?:names? (?:was|is|were)|named|called) [A-Z]")


def carried(
    units: Sequence[Unit],
    texts: Sequence[str],
    named: Sequence[set[str]],
    parts: Sequence[Part],
    people: People,
) -> list[float]:
    """What each sentence of a story carries."""
    stems = [stems_of(text) for text in texts]
    today = today_worths(parts, people)
    told = Counter(stem for found in stems for stem in found)
    first: dict[str, int] = {}
    for n, found in enumerate(stems):
        for stem in found:
            first.setdefault(stem, n)
    late_stems = {s for n, unit in enumerate(units) if parts[unit[0]].place >= LATE_FROM for s in stems[n]}
    brings_in = _brings_in(named)
    leads_in, borne = _leads_in(units, parts), supports(texts)
    return [
        max(
            LEAST,
            _carries(text, stems[n], n, told, first, late_stems, parts[unit[0]])
            + max(LEAST_TODAY, *(today[i] for i in unit))
            + BRINGS_IN_WORTH * (n in brings_in or _NAMES.search(text) is not None)
            + LEADS_IN_WORTH * (n in leads_in)
            + borne[n],
        )
        for n, (unit, text) in enumerate(zip(units, texts, strict=True))
    ]


def _leads_in(units: Sequence[Unit], parts: Sequence[Part]) -> set[int]:
    """The sentences right before somebody speaks for the first time: there one learns who it is."""
    heard: set[str] = set()
    leads = set()
    for n, unit in enumerate(units):
        speaker = parts[unit[0]].speaker
        if speaker and speaker not in heard and n and not parts[units[n - 1][0]].speaker:
            leads.add(n - 1)
        heard |= {speaker} if speaker else set()
    return leads


def _brings_in(named: Sequence[set[str]]) -> set[int]:
    """The sentences that are the first to name somebody of whom more is told."""
    told = Counter(who for several in named for who in several)
    return {min(n for n, several in enumerate(named) if who in several) for who in told if told[who] > 1}


def _carries(
    text: str,
    stems: frozenset[str],
    n: int,
    told: Counter[str],
    first: dict[str, int],
    late_stems: set[str],
    part: Part,
) -> float:
    late = part.place >= LATE_FROM
    links = details = 0.0
    for stem in stems:
        if told[stem] == 1:
            details += DETAIL
        elif told[stem] <= MOST_TOLD_OF:
            links += LINK + LATE_LINK * (not late and stem in late_stems) + FIRST_LINK * (first[stem] == n)
    worth = min(MOST_LINKS, links) + min(MOST_DETAILS, details)
    worth += DEED_WORTH * min(MOST_DEEDS, _deeds(text)) + CUE_WORTH * bool(CUE.search(text))
    worth += MOVE_WORTH * (moves_on(text) + bool(_TURNS.search(text)) + bool(_OUTCOME.search(text)))
    worth += DENIES_WORTH * bool(_DENIES.search(text)) + KIN_WORTH * bool(_OF_KIN.match(text))
    worth += GIVES_WORTH * bool(_GIVES.search(text))
    if part.speaker or part.aloud:
        worth += SPEECH_WORTH
    else:
        worth += SHORT_WORTH * (len(text.split()) <= SHORT_WORDS)
        worth *= ASIDE_SHARE if _ASIDE.search(text) else 1.0
        worth *= LOOK_SHARE if _LOOKS.match(text) or (_LIKE.search(text) and links < 1) else 1.0
    return worth * (LATE_SHARE if late else 1.0)


def moves_on(text: str) -> bool:
    """Whether the story goes on elsewhere there, or at another time."""
    return _MOVES.search(text) is not None


def _deeds(text: str) -> int:
    """How much happens in a sentence: its past verbs, but for those of being and feeling."""
    return sum(is_past(word) and word not in _STATES for word in re.findall(r"[a-z']+", text.lower()))
