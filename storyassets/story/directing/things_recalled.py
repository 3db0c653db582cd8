"""Things recalled: what a word means in the whole story is seen too where its sentence alone does not tell it."""

from __future__ import annotations

import re
from collections import Counter

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Condition, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.played import play_instrument
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.prop_words_of_work import OF_WORK
from storyassets.story.reading.things import find_props
from storyassets.story.reading.things_meant import find_meant, name_meant
from storyassets.story.words.phrases import bare

_MOST, _ALONE, _APART = 3, 2, 2
_IDLE = frozenset({Action.STAND, Action.LOOK, Action.WALK, Action.SIT})
_UNSEEN = re.compile(r"\b(?:no|not|nobody|never|without|gone|if|could not)\b|n['’]t\b")
_BROUGHT = {Action.TURN: frozenset({Prop.VALVE, Prop.FAUCET})}
"""Who does this is drawn with such a thing in the hands."""


def recall_things(film: Film) -> None:
    """`Four knocks came from the pipe`: it is there, as in the pictures whose words speak of water and valves."""
    _leave_to_hands(film)
    play_instrument(film)
    meant = find_meant({bare(word) for passage in film.passages for word in passage.line.text.split()})
    alone: Counter[Prop] = Counter()
    for index in film.told() if meant else ():
        prop = _find_meant_here(film, index, meant)
        if prop is None:
            continue
        if alone[prop] < _ALONE and _says_little(film, index):
            show_alone(film, index, film.stagings[index].condition_of(prop))
            alone[prop] += 1
        else:
            _add(film, index, prop)


def _find_meant_here(film: Film, index: int, meant: dict[str, Prop]) -> Prop | None:
    """What the words of this picture mean, where it is not seen and could be."""
    staging, words = film.stagings[index], film.passages[index].words
    if not film.is_scene(index) or film.passages[index].is_dialogue or _UNSEEN.search(film.text(index)):
        return None
    fitting = (prop for prop in name_meant(words, meant) if fits(prop, staging.setting))
    return next(fitting, None)


def _says_little(film: Film, index: int) -> bool:
    """Whether the picture is only of somebody who stands about, and no thing was seen alone just before."""
    actor: Actor | None = film.lone(index)
    near = film.kinds[max(0, index - _APART) : index + _APART + 1]
    return actor is not None and actor.action in _IDLE and not actor.holds and ShotKind.INSERT not in near


def _add(film: Film, index: int, prop: Prop) -> None:
    """It stands there, and no other machine that these words do not name."""
    staging, named = film.stagings[index], find_props(film.passages[index].words)
    rest = [one for one in staging.props if one is not prop and (one in named or one not in OF_WORK)]
    kept: tuple[Condition, ...] = tuple(one for one in staging.conditions if one.prop in (prop, *rest))
    film.stagings[index] = staging.model_copy(update={"props": (prop, *rest)[:_MOST], "conditions": kept})


def _leave_to_hands(film: Film) -> None:
    """A valve that somebody turns stands there but once."""
    for index, staging in enumerate(film.stagings):
        brought = {prop for actor in staging.actors for prop in _BROUGHT.get(actor.action, ())}
        if brought & set(staging.props) and film.kinds[index] is not ShotKind.INSERT:
            rest = tuple(prop for prop in staging.props if prop not in brought)
            film.stagings[index] = staging.model_copy(update={"props": rest})
