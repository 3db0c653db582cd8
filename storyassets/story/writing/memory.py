"""Memory: whom the listener of a telling has heard of, and when a name stands where the story has a pronoun."""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.character import Sex, Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.writing.lines import Told
from storyassets.story.writing.parts import Part

REMEMBERED_LINES = 4
REMINDED_AFTER_LINES = 3
HEARD_OF_LINES = 8

_TEAMS = frozenset({Species.HORSE, Species.OX, Species.DOG, Species.SHEEP, Species.GOOSE})
_OPENERS = r"At (?:midnight|noon|dawn|night|first)|In the (?:morning|evening|night)|But|So|Then|And|Yet|When|As|At last|At once|Soon|Now|Once|If|While|After|Though|Just then|(?:Then |Early )?(?:one|the next|that|every|each) (?:\w+ )?(?:day|night|morning|evening|afternoon|time)"
PRONOUN_OPENING = re.compile(
    rf"^(?P<joint>(?:(?:{_OPENERS}),?\s+)+)?(?P<pronoun>he|she|they|it)\b(?! (?:was|is) (?:a|an|the|so|not long)\b)",
    re.I,
)
# `But The shoemaker lived happily.`
_CAPITAL_INSIDE = re.compile(
    r"^(?P<joint>But|So|And|Then|When|Yet) (?=(?:The|An?|He|She|They|It|We|His|Her|Their|My|Our|This|That|There|Nobody|Everyone|Someone)\b)(?P<first>[A-Z])"
)
_SUBJECT_INSIDE = re.compile(r"(?<=\w )(?:he|she)\b(?= (?:was|were|had|is|could|would|did|\w+ed)\b)")
# `What did he look like?`: who is described next is whom this asks about
_ASKS_OF = re.compile(r"\b(?:did|does|was|is|would|has|had|do|were|are) (?:he|she|they)\b[^?]*\?", re.I)
_PRONOUN_INSIDE = re.compile(r"(?P<joint>\b(?:so|so that|until|before|enough that) )(?P<pronoun>he|she)\b")
_OBJECT_PRONOUN = re.compile(r"\b(?:him|them)\b(?! (?:all|both)\b)")
_ONLY_WOMAN = re.compile(r"(?P<joint>(?:But|And|So|Then) )?(?P<who>[Tt]he (?:woman|man))\b")


class Memory:
    """What a listener knows of the people of a story while it is told."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.told: list[Told] = []
        self.met: set[str] = set()
        self._named: list[frozenset[str]] = []

    def _is_new_voice(self, speaker: str) -> bool:
        """Whether nobody was told of who speaks: of those known, the voice and the picture show it."""
        return speaker not in self.met

    def _kin(self, who: str) -> str:
        """`The shoemaker's wife`, by whoever was told of last who can have her; nothing of others."""
        owned, _, kin = self.people.kin(who).partition(" ")
        pronoun = {"his": "he", "her": "she"}.get(owned, "")
        late = (c for t in reversed(self.told) for c in t.subjects if c not in (who, FIRST_PERSON))
        owner = next((c for c in late if pronoun and self._fits(c, pronoun)), None)
        return f"{self.people.called(owner)}'s {kin}" if owner else ""

    def _related(self, text: str) -> str:
        """`The woman lit a candle`, of whom nothing was told yet: `The shoemaker's wife lit a candle`."""
        match = _ONLY_WOMAN.match(text)
        named = self.people.mentions(text)[:1] if match else []
        if match is None or not named or named[0].possessive or named[0].start > match.end("who"):
            return text
        who = named[0].character_id
        kin = self._kin(who) if who not in self.met else ""
        joint = match["joint"] or ""
        kin = kin if joint else kin[:1].upper() + kin[1:]
        return f"{joint}{kin}{text[match.end() :]}" if kin else text

    def _beside(self, who: str, first: str) -> str:
        """Who is named after another: `his wife`, where she can be his."""
        kin = self.people.kin(who)
        pronoun = "he" if kin.startswith("his ") else "she"
        return kin if kin and self._fits(first, pronoun) else self.people.called(who)

    def _remind(self, piece: str, part: Part) -> str:
        """A leading pronoun as the name, where the name was last said too long ago."""
        match = PRONOUN_OPENING.match(piece)
        if match is None or match.group("pronoun").lower() == "it":
            match = _PRONOUN_INSIDE.search(piece) or match
        meant = part.opening or part.subjects or self._heard_of(match)
        if match is None or len(meant) != 1 or FIRST_PERSON in meant or self._is_team(meant[0]):
            return piece
        if self._is_named_in(piece, meant):
            return piece
        heard = [t for t in self.told[-REMINDED_AFTER_LINES:] if t.speaker is None]
        if any(m.character_id == meant[0] for t in heard for m in self.people.mentions(t.text)):
            return piece
        pronoun, joint = match.group("pronoun").lower(), match.group("joint") or ""
        if pronoun == "it" or not self._fits(meant[0], pronoun):
            return piece
        if self._named and any(self._fits(c, pronoun) for c in self._named[-1] - set(meant)):
            return piece
        name = self.people.called(meant[0])
        name = name if joint else name[:1].upper() + name[1:]
        return f"{piece[: match.start()]}{joint}{name}{piece[match.end() :]}"

    def _heard_of(self, pronoun: re.Match[str] | None) -> tuple[str, ...]:
        """Whom of those the last lines were about a pronoun fits."""
        if pronoun is None:
            return ()
        late = [c for t in self.told[-HEARD_OF_LINES:] for c in t.subjects if c != FIRST_PERSON]
        return tuple(dict.fromkeys(c for c in late if self._fits(c, pronoun.group("pronoun").lower())))

    def _add(self, told: Told) -> None:
        if told.speaker is None:
            told = replace(told, text=_CAPITAL_INSIDE.sub(_with_small, told.text))
        named = (
            frozenset(m.character_id for m in self.people.mentions(told.text))
            if told.speaker is None
            else frozenset({told.speaker})
        )
        self._named.append(named | frozenset(told.subjects))
        self.met |= named  # who is only meant by a pronoun has not been met
        self.told.append(told)

    def _name_again(self, text: str, part: Part) -> str:
        """A leading pronoun gets its name back where the listener could not know who is meant."""
        match = PRONOUN_OPENING.match(text)
        if not match:
            return text
        meant = part.opening or self._named_in_what_went(part, text) or self._doers(part, match)
        if match.group("pronoun").lower() == "it" and any(
            self.people.role(c).species is Species.HUMAN for c in meant if c != FIRST_PERSON
        ):
            return text  # `It was nine o'clock.`
        all_of_them = len(meant) == 2 and text.startswith(" all ", match.end())  # two are not all
        clear = not meant or FIRST_PERSON in meant or all_of_them or self._is_named_in(text, meant)
        if clear or self._is_clear(meant, match.group("pronoun").lower()):
            return text
        crowd = len(meant) > 1 or self.people.role(meant[0]).crowd
        if crowd and len(meant) == 1 and self._is_team(meant[0]):
            return text
        if crowd != (match.group("pronoun").lower() == "they"):
            return text
        first, *rest = meant
        name = " and ".join([self._called_new(first), *(self._beside(c, first) for c in rest)])
        joint = match.group("joint") or ""
        name = name if joint else name[:1].upper() + name[1:]
        return f"{joint}{name}{text[match.end() :]}"

    def _is_named_in(self, text: str, meant: tuple[str, ...]) -> bool:
        """`He grabbed the third child, Tyler Boone`: whoever is named there is another than he."""
        return any(m.character_id == meant[0] and not m.possessive for m in self.people.mentions(text))

    def _called_new(self, who: str) -> str:
        """How somebody is named of whom nothing was told yet: `his wife`, `a buyer`."""
        name = self.people.called(who)
        if who in self.met or self.people.role(who).crowd:
            return name
        if kin := self._kin(who):
            return kin
        new = name.startswith("the ") and self.people.comes_new(who)
        return f"{'an' if name[4:5] in 'aeiou' else 'a'} {name[4:]}" if new else name

    def _is_team(self, who: str) -> bool:
        """Beasts in a story of people: `they` who lead and speak there are hardly the horses."""
        first = self.people.roles[0].species
        return first is Species.HUMAN and self.people.role(who).species in _TEAMS

    def _doers(self, part: Part, pronoun: re.Match[str]) -> tuple[str, ...]:
        """Whom a part is about, where a pronoun of that kind and number leads it."""
        who = [c for c in part.subjects if c != FIRST_PERSON]
        if pronoun.group("pronoun").lower() != "they":
            fitting = [c for c in who if self._fits(c, pronoun.group("pronoun").lower())]
            return tuple(fitting) if fitting == who[:1] else ()
        if who and self.people.role(who[0]).crowd:
            return tuple(who[:1]) if any(who[0] in named for named in self._named[-HEARD_OF_LINES:]) else ()
        return tuple(who) if len(who) == 2 else ()

    def _named_in_what_went(self, part: Part, text: str) -> tuple[str, ...]:
        """`As the fox was following his nose, he saw`: the fox, where only the rest is told."""
        now = {m.character_id for m in self.people.mentions(text)}
        went = {m.character_id for m in self.people.mentions(part.wordings[0])} - now
        return part.subjects[:1] if went & set(part.subjects[:1]) else ()

    def _is_clear(self, meant: tuple[str, ...], pronoun: str) -> bool:
        """Whether the line before was about those who are meant, and nobody else in it fits the pronoun."""
        if not self.told or not set(meant) <= self._named[-1]:
            return False
        others = self._named[-1] - set(meant)
        return not any(self._fits(who, pronoun) for who in others)

    def _fits(self, who: str, pronoun: str) -> bool:
        role = self.people.role(who)
        if role.crowd or pronoun == "they":
            return role.crowd and pronoun == "they"
        return role.sex is not {"he": Sex.FEMALE, "she": Sex.MALE}.get(pronoun)

    def _name_object(self, text: str, part: Part, within: int) -> str:
        """`would have eaten him`, where nobody was told of whom that is: the name, if only one can be meant."""
        if self._may_be_another():
            return text
        pronouns = list(_OBJECT_PRONOUN.finditer(text))
        named = {m.character_id for m in self.people.mentions(text)}
        meant = [c for c in part.subjects[1:] if c not in named]
        if len(pronouns) != 1 or len(meant) != 1 or any(meant[0] in named for named in self._named[-within:]):
            return text
        pronoun, crowd = pronouns[0].group().lower(), self.people.role(meant[0]).crowd
        if pronoun == "them" and within > 1:
            return text  # it may be things that were told of since
        if crowd != (pronoun == "them") or not self._fits(meant[0], "they" if crowd else "he"):
            return text
        return f"{text[: pronouns[0].start()]}{self.people.called(meant[0])}{text[pronouns[0].end() :]}"

    def _may_be_another(self) -> bool:
        """Whether the line before speaks of somebody who is no role, or quotes nobody knows whom: `him` may be they."""
        last = self.told[-1] if self.told else None
        if last is None:
            return False
        return '"' in last.text if last.speaker is None else _ASKS_OF.search(last.text) is not None

    def _turns_to_another(self, part: Part) -> bool:
        """`Mateo turned it down. He offered him a job.`: of whom the line before was about, one would think it."""
        last = self.told[-1] if self.told else None
        if last is None or last.speaker is not None or len(part.opening) != 1 or not last.subjects:
            return False
        who, before = part.opening[0], last.subjects[0]
        if (
            FIRST_PERSON in (who, before)
            or who == before
            or any(self.people.role(c).crowd for c in (who, before))
        ):
            return False
        named = {m.character_id for m in self.people.mentions(last.text)}
        return (
            before in named and who not in named and self.people.role(who).sex is self.people.role(before).sex
        )

    def _name_inside(self, text: str, part: Part, source: str) -> str:
        """`He lifted the maid down, and thought she was his wife`, without the first deed: `thought the maid was …`."""
        pronoun = _SUBJECT_INSIDE.search(text)
        if pronoun is None:
            return text
        here = [m.character_id for m in self.people.mentions(text[: pronoun.start()]) if not m.possessive]
        went = {m.character_id for m in self.people.mentions(source) if not m.possessive}
        word = pronoun.group()
        went = {c for c in went - {m.character_id for m in self.people.mentions(text)} if c != FIRST_PERSON}
        fitting = [
            c for c in sorted(went) if self.people.role(c).sex is not Sex.UNKNOWN and self._fits(c, word)
        ]
        taken = any(
            c != FIRST_PERSON and self._fits(c, word) for c in (*here, *part.opening, *part.subjects[:1])
        )
        heard = bool(self._named) and any(self._fits(c, word) for c in self._named[-1] & set(fitting))
        if len(fitting) != 1 or taken or heard or part.subjects[:1] == (fitting[0],):
            return text
        return f"{text[: pronoun.start()]}{self.people.called(fitting[0])}{text[pronoun.end() :]}"


def _with_small(match: re.Match[str]) -> str:
    return f"{match['joint']} {match['first'].lower()}"
