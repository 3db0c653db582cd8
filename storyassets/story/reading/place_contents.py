"""Place contents: what is met, used and done at a place, as anybody knows it. Evidence only: one word decides nothing.

Words that name places are in `place_words`; those that by themselves tell of what a story is, in `place_topics`.
"""

from __future__ import annotations

from collections.abc import Mapping

from storyassets.model.place import Setting

CONTENTS: Mapping[Setting, str] = {
    Setting.FIELD: (
        "plough ploughed ploughing harvest sow sowed sowing reaped hay wheat barley corn crops crop flock "
        "shepherd sheep graze grazed grazing meadow scarecrow furrow paddock cricket cows emus kite "
        "finish-line sack-race egg-and-spoon tractor spoon"
    ),
    Setting.FOREST: (
        "trail hike hiking hiked hiker ranger woods trees pine pines oak oaks mushrooms axe woodcutter "
        "undergrowth clearing branches owl fern ferns bear deer squirrel acorn acorns nest trunk moss "
        "stump whistle path gully log logs leeches mud thicket birdsong rucksack rucksacks backpack backpacks torches"
    ),
    Setting.FARMYARD: (
        "hens hen henhouse chickens chicken eggs coop goose geese pig pigs sty trough barn milked milking "
        "cow calf goat farmer tractor hay rooster cockerel yard farmhouse bucket"
    ),
    Setting.GARDEN: (
        "hedge lawn mower mowed roses rose tomatoes tomato shed greenhouse weeds weeding flowerbed "
        "flowers planted plant compost fence shears secateurs deckchair washing-line washing clothesline "
        "bird-feeder patio barbecue vegetable vegetables cabbages bulbs watering trellis snowdrop "
        "snowdrops hedgehog neighbour neighbor neighbours neighbors gnome gnomes rake trampoline"
    ),
    Setting.VILLAGE: (
        "villagers villager well square chief elder elders hamlet thatched huts blacksmith miller green "
        "drum drums weaver weavers potter"
    ),
    Setting.RIVER: (
        "river bank riverbank ferryman raft rapids fish fishing rod hook line bait current upstream "
        "downstream reeds crocodile heron rowing oars punt paddle paddled ford flood"
    ),
    Setting.POND: "pond lake frog frogs ducks duck swan swans lily lilies jetty bream hook rod canoe",
    Setting.SEA: "waves wave drowning swam shark whale dolphin sails horizon lifeboat rescue",
    Setting.SHIP: (
        "captain crew deck mast sail sails sailors sailor voyage cabin anchor rudder hold cargo bow stern "
        "helm mutiny overboard harbour porthole"
    ),
    Setting.SHORE: (
        "beach sand tide shells shell waves surf driftwood sandcastle dunes lifeguard seagulls towel "
        "umbrella bikini sunburn pebbles"
    ),
    Setting.MOUNTAINS: (
        "summit peak climbed climbing rope slope ridge avalanche cliff goat goats pass valley rocks "
        "boulder snow glacier"
    ),
    Setting.DESERT: (
        "desert dune dunes camel camels caravan oasis sand sandstorm mirage thirst nomad tent tents "
        "waterskin waterskins salt emus outback"
    ),
    Setting.CAVE: (
        "cave caves cavern stalactite stalactites ledge chamber torch tunnel dark bat bats flooded divers "
        "diver pumps lamp darkness"
    ),
    Setting.CITY: (
        "street streets traffic pavement sidewalk corner taxi lamp-post shopfront crowd square tower "
        "block kerb curb pedestrians crossing"
    ),
    Setting.ROOM: (
        "sofa couch armchair telly television tv carpet mantelpiece fireplace curtains lounge living-room "
        "wallpaper rug lamp cushion shelf photo remote stairs doorbell hoover"
    ),
    Setting.KITCHEN: (
        "kitchen kettle stove oven fridge sink saucepan pan pot tea mug toaster cupboard cooked cooking "
        "fried boiled washing-up dishes breakfast dinner supper potatoes peeled soup counter apron table "
        "chopping recipe plate plates"
    ),
    Setting.BEDROOM: (
        "bed pillow blanket duvet asleep sleep slept wardrobe mattress nightstand pyjamas pajamas "
        "nightmare lamp crib cot mirror sheets woke awake dream bedside"
    ),
    Setting.WORKSHOP: (
        "workbench hammer chisel saw tools anvil lathe vice glue loom carved carving carpenter shoemaker "
        "cobbler tailor needle thread cloth wood shavings bench clockmaker watchmaker sewed stitched "
        "potter wheel kiln umbrella umbrellas mended"
    ),
    Setting.OFFICE: (
        "office desk boss manager email emails spreadsheet colleague colleagues meeting memo photocopier "
        "printer laptop headset keyboard computer payroll hr cubicle stapler intern accounts invoice "
        "paperwork calls caller customer broadband supervisor team-leader shift targets"
    ),
    Setting.HOSPITAL: (
        "nurse nurses ward patient patients doctor doctors surgeon surgery theatre trolley drip bedside "
        "visiting ambulance monitor monitors diagnosis operation buzzer bed beds porter matron "
        "anaesthetic oxygen icu stitches x-ray consultant chemo corridor wheelchair bandage"
    ),
    Setting.SHOP: (
        "shop customer customers till counter shelves shelf sold shopkeeper bell window receipt price tag "
        "tags hanger hangers dry-cleaner cleaners ticket tickets press presser assistant sale stock "
        "barber butcher florist"
    ),
    Setting.STABLE: (
        "horse horses stall straw manger saddle bridle hoof hooves groom foal mare calf ewe lamb cow barn "
        "hay vet calving pulled"
    ),
    Setting.MARKET: (
        "stall stalls market merchant merchants sold selling bargain haggle fish vegetables spices bazaar "
        "basket baskets coins trader traders crowd fruit seller"
    ),
    Setting.CASTLE: (
        "castle palace tower moat drawbridge guards guard gate king queen knight knights courtyard "
        "battlements"
    ),
    Setting.HALL: "feast banquet guests musicians minstrel lords ladies hall dance nobles judge trial witness",
    Setting.GRAVEYARD: (
        "grave graves coffin buried burial cemetery headstone gravestone mourners funeral tombstone "
        "gravedigger ashes wreath"
    ),
    Setting.STATION: (
        "platform train trains ticket timetable stationmaster conductor whistle rails railway luggage "
        "waiting-room departures"
    ),
    Setting.THRONE_ROOM: (
        "king queen throne crown courtiers minister ministers vizier shah sultan emperor majesty decree "
        "princess prince royal court guards tsar advisers chamberlain"
    ),
    Setting.COTTAGE: (
        "hut cottage hearth fire spinning-wheel stool broth stove poor straw loaf peasant woodcutter "
        "peeled potatoes old-woman blanket jar"
    ),
    Setting.STAIRS: "stairs staircase landing banister steps stairwell",
    Setting.ATTIC: "attic trunk dust loft rafters boxes cobwebs ladder hatch",
    Setting.ALLEY: "alley bins dumpster rubbish backdoor skip",
    Setting.CLASSROOM: (
        "teacher class classroom pupil pupils lesson desk desks blackboard chalk homework exam exams test "
        "essay marks headmaster headmistress school students student professor lecture textbook maths "
        "spelling detention"
    ),
    Setting.TRAIN: "train carriage compartment conductor seat seats passengers rails window ticket sleeper luggage",
    Setting.BRIDGE: "bridge railing railings river parapet toll crossing lantern",
    Setting.HARBOUR: (
        "harbour harbor quay pier boat boats nets fishing trawler fishermen gulls mooring crates dock "
        "docks ferry"
    ),
    Setting.TAVERN: (
        "pub beer pint pints bar barman landlord barmaid tavern inn innkeeper ale cellar drinkers "
        "regulars dominoes dartboard darts whisky bartender quiz"
    ),
    Setting.CHURCH: (
        "church priest vicar altar pew pews organ hymn wedding bride groom sermon "
        "congregation funeral coffin mass bell steeple baptism font mourners nave"
    ),
    Setting.DUNGEON: (
        "cell cells prison prisoner prisoners jail warden guard guards bars inmate inmates inmate's cuffs "
        "sentence parole"
    ),
    Setting.COURTROOM: (
        "court judge jury lawyer lawyers witness verdict trial courtroom honor honour objection guilty "
        "defendant plaintiff bailiff gavel dismissed sued suing case hearing oath"
    ),
    Setting.RESTAURANT: (
        "restaurant waiter waitress menu table tables customers diners diner order ordered bill tip "
        "tablecloth café cafe dessert steak starter wine booth"
    ),
    Setting.RESTAURANT_KITCHEN: (
        "chef cook cooks sous pass plates plate steak grill pan pans oven knife knives orders order head- "
        "chef stove dishwasher dishes fryer sauce service whites kitchen ladle"
    ),
    Setting.BATHROOM: "bathroom shower bath bathtub toilet mirror toothbrush sink towel shave shaving soap",
    Setting.CORRIDOR: "corridor hallway doors landing door",
    Setting.CAR: (
        "car drove drive driving driver backseat windscreen windshield steering wheel seatbelt dashboard "
        "passenger boot engine taxi cab fare rear-view meter handbrake glovebox gear wipers lights satnav "
        "parked petrol motorway mirror"
    ),
    Setting.BUS_STOP: "bus stop timetable shelter bench",
    Setting.TRAM: "tram bus passengers passenger stop driver seat aisle conductor ticket",
    Setting.PLAYGROUND: "swings slide playground recess sandbox see-saw children schoolyard break bully skipping",
    Setting.THEATRE: (
        "stage audience curtain actors actor play rehearsal script applause seats dressing-room spotlight "
        "quiz contestant host studio"
    ),
    Setting.AUDITORIUM: (
        "stage audience lecture lectern microphone concert orchestra conductor podium applause spotlight "
        "recital choir piano slides projector studio contestant presenter question game-show camera "
        "cameras"
    ),
    Setting.DINING_ROOM: "dinner table guests candles tablecloth toast host roast turkey plates",
    Setting.LOBBY: "lobby reception receptionist doorman foyer",
    Setting.ELEVATOR: "lift elevator floor floors button buttons doors stuck alarm repairman",
    Setting.PLANE: "plane flight pilot cockpit seat aisle stewardess turbulence parachute runway",
    Setting.AIRPORT: (
        "airport arrivals departures gate gates luggage suitcase suitcases flight passport customs "
        "terminal trolley boarding carousel balloons sign baggage"
    ),
    Setting.LOCKERS: "locker lockers changing-room bench towels showers",
    Setting.GYM: (
        "basketball gym hoop court coach team players bench whistle stopwatch dribble dribbling "
        "scoreboard referee"
    ),
    Setting.STADIUM: "stadium stands fans scoreboard race track crowd match goal seats turf runner runners",
    Setting.PITCH: (
        "pitch goal goals goalkeeper keeper striker referee match penalty football team ball kick kicked "
        "scored touchline whistle half-time stand turf groundsman"
    ),
    Setting.POOL: (
        "pool swim swam swimming swimmer swimmers lane lanes length lengths lifeguard goggles armbands "
        "shallow deep chlorine diving caps cap breaststroke butterfly strokes splash splashed towel "
        "verruca float wristband wristbands lilo"
    ),
    Setting.MUSEUM: "museum exhibit gallery painting paintings guard skeleton whale statue guide visitors glass",
    Setting.LIBRARY: "library librarian books shelves shelf book reading",
    Setting.STORAGE: "storage unit boxes shelves crates padlock",
    Setting.WAREHOUSE: (
        "warehouse forklift pallet pallets shift shelves boxes parcels depot racks racking aisle loading "
        "bay nights slippers stock picking picker trolley scanner"
    ),
    Setting.LAUNDRY: (
        "laundry washer washers dryer dryers detergent folded folding linen iron ironed steam press "
        "liners liner chute socks"
    ),
    Setting.COUNTER: "police officer sergeant constable station desk bank teller robber clerk statement statements",
    Setting.CONTROL_ROOM: "console screens dispatcher microphone headset radio transmitter studio dials",
    Setting.LABORATORY: "laboratory lab scientist experiment microscope test-tube professor chemicals",
    Setting.BALLROOM: "wedding reception bride groom guests dance danced dancing band toast cake ballroom speech waltz",
    Setting.PARKING: "parking parked car-park bay space lot bumper",
    Setting.PARK: "park bench pigeons ducks fountain swings dog walkers jogger joggers statue",
    Setting.SPACESHIP: (
        "ship airlock bridge orbit captain crew planet spacesuit suit hull module console station moon "
        "base dome reactor robot oxygen asteroid colony"
    ),
    Setting.CANAL: "canal barge lock towpath",
    Setting.DUGOUT: (
        "soldier soldiers sergeant corporal captain barracks trench trenches rifle rifles platoon "
        "regiment private sentry guard post ammunition officer mess"
    ),
    Setting.BATTLEFIELD: (
        "army battle soldiers cannon charge regiment enemy general bayonets machine-gun machine-guns guns "
        "major flag marched war"
    ),
    Setting.ROAD: (
        "road marched walked carriage cart horse wagon dust milestone travellers traveller journey "
        "caravan procession"
    ),
    Setting.ROADSIDE: "hard-shoulder lay-by verge breakdown petrol-station hitchhiker motorway",
    Setting.MINE: "miners shaft coal tunnel lamp cage seam",
    Setting.BAKEHOUSE: "baker bread dough flour loaves ovens croissants yeast",
    Setting.GARAGE: "garage mechanic tyre tyres tire tires wrench engine exhaust oil jack puncture brakes bonnet",
    Setting.FACTORY: "factory machine machines conveyor shift foreman workers belt assembly",
    Setting.INTERVIEW_ROOM: "interview panel candidate interviewer detective confess suspect",
    Setting.SUPERMARKET: (
        "supermarket trolley trolleys aisle aisles checkout shelves cashier till groceries self-checkout "
        "freezer"
    ),
    Setting.ROOFTOP: "roof rooftop chimney tiles ledge gutter",
    Setting.CELLAR: "cellar basement barrels boiler bottles coal hatch wine-rack",
    Setting.CAMP: "tent tents campfire camp sleeping-bag fire embers lantern marshmallows campers scraps",
    Setting.SNOWFIELD: "snow sledge ice blizzard glacier igloo polar snowdrift",
    Setting.JUNGLE: "jungle monkey monkeys vines parrot parrots tiger elephant elephants leopard lion melon",
    Setting.SALON: "barber barbers hair haircut scissors chair mirror shave razor clippers hairdresser fringe comb",
    Setting.BUILDING_SITE: (
        "site scaffolding scaffold bricks brick bricklayer mortar cement concrete foreman crane hard-hat "
        "hod lads labourer plasterer gaffer skip mixer spirit-level van tins paint"
    ),
    Setting.DORMITORY: "dormitory dorm bunk bunks roommate roommates beds",
    Setting.BOAT: "boat rowing oars canoe paddle net nets life-jacket yacht",
    Setting.HOTEL: "hotel reception receptionist key guest guests suite porter maid concierge",
    Setting.DRIVEWAY: "driveway garage parked van doorstep mailbox letterbox gate pulled-up",
}
"""Words that stand for several places count for each of them a part."""
