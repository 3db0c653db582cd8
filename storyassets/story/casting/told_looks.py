"""Told looks: what a story says of how somebody looks, as short words kept with the role, and those words worn by a look."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from storyassets.model.character import Age, Character, Costume, HairStyle, Look, Role, Sex, Species, Stature
from storyassets.story.casting.appearance import describe_look
from storyassets.story.casting.pronoun_votes import Place
from storyassets.story.casting.told_clothes import find_clothes
from storyassets.story.casting.told_coats import coat_called
from storyassets.story.casting.told_statures import SMALL, TALL, called_by_size, find_statures

_COLOURS = {
    "white": "#f0f0f2", "black": "#35343f", "grey": "#8f939c", "gray": "#8f939c", "red": "#b5413b", "green": "#4c9a4a",
    "blue": "#3f6fa8", "yellow": "#e3b94a", "pink": "#d98aa0", "purple": "#7a5a9c", "orange": "#d98a3c", "brown": "#8a5a3c",
    "navy": "#2f3f63", "tan": "#b99a6b", "beige": "#cdb98f", "khaki": "#a89a6a", "maroon": "#7a2f3a", "turquoise": "#3fa39b",
    "teal": "#2f8285", "silver": "#b9bcc4", "golden": "#d9ae3e", "violet": "#7d4f94", "lavender": "#a893c8", "mustard": "#c9982e", "pine": "#2a5f55",
    "cream": "#e8dfc6", "crimson": "#a52f3d", "scarlet": "#c23b32", "burgundy": "#6f2438", "olive": "#6b6f3a",
}  # fmt: skip
_HAIRS = {
    "white": "#eeeae2", "silver": "#d9d6d0", "grey": "#bfbcb8", "gray": "#bfbcb8", "black": "#1b1a20", "dark": "#2a1d16",
    "brown": "#5a3a25", "blond": "#d9b25f", "blonde": "#d9b25f", "golden": "#d9b25f", "fair": "#c99a4b", "red": "#a8482a",
    "auburn": "#8a3b22", "ginger": "#b5602e", "salt-and-pepper": "#8f8b86",
}  # fmt: skip
_STYLES = {
    "braids": HairStyle.BRAIDS, "braid": HairStyle.BRAIDS, "pigtails": HairStyle.BRAIDS, "cornrows": HairStyle.BRAIDS,
    "ponytail": HairStyle.PONYTAIL, "bun": HairStyle.BUN, "curls": HairStyle.CURLY, "afro": HairStyle.CURLY,
    "bob": HairStyle.BOB, "bangs": HairStyle.BOB, "crew cut": HairStyle.SHORT, "buzz cut": HairStyle.SHORT,
}  # fmt: skip
_GARMENTS = (
    "coat overcoat raincoat trench-coat jacket cardigan sweater jumper pullover hoodie shirt t-shirt blouse dress gown suit "
    "uniform robe bathrobe vest waistcoat scrubs sweatshirt parka blazer tunic cloak cape sari kimono poncho apron overalls"
)
_COATS = frozenset({"coat", "overcoat", "trench-coat"})
_HAIR = rf"(?P<hair>{'|'.join(_HAIRS)})"
_CLOTH = rf"(?P<cloth>{'|'.join(_COLOURS)})"
_GARMENT = rf"(?P<garment>{_GARMENTS.replace(' ', '|')})"
_MARK = rf"(?P<mark>beard|mustache|moustache|hair|{'|'.join(_STYLES)})"
_MARKED = re.compile(rf"\b{_HAIR},? (?:[\w-]+ )?{_MARK}\b")
_STYLED = re.compile(
    rf"\b(?:crooked|curly|long|short|two|tight|thick|bushy|full|a|an|his|her|in) (?P<mark>beard|mustache|moustache|{'|'.join(_STYLES)})\b"
)
_HAIRED = re.compile(
    rf"\b{_HAIR}[- ](?:haired|bearded)\b|\b(?P<blond>blonde?|redhead(?:ed)?) (?:[\w-]+ )?(?=man\b|woman\b|boy\b|girl\b|lady\b|guy\b)|\b(?P<bald>bald|shaved head|bald-headed)\b|\b(?P<bearded>bearded)\b"
)
_DRESSED = re.compile(rf"\b{_CLOTH},? (?:[\w-]+ )?{_GARMENT}\b")
_CLOTHES_WERE = re.compile(rf"\b{_GARMENT} (?:was|is) {_CLOTH}\b")
_WINGED = re.compile(
    r"\b(?:mend(?:ing|ed)|fold(?:ing|ed)|unfold(?:ing|ed)|drew|beat|flapp(?:ing|ed)|trail(?:ing|ed)) (?:his|her) (?:[\w-]+ )?wings\b"
    r"|\b(?:his|her) (?:ragged|torn|tattered|black|white|grey|gray|feathered|leathery|dusty|broken) wings\b"
)
_SPECTACLES = re.compile(
    rf"\b(?:thick|round|wire|big|heavy|crooked|his|her|horn-rimmed|gold|reading|wore|wearing|(?:with|and|in) (?:{'|'.join(_COLOURS)})) glasses\b(?! of\b)"
    r"|\b(?:with|mustache and|moustache and|beard and|hair and) glasses\b(?! of\b)|\bspectacles\b"
)
_MAY_SHAVE = frozenset(
    {Costume.MODERN, Costume.BYGONE, Costume.OFFICE, Costume.PEASANT, Costume.POLICE, Costume.FESTIVE}
)
_NOT_ON = re.compile(
    r"\b(?:bought|sold|sewed|hung|washed|folded|found|stole|packed|ironed|photo|picture|painting|no|without|like|looked at|stared at|wanted|wished for)\b"
)
_OPENS_WITH_PRONOUN = re.compile(
    r"(?:[A-Z]\w+ )?(?P<who>[Ss]?[Hh]e|[Hh]is|[Hh]er)\b"
    r"|.*?\b(?:[Dd]escribed|[Dd]escribe|[Rr]ecogni[sz]ed|[Rr]emember(?:ed)?|[Dd]rew) (?P<whom>him|her)\b"
    r"|.*?\b(?P<he>s?he) (?:was|is|had|has|wore|wears|looked)\b"
)
# `He was a short man with a gray mustache`: the man is he.
_BEING_ONE = re.compile(r".*?\b(?P<who>[Ss]?[Hh]e) (?:was|is) (?:just |only )?(?:an? )?(?:[\w-]+,? ){0,4}$")
_HAIRED_ONE = re.compile(
    r"[\w-]+(?:haired|bearded|bald|blonde?|headed)? (?:[\w-]+ )?(?:man|woman|boy|girl|guy|lady|fellow|stranger)\b"
)
_DESCRIBED = re.compile(r"\bdescribed (?:him|her)\b")
_ASKED_LOOK = re.compile(r"\"[^\"]*?(?P<who>\b[Tt]he [^\"]*?),? what (?:did|does) (?:he|she) look like")
_IN_CLOTHES = re.compile(r"\b(?:in|wearing) (?:[\w-]+ )?\Z")
"""A crowd looks as it is said to be dressed: `a dozen people in white overalls`."""

_BLIND = re.compile(
    r"\b(?:(?:was|is|were|been|born) (?:(?:quite|almost|nearly|stone|totally|born|old and|lame and) ){0,2}|had long been )blind\b(?! (?:to|with|by|as|in|drunk|spot|date|alley))"
)
_BY_NOW = re.compile(r"\b(?:today|now|these days|by then|at last|later|suddenly)\b", re.I)
"""`Today the old man is blind`: he was not, when he opened the door."""

_SEES_AGAIN = re.compile(
    r"\bsee again\b|\b(?:eye)?sight (?:came|was given|returned)\b|\b(?:regained|recovered) (?:\w+ )?(?:eye)?sight\b"
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"”]?\s+")
MOST_LOOKS = 6
_MOUSTACHES = ("mustache", "moustache")
_ONLY_OF_MEN = ("beard", *_MOUSTACHES)
_OF_THE_OLD = ("hair", "beard", *_MOUSTACHES)


def read_looks(
    roles: Sequence[Role], mentions_in: Callable[[str], Sequence[Place]], narration: str, text: str
) -> tuple[Role, ...]:
    """The roles, each with the words in which the story tells how they look."""
    by_id = {role.character_id: role for role in roles if role.species is Species.HUMAN}
    narration = narration if not _SEES_AGAIN.search(narration) else _BLIND.sub("", narration)
    told = {role.character_id: list(role.looks) for role in roles if role.looks}
    last: dict[Sex, str] = {}
    for sentence in _SENTENCE.split(narration):
        mentions = [m for m in mentions_in(sentence) if m.character_id in by_id]
        for at, words in _find_looks(sentence):
            sized = called_by_size(sentence, at, mentions) if words in (SMALL, TALL) else None
            who = _described(sentence, text, mentions_in) or _whose(sentence, at, mentions, last)
            who = who if sized is None else sized
            seen_of_all = words in (SMALL, TALL) or _IN_CLOTHES.search(sentence[:at])
            if who and (not by_id[who].crowd or seen_of_all):
                told.setdefault(who, []).append(words)
        for m in mentions:
            last[by_id[m.character_id].sex] = m.character_id
    for role in by_id.values():
        if uniform := _uniform(role, narration):
            told.setdefault(role.character_id, []).extend(uniform)
    return tuple(
        _told(role, tuple(dict.fromkeys(told[role.character_id]))[:MOST_LOOKS])
        if role.character_id in told and role.name != "I"
        else role
        for role in roles
    )


_OF_WOODS = re.compile(r"\b(?:forest|park|wildlife|game|forestry) (?:officer|ranger|warden|guard)s?\b", re.I)


def _uniform(role: Role, narration: str) -> tuple[str, ...]:
    """Forest officers are no policemen; khaki would look like skin."""
    watches = role.occupation in ("officer", "ranger", "warden", "guard")
    return ("pine uniform",) if watches and _OF_WOODS.search(narration) else ()


def _told(role: Role, looks: tuple[str, ...]) -> Role:
    """Who has a beard is a man, where nothing else says what they are."""
    bearded = role.sex is Sex.UNKNOWN and any(words.endswith(_ONLY_OF_MEN) for words in looks)
    return role.model_copy(update={"looks": looks, **({"sex": Sex.MALE} if bearded else {})})


def _find_looks(sentence: str) -> list[tuple[int, str]]:
    """Where a sentence tells of a look, and how: `white beard`, `gray coat`, `bald`."""
    if _NOT_ON.search(sentence):
        return []
    found: list[tuple[int, str]] = []
    found += [(m.start(), f"{m.group('hair')} {m.group('mark')}") for m in _MARKED.finditer(sentence)]
    found += [(m.start(), m.group("mark")) for m in _STYLED.finditer(sentence)]
    for m in _HAIRED.finditer(sentence):
        colour = m.group("hair") or {"b": "blond", "r": "red"}.get((m.group("blond") or "")[:1].lower())
        hair = f"{colour} hair" if colour else "bald" if m.group("bald") else "beard"
        found.append((m.start(), hair))
    for dressed in (_DRESSED, _CLOTHES_WERE):
        found += [(m.start(), f"{m.group('cloth')} {m.group('garment')}") for m in dressed.finditer(sentence)]
    found += [(m.start(), "wings") for m in _WINGED.finditer(sentence)]
    if not _BY_NOW.search(sentence):
        found += [(m.start(), "blind") for m in _BLIND.finditer(sentence)]
    found += find_clothes(sentence) + find_statures(sentence)
    return found + [(m.start(), "glasses") for m in _SPECTACLES.finditer(sentence)]


def _whose(sentence: str, at: int, mentions: Sequence[Place], last: dict[Sex, str]) -> str:
    """Who is named right before it, right after it (`a silver-haired man`), or meant by the pronoun it opens with."""
    after = [m for m in mentions if at < m.start <= at + 24 and "," not in sentence[at : m.start]]
    if after and re.match(r"[\w-]+(?:ed|haired)? ", sentence[at:]):
        return after[0].character_id
    if _HAIRED.match(sentence[at:]) and _HAIRED_ONE.match(sentence[at:]):
        return ""  # of somebody who is no role
    before = [m for m in mentions if m.end <= at]
    being = _BEING_ONE.match(sentence[: before[-1].start]) if before else None
    if before and not being:
        return before[-1].character_id
    opening = being or _OPENS_WITH_PRONOUN.match(sentence[:at])
    if opening is None:
        return ""
    who = next(word for word in opening.groupdict().values() if word)
    sex = Sex.MALE if who.lower() in ("he", "his", "him") else Sex.FEMALE
    return last.get(sex) or last.get(Sex.UNKNOWN, "") or (before[-1].character_id if before else "")


def _described(sentence: str, text: str, mentions_in: Callable[[str], Sequence[Place]]) -> str:
    """`What did the guard look like? I described him: white beard`: the guard."""
    asked = _ASKED_LOOK.search(text) if _DESCRIBED.search(sentence) else None
    found = mentions_in(asked.group("who")) if asked else ()
    return found[0].character_id if found else ""


def wear(look: Look, looks: Sequence[str]) -> Look:
    """The look with everything that is told of it."""
    for words in looks:
        look = look.model_copy(update=_worn(look, *words.rpartition(" ")[::2]))
    return look


def keep_marks(characters: Sequence[Character], always: Collection[str] = ()) -> tuple[Character, ...]:
    """The same ones; where a story tells of a beard, a mustache or glasses, nobody else has such by mere chance.

    `The guy with the white mustache` is looked for among all who are shown. Some look as they `always` do.
    """
    marks = {words.rpartition(" ")[2] for one in characters for words in one.role.looks}
    bearded, glasses = bool(marks & {"beard", *_MOUSTACHES}), "glasses" in marks
    if not bearded and not glasses:
        return tuple(characters)
    return tuple(
        one if one.character_id in always else _without(one, bearded=bearded, glasses=glasses)
        for one in characters
    )


def _without(one: Character, *, bearded: bool, glasses: bool) -> Character:
    own = {words.rpartition(" ")[2] for words in one.role.looks}
    look, changes = one.look, dict[str, object]()
    if bearded and not own & {"beard", *_MOUSTACHES} and not look.moustache and look.sex is Sex.MALE:
        changes["shaven"] = not look.beard or (look.age is Age.ADULT and look.costume in _MAY_SHAVE)
        changes["beard"] = look.beard and not changes["shaven"]
    if glasses and "glasses" not in own:
        changes["glasses"] = False
    if not any(getattr(look, name) is not value for name, value in changes.items()):
        return one
    look = look.model_copy(update=changes)
    own_words = one.appearance != describe_look(one.role, one.look)
    return one.model_copy(
        update={"look": look, "appearance": one.appearance if own_words else describe_look(one.role, look)}
    )


def _worn(look: Look, colour: str, what: str) -> dict[str, object]:
    if what == "cut":
        colour, what = "", "crew cut"
    if what == "bald":
        return {"hair_style": HairStyle.BALD}
    if what == "blind":
        return {"blind": True, "glasses": False}
    if what == "glasses":
        return {"glasses": True}
    if what == "feet":
        return {"wearing": "bare feet"}
    if what == "fur":
        return {"coat": coat_called(colour, look.species)}
    if what == "stature":
        return {"stature": Stature(colour)}
    if what == "face":
        return {"weathered": colour == "weathered"}
    changes: dict[str, object] = {}
    if what in _OF_THE_OLD or what in _STYLES:
        changes = {"hair": _HAIRS[colour]} if colour in _HAIRS else {}
        grown = look.sex is not Sex.FEMALE and look.age is not Age.CHILD
        if what == "beard" and grown:
            changes["beard"] = True
        if what in _MOUSTACHES and grown:
            changes |= {"moustache": True, "beard": False}
        if what in _STYLES:
            changes["hair_style"] = _STYLES[what]
        if what in _OF_THE_OLD and colour == "white" and look.age is Age.ADULT:
            changes["age"] = Age.OLD
    elif colour in _COLOURS:
        changes = {"outfit": _COLOURS[colour], **({"wearing": "coat"} if what in _COATS else {})}
        if look.crowd:  # all of them: one who wears one colour only
            changes["accent"] = _COLOURS[colour]
    return changes
