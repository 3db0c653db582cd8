"""The words that ask for the picture of a shot."""

VERSION = "shot-1"
SOFT_VERSION = "shot-soft-1"

STYLES = {
    "storybook": "Warm storybook illustration, hand-painted, soft light, clean shapes, rich but gentle colours",
    "noir": "Moody noir illustration, deep shadows, high contrast, one warm light, muted colours",
    "pastel": "Gentle pastel illustration, paper texture, pale colours, soft edges",
}
FRAMINGS = {
    "wide": "Wide shot: the place is large, the figures whole and small in it",
    "medium": "Medium shot: the figures whole, filling most of the height",
    "close": "Close shot: head and shoulders, eyes in the upper half",
}
LIGHTS = {
    "dawn": "at dawn, low golden light",
    "day": "by day",
    "dusk": "at dusk, long shadows, orange sky",
    "night": "at night, moonlit, faces still readable",
}
WEATHERS = {
    "rain": "rain falling",
    "snow": "snow falling",
    "fog": "fog in the air",
    "wind": "strong wind bending what stands",
}
OLD_TOWN = "a cobbled street of an old town"
PLACES = {
    "field": "an open field",
    "forest": "a forest",
    "farmyard": "a farmyard",
    "garden": "a garden",
    "village": "a village street",
    "road": "a country road",
    "river": "a river bank",
    "pond": "a pond",
    "sea": "the open sea",
    "ship": "the deck of a ship",
    "shore": "a sea shore",
    "mountains": "the mountains",
    "desert": "a desert",
    "cave": "a cave",
    "city": "a city street",
    "room": "a room in a house",
    "kitchen": "a kitchen",
    "bedroom": "a bedroom",
    "workshop": "a workshop",
    "office": "an office",
    "hospital": "a hospital room",
    "shop": "a shop",
    "stable": "a stable",
    "market": "a market place",
    "castle": "the front of a castle",
    "hall": "a great hall",
    "sky": "high in the sky among clouds",
    "space": "outer space",
    "graveyard": "a graveyard",
    "station": "a railway station",
    "throne_room": "a throne room",
    "cottage": "the inside of a cottage",
    "stairs": "a staircase",
    "attic": "an attic",
    "alley": "a narrow alley",
    "classroom": "a classroom",
    "train": "the inside of a train carriage",
    "bridge": "a bridge",
    "night_sky": "the night sky",
    "lighthouse": "a lighthouse on a rock by the sea",
    "lamp_room": "the lamp room at the top of a lighthouse, the sea behind its windows",
    "harbour": "a harbour with moored boats",
    "tavern": "the taproom of an old tavern",
    "church": "the inside of a church",
    "dungeon": "a prison cell of stone with a barred window",
    "courtroom": "a courtroom with the judge's bench",
    "restaurant": "a restaurant with laid tables",
    "bathroom": "a bathroom",
    "corridor": "a long corridor with doors",
    "car": "the inside of a car",
    "bus_stop": "a bus stop by a street",
    "driveway": "the driveway of a family house in a quiet street, with its garage and lawn",
    "lobby": "the lobby of a building, with its elevator doors",
    "playground": "a playground",
    "tram": "the inside of a tram or bus with the city going by",
    "plane": "the cabin of an aeroplane",
    "lockers": "the corridor of a school between rows of lockers",
    "auditorium": "the platform of a school or concert hall with its microphone and curtain",
    "gym": "a gym with a basketball board and wall bars",
    "stadium": "the track of a stadium before full stands",
    "museum": "a room of a museum with paintings and glass cases",
    "library": "a library with high bookcases and a reading table",
    "storage": "the corridor of a storage facility between orange roll doors",
    "warehouse": "an aisle of a warehouse between high shelves of cartons",
    "laundry": "a laundromat with its machines",
    "counter": "the counter of a bank or police station",
    "airport": "the gate of an airport, an aeroplane behind the glass",
    "control_room": "a control room full of screens",
    "laboratory": "a laboratory with flasks and a microscope",
    "ballroom": "a ballroom with round tables laid for a wedding",
    "parking": "a parking lot with cars",
    "park": "a city park with benches under trees",
    "pool": "a swimming pool in the open",
    "spaceship": "the white corridor of a spaceship, with a broad window full of stars",
    "canal": "a canal between straight walls of concrete, with a sluice gate and fields on both sides",
    "dugout": "a dugout at the front of a war, with timbers, bunks and a lantern",
    "roadside": "the side of a highway, with a filling station and a low motel",
    "mine": "a gallery of a coal mine between frames of timber",
    "pithead": "the yard of a coal mine with its winding tower",
    "restaurant_kitchen": "the kitchen of a restaurant, with its long stove and shining hoods",
    "bakehouse": "a bakehouse with its wide oven and racks of loaves",
    "garage": "a garage where cars are repaired",
    "factory": "the hall of a factory with its machines",
    "interview_room": "a bare room of the police with one table, a lamp over it and a dark mirror",
    "supermarket": "an aisle of a supermarket between full shelves",
    "rooftop": "the flat roof of a house over the city",
    "cellar": "a cellar of brick with a bare bulb and shelves of jars",
    "camp": "a camp with tents and a fire at the edge of a wood",
    "snowfield": "a plain of snow and ice to the horizon",
    "jungle": "a jungle",
    "salon": "a hairdresser's salon with mirrors and chairs",
    "pitch": "a football pitch with its goal",
    "elevator": "the inside of an elevator",
    "building_site": "a building site with a crane and scaffolding",
    "dormitory": "a dormitory with a row of beds",
    "battlefield": "a battlefield with wire and a trench of sandbags",
    "boat": "the open deck of a small fishing boat",
    "theatre": "the stage of a theatre with its curtains",
    "dining_room": "a dining room with a long laid table",
    "mouse_hole": "the den of a mouse behind a wall, furnished with small found things",
    "parched": "parched land with cracked earth, the dry bed of a brook and bare trees",
    "cabin": "the cabin of a ship, with round portholes, a bunk and a swinging lamp",
}
LANDMARKS = {
    "bakery": "a bakery with a loaf on its sign",
    "butcher": "a butcher's shop with a ham on its sign",
    "shop": "a shop with a full window",
    "cafe": "a café with a cup on its sign",
    "bank": "a bank with columns",
    "tailor": "a tailor's shop with scissors on its sign",
    "bookshop": "a bookshop with a book on its sign",
    "house": "a house with its front door",
    "mansion": "a great mansion with steps and tall windows",
    "inn": "an inn with a mug on its sign",
    "smithy": "a smithy with its forge and anvil",
    "school": "a schoolhouse with its bell",
    "hospital": "a hospital with its entrance",
    "police": "a police station with a blue lamp",
    "theatre": "a theatre with its lit entrance",
    "office": "an office building",
    "station": "a railway station with its clock",
    "church": "a church with its steeple",
    "prison": "a prison with barred windows",
    "gate": "a great gate",
    "tower": "a tower of stone",
    "mill": "a windmill",
    "well": "a well with its bucket",
    "fountain": "a fountain",
}
STATES = {"plain": "", "dark": "unlit", "ringing_dead": "ringing, unplugged"}
"""Where a state's own name is not its word."""

SEEN_AS = {
    ("telephone", "cut"): "telephone with its cord cut through",
    ("pitcher", "full"): "pitcher full to the brim",
    ("pitcher", "empty"): "almost empty pitcher",
}
LYING = {
    "chair": "over it",
    "table": "on it",
    "bed": "on it",
    "sofa": "on it",
    "desk": "on it",
    "bench": "on it",
}
"""How something lies that is not in a thing."""

NUMBERS = ("", "", "exactly two", "exactly three", "exactly four", "exactly five")
MOODS = {
    "calm": "calm",
    "joy": "joyful",
    "sadness": "sad",
    "fear": "frightening",
    "anger": "tense and angry",
    "surprise": "of surprise",
    "love": "tender",
    "wonder": "of wonder",
    "suspense": "of suspense",
}
FACES = {
    "joy": "smiling with joy",
    "sadness": "with a sad face",
    "fear": "with a frightened face",
    "anger": "with an angry face",
    "surprise": "with wide eyes, surprised",
    "love": "with a loving look",
    "wonder": "with a look of wonder",
    "suspense": "watchful",
    "sly": "with a sly smile and half-closed eyes",
    "proud": "proud, with a raised chin",
    "ashamed": "ashamed, with a hanging head",
    "embarrassed": "embarrassed, with a sideways look",
    "worried": "with a worried look",
    "suspicious": "with narrowed, suspicious eyes",
    "grave": "with a grave face",
    "grief": "weeping, with tears on the cheeks",
    "tender": "with a tender smile",
    "relieved": "relieved, with a soft smile",
    "fawning": "flattering, with a hand on the heart",
    "earnest": "attentive and serious, mouth closed, no smile",
}
DOINGS = {
    "stand": "standing",
    "walk": "walking",
    "run": "running",
    "sit": "sitting",
    "lie": "lying down",
    "sleep": "asleep",
    "cry": "crying",
    "laugh": "laughing",
    "talk": "talking",
    "eat": "eating",
    "drink": "drinking",
    "fly": "flying",
    "swim": "swimming",
    "fall": "falling",
    "climb": "climbing",
    "jump": "leaping",
    "fight": "fighting",
    "hide": "hiding",
    "carry": "carrying a load",
    "give": "holding something out to give it",
    "work": "at work",
    "look": "looking on",
    "point": "pointing",
    "beg": "begging on their knees",
    "dance": "dancing",
    "trapped": "trapped, unable to get out",
    "dead": "lying lifeless",
    "kneel": "kneeling",
    "embrace": "embracing",
    "play": "playing",
    "read": "reading",
    "write": "writing",
    "raise": "raising a hand",
    "push": "pushing",
    "pull": "pulling",
    "throw": "throwing",
    "ride": "riding",
    "wave": "waving",
    "dig": "digging",
    "open": "opening something",
    "shout": "shouting",
    "clap": "clapping the hands",
    "shrug": "shrugging, both palms turned up",
    "cheer": "cheering with both arms up",
    "grab": "grabbing hold of somebody",
    "type": "typing on a keyboard",
    "film": "filming, a phone held up",
    "shake_hands": "shaking hands",
    "strike": "striking a blow with a tool",
    "kick": "kicking, one leg high",
    "dive": "diving full length through the air, both arms ahead",
    "catch": "catching with both hands",
    "salute": "saluting, the hand at the brow",
    "faint": "fainting, falling back with bent knees",
    "crawl": "crawling on hands and knees",
    "tiptoe": "going on tiptoe",
    "hush": "with a finger on the lips, asking for silence",
    "whisper": "leaning over to whisper in an ear, the hand beside the mouth",
    "blow": "blowing with round lips",
    "tear": "tearing a paper in two",
    "turn": "turning a wheel with both hands",
    "listen": "listening, a hand behind the ear",
    "bow": "bowing low",
    "hands_up": "with both hands raised to surrender",
    "show": "holding something up to show it",
    "wipe": "wiping the brow with the back of the hand",
    "fold_arms": "with folded arms",
    "take_up": "bending down and picking something up, the hand on it",
    "lay": "laying something down, the hand still on it",
    "knock": "knocking, the fist on the door",
    "nudge": "nudging whoever is beside with an elbow",
    "dress": "putting on a garment, one arm in its sleeve",
    "pour": "pouring from a tilted vessel",
}
RELATIONS = {"under": "under", "in": "inside", "on": "on top of", "beside": "beside", "behind": "behind"}
TURNED = {"left": "facing left", "right": "facing right"}
AGES = {"child": "here a child", "young": "here young", "adult": "here grown up", "old": "here old and grey"}

ANGLES = {
    "eye_level": "",
    "below": "Seen from low below: whoever is there towers against what is above",
    "above": "Seen from high above: whoever is there is small on the ground",
    "face": "Extreme close-up: eyes and face fill the picture",
    "shoulder": "Seen over the shoulder of whoever listens, dark and out of focus at the edge",
    "behind": "Seen from behind whoever is there: the back of their head and shoulders near, before them what they look at",
    "silhouette": "Everyone is a dark silhouette against a bright sky",
}
SPLIT = (
    "The picture is in two halves, parted by one clean slanting band: two places at the same time. "
    "All of this is the lower half. The upper half shows: {other}"
)
UNKNOWN = "of whom only a dark outline is seen, no face"
TALKING_HEAD = "The face is turned to the viewer, unobstructed, mouth closed, alone in the picture"
INSERT = "Close-up of {thing}, large in the middle, no people, no animals"
HANDS = (
    "Close-up of {thing}, large in the middle, shown by the hands of {whom}; "
    "only the hands and the sleeves are seen, no face, nobody else"
)
IN_AIR = "In the air, falling or flying: {thing}"
IMAGINED = (
    "Nothing of this is real: it is a soft thought in somebody's mind, dreamlike, with a pale cloud around it"
)
END_CARD = (
    "Closing picture: the place at rest after all is over, a little out of focus, nothing happens any more"
)
END_CARD_WHOM = "In its upper third, side by side, still and friendly, head and shoulders: {whom}"
NOBODY = "Nobody is in sight"
ONLY = "Nobody else is in the picture"
REFERENCES = "The reference pictures show, in this order: {whom}. Keep each one's face, hair, colours and clothes exactly."
AGED = "But of another age here, as told, and the hair with it: the {which}."
DRESSED = "But in other clothes here, as told: the {which}."
COLOURS_ONLY = "The reference picture shows {whom}. Keep the colours of skin and clothes exactly."
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
NO_TEXT = "No text, no letters, no captions, no watermark, no frame in the picture."
NO_OTHER_TEXT = "No other text, no captions, no watermark, no frame in the picture."
