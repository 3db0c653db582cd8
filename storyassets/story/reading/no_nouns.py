"""No nouns: words that name a thing elsewhere, and here are what somebody does, or how somebody is called."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.words.grammar_words import DETERMINERS, PASSIVE, PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_sentence
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

_DOERS = word_set("i we they i'd we'd they'd he'd she'd i'll we'll they'll he'll she'll you'll let's")
_ONE_DOER = word_set("he she who it")
_AUXILIARIES = word_set(
    "will would could should must might shall cannot can't couldn't wouldn't won't shouldn't don't didn't doesn't did do does"
)
_BETWEEN = word_set("still always never just only also often then even almost soon usually sometimes please")
_AS_VERBS = word_set(
    "clock hammer iron nail bolt screw saw rake plough plow mop comb book bus chain lock box bag fan fish drill dress paint plant "
    "ring rock sail ship skate sled spear spoon stamp staple tape tie toast vacuum pump hook hose bandage button pencil pocket "
    "shelf wheel ladle ladder anchor balloon bomb boot bow butter cage can cart coat comb crane cushion fence fork frame gate glue "
    "hand handcuff harpoon match mirror net oil pan parachute pen pin pipe pitchfork plate plug record rope rose salt shield shovel "
    "sponge stone string tear trap tunnel wall well whip wire cane cash check cup drum flag gun stick target towel trumpet fire"
)
"""These one does, too."""

_PARTICLES = ("off", "in", "out")
_BEHIND = word_set("at by before on after early late now")
_MASS = word_set(
    "bread money cash gold silver water rice soup smoke mud ice coal ashes wool grain flour butter jam honey milk wine beer coffee "
    "tea laundry thunder lightning hay straw meat cheese leather wood paper glass hot-sauce juice salt soap cake fire salad"
)
_SIGNS = word_set("sign signs")


_SOMETHING = word_set("something anything nothing everything very too")
"""What stands behind these says only how something is: `something silver in his hand`."""


def is_no_noun(words: Sequence[str], index: int) -> bool:
    """`They clock off at five`, `Quill swore`, `signs of shock`: nothing is seen of the word."""
    return (
        _is_verb(words, index)
        or _is_caller(words, index)
        or _is_only_sign(words, index)
        or _is_next_door(words, index)
        or _is_hung_on(words, index)
        or _is_of_hair(words, index)
        or _is_not_even_one(words, index)
        or (index > 0 and bare(words[index - 1]) in _SOMETHING)
    )


def _is_verb(words: Sequence[str], index: int) -> bool:
    word, before = bare(words[index]), index - 1
    while before > 0 and (bare(words[before]) in _BETWEEN or bare(words[before]).endswith("ly")):
        before -= 1
    if before >= 0 and words[before][-1:].isalpha():
        lead = bare(words[before]).replace("’", "'")
        if lead in _DOERS or (lead in _AUXILIARIES and word in _AS_VERBS):
            return True
        if lead in _ONE_DOER and word.endswith("s") and word.removesuffix("s") in _AS_VERBS:
            return True
        if (
            lead in ("that", "who", "which")
            and word == "saw"
            and index + 1 < len(words)
            and _takes(words, index)
        ):
            return True  # 'a ship that saw a light'
        if lead == "to" and word in _AS_VERBS and index + 1 < len(words) and _takes(words, index):
            return True
    return word in _AS_VERBS and _is_phrasal(words, index)


def _takes(words: Sequence[str], index: int) -> bool:
    """`To book a table`: whether what is done it to follows."""
    return words[index][-1:].isalpha() and bare(words[index + 1]) in DETERMINERS | {
        "it",
        "them",
        "him",
        "me",
        "us",
        "up",
        "off",
        "out",
    }


def _is_phrasal(words: Sequence[str], index: int) -> bool:
    """`All staff clock off at five`."""
    after = [bare(word) for word in words[index + 1 : index + 3]]
    if not after or after[0] not in _PARTICLES or not words[index][-1:].isalpha():
        return False
    goes_on = len(after) == 1 or words[index + 1][-1:] in ".,!?;" or after[1] in _BEHIND
    before = {bare(word) for word in words[max(0, index - 3) : index]}
    return goes_on and before.isdisjoint(DETERMINERS | PREPOSITIONS)


def _is_caller(words: Sequence[str], index: int) -> bool:
    """`Quill swore that…`: a sentence that begins with a single thing of no article begins with a name."""
    first = index == 0 or ends_sentence(words[index - 1])
    word = words[index].rstrip(",")
    if not first or not word[:1].isupper() or not word[1:].islower() or index + 1 >= len(words):
        return False
    plain, following = bare(word), bare(words[index + 1])
    if plain in _MASS or (plain.endswith("s") and not plain.endswith("ss")):
        return False
    return following in (IRREGULAR_PAST | PASSIVE) - {
        "put",
        "cut",
        "shut",
        "set",
        "let",
        "left",
        "do",
    } or following.endswith("ed")


def _is_only_sign(words: Sequence[str], index: int) -> bool:
    """`Signs of shock`: nothing is written."""
    return bare(words[index]) in _SIGNS and index + 1 < len(words) and bare(words[index + 1]) == "of"


def _is_next_door(words: Sequence[str], index: int) -> bool:
    """`The school next door` stands beside."""
    return bare(words[index]) == "door" and index > 0 and bare(words[index - 1]) == "next"


def _is_of_hair(words: Sequence[str], index: int) -> bool:
    """`A lock of her white hair`."""
    after = [bare(word) for word in words[index + 1 : index + 5]]
    return bare(words[index]) in ("lock", "locks") and after[:1] == ["of"] and "hair" in after


_NO = word_set("not never no without hardly barely nor")


def _is_not_even_one(words: Sequence[str], index: int) -> bool:
    """`There wasn't even a crumb`, `not a single loaf`: there is none."""
    lead = [bare(word) for word in words[:index]]
    if lead[-2:] not in (["even", "a"], ["even", "an"], ["even", "one"], ["a", "single"], ["one", "single"]):
        return False
    return any(word in _NO or word.endswith(("n't", "n’t")) for word in lead)


_HANGERS = word_set("rope string chain cord wire hook pole stick leash")
_HUNG_BY = word_set("pull pulled pulls pulling tug tugged hang hung climb climbed swing swung step stepped")


def _is_hung_on(words: Sequence[str], index: int) -> bool:
    """`A wooden box on a rope`: on what a thing hangs is not a second thing beside it."""
    if bare(words[index]) not in _HANGERS or [bare(word) for word in words[max(0, index - 2) : index]] != [
        "on",
        "a",
    ]:
        return False
    holder = bare(words[index - 3]) if index > 2 else ""
    return (
        bool(holder)
        and holder not in _HUNG_BY | IRREGULAR_PAST | PASSIVE
        and not holder.endswith(("ed", "ing"))
    )
