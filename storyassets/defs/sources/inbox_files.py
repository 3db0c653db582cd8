"""Inbox files: what was dropped into the inbox, whether it is whole yet, its words, and where it goes then.

Whoever can write into the inbox is not trusted: a link is not followed, a device or pipe not opened, and a
file over the limit not read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.story.finding.episode_key import default_key
from storyassets.story.finding.find import LARGEST_STORY_BYTES, find_story
from storyassets.studio.documents import STORY_SUFFIXES, YAML_SUFFIXES, parse
from storyassets.studio.files import write_atomically

STAGE = "inbox"
TAKEN, REJECTED = "taken", "rejected"
REASON_SUFFIX = ".reason.txt"
BRIEF_SUFFIXES = (*YAML_SUFFIXES, ".json")
TEMPORARY_STARTS = (".", "~", "#")
TEMPORARY_ENDS = ("~", ".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".swp", ".lock")
SETTLED_AFTER_S = 5.0
MOST_NAME_BYTES, MOST_SUFFIX_CHARACTERS = 160, 10
MOST_FILES_OF_A_TICK = 20
WORDS_OF_A_BRIEF = tuple(name for name in Brief.model_fields if name not in ("schema_version", "note"))

Stamp = tuple[int, int]
"""The size and the time of change of a file, as they were seen."""


@dataclass(frozen=True)
class Dropped:
    """A thing in the inbox. One in a channel's folder is for that channel."""

    path: Path
    channel: str
    status: os.stat_result

    @property
    def stamp(self) -> Stamp:
        """Another one once somebody has written to it."""
        return self.status.st_size, self.status.st_mtime_ns

    def is_settled(self, now: datetime, seen_before: Stamp | None) -> bool:
        """Whether nobody is writing it any more: it was not changed for some seconds, or since an earlier tick.

        Where the clock has jumped back, only the latter can be told.
        """
        age_s = now.timestamp() - self.status.st_mtime
        return age_s >= SETTLED_AFTER_S or seen_before == self.stamp


def find_dropped(inbox_dir: Path, channels: Sequence[str], default_channel: str) -> Iterator[Dropped]:
    """What lies in the inbox and in its folders named as channels, by name; temporary names are left out."""
    for folder, channel in ((inbox_dir, default_channel), *((inbox_dir / name, name) for name in channels)):
        if folder.is_dir() and not folder.is_symlink():
            for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
                if not is_temporary(entry.name) and not entry.is_dir(follow_symlinks=False):
                    yield Dropped(Path(entry.path), channel, entry.stat(follow_symlinks=False))


def is_temporary(name: str) -> bool:
    """Whether the name says that somebody is still at it."""
    return name.startswith(TEMPORARY_STARTS) or name.lower().endswith(TEMPORARY_ENDS)


def read_words(dropped: Dropped) -> dict[str, Any]:
    """The words of the brief that it asks for, its key among them. Raises BadInput."""
    suffix = dropped.path.suffix.lower()
    if suffix not in (*STORY_SUFFIXES, *BRIEF_SUFFIXES):
        known = " ".join((*STORY_SUFFIXES, *BRIEF_SUFFIXES))
        raise refused(f"a file named *{suffix[:20]} is neither a story nor a brief", f"Known: {known}")
    text = read_small_file(dropped)
    words = {"text": text} if suffix in STORY_SUFFIXES else read_brief_words(dropped.path, text)
    words.setdefault("channel", dropped.channel)
    own_key = key_of(words)  # which refuses what is no story, whatever key is given
    return {**words, "key": words.get("key") or own_key}


def read_small_file(dropped: Dropped) -> str:
    """The text of a plain file of bounded size, and of nothing else. Raises BadInput and OSError."""
    if not stat.S_ISREG(dropped.status.st_mode):
        what = "a link" if stat.S_ISLNK(dropped.status.st_mode) else "a pipe, a socket or a device"
        raise refused(f"it is {what}", "Drop the file itself")
    descriptor = os.open(dropped.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise refused("it is not a plain file", "Drop the file itself")
        content = file.read(LARGEST_STORY_BYTES + 1)
    if len(content) > LARGEST_STORY_BYTES:
        raise refused("it is over 1 MB", "Give a story, not a library")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise refused("it is not UTF-8 text", "Save it as UTF-8") from wrong


def read_brief_words(path: Path, text: str) -> dict[str, Any]:
    """The fields of a brief in YAML or JSON, not yet judged one by one. Raises BadInput."""
    fields = parse(path.with_suffix(path.suffix.lower()), text, BadInput)
    if not isinstance(fields, dict):
        raise refused("a brief is a list of fields with their values", "Write it like  topic: foxes")
    unknown = [str(name)[:40] for name in fields if name not in (*WORDS_OF_A_BRIEF, "schema_version")]
    if unknown:
        raise refused(f"there is no such field: {unknown[0]}", f"Known: {', '.join(WORDS_OF_A_BRIEF)}")
    words = {name: value for name, value in fields.items() if value is not None and name != "schema_version"}
    if ("text" in words) == ("topic" in words):
        raise refused("a brief has a text or a topic, and not both", "Give one of them")
    return words


def key_of(words: dict[str, Any]) -> str:
    """The key of an episode of these words. Raises BadInput for a text that is no story, or an empty topic."""
    if "topic" in words:
        topic = str(words["topic"])
        if not any(char.isalnum() for char in topic):
            raise refused("the topic is empty", "Name a topic in a few words")
        return default_key(topic, topic)
    text, title = str(words["text"]), words.get("title")
    return default_key(find_story(text, title=None if title is None else str(title)).title, text)


def move_to_taken(inbox_dir: Path, path: Path) -> None:
    """It has become an episode. Raises OSError."""
    move(path, inbox_dir / TAKEN)


def move_to_rejected(inbox_dir: Path, path: Path, error: BadInput) -> Path:
    """It cannot become one; why lies beside it. A link is moved, not what it leads to. Raises OSError."""
    moved = move(path, inbox_dir / REJECTED)
    reason = ". ".join(part for part in (error.message, error.fix) if part)
    write_atomically(moved.with_name(f"{moved.name}{REASON_SUFFIX}"), f"{reason}\n".encode(errors="replace"))
    return moved


def move(path: Path, folder: Path) -> Path:
    """Put it into the folder; beside one of the same name, not over it."""
    folder.mkdir(parents=True, exist_ok=True)
    name = shorten(path.name)
    target, number = folder / name, 1
    while os.path.lexists(target):
        number += 1
        target = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    path.rename(target)
    return target


def shorten(name: str) -> str:
    """The name, or so much of it that a number and what we write beside it still fit behind it."""
    if len(os.fsencode(name)) <= MOST_NAME_BYTES:
        return name
    suffix = Path(name).suffix[:MOST_SUFFIX_CHARACTERS]
    return os.fsdecode(os.fsencode(name)[:MOST_NAME_BYTES]).rstrip() + suffix


def refused(what: str, fix: str) -> BadInput:
    """The error for a thing that cannot become an episode."""
    return BadInput(what, stage=STAGE, fix=fix)
