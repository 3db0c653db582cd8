"""Noun uses: what the words around somebody named say of them there, whoever that is."""

from __future__ import annotations

import re

from storyassets.model.character import Sex, Species
from storyassets.story.casting.subjects import (
    answers_me,
    is_dealt_with,
    is_only_remembered,
    is_persons_deed,
    is_subject,
)
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.nouns import FoundNoun
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST

_GONE_SINCE = re.compile(r"\b(?:since|after|until|ever since) (?:his|her|my|their|our) (?:[\w-]+ )?\Z", re.I)
"""`Since his wife died`: she is not there."""

_GONE = re.compile(r" (?:had been dead|was dead|were dead|is dead|had died|had long been dead)\b")

_WHO_HAD = re.compile(r", who (?:had|was|is|could|always|never|\w+ed)\b")
_AND_HIS = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Oo]ld) (?:[\w-]+ ){1,3}(?:and|with) (?:his|her) (?:[\w-]+ )?\Z")
_TWICE_MODIFIED = re.compile(r"\b[Aa]n? [\w-]+(?:, | and |, and )[\w-]+ \Z")
_OWNS_AND_ACTS = re.compile(
    r"(?:'s|’s)? (?:[\w-]+ ){0,2}(?:desk|office|door|house|home|room|shop|kitchen|porch|garage|table|chair|bed|farm|car|truck|mailbox|counter|apartment|cabin|number|inbox)\b[^.!?]{0,30}[.]\s+(?P<who>She|He) (?:\w+ly |had |only |just )?(?!was\b|is\b)\w+"
)


_SWARMS = re.compile(
    r" (?:were|are|have|(?!\w+(?:ed|s|ing)\b)[a-z]{3,} (?:past|by|up|down|in|on|out|over|through|under))\b"
)

_VOICE_SPEAKS = re.compile(rf" (?:[a-z]+ )?voice (?:[a-z]+ly )?(?:{'|'.join(sorted(SPEECH_VERBS))})\b")

_SPEAKS = re.compile(
    rf"\b(?:{'|'.join(SPEECH_VERBS)})\s+(?:the|a|an|his|her|their|my|our|one)\s+(?:\w+\s+){{0,2}}$"
)
_SAYS = re.compile(rf" (?:{'|'.join(SPEECH_VERBS)})\b")
_TOLD_OF = re.compile(r" (?:was|is|had|has|would|could|will|did|does|might|should|never|\w+ed)\b")
_LEADS = re.compile(
    r"(?:^|[.!?]\s+)(?:(?:But|So|Then|And)\s+)?(?:The|A|An|One|My|the|a|an|one|my)\s+(?:\w+\s+){0,2}$"
)


def swarms(narration: str, f: FoundNoun) -> bool:
    """`Fish swim past`, `the fish were gone`: more than one."""
    follower = narration[f.end :].split(maxsplit=1)[:1]
    return _SWARMS.match(narration, f.end) is not None and follower[0] not in IRREGULAR_PAST


def is_gone(narration: str, f: FoundNoun) -> bool:
    """`Since his wife died`, `about his late wife`, `its driver drowned in 1979`: nobody who is there."""
    if is_only_remembered(narration, f):
        return True
    since = narration.startswith(" died", f.end) and _GONE_SINCE.search(
        narration, max(0, f.start - 40), f.start
    )
    return bool(since or _GONE.match(narration, f.end))


def sex_of_next_deed(narration: str, f: FoundNoun) -> Sex | None:
    """`I left it on my supervisor's desk. She called me in.`: whose desk it was is somebody, a woman."""
    nature = NOUNS.get(f.key)
    acts = _OWNS_AND_ACTS.match(narration, f.end) if f.possessive and not f.plural else None
    if nature is None or nature.species is not Species.HUMAN or acts is None:
        return None
    sex = Sex.FEMALE if acts["who"] == "She" else Sex.MALE
    return sex if nature.sex in (sex, Sex.UNKNOWN) else None


def has_voice(narration: str, f: FoundNoun) -> bool:
    """`A little girl's voice said`: she is there."""
    return f.possessive and _VOICE_SPEAKS.match(narration, f.end) is not None


def is_one_of_two(narration: str, f: FoundNoun) -> bool:
    """`A rich miller and his daughter`: both are brought in."""
    return _AND_HIS.search(narration, max(0, f.start - 50), f.start) is not None


def is_twice_modified(narration: str, f: FoundNoun) -> bool:
    """`A rich and great lord`."""
    return _TWICE_MODIFIED.search(narration, max(0, f.start - 60), f.start) is not None


def is_told_of_as_one(narration: str, f: FoundNoun) -> bool:
    """`The farmer's dog, who had always wished to know`: of a mere beast nobody speaks so."""
    return _WHO_HAD.match(narration, f.end) is not None


def is_told_to_speak(narration: str, f: FoundNoun) -> bool:
    """`Said the unit`."""
    return _SPEAKS.search(narration[max(0, f.start - 40) : f.start]) is not None


def says(narration: str, f: FoundNoun, told: bool) -> bool:
    """Whether they speak, or are `told` to, and the words go on with nothing else of theirs."""
    return (told and not _TOLD_OF.match(narration, f.end)) or _SAYS.match(narration, f.end) is not None


def leads(narration: str, f: FoundNoun) -> bool:
    """Whether a sentence begins with them."""
    return _LEADS.search(narration[max(0, f.start - 60) : f.start]) is not None


_NEXT_DEED = re.compile(
    rf"(?: (?:of|in|on|at|from|with) [^.,;:!?]{{1,30}})?[.!?] (?:She|He) (?:\w+ly |just |only |never |didn['’]t )?(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b"
)
_OTHERS = re.compile(r"(?<=[\w,] )[A-Z][a-z]+|\b(?:he|she|his|her|him)\b|^(?:He|She|His|Her)\b")


def _acts_next(narration: str, f: FoundNoun) -> bool:
    """`We stood in front of the judge. She looked at us.`: the judge, where the sentence tells of nobody else who may be she."""
    end = f.end - narration[f.start : f.end].endswith(".")
    if f.plural or not _NEXT_DEED.match(narration, end):
        return False
    start = max(narration.rfind(mark, 0, f.start) for mark in ".!?\n") + 1
    before = narration[start : f.start].strip()
    first = before.split(maxsplit=1)[0] if before else ""
    return bool(before) and _OTHERS.search(before) is None and first not in FEMALE_NAMES | MALE_NAMES


def shows_someone(narration: str, f: FoundNoun) -> bool:
    """Whether a person does something, also after what is said of them, or something is done to them."""
    nature = NOUNS.get(f.key.rstrip("#"))
    if f.key.startswith("="):
        return not f.possessive and is_persons_deed(narration, f)
    if nature is None or nature.species is not Species.HUMAN or f.possessive:
        return False
    shown = is_subject(narration, f.end) or is_dealt_with(narration, f.start) or answers_me(narration, f)
    return shown or _acts_next(narration, f)
