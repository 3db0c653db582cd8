"""Told about: of whom somebody speaks to another, who then does something to that one.

`"Send him out," the headmaster said. I kept him after class`: the boy, and not the headmaster.
"""

from __future__ import annotations

import re
from typing import Protocol

from storyassets.story.casting.people import FIRST_PERSON, People

_ASKS_OF = re.compile(r"\b(?:did|does|was|is|would|has|had|where|who|how)(?:'s)? (?:he|she)\b[^.!]*\?", re.I)
_OF_ONE = re.compile(
    r"\b(?P<him>him|s?he|her(?=[.,;!?]|$| (?:out|off|in|up|down|go|to|from|back|away|alone|for|at)\b))", re.I
)
_ONE = re.compile(r"\b(?:s?he|him|his|her)\b", re.I)
_I_DEAL_WITH = re.compile(
    r"(?:(?:[Ss]o|[Bb]ut|[Aa]nd|[Tt]hen|[Ii]nstead),? )?(?:I|[Ww]e) (?!told|asked|said|answered|thanked|nodded|shook|looked|stared|handed|gave|showed)\w+ (?:him|her)\b"
)


class Follows(Protocol):
    """Whoever follows a text, as far as it is needed here."""

    told_about: tuple[str, ...]

    @property
    def people(self) -> People:
        """The people."""
        ...

    def address(self, character_id: str) -> None:
        """Someone is spoken to."""
        ...

    def resolve(self, pronoun: str, besides: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Whom a pronoun means."""
        ...


def speak_of(follower: Follows, text: str, speaker: str) -> None:
    """Who is asked about may do what is told next; of whom `him` is said, to them something may be done next."""
    one = _OF_ONE.search(text)
    if one:
        follower.told_about = follower.resolve(one["him"].lower(), (speaker, FIRST_PERSON))
    if not _ASKS_OF.search(text):
        return
    asked = {m.character_id for m in follower.people.mentions(text) if not m.possessive}
    asked -= {speaker, FIRST_PERSON}
    if len(asked) == 1:
        follower.address(asked.pop())


def go_on_about(follower: Follows, clause: str) -> tuple[str, ...]:
    """Whom the teller does something to, of whom was spoken just before: `I kept him after class`, not `I told him`.

    That is so until others are named, or one of them does something.
    """
    if not follower.told_about:
        return ()
    about = follower.told_about if _I_DEAL_WITH.match(clause) else ()
    if about or _ONE.search(clause) or follower.people.mentions(clause):
        follower.told_about = ()
    return about
