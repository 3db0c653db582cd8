"""Clause splits: a long sentence as two at a clause of time, cause, result or contrast, or at a relative one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyassets.story.words.clause_places import Kind, is_time
from storyassets.story.words.clause_reader import Reader
from storyassets.story.words.clauses import divide_clauses, has_verb
from storyassets.story.words.segments import segment
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.sentence_joints import (
    Again,
    Pieces,
    capital,
    first_verb,
    from_segment,
    is_past,
    lowered,
)

_SUPPOSED = word_set("would could should might were may can will shall")
_LEADS = {"as": "", "while": "", "when": "", "though": "But", "although": "But", "after": "Then"}
_LEFT_SO = re.compile(r"\bso(?= (?!much\b|many\b|far\b|well\b)[\w-]+(?: \w+)?(?: and \w+)?[.]$)")
# `It was decided that the army was beaten because it had no leaders`: the reason belongs to what was decided
_SAID_THAT = re.compile(r"\b(?:decided|agreed|believed|thought|found|felt|said|declared) that\b")
_NO_CLAUSE = word_set("soon long far well if for to usual in much")
_HABIT = re.compile(r"\b(?:every|each|whenever|always|often|never)\b", re.I)
_TOKEN = re.compile(r"[^\s,;:]+|[,;:]")
_LOSS = re.compile(r"^(?:he|she|they|it) (?:lost|dropped|slipped|fell)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|nor|nothing)\b|n't\b")


def begins_clause(text: str) -> bool:
    """Whether a subject and its verb stand at the beginning."""
    tokens = _TOKEN.findall(text)
    return bool(tokens) and Reader([capital(tokens[0]).rstrip("."), *tokens[1:]]).begins_clause(0)


def at_semicolon(text: str, again: Again) -> Iterator[Pieces]:
    """`The lion roared; the mouse ran.`"""
    for match in re.finditer(r"; (?:(?P<joint>and|but|so|for) )?", text):
        left, right = text[: match.start()], text[match.end() :]
        if has_verb(left) and begins_clause(right):
            joint = (match["joint"] or "").replace("and", "").replace("for", "")
            yield capital(left), capital(f"{joint} {lowered(right)}" if joint else right)


def at_leading_clause(text: str, again: Again) -> Iterator[Pieces]:
    """`As the fox was walking, he saw a crow.` → `The fox was walking. He saw a crow.`; `Though he ran, he fell.` → `He ran. But he fell.`"""
    segments = segment(text)
    n = 1 if segments and segments[0].kind is Kind.OPENING else 0
    if (
        len(segments) < n + 2
        or segments[n].kind is not Kind.WHEN
        or not segments[n].leads
        or _HABIT.search(text)
    ):
        return
    if n and not is_time([w.strip(",").lower() for w in segments[0].words]):
        return  # `On the porch, after the guests had gone, she read it`: there she read it
    aside = (Kind.RELATIVE, Kind.SAID)
    after = next((m for m in range(n + 1, len(segments)) if segments[m].kind not in aside), n)
    words, following = (
        tuple(text[segments[n].start : segments[after].start].strip(" ,;").split()),
        segments[after],
    )
    joint = words[0] if words and words[0].lower() in ("but", "so", "then", "and", "now") else ""
    words = words[bool(joint) :]
    if len(words) < 2:
        return
    lead = words[0].lower()
    if following.kind is not Kind.MAIN or following.verb < 1 or lead not in _LEADS:
        return
    clause = words[1:]
    if clause[0].lower() in _NO_CLAUSE or {w.lower() for w in clause} & _SUPPOSED:
        return
    if not begins_clause(" ".join(clause)):
        return
    rest = from_segment(text, segments, after)
    opening = f"{segments[0].text}, {lowered(' '.join(clause))}" if n else " ".join(clause)
    joint = joint if joint in ("But", "So") and not (n and segments[0].words[0] == joint) else ""
    if joint and not (_LEADS[lead] or _NEGATED.search(rest)):
        opening, joint = f"{joint} {lowered(opening)}", "So" if _LOSS.search(rest) else ""
    joint = _LEADS[lead] or joint
    yield capital(opening), capital(f"{joint} {lowered(rest)}" if joint else rest)


def at_phrase_and_when(text: str, again: Again) -> Iterator[Pieces]:
    """`In a drought, when nobody could drink, a crow found water.`"""
    match = re.match(
        r"^(?P<opening>(?:In|At|On|During) [^,]{3,40}), when (?P<clause>[^,]+), (?P<rest>.+)$", text
    )
    if match and begins_clause(match["clause"]) and begins_clause(match["rest"]):
        yield capital(f"{match['opening']}, {match['clause']}"), capital(match["rest"])


def at_result(text: str, again: Again) -> Iterator[Pieces]:
    """`It was so hot that he stopped.` → `It was very hot. So he stopped.`"""
    match = re.match(
        r"^(?P<left>.*?\b(?P<verb>[a-z]+)) (?P<deg>so|such) (?P<state>(?!that\b|much\b|as\b)[\w'-]+(?: [^,;]*?)?),? that (?P<right>.+)$",
        text,
    )
    if not match or re.search(r"\b(?:not|never|n't)$|, (?:who|whose|which)\b", match["left"]):
        return
    right = match["right"]
    opened = re.match(r"^(?:at last|at length|finally|soon|in the end),? ", right)
    told = right[opened.end() :] if opened else right
    aside = re.match(r"(?:an?|the|his|her) [\w ]+, who [^,]+, (\w+)", told)
    if not (begins_clause(told) or (aside and is_past(aside[1]))) or not has_verb(match["left"]):
        return
    if match["deg"] == "such":
        state = match["state"]
        if not re.match(r"an? ", state):
            return
    else:
        state = match["state"] if match["state"].startswith("many ") else f"very {match['state']}"
    second = right if opened else f"So {lowered(right)}"
    yield capital(f"{match['left']} {state}"), capital(second)


_OPENED = re.compile(
    r"^(?:(?:every|each) (?:day|night|time|morning)|from (?:that|this) (?:day|time)(?: on)?|(?:at|with) the next \w+|soon afterwards?|for (?:that|this) reason|"
    r"after that|since then|this time|one (?:day|night)),? (?:when [^,]+, )?",
    re.I,
)


def _is_told(text: str) -> bool:
    """Whether a clause begins here, after a phrase of time or of reason."""
    opened = _OPENED.match(text)
    told = text[opened.end() :] if opened else text
    return begins_clause(told) and not told.split()[0].endswith("ly")


def at_opened_clause(text: str, again: Again) -> Iterator[Pieces]:
    """`He gambled, and for that reason people laughed.` → `He gambled. For that reason people laughed.`"""
    for match in re.finditer(r", (?:(?P<but>but)|and) ", text):
        left, right = text[: match.start()], text[match.end() :]
        if _OPENED.match(right) and has_verb(left) and _is_told(right):
            yield capital(left), capital(f"But {lowered(right)}" if match["but"] else right)


def at_cause(text: str, again: Again) -> Iterator[Pieces]:
    """`He fled, for the lion came.` → `He fled. The lion came.`"""
    for match in re.finditer(r", (?:for|because) | because (?!of\b)", text):
        left, right = text[: match.start()], text[match.end() :]
        negated = "because" in match.group() and re.search(r"\b(?:not|never|n't)\b", left)
        if negated or ("because" in match.group() and _SAID_THAT.search(left)):
            continue
        if has_verb(left) and _is_told(right) and not left.startswith(("If ", "Not ")):
            yield capital(left), capital(_LEFT_SO.sub("very", right))


def at_for(text: str, again: Again) -> Iterator[Pieces]:
    """The `for` that gives a reason, which nobody says any more."""
    if ", for " in text and "because" not in text:
        yield from at_cause(text, again)


def at_clauses(text: str, again: Again) -> Iterator[Pieces]:
    """`The wolf came, and the boy ran.`"""
    pieces = divide_clauses(text)
    if len(pieces) > 1:
        yield tuple(pieces)


def at_outcome(text: str, again: Again) -> Iterator[Pieces]:
    """`It rose until at last he could drink.` → `It rose. At last he could drink.`; `, so that the pain woke him` → `So …`"""
    match = re.match(
        r"^(?P<left>.+?),? (?:until|till),? (?P<opened>at last|suddenly|finally)?,? ?(?P<right>.+)$", text
    )
    if (
        match
        and has_verb(match["left"])
        and begins_clause(match["right"])
        and not _NEGATED.search(match["left"])
        and not set(match["left"].lower().split()) & _SUPPOSED
    ):
        opened = match["opened"] or "at last"
        yield capital(match["left"]), capital(f"{opened} {lowered(match['right'])}")
    match = re.match(r"^(?P<left>.+), so that (?P<right>.+)$", text)
    supposed = match is not None and bool(set(match["right"].lower().split()[:6]) & _SUPPOSED)
    if match and not supposed and has_verb(match["left"]) and begins_clause(match["right"]):
        yield capital(match["left"]), capital(f"So {lowered(match['right'])}")


def at_there_was(text: str, again: Again) -> Iterator[Pieces]:
    """`There was once a cat who was watchful.` → `Once, a cat was watchful.`"""
    match = re.match(
        r"^(?:There (?:was|were) once|Once there (?:was|were)|There once was) (?P<who>(?:an?|two|three|some) (?:[\w-]+ ){1,7}?)(?:who|that) (?P<rest>.+)$",
        text,
    )
    if match and (is_past(first_verb(match["rest"])) or match["rest"].startswith(("could ", "would "))):
        yield (capital(f"Once, {match['who']}{match['rest']}"),)


def at_no_matter(text: str, again: Again) -> Iterator[Pieces]:
    """`No matter how he tried, the crow could not drink.` → `The crow tried and tried. But he could not drink.`"""
    match = re.match(
        r"^No matter how (?:(?:hard|much|often) )?(?P<he>he|she|it|they) (?P<tried>tried|tries|try), (?P<who>[\w' -]+?) (?P<rest>(?:could not|cannot|could never|can never) .+)$",
        text,
        re.I,
    )
    if match:
        tried = match["tried"]
        yield (
            capital(f"{match['who']} {tried} and {tried}"),
            capital(f"But {match['he'].lower()} {match['rest']}"),
        )


def at_contrast(text: str, again: Again) -> Iterator[Pieces]:
    """`You have treats that I have not, but I prefer my food.`; `Take this stick and we will carry you.`"""
    match = re.match(
        r"^(?P<left>.{12,}?),? (?P<joint>but|and) (?P<right>(?:I|you|we|he|she|they) (?P<verb>[a-z]+) .+)$",
        text,
    )
    if not match or (not has_verb(match["left"]) and match["verb"] not in ("will", "shall", "can")):
        return
    if match["joint"] == "but":
        yield capital(match["left"]), capital(f"But {match['right']}")
    elif match["verb"] in ("will", "shall", "can") and not match["left"].startswith(("If", "When")):
        yield capital(match["left"]), capital(match["right"])


def at_sudden_when(text: str, again: Again) -> Iterator[Pieces]:
    """`He was walking along the road when one of them fell.` → `… Then one of them fell.`; `, while the lion looked on` → by itself."""
    if " when " not in text and ", while " not in text:
        return
    match = re.match(
        r"^(?P<left>.*\b(?:(?:was|were) (?:\w+ )?\w+ing|had (?:just|hardly|scarcely))\b.*?),? when (?:suddenly,? )?(?P<right>.+)$",
        text,
    )
    last = match["left"].rpartition(",")[2] if match else ""
    if match and has_verb(last) and begins_clause(match["right"]) and not _HABIT.search(match["left"]):
        yield capital(match["left"]), capital(f"Then {lowered(match['right'])}")
    match = re.match(r"^(?P<left>.+), while (?P<right>[^,]+)$", text)
    if match and has_verb(match["left"]) and begins_clause(match["right"]):
        yield capital(match["left"]), capital(match["right"])


_BECAME = {"become": "became", "grow": "grew", "seem": "seemed"}


def at_inverted_result(text: str, again: Again) -> Iterator[Pieces]:
    """`So hot did the day become, that he stopped.` → `The day became very hot. So he stopped.`"""
    match = re.match(
        r"^So (?P<state>\w+) did (?P<who>[\w' ]+?) (?P<verb>become|grow|seem),? that (?P<right>.+)$", text
    )
    if match and begins_clause(match["right"]):
        first = f"{match['who']} {_BECAME[match['verb']]} very {match['state']}"
        yield capital(first), capital(f"So {lowered(match['right'])}")
