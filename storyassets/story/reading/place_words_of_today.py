"""Place words of today: nouns that mean another place now than long ago, or one at all."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.story.words.word_tables import index_nouns

TODAY = index_nouns(
    {
        Setting.TRAM: "tram bus streetcar subway metro trolley minibus",
        Setting.PLANE: "plane airplane aeroplane jet flight helicopter",
        Setting.AIRPORT: "airport terminal concourse",
        Setting.STATION: "platform",
        Setting.LOCKERS: "locker",
        Setting.AUDITORIUM: "auditorium assembly recital podium lectern stage ceremony",
        Setting.THEATRE: "theatre theater cinema opera",
        Setting.POOL: "pool",
        Setting.GYM: "gym gymnasium dojo",
        Setting.STADIUM: "stadium arena racetrack track grandstand bleachers racecourse",
        Setting.PITCH: "pitch touchline goalmouth",
        Setting.MUSEUM: "museum gallery exhibition exhibit jeweler jeweller jewelers jewellers auction",
        Setting.LIBRARY: "library archive bookstore bookshop",
        Setting.WAREHOUSE: "warehouse depot dockyard hangar",
        Setting.FACTORY: "factory mill plant sawmill steelworks foundry plant-room pump-room engine-room machine-room turbine-room",
        Setting.LAUNDRY: "laundromat launderette laundrette",
        Setting.COUNTER: "bank precinct",
        Setting.SPACESHIP: "spaceship spacecraft starship airlock module",
        Setting.CANAL: "canal sluice floodgate aqueduct",
        Setting.DUGOUT: "trench dugout barracks",
        Setting.ROADSIDE: "motel roadside gas-station truck-stop",
        Setting.WORKSHOP: "toolshed shed forge workshop",
        Setting.CELLAR: "basement cellar boiler-room",
        Setting.BATTLEFIELD: "battlefield no-mans-land foxhole crater",
        Setting.DORMITORY: "dormitory dormitories shelter orphanage bunkhouse",
        Setting.STABLE: "barn stable stables stall hayloft",
        Setting.MINE: "mine mineshaft coalface",
        Setting.PITHEAD: "colliery pithead",
        Setting.BUILDING_SITE: "building-site construction-site scaffolding",
        Setting.SALON: "salon barbershop barbershops hairdresser",
        Setting.SUPERMARKET: "supermarket",
        Setting.BAKEHOUSE: "bakehouse",
        Setting.ELEVATOR: "elevator elevators",
        Setting.ROOFTOP: "rooftop",
        Setting.JUNGLE: "jungle rainforest",
        Setting.SNOWFIELD: "glacier snowfield tundra",
        Setting.CAMP: "campsite campground camp",
        Setting.CAVE: "cave cavern tunnel",
        Setting.MARKET: "fair fairground carnival market",
        Setting.COURTROOM: "court tribunal courtroom courthouse",
        Setting.CONTROL_ROOM: "cockpit shuttle newsroom control-tower bunker submarine",
        Setting.LABORATORY: "lab laboratory morgue",
        Setting.BALLROOM: "ballroom reception banquet prom gala seminar conference convention",
        Setting.PARKING: "parking carpark",
        Setting.PARK: "park zoo aquarium arboretum",
        Setting.PLAYGROUND: "playground schoolyard sandbox recess",
        Setting.GARDEN: "allotment allotments garden yard backyard orchard patio lawn",
        Setting.CLASSROOM: "classroom school schoolroom lesson class kindergarten preschool daycare college university",
        Setting.RESTAURANT: "restaurant cafe café diner canteen cafeteria bistro coffeehouse pizzeria steakhouse bar "
        "nightclub buffet bakery-cafe",
        Setting.SHOP: "shop store bakery butchery grocery pharmacy drugstore pawnshop boutique mall "
        "florist hardware deli",
        Setting.HOSPITAL: "hospital ward clinic hospice infirmary maternity icu er",
        Setting.OFFICE: "office desk headquarters cubicle agency firm startup boardroom workplace",
        Setting.LOBBY: "lobby hotel foyer atrium",
        Setting.CORRIDOR: "corridor hallway",
        Setting.ROOM: "apartment flat condo couch sofa living lounge den trailer house",
        Setting.BATHROOM: "bathroom shower washroom toilet bathtub restroom",
        Setting.CAR: "car taxi cab limousine backseat truck van pickup minivan suv ambulance jeep uber",
        Setting.DRIVEWAY: "driveway garage curb porch mailbox",
        Setting.CITY: "city town street square sidewalk pavement avenue boulevard intersection crosswalk downtown building "
        "neighborhood neighbourhood block",
        Setting.ROAD: "road highway freeway motorway interstate bridge-road",
        Setting.FOREST: "forest wood woods trail",
        Setting.SHORE: "shore boathouse slipway beach coast seaside boardwalk island",
        Setting.BEDROOM: "bedroom bedside nursery",
        Setting.CHURCH: "church chapel cathedral altar aisle mosque synagogue",
    }
)
"""Nouns that mean another place, or one at all, in a story of today."""
