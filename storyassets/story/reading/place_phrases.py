"""Place phrases: where it is by what is done there: who goes to sea is on the quay, who is buried lies in a churchyard."""

from __future__ import annotations

import re

from storyassets.model.place import Setting
from storyassets.story.words.sieve import Sieve

_THE = r"(?:(?:the|a|an|his|her|their|my|our) )?(?:\w+ )?"
DEPARTURE = re.compile(
    r"\b(?:went|go|goes|gone|going|sent|ran away|run away|put out|put|set out) (?:off |away |back )?to sea\b"
    r"|\bset sail\b|\bsailed (?:away|off|for|to)\b"
)
"""Somebody leaves by ship: it is seen from the quay, and whoever stays is at home afterwards."""

_VESSEL = r"(?:ship|boat|vessel|steamer|ferry|trawler|lugger|smack)s?"
WRECK = re.compile(
    rf"\b(?:sank|sunk|sinks|wrecked|swallowed|smashed|broke|capsized|overturned|destroyed) {_THE}{_VESSEL}\b"
    rf"|\b{_VESSEL} (?:\w+ )?(?:sank|sunk|sinks|was wrecked|went (?:down|under)|foundered|capsized|was lost|broke (?:up|apart))\b"
    r"|\bshipwreck(?:ed)?\b|\blost at sea\b"
)
"""A ship goes under: it is seen from afar, and nobody on it."""

HERDING = re.compile(
    r"\b(?:tend\w*|herd(?:ed|ing|s)?|mind(?:ed|ing|s)?|graz\w+|pastur\w+|watch(?:ed|ing|es)? over|driving|keep(?:ing)?|kept)"
    r" (?:the |his |her |their |my )?(?:\w+ )?(?:geese|sheep|flocks?|goats|cows|cattle|swine)\b"
)
"""Whoever does this is in a field."""

DREAMT = re.compile(
    r"\b(?:dreamed|dreamt|dreams|dreaming|ha[ds] (?:a|the same|this) (?:\w+ )?(?:dream|nightmare))\b"
)
"""What the sentence goes on to tell is nowhere but in a head."""

_AT_CARDS = r"\b(?:at cards|card (?:game|table)s?|playing cards|played cards|gambl(?:ed|ing)(?! (?:debts?|problem|habit))|poker|dice game|bartender|barkeep)\b"
PHRASES: tuple[tuple[Setting, re.Pattern[str]], ...] = (
    (Setting.TAVERN, re.compile(_AT_CARDS)),
    (
        Setting.GRAVEYARD,
        re.compile(
            r"\b(?:funeral|was buried|were buried|buried (?:him|her|them|my|his|their|our) (?!heads?\b|faces?\b|eyes\b|noses?\b|hands?\b|teeth\b|bills?\b|beaks?\b|gold\b|money\b|treasure\b|bones?\b)\w+)\b"
        ),
    ),
    (
        Setting.COURTROOM,
        re.compile(
            r"\b(?:on trial|stood trial|at the trial|courtroom|courthouse|before (?:the|a) judge|the jury"
            r"|the judge (?:asked|said|ruled|ordered|sentenced|looked|smiled|cried|nodded))\b"
        ),
    ),
    (
        Setting.DUNGEON,
        re.compile(
            r"\b(?:behind bars|thr(?:ew|own) (?:him |her |them |me )?(?:in|into) (?:prison|jail|a dungeon|the dungeon)"
            r"|in chains|prison cell|jail cell)\b"
        ),
    ),
    (
        Setting.CHURCH,
        re.compile(
            r"\b(?:at the altar|wedding ceremony|at (?:the |our |his |her |my )?wedding|on (?:\w+ ){1,3}wedding day|(?:wore|came|went|drove) (?:\w+ ){0,2}to (?:my|our|the|his|her) wedding)\b"
        ),
    ),
    (
        Setting.ROOFTOP,
        re.compile(
            r"\b(?:led?|leads?|climb\w*|went|go|goes|came|took|takes|carr(?:y|ied)|ran|crept|sat|sit|stood|slept|danced|stepped|walked|crawled|lay|dragged|pulled|called)"
            r" (?:(?!water|soup|milk)[\w'’]+ ){0,4}?(?:up |out |down )?(?:to|onto|on|over|across) (?:the|his|her|their|our|my|its) (?:\w+ )?(?:roof|rooftops?|(?:roof )?tiles)\b(?! of (?:his|her|the|my) (?:mouth|car|van|bus|coach))"
        ),
    ),
    (Setting.FIELD, HERDING),
    (
        Setting.FIELD,
        re.compile(
            r"^(?!.*\b(?:most|best|\w{3,}est|every|any|all)\b.*\bin the country\b).*\b(?:in|into|to|through) the country(?:side)?\b"
        ),
    ),
    (
        Setting.DINING_ROOM,
        re.compile(
            r"\b(?:(?:in|into|inside|entered) (?:the|a|his|her|their) (?:\w+ )?mansion"
            r"|(?:in|into|inside|reached|entered|to) (?:the|a|his|her|their) (?:\w+ )?(?:dining[- ]room|dining hall))\b"
        ),
    ),
    (
        Setting.ROOM,
        re.compile(
            r"\b(?:(?:in|into|inside|entered) (?:the|a|his|her|their) (?:\w+ )?villa"
            r"|(?:in|into|inside|reached|entered|to) (?:the|a|his|her|their) (?:\w+ )?living room)\b"
        ),
    ),
    (
        Setting.SHIP,
        re.compile(
            r"\b(?:on board|aboard (?:the|a|his|her) (?:ship|boat|schooner|brig)|(?:bound \w+|\w+ \w+) aboard|aboard (?:her|him)|the (?:schooner|brig|trawler|frigate|whaler|sloop) (?:\w+ )?(?:was|were|lay|sailed|made|ran|set|left|put)|on deck|below decks?"
            r"|the (?:helmsman|helm|first mate|bosun|cabin boy|ship['’]s (?:boy|cook|bell|carpenter))|hold (?:his|her|their|the) course"
            r"|(?:was|were|lay|drifted) (?:\w+ ){1,3}(?:miles|hours|days) (?:off|out from) (?:the |\w+ )?(?:\w+ )?(?:coast|shore|land|cape)\b|of us aboard"
            r"|over the (?:side|rail|bulwarks)|overboard|crow['’]s nest|(?:lowered|lower|launched) (?:a|the) (?:life)?boats?)\b"
        ),
    ),
    (Setting.SHORE, re.compile(r"\b(?:washed (?:up|ashore)|up the beach|ashore)\b")),
    (Setting.HARBOUR, DEPARTURE),
    (
        Setting.LAMP_ROOM,
        re.compile(r"\b(?:lamp ?room|top of the lighthouse|up the lighthouse|lantern room)\b"),
    ),
    (
        Setting.BUS_STOP,
        re.compile(r"\b(?:bus|coach) (?:stop|shelter)\b|\bcoach (?:station|depot)\b|\bwait\w* for the bus\b"),
    ),
    (Setting.PLAYGROUND, re.compile(r"\bschool ?yard\b|\bon the swings?\b")),
    (
        Setting.CAR,
        re.compile(r"\b(?:behind the wheel|drove (?:to|home|off|away|through|all|down|past|for|back))\b"),
    ),
    (Setting.STATION, re.compile(r"\b(?:bus|railway|train|subway|metro) (?:station|platform)\b")),
    (Setting.OFFICE, re.compile(r"\bpolice station\b")),
    (Setting.CLASSROOM, re.compile(r"\b(?:in class|at (?:his|her|my|their) school desk)\b")),
)
"""In a lower-case text; the first that fits."""

MEAL_LAID = re.compile(
    r"\btable was (?:\w+ )?(?:spread|laid|set|covered|decked|full)\b|\b(?:laid|spread|set) the table\b"
    r"|\bsat down (?:to|at) (?:the )?(?:table(?! (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b))|dinner|supper|feast|meal)\b|\bhead of the table\b"
    r"|\b(?:dinner|supper|the feast|the meal) was (?:served|ready|brought)\b"
)
"""People are in the house then."""

BACK = re.compile(
    r"\b(?:rode|went|ran|walked|drove|came|hurried|rushed|flew|sailed|returned|raced|crept|brought \w+|took \w+)"
    r" (?:straight |right |all the way )?back\b(?! home| to | into | in | and forth| from| at )"
)
"""To where they were before."""

RIDE_HOME = re.compile(
    r"\b(?:rode|drove|walked|galloped|cycled|flew|sailed|strolled|marched|carried \w+|dragged \w+|(?:on|all) the way)"
    r" (?:back )?home\b|\bon (?:his|her|my|their|our|the) way (?:back )?home\b"
)
"""They are seen on the road."""

AFTER_YEARS = re.compile(
    r"\b(?:years|months|weeks) (?:later|after(?:wards)?|passed|went by)\b"
    r"|\bfrom (?:then|that (?:day|time|hour|night)) on\b|\bas long as \w+(?: \w+)? lived\b|\bever after(?:wards)?\b"
    r"|\ball (?:his|her|their) (?:life|lives|days)\b"
)
"""After so long people are at home again, if nobody says where."""

SICKBED = re.compile(
    r"\b(?:lay|lies|fell|was|taken) (?:very |so |gravely )?(?:ill|sick)\b(?! (?:of|in (?:his|her|the) (?:den|cave|lair|nest)|under|beneath|on the (?:road|ground)))"
    r"|\blay (?:\w+ )?(?:with|in) (?:a |the |his |her )?(?:\w+ )?fever\b|\b(?:was sitting|sat) up(?: and| in bed|[.,;]?$)|\b(?:nursed|tended) (?:him|her) (?:back|day|night|through|until|for)\b"
    r"|\basked? ?(?:ing)? for (?:some |a bowl of )?(?:porridge|soup|broth)\b|\bthe fever (?:broke|left|rose)\b"
)
"""Whoever is so ill is in bed, at home."""

DROUGHT = re.compile(
    r"\b(?:droughts?|parched (?:land|fields?|earth|ground)|dry (?:summer|season|spell|weather|year|land)|dried up)\b"
    r"|\b(?:no|little|hardly any|without) (?:rain|water) (?:had )?(?:fell|fallen|to be found|anywhere)\b"
)
"""The land is without water; brooks and grass are gone."""

TO_KIN = re.compile(
    r"\b(?:went|came|ran|hurried|returned|goes|comes) (?:back )?to (?:his|her|their|my) "
    r"(?:\w+ )?(?:brother|sister|mother|father|parents|wife|husband|neighbou?r|master|children)s?\b"
)
"""Whoever goes there is at somebody's home."""

THESE_DAYS = re.compile(r"\bthis morning\b|^today\b")
"""Then nobody is still on a journey."""

LONGS = re.compile(
    r"\bi(?:'d|'ll| would| will| shall| do| am)? (?:much )?(?:prefer|rather|like better|long|miss|am going (?:back|home)|go(?:ing)? (?:back|home)|return)\b"
    r"|\b(?:better|happier|safer) (?:\w+ ){0,3}(?:at home|in (?:the|my))\b|\bgive me\b(?= (?:my|the|a) (?:\w+ ){0,3}(?:life|home))"
)
"""Whoever says so would rather be elsewhere, or goes there."""

AT_THE_LAMP = re.compile(
    r"\b(?:lit|filled|polish(?:ed|ing)|trimm(?:ed|ing)|tend(?:ed|ing)|wound|cleaned|put out|hand on|relit) (?:the|a|his|her) (?:\w+ ){0,2}(?:lamp|wick|light|lens|lantern)\b"
    r"|\bclimbed (?:up )?(?:the|all the|all) (?:[\w-]+ ){0,2}(?:steps|stairs)\b"
)
"""Whoever does this in a story of a lighthouse is up there."""

TO_THE_SEA = re.compile(r"\bto (?:the|a|his|her) (?:\w+ )?(?:sea|coast|shore|lighthouse|seaside|island)\b")
"""Where a journey leads."""
_SIEVE = Sieve(pattern for _, pattern in PHRASES)


def find_by_phrase(text: str) -> Setting | None:
    """The place of what a lower-case text tells; None if it tells of nothing that has a place of its own."""
    return next((PHRASES[row][0] for row in _SIEVE.left(text) if PHRASES[row][1].search(text)), None)
