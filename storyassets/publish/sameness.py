"""Sameness: how like two episodes are, part by part and in all, in shares of 1. Pure functions.

- script: how much of the shorter one's runs of words the other has: a shortened telling is the same telling.
- pictures: how many of the new one's pictures the other has, to within a few of a hash's 64 bits.
- music: beat by beat, the same mood and the same pitches.
- structure: the order of beats, kinds of shot and framings, and how the time is dealt out to the beats.

Two episodes of one channel are alike in structure and music by their nature: one edit pattern, one composer.
So these count little in the whole, and by default nothing by themselves; what is told and shown counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from storyassets.model.fingerprint import Fingerprint, PieceMark
from storyassets.model.publishing import SamenessBar
from storyassets.publish.fingerprint import SKETCH_HASHES

WEIGHTS = {"script": 0.55, "pictures": 0.25, "music": 0.08, "structure": 0.12}
MOST_BITS = 8
"""So many of a picture's 64 bits may be others, and it is still the same picture."""

LEAST_RUNS = 8
"""Of fewer runs of words, sharing one by chance would be much: what both have together counts then."""

ORDER_WEIGHT = 0.7
SAME_TELLING = 0.5
"""From this share of the script on, an episode that was made again is still the one that it was."""


@dataclass(frozen=True)
class Told:
    """An episode to compare with."""

    episode: str
    fingerprint: Fingerprint


@dataclass(frozen=True)
class Sameness:
    """How like an episode is to another one. A part that one of them does not have is None."""

    episode: str
    script: float | None
    pictures: float | None
    music: float | None
    structure: float | None

    @property
    def parts(self) -> dict[str, float]:
        """Those that both have, by name."""
        known = {name: getattr(self, name) for name in WEIGHTS}
        return {name: share for name, share in known.items() if share is not None}

    @property
    def overall(self) -> float:
        """All parts together, by their weights."""
        parts = self.parts
        total = sum(WEIGHTS[name] for name in parts)
        return sum(WEIGHTS[name] * share for name, share in parts.items()) / total if total else 0.0


def compare(new: Fingerprint, old: Told) -> Sameness:
    """How like the new one is to the old one."""
    other = old.fingerprint
    return Sameness(
        episode=old.episode,
        script=compare_scripts(new.script, other.script),
        pictures=compare_pictures(new.pictures, other.pictures),
        music=compare_music(new.music, other.music),
        structure=compare_structure(new, other),
    )


def is_same_telling(new: Fingerprint, old: Fingerprint) -> bool:
    """Whether an episode that was made again still tells what it told."""
    return (compare_scripts(new.script, old.script) or 0.0) >= SAME_TELLING


def compare_scripts(new: Sequence[int], old: Sequence[int]) -> float | None:
    """The share of common runs of words, of the shorter script's."""
    if not new or not old:
        return None
    ones, others = set(new), set(old)
    # A full sketch knows only what is below its largest hash: above that, the other's says nothing either.
    for sketch in (new, old):
        if len(sketch) >= SKETCH_HASHES:
            ones = {one for one in ones if one <= max(sketch)}
            others = {one for one in others if one <= max(sketch)}
    least = min(len(ones), len(others))
    of = least if least >= LEAST_RUNS else len(ones | others)
    return len(ones & others) / of if of else 0.0


def compare_pictures(new: Sequence[str], old: Sequence[str]) -> float | None:
    """The share of the new pictures that are among the old ones."""
    if not new or not old:
        return None
    known = [int(one, 16) for one in old]
    found = sum(any((int(one, 16) ^ other).bit_count() <= MOST_BITS for other in known) for one in new)
    return found / len(new)


def compare_music(new: Sequence[PieceMark], old: Sequence[PieceMark]) -> float | None:
    """Half by the moods, half by the pitches, over the beats that both have; None without music."""
    known = {one.beat: one for one in old}
    shares = [
        ((one.mood == other.mood) + _correlation(one.chroma, other.chroma)) / 2
        for one in new
        if (other := known.get(one.beat)) is not None
    ]
    return sum(shares) / max(len(new), len(old)) if shares else None


def compare_structure(new: Fingerprint, old: Fingerprint) -> float | None:
    """The order of shots, and how the time is dealt out to the beats."""
    if not new.structure or not old.structure:
        return None
    order = SequenceMatcher(None, new.structure, old.structure, autojunk=False).ratio()
    beats = new.beat_shares.keys() | old.beat_shares.keys()
    apart = sum(abs(new.beat_shares.get(beat, 0) - old.beat_shares.get(beat, 0)) for beat in beats)
    return ORDER_WEIGHT * order + (1 - ORDER_WEIGHT) * max(0.0, 1 - apart / 2)


def _correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """How alike two shares of pitches rise and fall, from 0 to 1."""
    if len(one) != len(other) or not one:
        return 0.0
    mean, other_mean = sum(one) / len(one), sum(other) / len(other)
    pairs = [(a - mean, b - other_mean) for a, b in zip(one, other, strict=True)]
    norm = (sum(a * a for a, _ in pairs) * sum(b * b for _, b in pairs)) ** 0.5
    return max(0.0, sum(a * b for a, b in pairs) / norm) if norm > 0 else 0.0


def most_alike(compared: Iterable[Sameness]) -> Sameness | None:
    """The one that is most like, in all."""
    return max(compared, key=lambda one: one.overall, default=None)


def tell_most_alike(compared: Sequence[Sameness]) -> str:
    """The number, and of which episode it is, whether it is much or little."""
    found = most_alike(compared)
    if found is None:
        return "no earlier episode to compare with"
    parts = ", ".join(f"{name} {share:.2f}" for name, share in found.parts.items())
    return f"most like {found.episode}: {found.overall:.2f} ({parts})"


def find_sameness_faults(compared: Sequence[Sameness], bar: SamenessBar) -> tuple[str, ...]:
    """Where it is more alike than the channel wants, with the number and the episode that it is like."""
    bounds = {"script": bar.most_script, "pictures": bar.most_pictures, "music": bar.most_music}
    bounds["structure"] = bar.most_structure
    faults = []
    found = most_alike(compared)
    if found is not None and found.overall > bar.most:
        faults.append(
            f"it is {found.overall:.2f} like {found.episode} in all, and sameness.most is {bar.most:g}"
        )
    for name, bound in bounds.items():
        share, episode = max(((one.parts.get(name, 0.0), one.episode) for one in compared), default=(0.0, ""))
        if share > bound:
            faults.append(
                f"in its {name} it is {share:.2f} like {episode}, and sameness.most_{name} is {bound:g}"
            )
    return tuple(faults)
