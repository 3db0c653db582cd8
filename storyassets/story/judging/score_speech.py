"""The technical criteria that are of the speech: captions against its words, levels, and its pace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storyassets.model.caption import CueWord
from storyassets.model.quality import Criterion, QualityPart
from storyassets.model.script import Line
from storyassets.model.take import VoiceTake
from storyassets.story.judging.score_curves import Curve, distance_outside, join_alike
from storyassets.story.judging.score_evidence import Evidence
from storyassets.story.judging.score_weights import judge
from storyassets.story.words.speech_length import speech_words

ALLOWED_FRAMES = 2
"""A word's caption may begin so many frames beside the word."""

CAPTIONED = Curve(((0, 0), (0.5, 12), (0.8, 38), (0.95, 75), (1, 100)))
"""The share of a line's words that are captioned once and as they are said."""

OFFSET = Curve(((0, 100), (0.1, 78), (0.3, 35), (0.6, 0)))
"""Seconds that a word's caption is beside the word, beyond what is allowed."""

LEVEL = Curve(((-50, 0), (-40, 28), (-30, 74), (-24, 94), (-18, 100)))
"""Root mean square of a take in dBFS: below -50 it is silent."""

PEAK = Curve(((-1.0, 100), (-0.3, 80), (0.0, 40), (3.0, 0)))
"""Highest sample of a take in dBFS: at 0 it is clipped."""

SLOWEST_WORDS_S, FASTEST_WORDS_S = 1.6, 4.2
"""Words of English a second, within a line."""

PACE_OF_SPEECH = Curve(((0, 100), (0.2, 80), (0.6, 30), (1.5, 12)))
PAUSE = Curve(((0.3, 100), (0.6, 93), (1.0, 82), (2.0, 50), (4.0, 14), (8.0, 0)))
"""Seconds of the longest silence: before, between or after the lines."""

FEWEST_WORDS = 3
"""Of a shorter line the breath around it is most of its time."""

POOR_POINTS = 60.0


def judge_captions(evidence: Evidence) -> Criterion:
    """Every spoken word is captioned once, in the file of captions and on the picture."""
    shares = {line.line_id: _captioned_share(evidence, line) for line in evidence.script.lines}
    faults = [
        f"{share:.0%} of the words of {line_id} are captioned once"
        for line_id, share in sorted(shares.items(), key=lambda pair: pair[1])
        if share < 1
    ]
    stray = sorted({cue.line_id for cue in evidence.captions.cues} - shares.keys())
    faults += [f"captions of {line_id}, which is not in the script" for line_id in stray]
    points = join_alike([*map(CAPTIONED, shares.values()), *[0.0] * len(stray)])
    whole = sum(share == 1 for share in shares.values())
    measured = f"{whole} of {len(shares)} lines captioned word for word"
    return judge(QualityPart.TECHNICAL, "captions", points, measured, faults)


def _captioned_share(evidence: Evidence, line: Line) -> float:
    """The worse of the captions' file and the timeline."""
    spoken = line.text.split()
    return min(
        _matching_words(spoken, words.get(line.line_id, ()))
        for words in (evidence.words_in_file, evidence.words_on_screen)
    )


def _matching_words(spoken: Sequence[str], captioned: Sequence[CueWord]) -> float:
    """The longest run of words in common, in their order, against the longer of the two."""
    lengths = [0] * (len(captioned) + 1)
    for word in spoken:
        before = 0
        for index, cue_word in enumerate(captioned):
            longest = before + 1 if cue_word.text == word else max(lengths[index], lengths[index + 1])
            before, lengths[index + 1] = lengths[index + 1], longest
    return lengths[-1] / max(len(spoken), len(captioned), 1)


def judge_caption_times(evidence: Evidence) -> Criterion:
    """Each word of the captions begins within two frames of the word that is heard."""
    offsets = [_line_offsets(evidence, line) for line in evidence.script.lines]
    late = [
        (line.line_id, max(found))
        for line, found in zip(evidence.script.lines, offsets, strict=True)
        if found and max(found) > 0
    ]
    rate = evidence.timeline.rate
    faults = [
        f"a word of {line_id} is captioned {rate.seconds(ALLOWED_FRAMES) + offset_s:.2f} s beside it"
        for line_id, offset_s in sorted(late, key=lambda pair: -pair[1])
        if offset_s > 0.05
    ]
    timed = [offset for found in offsets for offset in found]
    points = join_alike([sum(map(OFFSET, found)) / len(found) if found else 0.0 for found in offsets])
    within = sum(offset == 0 for offset in timed) / len(timed) if timed else 0.0
    measured = f"{within:.0%} of the words within {ALLOWED_FRAMES} frames"
    return judge(QualityPart.TECHNICAL, "caption times", points, measured, faults)


def _line_offsets(evidence: Evidence, line: Line) -> list[float]:
    """Seconds that each captioned word of a line is beside its sound, beyond what is allowed."""
    take, start = evidence.take_of.get(line.line_id), evidence.line_frames.get(line.line_id)
    if take is None or start is None:
        return []
    rate = evidence.timeline.rate
    captioned = evidence.words_in_file.get(line.line_id, ())
    pairs = zip(captioned, take.words, strict=False)
    frames = [abs(shown.start_frame - start - rate.frames(heard.start_s)) for shown, heard in pairs]
    return [rate.seconds(max(0, frame - ALLOWED_FRAMES)) for frame in frames]


class _Level(NamedTuple):
    line_id: str
    points: float
    fault: str


def judge_levels(evidence: Evidence) -> Criterion:
    """Every line can be heard, and none is clipped."""
    levels = [_judge_take(line.line_id, evidence.take_of.get(line.line_id)) for line in evidence.script.lines]
    poor = sorted((one for one in levels if one.points < POOR_POINTS), key=lambda one: one.points)
    takes = evidence.voices.takes
    measured = (
        f"{min(t.rms_dbfs for t in takes):.0f} to {max(t.rms_dbfs for t in takes):.0f} dBFS"
        if takes
        else "none"
    )
    points = join_alike([one.points for one in levels])
    return judge(QualityPart.TECHNICAL, "voice", points, measured, [one.fault for one in poor])


def _judge_take(line_id: str, take: VoiceTake | None) -> _Level:
    if take is None:
        return _Level(line_id, 0.0, f"{line_id} is not spoken")
    loud, clean = LEVEL(take.rms_dbfs), PEAK(take.peak_dbfs)
    what = (
        f"is too quiet ({take.rms_dbfs:.0f} dBFS)"
        if loud <= clean
        else f"is clipped ({take.peak_dbfs:+.1f} dBFS)"
    )
    return _Level(line_id, min(loud, clean), f"{line_id} {what}")


def judge_speech_pace(evidence: Evidence) -> Criterion:
    """No line hangs, and none is gabbled."""
    paces = {
        line.line_id: speech_words(line.text.split()) / take.duration_s
        for line in evidence.script.lines
        if (take := evidence.take_of.get(line.line_id)) and speech_words(line.text.split()) >= FEWEST_WORDS
    }
    points = {
        line_id: PACE_OF_SPEECH(distance_outside(pace, SLOWEST_WORDS_S, FASTEST_WORDS_S))
        for line_id, pace in paces.items()
    }
    faults = [
        f"{line_id} is spoken at {paces[line_id]:.1f} words a second"
        for line_id in sorted(points, key=points.__getitem__)
        if points[line_id] < 80
    ]
    measured = f"{min(paces.values()):.1f} to {max(paces.values()):.1f} words a second" if paces else "none"
    joined = join_alike(list(points.values()))
    return judge(QualityPart.TECHNICAL, "pace of speech", joined, measured, faults)


def judge_pauses(evidence: Evidence) -> Criterion:
    """Nobody waits for the next word."""
    rate = evidence.timeline.rate
    edges = [0]
    for start, clip in evidence.timeline.track("speech").placed():
        edges += [start, start + clip.duration_frames]
    edges.append(evidence.timeline.duration_frames)
    pauses_s = [rate.seconds(max(0, end - start)) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    longest_s = max(pauses_s)
    faults = [f"nobody speaks for {pause_s:.1f} s" for pause_s in pauses_s if pause_s > 1.0]
    return judge(QualityPart.TECHNICAL, "pauses", PAUSE(longest_s), f"{longest_s:.1f} s at the most", faults)
