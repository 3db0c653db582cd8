"""Scene: place, light and weather, as they last from one passage to the next and change by the words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from storyassets.model.character import Cast, Species
from storyassets.model.script import Beat, Script
from storyassets.model.shot import Setting, TimeOfDay, Weather
from storyassets.story.costumes import is_of_today
from storyassets.story.cutting import Passage
from storyassets.story.homes import choose_home
from storyassets.story.light import find_time, find_weather, is_habit
from storyassets.story.phrases import bare
from storyassets.story.places import find_place, settle_period
from storyassets.story.views import Place, vary_views
from storyassets.story.word_tables import word_set

_LASTING = (Weather.SNOW, Weather.FOG)
"""A season, and a fog at sea, outlast the hour; a shower does not."""

_DWELLINGS = word_set("door house hut cottage")
_TO_SOMEBODY = word_set("you your yours yourself")


@dataclass(frozen=True)
class Scene:
    """Where and when a passage plays."""

    setting: Setting
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    home: Setting = Setting.VILLAGE
    """Where the story begins."""


@dataclass
class _Reader:
    """Takes up the cues of narration, passage by passage; what characters talk about is elsewhere."""

    home: Setting
    of_today: bool
    lived_in: bool
    scene: Scene = field(init=False)
    habit_of: str = ""
    """The line that tells of every night: on the next one it is not night."""

    beat: Beat | None = None

    def __post_init__(self) -> None:
        self.scene = Scene(self.home, home=self.home)

    def read(self, passage: Passage) -> bool:
        """Move to where the passage plays; whether its words name the place."""
        self._let_time_pass(passage)
        if passage.is_dialogue or speaks(passage.narrated):
            return False
        now, text = self.scene, " ".join(passage.narrated).lower()
        found = find_place(passage.narrated, now.setting, self.home, lived_in=self.lived_in)
        place = settle_period(found, self.of_today) if found else now.setting
        time = find_time(text)
        if time is not None:
            self.habit_of = passage.line.line_id if is_habit(text) else ""
        changed = place is not now.setting or (time is not None and time is not now.time_of_day)
        stays = not changed or now.weather in _LASTING
        weather = find_weather(text) or (now.weather if stays else Weather.CLEAR)
        self.scene = Scene(place, time or now.time_of_day, weather, self.home)
        return found is not None

    def _let_time_pass(self, passage: Passage) -> None:
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            # A hook tells of what comes later: the story begins at home, by day.
            self.scene = Scene(self.home, home=self.home)
            self.habit_of = ""
        elif passage.beat is not self.beat and self.scene.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK):
            self.scene = replace(self.scene, time_of_day=TimeOfDay.DAY)
        if self.habit_of and passage.line.line_id != self.habit_of and not passage.is_dialogue:
            self.scene = replace(self.scene, time_of_day=TimeOfDay.DAY)
            self.habit_of = ""
        self.beat = passage.beat


def set_scenes(script: Script, cast: Cast, passages: Sequence[Passage]) -> list[Scene]:
    """One scene a passage, in order."""
    of_today = is_of_today(script)
    words = {bare(word) for line in script.lines for word in line.text.split()}
    lived_in = bool(words & _DWELLINGS) or any(c.look.species is Species.HUMAN for c in cast.characters)
    reader = _Reader(settle_period(choose_home(script, cast, of_today), of_today), of_today, lived_in)
    scenes: list[Scene] = []
    places: list[Place] = []
    for passage in passages:
        cued = reader.read(passage)
        scenes.append(reader.scene)
        places.append(Place(reader.scene.setting, cued))
    views = vary_views(places, passages)
    return [replace(scene, setting=view) for scene, view in zip(scenes, views, strict=True)]


def speaks(words: Sequence[str]) -> bool:
    """Whether narration is a quotation, read aloud because nobody knows who says it."""
    return any(bare(word) in _TO_SOMEBODY for word in words)
