"""Strongest: how much a picture makes one look, and whom of two the other one fears."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging, Turned
from storyassets.story.directing.acting import suit_body
from storyassets.story.directing.chase import is_chase
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import PROP_NAMES

STRONG = 3.0
"""From here on a picture opens a video well."""

_PAIR = 2
MUCH_STRONGER = 5.5
"""Only for this the first picture leaves what its own words show."""

_CHASED, _ALOFT, _CAUGHT = 7.0, 7.0, 5.0
_STRENGTHS = {
    Action.FIGHT: 6.0,
    Action.TRAPPED: 5.0,
    Action.FALL: 4.5,
    Action.JUMP: 4.0,
    Action.CLIMB: 4.0,
    Action.HIDE: 4.0,
    Action.RUN: 3.5,
    Action.DIVE: 4.5,
    Action.KICK: 3.0,
    Action.CRAWL: 3.5,
    Action.HANDS_UP: 3.5,
    Action.LISTEN: 2.0,
    Action.TURN: 3.0,
    Action.TEAR: 3.0,
    Action.BEG: 3.0,
    Action.KNEEL: 3.0,
    Action.CRY: 3.0,
    Action.SHOUT: 3.0,
    Action.SWIM: 2.0,
    Action.FLY: 2.0,
    Action.EMBRACE: 2.0,
    Action.DANCE: 2.0,
}
_WITH_SOMETHING = {
    Action.THROW: 4.0,
    Action.STRIKE: 4.0,
    Action.CATCH: 3.0,
    Action.PULL: 3.5,
    Action.PUSH: 3.5,
    Action.DIG: 3.5,
    Action.RAISE: 3.0,
    Action.WORK: 3.0,
    Action.RIDE: 3.0,
    Action.CARRY: 2.5,
}
"""Only with a thing are these much to see."""

_AGAINST, _ALONE = (Action.FIGHT, Action.RUN, Action.CRY), 1.5
"""Whoever does these alone is half a picture."""

_BY_BEAT = {Beat.CONFLICT: 1.0, Beat.TWIST: 0.5, Beat.RESOLUTION: -3.0}
"""How it ends is not told at the start."""

_FIERCE = {
    Species.LION: 9,
    Species.TIGER: 9,
    Species.BEAR: 8,
    Species.WOLF: 7,
    Species.LEOPARD: 8,
    Species.WHALE: 6,
    Species.EAGLE: 6,
    Species.HAWK: 6,
    Species.SNAKE: 6,
    Species.FOX: 5,
    Species.CAT: 5,
    Species.WEASEL: 5,
    Species.OWL: 4,
    Species.DOG: 4,
    Species.HUMAN: 4,
}


def strength_of(staging: Staging, beat: Beat) -> float:
    """How much there is to see at once: a hunt, a fall, a fight; little where people stand about."""
    if staging.imagined or staging.elsewhere is not None or not staging.actors:
        return 0.0
    best = max(_strength(actor, staging) for actor in staging.actors)
    if is_chase(staging.actors):
        best = _CHASED
    return best + _BY_BEAT.get(beat, 0.0) if best else 0.0


def _strength(actor: Actor, staging: Staging) -> float:
    if actor.holds and actor.holds not in PROP_NAMES:
        return _ALOFT if staging.setting is Setting.SKY else _CAUGHT
    if actor.action in _AGAINST and len(staging.actors) == 1 and not (actor.holds or actor.at):
        return _ALONE
    if actor.action in _WITH_SOMETHING:
        return _WITH_SOMETHING[actor.action] if actor.holds or actor.at else 0.0
    return _STRENGTHS.get(actor.action, 0.0)


def find_strongest(
    stagings: Sequence[Staging], passages: Sequence[Passage], wanted: set[str], least: float = STRONG
) -> Staging | None:
    """The picture of the story at which one looks most, with one of those wanted on it; None where all are calmer."""
    found = [
        (strength_of(staging, passage.beat), -index)
        for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True))
        if index and _has(staging, wanted)
    ]
    if not found or max(found)[0] < least:
        return None
    return stagings[-max(found)[1]]


def _has(staging: Staging, wanted: set[str]) -> bool:
    seen = {name for actor in staging.actors for name in (actor.character_id, actor.holds)}
    return not wanted or len(seen & wanted) >= min(len(wanted), _PAIR)


def find_foes(stagings: Sequence[Staging], cast: Cast) -> tuple[str, str] | None:
    """The one who is feared, and the one who fears: one whom the first picture names, and whom they meet most."""
    named = [actor.character_id for actor in stagings[0].actors]
    if not named:
        return None
    own = cast.find(named[0])
    if own is None:
        return None
    second = named[1:2]
    met = Counter(a.character_id for s in stagings[1:] for a in s.actors if a.character_id != named[0])
    for other in (*second, *(who for who, _ in met.most_common())):
        kind = cast.find(other)
        if kind is None or kind.look.species is own.look.species:
            continue
        a, b = _FIERCE.get(own.look.species, 0), _FIERCE.get(kind.look.species, 0)
        if a != b:
            return (named[0], other) if a > b else (other, named[0])
    return None


def stand_before(foes: tuple[str, str], cast: Cast) -> tuple[Actor, ...]:
    """The feared one looms over the other, who shrinks back."""
    feared, small = foes
    return (
        suit_body(_facing(small, feared, Emotion.FEAR, Turned.RIGHT), cast),
        suit_body(_facing(feared, small, Emotion.ANGER, Turned.LEFT), cast),
    )


def _facing(who: str, other: str, felt: Emotion, turned: Turned) -> Actor:
    return Actor(character_id=who, action=Action.LOOK, emotion=felt, toward=other, turned=turned)
