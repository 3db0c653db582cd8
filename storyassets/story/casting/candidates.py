"""Whom a story may be about: every noun phrase counted, and which of them are someone. Which of them are the same is `naming`'s."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidate_names import is_introduced, is_name, is_only_made
from storyassets.story.casting.noun_uses import (
    has_voice,
    is_gone,
    is_one_of_two,
    is_told_of_as_one,
    is_told_to_speak,
    is_twice_modified,
    leads,
    says,
    sex_of_next_deed,
    shows_someone,
    swarms,
)
from storyassets.story.casting.predicates import is_denied, is_said_of_another
from storyassets.story.casting.subjects import (
    TIMES,
    acts_after,
    is_in_passing,
    is_part_of_many,
    is_told_apart_here,
    is_told_aside,
    said_of,
)
from storyassets.story.words.animal_words import GOATS_AROUND
from storyassets.story.words.given_names import FEMALE_NAMES, GODS, MALE_NAMES
from storyassets.story.words.lexicon import (
    MODIFIERS,
    NOUNS,
    OLD_WORDS,
    SAME_IN_PLURAL,
    YOUNG_WORDS,
    Nature,
)
from storyassets.story.words.nouns import ARTICLES, FoundNoun, find_nouns, is_simile
from storyassets.story.words.word_tables import word_set

TITLE_WEIGHT = 4
_SEVERAL = word_set("several many some two three four five six seven twelve other")
_ANY_PEOPLE = word_set("other some many")
"""`He only does other people`: nobody in particular."""

_NUMBERS = word_set(
    "eight nine ten eleven fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen"
)

_GOATS = re.compile(rf"\b(?:{GOATS_AROUND.replace(' ', '|')})\b", re.I)
_EVERY = word_set("every each")

_ONE = word_set("a an another one")
_SEX_OF_TITLE = {
    **dict.fromkeys(("mr.", "mr", "sir", "monsieur", "herr", "señor", "signor"), Sex.MALE),
    **dict.fromkeys(
        ("mrs.", "mrs", "ms.", "ms", "miss", "madame", "mademoiselle", "frau", "señora", "signora"),
        Sex.FEMALE,
    ),
}
_TITLES = frozenset({*_SEX_OF_TITLE, "dr.", "dr", "prof.", "prof", "st."})
ROYAL = frozenset({"king's", "queen's", "emperor's"})
AGE_WORDS = OLD_WORDS | YOUNG_WORDS


@dataclass
class Candidate:
    """A word for someone, as found in the text."""

    key: str
    name: str
    nature: Nature
    plural: bool
    forms: set[str] = field(default_factory=set)
    modifiers: Counter[str] = field(default_factory=Counter)
    count: int = 0
    acts: int = 0
    introduced: bool = False
    passing: bool = False
    many: bool = False
    leads: bool = False
    brought_in_as: set[str] = field(default_factory=set)
    young_ones: int = 0
    aside: int = 0
    owned: bool = False
    of_all: int = 0
    titled: bool = False
    swarms: bool = False
    says: bool = False
    shows: bool = False
    first: int = 1 << 30
    capital: int = 0


def gather_candidates(narration: str) -> dict[str, Candidate]:
    """Every noun phrase and name of the narration, counted by its head."""
    found = find_nouns(narration)
    common = set(re.findall(r"\b[a-z]{3,}\b", narration)) | {
        f.key[1:].lower()
        for f in found
        if f.key[0] == "="
        and (ARTICLES - {"that"}) & set(f.modifiers)
        and not (TIMES | set(_SEX_OF_TITLE)) & set(f.modifiers)  # `a Miss Quill` is a name all the same
    }
    candidates: dict[str, Candidate] = {}
    for f in found:
        if f.key.startswith("=") and not is_name(f, narration, common) and not is_introduced(f, narration):
            continue
        if is_simile(narration, f.start) or is_only_made(narration, f) or is_denied(narration, f.start):
            continue
        candidate = candidates.setdefault(f.key, _candidate(f))
        _note_age(candidate, f, narration)
        _note_use(candidate, f, narration)
    return _kids_as_goats(candidates, narration)


def _note_use(candidate: Candidate, f: FoundNoun, narration: str) -> None:
    """What the words around them say of them."""
    gone = not f.key.startswith("=") and is_gone(narration, f)
    candidate.count += 0 if f.possessive or gone else 1
    owner = sex_of_next_deed(narration, f)
    if owner or has_voice(narration, f):
        _note_owner(candidate, owner or Sex.UNKNOWN)
    _note_title(candidate, f)
    candidate.owned |= bool({"my", "his", "her", "our", "their"} & set(f.modifiers))
    candidate.aside += is_told_aside(narration, f)
    candidate.forms.add(narration[f.start : f.end].removesuffix("'s"))
    candidate.modifiers.update(m for m in said_of(f) if m in MODIFIERS or m in NOUNS or m in ROYAL | _TITLES)
    predicate = is_said_of_another(narration, f.start, f.end)
    _note_introduction(candidate, f, narration, predicate=predicate)
    called = predicate and candidate.nature.species is Species.HUMAN
    several = _SEVERAL - _ANY_PEOPLE if f.key == "person#" else _SEVERAL
    candidate.many |= bool(several & set(f.modifiers)) or is_part_of_many(narration, f.start)
    candidate.many |= bool(_NUMBERS & set(f.modifiers)) and acts_after(narration, f.end)
    candidate.of_all += bool(_EVERY & set(f.modifiers))
    candidate.swarms |= f.key in SAME_IN_PLURAL and swarms(narration, f)
    candidate.first = min(candidate.first, f.start)
    candidate.capital += narration[f.start].isupper()
    candidate.acts += acts_after(narration, f.end) and not (f.possessive or called)
    candidate.shows |= shows_someone(narration, f) and not called
    told = is_told_to_speak(narration, f) and not is_in_passing(narration, f.start, f.end)
    candidate.says |= says(narration, f, told)
    candidate.leads |= told and not (f.possessive or predicate)
    candidate.leads |= leads(narration, f) and not f.possessive


def _note_introduction(candidate: Candidate, f: FoundNoun, narration: str, *, predicate: bool) -> None:
    """Whether they are brought in here, as one, or only in passing."""
    person = candidate.nature.species is Species.HUMAN
    one = bool(_ONE & set(f.modifiers[:4])) or is_twice_modified(narration, f)
    passing = one and person and is_in_passing(narration, f.start, f.end)
    candidate.introduced |= (one and not predicate and not passing) or candidate.passing
    candidate.passing |= passing
    apart = candidate.count == 1 and not (predicate and person)
    candidate.introduced |= apart and is_told_apart_here(narration, f.end)
    candidate.introduced |= is_one_of_two(narration, f) if person else is_told_of_as_one(narration, f)


def _note_owner(candidate: Candidate, sex: Sex) -> None:
    candidate.count += 1
    candidate.acts += 1
    if candidate.nature.sex is Sex.UNKNOWN:
        candidate.nature = replace(candidate.nature, sex=sex)


def _kids_as_goats(candidates: dict[str, Candidate], narration: str) -> dict[str, Candidate]:
    """A kid is a young goat where goats or wolves are told of."""
    if _GOATS.search(narration):
        for key in ("kid", "kid#"):
            if key in candidates:
                candidates[key].nature = Nature(Species.GOAT, age=Age.CHILD)
    return candidates


_SURNAMED_RANKS = word_set(
    "major sergeant lieutenant corporal private colonel general inspector constable detective"
)


def _note_title(candidate: Candidate, f: FoundNoun) -> None:
    """`Mr. Harlan` is a man, and somebody, as `Danny Reyes` is."""
    before = f.modifiers[0] if f.modifiers and f.key.startswith("=") else ""
    given = before.capitalize() in FEMALE_NAMES or before.capitalize() in MALE_NAMES
    candidate.titled |= given or before in _TITLES or before in NOUNS or before.endswith("-year-old")
    sex = next((_SEX_OF_TITLE[m] for m in f.modifiers if m in _SEX_OF_TITLE), Sex.UNKNOWN)
    ranked = candidate.count <= 1 and before in _SURNAMED_RANKS
    if f.key.startswith("=") and (sex is not Sex.UNKNOWN or ranked):
        candidate.nature = replace(candidate.nature, sex=sex)  # the Meredith of `Major Meredith` is a surname


_GROWN = word_set("man woman guy gentleman lady couple fellow fella dude person")


_SAID_AFTER = re.compile(r", (?:very |quite )?(?P<age>old|elderly|young),")


_KIDS = word_set("kid boy girl")
_AT_WORK = re.compile(
    r"(?: (?:in|with|holding|carrying|behind|from|at|on|wearing) (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,2}(?:wrench|clipboard|spanner|tool ?box|tool ?belt|briefcase|"
    r"lanyard|headset|badge|hi-vis|apron|beard|moustache|mustache|tattoos?|van|truck|counter|till|desk|bar|garage|council|bank|reception|"
    r"office|cigarette|pint|beer|drill|chainsaw|scrubs|stethoscope|licen[cs]e)\b"
    r"|,? (?:of|aged) (?:about |maybe |perhaps |around )?(?:eighteen|nineteen|twenty(?:-\w+)?|1[6-9]|2\d)\b"
    r"|,? (?:eighteen|nineteen|twenty(?:-\w+)?|1[6-9]|2\d)(?: at most| or so|, maybe| tops)?[,.;])"
)


def _note_age(candidate: Candidate, f: FoundNoun, narration: str) -> None:
    """`An old king` stays old. `A tiny fox`, where there was a fox already, is another one."""
    telling, new = set(said_of(f)) & AGE_WORDS, bool(_ONE & set(f.modifiers))
    if new and (said := _SAID_AFTER.match(narration, f.end)):
        telling |= {said["age"]} & AGE_WORDS  # `a woman, old, with a shake in her voice`
    if f.key in _GROWN and {"an", "older"} <= set(f.modifiers):
        telling.add("elderly")  # `an older guy in a cap`; `my older brother` may be ten
    if f.key in _KIDS and candidate.nature.age is Age.CHILD and _AT_WORK.match(narration, f.end):
        candidate.nature = replace(candidate.nature, age=Age.YOUNG)  # `a kid with a wrench`
    young = bool(telling & YOUNG_WORDS)
    if new and young and candidate.count and not f.plural and not candidate.brought_in_as & YOUNG_WORDS:
        candidate.young_ones += 1
    elif new or candidate.count == 0:
        candidate.brought_in_as |= telling


def count_title(title: str, text: str, candidates: dict[str, Candidate]) -> None:
    """Whom the title names counts more, and is someone even if only speech names them."""
    spoken = {f.key: f for f in reversed(find_nouns(text))}
    for f in find_nouns(title):
        if f.key in spoken and f.key not in candidates and not f.key.startswith("="):
            candidates[f.key] = _candidate(spoken[f.key])
            candidates[f.key].first = spoken[f.key].start
        if f.key in candidates:
            candidates[f.key].count += TITLE_WEIGHT
            candidates[f.key].modifiers.update(m for m in f.modifiers if m in MODIFIERS)
            if f.key.startswith("="):  # `The Bowl of Old Hajara`
                candidates[f.key].brought_in_as |= set(f.modifiers) & AGE_WORDS


def _candidate(f: FoundNoun) -> Candidate:
    if f.key.startswith("="):
        name = f.key[1:]
        sex = Sex.FEMALE if name in FEMALE_NAMES else Sex.MALE if name in MALE_NAMES else Sex.UNKNOWN
        return Candidate(
            f.key, name, Nature(Species.HUMAN, sex, Age.ADULT, "god" if name in GODS else ""), False
        )
    lemma = f.key.rstrip("#")
    return Candidate(f.key, lemma, NOUNS[lemma], f.plural)
