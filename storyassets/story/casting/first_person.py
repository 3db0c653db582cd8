"""Who says `I`: of which sex and of which trade, as far as a story tells it of its teller; how old is in `teller_ages`."""

from __future__ import annotations

import re

from storyassets.model.character import Role, Sex
from storyassets.story.casting.called_me import (
    is_mine,
    own_names,
    sex_as_called,
    sex_as_named,
    sex_by_names,
    sex_in_own_words,
)
from storyassets.story.casting.teller_ages import BEING, age_of_teller
from storyassets.story.casting.told_years import by_initials
from storyassets.story.words.lexicon import NOUNS, Nature
from storyassets.story.words.nouns import find_nouns
from storyassets.story.words.quotations import find_quotations, mask_quotations

_AND_THE = re.compile(
    r"\bI was (?:only |just )?[\w-]+(?: years old)?,? and (?:also )?(?P<what>(?:the|a|an) (?:[\w-]+ ){0,3}[\w-]+)"
    r"|(?P<me>\b[Tt]he (?:(?!that\b|it\b|who\b)[\w-]+ ){0,2}(?!it\b|he\b|she\b)[\w-]+)(?: (?:with|in|who|at|on|behind)\b[^.!?,]{1,50})?(?: there)? (?:was|is) (?:only |just )?me\b"
)
"""`I was ten and the president of a club`, `the guy with the whistle was me`."""

_SPOUSES = (
    (re.compile(r"\bmy (?:ex-)?(?:husband|boyfriend|fiancé|fiance)\b", re.I), Sex.FEMALE),
    (re.compile(r"\bmy (?:ex-)?(?:wife|girlfriend|fiancée|fiancee)\b", re.I), Sex.MALE),
    (re.compile(r"\b(?:my|his) best man\b", re.I), Sex.MALE),
)
_ADDRESSED = (
    (
        re.compile(r"\b(?:ma'am|madam|mom|mum|mommy|grandma|young lady|daughter|sister)[.,!?]", re.I),
        Sex.FEMALE,
    ),
    (re.compile(r"\b(?:sir|dad|daddy|grandpa|young man|mister|son|brother)[.,!?]", re.I), Sex.MALE),
)
# `"Madam," I said`: it is the other one who is a lady.
_I_SAY = re.compile(r"[\s\"”’'—-]*(?:and |but )?I (?:\w+ly )?[a-z]+")
_ASKED_ME = re.compile(
    r"\b(?:[Mm]y (?:manager|boss|father|mother|dad|mom|grand\w+|coach|teacher)|asked me|told me)\b"
)
_POINTED_OUT = re.compile(
    r"\b(?:[Aa]sk|[Tt]ell|[Tt]hank|[Ff]ind|to|for) the (?:(?:young|old|little|nice|kind) )?(?P<who>woman|lady|girl|man|boy|gentleman)\b"
)
_CHILDS_OWN = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:only |little |young |own )*(?P<what>girl|boy|daughter|son|child)\b"
)

_TITLE_WHO = re.compile(
    r"^(?:the|a|an) (?P<what>(?:[\w-]+ ){0,2}[\w-]+) (?:who|that) (?P<did>[a-z]+)\b", re.I
)
_BRIDES_OWN = re.compile(
    r"\bmy (?:wedding |white |bridal |own |new |long )*(?:dress|gown|skirt|veil|lipstick|heels|pregnancy|maid of honou?r|bridesmaids?)\b"
    r"|\bI (?:was|am|got) pregnant\b"
)
_GOWN_BESIDE_MINE = re.compile(r"\b(?:dress|gown)\b[^\"]{0,160}\bthan mine\b|\bwore white to my wedding\b")


_I = "i"
FEWEST_FIRST_PERSON = 3
_SHORT_WORDS = 90
"""In a story of so few words whoever tells it is told of once less."""

EARLY_SHARE = 0.4


def find_teller(text: str, narration: str) -> Role | None:
    """Whoever tells the story as `I`."""
    if (narration != text and _tells_of_itself(narration)) or ('"' not in text and _tells_of_itself(text)):
        return Role(character_id=_I, name="I", aliases=("me", "my"), part="protagonist")
    return None


# `I was nineteen. All of us knew the dog. We watched it go`
_OWN_AGE = re.compile(
    r"\bI (?:was|turned) (?:only |just |barely |not yet )?(?:\d{1,2}|[a-z]+(?:teen|ty(?:-\w+)?)|six|seven|eight|nine|ten|eleven|twelve)\b(?= years old|[.,;]| and | when | that )"
)
_OF_US = re.compile(r"\b(?:[Ww]e|us|[Oo]ur|me|[Mm]y)\b")
_WITH_US = 3


def _tells_of_itself(narration: str) -> bool:
    """Whether the narrator says `I` or `my`, from early on."""
    places = [m.start() for m in re.finditer(r"\b(?:I|me|[Mm]y|[Oo]ur|us)\b", narration)]
    said = len(re.findall(r"\bI\b", narration))
    fewest = FEWEST_FIRST_PERSON if len(narration.split()) > _SHORT_WORDS else FEWEST_FIRST_PERSON - 1
    enough = said >= FEWEST_FIRST_PERSON - 1 and len(places) >= fewest
    told_with_us = _OWN_AGE.search(narration) is not None and len(_OF_US.findall(narration)) >= _WITH_US
    return (enough or told_with_us) and bool(places) and places[0] < EARLY_SHARE * len(narration)


_OLD_WAR = re.compile(r"\b(?:1[6-8]\d\d|19[0-6]\d|197[0-3])\b")
_AT_WAR = re.compile(
    r"\b(?:my|our|the) (?:platoon|regiment|battalion)\b|\b[Ii] was drafted\b|\bcalled my number\b|\bmy rifle\b"
)
"""Who tells of a war of old as one of its soldiers is a man."""


def noun_of_title(title: str, narration: str) -> str:
    """The word by which a title calls the teller: `The intern who deleted everything`, where I deleted it; else nothing."""
    found = _TITLE_WHO.match(title.strip())
    if found is None or not re.search(rf"\bI (?:\w+ )?{found.group('did')}\b", narration):
        return ""
    return next(iter(_heads(f"the {found.group('what')}")), "")


def describe_teller(role: Role, text: str, titled: str = "") -> Role:
    """The role of `I` with what the story tells of it, and the word that its title has for it."""
    narration = mask_quotations(text)
    natures = _called(narration)
    if titled:
        natures = [*natures, NOUNS[titled]]
        role = role.model_copy(update={"aliases": (*role.aliases, titled)})
    initials = by_initials(narration)
    named = own_names(narration)
    role = role.model_copy(update={"aliases": (*role.aliases, *named)})
    sexes = (
        initials[1] if initials else Sex.UNKNOWN,
        sex_by_names(named),
        *(nature.sex for nature in natures),
    )
    sex = next((sex for sex in sexes if sex is not Sex.UNKNOWN), Sex.UNKNOWN)
    if sex is Sex.UNKNOWN:
        sex = next(
            (sex for pattern, sex in _SPOUSES if pattern.search(narration)), sex_in_own_words(narration)
        )
    if sex is Sex.UNKNOWN and (_BRIDES_OWN.search(narration) or _GOWN_BESIDE_MINE.search(narration)):
        sex = Sex.FEMALE
    if sex is Sex.UNKNOWN and _OLD_WAR.search(narration) and _AT_WAR.search(narration):
        sex = Sex.MALE
    if sex is Sex.UNKNOWN:
        sex = _sex_as_a_child(narration)
    if sex is Sex.UNKNOWN:
        sex = sex_as_named(text, narration)
    if sex is Sex.UNKNOWN:
        sex = _sex_as_addressed(text)
    if sex is Sex.UNKNOWN:
        sex = sex_as_called(text, narration)
    if sex is Sex.UNKNOWN:
        sex = _sex_as_pointed_out(text, narration)
    age = age_of_teller(narration, text, natures)
    return role.model_copy(
        update={
            "sex": sex,
            "age": age,
            "occupation": next((nature.occupation for nature in natures if nature.occupation), ""),
        }
    )


ALWAYS = 1 << 20


def nouns_of_teller(narration: str) -> dict[str, int]:
    """The words that say who the teller is, and how often: the girl of `when I was a girl` is nobody else.

    `I was the thief`: wherever the thief is spoken of, it is I.
    """
    own: dict[str, int] = {}
    for m in BEING.finditer(narration):
        for key in _heads(m.group("what")):
            new = not re.search(rf"\b{key.rstrip('#')}", narration[: m.start()], re.I)
            own[key] = ALWAYS if new and m.group("what").startswith("the ") else own.get(key, 0) + 1
    for m in _AND_THE.finditer(narration):
        for key in _heads(m["what"] or m["me"]):
            own[key] = ALWAYS
    for key in _childs_own(narration):
        own[key] = own.get(key, 0) + 1
    return own


def _heads(phrase: str) -> list[str]:
    found = [f for f in find_nouns(phrase) if f.key in NOUNS and not f.possessive]
    return [f.key for f in found if not NOUNS[f.key].thing][:1]


def _called(narration: str) -> list[Nature]:
    """What the teller says to be: a nurse, a boy, the boss."""
    said = [
        m.group("what")
        for m in BEING.finditer(narration)
        if not m.group("what").startswith("the ")
        and (m[0][:2].lower() != "as" or _of_me(narration, m.start()))
    ]
    return [NOUNS[key] for what in said for key in _heads(what)]


def _of_me(narration: str, at: int) -> bool:
    """Whether its sentence tells of me, up to the `as`: `He took Gianni on as a pot boy` does not."""
    start = max(narration.rfind(mark, 0, at) for mark in ".!?\n") + 1
    before = narration[start:at]
    mine = re.search(r"\b(?:I|me|my|we|us)\b", before)
    return mine is not None or not re.search(r"\b(?:he|she|him|her|his)\b|[\w,] [A-Z][a-z]+", before)


def _childs_own(narration: str) -> list[str]:
    """`He called his little girl and told me a story`: the girl is I."""
    return [
        m.group("what")
        for m in _CHILDS_OWN.finditer(narration)
        if re.search(r"\b(?:me|my|I)\b", narration[m.end() : m.end() + 60].split(".")[0])
    ]


def _sex_as_a_child(narration: str) -> Sex:
    sexes = [NOUNS[word].sex for word in _childs_own(narration)]
    return next((sex for sex in sexes if sex is not Sex.UNKNOWN), Sex.UNKNOWN)


def _sex_as_addressed(text: str) -> Sex:
    """How others call whoever says I."""
    for quotation in find_quotations(text):
        after = text[quotation.end : quotation.end + 60]
        said_to_me = bool(re.search(r"\b(?:me|I|my)\b", after)) and not _I_SAY.match(after)
        said_to_me |= bool(_ASKED_ME.search(text[max(0, quotation.start - 260) : quotation.start]))
        for pattern, sex in _ADDRESSED:
            if said_to_me and pattern.search(quotation.text + ".") and not is_mine(quotation, text):
                return sex
    return Sex.UNKNOWN


def _sex_as_pointed_out(text: str, narration: str) -> Sex:
    """`Ask the young woman`, somebody says or writes, where nobody else is one: it is I."""
    for quotation in find_quotations(text):
        found = _POINTED_OUT.search(quotation.text)
        if found and not re.search(rf"\b{found.group('who')}\b", narration):
            return NOUNS[found.group("who")].sex
    return Sex.UNKNOWN
