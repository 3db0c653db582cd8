"""Fingerprint: what an episode can be recognised by, small enough to be kept for every episode ever made."""

from __future__ import annotations

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.script import Beat

PITCH_CLASSES = 12


class PieceMark(Noun):
    """The score of one beat: its mood, and how much of each pitch class sounds in it."""

    beat: Beat
    mood: str
    chroma: tuple[float, ...] = Field(
        default=(), max_length=PITCH_CLASSES, description="shares from C to B; none where nothing sounds"
    )


class Fingerprint(Document):
    """Script, pictures, music and structure of an episode."""

    title: str
    script: tuple[int, ...] = Field(default=(), description="hashes of its runs of words, the smallest first")
    pictures: tuple[str, ...] = Field(
        default=(), description="a 64-bit difference hash each, as hexadecimals"
    )
    music: tuple[PieceMark, ...] = ()
    structure: tuple[str, ...] = Field(default=(), description="beat, kind and framing of each shot in order")
    beat_shares: dict[Beat, float] = Field(default_factory=dict, description="of the duration")
