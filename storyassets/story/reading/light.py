"""Light: the time of day and the weather that words name. What a season or a habit says about them, too."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.model.place import TimeOfDay, Weather
from storyassets.story.reading.clock_times import clocks_as_light
from storyassets.story.words.sieve import Sieve

MOST_REMEMBERED = 1024
"""Texts: rule after rule asks the hour of the same line."""

_NIGHT = re.compile(
    r"\b(?:nights?|midnight|moonlight|moonlit|nightfall|after dark|stars (?:came|shone|were)|(?<!\bas the )(?<!\bnew )moon (?:rose|came up|was (?:up|full|high)|hung|climbed|shone|stood (?:over|above|high))|(?:at|under|counted|by) the stars|starlight)\b"
)
_SMALL_HOURS = re.compile(
    r"\b(?:after|past|around|nearly|almost|before) (?:one|two|three|four)\b(?=[^.!?]{0,40}\b(?:woke|wakes?|awoke|asleep|sleeping)\b)"
    r"|\b(?:woke|wakes?|awoke|sat up)\b[^.!?]{0,24}\b(?:after|past|around|nearly|almost) (?:one|two|three|four)\b"
    r"|\bat [1-4]:\d\d\b(?![^.!?]*\b(?:alarm|siren|whistle|machine)\b)(?=[^.!?]{0,40}\b(?:woke|wakes?|awoke|asleep|sleeping|scream(?:ed|ing)?|creak(?:ed|ing)?)\b)"
    r"|\b(?:woke|wakes?|awoke|sat up)\b[^.!?]{0,24}\bat [1-4]:\d\d\b"
)
_DARK = re.compile(
    r"\b(?:it (?:grew|got|was|became|had grown) dark|darkness fell|in(?:to)? the dark(?! forest| wood)"
    r"|lit (?:a|the|his|her|their) (?:\w+ )?(?:candle|lantern|lamp)s?|(?:all )?the lights (?:had )?(?:went|gone|all went|suddenly went) out|blackout|power cut)\b"
)
_DARK_HOURS = "dusk|sunset|sundown|nightfall|evening|midnight|night"
_ALL_NIGHT = re.compile(
    rf"\bfrom (?:{_DARK_HOURS}) (?:on )?(?:to|till|until) (?:the )?(?:first )?(?:dawn|daybreak|sunrise|sunup|morning|light)\b"
    r"|\b(?:by|in the) (?:candle|lamp|torch|lantern|fire)light\b|\b(?:all|only) candles\b|\bcandle-?lit\b"
    r"|\b(?:hundreds?|thousands?|dozens?) (?:of )?(?:\w+ )?(?:lamps|lanterns|torches) (?:burn|hung|glow|shone|lit)\w*"
)
"""`From dusk to sunrise` it is night, and so it is where lamps and candles are all the light."""

_NOT_NIGHT = re.compile(
    r"\b(?:booked|due|planned|scheduled|set|leaving|expected|promised|invited|ready|tickets?|flights?|deadline)\b[^.;]{0,36}\b(?:that|the same|this) (?:night|evening)\b|"
    r"\b(?:that|the same|this) (?:night|evening)['’]s\b|"
    r"\b(?:to|not|would|could|must) (?:\w+ and )?wait (?:for|until|till) (?:the )?(?:first light|dawn|daybreak|daylight|morning|sunrise)\b|"
    r"\b(?:had|has|have) been \w+(?: \w+){0,2} for (?:an?|\w+) (?:weeks?|months?|years?)\b|"
    r"(?<=[a-z] )the (?:night|evening) before(?=[.;!?]|$)|"
    r"\b(?:most|much|half|part) of the night\b|\bfrom [\w ]{3,30}? (?:until|till|to) (?:midnight|nightfall|dusk)\b|\bin the morning (?:until|till|to) midnight\b|\bto the (?:very )?night\b|"
    r"\bnight (?:nurse|guard|shift|watchman|porter|clerk|school|gown|table|stand)s?\b|\bthat (?:one )?winter night lasted\b|\b(?:day and night|night and day|night or day|day or night|good night|by night or day|overnight)\b"
)
_DUSK = re.compile(r"\b(?:evenings?|dusk|sunset|twilight|sun (?:set|went down|was setting|was sinking))\b")
_DAWN = re.compile(
    r"\b(?:dawn|daybreak|sunrise|first light|early morning|early in the morning|sun (?:rose|came up|was (?:coming up|rising)|coming up|rising)|one morning"
    r"|next morning|at cockcrow|(?:sky|east) (?:turned|grew|became|was growing) (?:gray|grey|pink|pale|light|red)"
    r"|grew light)\b"
)
_DAY = re.compile(
    r"\b(?:the day itself|(?:on|then|until|till|when|and|but) the (?:big|great) day|next day|one day|noon|midday|afternoon|daylight|the other day|following day|sunshine|mornings?|summer's day"
    r"|hot day|winter's day|days later|(?:for|after|in) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|many|several|\d+) (?:more |long )?(?:weeks|months|years)|(?:for|after) an? (?:week|month|year)|(?:weeks|months|years) (?:passed|went by)|it was (?:spring|summer|autumn)|(?:is|was) (?:dead|gone|old) now|in (?:the )?spring|that spring|when spring|in (?:the )?summer|that summer|in autumn|years later"
    r"|from that day|from then on|ever after|as long as (?:he|she|they) lived|every day|all day|each day)\b"
)
_LIGHT_OF_DAY = re.compile(
    r"\b(?:noon|midday|afternoon|daylight|mornings?|sunshine|sun|dawn|by day|(?:next|following|same) day|o['’]clock)\b"
)
_NIGHT_WORK = re.compile(
    r"(?:^|[.!?:] )(?:i (?:am|was) on |i['’]m on |we work |working )?nights (?:in|at|on|with) (?:an?|the|our|my) |\b(?:on|do|did|doing|does) nights\b(?! (?:like|when|such|out|off|and|as)\b)|"
    r"\bwork(?:ed|ing|s)? (?:the )?nights\b|\b(?:mostly|only|always) (?:at|by) night\b|\bnight (?:bus|taxi|train) driver\b|\bnight (?:shift|nurse|guard|watchman|porter|clerk|manager|desk)\b|\bgraveyard shift\b"
    r"|\bthe last (?:\w+ )?(?:tram|bus|train|ferry|streetcar|metro)\b[^.!?]{0,40}\b(?:midnight|at night)\b"
)
_RAIN_ONLY_HERE = re.compile(
    r"\b(?:when|whenever|if|every time|each time|until|before|after|about|because|with the first) (?:\w+ ){0,3}rain(?:s|ed|ing)?\b"
    r"|\b(?:from|out of) the rain\b|\bfirst (?:\w+ )?rain\b|\bwould rain\b|\brains\b"
)
_DATE = re.compile(
    r"\b(?:(?:this|next|following|another) (?:week|month|year|spring|summer|autumn|day)|(?:weeks|months) later|a (?:week|month|year) later"
    r"|(?:on|in|one|last|next|this|by|since) (?:\w+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?! (?:night|evening))"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:at|by|over|after|during|before|for) (?:the )?(?:lunch|breakfast|recess)|these days|nowadays"
    r"|(?:six|seven|eight|nine|ten|eleven|[6-9]|1[01])(?::\d\d)? ?(?:a\.m|am))\b"
)
"""A new day begins by these, unless they tell its hour."""

_HABIT = re.compile(
    r"\b(?:every|each|usually|often|always|whenever|sometimes)\b|\bnights\b|\bevenings\b|\bmornings\b"
    r"|\b(?:once|twice|times) an? (?:day|week|month|year)\b"
)
_WEATHERS = (
    (
        Weather.SNOW,
        re.compile(
            r"\b(?:snow(?:ed|ing|storm|y|drift|flakes)?|blizzard|(?<!for )(?<!for the )(?<!before )(?<!until )(?<!all )(?<!every )(?<!each )(?<!through the )(?<!by )(?<!since )(?<!since last )(?<!since the )winter(?:'s)?(?! (?:of \d|coat|jacket|boots|clothes|break|games|term|sale))"
            r"|frozen|frost|icy|coldest|freezing|bitter(?:ly)? cold)\b"
        ),
    ),
    (
        Weather.RAIN,
        re.compile(
            r"\b(?:(?:wet|rain-?swept|soaking) (?:\w+day|night|morning|evening|afternoon|roads?|streets?)|pouring (?:down|rain|with rain|outside)|(?:was|is) pouring(?= and\b|[.,;]|$)|poured down|drizzl\w+|sleet|rain(?:ed|ing|storm|y)?|thunder(?:storm)?|downpour|storm(?:y)?|lightning|tempest)\b"
        ),
    ),
    (Weather.FOG, re.compile(r"\b(?:fog(?:gy)?|mist(?:y)?)\b")),
    (
        Weather.WIND,
        re.compile(r"\b(?:windy|gale|wind (?:blew|howled|rushed)|blast|gust|blew (?:hard|cold|fiercely))\b"),
    ),
)
_COLD = re.compile(r"\b(?:frozen|frost|icy|coldest|freezing|bitter(?:ly)? cold)\b")
_SNOWS = re.compile(r"\b(?:snow\w*|blizzard|winter)\b")
_CLEARED = re.compile(
    r"\b(?:in|by|until|since|that|this|last|next|one|early|late) (?:march|april|may|june|july|august|september|october|spring|summer)\b"
    r"|\b(?:years|months|weeks) (?:later|after(?:wards)?|passed|went by)\b|\bwhen (?:spring|summer) came\b|\bfor (?:two|three|four|five|six|seven|eight|nine|ten|many|some|\w+ty) years\b|"
    r"\b(?:fog|mist|rain|storm|snow|clouds?) (?:had )?(?:lifted|opened|cleared|stopped|passed|ended|melted|was over)\b"
    r"|\b(?:sun shone|sunshine|in (?:the )?spring|in (?:the )?summer|that spring|that summer|spring came|summer came|warm day|hot day|it was (?:spring|summer|autumn))\b"
)
_LIKENESS = re.compile(
    r"\b(?:as|like|than)\b[^.,;]*$|\b(?:never|not|no|without|wanted|wants|wished|dreamed|dreamt|talked|about) (?:\w+ ){0,3}$"
)


_TURNS = re.compile(
    r"\b(?:when|until|till|then|at last|soon|before|after|came|fell|began|arrived|set in|started)\b"
)


def find_season(text: str) -> Weather | None:
    """The weather that has lasted since before a story: deep winter, if its opening says so and not that it comes."""
    found = find_weather(text)
    return found if found is Weather.SNOW and not _TURNS.search(text) else None


_TIMES = (
    (_DAWN, TimeOfDay.DAWN),
    (_DUSK, TimeOfDay.DUSK),
    (_NIGHT, TimeOfDay.NIGHT),
    (_DARK, TimeOfDay.NIGHT),
    (_DAY, TimeOfDay.DAY),
)
_OF_TIMES = Sieve(pattern for pattern, _ in _TIMES)


@lru_cache(maxsize=MOST_REMEMBERED)
def find_time(text: str) -> TimeOfDay | None:
    """The time of day that a lower-case text names last; None if it names none."""
    text = _ALL_NIGHT.sub("night", _SMALL_HOURS.sub("night", clocks_as_light(text)))
    text = _NOT_NIGHT.sub(" ", text)
    found = [
        (match.start(), -order, time)
        for order in _OF_TIMES.left(text)
        for pattern, time in _TIMES[order : order + 1]
        for match in pattern.finditer(text)
    ]
    if not found and _DATE.search(text):
        return TimeOfDay.DAY
    return max(found)[2] if found else None


def names_daylight(text: str) -> bool:
    """Whether a lower-case text says that it is light, and not only that days or years pass."""
    return _LIGHT_OF_DAY.search(text) is not None


def works_by_night(text: str) -> bool:
    """Whether a lower-case text is about somebody whose work is at night: then the story is."""
    return _NIGHT_WORK.search(text) is not None


def passes_at_once(text: str) -> bool:
    """Whether rain of which a lower-case text tells is only of that line: a habit, a warning, what somebody came from."""
    return _RAIN_ONLY_HERE.search(text) is not None


def is_habit(text: str) -> bool:
    """Whether a time that a lower-case text names is one of many: 'every night'. It holds for that line only."""
    return _HABIT.search(text) is not None


def is_only_cold(text: str) -> bool:
    """Whether a lower-case text names the cold and no snow: whoever is indoors sees none."""
    return _COLD.search(text) is not None and _SNOWS.search(text) is None


def find_weather(text: str) -> Weather | None:
    """The weather that a lower-case text names, unless it only likens something to it."""
    if _CLEARED.search(text):
        return Weather.CLEAR
    for weather, pattern in _WEATHERS:
        found = pattern.search(text)
        if found and not _LIKENESS.search(text[: found.start()]):
            return weather
    return None
