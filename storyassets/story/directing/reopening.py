"""Reopening: once all pictures are known, the first one is the strongest that fits its words, never somebody idle."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.camera import Angle
from storyassets.model.character import Cast
from storyassets.model.place import TimeOfDay
from storyassets.model.prop import props_named
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.strongest import (
    MUCH_STRONGER,
    STRONG,
    find_foes,
    find_strongest,
    stand_before,
    strength_of,
)
from storyassets.story.reading.dressing import MOST_PROPS
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.things import is_plain

_MENACE = re.compile(
    r"\b(?:turn your back|walk up to|wrong word|is eaten|are eaten|dares?|dared|beware|outwit|who wins|against (?:an? |the )?|fool an? [a-z]+)\b"
)
_DARES = re.compile(r"\b(?:who will|who would|who dares|would you|could you|how do you|how can)\b")
_HEARD_FROM_FACES = 3
"""So many lines at least are heard from the face of who says them."""

_SOME_STRENGTH = 2.0
_SOMEONE = re.compile(r"\b(?:someone|somebody|who|nobody knew who)\b")
_NIGHT = re.compile(r"\bnights?\b")
_TAKES = re.compile(r"\b(?:stole|steal\w*|took|robbed|thie\w+)\b")
_AT_WORK = (Action.WORK, Action.WRITE, Action.DIG)
_TOOLS = {prop.value for prop in props_named("hammer needle scissors saw axe knife shovel paintbrush pen")}


def reopen(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind], cast: Cast
) -> list[Staging]:
    """The same pictures with the first one anew, where another is much stronger."""
    shown = list(stagings)
    hook = passages[0]
    if hook.beat is not Beat.HOOK or kinds[0] is ShotKind.INSERT:
        return shown
    if hook.is_dialogue:
        return _show_while_said(shown, passages, kinds)
    words = " ".join(hook.words).lower()
    shown[0] = (
        _show_foes(shown, hook.beat, words, cast)
        or _show_dare(shown, words, cast)
        or _show_doer(shown, words)
        or _take_stronger(shown, passages)
    )
    if not shown[0].actors and not shown[0].props:
        shown[0] = _show_most(shown, passages)
    return shown


def _show_most(shown: Sequence[Staging], passages: Sequence[Passage]) -> Staging:
    """No film opens on an empty place: the strongest picture, else the first in which two have to do with each other."""
    found = find_strongest(shown, passages, set(), _SOME_STRENGTH)
    pairs = (s for s in shown[1:] if len(s.actors) > 1 and not s.imagined and s.elsewhere is None)
    return found or next(pairs, shown[0])


def _show_foes(shown: Sequence[Staging], beat: Beat, words: str, cast: Cast) -> Staging | None:
    """Of a hook that threatens: the one who is feared, before whom the other one shrinks."""
    if not _MENACE.search(words) or strength_of(shown[0], beat) >= STRONG:
        return None
    foes = find_foes(shown, cast)
    if foes is None:
        return None
    return shown[0].model_copy(update={"actors": stand_before(foes, cast), "props": ()})


def _show_while_said(
    shown: list[Staging], passages: Sequence[Passage], kinds: list[ShotKind]
) -> list[Staging]:
    """What is at stake is seen while somebody says so, if it is much stronger than their face."""
    spoken = {p.line.line_id for p, k in zip(passages, kinds, strict=True) if k is ShotKind.TALKING_HEAD}
    if strength_of(shown[0], Beat.HOOK) >= STRONG or len(spoken) <= _HEARD_FROM_FACES:
        return shown
    speaker = passages[0].line.speaker
    found = find_strongest(shown, passages, {speaker}, MUCH_STRONGER)
    # Who is only carried there could not be given their face back.
    if found is not None and any(actor.character_id == speaker for actor in found.actors):
        shown[0], kinds[0] = found.model_copy(update={"emotion": shown[0].emotion}), ShotKind.BROLL
    return shown


def _show_dare(shown: Sequence[Staging], words: str, cast: Cast) -> Staging | None:
    """Of a hook that dares somebody to do something with a thing: one of the small with it, before whom they fear."""
    first = shown[0]
    things = [prop for prop in first.props if prop not in IMMOVABLE and not is_plain(prop)]
    foes = find_foes(shown, cast)
    if not _DARES.search(words) or not things or foes is None or strength_of(first, Beat.HOOK) >= STRONG:
        return None
    if any(actor.holds for actor in first.actors):
        return None
    small, feared = stand_before(foes, cast)
    crowd = cast.find(small.character_id)
    one = 1 if crowd is not None and crowd.look.crowd else 0
    bearer = small.model_copy(update={"action": Action.CARRY, "holds": things[0].value, "count": one})
    update: dict[str, object] = {"actors": (bearer, feared), "props": tuple(things[:1]), "conditions": ()}
    return first.model_copy(update=update)


def _show_doer(shown: Sequence[Staging], words: str) -> Staging | None:
    """Of a hook that asks who did something to a thing: one who is at it, as a shadow, where the story shows it."""
    first = shown[0]
    if not _SOMEONE.search(words) or _TAKES.search(words) or not first.props:
        return None
    seen = Counter(actor.character_id for staging in shown for actor in staging.actors)
    lead = seen.most_common(1)[0][0] if seen else ""
    for staging in shown[1:]:
        doers = [a for a in staging.actors if a.action in _AT_WORK and a.character_id != lead]
        if not doers or staging.imagined or not _is_at_same(doers[0], first, staging):
            continue
        night = TimeOfDay.NIGHT if _NIGHT.search(words) else staging.time_of_day
        things = tuple(dict.fromkeys((*staging.props, *first.props)))[: MOST_PROPS + 1]
        one = doers[0].model_copy(update={"count": 1 if doers[0].count else 0})
        update: dict[str, object] = {"actors": (one,), "props": things, "time_of_day": night}
        return staging.model_copy(update={**update, "angle": Angle.SILHOUETTE})
    return None


def _is_at_same(doer: Actor, first: Staging, staging: Staging) -> bool:
    """Whether somebody has the thing of the first picture, or works where it lies."""
    things = {prop.value for prop in first.props}
    return doer.holds in things or (doer.holds in _TOOLS and staging.setting is first.setting)


def _take_stronger(shown: Sequence[Staging], passages: Sequence[Passage]) -> Staging:
    """The picture at which one looks most, of those who are on the first one; this itself where it is no weaker."""
    first = shown[0]
    wanted = {actor.character_id for actor in first.actors}
    if strength_of(first, Beat.HOOK) >= STRONG:
        return first
    found = find_strongest(shown, passages, wanted, MUCH_STRONGER if first.props else STRONG)
    if found is None or (first.props and not set(first.props) & set(found.props)):
        return first
    return found.model_copy(update={"emotion": first.emotion})
