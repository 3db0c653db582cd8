"""Noun phrases that may name someone: found in a text by their heads, with their modifiers. Who they are is `candidates`'s."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from storyassets.story.words.contractions import is_contracted
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.lexicon import (
    MODIFIERS,
    NAMES_TOO,
    NOUNS,
    PLURALS,
)
from storyassets.story.words.noun_uses import ARTICLES as ARTICLES
from storyassets.story.words.noun_uses import DETERMINERS as DETERMINERS
from storyassets.story.words.noun_uses import is_other_use, is_verb_use
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.surnames import find_surnames
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

_FOUR_WORDS = 160
"""Letters: more than so many words have."""

_SENTENCE_END = re.compile(r"[.!?]\s")
_TOKEN = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?")

_VOICE_OF = re.compile(
    r"\b(?:voice|hand|face|whisper|scream|laugh|cough|cry|shape|silhouette), (?:an?|the|his|her|my) (?:[\w-]+ ){0,2}$"
)
"""`A voice, an old man's, said`: it is he who said it."""

_NOT_NAMES = word_set(
    "The A An And But Then When Now So As At In On He She It They We You I His Her Their My If For To Of By With From One Two "
    "Three Once There This That These Those What Who Why How Where Oh Ah Yes No Not Well Good God Lord Heaven Sunday Monday "
    "Tuesday Wednesday Thursday Friday Saturday January February March April June July August September October November "
    "December Christmas Easter Earth North South East West English French German Latin Mr Mrs Miss Dr Sir After Before While "
    "Soon Later Every All Some Many Most Instead Here Just Only Even Still Never Next Last First Second Third Everyone Nobody "
    "Evil-one Evil Mom Dad Story Oh America American Americans Europe European Africa African Asia Asian Australia Australian "
    "Britain British England Ireland Irish Scotland Scottish Wales Welsh France Germany Italy Italian Italians Spain Spanish "
    "Portugal Portuguese Denmark Danish Sweden Swedish Norway Norwegian Finland Finnish Holland Dutch Belgium Belgian Austria "
    "Austrian Switzerland Swiss Poland Polish Russia Russian Russians Greece Greek Greeks Turkey Turkish China Chinese Japan "
    "Japanese India Indian Indians Canada Canadian Mexico Mexican Brazil Brazilian Egypt Egyptian Roman Romans Rome Paris London "
    "Berlin Tokyo Moscow Chicago York Street Road Avenue Lane Station Hospital University"
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
class FoundNoun:
    """A noun phrase: its head (`wolf`, `wolf#` in the plural, `=Anna` for a name) and the words before it, nearest first."""

    key: str
    modifiers: tuple[str, ...]
    start: int
    end: int
    possessive: bool
    plural: bool


_THE_WAY = re.compile(
    r"\bthe way (?:(?:I|you|we|they|people|one|he|she) (?:\w+ )?\w+ (?:at |to |with |for |after )?)?(?:an?|some|most|other|all) (?:[\w-]+ )?\Z"
)


_AS_IF = re.compile(
    r"\b(?:as|like) (?:if|though) (?:(?:an?|some|the|two|three|a thousand|a hundred) )?(?:[\w-]+ ){0,2}?\Z",
    re.I,
)
"""`As if wolves were after him`: there are none."""


def is_simile(text: str, start: int) -> bool:
    """Whether what starts there is only compared with: `like a lion`, `as proud as a king`, `the way some men do`."""
    if _THE_WAY.search(text[max(0, start - 44) : start]):
        return True
    if _AS_IF.search(text[max(0, start - 44) : start]):
        return True
    before = _SENTENCE_END.split(text[max(0, start - _FOUR_WORDS) : start])[-1].lower().split()[-4:]
    return any(w in ("like", "than") for w in before[-3:]) or (
        "as" in before[-3:-1] and before[-1:] in (["a"], ["an"]) and len(before) > 3 and before[0] == "as"
    )


@lru_cache(maxsize=4096)
def find_nouns(text: str) -> tuple[FoundNoun, ...]:
    """Every noun phrase whose head may act, with its modifiers. Of adjacent heads the last one counts."""
    tokens, surnames = [(m[0], *m.span()) for m in _TOKEN.finditer(text)], find_surnames(text)
    found = []
    for i, (token, start, end) in enumerate(tokens):
        word, key, plural = _head_of(token)
        if token[0].isupper() and (word in surnames or _is_surname(tokens, i, text)):
            key, plural = f"={word}", False
        if key is None or is_verb_use(tokens, i) or is_other_use(tokens, i, text):
            continue
        possessive = token.rstrip(".").endswith(("'s", "s'")) and not _VOICE_OF.search(text[:start][-40:])
        possessive = possessive and not _is_verb_of(tokens, i, text)
        follower = tokens[i + 1][0] if i + 1 < len(tokens) and text[end : tokens[i + 1][1]] == " " else ""
        if (
            not possessive
            and follower
            and (not token.endswith(".") or token in _TITLES)
            and (key_of(follower.rstrip(".").removesuffix("'s"))[0] or _is_surname(tokens, i + 1, text))
            and _joins(word, follower)
        ):
            continue
        found.append(FoundNoun(key, tuple(_modifiers(tokens, i, text)), start, end, possessive, plural))
    return tuple(found)


@lru_cache(maxsize=8192)
def _head_of(token: str) -> tuple[str, str | None, bool]:
    """A token without its marks, and what `key_of` says of it."""
    word = token.rstrip(".").removesuffix("'s").rstrip("'.")
    return (word, *key_of(word))


_OBJECTS = word_set("the a an his her my our their your me him them us it himself herself")


def _is_verb_of(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """`Mrs. Okafor's in 4B`: she is there."""
    if i + 1 == len(tokens) or text[tokens[i][2] : tokens[i + 1][1]] != " " or tokens[i][0].endswith("s'"):
        return False
    after = tokens[i + 2][0].lower() if i + 2 < len(tokens) else ""
    if tokens[i + 1][0].endswith("ing") and after in _OBJECTS:
        return True  # `My wife's holding the dog`
    first = i - 1
    while first >= 0 and (tokens[first][0] in _TITLES or tokens[first][0].lower() in DETERMINERS):
        first -= 1
    return is_contracted(tokens[first][0].lower() if first >= 0 else "", tokens[i + 1][0].rstrip("."))


def _is_surname(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """The Pike of `Harold Pike` is no fish."""
    if i == 0 or not tokens[i][0][0].isupper():
        return False
    if len(tokens[i][0].rstrip(".")) == 1 or tokens[i][0].startswith(("I'", "I’")):
        return False  # `I told Corinne I would`, `Walter K.`
    if text[tokens[i - 1][2] : tokens[i][1]] != " ":
        return False
    return tokens[i - 1][0] in FEMALE_NAMES or tokens[i - 1][0] in MALE_NAMES


def _joins(word: str, follower: str) -> bool:
    """`Shepherd Boy`, `mother crab`, `King Thrushbeard`: one person, named by two words."""
    proper = (key_of(follower.rstrip("."))[0] or "").startswith("=")
    return (proper or word[:1].isupper() == follower[:1].isupper()) and follower.lower() not in (
        "kite",
        "fly",
        "count",
        "swallow",
        "duck",
    )


@lru_cache(maxsize=8192)
def key_of(word: str) -> tuple[str | None, bool]:
    """The head that a word is, and whether it is a plural; None for a word that names nobody."""
    lower = word.lower()
    if lower in NOUNS and lower != "person" and word not in NAMES_TOO:
        return lower, False
    if lower in PLURALS:
        return PLURALS[lower] + "#", True
    if "-" in lower and (compound := _compound(lower)):
        return compound
    named = len(word) > 2 or word in FEMALE_NAMES or word in MALE_NAMES
    if named and word[0].isupper() and word not in _NOT_NAMES and not _CONTRACTED.match(lower):
        return "=" + word, False
    return None, False


_CONTRACTED = re.compile(
    r"(?:i|you|he|she|it|we|they|who|what|that|there|here|where|how|when|why|let|this|these|those|someone|somebody|nobody|everyone|"
    r"everybody|everything|nothing|something)['’](?:d|ll|ve|re|m|s)$|\w+n['’]t$|y['’]all|o['’]clock|['’]t(?:is|was)$"
)
"""`He'd`, `They'll`, `Don't`: with a capital, and nobody's name."""


_WORK = word_set("digger ringer mender carrier washer picker gatherer tamer stitcher sorter caller cleaner")


def _compound(word: str) -> tuple[str, bool] | None:
    """`wood-cutter` is a woodcutter, a `waiting-maid` a maid, a `beggar-man` a beggar, a `well-digger` a worker."""
    joined, (first, *_, last) = word.replace("-", ""), word.split("-")
    if last in ("man", "woman") and first in NOUNS and NOUNS[first].occupation:
        return first, False
    for form in (joined, last):
        if form in NOUNS:
            return form, False
        if form in PLURALS:
            return PLURALS[form] + "#", True
    if last in _WORK:
        return "worker", False
    return (first, False) if word.endswith("-in-waiting") and first in NOUNS else None


_NO_MODIFIERS = word_set(
    "who whose which when and but or of with for from by to in on at as than that's where if so then while off into near behind "
    "beside across outside"
)
_LIKE_VERBS = word_set(
    "wicked beloved retired aged blessed crooked hooded naked armed always perhaps sometimes towards besides"
)


def _is_verb_before_name(word: str, head: str) -> bool:
    """`The officer led Keith out`, `My wife packed Lily's things`: Keith is no officer, Lily no wife."""
    told = (
        word.endswith(("ed", "s")) and word != "this" and len(word) > len("his") and not word.endswith("ss")
    )
    verb = told and word not in _LIKE_VERBS | MODIFIERS and key_of(word)[0] is None
    return head[0].isupper() and (word in IRREGULAR_PAST or word in SPEECH_VERBS or verb)


_RANKS_AS_NAMES = word_set("Earl Duke Dean Guy Bishop Page Major")
_RANKS_LEAD = word_set("the an a old young his her our my their good wicked mighty noble that this")


def _is_first_name(tokens: list[tuple[str, int, int]], j: int) -> bool:
    """`A man named Earl Whitcomb`, `Duke Ellis`: nobody of that rank, of whom one would say `the Earl Whitcomb`."""
    return j > 0 and tokens[j - 1][0].lower() not in _RANKS_LEAD


def _modifiers(tokens: list[tuple[str, int, int]], i: int, text: str) -> list[str]:
    """The words before a head that say which or what kind, nearest first."""
    words: list[str] = []
    for j in range(i - 1, max(-1, i - 5), -1):
        if text[tokens[j][2] : tokens[j + 1][1]].strip():
            break
        if tokens[j][0].endswith(".") and tokens[j][0] not in _TITLES:
            break
        word = tokens[j][0].lower()
        rank = tokens[j][0] in _RANKS_AS_NAMES and f" the {word}" not in text
        if rank and _is_first_name(tokens, j):
            break
        if word in _NO_MODIFIERS or (tokens[j][0].islower() and _is_verb_before_name(word, tokens[i][0])):
            break
        words.append(word)
        if word in DETERMINERS - {"poor", "old", "young", "little"} or (
            word not in MODIFIERS
            and not word.endswith("ly")
            and word != "very"
            and key_of(tokens[j][0])[0] is None
            and j < i - 1
        ):
            break
    return words
