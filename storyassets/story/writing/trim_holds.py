"""Trim holds: what keeps a phrase in its sentence: the verb that needs it, what it is compared to, the rest of a pair."""

from __future__ import annotations

from storyassets.story.words.clause_reader import DETERMINERS
from storyassets.story.writing.trimmed_sentence import (
    ABOUT_SOMETHING,
    BARE_DEED_REACH,
    BASE_VERBS,
    BEFORE_BASE,
    COMPANY,
    JUDGING,
    LONGEST_SORTED_WORDS,
    NEEDS_PLACE,
    PLACING,
    PREPOSITIONS,
    PUT,
    PUTTING,
    SENSING,
    SORTING,
    SUBJECTS,
    WITH_SOMETHING,
    Sentence,
)


def is_compared(s: Sentence, end: int) -> bool:
    """`with a drum as tall as a child`: what it is compared to goes with it, or nothing."""
    return s.words[end : end + 1] == ("as",) and "as" in s.words[end + 2 : end + 4]


def leaves_half_a_pair(s: Sentence, end: int) -> bool:
    """`with his gun on his back, and hanger by his side`: the second belongs to the first."""
    if s.words[end : end + 2] != (",", "and") or end + 2 >= len(s.words):
        return False
    return (
        s.words[end + 2] not in SUBJECTS and not s.is_finite(end + 2) and not s.words[end + 2].endswith("ly")
    )


def is_bare_deed(s: Sentence, k: int) -> bool:
    """`could not squeeze`, `did spring and fall`, `heard a cat mew and scratch`: a verb without an ending."""
    if k < 1:
        return False
    if s.words[k - 1] in BEFORE_BASE:
        return True
    if s.words[k - 1] != "and" or s.words[k].endswith("s"):
        return (
            s.words[k] in BASE_VERBS
            and s.words[k - 1] not in DETERMINERS
            and not s.words[k - 1].endswith(("ed", "'s"))
        )
    before = s.words[max(0, k - BARE_DEED_REACH) : k]
    return any(w in BEFORE_BASE or w in SENSING for w in before)


def verb_before(s: Sentence, k: int) -> int | None:
    """The verb shortly before a word."""
    return next((i for i in range(k - 1, max(-1, k - 6), -1) if s.is_finite(i)), None)


def is_placed(s: Sentence, k: int) -> bool:
    """`carries his house on his back`: the place belongs to the deed."""
    verb = verb_before(s, k)
    if verb is None or s.words[verb] not in NEEDS_PLACE | PLACING:
        return False
    return not any(w in PREPOSITIONS or w == "to" for w in s.words[verb + 1 : k])


def completes_verb(s: Sentence, k: int, end: int) -> bool:
    """`laid the axe on the bank`, `saw the man blow on his fingers`, `found life in the pasture dull`."""
    if s.words[k - 2] == "to" and s.words[k - 1] not in DETERMINERS:
        return True
    if any(PUTTING.match(w) for w in s.words[max(0, k - 4) : k]) or puts(s, k):
        return True
    if s.words[k] == "with" and any(w in COMPANY for w in s.words[max(0, k - LONGEST_SORTED_WORDS) : k]):
        return True
    verb = verb_before(s, k)
    if verb is None:
        return False
    word = s.words[verb]
    if s.words[k] == "with" and word in WITH_SOMETHING:
        return True
    if s.words[k] == "about" and word in ABOUT_SOMETHING:
        return True  # `told me about a boy on a ship`: what was told
    if any(s.words[k] in SORTING.get(w, ()) for w in s.words[max(0, k - LONGEST_SORTED_WORDS) : k]):
        return True
    if word in SENSING and k - verb <= 5:
        return True
    return (word in JUDGING and end - k > 3) or (word in PLACING and is_placed(s, k))


def puts(s: Sentence, k: int) -> bool:
    """`asked them to sign it and place it on a tray`."""
    last = max((i for i in range(max(1, k - 4), k) if s.words[i] in PUT), default=0)
    before = s.words[last - 1] if last else ""
    asked = before in BEFORE_BASE or (
        before in ("and", ",") and any(w in BEFORE_BASE for w in s.words[:last])
    )
    return asked and not any(w in PREPOSITIONS for w in s.words[last:k])


def goes_on(s: Sentence, end: int) -> bool:
    """`until the caretaker, out of pity, helped me`: it is the subject of a verb that comes later."""
    if s.words[end : end + 1] != (",",):
        return False
    comma = next((i for i in range(end + 1, min(len(s.words) - 1, end + 9)) if s.words[i] == ","), None)
    return comma is not None and comma > end + 1 and s.is_finite(comma + 1) and not s.is_finite(end + 1)


def follows_with(s: Sentence, k: int) -> bool:
    """`with the hounds at his heels`, `, the wolf in the lead`, `in vain`: nothing of it goes alone."""
    if s.words[k + 1] == "vain":
        return True
    for i in range(k - 1, max(-1, k - 4), -1):
        if s.words[i] == "with" or (s.words[i] == "," and i < k - 1):
            return True
        if s.is_finite(i) or s.words[i] in PREPOSITIONS:
            return False
    return False
