"""Households: lords at home in their halls, and folk who are at work in their village while the story is in the fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.place import Setting
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.dwellers import AT_WORK
from storyassets.story.reading.place_words import NATURE

_OWN = re.compile(r"\b(?:house|door|hall|gravel|bedrooms|servants|parlou?r|study|gates?)\b")


@dataclass
class Households:
    """Who has a house of their own, and who of them has come into the story."""

    nobles: dict[str, Setting] = field(default_factory=dict)
    """Who does not live in a cottage, and where they live."""

    townsfolk: dict[str, Setting] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)
    """Who has been named in the narration."""

    came: set[str] = field(default_factory=set)
    """Those of the townsfolk who have come to where the story is."""

    hall: Setting | None = None
    """Where meals are, since a noble came into the story."""

    def visit_noble(self, now: Setting, named: Sequence[str]) -> Setting | None:
        """The house of a lord who comes into the story while it is in a cottage."""
        new = [who for who in named[:1] if who in self.nobles and who not in self.met]
        self.met.update(named)
        if not new or now is not Setting.COTTAGE or len(set(named)) > 1:
            return None
        self.hall = Setting.HALL
        return self.nobles[new[0]]

    def own_house(self, now: Setting, named: Sequence[str], text: str) -> Setting | None:
        """The house of a lord of whose house or door a lower-case text tells, while the story is in a cottage."""
        at_home = now is Setting.COTTAGE and named and named[0] in self.nobles and _OWN.search(text)
        return self.nobles[named[0]] if at_home else None

    def stay_at_work(self, now: Setting, passage: Passage, named: Sequence[str]) -> Setting | None:
        """The village of folk who hear of something, or answer, and have not come to where it is told of."""
        who = passage.line.speaker if passage.is_dialogue else "".join(named[:1])
        if who not in self.townsfolk or now not in NATURE or now in self.townsfolk.values():
            return None
        told = " ".join(passage.narrated).lower()
        if (who in self.came) if passage.is_dialogue else AT_WORK.search(told) is None:
            self.came.add(who)
            return None
        return self.townsfolk[who]
