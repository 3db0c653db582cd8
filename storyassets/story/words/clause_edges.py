"""Where the clauses of a sentence begin: at a conjunction, a relative, a participle after a comma, a subject with its verb."""

from __future__ import annotations

from storyassets.story.words.clause_joints import CAUSES, after_conjunction, subordinate_at
from storyassets.story.words.clause_openings import is_dressed, is_phrase, is_when_phrase
from storyassets.story.words.clause_places import (
    HANGING,
    LONGEST_OPENING,
    TIMES,
    VERB_REACH,
    Edge,
    Found,
    Kind,
    Place,
    is_time,
)
from storyassets.story.words.clause_reader import CLAUSE_WORDS, MARKS, NEAR_VERB, PRONOUNS, Reader
from storyassets.story.words.word_tables import word_set

CONJUNCTIONS = frozenset({"and", "but", "so", "then", "yet", "for"})
_JOINING = CONJUNCTIONS - {"for"}
_OPENERS = CONJUNCTIONS | CLAUSE_WORDS | TIMES | CAUSES | PRONOUNS | word_set("as so how why whether")
_ASKED = word_set("what how why whether if where")
_MAY_BE_PASSIVE = word_set("followed left found made held set")
_NO_CLAUSE_AFTER = word_set(
    "that and or but what who which whom how if than as when because where all everything said thought to so why"
)


def find_edges(r: Reader) -> list[Edge]:
    """Every place of the sentence where a clause begins, the first word among them."""
    first = _first_kind(r)
    edges = [Edge(0, first, "", False, first is not Kind.MAIN)]
    k = 1
    while k < r.size - 1:
        if not _may_begin(r, k):
            k += 1
            continue
        found = _edge_at(Place(r, k, edges))
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
        if (
            opened
            and edges[-1].start == 0
            and edges[-1].kind is Kind.MAIN
            and _is_opening(r, k - comma, kind)
        ):
            edges[-1], leads = Edge(0, Kind.OPENING, "", False), True
        edges.append(Edge(k, kind, joint, comma, leads))
        k += max(1, len(joint.split()))
        if kind in (Kind.CAUSE, Kind.WHEN) and r.words[k] == "that" and r.is_finite(k + 1):
            k += 1  # `because that was all he had`: its subject
    return edges


def _is_opening(r: Reader, end: int, kind: Kind) -> bool:
    """`One bright morning`, `And on Thursdays`, before a clause of time or a participle."""
    return is_time(r.words[:end]) or (kind is Kind.WHEN and is_phrase(r, end))


def _may_begin(r: Reader, k: int) -> bool:
    """Whether a clause could begin here at all: after a mark, with a word that opens clauses, or with a verb."""
    word = r.words[k]
    if word in _OPENERS or r.words[k - 1] in MARKS or r.words[k + 1] in ("which", "whom"):
        return True
    return r.acts(k)


def _first_kind(r: Reader) -> Kind:
    at = 0
    while at < min(3, r.size) and r.words[at] in (*_JOINING, "now", ","):
        at += 1
    timed = r.words[at] in ("long", "right", "shortly", "soon", "only") and r.words[at + 1] in TIMES
    if timed or r.words[at] in ("just", "even"):
        at += 1
        return _kind_of_opener(r, at, at - 1)
    if is_when_phrase(r, at):
        return Kind.WHEN
    return Kind.DOING if is_dressed(r, at) else _kind_of_opener(r, at, at)


def _kind_of_opener(r: Reader, at: int, begin: int) -> Kind:
    word = r.words[at]
    if r.is_participle(at):
        return Kind.DOING
    if word in TIMES or word in ("as", "once"):
        therefore = r.words[begin + 1] == "therefore"
        if r.begins_clause(begin + 1 + therefore) or (
            word != "once" and r.verb_from(begin + 1, VERB_REACH) > 0
        ):
            return Kind.WHEN
        return Kind.MAIN
    if word in ("because", "since", "if", "unless"):
        return Kind.CAUSE
    return Kind.WHEN if word == "no" and r.words[at + 1] == "matter" else Kind.MAIN


def _edge_at(p: Place) -> Found:
    """The clause that begins here, if one does."""
    r, k = p.r, p.k
    if r.words[k - 1] in (";", ":"):
        return Kind.MAIN, p.word if p.word in CONJUNCTIONS else ""
    if opened := _after_opening(p):
        return opened
    if p.word in _JOINING and (p.inside or p.last.kind is Kind.DOING):
        return after_conjunction(p)
    if _main_after_lead(p):
        return Kind.MAIN, ""
    if p.comma and p.last.kind is Kind.MAIN and not p.inside:
        own = p.word in ("his", "her", "its", "their")
        phrase = is_phrase(r, k - 1)  # `And at the reception, his sister handed me a sandwich`
        if own and not phrase and r.words[r.verb_from(k + 1, NEAR_VERB)].endswith("ed"):
            return Kind.DOING, ""  # `The crow, her head cocked on one side, watched`
        if not p.has_lead and p.word != "who" and r.begins_clause(k):
            return None
        if (p.word in TIMES or p.word == "as") and r.verb_from(k + 1, VERB_REACH) > 0:
            return Kind.WHEN, p.word  # `The king, when he saw it, was angry`
    return _verb_at(p) or _subject_at(p) or subordinate_at(p)


def _after_opening(p: Place) -> Found:
    """`One day, dressed in the skin, the wolf came`; `One day as the wolf came, …`."""
    r, k = p.r, p.k
    if p.last.start != 0 or p.last.kind is not Kind.MAIN:
        return None
    dressed = p.comma and k <= LONGEST_OPENING and p.word.endswith("ed") and is_time(r.words[: k - 1])
    if dressed and any(r.words[i] == "," and r.begins_clause(i + 1) for i in range(k, r.size)):
        return Kind.DOING, ""
    if p.word in ("as", "when", "while", "after") and not p.inside and is_time(r.words[:k]):
        return (Kind.WHEN, "") if r.begins_clause(k + 1) else None
    timed = p.word in TIMES or p.word == "once"
    if p.comma and timed and not p.inside and is_phrase(r, k - 1) and r.main_comes(k):
        return (Kind.WHEN, "") if r.begins_clause(k + 1) else None
    return None


def _main_after_lead(p: Place) -> bool:
    """`When they came, they found`; `When they got there they found`."""
    r, k = p.r, p.k
    if p.has_lead and p.comma:
        return r.begins_clause(r.skip_adverbs(k))
    if p.last.kind is not Kind.WHEN or not p.last.leads or not p.inside or p.comma:
        return False
    subject = p.word in PRONOUNS and r.is_finite(k + 1)
    return subject and p.before not in _NO_CLAUSE_AFTER and not r.is_finite(k - 1)


def _verb_at(p: Place) -> Found:
    """The main clause goes on with its verb, or its subject does something else."""
    if not p.acts:
        return None
    kind = p.last.kind
    if p.comma and kind is Kind.SAID and not p.inside:
        return Kind.REST, ""  # `sure that she, with her long neck, could reach it`
    if p.has_lead and p.comma and kind is not Kind.OPENING and p.main_has_verb:
        return Kind.VERB, ""
    if kind in HANGING - {Kind.CAUSE} and (p.inside or p.comma) and not p.main_has_verb:
        apart = p.before not in ("and", "or", "to", "not") and not p.before.endswith("ly")
        if p.comma or (apart and not p.has_lead and not p.r.is_finite(p.k - 1)):
            return Kind.REST, ""
    listed = p.comma and p.inside and kind in (Kind.MAIN, Kind.VERB, Kind.REST)
    asked = p.comma and p.inside and kind is Kind.SAID and p.last.joint in _ASKED
    if asked and p.main_has_verb and _closed_list(p.r, p.k):
        return Kind.VERB, ""  # `asked what it paid, thought about it, and shook his head`
    return (Kind.VERB, "") if listed and _list_of_deeds(p.r, p.k) else None


def _subject_at(p: Place) -> Found:
    """A clause that only a comma parts from the one before."""
    if not p.comma or not p.inside or p.last.kind not in (Kind.MAIN, Kind.VERB, Kind.SAID):
        return None
    return (Kind.MAIN, "") if p.word not in ("who", "that") and p.r.begins_clause(p.k) else None


def _list_of_deeds(r: Reader, k: int) -> bool:
    """`took a knife, cut her finger and held it`: the list is closed by an `and` with a verb."""
    verb = r.words[r.skip_adverbs(k)]
    if not verb.endswith("ed") and verb not in _MAY_BE_PASSIVE:
        return True
    return _closed_list(r, k)


def _closed_list(r: Reader, k: int) -> bool:
    return any(r.words[i] == "and" and r.acts(i + 1) for i in range(k + 1, r.size - 1))
