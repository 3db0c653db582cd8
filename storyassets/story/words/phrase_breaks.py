"""Phrase breaks: how ugly it is to part the words of one line after each, read from the whole line.

What can be told of two neighbours alone is `phrases`'; here is what takes the verbs and the names of the line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.words.clause_reader import DETERMINERS, MARKS, PRONOUNS, Reader
from storyassets.story.words.grammar_words import AUXILIARIES
from storyassets.story.words.phrases import (
    ANYWHERE,
    BEFORE_CLAUSE,
    BEFORE_PHRASE,
    CLAUSE_END,
    INSIDE_PHRASE,
    bare,
    break_cost,
    starts_phrase,
)
from storyassets.story.words.word_tables import word_set

BEFORE_VERB = 0.9
"""Between who does something and what is done."""

BEFORE_OBJECT = 2.4
"""Between what is done and to what: `held | a bit of cheese`, `handed me | a blank exam`, `hung up | the bell`."""

INSIDE_NAME = 4.5
"""Between `Country` and `Mouse`."""

_ALSO_OBJECTS = word_set("it you her")
"""Words that stand before a verb, or after one: `I hid it | in the attic`."""

_HEADING_SHARE = 0.6
"""From so many capitals on a line is written like a heading, and they tell no names."""

_JOINED_TO_VERB = word_set(
    "he she it i we they you who that nobody everyone everybody someone nothing everything never always just also now "
    "then soon once only still even not all both had has have was were is are did do does would could should will can "
    "may might must been be being really ever there here how what where when why"
)
_OPEN = word_set(
    "so then now once there here today soon again still even only just never ever always very too quite rather much "
    "many more most some all both half one two three four five six seven eight nine ten away back down up out off "
    "himself herself itself themselves myself yourself him her them me us it you enough together else ago long far home"
)


_FIGURE = re.compile(r"[$£€#]?\d")
_COUNTED_ON = re.compile(
    r"minus|plus|below|over|under|about|exactly|only|owe[sd]?|paid|pays?|costs?|got|docked|day|room|gate|number|unit|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|the|a|for|of|was|is|read|said|says"
)
"""On these a figure follows: `it was minus 140 degrees`, `you owe $82,400`."""

_UNITS = re.compile(
    r"(?:degrees|dollars|pounds|euros|cents|percent|miles|feet|years?|weeks?|months?|days?|hours?|minutes?|seconds?)\b"
)
_DAY_OF = re.compile(r"\d{1,2}(?:st|nd|rd|th)?, \d{4}\W*")


_OBJECTS = word_set("it her him them me us you himself herself itself themselves myself")
_ONLY_OBJECTS = word_set("him them me us himself herself itself themselves myself")
_BETWEEN = word_set("never always just also only already still even nearly almost hardly barely not")
_SENSING = word_set("heard hear saw see watched watch felt made make let helped help")
_CLAUSES_TOO = word_set("like as than")
_PARTICLES = word_set("up down out off away back apart aside")
_ALONE_TOO = word_set("in on by through off along around past across inside outside behind below above")
_NEXT_CLAUSE = word_set("and but when because until while so")
_NO_OBJECT = word_set(
    "what how why where who whose when which that outside inside across along around past behind below above"
)
_GOES = word_set(
    "came went sat stood lay fell ran walked slept arrived lived happened come go sit stand lie fall run walk"
)
_TIMES = word_set(
    "day night morning evening afternoon week month year summer winter sunday monday tuesday wednesday thursday friday saturday time"
)
_CONTRACTED = ("'d", "'ve", "'ll", "'re", "'m", "’d", "’ve", "’ll", "’re", "’m")


def break_costs(words: Sequence[str]) -> tuple[float, ...]:
    """What a break after each of the words costs; the last may always be followed by one."""
    reader, places = _read(words)
    names = _tells_names(words)
    return (
        *(_cost_after(words, n, reader, places, names=names) for n in range(len(words) - 1)),
        0.0,
    )


def _read(words: Sequence[str]) -> tuple[Reader, list[int]]:
    """A reader of the words, and where each of them stands among its tokens."""
    tokens: list[str] = []
    places: list[int] = []
    for word in words:
        places.append(len(tokens))
        tokens.append(word)
        if word[-1:] in MARKS:
            tokens[-1:] = [word[:-1] or word, word[-1]]
    return Reader(tokens), places


def _tells_names(words: Sequence[str]) -> bool:
    return sum(word[:1].isupper() for word in words) < _HEADING_SHARE * len(words)


def _cost_after(words: Sequence[str], n: int, reader: Reader, places: Sequence[int], *, names: bool) -> float:
    word, following = words[n], words[n + 1]
    cost = break_cost(word, following)
    if _is_in_figure(word, following):
        return INSIDE_NAME
    if bare(word) in _ALONE_TOO and bare(following) in _NEXT_CLAUSE and word[-1] not in MARKS:
        return BEFORE_CLAUSE  # `He went in | and brought it to me`
    if cost > CLAUSE_END and _belongs_on(words, n, reader, places):
        return INSIDE_PHRASE
    if cost >= ANYWHERE and _begins_time(words, n + 1) and bare(word) not in DETERMINERS:
        return BEFORE_PHRASE
    if bare(following) in _PARTICLES and cost == BEFORE_PHRASE and _is_verb(reader, places[n]):
        return ANYWHERE  # `stepped | out`
    if bare(word) == "next" and bare(following) == "to":
        return INSIDE_PHRASE
    if cost < ANYWHERE or not _is_plain(word) or not _is_plain(following):
        return cost
    if names and word[:1].isupper() and following[:1].isupper() and (n or bare(word) not in _OPEN):
        return INSIDE_NAME
    if bare(word).endswith(("'s", "’s", "s'", "s’")):
        return max(cost, INSIDE_PHRASE)
    here, next_ = places[n], places[n + 1]
    if cost > ANYWHERE:
        ends = (
            n > 0
            and bare(word) in _ALSO_OBJECTS
            and starts_phrase(following)
            and _is_verb(reader, places[n - 1])
        )
        return BEFORE_PHRASE if ends else cost
    if _is_verb(reader, next_):
        joined = bare(word) in _JOINED_TO_VERB or bare(word).endswith(("ly", *_CONTRACTED))
        return ANYWHERE if joined else BEFORE_VERB
    if _has_object(words, n, reader, places):
        return BEFORE_OBJECT
    sensed = _SENSING & {bare(one) for one in words[max(0, n - 3) : n]}
    if sensed and n + 2 < len(words) and bare(words[n + 2]).endswith("ly"):
        return ANYWHERE  # `heard a Cat | mew loudly`
    if _is_verb(reader, here) or _stands_apart(word) or _stands_apart(following):
        return cost
    return INSIDE_PHRASE


def _begins_time(words: Sequence[str], n: int) -> bool:
    """`took my lunch | every single day`."""
    after = {bare(one) for one in words[n + 1 : n + 3]}
    return bare(words[n]) in ("every", "each") and bool(_TIMES & after)


def _has_object(words: Sequence[str], n: int, reader: Reader, places: Sequence[int]) -> bool:
    """Whether to what something is done comes next: behind the verb, or behind whom it was given to."""
    one, two = bare(words[n]), bare(words[n + 1])
    if two in _OPEN or two in _NO_OBJECT or one in _GOES or two.endswith("ly"):
        return False
    if one in _PARTICLES or one in _ONLY_OBJECTS:
        return two in DETERMINERS and n > 0 and _is_verb(reader, places[n - 1])
    return one not in AUXILIARIES and _is_verb(reader, places[n])


def _is_in_figure(word: str, following: str) -> bool:
    """`minus | 140`, `140 | degrees`, `June 14, | 2003`."""
    if not _FIGURE.match(following):
        return (
            _FIGURE.match(word) is not None
            and _UNITS.match(following) is not None
            and word[-1] not in ".,;:!?"
        )
    return (
        _COUNTED_ON.fullmatch(bare(word)) is not None or _DAY_OF.fullmatch(f"{word} {following}") is not None
    )


def _belongs_on(words: Sequence[str], n: int, reader: Reader, places: Sequence[int]) -> bool:
    """`paid | it for him`, `had never | spent`, `over | and over`, `steered | by was`, `how | near`: one goes on in the other."""
    one, two = bare(words[n]), bare(words[n + 1])
    third = bare(words[n + 2]) if n + 2 < len(words) else ""
    ends = words[n + 1][-1:] in MARKS
    goes_on = third != "" and _is_verb(reader, places[n + 2])
    if two in _OBJECTS and _is_verb(reader, places[n]):
        # `I knew | it was late`
        return two in _ONLY_OBJECTS or ends or not goes_on
    if n and one in _BETWEEN and bare(words[n - 1]) in AUXILIARIES and _is_verb(reader, places[n + 1]):
        return True
    if two == "and" and one == third:
        return True
    if starts_phrase(two) and goes_on and not ends and third not in DETERMINERS and not third.endswith("ing"):
        return two not in _CLAUSES_TOO
    return one == "how" and two not in PRONOUNS and two not in DETERMINERS


def _is_plain(word: str) -> bool:
    return bare(word)[:1].isalpha()


def _is_verb(reader: Reader, place: int) -> bool:
    if reader.is_finite(place):
        return True
    # `the dining room`
    return reader.is_participle(place) and (place == 0 or reader.words[place - 1] not in DETERMINERS)


def _stands_apart(word: str) -> bool:
    """Whether no thing's name goes on with the word: an adverb, a pronoun, `the` of the next thing."""
    return (
        bare(word) in _OPEN
        or bare(word) in DETERMINERS
        or bare(word) in PRONOUNS
        or (bare(word).endswith("ly") and len(bare(word)) > len("fly,"))
    )
