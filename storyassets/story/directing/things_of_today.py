"""Things of today: what they look like now, where a camera watches, and which thing a short name means."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.shot import Action, Condition, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.directing.looks_of_today import look_new
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.prop_sorts import NEVER_HELD
from storyassets.story.reading.things import find_props
from storyassets.story.reading.things_meant import find_kinds

_CARRIAGES = re.compile(r"\b(?:carriages?|horses?|stagecoach)\b")
_WATCHING = re.compile(
    r"\b(?:security|surveillance|doorbell|ring|trail|nanny|hidden|traffic) cam(?:era)?s?\b|\bcctv\b|\bfootage\b|\bdash ?cam\b"
    r"|\bcamera (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bcameras? (?:in|on|over|outside) the "
    r"(?:hall\w*|corridor|lobby|porch|gate|parking|store|wall|ceiling|corner|door)\b|\bbaby monitor\b"
)
_ON_SCREEN = re.compile(
    r"\bcamera \w+ (?:\w+ )?(?:showed|shows|was showing)\b|\b(?:screen|monitor|footage|video|feed|camera|app) (?:\w+ )?(?:showed|shows|was)\b"
    r"|\bon (?:the |my |its )?(?:screen|camera(?: \w+)?|monitor|footage|tape|video)\b|\b(?:watched|checked|pulled up|rewound|opened) the "
    r"(?:\w+ )?(?:footage|tape|video|feed|monitors?|cameras?|camera app)\b"
)
_SCREEN = re.compile(r"\b(?:screen|monitor|footage|feed|tape|camera)\W*$")
"""A picture's words that end so, in a line that says what is seen on it."""

_SOMEBODY = re.compile(
    r"\b(?:woman|man|girl|boy|figure|someone|somebody|person|stranger|there i (?:was|am)|standing|walked|shape|face|intruder|thief)\b"
)
_CLOCK = re.compile(r"\b(\d{1,2}:\d\d)\b")
_DRAGGED = props_named("dress bag garbage_bag coat blanket suitcase shirt pillow mop backpack toolbox")
_BY_HAND = {
    prop.value
    for prop in Prop
    if prop in _DRAGGED or prop not in NEVER_HELD | IMMOVABLE | {Prop.ROPE, Prop.NET, Prop.DOOR}
}
"""No rope is tied to one of these to pull it."""

_MOST = 3


def show_as_today(film: Film) -> None:
    """Books are paperbacks, pens ballpoints, lamps electric, and a dress of which a wedding is told is white."""
    told = " ".join(passage.line.text for passage in film.passages).lower()
    kinds = look_new(told)
    for index, staging in enumerate(film.stagings):
        if not staging.of_today:
            continue
        staging = _drag_by_hand(staging)
        if Prop.CARRIAGE in staging.props and not _CARRIAGES.search(told):
            # A coach of today trains a team.
            staging = staging.model_copy(
                update={"props": tuple(prop for prop in staging.props if prop is not Prop.CARRIAGE)}
            )
        names = {name for actor in staging.actors for name in (actor.holds, actor.thinks)}
        new = [prop for prop in kinds if prop in staging.props or prop.value in names]
        for prop in new:
            condition = staging.condition_of(prop)
            if condition.state in (PropState.PLAIN, PropState.OLD) and not condition.inside:
                rest = tuple(one for one in staging.conditions if one.prop is not prop)
                now = condition.model_copy(update={"state": PropState.MODERN})
                staging = staging.model_copy(update={"conditions": (now, *rest)[:_MOST]})
        film.stagings[index] = _with_todays_door(staging)


def _with_todays_door(staging: Staging) -> Staging:
    """A door that stands open is one of our time."""
    door = staging.condition_of(Prop.DOOR)
    if Prop.DOOR not in staging.props or door.state is not PropState.OPEN or door.inside:
        return staging
    others = tuple(one for one in staging.conditions if one.prop is not Prop.DOOR)
    return staging.model_copy(
        update={"conditions": (door.model_copy(update={"state": PropState.AJAR}), *others)}
    )


def _drag_by_hand(staging: Staging) -> Staging:
    """What is dragged out of a house is in its bearer's hands; no rope is tied to it."""
    actors = tuple(
        actor.model_copy(update={"action": Action.CARRY})
        if actor.action is Action.PULL and actor.holds in _BY_HAND
        else actor
        for actor in staging.actors
    )
    held = {actor.holds for actor in actors}
    props = tuple(prop for prop in staging.props if prop not in _DRAGGED or prop.value not in held)
    changed = actors != staging.actors
    return staging.model_copy(update={"actors": actors, "props": props}) if changed else staging


def watch_by_camera(film: Film) -> None:
    """The camera of a guarded place hangs on a wall, and what it sees is on a screen, with the hour."""
    told = " ".join(passage.line.text for passage in film.passages).lower()
    if not film.stagings[0].of_today or not _WATCHING.search(told):
        return
    hour = ""
    for index in range(len(film.stagings)):
        text = film.text(index)
        clock = _CLOCK.search(text)
        hour = clock.group(1) if clock else hour
        film.stagings[index] = _hang_camera(film.stagings[index])
        line = film.passages[index].line.text.lower()
        seen = not film.passages[index].is_dialogue and index > 0 and _ON_SCREEN.search(line)
        seen = seen and (_ON_SCREEN.search(text) or _SCREEN.search(text))
        before = film.passages[index - 1].line.text.lower() if index else ""
        seen = seen or (clock and _ON_SCREEN.search(before) and _SOMEBODY.search(line))
        if seen and film.kinds[index - 1] is not ShotKind.INSERT:
            named = any(True for _ in film.book.find(film.passages[index].line.text.split()))
            who = Species.HUMAN if named or _SOMEBODY.search(line) else None
            show_alone(film, index, Condition(prop=Prop.MONITOR, says=hour, pictured=who))


def _hang_camera(staging: Staging) -> Staging:
    """Nobody holds it, and it stands on no table."""
    actors = tuple(
        actor.model_copy(update={"holds": Prop.PHONE.value if actor.action is Action.OPEN else ""})
        if actor.holds == Prop.CAMERA.value
        else actor
        for actor in staging.actors
    )
    props = tuple(
        dict.fromkeys(Prop.SECURITY_CAMERA if prop is Prop.CAMERA else prop for prop in staging.props)
    )
    conditions = tuple(one for one in staging.conditions if one.prop is not Prop.CAMERA)
    return staging.model_copy(update={"actors": actors, "props": props, "conditions": conditions})


_LETTER = re.compile(r"\b(?:letters?|envelopes?|mail(?:ed)?|postcards?|posted)\b")
_SOCCER = re.compile(r"\b(?:soccer|goalkeeper|goalie|striker|penalty (?:kick|shoot-?out)|football)\b")
_HOOPS = re.compile(r"\b(?:basketball|hoops?|dunk(?:ed)?|free throws?|three-pointer)\b")


def name_things(film: Film) -> None:
    """A sheet of today is no letter where the story never speaks of one; its ball is that of the game it tells of."""
    if not film.stagings[0].of_today:
        return
    others = find_other_names(film)
    for index, staging in enumerate(film.stagings):
        for prop, other in others.items():
            staging = _rename(staging, prop, other)
        film.stagings[index] = staging
        if others.get(Prop.GLASS) and Prop.WINDOW in staging.props and staging.setting not in INDOORS:
            _leave_window_in_wall(film, index)


_PANE = re.compile(
    r"\bpanes? of glass\b|\b(?:crossed|behind|through|against|beyond|across|past|of|on|to) the (?:\w+ )?glass\b|\bglass\b.{0,40}\bwindow\b"
)
_FLAMES = re.compile(
    r"\b(?:flam\w+|burn\w*|torch-?lit|campfire|bonfire|olympic\w*|medieval|pitch-?dark cave|blowtorch|weld\w*)\b"
)


def find_other_names(film: Film) -> dict[Prop, Prop]:
    """Which thing of this story is meant where words name another."""
    told = " ".join(passage.line.text for passage in film.passages).lower()
    ball = Prop.SOCCER_BALL if _SOCCER.search(told) else Prop.BASKETBALL if _HOOPS.search(told) else Prop.BALL
    others: dict[Prop, Prop] = {Prop.BALL: ball} if ball is not Prop.BALL else {}
    others |= _find_short_names(film) | find_kinds(told.split())
    if ("window" in told or "pane" in told) and _PANE.search(told) and not _OF_DRINKS.search(told):
        others[Prop.GLASS] = Prop.WINDOW
    if not _FLAMES.search(told):
        others[Prop.TORCH] = Prop.FLASHLIGHT
    if not _LETTER.search(told):
        others[Prop.LETTER] = Prop.DOCUMENT
    return others


def _leave_window_in_wall(film: Film, index: int) -> None:
    """Outdoors a pane hangs in no air: whoever was there last looks at the house."""
    staging = film.stagings[index]
    props = tuple(prop for prop in staging.props if prop is not Prop.WINDOW)
    before = next((one.actors[0] for one in reversed(film.stagings[:index]) if one.actors), None)
    actors = staging.actors
    if film.kinds[index] is ShotKind.INSERT and before is not None:
        rest = {"action": Action.LOOK, "holds": "", "at": "", "toward": "", "speaks": False}
        actors = (before.model_copy(update=rest),)
        film.kinds[index], film.framings[index] = ShotKind.BROLL, Framing.MEDIUM
    conditions = tuple(one for one in staging.conditions if one.prop is not Prop.WINDOW)
    film.stagings[index] = staging.model_copy(
        update={"props": props, "actors": actors, "conditions": conditions}
    )


_OF_DRINKS = re.compile(
    r"\bglass(?:es)? of\b|\b(?:drank|raised|clinked|filled|emptied|poured)\b.{0,30}\bglass(?:es)?\b"
)


_SHORT = {
    Prop.JAR: (Prop.TIP_JAR,),
    Prop.BAG: (Prop.GARBAGE_BAG, Prop.LUNCH_BAG),
    Prop.CART: (Prop.SHOPPING_CART,),
    Prop.BOWL: (Prop.DOG_BOWL,),
    Prop.BOX: (Prop.RING_BOX, Prop.MUSIC_BOX, Prop.JEWELRY_BOX),
    Prop.CAN: (Prop.TRASH_CAN,),
    Prop.CHAIR: (Prop.ROCKING_CHAIR, Prop.ARMCHAIR, Prop.WHEELCHAIR),
    Prop.CLOCK: (Prop.DIGITAL_CLOCK,),
    Prop.EGG: (Prop.EASTER_EGG,),
    Prop.POT: (Prop.FLOWERPOT,),
    Prop.PLOUGH: (Prop.SNOWPLOW,),
    Prop.SAW: (Prop.CHAINSAW,),
    Prop.STICK: (Prop.HOCKEY_STICK,),
    Prop.RING: (Prop.LIFE_RING,),
    Prop.MASK: (Prop.FACE_MASK, Prop.GAS_MASK),
    Prop.RADIO: (Prop.WALKIE_TALKIE,),
    Prop.GLOVES: (Prop.BOXING_GLOVES,),
    Prop.BALLOON: (Prop.HOT_AIR_BALLOON,),
    Prop.WHEEL: (Prop.STEERING_WHEEL, Prop.HELM),
    Prop.BOAT: (Prop.CANOE, Prop.RAFT, Prop.SUBMARINE),
}
"""What a thing is called when it was called by two words before."""


def _find_short_names(film: Film) -> dict[Prop, Prop]:
    """Things of which the story has only one kind, named in full first: 'the tip jar', later 'the jar'."""
    named = [prop for passage in film.passages for prop in find_props(passage.line.text.split())]
    found: dict[Prop, Prop] = {}
    for short, kinds in _SHORT.items():
        full = [prop for prop in kinds if prop in named]
        if (
            len(full) == 1
            and short in named[named.index(full[0]) :]
            and short not in named[: named.index(full[0])]
        ):
            found[short] = full[0]
    return found


_OF_ANYTHING = (PropState.OLD, PropState.BROKEN, PropState.BURNING, PropState.WET, PropState.DIRTY)


def _as_other(condition: Condition, other: Prop) -> Condition:
    """What is true of anything, that it is old or wet, is so of the other thing too."""
    state = condition.state if condition.state in _OF_ANYTHING else PropState.PLAIN
    return condition.model_copy(update={"prop": other, "state": state})


def _rename(staging: Staging, prop: Prop, other: Prop) -> Staging:
    """The same picture with the other thing in its place."""
    actors = tuple(
        actor.model_copy(
            update={
                name: other.value
                for name in ("holds", "toward", "at", "thinks")
                if getattr(actor, name) == prop.value
            }
        )
        for actor in staging.actors
    )
    known = {one.prop for one in staging.conditions}
    conditions = tuple(
        _as_other(one, other) if one.prop is prop else one
        for one in staging.conditions
        if one.prop is not prop or other not in known
    )
    props = tuple(dict.fromkeys(other if one is prop else one for one in staging.props))
    in_air = other if staging.in_air is prop else staging.in_air
    return staging.model_copy(
        update={"actors": actors, "props": props, "conditions": conditions, "in_air": in_air}
    )
