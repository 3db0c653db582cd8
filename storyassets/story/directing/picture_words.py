"""Picture words: a shot in one sentence or two, for providers that read words."""

from __future__ import annotations

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Cast
from storyassets.model.place import TimeOfDay, Weather
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging

_STYLES = {
    Style.STORYBOOK: "Warm storybook illustration with soft light and clean shapes",
    Style.NOIR: "Moody noir illustration, deep shadows, one warm light",
    Style.PASTEL: "Gentle pastel illustration, paper texture, pale colours",
}
_FRAMINGS = {
    Framing.WIDE: "wide shot",
    Framing.MEDIUM: "medium shot, whole figures",
    Framing.CLOSE: "close shot, head and shoulders",
}
_LIGHTS = {
    TimeOfDay.DAWN: "at dawn",
    TimeOfDay.DAY: "by day",
    TimeOfDay.DUSK: "at dusk",
    TimeOfDay.NIGHT: "at night",
}
_DOINGS = {
    Action.STAND: "standing",
    Action.SIT: "sitting",
    Action.LIE: "lying down",
    Action.SLEEP: "asleep",
    Action.SWIM: "swimming",
    Action.GIVE: "giving something",
    Action.HIDE: "hiding",
    Action.DANCE: "dancing",
    Action.BEG: "begging on their knees",
    Action.TRAPPED: "trapped",
    Action.DEAD: "lying still, lifeless",
    Action.LOOK: "looking on",
    Action.CARRY: "carrying something",
    Action.RUN: "running",
    Action.DIG: "digging",
    Action.RAISE: "raising a hand",
    Action.OPEN: "opening something",
    Action.PLAY: "making music",
    Action.EMBRACE: "embracing",
}


def describe_picture(kind: ShotKind, framing: Framing, staging: Staging, cast: Cast, style: Style) -> str:
    """Style, framing, who with their appearance and deed, things, place and light."""
    things = ", ".join(staging.props)
    if kind is ShotKind.INSERT:
        hands = [each for actor in staging.actors[:1] if (each := cast.find(actor.character_id))]
        whose = f"in the hands of {hands[0].role.name}" if hands else "no people"
        return (
            f"{_STYLES[style]}. Close-up of one {staging.props[0]}, {staging.emotion} mood, {whose}, no text."
        )
    people = "; ".join(filter(None, (_describe_actor(actor, cast) for actor in staging.actors)))
    weather = "" if staging.weather is Weather.CLEAR else f", {staging.weather}"
    before = f", before the {staging.landmark}" if staging.landmark else ""
    parts = [
        f"{_STYLES[style]}, {_FRAMINGS[framing]}",
        *(["only imagined, as a soft thought"] if staging.imagined else []),
        people or "nobody in sight",
        *([f"with {things}"] if things else []),
        *_other_half(staging, cast),
        f"place: {staging.setting}{before}, {_LIGHTS[staging.time_of_day]}{weather}",
        f"{staging.emotion} mood, no text",
    ]
    return ". ".join(parts) + "."


def _other_half(staging: Staging, cast: Cast) -> list[str]:
    """Who is seen in another place at the same time."""
    other = staging.elsewhere
    if other is None:
        return []
    whom = "; ".join(filter(None, (_describe_actor(actor, cast) for actor in other.actors)))
    return [f"in two halves, in the upper one {whom}, place: {other.setting}"]


def _describe_actor(actor: Actor, cast: Cast) -> str:
    character = cast.find(actor.character_id)
    if character is None:
        return ""
    doing = _DOINGS.get(actor.action, _progressive(actor.action))
    mood = "" if actor.emotion is Emotion.CALM else f", showing {actor.emotion}"
    held = cast.find(actor.holds)
    holding = f", holding {held.role.name if held else actor.holds}" if actor.holds else ""
    host = cast.find(actor.at)
    there = f", {actor.relation} the {host.role.name if host else actor.at}" if actor.at else ""
    seen = cast.find(actor.toward)
    facing = f", turned to the {seen.role.name if seen else actor.toward}" if actor.toward != actor.at else ""
    now = "".join(
        f", now {each}" for each in (actor.age, actor.costume and f"dressed as {actor.costume}") if each
    )
    return f"{character.role.name} ({character.appearance}{now}) {doing}{holding}{there}{facing}{mood}"


def _progressive(action: Action) -> str:
    return action.removesuffix("e") + "ing"
