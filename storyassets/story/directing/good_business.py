"""Good business: a full shop, a crowd that buys, and before it those who lack what is sold; not its owner alone."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, props_named
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.casting.buyers import BUYERS, LACKS, SOLD_OUT, THRIVES
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.place_words import INDOORS

_CROWD, _IN_A_SHOP = 4, 3
_WORKPLACES = (Setting.WORKSHOP, Setting.SHOP, Setting.KITCHEN, Setting.ROOM, Setting.COTTAGE)
_WARES = props_named("shoe coat dress hat bread cake umbrella book basket cheese fish apple flower pot")


def show_good_business(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; where words tell that things sell or go well, those who buy are there."""
    if cast.find(BUYERS) is None:
        return list(stagings)
    seen = list(stagings)
    wares = _find_wares(stagings)
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if passage.line.speaker != NARRATOR or staging.imagined:
            continue
        text = passage.line.text.lower()
        if LACKS.search(text) and staging.setting not in INDOORS:
            seen[index] = _show_lack(staging)
        elif SOLD_OUT.search(text) and staging.actors:
            seen[index] = _show_sale(staging, cast)
        elif THRIVES.search(text) and staging.setting in _WORKPLACES:
            seen[index] = _fill_shop(staging, cast, wares)
    return seen


def _find_wares(stagings: Sequence[Staging]) -> Prop | None:
    """What the story's people make or sell, oftenest."""
    found = [prop for staging in stagings for prop in staging.props if prop in _WARES]
    return max(sorted(set(found)), key=found.count) if found else None


def _buyers(felt: Emotion, count: int, toward: str = "", holds: str = "") -> Actor:
    return Actor(
        character_id=BUYERS, action=Action.LOOK, emotion=felt, count=count, toward=toward, holds=holds
    )


def _show_lack(staging: Staging) -> Staging:
    people = _buyers(Emotion.SADNESS, _CROWD)
    return staging.model_copy(update={"actors": (people,), "props": (), "emotion": Emotion.CALM})


def _show_sale(staging: Staging, cast: Cast) -> Staging:
    """Whoever sells hands over to a crowd, all of them glad."""
    seller = next((a for a in staging.actors if is_person(a.character_id, cast)), None)
    if seller is None:
        return staging
    gives = {"action": Action.GIVE, "toward": BUYERS, "emotion": Emotion.JOY}
    people = _buyers(Emotion.JOY, _CROWD, seller.character_id)
    actors = (seller.model_copy(update=gives), people)
    return staging.model_copy(update={"actors": actors, "emotion": Emotion.JOY})


def _fill_shop(staging: Staging, cast: Cast, wares: Prop | None) -> Staging:
    owner = next((a for a in staging.actors if is_person(a.character_id, cast)), None)
    if owner is None:
        return staging
    holds = wares.value if wares is not None else owner.holds
    gives = {"action": Action.GIVE, "holds": holds, "toward": BUYERS, "emotion": Emotion.JOY, "at": ""}
    people = _buyers(Emotion.JOY, _IN_A_SHOP, owner.character_id)
    props = (wares,) if wares is not None else staging.props
    return staging.model_copy(
        update={
            "setting": Setting.WORKSHOP if staging.setting is Setting.WORKSHOP else Setting.SHOP,
            "actors": (owner.model_copy(update=gives), people),
            "props": props,
            "emotion": Emotion.JOY,
        }
    )
