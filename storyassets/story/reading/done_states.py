"""Done states: what words say was done to a thing, so that it is open, cut, empty, full or dark; or of paper."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop, PropState, props_named
from storyassets.story.reading.things import PROPS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_MAY_BE = {
    PropState.OPEN: props_named(
        "piano box bag purse letter book door cage suitcase gate lock window cupboard"
    ),
    PropState.CUT: props_named("chain rope lock telephone"),
    PropState.EMPTY: props_named("basket chest wallet purse plate bag box cage pitcher document"),
    PropState.FULL: props_named("pitcher"),
    PropState.DARK: props_named("lamp candle lantern lighthouse computer"),
    PropState.PAPER: props_named("bag"),
}
"""What can be seen so."""

_ADJECTIVES = {
    PropState.OPEN: word_set("open opened unlocked"),
    PropState.CUT: word_set("cut severed dead disconnected"),
    PropState.EMPTY: word_set("empty bare blank"),
    PropState.FULL: word_set("full brimming"),
    PropState.DARK: word_set("dark unlit"),
    PropState.PAPER: word_set("paper"),
}
_PREDICATES = {
    PropState.OPEN: word_set("open opened unlocked ajar"),
    PropState.CUT: word_set("cut severed snapped"),
    PropState.EMPTY: word_set("empty bare blank"),
    PropState.FULL: word_set("full brimming overflowed"),
    PropState.DARK: word_set("dark out black blank"),
}
_VERBS = {
    PropState.OPEN: word_set("open opens opened opening unfolded unlocked unlatched"),
    PropState.CUT: word_set("cut cuts cutting sawed sawn severed snapped snipped gnawed gnaws nibbled bit"),
    PropState.EMPTY: word_set("emptied"),
    PropState.FULL: word_set("filled fills"),
}
_PUT_OUT = re.compile(r"\b(?:blew out|blows out|put out|went out|goes out|turned off|switched off|snuffed)\b")
_CLOSED = re.compile(r"\b(?:closed|shut|locked|lit|lights|lighted)\b")
_WIRE = re.compile(r"\b(?:cut|unplug\w*|disconnect\w*|pulled out)\b[^.;]*\b(?:wire|cord|cable|line|plug)\b")
_WATER_ROSE = re.compile(r"\b(?:rose|rising|rises|brim|overflow\w*|to the (?:top|mouth|rim)|high enough)\b")
_WATER_LOW = re.compile(
    r"\b(?:little water|bottom|could not reach|couldn't reach|so low|too low|only a little|scarcely|out of reach)\b"
)
_NAME_ON = re.compile(
    r"\bnames? (?:(?:was|were|is|stood|stands) )?(?:(?:written|engraved|carved|painted|scratched) )?on"
    r" (?:it|(?:the|its|his|her|my|a|their) (?:\w+ )?(\w+))\b"
)
_BEFORE_REACH, _AFTER_REACH, _VERB_REACH = 2, 4, 5
_NOT = word_set("not never no without")


def find_done(prop: Prop, words: Sequence[str]) -> PropState:
    """What was done to the thing by these words; PLAIN where they say nothing of it."""
    text = " ".join(words).lower()
    if prop is Prop.TELEPHONE and _WIRE.search(text):
        return PropState.CUT
    if _bears_name(prop, text):
        return PropState.NAMED
    if prop is Prop.PITCHER and "water" in text:
        level = PropState.FULL if _WATER_ROSE.search(text) else None
        level = level or (PropState.EMPTY if _WATER_LOW.search(text) else None)
        if level is not None:
            return level
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if PROPS.get(word) is not prop:
            continue
        for state, things in _MAY_BE.items():
            if prop in things and _is_so(state, words, plain, index, text):
                return state
    return PropState.PLAIN


def _bears_name(prop: Prop, text: str) -> bool:
    """'My name was on the bell', which may be a bicycle's."""
    found = _NAME_ON.search(text)
    if found is None:
        return False
    if found.group(1) == "bell" and prop is Prop.BICYCLE:
        return True
    return found.group(1) is not None and PROPS.get(found.group(1)) is prop


def is_closed_again(prop: Prop, words: Sequence[str]) -> bool:
    """'Shut the door', 'lit the lamp': it is as it was."""
    named = any(PROPS.get(bare(word)) is prop for word in words)
    return named and _CLOSED.search(" ".join(words).lower()) is not None


def _is_so(state: PropState, words: Sequence[str], plain: list[str], index: int, text: str) -> bool:
    before = plain[max(0, index - _VERB_REACH) : index]
    if _NOT & set(before):
        return False
    near = before[-_BEFORE_REACH:]
    if _ADJECTIVES.get(state, frozenset()) & set(near):
        return True
    if _VERBS.get(state, frozenset()) & set(before) and not _ends_between(words, index):
        return True
    if state is PropState.DARK and _PUT_OUT.search(text):
        return True
    after: list[str] = []
    for at in range(index, min(len(words), index + 1 + _AFTER_REACH)):
        if at > index:
            after.append(plain[at])
        if ends_clause(words[at]):
            break
    return bool(_PREDICATES.get(state, frozenset()) & set(after)) and not _NOT & set(after)


def _ends_between(words: Sequence[str], index: int) -> bool:
    """Whether a clause ends in the two words before the thing."""
    return any(ends_clause(word) for word in words[max(0, index - _BEFORE_REACH) : index])


_WHOLE_AGAIN = re.compile(
    r"\b(?:another|a new|the new|new one|(?:a|the) (?:second|next|different)|mended|fixed|repaired|rebuilt|replaced|glued"
    r"|(?:made|built|bought|carved|sewed|wove|baked) (?:me |him |her |us |them )?(?:it|a|an|one|another))\b"
)


def is_whole_again(words: Sequence[str]) -> bool:
    """`Make another`, `she made a bowl so great`, `he mended it`: what was broken is replaced or whole."""
    return _WHOLE_AGAIN.search(" ".join(words).lower()) is not None
