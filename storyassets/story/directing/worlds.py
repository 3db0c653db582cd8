"""Worlds: in a story of a kitchen, a mine or a match, what other stories mean by a word is that kitchen, mine or pitch."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_topics import find_worlds, tells_of

STANDS_FOR: Mapping[Setting, Mapping[Setting, Setting]] = {
    Setting.PITCH: dict.fromkeys((Setting.STADIUM, Setting.FIELD), Setting.PITCH),
    Setting.MINE: {
        Setting.CAVE: Setting.MINE,
        Setting.MUSEUM: Setting.MINE,
        **dict.fromkeys(
            (Setting.GARDEN, Setting.FARMYARD, Setting.PARKING, Setting.ROADSIDE, Setting.DRIVEWAY),
            Setting.PITHEAD,
        ),
        **dict.fromkeys((Setting.CITY, Setting.FIELD), Setting.PITHEAD),
    },
    Setting.RESTAURANT_KITCHEN: {Setting.KITCHEN: Setting.RESTAURANT_KITCHEN},
    Setting.BAKEHOUSE: {Setting.KITCHEN: Setting.BAKEHOUSE},
    Setting.FACTORY: dict.fromkeys((Setting.WAREHOUSE, Setting.WORKSHOP), Setting.FACTORY),
    Setting.GARAGE: dict.fromkeys((Setting.WORKSHOP, Setting.DRIVEWAY, Setting.STORAGE), Setting.GARAGE),
    Setting.SUPERMARKET: {Setting.SHOP: Setting.SUPERMARKET},
    Setting.SALON: dict.fromkeys((Setting.SHOP, Setting.LAUNDRY), Setting.SALON),
    Setting.SNOWFIELD: dict.fromkeys(
        (Setting.FIELD, Setting.SEA, Setting.POND, Setting.ROAD), Setting.SNOWFIELD
    ),
    Setting.JUNGLE: {Setting.FOREST: Setting.JUNGLE},
    Setting.INTERVIEW_ROOM: {},
    Setting.HOTEL: dict.fromkeys((Setting.COUNTER, Setting.LOBBY, Setting.CONTROL_ROOM), Setting.HOTEL),
    Setting.BUILDING_SITE: {Setting.CITY: Setting.BUILDING_SITE},
    Setting.HARBOUR: {
        Setting.SHIP: Setting.BOAT,
        **dict.fromkeys((Setting.POND, Setting.RIVER), Setting.HARBOUR),
    },
}
"""What is meant in a story of each, where words that name no other place speak of something else."""

_DEEDS: Mapping[Setting, Sequence[tuple[Setting, re.Pattern[str]]]] = {
    Setting.HOTEL: (
        (
            Setting.HOTEL,
            re.compile(
                r"\b(?:(?:front|reception) desk|lobby|reception|switchboard|keys? on the wall|downstairs|(?:tele)?phone rang|checked (?:in|out)|suitcases? by the door)\b"
            ),
        ),
        (
            Setting.CORRIDOR,
            re.compile(
                r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top) floor|(?:from|every) door|door of (?:room )?\w+"
                r"|(?:hammered|knocked|banged) (?:on|at)|corridor|hallway|(?:my|her|his|the) (?:cleaning )?cart)\b"
            ),
        ),
        (
            Setting.BEDROOM,
            re.compile(
                r"\b(?:lock gave|door (?:gave way|swung open|flew open)|(?:in|into|inside|to|of) (?:the|his|her|their|my|our) room|curtains?|wardrobe|minibar|bedside"
                r"|mattress|pillows?|bathtub|in (?:the )?(?:bed|armchair)|let (?:me|him|her|us) in)\b"
            ),
        ),
    ),
    Setting.PITCH: (
        (
            Setting.PITCH,
            re.compile(
                r"\b(?:goalkeeper|goalie|striker|referee|linesman|penalty|touchline|kicked off|kickoff|whistle|half-?time|extra time"
                r"|(?:first|second) half|\w+(?:th|st|nd|rd) minute|scored|equali[sz]\w+|free kick|corner kick|crossbar|dribbl\w+"
                r"|(?:match|game) (?:began|started|was|ended)|last match|the ball (?:rolled|flew|hit|went|bounced|crossed|sailed))\b"
            ),
        ),
    ),
    Setting.MINE: (
        (
            Setting.MINE,
            re.compile(
                r"\b(?:coal ?face|seam|(?:lower|upper|east|west|north|south|main|deep) (?:mineshafts?|gallery|level|heading|drift|working)"
                r"|down the (?:mine|mineshaft|shaft|pit)|timbers? (?:crack|groan|snap)\w*|the roof (?:came|fell|cracked|groaned|held)"
                r"|(?:rock|roof) f(?:ell|all)|pick(?:axe)?s?|crawled|broke through)\b"
            ),
        ),
        (
            Setting.PITHEAD,
            re.compile(
                r"\b(?:the yard|at the gate|pithead|headframe|engine house|the surface|(?:the|steam) pumps?|superintendent|came up"
                r"|out of the (?:old )?(?:mineshaft|shaft|mine)|got out|(?:wives|women|families) (?:waited|stood)|air pipe|valve)\b"
            ),
        ),
    ),
    Setting.HARBOUR: (
        (
            Setting.BOAT,
            re.compile(
                r"\b(?:(?:on|onto|in|into|aboard) (?:the|that|this|his|her|my|our|their) (?:\w+ )?(?:boat|trawler|deck)|wheelhouse|throttle|starter|plank"
                r"|pulling (?:the )?nets?|pulled (?:in |up )?(?:the )?nets?|engine (?:coughed|roared|started|died)|bled the lines|cast off|(?:got|climbed) in\b(?! the))"
            ),
        ),
        (
            Setting.HARBOUR,
            re.compile(
                r"\b(?:on|along|to|off) the (?:pier|quay|dock|mole)\b|\b(?:in|into) the harbou?r\b|\bcame back (?:in\b|to port|empty|at (?:dusk|dawn|night)|with (?:\w+ )?(?:catch|fish|cod|herring))"
            ),
        ),
    ),
    Setting.RESTAURANT_KITCHEN: (
        (
            Setting.RESTAURANT_KITCHEN,
            re.compile(
                r"\b(?:saucepan|pans?|pots?|sauce|stove|burner|grill|dishwasher|scrubb\w+|sink|chopp\w+|kitchen|whisk\w*)\b"
            ),
        ),
    ),
}
"""What is done where: it brings a story there that has gone elsewhere."""


def worlds_of(script: Script) -> tuple[Setting, ...]:
    """The places of work of which a story of today is full, the fullest first."""
    told = " ".join(line.text for line in script.lines if line.beat is not Beat.HOOK).lower()
    return find_worlds(script.title.lower(), told)


def home_world(script: Script, named: Setting | None) -> Setting | None:
    """Where a story of work begins whose first words name no place (`named`), or only one that stands for it."""
    early = " ".join(
        line.text for line in script.lines if line.beat not in (Beat.HOOK, Beat.RESOLUTION)
    ).lower()
    for world in worlds_of(script):
        fits = named is None or named is world or named in STANDS_FOR.get(world, {})
        if fits and tells_of(world, early):
            return STANDS_FOR.get(world, {}).get(named, world) if named else world
    return None


def play_in_own_world(
    scenes: Sequence[Scene], passages: Sequence[Passage], worlds: Sequence[Setting]
) -> list[Scene]:
    """The same scenes, in the places of the story's own world."""
    if not worlds:
        return list(scenes)
    placed: list[Scene] = []
    gone: Setting | None = None
    before: Setting | None = None
    for scene, passage in zip(scenes, passages, strict=True):
        told = passage.low if passage.line.speaker == NARRATOR and not passage.is_dialogue else ""
        deed = _deed_of(told, worlds)
        if scene.setting is not before or scene.cued:
            gone = None
        before = scene.setting
        own = _own(scene.setting, worlds)
        if deed is not None and (not scene.cued or own is not scene.setting):
            gone = deed
        if gone is not None or own is not scene.setting:
            # Whoever was elsewhere before has come along.
            scene = replace(scene, setting=gone or own, landmark=None, cued=scene.cued or gone is not None)
        placed.append(scene)
    return placed


def _own(setting: Setting, worlds: Sequence[Setting]) -> Setting:
    """What that place is in these worlds; none of them is itself another one's."""
    if setting in worlds:
        return setting
    return next((STANDS_FOR[w][setting] for w in worlds if setting in STANDS_FOR.get(w, {})), setting)


def _deed_of(text: str, worlds: Sequence[Setting]) -> Setting | None:
    """Where what is told last is done."""
    found = [
        (match.start(), place)
        for world in worlds
        for place, pattern in _DEEDS.get(world, ())
        for match in pattern.finditer(text)
    ]
    return max(found, key=lambda one: one[0])[1] if found else None
