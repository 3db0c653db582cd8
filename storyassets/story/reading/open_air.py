"""Open air: what is met under the sky only, so that whoever meets it is in no room. Evidence, like `place_contents`."""

from __future__ import annotations

import re

_THE = r"(?:the|a|an|his|her|their|my|our|its|some|every|one|two|three|that|this)"
_SEEN = re.compile(
    r"\b(?:the )?(?:leaves|branches|twigs) (?:\w+ly )?(?:shook|rustled|moved|stirred|fell|parted|trembled|whispered)\b"
    r"|\bthe (?:sun|moon) (?:\w+ly )?(?:went down|set|rose|sank|came (?:up|out)|climbed|beat down|burned|burnt|shone (?:on|down))\b"
    rf"|\b(?:under|beneath|beside|behind|around|round|up|into|out of|against|past) {_THE} (?:[\w'’-]+ ){{0,2}}(?:tree|trees|oak|bush|bushes|hedge|haystack|water tank|shed|barn|boulder|rock|log)\b"
    r"|\b(?:from|on|off) (?:his|her|its|the|a) branch(?:es)?\b|\b(?:wet|long|high|damp|dry) grass\b|\b(?:in|on|across|over|through) the (?:\w+ )?(?:grass|mud|puddles?|snow|sand|meadow|gravel)\b"
    r"|\b(?:it|the rain|the snow|the hail|drizzle) (?:began|started|was beginning) to (?:rain|snow|fall|pour|drizzle)\b|\b(?:in|into) the (?:\w+ )?(?:rain|drizzle|sunshine|moonlight|open)\b"
    r"|\bunder the (?:\w+ )?(?:sky|stars|moon|sun)\b|\blooked up at the (?:sky|stars|moon|clouds)\b|\bthe wind (?:\w+ )?(?:blew|took|tore|caught|carried|rose|dropped)\b"
    r"|\b(?:climbed|swung|jumped|sat|leaned|scrambled) (?:up |down |over |on |onto |against )+(?:the|a|his|her|their) (?:\w+ )?(?:wall|fence|gate|tree|railings|turnstile)\b"
    r"|\b(?:galloped|grazed|ploughed|plowed|mowed|kicked off|paddled|trotted)\b"
)
_BEHIND_GLASS = re.compile(
    r"\b(?:window|windows|windowpane|pane|photo\w*|picture|painting|telly|tv|screen|dream\w*)\b"
)
_UNSEEN = re.compile(r"\b(?:if|would|could|when we were|used to|like|as if|as though)\b")


def tells_of_open_air(text: str) -> bool:
    """Whether a lower-case text tells of what is met under the sky only, and nobody sees it through a window or wishes it."""
    found = _SEEN.search(text)
    if found is None or _BEHIND_GLASS.search(text):
        return False
    return _UNSEEN.search(text[: found.start()]) is None
