"""Opening: the first picture of a video. It shows the conflict in action, where and when it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.camera import Angle
from storyassets.model.character import Cast, Species
from storyassets.model.place import TimeOfDay
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.chase import chase
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.strongest import find_foes
from storyassets.story.directing.theft import show_theft
from storyassets.story.reading.dressing import PROP_NAMES, fits
from storyassets.story.reading.things import find_props, is_plain
from storyassets.story.words.phrases import bare

_SMALL_WORD = 3
_TELLING = (Beat.CONFLICT, Beat.TWIST, Beat.SETUP)
_TWO = 2
_UNMOVED = (Action.STAND, Action.LOOK, Action.TALK, Action.DEAD)
_WEAK = (*_UNMOVED, Action.SIT, Action.LIE, Action.WALK, Action.LAUGH, Action.POINT, Action.EAT, Action.GIVE)
"""A video begins better with anything else."""

_DRAMATIC = frozenset(
    {
        Action.FALL,
        Action.FIGHT,
        Action.RUN,
        Action.TRAPPED,
        Action.CLIMB,
        Action.JUMP,
        Action.HIDE,
        Action.BEG,
    }
    | {Action.CARRY, Action.THROW, Action.KNEEL, Action.DIG, Action.PULL, Action.PUSH, Action.CRY}
    | {Action.DIVE, Action.STRIKE, Action.CRAWL, Action.HANDS_UP, Action.TURN, Action.TEAR}
)
_WITH_SOMETHING = (Action.CARRY, Action.PUSH, Action.PULL)
"""Without a thing these are little to see."""

_THEFT = re.compile(r"\b(?:stole|steals?|stolen|stealing|robs?|robbed|thief|thieves)\b")
_DANGER = re.compile(
    r"\b(?:fear\w*|afraid|flee|fled|escape[sd]?|hunt\w*|chas\w+|enemy|enemies|danger|free themselves|is after|are after|safe from|will (?:an? |the )?(?:\w+ ){1,2}catch)\b"
)
_WHO_STOLE = re.compile(r"\bwho (?:\w+ )?(?:stole|took|robbed|hid)\b")


def open_film(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> Staging:
    """The first picture."""
    first, passage = stagings[0], passages[0]
    words = passage.low
    cried = _find_cried(stagings, passages, cast)
    if cried is not None:
        first = cried
    elif _WHO_STOLE.search(words):
        return _show_thieves(stagings, cast)
    elif any(actor.holds in PROP_NAMES for actor in first.actors):
        first = _take_place(stagings, passages)
    elif not passage.is_dialogue and not _is_dramatic(first):
        first = _take_conflict(stagings, passages, words, cast)
    first = first.model_copy(update={"imagined": False})
    return show_theft(first, stagings, words) if _THEFT.search(words) else first


def _take_conflict(
    stagings: Sequence[Staging], passages: Sequence[Passage], words: str, cast: Cast
) -> Staging:
    """The picture of the story that is most of a conflict, or those two who are at odds, one after the other."""
    first = stagings[0]
    foes = find_foes(stagings, cast)
    if foes is not None and _DANGER.search(words):
        feared, small = (Actor(character_id=who) for who in foes)
        return first.model_copy(update={"actors": tuple(chase(feared, small, Action.RUN, cast))})
    thing = _find_thing(first, words, stagings)
    if thing is not None:
        return thing
    conflict = find_conflict(stagings, passages)
    visible = any(is_visible(actor) for actor in first.actors)
    if conflict is None or (visible and not _is_dramatic(conflict)):
        return _take_same_deed(stagings) if visible else first
    told = first.time_of_day
    time = conflict.time_of_day if told is TimeOfDay.DAY else told
    return conflict.model_copy(update={"emotion": first.emotion, "time_of_day": time})


def _show_thieves(stagings: Sequence[Staging], cast: Cast) -> Staging:
    """Of a hook that asks who took it: whoever else than the hero has it, in the dark and dark themselves."""
    first = stagings[0]
    lead = _find_lead(stagings)
    things = {prop.value for prop in first.props} | {actor.holds for actor in first.actors if actor.holds}
    found = [
        (staging, actor)
        for staging in stagings[1:]
        for actor in staging.actors
        if actor.holds in things and actor.character_id not in lead and not staging.imagined
    ]
    suspects = [
        (staging, actor.model_copy(update={"holds": min(things, default=""), "at": ""}))
        for staging in stagings[1:]
        for actor in staging.actors
        if things and _are_people(actor.character_id, cast) and not staging.imagined
    ]
    several = [one for one in found if _are_people(one[1].character_id, cast)]
    for staging, actor in (*several, *suspects, *found):
        sly: dict[str, object] = {
            "action": Action.CARRY,
            "emotion": Emotion.SLY,
            "turned": None,
            "toward": "",
        }
        night: dict[str, object] = {
            "time_of_day": TimeOfDay.NIGHT,
            "emotion": Emotion.SUSPENSE,
            "angle": Angle.SILHOUETTE,
        }
        return staging.model_copy(update={"actors": (actor.model_copy(update=sly),), **night})
    return first


def _are_people(who: str, cast: Cast) -> bool:
    character = cast.find(who)
    human = character is not None and character.look.species is Species.HUMAN
    return character is not None and human and character.look.crowd


def _find_cried(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> Staging | None:
    """Of a hook that somebody cries out, 'Wolf! Wolf!': what they cry of, and they themselves."""
    line = passages[0].lines[0]
    text = {bare(word) for word in line.text.split()}
    if line.speaker == NARRATOR or "!" not in line.text:
        return None
    feared = {c.character_id for c in cast.characters if c.character_id.split("_")[-1] in text} - {
        line.speaker
    }
    for staging in stagings:
        doers = {actor.character_id for actor in staging.actors[:1]}
        if doers & feared and _is_dramatic(staging) and not staging.imagined:
            crier = Actor(character_id=line.speaker, action=Action.SHOUT, emotion=Emotion.FEAR)
            others = [actor for actor in staging.actors if actor.character_id != line.speaker]
            return staging.model_copy(update={"actors": (*others[:_TWO], crier)})
    return None


def _take_same_deed(stagings: Sequence[Staging]) -> Staging:
    """The hook's deed as the story shows it, with what it is done to: everyone points at the empty chair."""
    first = stagings[0]
    doings = {(actor.character_id, actor.action) for actor in first.actors if is_visible(actor)}
    alike = [
        (len(doings & {(actor.character_id, actor.action) for actor in staging.actors}), -index)
        for index, staging in enumerate(stagings)
        if index and staging.props and not staging.imagined
    ]
    if first.props or not alike or not max(alike)[0]:
        return first
    return stagings[-max(alike)[1]].model_copy(update={"emotion": first.emotion})


def _take_place(stagings: Sequence[Staging], passages: Sequence[Passage]) -> Staging:
    """The hook's own picture, where and when the story tells of the same people with the same thing."""
    first = stagings[0]
    who = {actor.character_id for actor in first.actors}
    things = {actor.holds for actor in first.actors} | {prop.value for prop in first.props}
    content = {bare(word) for word in passages[0].words if len(word) > _SMALL_WORD}
    alike = [
        (len(content & {bare(word) for word in passage.words}), -index)
        for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True))
        if index
        and not staging.imagined
        and who & {actor.character_id for actor in staging.actors}
        and things & ({actor.holds for actor in staging.actors} | {prop.value for prop in staging.props})
    ]
    if not alike:
        return first
    there = stagings[-max(alike)[1]]
    time = there.time_of_day if first.time_of_day is TimeOfDay.DAY else first.time_of_day
    return first.model_copy(update={"setting": there.setting, "time_of_day": time, "weather": there.weather})


def find_conflict(stagings: Sequence[Staging], passages: Sequence[Passage]) -> Staging | None:
    """The picture where those whom the hook names are at something: nearest to its words, else of the conflict."""
    named = {actor.character_id for actor in stagings[0].actors} or _find_lead(stagings)
    content = {bare(word) for word in passages[0].words if len(word) > _SMALL_WORD}
    found: list[tuple[int, bool, bool, int, int, int]] = []
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        acting = {actor.character_id for actor in staging.actors if is_visible(actor)}
        if staging.imagined or passage.beat not in _TELLING or not acting or (named and not acting & named):
            continue
        missing = len(named - {actor.character_id for actor in staging.actors})
        shared = len(content & {bare(word) for word in passage.words})
        weak = all(actor.action in _WEAK for actor in staging.actors)
        dramatic = _is_dramatic(staging)
        found.append((missing, not dramatic, weak, -shared, _TELLING.index(passage.beat), index))
    if found:
        best = stagings[min(found)[-1]]
        strangers = {actor.character_id for actor in best.actors} - named
        return best if len(named) < _TWO or not strangers else None
    return None if named else next((staging for staging in stagings if staging.actors), None)


def _find_thing(first: Staging, words: str, stagings: Sequence[Staging]) -> Staging | None:
    """Of a hook that names a thing and nobody: that thing, and whom the story is about before it."""
    things = [thing for thing in find_props(words.split()) if not is_plain(thing)]
    if not things or any(is_visible(actor) for actor in first.actors):
        return None
    shown = [
        s for s in stagings if things[0] in s.props and not s.imagined and any(map(is_visible, s.actors))
    ]
    if shown or not fits(things[0], first.setting):
        return None
    lead = sorted(_find_lead(stagings))[:1]
    actors = tuple(
        Actor(character_id=who, action=Action.LOOK, emotion=first.emotion, toward=things[0].value)
        for who in lead
    )
    return first.model_copy(update={"actors": first.actors or actors, "props": (things[0],)})


def _find_lead(stagings: Sequence[Staging]) -> set[str]:
    """Whom we see most."""
    seen = Counter(actor.character_id for staging in stagings for actor in staging.actors)
    return {who for who, _ in seen.most_common(1)}


def _is_dramatic(staging: Staging) -> bool:
    """Whether somebody does something that makes one look."""
    return any(
        a.action in _DRAMATIC and (a.holds or a.at or a.action not in _WITH_SOMETHING) for a in staging.actors
    )


def is_visible(actor: Actor) -> bool:
    """Whether somebody does something that can be seen."""
    return actor.action not in _UNMOVED
