"""Pacing: the channel's silences, shortened where the measured speech leaves no room for them."""

from __future__ import annotations

from storyassets.model.channel import Pacing
from storyassets.model.script import Beat, Line, Script
from storyassets.model.take import VoiceTakes

SHARES = (1.0, 0.75, 0.5, 0.3)
"""Of a silence. Few steps, so that another word in one line seldom moves every other line; below the last
the lines would run into each other."""

FRAME_ROOM_S = 0.1
"""Each line ends on a whole frame; together they may end a little later."""


HURRIED_SHARE = 0.55
"""Of the silences between the lines of a CONFLICT."""


def pause_s(before: Line, after: Line, pacing: Pacing) -> float:
    """The silence between two lines: longest before the TWIST, shortest inside the CONFLICT."""
    if before.beat is after.beat:
        return pacing.line_pause_s * (HURRIED_SHARE if after.beat is Beat.CONFLICT else 1.0)
    if after.beat is Beat.TWIST:
        return max(pacing.twist_pause_s, pacing.beat_pause_s)
    return pacing.beat_pause_s


def fit_pacing(script: Script, takes: VoiceTakes, pacing: Pacing, duration_s: float) -> Pacing:
    """The same silences, each shortened alike, so that the episode keeps to its duration if it can."""
    speech_s = sum(take.duration_s for take in takes.takes)
    silence_s = _silence_s(script, pacing)
    room_s = duration_s - FRAME_ROOM_S - speech_s
    share = next((share for share in SHARES if silence_s * share <= room_s), SHARES[-1])
    return pacing.model_copy(
        update={
            name: getattr(pacing, name) * share
            for name in ("lead_in_s", "line_pause_s", "beat_pause_s", "twist_pause_s", "tail_s")
        }
    )


def _silence_s(script: Script, pacing: Pacing) -> float:
    turns = zip(script.lines, script.lines[1:], strict=False)
    pauses_s = sum(pause_s(line, after, pacing) for line, after in turns)
    return pacing.lead_in_s + pauses_s + pacing.tail_s
