"""The channel's next story: the first of the bank that no episode has told yet.

A claim is a file that only one can make, so that two episodes begun at once tell two stories.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from storyassets.errors import BadInput
from storyassets.model.story import Story
from storyassets.settings import Settings
from storyassets.studio.files import expecting_to_write, open_temporary, write_pieces

CLAIMS = "claims"


def claim_next_story(settings: Settings, episode: str, bank: Sequence[Story]) -> dict[str, str]:
    """`text`, `title` and `note` of a brief for that episode. Raises BadInput when every story is told."""
    for story in bank:
        if claim_story(settings, episode, story):
            return {
                "text": story.text,
                "title": story.title,
                "note": "nobody wrote a brief: the channel's next story was taken",
            }
    raise BadInput(
        "it has no brief, and every story of the bank is told",
        stage="brief",
        thing=episode,
        fix="Write its brief.yaml, fill in the launchpad, or add a story to examples/",
    )


def claim_story(settings: Settings, episode: str, story: Story) -> bool:
    """Whether the story is now this episode's; a claim of its own from before counts. Raises BadConfiguration."""
    claim = claim_path(settings, story.text)
    with expecting_to_write(claim):
        claim.parent.mkdir(parents=True, exist_ok=True)
        temporary, descriptor = open_temporary(claim)
        try:
            with os.fdopen(descriptor, "wb") as file:
                write_pieces(file, [episode.encode()])
            claim.hardlink_to(temporary)  # whole or not at all, and only where there is none
        except FileExistsError:
            return claim.read_text(encoding="utf-8") == episode
        finally:
            temporary.unlink(missing_ok=True)
    return True


def is_claimed_by(settings: Settings, episode: str, text: str) -> bool:
    """Whether the story of this text is this episode's already."""
    claim = claim_path(settings, text)
    with expecting_to_write(claim):
        return claim.is_file() and claim.read_text(encoding="utf-8") == episode


def claim_path(settings: Settings, text: str) -> Path:
    """The file that says whose the story of this text is."""
    return settings.studio_dir / CLAIMS / hashlib.sha256(text.encode()).hexdigest()
