"""Asking: what was typed becomes a brief, or one clear refusal. Nothing is written here."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, TypeVar

from storyassets.errors import BadInput
from storyassets.model.brief import (
    LEAST_DURATION_S,
    MOST_DURATION_S,
    Brief,
    EditPattern,
    Style,
    VideoFormat,
    check_key,
)
from storyassets.model.channel import Channel
from storyassets.settings import Settings
from storyassets.story.finding.duration import choose_duration_s
from storyassets.story.finding.episode_key import default_key
from storyassets.story.finding.find import find_story
from storyassets.studio.documents import load_channel

STAGE = "make"
STDIN = "-"
MOST_STORY_BYTES = 1_000_000
MOST_SEED = 2**31

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


@dataclass(frozen=True)
class Asked:
    """The words of the command line, or of a batch's row, as they were typed."""

    story: str | None = None
    topic: str | None = None
    key: str | None = None
    channel: str = "default"
    duration: str | None = None
    style: str | None = None
    format: str | None = None
    pattern: str | None = None
    seed: str | None = None
    text: str | None = None
    title: str | None = None


def settle_brief(asked: Asked, settings: Settings, stdin: BinaryIO) -> Brief:
    """The brief of what was asked. Raises BadInput or BadConfiguration."""
    check_words(asked)
    return brief_for_channel(asked, load_channel(settings.channels_dir, asked.channel), stdin)


def check_words(asked: Asked) -> None:
    """One story, topic or text, a title only for what was written, a key that can be one. Raises BadInput."""
    given = [name for name in ("story", "topic", "text") if getattr(asked, name) is not None]
    if not given:
        raise BadInput("neither a story nor a topic was given", stage=STAGE, fix="Give STORY or --topic")
    if len(given) > 1:
        raise BadInput(f"both a {' and a '.join(given)} was given", stage=STAGE, fix="Give one of them")
    if asked.topic is not None and asked.title is not None:
        raise BadInput(
            "a topic's story brings its own title", stage=STAGE, thing="title", fix="Leave the title out"
        )
    if asked.key is not None:
        check_key(asked.key)


def brief_for_channel(asked: Asked, channel: Channel, stdin: BinaryIO) -> Brief:
    """The brief of words that were checked; what they leave open is the channel's. Raises BadInput."""
    taste = _taste(asked, channel)
    if asked.topic is not None:
        topic = _check_topic(asked.topic)
        return Brief(key=asked.key or default_key(topic, topic), topic=topic, **taste)
    text = asked.text if asked.text is not None else read_story(asked.story or STDIN, stdin)
    title = find_story(text, title=asked.title).title
    if asked.duration is None:
        taste["duration_s"] = choose_duration_s(text, channel)
    return Brief(key=asked.key or default_key(title, text), text=text, title=asked.title, **taste)


def _taste(asked: Asked, channel: Channel) -> dict[str, object]:
    """What was asked for, else what the channel says."""
    return {
        "channel": channel.name,
        "language": channel.language,
        "duration_s": read_duration(asked.duration) if asked.duration is not None else channel.duration_s,
        "style": read_choice(asked.style, Style, "style") or channel.style,
        "format": read_choice(asked.format, VideoFormat, "format") or channel.format,
        "pattern": read_choice(asked.pattern, EditPattern, "pattern") or channel.pattern,
        **({"seed": read_seed(asked.seed)} if asked.seed is not None else {}),
    }


def _check_topic(topic: str) -> str:
    words = " ".join(topic.split())
    if not any(char.isalnum() for char in words):
        raise BadInput("the topic is empty", stage=STAGE, thing="--topic", fix="Name a topic in a few words")
    return words


def read_choice(typed: str | None, choices: type[ChoiceT], option: str) -> ChoiceT | None:
    """The choice of that name. Raises BadInput, which lists the known ones."""
    if typed is None:
        return None
    try:
        return choices(typed)
    except ValueError:
        known = ", ".join(choice.value for choice in choices)
        raise BadInput(
            f"{typed[:40]!r} is not known", stage=STAGE, thing=f"--{option}", fix=f"Known: {known}"
        ) from None


def read_duration(typed: str) -> float:
    """Seconds, within what a Short may last. Raises BadInput."""
    try:
        duration_s = float(typed)
    except ValueError:
        duration_s = math.nan
    if not LEAST_DURATION_S <= duration_s <= MOST_DURATION_S:
        raise BadInput(
            f"{typed[:40]!r} is not a duration",
            stage=STAGE,
            thing="--duration",
            fix=f"Give {LEAST_DURATION_S:g} to {MOST_DURATION_S:g} seconds",
        )
    return duration_s


def read_seed(typed: str) -> int:
    """A whole number. Raises BadInput."""
    if not re.fullmatch(r"[0-9]{1,10}", typed) or int(typed) >= MOST_SEED:
        raise BadInput(
            f"{typed[:40]!r} is not a seed",
            stage=STAGE,
            thing="--seed",
            fix=f"Give a whole number from 0, below {MOST_SEED}",
        )
    return int(typed)


def read_story(source: str, stdin: BinaryIO) -> str:
    """The text of a file or of stdin, bounded. Raises BadInput."""
    if source == STDIN:
        return _decode(stdin.read(MOST_STORY_BYTES + 1), "stdin")
    path = Path(source)
    name = source[:80]
    try:
        if path.is_dir():
            raise BadInput("it is a folder", stage=STAGE, thing=name, fix="Name a text file")
        with path.open("rb") as stream:
            return _decode(stream.read(MOST_STORY_BYTES + 1), name)
    except FileNotFoundError:
        raise BadInput(
            "there is no such file", stage=STAGE, thing=name, fix="Name a text file, or - for stdin"
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be read"
        raise BadInput(reason, stage=STAGE, thing=name, fix="Name a text file") from None


def _decode(content: bytes, name: str) -> str:
    if len(content) > MOST_STORY_BYTES:
        raise BadInput(
            f"it is over {MOST_STORY_BYTES // 1_000_000} MB",
            stage=STAGE,
            thing=name,
            fix="Give a story, not a library",
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("it is not UTF-8 text", stage=STAGE, thing=name, fix="Save it as UTF-8") from None
