"""Angles: from where each picture is seen. No face is seen in the same way too often, and never twice running."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Cast, Costume, Species
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging, Turned
from storyassets.story.directing.business import is_up
from storyassets.story.directing.cutting import Passage

MOST_ALIKE = 2
PICTURES_A_REPEAT = 12
"""In so many pictures a face may come once from one angle; in few, twice all the same."""

_MASSES = frozenset({Prop.CART, Prop.HAYSTACK, Prop.PIANO, Prop.CAR, Prop.TRUCK})
"""Before these somebody dark is no shape of their own."""
_MOST_SCENES = {Angle.BELOW: 2, Angle.ABOVE: 2, Angle.SILHOUETTE: 1}
_NEARBY = 3
_APART = 4
"""So many pictures lie between two scenes from an unusual angle."""

_SMALL = frozenset(
    {Emotion.SADNESS, Emotion.FEAR, Emotion.ASHAMED, Emotion.GRIEF, Emotion.WORRIED, Emotion.EMBARRASSED}
)
_LARGE = frozenset({Emotion.ANGER, Emotion.PROUD, Emotion.SLY})
_MIGHTY = frozenset({Species.LION, Species.TIGER, Species.BEAR, Species.WOLF, Species.ELEPHANT})
_ROYAL = frozenset({Costume.KING, Costume.QUEEN})
_PEAKS = (Beat.TWIST, Beat.CONFLICT)
_TRAVELS = frozenset({Action.WALK, Action.RUN, Action.RIDE})
_OPEN = frozenset(
    {Setting.FIELD, Setting.ROAD, Setting.DESERT, Setting.MOUNTAINS, Setting.SHORE, Setting.BRIDGE}
)
_OPPOSITE = {Turned.LEFT: Turned.RIGHT, Turned.RIGHT: Turned.LEFT}
_LOST = frozenset({Action.SIT, Action.STAND, Action.LOOK, Action.CRY, Action.LIE, Action.KNEEL, Action.BEG})
_NEAR_TOO = frozenset(
    {Action.CARRY, Action.STAND, Action.LOOK, Action.SIT, Action.TALK, Action.LAUGH, Action.CRY}
)
"""A face says these too, with what is in a beak or hand."""

_STANDS = frozenset({Action.STAND, Action.LOOK, Action.TALK, Action.SHOUT, Action.POINT, Action.FIGHT})


def choose_angles(
    passages: Sequence[Passage],
    kinds: Sequence[ShotKind],
    framings: Sequence[Framing],
    stagings: Sequence[Staging],
    cast: Cast,
) -> tuple[list[Staging], list[Framing]]:
    """The same pictures, each from where it tells most; a face that is seen too often is seen from farther off."""
    chooser = _Chooser(passages, kinds, list(framings), list(stagings), cast)
    for index in range(len(passages)):
        if chooser.is_face(index):
            chooser.turn_face(index)
        else:
            chooser.turn_scene(index)
    chooser.part_from_hook()
    return chooser.stagings, chooser.framings


def most_alike(pictures: int) -> int:
    """How often a face may be seen from one angle among so many pictures: twice in a Short, more in a longer one."""
    return max(MOST_ALIKE, round(pictures / PICTURES_A_REPEAT))


def _is_one_up(staging: Staging) -> bool:
    """Whether one of two is up in a tree."""
    ups = [is_up(actor) for actor in staging.actors]
    return len(ups) == 2 and ups.count(True) == 1


class _Chooser:
    """The pictures so far, and how often whose face was seen from where."""

    def __init__(
        self,
        passages: Sequence[Passage],
        kinds: Sequence[ShotKind],
        framings: list[Framing],
        stagings: list[Staging],
        cast: Cast,
    ) -> None:
        self.passages, self.kinds, self.cast = passages, kinds, cast
        self.framings, self.stagings = framings, stagings
        self.seen: Counter[tuple[str, Angle]] = Counter()
        self.scenes: Counter[Angle] = Counter()
        self.last: tuple[str, Angle] | None = None
        self.turned_at = -_APART
        self.most = {**dict.fromkeys(Angle, most_alike(len(passages))), Angle.FACE: 1}
        self.peak = self._find_peak()

    def is_face(self, index: int) -> bool:
        """Whether a picture is one face, near."""
        staging = self.stagings[index]
        near = self.kinds[index] is ShotKind.TALKING_HEAD or self.framings[index] is Framing.CLOSE
        lands = staging.in_air is not None
        other = self.kinds[index] is ShotKind.INSERT or staging.elsewhere is not None or lands
        return near and bool(staging.actors) and not other

    def _find_peak(self) -> int | None:
        """Where a face feels most: it fills the picture."""
        for beat in _PEAKS:
            for index in reversed(range(1, len(self.passages))):
                passage = self.passages[index]
                staging = self.stagings[index]
                if passage.beat is not beat or not self.is_face(index) or staging.actors[0].holds:
                    continue
                if staging.actors[0].emotion is not Emotion.CALM and index < len(self.passages) - 1:
                    return index
        return None

    def turn_face(self, index: int) -> None:
        """The angle that fits best of those from which the face was not seen too often or just now."""
        staging = self.stagings[index]
        who = staging.actors[0].character_id
        free = [
            angle
            for angle in self._wishes(index)
            if self.seen[who, angle] < self.most[angle]
            and self.last != (who, angle)
            and not self._is_first_again(index, angle)
        ]
        if not free and self.kinds[index] is ShotKind.BROLL:
            self._step_back(index)
            return
        angle = free[0] if free else self._least_seen(who)
        self.seen[who, angle] += 1
        self.last = (who, angle)
        hearer = self._find_hearer(index) if angle is Angle.SHOULDER else None
        actors = (staging.actors[0], hearer) if hearer else staging.actors
        self.stagings[index] = staging.model_copy(update={"angle": angle, "actors": actors})

    def _wishes(self, index: int) -> Iterator[Angle]:
        if index == self.peak:
            yield Angle.FACE
        actor = self.stagings[index].actors[0]
        towering, small = self._towers(actor), self._is_small(actor)
        who = actor.character_id
        again = self.seen[who, Angle.EYE_LEVEL] > self.seen[who, Angle.SHOULDER]
        hearer = self._find_hearer(index)
        turns = index == len(self.passages) - 1 or self.passages[index].beat is Beat.TWIST
        if hearer is not None and (again or turns):
            yield Angle.SHOULDER
        if towering:
            yield Angle.BELOW
        if small:
            yield Angle.ABOVE
        yield Angle.EYE_LEVEL
        if hearer is not None:
            yield Angle.SHOULDER
        yield Angle.ABOVE if small else Angle.BELOW
        yield Angle.BELOW if small else Angle.ABOVE
        yield Angle.FACE

    def _is_first_again(self, index: int, angle: Angle) -> bool:
        """Whether a face, seen from there, would be the first picture once more."""
        seen = self.stagings[index].model_copy(update={"angle": angle})
        first = self.stagings[0]
        return index > 0 and looks_alike(first, self.framings[0], seen, self.framings[index])

    def _least_seen(self, who: str) -> Angle:
        """Of too many pictures of one face, the angle that is still freshest."""
        angles = [angle for angle in (Angle.EYE_LEVEL, Angle.BELOW, Angle.ABOVE) if self.last != (who, angle)]
        return min(angles, key=lambda angle: self.seen[who, angle])

    def _step_back(self, index: int) -> None:
        """Another framing than those of the neighbours."""
        near = set(self.framings[max(0, index - 1) : index + 2 : 2])
        self.framings[index] = Framing.WIDE if Framing.MEDIUM in near else Framing.MEDIUM
        self.last = None

    def _find_hearer(self, index: int) -> Actor | None:
        """To whom somebody speaks: who was just seen there, too, or is next."""
        staging, passage = self.stagings[index], self.passages[index]
        speaker = staging.actors[0]
        speaks = passage.is_dialogue and speaker.character_id == passage.line.speaker
        to_thing = bool(speaker.at) and speaker.at == speaker.toward
        if not speaks or to_thing or speaker.holds or is_up(speaker) or not self._is_single(speaker):
            return None
        near = [
            *reversed(self.stagings[max(1, index - _NEARBY) : index]),
            *self.stagings[index + 1 : index + 2],
        ]
        there = (
            actor
            for other in near
            if other.setting is staging.setting and not other.imagined and other.elsewhere is None
            for actor in other.actors
            if actor.character_id != speaker.character_id and self._is_single(actor) and not is_up(actor)
        )
        found = next(there, None)
        if found is None or staging.setting is Setting.SKY:
            # Nobody stands in the air at somebody's shoulder.
            return None
        still: dict[str, object] = {
            "action": Action.LOOK,
            "holds": "",
            "at": "",
            "toward": speaker.character_id,
        }
        still["turned"] = _OPPOSITE[speaker.turned] if speaker.turned else None
        return found.model_copy(update=still)

    def _is_single(self, actor: Actor) -> bool:
        character = self.cast.find(actor.character_id)
        gone = actor.action in (Action.DEAD, Action.SLEEP)
        return character is not None and not character.look.crowd and not gone

    def _towers(self, actor: Actor) -> bool:
        """Whether somebody is to be looked up to, or feared."""
        character = self.cast.find(actor.character_id)
        if character is None or actor.emotion in _SMALL:
            return False
        look = character.look
        return actor.emotion in _LARGE or look.species in _MIGHTY or look.costume in _ROYAL

    def _is_small(self, actor: Actor) -> bool:
        """Whether somebody is lost, or beaten."""
        character = self.cast.find(actor.character_id)
        child = character is not None and (actor.age or character.look.age) is Age.CHILD
        return actor.emotion in _SMALL or (child and actor.emotion is Emotion.SUSPENSE)

    def turn_scene(self, index: int) -> None:
        """From below, from above, or dark before the sky: where that tells something, and not often."""
        self.last = None
        staging = self.stagings[index]
        plain = staging.elsewhere is None and not staging.imagined and staging.in_air is None
        if self.kinds[index] is not ShotKind.BROLL or not plain or index == 0 or not staging.actors:
            return
        angle = self._wish_scene(index, staging)
        if angle is None or index - self.turned_at < _APART or self.scenes[angle] >= _MOST_SCENES[angle]:
            return
        self.scenes[angle] += 1
        self.turned_at = index
        self.stagings[index] = staging.model_copy(update={"angle": angle})

    def _wish_scene(self, index: int, staging: Staging) -> Angle | None:
        actors = staging.actors
        bound = any(actor.at for actor in actors)
        wide = self.framings[index] is Framing.WIDE
        lit_low = staging.time_of_day is not TimeOfDay.DAY
        if wide and lit_low and staging.setting in _OPEN and not bound and not staging.landmark:
            held = any(actor.holds for actor in actors) or not _MASSES.isdisjoint(staging.props)
            if all(actor.action in _TRAVELS for actor in actors) and not held:
                return Angle.SILHOUETTE
        if _is_one_up(staging):
            before = self.stagings[1:index]
            return Angle.ABOVE if any(map(_is_one_up, before)) else None
        if bound or len(actors) > 1:
            return None
        if self._is_small(actors[0]) and actors[0].action in _LOST:
            return Angle.ABOVE
        return Angle.BELOW if self._towers(actors[0]) and actors[0].action in _STANDS else None

    def part_from_hook(self) -> None:
        """What is seen in the first picture is not seen again in the same way."""
        for index in range(1, len(self.stagings)):
            if self.kinds[index] is ShotKind.BROLL and looks_alike(
                self.stagings[0], self.framings[0], self.stagings[index], self.framings[index]
            ):
                self._see_otherwise(index)

    def _see_otherwise(self, index: int) -> None:
        """From nearer or farther than the first picture and its neighbours, or from another height."""
        staging = self.stagings[index]
        near = {self.framings[at] for at in (index - 1, index + 1) if 0 < at < len(self.framings)}
        doer = staging.actors[0]
        fresh = self.seen[doer.character_id, Angle.EYE_LEVEL] < self.most[Angle.EYE_LEVEL]
        lone = len(staging.actors) == 1 and doer.action in _NEAR_TOO and fresh
        others = [Framing.CLOSE] if lone else []
        others += [Framing.WIDE, Framing.MEDIUM]
        free = [framing for framing in others if framing is not self.framings[0] and framing not in near]
        if free:
            self.framings[index] = free[0]
            self.seen[doer.character_id, Angle.EYE_LEVEL] += free[0] is Framing.CLOSE
            return
        angle = Angle.ABOVE if self._is_small(doer) else Angle.BELOW
        self.stagings[index] = staging.model_copy(update={"angle": angle})


def looks_alike(a: Staging, a_framing: Framing, b: Staging, b_framing: Framing) -> bool:
    """Whether two pictures would be taken for one and the same."""
    if not a.actors or a.setting is not b.setting or a_framing is not b_framing or a.angle is not b.angle:
        return False
    return a.elsewhere == b.elsewhere and _doings(a) == _doings(b)


def _doings(staging: Staging) -> list[tuple[str, Action, str]]:
    return sorted((actor.character_id, actor.action, actor.holds) for actor in islice(staging.actors, 3))
