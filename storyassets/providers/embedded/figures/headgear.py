"""What sits on a human head, in face units: crowns, hats, hoods, helmets."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from storyassets.model.character import Age, Costume, Look, Sex
from storyassets.providers.embedded.figures import hats, hats_of_lands, hats_of_today, hats_of_work, regalia
from storyassets.providers.embedded.figures.beings import BARE_HEADED, worn_on_head
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
)
from storyassets.providers.embedded.figures.trades import is_captain


class Headgear(StrEnum):
    """The kinds that there are."""

    NONE = "none"
    CROWN = "crown"
    QUEENS_CROWN = "queens_crown"
    TIARA = "tiara"
    STRAW_HAT = "straw_hat"
    FELT_HAT = "felt_hat"
    FEATHER_CAP = "feather_cap"
    CAP = "cap"
    PEAKED_CAP = "peaked_cap"
    HELMET = "helmet"
    HOOD = "hood"
    KERCHIEF = "kerchief"
    POINTED_HAT = "pointed_hat"
    WIZARD_HAT = "wizard_hat"
    TOQUE = "toque"
    NURSE_CAP = "nurse_cap"
    SAILOR_CAP = "sailor_cap"
    CAPTAINS_CAP = "captains_cap"
    BEANIE = "beanie"
    TURBAN = "turban"
    MASK = "mask"
    MOB_CAP = "mob_cap"
    MITRE = "mitre"
    SPACE_HELMET = "space_helmet"
    MORTARBOARD = "mortarboard"
    MIRROR = "mirror"
    BLACK_HAT = "black_hat"
    STEEL_HELMET = "steel_helmet"
    OFFICERS_CAP = "officers_cap"
    VEIL = "veil"
    MINERS_HELMET = "miners_helmet"
    HARD_HAT = "hard_hat"
    FIRE_HELMET = "fire_helmet"
    SWIM_CAP = "swim_cap"
    FLAT_CAP = "flat_cap"
    CLOCHE = "cloche"
    CHULLO = "chullo"
    BOWLER = "bowler"
    KUFI = "kufi"
    HEADWRAP = "headwrap"
    PAGRI = "pagri"
    KEFFIYEH = "keffiyeh"
    HEADSCARF = "headscarf"
    CONICAL = "conical"


_WORN: dict[Costume, Headgear] = {
    Costume.KING: Headgear.CROWN,
    Costume.QUEEN: Headgear.QUEENS_CROWN,
    Costume.PRINCE: Headgear.TIARA,
    Costume.PRINCESS: Headgear.TIARA,
    Costume.LORD: Headgear.FEATHER_CAP,
    Costume.SHEPHERD: Headgear.FELT_HAT,
    Costume.FARMER: Headgear.STRAW_HAT,
    Costume.HUNTER: Headgear.FEATHER_CAP,
    Costume.SOLDIER: Headgear.HELMET,
    Costume.MERCHANT: Headgear.TURBAN,
    Costume.MILLER: Headgear.CAP,
    Costume.FISHERMAN: Headgear.BEANIE,
    Costume.SAILOR: Headgear.SAILOR_CAP,
    Costume.BEGGAR: Headgear.HOOD,
    Costume.WITCH: Headgear.POINTED_HAT,
    Costume.WIZARD: Headgear.WIZARD_HAT,
    Costume.THIEF: Headgear.MASK,
    Costume.PRIEST: Headgear.MITRE,
    Costume.DOCTOR: Headgear.MIRROR,
    Costume.PHYSICIAN: Headgear.BLACK_HAT,
    Costume.NURSE: Headgear.NURSE_CAP,
    Costume.POLICE: Headgear.PEAKED_CAP,
    Costume.COOK: Headgear.TOQUE,
    Costume.MAID: Headgear.MOB_CAP,
    Costume.SCHOLAR: Headgear.MORTARBOARD,
    Costume.ASTRONAUT: Headgear.SPACE_HELMET,
    Costume.TROOPER: Headgear.STEEL_HELMET,
    Costume.OFFICER: Headgear.OFFICERS_CAP,
    Costume.MINER: Headgear.MINERS_HELMET,
    Costume.WORKER: Headgear.HARD_HAT,
    Costume.FIREFIGHTER: Headgear.FIRE_HELMET,
    Costume.SWIMMER: Headgear.SWIM_CAP,
    Costume.PILOT: Headgear.CAPTAINS_CAP,
}
# Men's and women's, each with how many of three of them wear it.
_OF_LANDS: dict[Costume, tuple[tuple[Headgear, int], tuple[Headgear, int]]] = {
    Costume.BYGONE: ((Headgear.FLAT_CAP, 2), (Headgear.CLOCHE, 1)),
    Costume.ANDEAN: ((Headgear.CHULLO, 3), (Headgear.BOWLER, 3)),
    Costume.AFRICAN: ((Headgear.KUFI, 2), (Headgear.HEADWRAP, 2)),
    Costume.INDIAN: ((Headgear.PAGRI, 2), (Headgear.NONE, 0)),
    Costume.ARABIAN: ((Headgear.KEFFIYEH, 2), (Headgear.HEADSCARF, 3)),
    Costume.JAPANESE: ((Headgear.CONICAL, 1), (Headgear.NONE, 0)),
}


_PUT_ON = {
    "hat": Headgear.FELT_HAT,
    "crown": Headgear.CROWN,
    "helmet": Headgear.HELMET,
}


def headgear_of(look: Look) -> Headgear:
    """What the costume puts on the head; some peasant women tie a kerchief."""
    if look.wearing in _PUT_ON:
        return _PUT_ON[look.wearing]
    if look.being in BARE_HEADED:
        return Headgear.NONE
    if look.costume is Costume.PEASANT and look.sex is Sex.FEMALE and look.seed % 3 == 1:
        return Headgear.KERCHIEF
    if is_captain(look):
        return Headgear.CAPTAINS_CAP
    if look.costume is Costume.BEGGAR and look.age is not Age.OLD:
        return Headgear.NONE
    if look.costume is Costume.BRIDE and look.sex is Sex.FEMALE:
        return Headgear.VEIL
    if look.costume in _OF_LANDS:
        return _of_land(look)
    return _WORN.get(look.costume, Headgear.NONE)


def _of_land(look: Look) -> Headgear:
    """What villagers wear; of children only those of cold mountains wear anything."""
    worn, of_three = _OF_LANDS[look.costume][look.sex is Sex.FEMALE]
    if look.age is Age.CHILD and look.costume is not Costume.ANDEAN:
        return Headgear.NONE
    return worn if look.seed // 5 % 3 < of_three else Headgear.NONE


def hides_hair(look: Look) -> bool:
    """Whether the hair is under cloth."""
    return headgear_of(look) in (Headgear.HOOD, Headgear.HEADSCARF)


_CROWN_FREE = frozenset(
    {Headgear.NONE, Headgear.CROWN, Headgear.QUEENS_CROWN, Headgear.TIARA, Headgear.MASK, Headgear.MIRROR}
    | {Headgear.VEIL}
)


def covers_crown(look: Look) -> bool:
    """Whether nothing is seen of hair that is tied up on the head."""
    return headgear_of(look) not in _CROWN_FREE


def headgear_behind(look: Look, turned: float) -> Shapes:
    """The back of hoods, brims and bubbles."""
    match headgear_of(look):
        case Headgear.HOOD:
            cloth = darker(look.outfit, 0.28)
            return [
                blob(
                    [(-76, 40), (-74, -40), (-34, -94), (20, -98), (70, -50), (76, 40), (50, 96), (-50, 96)],
                    cloth,
                )
            ]
        case Headgear.STRAW_HAT:
            return [ellipse(0, -46, 104, 26, darker("#e3bd62", 0.25))]
        case Headgear.SPACE_HELMET:
            return [circle(0, -4, 94, "#e9edf2", shaded=True)]
        case Headgear.VEIL:
            return hats_of_today.veil_behind(look)
    return []


def headgear_before(look: Look, turned: float) -> Shapes:
    """The front of whatever is worn."""
    draw = _DRAWN.get(headgear_of(look))
    return [*(draw(look) if draw else []), *worn_on_head(look)]


_DRAWN: dict[Headgear, Callable[[Look], Shapes]] = {
    Headgear.CROWN: regalia.crown,
    Headgear.QUEENS_CROWN: regalia.queens_crown,
    Headgear.TIARA: regalia.tiara,
    Headgear.STRAW_HAT: hats.straw_hat,
    Headgear.FELT_HAT: hats.felt_hat,
    Headgear.FEATHER_CAP: hats.feather_cap,
    Headgear.BLACK_HAT: hats.black_hat,
    Headgear.CAP: hats.cap,
    Headgear.PEAKED_CAP: hats.peaked_cap,
    Headgear.HELMET: regalia.helmet,
    Headgear.HOOD: hats.hood,
    Headgear.KERCHIEF: hats.kerchief,
    Headgear.POINTED_HAT: hats.pointed_hat,
    Headgear.WIZARD_HAT: hats.wizard_hat,
    Headgear.TOQUE: regalia.toque,
    Headgear.NURSE_CAP: regalia.nurse_cap,
    Headgear.SAILOR_CAP: hats.sailor_cap,
    Headgear.CAPTAINS_CAP: hats.captains_cap,
    Headgear.BEANIE: hats.beanie,
    Headgear.TURBAN: hats.turban,
    Headgear.MASK: regalia.mask,
    Headgear.MOB_CAP: regalia.mob_cap,
    Headgear.MITRE: regalia.mitre,
    Headgear.MIRROR: regalia.mirror,
    Headgear.SPACE_HELMET: regalia.space_helmet,
    Headgear.MORTARBOARD: regalia.mortarboard,
    Headgear.STEEL_HELMET: hats_of_today.steel_helmet,
    Headgear.OFFICERS_CAP: hats_of_today.officers_cap,
    Headgear.VEIL: hats_of_today.veil,
    Headgear.MINERS_HELMET: hats_of_work.miners_helmet,
    Headgear.HARD_HAT: hats_of_work.hard_hat,
    Headgear.FIRE_HELMET: hats_of_work.fire_helmet,
    Headgear.SWIM_CAP: hats_of_work.swim_cap,
    Headgear.FLAT_CAP: hats_of_work.flat_cap,
    Headgear.CLOCHE: hats_of_work.cloche,
    Headgear.CHULLO: hats_of_lands.chullo,
    Headgear.BOWLER: hats_of_lands.bowler,
    Headgear.KUFI: hats_of_lands.kufi,
    Headgear.HEADWRAP: hats_of_lands.headwrap,
    Headgear.PAGRI: hats_of_lands.pagri,
    Headgear.KEFFIYEH: hats_of_lands.keffiyeh,
    Headgear.HEADSCARF: hats_of_lands.headscarf,
    Headgear.CONICAL: hats_of_lands.conical,
}
