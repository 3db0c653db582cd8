"""Prop senses: words that name a thing only in some company, and forms that never do."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.story.reading import prop_senses_at_home as at_home
from storyassets.story.reading import prop_senses_of_life as of_life
from storyassets.story.reading.prop_senses_of_work import COMPANY, DETERMINED, SENSES, THINGS
from storyassets.story.words.word_tables import word_set

NEED_DETERMINER = (
    at_home.DETERMINED
    | of_life.DETERMINED
    | DETERMINED
    | word_set(
        "well watch ring rose leaves note club trap train roll cap spring hide hides branch picture glass chest coach star net "
        "skin light dish ship cut shell fish hand heart string chain bundle key web saw pen match bow dress fork flag gate "
        "lock mask present torch cross grave horn drum plough plow rake scroll shield compass comb coat plane paint pan pin "
        "sign notice screen monitor poster paper drawing whistle pipe mill bench boot plant rock stove bills cards "
        "badge bat button can check cookie document form report page lease invoice safe timer tin tram tray mop washer footage folder "
        "essay novel football locker drone painting carton crate cane"
    )
)
"""These are a thing only with a determiner before them: 'the well', 'a ring'; else an adverb or a verb."""

OTHER_SENSES = {
    "bills": word_set("duck pay paid paying rent medical hospital"),
    "box": word_set("juice striker penalty header referee foul fouled defender defenders goalkeeper"),
    "fire": word_set("lungs lung thighs calves muscles hamstrings"),
    **dict.fromkeys(
        ("shell", "shells"),
        word_set(
            "tortoise snail turtle egg nut his her my its hole holes oar oars cox rowing rowers boathouse crew over overhead guns gun fell burst exploded screamed whistled trench artillery cannon landed shrapnel"
        ),
    ),
    "button": word_set(
        "pressed press pushed push hit elevator belly doorbell clicked snooze call panic accordion polka squeezebox waltz"
    ),
    "buttons": word_set("accordion polka squeezebox waltz pressed press elevator"),
    **dict.fromkeys(
        ("straw", "straws"),
        word_set("drew draw drawn drawing last final clutch clutched clutching poll short"),
    ),
    "cup": word_set("world tie"),
    "coach": word_set(
        "team teammates game player players practice track season gym whistle football soccer basketball swim swimming running "
        "race relay lap laps training benched varsity assistant school"
    ),
    "check": word_set("background rain reality sound security gut double spell"),
    "football": word_set("team game coach player players field practice captain match season scholarship"),
    "form": word_set("human shape dark took life art another"),
    "page": word_set("king queen knight court turned web landing"),
    "ring": word_set(
        "telephone phone tone doorbell boxing circus knows iron hatch trapdoor cellar bull nose stones campfire boxer ropes"
    ),
    "rings": word_set("telephone phone doorbell alarm bell bells flat loud loudly twice clear out"),
    "report": word_set("gun official police weather news"),
    "safe": word_set("place distance side spot house bet return passage room hands word journey way home"),
    "sauce": word_set("apple tomato spaghetti pasta"),
    "tin": word_set("soldier soldiers man woodman roof cup hat foil"),
    "wagon": word_set("station welcome"),
    "whistle": word_set("train factory kettle wolf low soft nose"),
    "barrel": word_set("gun rifle huntsman shot fired trigger"),
    "bone": word_set("skin flesh"),
    "club": word_set(
        "closed season league division football soccer book joined join members member night chess golf drama tennis country fan comedy"
    ),
    "dollar": word_set("worth"),
    "dollars": word_set("worth"),
    "letters": word_set(
        "painted tall big backward backwards sideways tracing sand misspelled spelling capital block neon stenciled stencilled traced trace alphabet spelled spell carved chalked chalk engraved magnetic"
    ),
    "log": word_set(
        "checked check entry entries wrote visitor security ship's captain's call page read book"
    ),
    "pitcher": word_set("baseball inning batter mound strike team game fastball"),
    "plate": word_set("brass bronze engraved nameplate copper license licence registration"),
    "plates": word_set("license licence number registration"),
    "bones": word_set("skin flesh"),
    "emerald": word_set("purple azure green blue gleaming"),
    "house": word_set("dog"),
    "train": word_set("feathers gown bridal begged peacock thought thoughts"),
    "anchor": word_set(
        "man relay team tug lap leg sprint rope news television tv broadcast show captain runner ankle"
    ),
    "bow": word_set(
        "tie ties tied violin cello fiddle rosin dust ship boat wave waves stern low head heads ribbon polite deep deeply"
    ),
    "chest": word_set(
        "hair beat beating pain breath breast crossed puffed robot android hatch wires cables medal medals lungs ribs heaved"
    ),
    "fork": word_set("road path river"),
    "fortune": word_set("good bad ill teller tell told telling cookie cookies"),
    "grave": word_set("mistake face danger error voice"),
    "horn": word_set(
        "bull goat stag ram deer cow head car truck honked honk honking blared blaring bus lorry taxi ferry ship boat train steamer tram van engine blast blasts"
    ),
    **dict.fromkeys(
        ("key", "keys"),
        word_set(
            "press pressed pressing struck piano low high thud dead sleeping ivory ivories black white note minor major typewriter keyboard computer enter escape delete"
        ),
    ),
    "kite": word_set("hawk dove doves pigeon pigeons pounced swooped bird birds neighed"),
    "match": word_set(
        "football game team won played marriage season cup league final minute minutes stadium goal scored kick referee "
        "player players opponent coach cricket rugby tennis chess boxing cancelled canceled met lost play goals saturday sunday"
    ),
    **dict.fromkeys(
        ("note", "notes"),
        word_set(
            "play plays played playing musical sang sing singing song songs music silent sour tune octave violin piano chord chords hummed high low whistle whistled flute melody after"
        ),
    ),
    "notice": word_set("short took take"),
    "paper": word_set("bag bags wall plane walls cup cups towel towels plate plates crown lantern lanterns"),
    "drawing": word_set("near nearer close breath sword"),
    "roll": word_set(
        "bills money cash film tape paper toilet-paper drum thunder call dice eyes coins wallpaper"
    ),
    "screen": word_set("smoke fire folding"),
    "palace": word_set("window windows"),
    "pen": word_set("sheep pig pigs goose geese hen hens goat goats lambs calf"),
    "plant": word_set("factory"),
    "present": word_set("day moment time king age"),
    **dict.fromkeys(("weed", "weeds"), word_set("hair lake seaweed")),
    "glove": word_set("box compartment"),
    "trunk": word_set(
        "elephant elephants tree oak his its car cab taxi sedan split bark hollow branches roots felled ax axe chopped"
    ),
    "needle": word_set(
        "record records gramophone turntable vinyl groove phonograph compass haystack pine syringe nurse vein arm gauge dial meter pressure moving moved jumped crept swung trembled"
    ),
    "rocket": word_set("distress signal flare red firework fireworks lifeboat wreck"),
    "rockets": word_set(
        "distress signal flare flares red firework fireworks lifeboat wreck window night dark saw fired sent"
    ),
    **dict.fromkeys(
        ("string", "strings"),
        word_set("cello violin guitar harp bow piano puppet marionette plucked finger fingers broken shut"),
    ),
    "web": word_set("foot feet internet site"),
    **at_home.SENSES,
    **of_life.SENSES,
    **SENSES,
}
"""Company in which such a word is no such thing."""

NEED_COMPANY = {
    "collar": word_set("dog dogs dog's puppy hound leash cat cat's tag bell"),
    "staff": word_set(
        "leaned leaning walking shepherd shepherds wizard wooden pilgrim oak carved crook raised lifted broke"
    ),
    "deed": word_set("handed gave house signed land property bank"),
    **{word: word_set("paper") for word in ("piece", "sheet", "slip", "scrap", "pieces", "slips", "scraps")},
    **at_home.COMPANY,
    **of_life.COMPANY,
    **COMPANY,
}
"""Company without which such a word is no thing."""

NO_THINGS = word_set(
    "wheels horns woods waters silvers golds suns sweetses teas grains hays teddies lows pens mountains hills"
)

GEMS = word_set("diamond ruby emerald pearl jewel gem")
"""Before another thing they say what it is set with: 'a diamond ring'."""

KINDS_OF = word_set(
    "number numbers tin tins shop store teacher lesson lessons club science code market factory company dealer museum salesman "
    "maker collector repairman department industry pocket pockets rack hanger lining sleeve sleeves "
    "lookout lookouts tower towers escape escapes brigade chief marshal warden department drill hydrant "
    "suppression test tests system systems safety inspector inspectors insurance policy policies festival fair trade business "
    "prices price sale sales season seasons committee society union league roof roofs canopy shed sheds hut huts street road lane avenue "
    "square dam creek valley county village town city island bay harbour harbor slice slices repair repairs"
)
"""Behind the name of a thing these are meant, and not the thing: a phone number, a piano teacher."""

_WEATHER = "water fire flame flames fog mist smoke dust snow rain ice sand mud spray foam light heat cold steam ash cloud wind"
_FEELING = "sound noise silence sadness grief shame fear anger guilt relief lies nerves hatred suspicion darkness shadow death"
MERE_SHAPES = {
    "wall": word_set(f"{_WEATHER} {_FEELING} people muscle bodies men faces reporters applause words"),
    "blanket": word_set(f"{_WEATHER} {_FEELING} leaves stars clouds"),
    "curtain": word_set(f"{_WEATHER} {_FEELING} hair leaves vines ivy"),
    "sheet": word_set(_WEATHER),
    "ball": word_set(f"{_WEATHER} {_FEELING} energy fur wool yarn clay"),
    "mountain": word_set(f"{_FEELING} work paperwork debt bills laundry dishes trouble evidence homework"),
    "web": word_set(f"{_FEELING} secrets streets intrigue deceit"),
    "sign": word_set(
        "life trouble weakness him her it them struggle damage wear age aging hope things respect illness movement"
    ),
    "heart": word_set("city town village forest storm matter country story house problem"),
    "chain": word_set("events command stores shops custody"),
    "string": word_set(
        f"{_FEELING} luck robberies burglaries murders failures losses wins numbers complaints"
    ),
    "key": word_set("success happiness victory"),
    "mask": word_set(f"{_FEELING} calm indifference politeness"),
    "tower": word_set("strength"),
    "bed": word_set("roses nails coals lettuce"),
    "shield": word_set("faith silence"),
    "window": word_set("opportunity time"),
    "bag": word_set("bones tricks"),
    "well": word_set("sadness grief sorrow knowledge"),
    "nest": word_set("lies vipers wires"),
}
"""Of these such a thing is only the shape: `a wall of water`, `a web of lies`."""

OF_BODIES = {
    "chest": word_set(
        "open opened opens unlocked lid key lock gold treasure coins wooden oak iron filled hope full"
    ),
    "chests": word_set("open opened treasure gold"),
    "horn": word_set("blew blow blown hunting sounded raised lips drinking brass"),
    "trunk": word_set("open opened packed pack unpacked lid car drove key lock attic travel"),
}
"""Of somebody, `her chest` and `his trunk`, these are parts of a body, unless one of the words is there too."""

MATERIALS = word_set("glass stone paper leather straw tin wool cloth")
MADE_OF_IT = word_set(
    "mountain mountains door doors case house houses wall walls roof roofs ceiling window windows slipper slippers jar jars bottle "
    "bead beads cutter bowl tower towers coffin booth booths bridge step steps stair stairs floor floors bench cottage table counter "
    "tray lid panel panels dome cage egg eyes crown horse bird birds flowers front jacket shoes boots gloves belt sofa armchair seat "
    "seats crane boat boats hat hats lantern statue lions lion cellar church fireplace hearth path wings roses elevator slide factory"
)
"""Before one of these a material only says what it is made of: `the glass mountain`."""

OTHER_THINGS = {
    "branches": {
        Prop.TREE: word_set(
            "through among amongst between up above high nest perched willow oak elm beech tree"
        )
    },
    "ball": {
        Prop.BASKETBALL: word_set("hoop dunk basketball rebound buzzer basket court"),
        Prop.SOCCER_BALL: word_set("goal goalkeeper keeper soccer penalty striker kicked"),
    },
    "bat": {Prop.BAT: word_set("baseball batter pitcher swung inning homer")},
    "camera": {
        Prop.SECURITY_CAMERA: word_set(
            "security hallway corridor surveillance porch doorbell cctv footage parking monitors"
        )
    },
    "glass": {
        Prop.WINDOW: word_set(
            "pane panes window windows door slammed plywood glazier shutters shopfront windshield"
        )
    },
    "cart": {Prop.SHOPPING_CART: word_set("grocery groceries supermarket aisle cashier checkout shopping")},
    "monitor": {
        Prop.HEART_MONITOR: word_set("heart hospital beeped beeping flatlined pulse nurse"),
        Prop.MONITOR: word_set("camera cameras security surveillance hallway corridor guard footage"),
    },
    "page": {Prop.BOOK: word_set("book novel chapter album")},
    "paper": {
        Prop.NEWSPAPER: word_set(
            "news headline headlines morning breakfast crossword editor reporter journalist front print printed"
        )
    },
    "stone": {
        Prop.JEWEL: word_set(
            "jeweler jewelers jeweller jewellers jewel jewels diamond diamonds ring necklace carat gem gems precious finest"
        )
    },
    "stones": {
        Prop.JEWEL: word_set(
            "jeweler jewelers jeweller jewellers jewel jewels diamond diamonds ring rings necklace carat gem gems precious finest"
        )
    },
    "screen": {
        Prop.HEART_MONITOR: word_set("heart hospital beeped beeping pulse nurse line heartbeat"),
        Prop.MONITOR: word_set("camera cameras security surveillance hallway corridor guard footage"),
    },
    **at_home.THINGS,
    **of_life.THINGS,
    **THINGS,
}
"""In company of these words such a word names another thing than it does alone."""
