"""Film: the pictures of a whole story as they are planned, for rules that look at each in the light of the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storyassets.model.character import Cast
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Angle, Framing, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import Kinds


@dataclass
class Film:
    """Every picture with its words; rules put others in their place."""

    passages: Sequence[Passage]
    stagings: list[Staging]
    kinds: list[ShotKind]
    framings: list[Framing]
    cast: Cast

    def __post_init__(self) -> None:
        self.natures = Kinds(self.cast)

    def told(self) -> Iterator[int]:
        """The pictures of what is told after the hook."""
        return (index for index, passage in enumerate(self.passages) if passage.beat is not Beat.HOOK)

    def text(self, index: int) -> str:
        """The words of a picture, small."""
        return " ".join(self.passages[index].words).lower()

    def is_scene(self, index: int) -> bool:
        """Whether it is played where it is told, with somebody in it."""
        staging = self.stagings[index]
        plain = self.kinds[index] is ShotKind.BROLL and staging.elsewhere is None
        return plain and not staging.imagined and bool(staging.actors)

    def lone(self, index: int) -> Actor | None:
        """Whoever is the only one on a scene."""
        actors = self.stagings[index].actors
        return actors[0] if len(actors) == 1 and self.is_scene(index) else None

    def show(self, index: int, *actors: Actor, framing: Framing | None = None, **update: object) -> None:
        """Another picture of the same words, in the same place."""
        plain: dict[str, object] = {"actors": actors, "angle": Angle.EYE_LEVEL, "imagined": False}
        self.stagings[index] = self.stagings[index].model_copy(update={**plain, **update})
        self.kinds[index] = ShotKind.BROLL
        if framing is not None:
            self.framings[index] = framing

    def as_seen_before(self, who: str, index: int) -> Actor | None:
        """Somebody as on the last picture of this place before that one, at rest."""
        here = self.stagings[index].setting
        for earlier in reversed(self.stagings[:index]):
            found = next((actor for actor in earlier.actors if actor.character_id == who), None)
            if found is not None and earlier.setting is here and not earlier.imagined:
                return found.model_copy(update={"action": Action.LOOK, "speaks": False, "thinks": ""})
        return None
