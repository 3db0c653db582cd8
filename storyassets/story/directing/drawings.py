"""Drawings: what somebody draws is seen on the sheet, and does not stand beside them."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop
from storyassets.model.shot import Condition, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.things import find_props

_PULLED = (
    r"near|nearer|close|closer|back|away|up|in|out|on|breath|blood|water|attention|lots|straws|even|level|"
    r"(?:\w+ )?(?:crowds?|breath|gun|sword|knife|dagger|pistol|revolver|weapon|bath|cards?|bow|lines?|conclusions?|curtains?|blinds?|bucket|salary|pension)"
)
_DRAWS = re.compile(rf"\b(?:drew|draws|sketched|doodled|had drawn)\b(?! (?:{_PULLED})\b)(.*)")
_ON_PICTURE = re.compile(
    r"\b(?:in|on) the (?:next|last|first|second|third|other) (?:picture|drawing|sketch|page)\b(.*)"
)
_BUILDINGS = re.compile(r"\b(?:gym|school|church|barn|cabin|building|hospital|shop|farm|home)\b")
_TREES = re.compile(r"\b(?:trees?|forest|woods)\b")
_TOOLS = frozenset({Prop.PEN, Prop.PENCIL, Prop.CRAYONS, Prop.DOCUMENT, Prop.NOTEBOOK, Prop.PHOTO, Prop.WALL})
_MOST, _MOST_ON_ONE = 3, 2


def show_what_is_drawn(film: Film) -> None:
    """'Then he drew a long ladder': a sheet with a ladder; it leans nowhere else."""
    shown = 0
    for index in film.told():
        things = _find_drawn(film.text(index))
        if not things or film.passages[index].is_dialogue:
            continue
        if film.kinds[index - 1] is not ShotKind.INSERT and shown < _MOST:
            show_alone(film, index, Condition(prop=Prop.DOCUMENT, inside=things))
        if film.kinds[index] is ShotKind.INSERT:
            shown += 1
        else:
            _take_away(film, index, things)


def _find_drawn(text: str) -> tuple[Prop, ...]:
    """The things that the words say are on a sheet; against a wall they only lean."""
    found = _DRAWS.search(text) or _ON_PICTURE.search(text)
    if found is None:
        return ()
    words = found.group(1).split()
    things = [prop for prop in find_props(words) if prop not in _TOOLS]
    things += [Prop.HOUSE] * bool(_BUILDINGS.search(found.group(1)))
    things += [Prop.TREE] * bool(_TREES.search(found.group(1)))
    return tuple(dict.fromkeys(things))[:_MOST_ON_ONE]


def _take_away(film: Film, index: int, things: tuple[Prop, ...]) -> None:
    staging = film.stagings[index]
    film.stagings[index] = staging.model_copy(
        update={
            "props": tuple(prop for prop in staging.props if prop not in things),
            "conditions": tuple(one for one in staging.conditions if one.prop not in things),
        }
    )
