"""Premises: a first line made of what a story is about: a dare, a rivalry, envy, a pretence, a danger in every word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.model.character import Role, Sex, Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.language import in_turn
from storyassets.story.words.lexicon import PLURALS
from storyassets.story.words.word_tables import plural_of, verb_forms, word_set
from storyassets.story.writing.parts import Part
from storyassets.story.writing.questions import indefinite

DARED_UNTIL = 0.75
DOOR_UNTIL = 0.85
CAUGHT_FROM = 0.75
EARLY_UNTIL = 0.5
DARE_WORTH = 2.52
RIVAL_WORTH = 2.4
ENVY_WORTH = 2.2
AGAINST_WORTH = 2.0
PRETENCE_WORTH = 1.95
WRONG_WORD_WORTH = 1.9
DOOR_WORTH = 2.45
LONGEST_DARE_WORDS = 9

DANGEROUS = "cat wolf lion snake serpent viper bear fox hawk eagle crocodile tiger leopard weasel robber giant witch devil death ogre dragon"
_DEEDS = (
    "walk go put hang leave tie trust follow visit share live sleep send invite feed marry help warm fight wake tease mock pull climb "
    "bring let cheat rob sing dance ride pick save free touch steal play"
)
_FORMS = {
    "went": "go", "left": "leave", "hung": "hang", "slept": "sleep", "sent": "send", "fed": "feed", "fought": "fight",
    "woke": "wake", "put": "put", "putting": "put", "letting": "let", "let": "let", "brought": "bring", "sang": "sing", "rode": "ride", "stole": "steal",
}  # fmt: skip
_BASES = {
    **{form: deed for deed in _DEEDS.split() for form in verb_forms(deed)},
    **_FORMS,
}
"""Each form of a daring deed, and how a question says it."""

_DARE = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(_BASES, key=lambda form: (-len(form), form)))})\b(?P<mid>(?: [\w']+){{0,5}}?) (?:the|a|an) "
    rf"(?P<adj>(?:hungry|sleeping|old|big|great) )?(?P<who>{'|'.join(DANGEROUS.split())})(?P<own>'s [a-z]+)?(?=[ ,.;!?])",
    re.I,
)
_DANGER = re.compile(rf"\b(?:the|a|an) (?:\w+ )?(?:{'|'.join(DANGEROUS.split())})\b", re.I)
_ARTICLE_BEFORE = re.compile(r"\b(?:a|an|the|his|her|their|no) $", re.I)
_OWN_PARTS = word_set("neck throat mouth jaws den cave care back tail nose house paw skin head")
_NOT_BETWEEN = re.compile(
    r"\b(?:he|she|they|him|them|it|that|who|which|was|were|had|is|are|and|or|but|when|as|if|not|said|me|us|you|away|from|for|by|about|than|like|of)\b",
    re.I,
)
_TOWARDS = re.compile(r" (?:up )?(?:to|with|into|in|on|at|near|around|behind|before)$")
_WITH_OBJECT = word_set(
    "trust follow visit feed marry help warm fight wake tease mock invite save free touch cheat rob"
)
_RIVAL = re.compile(
    r"\bwhich (?:of them |one |of the two )?(?:was|were|is) (?:the )?(?P<more>[a-z]+er|more \w+)\b", re.I
)
_ENVY = re.compile(r"\b(?:envious|jealous)\b(?: of (?:the|a|an) (?P<who>\w+)\b)?", re.I)
_DOOR = re.compile(
    rf"\b(?:a|an|the) (?:\w+ )?(?P<who>{'|'.join(DANGEROUS.split())})\b[^.;]*\b(?:at|to) the (?:front |back )?door\b",
    re.I,
)
_PRETENCE = re.compile(
    r"\b(?:pretended (?:that|to be)|disguised (?:him|her)self|dressed in the skin|put on (?:the|a) (?:skin|mask|cloak)|called (?:him|her)self an?|"
    r"(?:informed|told) [\w' ]{3,30} that (?:he|she) was an?)\b", re.I,
)  # fmt: skip
_CUNNING = re.compile(
    r"\b(?:trick\w*|fool(?:ed|s)?|clever|cunning|sly|outwit\w*|pretend\w*|flatter\w*|persuad\w*|a plan)\b",
    re.I,
)
_CAUGHT = re.compile(
    r"\b(?:ate|eaten|devour\w*|swallowed) (?:him|her|them|it|up|both|the)\b|\b(?:seized|caught|carried off) (?:him|her|them)\b|under (?:her|his) claws|escaped the teeth",
    re.I,
)
_COUNTED = re.compile(
    r"\b(?P<count>two|three|four|five|six|seven|ten|twelve)(?: \w+)? (?P<who>[a-z]+s)\b", re.I
)
_THEM = {Sex.MALE: ("him", "he"), Sex.FEMALE: ("her", "she")}


def premises(
    parts: Sequence[Part], people: People, main: Sequence[str], seed: int
) -> list[tuple[float, str]]:
    """First lines with their worth."""
    return [
        *((DARE_WORTH - 0.05 * n, text) for n, text in enumerate(_dares(parts))),
        *((RIVAL_WORTH, text) for text in _rivals(parts, people, main)),
        *((ENVY_WORTH, text) for text in _envies(parts, people, main, seed)),
        *((DOOR_WORTH - 0.05 * n, text) for n, text in enumerate(_at_the_door(parts, people, main))),
        *((PRETENCE_WORTH, text) for text in _pretences(parts, people, main, seed)),
    ]


def _dares(parts: Sequence[Part]) -> list[str]:
    """`Put your head in a Wolf's throat?`, `Who will hang a bell on a Cat?`"""
    found: list[tuple[bool, str]] = []
    for part in parts:
        if part.place > DARED_UNTIL:
            break
        for match in _DARE.finditer(part.wordings[0]) if _DANGER.search(part.wordings[0]) else ():
            verb = _BASES[match["verb"].lower()]
            is_noun = _ARTICLE_BEFORE.search(part.wordings[0], 0, match.start())
            if not is_noun and _is_dare(verb, match["mid"], match["own"]):
                mid = re.sub(r"\b(?:his|her|their|its|my|our)\b", "your", match["mid"])
                mid = re.sub(r"\b(?:him|her|them)sel(?:f|ves)\b", "yourself", mid)
                mid = re.sub(r" (?:boldly|hurriedly|calmly|soon|then|now|at once)\b", "", mid)
                adjective = match["adj"] or ""
                who = f"{adjective}{match['who']}"
                article = "an" if who[:1].lower() in "aeio" else "a"
                whole = f"{verb}{mid} {article} {who}{match['own'] or ''}?"
                worn = re.sub(rf" (?:around|about|on) (an? {re.escape(who)})'s neck\?$", r" on \1?", whole)
                asked = () if "your" in whole else (f"Who will {worn}", f"Who will {whole}")
                told = (*asked, f"{whole[:1].upper()}{whole[1:]}")
                found += [(match["own"] is None, text) for text in told]
    found.sort(key=lambda rated: rated[0])
    return [
        text for text in dict.fromkeys(text for _, text in found) if len(text.split()) <= LONGEST_DARE_WORDS
    ]


def _is_dare(verb: str, mid: str, own: str | None) -> bool:
    """Whether what stands between leads to the dangerous one, as its object or by a preposition."""
    if _NOT_BETWEEN.search(mid) or (own and own[3:] not in _OWN_PARTS):
        return False
    if not mid.strip():
        return verb in _WITH_OBJECT and not own
    return bool(_TOWARDS.search(mid))


def _rivals(parts: Sequence[Part], people: People, main: Sequence[str]) -> Iterator[str]:
    """`Who is stronger: North Wind or Sun?`"""
    for part in parts:
        if part.place > EARLY_UNTIL:
            return
        match = _RIVAL.search(part.wordings[0])
        two = [m.character_id for m in people.mentions(part.wordings[0])]
        two = list(dict.fromkeys(two))[:2]
        if match and len(two) == 2:
            one, other = (people.called(who).removeprefix("the ") for who in two)
            yield f"Who is {match['more']}: {one} or {other}?"


def _at_the_door(parts: Sequence[Part], people: People, main: Sequence[str]) -> Iterator[str]:
    """`Two mice, and a Cat at the door.`"""
    for part in parts:
        match = _DOOR.search(part.wordings[0]) if part.place < DOOR_UNTIL and not part.speaker else None
        if match:
            danger = f"{'An' if match['who'][:1].lower() in 'aeio' else 'A'} {match['who']}"
            kinds = [
                people.role(who).species
                for who in main[:2]
                if who != FIRST_PERSON and not people.role(who).crowd
            ]
            if len(kinds) > 1 and kinds[0] is kinds[1] and kinds[0] is not Species.HUMAN:
                yield f"Two {_many_of(kinds[0].value)}, and {danger[:1].lower()}{danger[1:]} at the door."
            yield f"{danger} is at the door."
            return


_ONE_OF_MANY = {one: many for many, one in PLURALS.items()}


def _many_of(noun: str) -> str:
    """`mouse` → `mice`."""
    return _ONE_OF_MANY.get(noun) or plural_of(noun)


def _envies(parts: Sequence[Part], people: People, main: Sequence[str], seed: int) -> Iterator[str]:
    """`What would a Raven give to be a Swan?`"""
    for part in parts:
        match = _ENVY.search(part.wordings[0]) if part.place < EARLY_UNTIL else None
        if match is None or part.speaker:
            continue
        if not part.subjects or part.subjects[0] == FIRST_PERSON:
            continue
        envier = indefinite(part.subjects[0], people)
        is_human = people.role(part.subjects[0]).species is Species.HUMAN
        other = next(
            (
                who
                for who in main
                if who not in (part.subjects[0], FIRST_PERSON)
                and (people.role(who).species is Species.HUMAN) == is_human
            ),
            None,
        )
        if match["who"]:
            who = f"{'an' if match['who'][:1].lower() in 'aeiou' else 'a'} {match['who']}"
            lines = [f"What would {envier} give to be {who}?", f"How far will {envier} go to be {who}?"]
            yield from in_turn(match["who"], lines, seed)[:1]
        elif other:
            yield f"Why is {envier} jealous of {indefinite(other, people)}?"


def _pretences(parts: Sequence[Part], people: People, main: Sequence[str], seed: int) -> Iterator[str]:
    """Of somebody who is not what he seems, that he is not."""
    for part in parts:
        who = part.subjects[0] if part.subjects else None
        if part.place > EARLY_UNTIL or part.speaker or who not in main or who is None:
            continue
        if not _PRETENCE.search(part.wordings[0]) or who == FIRST_PERSON or people.role(who).crowd:
            continue
        name = people.called(who)
        this = f"this {name.removeprefix('the ')}" if name.startswith("the ") else name
        lines = [f"{this[:1].upper()}{this[1:]} has a secret."]
        if (pronoun := _THEM.get(people.role(who).sex)) is not None:
            lines.append(f"{this[:1].upper()}{this[1:]} is not what {pronoun[1]} seems.")
        yield from in_turn(name, lines, seed)[:1]
        return


_HUNTING = re.compile(
    r"\b(?:catch|caught|eat|eaten|ate|seized?|enem(?:y|ies)|prey|chas\w+|hungry|afraid|fear\w*|pounc\w+|devour\w*|kill\w*|attack\w*|swoop\w*|fool|tricks?)\b",
    re.I,
)


def _hunts(hunted: Role, hunter: Role, parts: Sequence[Part], people: People) -> bool:
    """Whether the tale tells of both of them in one breath, and of hunting."""
    both = {hunted.character_id, hunter.character_id}
    for part in parts:
        there = (
            {m.character_id for m in people.mentions(part.wordings[0])} | set(part.subjects) | {part.speaker}
        )
        if both <= there and _HUNTING.search(part.wordings[0]):
            return True
    return False


# `would gladly have eaten him`; not `I have eaten goats`, which are no longer there
_WOULD_EAT = re.compile(
    r"\b(?:eat|eaten|eating|devour\w*|swallow\w*|gobble\w*|ate) (?:you|him|her|thee|them|it)\b", re.I
)


def hunting_lines(
    hunted: Role, hunter: Role, parts: Sequence[Part], people: People, seed: int
) -> list[tuple[float, str]]:
    """First lines of hunter and hunted with their worth: what is said between them counts, and how many they are."""
    one, feared = indefinite(hunted.character_id, people), indefinite(hunter.character_id, people)
    called, hunter_called = people.called(hunted.character_id), people.called(hunter.character_id)
    this = (
        f"{'these' if hunted.crowd else 'this'} {called.removeprefix('the ')}"
        if called.startswith("the ")
        else called
    )
    told = " ".join(part.wordings[0] for part in parts)
    if not _hunts(hunted, hunter, parts, people):
        return []
    late = [
        p.wordings[0]
        for p in parts
        if p.place >= CAUGHT_FROM and not p.speaker and hunter.character_id in p.subjects[:1]
    ]
    if any(_CAUGHT.search(text) for text in late):
        lines = [f"What got {this} eaten?", f"Why did {this} not run from {feared}?"]
    elif _CUNNING.search(told):
        lines = [f"How do you outwit {feared}?", f"Can {one} fool {feared}?", f"How do you trick {feared}?"]
    else:
        lines = [f"Can {one} get away from {feared}?", f"How do you get away from {feared}?"]
    turned = in_turn(called + hunter_called + str(len(parts)), lines, seed)
    rated = [(1.5 - 0.05 * n, text) for n, text in enumerate(turned)]
    talks = {hunted.character_id, hunter.character_id} <= {part.speaker for part in parts}
    if talks and not hunted.crowd and hunter.species is not Species.FOX and _WOULD_EAT.search(told):
        rated.append((WRONG_WORD_WORTH, f"One wrong word, and {this} is eaten."))
    counted = [
        m for part in parts for m in _COUNTED.finditer(part.wordings[0]) if m["who"].lower() in called.lower()
    ]
    if hunted.crowd and counted and not hunter.crowd:
        against = f"{counted[0]['count'].capitalize()} {counted[0]['who']} against one {hunter_called.removeprefix('the ')}."
        rated.append((AGAINST_WORTH, against))
    return rated
