"""Things recalled: what a word means in the whole story is seen too where its sentence alone does not tell it."""

from __future__ import annotations

from storyassets.story.directing.film import Film
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.things_meant import find_meant, name_meant
from storyassets.story.words.phrases import bare

_MOST = 3


def recall_things(film: Film) -> None:
    """`Four knocks came from the pipe`: it is there, as in the pictures whose words speak of water and valves."""
    meant = find_meant({bare(word) for passage in film.passages for word in passage.line.text.split()})
    if not meant:
        return
    for index in film.told():
        staging = film.stagings[index]
        if not film.is_scene(index) or film.passages[index].is_dialogue:
            continue
        named = [
            prop
            for prop in dict.fromkeys(name_meant(film.passages[index].words, meant))
            if prop not in staging.props and fits(prop, staging.setting)
        ]
        if named and len(staging.props) < _MOST:
            film.stagings[index] = staging.model_copy(update={"props": (*named[:1], *staging.props)})
