"""Begins: a story of today of which no word says where it begins, begins where it is told to be first, and in no lounge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.model.script import Beat, Script
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_topics import find_topic
from storyassets.story.reading.place_words import HOME_ROOMS
from storyassets.story.reading.views import VEHICLES
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_AT_FIRST = 8  # passages, within which a place is told of
_OF_HOMES = word_set(
    "house home apartment flat kitchen bedroom couch sofa table bed mother father grandmother grandfather grandma grandpa son "
    "daughter husband wife sister brother aunt uncle cat dog window door landlord neighbor neighbour piano chair armchair fireplace stove fridge cupboard carpet"
)
"""Who tells of these first may well be at home."""


def begin_where_told(scenes: Sequence[Scene], passages: Sequence[Passage], script: Script) -> list[Scene]:
    """The same scenes; those before the first place that is told of are there, if nothing speaks for a home."""
    first = next((k for k, passage in enumerate(passages) if passage.beat is not Beat.HOOK), 0)
    there = next((k for k in range(first, len(scenes)) if scenes[k].cued), None)
    if there is None or not first < there <= first + _AT_FIRST or scenes[first].setting is not Setting.ROOM:
        return list(scenes)
    place = scenes[there]
    before = {bare(word) for passage in passages[first:there] for word in passage.low.split()}
    told = " ".join(line.text for line in script.lines if line.beat is not Beat.RESOLUTION).lower()
    at_home = before & _OF_HOMES or find_topic(script.title.lower(), told) is Setting.ROOM
    if at_home or place.glimpsed or place.setting in (*HOME_ROOMS, *VEHICLES):
        return list(scenes)
    moved = [replace(scene, setting=place.setting, landmark=place.landmark) for scene in scenes[first:there]]
    return [*scenes[:first], *moved, *scenes[there:]]
