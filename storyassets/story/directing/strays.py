"""Strays: what lies or stands about only while the words speak of it, and what belongs to a place and stays."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.directing.things_of_today import find_other_names
from storyassets.story.directing.unmeant import clear_unmeant
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.prop_sorts import NEVER_HELD
from storyassets.story.reading.things import find_props

STRAYS_OF_OLD = props_named(
    "lamp lantern candle coat bell boat flag net rope ladder letter knife sword hat anthill bed"
)
"""Of these one lies in a tale only while the words speak of it."""

_LARGE = IMMOVABLE | NEVER_HELD
_SMALL = frozenset(Prop) - _LARGE
_FIXTURES = props_named(
    "bridge bush castle christmas_tree cloud fence fireplace grave heart heart_monitor drip lighthouse moon nest oven piano rainbow "
    "rocket ship snowman star statue sun throne tower train water well wheelchair windmill window refrigerator washing_machine"
)
"""These belong to a place wherever they are."""

_AT_HOME = {
    Setting.ROOM: props_named("sofa chair table cupboard curtain piano armchair television rug desk"),
    Setting.COTTAGE: props_named("chair table cupboard fireplace cradle"),
    Setting.BEDROOM: props_named("bed cradle chair cupboard curtain"),
    Setting.ATTIC: props_named("bed chest"),
    Setting.HOSPITAL: props_named("bed chair curtain"),
    Setting.KITCHEN: props_named("table chair oven cupboard"),
    Setting.OFFICE: props_named("desk chair computer"),
    Setting.CLASSROOM: props_named("desk chair chalkboard"),
    Setting.GARDEN: props_named("tree bench"),
    Setting.FOREST: props_named("tree"),
    Setting.FIELD: props_named("tree haystack"),
    Setting.PARK: props_named("tree bench"),
}
"""Furniture that goes without saying there."""

_SAME = tuple(
    props_named(names)
    for names in (
        "phone telephone",
        "camera security_camera monitor computer",
        "letter document notice signpost",
        "umbrella closed_umbrella",
        "money cash coin",
    )
)
"""One of these may stand for another that the words name."""

_LASTS, _OFTEN, _OFTEN_IN_A_TALE = 2, 4, 3
_TELLING = (PropState.RINGING, PropState.CUT, PropState.CHAINED)
_MEANT = re.compile(r"\b(?:it|them|its|that|these|those|this|one|both|another|inside|lid|handle)\b")
"""By these what was named last may be meant."""


@dataclass(frozen=True)
class _Told:
    """Which things the lines name, one set a line, and which of them the story often speaks of."""

    lines: list[str]
    named: dict[int, set[Prop]]
    often: frozenset[Prop]

    others: Mapping[Prop, Prop]
    """Which thing of this story is meant where words name another."""

    def so_far(self, film: Film, index: int) -> set[Prop]:
        """What the line names up to the end of this picture."""
        passage = film.passages[index]
        return self._with_same(find_props(passage.line.text.split()[: passage.spans[-1].end_word]))

    def named_in(self, film: Film, index: int) -> set[Prop]:
        """What the words of this picture name, whatever is said behind them."""
        return self._with_same(find_props(film.passages[index].words))

    def _with_same(self, things: Sequence[Prop]) -> set[Prop]:
        return _and_same(things, self.others)

    def of_late(self, at: int, lasts: int) -> set[Prop]:
        """What these and so many lines before name."""
        return {prop for k in range(max(0, at - lasts), at + 1) for prop in self.named[k]}


def clear_strays(film: Film) -> None:
    """What nobody holds and the words have left behind does not lie in every later picture."""
    clear_unmeant(film)
    _clear_absent(film)
    told = _read(film)
    for index in film.told():
        staging = film.stagings[index]
        if staging.elsewhere is not None:
            continue
        at = told.lines.index(film.passages[index].line.line_id)
        kept = _kept(film, index, at, told)
        if film.kinds[index] is ShotKind.INSERT:
            _leave_stale_insert(film, index, kept)
            continue
        strays = (frozenset(staging.props) if staging.of_today else _SMALL | STRAYS_OF_OLD) - kept
        film.stagings[index] = _without(staging, strays)


def _clear_absent(film: Film) -> None:
    """`The crib was gone`: of what the words of a picture only say that it is not there, nothing is seen in it."""
    for index, staging in enumerate(film.stagings):
        words = film.passages[index].words
        absent = set(find_props(words)) - set(find_props(words, find_absent(words)))
        if absent and not absent.isdisjoint(staging.props) and film.kinds[index] is not ShotKind.INSERT:
            film.stagings[index] = _without(staging, frozenset(absent))


def _read(film: Film) -> _Told:
    lines = list(dict.fromkeys(passage.line.line_id for passage in film.passages))
    others = find_other_names(film) if film.stagings[0].of_today else {}
    named: dict[int, set[Prop]] = {}
    for passage in film.passages:
        things = find_props(passage.line.text.split())
        at = lines.index(passage.line.line_id)
        named.setdefault(at, set()).update(_and_same(things, others))
    counts = Counter(prop for props in named.values() for prop in props)
    least = _OFTEN if film.stagings[0].of_today else _OFTEN_IN_A_TALE
    often = frozenset(prop for prop, count in counts.items() if count >= least)
    return _Told(lines, named, often, others)


def _and_same(things: Sequence[Prop], others: Mapping[Prop, Prop]) -> set[Prop]:
    """These, and what may stand for one of them."""
    same = (prop for group in _SAME if group & set(things) for prop in group)
    return {*things, *same, *(others[prop] for prop in things if prop in others)}


def _kept(film: Film, index: int, at: int, told: _Told) -> frozenset[Prop]:
    """What may be seen there: what the line names, what is meant by `it`, what is large or often told of and was just named."""
    staging, line = film.stagings[index], told.named[at]
    last, lately = told.of_late(at, 1), told.of_late(at, _LASTS)
    here = (line & (_LARGE | told.so_far(film, index))) | told.named_in(film, index)
    means = bool(_MEANT.search(film.text(index)))
    if not staging.of_today:
        before = {prop for k in range(at - _LASTS) for prop in told.named[k]}
        unsaid = frozenset(staging.props) - before
        here, means = line | (lately | unsaid) - STRAYS_OF_OLD | told.often, True
    lasting = last if means else {prop for prop in last if prop in _LARGE}
    if not line - _LARGE:
        lasting = lasting | {prop for prop in lately if prop in told.often}
    lasting = lasting | (told.often & _LARGE & _just_before(film, index))
    states = {one.prop for one in staging.conditions if one.inside or one.says or one.state in _TELLING}
    home = _AT_HOME.get(staging.setting, frozenset())
    return frozenset({*here, *lasting, *states, *home, *_FIXTURES})


def _just_before(film: Film, index: int) -> set[Prop]:
    """What the picture before shows, if it is of the same place: a bicycle that was brought back does not vanish at a word."""
    before = film.stagings[index - 1] if index else None
    here = before is not None and before.setting is film.stagings[index].setting
    return {*before.props} if before is not None and here else set()


def _leave_stale_insert(film: Film, index: int, kept: frozenset[Prop]) -> None:
    """A thing alone of which the words there say nothing gives way to the place and to whoever is there."""
    staging = film.stagings[index]
    shown = staging.props[:1]
    if not shown or shown[0] in kept or not staging.of_today or index == len(film.kinds) - 1:
        return
    if staging.condition_of(shown[0]).pictured is None:
        film.kinds[index], film.framings[index] = ShotKind.BROLL, Framing.MEDIUM
        film.stagings[index] = staging.model_copy(update={"props": (), "conditions": ()})


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
