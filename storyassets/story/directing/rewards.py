"""Rewards: who gives one is there and gives it; to whom a hoard is shown sees it; who is famous has admirers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.casting.extras import EXTRAS
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.gatherings import is_noble
from storyassets.story.reading.dressing import MOST_PROPS
from storyassets.story.reading.place_words import INDOORS

_REWARD = re.compile(
    r"\b(?:received|got|was (?:richly )?(?:paid|rewarded|given)|earned)\b.{0,40}\b(?:reward\w*|money|gold|both sides)\b"
)
_SHOWED = re.compile(
    r"\b(?:showed|shows|led|told)\b.{0,40}\bwhere\b.{0,24}\b(?:money|gold|treasure|it|they)\b"
)
_FAMOUS = re.compile(r"\b(?:famous|renowned|celebrated|admired by|the talk of)\b")
_HEARD_OF = re.compile(r"\b(?:was|were) told (?:about|of)\b|\bheard (?:about|of|tell of)\b")
_GUILTY = re.compile(r"\b(?:\w+_)?(?:servants?|maids?|thieves|robbers|guards?)\b")
_SPOUSE = re.compile(r"(?:^|_)(?:wife|husband)$")
_ADMIRERS = 4
_BOTH = 2
_HOARDS = (Prop.MONEY, Prop.CHEST, Prop.COIN)


def show_rewards(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings, with both of those who give and get, and with admirers."""
    seen: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        if (
            not passage.is_dialogue
            and passage.beat is not Beat.HOOK
            and staging.actors
            and not staging.imagined
        ):
            text = passage.line.text.lower()
            staging = _pay_out(staging, text, seen, cast)
            staging = _show_where(staging, text, seen, cast)
            staging = _admire(staging, text, cast)
            staging = _tell_of(staging, text, cast)
        seen.append(staging)
    return seen


def _patron(staging: Staging, seen: Sequence[Staging], cast: Cast) -> str:
    """Who rules, and was seen last."""
    own = staging.actors[0].character_id
    met = [a.character_id for s in reversed(seen) for a in s.actors]
    return next((who for who in met if who != own and is_noble(who, cast)), "")


def _pay_out(staging: Staging, text: str, seen: Sequence[Staging], cast: Cast) -> Staging:
    """The lord holds out the money, and whoever gets it is glad."""
    patron = _patron(staging, seen, cast) if _REWARD.search(text) else ""
    if not patron or is_noble(staging.actors[0].character_id, cast):
        return staging
    gets = staging.actors[0].model_copy(
        update={"action": Action.LOOK, "emotion": Emotion.JOY, "holds": "", "at": "", "toward": patron}
    )
    gives = Actor(
        character_id=patron,
        action=Action.GIVE,
        emotion=Emotion.JOY,
        holds=Prop.MONEY.value,
        toward=gets.character_id,
    )
    return staging.model_copy(update={"actors": (gives, gets), "props": _first(Prop.MONEY, staging)})


def _show_where(staging: Staging, text: str, seen: Sequence[Staging], cast: Cast) -> Staging:
    """He points at it, and the one to whom it belongs sees it."""
    thing = next((prop for prop in _HOARDS if prop in staging.props), None)
    if thing is None or len(staging.actors) > _BOTH or not _SHOWED.search(text):
        return staging
    shown_to = [actor.character_id for actor in staging.actors[1:]]
    patron = shown_to[0] if shown_to else _patron(staging, seen, cast)
    if not patron:
        return staging
    chest = Prop.CHEST.value
    points = staging.actors[0].model_copy(
        update={"action": Action.POINT, "holds": "", "toward": chest, "at": "", "emotion": Emotion.PROUD}
    )
    sees = Actor(character_id=patron, action=Action.LOOK, emotion=Emotion.SURPRISE, toward=chest)
    full = Condition(prop=Prop.CHEST, state=PropState.EMPTY, inside=(Prop.COIN,))
    return staging.model_copy(
        update={"actors": (points, sees), "props": (Prop.CHEST,), "conditions": (full,), "imagined": False}
    )


def _admire(staging: Staging, text: str, cast: Cast) -> Staging:
    """Many cheer the one who has become famous."""
    crowds = [c.character_id for c in cast.characters if c.look.crowd and c.look.species is Species.HUMAN]
    crowd = EXTRAS if EXTRAS in crowds else crowds[0] if crowds else ""
    hero = staging.actors[0]
    if _FAMOUS.search(text) and crowd != EXTRAS and _GUILTY.search(crowd):
        return _with_spouse(staging, cast)
    if not crowd or not _FAMOUS.search(text) or hero.character_id == crowd:
        return staging
    cheer = Actor(
        character_id=crowd, action=Action.WAVE, emotion=Emotion.JOY, toward=hero.character_id, count=_ADMIRERS
    )
    proud = hero.model_copy(
        update={"action": Action.STAND, "emotion": Emotion.PROUD, "holds": "", "at": "", "toward": crowd}
    )
    place = Setting.CITY if staging.setting in INDOORS else staging.setting
    return staging.model_copy(
        update={"actors": (proud, cheer), "props": (), "conditions": (), "setting": place, "landmark": None}
    )


def _with_spouse(staging: Staging, cast: Cast) -> Staging:
    """Those of a household are no admirers: whoever is famous has wife or husband beside them."""
    hero = staging.actors[0]
    spouse = next((c.character_id for c in cast.characters if _SPOUSE.search(c.character_id)), "")
    if not spouse or spouse == hero.character_id:
        return staging
    proud = hero.model_copy(
        update={"action": Action.STAND, "emotion": Emotion.JOY, "holds": "", "at": "", "toward": spouse}
    )
    other = Actor(character_id=spouse, action=Action.LOOK, emotion=Emotion.JOY, toward=hero.character_id)
    return staging.model_copy(update={"actors": (proud, other)})


def _tell_of(staging: Staging, text: str, cast: Cast) -> Staging:
    """Of whom somebody is only told is not there: one of the household says it."""
    if not _HEARD_OF.search(text) or len(staging.actors) < 2:
        return staging
    hears = staging.actors[0].model_copy(
        update={"action": Action.LOOK, "emotion": Emotion.WONDER, "toward": ""}
    )
    crowd = next(
        (c.character_id for c in cast.characters if c.look.crowd and c.look.species is Species.HUMAN), ""
    )
    if not crowd or crowd == hears.character_id:
        return staging.model_copy(update={"actors": (hears,)})
    tells = Actor(character_id=crowd, action=Action.TALK, toward=hears.character_id, count=1)
    return staging.model_copy(update={"actors": (tells, hears.model_copy(update={"toward": crowd}))})


def _first(thing: Prop, staging: Staging) -> tuple[Prop, ...]:
    return (thing, *(p for p in staging.props if p not in (thing, Prop.PLATE, Prop.TABLE)))[: MOST_PROPS + 1]
