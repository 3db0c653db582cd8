"""Place nouns: every noun of a place of today, things that are found in one place only, and trades that have a house."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.story.reading.place_words import SETTINGS, WEAK
from storyassets.story.reading.place_words_of_today import TODAY
from storyassets.story.words.word_tables import index_nouns, word_set

_MORE = index_nouns(
    {
        Setting.ELEVATOR: "lift",
        Setting.LAUNDRY: "laundry",
        Setting.TAVERN: "pub",
        Setting.GARDEN: "allotment greenhouse",
        Setting.COURTROOM: "courtroom",
        Setting.DORMITORY: "dorm hostel",
        Setting.STADIUM: "stadium",
        Setting.POND: "lake",
        Setting.CAVE: "cave",
        Setting.HALL: "clubhouse",
        Setting.SUPERMARKET: "supermarket tesco aldi lidl walmart",
        Setting.GRAVEYARD: "cemetery graveyard funeral",
        Setting.BALLROOM: "wedding",
        Setting.RESTAURANT: "canteen",
        Setting.PLAYGROUND: "schoolyard playground",
        Setting.CLASSROOM: "classroom",
        Setting.BUILDING_SITE: "building-site",
    }
)
_NEVER = word_set(
    "air clouds sky plain path oak pine vine spring feast fair stand port helm plan wood space orbit mine desk throne room chamber trolley trolleys"
)
PLACES_OF_OLD: dict[str, Setting] = {
    word: setting for word, setting in SETTINGS.items() if word not in _NEVER | WEAK
}
PLACES: dict[str, Setting] = {
    word: setting for word, setting in {**SETTINGS, **TODAY, **_MORE}.items() if word not in _NEVER | WEAK
}
"""Noun → where one is who is there, in stories of today."""

PAIRS: dict[str, Setting] = {
    pair.strip(): setting
    for setting, pairs in {
        Setting.POOL: "shallow end, deep end, lane rope, diving board, paddling pool",
        Setting.OFFICE: "call centre, call center, open plan, water cooler, filing cabinet, building society, law firm, waiting list",
        Setting.LAUNDRY: "steam press, steam presses, washing machines, tumble dryer, laundry room",
        Setting.BUILDING_SITE: "building site, construction site, cement mixer, hard hat, hard hats, on site",
        Setting.COURTROOM: "witness stand, small claims, court room",
        Setting.RESTAURANT: "coffee shop, corner table, chip shop, tea room, tea rooms",
        Setting.CAR: "back seat, passenger seat, steering wheel, driver's seat, rear-view mirror, hard shoulder",
        Setting.CLASSROOM: "primary school, art class, night school, evening class",
        Setting.HOSPITAL: "waiting room, operating theatre, intensive care, care home, nursing home, maternity ward, emergency room",
        Setting.PITCH: "penalty spot, centre circle, football pitch, cricket pitch",
        Setting.FIELD: "sports day, sack race, spoon race, village green, school field, playing field",
        Setting.BEDROOM: "bedside table, bedroom mirror, spare room",
        Setting.ROOM: "living room, front room, sitting room",
        Setting.TAVERN: "quiz night, pub quiz, public bar",
        Setting.AIRPORT: "boarding pass, departure gate, arrivals hall, baggage reclaim, passport control",
        Setting.TRAIN: "train home, buffet car, quiet carriage",
        Setting.GRAVEYARD: "open grave",
        Setting.HALL: "village hall, church hall, town hall, community centre, community center, scout hut",
        Setting.CONTROL_ROOM: "control room, control tower",
        Setting.PARKING: "car park, parking lot, multi storey",
        Setting.ROADSIDE: "petrol station, gas station, service station, lay by",
        Setting.AUDITORIUM: "quiz show, game show, talk show, talent show, lecture hall, lecture theatre, concert hall, assembly hall, award ceremony, prize giving",
        Setting.DINING_ROOM: "dining hall, christmas dinner, sunday lunch, dinner party",
        Setting.GYM: "sports hall, leisure centre, boxing ring",
        Setting.THEATRE: "dress rehearsal, opening night, school play",
        Setting.DORMITORY: "youth hostel",
        Setting.WAREHOUSE: "sorting office, loading bay, loading dock",
        Setting.STORAGE: "storage bay, storage unit, stock room, store room",
        Setting.COUNTER: "post office, police station, front desk, help desk",
        Setting.GARDEN: "back garden, vegetable patch, flower bed, front garden",
        Setting.DRIVEWAY: "garage door, front drive",
        Setting.BALLROOM: "wedding reception, dance floor, top table, first dance",
    }.items()
    for pair in pairs.split(",")
}
"""Two words that name a place together, or what is in one only."""

TRADES: dict[str, Setting] = {
    trade: setting
    for setting, words in {
        Setting.SHOP: "butcher baker grocer greengrocer chemist merchant florist fishmonger newsagent ironmonger jeweller jeweler",
        Setting.LAUNDRY: "cleaner",
        Setting.HOSPITAL: "doctor dentist vet",
        Setting.OFFICE: "solicitor lawyer notary accountant",
        Setting.SALON: "barber hairdresser",
        Setting.WORKSHOP: "cobbler tailor blacksmith",
    }.items()
    for trade in words.split()
}
"""Whose house it is that is called after them: 'at the butcher's'."""

COMMON_PARTS = word_set(
    "table counter window windows door doors floor wall walls ceiling roof steps bench benches gate corridor lobby entrance toilets "
    "sink stove mirror shelf worktop bar till queue hall yard garden kitchen canteen stage stairs platform lights light bed"
)
"""Whoever is at one of these in the kitchen is in the kitchen."""
