"""Told scene: what is known of where and when a passage plays, and the words that tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.place import Landmark, Setting, TimeOfDay, Weather
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.mentions import NameBook
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_SOMEBODY = "somebody"
_NEW_CLAUSE = word_set("and but or while when then so until because as that")


@dataclass(frozen=True)
class Scene:
    """Where and when a passage plays."""

    setting: Setting
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    home: Setting = Setting.VILLAGE
    """Where the story begins."""

    cued: bool = False
    """The passage's own words say where it is."""

    landmark: Landmark | None = None
    """What they are before, outdoors."""

    passing: bool = False
    """What is done there has an end: cards, a funeral, a trial. Another day they are at home again."""

    parted: bool = False
    """Somebody has left by ship; whoever stays goes home."""

    glimpsed: bool = False
    """What comes there is seen; those of whom it is told stay where they are."""

    far: bool = False
    """Something at sea that is seen from afar, and nobody in it."""

    longed_for: bool = False
    """Whoever speaks there said that they would rather be there, and now are: whoever listened is not."""

    spoken_of: Setting | None = None
    """Where somebody is asked to come: it is seen where the picture is only in their minds."""


def rest_of_clause(passages: Sequence[Passage], index: int) -> tuple[str, ...]:
    """The words with which the next passage goes on with the same clause; none if it begins another."""
    passage = passages[index]
    if index + 1 == len(passages) or not passage.narrated or passage.narrated[-1][-1] in ".!?,;:":
        return ()
    following = passages[index + 1]
    same = following.line.line_id == passage.line.line_id and following.narrated
    return following.narrated if same and bare(following.narrated[0]) not in _NEW_CLAUSE else ()


def without_names(
    book: NameBook, narrated: Sequence[str], rest: Sequence[str]
) -> tuple[list[str], list[str]]:
    """The narrated words and those after them, names taken out: the Town Mouse is not in town."""
    words = [*narrated, *rest]
    for mention in book.find(words):
        for at in range(mention.first, mention.end):
            plain = bare(words[at])
            words[at] = words[at].lower().replace(plain, _SOMEBODY) if plain else words[at]
    return words[: len(narrated)], words[len(narrated) :]
