"""Near ends: two in each other's arms fill the picture, and so does what was laid on a table.

A speech into a stove ends on a face, and whoever has become famous stands at the sign that says who they are.
"""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Costume
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Relation, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.small_folk import is_small

_MOST_INSERTS, _APART = 2, 2
_FAMOUS = re.compile(r"\b(?:famous|renowned|celebrated)\b")


def stand_at_sign(film: Film) -> None:
    """Where a sign was painted for them, and no crowd cheers."""
    signed = None
    for index in film.told():
        staging = film.stagings[index]
        says = tuple(one for one in staging.conditions if one.prop is Prop.SIGNPOST and one.says)
        if says:
            signed = staging.model_copy(update={"conditions": says})
            continue
        known = signed is not None and bool(staging.actors) and film.is_scene(index)
        crowd = any(film.natures.is_crowd(actor.character_id) for actor in staging.actors)
        told = _FAMOUS.search(film.text(index)) and not film.passages[index].is_dialogue
        if signed is not None and known and told and not crowd:
            names = ("setting", "landmark", "place_seed", "conditions")
            place = {name: getattr(signed, name) for name in names}
            film.show(index, *staging.actors, framing=Framing.MEDIUM, props=(Prop.SIGNPOST,), **place)


def cap_outlines(film: Film) -> None:
    """Of small folk seen as an outline the pointed cap tells what they are, whatever rags they are in."""
    for index, staging in enumerate(film.stagings):
        if staging.angle is Angle.SILHOUETTE:
            capped = tuple(
                a.model_copy(update={"costume": Costume.PEASANT})
                if is_small(a.character_id, film.cast)
                else a
                for a in staging.actors
            )
            film.stagings[index] = staging.model_copy(update={"actors": capped})


def come_near_to_embraces(film: Film) -> None:
    """Of two who are alone in each other's arms no picture is a wide one."""
    for index, staging in enumerate(film.stagings):
        pair = len(staging.actors) == 2 and all(a.action is Action.EMBRACE for a in staging.actors)
        if pair and film.is_scene(index) and film.framings[index] is Framing.WIDE:
            film.framings[index] = Framing.MEDIUM


def come_near_to_dark_lamp(film: Film) -> None:
    """Who stands before the lamp that went out is seen near it."""
    for index in film.told():
        keeper, staging = film.lone(index), film.stagings[index]
        dark = staging.condition_of(Prop.LAMP).state is PropState.DARK
        if keeper is not None and dark and film.framings[index] is Framing.WIDE:
            film.framings[index] = Framing.MEDIUM


def come_near_to_what_lies(film: Film) -> None:
    """A thing that lies on a table, and nobody there."""
    for index in film.told():
        staging = film.stagings[index]
        alone = film.kinds[index] is ShotKind.BROLL and not staging.actors and staging.elsewhere is None
        if alone and Prop.TABLE in staging.props[1:] and not staging.imagined:
            film.framings[index] = Framing.MEDIUM
            _lay_before_us(film, index)


def _lay_before_us(film: Film, index: int) -> None:
    """The thing fills the picture, if no other picture of a thing is near and they are few."""
    inserts = [k for k, kind in enumerate(film.kinds) if kind is ShotKind.INSERT]
    if len(inserts) < _MOST_INSERTS and all(abs(k - index) > _APART for k in inserts):
        film.kinds[index], film.framings[index] = ShotKind.INSERT, Framing.CLOSE
        staging = film.stagings[index]
        rest = tuple(one for one in staging.conditions if one.prop is staging.props[0])
        update = {"props": staging.props[:1], "conditions": rest, "angle": Angle.EYE_LEVEL}
        film.stagings[index] = staging.model_copy(update=update)


def weep_into_things(film: Film) -> None:
    """Who kneels before a thing to tell it their sorrows is seen near while they speak on."""
    for index in film.told():
        before, line = film.lone(index - 1), film.passages[index].line
        speaks = film.passages[index].is_dialogue and before is not None
        if before is None or not speaks or line.speaker != before.character_id:
            continue
        kneels = before.action is Action.KNEEL and before.speaks and before.at == before.toward != ""
        if not kneels or film.framings[index - 1] is Framing.CLOSE:
            continue
        own = before.model_copy(
            update={
                "action": Action.CRY,
                "emotion": Emotion.GRIEF,
                "at": "",
                "toward": "",
                "relation": Relation.IN,
            }
        )
        here = film.stagings[index - 1]
        film.stagings[index] = here.model_copy(
            update={"actors": (own,), "props": (), "angle": Angle.EYE_LEVEL}
        )
        film.kinds[index], film.framings[index] = ShotKind.BROLL, Framing.CLOSE
