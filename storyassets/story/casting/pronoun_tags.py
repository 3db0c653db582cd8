"""Pronoun tags: whom `he said` and `she said` mean behind a speech: who acts right before it, or who was asked."""

from __future__ import annotations

import re

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.casting.scribe import Scribe
from storyassets.story.words.speech_verbs import SPEECH_VERBS

_NAMELESS = ("man", "woman", "gentleman", "lady", "stranger")
_SAID_VERB = rf"(?:{'|'.join(sorted(SPEECH_VERBS))})"
_SAID_THE_MAN = re.compile(
    rf"\s*,?\s*(?:{_SAID_VERB} the (?P<old1>old )?(?P<one>man|woman|gentleman|lady)\b|the (?P<old2>old )?(?P<two>man|woman|gentleman|lady) {_SAID_VERB}\b)"
)
STRANGER_WITHIN = 3
"""In paragraphs: who came so lately and has no name is `the man`."""

# `The ass was frightened, but the fox calmed his fears.`: of two who act, the last one speaks
_LAST_CLAUSE = re.compile(r", (?:but|and|so) (?=(?:the |an? )?[\w'-]+ [a-z]+(?:ed|d|t|w|e|n)\b)")
TALK_PIECES, TALK_PARAGRAPHS = 6, 3
# `The old man looked at his feet.`, where one man alone is known
_OLD_ONE = re.compile(r"The (?:old|young|little|tall|small) (?:man|woman|lady|boy|girl) ")
NAME_ACTS = re.compile(
    r"(?!(?:He|She|They|It|We|I|You|The|An?|His|Her|My|Then|But|And|So|At|In|On|When|As|Out|Up|Down|Away|Off|Back|There|Here|Now|Once|One|Two|"
    r"Three|Every\w*|No\w*|Some\w*|Any\w*|That|This|What|Who|All|Both|Many|Most|Soon|Half|\w+ly)\b)[A-Z][a-z]+ (?=\w+ed\b)"
)


_PRONOUN = re.compile(r"\b(he|she|they)\b", re.I)


def pronoun_of(tag: str) -> str:
    """The pronoun of a tag: `she` of `she said`."""
    found = _PRONOUN.search(" ".join(tag.split()[:4]))
    return found[1].lower() if found else ""


def was_asked_by(scribe: Scribe) -> str:
    """Who put the question with which the last paragraph ended."""
    last = scribe.pieces[-1] if scribe.pieces else None
    asked = last is not None and last.paragraph != scribe.paragraph and last.text.endswith("?")
    return (last.speaker or "") if last and asked else ""


def only_other(scribe: Scribe, pronoun: str, asker: str) -> str:
    """`"Does it hurt?" Osei asked him.`, and the next paragraph: `"A little," he said.`: the only other one that it may be."""
    near = [c for c in scribe.follower.lately() if c != asker and not scribe.people.role(c).crowd]
    fitting = [c for c in dict.fromkeys(near) if scribe.follower.fits(c, pronoun)]
    return fitting[0] if len(fitting) == 1 else ""


def who_acts(scribe: Scribe, pronoun: str, meant: tuple[str, ...], called: set[str]) -> tuple[str, ...]:
    """`Death turned the cup in his fingers. "I waited," he said.`: who acts right before it, and nobody if that is no role."""
    if not scribe.pieces:
        return meant
    doer = _acts_last(scribe) or scribe.pieces[-1].reading.doer
    if (
        not doer
        and (named := NAME_ACTS.match(scribe.pieces[-1].text))
        and not scribe.people.mentions(named[0])
    ):
        return ()
    fits = len(doer) == 1 and doer[0] not in called and scribe.follower.fits(doer[0], pronoun)
    return doer if fits and not scribe.follower.is_mute(doer[0]) else meant


def _acts_last(scribe: Scribe) -> tuple[str, ...]:
    """With whom the last clause of the last sentence begins, where another one began the sentence."""
    clauses = list(_LAST_CLAUSE.finditer(scribe.pieces[-1].text))
    if not clauses or scribe.pieces[-1].speaker:
        return ()
    rest = scribe.pieces[-1].text[clauses[-1].end() :]
    first = next(iter(scribe.people.mentions(rest)), None)
    begins = first and not first.possessive and rest[: first.start].lower() in ("", "the ", "a ", "an ")
    return (first.character_id,) if first and begins else ()


def who_acted(scribe: Scribe, pronoun: str, called: set[str]) -> tuple[str, ...]:
    """`Then Bronwen swung it. First throw.`, and the next paragraph: `"Pull," she said.`: the only one who acted there."""
    resolved = scribe.follower.resolve(pronoun, besides=(*scribe.mutes, *sorted(called)))
    if resolved:
        return resolved if len(resolved) == 1 else ()
    above = [p for p in scribe.pieces if p.paragraph >= scribe.paragraph - 1 and not p.speaker]
    doers = {who for p in above for who in p.reading.doer if scribe.follower.fits(who, pronoun)}
    able = doers - set(scribe.mutes) - called
    return tuple(able) if len(able) == 1 else ()


def who_is_the_man(after: str, scribe: Scribe) -> tuple[str, ...]:
    """`"Guilty," said the man.`, of whom one hears later that he is Mr. Salgado: the only grown man with a name there is."""
    said = _SAID_THE_MAN.match(after)
    if said is None:
        return ()
    sex = Sex.MALE if (said["one"] or said["two"]) in ("man", "gentleman") else Sex.FEMALE
    roles = [one for one in scribe.people.roles if not one.crowd and one.species is Species.HUMAN]
    if lately := _nameless_lately(sex, scribe):
        return (lately,)
    old = [one for one in roles if one.sex is sex and one.age is Age.OLD]
    if (said["old1"] or said["old2"]) and len(old) == 1:
        return (old[0].character_id,)
    if any(one.name.lower() in _NAMELESS for one in roles) or any(
        one.character_id == FIRST_PERSON for one in roles
    ):
        return ()
    grown = [
        one for one in roles if one.sex is sex and one.age in (Age.ADULT, Age.OLD) and not one.occupation
    ]
    return (grown[0].character_id,) if len(grown) == 1 and grown[0].name[:1].isupper() else ()


def _nameless_lately(sex: Sex, scribe: Scribe) -> str:
    """`A stranger climbed out of the mist. "Are you the enemy?" … said the man.`: the last one there who has no name."""
    pieces = [p for p in scribe.pieces if p.paragraph >= scribe.paragraph - STRANGER_WITHIN and not p.speaker]
    for piece in reversed(pieces):
        for mention in reversed(scribe.people.mentions(piece.text)):
            role = scribe.people.role(mention.character_id)
            nameless = scribe.people.called(role.character_id).startswith("the ")
            human = role.species is Species.HUMAN and not role.crowd and role.age is not Age.CHILD
            if nameless and human and role.sex in (sex, Sex.UNKNOWN):
                return role.character_id
    return ""


def who_talks(scribe: Scribe, pronoun: str, meant: tuple[str, ...], called: set[str]) -> tuple[str, ...]:
    """`When a widow came he pressed it. "And who pays for that?" she asked.`: she with whom he talks, and not who was only told of."""
    near = [p for p in scribe.pieces[-TALK_PIECES:] if p.paragraph >= scribe.paragraph - TALK_PARAGRAPHS]
    acting = {who for p in near for who in p.reading.doer}
    if len(meant) == 1 and (meant[0] in acting or meant[0] in scribe.speakers):
        return meant
    if not meant and not _OLD_ONE.match(scribe.pieces[-1].text if scribe.pieces else ""):
        return meant
    talking = [who for who in dict.fromkeys(reversed(scribe.speakers[-4:])) if who not in called]
    known = (
        talking
        if meant
        else [*dict.fromkeys((*talking, *(w for p in scribe.pieces for w in p.reading.doer)))]
    )
    fitting = [w for w in known if scribe.follower.fits(w, pronoun) and not scribe.people.role(w).crowd]
    return (fitting[0],) if len(fitting) == 1 else meant
