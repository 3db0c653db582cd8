"""Place topics: what a place is full of, the place of which most is told in a story, and places that hold others."""

from __future__ import annotations

import re

from storyassets.model.place import Setting
from storyassets.story.words.word_tables import word_set

TOPICS: dict[Setting, str] = {
    Setting.CLASSROOM: "teacher teachers pupil pupils classroom class grade homework essay exam blackboard lesson school student "
    "students principal spelling classmates desk semester professor alphabet",
    Setting.LOCKERS: "locker lockers bully bullies cafeteria lunch hallway gym middle-school high-school seventh eighth",
    Setting.HOSPITAL: "nurse nurses ward patient patients doctor surgeon surgery hospital bedside visiting ambulance "
    "monitors diagnosis morphine chemo icu bedridden hospice",
    Setting.TRAM: "tram bus passengers stop route driver line commute rider riders subway streetcar rails",
    Setting.PLANE: "plane flight pilot runway takeoff turbulence seat landing aisle",
    Setting.TRAIN: "train conductor carriage compartment railway",
    Setting.STORAGE: "storage unit units facility camera hallway gate bolt rounds",
    Setting.RESTAURANT: "waitress waiter chef diner restaurant cafe tip tips menu table tables order orders bill kitchen barista toast",
    Setting.OFFICE: "boss office coworker coworkers intern meeting company email spreadsheet manager desk hr colleague colleagues promotion",
    Setting.WAREHOUSE: "warehouse factory forklift pallets shift foreman boxes aisle assembly machines conveyor",
    Setting.SHOP: "barber barbershop haircut salon hairdresser hair cashier customer customers store shop checkout register supermarket groceries clerk shelf",
    Setting.COUNTER: "bank teller robber police officer sergeant detective counter confess robbery clerk",
    Setting.MUSEUM: "museum gallery painting paintings guard exhibit frame jeweler jewelers diamond necklace stones",
    Setting.LIBRARY: "library librarian overdue books shelves book fine reading",
    Setting.LABORATORY: "laboratory lab scientist experiment robot professor microscope formula",
    Setting.SPACESHIP: "spaceship astronaut astronauts orbit orbiting mission capsule spacecraft starship mars moon planet planets galaxy space airlock captain decks hull colony",
    Setting.DUGOUT: "corporal private sergeant shelling trench trenches regiment soldiers platoon lieutenant battalion bayonet barracks sentry",
    Setting.BEDROOM: "pillow asleep sleeping crib cradle bed blanket nightmare woke awake lullaby closet mattress insomnia",
    Setting.CANAL: "canal sluice irrigation barge towpath concrete",
    Setting.ROADSIDE: "motel interstate highway pump pumps trucker truckers hitchhiker hitchhikers diesel exit miles",
    Setting.STADIUM: "final finals referee goalkeeper goalie striker scoreboard match penalty season championship cup race runner runners track coach lane hurdle stadium medal sprint marathon finish team goal referee",
    Setting.GYM: "basketball gym coach court hoop team trainer scoreboard teammates ball bench game volleyball",
    Setting.AUDITORIUM: "pianist orchestra concert conductor audience stage violin microphone recital choir solo",
    Setting.BALLROOM: "wedding bride groom guests reception cake toast ballroom caterer dj lecture seminar",
    Setting.LAUNDRY: "laundromat dryer washer folded laundry detergent shirt",
    Setting.POOL: "pool lifeguard swimming swimmer swimmers swim swam lane lanes diving goggles strokes relay medal coach team meet chlorine backstroke freestyle butterfly length lengths",
    Setting.FOREST: "camp campfire tent counselor hiking trail woods cabin ranger lake hikers",
    Setting.PARK: "park bench pigeons chess swings ducks",
    Setting.PARKING: "parking parked windshield wiper dent bumper lot car tow",
    Setting.COURTROOM: "judge jury lawyer trial verdict courtroom witness guilty defendant bailiff dismissed fine ticket sentence",
    Setting.DRIVEWAY: "neighbor neighbors driveway lawn mailbox fence hoa garage parked",
    Setting.ROOM: "grandmother grandma gran cousins upstairs piano family sister brother-in-law mother-in-law aunts engaged fiance fiancé apartment roommate couch landlord rent husband",
    Setting.CAR: "taxi cab uber passenger backseat driver",
}
"""What a place is full of; words that stand for two places count for both."""

HOLDS = {
    Setting.AUDITORIUM: (
        Setting.TRAM,
        Setting.TRAIN,
        Setting.PLANE,
        Setting.BALLROOM,
        Setting.THEATRE,
        Setting.CHURCH,
        Setting.GYM,
        Setting.STADIUM,
    ),
    Setting.OFFICE: (
        Setting.COUNTER,
        Setting.CLASSROOM,
        Setting.LIBRARY,
        Setting.LABORATORY,
        Setting.COURTROOM,
    ),
    Setting.COUNTER: (Setting.SHOP, Setting.RESTAURANT, Setting.KITCHEN, Setting.LOBBY, Setting.LIBRARY),
    Setting.SHOP: (Setting.COUNTER, Setting.LIBRARY, Setting.WAREHOUSE, Setting.MUSEUM),
    Setting.PLAYGROUND: (Setting.PARK,),
    Setting.PARK: (Setting.PLAYGROUND,),
    Setting.CAR: (Setting.PARKING, Setting.DRIVEWAY, Setting.TRAM),
    Setting.LIBRARY: (Setting.CLASSROOM,),
    Setting.GYM: (Setting.STADIUM,),
    Setting.STADIUM: (Setting.POOL, Setting.GYM),
    Setting.SPACE: (Setting.SPACESHIP,),
    Setting.CONTROL_ROOM: (Setting.SPACESHIP,),
    Setting.RIVER: (Setting.CANAL,),
    Setting.POND: (Setting.POOL, Setting.CANAL),
    Setting.ROOM: (Setting.BEDROOM, Setting.KITCHEN),
    Setting.DINING_ROOM: (Setting.RESTAURANT, Setting.KITCHEN, Setting.BALLROOM),
    Setting.CORRIDOR: (Setting.LOCKERS, Setting.STORAGE, Setting.HOSPITAL, Setting.STAIRS),
    Setting.RESTAURANT: (Setting.BALLROOM,),
    Setting.KITCHEN: (Setting.RESTAURANT, Setting.SHOP, Setting.HOSPITAL),
    Setting.HARBOUR: (Setting.POND, Setting.SHIP),
    Setting.BEDROOM: (Setting.HOSPITAL, Setting.CLASSROOM, Setting.COURTROOM),
    Setting.MUSEUM: (Setting.FARMYARD, Setting.FIELD),
}
"""A place, and others in which there is something of it as well: a microphone at a wedding, a desk in a bank."""

_WORDS = {setting: word_set(words) for setting, words in TOPICS.items()}
_TITLE_COUNTS = 2
_LEAST = 3


def find_topic(title: str, told: str) -> Setting | None:
    """The place of which most is told in a story, its title above all; None if of none is much. In lower case."""
    named, words = (set(re.findall(r"[a-zé]+(?:-[a-z]+)*", text)) for text in (title, told))
    votes = {
        setting: len(full & words) + _TITLE_COUNTS * len(full & named) for setting, full in _WORDS.items()
    }
    best = max(votes, key=lambda setting: votes[setting])
    return best if votes[best] >= _LEAST else None
