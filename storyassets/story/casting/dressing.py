"""Dressing: what each person of a script wears: by their trade, and else by the time and the part of the world it plays in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Character, Costume, Role, Sex, Species
from storyassets.model.script import Script
from storyassets.story.casting.costumes import (
    EVERYDAY,
    as_worn_today,
    choose_costume,
    company_of,
    is_of_police,
    own_costumes,
)
from storyassets.story.casting.heritage import Heritage, land_of, land_of_names
from storyassets.story.casting.periods import is_of_steam_age, is_yesteryear
from storyassets.story.casting.sports import STRIPES_OF_REFEREE, coaches, is_referee, plays_in_strip, swims
from storyassets.story.casting.trades import find_trade
from storyassets.story.words.surnames import find_surnames

_OF_THE_COUNTRY = frozenset(
    {Costume.PEASANT, Costume.FARMER, Costume.SHEPHERD, Costume.FISHERMAN, Costume.WOODCUTTER, Costume.MILLER, Costume.TAILOR}
    | {Costume.BYGONE, Costume.MERCHANT}
)  # fmt: skip
_STILL_IN_THE_COUNTRY = frozenset({Costume.PEASANT, Costume.FARMER, Costume.SHEPHERD, Costume.FISHERMAN})
_GARMENTS_OF_LANDS = {"sari": Costume.INDIAN, "kimono": Costume.JAPANESE, "poncho": Costume.ANDEAN}
_VILLAGE = re.compile(r"\b(?:villages?|villagers?|tribes?|huts?|chieftain|village chief)\b")


class Dresser:
    """Knows when and where a script plays, and who wears what there."""

    def __init__(
        self, script: Script, heritages: dict[str, Heritage], *, of_today: bool, at_sea: bool
    ) -> None:
        self._script, self._heritages = script, heritages
        self._of_today, self._at_sea = of_today, at_sea
        self._text = text = " ".join((script.title, *(line.text for line in script.lines)))
        self._surnames = find_surnames(text)
        self._of_police = is_of_police(script)
        self._bygone = (is_yesteryear(script) and of_today) or is_of_steam_age(script)
        self._land, self._village = land_of(script), _VILLAGE.search(text.lower()) is not None
        if self._land is None and (self._bygone or not of_today):
            self._land = land_of_names(script)

    def dress(self, role: Role) -> Costume:
        """What somebody wears: in everyday clothes, those of a trade, if they have one."""
        if role.species is not Species.HUMAN:
            return self._by_trade(role)
        garments = (_GARMENTS_OF_LANDS.get(words.rpartition(" ")[2]) for words in role.looks)
        if of_land := next((one for one in garments if one), None):
            return of_land
        if self._of_today and swims(role, self._script):
            return Costume.SWIMMER
        if self._of_today and plays_in_strip(role, self._script):
            return Costume.PLAYER
        if self._of_today and coaches(role, self._script):
            return Costume.TRACKSUIT
        return self._of_their_land(role, self._by_trade(role))

    def _by_trade(self, role: Role) -> Costume:
        today = self._of_today or self._bygone
        if today and (uniform := company_of(role, self._script)):
            return uniform
        if role.name in self._surnames:  # Mr. Hunter hunts nothing
            role = role.model_copy(update={"name": "I" if role.name == "I" else ""})
        if (
            role.sex is not Sex.FEMALE
            and f"Father {role.name}" in self._text
            and role.name
            and re.search(rf"\bFather {re.escape(role.name)}\b", self._text)
        ):
            return Costume.PRIEST
        costume = choose_costume(role, today, self._at_sea, self._script.title, self._of_police)
        if costume is Costume.WORKER and role.age is Age.OLD:
            costume = Costume.MODERN
        if costume in EVERYDAY:
            costume = as_worn_today(find_trade(role, self._script) or costume, today)
        return Costume.BYGONE if self._bygone and costume in EVERYDAY else costume

    def _of_their_land(self, role: Role, costume: Costume) -> Costume:
        """The same, or what villagers of that part of the world wear."""
        land = self._land
        if land is None or land.folk is None or self._heritages.get(role.character_id) is not land:
            return costume
        if not self._of_today or self._bygone:
            return land.folk if costume in _OF_THE_COUNTRY else costume
        country = costume in _STILL_IN_THE_COUNTRY
        plain = costume is Costume.MODERN and not own_costumes(role)
        modern = plain and self._village and (role.crowd or role.age is Age.OLD)
        return land.folk if country or modern else costume


def in_one_strip(characters: Sequence[Character]) -> tuple[Character, ...]:
    """The same ones; whoever plays wears the colours of the first who does, and the referee black."""
    first = next(
        (c.look for c in characters if c.look.costume is Costume.PLAYER and not is_referee(c.role)), None
    )
    dressed = []
    for one in characters:
        if one.look.costume is Costume.PLAYER:
            strip = STRIPES_OF_REFEREE if is_referee(one.role) else first and (first.outfit, first.accent)
            if strip:
                look = one.look.model_copy(update={"outfit": strip[0], "accent": strip[1]})
                one = one.model_copy(update={"look": look})
        dressed.append(one)
    return tuple(dressed)
