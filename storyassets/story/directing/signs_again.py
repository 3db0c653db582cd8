"""Signs again: a sign that hangs in a room hangs there still when somebody points at it later."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.reading.place_words import INDOORS


def show_signs_again(film: Film) -> None:
    """Not out of doors on a post, where its words were read on a wall before."""
    hung: dict[str, Setting] = {}
    for index in film.told():
        staging = film.stagings[index]
        notice, post = staging.condition_of(Prop.NOTICE), staging.condition_of(Prop.SIGNPOST)
        if film.kinds[index] is ShotKind.INSERT and notice.says and staging.setting in INDOORS:
            hung[notice.says] = staging.setting
        elif Prop.SIGNPOST in staging.props and post.says in hung:
            film.stagings[index] = _hang(staging, hung[post.says])


def _hang(staging: Staging, room: Setting) -> Staging:
    conditions = tuple(
        one.model_copy(update={"prop": Prop.NOTICE}) if one.prop is Prop.SIGNPOST else one
        for one in staging.conditions
    )
    update = {
        "props": tuple(Prop.NOTICE if prop is Prop.SIGNPOST else prop for prop in staging.props),
        "conditions": conditions,
        "actors": tuple(_turned_to_it(actor) for actor in staging.actors),
        "setting": room,
        "landmark": None,
    }
    return staging.model_copy(update=update)


def _turned_to_it(actor: Actor) -> Actor:
    on_post = {
        name: Prop.NOTICE.value for name in ("at", "toward") if getattr(actor, name) == Prop.SIGNPOST.value
    }
    return actor.model_copy(update={**on_post, **({"at": ""} if "at" in on_post else {})})
