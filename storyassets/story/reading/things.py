"""Things: the props that words name, most telling first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache

from storyassets.model.character import Cast, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Script
from storyassets.story.reading.compounds import (
    NO_NOUNS,
    is_done,
    is_first_of_two,
    is_other_kind,
    is_part_of_last,
)
from storyassets.story.reading.garments_worn import is_worn
from storyassets.story.reading.likening import is_likened
from storyassets.story.reading.no_nouns import is_no_noun
from storyassets.story.reading.prop_senses import (
    GEMS,
    KINDS_OF,
    MADE_OF_IT,
    MATERIALS,
    MERE_SHAPES,
    NEED_COMPANY,
    NEED_DETERMINER,
    NO_THINGS,
    OF_BODIES,
    OTHER_SENSES,
    OTHER_THINGS,
)
from storyassets.story.reading.prop_senses_at_home import FILLED_WITH, FLAVOURED, FLAVOURS, MATTERS
from storyassets.story.reading.prop_sorts import PLAIN
from storyassets.story.reading.prop_words import NAMES
from storyassets.story.reading.sayings import WORDS as _SAID
from storyassets.story.reading.sayings import sayings_among
from storyassets.story.reading.thing_names import names_among
from storyassets.story.words.grammar_words import ADJECTIVES, CLAUSE_WORDS, DETERMINERS, PASSIVE, PREPOSITIONS
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import index_nouns, plural_of, word_set

MOST_REMEMBERED = 4096
"""The things of so many passages are known: more than a story has lines, few enough to be nothing."""


def _names_of(prop: Prop, *, exact: bool) -> str:
    own, _, near = NAMES[prop].partition("|")
    return own if exact else f"{own} {near}"


PROPS = {
    word: prop
    for word, prop in index_nouns({prop: _names_of(prop, exact=False) for prop in NAMES}).items()
    if word not in NO_THINGS
}
_OF_SAYINGS = frozenset(_SAID & PROPS.keys())
_DRAWN = {
    (prop, form)
    for prop in NAMES
    for noun in _names_of(prop, exact=True).split()
    for form in (noun, plural_of(noun))
}
"""Each thing with the words that it is drawn just as."""

_DETERMINERS = word_set(
    "a an the his her its their my your our this that some one two three another each every these those"
)
_ADJECTIVES = word_set(
    "golden silver gold old little big new small great large broken magic red white black blue green deep dry bright "
    "heavy precious wedding fishing beautiful wooden empty strong gray grey brown yellow pink purple dark thick thin warm "
    "cold fine rich plain iron brass copper tin long short wide narrow round soft hard rusty shiny tiny huge giant sharp torn worn dirty clean "
    "blank single framed plastic leather velvet paper fancy cheap expensive original final latest typed handwritten crumpled folded sealed stained faded tattered dented used extra spare giant crowded battered favorite favourite brand-new fresh hot cold wet burnt greasy muddy dusty cracked smashed busted loaded locked open closed unopened missing stolen signed unsigned nice lovely pretty ugly simple real fake glossy shiny silk wool cotton denim navy orange crimson neat handmade homemade tall thin wide framed school security hospital kitchen office "
    "hidden second third last first only other same secret lost own whole very bigger smaller rusted village steam electric stone stuck"
)
_MAY_TELL = word_set(
    "can cut well saw rose present spring light hide will must left well may hit shut run set"
)
"""Behind a noun in the singular these tell what it does."""
_MARKS = frozenset(",;:.!?—")
_WHOSE = word_set("his her its their my our your")
_NO_OWNERS = word_set(
    "it's that's he's she's what's here's there's let's who's where's how's this's everything's nothing's"
)
_FOLLOWING = 3
_BEFORE = 4
"""So many words before a thing tell that it is only likened to."""
_BEFORE_PANES = frozenset((where, "the") for where in ("of", "behind", "through", "against", "on"))
"""`She stood in front of the glass`, `a face behind the glass`: nothing to drink from."""
_FILLED = frozenset(
    {
        Prop.BAG,
        Prop.BARREL,
        Prop.BASKET,
        Prop.BOX,
        Prop.BUCKET,
        Prop.CHEST,
        Prop.COIN,
        Prop.JAR,
        Prop.POT,
        Prop.WALLET,
    }
)
"""What may be full of gold."""

_ALSO_CHARACTERS = {
    Species.TREE: Prop.TREE,
    Species.SUN: Prop.SUN,
    Species.MOON: Prop.MOON,
    Species.POT: Prop.POT,
    Species.LAMP: Prop.LAMP,
    Species.FISH: Prop.FISH,
}


def find_props(words: Sequence[str], taken: Collection[int] = ()) -> list[Prop]:
    """Each prop that the words name, in their order; `taken` are the places of words that name someone."""
    return list(_props_of(tuple(words), frozenset(taken)))


@lru_cache(maxsize=MOST_REMEMBERED)
def _props_of(words: tuple[str, ...], taken: frozenset[int]) -> tuple[Prop, ...]:
    return tuple(dict.fromkeys([prop for prop, _ in _find_named(words, taken)]))


def find_first(words: Sequence[str], start: int, at: int) -> Prop | None:
    """The first thing from `start` up to the word `at` that is none of another: not the roll of `a roll of stickers`."""
    return next(iter(_find_whole(words, start, at)), None)


def find_last(words: Sequence[str], start: int, at: int) -> Prop | None:
    """The last of them."""
    return next(reversed(_find_whole(words, start, at)), None)


def _find_whole(words: Sequence[str], start: int, at: int) -> list[Prop]:
    """What the words name up to `at`, and still name with those that follow: a ring is none in `a ring box`."""
    named = find_props(words[start : at + 1])
    whole = find_props(words[max(0, start - _BEFORE) : at + 1 + _FOLLOWING]) if named else ()
    return [prop for prop in named if prop in whole]


@lru_cache(maxsize=MOST_REMEMBERED)
def _find_named(words: tuple[str, ...], taken: frozenset[int] = frozenset()) -> tuple[tuple[Prop, str], ...]:
    """Each thing with the word, or the two words with a hyphen, that names it; many ask it of the same words."""
    found: list[tuple[Prop, str]] = []
    plain = [_as_thing(word) for word in words]
    sayable = _OF_SAYINGS.intersection(plain)
    named = names_among(words) | (sayings_among(words, sayable) if sayable else frozenset())
    skip = -1
    for index, word in enumerate(plain):
        if index in taken or index == skip or index in named:
            continue
        if found and found[-1][1] == plain[index - 1] and is_part_of_last(words, index):
            continue
        pair = f"{word}-{plain[index + 1]}" if index + 1 < len(plain) and word in _FIRST_OF_TWO else ""
        if pair in PROPS and index + 1 not in taken and _is_pair(pair, plain, index):
            found.append((PROPS[pair], pair))
            skip = index + 1
        elif (
            word in PROPS
            and _is_a_thing(plain, index, _is_owned(words, index), _begin_of(words, plain, index))
            and is_the_noun(words, index)
        ):
            found.append((_thing_in_company(word, plain), word))
    return tuple(found)


def _begin_of(words: Sequence[str], plain: Sequence[str], index: int) -> int:
    """Where what is said together with that word begins: behind a mark, if it does not part two adjectives."""
    ends = (k for k in range(index - 1, -1, -1) if words[k][-1:] in _MARKS and plain[k] not in _ADJECTIVES)
    return next(ends, -1) + 1


def _is_pair(pair: str, plain: Sequence[str], index: int) -> bool:
    """Whether two words name their thing here: not the tree of `lit up like a Christmas tree`."""
    return (
        _has_company(pair, plain)
        and not is_likened(plain, index)
        and not is_done(plain, index, plain[index + 1])
    )


def is_the_noun(words: Sequence[str], index: int) -> bool:
    """Whether the word is itself what is spoken of: no verb, and no kind of what follows."""
    return not (is_first_of_two(words, index) or is_other_kind(words, index) or is_no_noun(words, index))


def _thing_in_company(word: str, plain: Sequence[str]) -> Prop:
    """The thing that a word names beside these others: a camera in a hallway watches it."""
    for prop, company in OTHER_THINGS.get(word, {}).items():
        if not company.isdisjoint(plain):
            return prop
    return PROPS[word]


_FIRST_OF_TWO = frozenset(name[:at] for name in PROPS for at, sign in enumerate(name) if sign == "-")


@lru_cache(maxsize=MOST_REMEMBERED)
def _as_thing(word: str) -> str:
    """A word without its marks and its owner's s; an iron-stove is a stove."""
    word = bare(word).removesuffix("'s").removesuffix("’s")
    last = word.rpartition("-")[2]
    return last if "-" in word and word not in PROPS and last in PROPS else word


def _is_owned(words: Sequence[str], index: int) -> bool:
    """`Her mother's locket`, `Rosa's old watch`: somebody has it."""
    first = max(0, index - (2 if index and bare(words[index - 1]) in _ADJECTIVES else 1))
    owner = bare(words[first]).replace("’", "'")
    return owner.endswith("'s") and owner not in _NO_OWNERS and bare(words[index]) != "well"


def _is_a_thing(plain: list[str], index: int, owned: bool = False, since: int = 0) -> bool:
    """Whether a word that may be something else is a thing here: by its article, and by its company."""
    word = plain[index]
    if word in MATTERS and (_goes_on(plain, index) or _is_material(plain, index)):
        return False
    following = plain[index + 1] if index + 1 < len(plain) else ""
    if following in KINDS_OF or (word in GEMS and following in PROPS):
        return False
    if (
        (word in MATERIALS and following in MADE_OF_IT)
        or (word in FLAVOURS and following in FLAVOURED)
        or _is_of_body(plain, index)
        or is_likened(plain, index, since)
        or is_worn(PROPS[word], plain, index)
    ):
        return False
    if following == "of" and _is_only_shape(word, plain[index + 2 : index + 5]):
        return False
    if word == "glass" and tuple(plain[max(0, index - 2) : index]) in _BEFORE_PANES:
        return False
    if word in NEED_DETERMINER and not owned and not _has_determiner(plain, index):
        return False
    if not _has_company(word, plain):
        return False
    other = OTHER_SENSES.get(word)
    return other is None or other.isdisjoint(plain)


def _is_only_shape(word: str, of: Sequence[str]) -> bool:
    """`A wall of water`, `a bowl of rice`: what it is of is seen."""
    other = MERE_SHAPES.get(word, frozenset()) | FILLED_WITH.get(word, frozenset())
    return not other.isdisjoint(of)


def _has_company(word: str, plain: Sequence[str]) -> bool:
    """Whether the words stand by without which this one is no thing."""
    return word not in NEED_COMPANY or not NEED_COMPANY[word].isdisjoint(plain)


def _is_of_body(plain: list[str], index: int) -> bool:
    """`From her chest to her knees`, `with its trunk raised`: part of a body."""
    unless = OF_BODIES.get(plain[index])
    whose = set(plain[max(0, index - 2) : index]) & _WHOSE
    return unless is not None and bool(whose) and unless.isdisjoint(plain)


def _goes_on(plain: list[str], index: int) -> bool:
    """Whether a noun follows: 'silver hands' are no silver."""
    following = plain[index + 1] if index + 1 < len(plain) else ""
    return bool(following) and following not in PREPOSITIONS | CLAUSE_WORDS | PASSIVE | {
        "which",
        "who",
        "lay",
    }


def _is_material(plain: list[str], index: int) -> bool:
    """'Made of pure gold', 'an axe of silver', but not 'a bag of gold'."""
    start = max(0, index - 3)
    before = plain[start:index]
    if "of" not in before:
        return False
    thing = plain[start + before.index("of") - 1]
    return thing == "made" or (thing in PROPS and PROPS[thing] not in _FILLED)


def _has_determiner(plain: list[str], index: int) -> bool:
    """Whether an article stands before a noun, with two adjectives between them at the most, or a noun: `the egg timer`."""
    before = plain[index - 1] if index else ""
    if before in _DETERMINERS:
        return True
    if index < 2:
        return False
    second = plain[index - 2]
    if before not in _ADJECTIVES | GEMS:
        return second in _DETERMINERS and _is_of_two(plain, index)
    return second in _DETERMINERS or (
        index > 2 and second in _ADJECTIVES and plain[index - 3] in _DETERMINERS
    )


def _is_of_two(plain: list[str], index: int) -> bool:
    """`A head torch`: two nouns in the singular make one thing. `The sun rose`, `the man can` and `the boys ring` tell a deed."""
    word, kind = plain[index], plain[index - 1]
    if (
        word in _MAY_TELL
        or word.endswith("s")
        or not kind
        or kind.endswith("s")
        or kind in NO_NOUNS | ADJECTIVES
    ):
        return False
    return index + 1 == len(plain) or plain[index + 1] not in DETERMINERS


def rank_props(script: Script, cast: Cast) -> dict[Prop, float]:
    """How telling each prop is in this script: named in the title, then often; plain things last.

    Things that are characters here are left out: they are drawn as themselves.
    """
    counts = Counter(prop for line in script.lines for prop in find_props(line.text.split()))
    in_title = set(find_props([*script.title.split(), "the"])) | {
        PROPS[bare(word)] for word in script.title.split() if bare(word) in PROPS
    }
    characters = {_ALSO_CHARACTERS.get(character.look.species) for character in cast.characters}
    characters |= {_named_as(name) for one in cast.characters for name in (one.role.name, *one.role.aliases)}
    return {
        prop: count + 3.0 * (prop in in_title) - 2.0 * (prop in PLAIN)
        for prop, count in sorted(counts.items())
        if prop not in characters
    }


def _named_as(name: str) -> Prop | None:
    """The thing that someone is called by: the Kite is no toy."""
    words = [bare(word).lower() for word in name.split()]
    return PROPS.get(words[-1]) if words else None


def is_plain(prop: Prop) -> bool:
    """Whether a thing says little about a story."""
    return prop in PLAIN


def is_telling(prop: Prop, words: Sequence[str]) -> bool:
    """Whether a prop is worth a picture of its own: no plain thing, and named by its own or a close word."""
    if prop in PLAIN:
        return False
    return any(
        named in _DRAWN or (prop in OTHER_THINGS.get(named[1], {}))
        for named in _find_named(tuple(words))
        if named[0] is prop
    )
