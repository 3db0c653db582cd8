"""Rides: what people drive and ride in today, by the words; who gets in, who gets out, and what they pass without stopping."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyassets.model.place import Setting
from storyassets.model.vehicle import Vehicle

_NAMES: tuple[tuple[Vehicle, str], ...] = (
    (Vehicle.PLOW, r"snow[- ]?pl(?:ow|ough)s?|gritters?"),
    (Vehicle.FIRE_ENGINE, r"fire (?:engines?|trucks?)"),
    (Vehicle.AMBULANCE, r"ambulances?"),
    (Vehicle.POLICE_CAR, r"(?:police|patrol|squad) cars?|cruiser"),
    (Vehicle.TAXI, r"taxis?|taxicabs?|uber|minicab|cab ?driver|cabbie|(?:called|took|hailed|shared|dr[oi]ven?|drives|driving) (?:a|my) (?:black )?cab"),
    (Vehicle.BUS, r"(?:school |night |city )?bus(?:es)?(?! (?:stops?|stations?|shelter|tickets?|fare|lane))|coach driver|(?:last|night|next|first|express|crowded) coach(?! (?:said|was fired))|coach(?= (?:pulled (?:in|up|away|out)|drove (?:off|away)|rattled)\b)"),
    (Vehicle.TRAIN, r"(?:night |freight |express |steam )?trains?|locomotive"),
    (Vehicle.TRACTOR, r"tractors?"),
    (Vehicle.TRUCK, r"(?:pickup |garbage |tow |delivery |milk )?trucks?|lorry|lorries|semi|pickups?|tanker|big rig|eighteen-wheeler"),
    (Vehicle.VAN, r"(?:mini|camper)?vans?|camper"),
    (Vehicle.CAR, r"cars?|jeep|suv|sedan|hatchback|station wagon|volvo|toyota|honda|ford|fiat|volkswagen|golf|limousine"),
)  # fmt: skip
_FIND = tuple((vehicle, re.compile(rf"\b(?:{names})\b")) for vehicle, names in _NAMES)
_PLOW = re.compile(r"\bpl(?:ow|ough)s?\b")
_BOX = (
    r"(?:car|truck|lorry|van|minivan|pickup|jeep|suv|taxi|snow ?plow|snow[- ]?plough|plow|ambulance|fire engine|fire truck"
    r"|tractor|tanker|rig|camper|semi|limousine|patrol car|police car|cab)"
)
DRIVES = re.compile(
    rf"\b(?:dr[oi]ven?|drives|driving) (?:an?|the|his|her|my|our|their|this|that) (?:\w+ ){{0,3}}?{_BOX}s?\b"
    r"|\bdrove (?:and|while) (?:i|he|she|we|they|my \w+) (?:\w+ )?(?:sat|slept|lay|read|held|watched|navigated|counted)\b"
    r"|\b(?:drove|driving) (?:on|through the (?:\w+ )?(?:night|dark|storm|snow|rain|fog|mountains|desert)|for (?:\w+ ){1,3}(?:hours?|miles|kilometers|kilometres|days)|all (?:night|day))\b"
    r"|\bdr(?:ives?|ove|iven) (?:an?|the|his|her|this) (?:\w+ ){0,2}(?:train|locomotive)\b|\bdr(?:ives?|ove|iven) (?:route|line) \w+"
    r"|\bpulled over\b(?! (?:an?|the|his|her|my|their)\b)"
    r"|\b(?:at|behind) the wheel\b|\b(?:in|into|up to|inside) the cab\b(?! of (?:the|an?|his|her|my) (?:\w+ )?(?:crane|excavator|digger|lift|train|locomotive))|\bthrough the wind(?:shield|screen)\b"
    r"|\b(?:stood|stepped|stamped|slammed|hit|foot|pressed|slam|braked|jumped) (?:\w+ )?(?:on )?(?:the|her|his|my) (?:brakes?|accelerator|gas pedal)\b"
)
"""Whoever does this sits in it."""

_PAINTED = re.compile(
    rf"\b(red|orange|yellow|green|blue|purple|pink|brown|white|black|grey|gray) (?:\w+ )?(?:{_BOX}|bus|sedan|hatchback|station wagon|limousine)\b"
)
_NOT_HERE = re.compile(
    r"\b(?:used to|to|could(?: not|n['’]t)?|can(?: not|['’]t|not)?|would|who|that|learn(?:ed|t)? to|taught \w+ to|never|license to|nobody) "
    r"(?:ever )?dr(?:ive|ove|iven|ives)\b"
)
GETS_OUT = re.compile(
    r"\b(?:got|gets|climbed|climbs|stepped|jumped|hopped|slid|scrambled|swung) (?:slowly |quickly |stiffly )?"
    r"(?:out|down)(?= of (?:the|his|her|my|our|their|a) (?:\w+ )?(?:car|cab|truck|van|lorry|taxi|plow|bus|tractor|jeep|pickup|ambulance|seat)"
    rf"|[,.;!?]|$| (?:and|to|into|onto|at|by|beside|in|on|with)\b)|\b(?:got|stepped|climbed) (?:down )?(?:out of|from|off) (?:the|his|her|my) (?:\w+ )?{_BOX}\b"
)
"""Whoever does this is on the road, beside it."""

STANDS_STILL = re.compile(
    rf"\b{_BOX} (?:\w+ )?(?:broke down|stalled|overheated|ran out of (?:gas|petrol|fuel|diesel)|had a flat)\b"
    r"|\b(?:opened|lifted|raised|under) the (?:hood|bonnet)\b|\bchang(?:ed|ing) (?:the|a) (?:tire|tyre|wheel)\b"
)

_GETS_IN = re.compile(
    r"\b(?:got|gets|climbed|climbs|jumped|hopped|slid|stepped) (?:back )?in(?:to)?\b(?! (?:bed|trouble|line|the (?:way|habit|water|pool|bath)))"
)
BY_THE_WAY = re.compile(
    r"\b(?:saw|sees|noticed|spotted|passed|there (?:was|stood)|stood|sat|waved|waving|lay|limped)\b[^.!?]*\b(?:(?:side|edge) of the (?:road|highway|street|track)"
    r"|roadside|by the road|on the (?:hard )?shoulder|hitchhik\w+|in the (?:headlights|middle of the road))\b"
)
"""Whoever is there is seen outside."""

_ARRIVES = re.compile(
    r"\b(?:arriv\w+|reached|parked|stopped (?:at|by|in|outside|before)|pulled (?:in|up|into)|drew up|got (?:there|to|home|back)|came to|led|walked|ran|went|stood|sat|lay|met|turned into)\b"
    r"|\b(?:came|comes|stepped|walked|ran) (?:\w+ )?out\b|\b(?:porch|doorstep|front (?:steps|door))\b|\b(?:knocked|rang the bell|opened the door|let (?:me|him|her|us|them) in)\b"
)
_THERE = re.compile(
    r"\b(?:we|they|i|he|she) (?:\w+ )?(?:got there|arrived|made it|pulled up|drew up)\b(?! to)|\b(?:dropped|let) (?:me|him|her|us|them) (?:off|out)\b"
)
_PASSED = frozenset(
    {
        *(Setting.RIVER, Setting.MOUNTAINS, Setting.FOREST, Setting.ROAD, Setting.FIELD, Setting.CITY, Setting.SHORE),
        *(Setting.SEA, Setting.BRIDGE, Setting.VILLAGE, Setting.DESERT, Setting.CANAL, Setting.POND, Setting.SKY),
        *(Setting.ROADSIDE, Setting.SNOWFIELD, Setting.DRIVEWAY, Setting.GARDEN),
    }
)  # fmt: skip
_LATER = re.compile(
    r"^(?:(?:and|but|then|so) )?(?:in the morning|that (?:same )?(?:week|month|year)|(?:at|by) (?:noon|dawn|breakfast))\b"
    r"|\b(?:wrote|write) (?:to |back )?(?:him|her|them|me|a letter)\b|\b(?:his|her|their|the) (?:answer|letter|reply) (?:came|arrived)\b|\bi passed\b"
)
_TOWN = re.compile(
    r"\b(?:streets?|city|downtown|traffic|avenue|town|intersection|blocks?|subway|neighbou?rhood|suburbs?)\b"
)
_HEIGHTS = re.compile(r"\b(?:mountains?|pass|summit|alps|glacier|ridge|hairpin|switchbacks?|fjell)\b")
_WOODS = re.compile(r"\b(?:forest|woods|logging)\b")
_SANDS = re.compile(r"\b(?:desert|dunes?)\b")


def find_vehicle(text: str, *, snow: bool = False) -> Vehicle | None:
    """The vehicle that a lower-case text names last; where snow is cleared, a plow is one."""
    found = [(match.end(), -order, vehicle) for order, (vehicle, pattern) in enumerate(_FIND) for match in pattern.finditer(text)]  # fmt: skip
    if snow and (plow := _PLOW.search(text)):
        found.append((plow.end(), 1, Vehicle.PLOW))
    return max(found)[2] if found else None


def find_paint(text: str, vehicle: Vehicle) -> str:
    """The colour that a lower-case text gives such a vehicle; none if it gives none."""
    found = _PAINTED.search(text)
    return found[1] if found and find_vehicle(found[0], snow=True) in (vehicle, None) else ""


def gets_in(text: str) -> bool:
    """Whether a lower-case text tells of somebody who drives something now."""
    return DRIVES.search(text) is not None and _NOT_HERE.search(text) is None


def leaves_ride(text: str, whole: str, found: Setting | None) -> Setting | None:
    """Where somebody is who rides, by a text, and its whole clause, in which a place is found; if None, still inside."""
    if GETS_OUT.search(text) or STANDS_STILL.search(text):
        return found if found is not None and found is not Setting.CAR else Setting.ROAD
    if _GETS_IN.search(whole):
        return None
    if BY_THE_WAY.search(whole):
        return Setting.ROAD
    if found in (None, Setting.CAR):
        return Setting.CITY if _THERE.search(text) else None
    return None if found in _PASSED and not _ARRIVES.search(text) else found


def ends_ride(text: str) -> bool:
    """Whether a lower-case text tells of another time, in which nobody is on the way any more."""
    return _LATER.search(text) is not None


def find_way_of(texts: Iterable[str], vehicle: Vehicle) -> Setting:
    """Through what a ride goes, by the lower-case texts around it."""
    told = " ".join(texts)
    for setting, pattern in (
        (Setting.MOUNTAINS, _HEIGHTS),
        (Setting.DESERT, _SANDS),
        (Setting.FOREST, _WOODS),
    ):
        if pattern.search(told):
            return setting
    return Setting.CITY if vehicle is Vehicle.TAXI or _TOWN.search(told) else Setting.ROAD
