"""Two places: who is at the other end of a telephone is seen there, and so is the other of two whose lots are compared."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from storyassets.model.character import Cast, Character
from storyassets.model.place import Setting, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import NARRATOR, Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, Condition, Elsewhere, ShotKind, Staging, Turned
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.homes import home_of
from storyassets.story.directing.lots import show_contrast
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.views import indoors_of

_PHONES = frozenset({Prop.TELEPHONE.value, Prop.PHONE.value})
_OTHERWISE = frozenset(
    {
        Action.READ,
        Action.FILM,
        Action.GIVE,
        Action.OPEN,
        Action.TAKE_UP,
        Action.LAY,
        Action.POINT,
        Action.WORK,
    }
)
_MOST_SPLITS = 2
_LATELY = 3
"""Whoever speaks on, so soon after both were seen, is seen alone."""

_SPEAKS = re.compile(
    r"\b(?:call(?:ed|s|ing)?|rang|rings?|phoned?|telephoned|said|says?|told|tells?|asked|answered|spoke|whispered|cried)\b"
)
_BY_WIRE = re.compile(r"\b(?:on|over|by) (?:the |my |his |her )?(?:radio|telephone|phone|wireless)\b")
_BY_RADIO = re.compile(r"\b(?:on|over|by) (?:the |my |his |her )?(?:radio|wireless)\b")
RADIO_HANDSET = Condition(prop=Prop.MICROPHONE, state=PropState.OLD)
_STORM = re.compile(r"\b(?:storm|gale|sank|sinks|sunk|wreck\w*|drown\w*)\b")
_GOES_ON = {
    Setting.HARBOUR: Setting.CABIN,
    Setting.SEA: Setting.CABIN,
    Setting.SHIP: Setting.CABIN,
    Setting.STATION: Setting.TRAIN,
    Setting.BUS_STOP: Setting.ROOM,
}
"""Whoever leaves from there is there afterwards."""


def show_both_places(
    script: Script,
    cast: Cast,
    passages: Sequence[Passage],
    stagings: Sequence[Staging],
    kinds: list[ShotKind],
) -> list[Staging]:
    """The same pictures; some are in two halves, or show the far end instead of this one."""
    shown = list(stagings)
    wires = any(_is_at_phone(staging) for staging in stagings)
    if wires or any(_BY_WIRE.search(line.text.lower()) for line in script.lines):
        _show_far_ends(_Wires(script, cast, passages, stagings), shown, kinds)
    show_contrast(passages, shown, kinds, cast)
    return shown


def _show_far_ends(wires: _Wires, shown: list[Staging], kinds: list[ShotKind]) -> None:
    """Both ends in two pictures at the most; in the others one end, whoever speaks from it or hears it."""
    found: dict[int, Staging] = {}
    for index, passage in enumerate(wires.passages):
        if passage.beat is Beat.HOOK or kinds[index] is ShotKind.INSERT:
            continue
        split = wires.split(index)
        if split is not None and split.elsewhere is not None:
            found[index] = split
    kept = _choose_splits(found, wires.passages)
    for index, split in found.items():
        if index in kept:
            shown[index], kinds[index] = split, ShotKind.BROLL
        elif not _is_unknown(split):
            shown[index] = _far_end_alone(split)
            speaks = shown[index].actors[0].character_id == wires.passages[index].line.speaker
            kinds[index] = ShotKind.TALKING_HEAD if speaks else ShotKind.BROLL


def _choose_splits(found: Mapping[int, Staging], passages: Sequence[Passage]) -> set[int]:
    """The last picture and the first such one tell most by both; who is not known yet is an outline, once."""
    last = len(passages) - 1
    ends = last if last in found and not passages[last].is_dialogue else -1
    kept: set[int] = set()
    for index in sorted(found, key=lambda at: (at != ends, _is_unknown(found[at]), at)):
        lately = _LATELY if passages[index].is_dialogue and not _is_unknown(found[index]) else 1
        apart = not set(range(index - lately, index + 2)) & kept
        strange = _is_unknown(found[index]) and not any(_is_unknown(found[k]) for k in kept)
        if apart and (len(kept) < _MOST_SPLITS or strange):
            kept.add(index)
    return kept


def _is_unknown(split: Staging) -> bool:
    return split.elsewhere is not None and split.elsewhere.unknown


class _Wires:
    """Who speaks with whom from afar."""

    def __init__(
        self, script: Script, cast: Cast, passages: Sequence[Passage], stagings: Sequence[Staging]
    ) -> None:
        self.cast, self.passages, self.stagings = cast, passages, stagings
        reader = Reader.of(script)
        self.book = reader.book
        self.deeds: dict[str, list[Deed]] = {}
        for line in script.lines:
            if line.speaker == NARRATOR:
                self.deeds[line.line_id] = reader.read_line(line)
            else:
                reader.hear(line)

    def split(self, index: int) -> Staging | None:
        """The picture with both ends of the wire, where a passage is a call and it is known whose."""
        passage, staging = self.passages[index], self.stagings[index]
        words = passage.low
        if passage.is_dialogue and _BY_WIRE.search(words) is not None:
            return self._told_of(index)
        keeper = next((actor for actor in staging.actors if _is_calling(actor)), None)
        if keeper is None or staging.imagined:
            return None
        who = self._find_other(passage, keeper.character_id, words)
        if not who:
            return None
        calls = not passage.is_dialogue and self._is_doer(passage, keeper.character_id)
        felt = passage.line.emotion if passage.is_dialogue else keeper.emotion
        far = self._record(who, index).model_copy(
            update={
                "action": Action.STAND if calls else Action.TALK,
                "holds": keeper.holds,
                "emotion": Emotion.JOY if calls and felt is Emotion.CALM else felt,
                "turned": Turned.RIGHT,
            }
        )
        near = keeper.model_copy(
            update={"action": Action.TALK if calls else Action.STAND, "turned": Turned.LEFT, "toward": ""}
        )
        if far.emotion is Emotion.SUSPENSE:
            far = far.model_copy(update={"emotion": Emotion.CALM})
        return staging.model_copy(
            update={"actors": (near,), "elsewhere": self._elsewhere(index, far, staging.setting)}
        )

    def _told_of(self, index: int) -> Staging | None:
        """Somebody tells of whoever spoke with them from afar: both, at that time."""
        passage, staging = self.passages[index], self.stagings[index]
        speaker = passage.line.speaker
        told = [m.character_id for m in self.book.find(passage.words)]
        seen = [a.character_id for a in staging.actors]
        who = next((one for one in (*told, *seen) if one != speaker), "")
        if not who or not self._is_person(who):
            return None
        storm = any(_STORM.search(" ".join(p.words).lower()) for p in self.passages[:index])
        by_radio = _BY_RADIO.search(passage.low) is not None
        spoken_into = Prop.MICROPHONE if by_radio else Prop.TELEPHONE
        sets = (Prop.RADIO,) if by_radio else ()
        handset = (RADIO_HANDSET,) if by_radio else ()
        receiver = {"holds": spoken_into.value, "at": "", "toward": ""}
        felt = Emotion.FEAR if storm else Emotion.CALM
        far = self._record(who, index).model_copy(
            update={**receiver, "action": Action.TALK, "emotion": felt, "turned": Turned.RIGHT}
        )
        near = self._record(speaker, index).model_copy(
            update={
                **receiver,
                "action": Action.STAND,
                "emotion": Emotion.SADNESS if storm else Emotion.CALM,
                "turned": Turned.LEFT,
            }
        )
        other = self._elsewhere(index, far, staging.setting)
        if by_radio:
            other = other.model_copy(update={"props": sets, "conditions": handset})
        if storm:
            other = other.model_copy(update={"weather": Weather.RAIN, "unknown": False})
        here = {"setting": indoors_of(staging.setting, staging.setting), "landmark": None, "imagined": False}
        return staging.model_copy(
            update={**here, "actors": (near,), "props": sets, "conditions": handset, "elsewhere": other}
        )

    def _find_other(self, passage: Passage, keeper: str, words: str) -> str:
        """Whoever is at the other end."""
        if passage.is_dialogue:
            who = passage.line.speaker
            return who if who != keeper and self._is_person(who) else ""
        if _SPEAKS.search(words) is None:
            return ""
        there = (deed.character_id for deed in self._deeds_of(passage))
        return next((who for who in there if who != keeper and self._is_person(who)), "")

    def _is_person(self, who: str) -> bool:
        character = self.cast.find(who)
        return character is not None and not character.look.crowd

    def _is_doer(self, passage: Passage, keeper: str) -> bool:
        """Whether it is the one at this end who calls."""
        doers = [deed.character_id for deed in self._deeds_of(passage) if deed.is_doer]
        return doers[:1] == [keeper]

    def _deeds_of(self, passage: Passage) -> list[Deed]:
        """Those who are told of, in the passage's words or before them in its line."""
        return [
            deed
            for span in passage.spans
            for deed in self.deeds.get(span.line_id, [])
            if deed.at < span.end_word
        ]

    def _record(self, who: str, index: int) -> Actor:
        """Somebody as old and in such clothes as when they were last seen."""
        near = [*reversed(self.stagings[1:index]), *self.stagings[index:]]
        found = next((a for s in near for a in s.actors if a.character_id == who), None)
        return Actor(
            character_id=who,
            age=found.age if found else None,
            costume=found.costume if found else None,
        )

    def _elsewhere(self, index: int, far: Actor, here: Setting) -> Elsewhere:
        who = far.character_id
        before = self._seen_in(who, self.stagings[1:index])
        later = self._seen_in(who, self.stagings[index + 1 :])
        character = self.cast.find(who)
        setting = _place_of(character, before, later, here)
        met = before is not None or later is None
        return Elsewhere(
            setting=setting,
            time_of_day=self.stagings[index].time_of_day,
            actors=(far,),
            emotion=far.emotion,
            unknown=not met,
        )

    @staticmethod
    def _seen_in(who: str, stagings: Sequence[Staging]) -> Setting | None:
        """The last place, of some pictures, where somebody is in person."""
        return next(
            (
                staging.setting
                for staging in reversed(stagings)
                if not staging.imagined and who in {actor.character_id for actor in staging.actors}
            ),
            None,
        )


def _place_of(
    character: Character | None, before: Setting | None, later: Setting | None, here: Setting
) -> Setting:
    """Where they left for, or were seen; else where they will be; else where they work; else at home."""
    if before in _GOES_ON:
        return _GOES_ON[before]
    for seen in (before, later):
        if seen is not None and seen is not here:
            return indoors_of(seen, seen)
    trade = home_of(character) if character else None
    if trade is not None and trade is not here:
        return trade
    return Setting.KITCHEN if here is Setting.ROOM else Setting.ROOM


def _is_at_phone(staging: Staging) -> bool:
    return any(_is_calling(actor) for actor in staging.actors)


def _is_calling(actor: Actor) -> bool:
    """Who reads on a phone, films with it or hands it over speaks with nobody by it."""
    return actor.holds in _PHONES and actor.action not in _OTHERWISE


def _far_end_alone(split: Staging) -> Staging:
    """Only whoever speaks from afar, in their own place."""
    other = split.other_half() or split
    return other.model_copy(update={"actors": other.actors[:1]})
