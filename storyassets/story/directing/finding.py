"""Finding: what was made overnight stands on the table in the light of the morning, and its owner is astonished."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.materials import MADE_OF, Made, read_making
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props

_MORNING = re.compile(
    r"\b(?:in the|next|the following|that|one|every|each|this) mornings?\b|\bby morning\b|\bat (?:dawn|daybreak|sunrise)\b"
    r"|\b(?:got up|gets up|rose|woke(?: up)?|awoke|wakes)\b"
)
_FOUND = re.compile(r"\bfound (?:\w+ ){1,5}(?:made|finished|ready|done)\b")
_PASSED_ON = re.compile(
    r"\b(?:gave|gives?|given|hands|handed|brings?|brought|sold|sells?|bought|buys?|wore|wears?|eats?|ate|carr(?:y|ies|ied))\b"
)
"""`Every morning he gives me a loaf`: nobody finds it."""

_NIGHT = re.compile(r"\b(?:nights?|midnight|tonight|evenings?|dark|moon\w*|candle\w*|bed)\b")
_IN_BED = re.compile(r"\b(?:bed(?:room)?s?|slept|sleep\w*|asleep|lay down)\b")
_BUYS = re.compile(r"\b(?:buyers?|customers?|bought|sold|paid|pays?)\b")
_NUMBERS = {"two": 2, "three": 3, "four": 4}
_PAIRS = re.compile(r"\b(?P<number>two|three|four) pairs?\b")
_IN_PAIRS = frozenset({Prop.SHOE, Prop.GLOVES, Prop.SOCK})
_MOST, _MOST_PROPS = 4, 3
_PAID_WITH = frozenset({Prop.MONEY.value, Prop.COIN.value, Prop.PURSE.value})
_WARES = frozenset(MADE_OF) - {Prop.TABLE, Prop.CHAIR, Prop.STATUE}


def show_findings(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; who finds a thing finished in the morning stands behind it and cannot believe it."""
    shown: list[Staging] = []
    product: Prop | None = None
    pairs, morning, maker, found_again = 1, False, "", False
    workplace: Setting | None = None
    for staging, passage in zip(stagings, passages, strict=True):
        line = " ".join(passage.line.text.split()).lower()
        if passage.beat is Beat.HOOK:
            shown.append(staging)
            continue
        product = next((prop for prop in find_props(line.split()) if prop in _WARES), product)
        found = _PAIRS.search(line)
        pairs = _NUMBERS[found.group("number")] if found else pairs
        maker = next((a.character_id for a in staging.actors if is_person(a.character_id, cast)), maker)
        done = read_making(line) is Made.DONE or _FOUND.search(line)
        finds = passage.line.speaker == NARRATOR and _MORNING.search(line) and done
        finds = finds and not _PASSED_ON.search(line)
        if read_making(line) is Made.CUT and staging.setting in INDOORS:
            workplace = staging.setting
        staging = _back_at_work(staging, workplace, line, finds=bool(finds))
        if finds and product is not None and staging.setting in INDOORS and not staging.imagined:
            starts = passage.spans[0].first_word == 0
            again = morning and starts and _is_found(shown[-1], product)
            morning = True
            found_again = found_again or again
            shown.append(_find(staging, product, pairs, "" if again else maker, again=found_again))
            continue
        morning = morning and not _NIGHT.search(line) and not staging.imagined
        wares = shown[-1].condition_of(product) if product is not None and shown else None
        if wares is not None and _sells(shown[-1], staging, passage, product):
            staging = _take_wares(staging, wares)
        night = staging.time_of_day is TimeOfDay.NIGHT
        shown.append(
            staging.model_copy(update={"time_of_day": TimeOfDay.DAY}) if morning and night else staging
        )
    return shown


def _sells(before: Staging, staging: Staging, passage: Passage, product: Prop | None) -> bool:
    """Whether what was found still lies there while somebody comes in to buy it."""
    there = product in before.props and before.setting is staging.setting and not staging.imagined
    free = product not in staging.props and Prop.TABLE in staging.props and len(staging.props) < _MOST_PROPS
    buys = _BUYS.search(passage.line.text.lower()) is not None
    return there and free and buys and passage.line.speaker == NARRATOR


def _take_wares(staging: Staging, wares: Condition) -> Staging:
    """Whoever is paid hands over what was paid for; before there is money it lies on the table still."""
    conditions = (wares, *(one for one in staging.conditions if one.prop is not wares.prop))[:_MOST_PROPS]
    pays = next((a for a in staging.actors if a.holds in _PAID_WITH and a.action is Action.GIVE), None)
    sells = next((a for a in staging.actors if a is not pays and not a.holds), None)
    if pays is None or sells is None:
        props = (*staging.props, wares.prop)
        return staging.model_copy(update={"props": props, "conditions": conditions})
    gives = {"action": Action.GIVE, "holds": wares.prop.value, "at": "", "toward": pays.character_id}
    actors = tuple(a.model_copy(update=gives) if a is sells else a for a in staging.actors)
    props = (*(p for p in staging.props if p is not Prop.TABLE), wares.prop)
    return staging.model_copy(update={"actors": actors, "props": props, "conditions": conditions})


def _back_at_work(staging: Staging, workplace: Setting | None, line: str, *, finds: bool) -> Staging:
    """Nobody sells or finds what was made in the bedroom, where its maker only slept."""
    slept = staging.setting is Setting.BEDROOM and workplace is not None
    if not slept or (not finds and _IN_BED.search(line)):
        return staging
    return staging.model_copy(update={"setting": workplace})


def _is_found(staging: Staging, product: Prop) -> bool:
    """Whether it was found just before: then it is seen alone first."""
    return product in staging.props and Prop.TABLE in staging.props and bool(staging.actors)


def _find(staging: Staging, product: Prop, pairs: int, maker: str, *, again: bool) -> Staging:
    count = min(_MOST, 2 * pairs) if product in _IN_PAIRS else pairs
    lies = Condition(prop=product, count=count if count > 1 else 0, many=product in _IN_PAIRS)
    update: dict[str, object] = {
        "props": (product, Prop.TABLE),
        "conditions": (lies,),
        "time_of_day": TimeOfDay.DAWN,
        "emotion": Emotion.WONDER,
    }
    if maker and (staging.actors or pairs > 1):
        finder = Actor(
            character_id=maker,
            action=Action.LAUGH if again else Action.LOOK,
            emotion=Emotion.JOY if again else Emotion.SURPRISE,
            at=Prop.TABLE.value,
            relation=Relation.BEHIND,
            toward=product.value,
        )
        old = next((a for a in staging.actors if a.character_id == maker), finder)
        same = {"costume": old.costume, "outfit": old.outfit, "age": old.age}
        update["actors"] = (finder.model_copy(update=same),)
    elif again:
        update["actors"] = ()
    return staging.model_copy(update=update)
