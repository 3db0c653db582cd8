"""Where the bytes of a take are, as the renderer asks for them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from storyassets.model.take import Take


class Media(Protocol):
    """The stored takes."""

    def path(self, take: Take) -> Path:
        """A local file with the take's bytes. Raises StoryAssetsError when there is none."""
        ...
