"""Extras: the unnamed people of a place, where a story tells what everyone did and has no crowd of its own."""

from __future__ import annotations

import re

from storyassets.model.character import Age, Role, Species
from storyassets.model.script import NARRATOR, Beat, Script

EXTRAS = "everyone"
"""The character's id of those whom nobody names."""

_FULL_PLACES = (
    "room|hall|class|classroom|school|street|block|neighbou?rhood|restaurant|bar|diner|cafe|café|train|bus|tram|plane|stadium|"
    "court|courtroom|theat(?:er|re)|team|office|church|cafeteria|gym|auditorium|table|ward|building|party|station|store|shop|"
    "town|village|city|square|market|marketplace|palace|harbou?r|quay|farm|kingdom|island|valley|pub|tavern|queue|hotel|ship|camp|beach|floor|road"
)
_AUDIENCE = (
    rf"\b(?:the (?:whole|entire)|half the) (?:{_FULL_PLACES})\b(?! (?:who|of|in|else|had|has)\b)"
    r"|\bthe (?:crowd|audience|spectators|onlookers|bystanders|congregation|jury)\b(?! (?:who|of|in|else|had|has)\b)"
    rf"|\bthe (?:{_FULL_PLACES}) (?:laughed|gasped|cheered|clapped|applauded|erupted|burst|fell silent|stood up|sang|rose"
    r"|went (?:quiet|silent|still))\b"
)
AUDIENCE = re.compile(_AUDIENCE)
"""Those who fill a place, also where a story tells of another crowd."""

EVERYONE = re.compile(
    r"\b(?:everyone|everybody|the others|(?:they|we) all|all of (?:them|us)|the whole (?:town|village|office|class|crew|crowd))\b"
    rf"(?! (?:who|of|in|else|had|has)\b)|{_AUDIENCE}"
)
_AT_WORK = re.compile(r"\b(?:office|boss|manager|colleagues?|coworkers?|co-workers?|meeting room)\b")
_SPARE = re.compile(
    r"\b(?:the|a|an|her|his|another|one) (?:\w+ )?(?:(?:bad|other|second|poor|old|lame|thin|sorry|miserable|spare|wretched) "
    r"(?:horse|mare|pony|donkey)|nag)\b"
)
SPARE_MOUNT = "spare_mount"
"""The character's id of the worse of two horses."""

PATIENT = "patient"
"""The character's id of one of the sick who are treated."""

TREATS = re.compile(
    r"\b(?:treat(?:s|ed)?|cure[sd]?|heal(?:s|ed)?|nurse[sd]?|doctor(?:s|ed)) (?:the |all |many |some |his |her )*(?:sick|ill|patients?|wounded|people)\b"
)
_LEAST_PEOPLE = 1
_MOST_BEASTS = 1.5
"""Where more than a third are beasts, everyone may be beasts."""

_ORDINALS = ("first_", "second_", "third_", "fourth_", "fifth_")


def with_fellows(script: Script) -> Script:
    """The script with a role for all of them, where it has a first servant and a fifth, and tells of the servants."""
    numbered = [role for role in script.roles if role.character_id.startswith(_ORDINALS)]
    told = " ".join(line.text.lower() for line in script.lines if line.speaker == NARRATOR)
    known = {role.character_id for role in script.roles}
    for role in numbered:
        noun = role.character_id.partition("_")[2]
        who = f"{noun}s"
        if who not in known and re.search(rf"\b{who}\b", told):
            fellows = role.model_copy(
                update={"character_id": who, "name": who.capitalize(), "aliases": (), "crowd": True}
            )
            return script.model_copy(update={"roles": (*script.roles, fellows)})
    return script


def with_spare_mount(script: Script) -> Script:
    """The script with a role for the bad horse, where it has one with a name or another rider too."""
    mounts = [
        role for role in script.roles if role.species in (Species.HORSE, Species.ASS) and not role.crowd
    ]
    named = [role for role in mounts if role.name[:1].isupper() and role.name.lower() not in ("horse", "ass")]
    if len(mounts) != 1 or not named:
        return script
    for line in script.lines:
        found = _SPARE.search(line.text.lower()) if line.speaker == NARRATOR else None
        if found is not None:
            called = found.group(0).split(" ", 1)[1]
            spare = Role(
                character_id=SPARE_MOUNT, name=called.capitalize(), species=mounts[0].species, age=Age.OLD
            )
            return script.model_copy(update={"roles": (*script.roles, spare)})
    return script


def with_patient(script: Script) -> Script:
    """The script with a role for one of the sick, where they are treated and none of them has a name."""
    told = " ".join(line.text.lower() for line in script.lines if line.speaker == NARRATOR)
    healers = any(role.species is Species.HUMAN for role in script.roles)
    known = any("patient" in role.character_id or "sick" in role.character_id for role in script.roles)
    if known or not healers or not TREATS.search(told):
        return script
    sick = Role(character_id=PATIENT, name="Patient", species=Species.HUMAN, age=Age.OLD)
    return script.model_copy(update={"roles": (*script.roles, sick)})


def with_extras(script: Script) -> Script:
    """The script with a role for everyone, if its narration speaks of them among people."""
    people = [role for role in script.roles if role.species is Species.HUMAN]
    told = [line for line in script.lines if line.speaker == NARRATOR and line.beat is not Beat.HOOK]
    crowds = {role.character_id for role in people if role.crowd}
    filled = any(AUDIENCE.search(line.text.lower()) for line in told) and not crowds & {"people", EXTRAS}
    crowded = (bool(crowds) and not filled) or any(role.character_id == EXTRAS for role in script.roles)
    if crowded or len(people) < _LEAST_PEOPLE or _MOST_BEASTS * len(people) < len(script.roles):
        return script
    if not any(EVERYONE.search(line.text.lower()) for line in told):
        return script
    office = any(_AT_WORK.search(line.text.lower()) for line in told)
    extras = Role(
        character_id=EXTRAS,
        name="Everyone",
        species=Species.HUMAN,
        crowd=True,
        occupation="colleague" if office else "",
    )
    return script.model_copy(update={"roles": (*script.roles, extras)})
