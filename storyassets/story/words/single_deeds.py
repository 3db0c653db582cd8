"""Single deeds: a sentence of several deeds as sentences of one deed each, so that a long tale can tell one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.words.clause_reader import DETERMINERS, PRONOUNS
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.grammar_words import AUXILIARIES, PREPOSITIONS
from storyassets.story.words.segments import Kind, Segment, rebuild, segment
from storyassets.story.words.word_tables import word_set

FEWEST_SENTENCE_WORDS = 11
FEWEST_DEED_WORDS = 3
LONGEST_SUBJECT_WORDS = 6

_SHARED_VERBS = AUXILIARIES | {"been", "being"}
RELATIVES = word_set("who whom whose which that whoever")
"""In a subject they have a verb of their own: `the King to whom the garden belonged`."""

_JOINED = re.compile(r"^(?:and|so) (?=(?:at last |at length |then )?(?:he|she|they|it|the|a|an)\b)")
_OWN_SUBJECT = re.compile(
    r"(?:but |then |at last |at length )?(?:he|she|they|the \w+|an? \w+|[A-Z]\w+) (?!of\b)\w+"
)
_NO_SUBJECTS = ("at the same time", "in this way", "at last", "at length", "at once", "in the end")
_INVERTED = word_set("scarcely hardly never nor neither")
_JOINTS = {"but": "But", "and then": "Then", "then": "Then", "so": "So"}


def single_deeds(sentence: str) -> list[str]:
    """The deeds of a sentence, each with its subject; the sentence as it is where they cannot be told apart."""
    if len(sentence.split()) < FEWEST_SENTENCE_WORDS or '"' in sentence:
        return [sentence]
    if len(halves := _at_semicolons(sentence)) > 1:
        return [deed for half in halves for deed in single_deeds(half)]
    segments = segment(sentence)
    if any(s.kind is Kind.REST for s in segments):
        return [sentence]
    deeds: list[list[Segment]] = [[]]
    done = False
    for n, s in enumerate(segments):
        asked = s.words[0].lower() in ("who", "what", "how", "which", "why", "whether")
        asked = asked or (s.words[0].endswith("ly") and len(s.words) > 1 and s.words[1] == "that")
        begins = (
            done and not asked and (s.kind in (Kind.MAIN, Kind.VERB) or s.leads or s.kind is Kind.OPENING)
        )
        if begins and _may_stand_alone(segments, n):
            deeds.append([])
            done = False
        deeds[-1].append(s)
        done = done or s.kind in (Kind.MAIN, Kind.VERB)
    texts = _as_sentences(deeds, sentence)
    return texts if all(_is_sentence(text) for text in texts) else [sentence]


def _at_semicolons(sentence: str) -> list[str]:
    """What stands between semicolons, where each of it is a sentence with its own subject."""
    halves = [_JOINED.sub("", half.strip(" .")) for half in sentence.split(";")]
    if len(halves) < 2 or not all(_OWN_SUBJECT.match(half) and _is_sentence(half) for half in halves[1:]):
        return [sentence]
    return [f"{half[:1].upper()}{half[1:]}." for half in halves]


def _is_sentence(text: str) -> bool:
    """Long enough, with a verb, and not the rest of `so beautifully and delightfully that`."""
    words = text.split()
    return (
        len(words) >= FEWEST_DEED_WORDS
        and has_verb(text)
        and not (words[0].endswith("ly") and words[1] == "that")
    )


def _may_stand_alone(segments: Sequence[Segment], n: int) -> bool:
    """Whether its subject is its own, or is known and its verb is not shared with the one before."""
    s = segments[n]
    if s.kind is Kind.OPENING:
        return n + 1 < len(segments) and segments[n + 1].kind is Kind.MAIN
    if s.kind is not Kind.VERB:
        return " ".join(s.words[: max(0, s.verb)]).lower() not in _NO_SUBJECTS
    subject = _subject_before(segments, n)
    return subject is not None and s.verb in (0, 1) and s.words[0].lower() not in _INVERTED


def _subject_before(segments: Sequence[Segment], n: int) -> tuple[str, ...] | None:
    """The words before the verb of the last main clause, as a following deed would have them."""
    main = next((s for s in reversed(segments[:n]) if s.kind is Kind.MAIN), None)
    if main is None or not 0 < main.verb <= LONGEST_SUBJECT_WORDS:
        return None
    words = main.words[: main.verb]
    if main.words[main.verb].lower() in _SHARED_VERBS or any("," in w for w in words):
        return None
    while words and words[0].lower() in ("then", "so", "but", "and", "there", "now", "thus", "here"):
        words = words[1:]
    if words and words[-1].lower() in ("then", "also", "only", "again", "at", "never", "now", "soon"):
        return None
    words = tuple(w for w in words if w.lower() not in ("too", "also"))
    if not words or words[0].lower() in PREPOSITIONS or words[-1].endswith("ly"):
        return None
    if RELATIVES & {w.lower() for w in words}:
        return None
    named = words[-1].lower() in PRONOUNS or words[-1].lower() not in DETERMINERS
    alone = len(words) == 1 and words[0].lower() not in PRONOUNS and not words[0][:1].isupper()
    return words if named and not alone and not (len(words) > 1 and words[-1].lower() in PRONOUNS) else None


def _as_sentences(deeds: Sequence[Sequence[Segment]], sentence: str) -> list[str]:
    flat = [s for deed in deeds for s in deed]
    texts = []
    at = 0
    for deed in deeds:
        text = rebuild(tuple(deed), sentence)
        first = deed[0]
        opener = _JOINTS.get(first.joint, "") if at else ""
        if at and first.kind is Kind.VERB:
            subject = " ".join(_subject_before(flat, at) or ())
            text = f"{subject} {text[:1].lower() if text[:2] != 'I ' else text[:1]}{text[1:]}"
        if at and opener:
            lowered = text.split()[0].lower() in DETERMINERS | PRONOUNS and text[:2] != "I "
            text = f"{opener} {text[:1].lower() + text[1:] if lowered else text}"
        text = text[:1].upper() + text[1:]
        texts.append(text if text.endswith((".", "!", "?")) else text + ".")
        at += len(deed)
    return texts
