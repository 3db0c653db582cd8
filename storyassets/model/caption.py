"""Cue: one caption on screen, with the time of each word, in frames of the timeline."""

from __future__ import annotations

from pydantic import Field

from storyassets.model.document import Document, Noun


class CueWord(Noun):
    """A word, and when it is the one being said."""

    text: str
    start_frame: int = Field(ge=0)
    end_frame: int = Field(ge=1)


class Cue(Noun):
    """A phrase of a line: on screen from `start_frame` up to, not including, `end_frame`."""

    line_id: str
    start_frame: int = Field(ge=0)
    end_frame: int = Field(ge=1)
    words: tuple[CueWord, ...] = Field(min_length=1)
    key_word: int | None = Field(
        default=None, ge=0, description="which of the words is drawn larger and in the accent colour"
    )
    centre_y: float | None = Field(
        default=None, gt=0, lt=1, description="where its middle stands, if not where the style has it"
    )

    @property
    def text(self) -> str:
        """The words, with spaces."""
        return " ".join(word.text for word in self.words)


class Captions(Document):
    """Every cue, in order."""

    cues: tuple[Cue, ...] = ()
