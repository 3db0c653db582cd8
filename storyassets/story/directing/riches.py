"""Riches: who becomes wealthy is so from then on: in better clothes, and first before a full shop."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Character, Costume, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging
from storyassets.story.casting.buyers import BUYERS
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.materials import MADE_OF
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props

_GROWS_RICH = re.compile(
    r"\b(?:became|becomes|grew|got|was soon|were soon|was now|were now) (?:a |an |very |so |quite |soon |again ){0,2}(?:rich|wealthy)\b"
    r"|\b(?:poor no more|no longer poor|wealthy (?:man|woman|people))\b"
    r"|\bmade (?:him|her|them) (?:rich|wealthy)\b|\bmade (?:his|her|their) fortune\b"
)
_POOR_AGAIN = re.compile(
    r"\b(?:poor again|lost (?:everything|all)|back in (?:the|her|his|their) (?:old|dirty|poor))\b"
)
_COULD_BUY = re.compile(
    r"\b(?:could|was able to|were able to|had money (?:enough )?to) (?:now |again |then )?(?:buy|purchase|afford)\b"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4}
_HUMBLE = frozenset({Costume.PEASANT, Costume.TAILOR, Costume.BEGGAR, Costume.WOODCUTTER, Costume.MILLER,
                     Costume.FARMER, Costume.FISHERMAN, Costume.MAID})  # fmt: skip
_FINERY = ("#7c2f4a", "#2f5f6f", "#5a3f86")
_KIN = ("wife", "husband")
_WORKPLACES = (Setting.WORKSHOP, Setting.SHOP)
_CUSTOMERS = 3
_BUYERS = (BUYERS, "customers", "buyer", "customer")


def show_riches(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; after somebody became rich they, and whom they are married to, look it."""
    shown: list[Staging] = []
    rich: dict[str, str] = {}
    wares: Prop | None = None
    for staging, passage in zip(stagings, passages, strict=True):
        wares = next((p for p in find_props(passage.words) if p in MADE_OF and p is not Prop.TABLE), wares)
        told = passage.line.speaker == NARRATOR and passage.beat is not Beat.HOOK
        text = passage.low
        if rich and told and _POOR_AGAIN.search(text):
            rich = {}
        if told and not rich and not staging.imagined and _GROWS_RICH.search(text):
            staging = _without_buyers(staging, shown)
            rich = _who_are_rich(staging, cast)
            staging = _before_shop(staging, cast, wares) if rich else staging
        shown.append(_dress(staging, rich, cast))
    return shown


def show_purchases(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; 'he could buy leather for two pairs': he has it in his arms, and it is no mere thought."""
    return [
        _carry_home(staging, passage, cast) if passage.line.speaker == NARRATOR else staging
        for staging, passage in zip(stagings, passages, strict=True)
    ]


def _carry_home(staging: Staging, passage: Passage, cast: Cast) -> Staging:
    text = passage.low
    buys = _COULD_BUY.search(text)
    who = staging.actors[0] if staging.actors else None
    found = cast.find(who.character_id) if who is not None else None
    things = [p for p in find_props(passage.words) if p in MADE_OF.values()] or list(staging.props[:1])
    if buys is None or who is None or found is None or found.look.crowd or not things:
        return staging
    count = next((n for word, n in _NUMBERS.items() if word in text.split()), 0)
    has: dict[str, object] = {"action": Action.CARRY, "holds": things[0].value, "at": ""}
    if staging.setting in INDOORS and things[0] in MADE_OF.values():
        at_table = {"at": Prop.TABLE.value, "relation": Relation.BEHIND}
        has = {"action": Action.LAUGH, "holds": "", **at_table}
    buyer = who.model_copy(update={**has, "emotion": Emotion.JOY, "toward": ""})
    update: dict[str, object] = {"actors": (buyer,), "props": (things[0], Prop.TABLE), "imagined": False}
    update["conditions"] = (Condition(prop=things[0], count=count),)
    return staging.model_copy(update=update)


def stay_rich(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; who came into one of them after all is dressed as they are by then."""
    rich: dict[str, str] = {}
    seen: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        fine = {a.character_id: a.outfit for a in staging.actors if a.outfit in _FINERY}
        rich = (
            {} if passage.line.speaker == NARRATOR and _POOR_AGAIN.search(passage.line.text.lower()) else rich
        )
        if fine and passage.beat is not Beat.HOOK:
            rich = {**_who_are_rich(staging, cast), **rich, **fine}
        seen.append(_dress(staging, rich, cast))
    return seen


def _who_are_rich(staging: Staging, cast: Cast) -> dict[str, str]:
    """Them and theirs, each with the colour of the new clothes."""
    first = next(
        (found for a in staging.actors if (found := _humble(a.character_id, cast)) is not None), None
    )
    if first is None:
        return {}
    kin = [c for c in cast.characters if c.character_id.split("_")[-1] in _KIN and c is not first]
    people = [first, *(c for c in kin if _humble(c.character_id, cast) is not None)]
    return {
        one.character_id: next(c for c in _FINERY[k % len(_FINERY) :] + _FINERY if c != one.look.outfit)
        for k, one in enumerate(people)
    }


def _humble(who: str, cast: Cast) -> Character | None:
    found = cast.find(who)
    if found is None or found.look.crowd or found.look.species is not Species.HUMAN:
        return None
    return found if found.look.costume in _HUMBLE else None


def _without_buyers(staging: Staging, before: Sequence[Staging]) -> Staging:
    """Who sells became rich and not who bought; where only a buyer is seen, whoever was there oftenest."""
    actors = tuple(a for a in staging.actors if a.character_id not in _BUYERS)
    if not actors and staging.actors:
        seen = [a.character_id for s in before for a in s.actors if a.character_id not in _BUYERS]
        lead = max(dict.fromkeys(seen), key=seen.count, default="")
        actors = (Actor(character_id=lead, emotion=Emotion.JOY),) if lead else staging.actors
    return staging.model_copy(update={"actors": actors})


def _before_shop(staging: Staging, cast: Cast, wares: Prop | None) -> Staging:
    """In a shop full of wares, with those who buy; else with what they have got."""
    buyer = next((one for one in _BUYERS if cast.find(one) is not None), None)
    if staging.setting not in _WORKPLACES or buyer is None:
        return staging
    owner = staging.actors[0].model_copy(
        update={
            "action": Action.CARRY,
            "holds": Prop.MONEY.value,
            "emotion": Emotion.JOY,
            "toward": "",
            "at": "",
        }
    )
    bought = wares.value if wares is not None and buyer != BUYERS else ""
    people = Actor(
        character_id=buyer,
        action=Action.CARRY if bought else Action.LOOK,
        holds=bought,
        emotion=Emotion.JOY,
        count=_CUSTOMERS if buyer == BUYERS else 0,
        toward=owner.character_id,
    )
    update: dict[str, object] = {"actors": (owner, people), "setting": Setting.SHOP, "emotion": Emotion.JOY}
    things = (Prop.MONEY, wares) if wares is not None else (Prop.MONEY,)
    many = (Condition(prop=wares, many=True),) if wares is not None else ()
    return staging.model_copy(update={**update, "props": things, "conditions": many})


def _dress(staging: Staging, rich: dict[str, str], cast: Cast) -> Staging:
    if not any(actor.character_id in rich for actor in staging.actors):
        return staging
    actors = tuple(_in_finery(a, rich.get(a.character_id, ""), cast) for a in staging.actors)
    return staging.model_copy(update={"actors": actors})


def _in_finery(actor: Actor, colour: str, cast: Cast) -> Actor:
    """A man in a lord's clothes; a woman in a dress of the richer colour."""
    found = cast.find(actor.character_id)
    if not colour or found is None or actor.costume not in (None, Costume.LORD):
        return actor
    male = found.look.sex is Sex.MALE
    return actor.model_copy(update={"costume": Costume.LORD if male else None, "outfit": colour})
