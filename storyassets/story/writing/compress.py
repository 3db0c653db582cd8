"""Shorter sentences that say the same: old prose made new, padding dropped, then what is least missed.

Every step leaves a sentence that can stand by itself; a step that would not is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.segments import has_main_clause
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.clause_trims import is_negative, without_clauses
from storyassets.story.writing.emptiness import is_left_open, says_nothing
from storyassets.story.writing.halves import is_half
from storyassets.story.writing.plain_words import right_articles, say_plainly
from storyassets.story.writing.rewordings import STEPS, Step, Steps
from storyassets.story.writing.trims import find_trims

LEVELS = 4
MOST_REMEMBERED = 2048
MOST_TRIMS = 6
LEAST_WORD_WEIGHT = 0.15
NEGATION_RISK = 1.6
MOST_WORD_WEIGHT = 0.97
LEAST_WHOLE_WEIGHT = 0.8
LOST_PER_WORD = 0.006
LONGEST_WHOLE_WORDS = 5
FEWEST_WORDS_LEFT = 4
FEWEST_TRIMMED_WORDS = 4
FEWEST_WITHOUT_PHRASE = 6

# `You are fit for no work` is not `you are fit`.
_LAST_WORD = re.compile(r'(?<=\w)[,:]? "(?:[^"\s]+ ){0,3}[^"\s]+"$')
_WHOLE_NO = re.compile(r"^\W*(?:for|of|in|to|with|at|by) no \w+", re.I)
_QUOTED = re.compile(r'"[^"]+"')
_QUESTION = re.compile(r"\?[\"']?$")
# `His wife had died the week`, of the week before he came; `a dog was swimming two miles`, from the shore.
_OPEN_MEASURE = re.compile(
    r"\b(?:the (?:week|day|night|month|year|hour|morning|evening|moment)|(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty(?:-\w+)?|hundred|a few|many|\d+) (?:miles|metres|meters|feet|yards|inches|steps|streets|blocks))[.]$"
)
_THING_PRONOUN = re.compile(r"\b(?:it|them)\b")
_NEW_THING = re.compile(
    r"\b(?:an?|some) (?:(?!(?:and|or|of|to|in|with)\b)[\w-]+ ){0,2}?(?P<thing>[a-z]{3,})\b(?=[,.;]| (?:and|or|of|to|in|on|with|from|that|which|out|for)\b)"
)
_OWN_THING = re.compile(_NEW_THING.pattern.replace("(?:an?|some)", "(?:my|his|her|our|their)", 1))


@lru_cache(maxsize=MOST_REMEMBERED)
def modernise(text: str) -> str:
    """Old words as we say them now; capitals are kept, and so is a word or two quoted at the end: `It said, "Likewise."`"""
    if quoted := _LAST_WORD.search(text):
        return f"{modernise(text[: quoted.start()])}{quoted.group()}"
    new = STEPS[0].reword(text, lambda step, old: step.pattern.sub(_keeping_capital(step.replacement), old))
    return _tidy(say_plainly(text if text == new else right_articles(new)))


def shorten(text: str) -> tuple[str, ...]:
    """Its wordings: 0 modern, 1 without padding, 2 without asides, 3 the main clause alone."""
    wordings = [modernise(text)]
    for steps in STEPS[1:]:
        wordings.append(_apply(steps, wordings[-1]))
    return tuple(wordings)


def _loses_thing(text: str, shorter: str) -> bool:
    """`He took out a photograph and laid it down` without the photograph: nobody knows what `it` is."""
    pronoun = _THING_PRONOUN.search(text)
    if pronoun is None or not _THING_PRONOUN.search(shorter):
        return False
    before = text[: pronoun.start()]
    found = list(_NEW_THING.finditer(before)) or list(_OWN_THING.finditer(before))
    things = [m["thing"] for m in found]
    return bool(things) and not any(re.search(rf"\b{re.escape(thing)}\b", shorter) for thing in things)


@dataclass(frozen=True)
class Wording:
    """One way to say a sentence, its cost in words, and which share of the sense it loses."""

    text: str
    words: int
    lost: float


def wordings_of(
    text: str,
    weights: Mapping[str, float],
    risk: float = 1.0,
    *,
    speech: bool = False,
    most: int = MOST_TRIMS,
) -> tuple[Wording, ...]:
    """From the whole modern sentence, without padding, to its core: what matters least goes first.

    `weights` says how much a word's stem matters to the story; `risk` is more where every word counts. No more
    than `most` shorter ones are looked for.
    """
    found = [Wording(text, spoken_words(text), 0.0)]
    if not speech:
        text = _apply(STEPS[1], text)
        if text != found[0].text:
            found = [Wording(text, spoken_words(text), 0.0)]
    whole = max(LEAST_WHOLE_WEIGHT, _weight(stems_of(text), weights))
    lost = 0.0
    while len(found) <= most and found[-1].words > LONGEST_WHOLE_WORDS:
        rated: list[tuple[float, float, str]] = []
        for shorter, trim_risk in _shorter_texts(text):
            saved = len(text.split()) - len(shorter.split())
            gone = _weight(stems_of(text) - stems_of(shorter), weights)
            loss = risk * trim_risk * (gone / whole + LOST_PER_WORD * saved)
            if saved > 0:
                rated.append((loss / saved, loss, shorter))
        # Whether a sentence still stands takes longest to see: the first that does, of those that lose least.
        rated.sort(key=lambda rate: rate[0])
        best = next((rate for rate in rated if _still_tells(rate[2], text)), None)
        if best is None:
            break
        text, lost = best[2], lost + best[1]
        found.append(Wording(text, spoken_words(text), lost))
    return tuple(found)


def _shorter_texts(text: str) -> list[tuple[str, float]]:
    """Every way to say a little less, with its risk, whether or not it stands as a sentence."""
    phrases = [
        (
            f"{text[: trim.start]}{trim.put}{text[trim.end :]}",
            text[trim.start : trim.end],
            trim.risk,
            FEWEST_WITHOUT_PHRASE,
        )
        for trim in find_trims(text)
    ]
    quoted = _QUOTED.findall(text)
    clauses = [(*without, FEWEST_TRIMMED_WORDS) for without in without_clauses(text)]
    shorter = []
    for cut, gone, risk, fewest in (*phrases, *clauses):
        tidy = _tidy(cut)
        if _WHOLE_NO.search(gone) or any(words not in tidy for words in quoted):
            continue
        if tidy != text and len(tidy.split()) >= fewest:
            shorter.append((tidy, risk * (NEGATION_RISK if is_negative(gone.lower().split()) else 1.0)))
    return shorter


def _still_tells(shorter: str, text: str) -> bool:
    """Whether it stands as a sentence, and nothing of which it speaks is gone."""
    return (
        _stands(shorter, text)
        and not _loses_thing(text, shorter)
        and (not _OPEN_MEASURE.search(shorter) or bool(_OPEN_MEASURE.search(text)))
    )


def _weight(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(min(MOST_WORD_WEIGHT, weights.get(stem, LEAST_WORD_WEIGHT)) for stem in sorted(stems))


def _apply(steps: Steps, text: str) -> str:
    return steps.reword(text, _shortened)


def _shortened(step: Step, text: str) -> str:
    """What is left of the text by a step; all of it where that could not stand alone."""
    shorter = _tidy(step.pattern.sub(step.replacement, text))
    return shorter if shorter != text and _stands(shorter, text) else text


def _keeping_capital(replacement: str) -> Callable[[re.Match[str]], str]:
    def put(match: re.Match[str]) -> str:
        new = match.expand(replacement)
        return new[:1].upper() + new[1:] if match.group()[:1].isupper() and new else new

    return put


_ENDS_IN_SUBJECT = re.compile(r",\s+(?:he|she|they|it|I|we|who|which)[.!?]$")
_ENDS_OPEN = re.compile(
    r"\b(?:that|of|to|the|a|an|and|but|or|if|when|as|so|in|on|with|for|from|by|was|were|had|did|is|than|not|his|her|my|your|our|their|its|"
    r"(?:what|who|where|how|that|there|here|he|she|it|i|you|we|they)['’](?:s|re|m|d|ll|ve))[.!?]$",
    re.I,
)
LONGEST_OPEN_END = 16
"""Characters: a word at the end that leaves a sentence open, its mark, and what is before it."""

_CLAUSE_ALONE = re.compile(
    r"(?:But |And |So |Then )?(?:when|as|while|if|though|although|because|since|hardly|scarcely|no sooner|seeing|should)\b[^,]*$",
    re.I,
)
_SO = re.compile(r"\b(?:so|such)\b")
_SO_MUCH = re.compile(r"\b(?:so|such) \w+")
_THAT = re.compile(r"\bthat\b")
_SPACES = re.compile(r"\s+")
_TWO_JOINTS = re.compile(r"\b(and then|and|but),? and\b(?= \w)")
_SPACE_BEFORE_MARK = re.compile(r" ([,.;:!?])")
_COMMA_BEFORE_MARK = re.compile(r",+(?=[,.;!?])|(?<=—),")


# `The Dog, who had always wanted to know where he slept, came`: all of it goes, or nothing
_RELATIVE = re.compile(r", (?:who|which|whose|whom) [^,.;]*?(?P<end>[\w'-]+ [\w'-]+),")


def _breaks_relative(shorter: str, longer: str) -> bool:
    """Whether only the beginning of a relative clause has gone."""
    return any(m.group() not in shorter and f"{m['end']}," in shorter for m in _RELATIVE.finditer(longer))


def _stands(shorter: str, longer: str) -> bool:
    """Enough words and a verb are left, and quotation marks and brackets are whole."""
    if (
        is_half(shorter, longer)
        or says_nothing(shorter)
        or (is_left_open(shorter) and not is_left_open(longer))
    ):
        return False
    if _ENDS_IN_SUBJECT.search(shorter) or _breaks_relative(shorter, longer) or not has_main_clause(shorter):
        return False
    if len(shorter.split()) < FEWEST_WORDS_LEFT or shorter.count('"') != longer.count('"'):
        return False
    if _ENDS_OPEN.search(shorter[-LONGEST_OPEN_END:]):
        return False
    if _CLAUSE_ALONE.match(shorter) and not _QUESTION.search(shorter):
        return False
    if (
        "that" in longer
        and "that" not in shorter
        and _SO_MUCH.search(shorter)
        and _THAT.search(longer)
        and _SO.search(longer)
    ):
        return False
    return has_verb(shorter) or not has_verb(longer)


def _tidy(text: str) -> str:
    text = " ".join(text.split()) if text[:1].strip() and text[-1:].strip() else _SPACES.sub(" ", text)
    if " and " in text:
        text = _TWO_JOINTS.sub(r"\1", text)
    text = _SPACE_BEFORE_MARK.sub(r"\1", text)
    text = (_COMMA_BEFORE_MARK.sub("", text) if "," in text else text).strip(" ,;")
    return text[:1].upper() + text[1:] if text[:1].isalpha() else text
