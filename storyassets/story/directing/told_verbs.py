"""Told verbs: which verb of a picture's words somebody who is on it does, whoever the pronouns before it stand for.

The reading of deeds asks who does what; here it is known who is seen, and only asked whether the verb is theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.shot import Action
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.film import Film
from storyassets.story.directing.told_subjects import (
    find_subject,
    is_called_otherwise,
    is_theirs,
    owns_clause,
)
from storyassets.story.reading.action_words import ACTIONS, BASE_FORMS
from storyassets.story.reading.figure_rows import Figure
from storyassets.story.reading.figures import FIGURE_VERBS, read_figure
from storyassets.story.reading.grammar import is_noun
from storyassets.story.reading.seen_actions import see_action
from storyassets.story.reading.things import find_props
from storyassets.story.reading.verb_uses import is_object
from storyassets.story.words.grammar_words import PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_NOT_SEEN = frozenset({Action.LOOK, Action.STAND, Action.TALK, Action.DEAD, Action.TRAPPED, Action.BEG})
"""One who idles does the first two as it is; of the others more has to be known than the verb."""

_GOES = word_set(
    "to into in out up down back through across over along past home off away from toward towards round around after upstairs downstairs"
    " outside inside onto straight ahead behind"
)
"""Where somebody goes is told with how: 'came to nothing', told of no place, is no walk."""

_NOT_A_PLACE = word_set(
    "bed sleep work nothing it mind end pieces terms school war court law hospital prison"
)
_GAITS = ("walk", "march", "stroll", "wander", "limp")
_TOO_WIDE = word_set(
    "make makes made making do does did done count counted created rolled double doubled play played playing plays"
)
"""These tell of nothing, or of too much, to be seen."""

_PARTICIPLES = word_set(
    "stolen broken taken driven fallen given eaten hidden shaken thrown written worn torn drawn sung drunk frozen"
)
_OF_ONESELF = (Action.RUN, Action.HIDE)
"""With an object these are something else: 'run a kitchen', 'hid it in the attic'."""

_SOMEBODY = word_set("him her me us them")
_NEAR = 4


def find_told_verb(film: Film, index: int, who: str, *, leads: bool) -> tuple[Figure, bool] | None:
    """How the first seen verb of somebody's on a picture looks, and whether all who are there do it; None for none.

    `leads` is whether they are the first on the picture: what goes on without a subject is theirs.
    """
    words, first, end = _sentences(film.passages[index])
    for at in range(first, end):
        low = bare(words[at])
        if (low not in ACTIONS and low not in FIGURE_VERBS) or low in _TOO_WIDE or is_noun(words, at):
            continue
        if words[at][0].isupper() and at and not words[at - 1].endswith((".", "!", "?")):
            continue  # 'Skerry Point' is a name
        seen = _see(words, at)
        subject = None if seen is None else find_subject(words, at)
        if seen is None or subject is None:
            continue
        if subject == at:
            if leads and _goes_on(words, at) and owns_clause(film, words, at, who):
                return seen, False
        elif is_theirs(film, words, subject, who, leads=leads) or (
            leads and is_called_otherwise(film, words, subject, at, who)
        ):
            return seen, bare(words[subject]) in ("we", "they", "both")
    return None


def _sentences(passage: Passage) -> tuple[Sequence[str], int, int]:
    """The words of a picture's line, and from where to where it shows them; of several lines only its own words."""
    if len(passage.spans) > 1:
        return passage.narrated, 0, len(passage.narrated)
    span = passage.spans[0]
    return passage.line.text.split(), span.first_word, span.end_word


def _goes_on(words: Sequence[str], at: int) -> bool:
    """Whether a verb with no subject before it is what was told of goes on with: ', opened the door', 'and crying'."""
    verb = bare(words[at])
    if verb in BASE_FORMS or verb in _PARTICIPLES or words[at][0].isupper():
        return False
    if verb.endswith("ing"):
        return True
    after = [bare(word) for word in words[at + 1 : at + 1 + _NEAR]]
    if "by" in after and not is_object(after):
        return False  # 'set out in advance by the organisers'
    return (
        bool(after) and (is_object(after) or after[0] in PREPOSITIONS | _GOES) and not ends_clause(words[at])
    )


def _see(words: Sequence[str], at: int) -> Figure | None:
    """How the verb at that word looks; None for one that shows nothing."""
    action, after = see_action(words, at, ()), words[at + 1 : at + 2]
    if action is None or action in _NOT_SEEN:
        return None
    figure = read_figure(words, at)
    if figure is not None:
        return figure
    if (action is Action.FIGHT and not is_object(after)) or (action in _OF_ONESELF and is_object(after)):
        return None
    if action is Action.WALK and not _goes_somewhere(words, at):
        return None
    return _carry(words, at) if action is Action.CARRY else Figure(action)


def _carry(words: Sequence[str], at: int) -> Figure | None:
    """Who takes a thing has it in hand; who takes somebody along walks."""
    after = [bare(word) for word in words[at + 1 : at + 1 + _NEAR]]
    if after[:1] and after[0] in _SOMEBODY and len(after) > 1 and after[1] in _GOES:
        return Figure(Action.WALK)
    things = find_props(words[at + 1 : at + _NEAR])
    return Figure(Action.CARRY, None, things[0]) if things and after[:1] != ["on"] else None


def _goes_somewhere(words: Sequence[str], at: int) -> bool:
    after = [bare(word) for word in words[at + 1 : at + 4]]
    if ends_clause(words[at]) or not after:
        return bare(words[at]).startswith(_GAITS)
    if after[0] == "to" and not (
        is_object(words[at + 2 : at + 3]) or (words[at + 2 : at + 3][:1] and words[at + 2][0].isupper())
    ):
        return False  # 'was going to learn'
    return after[0] in _GOES and not _NOT_A_PLACE & set(after[1:])
