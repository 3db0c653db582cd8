"""Likenesses: each picture of a shot against the portraits of those who are seen on it, measured once."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.defs.resources import Workshop
from storyassets.measure.likeness import Light, likeness, read_small
from storyassets.model.character import Cast
from storyassets.model.picks import BROUGHT
from storyassets.model.shot import Shot
from storyassets.model.take import PICTURE_SUFFIXES, Likeness, Picture, Pictures, Take
from storyassets.story.judging.likenesses import lights_of, who_is_seen
from storyassets.studio.request_keys import hash_canonically

RECIPE = "likeness-6"
"""Raised when the measure changes."""


def compare_pictures(
    pictures: Pictures, shots: Sequence[Shot], cast: Cast, portraits: Pictures, workshop: Workshop
) -> Pictures:
    """The same pictures, with how like the portraits they are. A person's own are not compared."""
    planned = {shot.shot_id: shot for shot in shots}
    return pictures.model_copy(
        update={
            "pictures": tuple(
                _compare(picture, planned.get(picture.subject), cast, portraits, workshop)
                for picture in pictures.pictures
            )
        }
    )


def _compare(
    picture: Picture, shot: Shot | None, cast: Cast, portraits: Pictures, workshop: Workshop
) -> Picture:
    if shot is None or not _is_there(picture.take, workshop) or picture.take.provider in BROUGHT:
        return picture
    found = [
        Likeness(character_id=who, share=_share(portrait.take, picture.take, lights_of(shot), workshop))
        for who in who_is_seen(shot, cast)
        if (portrait := portraits.of(who)) and _is_there(portrait.take, workshop)
    ]
    return picture.model_copy(update={"likenesses": tuple(found)})


def _is_there(take: Take, workshop: Workshop) -> bool:
    """Whether it is a picture that can be looked at: a plan's is only imagined."""
    return take.suffix in PICTURE_SUFFIXES and workshop.takes.is_whole(take)


def _share(portrait: Take, picture: Take, lights: Sequence[Light], workshop: Workshop) -> float:
    compared = {"portrait": portrait.content, "picture": picture.content, "lights": list(lights)}
    key = hash_canonically({"recipe": RECIPE, **compared})
    kept = workshop.measurements.get_json(key)
    if isinstance(kept, dict) and "share" in kept:
        return float(kept["share"])
    shown, seen = (read_small(workshop.takes.path(take)) for take in (portrait, picture))
    share = likeness(shown, seen, lights)
    workshop.measurements.put_json(key, {"share": share})
    return share
