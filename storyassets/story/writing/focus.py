"""Focus: of a long sentence, the one deed of several that matters, with its subject: `The King swore that …`."""

from __future__ import annotations

import re

from storyassets.story.words.clause_reader import PRONOUNS
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.lexicon import IRREGULAR_PAST
from storyassets.story.words.segments import Kind, Segment, rebuild, segment
from storyassets.story.words.single_deeds import RELATIVES
from storyassets.story.words.word_tables import word_set

FEWEST_SENTENCE_WORDS = 13
FEWEST_FOCUS_WORDS = 4
LONGEST_SUBJECT_WORDS = 5

_BEING = word_set("was were had is are has have did could would should might must will can shall")
# Of these the past is no participle: `was angry and swore` cannot be `was sworn`.
_ONLY_PAST = word_set(
    "went came saw took gave fell ran began became broke chose drank drove ate flew forgot froze grew hid knew "
    "rode rang rose sang sank shook spoke sprang stole swore swam threw woke wore wrote"
)
_OPENERS = word_set("then so but and now thus yet soon when as")
_ENDS_OPEN = re.compile(r"\b(?:and|but|or|that|of|to|the|a|an|with|for|from|by|in|on|at|so)[.!?]$")


def focused(sentence: str) -> list[str]:
    """Each later deed of a sentence as a sentence of its own, where its subject is sure."""
    if len(sentence.split()) < FEWEST_SENTENCE_WORDS or '"' in sentence:
        return []
    segments = segment(sentence)
    main = next((s for s in segments if s.kind is Kind.MAIN), None)
    subject = _subject(main) if main else ()
    if main is None or not subject:
        return []
    found = []
    verb = main.words[main.verb].lower() if main.verb >= 0 else _verb_after(segments)
    for n, s in enumerate(segments):
        if (
            s.kind is not Kind.VERB
            or s.verb not in (0, 1)
            or any(x.kind is Kind.MAIN for x in segments[1:n] if x is not main)
        ):
            continue
        if verb in _BEING and s.words[s.verb].lower() not in _ONLY_PAST:
            continue
        if s.words[0].lower() in ("scarcely", "hardly", "never", "nor"):
            continue
        if s.words[s.verb].lower() not in IRREGULAR_PAST and not s.words[s.verb].endswith("ed"):
            continue
        end = next(
            (k for k in range(n + 1, len(segments)) if segments[k].kind in (Kind.VERB, Kind.MAIN, Kind.REST)),
            len(segments),
        )
        rest = rebuild(segments[n:end], sentence)
        text = f"{' '.join(subject)} {rest[:1].lower()}{rest[1:]}"
        text = f"{text[:1].upper()}{text[1:]}".rstrip(" ,;:.!?") + "."
        if len(text.split()) >= FEWEST_FOCUS_WORDS and has_verb(text) and not _ENDS_OPEN.search(text):
            found.append(text)
    return found


def _verb_after(segments: tuple[Segment, ...]) -> str:
    rest = next((s for s in segments if s.kind is Kind.REST), None)
    return rest.words[0].lower() if rest else ""


def _subject(main: Segment) -> tuple[str, ...]:
    """The words before the verb of the main clause; none where they are not plainly somebody."""
    words = main.words if main.verb < 0 else main.words[: main.verb]
    while words and words[0].lower() in _OPENERS:
        words = words[1:]
    if RELATIVES & {w.lower() for w in words}:
        return ()
    plain = bool(words) and len(words) <= LONGEST_SUBJECT_WORDS and not any("," in w for w in words)
    if not plain or words[-1].endswith("ly"):
        return ()
    lone = words[0].lower() in PRONOUNS and len(words) == 1
    named = words[0].lower() in ("the", "a", "an", "his", "her", "their") and len(words) > 1
    return tuple(words) if lone or named or (len(words) == 1 and words[0][:1].isupper()) else ()
