"""Grammar: what stands around a word of English prose. Shallow tests on a few neighbours, no parse."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.action_words import ACTIONS, HELD_FAST
from storyassets.story.phrases import bare, ends_clause, ends_sentence
from storyassets.story.things import find_props
from storyassets.story.word_tables import word_set

DETERMINERS = word_set(
    "a an the this that these those his her its their my your our some any each every another one two three no"
)
PREPOSITIONS = word_set(
    "to at in on into onto upon over under from with without by for of about across against along among around behind "
    "below beneath beside between beyond down during near off past through toward towards up like than as after before "
    "until till since except besides"
)
CLAUSE_WORDS = word_set(
    "and but when while because so until till then if that or as where for before after though although since whenever"
)
RELATIVE = word_set("who which that")
HYPOTHETICAL = word_set(
    "would could might should may unless shall will cannot can't couldn't wouldn't shouldn't won't must can i'll"
)
NEGATIVE = word_set(
    "not never no didn't don't doesn't wasn't weren't nor without neither hardly nobody almost nearly scarcely"
    " pretending pretended pretend seemed lest"
)
WISHES = word_set(
    "want wanted wants wanting wish wished wishes wishing hope hoped like liked love loved afraid promise promised "
    "ready able unable longed refuse refused forgot planned plan how order ordered asked told begged way chance about "
    "dared dare enough ought agreed meant intended try mind right little something nothing anything food much decided resolved determined"
)
PASSIVE = word_set("was were is are been being be got get gets am remained remains stayed")
_ADVERBS = word_set(
    "so just then soon once very still already always again ever now at last also even both all quite too well"
    " there here not never almost nearly away off next thus out along"
)
_MOST_ADJECTIVES = 3
_NOT_ONLY_DETERMINERS = word_set("that no one this these those two three")
_ADJECTIVES = word_set(
    "good great long short loud little big first last hard hearty deep sudden fierce quick heavy fine"
)
_NOT_NOUNS = (
    word_set(
        "he she it they i we you who which that and but or to there then all both"
        " day morning evening night noon time year summer winter moment last length while"
    )
    | HYPOTHETICAL
    | NEGATIVE
)
PERCEPTION = word_set(
    "saw see sees seeing seen heard hear hearing watched watch watching noticed made make makes let lets found felt"
)
"""Verbs whose object does the verb that follows: 'saw an ant fall'."""

COMING = word_set("came comes sat stood lay lived appeared flew sprang ran stepped")
"""Verbs that often stand before their subject."""

THOUGHT = word_set(
    "thinking think thought believe believed believing imagined imagine imagining supposed suppose dreamed dreamt"
    " feared wished wishing wish asked asking begged begging longed longing waited prayed hoping hoped called"
)
"""Verbs of what is not there: 'asking for a king', 'thinking him a lion'."""

_DUMMY_VERBS = word_set("was is happened seems seemed rained snowed took came chanced became grew had would")
_REACH = 6
LOOSE = word_set(
    "take took takes taking taken hold holds held holding bring brought brings bringing load steal stole"
)
"""Verbs of carrying that are as often said of what cannot be seen: 'held a council'."""

BELONGINGS = word_set(
    "rays eyes eye neck face back paw paws claws claw mouth throat head heels voice roar song tail feathers wings wing "
    "nose ears ear horns heart hand hands foot feet knees turn words legs leg teeth belly shoulder shoulders hair body"
)
"""Of these the owner is seen with them."""

_NOUN_PREPOSITIONS = word_set("for in with without at by from into upon on")
_PLAIN_VERBS = word_set(
    "had has have did does do took take takes put puts made make makes got kept keep knew know thought think felt feel "
    "heard hear let lets met meet set became become began begin broke break chose grew grow lost paid sent send taught "
    "won wore wear hung drew shook spent woke swore bought sold meant understood told rang laid shut split cast needs "
    "wants thinks knows lives belongs seems"
)


def auxiliary(words: Sequence[str], index: int) -> str:
    """The word before a verb, adverbs passed over: 'was' in 'was at last caught'."""
    for back in range(index - 1, max(-1, index - 5), -1):
        if ends_clause(words[back]):
            return ""
        word = bare(words[back])
        if word not in _ADVERBS and not word.endswith("ly"):
            return word
    return ""


def is_noun(words: Sequence[str], index: int, *, follows: bool = False) -> bool:
    """Whether a word that could be a verb is a noun here: 'a run', 'a politic race', 'of course'.

    `follows` is whether a name stands right before it: 'a fox ran'.
    """
    if index == 0 or ends_clause(words[index - 1]):
        return False
    before = bare(words[index - 1])
    if before in DETERMINERS - _NOT_ONLY_DETERMINERS or before == "of":
        return True
    if before in _NOUN_PREPOSITIONS and not bare(words[index]).endswith("ing"):
        return True
    if index < 2 or follows or before in _ADVERBS or before.endswith("ly"):
        return False
    article = bare(words[index - 2])
    return article in ("a", "an") or (before in _ADJECTIVES and article in DETERMINERS)


def is_verb(words: Sequence[str], index: int) -> bool:
    """Whether a word is a verb of any kind, by a list or by its '-ed', and not an adjective before a noun."""
    word = bare(words[index])
    if word in PASSIVE or word in _PLAIN_VERBS:
        return True
    return word.endswith("ed") and len(word) > 4 and not is_noun(words, index)


def is_deed_of_thing(words: Sequence[str], index: int, start: int) -> bool:
    """Whether a thing that is nobody does it: 'a huge log fell', but not 'he took the axe, ran'.

    True where the word before the verb is a noun with its article, outside a prepositional phrase. Words
    from `start` on name nobody.
    """
    back = index - 1
    while back > start and (bare(words[back]) in _ADVERBS or bare(words[back]).endswith("ly")):
        back -= 1
    if back < start or bare(words[back]) in _NOT_NOUNS or is_verb(words, back) or ends_clause(words[back]):
        return False
    if (
        words[back][0].isupper()
        and bare(words[back]) not in PREPOSITIONS | _ADVERBS | CLAUSE_WORDS | ACTIONS.keys()
    ):
        return True
    for article in range(back - 1, max(start - 1, back - 4), -1):
        word = bare(words[article])
        if ends_clause(words[article]) or word in PREPOSITIONS or is_verb(words, article) or word in ACTIONS:
            return False
        if word in DETERMINERS - {"one", "that", "this", "no"}:
            lead = bare(words[article - 1]) if article > 0 and not ends_clause(words[article - 1]) else ""
            return (
                lead not in PREPOSITIONS
                and lead not in ACTIONS
                and not (article > 0 and is_verb(words, article - 1))
            )
    return False


def may_wait(words: Sequence[str], index: int) -> bool:
    """Whether a verb may stand before its subject: 'said the fox', 'in the tree sat a crow'."""
    first = index
    while first > 0 and not ends_clause(words[first - 1]):
        first -= 1
    opening = bare(words[first])
    return first == index or (opening in PREPOSITIONS | _ADVERBS and opening not in CLAUSE_WORDS)


def is_own_feeling(words: Sequence[str], index: int) -> bool:
    """Whether a feeling is the doer's: 'in her fright', but not 'the fox calmed his fears'."""
    before = bare(words[index - 1]) if index else ""
    if before not in DETERMINERS or bare(words[index]) == "temper":
        return True
    return index > 1 and bare(words[index - 2]) in ("in", "with", "for", "felt")


def is_object(after: Sequence[str]) -> bool:
    """Whether the word after a verb begins its object: 'the', 'his', 'him'."""
    return bool(after) and (bare(after[0]) in DETERMINERS or bare(after[0]) in ("him", "them", "it", "me"))


def opens_clause(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a name behind a verb begins a clause of its own: 'the sun was sinking when / an old cock flew'."""
    if (
        end >= len(words)
        or ends_clause(words[end - 1])
        or lead_of(words, first) in PREPOSITIONS - CLAUSE_WORDS
    ):
        return False
    following = bare(words[end])
    return following in ACTIONS and following not in HELD_FAST and not following.endswith("ing")


def is_made_to(words: Sequence[str], index: int) -> bool:
    """Whether someone else does it: 'left him to mourn', 'made them dance'."""
    before = [bare(word) for word in words[max(0, index - 2) : index]]
    return before[-1:] == ["to"] and before[0] in ("him", "her", "them", "it", "me", "us", "you")


def is_wished(words: Sequence[str], index: int, fatal: bool = False) -> bool:
    """Whether a verb is only wished for or ordered: 'wanted to fly'. 'Began to fly' is done, 'to die' never."""
    before = [bare(word) for word in words[max(0, index - 5) : index]]
    return bool(before) and before[-1] == "to" and (fatal or bool(set(before[:-1]) & WISHES))


def lead_of(words: Sequence[str], first: int) -> str:
    """The word before a name's article and adjectives, such as 'by' in 'by a hungry fox'; '' at a clause's start."""
    back = first - 1
    adjectives = 0
    while back >= 0 and not ends_clause(words[back]):
        word = bare(words[back])
        if word in DETERMINERS:
            past = back - 1
            return bare(words[past]) if past >= 0 and not ends_clause(words[past]) else ""
        if word in PREPOSITIONS or word in CLAUSE_WORDS or word in ACTIONS or adjectives == _MOST_ADJECTIVES:
            return word
        adjectives += 1
        back -= 1
    return ""


def is_likened(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a name is only a likeness: 'like a lion', 'as brave as a lion', 'dressed as a shepherd'."""
    lead = lead_of(words, first)
    if lead in ("like", "than"):
        return True
    if lead != "as":
        return False
    return not starts_clause(words, end)


def starts_clause(words: Sequence[str], end: int) -> bool:
    """Whether a verb follows a name within two words, so that the name is its subject: 'before the fox could'."""
    if end > 0 and ends_clause(words[end - 1]):
        return False
    for word in words[end : end + 2]:
        plain = bare(word)
        if (
            plain in ACTIONS
            or plain in PASSIVE
            or plain in HYPOTHETICAL
            or plain in ("had", "has", "did", "who")
        ):
            return True
        if ends_clause(word):
            return False
    return False


def is_doer_position(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a name can be a subject where it stands: not behind a preposition, not an apposition."""
    if ends_sentence(words[end - 1]) and _follows_comma(words, first):
        return False
    lead = lead_of(words, first)
    if lead not in PREPOSITIONS:
        return True
    return lead in CLAUSE_WORDS and starts_clause(words, end)


def is_apposition(words: Sequence[str], first: int, end: int) -> bool:
    """Whether commas stand around a name: 'Nora, an astronaut, flew'."""
    return ends_clause(words[end - 1]) and _follows_comma(words, first)


def _follows_comma(words: Sequence[str], first: int) -> bool:
    """Whether a name comes right after a comma: 'their enemy, the cat'."""
    back = first - 1
    while back > 0 and back > first - 4 and not ends_clause(words[back]):
        back -= 1
    return (
        back >= 0
        and words[back].endswith(",")
        and all(
            bare(word) not in PREPOSITIONS | CLAUSE_WORDS and not is_verb(words, index)
            for index, word in enumerate(words[back + 1 : first], start=back + 1)
        )
    )


def is_dummy(words: Sequence[str], index: int) -> bool:
    """Whether 'it' is nobody: 'it was late', 'it happened that'."""
    following = bare(words[index + 1]) if index + 1 < len(words) else ""
    return bare(words[index]) == "it" and following in _DUMMY_VERBS


def takes_thing(words: Sequence[str], index: int) -> bool:
    """Whether a thing that can be carried is named soon after a verb: 'took his axe', but not 'took his place'."""
    return bool(find_props(words[index + 1 : index + _REACH])) or bare(words[index]).startswith("pick")


def joins(words: Sequence[str], before_end: int, first: int) -> bool:
    """Whether only 'and', commas and articles stand between two names: 'the fox and the old goat'."""
    between = [bare(word) for word in words[before_end:first]]
    if len(between) > 4 or (ends_clause(words[before_end - 1]) and not between):
        return False
    return "and" in between and not any(
        word in PREPOSITIONS or word in ACTIONS or is_verb(words, index)
        for index, word in enumerate(between, start=before_end)
    )
