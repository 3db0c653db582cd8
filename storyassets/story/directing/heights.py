"""Heights: from below who has the upper hand, from above who is small or lost; and never three scenes running from the eyes' height."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Costume, Species
from storyassets.model.place import Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.directing.business import is_up
from storyassets.story.directing.film import Film

_RUN = 2
"""After so many scenes from the height of the eyes the camera goes up or down, whatever is told."""

_MOST_ACTORS = 2
_LARGE = frozenset({Emotion.ANGER, Emotion.PROUD, Emotion.SLY})
_SMALL = frozenset(
    {Emotion.SADNESS, Emotion.FEAR, Emotion.ASHAMED, Emotion.GRIEF, Emotion.WORRIED, Emotion.EMBARRASSED}
)
_POWER = frozenset(
    {Action.SHOUT, Action.STRIKE, Action.RAISE, Action.CHEER, Action.FIGHT, Action.KICK, Action.THROW}
    | {Action.SALUTE, Action.CLIMB, Action.JUMP, Action.HANDS_UP, Action.PUSH}
)
_WEAKNESS = frozenset(
    {Action.KNEEL, Action.BEG, Action.CRY, Action.CRAWL, Action.TRAPPED, Action.FAINT, Action.HIDE}
    | {Action.BOW, Action.DIG}
)
_MIGHTY = frozenset({Species.LION, Species.TIGER, Species.BEAR, Species.WOLF, Species.ELEPHANT})
_ROYAL = frozenset({Costume.KING, Costume.QUEEN})
_TOWERS = re.compile(
    r"\b(?:tall|taller|huge|giant|enormous|tower(?:s|ed|ing)|loom(?:s|ed|ing)|mighty|stood over|stepped forward"
    r"|looked up|above me|stood up|rose|brave\w*|proud\w*|refused|ordered|threaten\w*)\b"
)
_IS_SMALL = re.compile(
    r"\b(?:small|tiny|little|alone|lonely|lost|looked down|below|at (?:my|his|her|their) feet|floor|ashamed"
    r"|helpless|trembl\w+|hid|exhausted|gave up|nobody came)\b"
)
_NO_GROUND = frozenset(
    {Setting.SKY, Setting.SEA, Setting.NIGHT_SKY, Setting.SPACE, Setting.CAR, Setting.TRAIN}
)
_AT_REST = frozenset({Action.SLEEP, Action.LIE, Action.DEAD, Action.FLY, Action.SWIM, Action.RIDE})


def tell_by_height(film: Film) -> None:
    """Each scene from the height that tells most, other than those beside it."""
    run = 0
    for index in film.told():
        staging = film.stagings[index]
        if not film.is_scene(index) or film.framings[index] is Framing.CLOSE:
            continue
        run = run + 1 if staging.angle is Angle.EYE_LEVEL else 0
        if not _can_turn(film, index):
            continue
        angle = _wish(film, index) or (_plain(film, index) if run > _RUN else None)
        beside = {one.angle for one in film.stagings[max(0, index - 1) : index + 2]}
        if angle is None or angle in beside:
            continue
        film.stagings[index] = staging.model_copy(update={"angle": angle})
        run = 0


def _can_turn(film: Film, index: int) -> bool:
    """Whether those who are seen stand on the ground, and nothing binds the camera to the height of their eyes."""
    staging = film.stagings[index]
    if staging.angle is not Angle.EYE_LEVEL or staging.in_air is not None or staging.ride is not None:
        return False
    if staging.setting in _NO_GROUND or staging.ages or staging.landmark is not None:
        return False
    return len(staging.actors) <= _MOST_ACTORS and not any(_is_bound(actor) for actor in staging.actors)


def _is_bound(actor: Actor) -> bool:
    within = bool(actor.at) and actor.relation in (Relation.IN, Relation.UNDER) and actor.at != "wall"
    return is_up(actor) or within or actor.action in _AT_REST or bool(actor.thinks) or actor.shadow


def _wish(film: Film, index: int) -> Angle | None:
    """The height that tells how strong somebody is; None where nobody is stronger or weaker than others."""
    doer = film.stagings[index].actors[0]
    text = film.text(index)
    if doer.emotion in _SMALL or doer.action in _WEAKNESS:
        return Angle.ABOVE
    if doer.emotion in _LARGE or doer.action in _POWER or _is_great(film, doer):
        return Angle.BELOW
    if _TOWERS.search(text):
        return Angle.BELOW
    return Angle.ABOVE if _IS_SMALL.search(text) else None


def _is_great(film: Film, actor: Actor) -> bool:
    character = film.cast.find(actor.character_id)
    if character is None:
        return False
    look = character.look
    return look.species in _MIGHTY or (actor.costume or look.costume) in _ROYAL


def _plain(film: Film, index: int) -> Angle:
    """Where nothing asks for a height: a place is seen from above, a person from below, a child never."""
    actor = film.stagings[index].actors[0]
    character = film.cast.find(actor.character_id)
    child = character is not None and (actor.age or character.look.age) is Age.CHILD
    return Angle.ABOVE if child or film.framings[index] is Framing.WIDE else Angle.BELOW
