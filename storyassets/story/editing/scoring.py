"""Scoring: which music each beat gets, and which effects a scene. Decisions only; nothing sounds here.

A piece depends on the mood and the beat, on the episode's theme and on a coarse length, so that an
edited line is told over the music that is already there.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from itertools import groupby, pairwise
from typing import NamedTuple

from storyassets.model.channel import Pacing
from storyassets.model.music import CADENCE_REST_S, Mood, SoundEffect
from storyassets.model.place import ROOMS, Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion, Line, Script, broadly
from storyassets.model.shot import Shot, ShotKind, ShotList, Staging
from storyassets.model.take import VoiceTakes
from storyassets.story.editing.spots import SPOT_LENGTHS_S, find_spots

LENGTHS_S = (8.0, 16.0, 32.0, 64.0, 128.0, 240.0)
"""How long a piece may be: coarse, so that another wording rarely needs another piece."""

JOIN_S = 1.5
"""What a piece needs beyond its beat: the pauses on either side and the fades."""

EFFECT_SEEDS = 3
MOST_AMBIENCES = 3
EFFECT_LENGTHS_S = {SoundEffect.WHOOSH: 0.7, SoundEffect.IMPACT: 1.8, SoundEffect.RISER: 1.6}
AMBIENCE_LENGTH_S = 12.0

MOODS = {
    Emotion.CALM: Mood.CALM,
    Emotion.JOY: Mood.PLAYFUL,
    Emotion.SADNESS: Mood.SAD,
    Emotion.FEAR: Mood.TENSE,
    Emotion.ANGER: Mood.ANGRY,
    Emotion.SURPRISE: Mood.MYSTERIOUS,
    Emotion.LOVE: Mood.TENDER,
    Emotion.WONDER: Mood.WONDROUS,
    Emotion.SUSPENSE: Mood.TENSE,
}
MOODS_OF_BEAT: Mapping[Beat, Mapping[Emotion, Mood]] = {
    Beat.HOOK: {Emotion.CALM: Mood.MYSTERIOUS, Emotion.SUSPENSE: Mood.MYSTERIOUS},
    Beat.SETUP: {Emotion.SUSPENSE: Mood.MYSTERIOUS},
    Beat.CONFLICT: {Emotion.CALM: Mood.TENSE, Emotion.SURPRISE: Mood.TENSE},
    Beat.TWIST: {Emotion.CALM: Mood.MYSTERIOUS},
    Beat.RESOLUTION: {
        Emotion.JOY: Mood.TRIUMPHANT,
        Emotion.SURPRISE: Mood.WONDROUS,
        Emotion.SUSPENSE: Mood.CALM,
        Emotion.FEAR: Mood.SAD,
        Emotion.ANGER: Mood.SAD,
    },
}
"""Where a beat turns a feeling another way than MOODS has it."""

CALM_COUNTS, FEELING_COUNTS = 1, 2
"""Most lines are calm; one that is not says more about the music."""

INDOORS = ROOMS | {Setting.CASTLE, Setting.CAVE, Setting.SPACE}
"""Where neither weather nor the hour is heard."""

PLACES = {
    Setting.SEA: SoundEffect.SEA,
    Setting.SHIP: SoundEffect.SEA,
    Setting.CABIN: SoundEffect.SEA,
    Setting.SHORE: SoundEffect.SEA,
    Setting.HARBOUR: SoundEffect.SEA,
    Setting.LIGHTHOUSE: SoundEffect.SEA,
    Setting.TAVERN: SoundEffect.CROWD,
    Setting.RESTAURANT: SoundEffect.CROWD,
    Setting.THEATRE: SoundEffect.CROWD,
    Setting.BUS_STOP: SoundEffect.CITY,
    Setting.CITY: SoundEffect.CITY,
    Setting.PARKING: SoundEffect.CITY,
    Setting.TRAM: SoundEffect.TRAIN,
    Setting.AIRPORT: SoundEffect.CROWD,
    Setting.STADIUM: SoundEffect.CROWD,
    Setting.BALLROOM: SoundEffect.CROWD,
    Setting.STATION: SoundEffect.CROWD,
    Setting.MARKET: SoundEffect.CROWD,
    Setting.MOUNTAINS: SoundEffect.WIND,
    Setting.DESERT: SoundEffect.WIND,
    Setting.PARCHED: SoundEffect.WIND,
    Setting.SKY: SoundEffect.WIND,
    Setting.NIGHT_SKY: SoundEffect.NIGHT,
    Setting.GRAVEYARD: SoundEffect.WIND,
    Setting.ALLEY: SoundEffect.CITY,
    Setting.TRAIN: SoundEffect.TRAIN,
    Setting.RIVER: SoundEffect.STREAM,
    Setting.BRIDGE: SoundEffect.STREAM,
    Setting.BOAT: SoundEffect.SEA,
    Setting.PITCH: SoundEffect.CROWD,
    Setting.SUPERMARKET: SoundEffect.CROWD,
    Setting.ROOFTOP: SoundEffect.CITY,
    Setting.BUILDING_SITE: SoundEffect.CITY,
    Setting.SNOWFIELD: SoundEffect.WIND,
    Setting.PITHEAD: SoundEffect.WIND,
    Setting.BATTLEFIELD: SoundEffect.WIND,
}
BIRDS_SING_IN = frozenset(
    {Setting.FOREST, Setting.FIELD, Setting.GARDEN, Setting.FARMYARD, Setting.POND, Setting.ROAD}
    | {Setting.VILLAGE, Setting.PLAYGROUND, Setting.DRIVEWAY, Setting.PARK, Setting.JUNGLE, Setting.CAMP}
)  # fmt: skip


class ScorePlan(NamedTuple):
    """The piece of one beat."""

    beat: Beat
    mood: Mood
    theme: int
    length_s: float
    cadence: bool


class EffectPlan(NamedTuple):
    """An effect that the episode needs."""

    effect: SoundEffect
    length_s: float
    seed: int


def theme_number(seed: int, title: str) -> int:
    """The theme of an episode, by its brief's seed and its title."""
    return int.from_bytes(hashlib.sha256(f"{seed} {title}".encode()).digest()[:4], "big") >> 1


def choose_score(script: Script, takes: VoiceTakes, pacing: Pacing, seed: int) -> tuple[ScorePlan, ...]:
    """A piece for each beat that the script has, in its order; the last one ends the whole."""
    sections = [(beat, list(lines)) for beat, lines in groupby(script.lines, key=lambda line: line.beat)]
    duration_of = {take.line_id: take.duration_s for take in takes.takes}
    theme = theme_number(seed, script.title)
    last = sections[-1][0]
    plans = []
    for beat in dict.fromkeys(beat for beat, _ in sections):
        longest_s = max(
            sum(duration_of.get(line.line_id, 0.0) + pacing.line_pause_s for line in lines)
            for section, lines in sections
            if section is beat
        )
        needed_s = longest_s + pacing.beat_pause_s + JOIN_S + (CADENCE_REST_S if beat is last else 0.0)
        lines = [line for line in script.lines if line.beat is beat]
        plans.append(ScorePlan(beat, mood_of(beat, lines), theme, length_for(needed_s), beat is last))
    return tuple(plans)


def length_for(needed_s: float) -> float:
    """The shortest of LENGTHS_S that is enough, or the longest there is."""
    return next((length_s for length_s in LENGTHS_S if length_s >= needed_s), LENGTHS_S[-1])


def mood_of(beat: Beat, lines: list[Line]) -> Mood:
    """The mood of a beat by the feelings of its lines; of equal ones the first told."""
    weights: Counter[Emotion] = Counter()
    for line in lines:
        weights[broadly(line.emotion)] += CALM_COUNTS if line.emotion is Emotion.CALM else FEELING_COUNTS
    [(emotion, _)] = weights.most_common(1)
    return MOODS_OF_BEAT.get(beat, {}).get(emotion, MOODS[emotion])


def choose_effects(script: Script, shot_list: ShotList, seed: int) -> tuple[EffectPlan, ...]:
    """Every effect that the episode needs, once: the ambiences most heard, and the accents of its turns."""
    variant = theme_number(seed, script.title) % EFFECT_SEEDS
    accents = []
    if any(starts_a_scene(before, shot) for before, shot in pairwise(shot_list.shots)):
        accents.append(SoundEffect.WHOOSH)
    if has_twist(script):
        accents += [SoundEffect.RISER, SoundEffect.IMPACT]
    spots = dict.fromkeys(spot.effect for spot in find_spots(script, shot_list))
    return (
        *(EffectPlan(accent, EFFECT_LENGTHS_S[accent], variant) for accent in accents),
        *(EffectPlan(spot, SPOT_LENGTHS_S[spot], variant) for spot in spots),
        *(EffectPlan(ambience, AMBIENCE_LENGTH_S, variant) for ambience in choose_ambiences(shot_list)),
    )


def choose_ambiences(shot_list: ShotList) -> tuple[SoundEffect, ...]:
    """The ambiences of most shots, the most frequent first, at most MOST_AMBIENCES."""
    heard = Counter(ambience_of(shot) for shot in shot_list.shots)
    return tuple(effect for effect, _ in heard.most_common() if effect is not None)[:MOST_AMBIENCES]


def has_twist(script: Script) -> bool:
    """Whether the story turns after it has begun."""
    return any(
        after.beat is Beat.TWIST and line.beat is not Beat.TWIST for line, after in pairwise(script.lines)
    )


def starts_a_scene(before: Shot, shot: Shot) -> bool:
    """Whether the place changes, or the shot blends in."""
    return shot.crossfade or shot.staging.setting is not before.staging.setting


def ambience_of(shot: Shot) -> SoundEffect | None:
    """What is heard where the shot is, if anything: weather before place, and crickets at night."""
    staging = shot.staging
    if shot.kind is ShotKind.TITLE:
        return None
    if staging.setting in INDOORS:
        return SoundEffect.FIRE if Prop.FIRE in staging.props else PLACES.get(staging.setting)
    return _weather_sound(staging) or _place_sound(staging)


def _weather_sound(staging: Staging) -> SoundEffect | None:
    if staging.weather is Weather.RAIN:
        return SoundEffect.RAIN
    return SoundEffect.WIND if staging.weather in (Weather.WIND, Weather.SNOW) else None


def _place_sound(staging: Staging) -> SoundEffect | None:
    if staging.setting is Setting.CITY and not staging.of_today:
        return SoundEffect.CROWD
    if staging.setting in PLACES:
        return PLACES[staging.setting]
    if Prop.FIRE in staging.props:
        return SoundEffect.FIRE
    if staging.time_of_day is TimeOfDay.NIGHT:
        return SoundEffect.NIGHT
    return SoundEffect.FOREST if staging.setting in BIRDS_SING_IN else None
