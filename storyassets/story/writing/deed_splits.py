"""Deed splits: a sentence of several deeds of one subject as a sentence for each; participles become deeds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.story.words.clause_places import Kind
from storyassets.story.words.clause_reader import DETERMINERS
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.grammar_words import AUXILIARIES
from storyassets.story.words.participles import past_of
from storyassets.story.words.segments import Segment, rebuild, segment
from storyassets.story.words.verb_tenses import BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.words.word_tables import verb_forms, word_set
from storyassets.story.writing.focus import ONLY_PAST
from storyassets.story.writing.sentence_joints import (
    LONGEST_SUBJECT_WORDS,
    PRONOUNS,
    Again,
    Pieces,
    capital,
    first_verb,
    from_segment,
    is_past,
    lowered,
)

FEWEST_DEED_WORDS = 4
LONGEST_JOINED_WORDS = 14
_SHARED = AUXILIARIES | {"been", "being"}

_MODALS = word_set("could would should might must may can will shall did do does")
_WITH_PARTICIPLES = word_set("have has had be been being get got")
_UNCHANGED = word_set(
    "cut hit hurt let put read set shut cost bet spread split burst beat bid shed come become run"
)


def _subject_of(segments: Sequence[Segment], before: int) -> str:
    """The subject of the last main clause before a segment; nothing where it is not plain."""
    main = next((s for s in reversed(segments[:before]) if s.kind is Kind.MAIN and s.verb > 0), None)
    if main is None or main.verb > LONGEST_SUBJECT_WORDS:
        return ""
    words = list(main.words[: main.verb])
    if opened := _WHEN_FIRST.match(" ".join(words)):
        words = words[len(opened.group().split()) :]
    commas = [n for n, w in enumerate(words) if w.endswith(",")]
    words = words[commas[-1] + 1 :] if commas else words
    while words and words[0].lower() in ("then", "so", "but", "and", "now", "thus", "yet", "soon"):
        words = words[1:]
    while words and (
        words[-1].endswith("ly")
        or words[-1] in ("also", "soon", "then", "now", "never", "once", "at", "only")
    ):
        words = words[:-1]
    plain = words and (words[0].lower() in DETERMINERS | PRONOUNS or words[0][:1].isupper())
    return " ".join(words) if plain and not any("," in w for w in words) else ""


# `one day a stag`, `soon the boy`
_WHEN_FIRST = re.compile(
    r"^(?:(?:But|So|Then|And) )?(?:(?:one|that|this|the next|the same|another) (?:\w+ )?(?:day|night|morning|evening|afternoon|time)|"
    r"soon(?: after)?|at last|at once|once|immediately|long ago|a long time ago|afterwards|meanwhile),? (?=(?:the|a|an|his|her|their|two|some)\b|[A-Z])",
    re.I,
)
PAST_OF_BASE = {base: past for past, base in BASE_OF_PAST.items()}


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
    predicate = from_segment(text, segments, 1)[len(" ".join(main.words[: main.verb])) :].strip()
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


def at_aside_deed(text: str, again: Again) -> Iterator[Pieces]:
    """`An eagle, swooping down, seized a lamb.` → `An eagle swooped down. She seized a lamb.`"""
    match = re.match(
        r"^(?P<joint>But |So |Then )?(?P<who>[^,]{3,40}), (?P<doing>\w+ing)\b(?P<aside>[^,]*), (?P<deed>.+)$",
        text,
    )
    if not match or has_verb(match["who"]) or not is_past(first_verb(match["deed"])):
        return
    past = past_of(match["doing"])
    named = again(match["who"], match["aside"])
    deed = _as_deed(past, match["aside"].strip()) if past else ""
    if deed and named:
        first = f"{match['joint'] or ''}{match['who']} {deed}"
        yield capital(first), capital(f"{named} {match['deed']}")


# `saw her standing in her crib, holding out her arms`: it is she who holds them out.
_SEEN_DOING = re.compile(
    r"\b(?:saw|seen|found|heard|watched|noticed|spotted|caught|showed|left|filmed|remembered) "
    r"(?:(?P<whom>him|her|them|it)|(?:the |a |an |my |his |her |their )?(?:[\w'-]+ ){0,2}[\w'-]+)(?: (?:still|just|already|only))? "
    r"(?:standing|sitting|lying|\w{2,}ing) [^,]*$"
)
_AS_SUBJECT = {"him": "he", "her": "she", "them": "they", "it": "it"}


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
    seen = _SEEN_DOING.search(match["left"])
    if seen and not seen["whom"]:
        return
    named = again(subject, match["left"]) if deed else ""
    named = _AS_SUBJECT[seen["whom"]].capitalize() if seen and deed else named
    if named:
        yield capital(match["left"]), capital(f"{named} {match['adverb'] or ''}{deed}")


# `His dog, a beagle named Pepper, ran to the road and barked`: what it is named is no deed.
_WHO_IT_IS = re.compile(
    r"^(?P<who>[^,]{2,40}), (?P<what>(?:an?|the|his|her|my|our|their) [^,]*\b(?:named|called|known as|nicknamed)\b [^,]*?)(?P<more> and \w+ .*)?[.]?$"
)


def _told_who(left: str) -> str:
    """`His dog was a beagle named Pepper`; as it is where it says no such thing, nothing where it says more."""
    found = _WHO_IT_IS.match(left)
    if found is None or has_verb(found["who"]):
        return left
    return "" if found["more"] else f"{found['who']} was {found['what']}."


def at_second_deed(text: str, again: Again) -> Iterator[Pieces]:
    """`The bee flew at him, stung him and then disappeared.` → `The bee flew at him. …`"""
    segments = segment(text)
    options = []
    for n, s in enumerate(segments):
        if s.kind is not Kind.VERB or n == 0 or not 0 <= s.verb <= 1:
            continue
        shared = s.words[0].lower() in _SHARED
        whole = s.comma and s.words[0].lower() in ("was", "were", "had", "could")
        going_on = s.words[0].lower() in ("was", "were") and s.words[1:2] and s.words[1].endswith("ing")
        if shared and not (whole or going_on):
            continue
        main = next((m for m in reversed(segments[:n]) if m.kind is Kind.MAIN), None)
        subject = _subject_of(segments, n)
        past = is_past(s.words[s.verb]) or s.words[s.verb] == "could"
        if main is None or main.verb < 0 or not subject or not past:
            continue
        alone = shared or _may_be_past_alone(s.words[s.verb]) or _after_modal(main, s.words[s.verb])
        if main.words[main.verb].lower() in _SHARED and not alone:
            continue
        left, right = text[: s.start].rstrip(" ,;"), text[s.start :].strip(" ,;")
        right = right[len(s.joint) :].strip() if s.joint and right.lower().startswith(s.joint) else right
        left = rebuild(segments[:n], f"{left}.") if segments[n - 1].kind is Kind.VERB else left
        left = _told_who(re.sub(r",? (?:and|but|then)$", "", left))
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


_AND_DID = re.compile(rf",? and (?=(?:{'|'.join(sorted(ONLY_PAST))})\b)")
_AND_THEY = re.compile(r",? and (?=(?:he|she|they|it) (?P<did>[a-z]+(?: [a-z]+)?)\b)")
_DEPENDS = re.compile(
    r"\b(?:that|if|when|while|as|who|which|whom|whose|where|what|how|because|until|till|before|after|than)\b",
    re.I,
)


def at_plain_and(text: str, again: Again) -> Iterator[Pieces]:
    """`He left his home in the woods and fields and flew to the lakes.`; `He ate the frogs and they saw it.`"""
    for match in (*_AND_DID.finditer(text), *_AND_THEY.finditer(text)):
        left, right = text[: match.start()], text[match.end() :]
        if (
            min(len(left.split()), len(right.split())) < FEWEST_DEED_WORDS
            or _DEPENDS.search(left)
            or not has_verb(left)
        ):
            continue
        if match.re is _AND_THEY:
            verb = first_verb(match["did"])
            if is_past(verb) or verb == "could":
                yield capital(left), capital(right)
            continue
        segments = segment(capital(left))
        if segments[0].kind is Kind.MAIN and (named := again(_subject_of(segments, len(segments)), left)):
            yield capital(left), capital(f"{named} {right}")


def _may_be_past_alone(verb: str) -> bool:
    """`was walking and saw`: `saw` is no participle that the `was` could share."""
    return verb.lower() in IRREGULAR_PAST and verb.lower() not in _SHARED | word_set(
        "made found brought bought built caught heard held kept laid led left lost met paid put read sent set shot told taught thought won said sold "
        "stuck struck hung cut hit hurt let bent bound fed felt fought lent lit meant spent stood swept understood wept wound"
    )


def _after_modal(main: Segment, verb: str) -> bool:
    """`would not let them come and snarled`: what is past has no `would` before it."""
    after = {w.lower() for w in main.words[main.verb + 1 :]}
    modal = main.words[main.verb].lower() in _MODALS and not after & _WITH_PARTICIPLES
    return modal and is_past(verb) and verb.lower() not in _UNCHANGED


def at_middle_deed(text: str, again: Again) -> Iterator[Pieces]:
    """`They ran out, hiding their axes, pretended they had lost them.` → `They ran out. They hid their axes and pretended …`"""
    match = re.match(
        r"^(?P<left>[^,]+?)(?:,| and,|, and,?) (?P<doing>\w+ing)\b (?P<aside>[^,]+), (?P<deed>[^,]+)$", text
    )
    past = past_of(match["doing"]) if match else None
    if not match or past is None or not has_verb(match["left"]) or not is_past(first_verb(match["deed"])):
        return
    segments = segment(capital(match["left"]))
    named = again(_subject_of(segments, len(segments)), match["left"])
    deed = _as_deed(past, match["aside"])
    if named and deed:
        yield capital(match["left"]), capital(f"{named} {deed} and {match['deed']}")


def at_errand(text: str, again: Again) -> Iterator[Pieces]:
    """`She stopped only long enough to pick up her bag.` → `She stopped. She only picked up her bag.`"""
    match = re.match(r"^(?P<left>.+?),? (?:only|just) long enough to (?P<verb>[a-z]+) (?P<rest>.+)$", text)
    if not match:
        return
    segments = segment(capital(match["left"]))
    named = again(_subject_of(segments, len(segments)), match["left"])
    past = PAST_OF_BASE.get(match["verb"]) or verb_forms(match["verb"])[2]
    if named:
        yield capital(match["left"]), capital(f"{named} only {past} {match['rest']}")
