"""Listeners: to whom each spoken line is said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from storyassets.model.character import Species
from storyassets.model.script import NARRATOR, Line, Script
from storyassets.model.shot import Action
from storyassets.story.reading.deed import Deed

_NEARBY_LINES = 3
_CROWD_LINES = 9
"""A crowd of which so many lines have told nothing has been left behind."""

_TO_NOBODY_SEEN = re.compile(
    r"^(?:hello|hey|hi)?[?!.,… ]*(?:is |are |can )?(?:any|some)(?:body|one) (?:there|here|home|in there|out there|locked in|inside|hear me|up there|down there)\b"
    r"|^(?:hello[?!.,… ]*)?who(?:'s|’s| is) (?:there(?! to)|out there|in there|up there|down there|at the door)\b",
    re.IGNORECASE,
)
"""'Is somebody in there?': whoever it is meant for has not been seen yet."""
FIRST_PERSON = "i"
"""Who tells a story of their own is there in it."""


def find_listeners(script: Script, deeds: Mapping[str, Sequence[Deed]]) -> dict[str, str]:
    """Whoever answers or is answered; else whom the line is about; else who was just told of. Nobody if unsure."""
    listeners: dict[str, str] = {}
    kinds = {role.character_id: role.species for role in script.roles if not role.crowd}
    crowds = {role.character_id: role.species for role in script.roles if role.crowd}
    for at, line in enumerate(script.lines):
        if line.speaker == NARRATOR or _TO_NOBODY_SEEN.match(line.text):
            continue
        asleep = _find_asleep(script.lines[:at], deeds)
        likely = _likely(script.lines, at, deeds, kinds, crowds)
        other = next((who for who in likely if who != line.speaker and who not in asleep), None)
        if other is not None:
            listeners[line.line_id] = other
    return listeners


def _find_asleep(before: Sequence[Line], deeds: Mapping[str, Sequence[Deed]]) -> set[str]:
    """Who was last told of as asleep or dead."""
    last: dict[str, Action] = {}
    for line in before:
        last.update({line.speaker: Action.TALK})
        last.update(
            {deed.character_id: deed.action for deed in deeds[line.line_id] if deed.action is not None}
        )
    return {who for who, action in last.items() if action in (Action.SLEEP, Action.DEAD)}


def _likely(
    lines: Sequence[Line],
    at: int,
    deeds: Mapping[str, Sequence[Deed]],
    kinds: Mapping[str, Species],
    crowds: Mapping[str, Species],
) -> Iterator[str]:
    """Candidates, the likeliest first."""
    line, before = lines[at], lines[:at]
    known = _find_known(before, deeds)
    yield from (near.speaker for near in (*before[-1:], *lines[at + 1 : at + 2]) if near.speaker != NARRATOR)
    yield from _still_talked_to(line.speaker, before, deeds)
    yield from (subject for subject in line.subjects if subject in known)
    kin = _find_kin(line.speaker, known, kinds)
    yield from kin
    told = [near for near in before if near.speaker == NARRATOR and near.beat is line.beat][-_NEARBY_LINES:]
    there = [near for near in told if any(_listens(deed) for deed in deeds[near.line_id])][-1:]
    for near in there:
        yield from (deed.character_id for deed in reversed(deeds[near.line_id]) if _listens(deed))
    near_by = _find_known(before[-_CROWD_LINES:], deeds)
    yield from sorted(who for who in crowds if who in near_by and crowds[who] is kinds.get(line.speaker))
    if FIRST_PERSON in kinds:
        yield FIRST_PERSON
    around = [*reversed(before), *lines[at + 1 :]]
    said = [near for near in around if near.speaker not in (NARRATOR, line.speaker) and near.speaker in known]
    yield from (near.speaker for near in said if near.beat is line.beat)
    earlier = [near for near in before if near.speaker == NARRATOR][-_NEARBY_LINES:]
    doers = {deed.character_id for near in earlier for deed in deeds[near.line_id] if deed.is_doer}
    if len(doers - {line.speaker}) == 1:
        yield from doers - {line.speaker}
    yield from (near.speaker for near in said[:1])


def _still_talked_to(
    speaker: str, before: Sequence[Line], deeds: Mapping[str, Sequence[Deed]]
) -> Iterator[str]:
    """`"It was a gift," said Ann. Ben smiled. "No," said Ben`: who spoke last, if since then only the two did anything."""
    since: set[str] = set()
    for near in reversed(before[-_NEARBY_LINES:]):
        if near.speaker not in (NARRATOR, speaker):
            if since <= {speaker, near.speaker}:
                yield near.speaker
            return
        since |= {*near.subjects, *(deed.character_id for deed in deeds[near.line_id])}


def _listens(deed: Deed) -> bool:
    """Whether someone is there and awake."""
    return deed.action not in (Action.SLEEP, Action.DEAD) and not deed.is_imagined


def _find_kin(speaker: str, known: set[str], kinds: Mapping[str, Species]) -> list[str]:
    """The only other animal of the speaker's kind: a mouse takes leave of the mouse, and not of the cat."""
    kind = kinds.get(speaker, Species.HUMAN)
    kin = sorted(who for who in known if who != speaker and kinds.get(who) is kind)
    return kin if kind is not Species.HUMAN and len(kin) == 1 else []


def _find_known(lines: Sequence[Line], deeds: Mapping[str, Sequence[Deed]]) -> set[str]:
    """Whom we have met in these lines: nobody listens who has not come yet."""
    spoke = {line.speaker for line in lines}
    return spoke | {deed.character_id for line in lines for deed in deeds[line.line_id]}
