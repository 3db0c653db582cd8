"""What is asked for: short stories in variations that cost the same, and episodes that are bad in different ways."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from storyassets.model.brief import Brief, VideoFormat
from storyassets.studio.documents import EpisodeFolder, read_text, write_document

REPO = Path(__file__).parents[2]
ASIDES = (
    "they say", "it seems", "we heard", "some swear", "I think", "folks say", "you know", "so goes",
)  # fmt: skip
"""Each variation of a story says another of them after every sentence: new words, as many, and as long."""
DURATION_S = 15.0
FLAT_PX = 1600
SENTENCE_END = re.compile(r"(?<=[a-z])(?=[.!?])")
CHANNELS = {
    "default": "",
    "keyless": "providers: {writer: [openai]}\n",
    "strict": "quality: {least_overall: 100}\n",
    "flat": "cast: [{name: Martha, portrait: flat.png}]\n",
    "torn": "style: storybook\n  pattern: [\n",
    "unheard": "providers: {voice: [nobody]}\n",
}


@dataclass(frozen=True)
class Asked:
    """An episode, and how it is bad; empty for a good one."""

    key: str
    bad: str = ""


@dataclass(frozen=True)
class Place:
    """Where its files lie."""

    folder: EpisodeFolder
    brief: Brief

    def write(self, **changes: object) -> None:
        write_document(self.folder.brief, self.brief.model_copy(update=changes))

    def rewrite(self, change: Callable[[str], str]) -> None:
        self.write()
        self.folder.brief.write_text(change(self.folder.brief.read_text()))

    def write_binary(self) -> None:
        self.write()
        self.folder.brief.write_bytes(b"\x00\xff\xfe" * 100)

    def write_script(self) -> None:
        self.write()
        self.folder.script_by_hand.write_text("lines: twelve\n")


BAD: dict[str, Callable[[Place], None]] = {
    "a text of five words": lambda place: place.write(text="A fox stole a hen."),
    "a channel that there is not": lambda place: place.write(channel="elsewhere"),
    "a provider without its key": lambda place: place.write(channel="keyless"),
    "a torn brief": lambda place: place.rewrite(lambda text: f'{text}note: "it was cut'),
    "a quality gate that fails": lambda place: place.write(channel="strict"),
    "a portrait that is flat": lambda place: place.write(channel="flat", text=story_of_martha()),
    "a brief of a newer version": lambda place: place.rewrite(as_newer),
    "ten minutes": lambda place: place.rewrite(lambda text: text.replace("15.0", "600.0")),
    "a brief that is no text": lambda place: place.write_binary(),
    "a script by hand that is none": lambda place: place.write_script(),
    "a torn channel": lambda place: place.write(channel="torn"),
    "a provider that nobody has": lambda place: place.write(channel="unheard"),
}
"""The ways, and what makes an episode so."""


def as_newer(text: str) -> str:
    return re.sub(r"schema_version: \d+", "schema_version: 99", text)


def story_of_martha() -> str:
    return read_text(REPO / "examples" / "the-fox-stole-the-same-hen-every-night.md")


def vary(text: str, variation: int) -> str:
    """The same story in other words, of the same length."""
    aside = f", {ASIDES[variation % len(ASIDES)]}"
    heading, _, body = text.partition("\n")
    return f"{heading}\n{SENTENCE_END.sub(aside, body)}"


def plan_episodes(episodes: int, bad: int) -> list[Asked]:
    """The bad ones stand among the good, evenly."""
    ways = [list(BAD)[number % len(BAD)] for number in range(bad)]
    asked = [Asked(f"good-{number:02d}") for number in range(episodes - bad)]
    for number, way in enumerate(ways):
        place = (2 * number + 1) * episodes // (2 * bad)
        asked.insert(place, Asked(f"bad-{number:02d}", way))
    return asked


def write_channels(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in CHANNELS.items():
        (folder / f"{name}.yaml").write_text(f"name: {name}\n{lines}")
    Image.new("RGB", (FLAT_PX, FLAT_PX), "#808080").save(folder / "flat.png")


def write_briefs(studio: Path, asked: Sequence[Asked]) -> None:
    """The first good ones and the last are of the same stories, at most ten."""
    told_twice = max(1, sum(not one.bad for one in asked) // 2)
    stories = [read_text(path) for path in sorted((REPO / "examples").glob("*.md"))][:told_twice]
    good = -1
    for one in asked:
        good += not one.bad
        number = max(good, 0)
        variation, story = divmod(number, len(stories))
        brief = Brief(
            key=one.key,
            text=vary(stories[story], variation),
            duration_s=DURATION_S,
            format=VideoFormat.SQUARE,
            seed=variation + 1,  # other pictures and other music too: nothing is reused from the first
        )
        place = Place(EpisodeFolder(studio, one.key), brief)
        place.folder.path.mkdir(parents=True, exist_ok=True)
        BAD[one.bad](place) if one.bad else place.write()
