"""Neighbours: two pictures running that would be taken for one. The second is the thing, a face, or seen from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Cast
from storyassets.model.prop import PROPS_BY_NAME
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.angles import looks_alike
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import Kinds
from storyassets.story.directing.shot_kinds import INSERT_LONGEST_S, most_inserts
from storyassets.story.reading.things import is_telling
from storyassets.story.words.lexicon import PLURALS
from storyassets.story.words.phrases import bare
from storyassets.story.words.speech_length import WORDS_PER_SECOND

_ONLOOKING = frozenset(
    {Action.LOOK, Action.STAND, Action.SIT, Action.LAUGH, Action.CRY, Action.TALK, Action.WALK, Action.KNEEL}
    | {Action.POINT, Action.BEG, Action.SHOUT, Action.GIVE}
)
"""Of two, whoever does these may be seen alone the second time."""

_FACES = frozenset(
    {Action.LOOK, Action.STAND, Action.SIT, Action.LAUGH, Action.CRY, Action.TALK, Action.BEG, Action.WALK}
    | {Action.CARRY, Action.SHOUT, Action.KNEEL, Action.GIVE, Action.RAISE}
)
"""A face, with what is in hand, says as much of these."""

_MOVES = (Action.WALK, Action.GIVE, Action.RAISE, Action.KNEEL)
_QUIET = (Emotion.CALM, Emotion.SUSPENSE)
_STRONG = frozenset({Emotion.FEAR, Emotion.ANGER, Emotion.GRIEF, Emotion.SURPRISE, Emotion.WORRIED})
_PLURAL = frozenset({"they", "them", "their", "both", "we", "us", "our", "together"})
_SMALL = frozenset({Emotion.SADNESS, Emotion.FEAR, Emotion.ASHAMED, Emotion.GRIEF, Emotion.WORRIED})
_TAKES = {Emotion.JOY: Emotion.JOY, Emotion.SADNESS: Emotion.SADNESS, Emotion.FEAR: Emotion.FEAR}
_TWO = 2


def part_neighbours(
    passages: Sequence[Passage],
    kinds: list[ShotKind],
    framings: list[Framing],
    stagings: list[Staging],
    cast: Cast,
) -> None:
    """Change the second of each two alike, in place: its kind, its framing, or who is on it."""
    neighbours = _Neighbours(passages, kinds, framings, stagings, Kinds(cast))
    for index in range(1, len(passages)):
        neighbours.step_back(index)
        if index > 1 and neighbours.alike(index - 1, index):
            neighbours.part(index)


def turn_neighbours(kinds: list[ShotKind], framings: list[Framing], stagings: list[Staging]) -> None:
    """Of two that are alike all the same the second is seen from below or above, in place."""
    for index in range(2, len(kinds)):
        if _is_alike(index - 1, index, kinds, framings, stagings) or _are_empty(
            index - 1, index, kinds, framings, stagings
        ):
            _turn_camera(index, stagings)


def part_from_first(kinds: list[ShotKind], framings: list[Framing], stagings: list[Staging]) -> None:
    """What would be the first picture once more is seen from below or above, in place."""
    for index in range(1, len(kinds)):
        again = looks_alike(stagings[0], framings[0], stagings[index], framings[index])
        if again and kinds[index] is ShotKind.BROLL and kinds[0] is not ShotKind.INSERT:
            taken = {stagings[index].angle, stagings[index - 1].angle}
            other = next(angle for angle in (Angle.BELOW, Angle.ABOVE, Angle.EYE_LEVEL) if angle not in taken)
            stagings[index] = stagings[index].model_copy(update={"angle": other})


class _Neighbours:
    """The pictures as they are planned, in their order."""

    def __init__(
        self,
        passages: Sequence[Passage],
        kinds: list[ShotKind],
        framings: list[Framing],
        stagings: list[Staging],
        cast: Kinds,
    ) -> None:
        self.passages, self.kinds, self.framings, self.stagings = passages, kinds, framings, stagings
        self.cast = cast

    def alike(self, before: int, index: int) -> bool:
        """Whether two would be taken for one that was only moved a little."""
        return _is_alike(before, index, self.kinds, self.framings, self.stagings)

    def part(self, index: int) -> None:
        """The first way that fits."""
        for way in (self._leave_for_later, self._show_thing, self._show_other, self._show_face):
            if way(index):
                return

    def step_back(self, index: int) -> None:
        """Of many who feel nothing, not one face."""
        staging = self.stagings[index]
        near = self.kinds[index] is ShotKind.BROLL and self.framings[index] is Framing.CLOSE
        if not near or len(staging.actors) != 1 or staging.in_air is not None:
            return
        actor = staging.actors[0]
        if self.cast.is_crowd(actor.character_id) and (actor.emotion in _QUIET or actor.count >= _TWO):
            beside = self.framings[index - 1 : index + 2 : 2]
            self.framings[index] = Framing.WIDE if Framing.MEDIUM in beside else Framing.MEDIUM

    def _leave_for_later(self, index: int) -> bool:
        """Whoever only now is named was not there before: in the first of the two, one is alone."""
        before, now = self.stagings[index - 1], self.passages[index]
        earlier = self.passages[index - 1]
        if len(before.actors) != _TWO or earlier.is_dialogue or _PLURAL & {bare(w) for w in earlier.words}:
            return False
        for actor in before.actors:
            named = _names(now.words, actor) and not _names(earlier.words, actor)
            other = next(one for one in before.actors if one is not actor)
            if named and _names(earlier.words, other) and not self._is_bound(other, before):
                alone = other.model_copy(update={"toward": ""})
                self.stagings[index - 1] = before.model_copy(update={"actors": (alone,)})
                return True
        return False

    def _show_thing(self, index: int) -> bool:
        """The thing that the words name, alone and large."""
        staging, passage = self.stagings[index], self.passages[index]
        thing = staging.props[0] if staging.props else None
        near = [self.kinds[at] for at in (index - 1, index + 1) if at < len(self.kinds)]
        short = passage.length <= INSERT_LONGEST_S * WORDS_PER_SECOND
        few = (
            self.kinds.count(ShotKind.INSERT) < most_inserts(len(self.kinds)) and ShotKind.INSERT not in near
        )
        shown = {
            s.props[:1] for s, kind in zip(self.stagings, self.kinds, strict=True) if kind is ShotKind.INSERT
        }
        last = index == len(self.kinds) - 1
        if thing is None or last or not (few and short) or (thing,) in shown or staging.imagined:
            return False
        several = sum(is_telling(prop, passage.words) for prop in staging.props) > 1
        if passage.is_dialogue or several or not is_telling(thing, passage.words):
            return False
        self.kinds[index] = ShotKind.INSERT
        self.framings[index] = Framing.CLOSE
        holders = tuple(actor for actor in staging.actors[:1] if actor.holds == thing.value)
        self.stagings[index] = staging.model_copy(
            update={"actors": holders, "props": (thing,), "angle": Angle.EYE_LEVEL}
        )
        return True

    def _show_other(self, index: int) -> bool:
        """Of two, the one who takes in what the other says or does, near; with a line of somebody, who hears it."""
        staging, passage = self.stagings[index], self.passages[index]
        if len(staging.actors) != _TWO or staging.imagined or not self._may_be_near(index):
            return False
        for actor in reversed(staging.actors):
            speaks = passage.is_dialogue and actor.character_id == passage.line.speaker
            free = actor.action in _ONLOOKING and not self.cast.is_crowd(actor.character_id)
            doer = next(one for one in staging.actors if one is not actor)
            both = not passage.is_dialogue and _names(passage.words, doer)
            if speaks or not free or both or self._is_bound(actor, staging):
                continue
            felt = _TAKES.get(doer.emotion, actor.emotion) if actor.emotion in _QUIET else actor.emotion
            seen = actor.model_copy(update={"action": Action.LOOK, "emotion": felt, "holds": "", "at": ""})
            self._take(index, staging.model_copy(update={"actors": (seen,), "props": ()}), Framing.CLOSE)
            return True
        return False

    def _show_face(self, index: int) -> bool:
        """Of one alone, the face."""
        staging = self.stagings[index]
        if len(staging.actors) != 1 or staging.imagined or not self._may_be_near(index):
            return False
        actor = staging.actors[0]
        several = self.cast.is_crowd(actor.character_id) and (
            actor.count >= _TWO or bool(actor.holds) or actor.emotion not in _STRONG
        )
        moves = actor.action in _MOVES and actor.emotion in _QUIET
        if actor.action not in _FACES or moves or several or self._is_bound(actor, staging):
            return False
        self._take(index, staging, Framing.CLOSE)
        return True

    def _may_be_near(self, index: int) -> bool:
        """Whether no neighbour is a face of the same."""
        at = index + 1
        if at >= len(self.kinds):
            return True
        first = self.stagings[at].actors[:1]
        return self.framings[at] is not Framing.CLOSE or first != self.stagings[index].actors[:1]

    @staticmethod
    def _is_bound(actor: Actor, staging: Staging) -> bool:
        """Whether somebody holds another, is held by one, or is in or on a thing."""
        others = {one.character_id for one in staging.actors}
        held = any(one.holds == actor.character_id or one.at == actor.character_id for one in staging.actors)
        far = (
            bool(actor.at)
            and actor.at in PROPS_BY_NAME
            and actor.relation.value in ("in", "on", "under", "behind")
        )
        carries = bool(actor.holds) and actor.holds not in PROPS_BY_NAME
        return held or carries or actor.holds in others or actor.at in others or far

    def _take(self, index: int, staging: Staging, framing: Framing) -> None:
        self.stagings[index] = staging.model_copy(update={"angle": Angle.EYE_LEVEL})
        self.framings[index] = framing


def _turn_camera(index: int, stagings: list[Staging]) -> None:
    """From below or above: whoever is small or sad, and where nobody is, from above."""
    staging = stagings[index]
    small = not staging.actors or staging.actors[0].emotion in _SMALL
    angle = Angle.ABOVE if small else Angle.BELOW
    if not staging.imagined and staging.angle is Angle.EYE_LEVEL:
        stagings[index] = staging.model_copy(update={"angle": angle})


def _is_alike(
    before: int,
    index: int,
    kinds: Sequence[ShotKind],
    framings: Sequence[Framing],
    stagings: Sequence[Staging],
) -> bool:
    a, b = stagings[before], stagings[index]
    if {kinds[before], kinds[index]} != {ShotKind.BROLL} or not b.actors:
        return False
    far = Framing.CLOSE not in (framings[before], framings[index])
    plain = a.elsewhere is None and b.elsewhere is None and not b.in_air and not a.in_air
    same = a.setting is b.setting and a.imagined is b.imagined and a.angle is b.angle
    return far and plain and same and _doings(a) == _doings(b)


def _are_empty(
    before: int,
    index: int,
    kinds: Sequence[ShotKind],
    framings: Sequence[Framing],
    stagings: Sequence[Staging],
) -> bool:
    """Whether one place is seen twice from one angle with nobody there, whatever things are."""
    a, b = stagings[before], stagings[index]
    seen = (a.elsewhere, b.elsewhere, a.in_air, b.in_air, *a.actors, *b.actors)
    same = (a.setting, a.angle, framings[before]) == (b.setting, b.angle, framings[index])
    return same and not any(seen) and {kinds[before], kinds[index]} == {ShotKind.BROLL}


def _names(words: Sequence[str], actor: Actor) -> bool:
    """Whether words call somebody by the last word of their name, or several of them."""
    name = actor.character_id.split("_")[-1]
    plain = {bare(word) for word in words} | {bare(word).removesuffix("'s") for word in words}
    return bool(plain & {name, f"{name}s", name.removesuffix("s")}) or any(
        PLURALS.get(w) == name for w in plain
    )


def _doings(staging: Staging) -> set[tuple[str, Action]]:
    return {(actor.character_id, actor.action) for actor in staging.actors}
