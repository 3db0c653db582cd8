"""Forms of address: whom a speech calls by an office or by kinship, and of which sex is whom it calls `sir` or `ma'am`."""

from __future__ import annotations

import re

from storyassets.model.character import Role, Sex
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES

_OFFICES = {
    "honor honour judge magistrate lordship": "judge magistrate",
    "majesty sire highness": "king queen prince princess sultan shah tsar czar emperor empress caliph",
    "professor prof": "professor teacher scientist",
    "doctor doc": "doctor surgeon vet dentist",
    "nurse": "nurse",
    "officer constable sergeant inspector": "officer policeman policewoman constable sergeant inspector detective guard warder police",
    "captain skipper": "captain skipper sailor",
    "commander": "commander",
    "chief": "chief",
    "coach": "coach trainer",
    "boss guv gaffer foreman": "boss foreman manager owner officer chef supervisor",
    "chef": "chef cook",
    "waiter": "waiter",
    "driver": "driver cabbie",
    "padre reverend vicar": "priest vicar pastor minister",
    "mayor": "mayor",
    "teacher": "teacher",
    "grandma granny gran nana nan grandmother": "grandmother",
    "grandpa grandad granddad grandfather": "grandfather",
    "mom mum mama mommy mummy mother ma": "mother",
    "dad daddy papa pa father": "father",
    "auntie aunt": "aunt",
    "uncle": "uncle",
}
_BEARERS = {
    form: frozenset([*who.split(), *forms.split()])
    for forms, who in _OFFICES.items()
    for form in forms.split()
}
_SEXES = dict.fromkeys(("sir", "mister", "young man", "old man", "sonny", "lad", "my boy", "son"), Sex.MALE) | dict.fromkeys(("ma'am", "madam", "miss", "young lady", "lass", "my girl", "lady"), Sex.FEMALE)  # fmt: skip
_CALLS = re.compile(
    rf"(?:^|(?<=[,.!?…])\s*)(?:(?:oh|yes|no|please|well|now|but|and|sorry|thank you|thanks|hello|hey|listen|your|my dear|dear|good \w+),? )*"
    rf"(?P<form>{'|'.join(sorted((*_BEARERS, *_SEXES), key=len, reverse=True))})(?=[,.!?…]|$)",
    re.I,
)
_CALLS_NAME = re.compile(r"^(?P<first>[A-Z][a-z]+)(?:, |! )|, (?P<last>[A-Z][a-z]+)[.!?…]")
SHORTEST_NAME = 3


def called_by_office(text: str, people: People) -> set[str]:
    """Whom a speech calls `Judge` or `Dad`, where there is one who is that."""
    found = set()
    for call in _CALLS.finditer(text):
        bearers = _BEARERS.get(call["form"].lower(), frozenset())
        who = [role.character_id for role in people.roles if bearers & _words_for(role) and not role.crowd]
        found |= set(who) if len(who) == 1 and who != [FIRST_PERSON] else set()
    return found


def called_by_other_form(text: str, people: People) -> set[str]:
    """Whom a speech calls `Kevin` that is told of as Kev, or the other way round."""
    found = set()
    for call in _CALLS_NAME.finditer(text):
        name = call["first"] or call["last"]
        who = [r.character_id for r in people.roles if _is_form_of(name, r.name)]
        found |= set(who) if len(who) == 1 else set()
    return found


def _is_form_of(name: str, other: str) -> bool:
    short, full = sorted((name, other), key=len)
    return len(short) >= SHORTEST_NAME and short != full and full.startswith(short) and other[:1].isupper()


def calls_unknown(text: str, people: People) -> bool:
    """Whether a speech calls a `Dad` or a `Captain` of whom nobody knows who it is."""
    forms = {call["form"].lower() for call in _CALLS.finditer(text)} & _BEARERS.keys()
    return bool(forms) and not called_by_office(text, people)


def calls_strange_name(text: str, people: People) -> bool:
    """Whether a speech calls somebody by a name that nobody of the cast has: it may be the teller's."""
    names = [call["first"] or call["last"] for call in _CALLS_NAME.finditer(text)]
    given = [name for name in names if name in MALE_NAMES or name in FEMALE_NAMES]
    return any(not people.mentions(name) for name in given)


def sex_called(text: str, people: People) -> Sex:
    """Of which sex is whom a speech calls `sir` or `ma'am`, or by a name that nobody of the cast has."""
    for call in _CALLS.finditer(text):
        if call["form"].lower() in _SEXES:
            return _SEXES[call["form"].lower()]
    for call in _CALLS_NAME.finditer(text):
        name = call["first"] or call["last"]
        if not people.mentions(name) and (name in MALE_NAMES) != (name in FEMALE_NAMES):
            return Sex.MALE if name in MALE_NAMES else Sex.FEMALE
    return Sex.UNKNOWN


def _words_for(role: Role) -> set[str]:
    return {
        word
        for name in (role.occupation, role.name, *role.aliases)
        for word in re.findall(r"[a-z]+", name.lower())
    }
