"""What villagers of a part of the world wear, what people wore a hundred years ago, and what is worn at rough work and at play."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from storyassets.model.character import Age, Costume, Look, Sex
from storyassets.providers.embedded.figures.outfits import Cut, Outfit, Trim, all_over
from storyassets.providers.embedded.figures.palette import CREAM, INK, LEATHER, darker, lighter, mix

_SOOT, _WOOL, _SANDALS = "#57524c", "#6b6258", "#8a6240"


def _bygone(look: Look, plain: Outfit) -> Outfit:
    """Waistcoats, braces and tweed; long skirts and blouses with a collar."""
    cloth, young = mix(look.outfit, _WOOL, 0.42), look.age is Age.CHILD
    if look.sex is Sex.FEMALE:
        cut = Cut.GOWN if look.age is Age.OLD else Cut.SKIRT
        trim = (
            (Trim.APRON,)
            if young
            else ((Trim.COLLAR, Trim.BUTTONS, Trim.BELT), (Trim.COLLAR, Trim.BUTTONS))[look.seed % 2]
        )
        sleeves = CREAM if young or look.seed % 3 == 0 else cloth
        return replace(
            plain, top=cloth, sleeves=sleeves, cut=cut, trim=trim, accent=CREAM, legs="#4b4440", shoes=INK
        )
    legs = ("#57504a", "#4a4a50", "#655646")[look.seed % 3]
    base = replace(plain, cut=Cut.SHIRT, legs=legs, shoes="#4a3526", accent=mix(look.accent, "#7a3f34", 0.55))
    if young:
        return replace(base, **all_over(lighter(cloth, 0.35)), trim=(Trim.BRACES,))
    kind = look.seed // 3 % 3
    if kind == 0:
        return replace(base, **all_over(mix(cloth, "#5c5148", 0.3)), trim=(Trim.COAT, Trim.TIE))
    if kind == 1:
        return replace(base, top=cloth, sleeves="#ece4d4", trim=(Trim.VEST, Trim.COLLAR))
    return replace(
        base, **all_over(mix(lighter(cloth, 0.3), "#d8cfbe", 0.4)), trim=(Trim.COLLAR, Trim.BRACES)
    )


def _miner(look: Look, plain: Outfit) -> Outfit:
    """Grey with coal, in braces and heavy boots."""
    shirt = mix(look.outfit, _SOOT, 0.68)
    return replace(
        plain,
        **all_over(shirt),
        cut=Cut.SHIRT,
        legs="#45403b",
        boots=True,
        shoes="#332a22",
        trim=(Trim.BRACES,),
    )


def _worker(look: Look, plain: Outfit) -> Outfit:
    trim = (Trim.REFLECTIVE,)
    return replace(plain, top="#f2711a", sleeves=mix(look.outfit, "#2c4474", 0.9), cut=Cut.SHIRT, legs="#3f4a5e", boots=True, shoes="#6a4a2c", trim=trim, accent="#f3e14a")  # fmt: skip


def _firefighter(look: Look, plain: Outfit) -> Outfit:
    dark = "#3c4048"
    return replace(plain, **all_over(dark), cut=Cut.TUNIC, legs="#33363d", boots=True, shoes="#22222a", trim=(Trim.REFLECTIVE,), accent="#e9d34a")  # fmt: skip


def _player(look: Look, plain: Outfit) -> Outfit:
    """Shirt, shorts and stockings' shoes of one team."""
    shorts = "#f2f0ea" if look.accent != "#2b2b33" else "#2b2b33"
    return replace(plain, cut=Cut.SHIRT, bare_arms=True, bare_legs=True, shorts=shorts, legs=shorts, shoes="#2d2d36", trim=(Trim.NUMBER,), accent=lighter(look.accent, 0.2))  # fmt: skip


def _swimmer(look: Look, plain: Outfit) -> Outfit:
    """A suit of one colour with short sleeves and legs."""
    suit = mix(look.outfit, "#27407c", 0.45)
    bare = replace(plain, **all_over(suit), bare_arms=True, bare_legs=True, cut=Cut.SHIRT)
    return replace(bare, shorts=suit, legs=suit, shoes=darker(look.skin, 0.06))


def _tracksuit(look: Look, plain: Outfit) -> Outfit:
    """Jacket and trousers of one colour."""
    suit = mix(look.outfit, "#2f4470", 0.3)
    base = replace(plain, **all_over(suit), cut=Cut.SHIRT, legs=darker(suit, 0.1), shoes="#f1efe8")
    return replace(base, trim=(Trim.COLLAR, Trim.POCKET), accent=lighter(suit, 0.6))


def _pilot(look: Look, plain: Outfit) -> Outfit:
    """A navy suit and a tie."""
    suit = replace(plain, **all_over("#27345a"), cut=Cut.SHIRT, legs="#222d4d", shoes=INK)
    return replace(suit, trim=(Trim.COAT, Trim.TIE), accent="#b03a3a")


def _andean(look: Look, plain: Outfit) -> Outfit:
    """A poncho; wide skirts, a shawl."""
    wool = mix(look.outfit, "#a8402f", 0.3)
    if look.sex is Sex.FEMALE:
        return replace(
            plain,
            top=wool,
            sleeves=CREAM,
            cut=Cut.SKIRT,
            trim=(Trim.HEM, Trim.SHAWL),
            legs="#5a4438",
            shoes=_SANDALS,
        )
    return replace(plain, **all_over(wool), cut=Cut.TUNIC, legs="#54463c", shoes=_SANDALS, trim=(Trim.WOVEN,))


def _african(look: Look, plain: Outfit) -> Outfit:
    """A long robe sewn with gold; wax prints."""
    if look.sex is Sex.FEMALE:
        return replace(plain, cut=Cut.GOWN, bare_arms=True, trim=(Trim.WOVEN, Trim.HEM), shoes=_SANDALS)
    if look.age is Age.CHILD:
        return replace(
            plain, cut=Cut.SHIRT, bare_arms=True, legs="#8a7558", shoes=look.skin, trim=(Trim.EMBROIDERY,)
        )
    return replace(plain, cut=Cut.GOWN, trim=(Trim.EMBROIDERY, Trim.HEM), shoes=_SANDALS)


def _indian(look: Look, plain: Outfit) -> Outfit:
    """A sari; a long shirt over white trousers."""
    if look.sex is Sex.FEMALE:
        cut = Cut.SKIRT if look.age is Age.CHILD else Cut.GOWN
        return replace(
            plain, cut=cut, bare_arms=True, sleeves=look.accent, trim=(Trim.DRAPE, Trim.HEM), shoes=_SANDALS
        )
    shirt = mix(look.outfit, "#f2e8d6", 0.62)
    return replace(
        plain,
        **all_over(shirt),
        cut=Cut.LONG,
        legs="#efe7d8",
        shoes=_SANDALS,
        trim=(Trim.COLLAR, Trim.BUTTONS),
        accent=darker(shirt, 0.12),
    )


def _arabian(look: Look, plain: Outfit) -> Outfit:
    """A long robe with a sash."""
    robe = look.outfit if look.sex is Sex.FEMALE else mix(look.outfit, "#f1e9da", 0.6)
    trim = (Trim.HEM,) if look.sex is Sex.FEMALE else (Trim.SASH, Trim.COLLAR)
    return replace(plain, **all_over(robe), cut=Cut.GOWN, shoes=_SANDALS, trim=trim)


def _japanese(look: Look, plain: Outfit) -> Outfit:
    """A kimono and its sash; men's ends at the knee."""
    cloth = mix(look.outfit, "#4c5a78", 0.25 if look.sex is Sex.FEMALE else 0.5)
    cut = Cut.GOWN if look.sex is Sex.FEMALE else Cut.LONG
    return replace(
        plain, **all_over(cloth), cut=cut, legs="#3f4250", shoes=LEATHER, trim=(Trim.CROSSED, Trim.SASH)
    )


FOLK: dict[Costume, Callable[[Look, Outfit], Outfit]] = {
    Costume.BYGONE: _bygone,
    Costume.MINER: _miner,
    Costume.WORKER: _worker,
    Costume.FIREFIGHTER: _firefighter,
    Costume.PLAYER: _player,
    Costume.SWIMMER: _swimmer,
    Costume.TRACKSUIT: _tracksuit,
    Costume.PILOT: _pilot,
    Costume.ANDEAN: _andean,
    Costume.AFRICAN: _african,
    Costume.INDIAN: _indian,
    Costume.ARABIAN: _arabian,
    Costume.JAPANESE: _japanese,
}
