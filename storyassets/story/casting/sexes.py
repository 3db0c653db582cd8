"""The sex of whom the nouns leave open, by the pronouns around them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from storyassets.model.character import Role, Sex, Species
from storyassets.story.words.grammar_words import PREPOSITIONS
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.whole_words import stands_whole
from storyassets.story.words.word_tables import word_set


class Place(Protocol):
    """Where in a text someone is named."""

    @property
    def character_id(self) -> str:
        """As of a mention."""

    @property
    def start(self) -> int:
        """As of a mention."""

    @property
    def end(self) -> int:
        """As of a mention."""

    @property
    def possessive(self) -> bool:
        """As of a mention."""


SURE_VOTES, CLEARLY = 2, 2
_LATELY = 12
"""So many sentences long a beast of a known sex is in mind."""

TAG_VOTES = 5
"""`The nurse smiled. "…," she said`: who speaks is who acted just before."""

_PRONOUN = re.compile(r"\b(he|him|himself|his|she|herself|her)\b", re.I)
_THEN = re.compile(r"[^.;]{0,70}?\b(he|she)\b")
_MALE = frozenset({"he", "him", "himself", "his"})
_OWNERS = frozenset({"his", "her"})
_OWN = re.compile(r"[^.,;]{0,40}?\b(his|himself|her|herself)\b")
_BEFORE = re.compile(
    r"([\w'-]+)\s+(?:(?:the|a|an|this|one|old|young|little|poor|town|country|mother|father)\s+)+$", re.I
)
_TAG = re.compile(rf"\W*(?:he|she) (?:{'|'.join(sorted(SPEECH_VERBS))})\b", re.I)
_ENVIED = re.compile(
    r"(?:(?:envious|jealous|fond|afraid|proud|ashamed|tired|wary|weary) of|envied|admired|adored|loved|liked|hated|feared|pitied|despised|praised)"
    r" (?:(?:the|an?|this|that|old|young|little|poor|proud|beautiful) )*$",
    re.I,
)
_BECAUSE = re.compile(
    r",? (?:because|since|for|as|because of|on account of) (?P<owner>his|her) "
    r"(?!(?:own|mother|father|parents?|sisters?|brothers?|sons?|daughters?|child|children|husband|wife|friends?|master|mistress)\b)",
    re.I,
)
"""`A raven envied the swan, because her feathers were white`: what is envied is the swan's."""

_INITIALS = re.compile(r"[(\[](?:\d\d ?[FM]|[FM] ?\d\d)[)\]]")
_MEN_OF_TALES = word_set(
    "captain farmer hunter baker butcher blacksmith carpenter shoemaker tailor merchant soldier sailor gardener musician mayor "
    "landlord pirate peddler clockmaker watchmaker locksmith magician innkeeper mason robber thief miller smith helmsman foreman"
)
_RANKS = word_set(
    "private corporal sergeant lieutenant captain major colonel general soldier officer gunner sapper pilot"
)
_OLD_WARS = re.compile(r"\b1[0-8]\d\d\b|\b19[0-6]\d\b")
_HUMAN_DEED = re.compile(
    rf"\b(she|he) (?:\w+ly |had |just )?(?:{'|'.join(sorted(SPEECH_VERBS))}|smiled|nodded|laughed|closed|opened|shook|rubbed|"
    r"looked|took|put|wrote|read|knew|thought|wiped|lifted|handed|picked|knelt|sat|reached|wore|folded|poured|signed)\b",
    re.I,
)
"""What a ship never does."""

_SENTENCE = re.compile(r"(?<=[.!?;:])\s+")


_DEED_TO = re.compile(
    r" (?:\w+ly )?\w+(?:ed|t|w|d|e)(?: (?:at|to|for|with|after|before|behind|beside|from))? $"
)
_NO_OWNER = re.compile(
    r"(?:[.,;:!?]|$| (?:to|with|from|in|on|at|by|up|down|out|off|why|what|how|if|where|who|when|again|and|but|for|a|an|the|into)\b)"
)


def _is_done_to(sentence: str, pronoun: re.Match[str], mentions: Sequence[Place]) -> bool:
    """`Reyes asked her`, where nobody else is named: whom Reyes asks is another."""
    return (
        pronoun.group() in ("him", "her")
        and len(mentions) == 1
        and not mentions[0].possessive
        and _DEED_TO.fullmatch(sentence[mentions[0].end : pronoun.start()]) is not None
        and _NO_OWNER.match(sentence, pronoun.end()) is not None
    )


def find_sexes(
    roles: Sequence[Role], mentions_in: Callable[[str], Sequence[Place]], narration: str
) -> tuple[Role, ...]:
    """The roles, each with a sex where the pronouns say one."""
    by_id = {role.character_id: role for role in roles if not role.crowd and role.name != "I"}
    votes: dict[str, Counter[Sex]] = defaultdict(Counter)
    before: set[str] = set()
    named: set[Sex] = set()
    told_at: dict[tuple[bool, Sex], int] = {}
    other: tuple[str, Sex] | None = None
    for number, sentence in enumerate(_SENTENCE.split(narration)):
        mentions = mentions_in(sentence)
        here = {m.character_id for m in mentions}
        present = sorted(c for c in here | before if c in by_id)
        for pronoun in _PRONOUN.finditer(sentence):
            word = pronoun.group().lower()
            if _is_done_to(sentence, pronoun, mentions):
                other = (next(iter(here)), Sex.MALE if word == "him" else Sex.FEMALE)
                continue
            if word in _OWNERS and (
                len(present) > 1 or not here or _owns_somebody(sentence[pronoun.end() :], mentions_in)
            ):
                continue
            sex = Sex.MALE if word in _MALE else Sex.FEMALE
            may_be = [c for c in present if by_id[c].sex in (sex, Sex.UNKNOWN) or len(present) == 1]
            # `An engineer replied. So she wrote to the captains`: she may be the woman told of before.
            may_be_another = bool(
                may_be and may_be[0] not in here and sex in named and by_id[may_be[0]].sex is Sex.UNKNOWN
            )
            new = by_id[may_be[0]] if may_be and by_id[may_be[0]].sex is Sex.UNKNOWN else None
            spoken_for = new is not None and _is_anothers(new, sex, number, told_at)
            # `Reyes asked her. "…," she said`: she is not Reyes.
            is_other = bool(may_be) and not here and (may_be[0], sex) == other
            if len(may_be) == 1 and not (may_be_another or spoken_for or is_other):
                tags = not here and _TAG.match(sentence) is not None
                votes[may_be[0]][sex] += TAG_VOTES if tags else 1
        for m in mentions:
            for pattern in (_OWN, _THEN):
                own = pattern.match(sentence[m.end :])
                if (
                    not own
                    or m.possessive
                    or m.character_id not in by_id
                    or not _may_lead(sentence[: m.start])
                ):
                    continue
                between = sentence[m.end : m.end + own.start(1)]
                owner = Sex.MALE if own.group(1) in _MALE else Sex.FEMALE
                if other == (m.character_id, owner):
                    continue
                if own.group(1) in _OWNERS and _may_be_anothers(m.character_id, owner, before, by_id):
                    continue
                if not mentions_in(between) and not re.search(r"\band\s+$", between):
                    votes[m.character_id][Sex.MALE if own.group(1) in _MALE else Sex.FEMALE] += 1
            if m.character_id in by_id and (sex_of := _envied_for(sentence, m, mentions_in)):
                votes[m.character_id][sex_of] += 1
        other = other if not here or (other and other[0] in here) else None
        told_at |= dict.fromkeys(
            ((one.species is Species.HUMAN, one.sex) for c in here if (one := by_id.get(c))), number
        )
        named |= {by_id[c].sex for c in here if c in by_id}
        before = here or before
    women = _learn_of_trades(roles, mentions_in, narration)
    decided = (_decide(role, votes[role.character_id], narration) for role in roles)
    return tuple(
        role.model_copy(update={"sex": women[role.character_id]})
        if role.character_id in women
        else _soldier_of_old_wars(role, narration)
        for role in decided
    )


def _is_anothers(new: Role, sex: Sex, number: int, told_at: Mapping[tuple[bool, Sex], int]) -> bool:
    """`She charged`, after an elephant and a calf: she is the beast whose sex is known and who was told of just now."""
    last = told_at.get((False, sex))
    return new.species is not Species.HUMAN and last is not None and number - last <= _LATELY


def _learn_of_trades(
    roles: Sequence[Role], mentions_in: Callable[[str], Sequence[Place]], narration: str
) -> dict[str, Sex]:
    """`I took it to the captain. She closed the door.`: a woman, though most captains of tales are men."""
    flexible = {
        r.character_id for r in roles if r.occupation in _MEN_OF_TALES and r.sex is Sex.MALE and not r.crowd
    }
    said: dict[str, Counter[str]] = defaultdict(Counter)
    before: set[str] = set()
    for sentence in _SENTENCE.split(narration) if flexible else ():
        here = {m.character_id for m in mentions_in(sentence)} - {"i"}
        who = here or before
        if len(who) == 1 and who <= flexible:
            said[min(who)].update(m.group(1).lower() for m in _HUMAN_DEED.finditer(sentence))
        before = who
    return {who: Sex.FEMALE for who, votes in said.items() if votes["she"] and not votes["he"]}


def _soldier_of_old_wars(role: Role, narration: str) -> Role:
    """A private of 1944 of whom nothing is said is a man."""
    if (
        role.sex is Sex.UNKNOWN
        and role.occupation in _RANKS
        and not role.crowd
        and _OLD_WARS.search(narration)
    ):
        return role.model_copy(update={"sex": Sex.MALE})
    return role


def _envied_for(sentence: str, place: Place, mentions_in: Callable[[str], Sequence[Place]]) -> Sex | None:
    """The sex of whom somebody envies, loves or fears for something of `hers` or `his`."""
    because = _BECAUSE.match(sentence, place.end)
    if because is None or not _ENVIED.search(sentence[: place.start]):
        return None
    if _owns_somebody(sentence[because.end("owner") :], mentions_in):
        return None
    return Sex.MALE if because["owner"].lower() == "his" else Sex.FEMALE


def _may_be_anothers(who: str, sex: Sex, before: set[str], by_id: Mapping[str, Role]) -> bool:
    """`Danny won. When the principal called his name`: it is Danny's name, for all that is known."""
    new = who not in before and by_id[who].sex is Sex.UNKNOWN
    return new and any(c in by_id and by_id[c].sex is sex for c in before)


def _may_lead(before: str) -> bool:
    """Whether a name can be a subject where it stands: no verb and no preposition is right before it."""
    word = _BEFORE.search(before)
    if word is None:
        return True
    last = word.group(1).lower()
    return last not in PREPOSITIONS and last not in IRREGULAR_PAST and not last.endswith(("ed", "ing"))


def _owns_somebody(after: str, mentions_in: Callable[[str], Sequence[Place]]) -> bool:
    """`His precious goose`: the goose is not he."""
    words = re.match(r"(?:\s+[\w'-]+){1,3}", after)
    return bool(words and mentions_in(words.group()))


def _by_initial(role: Role, narration: str) -> Sex:
    """`My boss (52M)`: a man."""
    names = "|".join(re.escape(name) for name in (role.name, *role.aliases))
    found = re.search(rf"\b(?i:{names}) [(\[](?:\d\d ?)?(?P<sex>[FM])(?: ?\d\d)?[)\]]", narration)
    return (Sex.MALE if found["sex"] == "M" else Sex.FEMALE) if found else Sex.UNKNOWN


def _decide(role: Role, votes: Counter[Sex], narration: str) -> Role:
    male, female = votes[Sex.MALE], votes[Sex.FEMALE]
    sex = role.sex
    initial = _by_initial(role, narration) if sex is Sex.UNKNOWN and _INITIALS.search(narration) else sex
    if stands_whole(narration, f"Mother {role.name}"):
        sex = Sex.FEMALE
    elif initial is not sex:
        sex = initial
    elif sex is Sex.UNKNOWN and max(male, female) > CLEARLY * min(male, female) and not role.crowd:
        sex = Sex.MALE if male > female else Sex.FEMALE
    elif role.species is not Species.HUMAN and female >= SURE_VOTES and not male:
        sex = Sex.FEMALE
    return role.model_copy(update={"sex": sex})
