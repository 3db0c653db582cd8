"""The measures of a finished episode, as rows for a table."""

from __future__ import annotations

from itertools import pairwise

from benchmarks.watch.frames import Stretch
from benchmarks.watch.making import Episode
from storyassets.measure.dead_seconds import find_dead_seconds
from storyassets.measure.sound import loudness_lufs, true_peak_dbtp
from storyassets.measure.video import read_audio
from storyassets.model.script import NARRATOR
from storyassets.model.shot import Shot
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.budget import set_budget

Row = tuple[str, str]


def measure_episode(episode: Episode, stretches: list[Stretch]) -> list[Row]:
    """What can be counted of its script, pictures, captions and sound."""
    return [
        *_whole(episode),
        *_words(episode),
        *_pictures(episode, stretches),
        *_captions(episode),
        *_sound(episode),
        *_scores(episode),
    ]


def _whole(episode: Episode) -> list[Row]:
    return [
        ("duration", f"{episode.told['duration_s']:.1f} s"),
        ("made in", f"{episode.cpu_s:.1f} CPU s, {episode.wall_s:.0f} s"),
    ]


def _words(episode: Episode) -> list[Row]:
    lines = episode.script.lines
    words = [spoken_words(line.text) for line in lines]
    said = sum(count for count, line in zip(words, lines, strict=True) if line.speaker != NARRATOR)
    calm = sum(line.emotion.value == "calm" for line in lines)
    return [
        ("words", f"{sum(words)} of {set_budget(episode.asked_s).words} that fit {episode.asked_s:.0f} s"),
        ("lines", f"{len(lines)}, {said / sum(words):.0%} of the words said by characters"),
        ("emotions", f"{len({line.emotion for line in lines})} of them, {calm} lines are calm"),
    ]


def _pictures(episode: Episode, stretches: list[Stretch]) -> list[Row]:
    shots, rate = episode.shots.shots, episode.timeline.rate
    lengths_s = [rate.seconds(one.end_frame - one.start_frame) for one in stretches]
    alike = sum(_view(a) == _view(b) for a, b in pairwise(shots))
    return [
        ("shots", f"{len(shots)}, {10 * len(shots) / sum(lengths_s):.1f} in 10 s"),
        ("a shot", f"{min(lengths_s):.1f} to {max(lengths_s):.1f} s"),
        ("settings", ", ".join(dict.fromkeys(shot.staging.setting.value for shot in shots))),
        ("views", f"{len({_view(shot) for shot in shots})}, {alike} times the same twice running"),
        ("framings", _count([shot.framing.value for shot in shots])),
        ("actions", _count([actor.action.value for shot in shots for actor in shot.staging.actors[:1]])),
        ("dead seconds", str(tuple(find_dead_seconds(episode.folder.video)))),
    ]


def _captions(episode: Episode) -> list[Row]:
    rate, cues = episode.timeline.rate, episode.timeline.cues
    shown_s = [rate.seconds(cue.end_frame - cue.start_frame) for cue in cues]
    return [
        ("captions", f"{len(cues)}, {min(shown_s):.2f} to {max(shown_s):.2f} s each"),
        ("words a caption", f"at most {max(len(cue.text.split()) for cue in cues)}"),
    ]


def _sound(episode: Episode) -> list[Row]:
    samples, sample_rate_hz = read_audio(episode.folder.video)
    return [
        ("loudness", f"{loudness_lufs(samples, sample_rate_hz):.1f} LUFS"),
        ("true peak", f"{true_peak_dbtp(samples):.1f} dBTP"),
    ]


def _scores(episode: Episode) -> list[Row]:
    return [(f"quality, {name}", f"{points:.1f}") for name, points in episode.quality.numbers.items()]


def _view(shot: Shot) -> tuple[str, str]:
    return shot.staging.setting.value, shot.framing.value


def _count(names: list[str]) -> str:
    return ", ".join(f"{names.count(name)} {name}" for name in dict.fromkeys(names))
