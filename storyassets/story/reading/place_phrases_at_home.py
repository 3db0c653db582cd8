"""Place phrases at home: houses of many homes, told of from inside, their stairs and roofs, in lower-case text."""

from __future__ import annotations

from storyassets.model.place import Setting

_HOUSE = r"(?:apartment (?:building|block|house)|block of flats|tower block|tenement|brownstone|walk-?up|high-?rise|council block)"
_FLOOR = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground|\d+(?:st|nd|rd|th))"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten)"
AT_HOME: tuple[tuple[Setting, str], ...] = (
    (
        Setting.CORRIDOR,
        rf"\b(?:my|our) (?:[\w-]+ ){{0,2}}(?:building|{_HOUSE})\b(?! (?:company|business|site|plans?|permit|blocks))"
        rf"|\b(?:live|lives|lived|living|moved|rent(?:ed)?) (?:\w+ )?(?:in|into) (?:an?|the|this|that) (?:[\w-]+ ){{0,3}}?(?:building|{_HOUSE})\b"
        rf"|\b(?:live|lives|lived|living) on (?:the )?(?:{_NUMBER}|{_FLOOR} floor)(?=$|[.,;]| (?:and|of|with|in|by)\b)"
        rf"|\b(?:in|from|outside|at|to) (?:apartment |flat |unit )?\d{{1,2}}[a-f]\b|\b(?:in|from|outside) (?:apartment|flat) \d{{1,3}}\b"
        rf"|\b(?:floor|floors) (?:of|in) (?:my|our|the|an?) (?:[\w-]+ ){{0,2}}(?:building|{_HOUSE})\b",
    ),
    (
        Setting.STAIRS,
        rf"\b(?:up|down) (?:the|all|\w+) (?:{_NUMBER} |\d+ )?flights?\b|\bflights? of (?:stairs|steps)\b"
        r"|\b(?:on|up|down|from) the (?:\w+ )?landing\b(?! (?:strip|craft|gear|stage))|\b(?:stairwell|banister|bannister)s?\b"
        r"|\b(?:up|down|on|climbed|heard) the (?:\w+ )?stairs\b",
    ),
    (
        Setting.ROOFTOP,
        r"\b(?:on|onto|on to|up to) (?:the|our|their|its|a) (?:\w+ )?roof\b(?=[^.]*\b(?:water|flood|river|boat|rescue|helicopter|drown\w*)\b)"
        r"|\b(?:out|crawled|scrambled|shoved \w+(?: all)?|pushed \w+|dragged \w+|hauled \w+|pulled \w+|got (?:out|up)|stranded|huddled) (?:\w+ )?(?:out )?(?:on|onto|on to) (?:the|our|their|its) roof\b",
    ),
)
"""In a lower-case text; among others of our time the one that is told of last counts."""
