"""Kinds: who hunts, who is hunted, who is sly by nature, and who is a crowd."""

from __future__ import annotations

from storyassets.model.character import Age, Cast, Costume, Species

_SLY = frozenset({Species.FOX, Species.WOLF, Species.CAT, Species.SNAKE, Species.WEASEL})
_HUNTERS = _SLY | frozenset(
    {Species.LION, Species.TIGER, Species.LEOPARD, Species.BEAR, Species.EAGLE, Species.HAWK, Species.DOG}
)


_WITH_PAWS = frozenset(
    {Species.HUMAN, Species.ROBOT, Species.MONKEY, Species.MOUSE, Species.RAT, Species.SQUIRREL}
)
"""These hold in their hands what others have in their jaws."""


NOBLE = frozenset({Costume.KING, Costume.QUEEN, Costume.PRINCE, Costume.PRINCESS, Costume.LORD})
"""What those wear who rule, or are born to it."""


def is_person(who: str, cast: Cast) -> bool:
    """Whether that is one human being of the cast."""
    found = cast.find(who)
    return found is not None and found.look.species is Species.HUMAN and not found.look.crowd


class Kinds:
    """What those of a cast are by nature."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def species(self, who: str) -> Species | None:
        """Of what kind someone is; None for one who is not in the cast."""
        found = self._cast.find(who)
        return found.look.species if found else None

    def is_crowd(self, who: str) -> bool:
        """Whether they are several."""
        found = self._cast.find(who)
        return found is not None and found.look.crowd

    def is_hunter(self, who: str) -> bool:
        """Whether animals flee from them: not from their young."""
        found = self._cast.find(who)
        return found is not None and found.look.species in _HUNTERS and found.look.age is not Age.CHILD

    def is_prey(self, who: str) -> bool:
        """Whether hunters hunt them."""
        return self.species(who) not in (None, Species.HUMAN, *_HUNTERS)

    def has_jaws(self, who: str) -> bool:
        """Whether they carry in jaws or beak."""
        return self.species(who) not in (None, *_WITH_PAWS)

    def is_sly(self, who: str) -> bool:
        """Whether nobody believes their praise."""
        return self.species(who) in _SLY

    def is_thief(self, who: str) -> bool:
        """Whether stealing is what they are known for."""
        found = self._cast.find(who)
        return found is not None and found.look.costume is Costume.THIEF

    def hunters(self) -> bool:
        """Whether there are any."""
        return any(one.look.species in _HUNTERS for one in self._cast.characters)
