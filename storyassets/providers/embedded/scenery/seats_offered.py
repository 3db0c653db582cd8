"""Seats: what a place offers to whoever sits there."""

from __future__ import annotations

from storyassets.model.character import Costume, Look
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Seat

_ROYAL = frozenset({Costume.KING, Costume.QUEEN})
_SEATS: dict[Setting, tuple[Seat, ...]] = {
    Setting.FOREST: (Seat.LOG, Seat.STUMP),
    Setting.FIELD: (Seat.ROCK, Seat.LOG),
    Setting.FARMYARD: (Seat.CRATE, Seat.BENCH),
    Setting.GARDEN: (Seat.BENCH,),
    Setting.VILLAGE: (Seat.BENCH,),
    Setting.CITY: (Seat.BENCH,),
    Setting.MARKET: (Seat.CRATE,),
    Setting.GRAVEYARD: (Seat.BENCH,),
    Setting.STATION: (Seat.BENCH,),
    Setting.ALLEY: (Seat.CRATE,),
    Setting.SHIP: (Seat.CRATE,),
    Setting.SEA: (Seat.CRATE,),
    Setting.SKY: (Seat.NOTHING,),
    Setting.NIGHT_SKY: (Seat.NOTHING,),
    Setting.ROOM: (Seat.CHAIR,),
    Setting.KITCHEN: (Seat.CHAIR, Seat.STOOL),
    Setting.BEDROOM: (Seat.CHAIR,),
    Setting.COTTAGE: (Seat.CHAIR, Seat.BENCH),
    Setting.OFFICE: (Seat.CHAIR,),
    Setting.CLASSROOM: (Seat.CHAIR,),
    Setting.HOSPITAL: (Seat.CHAIR,),
    Setting.SHOP: (Seat.CHAIR,),
    Setting.WORKSHOP: (Seat.STOOL,),
    Setting.STABLE: (Seat.CRATE,),
    Setting.ATTIC: (Seat.CRATE,),
    Setting.TRAIN: (Seat.PLUSH,),
    Setting.HALL: (Seat.CHAIR,),
    Setting.THRONE_ROOM: (Seat.CHAIR,),
    Setting.CASTLE: (Seat.BENCH,),
    Setting.HARBOUR: (Seat.CRATE,),
    Setting.LIGHTHOUSE: (Seat.ROCK,),
    Setting.LAMP_ROOM: (Seat.STOOL,),
    Setting.TAVERN: (Seat.STOOL,),
    Setting.CHURCH: (Seat.BENCH,),
    Setting.DUNGEON: (Seat.CRATE,),
    Setting.COURTROOM: (Seat.CHAIR,),
    Setting.RESTAURANT: (Seat.CHAIR,),
    Setting.BATHROOM: (Seat.STOOL,),
    Setting.CORRIDOR: (Seat.CHAIR,),
    Setting.CAR: (Seat.BENCH,),
    Setting.BUS_STOP: (Seat.BENCH,),
    Setting.PLAYGROUND: (Seat.BENCH,),
    Setting.THEATRE: (Seat.CHAIR,),
    Setting.DINING_ROOM: (Seat.CHAIR,),
    Setting.DRIVEWAY: (Seat.BENCH,),
    Setting.LOBBY: (Seat.CHAIR,),
    Setting.HOTEL: (Seat.CHAIR,),
    Setting.TRAM: (Seat.PLUSH,),
    Setting.PLANE: (Seat.PLUSH,),
    Setting.LOCKERS: (Seat.BENCH,),
    Setting.AUDITORIUM: (Seat.CHAIR,),
    Setting.GYM: (Seat.BENCH,),
    Setting.STADIUM: (Seat.BENCH,),
    Setting.MUSEUM: (Seat.BENCH,),
    Setting.LIBRARY: (Seat.CHAIR,),
    Setting.STORAGE: (Seat.CRATE,),
    Setting.WAREHOUSE: (Seat.CRATE,),
    Setting.LAUNDRY: (Seat.BENCH,),
    Setting.COUNTER: (Seat.CHAIR,),
    Setting.AIRPORT: (Seat.BENCH,),
    Setting.CONTROL_ROOM: (Seat.CHAIR,),
    Setting.LABORATORY: (Seat.STOOL,),
    Setting.BALLROOM: (Seat.CHAIR,),
    Setting.PARKING: (Seat.BENCH,),
    Setting.PARK: (Seat.BENCH,),
    Setting.SHOWGROUND: (Seat.BENCH,),
    Setting.POOL: (Seat.BENCH,),
    Setting.SPACESHIP: (Seat.CHAIR,),
    Setting.DUGOUT: (Seat.CRATE,),
    Setting.ROADSIDE: (Seat.BENCH,),
    Setting.MINE: (Seat.CRATE,),
    Setting.PITHEAD: (Seat.CRATE,),
    Setting.RESTAURANT_KITCHEN: (Seat.STOOL,),
    Setting.BAKEHOUSE: (Seat.STOOL,),
    Setting.GARAGE: (Seat.STOOL,),
    Setting.FACTORY: (Seat.CRATE,),
    Setting.INTERVIEW_ROOM: (Seat.CHAIR,),
    Setting.SUPERMARKET: (Seat.CRATE,),
    Setting.ROOFTOP: (Seat.CRATE,),
    Setting.CELLAR: (Seat.CRATE,),
    Setting.CAMP: (Seat.LOG,),
    Setting.SNOWFIELD: (Seat.CRATE,),
    Setting.JUNGLE: (Seat.LOG,),
    Setting.SALON: (Seat.CHAIR,),
    Setting.PITCH: (Seat.BENCH,),
    Setting.ELEVATOR: (Seat.NOTHING,),
    Setting.BUILDING_SITE: (Seat.CRATE,),
    Setting.DORMITORY: (Seat.STOOL, Seat.BENCH),
    Setting.BATTLEFIELD: (Seat.CRATE,),
    Setting.BOAT: (Seat.CRATE, Seat.BENCH),
}
_ON_PROPS = {
    Prop.CHAIR: Seat.CHAIR,
    Prop.ARMCHAIR: Seat.CHAIR,
    Prop.ROCKING_CHAIR: Seat.CHAIR,
    Prop.STOOL: Seat.STOOL,
    Prop.BENCH: Seat.BENCH,
    Prop.THRONE: Seat.THRONE,
    Prop.STONE: Seat.ROCK,
    Prop.WOOD: Seat.LOG,
    Prop.BOX: Seat.CRATE,
    Prop.CHEST: Seat.CRATE,
    Prop.BARREL: Seat.CRATE,
    Prop.WHEELCHAIR: Seat.WHEELCHAIR,
    **dict.fromkeys((Prop.BOAT, Prop.CANOE, Prop.PEDALO), Seat.NOTHING),
}


def seat_of(actor: Actor, look: Look, setting: Setting) -> Seat:
    """What the place offers them to sit on; whoever climbs a tree needs no ladder."""
    if actor.action is Action.CLIMB and actor.at == Prop.TREE.value:
        return Seat.NOTHING
    named = next((seat for prop, seat in _ON_PROPS.items() if prop.value == actor.at), None)
    if named is not None:
        return named
    if look.costume in _ROYAL and setting in (Setting.HALL, Setting.THRONE_ROOM, Setting.CASTLE):
        return Seat.THRONE
    seats = _SEATS.get(setting, (Seat.ROCK,))
    return seats[look.seed % len(seats)]
