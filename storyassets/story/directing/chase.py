"""Chase: whoever follows is behind, whoever flees is ahead, and both go the same way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Turned
from storyassets.story.directing.acting import suit_body

_HUNTS = re.compile(
    r"\b(?:chas(?:e[sd]?|ing)|pursu\w+|hunt(?:ed|s)?|(?:ran|run|runs|running|rushed|hurried|dashed|raced|flew) (?:\w+ )?after)\b"
)
_FLEES = re.compile(
    r"\b(?:fled|flees?|fleeing) from\b|\b(?:ran|run|runs|running|escap\w+|got) (?:away )?from\b|\bat (?:his|her|its|their) heels\b"
    r"|\b(?:chased|pursued|hunted|followed) by\b|\bclose behind (?:him|her|it|them)\b"
)
_FOLLOWS = re.compile(r"\b(?:follow(?:ed|s|ing)?|crept after|went after|came after|stole after)\b")
_NOT_MOVING = frozenset({Action.DEAD, Action.TRAPPED, Action.SLEEP, Action.EMBRACE, Action.SWIM})
_PAIR = 2


def run_after(actors: Sequence[Actor], words: Sequence[str], cast: Cast) -> list[Actor]:
    """The same actors; two of whom one follows the other go one behind the other."""
    text = " ".join(words).lower()
    hunts, flees = _HUNTS.search(text), _FLEES.search(text)
    follows = _FOLLOWS.search(text)
    if len(actors) != _PAIR or not (hunts or flees or follows) or any(_is_held_up(a) for a in actors):
        return list(actors)
    pursuer, pursued = reversed(actors) if flees else actors
    pace = Action.RUN if hunts or flees else Action.WALK
    return chase(pursuer, pursued, pace, cast)


def chase(pursuer: Actor, pursued: Actor, pace: Action, cast: Cast) -> list[Actor]:
    """The one behind, the other ahead."""
    fierce, afraid = (Emotion.ANGER, Emotion.FEAR) if pace is Action.RUN else (Emotion.SUSPENSE, Emotion.CALM)
    return [
        suit_body(_go(pursuer, pace, fierce, toward=pursued.character_id), cast),
        suit_body(_go(pursued, pace, afraid, toward=""), cast),
    ]


def _go(actor: Actor, pace: Action, feeling: Emotion, *, toward: str) -> Actor:
    felt = feeling if actor.emotion in (Emotion.CALM, Emotion.SUSPENSE) else actor.emotion
    return actor.model_copy(
        update={"action": pace, "emotion": felt, "toward": toward, "turned": Turned.RIGHT, "at": ""}
    )


def is_chase(actors: Sequence[Actor]) -> bool:
    """Whether two go the same way, one behind the other."""
    return len(actors) == _PAIR and actors[0].turned is not None and actors[0].turned is actors[1].turned


def _is_held_up(actor: Actor) -> bool:
    return actor.action in _NOT_MOVING or bool(actor.at)
