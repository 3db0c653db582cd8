"""Wardrobe: who wears other clothes by now: a peasant who became a doctor, a princess who tends geese."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Character, Costume, Species
from storyassets.model.script import Beat
from storyassets.model.shot import Staging
from storyassets.story.casting.costumes import costume_called, own_costumes
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import NOBLE
from storyassets.story.directing.orders import DOES_ALL

_HUMBLE_WORK = re.compile(
    r"\b(?:tend|tended|tends|herd|herded|mind|minded|guard) (?:\w+ ){0,2}(?:geese|sheep|goats|cows|pigs|swine)\b"
    r"|\b(?:scrub|scrubbed|swept|sweep the|kitchen[- ]maid|goose[- ]girl|swineherd|in rags|rags|as a servant)\b"
)
_NOBLE_AGAIN = re.compile(
    r"\b(?:married|wedding|crowned|queen|royal|throne|true (?:bride|queen|king|prince|princess)|who (?:she|he) was)\b"
)
_DOCTORS = frozenset({Costume.DOCTOR, Costume.PHYSICIAN})
_OF_OLD = frozenset({Costume.PEASANT, Costume.PHYSICIAN})
_COMMON = frozenset({"daughter", "girl", "maiden", "peasant"})
"""Who is called so too was not born a queen, unless the first words on her say so."""

_TREATS = re.compile(
    r"\b(?:treat|heal|cur)(?:s|ed|ing)? (?:\w+ ){0,2}(?:sick|ill|patients?|people|wounded)\b"
    r"|\b(?:bought|got|put on|wore) (?:\w+ ){0,3}(?:coat|clothes|gown)\b"
)
_WORKS = dict.fromkeys(_DOCTORS, _TREATS)
"""What only those do who have the trade, or whereby they look like it."""

_BECAME = (
    r"(?:am|are|is|was|were|became|becomes|become|turned|had become|was made|made (?:him|her|my|them)self)"
    r"(?: now)? (?:into )?(?:the|a|an|his|her|our|their)(?: (?:great|rich|famous|new|real|good|young))?"
)

_TAKES_UP = re.compile(rf" {_BECAME} ([a-z-]+)\b")


def dress_for_trades(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same stagings, in which everybody wears what they have become; before, what they were."""
    people = [c for c in cast.characters if c.look.species is Species.HUMAN and not c.look.crowd]
    wears: dict[str, Costume | None] = {c.character_id: _at_first(c) for c in people}
    dressed: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        text = passage.low
        seen = {actor.character_id for actor in staging.actors}
        for character in people:
            if passage.beat is not Beat.HOOK and (
                character.character_id in seen or character.character_id == FIRST_PERSON
            ):
                wears[character.character_id] = _after(character, wears[character.character_id], text)
        dressed.append(_dress(staging, wears, hook=passage.beat is Beat.HOOK))
    return dressed


def _dress(staging: Staging, wears: dict[str, Costume | None], *, hook: bool) -> Staging:
    """Everybody in what they wear by now; the hook shows them as they are known."""
    actors = tuple(
        actor
        if hook or wears.get(actor.character_id) is None
        else actor.model_copy(update={"costume": wears[actor.character_id]})
        for actor in staging.actors
    )
    return staging.model_copy(update={"actors": actors})


def _at_first(character: Character) -> Costume | None:
    """What they were before they became what they are known as; nothing where they are that all along."""
    trades = own_costumes(character.role)
    if character.look.costume is Costume.QUEEN and _COMMON & {alias.lower() for alias in _names(character)}:
        return Costume.PEASANT
    return trades[0] if len(trades) > 1 and trades[0] is not character.look.costume else None


def _names(character: Character) -> tuple[str, ...]:
    return (character.role.name, character.role.occupation, *character.role.aliases)


def _after(character: Character, now: Costume | None, text: str) -> Costume | None:
    """What they wear after these words; nothing for what they were cast in."""
    cast_in = character.look.costume
    if cast_in in NOBLE:
        if _NOBLE_AGAIN.search(text):
            return None
        return Costume.PEASANT if _HUMBLE_WORK.search(text) else now
    if now is not None and (_is_at_work(character, text) or DOES_ALL.search(text)):
        return None
    became = _became(character, text)
    if became is None:
        return now
    return None if became is cast_in else became


def _is_at_work(character: Character, text: str) -> bool:
    """Whether they do by now what they are known for, or are called it."""
    trade = "doctor" if character.look.costume in _DOCTORS else re.escape(character.look.costume.value)
    names = "|".join(re.escape(name.lower()) for name in (character.role.name, *character.role.aliases))
    titles = r"dr\.?" if character.look.costume in _DOCTORS else trade
    at_work = _WORKS.get(character.look.costume)
    if at_work is not None and at_work.search(text):
        return True
    return re.search(rf"\b{trade}(?:ed|ing)\b|\b(?:{titles}|{trade}) (?:{names})\b", text) is not None


def _ends_with(text: str, word: str) -> bool:
    return text.endswith(word) and not text[: -len(word)][-1:].isalnum()


def _became(character: Character, text: str) -> Costume | None:
    """The trade that these words say they took up."""
    names = [
        name.lower() for name in (character.role.name, *character.role.aliases) if name not in ("me", "my")
    ]
    found = next(
        (
            (name, up)
            for up in _TAKES_UP.finditer(text)
            for name in (*names, "he", "she")
            if _ends_with(text[: up.start()], name)
        ),
        None,
    )
    if found is None or (character.character_id == FIRST_PERSON and found[0] != "i"):
        return None
    became = costume_called(found[1].group(1))
    old = became is Costume.DOCTOR and character.look.costume in _OF_OLD
    return Costume.PHYSICIAN if old else became
