"""Garments worn: a coat that somebody has on, or that only tells where something is, lies nowhere as a thing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Species
from storyassets.model.prop import Prop, props_named
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.word_tables import word_set

GARMENTS = props_named(
    "coat dress shirt hat jersey gloves glasses scarf trousers shoe sock helmet sweater suit apron boots tie belt slippers "
    "heels sunglasses locket bracelet earrings hard_hat"
)
_HAD = word_set("had has have with")
_REACH = 6
_WORN = re.compile(
    r"(?:\b(?:man|woman|boy|girl|figure|somebody|someone|stranger|people|kid|guy|lady|child|men|women|boys|girls|dressed|clad|standing"
    r"|walking|sitting|appeared|wrapped|bundled|stood|sat|fellow|clerk|teenager|one|crowd) (?:\w+ )?in|\b(?:wearing|wore|wears|had on|has on)"
    r"|\b(?:wiped|dried|rubbed|polished) (?:\w+ ){1,3}on)"
    r"(?: (?:a|an|his|her|their|my|the|its|our|matching|two))?(?: [\w-]+){0,2}$"
)
_SUITED = re.compile(r"\bin (?:a|an|his|her|my|their)(?: [\w-]+){0,2}$")
"""Nobody and nothing is in a suit but who wears it."""

_BEING_WORN = re.compile(r"(?:he|she|i|they|you) (?:wore|(?:was|were|is|am|are) wearing)\b")
_PLACED = re.compile(
    r"\b(?:in|inside|under|beneath|up|down|onto|into|from|through|by|behind|across|against|at|of|over|out of|all over) (?:his|her|my|their|your|its|our)"
    r"(?: own)?(?: [\w-]+)?$"
)
"""`A jar inside his jacket`, `a letter from her coat`: it is on its owner."""

_UNDER = re.compile(
    r"\b(?:inside|under|beneath|up to|down to) (?:his|her|my|their|your|our)(?: own)?(?: [\w-]+)?$"
)
_SOMEBODY_IN = re.compile(
    r"\b(?:[a-z]+|mr|mrs|dr) in (?:a|an|one)(?: [\w-]+)?$|\bin (?:a|an|his|her) (?:[\w-]+ ){0,2}and(?: (?:a|an))?$"
)
_IN_ITS = re.compile(
    r"\b(?P<who>[a-z]+) in (?:the )?(?:red|blue|green|yellow|black|white|brown|grey|gray|purple|pink)$"
)
"""`The fox in the red coat`, `the wolf in the grey cloak`: a beast of a colour of clothes has them on."""

_HANDLED = word_set(
    "pinned sewed sewn stitched sewing patch hole stain spilled ironed washed hung folded packed wrapped laid lay lying found left "
    "hanging draped button buttons sew wash iron"
)
"""With these words the garment itself is spoken of."""

_PUT = word_set("put hid hidden stuffed kept carried rolled tied wrapped")
_LOOKS = word_set(
    "mustache moustache beard bald freckles sixties fifties forties thirties twenties seventies eighties"
)
"""A list of how somebody looks."""


def is_worn(thing: Prop, plain: Sequence[str], index: int) -> bool:
    """`A man in a gray jacket`, `she wore a hat`: it is on somebody, and lies nowhere."""
    if thing not in GARMENTS:
        return False
    before, after = " ".join(plain[max(0, index - _REACH) : index]), plain[index + 1 : index + 4]
    if thing is Prop.SUIT and _SUITED.search(before):
        return True
    if after[:1] == ["on"] and not _HAD.isdisjoint(before.split()):
        # 'Had his wedding suit on.'
        return True
    if _HANDLED.isdisjoint(plain) and (_UNDER.search(before) or not _LOOKS.isdisjoint(plain)):
        return True
    if (_HANDLED | _PUT).isdisjoint(plain) and (_PLACED.search(before) or _SOMEBODY_IN.search(before)):
        return True
    if _HANDLED.isdisjoint(plain) and _is_on_beast(before):
        return True
    return _WORN.search(before) is not None or _BEING_WORN.match(" ".join(after)) is not None


def _is_on_beast(before: str) -> bool:
    """Whether an animal's clothes are told of by their colour."""
    found = _IN_ITS.search(before)
    nature = NOUNS.get(found["who"]) if found else None
    return nature is not None and nature.species is not Species.HUMAN and not nature.thing
