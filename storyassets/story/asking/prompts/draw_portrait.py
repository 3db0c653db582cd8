"""The words that ask for a portrait."""

VERSION = "portrait-1"
SOFT_VERSION = "portrait-soft-1"

POSE = (
    "Portrait of one character: {whom}, {mood}. Front-facing, head and shoulders, centred, looking at the viewer, "
    "both eyes open and visible, mouth closed, nothing in front of the face. Plain, softly lit background."
)
CROWD = (
    "Portrait of one of a group, who stands for all of them: {whom}, {mood}. Front-facing, head and shoulders, centred, "
    "looking at the viewer, both eyes open and visible, mouth closed, nothing in front of the face. Plain, softly lit background."
)
RESTING = "with a calm, friendly look"
