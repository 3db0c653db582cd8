"""Fingerprints: from what an episode is made of to what it is recognised by. Pure functions.

The script is a sketch of its runs of three words; in scripts that are written without spaces, of three
letters. A sketch holds the smallest hashes: all of them of an ordinary Short, an even sample of a longer one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence

from storyassets.model.fingerprint import Fingerprint, PieceMark
from storyassets.model.music import Music
from storyassets.model.script import Beat, Script
from storyassets.model.shot import ShotList
from storyassets.model.timeline import Timeline

RUN_WORDS = 3
SKETCH_HASHES = 512
HASH_BYTES = 6
SPEECH = "speech"

_WORD = re.compile(r"[^\W_]+")
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, kana and Han."""


def fingerprint_episode(
    script: Script,
    shots: ShotList,
    timeline: Timeline,
    music: Music,
    pictures: Sequence[str],
    chromas: Mapping[str, tuple[float, ...]],
) -> Fingerprint:
    """`pictures` are the hashes of what is seen; `chromas` are by the content of the takes of the score."""
    return Fingerprint(
        title=script.title,
        script=sketch_words(line.text for line in script.lines),
        pictures=tuple(pictures),
        music=tuple(
            PieceMark(beat=one.beat, mood=one.mood.value, chroma=chromas.get(one.take.content, ()))
            for one in music.score
        ),
        structure=_structure(script, shots),
        beat_shares=_beat_shares(script, timeline),
    )


def sketch_words(texts: Iterator[str] | Sequence[str]) -> tuple[int, ...]:
    """The smallest hashes of the runs of words in these texts together."""
    words = [word for text in texts for word in _words(text)]
    length = min(RUN_WORDS, len(words))
    runs = {" ".join(words[start : start + length]) for start in range(len(words) - length + 1)} - {""}
    return tuple(sorted(_hash(run) for run in runs)[:SKETCH_HASHES])


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.casefold()):
        if _WITHOUT_SPACES.search(word):
            yield from word
        else:
            yield word


def _hash(run: str) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=HASH_BYTES).digest(), "big")


def _structure(script: Script, shots: ShotList) -> tuple[str, ...]:
    beats = {line.line_id: line.beat for line in script.lines}
    return tuple(
        " ".join((str(beats.get(shot.covers[0].line_id, "")), shot.kind.value, shot.framing.value))
        for shot in shots.shots
    )


def _beat_shares(script: Script, timeline: Timeline) -> dict[Beat, float]:
    """How much of the whole each beat takes, from its first word to that of the next one."""
    beats = {line.line_id: line.beat for line in script.lines}
    heard = [
        (start, beats[clip.name]) for start, clip in timeline.track(SPEECH).placed() if clip.name in beats
    ]
    shares: dict[Beat, float] = {}
    ends = [*(start for start, _ in heard[1:]), timeline.duration_frames] if heard else []
    for (start, beat), end in zip(heard, ends, strict=True):
        shares[beat] = shares.get(beat, 0.0) + (end - start) / timeline.duration_frames
    return {beat: round(share, 4) for beat, share in shares.items()}
