"""The user's folder: photos and videos of one's own, found by the words in their names and their folders' names.

Nothing outside the folder is read: links are not followed. A file that cannot be read is skipped, with a word.
"""

from __future__ import annotations

import io
import logging
import math
import os
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderRefused
from storyassets.measure.clip import measure_clip
from storyassets.measure.content import HEAD_BYTES, Medium, recognise
from storyassets.providers.fitting import fit_bytes
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import FootageFacts, FootageRequest, Made

MOST_FILES = 20_000
MOST_DEPTH = 8
MOST_BYTES = 500_000_000
MOST_ENLARGED = 2.0
"""One's own may be smaller than what is searched for elsewhere, by so much."""
SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".mp4", ".mov", ".webm", ".mkv", ".m4v"})
_WORD = re.compile(r"[^\W\d_]+")

log = logging.getLogger(__name__)


class Entry(NamedTuple):
    """A file, by its path in the folder, and the words that it is called by."""

    relative: str
    words: frozenset[str]


class FolderFootage:
    """Footage out of FOOTAGE_FOLDER."""

    def __init__(self, outfit: Outfit) -> None:
        self._outfit = outfit
        told = outfit.keys.footage_folder
        if told is None or not told.expanduser().is_dir():
            raise BadConfiguration(
                "it is not set" if told is None else f"{told} is no folder",
                stage="providers",
                thing="FOOTAGE_FOLDER",
                fix="Set it in .env to a folder of photos and videos, or take folder out of providers.footage",
            )
        self._root = told.expanduser().resolve()

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return self._outfit.name

    @property
    def model(self) -> str:
        """The version of how files are matched."""
        return self._outfit.model

    def spell(self, request: FootageRequest) -> Mapping[str, Any]:
        """All but what is not wanted again: what was chosen once stays."""
        return request.model_dump(mode="json", exclude={"unlike"})

    def estimate_usd(self, request: FootageRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def make(self, request: FootageRequest) -> Made:
        """The file whose name matches best. Raises ProviderRefused where none matches."""
        for entry in self._ranked(request):
            try:
                return self._read(entry, request)
            except (OSError, InvalidOutput) as error:
                reason = error.message if isinstance(error, InvalidOutput) else (error.strerror or "error")
                log.warning("footage: %s is skipped: %s", entry.relative, reason)
        raise ProviderRefused(
            f"no file is called {' or '.join(request.words)} and fits",
            stage="footage",
            thing=self.name,
            fix="Name a photo or video so, or leave it to be drawn",
        )

    def _ranked(self, request: FootageRequest) -> list[Entry]:
        """The files that match, best first; the seed parts those that match equally well."""
        weighed = [
            (match(entry.words, request.words), entry)
            for entry in list_files(self._root)
            if self._source_id(entry) not in request.unlike
        ]
        ranked: list[Entry] = []
        for score in sorted({score for score, _ in weighed if score > 0}, reverse=True):
            alike = sorted(entry for one, entry in weighed if one == score)
            first = request.seed % len(alike)
            ranked += [*alike[first:], *alike[:first]]
        return ranked

    def _read(self, entry: Entry, request: FootageRequest) -> Made:
        """Raises OSError, and InvalidOutput for what is no photo or clip that fits."""
        content = read_inside(self._root / entry.relative)
        kind = recognise(content[:HEAD_BYTES])
        if kind.medium is Medium.PICTURE:
            return self._made(fit_photo(content, request, self.name), ".jpg", entry, None)
        if kind.medium is not Medium.CLIP or not request.moving:
            raise InvalidOutput(f"it is {kind.what}", thing=entry.relative)
        return self._made(content, kind.suffix, entry, check_clip(content, request))

    def _made(self, content: bytes, suffix: str, entry: Entry, duration_s: float | None) -> Made:
        facts = FootageFacts(source_id=self._source_id(entry), duration_s=duration_s)
        return Made(content=content, suffix=suffix, facts=facts.model_dump(mode="json"))

    def _source_id(self, entry: Entry) -> str:
        return f"{self.name}:{entry.relative}"


def list_files(root: Path) -> Iterator[Entry]:
    """The photos and videos in a folder, by their names' endings; no link, nothing hidden, not endlessly many."""
    waiting, seen = [(root, 0)], 0
    while waiting:
        folder, depth = waiting.pop()
        try:
            found = sorted(os.scandir(folder), key=lambda one: one.name)
        except OSError as error:
            log.warning("footage: %s is skipped: %s", folder.name, error.strerror or "error")
            continue
        for one in found:
            seen += 1
            if seen > MOST_FILES:
                log.warning("footage: only the first %d files are looked at", MOST_FILES)
                return
            if one.name.startswith(".") or one.is_symlink():
                continue
            if one.is_dir(follow_symlinks=False) and depth < MOST_DEPTH:
                waiting.append((Path(one.path), depth + 1))
            elif one.is_file(follow_symlinks=False) and Path(one.name).suffix.lower() in SUFFIXES:
                relative = Path(one.path).relative_to(root)
                yield Entry(relative.as_posix(), words_of(relative.with_suffix("").as_posix()))


def read_inside(path: Path) -> bytes:
    """A regular file's bytes; no link is followed. Raises OSError, and InvalidOutput for one that is too large."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        size_bytes = os.fstat(file.fileno()).st_size
        if size_bytes > MOST_BYTES:
            raise InvalidOutput(f"it has {size_bytes // 1_000_000} MB", thing=path.name)
        return file.read(MOST_BYTES)


def fit_photo(content: bytes, request: FootageRequest, provider: str) -> bytes:
    """The photo as large as asked for. Raises InvalidOutput for one that would have to be enlarged much."""
    photo = fit_bytes(content, (request.width_px, request.height_px), provider)
    with Image.open(io.BytesIO(content)) as picture:
        width, height = picture.size
    if width * height * MOST_ENLARGED**2 < request.width_px * request.height_px:
        raise InvalidOutput(f"its {width}x{height} px are too few", thing=provider)
    return photo


def check_clip(content: bytes, request: FootageRequest) -> float:
    """How long the clip lasts. Raises InvalidOutput for one that is too small or too short."""
    facts = measure_clip(io.BytesIO(content))
    if (
        facts.width_px * MOST_ENLARGED < request.width_px
        or facts.height_px * MOST_ENLARGED < request.height_px
    ):
        raise InvalidOutput(f"its {facts.width_px}x{facts.height_px} px are too few", thing="clip")
    if facts.duration_s < request.least_s:
        raise InvalidOutput(f"its {facts.duration_s:.1f} s are fewer than {request.least_s:g}", thing="clip")
    return facts.duration_s


def words_of(text: str) -> frozenset[str]:
    """The words of a name, in one form of each."""
    return frozenset(plain_form(word) for word in _WORD.findall(text))


def match(words: frozenset[str], wanted: tuple[str, ...]) -> int:
    """How well they match: a weightier word outdoes all that come after it. The lighter half alone is nothing."""
    met = [number for number, told in enumerate(wanted) if words_of(told) & words]
    if not met or met[0] >= math.ceil(len(wanted) / 2):
        return 0
    return sum(1 << (len(wanted) - number) for number in met)


def plain_form(word: str) -> str:
    """In small letters and in the singular, as far as an s tells."""
    small = word.casefold()
    return small[:-1] if len(small) > 3 and small.endswith("s") and not small.endswith("ss") else small
