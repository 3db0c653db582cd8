"""At rest: who has gone blind sits at home with a cane; who came in tears is seen near, and stays to the end of the scene."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, Relation, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.reading.views import indoors_of

_BLIND = re.compile(r"\b(?:is|was|went|grew|became|goes|turned) (?:\w+ )?blind\b")
_IN_TEARS = re.compile(
    r"\b(?:came|comes|ran|runs|walked|entered|arrived|stood) (?:\w+ ){0,3}(?:in tears|crying|weeping|sobbing)\b"
)
_IDLE = (Action.LOOK, Action.STAND, Action.WALK, Action.TALK, Action.CRY)
_MOST_ACTORS = 3


def seat_the_blind(film: Film) -> None:
    """'Today the old man is blind': in a chair, the cane in his hand, his face calm, the telephone by him if there is one."""
    phone = any(a.holds == Prop.TELEPHONE.value for s in film.stagings for a in s.actors)
    for index in film.told():
        doer = film.lone(index)
        if doer is None or not doer.blind or not _BLIND.search(film.text(index)):
            continue
        character = film.cast.find(doer.character_id)
        if doer.action not in _IDLE or character is None or character.look.species is not Species.HUMAN:
            continue
        seated = {"action": Action.SIT, "holds": Prop.STICK.value, "emotion": Emotion.TENDER, "toward": ""}
        setting = film.stagings[index].setting
        things = (Prop.TELEPHONE,) if phone else ()
        rings = (Condition(prop=Prop.TELEPHONE, state=PropState.RINGING),) if phone else ()
        film.show(
            index,
            doer.model_copy(update=seated),
            framing=Framing.MEDIUM,
            setting=indoors_of(setting, setting),
            props=things,
            conditions=rings,
            landmark=None,
            corner=0,
        )


def keep_who_weeps(film: Film) -> None:
    """Whoever came in tears weeps, near, and is on all the pictures of the scene."""
    for index in film.told():
        doer = film.lone(index)
        if doer is None or not _IN_TEARS.search(film.text(index)) or film.passages[index].is_dialogue:
            continue
        host = _host_before(film, index, doer.character_id)
        if host is None:
            continue
        weeps = doer.model_copy(
            update={"action": Action.CRY, "emotion": Emotion.GRIEF, "holds": "", "at": ""}
        )
        weeps = weeps.model_copy(update={"toward": host.character_id})
        if film.framings[index - 1] is not Framing.CLOSE:
            # The tears are what is told: they are seen near, and the other when they speak or do something.
            film.show(index, weeps, framing=Framing.CLOSE)
            _keep(film, index, weeps, host.character_id)
            continue
        meets = host.model_copy(
            update={"action": Action.LOOK, "emotion": Emotion.TENDER, "toward": doer.character_id, "at": "", "holds": ""}
        )  # fmt: skip
        film.show(index, weeps, meets, framing=Framing.MEDIUM)
        _keep(film, index, weeps, host.character_id)


def _host_before(film: Film, index: int, who: str) -> Actor | None:
    """Whoever was on the picture before, in the same place."""
    before, here = film.stagings[index - 1], film.stagings[index]
    if before.setting is not here.setting or film.kinds[index - 1] is ShotKind.INSERT:
        return None
    return next((a for a in before.actors if a.character_id != who), None)


def _keep(film: Film, came: int, weeps: Actor, host: str) -> None:
    for index in range(came + 1, len(film.stagings)):
        staging = film.stagings[index]
        if staging.setting is not film.stagings[came].setting or not film.is_scene(index):
            continue
        names = [actor.character_id for actor in staging.actors]
        if names[:1] != [host] or weeps.character_id in names or len(names) >= _MOST_ACTORS:
            continue
        beside = weeps.model_copy(update={"relation": Relation.IN, "toward": host, "at": ""})
        film.stagings[index] = staging.model_copy(update={"actors": (*staging.actors, beside)})
