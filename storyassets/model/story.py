"""Story: the text that an episode tells."""

from __future__ import annotations

from enum import StrEnum

from storyassets.model.document import Document


class StorySource(StrEnum):
    """Where the text came from."""

    GIVEN = "given"
    BANK = "bank"


class Story(Document):
    """Clean text in paragraphs (separated by a blank line), straight quotes, no control characters."""

    title: str
    text: str
    lesson: str | None = None
    source: StorySource = StorySource.GIVEN
    note: str = ""

    @property
    def words(self) -> int:
        """How many words the text has."""
        return len(self.text.split())
