"""Effect tracks: accents on the turns of an episode, what its words call for, and what is heard behind its scenes."""

from __future__ import annotations

from itertools import groupby, pairwise

from storyassets.model.music import TWIST_STOP_S, EffectTake, Music, SoundEffect
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotList
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.scoring import ambience_of, choose_ambiences, starts_a_scene
from storyassets.story.editing.sound_tracks import Moments, Placed, available_frames, cut_clip
from storyassets.story.editing.spots import TimedSpot, find_spots, thin_spots

AMBIENCE_FADE_S = 0.5
LEAST_AMBIENCE_S = 2.5
WHOOSH_AHEAD_S = 0.35
WHOOSH_EVERY_S = 6.0
AWAY_FROM_TWIST_S = 2.0
ACCENT_GAINS_DB = {SoundEffect.WHOOSH: 2.0, SoundEffect.IMPACT: 4.0, SoundEffect.RISER: 3.0}
"""Against the channel's gain of effects; an ambience is heard all the time and stays below it."""


SPOT_GAIN_DB = 4.0
SHARP_SPOTS_DB = {
    SoundEffect.CLOCK: -6.0,
    SoundEffect.FOOTSTEPS: -5.0,
    SoundEffect.WHISTLE: -2.0,
    SoundEffect.RUNNING: -2.0,
    SoundEffect.COIN: -2.0,
}
"""Less for what is sharp or shrill, and would cut through words."""

SPOT_FADE_S = 0.15
HUSH_S = 1.0
"""So long before the twist no word's sound begins."""


def place_accents(
    music: Music, shot_list: ShotList, twist: int | None, moments: Moments, level_lufs: float
) -> list[Placed]:
    """The riser that ends where the music stops, the impact on the twist, and a few changes of scene."""
    wanted: list[tuple[int, EffectTake]] = []
    rate = moments.rate
    riser, impact, whoosh = (
        music.effect(e) for e in (SoundEffect.RISER, SoundEffect.IMPACT, SoundEffect.WHOOSH)
    )
    if twist is not None and riser is not None:
        start = twist - rate.frames(TWIST_STOP_S) - available_frames(riser.duration_s, rate)
        wanted += [(start, riser)] if start >= 0 else []
    if twist is not None and impact is not None:
        wanted.append((twist, impact))
    if whoosh is not None:
        ahead = rate.frames(WHOOSH_AHEAD_S)
        wanted += [(frame - ahead, whoosh) for frame in find_scene_changes(shot_list, twist, moments)]
    placed: list[Placed] = []
    for start, effect in sorted(wanted, key=lambda one: one[0]):
        length = available_frames(effect.duration_s, rate)
        free_from = placed[-1].start_frame + placed[-1].clip.duration_frames if placed else 0
        if start < free_from or start >= moments.end_frame:
            continue
        gain_db = level_lufs + ACCENT_GAINS_DB[effect.effect] - effect.loudness_lufs
        span = (0, min(length, moments.end_frame - start))
        placed.append(
            Placed(
                start, cut_clip(f"effect-{effect.effect.value}", effect.take, length, span, gain_db, (0, 0))
            )
        )
    return placed


def place_spots(
    music: Music,
    script: Script,
    shot_list: ShotList,
    twist: int | None,
    moments: Moments,
    level_lufs: float,
) -> list[Placed]:
    """What words and pictures call for, when they are said and seen; nothing in the hush before the twist."""
    rate = moments.rate
    wanted = []
    for spot in find_spots(script, shot_list):
        frames = moments.word_frames.get(spot.line_id, ())
        if spot.word < len(frames) and music.effect(spot.effect) is not None:
            wanted.append(TimedSpot(spot.effect, rate.seconds(frames[spot.word])))
    placed: list[Placed] = []
    for timed in thin_spots(sorted(wanted, key=lambda one: one.start_s)):
        take = music.effect(timed.effect)
        start = rate.frames(timed.start_s)
        if take is None or start >= moments.end_frame or _is_in_hush(start, twist, rate):
            continue
        available = available_frames(take.duration_s, rate)
        length = min(available, moments.end_frame - start)
        gain_db = level_lufs + SPOT_GAIN_DB + SHARP_SPOTS_DB.get(timed.effect, 0.0) - take.loudness_lufs
        name = f"effect-{timed.effect.value}"
        fades = (0, rate.frames(SPOT_FADE_S))
        placed.append(Placed(start, cut_clip(name, take.take, available, (0, length), gain_db, fades)))
    return placed


def _is_in_hush(start: int, twist: int | None, rate: FrameRate) -> bool:
    return twist is not None and twist - rate.frames(HUSH_S) <= start < twist


def find_scene_changes(shot_list: ShotList, twist: int | None, moments: Moments) -> list[int]:
    """The frames on which another scene begins and is marked: seldom, and not beside the twist."""
    rate, marked = moments.rate, [-moments.rate.frames(WHOOSH_EVERY_S)]
    shots: list[tuple[Shot, int]] = list(zip(shot_list.shots, moments.shot_starts, strict=True))
    for (before, _), (shot, frame) in pairwise(shots):
        near_twist = twist is not None and abs(frame - twist) < rate.frames(AWAY_FROM_TWIST_S)
        if near_twist or frame < rate.frames(WHOOSH_AHEAD_S) or not starts_a_scene(before, shot):
            continue
        if frame - marked[-1] >= rate.frames(WHOOSH_EVERY_S):
            marked.append(frame)
    return marked[1:]


def place_ambiences(music: Music, shot_list: ShotList, moments: Moments, level_lufs: float) -> list[Placed]:
    """What is heard behind the scenes; a take that is too short follows itself."""
    placed: list[Placed] = []
    for effect, start, stop in find_ambience_spans(shot_list, moments):
        take = music.effect(effect)
        if take is None:
            continue
        available, frame = available_frames(take.duration_s, moments.rate), start
        fade = moments.rate.frames(AMBIENCE_FADE_S)
        while frame < stop:
            length = min(available, stop - frame)
            fades = (fade if frame == start else 0, fade if frame + length == stop else 0)
            gain_db = level_lufs - take.loudness_lufs
            name = f"effect-{effect.value}"
            placed.append(Placed(frame, cut_clip(name, take.take, available, (0, length), gain_db, fades)))
            frame += length
    return placed


def find_ambience_spans(shot_list: ShotList, moments: Moments) -> list[tuple[SoundEffect, int, int]]:
    """Each ambience from its first frame to its end; what would sound only for a moment is left out."""
    chosen = set(choose_ambiences(shot_list))
    ends = [*moments.shot_starts[1:], moments.end_frame]
    heard = [
        (effect if effect in chosen else None, start, end)
        for effect, start, end in zip(
            map(ambience_of, shot_list.shots), moments.shot_starts, ends, strict=True
        )
    ]
    spans = []
    for effect, group in groupby(heard, key=lambda one: one[0]):
        shots = list(group)
        start, end = shots[0][1], shots[-1][2]
        if effect is not None and end - start >= moments.rate.frames(LEAST_AMBIENCE_S):
            spans.append((effect, start, end))
    return spans
