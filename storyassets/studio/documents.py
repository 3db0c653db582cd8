"""Documents: nouns in JSON and YAML files, and where the files of an episode lie."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from storyassets.errors import BadConfiguration, BadInput, StoryAssetsError
from storyassets.model.brief import KEY_PATTERN, check_key
from storyassets.model.channel import Channel
from storyassets.model.story import Story
from storyassets.studio.files import write_atomically

MAX_DOCUMENT_BYTES = 32 * 1024 * 1024
YAML_SUFFIXES = (".yaml", ".yml")
STORY_SUFFIXES = (".txt", ".md")
HALF_CHARACTER = re.compile(r"\\(?:u|U0000)[dD][89a-fA-F]")
"""An escape of one half of a character: without its other half, no file can hold it."""

ModelT = TypeVar("ModelT", bound=BaseModel)


def read_document(
    path: Path, model: type[ModelT], error: type[BadInput] | type[BadConfiguration] = BadInput
) -> ModelT:
    """The noun in a .json, .yaml or .yml file.

    Raises `error`, which names the file and the field, and NewerSchema for a file of a newer version.
    """
    fields = parse(path, read_text(path, error), error)
    try:
        return model.model_validate(fields)
    except ValidationError as invalid:
        first = invalid.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"]) or "the whole file"
        others = invalid.error_count() - 1
        also = f" (and {others} more)" if others else ""
        fix = "Correct the file"
        if first["type"] == "extra_forbidden":
            first["msg"] = "there is no such field"
            fix = f"Known: {', '.join(known_fields(model, first['loc'][:-1]))}"
        raise error(
            f"{field}: {first['msg']}{also}", stage=model.__name__, thing=str(path), fix=fix
        ) from invalid
    except StoryAssetsError as known:
        known.stage = known.stage or model.__name__
        known.thing = str(path)
        raise


def known_fields(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """The fields of the model that stands at a place of another; of the nearest one that can be told."""
    for part in loc:
        info = model.model_fields.get(str(part))
        inner = info.annotation if info else None
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            model = inner
    return sorted(name for name in model.model_fields if name != "schema_version")


def write_document(path: Path, document: BaseModel) -> None:
    """Write a noun as JSON or YAML, by the suffix; atomically. Raises BadConfiguration."""
    fields = document.model_dump(mode="json")
    if path.suffix in YAML_SUFFIXES:
        text = yaml.safe_dump(fields, sort_keys=False, allow_unicode=True, width=100)
    else:
        text = json.dumps(fields, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    write_atomically(path, text.encode())


def read_text(path: Path, error: type[StoryAssetsError] = BadInput) -> str:
    """A text file of bounded size, UTF-8. Raises `error`."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_DOCUMENT_BYTES + 1)
        if len(content) > MAX_DOCUMENT_BYTES:
            raise error(f"it is over {MAX_DOCUMENT_BYTES} bytes", stage="read", thing=str(path))
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise error("it is not UTF-8 text", stage="read", thing=str(path), fix="Save it as UTF-8") from wrong
    except OSError as wrong:
        reason = wrong.strerror or "it cannot be read"
        raise error(reason, stage="read", thing=str(path), fix="Check the path") from wrong


def parse(path: Path, text: str, error: type[StoryAssetsError]) -> Any:
    """The plain values in the text of a JSON or YAML file. Raises `error`."""
    try:
        told = yaml.load(text, OnceLoader) if path.suffix in YAML_SUFFIXES else json.loads(text)  # noqa: S506 it is a SafeLoader
        if HALF_CHARACTER.search(text):
            json.dumps(told, ensure_ascii=False, default=str).encode()
        return told
    except json.JSONDecodeError as wrong:
        where = f"line {wrong.lineno}, column {wrong.colno}"
        raise error(f"{where}: {wrong.msg}", stage="read", thing=str(path), fix="Correct the JSON") from wrong
    except yaml.YAMLError as wrong:
        mark = getattr(wrong, "problem_mark", None)
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        problem = getattr(wrong, "problem", None) or "it is not YAML"
        raise error(f"{where}{problem}", stage="read", thing=str(path), fix="Correct the YAML") from wrong
    except RecursionError as wrong:
        raise error("it is nested too deeply", stage="read", thing=str(path)) from wrong
    except (ValueError, TypeError, AttributeError, OverflowError) as wrong:
        # PyYAML raises whatever its constructors do for a date or a number that is none.
        problem = (str(wrong).splitlines() or ["it cannot be read"])[0]
        raise error(
            f"a value in it is none: {problem[:120]}", stage="read", thing=str(path), fix="Put it in quotes"
        ) from wrong


class OnceLoader(yaml.SafeLoader):
    """Safe, and refuses a field that is written twice: the first would be lost without a word."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Raises ConstructorError."""
        seen: set[tuple[str, str]] = set()
        for name, _ in node.value if isinstance(node, yaml.MappingNode) else ():
            key = (name.tag, name.value) if isinstance(name, yaml.ScalarNode) else None
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{name.value[:80]!r} is there twice", name.start_mark
                )
            if key is not None:
                seen.add(key)
        return super().construct_mapping(node, deep)


def find_channels(channels_dir: Path) -> list[str]:
    """The names of the channels that there are, sorted."""
    files = channels_dir.iterdir() if channels_dir.is_dir() else ()
    return sorted(path.stem for path in files if path.suffix in YAML_SUFFIXES)


def load_channel(channels_dir: Path, name: str) -> Channel:
    """The channel of that name. Raises BadInput, which lists the known ones, and BadConfiguration."""
    known = find_channels(channels_dir)
    if not KEY_PATTERN.fullmatch(name) or name not in known:
        raise BadInput(
            f"there is no channel {name[:80]!r}",
            stage="channel",
            thing=str(channels_dir),
            fix=f"Known channels: {', '.join(known) or 'none'}",
        )
    path = next(
        channels_dir / f"{name}{suffix}" for suffix in YAML_SUFFIXES if is_file(channels_dir, name, suffix)
    )
    channel = read_document(path, Channel, BadConfiguration)
    if channel.name != name:
        raise BadConfiguration(
            f"name: it says {channel.name!r}", stage="channel", thing=str(path), fix="Name it as its file"
        )
    return with_font(channel, channels_dir)


def with_font(channel: Channel, channels_dir: Path) -> Channel:
    """The channel with the whole path of its own font, if it has one. Raises BadConfiguration."""
    told = channel.captions.font_file.strip()
    if not told:
        return channel
    path = (channels_dir / told).resolve()
    if not path.is_relative_to(channels_dir.resolve()) or not path.is_file():
        raise BadConfiguration(
            f"there is no {told} in the channels' folder",
            stage="channel",
            thing="captions.font_file",
            fix="Put the .ttf or .otf file there, or take the line out",
        )
    captions = channel.captions.model_copy(update={"font_file": str(path)})
    return channel.model_copy(update={"captions": captions})


def is_file(folder: Path, name: str, suffix: str) -> bool:
    """Whether the folder has such a file."""
    return (folder / f"{name}{suffix}").is_file()


def load_bank(stories_dir: Path, parse_story: Callable[[str], Story]) -> list[Story]:
    """The stories of the bank, by file name. Raises BadConfiguration, which names the file."""
    files = sorted(stories_dir.iterdir()) if stories_dir.is_dir() else []
    return [load_story(path, parse_story) for path in files if path.suffix in STORY_SUFFIXES]


def load_story(path: Path, parse_story: Callable[[str], Story]) -> Story:
    """One story of the bank. Raises BadConfiguration."""
    try:
        return parse_story(read_text(path, BadConfiguration))
    except BadInput as error:
        raise BadConfiguration(
            error.message, stage="stories", thing=str(path), fix=error.fix or "Correct or remove it"
        ) from error


@dataclass(frozen=True)
class EpisodeFolder:
    """Where the files of one episode lie. Raises BadInput for a key that cannot name a folder."""

    studio_dir: Path
    key: str

    def __post_init__(self) -> None:
        check_key(self.key)

    @property
    def path(self) -> Path:
        """The folder."""
        return self.studio_dir / "episodes" / self.key

    @property
    def brief(self) -> Path:
        """What someone asked for: input."""
        return self.path / "brief.yaml"

    @property
    def script_by_hand(self) -> Path:
        """A person's script, which replaces the writer's: input."""
        return self.path / "script.yaml"

    @property
    def listing_by_hand(self) -> Path:
        """A person's title, description and tags, which replace the lister's: input."""
        return self.path / "listing.yaml"

    @property
    def picks(self) -> Path:
        """What a person chose instead of what would be made: input."""
        return self.path / "picks.yaml"

    @property
    def editing_lock(self) -> Path:
        """Held by whoever changes the inputs."""
        return self.studio_dir / "locks" / "editing" / self.key

    @property
    def running_lock(self) -> Path:
        """Held by whoever makes the episode."""
        return self.studio_dir / "locks" / "running" / self.key

    @property
    def overrides(self) -> Path:
        """The gates' failures that a person has accepted: input."""
        return self.path / "overrides.yaml"

    def asset(self, name: str) -> Path:
        """The JSON of an asset."""
        return self.path / f"{name}.json"

    @property
    def video(self) -> Path:
        """The finished video."""
        return self.path / "video.mp4"

    @property
    def preview(self) -> Path:
        """The quick look."""
        return self.path / "preview.mp4"

    @property
    def thumbnail(self) -> Path:
        """The picture that stands for the video."""
        return self.path / "thumbnail.jpg"

    @property
    def thumbnail_wide(self) -> Path:
        """The same, 1280 by 720."""
        return self.path / "thumbnail_wide.jpg"

    @property
    def captions_srt(self) -> Path:
        """The captions as SubRip."""
        return self.path / "captions.srt"

    @property
    def captions_vtt(self) -> Path:
        """The captions as WebVTT."""
        return self.path / "captions.vtt"

    @property
    def performance_plot(self) -> Path:
        """How it does, drawn."""
        return self.path / "performance.png"
