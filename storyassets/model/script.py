"""Script: what is said, by whom, in which beat. What is seen is `shot`'s."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from storyassets.model.character import Role
from storyassets.model.document import Document, Noun

NARRATOR = "narrator"


class Beat(StrEnum):
    """The five parts of a story, in their order."""

    HOOK = "HOOK"
    SETUP = "SETUP"
    CONFLICT = "CONFLICT"
    TWIST = "TWIST"
    RESOLUTION = "RESOLUTION"


class Emotion(StrEnum):
    """The feeling of a line, a face, a sky."""

    CALM = "calm"
    JOY = "joy"
    SADNESS = "sadness"
    FEAR = "fear"
    ANGER = "anger"
    SURPRISE = "surprise"
    LOVE = "love"
    WONDER = "wonder"
    SUSPENSE = "suspense"
    # shades of these, for the faces and bodies of pictures
    SLY = "sly"
    PROUD = "proud"
    ASHAMED = "ashamed"
    EMBARRASSED = "embarrassed"
    WORRIED = "worried"
    SUSPICIOUS = "suspicious"
    GRAVE = "grave"
    GRIEF = "grief"
    TENDER = "tender"
    RELIEVED = "relieved"
    FAWNING = "fawning"
    EARNEST = "earnest"


_BROAD = {
    Emotion.SLY: Emotion.SUSPENSE,
    Emotion.PROUD: Emotion.JOY,
    Emotion.ASHAMED: Emotion.SADNESS,
    Emotion.EMBARRASSED: Emotion.CALM,
    Emotion.WORRIED: Emotion.SUSPENSE,
    Emotion.SUSPICIOUS: Emotion.SUSPENSE,
    Emotion.GRAVE: Emotion.SADNESS,
    Emotion.GRIEF: Emotion.SADNESS,
    Emotion.TENDER: Emotion.LOVE,
    Emotion.RELIEVED: Emotion.JOY,
    Emotion.FAWNING: Emotion.LOVE,
    Emotion.EARNEST: Emotion.CALM,
}


def broadly(emotion: Emotion) -> Emotion:
    """The feeling that a shade is a shade of: voices, skies and music know no more than that."""
    return _BROAD.get(emotion, emotion)


class Line(Noun):
    """One thing said, by the narrator or by a character."""

    line_id: str = Field(description="stable: another wording keeps it")
    beat: Beat
    speaker: str = Field(description="NARRATOR or a character_id")
    text: str = Field(min_length=1, description="spoken as it stands; no quotation marks around it")
    staged_as: str = Field(
        default="", description="the words that its pictures were planned for, where they were others"
    )
    staged_anew: bool = Field(
        default=False, description="its shots are planned by its own words; those around it as before"
    )
    emotion: Emotion = Emotion.CALM
    subjects: tuple[str, ...] = Field(
        default=(), description="character_ids whom the line is about, the doer first; empty if unsure"
    )


class Script(Document):
    """The whole of what is said, and the people it names."""

    title: str
    lines: tuple[Line, ...] = Field(min_length=1)
    roles: tuple[Role, ...] = ()
    lesson: str | None = None
    note: str = Field(default="", description="what the writer wants a person to know")

    @property
    def words(self) -> int:
        """How many words are spoken."""
        return sum(len(line.text.split()) for line in self.lines)
