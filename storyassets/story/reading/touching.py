"""Touching: what hands or a beak do with a thing, by the verb and the small words about its object."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import props_named
from storyassets.model.shot import Action
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_TAKES = word_set(
    "pick picks picked picking take takes took taking lift lifts lifted lifting gather gathers gathered gathering "
    "catch catches caught"
)
_PICKS = word_set("pick picks picked picking gather gathers gathered gathering")
_LAYS = word_set(
    "put puts putting lay lays laid laying set sets setting place places placed placing leave left spread spreads hang hung"
)
_UP = re.compile(r"^(?:\w+ ){0,4}up\b")
_DOWN = re.compile(
    r"\b(?:on|upon|onto|before|down|beside|under|underneath|in front of|back)\b(?! (?:it|them)\b)"
)
_PUT_BY = re.compile(
    r"\b(?:on|upon|onto|before|beside|under|down on) (?:\w+ ){0,2}(?:table|shelf|bench|floor|ground|desk|counter|plate|grave|step|stone)\b"
)
_WEARS = re.compile(
    r"^(?:on|off)\b|\b(?:sale|fire|foot|way|journey|trial|his|her|their|my) (?:head|mind|feet|knees|face|shoulders|back|side)\b"
)
_DOORS = re.compile(r"\b(?:door|doors|gate|window|shutters?)\b")
_DOWNED = re.compile(
    r"^(?:\w+ ){0,3}(?:down|over|off|out|against|into|flat|on (?:his|her|my|their) (?:back|knees|side|face))\b"
)
_SCRATCHES = word_set(
    "scratch scratches scratched scratching claw claws clawed clawing tap taps tapped tapping rap raps"
)
_KNOCKS = word_set("knock knocks knocked knocking rap raps rapped")
_GRABS = word_set(
    "seize seizes seized seizing grab grabs grabbed grabbing snatch snatches snatched snatching"
)
_SENDS = word_set("sent send sends sending")
_MAIL = props_named("letter newspaper photo scroll")
HERDS = word_set(
    "tend tends tended tending herd herds herded herding mind minds minded minding guard guarded guarding"
)
_FLOCKS = re.compile(r"\b(?:sheep|geese|goats?|flocks?|herds?|cattle|cows?|lambs?|ducks|swine|pigs|oxen)\b")
"""Who keeps these stands by with a stick."""

_REACH = 12
_NEAR = 5
_THING_MEANT = re.compile(r"^(?:it|them|this|these) ")


def read_touch(words: Sequence[str], index: int) -> Action | None:
    """The deed that a picture can show with the thing under the hand, or None where the verb says nothing of it."""
    word = bare(words[index])
    if word in _KNOCKS:
        return Action.PUSH if _DOWNED.search(_after(words, index)) else Action.KNOCK
    if word in _SCRATCHES:
        return Action.KNOCK if _DOORS.search(_after(words, index)) else None
    if word in _GRABS:
        return (
            Action.CARRY if _grabs_thing(words, index) or _after(words, index).split()[:1] == ["it"] else None
        )
    if word in _SENDS:
        things = find_props(_after(words, index).split())
        return None if not things else Action.GIVE if things[0] in _MAIL else Action.LAY
    if word in HERDS:
        return Action.STAND if _FLOCKS.search(_after(words, index)) else None
    if word in _TAKES:
        return Action.TAKE_UP if _takes_up(word, words, index) else None
    return Action.LAY if word in _LAYS and _lays_down(words, index) else None


def _after(words: Sequence[str], index: int) -> str:
    """What follows in the same clause."""
    found: list[str] = []
    for word in words[index + 1 : index + _REACH]:
        found.append(bare(word))
        if ends_clause(word):
            break
    return " ".join(found)


def _grabs_thing(words: Sequence[str], index: int) -> bool:
    """'Seized the stick', but not 'seized the hare by the neck'."""
    near = [bare(word) for word in words[index + 1 : index + _NEAR]]
    return bool(find_props(near)) and "by" not in near


def _takes_up(word: str, words: Sequence[str], index: int) -> bool:
    """'Picked up some pebbles', 'took the ring up'; who takes up a trade or gathers courage touches nothing."""
    after = _after(words, index)
    thing = bool(find_props(after.split())) or _THING_MEANT.match(f"{after} ") is not None
    return thing and (word in _PICKS or _UP.search(after) is not None)


def _lays_down(words: Sequence[str], index: int) -> bool:
    """'Laid their presents on the table': a thing, and where it is put; not what is put on, nor into something."""
    after = _after(words, index)
    place = _DOWN.search(after)
    if place is None or _WEARS.search(after):
        return False
    if _PUT_BY.search(after):
        return True
    return bool(find_props(after[: place.start()].split()))
