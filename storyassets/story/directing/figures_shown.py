"""Figures shown: where nothing better is seen, the year, sum or number that is told stands on a thing before us."""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Condition, ShotKind, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.counts_told import Told
from storyassets.story.directing.edit_patterns import count_fitting_inserts
from storyassets.story.directing.figures_told import find_figure
from storyassets.story.directing.film import Film
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props

_PICTURES_TO_A_FIGURE = 6
_APART = 2
"""So many pictures at least from one figure to the next."""

_SHARE = 5
_SHARES = {1: 3, 2: 3.6}
"""One of so many words at least tells of it; of what is named in passing, more of them do."""

_NEWS = 4
"""What matters so much is seen even where two stand about, or somebody gives what is not seen."""

_READ_OFF = 5
"""What somebody reads off a thing may even be the last that is seen."""

_BEFORE = 4
_OTHERS = re.compile(r"\b(?:he|she|him|her|they|them|you)\b")
_AT_SEA = frozenset(
    {Setting.SEA, Setting.SHIP, Setting.BOAT, Setting.RIVER, Setting.CANAL, Setting.SPACESHIP}
)
_SAID = re.compile(r"[\"“”]")
_COUNTED = re.compile(r"(\d+) (?:DAY|YEAR)S")
_TALLIED = range(5, 31)
"""So many days or years are seen as strokes cut into wood; of old, fewer too."""

_FEWEST_OF_OLD = 3
_OF_TODAY = frozenset(
    {
        Prop.CALENDAR,
        Prop.CLOCK,
        Prop.GAUGE,
        Prop.PRICE_TAG,
        Prop.RECEIPT,
        Prop.CASH,
        Prop.THERMOMETER,
        Prop.SCOREBOARD,
    }
)
_MONEYS = frozenset({Prop.CASH, Prop.MONEY, Prop.COIN})
_MOST_ALIKE = 2
_ALIKE_APART = 6
_IDLE = frozenset({Action.STAND, Action.LOOK, Action.TALK, Action.POINT, Action.WORK})
_UNSEEN = frozenset({Action.GIVE, Action.WALK, Action.LAUGH, Action.SIT, Action.LAY})
"""Without the thing of which it is told, these show as little."""


def show_figures(film: Film) -> None:
    """The figures that matter most first: one picture in six at most, never two near each other."""
    count, offers = len(film.kinds), []
    for index in range(1, count):
        told = _find(film, index)
        if told is not None and (index < count - 1 or told.weight >= _READ_OFF):
            offers.append((-told.weight, len(film.passages[index].words), index, told))
    chosen: dict[int, Told] = {}
    for _, _, index, told in sorted(offers, key=lambda offer: offer[:3]):
        if len(chosen) >= count // _PICTURES_TO_A_FIGURE or not _is_fresh(film, index, told, chosen):
            continue
        show_alone(film, index, _as_thing(told, film.stagings[index]))
        _take_outside(film, index)
        if film.kinds[index] is ShotKind.INSERT:
            chosen[index] = told


def _take_outside(film: Film, index: int) -> None:
    """A sign that says where one is stands by the road."""
    staging = film.stagings[index]
    if (
        staging.props == (Prop.SIGNPOST,)
        and film.kinds[index] is ShotKind.INSERT
        and staging.setting in INDOORS
    ):
        film.stagings[index] = staging.model_copy(update={"setting": Setting.ROADSIDE, "landmark": None})


def _find(film: Film, index: int) -> Told | None:
    """The figure told by these words, if they tell little else and the picture shows less."""
    passage, staging = film.passages[index], film.stagings[index]
    text = " ".join(passage.words)
    if staging.elsewhere is not None or _SAID.search(text):
        return None
    told = find_figure(text, _around(film, index))
    if told is not None and passage.is_dialogue and told.weight < _READ_OFF:
        return None
    if told is None or told.words * _SHARES.get(told.weight, _SHARE) < len(passage.words):
        return None
    if film.tells_of(index) and told.words * 2 < len(passage.words):
        return None
    if told.weight < _NEWS - 1 and _tells_of_somebody(film, index, told):
        return None
    if told.prop is Prop.SIGNPOST and (staging.setting in _AT_SEA or not staging.of_today):
        return None
    told = _of_its_time(told, today=staging.of_today)
    return told if told is not None and _shows_less(film, index, told) else None


def _around(film: Film, index: int) -> str:
    """Their line and what was told just before: a match, a price tag."""
    before = film.passages[max(0, index - _BEFORE) : index]
    return "\n".join(
        (
            film.passages[index].line.text,
            *(film.text(k) for k in range(index - 1, index - 1 - len(before), -1)),
        )
    )


def _tells_of_somebody(film: Film, index: int, told: Told) -> bool:
    """Whether they say what somebody did: then an hour or a day is named in passing, a span of time not by who tells it."""
    if told.weight > 1 and _OTHERS.search(film.text(index)):
        return True
    who = {mention.character_id for mention in film.book.find(film.passages[index].words)}
    return bool(who - {FIRST_PERSON} if told.weight > 1 else who | _says_i(film, index))


def _says_i(film: Film, index: int) -> set[str]:
    return {FIRST_PERSON} if re.search(r"\b(?:i|we|my|he|she|they)\b", film.text(index)) else set()


def _of_its_time(told: Told, *, today: bool) -> Told | None:
    """Before there were calendars with leaves, days were counted by strokes; so are many of today's."""
    lapse = _COUNTED.fullmatch(told.says)
    count = int(lapse.group(1)) if lapse else 0
    if told.prop is Prop.CALENDAR and (
        count in _TALLIED or (not today and count in range(_FEWEST_OF_OLD, 31))
    ):
        return replace(told, prop=Prop.WOOD)
    return told if today or told.prop not in _OF_TODAY else None


def _shows_less(film: Film, index: int, told: Told) -> bool:
    """Whether there are only people who stand about, or nobody and nothing that is named."""
    staging, kind = film.stagings[index], film.kinds[index]
    named = set(find_props(film.passages[index].words)) & set(staging.props)
    if any(one.says and (one.prop in named or kind is ShotKind.INSERT) for one in staging.conditions):
        return False
    view = not staging.actors and kind is ShotKind.BROLL
    if view and told.weight < _NEWS and _is_first_of_place(film, index):
        return False
    if told.weight >= _READ_OFF or kind is ShotKind.TALKING_HEAD:
        return told.weight >= _READ_OFF
    if kind is ShotKind.INSERT or not staging.actors:
        return not named or told.prop in named or (told.weight >= _NEWS and named <= _MONEYS)
    idle = _IDLE | _UNSEEN if told.weight >= _NEWS else _IDLE
    if any(actor.action not in idle or actor.holds or actor.at for actor in staging.actors):
        return False
    return (not named or named <= _MONEYS) and (len(staging.actors) == 1 or told.weight >= _NEWS)


def _is_first_of_place(film: Film, index: int) -> bool:
    """Whether it is the view with which a place is come to."""
    return all(one.setting is not film.stagings[index].setting for one in film.stagings[:index])


def _is_fresh(film: Film, index: int, told: Told, chosen: dict[int, Told]) -> bool:
    """Whether it is not seen already, and no other thing alone is seen just before or after it."""
    near = film.kinds[index - 1 : index + 2 : 2] if told.weight < _READ_OFF else []
    here = film.kinds[index] is ShotKind.INSERT
    full = film.kinds.count(ShotKind.INSERT) >= count_fitting_inserts(len(film.kinds))
    alike = [other for other, one in chosen.items() if one.prop is told.prop]
    apart = told.weight >= _READ_OFF or all(abs(index - other) > _ALIKE_APART for other in alike)
    beside = [
        other
        for other, one in chosen.items()
        if one.prop is told.prop is Prop.DOOR and abs(index - other) == 1
    ]
    if beside and all(chosen[other].says != told.says for other in chosen):
        return True
    return (
        (here or not full or told.weight >= _NEWS)
        and ShotKind.INSERT not in near
        and all(abs(index - other) >= _APART for other in chosen)
        and all(
            one.says != told.says or _comes_back(index - other, told, one) for other, one in chosen.items()
        )
        and apart
        and len(alike) < _MOST_ALIKE + (told.prop is Prop.CALENDAR)
    )


def _comes_back(apart: int, *figures: Told) -> bool:
    """Whether it is read off the same thing again, long after."""
    return abs(apart) > _ALIKE_APART and any(one.weight >= _READ_OFF for one in figures)


def _as_thing(told: Told, staging: Staging) -> Condition:
    modern = told.prop in (Prop.DOOR, Prop.SIGNPOST) and staging.of_today
    return Condition(prop=told.prop, says=told.says, state=PropState.MODERN if modern else PropState.PLAIN)
