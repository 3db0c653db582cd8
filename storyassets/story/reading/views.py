"""Views: what lies outside of a place, and what is inside of it."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.story.reading.place_words import INDOORS

_YARDS = {
    Setting.HALL: Setting.CASTLE,
    Setting.THRONE_ROOM: Setting.CASTLE,
    Setting.COTTAGE: Setting.VILLAGE,
    Setting.STABLE: Setting.FARMYARD,
    Setting.CAVE: Setting.FOREST,
    Setting.KITCHEN: Setting.GARDEN,
    Setting.TRAIN: Setting.STATION,
    Setting.CABIN: Setting.SHIP,
    Setting.LAMP_ROOM: Setting.LIGHTHOUSE,
    Setting.TAVERN: Setting.VILLAGE,
    Setting.CHURCH: Setting.VILLAGE,
    Setting.DUNGEON: Setting.CASTLE,
    Setting.COURTROOM: Setting.CITY,
    Setting.RESTAURANT: Setting.CITY,
    Setting.CAR: Setting.ROAD,
    Setting.THEATRE: Setting.CITY,
    Setting.LOBBY: Setting.CITY,
    Setting.HOTEL: Setting.CITY,
    Setting.OFFICE: Setting.CITY,
    Setting.HOSPITAL: Setting.CITY,
    Setting.TRAM: Setting.BUS_STOP,
    Setting.PLANE: Setting.AIRPORT,
    Setting.LOCKERS: Setting.PLAYGROUND,
    Setting.CLASSROOM: Setting.PLAYGROUND,
    Setting.GYM: Setting.PARKING,
    Setting.STORAGE: Setting.PARKING,
    Setting.WAREHOUSE: Setting.PARKING,
    Setting.AIRPORT: Setting.PARKING,
    Setting.COUNTER: Setting.CITY,
    Setting.MUSEUM: Setting.CITY,
    Setting.LIBRARY: Setting.CITY,
    Setting.LAUNDRY: Setting.CITY,
    Setting.AUDITORIUM: Setting.CITY,
    Setting.BALLROOM: Setting.GARDEN,
    Setting.SPACESHIP: Setting.SPACESHIP,
    Setting.DUGOUT: Setting.FIELD,
    Setting.MINE: Setting.PITHEAD,
    Setting.RESTAURANT_KITCHEN: Setting.ALLEY,
    Setting.BAKEHOUSE: Setting.CITY,
    Setting.GARAGE: Setting.PARKING,
    Setting.FACTORY: Setting.PARKING,
    Setting.INTERVIEW_ROOM: Setting.CITY,
    Setting.SUPERMARKET: Setting.PARKING,
    Setting.SALON: Setting.CITY,
    Setting.ELEVATOR: Setting.LOBBY,
}
_LOTS = (Setting.PARKING, Setting.PLAYGROUND, Setting.BUS_STOP)
_SETTLED = (Setting.DRIVEWAY, Setting.VILLAGE, Setting.FARMYARD, Setting.CASTLE, Setting.GARDEN)
NOT_LIVED_IN: tuple[Setting, ...] = (
    Setting.TRAIN,
    Setting.ROAD,
    Setting.STATION,
    Setting.SHIP,
    Setting.HARBOUR,
    Setting.SEA,
)
NOT_LIVED_IN += (Setting.DESERT, Setting.MOUNTAINS, Setting.CAVE, Setting.FOREST, Setting.SHORE)
GREEN = (
    Setting.JUNGLE,
    Setting.CAMP,
    Setting.FOREST,
    Setting.FIELD,
    Setting.GARDEN,
    Setting.FARMYARD,
    Setting.POND,
    Setting.RIVER,
)
VEHICLES = (Setting.TRAM, Setting.TRAIN, Setting.PLANE, Setting.CAR)
ROYAL = (Setting.CASTLE, Setting.HALL, Setting.THRONE_ROOM)


_AT_WORK = (
    *(
        Setting.BAKEHOUSE,
        Setting.RESTAURANT_KITCHEN,
        Setting.GARAGE,
        Setting.FACTORY,
        Setting.SUPERMARKET,
        Setting.SALON,
    ),
    *(Setting.INTERVIEW_ROOM, Setting.MINE),
)
_BEFORE_WORK = (Setting.CITY, Setting.ALLEY, Setting.PARKING, Setting.ROAD, Setting.PITHEAD)


def outdoors_of(now: Setting, home: Setting) -> Setting:
    """Outside of a place: the yard of the house where the story is at home, else what lies around it."""
    if now not in INDOORS:
        return now
    if now in _YARDS and now is not Setting.KITCHEN:
        return _YARDS[now]
    return home if home in _SETTLED else _YARDS.get(now, Setting.CITY)


def indoors_of(now: Setting, home: Setting) -> Setting:
    """Inside of a place: a hall in a castle, a cabin is the ship itself, else a room."""
    if now in (Setting.TRAIN, Setting.TRAM, Setting.PLANE):
        return Setting.ROOM
    if now in _LOTS and home in INDOORS and home not in VEHICLES:
        return home
    if now in _BEFORE_WORK and home in _AT_WORK:
        return home
    if now in INDOORS or now in (Setting.SHIP, Setting.STATION):
        return now
    if now is Setting.LIGHTHOUSE:
        return Setting.LAMP_ROOM
    if now is Setting.CASTLE or (now in ROYAL and home in ROYAL):
        return home if home in (Setting.HALL, Setting.THRONE_ROOM) else Setting.HALL
    return Setting.ROOM
