"""Likenesses: who is seen in a shot, and which pictures are not like the portraits. Each fault is a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Cast, Character
from storyassets.model.place import TimeOfDay
from storyassets.model.shot import Actor, Shot, ShotKind
from storyassets.model.take import Pictures
from storyassets.story.casting.growing import look_at_age

PART_OF_LEAST = {Framing.CLOSE: 1.0, Framing.MEDIUM: 0.5, Framing.WIDE: 0.4}
"""The farther the camera stands, the less of a portrait's colours is to be found."""


def shown_in(shot: Shot) -> tuple[Actor, ...]:
    """Everyone who acts on the picture, in both halves of one that has two."""
    other = shot.staging.elsewhere
    return (*shot.staging.actors, *(other.actors if other else ()))


Light = tuple[float, float, float]
"""Shares of a portrait's own light: of its blue, green and red."""

DAY: Light = (1.0, 1.0, 1.0)
DIM: Light = (0.7, 0.7, 0.7)
DARK: Light = (0.5, 0.5, 0.5)
MOONLIGHT: Light = (0.5, 0.35, 0.35)
LIGHTS: dict[TimeOfDay, tuple[Light, ...]] = {
    TimeOfDay.NIGHT: (DAY, DIM, DARK, MOONLIGHT),
    TimeOfDay.DUSK: (DAY, DIM),
    TimeOfDay.DAWN: (DAY, DIM),
}
"""The lights in which somebody may be seen at that hour: in the day's light alone, fewer of those who stand in the dark
are more like their own portrait than any other's."""


def lights_of(shot: Shot) -> tuple[Light, ...]:
    """In which lights those of the shot may be seen."""
    return LIGHTS.get(shot.staging.time_of_day, (DAY,))


def least_of(shot: Shot, least: float) -> float:
    """How like their portrait somebody in the shot is to be, where `least` is asked for of a close picture."""
    return least * PART_OF_LEAST[shot.framing]


def sitters_of(shot: Shot, cast: Cast) -> tuple[Character, ...]:
    """Those of the cast on the shot's picture, each once: who acts there, then who is held."""
    actors = shown_in(shot)
    held = (name for actor in actors for name in (actor.holds, actor.thinks) if name)
    names = [*(actor.character_id for actor in actors), *held]
    # A prop in somebody's hands is nobody of the cast.
    found = [cast.find(name) for name in dict.fromkeys(names)]
    return tuple(one for one in found if one)


def who_is_seen(shot: Shot, cast: Cast) -> tuple[str, ...]:
    """The character_ids of those who look there as on their portraits, each once.

    Crowds are many faces, outlines none, an insert shows hands only, and grey hair and another costume are other colours.
    """
    if shot.kind is ShotKind.INSERT or shot.staging.angle is Angle.SILHOUETTE:
        return ()
    other = shot.staging.elsewhere
    outlined = {one.character_id for one in other.actors} if other and other.unknown else set()
    if shot.staging.angle is Angle.SHOULDER:
        outlined |= {one.character_id for one in shot.staging.actors[1:]}
    if shot.staging.angle is Angle.BEHIND:
        outlined |= {one.character_id for one in shot.staging.actors}
    actors = {actor.character_id: actor for actor in shown_in(shot)}
    seen = (one for one in sitters_of(shot, cast) if not one.role.crowd and one.character_id not in outlined)
    return tuple(
        one.character_id for one in seen if not _has_other_colours(one, actors.get(one.character_id))
    )


def _has_other_colours(character: Character, actor: Actor | None) -> bool:
    """Whether somebody is not coloured there as they were cast."""
    if actor is None or actor.age is None:
        return actor is not None and actor.costume is not None
    grown = look_at_age(character.look, actor.age)
    before = character.look
    return (
        actor.costume is not None
        or grown.weathered
        or (grown.hair, grown.outfit) != (before.hair, before.outfit)
    )


def seen_in_shots(shots: Sequence[Shot], cast: Cast) -> tuple[Character, ...]:
    """Everyone of the cast who is on the picture of one of these shots, crowds too, in the cast's order."""
    seen = {one.character_id for shot in shots for one in sitters_of(shot, cast)}
    return tuple(one for one in cast.characters if one.character_id in seen)


def find_unlike_pictures(
    shots: Sequence[Shot], pictures: Pictures, cast: Cast, least: float
) -> tuple[str, ...]:
    """Everyone is like their portrait wherever they are seen, as far as colours tell."""
    planned = {shot.shot_id: shot for shot in shots}
    return tuple(
        f"{_name(one.character_id, cast)} in {picture.subject} is not like their portrait"
        f" ({one.share:.2f}; at least {wanted:.2f} is wanted)"
        for picture in pictures.pictures
        if picture.subject in planned
        for one in picture.likenesses
        if one.share < (wanted := least_of(planned[picture.subject], least))
    )


def _name(character_id: str, cast: Cast) -> str:
    character = cast.find(character_id)
    return character.role.name if character else character_id
