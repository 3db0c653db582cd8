"""Pacing: the silences of an episode: as its channel wants them, shortened where the speech leaves no room for them.

They are shortened one after the other, and the last picture takes up what is left over: a word more in one
line moves a silence or two, not all of them, so that an edit leaves the pictures elsewhere as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from storyassets.model.channel import Pacing
from storyassets.model.script import Beat, Line, Script
from storyassets.model.take import VoiceTakes

SHARES = (0.55, 0.3)
"""Of a silence: what it is shortened to first, and what is left of it at least. With less, lines run into each other."""

LEAST_TAIL_SHARE = 0.4
"""Of the channel's tail: so long does the last picture stand at least."""

FRAME_ROOM_S = 0.1
"""Each line ends on a whole frame; together they may end a little later."""

HURRIED_SHARE = 0.55
"""Of the silences between the lines of a CONFLICT."""


@dataclass(frozen=True)
class Silences:
    """Seconds before the first line, between each line and the one after it (by its line_id), and after the last."""

    lead_in_s: float
    after_s: Mapping[str, float]
    tail_s: float


def plan_silences(script: Script, pacing: Pacing) -> Silences:
    """As the channel wants them."""
    return Silences(
        lead_in_s=pacing.lead_in_s,
        after_s={line.line_id: pause_s(line, after, pacing) for line, after in pairwise(script.lines)},
        tail_s=pacing.tail_s,
    )


def pause_s(before: Line, after: Line, pacing: Pacing) -> float:
    """The silence between two lines: longest before the TWIST, shortest inside the CONFLICT; none in a sentence that goes on."""
    if before.beat is Beat.HOOK and before.speaker == after.speaker and before.text[-1].isalnum():
        return 0.0
    if before.beat is after.beat:
        return pacing.line_pause_s * (HURRIED_SHARE if after.beat is Beat.CONFLICT else 1.0)
    if after.beat is Beat.TWIST:
        return max(pacing.twist_pause_s, pacing.beat_pause_s)
    return pacing.beat_pause_s


def fit_silences(
    script: Script,
    takes: VoiceTakes,
    pacing: Pacing,
    duration_s: float,
    *,
    least_tail_share: float = LEAST_TAIL_SHARE,
) -> Silences:
    """The channel's silences, as few of them shortened as keep the episode to its duration, if any do."""
    wanted = plan_silences(script, pacing)
    room_s = duration_s - FRAME_ROOM_S - sum(take.duration_s for take in takes.takes)
    least_tail_s = wanted.tail_s * least_tail_share
    lead_in_s, after_s = wanted.lead_in_s, dict(wanted.after_s)
    for line_id, share in _shortenings(script.lines):
        if lead_in_s + sum(after_s.values()) + least_tail_s <= room_s:
            break
        if line_id is None:
            lead_in_s = wanted.lead_in_s * share
        else:
            after_s[line_id] = wanted.after_s[line_id] * share
    left_s = room_s - lead_in_s - sum(after_s.values())
    return replace(
        wanted,
        lead_in_s=lead_in_s,
        after_s=after_s,
        tail_s=min(wanted.tail_s, max(least_tail_s, left_s)),
    )


def _shortenings(lines: Sequence[Line]) -> list[tuple[str | None, float]]:
    """After which line silence is taken next, and to which share; none for the lead-in. The hush before the TWIST is last.

    Where most can be taken it is taken first, so that few are touched; of equals the later ones before the earlier.
    """
    turns = list(pairwise(lines))[::-1]
    hushed = [a.line_id for a, b in turns if b.beat is Beat.TWIST and a.beat is not b.beat]
    between_beats = [a.line_id for a, b in turns if a.beat is not b.beat and a.line_id not in hushed]
    within = [a.line_id for a, b in turns if a.beat is b.beat and b.beat is not Beat.CONFLICT]
    hurried = [a.line_id for a, b in turns if a.beat is b.beat is Beat.CONFLICT]
    return [
        *((line_id, share) for share in SHARES for line_id in between_beats),
        (None, SHARES[-1]),
        *((line_id, SHARES[-1]) for line_id in (*within, *hurried)),
        *((line_id, share) for share in SHARES for line_id in hushed),
    ]
