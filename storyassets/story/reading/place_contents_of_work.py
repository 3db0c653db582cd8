"""Place contents of work and leisure: callings, tools, deeds and events of our time, each with the places in which they are met."""

from __future__ import annotations

from collections.abc import Mapping

from storyassets.model.place import Setting

OF_WORK: Mapping[Setting, str] = {
    Setting.OFFICE: (
        "solicitor solicitors lawyer accountant accountants payroll pension recruiter deadline inbox hr reply-all keyboard password "
        "telegraph operator telegram typist typewriter typed filing ledger auditor audit quarterly promotion resigned appraisal "
        "zoom webcam muted unmute cc'd redundancy helpline hotline underwriter broker insurance claims tenants landlord's"
    ),
    Setting.CONTROL_ROOM: (
        "broadcast broadcaster presenter newsreader microphone jingle on-air listeners producer dispatcher mayday runway radar "
        "transmitter telegraph morse semaphore countdown liftoff mission"
    ),
    Setting.HOSPITAL: (
        "midwife midwives labour contractions scan ultrasound sonographer radiographer paramedic paramedics triage cannula "
        "catheter incubator anaesthetist biopsy oncologist ward-round visiting-hours discharge discharged transplant kidney "
        "stethoscope gurney premature newborn dialysis physio dementia resident residents carer carers bedpan hospice chemotherapy "
        "transfusion donor plaster crutches sling dentist drill molar gums fillings vet vets"
    ),
    Setting.AUDITORIUM: (
        "rehearsal rehearsals rehearsed tights understudy prompter soloist encore sonata violinist cellist cello oboe clarinet "
        "trombone tuba flute bassoon timpani baton maestro soprano tenor alto chorister choirmaster ovation graduation valedictorian "
        "keynote speech-day prize-giving trophy pianist's pageant nativity"
    ),
    Setting.THEATRE: "prompter understudy greasepaint matinee footlights wings playwright ballerina ballet tutu usherette popcorn film projectionist",
    Setting.POOL: "lengths lido dived dive diver diver's bomb bellyflop verrucas float floats inflatable snorkel snorkels aqua aerobics water-wings",
    Setting.GYM: "treadmill dumbbells dumbbell kettlebell spin-class yoga mat mats pilates instructor push-ups squats weights boxing punchbag judo karate",
    Setting.RESTAURANT: (
        "waitress waitresses barista espresso latte cappuccino croissant napkin napkins maitre sommelier tips reservation booked-table "
        "chopsticks noodles sushi curry pizza pasta starters puddings dessert desserts crossword tea-room scone scones milkshake burger burgers"
    ),
    Setting.RESTAURANT_KITCHEN: "sous-chef dishwasher washer-up plated garnish julienne tasting michelin prep mise walk-in hotplate",
    Setting.SHOP: (
        "shopkeeper cashier cashiers refund discount haberdashery hardware ironmonger florist bouquet bouquets lottery-ticket newsagent "
        "queue browsing changing-room fitting tailor's bookseller charity-shop secondhand antique antiques pawnbroker optician pharmacist prescription"
    ),
    Setting.SUPERMARKET: "trolley trolleys basket tannoy barcode barcodes self-service clubcard aisle deli-counter bagging frozen yoghurts",
    Setting.GARDEN: (
        "allotment allotments marrow marrows pumpkin pumpkins leeks dahlia dahlias sweet-peas greenfly slugs seedlings secateurs pruned prune pruning "
        "hosepipe sprinkler hedge hedges leylandii gnome birdbath compost cuttings bulbs turf lavender camellia hydrangea treehouse"
    ),
    Setting.DRIVEWAY: "neighbour's neighbor's wheelie-bin wheelie-bins bins recycling skip doorbell doorstep porch letterbox postman postwoman courier parcel removal",
    Setting.CLASSROOM: (
        "pupil pupils headmaster headmistress headteacher kindergarten homework spelling algebra geography chemistry register detention "
        "blackboard whiteboard invigilator exam exams dissertation tutor syllabus lecturer undergraduate schoolbag show-and-tell grade kindergartners"
    ),
    Setting.PLAYGROUND: "hopscotch conkers skipping-rope marbles lollipop-lady climbing-frame seesaw roundabout tag",
    Setting.PITCH: "offside striker goalkeeper midfielder linesman groundsman substitutes penalty penalties free-kick corner-kick scrum rugby wicket wickets umpire batsman bowler innings",
    Setting.STADIUM: "marathon sprint hurdles relay javelin stopwatch starter's medallist podium finishing lap laps velodrome grandstand tug-of-war",
    Setting.FIELD: "sack-race sports-day egg-and-spoon tombola marquee maypole bonfire guy cowpat combine stile kite ploughman molehill",
    Setting.CHURCH: (
        "vicar vicars curate verger sexton bellringer bellringers belfry organist hymnbook cassock christening christened baptised bridesmaid bridesmaids "
        "vows eulogy pallbearers pallbearer requiem bishop nun nuns convent confession confessional parish rosary sunday-school"
    ),
    Setting.GRAVEYARD: "hearse wreath wreaths mourners undertaker headstone burial cremated eulogy gravedigger ashes",
    Setting.BALLROOM: "bridesmaid bridesmaids groomsmen best-man confetti bouquet buffet disc-jockey dj karaoke speeches toastmaster waltz tango foxtrot",
    Setting.COURTROOM: "judge judges plaintiff defendant bailiff juror jurors perjury magistrate magistrates custody divorce testified testify sworn barrister prosecutor acquitted alimony settlement",
    Setting.COUNTER: "teller tellers deposit withdrawal overdraft passport visa postmaster postmistress stamps parcels pension clerk's form forms sergeant desk-sergeant fingerprints",
    Setting.INTERVIEW_ROOM: "interviewer interviewers interviewed panel cv detective detectives alibi suspect interrogated polygraph",
    Setting.CAR: (
        "chauffeur cabbie cabby taxi-driver roundabout overtook overtaking indicator hitchhiker satnav sat-nav learner driving-test instructor speeding "
        "lay-by breathalyser speedometer honked horn tyre reversed reversing passenger-side meter fare fares layby junction"
    ),
    Setting.TRAM: "bus-driver busdriver conductor upper-deck top-deck route commuters commuter season-ticket",
    Setting.TRAIN: "ticket-inspector guard commuters commuter quiet-coach sleeper buffet carriages compartment",
    Setting.STATION: "stationmaster porter platforms timetable announcer delayed signalman left-luggage",
    Setting.PLANE: "pilot co-pilot stewardess steward seatbelts turbulence oxygen-mask cabin-crew landing-gear runway altitude parachute",
    Setting.AIRPORT: "boarding departures arrivals gate check-in baggage carousel passport security-line duty-free layover stopover",
    Setting.ELEVATOR: "lift lifts elevator elevators buttons stuck intercom",
    Setting.LAUNDRY: "dry-cleaner dry-cleaners cleaner's cleaners laundrette launderette ironing ironed starch starched tumble-dryer spin rinse stain stains presses hangers dryer dryers",
    Setting.SALON: "hairdresser hairdressers barber stylist perm highlights fringe clippers scissors manicure nail-bar blow-dry sideburns shampoo",
    Setting.BUILDING_SITE: "site scaffolders bricklayer plasterer plasterboard joiner foreman gaffer hi-vis hard-hats digger excavator girders rebar cement foundations crane roofer apprentice",
    Setting.FACTORY: "assembly-line conveyor welder welding forklift foreman union strike picket lathe turbine turbines smelter bottling packing cannery",
    Setting.WAREHOUSE: "forklift pallets picker pickers barcode parcels loading-bay depot dispatch inventory stocktake",
    Setting.GARAGE: "mechanic mechanics mot chassis exhaust gearbox carburettor spark-plug spanner spanners jacked ramp",
    Setting.WORKSHOP: "carpenter carpenters joiner cabinetmaker luthier violin-maker cobbler clockmaker watchmaker seamstress dressmaker sewing bobbin treadle anvil blacksmith sawdust varnish lathe chisel potter kiln glaze",
    Setting.LIBRARY: "librarian librarians overdue bookshelf bookshelves microfilm borrowed catalogue archivist manuscripts",
    Setting.MUSEUM: "curator curators docent exhibit exhibits sculpture portrait portraits gallery masterpiece restorer auctioneer auction",
    Setting.LABORATORY: "scientist scientists researcher researchers pipette beaker specimen specimens telescope astronomer observatory",
    Setting.SPACESHIP: "astronaut astronauts cosmonaut airlock freighter orbit orbital thrusters lander moonbase android cryosleep hull starship captain's zero-gravity gravity",
    Setting.SHIP: "captain bosun boatswain first-mate stowaway mutiny crow's-nest mainsail lifeboats cruise ferry purser gangway sailors cabin-boy",
    Setting.BOAT: "rowed rowing oars oar skiff dinghy canoe canoes kayak kayaks paddled paddling outboard yacht yachtsman trawlerman lifejacket lifejackets",
    Setting.HARBOUR: "fisherman fishermen trawlers lobster lobsters crab-pots nets mackerel herring harbourmaster quayside jetty wreath ferryman",
    Setting.SHORE: "lifeguard lifeguards sandcastle sandcastles surfboard surfer surfers deckchair deckchairs seaweed rockpool driftwood tideline",
    Setting.CAMP: "campsite tent-pegs guy-ropes marshmallow marshmallows scout scouts scoutmaster guides campfire sleeping-bags ranger",
    Setting.FOREST: "ranger rangers lumberjack logging trail trails hiker hikers campers undergrowth birdwatcher birdwatchers mushroomers",
    Setting.MOUNTAINS: "climber climbers mountaineer mountaineers crampons ice-axe basecamp summit ascent sherpa avalanche skiing ski skis skier chairlift piste",
    Setting.CAVE: "cavers caver potholer potholers stalactites stalagmites divers sump helmet-lamp speleologist geology passage",
    Setting.DUGOUT: "lieutenant sergeant corporal private barracks bunker sentry mess-tin bugler parade drill-sergeant",
    Setting.DUNGEON: "inmate inmates warden warder governor parole cellmate prisoner prisoners prison lockdown",
    Setting.TAVERN: "barmaid barman landlord landlady pint pints darts snooker quizmaster quiz-night regulars jukebox lager stout",
    Setting.DINING_ROOM: "turkey gravy roast trifle mother-in-law in-laws seating-plan centrepiece candlesticks christmas-dinner thanksgiving",
    Setting.KITCHEN: "casserole lasagne gravy teapot biscuits biscuit-tin baking baked cake-tin whisk rolling-pin tupperware dishwasher fridge freezer sourdough starter jam marmalade",
    Setting.ROOM: "sofa settee armchair telly remote jigsaw scrabble monopoly knitting knitted carpet mantelpiece curtains lodger flatmate roommate fireplace lampshade",
    Setting.BEDROOM: "pillow pillows duvet mattress alarm-clock snoring snored insomnia lullaby bunk nightlight pyjamas dressing-gown",
    Setting.BATHROOM: "toothbrush toothpaste bathwater shaving razor plughole toilet loo bubble-bath",
    Setting.HOTEL: "receptionist concierge bellboy chambermaid minibar room-service checkout lobby honeymoon suite guesthouse",
    Setting.PARK: "pigeons ducks bandstand jogger joggers frisbee dog-walker dog-walkers pram prams bench zookeeper zoo enclosure",
    Setting.STABLE: "jockey jockeys groom foal foaling stallion mare bridle saddle saddled farrier lambing calving",
    Setting.FARMYARD: "farmer farmers milking tractor cowshed rooster cockerel chickens goose geese slurry combine silage",
    Setting.MARKET: "stallholder stallholders stall stalls barter haggling souk fairground candyfloss dodgems helter-skelter coconut-shy",
    Setting.VILLAGE: "villagers village-green thatched well-head mayor fete",
}
"""Words that stand for several places count for each of them a part."""
