"""Segments: a sentence as its clauses. Which is a main clause, which hangs on another, by the words at their edges.

No parse: a clause begins at a conjunction, a relative, a participle after a comma, or a subject with its verb.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from storyassets.story.lexicon import IRREGULAR_PAST
from storyassets.story.word_tables import word_set

SUBJECT_REACH = 9
PADDING = 4


class Kind(StrEnum):
    """What a segment is to its sentence."""

    OPENING = "opening"
    """`One bright morning`, before a clause."""

    MAIN = "main"
    """A subject and its verb."""

    VERB = "verb"
    """Another deed of the same subject."""

    WHEN = "when"
    """When, where or in spite of what; a cause is told apart."""

    CAUSE = "cause"
    RELATIVE = "relative"
    DOING = "doing"
    """`, looking up`: a participle."""

    SAID = "said"
    """What was said, seen or known: its verb cannot stand without it."""

    REST = "rest"
    """The main clause goes on where something was put into it."""


@dataclass(frozen=True)
class Segment:
    """One clause: its words without the conjunction, and how it is joined."""

    kind: Kind
    joint: str
    words: tuple[str, ...]
    comma: bool = False
    """A comma stood before it."""

    verb: int = 0
    """Which of the words its verb is; -1 if it has none."""

    start: int = 0
    """Where it begins in the sentence, its conjunction included."""

    leads: bool = False
    """It stands before the main clause that it belongs to; its conjunction is among its words."""

    @property
    def text(self) -> str:
        """The words of the clause alone."""
        return " ".join(self.words)


_TOKEN = re.compile(r"[^\s,;:]+|[,;:]")
_PLAIN = re.compile(r"[^\w'’-]+")
DETERMINERS = word_set(
    "the a an his her its their my your our this that these those some any no every each all both another one two three four many several"
)
PRONOUNS = word_set("he she it they i we you there nobody everyone everybody someone nothing everything who")
PREPOSITIONS = word_set(
    "in on at near with without for through over under behind beside besides during toward towards into from among along across against "
    "by after before like about around between beneath above beyond until till within inside outside of to up down"
)
_TIMES = word_set("when while whilst after before until till though although whereas where whenever")
_CAUSES = word_set("because since lest unless if for")
_KNOWING = re.compile(
    r"(?:know|knew|knows|knowing|tell|told|ask|asked|asking|see|saw|seeing|seen|hear|heard|wonder\w*|understand|understood|learn\w*|remember\w*|"
    r"forg[eo]t|say|said|saying|think|thought|thinking|sure|decided?|guess\w*|shown?|showed|find|found|felt|feel|believed?|believing|hoped|"
    r"wished|feared|afraid|swore|promised|commanded|relate|revealed|noticed|perceived|observed|meant|meaning|certain|glad|doubt\w*|inquired?|"
    r"explained|agreed|declared|discovered|so|such|him|her|them|me|us|word|way|idea|plan)$"
)
_CLAUSE_WORDS = word_set("that what how why whether who whom whose which when where if")
_MODALS = word_set("to could would should might must may can will shall did do does cannot")
_AUXILIARIES = word_set(
    "was were is are am be been had has have did could would should might must may can will shall do does"
)
_NOT_VERBS = word_set(
    "red bed seed need feed weed deed speed hundred naked wicked sacred kindred indeed reed steed tired beloved aged crooked ragged learned"
)
_NOT_PARTICIPLES = word_set(
    "thing nothing something anything everything king ring string spring wing during morning evening being ceiling wedding according"
)
_BARE_ALIKE = word_set("set put cut let read hit shut cost hurt burst spread shed")
_ADVERBS = word_set(
    "then soon at last once also now never ever again not only just still even thus there here quickly suddenly often always too all both"
)


def plain(word: str) -> str:
    """A word in lower case without the marks around it."""
    return _PLAIN.sub("", word).replace("’", "'").lower()


class Reader:
    """The words of one sentence, and what can be told of each by its neighbours."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.words = [plain(t) if t not in ",;:" else t for t in tokens]
        self.size = len(tokens)
        self.words += [""] * PADDING

    def is_finite(self, k: int) -> bool:
        """Whether a verb with its own subject stands here, by its form."""
        if not 0 <= k < self.size:
            return False
        word, before = self.words[k], self.words[k - 1] if k else ""
        if word.endswith("n't"):
            return True
        if word in IRREGULAR_PAST:
            if word in _BARE_ALIKE and before in _MODALS:
                return False
            if before in ("to", "of", "a", "an"):
                return False
            return not (
                before in DETERMINERS
                and word not in _AUXILIARIES
                and before not in ("that", "all", "both", "each")
            )
        if not word.endswith("ed") or len(word) < 4 or word in _NOT_VERBS:
            return False
        return before not in DETERMINERS and before not in PREPOSITIONS and before not in _AUXILIARIES

    def verb_from(self, k: int, reach: int) -> int:
        """The first verb from k on before any mark; -1 if there is none."""
        for i in range(k, min(self.size, k + reach)):
            if self.words[i] in ",;:":
                return -1
            if self.is_finite(i):
                return i
        return -1

    def begins_clause(self, k: int) -> bool:
        """Whether a subject stands here, and its verb soon after."""
        if k >= self.size or self.words[k] in ",;:":
            return False
        word = self.words[k]
        if word in _PARTICLES and self.words[k + 1] in PRONOUNS:
            return self.is_finite(k + 2)  # `down they flew`
        if word in PRONOUNS:
            return self.verb_from(k + 1, 4) > 0
        if word not in DETERMINERS and not self.tokens[k][:1].isupper():
            return False
        verb = self.verb_from(k + 1, SUBJECT_REACH)
        if verb < 0:
            return False
        between = self.words[k + 1 : verb]
        if any(w in _CLAUSE_WORDS or w in ("or", "but", "to") or w in PRONOUNS for w in between):
            return False
        # `the birds and the beasts made peace`
        return not any(
            w == "and" and self.words[i + 1] not in DETERMINERS and not self.tokens[i + 1][:1].isupper()
            for i, w in enumerate(between, k + 1)
        )

    def skip_adverbs(self, k: int) -> int:
        """Past the adverbs that stand before a verb or a subject."""
        at = k
        while at < self.size and (
            self.words[at] in _ADVERBS or (self.words[at].endswith("ly") and len(self.words[at]) > 4)
        ):
            at += 1
        return at if at < self.size else k


@lru_cache(maxsize=4096)
def segment(sentence: str) -> tuple[Segment, ...]:
    """The clauses of one sentence, in their order. The last mark belongs to the last word."""
    found = list(_TOKEN.finditer(sentence))
    reader = Reader([m.group() for m in found])
    edges = _edges(reader)
    segments: list[Segment] = []
    for n, edge in enumerate(edges):
        end = edges[n + 1].start if n + 1 < len(edges) else reader.size
        first = edge.start if edge.leads else edge.start + len(edge.joint.split())
        joint = edge.joint
        if edge.leads and joint:
            first = edge.start + 1
        tokens = list(reader.tokens[first:end])
        while tokens and tokens[-1] in (",", ";", ":"):
            tokens.pop()
        verb = next((i for i in range(first, end) if reader.is_finite(i)), -1)
        marks = sum(t in (",", ";", ":") for t in reader.tokens[first:verb]) if verb >= 0 else 0
        words = _joined(tokens)
        if words:
            at = verb - first - marks if verb >= 0 else -1
            segments.append(
                Segment(edge.kind, joint, words, edge.comma, at, found[edge.start].start(), edge.leads)
            )
    return tuple(segments)


def _joined(tokens: list[str]) -> tuple[str, ...]:
    """Tokens as words, marks on the word before them."""
    words: list[str] = []
    for token in tokens:
        if token in (",", ";", ":") and words:
            words[-1] += token
        elif token not in (",", ";", ":"):
            words.append(token)
    return tuple(words)


@dataclass(frozen=True)
class _Edge:
    start: int
    kind: Kind
    joint: str
    comma: bool
    leads: bool = False


def _edges(r: Reader) -> list[_Edge]:
    """Where clauses begin."""
    first = _first_kind(r)
    edges = [_Edge(0, first, "", False, first is not Kind.MAIN)]
    k = 1
    while k < r.size - 1:
        comma = r.words[k - 1] in (",", ";", ":")
        found = _edge_at(r, k, comma, edges)
        if found is None:
            k += 1
            continue
        kind, joint = found
        leads = kind in (Kind.WHEN, Kind.DOING, Kind.CAUSE) and (
            joint in _CONJUNCTIONS or edges[-1].kind is Kind.OPENING
        )
        if kind in (Kind.WHEN, Kind.DOING) and joint == "" and k <= 8 and edges[-1].start == 0 and _is_time(r.words[: k - comma]) and edges[-1].kind is Kind.MAIN:
            edges[-1], leads = _Edge(0, Kind.OPENING, "", False), True
        edges.append(_Edge(k, kind, joint, comma, leads))
        k += max(1, len(joint.split()))
    return edges


_CONJUNCTIONS = frozenset({"and", "but", "so", "then", "yet", "for"})
_PARTICLES = word_set("down up away out in off back along")


def _first_kind(r: Reader) -> Kind:
    at = 0
    while at < min(3, r.size) and r.words[at] in ("but", "and", "so", "then", "now", "yet", ","):
        at += 1
    word = r.words[at] if at < r.size else ""
    if word in ("just", "even") and at + 1 < r.size:
        word = r.words[at + 1]
    if word.endswith("ing") and word not in _NOT_PARTICIPLES and len(word) > 4:
        return Kind.DOING
    if word in _TIMES or word in ("as", "once"):
        return (
            Kind.WHEN
            if r.begins_clause(at + 1 + (r.words[at + 1 : at + 2] == ["therefore"]))
            or (word != "once" and r.verb_from(at + 1, 12) > 0)
            else Kind.MAIN
        )
    if word in ("because", "since", "if", "unless"):
        return Kind.CAUSE
    if word == "no" and r.words[at + 1 : at + 2] == ["matter"]:
        return Kind.WHEN
    return Kind.MAIN


def _edge_at(r: Reader, k: int, comma: bool, edges: list[_Edge]) -> tuple[Kind, str] | None:
    word, before = r.words[k], r.words[k - (2 if comma else 1)]
    last = edges[-1]
    if comma and k <= 8 and last.start == 0 and last.kind is Kind.MAIN and word.endswith("ed") and _is_time(r.words[: k - 1]) and _main_comes(r, k):
        return Kind.DOING, ""  # `One day, dressed in the skin, the wolf came`
    start, kind = last.start, last.kind
    inside = any(r.is_finite(i) for i in range(start, k))
    if r.words[k - 1] in (";", ":"):
        joint = word if word in ("and", "but", "so", "then", "yet", "for") else ""
        return Kind.MAIN, joint
    if (
        not inside
        and start == 0
        and kind is Kind.MAIN
        and word in ("as", "when", "while", "after")
        and r.begins_clause(k + 1)
        and _is_time(r.words[:k])
    ):
        return Kind.WHEN, ""
    if word in ("and", "but", "so", "then", "yet") and (inside or kind is Kind.DOING):
        return _after_conjunction(r, k, comma, edges)
    if _has_lead(edges) and comma and r.begins_clause(r.skip_adverbs(k)):
        return Kind.MAIN, ""
    if (
        kind is Kind.WHEN
        and last.leads
        and inside
        and not comma
        and word in PRONOUNS
        and r.is_finite(k + 1)
        and before not in _NO_CLAUSE_AFTER
        and not r.is_finite(k - 1)
    ):
        return Kind.MAIN, ""
    if (
        comma
        and not inside
        and kind is Kind.MAIN
        and word in ("his", "her", "its", "their")
        and r.words[r.verb_from(k + 1, 4)].endswith("ed")
    ):
        return Kind.DOING, ""
    if comma and kind is Kind.MAIN and not inside and not _has_lead(edges) and r.begins_clause(k):
        return None
    if (
        comma
        and not inside
        and kind is Kind.MAIN
        and (word in _TIMES or word == "as")
        and r.verb_from(k + 1, 12) > 0
    ):
        return Kind.WHEN, word  # `The king, when he saw it, was angry`
    if _has_lead(edges) and comma and kind is not Kind.OPENING and r.is_finite(r.skip_adverbs(k)) and _open_main_has_verb(r, edges):
        return Kind.VERB, ""
    if (
        kind in (Kind.RELATIVE, Kind.DOING, Kind.WHEN, Kind.SAID)
        and inside | comma
        and r.is_finite(r.skip_adverbs(k))
        and not _open_main_has_verb(r, edges)
    ):
        if comma or (
            inside
            and not r.is_finite(k - 1)
            and before not in ("and", "or", "to", "not")
            and not before.endswith("ly")
        ):
            return Kind.REST, ""
    if (
        comma
        and inside
        and kind in (Kind.MAIN, Kind.VERB, Kind.REST)
        and r.is_finite(r.skip_adverbs(k))
        and _list_of_deeds(r, k)
    ):
        return Kind.VERB, ""
    if (
        comma
        and inside
        and kind in (Kind.MAIN, Kind.VERB, Kind.SAID)
        and word not in ("who", "that")
        and r.begins_clause(k)
    ):
        return Kind.MAIN, ""
    return _subordinate_at(r, k, comma, before, inside)


def _has_lead(edges: list[_Edge]) -> bool:
    """Whether a clause stands open whose main clause has not come yet."""
    for edge in reversed(edges):
        if edge.leads:
            return True
        if edge.kind in (Kind.MAIN, Kind.VERB):
            return False
    return False


_NO_CLAUSE_AFTER = word_set(
    "that and or but what who which whom how if than as when because where all everything said thought to so why"
)
_TIME_WORDS = word_set(
    "day night morning evening afternoon time once noon summer winter spring autumn midnight last once soon now then next"
)


def _is_time(words: list[str]) -> bool:
    return len(words) <= 6 and any(w in _TIME_WORDS for w in words)


def _open_main_has_verb(r: Reader, edges: list[_Edge]) -> bool:
    for n in range(len(edges) - 1, -1, -1):
        if edges[n].kind in (Kind.MAIN, Kind.VERB, Kind.REST):
            end = edges[n + 1].start if n + 1 < len(edges) else r.size
            return any(r.is_finite(i) for i in range(edges[n].start, end))
    return False


def _list_of_deeds(r: Reader, k: int) -> bool:
    """`took a knife, cut her finger and held it`: the list is closed by an `and` with a verb."""
    verb = r.words[r.skip_adverbs(k)]
    if not verb.endswith("ed") and verb not in ("followed", "left", "found", "made", "held", "set"):
        return True
    for i in range(k + 1, r.size - 1):
        if r.words[i] == "and" and r.is_finite(r.skip_adverbs(i + 1)):
            return True
    return False


def _after_conjunction(r: Reader, k: int, comma: bool, edges: list[_Edge]) -> tuple[Kind, str] | None:
    word, kind = r.words[k], edges[-1].kind
    after = k + 1
    joint = word
    if not comma and _joins_nouns(r, k):
        return None
    if r.words[after] in ("then", "so", "thus", "yet") and word in ("and", "but"):
        joint, after = f"{word} {r.words[after]}", after + 1
    if word == "so" and r.words[after] == "that":
        return Kind.CAUSE, "so that"
    if word == "so" and _is_purpose(r, after):
        return Kind.CAUSE, "so"
    if word == "so" and not comma:
        return None
    if r.words[after] == "that" and any(e.joint == "that" for e in edges):
        return Kind.SAID, f"{joint} that"
    at = r.skip_adverbs(after)
    if at >= r.size - 1:
        return None
    following = r.words[at]
    if (
        comma
        and following in ("as", "when", "while", "after", "before", "if", "though", "since", "until")
        and r.verb_from(at + 1, 12) > 0
    ):
        return (Kind.CAUSE if following in ("if", "since") else Kind.WHEN), word
    if following == "no" and r.words[at + 1 : at + 2] == ["matter"]:
        return Kind.WHEN, word
    if (
        comma
        and following.endswith("ing")
        and len(following) > 4
        and following not in _NOT_PARTICIPLES
        and _main_comes(r, at)
    ):
        return Kind.DOING, word
    if following == "," and at + 1 < r.size:
        at += 1
    if following in _PARTICLES and (r.is_finite(at + 1) or (following != "in" and r.begins_clause(at + 1))):
        return Kind.MAIN, joint
    if comma and (following in PREPOSITIONS or _is_time(r.words[at : at + 3])) and _main_comes(r, at) and _comma_within(r, at, 6):
        return Kind.MAIN, joint
    if _has_lead(edges) and (not comma or not r.begins_clause(at) or _main_comes(r, at)):
        return None
    if r.begins_clause(at) and (comma or r.words[at] in PRONOUNS or word != "and" or k >= 4):
        return Kind.MAIN, joint
    if r.is_finite(at) and word in ("and", "but") and _open_main_has_verb(r, edges):
        listed = kind is Kind.RELATIVE and any(e.kind is Kind.VERB and not e.joint for e in edges)
        if kind in (Kind.WHEN, Kind.CAUSE, Kind.RELATIVE, Kind.SAID, Kind.DOING) and not comma and not listed:
            return None
        if kind is Kind.RELATIVE and r.words[0] == "there":
            return None
        return Kind.VERB, joint
    return None


def _joins_nouns(r: Reader, k: int) -> bool:
    """`, and birds and beasts made`: the second `and` stands in the subject."""
    for i in range(k - 1, max(0, k - 5), -1):
        if r.is_finite(i):
            return False
        if r.words[i] == "and":
            return True
    return False


def _comma_within(r: Reader, k: int, reach: int) -> bool:
    return "," in r.words[k : k + reach]


def _is_purpose(r: Reader, k: int) -> bool:
    """`so they might run away`."""
    verb = r.verb_from(k, 4)
    return verb > 0 and r.words[verb] in ("might", "could", "may", "can", "would", "should")


def _main_comes(r: Reader, k: int) -> bool:
    comma = next((i for i in range(k, r.size - 1) if r.words[i] == ","), None)
    return comma is not None and r.begins_clause(comma + 1)


def _subordinate_at(r: Reader, k: int, comma: bool, before: str, inside: bool) -> tuple[Kind, str] | None:
    word = r.words[k]
    after = k + 1
    if r.words[after] == "," and "," in r.words[after + 1 : after + 3]:
        after = r.words.index(",", after + 1) + 1  # `when, suddenly, a bear came`
    if word == "as" and r.words[after] == "soon" and r.words[after + 1] == "as":
        return Kind.WHEN, "as soon as"
    if word == "as" and r.words[k - 2] == "as":
        return None  # `as hungry as he came`
    if word == "so" and r.words[after] == "that" and inside:
        return Kind.CAUSE, "so that"
    if not inside and not comma:
        return (
            (Kind.RELATIVE, word)
            if word in ("who", "which", "that") and r.is_finite(after) and k > 1
            else None
        )
    if word == "that":
        if r.begins_clause(after) or r.is_finite(after):
            if _KNOWING.match(before) or r.is_finite(k - 1):
                return Kind.SAID, "that"
            if any(r.words[i] in ("so", "such") for i in range(max(0, k - 9), k)):
                return Kind.SAID, "that"
            return (Kind.RELATIVE, "that") if r.is_finite(after) else (Kind.SAID, "that")
        return None
    if word in ("how", "what", "why", "whether") or (
        word in _CLAUSE_WORDS and not comma and _KNOWING.match(before)
    ):
        return (Kind.SAID, word) if inside and r.verb_from(after, 9) > 0 else None
    if word in ("who", "which", "whose", "whom") and (
        comma or r.is_finite(after) or r.is_finite(r.skip_adverbs(after))
    ):
        return Kind.RELATIVE, word
    if word in PREPOSITIONS and after < r.size and r.words[after] in ("which", "whom"):
        return Kind.RELATIVE, f"{word} {r.words[after]}"
    if word == "where" and not comma and any(_KNOWING.match(w) for w in r.words[max(0, k - 4) : k]):
        return Kind.SAID, word
    if word == "where" and (comma or r.begins_clause(after)):
        return Kind.RELATIVE, word
    if word in _TIMES and r.begins_clause(after) and before not in ("just", "even", "only", "that"):
        return Kind.WHEN, word
    if (
        word == "as"
        and before not in ("as", "so", "such", "same", "just", "soon", "long", "well", "far")
        and (r.begins_clause(after) or (r.words[after] in ("if", "though") and r.verb_from(after + 1, 8) > 0))
    ):
        return (
            (Kind.WHEN, "as")
            if r.words[after] not in ("if", "though")
            else (Kind.WHEN, f"as {r.words[after]}")
        )
    if (
        word == "for"
        and comma
        and r.words[after] in ("since", "if", "when", "as")
        and r.verb_from(after + 1, 9) > 0
    ):
        return Kind.CAUSE, "for"
    if word in _CAUSES and r.begins_clause(after) and (comma or word not in ("for", "since")):
        return Kind.CAUSE, word
    if comma and inside:
        at = k + 1 if word.endswith("ly") and after < r.size else k
        participle = r.words[at]
        adjective = k >= 3 and r.words[k - 3] in DETERMINERS  # `a cold, howling blast`
        if participle.endswith("ing") and len(participle) > 4 and participle not in _NOT_PARTICIPLES and not adjective:
            return Kind.DOING, ""
    return None


def _main_follows(segments: tuple[Segment, ...], n: int) -> bool:
    following = next((s.kind for s in segments[n + 1 :] if s.kind in (Kind.MAIN, Kind.VERB, Kind.REST)), None)
    return following is Kind.MAIN


def main_groups(segments: tuple[Segment, ...]) -> list[tuple[int, int]]:
    """Runs of segments that can each be a sentence: a main clause and all that hangs on it."""
    starts, has_main, leading = [0], False, False
    for n, s in enumerate(segments):
        opens = (s.kind is Kind.MAIN and has_main and not leading) or (
            s.leads and s.joint in ("and", "but", "so", "then", "yet") and has_main
        )
        if opens and n:
            starts.append(n)
            has_main = False
        leading = s.leads or (leading and s.kind not in (Kind.MAIN, Kind.VERB)) or s.kind is Kind.OPENING
        has_main = has_main or s.kind in (Kind.MAIN, Kind.VERB)
    return [(a, b) for a, b in zip(starts, [*starts[1:], len(segments)], strict=True)]


def mark(sentence: str) -> str:
    """The sentence with its segments shown, for whoever reads scripts."""
    return " | ".join(f"[{s.kind.value}:{s.joint}] {s.text}" for s in segment(sentence))
