"""Addresses: which files of a studio may be shown, and under which path the desk serves them.

A take is named by its content, a file of an episode by its key and one of the known names; there is no
other address, so nothing else of the studio can be asked for.
"""

from __future__ import annotations

import re
from pathlib import Path

from storyassets.model.brief import KEY_PATTERN
from storyassets.model.take import Take

MEDIA = "/media"
EPISODES = "/episodes"

CONTENT_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".wav": "audio/wav",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
    ".m4v": "video/x-m4v",
    ".mov": "video/quicktime",
    ".mkv": "video/x-matroska",
    ".webm": "video/webm",
    ".srt": "application/x-subrip; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
}
"""What a browser is told. A suffix that is not here is not served: an SVG or a page could hold a script."""

EPISODE_FILES = (
    "video.mp4",
    "preview.mp4",
    "thumbnail.jpg",
    "thumbnail_wide.jpg",
    "captions.srt",
    "captions.vtt",
    "performance.png",
)
TAKE_NAME = re.compile(r"([0-9a-f]{64})(\.[a-z0-9]{1,8})")


def page_address(key: str) -> str:
    """The page of an episode."""
    return f"{EPISODES}/{key}"


def take_address(take: Take, *, small: bool = False) -> str:
    """The bytes of a take, or a small copy of its picture."""
    return f"{MEDIA}/{'small/' if small else ''}takes/{take.content}{take.suffix}"


def episode_file_address(key: str, name: str, *, small: bool = False) -> str:
    """A file of an episode, or a small copy of it."""
    return f"{MEDIA}/{'small/' if small else ''}episodes/{key}/{name}"


def address_of(path: Path, *, small: bool = False) -> str | None:
    """The address of a file in a studio, if it is one that is served."""
    parts = path.parts[-3:]
    if len(parts) < 3 or path.suffix not in CONTENT_TYPES:
        return None
    room, folder, name = parts
    prefix = f"{MEDIA}/{'small/' if small else ''}"
    if room == "takes" and TAKE_NAME.fullmatch(name):
        return f"{prefix}takes/{name}"
    if room == "episodes" and KEY_PATTERN.fullmatch(folder) and name in EPISODE_FILES:
        return f"{prefix}episodes/{folder}/{name}"
    return None


def place_of(address: str) -> tuple[str, ...] | None:
    """The folders and the file name, below the studio, that an address (after `/media/`) stands for.

    It is compared as it came, before anything is decoded: `..`, `%2f` and NUL are in no address of ours.
    """
    parts = address.split("/")
    if len(parts) == 2 and parts[0] == "takes":
        name = TAKE_NAME.fullmatch(parts[1])
        return ("takes", name[1][:2], parts[1]) if name and name[2] in CONTENT_TYPES else None
    if len(parts) == 3 and parts[0] == "episodes":
        known = KEY_PATTERN.fullmatch(parts[1]) and parts[2] in EPISODE_FILES
        return ("episodes", parts[1], parts[2]) if known else None
    return None
