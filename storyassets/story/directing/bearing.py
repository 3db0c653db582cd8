"""Bearing: how somebody holds themselves where no verb says it: 'down on one knee', 'both hands over her mouth'."""

from __future__ import annotations

import re
from typing import Any

from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person

_OWN = r"(?:his|her|my|their|our)"
_BEFORE = (
    r"(?:^(?:and |then |now )*|[,;:—–-] ?(?:and |now )?|\b(?:with|had|has|have|having|stood|standing|sat|sitting|waited|"
    r"there|was|were|is|i['’]m|he['’]s|she['’]s) )"
)
_ENDS = r"(?=[.,;:!?—–-]|$| (?:and|before|beside|in front|by|like|as|while|when|at|for|to)\b)"
_BEARINGS: tuple[tuple[str, dict[str, Any]], ...] = (
    (rf"(?:back |down |already )?on (?:one|both|bended|{_OWN}) knees?", {"action": Action.KNEEL}),
    (rf"(?:down )?on (?:all fours|{_OWN} hands and knees)", {"action": Action.CRAWL}),
    (
        rf"(?:a|one|both|{_OWN}) hands? (?:pressed |clapped |clamped )?(?:over|across|to|against|at) {_OWN} (?:own )?mouth",
        {"action": Action.LOOK, "emotion": Emotion.SURPRISE},  # a finger on the lips would ask for silence
    ),
    (
        rf"(?:both |{_OWN} |two )?(?:hands|arms) (?:up|raised|in the air|(?:over|above) {_OWN} head)",
        {"action": Action.HANDS_UP},
    ),
    (rf"(?:{_OWN} )?arms (?:folded|crossed)", {"action": Action.FOLD_ARMS}),
    (
        rf"(?:{_OWN} )?(?:head|face) (?:buried )?in {_OWN} (?:own )?hands",
        {"action": Action.CRY, "emotion": Emotion.SADNESS},
    ),
    (
        rf"(?:flat|stretched out|spread-eagled) on {_OWN} (?:back|stomach|belly)|face down",
        {"action": Action.LIE},
    ),
)
_FOUND = tuple((re.compile(_BEFORE + f"(?:{words})" + _ENDS), bearing) for words, bearing in _BEARINGS)
_SIGN = re.compile(r"\b(?:knees?|fours|mouth|hands|arms|back|stomach|belly|face down)\b")
_NOT_SO = re.compile(r"\b(?:not|never|nobody|if|would|could|should|almost|without|instead of)\b|n['’]t\b")
_QUIET = frozenset({Action.STAND, Action.LOOK, Action.WALK, Action.SIT, Action.TALK})
_STAYS = frozenset({Action.KNEEL, Action.CRAWL, Action.LIE})
"""Who is down stays there as long as a sentence goes on about them."""


def show_bearing(film: Film) -> None:
    """Whoever is told of, so; on their knees until the end of the sentence."""
    last: tuple[str, str, dict[str, Any]] | None = None
    for index in film.told():
        passage = film.passages[index]
        doer = _find_doer(film, index)
        if doer is None:
            continue
        line = passage.line.line_id
        bearing = find_bearing(film.text(index))
        if bearing is None and last is not None and last[:2] == (line, doer.character_id):
            bearing = last[2]
        last = None
        if bearing is None:
            continue
        if bearing["action"] in _STAYS:
            last = line, doer.character_id, bearing
        film.show(index, doer.model_copy(update={"holds": "", **bearing}), *film.stagings[index].actors[1:])


def find_bearing(text: str) -> dict[str, Any] | None:
    """How somebody holds themselves by these words."""
    if not _SIGN.search(text) or _NOT_SO.search(text):
        return None
    return next((bearing for pattern, bearing in _FOUND if pattern.search(text)), None)


def _find_doer(film: Film, index: int) -> Actor | None:
    """Somebody of whom is told what they do with nothing that is seen."""
    actors = film.stagings[index].actors
    if (
        film.passages[index].is_dialogue
        or film.kinds[index] is not ShotKind.BROLL
        or not film.is_scene(index)
    ):
        return None
    quiet = actors[0].action in _QUIET and is_person(actors[0].character_id, film.cast)
    return actors[0] if quiet and film.stagings[index].ride is None else None
