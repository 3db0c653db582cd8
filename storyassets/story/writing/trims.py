"""Trims: the phrases that a sentence can be told without. Its clauses are `clause_trims`'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from storyassets.story.words.lexicon import BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

LONGEST_PHRASE_WORDS = 8
FEWEST_LEFT_WORDS = 3

ADVERB_RISK = 0.4
DOUBLET_RISK = 0.5
PHRASE_RISK = 0.8
PLACED_RISK = 0.6
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,;:.!?\"()—–]")
_MARKS = frozenset(',;:.!?"()—–')
_ENDS = frozenset(".!?")
_PREPOSITIONS = word_set(
    "in on at near with without for through over under behind beside besides during toward towards into from among along across against "
    "by after before like about around between beneath above beyond until till within inside outside"
)
DETERMINERS = word_set(
    "the a an his her its their my your our this that these those some any no every each all both another one two three four many"
)
SUBJECTS = DETERMINERS | word_set(
    "he she it they i we you there nobody everyone everybody someone nothing everything"
)
_AFTER_VERB = (
    DETERMINERS
    | _PREPOSITIONS
    | word_set("him her it them to up down away out off over back himself herself , .")
)
_OBJECTS = word_set("it him her them me us you himself herself itself themselves which whom whose what")
_NOT_PARTICIPLES = word_set(
    "thing nothing something anything everything king ring string spring wing during morning evening being ceiling wedding according"
)
LINKS = word_set(
    "was were is are am been be being had has have seemed became felt looked grew lay stood sat lived went came ran fell remained"
)
_NEEDS_PLACE = word_set(
    "put laid set placed hung threw drew took led brought turned went came ran fell flew climbed walked lived lay stood sat stayed hid "
    "rested looked gazed stared listened waited asked longed hoped searched belonged arrived got was were held kept sent carried"
)
_AWAY = word_set("out up down away back off over here there")
_HOLDS_PHRASE = word_set(
    "life himself herself itself themselves straight far close not one each some way only almost just even and or but than as of to"
)
_SET_WORDS = word_set("vain all once last least first length")
_WITH_SOMETHING = word_set("presented provided filled covered loaded laden supplied furnished")
_SENSING = word_set("saw heard felt watched let")
_BASE_VERBS = frozenset(BASE_OF_PAST.values())
_BEFORE_BASE = word_set("to could would should might must may can will shall did do does not cannot let")
_BARE_DEED_REACH = 8
_LONGEST_PURPOSE_WORDS = 5
_JUDGING = word_set("found made kept left thought considered")
_PUTTING = re.compile(r"(?:put|lay|sett|plac|hang|throw|lead|bring|draw|carry|send)\w*ing$")
_PLACING = word_set("tucked hid put laid set placed hung threw led brought drew left dropped carried sent")
_NOT_VERBS = word_set(
    "red bed seed need feed weed deed speed hundred naked wicked sacred kindred indeed reed steed tired beloved aged crooked ragged"
)


@dataclass(frozen=True)
class Trim:
    """What may go of a text, from start to end, and what stands there then."""

    start: int
    end: int
    put: str
    risk: float


@dataclass(frozen=True)
class _Sentence:
    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def cut(self, first: int, after: int, risk: float, put: str = "") -> Trim:
        """Without the words from `first` to before `after`."""
        start = self.starts[first]
        end = self.starts[after] if after < len(self.words) else len(self.text)
        if put == "" and self.text[end : end + 1].isalpha() and start and self.text[start - 1] != " ":
            put = " "
        return Trim(start, end, put, risk)

    def is_finite(self, k: int) -> bool:
        """Whether a word is a verb of the past, by its form and what stands before it."""
        word = self.words[k]
        before = self.words[k - 1] if k else ""
        if word == "left" and "right" in self.words[max(0, k - 2) : k]:
            return False
        if word in IRREGULAR_PAST:
            return not (
                before in DETERMINERS and word not in LINKS and before not in ("that", "all", "both", "each")
            )
        if not word.endswith("ed") or len(word) < 4 or word in _NOT_VERBS:
            return False
        return before not in DETERMINERS and before not in _PREPOSITIONS and before not in ("of", "to")


def find_trims(text: str) -> list[Trim]:
    """Every phrase that may go, in no order; each by itself leaves a sentence, as far as can be seen."""
    found = list(_WORD.finditer(text))
    s = _Sentence(
        text,
        tuple(m.group().lower().replace("’", "'") for m in found),
        tuple(m.start() for m in found),
        tuple(m.end() for m in found),
    )
    if sum(w not in _MARKS for w in s.words) <= FEWEST_LEFT_WORDS:
        return []
    return [
        *_phrases(s), *_adverbs(s), *_doublets(s),
    ]  # fmt: skip


def _clause_end(s: _Sentence, k: int) -> int:
    """The end of the sentence that word k is in: the index of its full stop."""
    while k < len(s.words) and s.words[k] not in _ENDS and s.words[k] not in (";", ":"):
        k += 1
    return k


def _phrases(s: _Sentence) -> Iterator[Trim]:
    """`with his teeth`, `near a dark forest`: a preposition and its noun, where no verb needs them."""
    for k in range(2, len(s.words) - 1):
        if s.words[k] not in _PREPOSITIONS or not _may_go(s, k):
            continue
        end = _phrase_end(s, k)
        comma = s.words[k - 1] == ","
        whole = comma or s.words[k] == "with"  # `with a bell about his neck`
        while whole and end is not None and end < len(s.words) and s.words[end] in _PREPOSITIONS:
            end = _phrase_end(s, end)
        if end is None or _completes_verb(s, k, end) or _leaves_half_a_pair(s, end):
            continue
        end = _purpose_end(s, end)
        if end is None:
            continue
        between = comma and s.words[end : end + 1] == (",",) and s.words[end + 1] not in ("and", "but", "or")
        risk = PHRASE_RISK + PLACED_RISK * _is_placed(s, k)
        yield s.cut(k - comma, end + between, risk, " " if between else "")


def _may_go(s: _Sentence, k: int) -> bool:
    """Whether nothing right before the phrase, or at its head, holds it: a verb, `far`, `in vain`."""
    before, following = s.words[k - 1], s.words[k + 1]
    if following in _MARKS or following in _OBJECTS or following in _SET_WORDS or before in _HOLDS_PHRASE:
        return False
    if before == following or (before in _MARKS and before != ",") or before in _PREPOSITIONS:
        return False
    doing = k - 1
    while doing > 0 and (
        s.words[doing].endswith("ly") or s.words[doing].endswith("wise") or s.words[doing] in _AWAY
    ):
        doing -= 1
    if s.is_finite(doing) or s.words[doing].endswith("ing") or before in LINKS or _is_bare_deed(s, doing):
        return False
    if s.words[k] in ("for", "since") and "been" in s.words[max(0, k - 3) : k]:
        return False  # `had been dead for many years`
    return not _follows_with(s, k)


def _purpose_end(s: _Sentence, k: int) -> int | None:
    """`in search of a bite to eat`: what it is for goes with it; None where that is long."""
    if s.words[k : k + 1] != ("to",):
        return k
    for i in range(k + 1, min(len(s.words), k + 1 + _LONGEST_PURPOSE_WORDS)):
        if s.words[i] in _MARKS:
            return i
    return None


def _leaves_half_a_pair(s: _Sentence, end: int) -> bool:
    """`with his gun on his back, and hanger by his side`: the second belongs to the first."""
    if s.words[end : end + 2] != (",", "and") or end + 2 >= len(s.words):
        return False
    return (
        s.words[end + 2] not in SUBJECTS and not s.is_finite(end + 2) and not s.words[end + 2].endswith("ly")
    )


def _is_bare_deed(s: _Sentence, k: int) -> bool:
    """`could not squeeze`, `did spring and fall`, `heard a cat mew and scratch`: a verb without an ending."""
    if k < 1:
        return False
    if s.words[k - 1] in _BEFORE_BASE:
        return True
    if s.words[k - 1] != "and" or s.words[k].endswith("s"):
        return (
            s.words[k] in _BASE_VERBS
            and s.words[k - 1] not in DETERMINERS
            and not s.words[k - 1].endswith(("ed", "'s"))
        )
    before = s.words[max(0, k - _BARE_DEED_REACH) : k]
    return any(w in _BEFORE_BASE or w in _SENSING for w in before)


def _verb_before(s: _Sentence, k: int) -> int | None:
    return next((i for i in range(k - 1, max(-1, k - 6), -1) if s.is_finite(i)), None)


def _is_placed(s: _Sentence, k: int) -> bool:
    """`carries his house on his back`: the place belongs to the deed."""
    verb = _verb_before(s, k)
    if verb is None or s.words[verb] not in _NEEDS_PLACE | _PLACING:
        return False
    return not any(w in _PREPOSITIONS or w == "to" for w in s.words[verb + 1 : k])


def _completes_verb(s: _Sentence, k: int, end: int) -> bool:
    """`laid the axe on the bank`, `saw the man blow on his fingers`, `found life in the pasture dull`."""
    if s.words[k - 2] == "to" and s.words[k - 1] not in DETERMINERS:
        return True
    if any(_PUTTING.match(w) for w in s.words[max(0, k - 4) : k]):
        return True
    verb = _verb_before(s, k)
    if verb is None:
        return False
    word = s.words[verb]
    if s.words[k] == "with" and word in _WITH_SOMETHING:
        return True
    if word in _SENSING and k - verb <= 5:
        return True
    return (word in _JUDGING and end - k > 3) or (word in _PLACING and _is_placed(s, k))


def _follows_with(s: _Sentence, k: int) -> bool:
    """`with the hounds at his heels`, `, the wolf in the lead`, `in vain`: nothing of it goes alone."""
    if s.words[k + 1] == "vain":
        return True
    for i in range(k - 1, max(-1, k - 4), -1):
        if s.words[i] == "with" or (s.words[i] == "," and i < k - 1):
            return True
        if s.is_finite(i) or s.words[i] in _PREPOSITIONS:
            return False
    return False


def _phrase_end(s: _Sentence, k: int) -> int | None:
    """Where the phrase of the preposition k ends; None where it is no plain phrase."""
    i = k + 1
    while i < len(s.words) and i - k <= LONGEST_PHRASE_WORDS:
        word = s.words[i]
        if word in ("that", "who", "which") and s.words[k] == "with" and i > k + 2:
            return _relative_end(s, i)
        if word in _ENDS or word in (";", ":", ","):
            return i
        if word in (
            "not",
            "very",
            "so",
            "too",
            "quite",
            "more",
            "that",
            "who",
            "which",
            "what",
            "how",
            "whose",
            "whom",
            "when",
            "if",
        ) or (word.endswith("ing") and word not in _NOT_PARTICIPLES):
            return None
        if s.is_finite(i) and i > k + 1:
            return None
        if word == "and" and s.words[k] == "with" and s.words[i + 2 : i + 3] in (("that",), ("which",)):
            i += 1  # `with the peace and security that go with it`
            continue
        if word in ("and", "or"):
            following = s.words[i + 1] if i + 1 < len(s.words) else ""
            finite = (
                i + 1 < len(s.words)
                and s.is_finite(i + 1)
                and (not following.endswith("ed") or s.words[i + 2] in _AFTER_VERB)
            )
            if finite or following in ("he", "she", "they", "it"):
                return i
            return None
        if i > k + 1 and (word in _PREPOSITIONS or word in ("to", "as", "so", "while", "because")):
            return i
        if i > k + 1 and word in SUBJECTS and word not in DETERMINERS:
            # `at the trick he had played on them`
            told = (
                i + 1 < len(s.words)
                and s.is_finite(i + 1)
                and not any(w in _MARKS for w in s.words[i : _clause_end(s, i)])
            )
            return _clause_end(s, i) if told else None
        if i > k + 1 and word in DETERMINERS and s.words[i - 1] != "of" and s.words[i - 1] != "all":
            return None
        i += 1
    return None


def _relative_end(s: _Sentence, i: int) -> int | None:
    """`with the peace that goes with it`: all of it, up to the full stop."""
    end = _clause_end(s, i)
    said = s.words[i + 1] in SUBJECTS or "," in s.words[i:end]
    return None if said else end


_KEPT_ADVERBS = word_set(
    "family only hardly nearly scarcely belly really lovely friendly lonely certainly merely early likely"
)
_BEFORE_ADVERB = DETERMINERS | LINKS | word_set("so how as too and more very quite , most")


def _adverbs(s: _Sentence) -> Iterator[Trim]:
    """`loudly`, `suddenly`, by itself."""
    for k in range(1, len(s.words) - 1):
        word = s.words[k]
        if not word.endswith("ly") or len(word) < 6 or word in _KEPT_ADVERBS:
            continue
        if s.words[k - 1] not in _BEFORE_ADVERB and s.words[k + 1] not in _MARKS | {"and", "or"}:
            yield s.cut(k, k + 1, ADVERB_RISK)


def _doublets(s: _Sentence) -> Iterator[Trim]:
    """`weeping and wailing`, `slowly and carefully`: the second of two alike."""
    for k in range(2, len(s.words) - 1):
        if s.words[k - 1] != "and":
            continue
        one, two = s.words[k - 2], s.words[k]
        if any(one.endswith(e) and two.endswith(e) for e in ("ing", "ly")) and (
            k < 3 or s.words[k - 3] != ","
        ):
            yield s.cut(k - 1, k + 1, DOUBLET_RISK)
