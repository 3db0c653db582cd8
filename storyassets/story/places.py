"""Places: where and when it is, and what the weather does, by strong cues in the words only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import NARRATOR, Script
from storyassets.model.shot import Setting, TimeOfDay, Weather
from storyassets.story.phrases import bare
from storyassets.story.place_words import (
    AWAY,
    BED,
    DAWN,
    DAY,
    DENS,
    DUSK,
    ENTERED,
    FIRST_LINES,
    HOMES,
    IN_PLACE,
    IN_THE_WET,
    INDOOR_THINGS,
    INDOORS,
    INSIDE,
    LIKENESS,
    NATURE,
    NIGHT,
    NOT_NIGHT,
    OPEN_PLACES,
    PARTS,
    SETTINGS,
    WEAK,
    WEATHER,
    WORKPLACES,
)


def find_setting(words: Sequence[str], now: Setting | None = None) -> Setting | None:
    """The place that the words say someone is at or goes to; the last one named wins. None if unsure.

    `now` is where the scene is: grass there is in a garden as well as in a field.
    """
    plain = [bare(word) for word in words]
    if BED.search(" ".join(plain)):
        return Setting.BEDROOM
    found: Setting | None = None
    for index, word in enumerate(plain):
        setting = SETTINGS.get(word)
        if (
            setting is None
            or setting is Setting.SKY
            or (word in WEAK and now in NATURE)
            or (word in DENS and now in INDOORS)
        ):
            continue
        if "from" in plain[max(0, index - 4) : index]:
            continue
        lead = _leading_preposition(plain, index)
        if lead in IN_PLACE and not (word in ENTERED and lead not in INSIDE):
            found = setting
    if found is None and now in OPEN_PLACES and INDOOR_THINGS & set(plain):
        return Setting.ROOM
    return found


def _leading_preposition(plain: list[str], index: int) -> str:
    """The preposition (or verb) before a noun's determiner and at most two adjectives."""
    for back in range(index - 1, max(-1, index - 5), -1):
        if plain[back] == "of" and plain[back - 1] in PARTS:
            continue
        if plain[back] in IN_PLACE or plain[back] in AWAY:
            return plain[back]
    return ""


def find_open_air(text: str, now: Setting) -> Setting | None:
    """A place outside, where a lower-case text says that someone indoors is in rain or snow now."""
    return Setting.CITY if now in INDOORS and IN_THE_WET.search(text) else None


def find_time(text: str) -> TimeOfDay | None:
    """The time of day that a lower-case text names; None if it names none."""
    text = NOT_NIGHT.sub(" ", text)
    for pattern, time in (
        (NIGHT, TimeOfDay.NIGHT),
        (DUSK, TimeOfDay.DUSK),
        (DAWN, TimeOfDay.DAWN),
        (DAY, TimeOfDay.DAY),
    ):
        if pattern.search(text):
            return time
    return None


def find_weather(text: str) -> Weather | None:
    """The weather that a lower-case text names, unless it only likens something to it."""
    for weather, pattern in WEATHER:
        found = pattern.search(text)
        if found and not LIKENESS.search(text[: found.start()]):
            return weather
    return None


def choose_first_setting(script: Script, cast: Cast, of_today: bool) -> Setting:
    """Where a story begins that does not say so: a place that its first lines name, else where its people live."""
    narration = [line.text.split() for line in script.lines if line.speaker == NARRATOR]
    for words in narration[:FIRST_LINES]:
        setting = find_setting(words)
        if setting is not None:
            return setting
    homes = Counter(
        setting
        for character in cast.characters
        for setting, species in HOMES.items()
        if character.look.species in species
    )
    homes.update(
        WORKPLACES[character.look.costume]
        for character in cast.characters
        if character.look.species is Species.HUMAN and character.look.costume in WORKPLACES
    )
    if any(setting is not Setting.ROOM for setting in homes):
        # A cat may live in a house; with a fox beside it the story is outside.
        del homes[Setting.ROOM]
    if homes:
        return homes.most_common(1)[0][0]
    later = (find_setting(words) for words in narration[FIRST_LINES:])
    return next((setting for setting in later if setting), Setting.CITY if of_today else Setting.VILLAGE)


def settle_period(setting: Setting, of_today: bool) -> Setting:
    """A place of its time: the towns of fairy tales are not our cities."""
    return Setting.VILLAGE if setting is Setting.CITY and not of_today else setting
