"""Truths: where it comes out who somebody is, they are seen, and the face of whom it shakes; who is sentenced knows it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import NOBLE
from storyassets.story.reading.things import find_props

_REVEALS = re.compile(
    r"\b(?:revealed|reveals|disclosed|uncovered|told|showed|made known|learned|learnt|found out)\b.{0,50}"
    r"\b(?:false|true|impostor|deceived|betrayed|tricked|truth|lied|real)\b"
)
_FALSE = re.compile(r"\b(?:false|impostor|deceived|betrayed|tricked|lied|wrong)\b")
_YOU = re.compile(
    r"\b(?:it is|it was|that is|that was|it['’]s) you\b|\b(?:you|thou) (?:have |hast |ha[ds] )?(?:named|pronounced|chosen|spoken|passed)\b.{0,12}\b(?:own|punishment|sentence|fate)\b"
    r"|\byou(?:r own| shall| will) (?:be punished|die for)\b"
)
_PRISONS = (Prop.BARREL, Prop.CAGE, Prop.CHEST, Prop.POT, Prop.OVEN)
_HEIRS = (Costume.PRINCE, Costume.PRINCESS)


def show_truths(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind], cast: Cast
) -> list[Staging]:
    """The stagings; the false one is pointed out before whom they deceived, and is afraid when it falls on them."""
    shown = list(stagings)
    told: list[str] = []
    for index, passage in enumerate(passages):
        staging = shown[index]
        if passage.beat is Beat.HOOK:
            shown[index] = _rivals(staging, passage, shown, cast)
            continue
        line = passage.line.text.lower()
        told_by = _YOU if passage.is_dialogue else _REVEALS
        false = _find_false(shown[: index + 1], cast) if told_by.search(line) else ""
        if not false:
            continue
        if passage.is_dialogue:
            if passage.line.speaker != false:
                named = _find_named(passages[:index], false)
                shown[index] = _sentence(staging, passage.line.speaker, false, named)
                kinds[index] = ShotKind.BROLL
        elif staging.actors:
            again = passage.line.line_id in told
            told.append(passage.line.line_id)
            unaware = any(p.is_dialogue and _YOU.search(p.line.text.lower()) for p in passages[index + 1 :])
            shown[index] = _point_out(staging, passage, false, cast, again=again, unaware=unaware)
            kinds[index] = ShotKind.BROLL
    return shown


def _rivals(staging: Staging, passage: Passage, shown: Sequence[Staging], cast: Cast) -> Staging:
    """'Two brides, and one is false': both, in the same fine clothes, before it is told which is which."""
    if not _FALSE.search(passage.line.text.lower()) or passage.is_dialogue:
        return staging
    false = _find_false(shown, cast)
    robbed = next(
        (a.character_id for s in shown for a in s.actors if a.costume is not None and _was_noble(a, cast)), ""
    )
    gown = next((a for s in shown for a in s.actors if a.character_id == false and a.costume in NOBLE), None)
    if not false or not robbed or gown is None:
        return staging
    sly = gown.model_copy(
        update={"action": Action.STAND, "emotion": Emotion.SLY, "toward": robbed, "at": "", "holds": ""}
    )
    sad = _actor(robbed, Action.LOOK, Emotion.SADNESS, false)
    palace = next(
        (s.setting for s in shown[1:] if s.setting in (Setting.THRONE_ROOM, Setting.CASTLE)), staging.setting
    )
    return _with(staging, sad, sly).model_copy(update={"setting": palace, "landmark": None})


def _was_noble(actor: Actor, cast: Cast) -> bool:
    """Whether somebody noble goes in other clothes by now."""
    found = cast.find(actor.character_id)
    return found is not None and found.look.costume in NOBLE and actor.costume not in NOBLE


def _find_false(shown: Sequence[Staging], cast: Cast) -> str:
    """Who goes in noble clothes by now, and was not cast in any."""
    for staging in reversed(shown):
        for actor in staging.actors:
            found = cast.find(actor.character_id)
            if found is None or found.look.species is not Species.HUMAN or actor.costume is None:
                continue
            if actor.costume in NOBLE and found.look.costume not in NOBLE:
                return actor.character_id
    return ""


def _find_deceived(teller: str, false: str, cast: Cast) -> str:
    """The heir whom it concerns."""
    females = (Costume.QUEEN, Costume.PRINCESS)
    own = cast.find(false)
    heirs = [c for c in cast.characters if c.look.costume in _HEIRS and c.character_id not in (teller, false)]
    other = [c for c in heirs if own is None or c.look.sex is not own.look.sex] or [
        c for c in heirs if c.look.costume not in females
    ]
    return other[0].character_id if other else ""


def _point_out(
    staging: Staging, passage: Passage, false: str, cast: Cast, *, again: bool, unaware: bool
) -> Staging:
    """First it is told to whom it concerns; where the words come to the false one, all see them.

    Who will name their own punishment does not know it before.
    """
    teller = next((a for a in staging.actors if a.character_id != false), staging.actors[0])
    heir = _find_deceived(teller.character_id, false, cast)
    if not heir or heir == teller.character_id:
        return staging
    words = passage.low
    if unaware or (not _FALSE.search(words) and not again):
        tells = _actor(teller.character_id, Action.TALK, Emotion.GRAVE, heir)
        hears = _actor(heir, Action.LOOK, Emotion.SURPRISE, teller.character_id)
        return _with(staging, tells, hears)
    points = _actor(teller.character_id, Action.POINT, Emotion.ANGER, false)
    shaken = _actor(heir, Action.LOOK, Emotion.SURPRISE, false)
    caught = _actor(false, Action.LOOK, Emotion.FEAR, teller.character_id)
    return _with(staging, points, shaken, caught)


def _find_named(passages: Sequence[Passage], false: str) -> tuple[Prop, ...]:
    """The thing in which, by their own last words, somebody false should end."""
    said = next((p for p in reversed(passages) if p.line.speaker == false), None)
    things = find_props(said.line.text.split()) if said is not None else []
    return tuple(thing for thing in things if thing in _PRISONS)[:1]


def _sentence(staging: Staging, judge: str, false: str, named: tuple[Prop, ...]) -> Staging:
    """Who spoke their own sentence is on their knees before whoever says so, and what they named stands ready."""
    points = _actor(judge, Action.POINT, Emotion.ANGER, false).model_copy(update={"speaks": True})
    falls = _actor(false, Action.BEG, Emotion.FEAR, judge)
    return _with(staging, points, falls).model_copy(update={"props": named})


def _actor(who: str, action: Action, emotion: Emotion, toward: str) -> Actor:
    return Actor(character_id=who, action=action, emotion=emotion, toward=toward)


def _with(staging: Staging, *actors: Actor) -> Staging:
    return staging.model_copy(
        update={
            "actors": actors,
            "props": (),
            "conditions": (),
            "imagined": False,
            "in_air": None,
            "elsewhere": None,
        }
    )
