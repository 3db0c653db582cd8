"""Staging: what is to be seen while a passage is said. Place, light, people and things, each only where the words give it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.character import Cast
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.model.shot import Action, Actor, Setting, Staging, TimeOfDay, Weather
from storyassets.story.costumes import is_of_today
from storyassets.story.cutting import Passage
from storyassets.story.acting import Fates, act_out
from storyassets.story.deeds import Deed, Reader
from storyassets.story.places import choose_first_setting, find_setting, find_time, find_weather
from storyassets.story.things import find_props, rank_props

MOST_ACTORS = 3
MOST_PROPS = 3


@dataclass
class _Scene:
    """What lasts from one passage to the next."""

    setting: Setting
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    beat: Beat | None = None

    def move_to(self, passage: Passage) -> None:
        """Take up the cues of a passage's narration; what characters talk about is elsewhere."""
        if passage.beat is not self.beat:
            self.beat = passage.beat
            self.weather = Weather.CLEAR
            if self.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK):
                self.time_of_day = TimeOfDay.DAY
        if passage.is_dialogue:
            return
        text = " ".join(passage.words).lower()
        self.setting = find_setting(passage.words) or self.setting
        self.time_of_day = find_time(text) or self.time_of_day
        self.weather = find_weather(text) or self.weather


def stage_passages(script: Script, cast: Cast, passages: Sequence[Passage]) -> list[Staging]:
    """One staging a passage, in order."""
    deeds = _read_deeds(script)
    ranks = rank_props(script, cast)
    scene = _Scene(choose_first_setting(script, cast, is_of_today(script)))
    cast_ids = {character.character_id for character in cast.characters}
    listeners = _find_listeners(script)
    fates = Fates()
    stagings: list[Staging] = []
    for index, passage in enumerate(passages):
        if index > 0 and passages[index - 1].beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            # A hook tells of what comes later: nobody's fate in it holds when the story begins.
            fates = Fates()
        scene.move_to(passage)
        actors = _stage_actors(passage, deeds, listeners, fates)
        props = sorted(
            (prop for prop in find_props(passage.words) if prop in ranks),
            key=lambda prop: -ranks[prop],
        )
        stagings.append(
            Staging(
                setting=scene.setting,
                time_of_day=scene.time_of_day,
                weather=scene.weather,
                actors=tuple(actor for actor in actors if actor.character_id in cast_ids)[:MOST_ACTORS],
                props=tuple(props[:MOST_PROPS]),
                emotion=passage.line.emotion,
            )
        )
    return _fill_ends(stagings, passages)


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


def _find_listeners(script: Script) -> dict[str, str]:
    """To whom each spoken line is said: whoever spoke last, or else speaks next, in the same beat."""
    said = [line for line in script.lines if line.speaker != NARRATOR]
    listeners: dict[str, str] = {}
    for index, line in enumerate(said):
        named = [s for s in line.subjects if s != line.speaker]
        around = [*reversed(said[max(0, index - 2) : index]), *said[index + 1 : index + 2]]
        others = [o.speaker for o in around if o.speaker != line.speaker and o.beat is line.beat]
        if others or named:
            listeners[line.line_id] = (others or named)[0]
    return listeners


def _stage_actors(
    passage: Passage, deeds: dict[str, list[Deed]], listeners: dict[str, str], fates: Fates
) -> list[Actor]:
    actors: dict[str, Actor] = {}
    for span, line in zip(passage.spans, passage.lines, strict=True):
        if line.speaker != NARRATOR:
            found = [Actor(character_id=line.speaker, action=Action.TALK, emotion=line.emotion)]
            if line.line_id in listeners:
                found.append(Actor(character_id=listeners[line.line_id], action=Action.LOOK))
        else:
            found = act_out(deeds[line.line_id], span, line, fates)
        for actor in found:
            actors.setdefault(actor.character_id, actor)
    return list(actors.values())


def _fill_ends(stagings: list[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The first picture shows the conflict's people, the last the payoff's, where their own words name nobody."""
    if not stagings[0].actors:
        conflict = [
            s for s, p in zip(stagings, passages, strict=True) if p.beat is Beat.CONFLICT and s.actors
        ] or [s for s in stagings if s.actors]
        if conflict:
            stagings[0] = conflict[0].model_copy(update={"emotion": stagings[0].emotion})
    if not stagings[-1].actors:
        payoff = [s for s in stagings if s.actors]
        if payoff:
            stagings[-1] = stagings[-1].model_copy(update={"actors": payoff[-1].actors})
    return stagings
