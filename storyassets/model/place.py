"""Where and when a shot plays: setting, landmark, time of day, weather; words only, no drawing."""

from enum import StrEnum


class Setting(StrEnum):
    """Where it is. An illustrator draws each of them."""

    FIELD = "field"
    FOREST = "forest"
    FARMYARD = "farmyard"
    GARDEN = "garden"
    VILLAGE = "village"
    ROAD = "road"
    RIVER = "river"
    POND = "pond"
    SEA = "sea"
    SHIP = "ship"
    SHORE = "shore"
    MOUNTAINS = "mountains"
    DESERT = "desert"
    CAVE = "cave"
    CITY = "city"
    ROOM = "room"
    KITCHEN = "kitchen"
    BEDROOM = "bedroom"
    WORKSHOP = "workshop"
    OFFICE = "office"
    HOSPITAL = "hospital"
    SHOP = "shop"
    STABLE = "stable"
    MARKET = "market"
    CASTLE = "castle"
    HALL = "hall"
    SKY = "sky"
    SPACE = "space"
    GRAVEYARD = "graveyard"
    STATION = "station"
    THRONE_ROOM = "throne_room"
    COTTAGE = "cottage"
    STAIRS = "stairs"
    ATTIC = "attic"
    ALLEY = "alley"
    CLASSROOM = "classroom"
    TRAIN = "train"
    BRIDGE = "bridge"
    NIGHT_SKY = "night_sky"
    LIGHTHOUSE = "lighthouse"
    LAMP_ROOM = "lamp_room"
    HARBOUR = "harbour"
    TAVERN = "tavern"
    CHURCH = "church"
    DUNGEON = "dungeon"
    COURTROOM = "courtroom"
    RESTAURANT = "restaurant"
    BATHROOM = "bathroom"
    CORRIDOR = "corridor"
    CAR = "car"
    BUS_STOP = "bus_stop"
    PLAYGROUND = "playground"
    THEATRE = "theatre"
    DINING_ROOM = "dining_room"
    MOUSE_HOLE = "mouse_hole"
    CABIN = "cabin"
    PARCHED = "parched"
    DRIVEWAY = "driveway"
    LOBBY = "lobby"
    TRAM = "tram"
    PLANE = "plane"
    LOCKERS = "lockers"
    AUDITORIUM = "auditorium"
    GYM = "gym"
    STADIUM = "stadium"
    MUSEUM = "museum"
    LIBRARY = "library"
    STORAGE = "storage"
    WAREHOUSE = "warehouse"
    LAUNDRY = "laundry"
    COUNTER = "counter"
    AIRPORT = "airport"
    CONTROL_ROOM = "control_room"
    LABORATORY = "laboratory"
    BALLROOM = "ballroom"
    PARKING = "parking"
    PARK = "park"
    POOL = "pool"
    SPACESHIP = "spaceship"
    CANAL = "canal"
    DUGOUT = "dugout"
    ROADSIDE = "roadside"
    MINE = "mine"
    PITHEAD = "pithead"
    RESTAURANT_KITCHEN = "restaurant_kitchen"
    BAKEHOUSE = "bakehouse"
    GARAGE = "garage"
    FACTORY = "factory"
    INTERVIEW_ROOM = "interview_room"
    SUPERMARKET = "supermarket"
    ROOFTOP = "rooftop"
    CELLAR = "cellar"
    CAMP = "camp"
    SNOWFIELD = "snowfield"
    JUNGLE = "jungle"
    SALON = "salon"
    PITCH = "pitch"
    ELEVATOR = "elevator"
    BUILDING_SITE = "building_site"
    DORMITORY = "dormitory"
    BATTLEFIELD = "battlefield"
    BOAT = "boat"
    SHOWGROUND = "showground"
    HOTEL = "hotel"


ROOMS = frozenset(
    {
        Setting.ROOM,
        Setting.KITCHEN,
        Setting.BEDROOM,
        Setting.WORKSHOP,
        Setting.OFFICE,
        Setting.HOSPITAL,
        Setting.SHOP,
        Setting.STABLE,
        Setting.HALL,
        Setting.THRONE_ROOM,
        Setting.COTTAGE,
        Setting.STAIRS,
        Setting.ATTIC,
        Setting.CLASSROOM,
        Setting.TRAIN,
        Setting.LAMP_ROOM,
        Setting.TAVERN,
        Setting.CHURCH,
        Setting.DUNGEON,
        Setting.COURTROOM,
        Setting.RESTAURANT,
        Setting.BATHROOM,
        Setting.CORRIDOR,
        Setting.CAR,
        Setting.THEATRE,
        Setting.DINING_ROOM,
        Setting.MOUSE_HOLE,
        Setting.CABIN,
        Setting.LOBBY,
        Setting.HOTEL,
        Setting.TRAM,
        Setting.PLANE,
        Setting.LOCKERS,
        Setting.AUDITORIUM,
        Setting.GYM,
        Setting.MUSEUM,
        Setting.LIBRARY,
        Setting.STORAGE,
        Setting.WAREHOUSE,
        Setting.LAUNDRY,
        Setting.COUNTER,
        Setting.AIRPORT,
        Setting.CONTROL_ROOM,
        Setting.LABORATORY,
        Setting.BALLROOM,
        Setting.SPACESHIP,
        Setting.DUGOUT,
        Setting.RESTAURANT_KITCHEN,
        Setting.BAKEHOUSE,
        Setting.GARAGE,
        Setting.FACTORY,
        Setting.INTERVIEW_ROOM,
        Setting.SUPERMARKET,
        Setting.CELLAR,
        Setting.SALON,
        Setting.ELEVATOR,
        Setting.MINE,
        Setting.DORMITORY,
    }
)
"""Places with walls and a ceiling that people built."""


class Landmark(StrEnum):
    """A building or a well that a place outdoors is known by; people stand before it. An illustrator draws each."""

    BAKERY = "bakery"
    BUTCHER = "butcher"
    SHOP = "shop"
    CAFE = "cafe"
    BANK = "bank"
    TAILOR = "tailor"
    BOOKSHOP = "bookshop"
    HOUSE = "house"
    MANSION = "mansion"
    INN = "inn"
    SMITHY = "smithy"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    POLICE = "police"
    THEATRE = "theatre"
    OFFICE = "office"
    STATION = "station"
    CHURCH = "church"
    PRISON = "prison"
    GATE = "gate"
    TOWER = "tower"
    MILL = "mill"
    WELL = "well"
    FOUNTAIN = "fountain"


class Land(StrEnum):
    """In which part of the world a story plays: how its tales of old are built, and what grows there."""

    EUROPE = "europe"
    SAVANNA = "savanna"
    EAST = "east"
    ORIENT = "orient"
    ANDES = "andes"
    NORTH = "north"
    TROPICS = "tropics"


class TimeOfDay(StrEnum):
    """The light."""

    DAWN = "dawn"
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    """What falls or hangs in the air, or stands over the land."""

    CLEAR = "clear"
    RAIN = "rain"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"
    FLOOD = "flood"
