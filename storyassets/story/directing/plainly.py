"""Plainly: what somebody feels like, takes another for or carts to town is seen as it is, and is no thought."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Character, Sex
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.directing.acting import WINGED
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import MOST_PROPS
from storyassets.story.reading.place_words import INDOORS

_NEAR_DEATH = re.compile(
    r"\b(?:felt|feels|thought|feared|seemed)\b.{0,16}\b(?:as if|as though|that|like)?.{0,12}"
    r"\b(?:must|would|should|might|going to|about to|could|ready to) (?:\w+ )?(?:die|starve|perish|faint|burst)\b"
)
_TAKES_FOR = re.compile(
    r"\b(?:thought|believed|supposed|imagined|took) (?:that )?(?P<who>she|he|her|him|the [\w-]+) (?:was|were|to be|for) (?:his|her|the|a|an) \w+"
)
_FEMALE = ("she", "her")
_MARRIED = re.compile(r"\b(?:wife|bride|husband|bridegroom)\b")
_NESTS = re.compile(r"\b(?:nests?|eggs?|brood\w*|hatch\w*|chicks)\b")
_LOAD = re.compile(
    r"\b(?:drove|drives|driving|brought|took|hauled|carted)\b.{0,12}\b(?:load|cart|wagon|waggon|cartload)\b"
)
_LOADED_WITH = {
    Prop.WOOD: re.compile(r"\b(?:wood|logs|timber|firewood)\b"),
    Prop.HAYSTACK: re.compile(r"\b(?:hay|straw)\b"),
}

_SELLS = re.compile(r"\b(?:sold|sells?|gave|gives?|bought|buys?|traded|handed)\b")


def show_plainly(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; no cloud where nothing is imagined, and with what the words take for granted."""
    seen: list[Staging] = []
    lines: list[tuple[str, tuple[Actor, ...]]] = []
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if not passage.is_dialogue and passage.beat is not Beat.HOOK and staging.actors:
            line = passage.line
            staging = _lie_down(staging, passage, " ".join(line.text.split()).lower())
            staging = _leave_nest(staging, line.text.lower(), cast)
            staging = _with_mistaken(staging, passage.low, lines, cast)
            staging = _with_load(staging, passages, index, cast)
        lines.append((passage.line.line_id, staging.actors))
        seen.append(staging)
    return seen


def _lie_down(staging: Staging, passage: Passage, text: str) -> Staging:
    """Who feels as if they must die lies there, weak, and is not dead in a thought."""
    if not _NEAR_DEATH.search(text) or passage.spans[-1].end_word != len(text.split()):
        return staging
    weak = {"action": Action.LIE, "emotion": Emotion.GRIEF, "holds": ""}
    doer = staging.actors[0].model_copy(update=weak)
    return staging.model_copy(update={"actors": (doer,), "imagined": False})


def _leave_nest(staging: Staging, text: str, cast: Cast) -> Staging:
    """No bird sits in a nest of which nobody tells."""
    if _NESTS.search(text):
        return staging
    actors = tuple(
        actor.model_copy(update={"action": Action.LIE if actor.emotion in _WEAK else Action.LOOK})
        if actor.action is Action.SIT and not actor.at and _is_bird(actor, cast)
        else actor
        for actor in staging.actors
    )
    return staging if actors == staging.actors else staging.model_copy(update={"actors": actors})


_WEAK = (Emotion.SADNESS, Emotion.GRIEF, Emotion.WORRIED)


def _is_bird(actor: Actor, cast: Cast) -> bool:
    found = cast.find(actor.character_id)
    return found is not None and found.look.species in WINGED


def _with_mistaken(
    staging: Staging, text: str, lines: Sequence[tuple[str, tuple[Actor, ...]]], cast: Cast
) -> Staging:
    """'He thought she was his wife', 'he took the maid for his bride': with the one of whom the last line told, or who is named."""
    found = _TAKES_FOR.search(text)
    if found is None or not staging.actors or not lines:
        return staging
    if len(staging.actors) > 1 and not found.group("who").startswith("the "):
        return staging
    doer = staging.actors[0]
    others = _who_is_meant(found.group("who"), lines, cast)
    other = next((who for who in others if who != doer.character_id), "")
    if not other:
        return staging
    wed = _MARRIED.search(text) is not None
    does = Action.WALK if wed else Action.LOOK
    pair = (
        doer.model_copy(update={"action": does, "emotion": Emotion.LOVE if wed else doer.emotion}),
        Actor(character_id=other, action=does, emotion=Emotion.SLY if wed else Emotion.CALM),
    )
    return staging.model_copy(update={"actors": pair, "imagined": False})


def _who_is_meant(who: str, lines: Sequence[tuple[str, tuple[Actor, ...]]], cast: Cast) -> list[str]:
    """By a pronoun those of the last line whom it fits; else whom the noun names."""
    noun = who.removeprefix("the ")
    if noun != who:
        return [c.character_id for c in cast.characters if noun in _called(c)]
    sex = Sex.FEMALE if who in _FEMALE else Sex.MALE
    told = [actors for line, actors in lines if line == lines[-1][0]]
    return [a.character_id for actors in told for a in actors if _has_sex(a, sex, cast)]


def _called(character: Character) -> set[str]:
    role = character.role
    return {word.lower() for word in (role.name, *role.aliases, role.name.split("-")[-1])}


def _has_sex(actor: Actor, sex: Sex, cast: Cast) -> bool:
    found = cast.find(actor.character_id)
    return found is not None and found.look.sex is sex


def _with_load(staging: Staging, passages: Sequence[Passage], index: int, cast: Cast) -> Staging:
    """A load that is driven somewhere is on a cart, and behind whoever draws it."""
    text = passages[index].line.text.lower()
    if not _LOAD.search(text) or staging.setting in INDOORS or staging.imagined:
        return staging
    load = next((prop for prop, words in _LOADED_WITH.items() if words.search(text)), None)
    sold = _SELLS.search(" ".join(passages[index].narrated).lower()) is not None
    wood = (Condition(prop=Prop.CART, inside=(Prop.WOOD,)),) if load is Prop.WOOD else ()
    things = (Prop.CART, *((load,) if load and (sold or not wood) else ()))
    others = tuple(prop for prop in staging.props if sold or not wood or prop is not load)
    props = tuple(dict.fromkeys((*things, *others)))[: MOST_PROPS + 1]
    actors = tuple(
        actor.model_copy(update={"action": Action.WALK, "toward": "", "at": ""})
        if actor.action is Action.WALK or _draws(actor, cast)
        else actor
        for actor in staging.actors
    )
    place = staging.setting if staging.setting is not Setting.CITY else Setting.ROAD
    conditions = (*wood, *staging.conditions)[:MOST_PROPS]
    return staging.model_copy(
        update={"actors": actors, "props": props, "setting": place, "conditions": conditions}
    )


def _draws(actor: Actor, cast: Cast) -> bool:
    found = cast.find(actor.character_id)
    return found is not None and found.look.species.value in ("ox", "horse", "ass", "cow", "bull")
