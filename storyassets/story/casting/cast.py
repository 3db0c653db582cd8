"""Cast: each role gets a look, a voice, and what moves it, the same for the same seed."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Collection, Mapping, Sequence

from storyassets.model.channel import CastMember, member_called, plain_name
from storyassets.model.character import (
    Age,
    Cast,
    Character,
    Costume,
    HairStyle,
    Look,
    Role,
    Sex,
    Species,
    Timbre,
    Voice,
)
from storyassets.model.script import Script
from storyassets.story.casting.adornments import adorn_alike
from storyassets.story.casting.appearance import describe_look
from storyassets.story.casting.beings import being_of
from storyassets.story.casting.buyers import with_buyers
from storyassets.story.casting.costumes import is_at_sea
from storyassets.story.casting.depth import find_depth
from storyassets.story.casting.dressing import Dresser, in_one_strip
from storyassets.story.casting.extras import (
    SPARE_MOUNT,
    with_extras,
    with_fellows,
    with_patient,
    with_spare_mount,
)
from storyassets.story.casting.heritage import Heritage, find_heritages, hair_style
from storyassets.story.casting.likeness import find_families, is_told_apart, least_difference, take_after
from storyassets.story.casting.manners import with_manners
from storyassets.story.casting.palettes import (
    GREY_HAIRS,
    HAIRS,
    OUTFITS,
    SKINS,
    colour_distance,
    looks_like_skin,
)
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.casting.periods import is_of_today
from storyassets.story.casting.told_animals import with_told_animal
from storyassets.story.casting.told_looks import keep_marks, wear

_LARGE = frozenset(
    {
        Species.ASS,
        Species.BEAR,
        Species.BOAR,
        Species.BULL,
        Species.CAMEL,
        Species.COW,
        Species.DEER,
        Species.ELEPHANT,
        Species.HORSE,
        Species.LEOPARD,
        Species.LION,
        Species.OX,
        Species.RIVER,
        Species.ROBOT,
        Species.STAG,
        Species.SUN,
        Species.TIGER,
        Species.TREE,
        Species.WIND,
        Species.WOLF,
    }
)
_HAIR_STYLES = {
    Sex.FEMALE: (HairStyle.LONG, HairStyle.BUN, HairStyle.BOB, HairStyle.BRAIDS, HairStyle.PONYTAIL),
    Sex.MALE: (HairStyle.SHORT, HairStyle.CURLY),
    Sex.UNKNOWN: (HairStyle.SHORT, HairStyle.CURLY),
}
SKIN_FROM_CLOTH = 75.0
"""In RGB steps: nearer than this, a shirt is taken for a bare chest."""

_MOST_DRAWS = 24
"""So often are hair and skin of someone drawn anew who would be taken for another."""

RECURRING_VOICES = 3
"""Whoever recurs has one of the first so many voices of their kind."""

_BOYS_SECOND = frozenset({Timbre.CHILD, Timbre.SMALL_CREATURE})
"""Of these the second voice is a boy's; the first is a girl's."""

_GIRL_STYLES = (HairStyle.BRAIDS, HairStyle.PONYTAIL, HairStyle.BOB)
_CHILD_STYLES = (HairStyle.BOB,)
_OLD_MAN_STYLES = (HairStyle.BALD, HairStyle.SHORT)
_OLD_WOMAN_STYLES = (HairStyle.BUN, HairStyle.BOB)
_BEARDED = frozenset(
    {Costume.KING, Costume.WIZARD, Costume.WOODCUTTER, Costume.FISHERMAN, Costume.MERCHANT, Costume.HUNTER}
)
_CLEAN_SHAVEN = frozenset({Costume.POLICE, Costume.OFFICE, Costume.ASTRONAUT, Costume.PRINCE}) | {
    Costume.TROOPER,
    Costume.OFFICER,
    Costume.PLAYER,
    Costume.PILOT,
    Costume.FIREFIGHTER,
}
_BEARD_CHANCE = 0.25
_GLASSES_CHANCE = 0.12
_READER_GLASSES_CHANCE = 0.6
_READERS = frozenset(
    {Costume.SCHOLAR, Costume.JUDGE, Costume.DOCTOR, Costume.PHYSICIAN, Costume.TAILOR, Costume.OFFICE}
)


def cast_characters(script: Script, seed: int, recurring: Sequence[CastMember] = ()) -> Cast:
    """Everyone in the script, in the order of its roles: looks and voices that are told apart.

    A role's face depends on the seed and its id only, unless it would be taken for another's before it, or is
    a relative's; its clothes and the number of its voice are the first of their kind that nobody before it has.
    Whoever recurs in the channel has face, clothes and voice from a seed of their own, in every episode.
    """
    of_today, at_sea = is_of_today(script), is_at_sea(script)
    script = with_told_animal(with_patient(with_spare_mount(with_buyers(with_extras(with_fellows(script))))))
    outfits = _order_outfits(seed)
    known = {role.character_id: find_member(role, recurring) for role in script.roles}
    voices = _number_voices(script.roles, known)
    families = find_families(script)
    heritages = _heritages_of(script, families)
    dresser = Dresser(script, heritages, of_today=of_today, at_sea=at_sea)
    looks: dict[str, Look] = {}
    characters: list[Character] = []
    for index, role in enumerate(script.roles):
        member = known[role.character_id]
        own_seed = _seed_of(role, member, seed, script.title)
        own_clothes = member is not None or role.character_id == FIRST_PERSON
        cloth, accent = _order_outfits(own_seed)[0] if own_clothes else outfits[index % len(outfits)]
        costume = dresser.dress(role)
        if role.character_id == SPARE_MOUNT:
            # Neighbouring seeds have different coats.
            own_seed = 1 + next(one.seed for one in looks.values() if one.species is role.species)
        heritage = heritages.get(role.character_id) if member is None else None
        look = _give_look(role, own_seed, costume, cloth, accent, heritage)
        head = looks.get(families.get(role.character_id, ""))
        if member is None and role.species is Species.HUMAN:
            look = take_after(look, head) if head else _tell_apart(role, look, looks.values(), heritage)
            worn = {other.outfit for other in looks.values()}
            look = _in_other_cloth(look, worn, outfits[index % len(outfits) :] + outfits)
        look = wear(look, role.looks)
        looks[role.character_id] = look
        appearance = member.appearance.strip() if member else ""
        characters.append(
            Character(
                role=role,
                look=look,
                voice=voices[role.character_id],
                depth=find_depth(role, script),
                appearance=appearance or describe_look(role, look),
            )
        )
    narrator = voices.get(FIRST_PERSON, Voice(timbre=Timbre.NARRATOR))
    always = [who for who, member in known.items() if member]
    characters_told_apart = in_one_strip(adorn_alike(keep_marks(characters, always)))
    return Cast(narrator=narrator, characters=with_manners(characters_told_apart, script))


def _heritages_of(script: Script, families: Mapping[str, str]) -> dict[str, Heritage]:
    """Where in the world each comes from; an elder of a family comes from where its young come from."""
    heritages = find_heritages(script)
    for who, elder in families.items():
        if who in heritages:
            heritages.setdefault(elder, heritages[who])
    return heritages


def _seed_of(role: Role, member: CastMember | None, seed: int, title: str) -> int:
    """The seed of someone's own. Whoever tells a story of their own is somebody else in every story."""
    if member:
        return seed_of_member(member)
    if role.character_id == FIRST_PERSON:
        return derive_seed(seed, role.character_id, title)
    return derive_seed(seed, role.character_id)


def _tell_apart(role: Role, look: Look, others: Collection[Look], heritage: Heritage | None) -> Look:
    """The same look, or one of other hair and skin, in which nobody takes them for one of the others."""
    before = [other for other in others if other.species is Species.HUMAN]
    tried = [look]
    while not is_told_apart(tried[-1], before) and len(tried) <= _MOST_DRAWS:
        own_seed = derive_seed(look.seed, len(tried))
        tried.append(_give_look(role, own_seed, look.costume, look.outfit, look.accent, heritage))
    return max(tried, key=lambda one: least_difference(one, before))


def _in_other_cloth(look: Look, worn: Collection[str], outfits: Sequence[tuple[str, str]]) -> Look:
    """In the first clothes that are not of the skin's colour, and that nobody else wears if there are any."""
    fitting = [(c, accent) for c, accent in outfits if not looks_like_skin(c, look.skin)]
    free = [(c, accent) for c, accent in fitting if c not in worn]
    for cloth, accent in (free or fitting)[:1]:
        return look.model_copy(update={"outfit": cloth, "accent": accent})
    return look


def find_member(role: Role, recurring: Sequence[CastMember]) -> CastMember | None:
    """Whom of the channel's cast a role is, by name or by another word for them."""
    if role.crowd:
        return None
    return member_called((role.name, *role.aliases), recurring)


def seed_of_member(member: CastMember) -> int:
    """The seed that decides how they look and sound: the channel's word, else one made of the name."""
    return derive_seed("cast", plain_name(member.name)) if member.seed is None else member.seed


def _number_voices(roles: Sequence[Role], known: Mapping[str, CastMember | None]) -> dict[str, Voice]:
    """A voice for each role, by id; whoever recurs chooses first, by their seed.

    Whoever tells the story as "I" has the narrator's voice, unless the story says who they are.
    """
    taken: set[tuple[Timbre, int]] = set()
    voices: dict[str, Voice] = {}
    for role in sorted(roles, key=lambda role: known[role.character_id] is None):
        member, timbre = known[role.character_id], choose_timbre(role)
        number = seed_of_member(member) % RECURRING_VOICES if member else 0
        if member is None and role.sex is Sex.MALE and timbre in _BOYS_SECOND:
            number = 1
        if role.character_id == FIRST_PERSON and role.sex is Sex.UNKNOWN and timbre is Timbre.MAN:
            timbre = Timbre.NARRATOR
        while (timbre, number) in taken:
            number += 1
        taken.add((timbre, number))
        voices[role.character_id] = Voice(timbre=timbre, number=number)
    return voices


def choose_timbre(role: Role) -> Timbre:
    """The kind of voice that someone's sex, age and species ask for."""
    if role.species is not Species.HUMAN:
        if role.age is Age.CHILD:
            return Timbre.CHILD if role.species in _LARGE else Timbre.SMALL_CREATURE
        return Timbre.LARGE_CREATURE if role.species in _LARGE else Timbre.SMALL_CREATURE
    if role.age is Age.CHILD:
        return Timbre.CHILD
    if role.age is Age.OLD:
        return Timbre.OLD_WOMAN if role.sex is Sex.FEMALE else Timbre.OLD_MAN
    return Timbre.WOMAN if role.sex is Sex.FEMALE else Timbre.MAN


def derive_seed(*parts: object) -> int:
    """A seed below 2**31 made of the parts: the same on every machine and in every run."""
    text = "\x1f".join(str(part) for part in parts)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % 2**31


def _order_outfits(seed: int) -> tuple[tuple[str, str], ...]:
    first = derive_seed(seed, "outfits") % len(OUTFITS)
    return OUTFITS[first:] + OUTFITS[:first]


def _give_look(
    role: Role, own_seed: int, costume: Costume, cloth: str, accent: str, heritage: Heritage | None
) -> Look:
    rng = random.Random(own_seed)
    # Everything is drawn for everyone, so that one fact of a role never shifts the draws after it.
    skin_draw, hair_at, grey = rng.random(), rng.randrange(len(HAIRS)), rng.choice(GREY_HAIRS)
    hairs = heritage.hairs if heritage else HAIRS
    skin, hair = (
        _choose_skin(skin_draw, cloth, accent, heritage.skins if heritage else SKINS[:4]),
        hairs[hair_at % len(hairs)],
    )
    style_draw, beard_draw, glasses_draw = rng.random(), rng.random(), rng.random()
    style = _choose_hair_style(role, style_draw)
    human = role.species is Species.HUMAN
    old = role.age is Age.OLD
    glasses_chance = _READER_GLASSES_CHANCE if costume in _READERS or old else _GLASSES_CHANCE
    grown = role.age in (Age.ADULT, Age.OLD)
    return Look(
        species=role.species,
        sex=role.sex,
        age=role.age,
        costume=costume,
        being=being_of(role),
        skin=skin,
        hair=grey if old else hair,
        hair_style=hair_style(style, role.sex, heritage) if heritage else style,
        outfit=cloth,
        accent=accent,
        beard=human and grown and role.sex is Sex.MALE and _has_beard(costume, old, beard_draw),
        glasses=human and role.age is not Age.CHILD and glasses_draw < glasses_chance,
        crowd=role.crowd,
        seed=own_seed,
    )


def _choose_skin(draw: float, cloth: str, accent: str, skins: Sequence[str]) -> str:
    """A skin that nobody takes for the clothes."""
    told_apart = [
        skin
        for skin in skins
        if min(colour_distance(skin, cloth), colour_distance(skin, accent)) > SKIN_FROM_CLOTH
    ]
    choice = told_apart or skins
    return choice[int(draw * len(choice))]


def _choose_hair_style(role: Role, draw: float) -> HairStyle:
    styles = _HAIR_STYLES[role.sex]
    if role.age is Age.OLD:
        styles = _OLD_WOMAN_STYLES if role.sex is Sex.FEMALE else _OLD_MAN_STYLES
    elif role.age is Age.CHILD and role.sex is Sex.FEMALE:
        styles = _GIRL_STYLES
    elif role.age is Age.CHILD and role.sex is Sex.UNKNOWN:
        styles = _CHILD_STYLES
    return styles[int(draw * len(styles))]


def _has_beard(costume: Costume, old: bool, draw: float) -> bool:
    if costume in _BEARDED or (old and costume not in _CLEAN_SHAVEN):
        return True
    return costume not in _CLEAN_SHAVEN and draw < _BEARD_CHANCE
