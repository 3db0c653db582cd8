"""Thing words: the things and the place of a staging, as a model that paints reads them."""

from __future__ import annotations

from storyassets.model.place import Setting, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Condition, Staging
from storyassets.story.asking.prompts import draw_place, draw_shot, softening
from storyassets.story.words.untrusted import quote_line

LONGEST_WRITING = 40
_QUOTES = str.maketrans(dict.fromkeys('"“”„«»'))


def tell_things(staging: Staging, softened: bool) -> list[str]:
    """What is to be seen there besides what somebody holds or is in, and what is in the air."""
    told = {name for actor in staging.actors for name in (actor.holds, actor.at)}
    told |= {staging.in_air} if staging.in_air else set()
    things = [
        tell_thing(staging.condition_of(prop), softened) for prop in staging.props if prop.value not in told
    ]
    return [
        *([f"To be seen there: {', '.join(things)}"] if things else []),
        *([draw_shot.IN_AIR.format(thing=_one(staging, staging.in_air, softened))] if staging.in_air else []),
    ]


def tell_insert(staging: Staging, whom: str, softened: bool) -> str:
    """The first thing, large; in the hands of somebody, if anybody's hands show it."""
    thing = _one(staging, staging.props[0], softened)
    return draw_shot.HANDS.format(thing=thing, whom=whom) if whom else draw_shot.INSERT.format(thing=thing)


def tell_held(staging: Staging, prop: Prop, softened: bool) -> str:
    """What somebody holds or is in: the red apple, several of: key."""
    condition = staging.condition_of(prop)
    told = tell_thing(condition, softened)
    return told if _is_plural(condition) else f"the {told}"


def tell_thing(condition: Condition, softened: bool) -> str:
    """How many, how it is, its name, what is in it and, unless that may be what was refused, what is written on it."""
    prop, state = condition.prop.value, condition.state.value
    named = name_thing(condition.prop, softened)
    if (prop, state) in draw_shot.SEEN_AS:
        state, named = "plain", draw_shot.SEEN_AS[prop, state]
    number = draw_shot.NUMBERS[condition.count] or ("several" if condition.many else "")
    told = " ".join(word for word in (condition.colour, draw_shot.STATES.get(state, state), named) if word)
    inside = " and ".join(name_thing(thing, softened) for thing in condition.inside)
    said = "" if softened else quote_written(condition.says)
    return "".join(
        (
            f"{number} of: " if number else "",
            told,
            f" with {inside} {draw_shot.LYING.get(prop, 'in it')}" if inside else "",
            f' on which is written "{said}" and nothing else' if said else "",
        )
    )


def name_thing(prop: Prop, softened: bool) -> str:
    """Its name, or that of something milder."""
    named = softening.PROPS.get(prop.value, prop.value) if softened else prop.value
    return named.replace("_", " ")


def quote_written(says: str) -> str:
    """The words on a thing, which are the story's: on one line, bounded, and unable to leave their quotation."""
    return quote_line(says.translate(_QUOTES), LONGEST_WRITING)


def is_written_on(staging: Staging) -> bool:
    """Whether words are to be read on something that is seen."""
    shown = {prop.value for prop in staging.props} | {
        name for actor in staging.actors for name in (actor.holds, actor.at)
    }
    return any(one.prop.value in shown and bool(quote_written(one.says)) for one in staging.conditions)


def tell_place(staging: Staging, softened: bool) -> str:
    """The place, what they are before, the light and what falls."""
    place, ground = draw_place.PLACES[staging.setting.value], staging.landmark
    if staging.setting is Setting.CITY and not staging.of_today:
        place = draw_place.OLD_TOWN
    place = softening.PLACES.get(staging.setting.value, place) if softened else place
    if ground:
        told = draw_place.LANDMARKS[ground.value]
        place += f", before {softening.LANDMARKS.get(ground.value, told) if softened else told}"
    weather = "" if staging.weather is Weather.CLEAR else f", {draw_shot.WEATHERS[staging.weather.value]}"
    return f"Place: {place}, {draw_shot.LIGHTS[staging.time_of_day.value]}{weather}"


def _one(staging: Staging, prop: Prop, softened: bool) -> str:
    condition = staging.condition_of(prop)
    told = tell_thing(condition, softened)
    return told if _is_plural(condition) else f"one {told}"


def _is_plural(condition: Condition) -> bool:
    return condition.many or condition.count > 1
