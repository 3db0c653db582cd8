"""Put down: what nobody speaks of any more leaves the hands: a telephone after the call, shoes that are only worn."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.continuity import CARRIED_ABOUT
from storyassets.story.directing.film import Film
from storyassets.story.reading.things import find_props

_PHONES = frozenset({Prop.PHONE.value, Prop.TELEPHONE.value})
_ON_THE_PHONE = re.compile(
    r"\b(?:phones?|telephones?|cell|call\w*|rang|rings?|ringing|dial\w*|hello|voice|number|answer\w*|hung up|hang up|the line|"
    r"receiver|listen\w*|text\w*|messag\w*|app|screen|online|voicemail|said|says|asked|told|spoke\w*|whispered|replied|"
    r"photo|picture|video|scroll\w*|google\w*|post\w*|battery|rung|selfie)\b"
)
_WORN = {
    prop.value
    for prop in props_named("shoe coat hat glasses gloves scarf shirt trousers sock dress helmet watch ring")
}
_HANDLES = re.compile(
    r"\b(?:held|hold\w*|carr\w+|took|take\w*|put|puts|gave|give\w*|hand(?:ed|s|ing)|threw|throw\w*|pick\w*|bought|buy\w*|found|find\w*|"
    r"brought|bring\w*|dropp\w*|grabb\w*|pull\w*|drag\w*|wash\w*|iron\w*|sew\w*|sold|sell\w*|stole|steal\w*|show\w*|return\w*|kept|keep\w*|"
    r"cut|burn\w*|hid|hide\w*|hung|hang\w*|fold\w*|pack\w*|lift\w*|rais\w*|wav\w*|offer\w*|left|lent|borrow\w*|pair|box|is mine|was mine)\b"
)
_AT_REST = frozenset(
    {Action.STAND, Action.LOOK, Action.WALK, Action.SIT, Action.TALK, Action.CARRY, Action.LAUGH, Action.CRY}
)
_LONG, _SOON = 4, 2
"""So many lines after it was named, what one carries about all day has been put somewhere, and anything else."""


def put_down(film: Film) -> None:
    """The same pictures of today, with free hands where nothing is done with what was in them."""
    lines = list(dict.fromkeys(passage.line.line_id for passage in film.passages))
    named: dict[str, int] = {}
    place = None
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        at, text = lines.index(passage.line.line_id), passage.line.text.lower()
        named |= {prop.value: at for prop in find_props(passage.line.text.split())}
        moved, place = staging.setting is not place, staging.setting
        if not staging.of_today or film.kinds[index] is ShotKind.INSERT:
            continue
        for actor in staging.actors:
            since = at - named.get(actor.holds, at)
            if passage.is_dialogue and (actor.holds not in _WORN or since == 1):
                continue  # who just said whose coat it is has it on
            if _lets_go(actor, text, since, moved=moved):
                staging = _free(staging, actor)
        film.stagings[index] = staging


def _lets_go(actor: Actor, text: str, since: int, *, moved: bool) -> bool:
    """Whether the words say nothing of what is in these hands; `since`: so many lines ago it was named."""
    if actor.action not in _AT_REST or not actor.holds:
        return False
    if actor.holds in _PHONES:
        return _ON_THE_PHONE.search(text) is None
    if actor.holds in _WORN:
        return _HANDLES.search(text) is None
    return since >= (_LONG if actor.holds in CARRIED_ABOUT else _SOON) or (moved and since > 1)


def _free(staging: Staging, actor: Actor) -> Staging:
    """Without the thing, in these hands or anywhere."""
    rest = Action.LOOK if actor.action is Action.CARRY else actor.action
    free = actor.model_copy(update={"holds": "", "action": rest})
    actors = tuple(free if one is actor else one for one in staging.actors)
    kept = any(one.holds == actor.holds for one in actors)
    props = staging.props if kept else tuple(p for p in staging.props if p.value != actor.holds)
    return staging.model_copy(update={"actors": actors, "props": props})
