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
    "flood": "brown flood water standing knee-high everywhere",
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
