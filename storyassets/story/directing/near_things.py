"""Near things: of what a line alone tells, or what is too small to be seen in a hand, nothing else is seen."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Condition, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.prop_sorts import NEVER_HELD
from storyassets.story.reading.things import find_props

_REACH = 6
_MOST = 2
_LIES = re.compile(r"\b(?:lay|lies|sat|stood|was left|hung|waited|arrived|was (?:a|an|the)|were (?:a|the))\b")
_SHOWN_NEAR = props_named(
    "book notebook letter document check phone ring necklace key wallet watch photo ticket newspaper button tin medal whistle "
    "stopwatch baton headphones badge passport glasses gloves knife cash bookmark ring_box cup lunch_bag sandwich box coin "
    "jewel pills flashlight binder cookie trophy shoe handkerchief gun cake pizza safe doll teddy"
)


_BEHIND = re.compile(r"[,.;:!?]| (?:with|who|that|which|in|on|at|by|from|for|belonging|and|made) ")
_IT_WAS = re.compile(
    r"^(?:and |but |so |then )?(?:it|there|here|inside(?: it| the \w+)?|(?:on|under|beside|behind|in) (?:the|her|his|my|its) (?:[\w']+ ){1,2}?)"
    r" ?(?:was|is|were|lay|sat|hung|stood) (?:only |just |nothing but )?(?=(?:a|an|the|one|his|her|my)\b)"
)


def show_what_lies(film: Film) -> None:
    """'On her seat lay the book', 'it was a plain brass button': it is seen from near."""
    for index in film.told():
        staging, text = film.stagings[index], film.text(index)
        thing = _find_still(staging, text)
        last = index == len(film.kinds) - 1
        if thing is None or last or film.kinds[index] is not ShotKind.BROLL or not staging.of_today:
            continue
        neighbours = film.kinds[max(0, index - 1) : index + 2]
        if ShotKind.INSERT not in neighbours and not film.passages[index].is_dialogue:
            show_alone(film, index, staging.condition_of(thing))
            if film.kinds[index] is ShotKind.BROLL and not staging.actors:
                props = tuple(dict.fromkeys((thing, *staging.props)))[:_MOST]
                film.stagings[index] = staging.model_copy(update={"props": props})


def _find_still(staging: Staging, text: str) -> Prop | None:
    """The thing of which alone the words tell."""
    found = _IT_WAS.search(text)
    if found is not None:
        head = _BEHIND.split(text[found.end() :])[0].split()[:_REACH]
        things = find_props(head)
        return things[-1] if things and things[-1] in _SHOWN_NEAR else None
    if staging.actors or not _LIES.search(text):
        return None
    named = [thing for thing in (*find_props(text.split()), *staging.props[:1]) if thing in _SHOWN_NEAR]
    return named[0] if named else None


_TINY = {
    prop.value: prop
    for prop in props_named("button ring coin key pills medal watch whistle stopwatch jewel badge")
}


def show_tiny(film: Film) -> None:
    """A thing as small as a button is seen once on the palm of whoever has it."""
    seen: set[Prop] = set()
    for index in film.told():
        staging, kinds = film.stagings[index], film.kinds
        holder = next((actor for actor in staging.actors if actor.holds in _TINY), None)
        thing = _TINY[holder.holds] if holder is not None else None
        inner = 0 < index < len(kinds) - 1 and ShotKind.INSERT not in kinds[index - 1 : index + 2]
        named = thing in find_props(film.passages[index].words)
        if holder is None or thing is None or thing in seen or not (film.is_scene(index) and inner and named):
            continue
        if staging.of_today:
            seen.add(thing)
            show_alone(film, index, staging.condition_of(thing), (holder,))


_SET_UP = (
    IMMOVABLE
    | NEVER_HELD
    | {Prop.LADDER, Prop.LAMP, Prop.CHAIR, Prop.TABLE, Prop.CRADLE, Prop.NEST, Prop.PITCHER}
)
"""These are large enough to stand alone in a room."""


def come_near_to_small_things(film: Film) -> None:
    """A small thing that nobody is with is seen near, and does not stand alone in a whole room."""
    for index in film.told():
        staging = film.stagings[index]
        small = staging.props[:1] and staging.props[0] not in _SET_UP and len(staging.props) == 1
        alone = not staging.actors and not staging.imagined and staging.elsewhere is None
        if not (small and alone and staging.of_today and film.kinds[index] is ShotKind.BROLL):
            continue
        condition = staging.condition_of(staging.props[0])
        if condition.many or staging.in_air is not None or index == len(film.kinds) - 1:
            continue
        same = any(
            film.kinds[k] is ShotKind.INSERT and film.stagings[k].props == staging.props
            for k in (index - 1, index + 1)
        )
        if not same:
            show_alone(film, index, condition)


def imagine_dress(film: Film) -> None:
    """A dress of which somebody speaks does not stand beside them: they think of it."""
    for index in film.told():
        staging = film.stagings[index]
        used = {name for actor in staging.actors for name in (actor.holds, actor.at, actor.thinks)}
        if Prop.DRESS not in staging.props or Prop.DRESS.value in used or not staging.actors:
            continue
        if film.kinds[index] is not ShotKind.INSERT and staging.of_today:
            doer = staging.actors[0].model_copy(update={"thinks": Prop.DRESS.value})
            props = tuple(prop for prop in staging.props if prop is not Prop.DRESS)
            update = {"actors": (doer, *staging.actors[1:]), "props": props}
            film.stagings[index] = staging.model_copy(update=update)


_NUMBERED = re.compile(
    r"\b(room|unit|apartment|suite|cell|flat|ward|cabin|door|door number|locker|number)s? "
    r"(\d{1,4}[a-f]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b"
)
_AT_THE_DOOR = re.compile(
    r"\b(?:knock\w*|doors?|opened|unlocked|locked|locker|in front of|outside|inside|stood|reached|came to|led (?:me|him|her|them) to)\b"
)
_FIGURES = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13",
}  # fmt: skip


def show_numbered_door(film: Film) -> None:
    """A door of which the number is told, and at which something happens, is seen once with that number."""
    for index in film.told():
        text, kinds = film.text(index), film.kinds
        staging = film.stagings[index] = _number(film.stagings[index], film.passages[index].line.text.lower())
        found = _NUMBERED.search(text)
        inner = 0 < index < len(kinds) - 1 and ShotKind.INSERT not in kinds[index - 1 : index + 2]
        if found is None or not inner or film.passages[index].is_dialogue or not _AT_THE_DOOR.search(text):
            continue
        if staging.of_today and kinds[index] is ShotKind.BROLL:
            thing = Prop.LOCKER if found.group(1) == "locker" else Prop.DOOR
            show_alone(film, index, Condition(prop=thing, says=_figure(found.group(2))))
            return


def _figure(number: str) -> str:
    return _FIGURES.get(number, number.upper())


def _number(staging: Staging, line: str) -> Staging:
    """A door that is seen bears the number of which its line tells."""
    found = _NUMBERED.search(line)
    door = staging.condition_of(Prop.DOOR)
    if found is None or found.group(1) == "locker" or Prop.DOOR not in staging.props or door.says:
        return staging
    rest = tuple(one for one in staging.conditions if one.prop is not Prop.DOOR)
    numbered = door.model_copy(update={"says": _figure(found.group(2))})
    return staging.model_copy(update={"conditions": (numbered, *rest)[:3]})
