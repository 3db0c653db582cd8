"""Who is in a story: the roles it names, and where a text mentions them. Pronouns are `reference`'s."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise

from storyassets.model.character import Age, Role, Sex, Species
from storyassets.story.lexicon import (
    DISTINGUISHING,
    FEMALE_NAMES,
    GENERIC_SPECIES,
    GODS,
    MALE_NAMES,
    MODIFIERS,
    NOUNS,
    OLD_WORDS,
    PLURALS,
    SAME_IN_PLURAL,
    YOUNG_WORDS,
    Nature,
)
from storyassets.story.quotations import mask_quotations
from storyassets.story.word_tables import word_set

FIRST_PERSON = "i"
FEWEST_FIRST_PERSON = 3
MOST_ROLES = 12
TITLE_WEIGHT = 4
FIRST_BONUS = 3
EARLY_SHARE = 0.4

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?")
_SEVERAL = word_set("several many some two three four five six seven twelve other")
_ONE = word_set("a an another one")
_NOT_NAMES = word_set(
    "The A An And But Then When Now So As At In On He She It They We You I His Her Their My If For To Of By With From One Two "
    "Three Once There This That These Those What Who Why How Where Oh Ah Yes No Not Well Good God Lord Heaven Sunday Monday "
    "Tuesday Wednesday Thursday Friday Saturday January February March April June July August September October November "
    "December Christmas Easter Earth North South East West English French German Latin Mr Mrs Miss Dr Sir After Before While "
    "Soon Later Every All Some Many Most Instead Here Just Only Even Still Never Next Last First Second Third Everyone Nobody "
    "Evil-one Evil Mom Dad Story Oh"
)
_TITLES = frozenset(
    {
        "Mr.",
        "Mrs.",
        "Ms.",
        "Dr.",
        "Miss",
        "King",
        "Queen",
        "Prince",
        "Princess",
        "Lady",
        "Sir",
        "Captain",
        "Professor",
        "Aunt",
        "Uncle",
    }
)


@dataclass(frozen=True)
class Mention:
    """A place in a text where someone is named; `possessive` names whose something is."""

    character_id: str
    start: int
    end: int
    possessive: bool = False


@dataclass
class _Candidate:
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
    many: bool = False
    leads: bool = False
    first: int = 1 << 30
    capital: int = 0


@dataclass(frozen=True)
class _Found:
    key: str
    modifiers: tuple[str, ...]
    start: int
    end: int
    possessive: bool
    plural: bool


class People:
    """The roles of a story, and a reader of mentions."""

    def __init__(
        self, roles: tuple[Role, ...], keys: dict[str, list[tuple[frozenset[str], str]]], text: str
    ) -> None:
        self.roles = roles
        self._keys = keys
        self._text = text
        self._proper = {c for key, options in keys.items() if key.startswith("=") for _, c in options}
        self._surfaces = {
            r.character_id: r.name for r in roles if f" {r.name}" in text and r.name.lower() not in text
        }
        self._by_id = {role.character_id: role for role in roles}

    def role(self, character_id: str) -> Role:
        """The role of that id."""
        return self._by_id[character_id]

    def called(self, character_id: str) -> str:
        """How a narrator speaks of them, inside a sentence: `the Fox`, `Mercury`, `I`."""
        role = self._by_id[character_id]
        if character_id == FIRST_PERSON or character_id in self._proper:
            return role.name
        return f"the {self._surfaces.get(character_id, role.name.lower())}"

    def mentions(self, text: str) -> list[Mention]:
        """Where the text names someone, in order; similes and `the lion's skin` name nobody."""
        found = []
        for f in _find_nouns(text):
            character_id = self._identify(f)
            if character_id in self._by_id and not _is_simile(text, f.start):
                found.append(Mention(character_id, f.start, f.end, f.possessive))
        return found

    def _identify(self, found: _Found) -> str:
        options = self._keys.get(found.key, [])
        for wanted, character_id in options:
            if wanted and wanted & set(found.modifiers):
                return character_id
        return next((character_id for wanted, character_id in options if not wanted), "")


def _is_simile(text: str, start: int) -> bool:
    before = text[:start].lower().split()[-4:]
    return any(w in ("like", "than") for w in before[-3:]) or (
        "as" in before[-3:-1] and before[-1:] in (["a"], ["an"]) and len(before) > 3 and before[0] == "as"
    )


def find_people(text: str, title: str) -> People:
    """Everyone the story names, most important first. `text` is the whole story, quotations included."""
    narration = mask_quotations(text)
    if not re.search(r"[^\W\d_]", narration):
        narration = text
    candidates = _gather(narration)
    _gather_title(title, text, candidates)
    names, named = _names_of_nouns(narration, candidates)
    kept = {k: c for k, c in candidates.items() if _is_someone(c, title) or k in named}
    kept = _give_relatives_species(kept)
    merged = {**_merge_generics(kept), **{noun: name for noun, name in names.items() if noun in kept}}
    merged |= _parents(names, kept, merged)
    roles, keys = _name_roles(kept, merged, title, narration)
    if narration != text and _tells_of_itself(narration) or '"' not in text and _tells_of_itself(text):
        roles = [Role(character_id=FIRST_PERSON, name="I", aliases=("me", "my"), part="protagonist"), *roles]
    people = People(tuple(_with_parts(roles[:MOST_ROLES])), keys, narration)
    return _with_sexes(people, narration)


def _tells_of_itself(narration: str) -> bool:
    """Whether the narrator says `I`, from early on."""
    places = [m.start() for m in re.finditer(r"\bI\b", narration)]
    return len(places) >= FEWEST_FIRST_PERSON and places[0] < EARLY_SHARE * len(narration)


_RELATIONS = word_set(
    "mother father son daughter brother sister child infant baby wife husband friend companion comrade guest neighbor "
    "neighbour doctor king queen fellow visitor stranger grandmother grandfather uncle aunt lady gentleman servant"
)


def _give_relatives_species(kept: dict[str, _Candidate]) -> dict[str, _Candidate]:
    """Among animals a mother is an animal: of the child's kind, or of the only kind; of nobody knows which, nobody."""
    people = [c for k, c in kept.items() if c.nature.species == Species.HUMAN]
    animals = [c for c in kept.values() if c.nature.species != Species.HUMAN and not c.nature.thing]
    if not animals or any(c.name not in _RELATIONS and c.nature.occupation != "god" for c in people):
        return kept
    young = [
        c.nature.species
        for c in animals
        if c.nature.age == Age.CHILD or c.modifiers["young"] or c.modifiers["little"]
    ]
    kinds = {c.nature.species for c in animals}
    kind = young[0] if young else next(iter(kinds)) if len(kinds) == 1 else None
    for c in people:
        if c.name in _RELATIONS and kind:
            c.nature = replace(c.nature, species=kind, occupation="")
    return {k: c for k, c in kept.items() if kind or c.name not in _RELATIONS}


def _find_nouns(text: str) -> list[_Found]:
    """Every noun phrase whose head may act, with its modifiers. Of adjacent heads the last one counts."""
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    found = []
    for i, (token, start, end) in enumerate(tokens):
        possessive = token.endswith(("'s", "s'"))
        word = token.removesuffix("'s").rstrip("'.")
        key, plural = _key(word)
        if key is None or _is_verb_use(tokens, i):
            continue
        follower = tokens[i + 1][0] if i + 1 < len(tokens) and text[end : tokens[i + 1][1]] == " " else ""
        if (
            not possessive
            and follower
            and _key(follower.rstrip(".").removesuffix("'s"))[0]
            and _joins(word, follower)
        ):
            continue
        found.append(_Found(key, tuple(_modifiers(tokens, i, text)), start, end, possessive, plural))
    return found


def _joins(word: str, follower: str) -> bool:
    """`Shepherd Boy`, `mother crab`, `King Thrushbeard`: one person, named by two words."""
    proper = (_key(follower.rstrip("."))[0] or "").startswith("=")
    return (proper or word[:1].isupper() == follower[:1].isupper()) and follower.lower() not in (
        "kite",
        "fly",
        "count",
        "swallow",
        "duck",
    )


def _key(word: str) -> tuple[str | None, bool]:
    lower = word.lower()
    if lower in NOUNS:
        return lower, False
    if lower in PLURALS:
        return PLURALS[lower] + "#", True
    if len(word) > 2 and word[0].isupper() and word not in _NOT_NAMES:
        return "=" + word, False
    return None, False


_VERB_LIKE = word_set(
    "fly kite count duck swallow crane bear hawk cook judge lord guard host master owner bat ram drake pike rook cub sow finch kid hind fish"
)
_ARTICLES = word_set("the a an this that his her its their my our your another")
_DETERMINERS = word_set(
    "the a an this that his her its their my our your another one some two three four both every each no any these those said poor old young little"
)


def _is_verb_use(tokens: list[tuple[str, int, int]], i: int) -> bool:
    """`to fly`, `could not bear it`: a verb that looks like a noun has no determiner before it and no capital."""
    word = tokens[i][0]
    if word.lower().rstrip(".") not in _VERB_LIKE or word[0].isupper():
        return False
    before = [t[0].lower() for t in tokens[max(0, i - 3) : i]]
    return not any(b in _DETERMINERS or b in MODIFIERS or b.endswith("'s") for b in before[-2:])


def _modifiers(tokens: list[tuple[str, int, int]], i: int, text: str) -> list[str]:
    words = []
    for j in range(i - 1, max(-1, i - 5), -1):
        if text[tokens[j][2] : tokens[j + 1][1]].strip():
            break
        if tokens[j][0].endswith(".") and tokens[j][0] not in _TITLES:
            break
        word = tokens[j][0].lower()
        words.append(word)
        if word in _DETERMINERS - {"poor", "old", "young", "little"} or (
            word not in MODIFIERS and _key(tokens[j][0])[0] is None and j < i - 1
        ):
            break
    return words


def _gather(narration: str) -> dict[str, _Candidate]:
    found = _find_nouns(narration)
    common = set(re.findall(r"\b[a-z]{3,}\b", narration)) | {
        f.key[1:].lower() for f in found if f.key[0] == "=" and _ARTICLES & set(f.modifiers)
    }
    candidates: dict[str, _Candidate] = {}
    for f in found:
        if f.key.startswith("=") and not _is_name(f, narration, common) and not _is_introduced(f, narration):
            continue
        if _is_simile(narration, f.start):
            continue
        candidate = candidates.setdefault(f.key, _candidate(f))
        candidate.count += 1 if not f.possessive else 0
        candidate.forms.add(narration[f.start : f.end].removesuffix("'s"))
        candidate.modifiers.update(m for m in f.modifiers if m in MODIFIERS or m in NOUNS)
        candidate.introduced |= bool(_ONE & set(f.modifiers[:4]))
        candidate.many |= bool(_SEVERAL & set(f.modifiers))
        candidate.first = min(candidate.first, f.start)
        candidate.capital += narration[f.start].isupper()
        candidate.acts += _acts(narration, f) and not f.possessive
        candidate.leads |= bool(_LEADS.search(narration[max(0, f.start - 60) : f.start])) and not f.possessive
    return candidates


_NAMED = re.compile(r",? (?:named|called|whose name was) ")
_EXPLAINED = re.compile(r", (?:a|an|the|his|her|their|its) (?:[a-z]+ ){0,2}")


def _names_of_nouns(narration: str, candidates: dict[str, _Candidate]) -> tuple[dict[str, str], set[str]]:
    """Which noun means whom, where the text says so: `a robot named Pip`, `Martha, an old farmer,`, `his sister Julia`.

    The name takes over what the noun says of sex, age and species. A noun of two names means neither.
    """
    found, pairs = _find_nouns(narration), defaultdict[str, list[str]](list)
    for f in found:
        nouns = [m for m in f.modifiers if m in NOUNS] if f.key.startswith("=") else []
        if nouns:
            pairs[nouns[0]].append(f.key)
    for one, two in pairwise(found):
        between = narration[one.end : two.start]
        if two.key.startswith("=") and not one.key.startswith("=") and not one.plural:
            if _NAMED.fullmatch(between) or (between == ", " and narration[two.end : two.end + 1] == ","):
                pairs[one.key].append(two.key)
        elif one.key.startswith("=") and not two.key.startswith("=") and not two.plural and _EXPLAINED.fullmatch(between):
            pairs[two.key].append(one.key)
    meant: dict[str, str] = {}
    for noun, names in sorted(pairs.items()):
        known = [name for name in dict.fromkeys(names) if _take_nature(name, noun, candidates)]
        meant[noun] = known[0] if len(known) == 1 else ""
    named = {name for names in pairs.values() for name in names if name in candidates}
    return {noun: name for noun, name in meant.items() if name or len(pairs[noun]) > 1}, named


def _parents(names: dict[str, str], kept: dict[str, _Candidate], merged: dict[str, str]) -> dict[str, str]:
    """`Her daughter Emma`, and later `her mother`: the only other one by name who can be meant."""
    children = {names[noun] for noun in ("daughter", "son", "child") if names.get(noun)}
    parents = {}
    for parent, sex in (("mother", Sex.FEMALE), ("father", Sex.MALE)):
        fitting = [k for k, c in sorted(kept.items()) if k.startswith("=") and k not in children and c.nature.sex == sex]
        if children and parent in kept and parent not in merged and len(fitting) == 1 and not kept[parent].introduced:
            parents[parent] = fitting[0]
    return parents


def _take_nature(name: str, noun: str, candidates: dict[str, _Candidate]) -> bool:
    """Give a name what its noun says. Whether it is a name of someone at all."""
    named = candidates.get(name)
    if named is None:
        return False
    nature = NOUNS[noun]
    if named.nature.sex != Sex.UNKNOWN:
        nature = replace(nature, sex=named.nature.sex)
    named.nature = nature
    named.modifiers.update(candidates[noun].modifiers if noun in candidates else {})
    return True


def _gather_title(title: str, text: str, candidates: dict[str, _Candidate]) -> None:
    """Whom the title names counts more, and is someone even if only speech names them."""
    spoken = {f.key: f for f in reversed(_find_nouns(text))}
    for f in _find_nouns(title):
        if f.key in spoken and f.key not in candidates and not f.key.startswith("="):
            candidates[f.key] = _candidate(spoken[f.key])
            candidates[f.key].first = spoken[f.key].start
        if f.key in candidates:
            candidates[f.key].count += TITLE_WEIGHT
            candidates[f.key].modifiers.update(m for m in f.modifiers if m in MODIFIERS)


def _candidate(f: _Found) -> _Candidate:
    if f.key.startswith("="):
        name = f.key[1:]
        sex = Sex.FEMALE if name in FEMALE_NAMES else Sex.MALE if name in MALE_NAMES else Sex.UNKNOWN
        return _Candidate(
            f.key, name, Nature(Species.HUMAN, sex, Age.ADULT, "god" if name in GODS else ""), False
        )
    lemma = f.key.rstrip("#")
    return _Candidate(f.key, lemma, NOUNS[lemma], f.plural)


def _is_introduced(f: _Found, narration: str) -> bool:
    """`named Pip`, `his wife Ada`: a name, however seldom it stands."""
    return bool(_NAMED.search(narration[max(0, f.start - 20) : f.start])) or any(m in NOUNS for m in f.modifiers)


def _is_name(f: _Found, narration: str, common: set[str]) -> bool:
    """A capital inside a sentence, never after a determiner, never written small; a place is no one."""
    name = f.key[1:]
    if name in FEMALE_NAMES or name in MALE_NAMES:
        return True
    if name.lower() in common:
        return False
    inside = re.search(rf"[\w,;] {re.escape(name)}\b", narration)
    place = re.search(rf"\b(?:[Ii]n|[Aa]t|[Nn]ear) {re.escape(name)}\b", narration)
    return bool(inside) and not place


_VERB_NEXT = re.compile(
    r"\s+(?:(?:who|that|which|then|also|once|had|was|were|has|is|could|would|did|never|soon|again|now|at once|suddenly|only)\b|\w+ed\b|\w+s\b|(?:came|went|saw|took|gave|ran|fell|sat|stood|lay|found|got|made|said|began|felt|knew|thought|heard|met|flew|crept|sprang|caught|held|kept|left|lost|ate|drank|told|told|brought|threw|put|let|set|grew|became|spoke|rode|drove|led|stole|wept|bit|hid|rose|slept|woke|fled|shook|struck|cut)\b)"
)


_LEADS = re.compile(
    r"(?:^|[.!?]\s+)(?:(?:But|So|Then|And)\s+)?(?:The|A|An|One|the|a|an|one)\s+(?:\w+\s+){0,2}$"
)


def _acts(narration: str, f: _Found) -> bool:
    return bool(_VERB_NEXT.match(narration, f.end))


def _is_someone(candidate: _Candidate, title: str) -> bool:
    titled = candidate.count >= TITLE_WEIGHT and candidate.key.rstrip("#=") in title.lower()
    if candidate.nature.thing:
        return candidate.count >= 2 and (titled or candidate.capital >= 2)
    if candidate.key.startswith("="):
        return candidate.count >= 2 or candidate.name in FEMALE_NAMES | MALE_NAMES
    if candidate.count == 0:
        return False
    return (
        candidate.count >= 2
        or candidate.acts > 0
        or candidate.introduced
        or candidate.many
        or candidate.leads
    )


_SAME_PERSON = (
    ("donkey", "ass"), ("traveller", "traveler"), ("princess", "daughter"), ("maiden", "girl"), ("girl", "daughter"),
    ("maiden", "daughter"), ("peasant", "countryman"), ("serpent", "snake"), ("toad", "frog"), ("rabbit", "hare"),
)  # fmt: skip


def _merge_generics(kept: dict[str, _Candidate]) -> dict[str, str]:
    """A word such as `the bird`, never introduced by `a`, stands for the only one whom it can stand for."""
    merged: dict[str, str] = {}
    for key, candidate in sorted(kept.items()):
        lemma = key.rstrip("#")
        species = GENERIC_SPECIES.get(lemma)
        if species is None or candidate.plural:
            continue
        others = [
            other
            for other, c in sorted(kept.items())
            if other != key
            and other not in merged
            and not c.plural
            and c.nature.species in species
            and _sexes_agree(candidate, c)
            and c.first < candidate.first
        ]
        if lemma == "god":
            others = [other for other in others if kept[other].nature.occupation == "god"]
        if not candidate.introduced and len(others) == 1:
            merged[key] = others[0]
        elif (
            not candidate.introduced
            and len(others) > 1
            and candidate.count <= 2
            and candidate.count < TITLE_WEIGHT
        ):
            merged[key] = ""
    singulars = {k for k in kept if not k.endswith("#")}
    for key, candidate in sorted(kept.items()):
        if key.endswith("#") and key[:-1] in singulars and candidate.count < 2 and not candidate.many:
            merged[key] = ""
        for a, b in _SAME_PERSON:
            if key == a and b in kept and a not in merged and merged.get(b) != a:
                merged[a] = b
    return merged


def _sexes_agree(a: _Candidate, b: _Candidate) -> bool:
    return Sex.UNKNOWN in (a.nature.sex, b.nature.sex) or a.nature.sex == b.nature.sex


def _name_roles(
    kept: dict[str, _Candidate], merged: dict[str, str], title: str, narration: str
) -> tuple[list[Role], dict[str, list[tuple[frozenset[str], str]]]]:
    keys: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
    scored: list[tuple[float, int, Role]] = []
    earliest = min((c.first for c in kept.values()), default=0)
    for key, c in kept.items():
        if key in merged:
            continue
        aliases = sorted({kept[k].name for k, into in merged.items() if into == key})
        for wanted, weight in _variants(c, title):
            role = _role(c, wanted, tuple(aliases))
            scored.append((weight + 2 * c.acts + (FIRST_BONUS if c.first == earliest else 0), -c.first, role))
            keys[key].append((frozenset(wanted), role.character_id))
        if len(keys[key]) == 2 and _variants(c, title)[0][1] > _variants(c, title)[1][1]:
            keys[key].append((frozenset(), keys[key][0][1]))
    for key, into in merged.items():
        if into and into in keys:
            keys[key] = [(frozenset(), keys[into][0][1])]
    scored.sort(key=lambda s: (-s[0], -s[1], s[2].character_id))
    return [role for _, _, role in scored], dict(keys)


def _variants(c: _Candidate, title: str) -> list[tuple[tuple[str, ...], float]]:
    """One word for two: the town mouse and the country mouse. Otherwise one variant, of any modifier."""
    groups = [] if c.plural else _opposites({m for m in c.modifiers if m in DISTINGUISHING})
    if not groups:
        return [((), float(c.count))]
    weighted = [(group, float(sum(c.modifiers[m] for m in group))) for group in groups]
    return sorted(weighted, key=lambda v: -v[1])


_OPPOSITES = (
    (("town", "city"), ("country",)),
    (("old", "mother", "father"), ("young", "little", "baby")),
    (("eldest", "elder"), ("youngest", "younger")),
    (("brass", "iron"), ("clay", "earthen")),
    (("white",), ("black",)),
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth")


def _opposites(telling: set[str]) -> list[tuple[str, ...]]:
    for one, other in _OPPOSITES:
        if telling & set(one) and telling & set(other):
            return [one, other]
    ordinals: list[tuple[str, ...]] = [(m,) for m in _ORDINALS if m in telling]
    return ordinals if len(ordinals) >= 2 else []


def _role(c: _Candidate, wanted: tuple[str, ...], aliases: tuple[str, ...]) -> Role:
    modifiers = {m for m in wanted if m in c.modifiers} or {
        m for m, n in c.modifiers.items() if 2 * n >= c.count or n >= 2
    }
    used = [m for m in wanted if m in c.modifiers]
    sexes = [NOUNS[m].sex for m in sorted(c.modifiers) if m in NOUNS and c.key.startswith("=")]
    name = f"{max(used, key=lambda m: c.modifiers[m])} {c.name}" if used else c.name
    name = _plural_name(name) if c.plural else name
    return Role(
        character_id=_identifier(name),
        name=name if c.key.startswith("=") else name[:1].upper() + name[1:],
        aliases=aliases,
        species=c.nature.species,
        sex=Sex.FEMALE
        if "mother" in modifiers
        else (sexes[0] if sexes and c.nature.sex == Sex.UNKNOWN else c.nature.sex),
        age=_age(c.nature, modifiers),
        occupation=_occupation(c),
        crowd=c.plural or _means_many(c),
    )


def _occupation(c: _Candidate) -> str:
    if c.nature.occupation or c.nature.species != Species.HUMAN:
        return c.nature.occupation
    named = [m for m in sorted(c.modifiers) if m in NOUNS and NOUNS[m].occupation]
    return (
        named[0]
        if named
        else (c.name if not c.key.startswith("=") and c.name not in ("man", "woman") else "")
    )


def _means_many(c: _Candidate) -> bool:
    return (
        c.name in SAME_IN_PLURAL
        and not c.introduced
        and not (set(c.modifiers) & {"little", "lean"})
        and c.name != "fish"
    )


def _plural_name(name: str) -> str:
    lemma = name.split()[-1]
    for plural, singular in PLURALS.items():
        if singular == lemma:
            return name[: -len(lemma)] + plural
    return name


def _identifier(name: str) -> str:
    slug = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:40]
    return (
        slug if slug and slug[0].isalnum() and slug != "narrator" else f"person_{sum(map(ord, name)) % 10000}"
    )


def _age(nature: Nature, modifiers: set[str]) -> Age:
    if modifiers & OLD_WORDS:
        return Age.OLD
    if modifiers & YOUNG_WORDS and nature.age == Age.ADULT:
        return (
            Age.CHILD
            if modifiers & {"little", "baby", "tiny"} and nature.species != Species.HUMAN
            else Age.YOUNG
        )
    return nature.age


def _with_parts(roles: list[Role]) -> list[Role]:
    unique: dict[str, Role] = {}
    for role in roles:
        unique.setdefault(role.character_id, role)
    named = list(unique.values())
    parts = ["protagonist", "foil"]
    return [r.model_copy(update={"part": parts[i] if i < 2 else "support"}) for i, r in enumerate(named)]


def _with_sexes(people: People, narration: str) -> People:
    """The sex of whom the nouns leave open, from the pronouns that follow where only one is named."""
    votes: dict[str, Counter[Sex]] = defaultdict(Counter)
    before: set[str] = set()
    for sentence in re.split(r"(?<=[.!?;:])\s+", narration):
        here = {m.character_id for m in people.mentions(sentence)}
        open_ = {c for c in (here | before) if not people.role(c).crowd and c != FIRST_PERSON}
        if len(open_) == 1:
            [only] = open_
            votes[only][Sex.MALE] += len(re.findall(r"\b(?:he|his|him|himself)\b", sentence, re.I))
            votes[only][Sex.FEMALE] += len(re.findall(r"\b(?:she|her|herself)\b", sentence, re.I))
        for m in people.mentions(sentence):
            own = re.match(r"[^.,;]{0,40}?\b(his|himself|her|herself)\b", sentence[m.end :])
            if (
                own
                and not m.possessive
                and len(open_) > 1
                and not people.mentions(sentence[m.end : m.end + own.start(1)])
            ):
                votes[m.character_id][Sex.MALE if own.group(1).startswith("hi") else Sex.FEMALE] += 1
        before = here or before
    roles = []
    for role in people.roles:
        v = votes[role.character_id]
        sex = role.sex
        if sex == Sex.UNKNOWN and v and v[Sex.MALE] != v[Sex.FEMALE] and not role.crowd:
            sex = Sex.MALE if v[Sex.MALE] > v[Sex.FEMALE] else Sex.FEMALE
        elif role.species != Species.HUMAN and v and v[Sex.FEMALE] >= 2 and not v[Sex.MALE]:
            sex = Sex.FEMALE
        roles.append(role.model_copy(update={"sex": sex}))
    return People(tuple(roles), people._keys, people._text)
