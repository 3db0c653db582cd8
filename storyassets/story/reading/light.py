"""Light: the time of day and the weather that words name. What a season or a habit says about them, too."""

from __future__ import annotations

import re

from storyassets.model.place import TimeOfDay, Weather

_NIGHT = re.compile(
    r"\b(?:nights?|midnight|moonlight|moonlit|nightfall|after dark|stars (?:came|shone|were))\b"
)
_DARK = re.compile(
    r"\b(?:it (?:grew|got|was|became|had grown) dark|darkness fell|in the dark(?! forest| wood)"
    r"|lit (?:a|the|his|her|their) (?:\w+ )?(?:candle|lantern|lamp)s?)\b"
)
_NOT_NIGHT = re.compile(
    r"\b(?:day and night|night and day|night or day|day or night|good night|by night or day|overnight)\b"
)
_DUSK = re.compile(r"\b(?:evenings?|dusk|sunset|twilight|sun (?:set|went down|was setting|was sinking))\b")
_DAWN = re.compile(
    r"\b(?:dawn|daybreak|sunrise|first light|early morning|early in the morning|sun (?:rose|came up)|one morning"
    r"|next morning|at cockcrow|(?:sky|east) (?:turned|grew|became|was growing) (?:gray|grey|pink|pale|light|red)"
    r"|grew light)\b"
)
_DAY = re.compile(
    r"\b(?:next day|one day|noon|midday|afternoon|daylight|the other day|following day|sunshine|mornings?|summer's day"
    r"|hot day|winter's day|days later|in spring|that spring|when spring|in summer|that summer|in autumn|years later"
    r"|from that day|from then on|ever after|as long as (?:he|she|they) lived|every day|all day|each day)\b"
)
_HABIT = re.compile(r"\b(?:every|each)\b|\bnights\b|\bevenings\b|\bmornings\b")
_WEATHERS = (
    (
        Weather.SNOW,
        re.compile(
            r"\b(?:snow(?:ed|ing|storm|y|drift|flakes)?|blizzard|(?<!for )(?<!for the )(?<!before )(?<!until )winter(?:'s)?"
            r"|frozen|frost|icy|coldest|freezing|bitter(?:ly)? cold)\b"
        ),
    ),
    (
        Weather.RAIN,
        re.compile(
            r"\b(?:rain(?:ed|ing|storm|y)?|thunder(?:storm)?|downpour|storm(?:y)?|lightning|tempest)\b"
        ),
    ),
    (Weather.FOG, re.compile(r"\b(?:fog(?:gy)?|mist(?:y)?)\b")),
    (
        Weather.WIND,
        re.compile(r"\b(?:windy|gale|wind (?:blew|howled|rushed)|blast|gust|blew (?:hard|cold|fiercely))\b"),
    ),
)
_CLEARED = re.compile(
    r"\b(?:fog|mist|rain|storm|snow|clouds?) (?:had )?(?:lifted|opened|cleared|stopped|passed|ended|melted|was over)\b"
    r"|\b(?:sun shone|sunshine|in spring|in summer|that spring|that summer|spring came|summer came|warm day|hot day)\b"
)
_LIKENESS = re.compile(r"\b(?:as|like|than)\b[^.,;]*$")


_TURNS = re.compile(
    r"\b(?:when|until|till|then|at last|soon|before|after|came|fell|began|arrived|set in|started)\b"
)


def find_season(text: str) -> Weather | None:
    """The weather that has lasted since before a story: deep winter, if its opening says so and not that it comes."""
    found = find_weather(text)
    return found if found is Weather.SNOW and not _TURNS.search(text) else None


def find_time(text: str) -> TimeOfDay | None:
    """The time of day that a lower-case text names last; None if it names none."""
    text = _NOT_NIGHT.sub(" ", text)
    found = [
        (match.start(), -order, time)
        for order, (pattern, time) in enumerate(
            (
                (_DAWN, TimeOfDay.DAWN),
                (_DUSK, TimeOfDay.DUSK),
                (_NIGHT, TimeOfDay.NIGHT),
                (_DARK, TimeOfDay.NIGHT),
                (_DAY, TimeOfDay.DAY),
            )
        )
        for match in pattern.finditer(text)
    ]
    return max(found)[2] if found else None


def is_habit(text: str) -> bool:
    """Whether a time that a lower-case text names is one of many: 'every night'. It holds for that line only."""
    return _HABIT.search(text) is not None


def find_weather(text: str) -> Weather | None:
    """The weather that a lower-case text names, unless it only likens something to it."""
    if _CLEARED.search(text):
        return Weather.CLEAR
    for weather, pattern in _WEATHERS:
        found = pattern.search(text)
        if found and not _LIKENESS.search(text[: found.start()]):
            return weather
    return None
