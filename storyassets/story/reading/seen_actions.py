"""Seen actions: what a verb of somebody's looks like where it stands; None where it cannot be seen."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.model.shot import Action
from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.blows import read_blow
from storyassets.story.reading.figure_rows import Figure
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.things import find_props
from storyassets.story.reading.touching import read_touch
from storyassets.story.reading.verb_uses import is_object, takes_thing
from storyassets.story.words.grammar_words import BELONGINGS, LOOSE, PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_REACH = 5
"""So many words after 'gave' somebody or something given is named."""

_WORKS, _THINGS = word_set("work works worked"), word_set("it this that plan trick idea")
"""A plan that will work is nobody at work."""

_TO_WORK = re.compile(r"(?:every|each|by|in the|on|at|that|this|with my)\b|$")
"""`I take the train to work every morning`: nobody is at work yet."""

_HELPS = word_set("help helps helped helping")
_OTHERS_DEED = 4
"""'Helped him to tend the geese': so many words behind, the deed is named that is seen."""

_GRAZING = word_set("feed graze drink eat swim rest bathe")
_LEADS = word_set(
    "led lead leads drove drive drives took take takes brought bring brings sent send sends let"
)
_LED_WITHIN = 7
"""'Led the goats out to feed': who leads them does not."""

_CRIES = word_set("cried cries crying")
_QUOTES = tuple('"“”')
_FED = word_set("feed feeds fed feeding")
_WORN = word_set("wrapped covered adorned filled laden")
"""'Wrapped in a cloak' is how someone looks, not what they do."""

_WAKES = word_set("woke wakes wake waked")
_MUSIC = word_set(
    "song songs tune tunes music melody note notes piano violin fiddle flute drum guitar harp organ trumpet horn pipe lute "
    "instrument waltz lullaby"
)
_TRICKS = word_set("trick tricks joke jokes prank pranks")
_GAMES = word_set("cards chess dice checkers draughts dominoes")
"""Whoever plays these sits; whoever only plays is up and about."""

_HEARD = word_set("song voice words turn roar")
MOUTHS = word_set("mouth beak jaws")
CATCHING = MOUTHS | word_set("hand hands arms lap paws claws")
"""What falls into these is theirs."""

_PUTS = word_set("put puts putting placed placing places laid")
"""With a thing, and to nobody, these lay it somewhere."""

_HIDES = word_set("hid hide hides hiding hidden")


def see_action(words: Sequence[str], index: int, named_at: Collection[int]) -> Action | None:
    """The action of the verb at `index`; `named_at` are the places of names in these words."""
    word = bare(words[index])
    action = ACTIONS.get(word)
    after = words[index + 1 : index + 2]
    figure = read_figure(words, index)
    if figure is not None:
        return figure.action
    if word in _WORKS and _THINGS & {bare(one) for one in words[max(0, index - 3) : index]}:
        return None
    if (
        word == "work"
        and index
        and bare(words[index - 1]) == "to"
        and _TO_WORK.match(" ".join(words[index + 1 :]))
    ):
        return None
    if word in _CRIES and (
        words[index].endswith(":") or any(mark in one for one in words for mark in _QUOTES)
    ):
        return Action.SHOUT
    if action is Action.OPEN and not (is_object(after) or find_props(words[index + 1 : index + 3])):
        return None
    if action is Action.FALL and after == ["on"] and any(index + 1 < at <= index + 3 for at in named_at):
        return Action.FIGHT
    if action is Action.FALL and not ends_clause(words[index]) and is_object(after):
        return None
    if word in _FED and is_object(after):
        return Action.GIVE
    touch = read_touch(words, index)
    if touch is not None:
        return touch
    blow = read_blow(words, index, named_at)
    if blow is not None:
        return blow.action
    if word in _HELPS and "to" in [bare(one) for one in words[index + 1 : index + 1 + _OTHERS_DEED]]:
        return None
    if word in _GRAZING and _is_led(words, index):
        return None
    by_object = _read_object(words, index, named_at)
    if by_object is not None:
        return by_object.action
    given = action is Action.GIVE and any(index < at <= index + _REACH for at in named_at)
    if word in _PUTS and not given and is_object(after):
        plan = bare(after[0]) in _THINGS
        return None if plan or names_body(words, index + 1) else Action.LAY
    if word in LOOSE and not given and not takes_thing(words, index):
        return None
    if word.startswith("drown") and not ends_clause(words[index]):
        return Action.FIGHT
    return action


def _read_object(words: Sequence[str], index: int, named_at: Collection[int]) -> Figure | None:
    """What a verb means with what follows it: 'wrapped in a cloak', 'spread his wings', 'played a song'."""
    word, after = bare(words[index]), words[index + 1 : index + 2]
    near = {bare(later) for later in words[index + 1 : index + _REACH]}
    if word in _WORN and after and bare(after[0]) in ("in", "with"):
        return Figure(None)
    if word.startswith("play") and near & _TRICKS:
        return Figure(Action.LAUGH)
    if word.startswith("play") and near & _MUSIC:
        return Figure(Action.PLAY)
    if word.startswith("play") and near & _GAMES:
        return Figure(Action.SIT)
    if word in _WAKES and (is_object(after) or index + 1 in named_at):
        return Figure(None)
    if word in _HIDES and _hides_another(words, index, named_at):
        return Figure(Action.CARRY)
    return None


def _hides_another(words: Sequence[str], index: int, named_at: Collection[int]) -> bool:
    """'Hid the rooster under his coat', but not 'hid himself' or 'hid his face'."""
    if index + 1 < len(words) and bare(words[index + 1]) in PREPOSITIONS:
        return False
    named = any(index < at <= index + 2 for at in named_at)
    thing = is_object(words[index + 1 : index + 2]) and takes_thing(words[: index + 4], index)
    return (named or thing) and not names_body(words, index + 1)


def _is_led(words: Sequence[str], index: int) -> bool:
    """Whether somebody else is taken there to do it."""
    if index < 2 or bare(words[index - 1]) != "to":
        return False
    before = [bare(word) for word in words[max(0, index - _LED_WITHIN) : index - 1]]
    return any(word in _LEADS for word in before)


def names_voice(words: Sequence[str], index: int) -> bool:
    """Whether what follows is heard only: 'her father's song'."""
    return bool(words[index : index + 1]) and bare(words[index]) in _HEARD


def names_body(words: Sequence[str], index: int) -> bool:
    """Whether a part of a body follows, perhaps after an adjective: 'his great eyes'."""
    return any(bare(word) in BELONGINGS for word in words[index : index + 2])
