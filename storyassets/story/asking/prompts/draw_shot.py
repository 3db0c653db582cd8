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
}
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
}
RELATIONS = {"under": "under", "in": "inside", "on": "on top of"}

TALKING_HEAD = "The face is turned to the viewer, unobstructed, mouth closed, alone in the picture"
INSERT = "Close-up of one {thing}, large in the middle, no people, no animals"
NOBODY = "Nobody is in sight"
ONLY = "Nobody else is in the picture"
REFERENCES = "The reference pictures show, in this order: {whom}. Keep each one's face, hair, colours and clothes exactly."
NO_TEXT = "No text, no letters, no captions, no watermark, no frame in the picture."
