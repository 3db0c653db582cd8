"""Splits: a long sentence as two that are said one after the other. Each split knows one kind of joint."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from storyassets.story.words.clause_places import Kind
from storyassets.story.words.clause_reader import DETERMINERS, Reader
from storyassets.story.words.clauses import divide_clauses, has_verb
from storyassets.story.words.participles import past_of
from storyassets.story.words.segments import Segment, rebuild, segment
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

LONGEST_SUBJECT_WORDS = 6
FEWEST_DEED_WORDS = 4
LONGEST_JOINED_WORDS = 14

Again = Callable[[str, str], str]
"""How the next sentence names the subject of the one before: of the subject, and of all that was told so far."""

Pieces = tuple[str, ...]

_NO_PLAIN_PAST = word_set("is are has does can will shall may do have am would could should might must")
_SHARED = word_set(
    "was were is are has had have did do does could would should might must may can will shall been being"
)
_SUPPOSED = word_set("would could should might were may can will shall")
_LEADS = {"as": "", "while": "", "when": "", "though": "But", "although": "But", "after": "Then"}
_LEFT_SO = re.compile(r"\bso(?= (?!much\b|many\b|far\b|well\b)[\w-]+(?: \w+)?(?: and \w+)?[.]$)")
_NO_CLAUSE = word_set("soon long far well if for to usual in much")
_HABIT = re.compile(r"\b(?:every|each|whenever|always|often|never)\b", re.I)
_TOKEN = re.compile(r"[^\s,;:]+|[,;:]")
_PRONOUNS = word_set("he she it they i we you there nobody everyone someone who")
_NEGATED = re.compile(r"\b(?:not|never|no|nor|nothing)\b|n't\b")


def capital(text: str) -> str:
    """With a capital, and a full stop if no mark ends it."""
    text = text.strip(" ,;:—")
    text = f"{text[:1].upper()}{text[1:]}"
    return text if text.endswith((".", "!", "?", '"')) else f"{text}."


def lowered(text: str) -> str:
    """With a small letter, unless a name or an `I` begins it."""
    first = text.split()[0] if text else ""
    if first.lower() in DETERMINERS | _PRONOUNS and first != "I":
        return text[:1].lower() + text[1:]
    return text


def begins_clause(text: str) -> bool:
    """Whether a subject and its verb stand at the beginning."""
    tokens = _TOKEN.findall(text)
    return bool(tokens) and Reader([capital(tokens[0]).rstrip("."), *tokens[1:]]).begins_clause(0)


def is_past(word: str) -> bool:
    """Whether a verb tells of the past, by its form."""
    word = word.strip(",.;:!?").lower()
    return (word in IRREGULAR_PAST and word not in _NO_PLAIN_PAST) or (word.endswith("ed") and len(word) > 3)


def _subject_of(segments: Sequence[Segment], before: int) -> str:
    """The subject of the last main clause before a segment; nothing where it is not plain."""
    main = next((s for s in reversed(segments[:before]) if s.kind is Kind.MAIN and s.verb > 0), None)
    if main is None or main.verb > LONGEST_SUBJECT_WORDS:
        return ""
    words = list(main.words[: main.verb])
    while words and words[0].lower() in ("then", "so", "but", "and", "now", "thus", "yet", "soon"):
        words = words[1:]
    while words and (
        words[-1].endswith("ly")
        or words[-1] in ("also", "soon", "then", "now", "never", "once", "at", "only")
    ):
        words = words[:-1]
    plain = words and (words[0].lower() in DETERMINERS | _PRONOUNS or words[0][:1].isupper())
    return " ".join(words) if plain and not any("," in w for w in words) else ""


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
    words, following = segments[n].words, segments[n + 1]
    joint = words[0] if words[0].lower() in ("but", "so", "then", "and", "now") else ""
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
    joint = _LEADS[lead] or (joint if joint in ("But", "So") else "")
    joint = "" if n and segments[0].words[0] == joint else joint
    rest = _from_segment(text, segments, n + 1)
    opening = f"{segments[0].text}, {lowered(' '.join(clause))}" if n else " ".join(clause)
    yield capital(opening), capital(f"{joint} {lowered(rest)}" if joint else rest)


def _from_segment(text: str, segments: Sequence[Segment], n: int) -> str:
    return text[segments[n].start :].strip(" ,;")


def at_phrase_and_when(text: str, again: Again) -> Iterator[Pieces]:
    """`In a drought, when nobody could drink, a crow found water.`"""
    match = re.match(
        r"^(?P<opening>(?:In|At|On|During) [^,]{3,40}), when (?P<clause>[^,]+), (?P<rest>.+)$", text
    )
    if match and begins_clause(match["clause"]) and begins_clause(match["rest"]):
        yield capital(f"{match['opening']}, {match['clause']}"), capital(match["rest"])


def at_leading_deed(text: str, again: Again) -> Iterator[Pieces]:
    """`Picking up a stone, he threw it.` → `He picked up a stone and threw it.`"""
    segments = segment(text)
    if len(segments) < 2 or segments[0].kind is not Kind.DOING or segments[1].kind is not Kind.MAIN:
        return
    words, main = list(segments[0].words), segments[1]
    joint = words.pop(0) if words[:1] and words[0] in ("So", "But", "Then", "And") else ""
    past = past_of(words[0]) if words else None
    subject = _subject_of(segments, 2)
    if past is None or not subject or not main.words[: main.verb] or not is_past(main.words[main.verb]):
        return
    if subject.split() != [w for w in main.words[: main.verb] if w.lower() not in ("then", "also")]:
        return
    deed = _as_deed(past, " ".join(words[1:]))
    if not deed:
        return
    predicate = _from_segment(text, segments, 1)[len(" ".join(main.words[: main.verb])) :].strip()
    begin = f"{joint} {lowered(subject)}" if joint else subject
    whole = f"{begin} {deed} and {predicate}"
    if len(whole.split()) <= LONGEST_JOINED_WORDS and " and " not in deed:
        yield (capital(whole),)
        return
    named = again(subject, deed)
    if named:
        yield capital(f"{begin} {deed}"), capital(f"{named} {predicate}")


def _as_deed(past: str, rest: str) -> str:
    """`puffing and panting` → `puffed and panted`; nothing where a second participle tells no deed."""
    second = re.search(r"\b(?:and|or) (\w+ing)\b", rest)
    if second is None:
        return f"{past} {rest}".strip()
    other = past_of(second.group(1))
    return f"{past} {rest[: second.start(1)]}{other}{rest[second.end(1) :]}" if other else ""


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
    if not begins_clause(right[opened.end() :] if opened else right) or not has_verb(match["left"]):
        return
    if match["deg"] == "such":
        state = match["state"]
        if not re.match(r"an? ", state):
            return
    else:
        state = match["state"] if match["state"].startswith("many ") else f"very {match['state']}"
    second = right if opened else f"So {lowered(right)}"
    yield capital(f"{match['left']} {state}"), capital(second)


def at_cause(text: str, again: Again) -> Iterator[Pieces]:
    """`He fled, for the lion came.` → `He fled. The lion came.`"""
    for match in re.finditer(r", (?:for|because) | because (?!of\b)", text):
        left, right = text[: match.start()], text[match.end() :]
        negated = "because" in match.group() and re.search(r"\b(?:not|never|n't)\b", left)
        if not negated and has_verb(left) and begins_clause(right) and not left.startswith(("If ", "Not ")):
            yield capital(left), capital(_LEFT_SO.sub("very", right))


def at_for(text: str, again: Again) -> Iterator[Pieces]:
    """The `for` that gives a reason, which nobody says any more."""
    if ", for " in text and "because" not in text:
        yield from at_cause(text, again)


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
        or not is_past(_first_verb(deed))
        or len(subject.split()) > LONGEST_SUBJECT_WORDS
    ):
        return
    if named := again(subject, aside):
        yield capital(f"{subject} {aside}"), capital(f"{named} {deed}")


def _first_verb(deed: str) -> str:
    words = deed.split()
    at = 0
    while at < len(words) - 1 and (
        words[at].endswith("ly") or words[at] in ("almost", "soon", "never", "once", "now", "then")
    ):
        at += 1
    return words[at]


def at_aside_deed(text: str, again: Again) -> Iterator[Pieces]:
    """`An eagle, swooping down, seized a lamb.` → `An eagle swooped down. She seized a lamb.`"""
    match = re.match(
        r"^(?P<joint>But |So |Then )?(?P<who>[^,]{3,40}), (?P<doing>\w+ing)\b(?P<aside>[^,]*), (?P<deed>.+)$",
        text,
    )
    if not match or has_verb(match["who"]) or not is_past(_first_verb(match["deed"])):
        return
    past = past_of(match["doing"])
    named = again(match["who"], match["aside"])
    deed = _as_deed(past, match["aside"].strip()) if past else ""
    if deed and named:
        first = f"{match['joint'] or ''}{match['who']} {deed}"
        yield capital(first), capital(f"{named} {match['deed']}")


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
        r"^(?:There (?:was|were) once|Once there (?:was|were)|There once was) (?P<who>(?:an?|two|three|some) (?:[\w-]+ ){1,3}?)(?:who|that) (?P<rest>.+)$",
        text,
    )
    if match and is_past(_first_verb(match["rest"])):
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


def at_trailing_deed(text: str, again: Again) -> Iterator[Pieces]:
    """`He quarrelled, saying he had paid.` → `He quarrelled. He said he had paid.`"""
    match = re.match(r"^(?P<left>.+), (?P<adverb>\w+ly )?(?P<doing>\w+ing) (?P<rest>[^,]+)$", text)
    past = past_of(match["doing"]) if match else None
    if not match or past is None or not has_verb(match["left"]):
        return
    segments = segment(capital(match["left"]))
    mains = [s for s in segments if s.kind in (Kind.MAIN, Kind.VERB, Kind.REST)]
    subject = _subject_of(segments, len(segments))
    if (
        not subject
        or segments[-1].kind not in (Kind.MAIN, Kind.VERB, Kind.REST)
        or not all(s.verb >= 0 and is_past(s.words[s.verb]) for s in mains)
    ):
        return
    deed = _as_deed(past, match["rest"])
    named = again(subject, match["left"]) if deed else ""
    if named:
        yield capital(match["left"]), capital(f"{named} {match['adverb'] or ''}{deed}")


def at_second_deed(text: str, again: Again) -> Iterator[Pieces]:
    """`The bee flew at him, stung him and then disappeared.` → `The bee flew at him. …`"""
    segments = segment(text)
    options = []
    for n, s in enumerate(segments):
        if s.kind is not Kind.VERB or n == 0 or not 0 <= s.verb <= 1 or s.words[0].lower() in _SHARED:
            continue
        main = next((m for m in reversed(segments[:n]) if m.kind is Kind.MAIN), None)
        subject = _subject_of(segments, n)
        if main is None or main.verb < 0 or not subject or not is_past(s.words[s.verb]):
            continue
        if main.words[main.verb].lower() in _SHARED and not _may_be_past_alone(s.words[s.verb]):
            continue
        left, right = text[: s.start].rstrip(" ,;"), text[s.start :].strip(" ,;")
        right = right[len(s.joint) :].strip() if s.joint and right.lower().startswith(s.joint) else right
        left = rebuild(segments[:n], f"{left}.") if segments[n - 1].kind is Kind.VERB else left
        left = re.sub(r",? (?:and|but|then)$", "", left)
        if min(len(left.split()), len(right.split())) < FEWEST_DEED_WORDS:
            continue
        if named := again(subject, left):
            begin = {
                "but": f"But {lowered(named)}",
                "and then": f"Then {lowered(named)}",
                "then": f"Then {lowered(named)}",
            }
            off = abs(len(left) - len(right))
            options.append((off, n, capital(left), capital(f"{begin.get(s.joint, named)} {right}")))
    for _, _, left, right in sorted(options):
        yield left, right


def _may_be_past_alone(verb: str) -> bool:
    """`was walking and saw`: `saw` is no participle that the `was` could share."""
    return verb.lower() in IRREGULAR_PAST and verb.lower() not in _SHARED | word_set(
        "made found brought bought built caught heard held kept laid led left lost met paid put read sent set shot told taught thought won said sold "
        "stuck struck hung cut hit hurt let bent bound fed felt fought lent lit meant spent stood swept understood wept wound"
    )


Split = Callable[[str, Again], Iterator[Pieces]]

ALWAYS: tuple[Split, ...] = (at_leading_deed, at_no_matter, at_for, at_semicolon)
"""What is no longer said so, however short it is."""

SPLITS: tuple[Split, ...] = (
    at_no_matter, at_semicolon, at_there_was, at_phrase_and_when, at_leading_clause, at_leading_deed, at_aside_deed, at_result, at_clauses, at_cause, at_outcome,
    at_relative, at_trailing_deed, at_second_deed,
)  # fmt: skip
