"""Said: what was found of each quotation of a story: who says it, how its tag names them, and which beasts say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.character import Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.lexicon import NOUNS

STRANGER = "?"
"""Who is said to speak, or to be spoken to, and is nobody of the cast: `said the tall one`."""


@dataclass(frozen=True)
class Said:
    """A quotation as it was read: who says it, and whether a tag tells so (`named`: by more than a pronoun)."""

    paragraph: int
    number: int
    text: str
    speaker: str
    opens: bool
    """Whether its paragraph begins with it."""

    sure: bool = False
    named: bool = False
    pronoun: str = ""
    announced: bool = False
    """Whether the tag stands before it: it tells nothing of what was said before."""

    to: str = ""
    """To whom its tag says it goes."""

    at: int = 0
    """Which of the story's pieces holds it."""

    before: str = ""
    """The words of its paragraph that stand right before it."""


@dataclass(frozen=True)
class TagRead:
    """How the tag of a quotation names who speaks, and to whom it says that goes."""

    named: bool
    pronoun: str = ""
    announced: bool = False


def find_mutes(said: Sequence[Said], people: People) -> tuple[str, ...]:
    """The beasts of a story in which people speak, and no tag names one of these: none of them says a word."""
    named = {one.speaker for one in said if one.named and one.speaker}
    if not any(people.role(who).species is Species.HUMAN for who in named):
        return ()
    told_by_one_of_people = FIRST_PERSON in named and any(
        who != FIRST_PERSON and people.role(who).species is Species.HUMAN for who in named
    )
    return tuple(
        role.character_id
        for role in people.roles
        if role.species is not Species.HUMAN
        and (role.part not in ("protagonist", "foil") or told_by_one_of_people)
        and role.character_id not in named
        and (_is_beast(role.character_id) is not False or any(map(_is_beast, role.aliases)))
    )


def _is_beast(word: str) -> bool | None:
    """Whether a word is one for a beast; None where it is no word for a being."""
    return NOUNS[word].species is not Species.HUMAN if word in NOUNS else None


def without_mutes(said: Sequence[Said], mutes: Sequence[str]) -> list[Said]:
    """What is known of the quotations, where no beast says any: nobody is known for those that one was given."""
    return [replace(one, speaker="", sure=False) if one.speaker in mutes else one for one in said]
