"""The wire model of a script, and its conversion. No defaults and no bounds: models are held to the shape alone.

People are known by their names on the wire; ids are made here, so that two tellings of one story give
one person one id. What a script may say is judged afterwards, by the rules of the story.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from storyassets.model.character import Age, Role, Sex, Species
from storyassets.model.script import NARRATOR, Beat, Emotion, Line, Script
from storyassets.model.story import Story

WIRE_VERSION = "wire-1"
"""Raised when the wire models or their conversion change; it is part of every take's key."""

MOST_SUBJECTS = 3
PARTS = ("protagonist", "foil", "support")
LONGEST_ID = 40

_EMOJI = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u20E3\U000E0020-\U000E007F]+")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.I)
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "「": "」"}


class WireRole(BaseModel):
    """Someone of the story."""

    model_config = ConfigDict(extra="forbid")

    name: str
    aliases: list[str]
    species: Species
    sex: Sex
    age: Age
    occupation: str
    part: str
    crowd: bool


class WireLine(BaseModel):
    """One thing said."""

    model_config = ConfigDict(extra="forbid")

    beat: Beat
    speaker: str
    text: str
    emotion: Emotion
    subjects: list[str]


class WireScript(BaseModel):
    """The whole answer."""

    model_config = ConfigDict(extra="forbid")

    title: str
    roles: list[WireRole]
    lines: list[WireLine]


def find_wire_faults(wire: WireScript) -> tuple[str, ...]:
    """What keeps an answer from being a script at all."""
    faults = [] if wire.lines else ["there are no lines"]
    faults += [f"line {k} says nothing" for k, line in enumerate(wire.lines, 1) if not clean(line.text)]
    faults += [f"role {k} has no name" for k, role in enumerate(wire.roles, 1) if not clean(role.name)]
    names = [_known_as(role.name) for role in wire.roles]
    faults += [f"two roles are called {name}" for name in sorted({n for n in names if names.count(n) > 1})]
    return tuple(faults)


def to_script(wire: WireScript, story: Story) -> Script:
    """The answer as a script of this story. It has no wire faults."""
    roles = _roles(wire.roles)
    ids = _ids_by_name(wire.roles, roles)
    return Script(
        title=clean(wire.title),
        lines=_lines(wire.lines, ids),
        roles=roles,
        lesson=story.lesson,
        note=story.note,
    )


def clean(text: str) -> str:
    """On one line, without control characters, pictographs, and the quotation marks around a whole speech."""
    plain = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    plain = " ".join(_EMOJI.sub(" ", unicodedata.normalize("NFC", plain)).split())
    closing = _QUOTES.get(plain[:1], "")
    if closing and len(plain) > 2 and plain.endswith(closing) and closing not in plain[1:-1]:
        return plain[1:-1].strip()
    return plain


def make_id(name: str) -> str:
    """`The Old Man` as old_man; empty for a name without Latin letters or digits."""
    ascii_name = unicodedata.normalize("NFKD", _ARTICLE.sub("", name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", ascii_name.lower()).strip("_")[:LONGEST_ID].strip("_")


def _roles(wires: Sequence[WireRole]) -> tuple[Role, ...]:
    taken: set[str] = {NARRATOR}
    roles: list[Role] = []
    for number, wire in enumerate(wires, 1):
        character_id = make_id(clean(wire.name)) or f"role_{number}"
        if character_id in taken:
            character_id = f"role_{number}_{character_id}"[:LONGEST_ID]
        taken.add(character_id)
        roles.append(_role(wire, character_id))
    return tuple(roles)


def _role(wire: WireRole, character_id: str) -> Role:
    name = _ARTICLE.sub("", clean(wire.name))
    aliases = dict.fromkeys(_ARTICLE.sub("", clean(alias)) for alias in wire.aliases)
    return Role(
        character_id=character_id,
        name=name[:1].upper() + name[1:],
        aliases=tuple(alias for alias in aliases if alias and alias != name),
        species=wire.species,
        sex=wire.sex,
        age=wire.age,
        occupation=clean(wire.occupation).lower(),
        part=wire.part if wire.part in PARTS else "support",
        crowd=wire.crowd,
    )


def _known_as(name: str) -> str:
    return _ARTICLE.sub("", clean(name)).casefold()


def _ids_by_name(wires: Sequence[WireRole], roles: Sequence[Role]) -> dict[str, str]:
    """Ids by every word for someone; a name goes before an alias, and the first role's before another's."""
    ids: dict[str, str] = {}
    for role, wire in zip(roles, wires, strict=True):
        ids.setdefault(_known_as(wire.name), role.character_id)
    for role in roles:
        for alias in (*role.aliases, role.character_id):
            ids.setdefault(_known_as(alias), role.character_id)
    return ids


def _lines(wires: Sequence[WireLine], ids: dict[str, str]) -> tuple[Line, ...]:
    counts: dict[Beat, int] = {}
    lines: list[Line] = []
    for wire in wires:
        counts[wire.beat] = counts.get(wire.beat, 0) + 1
        subjects = dict.fromkeys(ids[known] for name in wire.subjects if (known := _known_as(name)) in ids)
        lines.append(
            Line(
                line_id=f"{wire.beat.value.lower()}-{counts[wire.beat]}",
                beat=wire.beat,
                speaker=_speaker(wire.speaker, ids),
                text=clean(wire.text),
                emotion=wire.emotion,
                subjects=tuple(subjects)[:MOST_SUBJECTS],
            )
        )
    return tuple(lines)


def _speaker(name: str, ids: dict[str, str]) -> str:
    """Whose line it is. A name that no role has stays, for the story's rules to find."""
    known = _known_as(name)
    if known in ("", NARRATOR) and known not in ids:
        return NARRATOR
    return ids.get(known, clean(name))
