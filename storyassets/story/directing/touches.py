"""Touches: the last looks at the film as a whole, when every picture has been framed."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.shot import Framing, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.film import Film
from storyassets.story.directing.flattery import show_flattered
from storyassets.story.directing.hunger import show_hunger
from storyassets.story.directing.letting_go import (
    lay_down_to_speak,
    show_letting_go,
    show_loser,
    show_who_sees_it,
)

_RULES = (
    show_hunger,
    show_who_sees_it,
    show_flattered,
    show_letting_go,
    show_loser,
    lay_down_to_speak,
)


def touch_up(
    passages: Sequence[Passage],
    stagings: Sequence[Staging],
    kinds: list[ShotKind],
    framings: list[Framing],
    cast: Cast,
) -> list[Staging]:
    """The same pictures; kinds and framings change with them."""
    film = Film(passages, list(stagings), kinds, framings, cast)
    for rule in _RULES:
        rule(film)
    return film.stagings
