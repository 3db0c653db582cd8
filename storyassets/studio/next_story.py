"""The channel's next story: the first of the bank that no episode has told yet.

A claim is a file made exclusively, so that two episodes begun at once tell two stories.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from storyassets.errors import BadInput
from storyassets.model.story import Story
from storyassets.settings import Settings

CLAIMS = "claims"


def claim_next_story(settings: Settings, episode: str, bank: Sequence[Story]) -> dict[str, str]:
    """`text`, `title` and `note` of a brief for that episode. Raises BadInput when every story is told."""
    claims = settings.studio_dir / CLAIMS
    claims.mkdir(parents=True, exist_ok=True)
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
    """Whether the story is now this episode's; a claim of its own from before counts."""
    claim = settings.studio_dir / CLAIMS / hashlib.sha256(story.text.encode()).hexdigest()
    claim.parent.mkdir(parents=True, exist_ok=True)
    try:
        with claim.open("x", encoding="utf-8") as stream:
            stream.write(episode)
    except FileExistsError:
        return claim.read_text(encoding="utf-8") == episode
    return True
