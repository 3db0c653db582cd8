"""Clauses: a long sentence as parts that can each be said, kept or left out by themselves."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.story.words.segments import has_main_clause, main_groups, segment
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

FEWEST_WORDS = 4
LONGEST_SINGLE_CLAUSE = 9
MOST_REMEMBERED = 4096
LONGEST_AS_WRITTEN = 24
"""Words: a sentence of no more is one line."""

_KEPT_JOINTS = {
    "but": "But", "so": "So", "and so": "So", "then": "Then", "and then": "Then", "but then": "But then", "yet": "Yet", "but so": "But", "and yet": "Yet", "but yet": "Yet",
}  # fmt: skip
_NOT_VERBS = word_set(
    "red bed seed need feed weed deed speed hundred naked wicked sacred kindred indeed reed steed tired discontented contented "
    "crooked beloved ragged rugged wretched aged greed breed shed sled"
)


_WORD = re.compile(r"[a-z']+")


@lru_cache(maxsize=MOST_REMEMBERED)
def has_verb(text: str) -> bool:
    """Whether a finite verb, by its form, is among the words."""
    return any(_is_verb(word) for word in _WORD.findall(text.lower()))


def _is_verb(word: str) -> bool:
    return (
        word in IRREGULAR_PAST
        or (word.endswith("ed") and len(word) > 3 and word not in _NOT_VERBS)
        or word.endswith("n't")
    )


def divide_clauses(sentence: str) -> list[str]:
    """The independent clauses of a sentence, in order; a sentence with speech in it stays whole."""
    if _is_one(sentence):
        return [sentence]
    return [_as_sentence(_KEPT_JOINTS.get(joint, ""), clause) for joint, clause in _part(sentence)]


def divide_as_written(sentence: str) -> list[str]:
    """The clauses of a long sentence in the words that stand there, each with what joins it; parted at marks alone."""
    if _is_one(sentence) or len(sentence.split()) <= LONGEST_AS_WRITTEN:
        return [sentence]
    (_, first), *rest = _part(sentence)
    befores = [first, *(clause for _, clause in rest)]
    lists = any(
        not joint and before.rstrip().endswith(",") for before, (joint, _) in zip(befores, rest, strict=False)
    )
    marks = (";",) if lists else (",", ";", "—", "–")
    written = [first]
    for joint, clause in rest:
        if written[-1].rstrip().endswith(marks) and not _HANGS.match(clause):
            written.append(f"{joint} {clause.lstrip()}".strip())
        else:
            written[-1] = f"{written[-1].rstrip()} {joint} {clause.lstrip()}".replace("  ", " ")
    return [_as_sentence("", clause.rstrip(" ,;—–")) for clause in written]


def _is_one(sentence: str) -> bool:
    return '"' in sentence or len(sentence.split()) <= LONGEST_SINGLE_CLAUSE


def _part(sentence: str) -> list[tuple[str, str]]:
    """Each independent clause with the word that joins it."""
    segments = segment(sentence)
    starts = [segments[a].start for a, _ in main_groups(segments)]
    joints = [segments[a].joint for a, _ in main_groups(segments)]
    parts, opener, begin = [], "", 0
    for start, joint in zip(starts[1:], joints[1:], strict=True):
        left, right = sentence[begin:start], sentence[start + len(joint) :]
        if not _may_part(left, right, joint):
            continue
        parts.append((opener, left))
        opener, begin = joint, start + len(joint)
    parts.append((opener, sentence[begin:]))
    return parts


def _may_part(left: str, right: str, joint: str) -> bool:
    if len(left.split()) < FEWEST_WORDS or len(right.split()) < FEWEST_WORDS or not has_verb(left):
        return False
    if _LEFT_OPEN.search(left) or _GOES_ON.match(right) or not has_main_clause(left):
        return False
    if left.rstrip().endswith(":") and not has_verb(" ".join(right.split()[:LONGEST_SINGLE_CLAUSE])):
        return False  # `She hated two things: flying, and being spoken to`
    aside = len(_DASH.findall(left)) % 2 and _DASH.search(right)
    return not aside and left.count("(") == left.count(")") and joint != "for"


# `…, and that since his wife died he had not slept`
_HANGS = re.compile(
    r"^\W*that (?:since|if|when|he|she|it|they|I|we|you|the|a|an|his|her|their|my|nobody|there)\b", re.I
)
_DASH = re.compile(r"[—–]|\s-\s")
# `That leap was so great, he said, that no other man could`; `and as for words, they would kill nobody`.
# `…, when just then a shark came`: no clause ends before that `then`.
_LEFT_OPEN = re.compile(
    r"^\W*(?:not only|no sooner|neither|either|hardly had|scarcely had)\b|\bas for \w+[ ,;]*$|\b(?:when|while|and|but|if|as|that) just[ ,;]*$",
    re.I,
)
_GOES_ON = re.compile(
    r"^\W*(?:(?:he|she|they|it) \w+, that\b|at the same time (?!he|she|they|it|the)\w+)", re.I
)


def _as_sentence(opener: str, clause: str) -> str:
    clause = clause.strip(" ,;")
    if opener:
        first = clause.split()[0]
        lowered = (
            clause
            if first == "I" or (first[:1].isupper() and first.lower() not in _LOWERED)
            else clause[:1].lower() + clause[1:]
        )
        clause = f"{opener} {lowered}"
    clause = clause[:1].upper() + clause[1:]
    return clause if re.search(r"[.!?…][\"')]*$", clause) else clause + "."


_LOWERED = word_set(
    "he she they it we you there nobody everyone someone both all each one the a an his her their its my our this that these those some many"
)
