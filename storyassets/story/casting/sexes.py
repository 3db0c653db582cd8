"""The sex of whom the nouns leave open: decided by what is told of them. How the pronouns vote is `pronoun_votes`'."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from storyassets.model.character import Role, Sex, Species
from storyassets.story.casting.pronoun_votes import MentionsIn, PronounVotes, sentences_of
from storyassets.story.words.given_names import MALE_NAMES
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.whole_words import MARK, mark_names, stands_whole
from storyassets.story.words.word_tables import word_set

SURE_VOTES, CLEARLY = 2, 2
_INITIALS = re.compile(r"[(\[](?:\d\d ?[FM]|[FM] ?\d\d)[)\]]")
_MEN_OF_TALES = word_set(
    "captain farmer hunter baker butcher blacksmith carpenter shoemaker tailor merchant soldier sailor gardener musician mayor "
    "landlord pirate peddler clockmaker watchmaker locksmith magician innkeeper mason robber thief miller smith helmsman foreman"
)
_VESSELS = re.compile(
    r"\b(?:ships?|boats?|vessel|schooner|ferry|trawler|yacht|steamer|tug|plane|engine)\b", re.I
)
"""Of these, too, one says she."""

_KINSMEN = word_set("father husband brother son uncle grandfather")
_KINSWOMEN = (
    "Mother",
    "his daughter",
    "her daughter",
    "my daughter",
    "their daughter",
    "his wife",
    "my wife",
)
"""`His daughter Nino`: a woman, though elsewhere men are called so."""
_RANKS = word_set(
    "private corporal sergeant lieutenant captain major colonel general soldier officer gunner sapper pilot"
)
_OF_BOTH = word_set(
    "servant neighbor neighbour villager person customer guest friend stranger pupil student child patient cook dancer singer visitor "
    "prisoner lover relative cousin weaver angel spirit ghost slave beggar parent orphan people baby infant elder kid toddler twin "
    "adult teenager youngster newborn grandchild"
)
_OLD_TIMES = re.compile(
    r"\b1[0-8]\d\d\b|\b19[0-4]\d\b|\b(?:tsar|czar|shah|sultan|vizier|emperor|caliph|pasha|king|queen|prince|knights?|castle|caravan|camels|muskets?|duke|lord)\b"
)
_TELLERS = re.compile(r"\b(?:I|me|my)\b")
_OLD_WARS = re.compile(r"\b1[0-8]\d\d\b|\b19[0-6]\d\b")
_HUMAN_DEED = re.compile(
    rf"\b(she|he) (?:\w+ly |had |just )?(?:{'|'.join(sorted(SPEECH_VERBS))}|smiled|nodded|laughed|closed|opened|shook|rubbed|"
    r"looked|took|put|wrote|read|knew|thought|wiped|lifted|handed|picked|knelt|sat|reached|wore|folded|poured|signed)\b",
    re.I,
)
"""What a ship never does."""


def find_sexes(roles: Sequence[Role], mentions_in: MentionsIn, narration: str) -> tuple[Role, ...]:
    """The roles, each with a sex where the pronouns say one."""
    by_id = {role.character_id: role for role in roles if not role.crowd and role.name != "I"}
    heard = PronounVotes(by_id, mentions_in)
    for sentence in sentences_of(narration):
        heard.hear(sentence)
    women = _learn_of_trades(roles, mentions_in, narration)
    women |= {
        r.character_id: Sex.FEMALE
        for r in roles
        if r.occupation in _MEN_OF_TALES
        and r.sex is Sex.MALE
        and not _VESSELS.search(narration)
        and r.character_id in by_id
        and r.name not in MALE_NAMES
        and not (_KINSMEN | {"man", "boy", "gentleman"}) & set(r.aliases)
        and heard.votes[r.character_id][Sex.FEMALE] >= SURE_VOTES
        and not heard.votes[r.character_id][Sex.MALE]
    }
    decided = (_decide(role, heard.votes[role.character_id], narration) for role in roles)
    return tuple(
        role.model_copy(update={"sex": women[role.character_id]})
        if role.character_id in women
        else _soldier_of_old_wars(role, narration)
        for role in decided
    )


def _learn_of_trades(roles: Sequence[Role], mentions_in: MentionsIn, narration: str) -> dict[str, Sex]:
    """`I took it to the captain. She closed the door.`: a woman, though most captains of tales are men."""
    flexible = {
        r.character_id
        for r in roles
        if r.occupation in _MEN_OF_TALES
        and r.sex is Sex.MALE
        and not r.crowd
        and not _KINSMEN & set(r.aliases)
    }
    said: dict[str, Counter[str]] = defaultdict(Counter)
    before: set[str] = set()
    for sentence in sentences_of(narration) if flexible else ():
        here = {m.character_id for m in mentions_in(sentence)} - {"i"}
        who = here or before
        if len(who) == 1 and who <= flexible:
            said[min(who)].update(m.group(1).lower() for m in _HUMAN_DEED.finditer(sentence))
        before = who
    return {who: Sex.FEMALE for who, votes in said.items() if votes["she"] and not votes["he"]}


def _soldier_of_old_wars(role: Role, narration: str) -> Role:
    """A private of 1944 of whom nothing is said is a man; so are clerks, generals and camel drivers of old."""
    of_old = (
        role.sex is Sex.UNKNOWN
        and role.occupation
        and role.species is Species.HUMAN
        and role.occupation not in _OF_BOTH
    )
    if of_old and _OLD_TIMES.search(narration) and not _TELLERS.search(narration):
        return role.model_copy(update={"sex": Sex.MALE})
    if (
        role.sex is Sex.UNKNOWN
        and role.occupation in _RANKS
        and not role.crowd
        and _OLD_WARS.search(narration)
    ):
        return role.model_copy(update={"sex": Sex.MALE})
    return role


def _by_initial(role: Role, narration: str) -> Sex:
    """`My boss (52M)`: a man."""
    names = "|".join(re.escape(name) for name in (role.name, *role.aliases))
    found = re.search(rf"\b(?i:{names}) [(\[](?:\d\d ?)?(?P<sex>[FM])(?: ?\d\d)?[)\]]", narration)
    return (Sex.MALE if found["sex"] == "M" else Sex.FEMALE) if found else Sex.UNKNOWN


_SHORT_BEFORE = re.compile(
    rf"(?:^|[.!?]\s+)(?:The |An? )?{MARK} [\w {MARK}]{{2,24}}[.!?] (?P<who>She|He) (?:was|had|wore)\b"
)


def _told_next(role: Role, narration: str) -> Sex | None:
    """`The conductor came. She was a big woman`: what the sentence behind a short one of their own says."""
    found = _SHORT_BEFORE.search(mark_names(narration, (role.name, *role.aliases)))
    return {"She": Sex.FEMALE, "He": Sex.MALE}[found["who"]] if found else None


def _decide(role: Role, votes: Counter[Sex], narration: str) -> Role:
    male, female = votes[Sex.MALE], votes[Sex.FEMALE]
    sex = role.sex
    initial = _by_initial(role, narration) if sex is Sex.UNKNOWN and _INITIALS.search(narration) else sex
    if any(stands_whole(narration, f"{kin} {role.name}") for kin in _KINSWOMEN):
        sex = Sex.FEMALE
    elif initial is not sex:
        sex = initial
    elif sex is Sex.UNKNOWN and not role.crowd and (next_told := _told_next(role, narration)):
        sex = next_told
    elif sex is Sex.UNKNOWN and max(male, female) > CLEARLY * min(male, female) and not role.crowd:
        sex = Sex.MALE if male > female else Sex.FEMALE
    elif role.species is not Species.HUMAN and female >= SURE_VOTES and not male:
        sex = Sex.FEMALE
    return role.model_copy(update={"sex": sex})
