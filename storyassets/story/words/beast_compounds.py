"""Beast compounds: a word for a beast that only says what kind of a thing is told of: a swan pedalo, zebra stripes, a fish slice."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.story.words.grammar_words import (
    ADVERBS,
    CLAUSE_WORDS,
    HYPOTHETICAL,
    NEGATIVE,
    PERCEPTION,
    PREPOSITIONS,
)
from storyassets.story.words.grammar_words import DETERMINERS as ARTICLES_ALL
from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.stop_words import STOP_WORDS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

_NO_THING = (
    ADVERBS
    | CLAUSE_WORDS
    | HYPOTHETICAL
    | NEGATIVE
    | PREPOSITIONS
    | ARTICLES_ALL
    | STOP_WORDS
    | frozenset(SPEECH_VERBS)
    | frozenset(IRREGULAR_PAST)
    | word_set(
        "alone asleep awake alive dead afraid away home himself herself itself themselves half twice big bigger small smaller "
        "larger younger older faster slower stronger nearby indoors outdoors upstairs downstairs inside outside anyway alike "
        "instead together today tomorrow yesterday tonight later sooner maybe perhaps however whether whatever whoever full "
        "able aware ready free safe loose next eight five four six seven nine ten hundred thousand else per via amid atop "
        "therefore thus hence whereupon wherever aside round high low close forward forwards backward backwards sideways "
        "forth abroad afar ashore aboard overhead underfoot alongside opposite worth proud hungry thirsty angry "
        "glad sad sick ill lame blind wet cold warm hot tame wild quite rather almost meant kind friend friends dear "
        "yonder thereof therein whence whither hither thither nigh ere lest albeit forever meanwhile meantime otherwise somewhere anywhere "
        "everywhere nowhere somehow besides behind first last second third whose unto unless whenever across none nothing "
        "better best worse worst less least enough face side wept slept crept kept dwelt burnt spoilt learnt dreamt leapt leaped"
    )
)
_UNMARKED = word_set("fish sheep deer salmon trout cod herring elk moose cattle swine pike")
"""Of these one and many are one word: `the fish swim past`."""

_ONE_BEFORE = re.compile(r"\b(?:an?|one|another) (?:[\w-]+ ){0,2}\Z", re.I)
_KIND_BEFORE = re.compile(
    r"(?:\b(?:of|with|in|by|into|from|for|like|and|or|no|some|two|three|four|five|six|ten|twenty|\d+|many|several|more|old|new|his|her|their|my|our) )\Z",
    re.I,
)
_THE_BEFORE = re.compile(r"\b(?:the|this|that|his|her|its|my|our|your|their) (?:[\w-]+ ){0,2}\Z", re.I)
_SHORTEST = 3
_DOES = re.compile(
    r"\b(?:"
    + "|".join(sorted(PERCEPTION))
    + r"|help(?:ed)?|did|does|do|would|will|could|can|may|might|shall|should|must|lest|if|that|sees?|hears?|have|had|having)\b[^.!?;]{0,24}\Z",
    re.I,
)
"""`She heard a dog bark`, `would the fox come`: what stands next is what it does."""


_OF_THESE = re.compile(
    r"\b(?:one|two|three|some|all|both|each|none|many|most|any) of (?:the|his|her|my|our|their|these|those) \Z",
    re.I,
)
_TOGETHER = re.compile(r"\b(?:and|or|nor|neither)\b[^.,;!?]{0,16}\Z", re.I)
"""`A fox and a hen sleep there`."""

_ACTS_NEXT = re.compile(rf" (?:\w+ed|was|were|had|{'|'.join(sorted(IRREGULAR_PAST))})\b")


def is_beast_compound(word: str, before: str, follower: str, after: str) -> bool:
    """Whether a beast's word only says the kind of the thing that follows; `before` and `after` is the text around both."""
    nature = NOUNS.get(word)
    if nature is None or nature.species is Species.HUMAN or nature.thing or not follower.islower():
        return False
    if len(follower) < _SHORTEST or follower in _NO_THING or follower in NOUNS or follower in PLURALS:
        return False
    if follower.endswith(("ed", "ing", "ly", "n't", "self")) or _DOES.search(before[-60:]):
        return False
    if _OF_THESE.search(before[-30:]):
        return True
    several = follower.endswith("s") and not follower.endswith("ss")
    if _ONE_BEFORE.search(before[-40:]):
        return not several and not _TOGETHER.search(before[-30:])
    if word in _UNMARKED:
        return False
    if _THE_BEFORE.search(before[-40:]):
        return _ACTS_NEXT.match(after) is not None if several else not _TOGETHER.search(before[-30:])
    return bool(_KIND_BEFORE.search(before[-20:]))
