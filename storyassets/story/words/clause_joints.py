"""Clauses that a word joins: `and`, `but`, `that`, `who`, `when`, `because`. The others are `clause_edges`'."""

from __future__ import annotations

import re

from storyassets.story.words.clause_places import (
    COMPOUND_REACH,
    HANGING,
    LONGEST_OPENING,
    SAID_REACH,
    TIMES,
    VERB_REACH,
    Found,
    Kind,
    Place,
    is_time,
)
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
from storyassets.story.words.word_tables import word_set

_ASIDES = word_set("who which whose a an the")
CAUSES = word_set("because since lest unless if for")
_LEADING = word_set("as when while after before if though since until")
_PURPOSE = word_set("might could may can would should")
_NO_AS_AFTER = word_set("as so such same just soon long well far")
_KNOWING = re.compile(
    r"(?:know|knew|knows|knowing|tell|told|ask|asked|asking|see|saw|seeing|seen|hear|heard|wonder\w*|understand|understood|learn\w*|remember\w*|"
    r"forg[eo]t|say|said|saying|think|thought|thinking|sure|decided?|guess\w*|shown?|showed|find|found|felt|feel|believed?|believing|hoped|"
    r"wished|feared|afraid|swore|promised|commanded|relate|revealed|noticed|perceived|observed|meant|meaning|certain|glad|doubt\w*|inquired?|"
    r"explained|agreed|declared|discovered|so|such|him|her|them|me|us|word|way|idea|plan)$"
)


def after_conjunction(p: Place) -> Found:
    """What `and`, `but`, `so` and their like begin."""
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


def _lead_after_conjunction(p: Place, at: int) -> Found:
    """`, and when it came, …`: what stands before its main clause."""
    r, following = p.r, p.r.words[at]
    if p.comma and following in _LEADING and r.verb_from(at + 1, VERB_REACH) > 0:
        return (Kind.CAUSE if following in ("if", "since") else Kind.WHEN), p.word
    if following == "no" and r.words[at + 1] == "matter":
        return Kind.WHEN, p.word
    if p.comma and r.is_participle(at) and r.main_comes(at):
        return Kind.DOING, p.word
    return None


def _clause_after_conjunction(p: Place, at: int, joint: str) -> Found:
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
    adverbial = following in PREPOSITIONS or is_time(r.words[at : at + 3])
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
    aside = r.is_participle(comma + 1) or r.words[comma + 1] in _ASIDES
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


def _same_subject(p: Place) -> bool:
    """Whether the subject of the main clause does what follows, and not somebody in a clause between."""
    if p.word not in ("and", "but") or not p.main_has_verb:
        return False
    kind = p.last.kind
    if kind is Kind.CAUSE and p.last.joint == "so that":
        return False
    listed = kind is Kind.RELATIVE and any(e.kind is Kind.VERB and not e.joint for e in p.edges)
    if kind in HANGING and not p.comma and not listed:
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


def subordinate_at(p: Place) -> Found:
    """What hangs on the clause before: `that`, `who`, `as`, `when`, `because`."""
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
    if word in TIMES and r.begins_clause(after) and p.before not in ("just", "even", "only", "that"):
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


def _as_at(p: Place, after: int) -> Found:
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


def _clause_word_at(p: Place, after: int) -> Found:
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


def _that_at(p: Place, after: int) -> Found:
    r = p.r
    if r.words[after] in PRONOUNS and r.words[after + 1] == ",":
        return Kind.SAID, "that"
    if not r.begins_clause(after) and not r.acts(after):
        return None
    result = any(w in ("so", "such") for w in r.words[max(0, p.k - 9) : p.k])
    if _KNOWING.match(p.before) or r.is_finite(p.k - 1) or result:
        return Kind.SAID, "that"
    return (Kind.RELATIVE, "that") if r.acts(after) else (Kind.SAID, "that")


def _cause_at(p: Place, after: int) -> Found:
    r, word = p.r, p.word
    leads = r.words[after] in ("since", "if", "when", "as") and r.verb_from(after + 1, SAID_REACH) > 0
    if word == "for" and p.comma and leads:
        return Kind.CAUSE, "for"
    begins = word in CAUSES and r.begins_clause(after)
    return (Kind.CAUSE, word) if begins and (p.comma or word not in ("for", "since")) else None
