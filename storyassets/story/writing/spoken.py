"""Spoken sentences: what was chosen to be told, in sentences as short as people speak. Where they part is `clause_splits`' and `deed_splits`'."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.segments import has_main_clause
from storyassets.story.words.verb_tenses import BASE_OF_PAST
from storyassets.story.words.word_tables import verb_forms
from storyassets.story.writing.clause_splits import (
    at_cause,
    at_clauses,
    at_contrast,
    at_for,
    at_inverted_result,
    at_leading_clause,
    at_no_matter,
    at_opened_clause,
    at_outcome,
    at_phrase_and_when,
    at_result,
    at_semicolon,
    at_sudden_when,
    at_there_was,
)
from storyassets.story.writing.deed_splits import (
    PAST_OF_BASE,
    at_aside_deed,
    at_errand,
    at_leading_deed,
    at_middle_deed,
    at_plain_and,
    at_second_deed,
    at_trailing_deed,
)
from storyassets.story.writing.pace_splits import (
    at_and_while,
    at_because,
    at_of_which,
    at_other_subject,
    at_suddenly,
)
from storyassets.story.writing.relative_splits import at_new_somebody, at_relative, at_where, at_whose
from storyassets.story.writing.sentence_joints import Again, Pieces, is_past

Split = Callable[[str, Again], Iterator[Pieces]]

ALWAYS: tuple[Split, ...] = (
    at_leading_deed, at_no_matter, at_for, at_semicolon, at_inverted_result, at_middle_deed,
)  # fmt: skip
"""What is no longer said so, however short it is."""

SPLITS: tuple[Split, ...] = (
    at_no_matter, at_inverted_result, at_semicolon, at_errand, at_there_was, at_phrase_and_when, at_leading_clause, at_leading_deed,
    at_aside_deed, at_middle_deed, at_result, at_opened_clause, at_clauses, at_contrast, at_cause, at_outcome, at_relative, at_whose, at_new_somebody, at_suddenly, at_sudden_when, at_where, at_trailing_deed, at_second_deed, at_plain_and,
    at_of_which, at_because, at_and_while, at_other_subject,
)  # fmt: skip

GENTLE: tuple[Split, ...] = (
    at_semicolon,
    at_clauses,
    at_opened_clause,
    at_contrast,
    at_relative,
    at_second_deed,
)
"""Of prose of today, which is spoken as it is written: sentences part where two stand, and lose no `when`, `until` or `because`."""

LONGEST_SPOKEN_WORDS = 12
LONGEST_TODAY_WORDS = 18
FEWEST_SPOKEN_WORDS = 3
MOST_ROUNDS = 4

_ENDS_OPEN = re.compile(
    r"\b(?:and|or|but|of|to|the|a|an|that|as|if|when|while|with|for|from|by|at|in|into|so|very|than|his|her|their|its|was|were|had)[.!?]$",
    re.I,
)
_HANGS = re.compile(
    r"^(?:who|which|whom|whose|that(?! (?:night|day|evening|morning|was|is))|than|because|if|unless|or)\b",
    re.I,
)


def speak(text: str, again: Again, *, gently: bool = False) -> list[str]:
    """The sentences that say the same, each short enough to be followed, as far as the rules can part it.

    `gently`: in its own words, as prose of today is told.
    """
    text = _LEFT_OVER.sub(lambda m: m.group(1) or "", text)
    text = text if gently else _put_straight(text)
    text = text[:1].upper() + _SAYS.sub(r"\1:", text[1:])
    if '"' in text or text.endswith("?"):
        return [text]
    if gently:
        return _speak(text, again, MOST_ROUNDS, LONGEST_TODAY_WORDS, GENTLE, GENTLE[:1])
    return [_put_straight(piece) for piece in _speak(text, again, MOST_ROUNDS)]


def _put_straight(text: str) -> str:
    """Who, what is done, to what: in the order of plain speech."""
    text = _INVERTED.sub(_put_right, text)
    text = _WAY_FIRST.sub(
        lambda m: f"{m['joint'] or ''}{m['who']} {m['did']} {m['way'][:1].lower()}{m['way'][1:]}.", text
    )
    text = _OBJECT_FIRST.sub(lambda m: f"{m['who']} {m['did']} {m['what'].lower()} {m['rest']}", text)
    text = _REALLY_DID.sub(_as_past, text)
    text = _COMMA_BEFORE_VERB.sub(_without_comma, text)
    text = _TWO_DEEDS.sub(r"\g<one> and \g<two>", _SAID_NOTHING.sub(".", text))
    return text[:1].upper() + text[1:]


def _without_comma(match: re.Match[str]) -> str:
    """`The fox, went around the tree` → `The fox went around the tree`."""
    plain = match["verb"] in ("was", "were", "had") or not has_verb(match["who"])
    return f"{match['who']} {match['verb']}" if plain and is_past(match["verb"]) else match.group()


def _as_past(match: re.Match[str]) -> str:
    """`did spring from the bush and fall on them` → `sprang from the bush and fell on them`."""
    past = PAST_OF_BASE.get(match["deed"]) or verb_forms(match["deed"])[2]
    second = re.search(r" and ([a-z]+)\b", match["rest"])
    other = PAST_OF_BASE.get(second.group(1)) if second else None
    rest = match["rest"]
    if second and other:
        rest = f"{rest[: second.start(1)]}{other}{rest[second.end(1) :]}"
    return f"really {past}{rest}"


def _put_right(match: re.Match[str]) -> str:
    """`Up he trotted` → `he trotted up`."""
    return f"{match['joint'] or ''}{match['who']} {match['did']} {match['way'].lower()}"


def _speak(
    text: str,
    again: Again,
    rounds: int,
    longest: int = LONGEST_SPOKEN_WORDS,
    splits: Sequence[Split] = SPLITS,
    always: Sequence[Split] = ALWAYS,
) -> list[str]:
    if not rounds:
        return [text]
    for split in splits if len(text.split()) > longest else always:
        for pieces in split(text, again):
            if pieces != (text,) and all(_stands(piece) for piece in pieces):
                return [
                    s for piece in pieces for s in _speak(piece, again, rounds - 1, longest, splits, always)
                ]
    return [text]


_ASIDE_ALONE = re.compile(r"^(?P<who>[^,]+), (?:who|whose|which|where)\b[^,]*[.]$")
_LEFT_OVER = re.compile(
    r"^(?!When|As|While|After|If)([^,]+), however,|,? however(?=[,.])|,? (?:and|when|then),? suddenly(?=[.]$)"
)
_INVERTED = re.compile(
    r"^(?P<joint>(?:So|Then|And|But) )?(?P<way>up|down|away|off|out|back) (?P<who>he|she|they) (?P<did>\w+)",
    re.I,
)
_WAY_FIRST = re.compile(
    r"^(?P<joint>(?:So|Then|And|But) )?(?P<way>(?:into|out of|over|through|down from) the [a-z]+) (?P<who>he|she|they|it) (?P<did>[a-z]+)[.]$",
    re.I,
)
_OBJECT_FIRST = re.compile(
    r"^(?P<what>These|Those)(?:, (?=[A-Z])| (?=(?:he|she|they) ))(?P<who>he|she|they|[A-Z][a-z]+) "
    r"(?P<did>[a-z]+ed|gave|took|put|brought|set) (?P<rest>(?!that\b).+)$"
)
_REALLY_DID = re.compile(r"\breally did (?P<deed>[a-z]+)\b(?P<rest>[^,.;]*)(?=[,.;])")
_COMMA_BEFORE_VERB = re.compile(r"^(?P<who>(?:A|An|The)(?: [\w'-]+){1,9}), (?P<verb>[a-z]+)\b(?= \w+ [^,]*$)")
_SAID_NOTHING = re.compile(r",? and (?:said[,:.]*|(?:cried|asked)[,:]+)$")
_TWO_DEEDS = re.compile(
    r"^(?P<one>(?:(?:The|A|An|His|Her) )?[\w-]+ \w+ed), (?P<two>(?!and\b)\w+ed [^,]+[.])$"
)
_ORDERS = frozenset(BASE_OF_PAST.values())
_SAYS = re.compile(
    r"(?<!had )\b(?<!and )(?<!what he )(?<!what she )(?<!what they )(?<!obody )(?<!o one )(?<!never )(said|asked|answered)[.]$"
)
_WITH_SUBJECT = re.compile(r"(?:But |So |And |Then )?(?:I|we|you|they|he|she) [a-z]+ ", re.I)
_WHEN_WHO = re.compile(r"\b(?:when|as|while|that) (?P<who>(?:a|an|the) [\w ]+)[.]$")
_COMPARED = re.compile(r"\bas \w+ as\b")
_OPEN_CLAUSE = re.compile(
    r"\band (?:when|as|while|after|if|though)\b[^,]*[.]$|\b(?:until|and|when), [^,]*[.]$|\balmost[.]$|, and \w+ing\b[^,]*[.]$"
)


def _stands(piece: str) -> bool:
    """Whether it is a sentence by itself."""
    if len(piece.split()) < FEWEST_SPOKEN_WORDS or _ENDS_OPEN.search(piece) or _HANGS.match(piece):
        return False
    if (aside := _ASIDE_ALONE.match(piece)) and not has_verb(aside.group("who")):
        return False
    named_only = None if _COMPARED.search(piece) else _WHEN_WHO.search(piece)
    if (
        not has_main_clause(piece)
        or _OPEN_CLAUSE.search(piece)
        or (named_only and not has_verb(named_only["who"]))
    ):
        return False
    ordered = piece.split()[0].lower() in _ORDERS
    return bool(has_verb(piece) or ordered or _WITH_SUBJECT.match(piece)) and piece.count("(") == piece.count(
        ")"
    )
