"""Emphasis: the one word of a sentence that its captions draw larger and in their own colour. Many sentences have none.

It is what the sentence brings: the thing at its end, the deed that turns the story, a great number, a `never`.
Who acts is no such word, nor is anything that was emphasised before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyassets.story.reading.things import PROPS
from storyassets.story.words.grammar_words import ADVERBS, DETERMINERS, PREPOSITIONS
from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.words.phrases import bare, ends_sentence
from storyassets.story.words.speech_length import is_unspaced
from storyassets.story.words.stop_words import STOP_WORDS
from storyassets.story.words.word_tables import word_set

LEAST_WORTH = 2.0
STRONG_WORTH = 2.15
"""From here on a word is chosen before the others of its neighbours are looked at."""

DIGITS_WORTH = 3.5
TURN_WORTH = 3.2
NUMBER_WORTH = 3.0
DEED_WORTH = 2.75
THING_WORTH = 2.4
SOMEBODY_WORTH = 1.75
PLAIN_WORTH = 1.75
"""Of a word that says something, but is in no list: enough at its sentence's end."""

PLAIN_LETTERS = 4
AT_THE_END = 0.3
"""What a word gains that its sentence ends on: there a listener hears what is new."""

IN_A_PHRASE = 0.2
"""What a noun behind a preposition loses: it says where or with what, not what it is about."""

AS_SUBJECT = 0.8
"""What a noun loses that its sentence begins with: who or what it is about is known."""

SUBJECT_WORDS = 3
KNOWN_SOMEBODY = 0.5
"""What somebody loses who is neither brought in with an `a` nor at the end."""

_NUMBERS = word_set(
    "ten eleven twelve thirteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand "
    "thousands million millions half double twice thrice"
)
_TURNS = word_set("never nothing nobody forever alone impossible")
_DEEDS = word_set(
    "stole stolen steal steals rang sank sunk broke broken burst died dead killed kill drowned vanished disappeared "
    "screamed exploded escaped escape attacked betrayed confessed lied lie cheated fell lost won caught trapped saved poisoned "
    "murdered robbed swore cursed burned burnt exploded crushed swallowed devoured eaten snatched pounced seized "
    "melted froze frozen blamed fooled tricked howled wept cried married forgave refused hidden hid missing gone "
    "blind fake false secret silent empty rich famous free starving thirsty hungry afraid jealous envious gone"
)
_PALE = word_set(
    "thing things place places way ways man men woman women people plan something someone somebody anything bit part "
    "side time times day days kind sort end one ones moment while piece lot set turn look word words hide count head back person relative "
    "foot feet hand hands rest sight fellow neck ground name boy girl old young little said says say saying told tell tells "
    "asked ask asks replied answered get gets got getting go goes going went gone come comes came coming like likes ever "
    "well good fine very know knows knew known think thinks thought make makes made making done seen saw see sees seeing "
    "took take takes taken give gives gave given want wants wanted let lets put puts found find finds keep kept keeps "
    "himself herself itself themselves myself yourself still even enough much many more most quite really asleep must cannot soon later early late happen happened "
    "called call calls mouse mice room work together outside farther further morning evening night place began begin asleep"
)
_DULL = (_PALE | PREPOSITIONS | DETERMINERS | ADVERBS | STOP_WORDS) - _DEEDS
# What falls asleep does not fall.
_FALLS_ASLEEP = ("fell", "asleep")
_LEADS = PREPOSITIONS | DETERMINERS
_POSSESSIVE = ("'s", "’s", "s'", "s’")


class _Place(NamedTuple):
    """A word of a sentence: in which phrase it stands, as which of its words, and what it is worth there."""

    phrase: int
    at: int
    word: str
    worth: float


def choose_key_words(phrases: Sequence[Sequence[str]]) -> list[int | None]:
    """For each phrase of a story the index of its key word: at most one a sentence, and never in two phrases running.

    No word is a key word twice.
    """
    chosen: list[int | None] = [None] * len(phrases)
    used: set[str] = set()
    sentences = list(_sentences(phrases))
    for least in (STRONG_WORTH, LEAST_WORTH):
        for sentence in sentences:
            if any(chosen[place.phrase] is not None for place in sentence):
                continue
            free = [
                place
                for place in sentence
                if bare(place.word) not in used and _is_apart(place.phrase, chosen)
            ]
            best = max(free, key=lambda place: place.worth, default=None)
            if best is not None and best.worth >= least:
                chosen[best.phrase] = best.at
                used.add(bare(best.word))
    return chosen


def _is_apart(phrase: int, chosen: Sequence[int | None]) -> bool:
    """Whether neither the phrase before nor the one after has a key word."""
    return all(chosen[n] is None for n in (phrase - 1, phrase, phrase + 1) if 0 <= n < len(chosen))


def _sentences(phrases: Sequence[Sequence[str]]) -> Iterator[list[_Place]]:
    sentence: list[_Place] = []
    before = ""
    is_led = is_new = False
    for number, phrase in enumerate(phrases):
        for index, word in enumerate(phrase):
            plain = bare(word)
            if plain in PREPOSITIONS:
                is_led = True
            elif before not in _LEADS:
                is_led = False
            is_new = before in ("a", "an") or (is_new and before not in _LEADS and not _is_noun(before))
            ends = ends_sentence(word)
            follows = bare(phrase[index + 1]) if index + 1 < len(phrase) else ""
            worth = 0.0 if (plain, follows) == _FALLS_ASLEEP else worth_of(word)
            if _is_noun(plain):
                worth -= IN_A_PHRASE * is_led + AS_SUBJECT * (len(sentence) < SUBJECT_WORDS and not is_led)
                worth -= KNOWN_SOMEBODY * (_is_somebody(plain) and not is_new and not ends)
            sentence.append(_Place(number, index, word, worth + AT_THE_END * (ends and worth > 0)))
            before = plain
            if ends:
                yield sentence
                sentence, is_led, is_new, before = [], False, False, ""
    yield sentence


def _is_noun(plain: str) -> bool:
    return plain not in _DEEDS and (plain in PROPS or plain in NOUNS or plain in PLURALS)


def _is_somebody(plain: str) -> bool:
    nature = NOUNS.get(PLURALS.get(plain, plain))
    return nature is not None and not nature.thing


def worth_of(word: str) -> float:
    """How much a word says that is worth seeing large."""
    plain = bare(word)
    if any(character.isdigit() for character in plain):
        return DIGITS_WORTH
    if not plain or is_unspaced(plain[-1]) or plain.endswith(_POSSESSIVE):
        return 0.0
    if plain in _TURNS:
        return TURN_WORTH
    if plain in _NUMBERS:
        return NUMBER_WORTH
    if plain in _DEEDS:
        return DEED_WORTH
    if plain in _DULL:
        return 0.0
    if _is_somebody(plain):
        return SOMEBODY_WORTH
    if _is_noun(plain):
        return THING_WORTH
    how = plain.endswith("ly")  # how it is done is seen, and is never what a sentence brings
    return PLAIN_WORTH if len(plain) >= PLAIN_LETTERS and word[:1].islower() and not how else 0.0
