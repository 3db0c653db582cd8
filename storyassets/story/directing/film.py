"""Film: the pictures of a whole story as they are planned, for rules that look at each in the light of the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Cast
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import Kinds
from storyassets.story.reading.mentions import NameBook


@dataclass
class Film:
    """Every picture with its words; rules put others in their place."""

    passages: Sequence[Passage]
    stagings: list[Staging]
    kinds: list[ShotKind]
    framings: list[Framing]
    cast: Cast
    book: NameBook
    faces: bool = False
    """Whether the film lives by faces that speak: they stay."""

    meant: Sequence[frozenset[str]] = ()
    """Of each picture, who does something at its words."""

    def __post_init__(self) -> None:
        self.natures = Kinds(self.cast)
        self._told = [index for index, passage in enumerate(self.passages) if passage.beat is not Beat.HOOK]

    def told(self) -> Iterator[int]:
        """The pictures of what is told after the hook."""
        return iter(self._told)

    def tells_of(self, index: int) -> frozenset[str]:
        """Who does something at the words of a picture."""
        return self.meant[index] if self.meant else frozenset()

    def text(self, index: int) -> str:
        """The words of a picture, small."""
        return self.passages[index].low

    def is_scene(self, index: int) -> bool:
        """Whether it is played where it is told, with somebody in it."""
        staging = self.stagings[index]
        plain = self.kinds[index] is ShotKind.BROLL and staging.elsewhere is None
        return plain and not staging.imagined and bool(staging.actors)

    def is_crowd(self, actor: Actor) -> bool:
        """Whether they are several, or nobody whom the story knows."""
        character = self.cast.find(actor.character_id)
        return character is None or character.look.crowd

    def lone(self, index: int) -> Actor | None:
        """Whoever is the only one on a scene."""
        actors = self.stagings[index].actors
        return actors[0] if len(actors) == 1 and self.is_scene(index) else None

    def show(self, index: int, *actors: Actor, framing: Framing | None = None, **update: object) -> None:
        """Another picture of the same words, in the same place."""
        if self.faces and self.kinds[index] is ShotKind.TALKING_HEAD:
            return
        plain: dict[str, object] = {"actors": actors, "angle": Angle.EYE_LEVEL, "imagined": False}
        self.stagings[index] = self.stagings[index].model_copy(update={**plain, **update})
        self.kinds[index] = ShotKind.BROLL
        if framing is not None:
            self.framings[index] = framing

    def as_seen_before(self, who: str, index: int) -> Actor | None:
        """Somebody as on the last picture of this place before that one, at rest."""
        here = self.stagings[index].setting
        known = [
            actor
            for earlier in reversed(self.stagings[:index])
            if earlier.setting is here and not earlier.imagined
            for actor in earlier.actors
            if actor.character_id == who
        ]
        if not known:
            return None
        turned = next((actor.turned for actor in known if actor.turned), None)
        rest = {"action": Action.LOOK, "speaks": False, "thinks": "", "turned": turned}
        return known[0].model_copy(update=rest)

    def seen_or_known(self, who: str, index: int) -> Actor | None:
        """Somebody as on that picture, else as seen before it."""
        here = next((actor for actor in self.stagings[index].actors if actor.character_id == who), None)
        return here or self.as_seen_before(who, index)

    def other_than(self, who: str, index: int) -> Actor | None:
        """Somebody else who is on that picture."""
        return next((actor for actor in self.stagings[index].actors if actor.character_id != who), None)
