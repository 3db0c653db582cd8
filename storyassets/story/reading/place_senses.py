"""Place senses: what a word of our time that may name a place means here, by the words around it and in its story."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

NO_PLACE = "matter"
"""Stands for a word that names no place here."""

_SPACE = (
    "orbit orbits orbited orbiting planet planets galaxy galaxies astronaut astronauts mars spaceship spacecraft starship "
    "rocket asteroid asteroids airlock gravity spacesuit cryo hyperspace light-years generations lightyears solar alien aliens "
    "nebula colonists colony oxygen module cosmos interstellar earth moon space generation robot robots android androids ganymede titan europa saturn jupiter venus"
)
_AFLOAT = (
    "sea seas ocean sail sails sailed sailing sailor sailors mast harbor harbour wave waves anchor shore tide port fishermen "
    "fisherman reef storm overboard coast island ashore helm helmsman rigging schooner cargo iceberg lifeboat"
)
_WATER = (
    "river canal stream creek brook water current flood flooded muddy mud fish fishing boat boats raft swim swam drown "
    "drowned reeds upstream downstream otter heron duck ducks ferry willow ford lake bridge elephant dike irrigation rowed"
)
_MONEY = (
    "money account loan teller robber robbers robbed vault manager cash deposit cheque mortgage savings central "
    "credit robbery gunman banker clerk loans wallet dollars"
)
_SHEEP = "sheep lambs lamb flock shepherd wolf ewe ram goat goats cattle pig pigs sow cow cows hens chickens farmer farm"
_TREES = "trees tree path deep dark lost wolf hunter hunting axe deer cabin hiking trail leaves bears bear wandered edge"
_MADE = (
    "hand carved polished plank stacked split firewood logs piano table floor grain burn burned fire chop chopped stack made finger fingers smooth "
    "varnish knocked solid desk door sanded nail nails box piece pieces carpenter saw violin guitar frame"
)
_SWIM = "swim swam swimmer swimmers swimming goggles pool strokes backstroke freestyle butterfly chlorine lifeguard"
_UNDERGROUND = "miner miners colliery coal pit seam mine flooded timber underground shaft gallery rails lamp"
_GUESTS = "porter porters suitcase suitcases check-in checked room rooms key keys lift floor"
_SHIP = (("spaceship", _SPACE), ("ship", _AFLOAT))
_SENSES: dict[str, tuple[tuple[str, str], ...]] = {
    **dict.fromkeys(("trolley", "trolleys"), (("tram", "rails conductor line route tramline streetcar"),)),
    "compartment": ((NO_PLACE, "glove secret hidden freezer battery luggage"),),
    "bank": (
        ("riverbank", f"down steep muddy slid scrambled {_WATER}"),
        ("bank", _MONEY),
        ("warehouse", "food"),
        (NO_PLACE, "fog clouds cloud snow screens monitors earth switches blood"),
    ),
    "banks": (("riverbank", f"steep slick grassy overflowed burst {_WATER}"), ("banks", _MONEY)),
    "current": (
        ("riverbank", f"deep legs standing stood pulled carried swept strong {_WATER}"),
        (NO_PLACE, "electric events job boss"),
    ),
    "ship": _SHIP,
    "cab": ((NO_PLACE, "crane cranes excavator digger scaffold girder"),),
    "parapet": (
        (
            "trench",
            "sergeant captain corporal lieutenant rifle rifles soldier soldiers german germans bayonet trench dugout wire platoon sentry",
        ),
    ),
    "ford": (
        (
            NO_PLACE,
            "car cars drove driven drive windshield truck black engine driver wheel parked tires pickup",
        ),
    ),
    "cabin": (
        (
            "ship",
            "captain crew mast mainmast deck galley whaler schooner hammock boatswain bosun mate sailors rigging",
        ),
        (NO_PLACE, "plane airplane flight pilot steward stewardess runway"),
    ),
    "vessel": (*_SHIP, (NO_PLACE, "blood clay wine vessels")),
    "deck": (
        (
            "spaceship",
            "century centuries generation generations hatch airlock hull oxygen colony stars shuttle",
        ),
        *_SHIP,
        (NO_PLACE, "cards card shuffled dealt ace poker"),
        ("porch", "grill barbecue backyard"),
    ),
    "decks": (*_SHIP, (NO_PLACE, "cards")),
    "bridge": (
        ("spaceship", "captain starship airlock orbit crew"),
        ("bridge", _WATER),
        (NO_PLACE, "nose violin cards whist guitar dental teeth"),
    ),
    "woods": (),
    "lobby": (("hotel", f"hotel hotels concierge bellhop bellboy receptionist {_GUESTS}"),),
    "reception": (("hotel", f"desk hotel {_GUESTS}"),),
    **dict.fromkeys(
        ("square", "squares"),
        ((NO_PLACE, "crossword clue clues grid quilt chess chessboard knitted blanket puzzle"),),
    ),
    "alley": (("diner", "bowling"),),
    "field": (
        ("stadium", "football soccer baseball goal referee coach quarterback touchdown kickoff rugby"),
        (NO_PLACE, "study science medicine expertise research vision magnetic trip trips experts leader"),
    ),
    "bar": (
        (
            NO_PLACE,
            "chocolate soap gold iron steel candy crow exam granola wrapper energy metal prison lawyer",
        ),
        ("bar", "drink drinks beer beers bartender stool whiskey drunk karaoke gin"),
    ),
    "court": (
        ("gym", "tennis basketball volleyball squash racket hoop dribbled serve net"),
        (
            "courtroom",
            "judge jury lawyer lawyers trial verdict sued lawsuit fine fined attorney witness guilty",
        ),
        ("court", "king queen prince princess castle duke emperor jester knight knights"),
    ),
    "plant": (
        (
            "factory",
            "worker workers shift power nuclear steel foreman boss assembly smokestack union bottling packing canning "
            "processing cement chemical bottles belt machine machines",
        ),
    ),
    "mill": (
        ("factory", "worker workers shift foreman steel cotton textile union looms"),
        ("mill", "miller flour river grain wheel donkey"),
    ),
    "flight": (
        ("airport", "canceled cancelled delayed missed booked boarding connecting gate standby rebooked"),
        (NO_PLACE, "stairs steps fancy birds geese"),
    ),
    "tent": (
        (
            "campsite",
            "camp camping camped woods lake hikers hiking sleeping-bag campfire trail mountain bear",
        ),
        ("fair", "fair circus fortune carnival clown ringmaster popcorn"),
        (NO_PLACE, "wedding party oxygen"),
    ),
    "hall": (
        ("assembly", "church village parish school community scout memorial miners"),
        ("recital", "concert"),
        ("precinct", "registry registrar passport permit permits licence license clerk form forms planning"),
        (
            "ballroom",
            "wedding married dance danced guests party banquet bride mayor council city town bingo",
        ),
        ("corridor", "stairs door down coat coats upstairs bedroom bathroom mirror mat boots light"),
    ),
    "desk": (
        ("hotel", "hotel front reception porter bell guest guests"),
        (
            "classroom",
            "teacher pupil pupils classmates classmate homework recess fourth-grade fifth-grade third-grade",
        ),
    ),
    "bars": (("bar", "drink drinks beer beers bartender clubs nightlife karaoke"),),
    "auction": (
        (
            "market",
            "mule donkey horse horses cow cows cattle sheep pony livestock bull goat pig farmer tractor",
        ),
    ),
    "teacher": ((NO_PLACE, "piano violin guitar singing yoga ballet dancing driving"),),
    "lane": (
        ("pool", _SWIM),
        ("stadium", "runner runners sprint track hurdles finish relay medal"),
        ("road", "country narrow hedge hedges cottage farm walked village muddy"),
    ),
    "meet": (("pool", _SWIM), ("stadium", "runner runners sprint track hurdles relay medal")),
    "aisle": (
        ("supermarket", "cereal dairy bread pasta soup milk frozen canned produce snack wine"),
        (
            NO_PLACE,
            "stage curtain bus plane flight train supermarket grocery store shelves shelf gym theatre theater cinema movie audience passengers",
        ),
    ),
    "tower": (
        ("cabin", "lookout lookouts ranger rangers wildfire wildfires"),
        ("control-tower", "runway plane pilot radio flight airport cockpit captain"),
        (NO_PLACE, "church steeple churchyard"),
        ("tower", "castle princess king knight bell clock"),
    ),
    "tunnel": (
        (NO_PLACE, "plastic carpal wind vision greenhouse"),
        ("tunnel", "train mine road dark dug escape"),
    ),
    "station": (
        ("kitchen", "fish grill fry prep salad pastry saute pans chef cook cooks kitchen restaurant dishes"),
        ("gas-station", "gas petrol pump pumps fuel interstate diesel"),
        ("precinct", "police officer sergeant detective cops arrested handcuffs"),
        ("station", "train trains platform railway subway conductor tracks bus"),
        (
            "spaceship",
            "orbit astronaut astronauts airlock spacesuit ganymede titan europa mars moon lunar saturn hull",
        ),
        ("ward", "nurse nurses patient ward beds"),
    ),
    "pit": (
        ("mineshaft", "mine coal miner miners shaft colliery"),
        ("stadium", "race racing laps driver tires"),
        (NO_PLACE, "stomach peach cherry arm arms"),
    ),
    "stage": (
        ("stage", "microphone audience curtain play applause on onto sang danced stood speech walked"),
        (NO_PLACE, "cancer illness disease tumor diagnosis rocket early late final"),
    ),
    "pool": (
        (NO_PLACE, "blood cue billiard light car motor applicants money office lottery"),
        ("pool", "swim swam swimming swimmer lane lifeguard diving water chlorine"),
    ),
    "cell": (
        (NO_PLACE, "phone phones call called blood brain cancer stem number battery texted microscope"),
        ("cell", "prison guard guards prisoner warden bars jail locked"),
    ),
    "block": (
        (
            NO_PLACE,
            "starting swim swimmer lane relay ice wood chopping marble stone goggles butcher starter concrete",
        ),
        ("block", "street neighbors neighbours houses corner neighborhood walked"),
    ),
    "track": (
        ("stadium", "run ran race runner runners coach lap laps sprint meet hurdles relay medal spikes"),
        (NO_PLACE, "lost keep kept time railway train song music animal deer"),
    ),
    "pitch": (("stadium", "football soccer goal referee coach match cricket team penalty"),),
    "terminal": (
        ("airport", "flight plane gate boarding passengers luggage suitcase departure"),
        (NO_PLACE, "cancer illness computer keyboard diagnosis typed screen"),
    ),
    "gate": (
        ("airport", "flight boarding departure airport luggage passport"),
        ("gate", "garden fence castle"),
    ),
    "pen": (("pen", _SHEEP), (NO_PLACE, "ink paper write wrote sign signed letter red writing notebook")),
    "fold": (("fold", _SHEEP), (NO_PLACE, "letter paper cloth map skin napkin worn thin along dress coat")),
    "folds": ((NO_PLACE, "letter paper cloth map skin napkin worn thin along dress coat"),),
    "wood": (("woods", _TREES), (NO_PLACE, _MADE)),
    "plain": (
        ("plain", "herd grass horses buffalo savanna rode wide lion"),
        (NO_PLACE, "sight view english text"),
    ),
    "camp": (
        ("campsite", "tent campfire counselor hiking lake woods fire"),
        ("trench", "soldier soldiers army regiment war corporal sergeant enemy barracks"),
    ),
    "gallery": (
        ("mineshaft", _UNDERGROUND),
        ("gallery", "painting paintings art museum artist frame visitors"),
    ),
    "studio": (("newsroom", "radio microphone listeners broadcast recording tv television station"),),
    "galleries": (("mineshaft", _UNDERGROUND),),
    "shaft": (
        ("spaceship", "deck decks airlock hull oxygen"),
        ("mineshaft", _UNDERGROUND),
        (NO_PLACE, "light sun arrow elevator"),
    ),
    "pumps": (("gas-station", "gas petrol fuel diesel interstate filling"),),
    "front": (("trench", "war soldier soldiers trenches shelling army regiment corporal"),),
    "company": (
        (
            NO_PLACE,
            "corporal private sergeant captain soldiers regiment shelling lieutenant war enemy platoon",
        ),
    ),
    "base": (("trench", "soldier soldiers army regiment war corporal sergeant"),),
}
_COMPANY = {
    word: tuple((becomes, word_set(near)) for becomes, near in senses) for word, senses in _SENSES.items()
}
_NONE_ALONE = word_set(
    "trolley trolleys tower bars hall tent plant stage track pitch pen fold folds wood plain block pumps shaft"
)
"""These name a place only in the company that says so."""

_AS_VERBS = word_set(
    "ship park plant farm garden stage field pool train plane bridge station house store room gate bank court block "
    "meet corner school fence shower fish pen shop market mill"
)
_GOES_TO = word_set("school market court")
_COUNTED = re.compile(
    r"^(?:\d[\d,.]*|a|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|\w*hundred|few|many|more|first|last|final|every|each|another)$"
)
_MEASURES = word_set("yard yards stone stones foot feet")
_HOUSES_OF = word_set(
    "lion reptile monkey bird elephant dog tree doll hen power opera auction publishing full ape"
)
"""In these nobody lives."""

_PITS = word_set("the a this that coal gold silver copper salt diamond iron old abandoned deep uranium")
"""After these a mine is no possession."""
_HOUSES_WHERE = "|".join(
    rf"(?<=\b{where} {house} )"
    for house in [
        "tavern",
        "inn",
        "pub",
        "bar",
        "café",
        "cafe",
        "shop",
        "house",
        "hotel",
        "church",
        "restaurant",
        "bakery",
        "library",
        "hospital",
        "diner",
        "flat",
        "cabin",
        "caravan",
        "hut",
    ]
    for where in ("in the", "in a", "at the", "at a", "into the")
)
"""`He sat in the tavern across the river`: he is at no river."""
_IDIOMS = re.compile(
    rf"\b(?=across|beside|by|behind|opposite|over|near)(?:{_HOUSES_WHERE})(?:across|beside|by|behind|opposite|over|near) the (?:river|road|street|bridge|square|station|canal|lake|tracks|border|park)\b|"
    r"\b(?:an?|the|this|that|no|enough|more|her|his|my|your|our|their|parking|crawl|empty|small|tight|narrow) space\b(?! (?:ship|station|suit|walk|capsule))|"
    r"\b(?:flew|sailed|soared|went|shot|headed|ball|high|wide|cleared|jumped|vaulted) (?:\w+ ){0,2}over the bar\b|\bcleared the bar\b|"
    r"\b(?:around|by|at|until|till|after|from) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) bar\b(?! (?:on|in|of the (?:night|evening))\b)|"
    r"\b(?:around the bush|out of the woods?|over the moon|under the table|on the table|(?:stuck|sitting|sat) on the fence"
    r"|(?:a )?walk in the park|on the house|in the ballpark|over the hill|end of the (?:tunnel|road|line|day)"
    r"|in (?:high|middle|law|medical|grad|graduate|art) school|on the road to (?:recovery|success|ruin)|drop in the ocean|needle in a haystack|at a crossroads|fish out of water"
    r"|out of (?:the )?field|level playing field|in the (?:same|wrong) (?:boat|field)|to be fair|castles? in the air"
    r"|house of cards|(?:first|last|back|front) desks?(?= of the (?:first |second )?(?:violin|viola|cello|string)s)|in the long run|down the road|middle of the road|hit the (?:road|roof)|off the wall|on the spot)\b"
)
_DIRECT, _NEAR, _IN_LINE, _IN_STORY = 9, 3, 2, 1
_REACH = 3
_LEAST = 2


def clear_senses(words: Sequence[str], story: Collection[str]) -> list[str]:
    """The words of a line, each that may name a place as the one that names it plainly, or as none if it names none.

    `story` are all words of the story, in lower case.
    """
    idle = _spans_of_idioms(words)
    plain = [bare(word) for word in words]
    cleared = list(words)
    for index, word in enumerate(plain):
        if index in idle or _is_no_noun(plain, index):
            cleared[index] = words[index].lower().replace(word, NO_PLACE) if word else words[index]
        elif (known := _as_known(word)) is not None:
            meant = _meaning(plain, index, known, story)
            if meant != known:
                cleared[index] = words[index].lower().replace(word, meant)
    return cleared


def _as_known(word: str) -> str | None:
    """The word as its senses are written down, in the plural or not; None if it has but one."""
    return next(
        (form for form in (word, word.removesuffix("s")) if form in _COMPANY or form in _NONE_ALONE), None
    )


def _meaning(plain: Sequence[str], index: int, known: str, story: Collection[str]) -> str:
    """What a word is here: that of its senses for which the most of its company speaks."""
    word, line = known, set(plain)
    near = {*plain[max(0, index - _REACH) : index], *plain[index + 1 : index + 1 + _REACH]}
    compound = plain[index - 1] if index else ""
    votes = [
        (
            _DIRECT * (compound in company)  # a railway station, whatever the police does there
            + _NEAR * len(company & near)
            + _IN_LINE * len((company & line) - near - {word, plain[index]})
            + _IN_STORY * len((company & set(story)) - line - {word, plain[index]}),
            -order,
            becomes,
        )
        for order, (becomes, company) in enumerate(_COMPANY.get(word, ()))
    ]
    best = max(votes, default=(0, 0, word))
    if best[0] >= _LEAST:
        return "canal" if best[2] == "riverbank" and "canal" in story else best[2]
    return NO_PLACE if word in _NONE_ALONE else word


def _is_no_noun(plain: Sequence[str], index: int) -> bool:
    """Whether a word is a verb, a measure or a possessive: 'to park', 'forty yards', 'a friend of mine'."""
    word, before = plain[index], plain[index - 1] if index else ""
    if before == "to" and word in _AS_VERBS - _GOES_TO:
        return True
    if word in _MEASURES and _COUNTED.match(before):
        return before != "a" or word == "stone"
    if word in ("house", "houses") and before in _HOUSES_OF:
        return True
    return word == "mine" and before not in _PITS


def _spans_of_idioms(words: Sequence[str]) -> set[int]:
    """The words of sayings that name a place in which nobody is."""
    text = " ".join(words).lower()
    spans: set[int] = set()
    for found in _IDIOMS.finditer(text):
        first = text[: found.start()].count(" ")
        spans |= set(range(first, first + found[0].count(" ") + 1))
    return spans
