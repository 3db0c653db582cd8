"""Focus: of a long sentence, what matters alone: one deed of several with its subject, its beginning, or what came of it."""

from __future__ import annotations

import re

from storyassets.story.words.clause_reader import PRONOUNS
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.grammar_words import AUXILIARIES
from storyassets.story.words.segments import Kind, Segment, rebuild, segment
from storyassets.story.words.single_deeds import RELATIVES
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.compress import Wording
from storyassets.story.writing.emptiness import is_left_open, says_nothing
from storyassets.story.writing.halves import is_half

FEWEST_SENTENCE_WORDS = 13
FEWEST_FOCUS_WORDS = 4
LONGEST_SUBJECT_WORDS = 5
FOCUS_LOST = 0.5

# Of these the past is no participle: `was angry and swore` cannot be `was sworn`.
ONLY_PAST = word_set(
    "went came saw took gave fell ran began became broke chose drank drove ate flew forgot froze grew hid knew "
    "rode rang rose sang sank shook spoke sprang stole swore swam threw woke wore wrote"
)
_OPENERS = word_set("then so but and now thus yet soon when as")
_ENDS_OPEN = re.compile(r"\b(?:and|but|or|that|of|to|the|a|an|with|for|from|by|in|on|at|so)[.!?]$")

# Where a sentence may end: what follows says more of its last thing, or why.
_MAY_END = re.compile(
    r",?\s+(?:who|whom|whose|which|where|wherein|so that|in order (?:to|that)|because|instead of|as if|as though|till|until|"
    r"without|just as|and at the same time|for (?=(?:he|she|it|they|the) ))\b"
)
_SPEECH_MAY_END = re.compile(r"[;:—]\s|,\s(?:and|for|so|because|then)\b")
# What somebody says after a `but` is what was meant to be said.
_MEANT = re.compile(r",\sbut\s(?=(?:I|we|he|she|you|they|it|the)\b)")
_RESULT = re.compile(
    r"\bso that (?P<who>he|she|they|it|the \w+|no one|nobody) (?P<did>[^;]+?)(?:, and (?P<last>(?:at last |soon |then )?\w+ [^,;]+))?[.;]"
)
_WISHED = re.compile(r"(?:might|may|would|should|can)\b")
# `…, her hands which had been cut off grew again`: there the hands only begin a clause.
_SUBJECT_LEFT_ALONE = re.compile(
    r"(?:, |\band )(?:the|a|an|his|her|their|its|my) [\w'-]+(?: [\w'-]+)?[.?]$|\bhow [^.]*[.]$"
)
_IDENTIFIED = re.compile(r"\b(?:that|this|it|he|she) (?:was|is) (?:the|a|an) [\w'-]+[.?]$")
_WHEN_FIRST = re.compile(r"(at last|soon|then|finally) (?=\w)")
_SO = re.compile(r"\b(?:so|such|too|more|rather) (?!that\b)\w+", re.I)


def beginnings(sentence: str, *, speech: bool = False) -> list[str]:
    """The sentence up to each place where it may end, the longest first."""
    found = []
    for match in (_SPEECH_MAY_END if speech else _MAY_END).finditer(sentence):
        words = sentence[: match.start()].rstrip(" ,;:").split()
        text = f"{' '.join(words)}{'?' if sentence.endswith('?') else '.'}"
        if (
            len(words) >= FEWEST_FOCUS_WORDS
            and not _SUBJECT_LEFT_ALONE.search(text)
            and not (match.group().strip(" ,") in RELATIVES and _IDENTIFIED.search(text))
            and text.count('"') % 2 == 0
            and not _ENDS_OPEN.search(text)
            and not (
                match.group().strip(" ,").startswith(("so that", "as if", "as though")) and _SO.search(text)
            )
            and is_whole(text)
        ):
            found.append(text)
    return found[::-1]


def meant(speech: str) -> list[str]:
    """`You have fine things, but I like my own best.` → `I like my own best.`"""
    ends = [match.end() for match in _MEANT.finditer(speech)]
    text = speech[ends[-1] :] if ends else ""
    text = f"{text[:1].upper()}{text[1:]}"
    return [text] if len(text.split()) > FEWEST_FOCUS_WORDS and has_verb(text) else []


def results(sentence: str) -> list[str]:
    """What came of it, alone: `…, so that he soon had his house again, and at last became a rich man`."""
    found = []
    for match in _RESULT.finditer(sentence):
        who = match.group("who")
        who = f"{who[:1].upper()}{who[1:]}"
        if who.lower() in ("they", "it"):
            continue  # whatever that is, is left behind
        if _WISHED.match(match.group("did")):
            continue  # `so that he might show it` is why, and nothing came of it
        deeds = [did for did in (match.group("did"), match.group("last")) if did and has_verb(did)]
        found += [_in_order(who, did) for did in deeds if len(did.split()) >= FEWEST_FOCUS_WORDS - 1]
    return found


def _in_order(who: str, did: str) -> str:
    """`he at last became rich` → `At last he became rich`."""
    opened = _WHEN_FIRST.match(did)
    if opened is None:
        return f"{who} {did}."
    when = opened.group(1)
    return f"{when[:1].upper()}{when[1:]} {who[:1].lower()}{who[1:]} {did[opened.end() :]}."


def is_whole(text: str) -> bool:
    """Whether a main clause with its verb stands there."""
    main = [s for s in segment(text) if s.kind is Kind.MAIN]
    return bool(main) and any(has_verb(" ".join(s.words)) or s.verb >= 0 for s in main)


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
        if verb in AUXILIARIES and s.words[s.verb].lower() not in ONLY_PAST:
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


def with_focus(wordings: tuple[Wording, ...], *, speech: bool) -> tuple[Wording, ...]:
    """With what of a long sentence could be told alone, all in the order of their words."""
    full = wordings[0].text
    texts = beginnings(full, speech=speech)
    if speech:
        texts += meant(full)
    else:
        texts += [*focused(full), *results(full)]
        texts = [t for t in texts if not says_nothing(t) and not is_left_open(t) and not is_half(t, full)]
    alone = [Wording(text, spoken_words(text), FOCUS_LOST) for text in dict.fromkeys(texts)]
    known = {w.text for w in wordings}
    more = [w for w in alone if w.text not in known and w.words < wordings[0].words]
    return (wordings[0], *sorted([*wordings[1:], *more], key=lambda w: -w.words))
