"""Setting scenes: where and in what season a story begins, and where each of its passages plays."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.story.directing.at_hospital import begin_at_hospital
from storyassets.story.directing.back_at import return_to_things
from storyassets.story.directing.begins import begin_where_told
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.dwellers import find_nobles, find_townsfolk, has_mice
from storyassets.story.directing.homes import choose_home, plays_today
from storyassets.story.directing.hours_lasting import settle_hours
from storyassets.story.directing.households import Households
from storyassets.story.directing.insets import tells_of_war
from storyassets.story.directing.journeys import find_court
from storyassets.story.directing.place_track import settle_places
from storyassets.story.directing.scene import SceneReader
from storyassets.story.directing.told_scene import Scene, rest_of_clause
from storyassets.story.directing.worlds import play_in_own_world, worlds_of
from storyassets.story.reading.light import find_season, works_by_night
from storyassets.story.reading.mentions import name_book
from storyassets.story.reading.place_asides import clear_script, without_asides
from storyassets.story.reading.place_likenesses import without_likenesses
from storyassets.story.reading.place_phrases import DROUGHT
from storyassets.story.reading.place_words import SETTINGS
from storyassets.story.reading.places import settle_period
from storyassets.story.reading.views import GREEN
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_TELLER = re.compile(r"\bI(?:['’](?:d|m|ve|ll))?\b")
_FARMED = word_set("cattle river well harvest crops fields village goats seeds herd maize millet")
_DWELLINGS = word_set("door house hut cottage mansion villa manor")


def set_scenes(script: Script, cast: Cast, passages: Sequence[Passage]) -> list[Scene]:
    """One scene a passage, in order."""
    of_today = plays_today(script, cast)
    words = {bare(word) for line in script.lines for word in line.text.split()}
    lived_in = bool(words & _DWELLINGS) or any(c.look.species is Species.HUMAN for c in cast.characters)
    plain = _without_likenesses(clear_script(script) if of_today else script)
    home = settle_period(choose_home(plain, cast, of_today), of_today)
    told = [x.text.lower() for x in script.lines if x.beat is Beat.SETUP and x.speaker == NARRATOR]
    farmed = home in GREEN or (home in (Setting.ROOM, Setting.COTTAGE, Setting.VILLAGE) and words & _FARMED)
    if farmed and any(DROUGHT.search(text) for text in told):
        home = Setting.PARCHED
    season = next((found for found in map(find_season, told) if found), Weather.CLEAR)
    lighthouse = any(SETTINGS.get(word) is Setting.LIGHTHOUSE for word in words)
    by_night = of_today and works_by_night(
        ". ".join((script.title, *(x.text for x in script.lines[:2]), *told[:1])).lower()
    )
    hour = TimeOfDay.NIGHT if by_night else TimeOfDay.DAY
    reader = SceneReader(
        home, name_book(script), of_today, lived_in, hour=hour, season=season, lighthouse=lighthouse
    )
    reader.mice = has_mice(cast)
    reader.by_teller = any(_TELLER.search(line.text) for line in script.lines if line.speaker == NARRATOR)
    reader.households = Households(find_nobles(cast), find_townsfolk(cast))
    reader.journeys.of_court = find_court(cast)
    scenes: list[Scene] = []
    told_here = _with_lines(
        passages, {line.line_id: without_likenesses(line) for line in script.lines}, words_too=True
    )
    told_here = _with_lines(told_here, _without_asides(plain)) if of_today else told_here
    for index, passage in enumerate(told_here):
        reader.read(passage, rest_of_clause(told_here, index))
        scenes.append(reader.scene)
    if of_today:
        scenes = return_to_things(play_in_own_world(scenes, told_here, worlds_of(plain)), told_here)
        scenes = begin_where_told(scenes, told_here, plain)
    placed = settle_places(begin_at_hospital(scenes, passages), told_here, plain.title, of_today=of_today)
    return settle_hours(placed, told_here, hour)


def _without_likenesses(script: Script) -> Script:
    return script.model_copy(update={"lines": tuple(without_likenesses(line) for line in script.lines)})


def _without_asides(script: Script) -> dict[str, Line]:
    """The lines without what they only tell about; what somebody tells of a war is seen."""
    of_war = {line.line_id for line in script.lines if tells_of_war(line.text)}
    return {key: line for key, line in without_asides(script.lines).items() if key not in of_war}


def _with_lines(
    passages: Sequence[Passage], lines: Mapping[str, Line], *, words_too: bool = False
) -> list[Passage]:
    """The same passages, of these lines; what is met and done there is read from all words, if not `words_too`."""
    return [_of_lines(passage, lines, words_too) for passage in passages]


def _of_lines(passage: Passage, lines: Mapping[str, Line], words_too: bool) -> Passage:
    own = {line.line_id: lines.get(line.line_id, line) for line in (passage.line, *passage.lines)}
    if not words_too and all(own[line.line_id] is line for line in (passage.line, *passage.lines)):
        return passage
    words = tuple(
        word
        for span in passage.spans
        for word in own[span.line_id].text.split()[span.first_word : span.end_word]
    )
    return replace(
        passage,
        line=own[passage.line.line_id],
        lines=tuple(own[line.line_id] for line in passage.lines),
        words=words if words_too else passage.words,
    )
