"""Horseback: whoever mounts or rides an animal is on its back, also where the verb is said only once for two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import Script
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.mentions import NameBook, name_book

_MOUNTED = re.compile(
    r"\b(?:mount(?:s|ed|ing)?|rode|rides|riding|ridden|galloped|(?:got|climbed|jumped|leapt|sprang|swung \w+) (?:up )?(?:on|onto|upon)"
    r"|into the saddle|on horseback)\b"
)
_MOUNTS = frozenset(
    {Species.HORSE, Species.ASS, Species.CAMEL, Species.ELEPHANT, Species.OX, Species.BULL, Species.GOAT}
)
_RIDES = frozenset(
    {Action.CLIMB, Action.RIDE, Action.WALK, Action.RUN, Action.LOOK, Action.STAND, Action.JUMP, Action.SIT}
)

_FEW_WORDS = 9
"""'And the true bride the bad horse': no more words than these say who rides, too."""


def set_on_horseback(
    stagings: Sequence[Staging], passages: Sequence[Passage], script: Script, cast: Cast
) -> list[Staging]:
    """The same pictures; riders are on their mounts."""
    if not any(_is_mount(c.character_id, cast) for c in cast.characters):
        return list(stagings)
    book = name_book(script)
    return [
        staging if passage.is_dialogue or staging.imagined else _seat(staging, passage, book, cast)
        for staging, passage in zip(stagings, passages, strict=True)
    ]


def _seat(staging: Staging, passage: Passage, book: NameBook, cast: Cast) -> Staging:
    said, sentence = " ".join(passage.narrated).lower(), " ".join(passage.told_so_far).lower()
    if not _MOUNTED.search(sentence):
        return staging
    named = [mention.character_id for mention in book.find(passage.narrated)]
    again = not _MOUNTED.search(said) and len(passage.narrated) <= _FEW_WORDS
    riders = [who for who in named if is_person(who, cast)]
    mounts = [who for who in named if _is_mount(who, cast)]
    there = {actor.character_id: actor for actor in staging.actors}
    if again and not (riders and mounts and named.index(riders[0]) < named.index(mounts[0])):
        return staging
    rider = next((who for who in (*riders, *there) if is_person(who, cast)), None)
    mount = next((who for who in (*mounts, *there) if _is_mount(who, cast)), None)
    if rider is None or mount is None:
        return staging
    doer = there.get(rider, Actor(character_id=rider, emotion=staging.emotion))
    if not again and doer.action not in _RIDES:
        return staging
    deed = {"action": Action.RIDE, "at": mount, "relation": Relation.ON, "holds": "", "toward": ""}
    bearer = there.get(mount, Actor(character_id=mount))
    bears = {"action": Action.WALK, "at": "", "toward": "", "holds": ""}
    others = [actor for who, actor in there.items() if who not in (rider, mount)]
    actors = (doer.model_copy(update=deed), bearer.model_copy(update=bears), *others)
    return staging.model_copy(update={"actors": actors[: max(2, len(staging.actors))]})


def _is_mount(who: str, cast: Cast) -> bool:
    character = cast.find(who)
    return character is not None and character.look.species in _MOUNTS and not character.look.crowd
