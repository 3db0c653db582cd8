"""Strays: what lies or stands about only while the words speak of it, and what belongs to a place and stays."""

from __future__ import annotations

from collections import Counter

from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.directing.things_of_today import find_other_names
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.prop_words_of_work import OF_WORK
from storyassets.story.reading.things import find_props

STRAYS = frozenset(OF_WORK) | props_named(
    "pen bag letter document notebook check bookmark book phone umbrella closed_umbrella dress sandwich lunch_bag hot_sauce tin "
    "button tray jersey necklace ring photo cash wallet flashlight camera medal trophy gate tram bus truck ambulance police_car "
    "box garbage_bag binder laptop cup coffee newspaper money stone stick jewel sun wall gift key knife bolt_cutters ticket "
    "desk jar tip_jar locker trash_can door whistle stopwatch baton basketball soccer_ball menu badge headphones ring_box security_camera monitor plate glass cake"
)
"""Of these one lies there only while the words speak of it."""

_FIXTURES = props_named(
    "anthill bed beehive bench bridge bush castle chair christmas_tree "
    "cloud coffin cradle cupboard curtain fence fire fireplace goal grave "
    "haystack heart heart_monitor drip lighthouse mailbox microwave moon nest oven piano rainbow refrigerator rocket "
    "scarecrow scoreboard ship shredder snowman sofa star statue "
    "table tent throne tower train tree washing_machine water web well wheelchair windmill window wood"
)
"""These belong to a place."""

STANDING = frozenset(Prop) - STRAYS - _FIXTURES
"""Of these too one stands there while the words speak of it; what the story often speaks of, a while longer."""

STRAYS_OF_OLD = props_named("lamp lantern candle coat bell boat flag net rope ladder letter knife sword hat")
_LASTS, _LASTS_LONG, _OFTEN = 1, 4, 4
_TELLING = (PropState.RINGING, PropState.CUT, PropState.CHAINED)


def clear_strays(film: Film) -> None:
    """What nobody holds and the words have left behind does not lie in every later picture."""
    lines = list(dict.fromkeys(passage.line.line_id for passage in film.passages))
    others = find_other_names(film) if film.stagings[0].of_today else {}
    named: dict[int, set[Prop]] = {}
    for passage in film.passages:
        at = lines.index(passage.line.line_id)
        told = find_props(passage.line.text.split())
        named.setdefault(at, set()).update(told, (others[prop] for prop in told if prop in others))
    counts = Counter(prop for props in named.values() for prop in props)
    often = {prop for prop, count in counts.items() if count >= _OFTEN}
    for index in film.told():
        staging = film.stagings[index]
        if film.kinds[index] is ShotKind.INSERT or staging.elsewhere is not None:
            continue
        at = lines.index(film.passages[index].line.line_id)
        near, lately = (
            {prop for k in range(max(0, at - lasts), at + 1) for prop in named[k]}
            for lasts in (_LASTS, _LASTS_LONG)
        )
        strays, standing = (STRAYS, STANDING) if staging.of_today else (frozenset(OF_WORK), STRAYS_OF_OLD)
        telling = {one.prop for one in staging.conditions if one.inside or one.state in _TELLING}
        stale = standing - near - (often & lately) - telling
        first = frozenset() if staging.actors else frozenset(staging.props[:1])
        film.stagings[index] = _without(staging, ((strays - near) | stale) - first)


def _without(staging: Staging, strays: frozenset[Prop]) -> Staging:
    used = {name for actor in staging.actors for name in (actor.holds, actor.at, actor.also)}
    stray = {prop for prop in staging.props if prop in strays and prop.value not in used}
    stray -= {staging.in_air}
    lone = Prop.DRESS in staging.props and Prop.DRESS.value not in used and staging.setting not in INDOORS
    stray |= {Prop.DRESS} if lone else set()
    if not stray:
        return staging
    gone = {prop.value for prop in stray}
    return staging.model_copy(
        update={
            "actors": tuple(_look_up(actor, staging, gone) for actor in staging.actors),
            "props": tuple(prop for prop in staging.props if prop not in stray),
            "conditions": tuple(one for one in staging.conditions if one.prop not in stray),
        }
    )


def _look_up(actor: Actor, staging: Staging, gone: set[str]) -> Actor:
    """Who looked at it looks at whoever else is there."""
    if actor.toward not in gone:
        return actor
    others = [one.character_id for one in staging.actors if one.character_id != actor.character_id]
    return actor.model_copy(update={"toward": others[0] if others else ""})
