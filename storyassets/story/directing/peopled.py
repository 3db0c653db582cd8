"""Peopled: a place is seen with nobody in it only when the story comes there; else whoever was there looks on."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.acting import SWIMMERS
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.other_subjects import tells_of_other
from storyassets.story.reading.place_words import INDOORS

_SEEN_FROM_AFAR = frozenset(
    {Setting.SEA, Setting.LIGHTHOUSE, Setting.NIGHT_SKY, Setting.SKY, Setting.SPACE, Setting.BATTLEFIELD}
)
_NEAR = 3  # pictures, before and after, in which somebody is looked for who is there


def people_places(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind], cast: Cast
) -> list[Staging]:
    """The same pictures; of a story with people, none is of a place alone but the first of it in its light."""
    seen: list[Staging] = []
    stagings = [_leave_in_water(staging, cast) for staging in stagings]
    for index, staging in enumerate(stagings):
        if kinds[index] is ShotKind.BROLL and is_deserted(staging) and not _opens(staging, stagings, index):
            onlooker = _find_onlooker(stagings, passages, index, cast)
            if onlooker is not None and _leaves_empty(onlooker, seen, passages[index]):
                onlooker = _teller(cast)
            if onlooker is not None:
                staging = staging.model_copy(update={"actors": (onlooker,)})
        seen.append(staging)
    return seen


def _leave_in_water(staging: Staging, cast: Cast) -> Staging:
    """A shoal that somebody tells of is seen in water, not on the floor of the room where they tell it."""
    if staging.setting not in INDOORS or cast.find(FIRST_PERSON) is None:
        return staging
    kept = []
    for actor in staging.actors:
        who = cast.find(actor.character_id)
        if who is None or not (who.look.crowd and who.look.species in SWIMMERS):
            kept.append(actor)
    return staging if len(kept) == len(staging.actors) else staging.model_copy(update={"actors": tuple(kept)})


def is_deserted(staging: Staging) -> bool:
    """Whether there is nobody and nothing in the picture but a place near by."""
    filled = staging.actors or staging.props or staging.ride or staging.elsewhere or staging.in_air
    return not filled and staging.landmark is None and staging.setting not in _SEEN_FROM_AFAR


def _leaves_empty(onlooker: Actor, before: Sequence[Staging], passage: Passage) -> bool:
    """'In October an onion went missing': nobody but the teller looks on, or two places without anybody would follow."""
    other = onlooker.character_id != FIRST_PERSON and not passage.is_dialogue
    return other and tells_of_other(passage.narrated) and not (before and is_deserted(before[-1]))


def _opens(staging: Staging, stagings: Sequence[Staging], index: int) -> bool:
    """Whether the story first comes there with this picture, or at a new hour, and people follow."""
    if index + 1 == len(stagings) or is_deserted(stagings[index + 1]):
        return False
    if index == 0:
        return True
    known = {(one.setting, one.time_of_day) for one in stagings[1:index]}
    before = stagings[index - 1]
    return (staging.setting, staging.time_of_day) not in known | {(before.setting, before.time_of_day)}


def _find_onlooker(
    stagings: Sequence[Staging], passages: Sequence[Passage], index: int, cast: Cast
) -> Actor | None:
    """Who was last seen there, else who is next, else whoever tells the story; standing, with empty hands."""
    here, beat = stagings[index], passages[index].beat
    around = [*range(index - 1, index - 1 - _NEAR, -1), *range(index + 1, index + 1 + _NEAR)]
    for k in around:
        if not 0 <= k < len(stagings) or stagings[k].imagined or stagings[k].setting is not here.setting:
            continue
        for actor in stagings[k].actors:
            who = cast.find(actor.character_id)
            if who is not None and not who.look.crowd and actor.action is not Action.DEAD:
                return Actor(
                    character_id=actor.character_id,
                    action=Action.LOOK,
                    emotion=here.emotion if passages[k].beat is beat else actor.emotion,
                    age=actor.age,
                    costume=actor.costume,
                    outfit=actor.outfit,
                )
    return _teller(cast)


def _teller(cast: Cast) -> Actor | None:
    """Whoever tells the story was there."""
    teller = cast.find(FIRST_PERSON)
    return Actor(character_id=FIRST_PERSON, action=Action.LOOK) if teller is not None else None
