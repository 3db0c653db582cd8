"""Relative splits: a sentence that says more of somebody or something by a `who`, `whose`, `which` or `where`, as two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.clause_splits import begins_clause
from storyassets.story.writing.sentence_joints import (
    LONGEST_SUBJECT_WORDS,
    Again,
    Pieces,
    capital,
    first_verb,
    is_past,
    lowered,
)

FEWEST_PLACE_WORDS = 4
FEWEST_ASIDE_WORDS = 3
_PLACE = re.compile(r"\b(?:a|an|the|some) (?:[\w'-]+ ?){1,4}$", re.I)
# `the tree where the crow was sitting`: that is known.
_ONLY_THERE = re.compile(r"\b(?:was|were) (?:sitting|standing|lying|waiting)[.]?$|\b(?:sat|stood|lay)[.]?$")
_OWNED = {"He": "His", "She": "Her", "They": "Their", "It": "Its"}


def at_relative(text: str, again: Again) -> Iterator[Pieces]:
    """`He threw a log, which fell into the water.` → `He threw a log. It fell into the water.`"""
    match = re.search(r", (?P<who>who|which|where) (?P<rest>[^;]+)$", text)
    if not match:
        return
    left, rest = text[: match.start()], match["rest"]
    if not has_verb(left):
        yield from _aside_of_subject(left, match["who"], rest, again)
        return
    if match["who"] == "where":
        if begins_clause(rest):
            yield capital(left), capital(f"There {lowered(rest)}")
        return
    verb = rest.split()[0]
    if not is_past(verb) or rest.count(",") > 1:
        return
    if match["who"] == "which":
        last = left.split()[-1]
        if named := again(_last_phrase(left), left):
            yield capital(left), capital(f"{named} {rest}")
        many = (
            verb == "were"
            or last.lower() in ("cattle", "people", "folk")
            or (verb != "was" and last.endswith("s") and not last.endswith(("ss", "'s")))
        )
        yield capital(left), capital(f"{'They' if many else 'It'} {rest}")
    elif named := again(_last_phrase(left), left):
        yield capital(left), capital(f"{named} {rest}")


def _last_phrase(text: str) -> str:
    found = re.findall(
        r"\b(?:(?:the|a|an|his|her|their|its|some|two|three) )(?:[\w'-]+ ){0,2}?[\w'-]+$", text
    )
    return str(found[-1]) if found else text.split()[-1]


def _aside_of_subject(subject: str, who: str, rest: str, again: Again) -> Iterator[Pieces]:
    """`A mouse, who had seen nothing, ventured out.` → `A mouse had seen nothing. He ventured out.`"""
    aside, comma, deed = rest.rpartition(", ")
    if who == "where" or not comma or "," in aside or not aside or not deed:
        return
    if (
        not is_past(aside.split()[0])
        or not is_past(first_verb(deed))
        or len(subject.split()) > LONGEST_SUBJECT_WORDS
    ):
        return
    if named := again(subject, aside):
        yield capital(f"{subject} {aside}"), capital(f"{named} {deed}")


def at_where(text: str, again: Again) -> Iterator[Pieces]:
    """`She saw a tree where some bees had a nest.` → `She saw a tree. There some bees had a nest.`"""
    for match in re.finditer(r"(?<=\w) where (?=\w)", text):
        left, right = text[: match.start()], text[match.end() :]
        place = _PLACE.search(left)
        if place is None or has_verb(place.group()) or not has_verb(left) or not begins_clause(right):
            continue
        if _ONLY_THERE.search(right):
            yield (capital(left),)
        elif len(right.split()) >= FEWEST_PLACE_WORDS:
            yield capital(left), capital(f"There {lowered(right)}")


def at_whose(text: str, again: Again) -> Iterator[Pieces]:
    """`There was a peasant named Hans, whose uncle wanted a wife for him.` → `… His uncle wanted …`"""
    match = re.match(r"^(?P<left>.*?\b(?P<who>an? [\w' -]{2,40}?)),? whose (?P<rest>[^;]+)$", text, re.I)
    if not match or not has_verb(match["left"]) or not begins_clause(f"the {match['rest']}"):
        return
    named = again(match["who"], match["left"])
    if named:
        owner = _OWNED.get(named, f"{named}'s")
        yield capital(match["left"]), capital(f"{owner} {match['rest']}")


def at_new_somebody(text: str, again: Again) -> Iterator[Pieces]:
    """`A man who lived long ago believed in the stars.` → `A man lived long ago. He believed in the stars.`"""
    match = re.match(r"^(?P<who>An? (?:[\w-]+ ){1,2})who (?P<rest>[^,]+)$", text)
    words = match["rest"].split() if match else []
    if match is None or not is_past(words[0]):
        return
    for n in range(FEWEST_ASIDE_WORDS, len(words) - 1):
        aside = " ".join(words[:n])
        if (
            not (is_past(words[n]) or words[n] in _MODALS)
            or words[n] in _NOT_ALONE
            or words[n - 1] in _LEADS_ON
        ):
            continue
        if named := again(match["who"].strip(), aside):
            yield capital(f"{match['who']}{aside}"), capital(f"{named} {' '.join(words[n:])}")
        return


_MODALS = word_set("could would might should")
_NOT_ALONE = word_set("been done gone made left lost set put")
_LEADS_ON = word_set(
    "a an the his her their its my to of in on at by for from with and or but very so that when as while he she they it"
)
