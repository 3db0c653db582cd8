"""Lead-ins: on the picture of `She said:` the speaker looks as on that of what is said then, and so do those who listen."""

from __future__ import annotations

from storyassets.model.script import Emotion
from storyassets.story.directing.film import Film

_PLAIN = frozenset({Emotion.CALM, Emotion.EARNEST})


def look_as_they_speak(film: Film) -> None:
    """Change the faces of plain lead-ins in place."""
    for index in film.told():
        following = index + 1
        if following >= len(film.passages) or not film.text(index).endswith(":"):
            continue
        if not film.passages[following].is_dialogue or film.passages[index].is_dialogue:
            continue
        felt = {actor.character_id: actor.emotion for actor in film.stagings[following].actors}
        staging = film.stagings[index]
        actors = tuple(
            actor.model_copy(update={"emotion": felt[actor.character_id]})
            if actor.emotion in _PLAIN and actor.character_id in felt
            else actor
            for actor in staging.actors
        )
        film.stagings[index] = staging.model_copy(update={"actors": actors})
