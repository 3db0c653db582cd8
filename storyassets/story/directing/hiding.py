"""Hiding: who hides watches. They are seen at it once; then what they watch is, and they are not beside it."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.shot import Action, Actor

_SLY = frozenset({Action.HIDE, Action.LOOK, Action.STAND, Action.TALK})
"""Whoever does these may still be hidden."""


class Hiding:
    """Who is hidden, and since which line."""

    def __init__(self) -> None:
        self.hidden: dict[str, str] = {}

    def watch(self, actors: list[Actor], line_id: str, watched: Sequence[Actor]) -> list[Actor]:
        """The same actors without the hidden, where others are seen; of a second hiding, what they watch."""
        for actor in actors:
            if actor.action not in _SLY:
                self.hidden.pop(actor.character_id, None)
        away = {a.character_id for a in actors if a.character_id in self.hidden}
        again = bool(actors) and all(
            a.action is Action.HIDE and self.hidden.get(a.character_id, line_id) != line_id for a in actors
        )
        for actor in actors:
            if actor.action is Action.HIDE:
                self.hidden.setdefault(actor.character_id, line_id)
        others = [actor for actor in actors if actor.character_id not in self.hidden]
        if away and others:
            return others
        seen = [actor for actor in watched if actor.character_id not in self.hidden]
        return seen if again and seen else actors

    def come_out(self, who: str) -> None:
        """Whoever speaks is hidden no more."""
        self.hidden.pop(who, None)
