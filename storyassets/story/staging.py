"""Staging: what is to be seen while a passage is said. Place, light, people and things, each only where the words give it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.character import Cast
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.model.shot import Action, Actor, Setting, Staging, TimeOfDay, Weather
from storyassets.story.acting import Fates, act_out, suit_body, suit_place
from storyassets.story.costumes import is_of_today
from storyassets.story.cutting import Passage
from storyassets.story.deed import Deed
from storyassets.story.deeds import Reader
from storyassets.story.phrases import bare
from storyassets.story.places import (
    choose_first_setting,
    find_open_air,
    find_setting,
    find_time,
    find_weather,
    settle_period,
)
from storyassets.story.things import find_props, rank_props
from storyassets.story.word_tables import word_set

MOST_ACTORS = 3
MOST_PROPS = 3
_NEARBY_LINES = 3
_TO_SOMEBODY = word_set("you your yours yourself")


@dataclass
class _Scene:
    """What lasts from one passage to the next."""

    setting: Setting
    of_today: bool
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    beat: Beat | None = None

    def move_to(self, passage: Passage) -> None:
        """Take up the cues of a passage's narration; what characters talk about is elsewhere."""
        if passage.beat is not self.beat:
            self.beat = passage.beat
            if self.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK):
                self.time_of_day = TimeOfDay.DAY
        if passage.is_dialogue or speaks(passage.narrated):
            return
        words = passage.narrated
        text = " ".join(words).lower()
        place = find_setting(words, self.setting) or find_open_air(text, self.setting)
        time = find_time(text)
        if (time is not None and time is not self.time_of_day) or (place and place is not self.setting):
            self.weather = Weather.CLEAR
        self.setting = settle_period(place or self.setting, self.of_today)
        self.time_of_day = time or self.time_of_day
        self.weather = find_weather(text) or self.weather


def stage_passages(script: Script, cast: Cast, passages: Sequence[Passage]) -> list[Staging]:
    """One staging a passage, in order."""
    deeds = _read_deeds(script)
    ranks = rank_props(script, cast)
    of_today = is_of_today(script)
    first = settle_period(choose_first_setting(script, cast, of_today), of_today)
    scene = _Scene(first, of_today)
    cast_ids = {character.character_id for character in cast.characters}
    listeners = _find_listeners(script, deeds)
    fates = Fates()
    stagings: list[Staging] = []
    for index, passage in enumerate(passages):
        if index > 0 and passages[index - 1].beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            # A hook tells of what comes later: nobody's fate in it holds when the story begins.
            fates = Fates()
        scene.move_to(passage)
        actors = _stage_actors(passage, deeds, listeners, fates, cast)
        if not actors and stagings and speaks(passage.narrated) and passages[index - 1].beat is passage.beat:
            # A quotation that the narrator reads: those who were there still are.
            actors = [actor.model_copy(update={"action": Action.LOOK}) for actor in stagings[-1].actors]
        props = sorted(
            (prop for prop in find_props(passage.words) if prop in ranks),
            key=lambda prop: -ranks[prop],
        )
        stagings.append(
            Staging(
                setting=suit_place(scene.setting, actors),
                time_of_day=scene.time_of_day,
                weather=scene.weather,
                actors=tuple(actor for actor in actors if actor.character_id in cast_ids)[:MOST_ACTORS],
                props=tuple(props[:MOST_PROPS]),
                emotion=passage.line.emotion,
            )
        )
    return _fill_ends(stagings, passages)


def speaks(words: Sequence[str]) -> bool:
    """Whether narration is a quotation, read aloud because nobody knows who says it."""
    return any(bare(word) in _TO_SOMEBODY for word in words)


def _read_deeds(script: Script) -> dict[str, list[Deed]]:
    reader = Reader.of(script)
    deeds: dict[str, list[Deed]] = {}
    for line in script.lines:
        if line.speaker == NARRATOR:
            deeds[line.line_id] = reader.read_line(line)
        else:
            reader.hear(line)
            deeds[line.line_id] = []
    return deeds


def _find_listeners(script: Script, deeds: dict[str, list[Deed]]) -> dict[str, str]:
    """To whom each spoken line is said, where that is likely.

    Whoever spoke last or speaks next in the same beat; else whom the line is about; else the only other
    one who did something in the narration right before.
    """
    listeners: dict[str, str] = {}
    said = [line for line in script.lines if line.speaker != NARRATOR]
    for index, line in enumerate(said):
        around = [*reversed(said[max(0, index - 2) : index]), *said[index + 1 : index + 2]]
        found = [o.speaker for o in around if o.speaker != line.speaker and o.beat is line.beat]
        found += [subject for subject in line.subjects if subject != line.speaker]
        at = script.lines.index(line)
        nearby = [ln for ln in script.lines[:at] if ln.speaker == NARRATOR][-_NEARBY_LINES:]
        doers = {deed.character_id for ln in nearby for deed in deeds[ln.line_id] if deed.is_doer}
        others = sorted(doers - {line.speaker})
        if found or len(others) == 1:
            listeners[line.line_id] = [*found, *others][0]
    return listeners


def _stage_actors(
    passage: Passage, deeds: dict[str, list[Deed]], listeners: dict[str, str], fates: Fates, cast: Cast
) -> list[Actor]:
    actors: dict[str, Actor] = {}
    for span, line in zip(passage.spans, passage.lines, strict=True):
        if line.speaker != NARRATOR:
            fates.revive(line.speaker)
            found = [Actor(character_id=line.speaker, action=Action.TALK, emotion=line.emotion)]
            if line.line_id in listeners:
                found.append(Actor(character_id=listeners[line.line_id], action=Action.LOOK))
        else:
            found = act_out(deeds[line.line_id], span, line, fates)
        for actor in (suit_body(one, cast) for one in found):
            actors.setdefault(actor.character_id, actor)
    return list(actors.values())


def _fill_ends(stagings: list[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The first picture shows the conflict, the last its payoff, where their own words show nobody at it."""
    if not passages[0].is_dialogue and not any(_is_visible(actor) for actor in stagings[0].actors):
        conflict = _find_conflict(stagings, passages)
        if conflict is not None:
            stagings[0] = conflict.model_copy(update={"emotion": stagings[0].emotion})
    if not stagings[-1].actors:
        payoff = next((staging for staging in reversed(stagings) if staging.actors), None)
        if payoff is not None:
            stagings[-1] = stagings[-1].model_copy(update={"actors": payoff.actors})
    return stagings


def _find_conflict(stagings: list[Staging], passages: Sequence[Passage]) -> Staging | None:
    """The first picture of the conflict, or else the twist, where someone whom the hook names is at something."""
    named = {actor.character_id for actor in stagings[0].actors}
    for beat in (Beat.CONFLICT, Beat.TWIST):
        for staging, passage in zip(stagings, passages, strict=True):
            acting = {actor.character_id for actor in staging.actors if _is_visible(actor)}
            if passage.beat is beat and acting and (not named or acting & named):
                return staging
    return None if named else next((staging for staging in stagings if staging.actors), None)


def _is_visible(actor: Actor) -> bool:
    return actor.action not in (Action.STAND, Action.LOOK, Action.TALK, Action.DEAD)
