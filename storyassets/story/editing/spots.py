"""Spots: sounds that a word calls for, heard when it is said. A sound that is not certain is not made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storyassets.model.music import SoundEffect
from storyassets.model.script import NARRATOR, Line, Script
from storyassets.model.shot import Action, ShotKind, ShotList
from storyassets.story.words.grammar_words import DETERMINERS, HYPOTHETICAL, NEGATIVE
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import index_verbs, word_set

SPOT_LENGTHS_S: Mapping[SoundEffect, float] = {
    SoundEffect.DOOR: 1.0,
    SoundEffect.KNOCK: 0.8,
    SoundEffect.FOOTSTEPS: 1.4,
    SoundEffect.RUNNING: 1.2,
    SoundEffect.HOOVES: 1.4,
    SoundEffect.SPLASH: 1.2,
    SoundEffect.BELL: 1.8,
    SoundEffect.CLOCK: 1.7,
    SoundEffect.THUNDER: 2.4,
    SoundEffect.APPLAUSE: 1.8,
    SoundEffect.PAGE: 0.7,
    SoundEffect.COIN: 0.8,
    SoundEffect.RUSTLE: 0.8,
    SoundEffect.CRASH: 1.1,
    SoundEffect.WINGS: 0.9,
    SoundEffect.THUD: 0.8,
    SoundEffect.WHISTLE: 1.3,
    SoundEffect.SWISH: 0.4,
    SoundEffect.CRUNCH: 0.7,
    SoundEffect.HAMMER: 0.9,
}
_SEEN: Mapping[Action, SoundEffect] = {
    Action.RUN: SoundEffect.RUNNING,
    Action.FLY: SoundEffect.WINGS,
    Action.SWIM: SoundEffect.SPLASH,
    Action.FALL: SoundEffect.THUD,
    Action.JUMP: SoundEffect.SWISH,
    Action.THROW: SoundEffect.SWISH,
    Action.EAT: SoundEffect.CRUNCH,
    Action.HIDE: SoundEffect.RUSTLE,
    Action.READ: SoundEffect.PAGE,
    Action.WRITE: SoundEffect.PAGE,
}
"""What a doer does that is heard; steps are too much like each other, and heard only where they are told of."""

APART_S = 1.2
"""So long after the last one has ended nothing sounds; nor the same again within AGAIN_S."""

AGAIN_S = 7.0
LOOKED_BACK = 3
"""Words before a deed that may deny it."""

NEAR_WORDS = 4
_DEEDS = index_verbs(
    {
        SoundEffect.KNOCK: "knock rap",
        SoundEffect.SWISH: "jump leap =leapt spring =sprang pounce throw =threw fling =flung swing =swung snatch hurl toss",
        SoundEffect.CRUNCH: "=ate chew gnaw crunch nibble munch",
        SoundEffect.HAMMER: "hammer chop =chopped hew =hewed",
        SoundEffect.FOOTSTEPS: "walk stroll stride =strode march trudge tiptoe pace wander limp tread =trod",
        SoundEffect.RUNNING: "run =ran =running chase flee =fled rush hurry scamper scurry dart sprint =raced =racing bolt",
        SoundEffect.HOOVES: "gallop canter",
        SoundEffect.SPLASH: "splash plunge dive",
        SoundEffect.THUNDER: "=thunder =thundered =lightning",
        SoundEffect.APPLAUSE: "applaud =applause clap =clapped =clapping cheer",
        SoundEffect.CRASH: "smash shatter crash",
        SoundEffect.WINGS: "flutter flap =flapped =flapping",
        SoundEffect.THUD: "topple collapse tumble stumble",
        SoundEffect.RUSTLE: "rustle rummage",
        SoundEffect.CLOCK: "tick =ticked =ticking",
        SoundEffect.DOOR: "slam =slammed",
    }
)
_ONLY_PERHAPS = word_set("to if until whether like")
_LOUD = word_set("thunder lightning applause")
"""These sound as things, too; other words of the table are no deeds after `a` or `the`."""

_PAIRS: Mapping[SoundEffect, tuple[frozenset[str], frozenset[str]]] = {
    SoundEffect.HOOVES: (
        word_set("horse horses pony stallion mare donkey ass mule coach carriage"),
        word_set("rode rides ride riding trotted trot ran came drove"),
    ),
    SoundEffect.WINGS: (
        word_set(
            "bird birds crow raven dove doves pigeon eagle owl swan swallow hawk duck ducks goose geese wings bat sparrow stork"
        ),
        word_set("flew fly flies flying alighted rose soared"),
    ),
    SoundEffect.DOOR: (
        word_set("door doors gate gates"),
        word_set("opened open opens shut closed close closes locked unlocked burst flung pushed"),
    ),
    SoundEffect.BELL: (
        word_set("bell bells doorbell"),
        word_set(
            "rang ring rings ringing rung jingle jingling tinkle toll tolled struck hang hung tie tied heard wear wore sound sounded"
        ),
    ),
    SoundEffect.SPLASH: (
        word_set("water river lake pond sea well stream brook ocean pool pitcher"),
        word_set(
            "fell falls fall fallen jumped jumps leapt leaped threw throw thrown tumbled dropped drop slipped sank"
        ),
    ),
    SoundEffect.COIN: (
        word_set("coin coins money dollars thalers pennies purse"),
        word_set("paid pay pays gave counted threw poured fell received found dropped bought sold"),
    ),
    SoundEffect.PAGE: (
        word_set("book books letter letters page pages note notes diary newspaper"),
        word_set("read reads reading opened opens wrote writes turned turns found unfolded tore studied"),
    ),
    SoundEffect.CLOCK: (word_set("clock"), word_set("watched waited struck big old wall every")),
    SoundEffect.WHISTLE: (
        word_set("train trains"),
        word_set("left came leaves arrived gone whistle missed caught"),
    ),
    SoundEffect.CRASH: (
        word_set("pot pots jug jar vase plate plates cup cups glass window mirror dish dishes bottle"),
        word_set("broke broken breaks fell dropped drops knocked"),
    ),
    SoundEffect.THUD: (word_set("ground floor earth"), word_set("fell falls dropped threw hit")),
    SoundEffect.RUSTLE: (
        word_set("bush bushes leaves straw hay grass nest reeds"),
        word_set("hid hides crept creeps stirred moved shook crawled searched jumped lay"),
    ),
}
"""A thing that sounds, and the deeds beside which it does; it sounds at the later of the two."""


EVEN_IF_ONLY_TOLD = frozenset(
    {SoundEffect.BELL, SoundEffect.CLOCK, SoundEffect.KNOCK, SoundEffect.THUNDER, SoundEffect.WHISTLE}
)
"""Sounds that a listener thinks of at their name: heard also in what somebody says, plans or fears."""


class Spot(NamedTuple):
    """An effect, and the word at which it is heard."""

    effect: SoundEffect
    line_id: str
    word: int


class TimedSpot(NamedTuple):
    """An effect and when it begins."""

    effect: SoundEffect
    start_s: float


def find_spots(script: Script, shot_list: ShotList | None = None) -> tuple[Spot, ...]:
    """Every word that calls for a sound, in order: the narrator's, and few of what a character says.

    Where no word of a shot does, what its doer is seen doing may: it is heard as the picture comes.
    """
    told = _told_spots(script)
    if shot_list is None:
        return told
    heard = {(spot.line_id, spot.word) for spot in told}
    seen = tuple(
        Spot(_SEEN[shot.staging.actors[0].action], shot.covers[0].line_id, shot.covers[0].first_word)
        for shot in shot_list.shots
        if shot.kind is ShotKind.BROLL
        and shot.staging.actors
        and shot.staging.actors[0].action in _SEEN
        and not any(
            (s.line_id, word) in heard for s in shot.covers for word in range(s.first_word, s.end_word)
        )
    )
    order = {line.line_id: number for number, line in enumerate(script.lines)}
    return tuple(sorted((*told, *seen), key=lambda spot: (order.get(spot.line_id, 0), spot.word)))


def _told_spots(script: Script) -> tuple[Spot, ...]:
    return tuple(
        spot
        for line in script.lines
        for spot in _spots_of(line)
        if line.speaker == NARRATOR or spot.effect in EVEN_IF_ONLY_TOLD
    )


def thin_spots(spots: Sequence[TimedSpot]) -> list[TimedSpot]:
    """Those that may sound: one at a time, with rests, and none again at once."""
    kept: list[TimedSpot] = []
    free_from_s = 0.0
    for spot in spots:
        again = any(one.effect is spot.effect and spot.start_s - one.start_s < AGAIN_S for one in kept)
        if spot.start_s >= free_from_s and not again:
            kept.append(spot)
            free_from_s = spot.start_s + SPOT_LENGTHS_S[spot.effect] + APART_S
    return kept


def _spots_of(line: Line) -> list[Spot]:
    words = [bare(word) for word in line.text.split()]
    found: list[Spot] = []
    for index, word in enumerate(words):
        is_thing = index > 0 and words[index - 1] in DETERMINERS and word not in _LOUD
        effect = (None if is_thing else _DEEDS.get(word)) or _pair_ending(words, index)
        if effect is None or _is_denied(words, index, is_told=effect in EVEN_IF_ONLY_TOLD):
            continue
        if not any(spot.effect is effect for spot in found):
            found.append(Spot(effect, line.line_id, index))
    return found


def _pair_ending(words: Sequence[str], index: int) -> SoundEffect | None:
    """The sound of a thing and a deed of which the later one stands there."""
    word, before = words[index], words[max(0, index - NEAR_WORDS) : index]
    for effect, (things, deeds) in _PAIRS.items():
        if (word in things and deeds.intersection(before)) or (word in deeds and things.intersection(before)):
            return effect
    return None


def _is_denied(words: Sequence[str], index: int, *, is_told: bool) -> bool:
    """Whether it did not happen; or only may, which is enough for what is heard at its name."""
    before = words[max(0, index - LOOKED_BACK) : index]
    if any(word in NEGATIVE for word in before):
        return True
    return not is_told and any(word in HYPOTHETICAL or word in _ONLY_PERHAPS for word in before)
