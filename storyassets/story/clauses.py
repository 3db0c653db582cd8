"""Clauses: a long sentence as parts that can each be said, kept or left out by themselves."""

from __future__ import annotations

import re

from storyassets.story.lexicon import IRREGULAR_PAST
from storyassets.story.word_tables import word_set

FEWEST_WORDS = 4
LONGEST_SINGLE_CLAUSE = 9
SUBJECT_REACH_WORDS = 8

_SUBJECT = (
    r"(?:he|she|they|it|I|we|you|there|nobody|no one|everyone|everybody|someone|both|all|each|one|the|a|an|his|her|their|its|my|"
    r"our|this|that|these|those|some|many|(?:down|up|away|out|off|in|along) (?:fell|ran|went|came|flew|rushed|sprang)|[A-Z][a-z]+)\b"
)
_JOINT = re.compile(
    rf"(?:;\s+(?:(?P<strong>and|but|so(?!\s+that\b)|then|yet)\s+)?)|(?:,\s+(?P<comma>and then|and so|and|but|so(?!\s+that\b)|then|yet)\s+(?=(?:(?:at once|at last|straightway|then|soon|immediately|suddenly|presently|now)\s+)?{_SUBJECT}))"
    r"|(?:\s+(?P<bare>and|but|so)\s+(?=(?:he|she|they|it|I|we|there|the|his|her|their)\b))"
)
_SUBORDINATE = re.compile(
    r"^(?:and |but |so |then )?(?:one \w+,? |now |at last |suddenly |so now,? |but |then )*(?:when|as|while|if|though|although|after|before|because|since|once|until|"
    r"unless|whenever|scarcely|hardly|no sooner|whether|should|\w+ing)\b",
    re.I,
)
_KEPT_JOINTS = {"but": "But", "so": "So", "and so": "So", "then": "Then", "and then": "Then", "yet": "Yet"}
_NOT_VERBS = word_set(
    "red bed seed need feed weed deed speed hundred naked wicked sacred kindred indeed reed steed tired"
)


def has_verb(text: str) -> bool:
    """Whether a finite verb, by its form, is among the words."""
    words = re.findall(r"[a-z']+", text.lower())
    return any(_is_verb(word) for word in words)


def _is_verb(word: str) -> bool:
    return (
        word in IRREGULAR_PAST
        or (word.endswith("ed") and len(word) > 3 and word not in _NOT_VERBS)
        or word.endswith("n't")
    )


def divide_clauses(sentence: str) -> list[str]:
    """The independent clauses of a sentence, in order; a sentence with speech in it stays whole."""
    if '"' in sentence or len(sentence.split()) <= LONGEST_SINGLE_CLAUSE:
        return [sentence]
    parts, start, opener = [], 0, ""
    for joint in _JOINT.finditer(sentence):
        left, right = sentence[start : joint.start()], sentence[joint.end() :]
        if not _may_part(left, right, bare=joint.group("bare") is not None):
            continue
        parts.append(_as_sentence(opener, left))
        word = joint.group("strong") or joint.group("comma") or joint.group("bare") or ""
        opener, start = _KEPT_JOINTS.get(word, ""), joint.end()
    parts.append(_as_sentence(opener, sentence[start:]))
    return parts


def _may_part(left: str, right: str, bare: bool) -> bool:
    if len(left.split()) < FEWEST_WORDS or len(right.split()) < FEWEST_WORDS or not has_verb(left):
        return False
    if _SUBORDINATE.match(left) and "," not in left:
        return False
    if left.count("(") != left.count(")") or re.search(
        r"\b(?:that|if|whether|how|what|why|who|which|where|because|asked|told)\b[^,;]*$", left
    ):
        return False
    if bare and re.search(r"\b(?:when|as|while|if|though|after|before|until)\b[^,]*$", left):
        return False
    if bare and re.search(
        r"\b(?:between|both|either|of|with|from|to|by|in|on|at|for|as|when|while)\s+(?:\w+\s*){1,4}$", left
    ):
        return False
    return _begins_with_verb_phrase(right, reach=4 if bare else SUBJECT_REACH_WORDS)


def _begins_with_verb_phrase(right: str, reach: int) -> bool:
    """A subject and its verb at once, with no comma between: no mere member of a list."""
    head = re.split(r"[,;]", right)[0].split()[:reach]
    return any(_is_verb(re.sub(r"\W", "", word.lower())) for word in head[1:])


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
