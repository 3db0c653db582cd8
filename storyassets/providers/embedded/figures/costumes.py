"""Costumes: the clothes of a human look, with what was put on over them. Headgear is its own module; drawing is `clothes`'s."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Age, Costume, Look, Sex
from storyassets.providers.embedded.figures.cloth_and_skin import unlike_skin
from storyassets.providers.embedded.figures.folk_costumes import FOLK
from storyassets.providers.embedded.figures.outfits import Cut, Outfit, Trim, all_over
from storyassets.providers.embedded.figures.palette import CREAM, INK, LEATHER, STEEL, darker, lighter, mix
from storyassets.providers.embedded.figures.trades import CAPTAIN, TRADES, is_captain

_GREY_COAT = "#646974"
_UNIFORMS = frozenset({Costume.TROOPER, Costume.OFFICER, Costume.WORKER})
"""Nobody takes these for skin, whatever their colour."""

_COUNTRY = frozenset({Costume.PEASANT, Costume.MILLER, Costume.FARMER, Costume.FISHERMAN, Costume.TAILOR})


def outfit_of(look: Look) -> Outfit:
    """The clothes of a look, with what has been put on over them; none is of the skin's colour."""
    outfit = _put_on(look, _own_outfit(look))
    if look.costume in _UNIFORMS:
        return outfit
    top, sleeves = (unlike_skin(cloth, look.skin) for cloth in (outfit.top, outfit.sleeves))
    return replace(outfit, top=top, sleeves=sleeves)


def _put_on(look: Look, outfit: Outfit) -> Outfit:
    if look.wearing == "bare feet":
        return replace(outfit, shoes=look.skin, boots=False)
    put_on = _PUT_ON.get(look.wearing)
    if put_on is None or put_on in outfit.trim:
        return outfit
    if put_on is Trim.MANTLE and look.costume in _OF_TODAY:
        return replace(outfit, **all_over(_GREY_COAT), cut=Cut.LONG, trim=(Trim.OVERCOAT,), bare_arms=False)
    if put_on is Trim.MANTLE:
        cloth = mix(darker(look.outfit, 0.3), "#4a5f7c", 0.55)
        return replace(outfit, top=outfit.top, sleeves=cloth, trim=(*outfit.trim, Trim.MANTLE), mantle=cloth)
    return replace(outfit, trim=(*outfit.trim, put_on))


_PUT_ON = {"coat": Trim.MANTLE, "scarf": Trim.SCARF, "backpack": Trim.PACK, "blanket": Trim.SHAWL}
# Whose coat is one with buttons, not a cloak.
_OF_TODAY = frozenset(
    {Costume.MODERN, Costume.OFFICE, Costume.DOCTOR, Costume.NURSE, Costume.POLICE, Costume.SAILOR}
    | {Costume.COOK, Costume.SCHOLAR, Costume.ASTRONAUT, Costume.FARMER, Costume.BRIDE, Costume.FESTIVE}
    | {Costume.TROOPER, Costume.OFFICER, Costume.JUDGE}
    | {Costume.BYGONE, Costume.MINER, Costume.WORKER, Costume.FIREFIGHTER, Costume.PLAYER, Costume.PILOT}
    | {Costume.TRACKSUIT, Costume.WAITER}
)


def _own_outfit(look: Look) -> Outfit:
    main = look.outfit
    legs = mix(darker(main, 0.35), "#6b5747", 0.5)
    plain = Outfit(Cut.TUNIC, main, main, legs, LEATHER, accent=look.accent)
    if look.costume is Costume.MODERN:
        return _modern(look, plain)
    if look.costume in FOLK:
        return FOLK[look.costume](look, plain)
    if look.costume in _COUNTRY:
        return _countryfolk(look, plain)
    if look.costume is Costume.SHEPHERD and look.sex is Sex.FEMALE:
        plain = replace(plain, cut=Cut.SKIRT)
    if is_captain(look):
        return replace(plain, **CAPTAIN)
    if look.costume in TRADES:
        return replace(plain, **TRADES[look.costume])
    return _tinted(look, plain)


def _tinted(look: Look, plain: Outfit) -> Outfit:
    """Clothes whose colour is the trade's and the wearer's, mixed."""
    main, female = look.outfit, look.sex is Sex.FEMALE
    match look.costume:
        case Costume.BEGGAR:
            cut, trim = Cut.GOWN if female else Cut.TUNIC, (Trim.PATCHES, Trim.SASH)
            cloth = replace(plain, **all_over(mix(main, "#8a7b6a", 0.6)), cut=cut, trim=trim)
            return replace(cloth, legs="#75685a", shoes=look.skin, accent="#a58b62")
        case Costume.NURSE:
            cut, white = Cut.SKIRT if female else Cut.TUNIC, mix(main, "#dff0f4", 0.75)
            cloth = replace(plain, **all_over(white), cut=cut, trim=(Trim.APRON, Trim.COLLAR))
            return replace(cloth, legs=white, shoes="#f3f3f0", accent="#fdfdfd")
        case Costume.SCHOLAR | Costume.JUDGE:
            gown = "#2f2f3c" if look.costume is Costume.JUDGE else mix(main, "#33334f", 0.55)
            cloth = replace(plain, **all_over(gown), cut=Cut.GOWN)
            return replace(cloth, trim=(Trim.COAT, Trim.COLLAR), accent=CREAM)
        case Costume.OFFICE:
            cut, suit = Cut.SKIRT if female else Cut.SHIRT, mix(main, "#3b4258", 0.5)
            cloth = replace(plain, **all_over(suit), cut=cut, trim=(Trim.COAT, Trim.TIE))
            return replace(cloth, legs=darker(suit, 0.15), bare_legs=female, shoes=INK)
        case Costume.BRIDE | Costume.FESTIVE:
            return _festive(look, plain)
    return plain


def _festive(look: Look, plain: Outfit) -> Outfit:
    """A long dress with a sash, of a bride in white; a dark suit."""
    if look.sex is Sex.FEMALE:
        colour = "#f3f3f6" if look.costume is Costume.BRIDE else look.outfit
        trim, sash = (Trim.SASH, Trim.HEM), mix(lighter(colour, 0.4), darker(colour, 0.2), 0.3)
        short = look.age is not Age.OLD and look.costume is Costume.FESTIVE
        return replace(plain, **all_over(colour), cut=Cut.GOWN, trim=trim, accent=sash, bare_arms=short)
    suit = mix(look.outfit, "#2b2d3a", 0.68)
    cloth = replace(plain, **all_over(suit), cut=Cut.SHIRT, trim=(Trim.COAT, Trim.TIE))
    return replace(cloth, legs=darker(suit, 0.12), shoes=INK)


def _modern(look: Look, shared: Outfit) -> Outfit:
    """Today's clothes: jumper, blouse, checked shirt, hooded top or jacket over jeans, a summer dress."""
    kind = look.seed // 2 % 6
    jeans = ("#4a5f86", "#57525e", "#3d4a63", "#8a7a5e")[look.seed % 4]
    shoes = ("#f3efe6", "#c9553f", "#3a3546")[look.seed % 3]
    base = replace(shared, cut=Cut.SHIRT, legs=jeans, shoes=shoes, bare_arms=look.age is Age.CHILD)
    if (
        look.crowd and look.accent == look.outfit
    ):  # a crowd that is told to wear one colour: overalls, uniforms
        cloth = shared.top
        return replace(base, **all_over(cloth), legs=darker(cloth, 0.06), trim=(Trim.COLLAR, Trim.POCKET))
    if look.sex is Sex.FEMALE and kind in (0, 4):
        trim = (Trim.COLLAR,) if kind == 0 else (Trim.SASH, Trim.COLLAR)
        short = look.age is not Age.OLD
        return replace(
            base, cut=Cut.SKIRT, bare_legs=True, bare_arms=short, trim=trim, accent=lighter(look.accent, 0.3)
        )
    if look.sex is Sex.FEMALE and kind == 2:
        return replace(base, trim=(Trim.BUTTONS, Trim.COLLAR, Trim.POCKET))
    if kind == 5 and look.age is not Age.CHILD:
        jacket = mix(look.outfit, "#4c4a52", 0.35)
        return replace(base, **all_over(jacket), trim=(Trim.COAT,), accent=lighter(look.accent, 0.2))
    trims = (
        (Trim.STRIPES,),
        (Trim.CHECKS, Trim.COLLAR, Trim.BUTTONS),
        (Trim.HOODIE,),
        (Trim.COLLAR, Trim.POCKET),
        (Trim.CHECKS, Trim.COLLAR),
        (Trim.STRIPES, Trim.COLLAR),
    )
    return replace(base, trim=trims[kind], bare_arms=base.bare_arms and Trim.HOODIE not in trims[kind])


def _countryfolk(look: Look, shared: Outfit) -> Outfit:
    """Linen, wool and leather, by trade."""
    female = look.sex is Sex.FEMALE
    base = replace(
        shared,
        cut=Cut.GOWN if female and look.age is not Age.CHILD else Cut.SKIRT if female else Cut.TUNIC,
        sleeves=CREAM if female else shared.top,
    )
    cut = base.cut if female else Cut.SHIRT
    match look.costume:
        case Costume.MILLER:
            return replace(base, cut=cut, sleeves=CREAM, trim=(Trim.APRON,), accent="#f3ead8")
        case Costume.FARMER:
            return _farmer(look, base)
        case Costume.FISHERMAN:
            oilskin = replace(base, cut=cut, legs="#3d5a63", boots=True, shoes="#c99a3c")
            return replace(oilskin, trim=(Trim.VEST, Trim.BUTTONS), accent="#e0b04a")
        case Costume.TAILOR:
            return replace(base, cut=cut, sleeves=CREAM, trim=(Trim.VEST, Trim.TAPE), accent=look.outfit)
    return _peasant(look, base)


def _peasant(look: Look, base: Outfit) -> Outfit:
    """Women wear an apron, and a shawl when they are old; men a belt."""
    if look.sex is Sex.FEMALE:
        old = look.age is Age.OLD
        trim = (Trim.APRON, Trim.SHAWL) if old else (Trim.APRON,)
        return replace(base, trim=trim, accent=look.accent if old else CREAM)
    trim = (Trim.BELT, Trim.COLLAR) if look.seed % 2 else (Trim.BELT, Trim.VEST)
    return replace(base, trim=trim, accent=STEEL if look.seed % 5 == 4 else look.accent)


def _farmer(look: Look, base: Outfit) -> Outfit:
    """Dungarees over a shirt and boots; some farming women wear a dress."""
    denim, shirt = mix(look.outfit, "#4a6a8f", 0.6), lighter(look.accent, 0.25)
    if look.sex is Sex.FEMALE and look.seed % 2 == 0:
        return replace(
            base, cut=Cut.SKIRT, top=look.outfit, sleeves=CREAM, boots=True, legs=CREAM,
            trim=(Trim.LACING, Trim.BELT, Trim.HEM), accent=look.accent,
        )  # fmt: skip
    return replace(
        base, cut=Cut.SHIRT, top=shirt, sleeves=shirt, legs=denim, boots=True,
        trim=(Trim.BRACES, Trim.POCKET), accent=denim,
    )  # fmt: skip
