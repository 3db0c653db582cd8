"""Choosing from a bank of stories by topic: the closest one, honestly labelled. Nothing is written here."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.story import Story, StorySource
from storyassets.story.words.word_tables import word_set

LONGEST_TOPIC_CHARACTERS = 300
TITLE_WEIGHT = 4
LESSON_WEIGHT = 2

_WORD = re.compile(r"[^\W\d_]{2,}")
_EMPTY = word_set(
    "the and for with that this from about into over not but are was were has have had his her its their our your you "
    "she him they them who whom which what when where why how all any can could would should will shall may might must "
    "do does did done be been being is it he we us me my of in on at to by as an or if so no nor than then there here "
    "story tale short video fable once upon one two some very just also only"
)
# A few words that people use for what the bank calls by another name.
_SYNONYMS = {
    "donkey": "ass", "rabbit": "hare", "bunny": "hare", "turtle": "tortoise", "rooster": "cock", "puppy": "dog",
    "kitten": "cat", "spaceship": "rocket", "astronaut": "space", "scary": "fear", "horror": "fear", "ghost": "fear",
    "kind": "kindness", "greedy": "greed", "honest": "honesty", "brave": "courage", "bravery": "courage",
    "proud": "pride", "lazy": "laziness", "friendship": "friend", "android": "robot", "ocean": "sea",
}  # fmt: skip


def closest_story(topic: str, bank: Sequence[Story]) -> Story:
    """The bank's story nearest to a topic, by the cosine of their stemmed tf-idf vectors; the first on a tie.

    Its note says that it was chosen and not written for the topic. Raises BadInput for a topic that is
    blank or too long, BadConfiguration for an empty bank.
    """
    topic = " ".join(topic.split())
    if not topic:
        raise BadInput(
            "is blank", stage="story", thing="topic", fix="Say in a few words what the story is about"
        )
    if len(topic) > LONGEST_TOPIC_CHARACTERS:
        raise BadInput(
            f"has {len(topic)} characters, more than {LONGEST_TOPIC_CHARACTERS}",
            stage="story",
            thing="topic",
            fix="Shorten it, or give the whole text as a story",
        )
    if not bank:
        raise BadConfiguration(
            "holds no story", stage="story", thing="bank", fix="Put stories into the bank's folder"
        )
    scores = _similarities(topic, bank)
    best = max(range(len(bank)), key=lambda i: (scores[i], -i))
    return bank[best].model_copy(
        update={"source": StorySource.BANK, "note": _note(topic, bank[best], scores[best])}
    )


def _note(topic: str, story: Story, score: float) -> str:
    if score == 0:
        return (
            f"No story of the bank is about '{topic}'. This is '{story.title}' from the bank, "
            "not a story written for the topic."
        )
    return f"This is '{story.title}', the bank's story closest to '{topic}', not one written for it."


def _similarities(topic: str, bank: Sequence[Story]) -> list[float]:
    documents = [
        _terms(s.title, TITLE_WEIGHT) + _terms(s.lesson or "", LESSON_WEIGHT) + _terms(s.text) for s in bank
    ]
    spread = Counter(term for document in documents for term in document)
    rarity = {term: math.log((1 + len(bank)) / (1 + n)) + 1 for term, n in spread.items()}
    wanted = _terms(topic)
    return [_cosine(wanted, document, rarity) for document in documents]


def _cosine(wanted: Counter[str], document: Counter[str], rarity: dict[str, float]) -> float:
    def weight(terms: Counter[str], term: str) -> float:
        return (1 + math.log(terms[term])) * rarity.get(term, 1.0)

    shared = sum(weight(wanted, t) * weight(document, t) for t in sorted(wanted) if t in document)
    length = math.sqrt(sum(weight(document, t) ** 2 for t in sorted(document)))
    return shared / length if length else 0.0


def _terms(text: str, times: int = 1) -> Counter[str]:
    terms: Counter[str] = Counter()
    for word in _WORD.findall(text.lower()):
        if word not in _EMPTY:
            for form in {word, _SYNONYMS.get(word, word), _SYNONYMS.get(_singular(word), word)}:
                terms[_stem(form)] += times
    return terms


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _stem(word: str) -> str:
    """A light stem: plural, -ing, -ed, -ly, -ness and a final e are taken off where enough is left."""
    for ending, put in (
        ("iness", "y"),
        ("ness", ""),
        ("ies", "y"),
        ("ing", ""),
        ("ied", "y"),
        ("ed", ""),
        ("ly", ""),
        ("es", ""),
        ("s", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + put
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word
