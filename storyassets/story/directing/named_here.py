"""Named here: a thing that words name where they are spoken is on their picture, and what a story turns on is seen large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from storyassets.model.prop import PROPS_BY_NAME, Prop, props_named
from storyassets.model.script import Beat
from storyassets.model.shot import Condition, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.edit_patterns import count_fitting_inserts
from storyassets.story.directing.film import Film
from storyassets.story.directing.readings import show_alone
from storyassets.story.directing.things_of_today import find_other_names
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.garments_worn import GARMENTS
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.prop_sorts import INDOOR, PLAIN
from storyassets.story.reading.things import PROPS, find_props, is_telling
from storyassets.story.words.phrases import bare

_MOST, _GREATEST, _OFTEN = 2, 3, 3
_BEFORE, _BEHIND = 4, 3
"""So many words around a picture's own tell whether a thing is only likened or part of another's name."""

_IN_PLACE = INDOOR | {
    Prop.BED,
    Prop.FIRE,
    Prop.WATER,
    Prop.HEART,
    Prop.CAR,
    Prop.HOUSE,
    Prop.SHIP,
    Prop.TRAIN,
}
"""These are there with their place, or nowhere."""
_RICHES = props_named("money coin cash jewel")
_PHONES = props_named("phone telephone")
_UMBRELLAS = props_named("umbrella closed_umbrella")
_KEPT_IN = props_named("chest bag purse wallet safe piggy_bank")
"""Money is in one of these where it is seen."""


def show_what_is_named(film: Film) -> None:
    """Where nothing of it is seen yet: near by, or alone if the story turns on it and nobody does anything there."""
    others = find_other_names(film) if film.stagings[0].of_today else {}
    great = find_great(film)
    called = frozenset(_called(film))
    for index, staging in enumerate(film.stagings):
        gone = _seen_on(staging, others) | _IN_PLACE | called
        thing = _find_unseen(film, index, great, gone)
        if thing is None:
            continue
        shown = others.get(thing, thing)
        if thing in great and _may_be_alone(film, index):
            show_alone(film, index, Condition(prop=shown))
        elif thing not in GARMENTS and fits(shown, staging.setting):
            film.stagings[index] = _with_thing(staging, shown, film.passages[index].words)


def _called(film: Film) -> Iterator[Prop]:
    """What somebody of the story is called by: Pepper is no vegetable there."""
    for one in film.cast.characters:
        for name in (one.role.name, *one.role.aliases):
            yield from (PROPS[word] for word in map(bare, name.lower().split()) if word in PROPS)


def find_great(film: Film) -> tuple[Prop, ...]:
    """What the story turns on: in its first words, or from its first part to its last, three times and more."""
    lines = list(dict.fromkeys(passage.line for passage in film.passages))
    named = [_all_named(line.text.split()) for line in lines]
    counts = Counter(
        thing
        for line, things in zip(lines, named, strict=True)
        for thing in things
        if line.beat is not Beat.HOOK
    )
    first = {
        thing for line, things in zip(lines, named, strict=True) for thing in things if line.beat is Beat.HOOK
    }
    half = len(lines) // 2
    lasting = set().union(*named[:half]) & set().union(*named[half:]) if half else set()
    great = [
        thing
        for thing, count in counts.most_common()
        if thing not in PLAIN | _IN_PLACE
        and (thing in first or thing not in GARMENTS)
        and ((count >= _OFTEN and thing in lasting) or (count > 1 and thing in first))
    ]
    return tuple(great[:_GREATEST])


def _all_named(words: Sequence[str]) -> frozenset[Prop]:
    """The things of a line, with the garments that somebody has on."""
    away = find_absent(words)
    plain = {bare(word) for index, word in enumerate(words) if index not in away}
    worn = {PROPS[word] for word in sorted(plain & PROPS.keys()) if PROPS[word] in GARMENTS}
    return frozenset(find_props(words, away)) | worn


def _find_unseen(film: Film, index: int, great: Sequence[Prop], seen: frozenset[Prop]) -> Prop | None:
    """What a narrated picture names that is there, and that it does not show."""
    staging, passage = film.stagings[index], film.passages[index]
    played = staging.elsewhere is None and not staging.imagined and staging.ride is None
    if passage.is_dialogue or not played or film.kinds[index] is not ShotKind.BROLL:
        return None
    named = _named_in(passage)
    wanted = [thing for thing in great if thing not in seen]
    worn = _all_named(passage.words) & GARMENTS if GARMENTS.intersection(wanted) else frozenset()
    turns_on = [thing for thing in wanted if thing in named or thing in worn]
    telling = [thing for thing in named if is_telling(thing, passage.words) and thing not in seen | IMMOVABLE]
    return next(iter((*turns_on, *telling)), None)


def _named_in(passage: Passage) -> list[Prop]:
    """What its words name, in the light of those around them in their line."""
    span, words = passage.spans[0], passage.line.text.split()
    own = find_props(passage.words, find_absent(passage.words))
    if not own or len(passage.spans) > 1 or span.line_id != passage.line.line_id:
        return own
    around = words[max(0, span.first_word - _BEFORE) : span.end_word + _BEHIND]
    whole = find_props(around, find_absent(around))
    return [thing for thing in own if thing in whole]


def _seen_on(staging: Staging, others: Mapping[Prop, Prop]) -> frozenset[Prop]:
    """Every thing of a picture, what is in it, and by which other name a story calls it."""
    names = {name for one in staging.actors for name in (one.holds, one.also, one.at, one.thinks, one.toward)}
    seen = {PROPS_BY_NAME[name] for name in names & PROPS_BY_NAME.keys()} | {*staging.props}
    seen |= {thing for one in staging.conditions for thing in one.inside}
    seen |= {staging.in_air} if staging.in_air is not None else set()
    seen |= _RICHES if seen & _KEPT_IN else set()
    seen |= _PHONES if seen & _PHONES else set()
    seen |= _UMBRELLAS if seen & _UMBRELLAS else set()
    return frozenset(seen | {thing for thing, other in others.items() if other in seen})


def _may_be_alone(film: Film, index: int) -> bool:
    """Whether nobody acts there, no thing that is named is seen, and none fills the picture before or after it."""
    near = film.kinds[max(0, index - 1) : index + 2]
    named = find_props(film.passages[index].words)
    told = film.passages[index].beat is not Beat.HOOK
    free = (
        told and not film.tells_of(index) and not any(thing in named for thing in film.stagings[index].props)
    )
    few = film.kinds.count(ShotKind.INSERT) < count_fitting_inserts(len(film.kinds))
    return free and few and ShotKind.INSERT not in near


def _with_thing(staging: Staging, thing: Prop, words: tuple[str, ...]) -> Staging:
    """It stands there, if there is room; what the words do not name makes some."""
    named = find_props(words)
    if sum(prop in named for prop in staging.props) >= _MOST:
        return staging
    rest = sorted(staging.props, key=lambda prop: prop not in named)[: _MOST - 1]
    kept = tuple(
        one for one in staging.conditions if one.prop in (thing, *rest) or one.prop not in staging.props
    )
    return staging.model_copy(update={"props": (thing, *rest), "conditions": kept})
