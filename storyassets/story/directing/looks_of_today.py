"""Looks of today: which things of a story look as they do now, and by which words one is as it was."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop
from storyassets.story.words.sieve import Sieve

_ALWAYS = (Prop.BOOK, Prop.DOOR, Prop.PEN)
_UNLESS = {
    Prop.BAG: r"pouch\w*|sacks?|purses?|bundles?",
    Prop.BOX: r"(?:wooden|wood|oak|oaken|cedar|pine|walnut|mahogany|ebony|rosewood|carved|lacquered|cigar|iron|tin|metal) (?:\w+ )?box(?:es)?|box of (?:wood|oak|cedar)",
    Prop.GLOVES: r"mittens?|snow\w*|winter|wool\w*|knit\w*|sled\w*",
    Prop.JAR: r"clay|earthen(?:ware)?|terracotta",
    Prop.LAMP: r"oil|kerosene|paraffin|genie|wicks?|lighthouse|miners?|colliery|headlamp",
    Prop.LETTER: r"wax|quill|parchment",
    Prop.OVEN: r"wood ?stove|firewood|woodburner|(?:iron|coal|clay|tile|tiled) (?:stove|oven)",
    Prop.POT: r"cauldron|campfire|flowers?|plants?|gold|clay|witch\w*",
    Prop.TELEVISION: r"antenna|rabbit ears|black[- ]and[- ]white|19[3-9]\d|vcr",
    Prop.WATCH: r"pocket ?watch\w*|watch chain|fob|grandfather's watch",
}
"""As they look now, unless one of these words is told."""

_IF = {
    Prop.CRADLE: r"cribs?|nursery|baby monitor",
    Prop.DRESS: r"wedding|bride|bridal|engaged|engagement|married|marry",
    Prop.HELMET: r"motor\w*|bikes?|bikers?|scooter|rac(?:e|ing|er)s?|riders?|cycl\w+",
}
"""As they look now where one of these words is told."""

_SAID = tuple((prop, re.compile(rf"\b(?:{words})\b")) for prop, words in (*_UNLESS.items(), *_IF.items()))
_SIEVE = Sieve(words for _, words in _SAID)
NOT_YET = frozenset({Prop.CRADLE, Prop.HELMET, Prop.JAR, Prop.LAMP, Prop.OVEN, Prop.TELEVISION, Prop.WATCH})
"""These looked otherwise within living memory too."""


def look_new(told: str) -> list[Prop]:
    """The things that look as they do now in a story of which these are the words, in small letters."""
    said = {prop for prop, words in (_SAID[row] for row in _SIEVE.left(told)) if words.search(told)}
    new = {*_ALWAYS, *(_UNLESS.keys() - said), *(_IF.keys() & said)}
    return [prop for prop in Prop if prop in new]
