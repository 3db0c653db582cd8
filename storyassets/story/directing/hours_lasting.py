"""Hours lasting: how long the hour lasts that words tell: a night until it is morning, that of an aside as long as it.

Which hour words tell is in `light`; a day of which no hour is told turns to gold in `daylight`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from storyassets.model.place import TimeOfDay
from storyassets.model.script import NARRATOR, Beat
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.clock_times import clocks_as_light
from storyassets.story.reading.light import find_time, is_habit, names_daylight
from storyassets.story.words.quotations import mask_quotations

_YEAR = r"(?:1[5-9]\d\d|20\d\d|['’]\d\d)"
_LONG_BEFORE = re.compile(
    rf"^(?:(?:and|but|see|you see|well),? )?(?:(?:back )?(?:in|about|around|since) )?(?:{_YEAR}\b"
    r"|(?:one|that|the) (?:\w+ )?(?:spring|summer|autumn|fall|winter|day|night|evening|year|time),? (?:long|many years|years|decades) (?:before|ago|earlier)"
    r"|(?:many|some|\w+) years (?:before|ago|earlier)\b|long (?:before|ago)\b|as an? (?:\w+ )?(?:child|boy|girl|kid|student|young \w+)\b"
    r"|when (?:i|we|he|she|they|\w+) (?:was|were) (?:only |just |still |about )?(?:an? |the )?(?:small|little|young|kids?|boys?|girls?|child(?:ren)?|students?|\w+teen|six|seven|eight|nine|ten|eleven|twelve|alive)\b"
    r"|(?:the|their|our|his|her) (?:whole )?(?:history|story) )"
)
"""What a sentence tells that begins so was long before."""

_HAD = re.compile(
    r"\b(?:had|i['’]d|he['’]d|she['’]d|we['’]d|they['’]d) (?:\w+ly |never |once |always |all |only |just |also |already |last |first )*"
    r"(?:been|\w+ed|seen|gone|come|taken|given|told|found|left|lost|made|met|said|kept|held|won|done|known|grown|written|heard|spent|slept|brought|bought|begun|run|sat|stood)\b"
)
_DATED = re.compile(rf"\b(?:in|of|since|by) {_YEAR}\b|^{_YEAR}\b")
_GOES_BACK = re.compile(
    r"^(?:so|anyway|anyhow|well|now|right|back|today|this time|but now|and now|(?:and|but|then) (?:that|this) (?:morning|day|night|evening|year)|the next|next|later|still)\b"
)
"""A sentence that begins so tells on where the story was before it looked back."""

_HABITUAL = re.compile(
    r"\b(?:i|he|she|it|we|they)(?:['’]d| would| used to)\b(?! (?:have|been|rather|better|like)\b)"
)
"""What somebody would do then is still at the hour of the habit."""

_LONGEST_ASIDE = 9
_MORNING_LASTS = 6
_EARLY = 3
_MOST_REMEMBERED = 512
_SLEEPS = re.compile(r"\b(?:asleep|slept|sleep|to bed|in (?:his|her|their|my|our) bed)\b")
_WORD = re.compile(r"\S+")
_NEXT_CLAUSE = re.compile(r"[,;:.!?]|\b(?:and|but|until|till|before|after|when|while|so|then|for|from)\b")
_SOFT = re.compile(r"\bmornings?\b")


@dataclass
class _Hours:
    """The hour that lasts, and that of an aside in it."""

    base: TimeOfDay
    now: TimeOfDay
    since: int = 0
    """The passage whose words told it."""

    soft: bool = False
    """A morning is over after a while, a sunrise when words say so."""

    aside: TimeOfDay | None = None
    aside_since: int = 0
    habit: TimeOfDay | None = None


def settle_hours(scenes: Sequence[Scene], passages: Sequence[Passage], base: TimeOfDay) -> list[Scene]:
    """The same scenes, each at the hour that its words tell, else at that which lasts."""
    hours, settled = _Hours(base, base), []
    first_line = next((p.line.line_id for p in passages if p.beat is not Beat.HOOK), "")
    for index, (scene, passage) in enumerate(zip(scenes, passages, strict=True)):
        if index and passages[index - 1].beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            hours = _Hours(base, base, since=index)
        opens = index == 0 or passages[index - 1].line.line_id != passage.line.line_id
        if opens:
            _turn(hours, passage, index, begun=passage.line.line_id != first_line)
        if index and _comes_back(scenes[index - 1], scene, passage):
            hours.now, hours.since, hours.aside, hours.habit = scene.time_of_day, index, None, None
        settled.append(replace(scene, time_of_day=_hour_of(hours, passage, index, opens=opens)))
    return settled


def _comes_back(before: Scene, scene: Scene, passage: Passage) -> bool:
    """Whether what somebody told of a night long ago is over, as the scenes were read: no words say that it is day."""
    day = before.time_of_day is TimeOfDay.NIGHT and scene.time_of_day is not TimeOfDay.NIGHT
    return day and find_time(_told_by_narrator(passage)) is None


def _turn(hours: _Hours, passage: Passage, index: int, *, begun: bool) -> None:
    """At the beginning of a line: does it look back, or tell on where the story was?"""
    text = passage.line.text.lower()
    # What is said then, as in 'every night he called: "..."', is said at that hour.
    hours.habit = hours.habit if passage.is_dialogue or _HABITUAL.search(text) else None
    if hours.aside is not None and _is_over(hours, passage, text, index):
        hours.aside = None
    told_before = _LONG_BEFORE.search(text) or (_DATED.search(text) and not passage.is_dialogue)
    if begun and not passage.is_dialogue and told_before:
        hours.aside, hours.aside_since = hours.base, index


def _is_over(hours: _Hours, passage: Passage, text: str, index: int) -> bool:
    if _HAD.search(text):
        return False
    too_long = index - hours.aside_since > _LONGEST_ASIDE
    return passage.is_dialogue or too_long or _GOES_BACK.search(text) is not None


def _told_by_narrator(passage: Passage) -> str:
    """The narrated words in lower case, without what he reads out of somebody's mouth."""
    lines = {line.line_id: line for line in passage.lines if line.speaker == NARRATOR}
    return " ".join(
        word
        for span in passage.spans
        if span.line_id in lines
        for word in _unquoted(lines[span.line_id].text)[span.first_word : span.end_word]
    ).lower()


@lru_cache(maxsize=_MOST_REMEMBERED)
def _unquoted(text: str) -> tuple[str, ...]:
    """Its words, those of speech as blanks; a line is asked for at each of its passages."""
    plain = mask_quotations(text)
    return tuple(found[0] if plain[found.start()] != " " else "" for found in _WORD.finditer(text))


def _hour_of(hours: _Hours, passage: Passage, index: int, *, opens: bool) -> TimeOfDay:
    text = _told_by_narrator(passage)
    told = find_time(text)
    if told is None and opens and not passage.is_dialogue:
        # 'They locked hands' 'at one in the morning': it is night from the first word on.
        text = _NEXT_CLAUSE.split(" ".join(_unquoted(passage.line.text)).lower())[0]
        told = find_time(text)
    if told is TimeOfDay.DAY and hours.base is TimeOfDay.NIGHT and not names_daylight(text):
        told = None  # 'For two weeks', of somebody whose work is at night.
    if told is not None and hours.aside is not None:
        hours.aside = told
        return told
    if told is not None and is_habit(text):
        hours.habit = told
    elif told is not None:
        hours.now, hours.since, hours.habit = told, index, None
        hours.soft = told is TimeOfDay.DAWN and _SOFT.search(clocks_as_light(text)) is not None
    elif hours.now is TimeOfDay.DUSK and _SLEEPS.search(text):
        hours.now, hours.since = TimeOfDay.NIGHT, index
    elif hours.soft and index - hours.since > _MORNING_LASTS:
        hours.now, hours.soft = TimeOfDay.DAY, False
    return hours.habit or hours.aside or hours.now
