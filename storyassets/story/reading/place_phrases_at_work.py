"""Place phrases at work: kitchens, garages, mines and the like, by what is done and what stands there, in lower-case text."""

from __future__ import annotations

import re

from storyassets.model.place import Setting

AT_WORK: tuple[tuple[Setting, str], ...] = (
    (
        Setting.PITCH,
        r"\bthe (?:striker|goalkeeper|goalie|linesman)\b|\b(?:football|soccer) (?:field|pitch|game|match)\b|\bpenalty (?:kick|spot|area)\b",
    ),
    (Setting.STADIUM, r"\bthe (?:referee|pitcher|batter|quarterback|umpire)\b"),
    (
        Setting.BAKEHOUSE,
        r"\b(?:the|a|his|her|their|our) (?:bread|deck|brick|big|bakery|bakery['’]s) ovens?\b|\bback (?:room )?of the bakery\b"
        r"|\bat (?:three|four|3|4)(?: o['’]clock)?(?: every| each)?(?: in the)? morning,? [^.;!?]{0,40}\b(?:knead\w*|bak(?:es?|ed|ing)|dough)\b",
    ),
    (
        Setting.RESTAURANT_KITCHEN,
        r"\b(?:sous[- ]chef|head chef|line cooks?|the walk-in (?:fridge|cooler)|kitchen (?:brigade|porter))\b"
        r"|\bkitchen of (?:the|a|an|his|her|their|our) (?:\w+ )?(?:restaurant|hotel|diner|café|cafe|inn|school|palace)\b"
        r"|\b(?:restaurant|hotel|diner|school|hospital)(?:['’]s)? kitchen\b|\b(?:run|runs|ran) (?:the|that|this|a|his|her|my) (?:\w+ )?kitchen\b"
        r"|\b(?:hired|trained|fired) (?:an?|the) (?:\w+ )?(?:dishwasher|line cook|kitchen porter|busboy)\b",
    ),
    (
        Setting.GARAGE,
        r"\b(?:auto|car|repair|body|mechanic['’]s) (?:shop|garage|workshop)\b|\b(?:under|beneath) the (?:hood|bonnet|chassis)\b"
        r"|\bon the (?:hydraulic )?lift\b(?= (?:with|when|while|and))",
    ),
    (
        Setting.MINE,
        r"\bunderground(?! (?:station|train|parking|garage|car|railway|line|river))\b(?=[.,;]| for| when| with)"
        r"|\b(?:coal ?face|coal seam|down the (?:mine|pit|mine ?shaft)|in(?:to|side)? (?:the|a) (?:\w+ )?(?:mine|mineshaft|colliery))\b"
        r"|\b(?:hundred|thousand) (?:feet|metres|meters|yards|matter) (?:down|underground|below)\b",
    ),
    (
        Setting.INTERVIEW_ROOM,
        r"\b(?:interview|interrogation|questioning) room\b|\btwo-way (?:mirror|glass)\b|\bone-way (?:mirror|glass)\b"
        r"|\b(?:detective|inspector|officer|sergeant) (?:\w+ )?(?:questioned|interrogated)\b",
    ),
    (
        Setting.STATION,
        r"\b(?:subway|metro|underground|tube|train|railway) (?:station|platform|entrance|stairs|tunnel)\b"
        r"|(?:(?<=played )|(?<=plays )|(?<=sang )|(?<=sings )|(?<=busked )|(?<=begged )|(?<=guitar )|(?<=violin )|(?<=slept ))"
        r"in the (?:subway|metro|underground)\b",
    ),
    (
        Setting.TRAIN,
        r"\b(?:drove|drives|driving|conducts|conducted) (?:the|a|his|her|night|freight) (?:\w+ ){0,2}train\b",
    ),
    (
        Setting.ROOM,
        r"\b(?:clean(?:ed|s|ing)|clear(?:ed|ing)|swept|empt(?:ied|ying)|mopped|tidied|search(?:ed|ing)|pack(?:ed|ing)) (?:out |up )?"
        r"(?:the|his|her|their|my|our) (?:[\w'’]+ )?(?:apartment|flat|house|living room)\b",
    ),
    (
        Setting.BATTLEFIELD,
        r"\b(?:(?:went|go|climbed|came) over the top|no man['’]s land|shell[- ]holes?|(?:through|under|at|on|in|across|cut) the barbed wire|on the battlefield)\b",
    ),
    (
        Setting.TRAM,
        r"\b(?:school )?bus (?:slid|skidded|broke down|got stuck|crashed|stalled|tipped|went off)\b",
    ),
    (
        Setting.KITCHEN,
        r"\b(?:tear(?:ing)?|tore|ripp(?:ed|ing)|paint(?:ed|ing)|renovat(?:ed|ing)|gutt(?:ed|ing)|remodel(?:ed|ing)) (?:out |up )?(?:the|our|my|his|her) (?:old |new )?kitchen\b",
    ),
    (
        Setting.SKY,
        r"\b(?:fell|falling|dropped|sailed|floated|drifted|plunged) (?:\w+ )?through (?:a|the) (?:clouds?|air|sky)\b|\bthe parachute (?:opened|jerked|tore)\b"
        r"|\b(?:jumped|leapt|fell|pushed \w+) (?:\w+ )?(?:out of|from) (?:a|the) (?:\w+ )?(?:plane|airplane|aeroplane|helicopter|balloon)\b",
    ),
    (
        Setting.BUILDING_SITE,
        r"\b(?:building|construction) site\b|\bthe scaffold(?:ing)?\b",
    ),
    (
        Setting.FACTORY,
        r"\b(?:in|into|inside|to|of|at|behind|from) the (?:plant|pump|machine|turbine|generator|engine|compressor) room\b"
        r"|\bprint(?:ing)? (?:shop|works|room|house|plant|press)\b|\b(?:big|old|new) press(?:es)?\b(?= (?:at|in|jammed|ran|stopped|broke))|\b(?:machine|paint|pattern) shop\b"
        r"|\b(?:at|in|outside|of|to) (?:a|an|the|our|his|her) (?:\w+ )?(?:bottling|packing|canning|processing|cement|chemical|paper|assembly|meat|car|bicycle|brick|power|recycling|tire|tyre) (?:plant|factory|works|line)\b"
        r"|\b(?:at|in|to) (?:a|an|the|our|his|her) (?:\w+ )?(?:tannery|brewery|distillery|cannery|shipyard|brickworks|ironworks|glassworks|gasworks|dairy)\b(?! (?:aisle|case|section|cow))",
    ),
    (
        Setting.AUDITORIUM,
        r"\b(?:evening|night|day|minute|hour) (?:of|before) the (?:premi[eè]re|concert|recital|performance)\b|\borchestra pit\b"
        r"|\b(?:on|at|from) (?:his|her|the|their) (?:music stand|podium)\b",
    ),
    (
        Setting.SHIP,
        r"\b(?:on|aboard|onto|boarded|took|catch|caught) (?:the|a|an|our|that) (?:\w+ ){0,2}(?:ferry|ocean liner|cruise ship)\b",
    ),
    (
        Setting.HOSPITAL,
        r"\b(?:in|to|at|of|from|over|beside) bed (?:number )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b|\bward (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    ),
    (
        Setting.ROAD,
        r"\bcross(?:ed|es|ing)? the (?:border|frontier)\b|\b(?:border|frontier) (?:post|crossing|guards?|guardsm[ae]n)\b"
        r"|\bcustoms (?:post|shed|hut|officers?|man|men|guards?)\b(?![^.]*\b(?:airport|ship|harbou?r|docks?)\b)",
    ),
    (
        Setting.SALON,
        r"\b(?:hair|beauty|nail) salon\b|\b(?:at|to|into|in) (?:the|a|his|her) (?:barber|hairdresser)['’]s\b|\bbarber(?:['’]s)? (?:shop|chair)\b",
    ),
    (
        Setting.SUPERMARKET,
        r"\b(?:checkout (?:line|counter|lane)|shopping (?:cart|trolley)|in aisle \w+|frozen (?:food|aisle))\b"
        r"|\bstack(?:ed|s|ing) (?:the )?shelves\b",
    ),
    (
        Setting.ROOFTOP,
        r"\b(?:on|onto|to|up to|up on|across|reached) (?:the|a) (?:flat )?roof(?: of (?:the|a|an|his|her|our|their) [\w-]*\s?(?:building|hotel|hospital|tower|block|school|office|apartment|bank|factory|museum|library|theatre|theater|station|warehouse|skyscraper|store|flats|church|mill))\b"
        r"|\b(?:on|onto|across|over) the rooftops?\b",
    ),
    (
        Setting.CAMP,
        r"\b(?:around|by|at|beside|near) (?:the|a|our|their) (?:camp ?fire|tents?)\b|\bpitched (?:the|a|our|their|his|her) tents?\b"
        r"|\b(?:in|into|inside|out of) (?:the|a|our|their|his|her) tent\b(?! of)|\b(?:summer|scout|base) camp\b",
    ),
    (
        Setting.SNOWFIELD,
        r"\b(?:across|over|onto|on|through) the (?:\w+ )?(?:glacier|ice (?:sheet|floe|shelf|cap|field)|pack ice|sea ice|tundra|snowfields?)\b"
        r"|\b(?:dog ?sleds?|sled dogs?|sledge dogs?)\b",
    ),
    (
        Setting.ELEVATOR,
        r"\b(?:elevator|lift) (?:stopped|jammed|got stuck|was stuck|shuddered|shook|stalled|lurched)\b|\b(?:stuck|trapped|alone) in (?:an|the) (?:elevator|lift)\b|\b(?:in|into|inside) (?:an|the) (?:\w+ )?elevator\b",
    ),
)
"""In a lower-case text; among others of our time the one that is told of last counts."""

_OWNED = {
    **dict.fromkeys(
        ("shop", "store", "bookshop", "pharmacy", "grocery", "florist", "bookstore"), Setting.SHOP
    ),
    **dict.fromkeys(("café", "cafe", "diner", "restaurant", "pizzeria", "bar", "pub"), Setting.RESTAURANT),
    **dict.fromkeys(("barbershop", "salon"), Setting.SALON),
    "bakery": Setting.SHOP,
    "supermarket": Setting.SUPERMARKET,
    "farm": Setting.FARMYARD,
    "laundromat": Setting.LAUNDRY,
    "workshop": Setting.WORKSHOP,
}
_OWNS = re.compile(
    r"\b(?<!who )(?:has|had|owns?|owned|runs?|ran|keeps?|kept|opened|inherited|works? (?:at|in)|worked (?:at|in)) "
    rf"(?:a|an|the|her|his|their|my|our) (?:[\w'’-]+ ){{0,3}}?({'|'.join(_OWNED)})\b(?! (?:left|once|until|window|door))"
)


def owned_place(text: str) -> Setting | None:
    """Where somebody works who has, keeps or runs a place, by a lower-case text."""
    found = _OWNS.search(text)
    return _OWNED[found[1]] if found is not None else None
