"""Sports: whether a script tells of a match or a race, and who runs in it in the strip of a team."""

from __future__ import annotations

import re

from storyassets.model.character import Age, Role
from storyassets.model.script import Script
from storyassets.story.words.word_tables import word_set

_GAMES = word_set(
    "goalkeeper goalie striker midfielder penalty kickoff offside soccer quarterback touchdown innings relay baton hurdles "
    "teammate teammates dribbled rebound scrimmage playoff playoffs footballers referee"
)
_OF_GAMES = word_set(
    "match matches goal goals team teams coach league season division defender pitch substitutes bench cup final whistle "
    "sprint sprinted lane lap laps finish stadium scoreboard jersey basketball football baseball hockey hoop scored kick kicked "
    "tackle players player drew sprinter sprinters anchor track"
)
_SURELY, _ALSO = 1, 3
_ALWAYS = word_set(
    "goalkeeper goalie striker midfielder footballer quarterback linebacker shortstop sprinter player captain teammate runner "
    "defender winger athlete forward"
)
_CROWDS = word_set(
    "girls boys women men kids team players teammates runners opponents children lads sprinters"
)
_REFEREES = word_set("referee umpire linesman ref")
_PLAYS = (
    r"(?:ran|sprinted|scored|dribbled|kicked|passed|shot|dived|tackled|headed|took (?:it|the (?:ball|baton|penalty|kick|corner|free kick))|"
    r"crossed the (?:line|finish)|had kicked|played)\b"
)
_WHO = "girl boy woman man kid lad"
STRIPES_OF_REFEREE = ("#2b2b33", "#2b2b33")


def is_of_sports(script: Script) -> bool:
    """Whether a script tells of a match or a race."""
    words = set(
        re.findall(r"[a-z]+", " ".join((script.title, *(line.text for line in script.lines))).lower())
    )
    return len(words & _GAMES) >= _SURELY and len(words & (_GAMES | _OF_GAMES)) > _ALSO


_SWIM = word_set(
    "swimmer swimmers swim swam swimming pool lane freestyle breaststroke butterfly goggles dive wall meet relay strokes"
)
_SURELY_SWIM = word_set("swimmer swimmers swam freestyle")
_LEAST_SWIM = 3


def is_of_swimming(script: Script) -> bool:
    """Whether a script tells of a swimming contest."""
    words = set(
        re.findall(r"[a-z]+", " ".join((script.title, *(line.text for line in script.lines))).lower())
    )
    return len(words & _SWIM) >= _LEAST_SWIM and bool(words & _SURELY_SWIM)


def swims(role: Role, script: Script) -> bool:
    """Whether somebody of a swimming contest is dressed for the water: who swam, the girls of the team."""
    if role.age is Age.OLD or not is_of_swimming(script):
        return False
    if role.crowd:
        return role.name.lower() in _CROWDS | {"swimmers"}
    if "swimmer" in (role.occupation, *role.aliases):
        return True
    text = " ".join(line.text for line in script.lines)
    did = r"(?:swam|dived|dove|jumped in|touched the wall|was (?:\w+ ){0,4}(?:slowest|fastest|best) swimmer)"
    return re.search(rf"\b{re.escape(role.name)} (?:had |\w+ly )?{did}", text) is not None


def coaches(role: Role, script: Script) -> bool:
    """Whether somebody of a match stands on the touchline and shouts: by trade, or `Akureyri's coach now`."""
    if role.crowd or role.age is Age.CHILD or not (is_of_sports(script) or is_of_swimming(script)):
        return False
    if {"coach", "trainer"} & {role.occupation.lower(), role.name.lower(), *role.aliases}:
        return True
    text = " ".join(line.text for line in script.lines)
    name = re.escape(role.name)
    is_coach = rf"{name}[^.!?]{{0,30}}(?:[.] (?:She|He))? was (?:\w+['’]s|the|their|our) (?:\w+ )?coach\b"
    return re.search(rf"\b(?:Coach {name}\b|{is_coach})", text) is not None


def is_referee(role: Role) -> bool:
    """Whether somebody blows the whistle."""
    return (role.occupation or role.name).lower() in _REFEREES


def plays_in_strip(role: Role, script: Script) -> bool:
    """Whether somebody of a match wears what the teams wear: players by name, the girls of the team, who took the penalty."""
    if not is_of_sports(script) or role.age is Age.OLD:
        return False
    called = {role.occupation.lower(), role.name.lower(), *(alias.lower() for alias in role.aliases)}
    if role.crowd:
        return bool(called & (_CROWDS | {f"{one}s" for one in _ALWAYS}))
    if called & (_ALWAYS | _REFEREES):
        return True
    text = " ".join(line.text for line in script.lines)
    generic = {role.occupation.lower(), role.name.lower()} & set(_WHO.split())
    if generic:
        return re.search(rf"\b(?:{'|'.join(sorted(generic))}) who {_PLAYS}", text) is not None
    name = re.escape(role.name)
    plays = rf"\b{name} (?:had |then |\w+ly )?(?:sprinted|scored|dribbled|tackled|took the (?:baton|penalty|kick|ball)|ran (?:the (?:\w+ )?leg|(?:first|second|third|last|anchor)\b))"
    return not role.occupation and role.name != "I" and re.search(plays, text) is not None
