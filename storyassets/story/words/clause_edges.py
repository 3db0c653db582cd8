"""Where the clauses of a sentence begin: at a conjunction, a relative, a participle after a comma, a subject with its verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from storyassets.story.words.clause_reader import (
    CLAUSE_WORDS,
    DETERMINERS,
    MARKS,
    NEAR_VERB,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    Reader,
)
from storyassets.story.words.lazily import lazily
from storyassets.story.words.word_tables import word_set

VERB_REACH = 12
SAID_REACH = 9
LONGEST_OPENING = 8
LONGEST_TIME_WORDS = 6
COMPOUND_REACH = 4


class Kind(StrEnum):
    """What a clause is to its sentence."""

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
class Edge:
    """Where a clause begins: the word, its kind, its conjunction, whether a comma stands before."""

    start: int
    kind: Kind
    joint: str
    comma: bool
    leads: bool = False


Found = tuple[Kind, str] | None

CONJUNCTIONS = frozenset({"and", "but", "so", "then", "yet", "for"})
_JOINING = CONJUNCTIONS - {"for"}
_HANGING = frozenset({Kind.WHEN, Kind.CAUSE, Kind.RELATIVE, Kind.SAID, Kind.DOING})
_TIMES = word_set("when while whilst after before until till though although whereas where whenever")
_CAUSES = word_set("because since lest unless if for")
_LEADING = word_set("as when while after before if though since until")
_MAY_BE_PASSIVE = word_set("followed left found made held set")
_PURPOSE = word_set("might could may can would should")
_NO_AS_AFTER = word_set("as so such same just soon long well far")
_NO_CLAUSE_AFTER = word_set(
    "that and or but what who which whom how if than as when because where all everything said thought to so why"
)
_TIME_WORDS = word_set(
    "day night morning evening afternoon time once noon summer winter spring autumn midnight last once soon now then next"
)
_KNOWING = re.compile(
    r"(?:know|knew|knows|knowing|tell|told|ask|asked|asking|see|saw|seeing|seen|hear|heard|wonder\w*|understand|understood|learn\w*|remember\w*|"
    r"forg[eo]t|say|said|saying|think|thought|thinking|sure|decided?|guess\w*|shown?|showed|find|found|felt|feel|believed?|believing|hoped|"
    r"wished|feared|afraid|swore|promised|commanded|relate|revealed|noticed|perceived|observed|meant|meaning|certain|glad|doubt\w*|inquired?|"
    r"explained|agreed|declared|discovered|so|such|him|her|them|me|us|word|way|idea|plan)$"
)


def find_edges(r: Reader) -> list[Edge]:
    """Every place of the sentence where a clause begins, the first word among them."""
    first = _first_kind(r)
    edges = [Edge(0, first, "", False, first is not Kind.MAIN)]
    k = 1
    while k < r.size - 1:
        found = _edge_at(_Place(r, k, edges))
        if found is None:
            k += 1
            continue
        kind, joint = found
        comma = r.words[k - 1] in MARKS
        leads = kind in (Kind.WHEN, Kind.DOING, Kind.CAUSE) and (
            (joint in CONJUNCTIONS and (kind, joint) != (Kind.CAUSE, "so")) or edges[-1].kind is Kind.OPENING
        )
        opened = (
            kind in (Kind.WHEN, Kind.DOING) and not joint and not r.has_verb(0, min(k, LONGEST_OPENING + 1))
        )
        opened = opened and k <= LONGEST_OPENING
        if opened and edges[-1].start == 0 and edges[-1].kind is Kind.MAIN and _is_time(r.words[: k - comma]):
            edges[-1], leads = Edge(0, Kind.OPENING, "", False), True
        edges.append(Edge(k, kind, joint, comma, leads))
        k += max(1, len(joint.split()))
    return edges


def _first_kind(r: Reader) -> Kind:
    at = 0
    while at < min(3, r.size) and r.words[at] in (*_JOINING, "now", ","):
        at += 1
    if r.words[at] in ("just", "even"):
        at += 1
        return _kind_of_opener(r, at, at - 1)
    return _kind_of_opener(r, at, at)


def _kind_of_opener(r: Reader, at: int, begin: int) -> Kind:
    word = r.words[at]
    if r.is_participle(at):
        return Kind.DOING
    if word in _TIMES or word in ("as", "once"):
        therefore = r.words[begin + 1] == "therefore"
        if r.begins_clause(begin + 1 + therefore) or (
            word != "once" and r.verb_from(begin + 1, VERB_REACH) > 0
        ):
            return Kind.WHEN
        return Kind.MAIN
    if word in ("because", "since", "if", "unless"):
        return Kind.CAUSE
    return Kind.WHEN if word == "no" and r.words[at + 1] == "matter" else Kind.MAIN


@dataclass(frozen=True)
class _Place:
    """A word where a clause may begin, and the clauses before it."""

    r: Reader
    k: int
    edges: list[Edge]

    @property
    def word(self) -> str:
        return self.r.words[self.k]

    @property
    def last(self) -> Edge:
        return self.edges[-1]

    @lazily
    def comma(self) -> bool:
        return self.r.words[self.k - 1] in MARKS

    @property
    def before(self) -> str:
        return self.r.words[self.k - 1 - self.comma]

    @lazily
    def inside(self) -> bool:
        """Whether the clause so far has its verb."""
        return self.r.has_verb(self.last.start, self.k)

    @lazily
    def acts(self) -> bool:
        return self.r.acts(self.k)

    @lazily
    def main_has_verb(self) -> bool:
        """Whether the last main clause has its verb."""
        for n in range(len(self.edges) - 1, -1, -1):
            if self.edges[n].kind in (Kind.MAIN, Kind.VERB, Kind.REST):
                end = self.edges[n + 1].start if n + 1 < len(self.edges) else self.r.size
                return self.r.has_verb(self.edges[n].start, end)
        return False

    @lazily
    def has_lead(self) -> bool:
        """Whether a clause stands open whose main clause has not come yet."""
        for edge in reversed(self.edges):
            if edge.leads:
                return True
            if edge.kind in (Kind.MAIN, Kind.VERB):
                return False
        return False


def _edge_at(p: _Place) -> Found:
    """The clause that begins here, if one does."""
    r, k = p.r, p.k
    if r.words[k - 1] in (";", ":"):
        return Kind.MAIN, p.word if p.word in CONJUNCTIONS else ""
    if opened := _after_opening(p):
        return opened
    if p.word in _JOINING and (p.inside or p.last.kind is Kind.DOING):
        return _after_conjunction(p)
    if _main_after_lead(p):
        return Kind.MAIN, ""
    if p.comma and p.last.kind is Kind.MAIN and not p.inside:
        own = p.word in ("his", "her", "its", "their")
        if own and r.words[r.verb_from(k + 1, NEAR_VERB)].endswith("ed"):
            return Kind.DOING, ""  # `The crow, her head cocked on one side, watched`
        if not p.has_lead and p.word != "who" and r.begins_clause(k):
            return None
        if (p.word in _TIMES or p.word == "as") and r.verb_from(k + 1, VERB_REACH) > 0:
            return Kind.WHEN, p.word  # `The king, when he saw it, was angry`
    return _verb_at(p) or _subject_at(p) or _subordinate_at(p)


def _after_opening(p: _Place) -> Found:
    """`One day, dressed in the skin, the wolf came`; `One day as the wolf came, …`."""
    r, k = p.r, p.k
    if p.last.start != 0 or p.last.kind is not Kind.MAIN:
        return None
    dressed = p.comma and k <= LONGEST_OPENING and p.word.endswith("ed") and _is_time(r.words[: k - 1])
    if dressed and any(r.words[i] == "," and r.begins_clause(i + 1) for i in range(k, r.size)):
        return Kind.DOING, ""
    if p.word in ("as", "when", "while", "after") and not p.inside and _is_time(r.words[:k]):
        return (Kind.WHEN, "") if r.begins_clause(k + 1) else None
    return None


def _main_after_lead(p: _Place) -> bool:
    """`When they came, they found`; `When they got there they found`."""
    r, k = p.r, p.k
    if p.has_lead and p.comma:
        return r.begins_clause(r.skip_adverbs(k))
    if p.last.kind is not Kind.WHEN or not p.last.leads or not p.inside or p.comma:
        return False
    subject = p.word in PRONOUNS and r.is_finite(k + 1)
    return subject and p.before not in _NO_CLAUSE_AFTER and not r.is_finite(k - 1)


def _verb_at(p: _Place) -> Found:
    """The main clause goes on with its verb, or its subject does something else."""
    if not p.acts:
        return None
    kind = p.last.kind
    if p.comma and kind is Kind.SAID and not p.inside:
        return Kind.REST, ""  # `sure that she, with her long neck, could reach it`
    if p.has_lead and p.comma and kind is not Kind.OPENING and p.main_has_verb:
        return Kind.VERB, ""
    if kind in _HANGING - {Kind.CAUSE} and (p.inside or p.comma) and not p.main_has_verb:
        apart = p.before not in ("and", "or", "to", "not") and not p.before.endswith("ly")
        if p.comma or (apart and not p.has_lead and not p.r.is_finite(p.k - 1)):
            return Kind.REST, ""
    listed = p.comma and p.inside and kind in (Kind.MAIN, Kind.VERB, Kind.REST)
    return (Kind.VERB, "") if listed and _list_of_deeds(p.r, p.k) else None


def _subject_at(p: _Place) -> Found:
    """A clause that only a comma parts from the one before."""
    if not p.comma or not p.inside or p.last.kind not in (Kind.MAIN, Kind.VERB, Kind.SAID):
        return None
    return (Kind.MAIN, "") if p.word not in ("who", "that") and p.r.begins_clause(p.k) else None


def _is_time(words: list[str]) -> bool:
    return len(words) <= LONGEST_TIME_WORDS and any(w in _TIME_WORDS for w in words)


def _list_of_deeds(r: Reader, k: int) -> bool:
    """`took a knife, cut her finger and held it`: the list is closed by an `and` with a verb."""
    verb = r.words[r.skip_adverbs(k)]
    if not verb.endswith("ed") and verb not in _MAY_BE_PASSIVE:
        return True
    return any(r.words[i] == "and" and r.acts(i + 1) for i in range(k + 1, r.size - 1))


def _after_conjunction(p: _Place) -> Found:
    r, word, after = p.r, p.word, p.k + 1
    if not p.comma and _joins_nouns(r, p.k):
        return None
    joint = word
    if r.words[after] in ("then", "so", "thus", "yet") and word in ("and", "but"):
        joint, after = f"{word} {r.words[after]}", after + 1
    if word == "so" and r.words[after] == "that":
        return Kind.CAUSE, "so that"
    if word == "so" and _is_purpose(r, after):
        return Kind.CAUSE, "so"
    if word == "so" and not p.comma:
        return None
    if r.words[after] == "that" and any(e.joint == "that" for e in p.edges):
        return Kind.SAID, f"{joint} that"
    at = r.skip_adverbs(after)
    if at >= r.size:
        return None
    return _lead_after_conjunction(p, at) or _clause_after_conjunction(p, at, joint)


def _lead_after_conjunction(p: _Place, at: int) -> Found:
    """`, and when it came, …`: what stands before its main clause."""
    r, following = p.r, p.r.words[at]
    if p.comma and following in _LEADING and r.verb_from(at + 1, VERB_REACH) > 0:
        return (Kind.CAUSE if following in ("if", "since") else Kind.WHEN), p.word
    if following == "no" and r.words[at + 1] == "matter":
        return Kind.WHEN, p.word
    if p.comma and r.is_participle(at) and r.main_comes(at):
        return Kind.DOING, p.word
    return None


def _clause_after_conjunction(p: _Place, at: int, joint: str) -> Found:
    """Another main clause, or another deed of the same subject."""
    r, following = p.r, p.r.words[at]
    if following == "," and at + 1 < r.size:
        at += 1
    if p.comma and _subject_with_aside(r, at):
        return Kind.MAIN, joint
    if r.words[at - 1] == "there" and r.is_finite(at) and r.words[at + 1] in DETERMINERS:
        return Kind.MAIN, joint  # `and there sat an old woman`
    joins = p.inside and (p.comma or p.word == "and")
    if joins and following in PREPOSITIONS and _subject_after_phrase(r, at):
        return Kind.MAIN, joint
    if following in PARTICLES and (r.is_finite(at + 1) or (following != "in" and r.begins_clause(at + 1))):
        return Kind.MAIN, joint
    adverbial = following in PREPOSITIONS or _is_time(r.words[at : at + 3])
    if p.comma and adverbial and "," in r.words[at : at + 6] and r.main_comes(at):
        return Kind.MAIN, joint
    begins = r.begins_clause(at)
    if p.has_lead and (not p.comma or not begins or r.main_comes(at)):
        return None
    if begins and (p.comma or r.words[at] in PRONOUNS or p.word != "and" or p.k >= COMPOUND_REACH):
        return Kind.MAIN, joint
    return (Kind.VERB, joint) if r.is_finite(at) and _same_subject(p) else None


def _subject_with_aside(r: Reader, at: int) -> bool:
    """`and the young man, thinking summer had come, hastened off`."""
    if r.words[at] not in DETERMINERS or "," not in r.words[at : at + COMPOUND_REACH + 1]:
        return False
    comma = r.words.index(",", at)
    aside = r.is_participle(comma + 1) or r.words[comma + 1] in ("who", "which", "whose")
    if not aside or "," not in r.words[comma + 1 :]:
        return False
    return r.acts(r.words.index(",", comma + 1) + 1)


def _subject_after_phrase(r: Reader, at: int) -> bool:
    """`but on the stairs a man caught her`: a phrase, and at once a subject with its verb."""
    for i in range(at + 2, at + 2 + COMPOUND_REACH):
        if r.words[i] in MARKS or r.is_finite(i) or r.words[i] in ("and", "or", "that", "who", "which"):
            return False
        apart = r.words[i - 1] not in DETERMINERS and r.words[i - 1] not in PREPOSITIONS
        if apart and r.words[i] in DETERMINERS | PRONOUNS and r.begins_clause(i):
            return True
    return False


def _same_subject(p: _Place) -> bool:
    """Whether the subject of the main clause does what follows, and not somebody in a clause between."""
    if p.word not in ("and", "but") or not p.main_has_verb:
        return False
    kind = p.last.kind
    if kind is Kind.CAUSE and p.last.joint == "so that":
        return False
    listed = kind is Kind.RELATIVE and any(e.kind is Kind.VERB and not e.joint for e in p.edges)
    if kind in _HANGING and not p.comma and not listed:
        return False
    return not (kind is Kind.RELATIVE and p.r.words[0] == "there")


def _joins_nouns(r: Reader, k: int) -> bool:
    """`, and birds and beasts made`: the second `and` stands in the subject."""
    for i in range(k - 1, max(0, k - 1 - COMPOUND_REACH), -1):
        if r.is_finite(i):
            return False
        if r.words[i] == "and":
            return True
    return False


def _is_purpose(r: Reader, k: int) -> bool:
    """`so they might run away`."""
    verb = r.verb_from(k, NEAR_VERB)
    return verb > 0 and r.words[verb] in _PURPOSE


def _subordinate_at(p: _Place) -> Found:
    r, word, after = p.r, p.word, _after_aside(p.r, p.k + 1)
    if word == "as":
        return _as_at(p, after)
    if word == "so" and r.words[after] == "that" and p.inside:
        return Kind.CAUSE, "so that"
    if not p.inside and not p.comma:
        relative = word in ("who", "which", "that") and r.is_finite(after) and p.k > 1
        return (Kind.RELATIVE, word) if relative else None
    if word in CLAUSE_WORDS or word in ("how", "why", "whether"):
        if found := _clause_word_at(p, after):
            return found
        if word == "that":
            return None
    if word in PREPOSITIONS and r.words[after] in ("which", "whom"):
        return Kind.RELATIVE, f"{word} {r.words[after]}"
    if word in _TIMES and r.begins_clause(after) and p.before not in ("just", "even", "only", "that"):
        return Kind.WHEN, word
    if found := _cause_at(p, after):
        return found
    if p.comma and p.inside and r.is_participle(p.k + word.endswith("ly")):
        adjective = p.k >= 3 and r.words[p.k - 3] in DETERMINERS  # `a cold, howling blast`
        return None if adjective else (Kind.DOING, "")
    return None


def _after_aside(r: Reader, after: int) -> int:
    """Past an adverb between commas: `when, suddenly, a bear came`."""
    if r.words[after] == "," and "," in r.words[after + 1 : after + 3]:
        after = r.words.index(",", after + 1) + 1
    adverbs = r.skip_adverbs(after)
    return adverbs + 1 if adverbs > after and r.words[adverbs] == "," else after


def _as_at(p: _Place, after: int) -> Found:
    """`as he came`, `as if he came`, `as soon as he came`; not `as hungry as he came`."""
    r = p.r
    if not p.inside and not p.comma:
        return None
    if r.words[after] == "soon" and r.words[after + 1] == "as":
        return Kind.WHEN, "as soon as"
    if r.words[p.k - 2] == "as" or p.before in _NO_AS_AFTER:
        return None
    if r.words[after] in ("if", "though") and r.verb_from(after + 1, LONGEST_OPENING) > 0:
        return Kind.WHEN, f"as {r.words[after]}"
    return (Kind.WHEN, "as") if r.begins_clause(after) and r.words[after] not in ("if", "though") else None


def _clause_word_at(p: _Place, after: int) -> Found:
    """`that`, `what`, `who` and their like: said, or of somebody."""
    r, word = p.r, p.word
    if word == "that":
        return _that_at(p, after)
    known = word in ("how", "what", "why", "whether") or (not p.comma and _KNOWING.match(p.before))
    if known:
        return (Kind.SAID, word) if p.inside and r.verb_from(after, SAID_REACH) > 0 else None
    if word in ("who", "which", "whose", "whom") and (p.comma or r.is_finite(after) or r.acts(after)):
        return Kind.RELATIVE, word
    if word == "where":
        if not p.comma and any(_KNOWING.match(w) for w in r.words[max(0, p.k - 4) : p.k]):
            return Kind.SAID, word
        return (Kind.RELATIVE, word) if p.comma or r.begins_clause(after) else None
    return None


def _that_at(p: _Place, after: int) -> Found:
    r = p.r
    if r.words[after] in PRONOUNS and r.words[after + 1] == ",":
        return Kind.SAID, "that"
    if not r.begins_clause(after) and not r.acts(after):
        return None
    result = any(w in ("so", "such") for w in r.words[max(0, p.k - 9) : p.k])
    if _KNOWING.match(p.before) or r.is_finite(p.k - 1) or result:
        return Kind.SAID, "that"
    return (Kind.RELATIVE, "that") if r.acts(after) else (Kind.SAID, "that")


def _cause_at(p: _Place, after: int) -> Found:
    r, word = p.r, p.word
    leads = r.words[after] in ("since", "if", "when", "as") and r.verb_from(after + 1, SAID_REACH) > 0
    if word == "for" and p.comma and leads:
        return Kind.CAUSE, "for"
    begins = word in _CAUSES and r.begins_clause(after)
    return (Kind.CAUSE, word) if begins and (p.comma or word not in ("for", "since")) else None
