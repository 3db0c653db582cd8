"""Who is in a story: the roles it names, and where a text mentions them. Pronouns are `reference`'s."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from storyassets.model.character import Age, Role, Species
from storyassets.story.casting.called_by_title import add_called, named_by_title
from storyassets.story.casting.called_me import own_names
from storyassets.story.casting.candidate_names import NAMED
from storyassets.story.casting.candidates import TITLE_WEIGHT, Candidate, count_title, gather_candidates
from storyassets.story.casting.first_person import (
    ALWAYS,
    describe_teller,
    find_teller,
    noun_of_title,
    nouns_of_teller,
)
from storyassets.story.casting.full_names import (
    add_first_names,
    find_full_names,
    learn_sexes,
    share_out_surnames,
)
from storyassets.story.casting.identities import identities
from storyassets.story.casting.introductions import words_named_later
from storyassets.story.casting.joint_ages import tell_joint_ages
from storyassets.story.casting.kin import (
    give_young_their_kind,
)
from storyassets.story.casting.kin_by_name import (
    answers_by_name,
    asked_by_pronoun,
    beasts_that_were,
    kin_by_name,
    of_the_house,
    revealed,
)
from storyassets.story.casting.known_pairs import without_known_pairs
from storyassets.story.casting.lifeless import without_lifeless
from storyassets.story.casting.merging import merge_all
from storyassets.story.casting.names_answered import names_answered, sent_from
from storyassets.story.casting.naming import (
    names_of_nouns,
    old_one_beside_young,
)
from storyassets.story.casting.pet_names import names_as_written, read_pet_names
from storyassets.story.casting.relatives import give_kind_to_birds, give_relatives_species
from storyassets.story.casting.roles import name_roles, with_parts
from storyassets.story.casting.sexes import find_sexes
from storyassets.story.casting.someone import is_kin, is_someone, speaks
from storyassets.story.casting.subjects import is_in_passing
from storyassets.story.casting.synonyms import (
    follow_through,
    learn_from_words,
)
from storyassets.story.casting.told_ages import tell_ages, told_young
from storyassets.story.casting.told_coats import read_coats
from storyassets.story.casting.told_looks import read_looks
from storyassets.story.casting.turns import Keys, Turn, find_false_brides, find_turns
from storyassets.story.words.lexicon import NOUNS, OLD_WORDS
from storyassets.story.words.nouns import FoundNoun, find_nouns, is_simile
from storyassets.story.words.quotations import mask_quotations
from storyassets.story.words.surnames import find_surnames

FIRST_PERSON = "i"
MOST_ROLES = 12


@dataclass(frozen=True)
class Mention:
    """A place in a text where someone is named; `possessive` names whose something is."""

    character_id: str
    start: int
    end: int
    possessive: bool = False


_KIN = frozenset({"wife", "husband", "mother", "father", "son", "daughter", "sister", "brother"})
_RELATED = (
    r"(?:(?:old|little|big|older|younger|best|poor|dear) )?(?:brother|sister|mother|father|aunt|uncle|cousin|grandmother|grandfather|wife|husband|"
    r"son|daughter|friend|neighbou?r|boss|teacher|boyfriend|girlfriend|roommate|colleague)"
)


def _is_tellers_own(name: str, text: str) -> bool:
    """`My father`, and nobody else's."""
    return bool(
        re.fullmatch(_RELATED, name.lower())
        and re.search(rf"\b[Mm]y {name.lower()}\b", text)
        and not re.search(rf"\b(?:the|an?|his|her|their|your) {name.lower()}\b", text, re.I)
    )


class People:
    """The roles of a story, and a reader of mentions."""

    def __init__(
        self,
        roles: tuple[Role, ...],
        keys: Keys,
        text: str,
        turns: Sequence[Turn] = (),
        pets: frozenset[str] = frozenset(),
    ) -> None:
        self.roles = roles
        self._keys = keys
        self._turns = tuple(turns)
        self._text = text
        self._pets = pets
        self._proper = {c for key, options in keys.items() if key.startswith("=") for _, c in options}
        self._proper |= {role.character_id for role in roles if role.name in pets}
        self._surfaces = {
            r.character_id: r.name for r in roles if f" {r.name}" in text and r.name.lower() not in text
        }
        self._by_id = {role.character_id: role for role in roles}
        self._tellers_own = {
            r.character_id for r in roles if FIRST_PERSON in self._by_id and _is_tellers_own(r.name, text)
        }
        self._mentions: dict[str, tuple[Mention, ...]] = {}

    def role(self, character_id: str) -> Role:
        """The role of that id."""
        return self._by_id[character_id]

    def called(self, character_id: str) -> str:
        """How a narrator speaks of them, inside a sentence: `the Fox`, `Mercury`, `I`."""
        role = self._by_id[character_id]
        if character_id == FIRST_PERSON or character_id in self._proper:
            return role.name
        if character_id in self._tellers_own:
            return f"my {role.name.lower()}"
        name = self._surfaces.get(character_id, role.name.lower())
        if character_id in self._surfaces and not re.search(
            rf"\b[Tt]he (?:\w+ )?{re.escape(name)}\b", self._text
        ):
            return name  # `Nagyi`, who is a grandmother all the same
        return f"the {name}"

    def relation(self, character_id: str) -> str:
        """What the teller calls them when they are first told of: `my brother Tom`; nothing if it is not said."""
        name = self._by_id[character_id].name
        found = re.search(rf"\b[Mm]y (?:{_RELATED}) {re.escape(name)}\b", self._text)
        return f"m{found.group()[1:]}" if found and character_id in self._proper else ""

    def comes_new(self, character_id: str) -> bool:
        """Whether the story brings them in as `a buyer`, and calls them by no name."""
        noun = self.called(character_id).removeprefix("the ")
        return noun.islower() and bool(re.search(rf"\b[Aa]n? {re.escape(noun)}\b", self._text))

    def kin(self, character_id: str) -> str:
        """`His wife`, where the story calls her so; nothing of others."""
        name = self.called(character_id).removeprefix("the ")
        found = re.search(rf"\b(his|her) (?:old |dear )?({name})\b", self._text) if name in _KIN else None
        return f"{found.group(1)} {name}" if found else ""

    def with_roles(self, roles: tuple[Role, ...]) -> People:
        """The same reader, of roles of which more is known."""
        return People(roles, self._keys, self._text, self._turns, self._pets)

    def after(self, text: str) -> People:
        """The reader of what follows a text: words may mean others from there on."""
        turned = [turn for turn in self._turns if turn.phrase in text]
        if not turned:
            return self
        keys = dict(self._keys)
        for turn in turned:
            keys[turn.key] = keys[turn.into][-1:]
        left = [turn for turn in self._turns if turn.phrase not in text]
        return People(self.roles, keys, self._text, left, self._pets)

    def mentions(self, text: str) -> list[Mention]:
        """Where the text names someone, in order; similes and `the lion's skin` name nobody."""
        if text not in self._mentions:
            found = []
            for f in find_nouns(text):
                character_id = self._identify(f)
                if character_id in self._by_id and not is_simile(text, f.start):
                    found.append(Mention(character_id, f.start, f.end, f.possessive))
            same = {one for one, after in pairwise(found) if self._is_namesake(one, after, text)}
            self._mentions[text] = tuple(one for one in found if one not in same)
        return list(self._mentions[text])

    def _is_namesake(self, one: Mention, after: Mention, text: str) -> bool:
        """The boy of `a boy called Declan`, where `the boy` is somebody else."""
        another = one.character_id != after.character_id and after.character_id in self._proper
        return another and not one.possessive and NAMED.fullmatch(text[one.end : after.start]) is not None

    def strangers(self, text: str) -> list[FoundNoun]:
        """Noun phrases that name somebody who is no role."""
        return [
            f
            for f in find_nouns(text)
            if not f.key.startswith("=")
            and not f.possessive
            and self._identify(f) not in self._by_id
            and not NOUNS[f.key.rstrip("#")].thing
            and not is_simile(text, f.start)
            and not is_in_passing(text, f.start, f.end)
        ]

    def _identify(self, found: FoundNoun) -> str:
        if found.key == "man" and any(m.endswith("'s") for m in found.modifiers):
            return ""
        options = self._keys.get(found.key, [])
        if {"every", "each"} & set(found.modifiers):  # `every man of the crew`: the men
            options = self._keys.get(f"{found.key}#", options)
        for wanted, character_id in options:
            if wanted and wanted & set(found.modifiers):
                return character_id
        return next((character_id for wanted, character_id in options if not wanted), "")


def find_people(text: str, title: str) -> People:
    """Everyone the story names, most important first. `text` is the whole story, quotations included."""
    narration = mask_quotations(text)
    if not re.search(r"[^\W\d_]", narration):
        narration = text
    candidates = gather_candidates(narration)
    count_title(title, text, candidates)
    add_called(text, narration, candidates)
    candidates = without_lifeless(candidates, narration, text)
    full_names = find_full_names(narration, candidates)
    learn_sexes(full_names, candidates)
    candidates = without_known_pairs(candidates, narration)
    names, named = names_of_nouns(narration, candidates)
    pets = read_pet_names(narration, candidates)
    names, named = {**names, **pets}, {*named, *pets.values(), *words_named_later(narration, candidates)}
    named |= kin_by_name(narration, candidates, names).keys()
    shared = share_out_surnames(full_names, candidates, names, narration)
    add_first_names(full_names, candidates, narration)
    teller = find_teller(text, narration)
    titled = noun_of_title(title, narration) if teller else ""
    called = (titled, *(f"={name}" for name in own_names(narration))) if teller else ()
    candidates = {k: c for k, c in candidates.items() if c.count > 0}
    if teller:
        own = _nouns_of_own(narration, title) | dict.fromkeys(called, ALWAYS)
        candidates = _beside_teller(candidates, own, text)
    kept = _keep_people(candidates, named, title, narration)
    merged = merge_all(kept, names, full_names, narration)
    merged |= names_answered(text, kept, merged)
    merged |= sent_from(narration, kept, merged)
    merged |= answers_by_name(text, kept, merged) | revealed(text, kept, merged)
    merged |= asked_by_pronoun(narration, kept, merged)
    merged |= of_the_house(narration, kept, merged) | beasts_that_were(narration, kept, merged)
    merged |= identities(narration, kept, merged)
    merged |= named_by_title(text, narration, kept, merged)
    turns = find_turns(narration, kept)
    merged |= {turn.key: turn.into for turn in turns if turn.always or turn.key.startswith("=")}
    merged = follow_through(merged)
    learn_from_words(kept, merged)
    roles, keys = name_roles(kept, merged, title, narration)
    if teller:
        roles = [describe_teller(teller, text, titled), *roles]
        keys |= {word: [(frozenset(), FIRST_PERSON)] for word in called if word}
    for last, firsts in shared.items():
        keys[f"={last}"] = [(frozenset({n.lower()}), who) for n in firsts for _, who in keys.get(f"={n}", [])]
    keys |= {name.lower(): keys[f"={name}"] for name in find_surnames(narration) if f"={name}" in keys}
    keys |= find_false_brides(kept, keys)
    for noun, other in old_one_beside_young(names, kept, merged).items():
        whom = keys[other][-1][1] if other in keys else ""
        keys[noun] = [(OLD_WORDS, whom), *keys.get(noun, [])]
        roles = [_as_old_one(role, noun) if role.character_id == whom else role for role in roles]
    turns = [turn for turn in turns if turn.into in keys]
    roles = [_with_turned_words(role, turns, keys) for role in roles]
    people = People(
        tuple(with_parts(roles[:MOST_ROLES])), keys, narration, turns, names_as_written(pets, candidates)
    )
    return _with_told_looks(people, narration, text)


def _keep_people(
    candidates: dict[str, Candidate], named: set[str], title: str, narration: str
) -> dict[str, Candidate]:
    """Those who are somebody, with the age of whoever is told to be young, and the kind of kin and birds."""
    kept = {
        k: c for k, c in candidates.items() if is_someone(c, title) or k in named or is_kin(c, candidates)
    }
    for c in kept.values():
        if _is_named_person(c) and (young := told_young(c.name, narration)):
            c.nature = replace(c.nature, age=young)
    return give_young_their_kind(give_kind_to_birds(give_relatives_species(kept, narration), narration))


def _nouns_of_own(narration: str, title: str) -> dict[str, int]:
    """The nouns by which the teller is called, and how often; the title, too, may call them so."""
    own, titled = nouns_of_teller(narration), nouns_of_teller(title)
    return {word: times + (TITLE_WEIGHT if word in titled else 0) for word, times in own.items()}


def _beside_teller(candidates: dict[str, Candidate], own: dict[str, int], text: str) -> dict[str, Candidate]:
    """Who is named oftener than the teller is so; in a true story a tree is a tree, unless it speaks."""
    others = {k: c for k, c in candidates.items() if c.count > own.get(k, 0)}
    return {k: c for k, c in others.items() if not c.nature.thing or speaks(c.name, text)}


def _with_told_looks(people: People, narration: str, text: str) -> People:
    """The same people with their sex, age, coat and looks, as far as they are told."""
    known = tell_ages(find_sexes(people.roles, people.mentions, narration), narration)
    known = tell_joint_ages(known, people.mentions, narration)
    known = read_coats(known, people.mentions, narration)
    return people.with_roles(read_looks(known, people.mentions, narration, text))


def _is_named_person(c: Candidate) -> bool:
    return c.key.startswith("=") and c.nature.species is Species.HUMAN and c.nature.age is not Age.CHILD


def _as_old_one(role: Role, noun: str) -> Role:
    """Whom `the old man` means, beside a young one."""
    return role.model_copy(update={"age": Age.OLD, "aliases": (*role.aliases, f"old {noun}")})


def _with_turned_words(role: Role, turns: Sequence[Turn], keys: Keys) -> Role:
    """A role with the words that it takes over from others: `doctor`, of a peasant who became one."""
    words = {turn.key for turn in turns if keys[turn.into][-1][1] == role.character_id}
    new = sorted(word for word in words if not word.startswith("=") and word not in role.aliases)
    return role.model_copy(update={"aliases": (*role.aliases, *new)}) if new else role
