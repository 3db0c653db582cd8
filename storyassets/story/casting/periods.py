"""Periods: whether a story plays today or long ago, by its years, its things, its trades and its names."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.model.character import Species
from storyassets.model.place import Land
from storyassets.model.script import NARRATOR, Script
from storyassets.story.reading.lands import find_land
from storyassets.story.words.word_tables import word_set

MOST_REMEMBERED = 16

_OURS = word_set(
    "phone phones smartphone cellphone iphone email emails e-mail laptop computer computers internet website online "
    "texted texting app apps selfie tv television wifi wi-fi password passwords google youtube facebook instagram "
    "tiktok reddit podcast blog screenshot emoji headphones earbuds charger usb battery batteries video videos "
    "camera cameras photo photos photograph photographs photographer film movie movies cinema dvd microphone speaker "
    "radio robot robots drone drones hologram "
    "car cars taxi cab bus buses tram trams subway metro airport airplane plane planes flight flights airline pilot "
    "snowplow snowplows snowplough tanker lorry lorries dispatcher headlights taillights brakes windscreen tractor forklift "
    "highway freeway elevator elevators escalator truck trucks van minivan suv pickup motorcycle motorbike scooter "
    "bicycle bicycles bike bikes ambulance helicopter runway takeoff driveway garage parking windshield wiper "
    "seatbelt dashboard steering uber train trains railway tramline streetcar bus-stop "
    "apartment apartments condo dorm roommate roommates landlord landlady tenant rent mortgage eviction lease "
    "fridge refrigerator freezer microwave dishwasher thermostat washing-machine dryer laundromat vacuum toaster "
    "couch sofa basement closet zipper t-shirt jeans sneakers hoodie sweatshirt sunglasses backpack lipstick "
    "pizza sandwich burger ketchup cereal donut doughnut soda coke granola espresso latte barista takeout cafeteria "
    "supermarket mall checkout cashier restaurant diner waitress cafe coffee hotel motel vending receipt coupon "
    "hospital nurse nurses paramedic paramedics surgeon surgery icu chemo chemotherapy x-ray oncologist therapist "
    "psychiatrist pediatrician dementia alzheimer vaccine diagnosis wheelchair ward pharmacy pharmacist prescription "
    "police cops detective firefighter firefighters fireman firemen hairdresser dentist canteen caravan babysitter lobby receptionist fbi lawyer attorney lawsuit custody divorce divorced courtroom "
    "office manager boss intern coworker coworkers ceo startup database spreadsheet invoice supervisor caterer "
    "company insurance database screen screens salary paycheck resignation promotion hr engineer electrician plumber "
    "mechanic scientist scientists experiment laboratory lab physics satellite nasa spaceship astronaut rocket spacecraft "
    "spacesuit asteroid orbit corporal platoon lieutenant trench trenches infantry barracks excavator veterinarian veterinary sedated "
    "classroom homework locker lockers principal kindergarten preschool highschool freshman sophomore graduation "
    "graduated graduate college university campus scholarship professor semester algebra yearbook prom quarterback "
    "goalkeeper goalie referee striker basketball baseball soccer football stadium gym coach teammate teammates marathon hurdle hurdles scoreboard jersey "
    "mom mommy mum dad daddy grandma grandpa grandad nana ex-husband ex-wife ex-boyfriend ex-girlfriend boyfriend "
    "girlfriend fiance fiancé fiancée fiancee stepmother's wedding-planner dj "
    "weekend weekends newspaper newspapers magazine bookstore library librarian museum airline lottery crossword "
    "album piano umbrella umbrellas suitcase suitcases flashlight neighborhood neighbourhood teenager teenagers "
    "factory warehouse forklift storage conductor ferry ticket tickets password artillery customer customers dollar "
    "dollars cents bucks euros credit atm cheque reception receptionist security alarm unit sirens siren "
    "boxing skateboard videogame chessboard playground sandbox swings crosswalk sidewalk suburb downtown skyscraper "
    "plastic nylon styrofoam elementary okay ok shoeshine detour thermometer notebook pajamas pyjamas sweater cardigan "
    "pawnshop pawnbroker payphone voicemail hallway bathroom shower toilet refund manager's businessman secretary "
    "businesswoman aita aitj tifu diner's boss's sergeant's inspector reporter journalist headline headlines journalists"
)
_SOME = word_set(
    "bank court wedding account teacher teachers grade text calendar garbage trash envelope stamp mail mailed mailbox "
    "lunch dinner party birthday cake balloon guitar drums band song concert orchestra pianist violin trumpet "
    "uniform doctor clinic patient patients sergeant officer officers badge gate counter aisle shelf "
    "program programme class student students essay exam report contest award trophy medal meeting interview "
    "neighbor neighbour address number uncle niece cousin couple sandwich club tip bill bills wallet purse pocket "
    "machine engine wire wires metal rubber glove gloves bench chair table street avenue block downtown "
    "million hundred minutes seconds twenty-two thirty monday tuesday wednesday thursday friday saturday sunday "
    "january february april june july august september october november december"
)
_OF_OLD = word_set(
    "king queen prince princess kingdom castle palace shepherd woodman woodcutter huntsman maiden knight sword "
    "peasant miller jupiter mercury hercules satyr thou thee thy hath ye devil witch lord fable oxen plough "
    "baron duke count earl squire countess duchess emperor empress sultan vizier caliph nobleman noblewoman steward "
    "innkeeper stable-boy coachman swineherd goatherd goose-girl charcoal-burner spindle spinning-wheel loom tinker "
    "cobbler shoemaker blacksmith smith potter weaver minstrel jester pilgrim hermit pedlar peddler beggar "
    "dragon giant dwarf dwarfs elf elves fairy fairies goblin ogre troll troll's wizard sorcerer sorceress enchanted "
    "traveler travelers traveller travellers miser fisherman filberts wayfarer oracle zeus juno apollo minerva athena athenian athens "
    "ducat ducats florins groschen thaler thalers goldpieces farthing "
    "hut cottage village villagers hamlet manor tavern carriage coach wagon cart donkey ass mule ox goblet lyre quill "
    "samurai shogun chieftain chief tribe drummaker apprentice journeyman maidservant betrothed dowry axe bow arrow arrows spear shield"
)
_TALES = re.compile(
    r"\bonce upon a time\b|\blong(?:, long)? ago\b|\bin (?:the )?olden (?:times|days)\b|\bin days of old\b"
    r"|\bthere (?:was|were|lived) once\b|\bonce there (?:was|were|lived)\b|\bin a faraway land\b|\bhappily ever after\b"
    r"|\bpieces? of gold\b|\bgold(?:en)? (?:coins?|pieces?)\b|\bking['’]s (?:son|daughter|men|soldiers|court)\b"
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.? [A-Z]")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b|\b\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)(?=\W|$)|\$ ?\d", re.IGNORECASE)
_QUOTED = re.compile(r'["“][^"”]*["”]')
_OUR_KIN = re.compile(
    r"\b[Mm]y (?:great-)?(?:grand\w+|mother|father|parents|brother|sister|wife|husband|neighbou?r|uncle|aunt|boss|cousin)\b"
)
"""No narrator of a fairy tale has these."""

_SCHOOL_YEAR = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade\b"
)
_YEAR = re.compile(r"\b(1[0-9]\d\d|20\d\d)\b")
_OUR_AGE = 1900
"""From this year on there are cars, telephones and suits."""

_STEAM_AGE = 1850
_STEAM = word_set(
    "sheriff saloon railroad telegraph telegram cowboy cowboys revolver locomotive photograph prospector"
)
"""Told of with these, the years before it are no tale of old either."""

_CLEAR, _SLIGHT, _SURE = 2, 1, 4
_LANDS_OF_TALES = (Land.SAVANNA, Land.EAST, Land.ORIENT, Land.ANDES)
_TOLD_WHOLE = 60
"""A script of so many words would name something of old if it played then."""


_BEFORE_SCREENS = 1975
_MODERN = word_set(
    "smartphone iphone email emails laptop computer computers internet website online texted texting app apps selfie wifi "
    "google youtube facebook instagram tiktok podcast usb hologram robot drone gps webcam dna"
)
_BYGONE = word_set(
    "telegram telegraph telegraphed gramophone typewriter ration rationing trench trenches corporal platoon battalion infantry "
    "steamship steamer steamers zeppelin tenement streetcar icebox milkman gaslight carbide parlor orphanage shillings blitz "
    "minesweeper prohibition speakeasy depression dustbowl homestead prospector stagecoach sheriff saloon"
)
_EARLY_SHARE = 0.45
_SEVERAL = 2


def is_yesteryear(script: Script) -> bool:
    """Whether a story of our time plays before there were screens: by a year it begins with, or by things long gone."""
    lines = [line.text for line in script.lines]
    text = " ".join((script.title, *lines))
    words = set(re.findall(r"[a-z]+(?:['’-][a-z]+)*", text.lower()))
    if words & _MODERN or any(int(year) >= _BEFORE_SCREENS for year in _YEAR.findall(text)):
        return False
    first = " ".join((script.title, *lines[: max(1, int(len(lines) * _EARLY_SHARE))]))
    remembered = any(role.name == "I" for role in script.roles)
    if _YEAR.search(lines[0] if remembered and lines else first):
        return is_of_today(script)
    return not remembered and len(words & _BYGONE) >= _SEVERAL and is_of_today(script)


def is_of_steam_age(script: Script) -> bool:
    """Whether a script of before our time names a year of railways and gaslight: nobody wears a tunic then."""
    years = [int(year) for year in _YEAR.findall(" ".join(line.text for line in script.lines))]
    return bool(years) and _STEAM_AGE <= max(years) < _BEFORE_SCREENS and not is_of_today(script)


@lru_cache(maxsize=MOST_REMEMBERED)
def is_of_today(script: Script) -> bool:
    """Whether a script is of our time more than of fairy tales: its years, its words, or who tells it as `I`."""
    text = " ".join((script.title, *(line.text for line in script.lines)))
    words = set(re.findall(r"[a-z]+(?:['’-][a-z]+)*", text.lower()))
    years = [int(year) for year in _YEAR.findall(text)]
    if years:
        return max(years) >= (_STEAM_AGE if words & _STEAM else _OUR_AGE)
    of_old = _CLEAR * len(words & _OF_OLD) + _SURE * len(set(_TALES.findall(text.lower())))
    if find_land(text.lower()) in _LANDS_OF_TALES:
        of_old += _CLEAR
    if any(role.name == "I" for role in script.roles):
        of_old -= _SURE
    narrated = " ".join(_QUOTED.sub(" ", line.text) for line in script.lines if line.speaker == NARRATOR)
    if _OUR_KIN.search(narrated):
        of_old, words = of_old - _SURE, words | {"mom"}
    today = _CLEAR * len(words & _OURS) + _SLIGHT * len(words & (_SOME - _OF_OLD))
    today += _CLEAR * sum(bool(sign.search(text)) for sign in (_TITLED, _CLOCK, _SCHOOL_YEAR))
    if of_old < _CLEAR and today < _CLEAR:
        beasts = any(role.species is not Species.HUMAN for role in script.roles)
        return of_old < 0 or (script.words >= _TOLD_WHOLE and not beasts)
    return today > of_old
