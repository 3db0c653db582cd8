"""Milder words, for a picture that a provider's moderation refused."""

VERSION = "soft-1"

DOINGS = {
    "fight": "facing each other in disagreement",
    "dead": "resting peacefully with closed eyes",
    "trapped": "waiting to be let out",
    "fall": "stumbling lightly",
    "beg": "asking with open hands",
    "cry": "with lowered eyes",
    "hide": "peeking out",
}
MOODS = {"fear": "uneasy", "anger": "serious", "sadness": "quiet", "suspense": "expectant"}
FACES = {
    "fear": "with a worried look",
    "anger": "with a serious look",
    "sadness": "with a thoughtful look",
    "suspense": "attentive",
    "suspicious": "attentive",
    "grief": "with a thoughtful look",
    "grave": "with a serious look",
}
PROPS = {
    "arrow": "wooden stick",
    "axe": "tool with a wooden handle",
    "knife": "kitchen tool",
    "spear": "long staff",
    "sword": "wooden toy",
    "trap": "wooden box",
    "net": "piece of cloth",
    "meat": "loaf of food",
    "bone": "white stick",
    "thorn": "small twig",
    "bottle": "jug",
    "wine": "cup",
    "gun": "walking stick",
    "cannon": "cart",
    "bow": "curved branch",
    "skull": "round stone",
    "coffin": "wooden box",
    "grave": "grey stone",
    "cross": "wooden post",
    "chain": "rope",
    "potion": "jug",
    "pills": "small jar",
    "scythe": "garden tool",
    "pickaxe": "garden tool",
    "scissors": "sewing things",
    "pistol": "walking stick",
    "bomb": "round ball",
    "grenade": "round stone",
    "dynamite": "bundle of candles",
    "tank": "cart",
    "syringe": "small tube",
    "handcuffs": "two rings",
    "cigarette": "white stick",
    "torch": "lantern",
}
PLACES = {
    "graveyard": "an old garden with grey stones",
    "hospital": "a bright, quiet room with a bed",
    "dungeon": "a small, plain room of stone with a high window",
    "tavern": "a cosy room with wooden tables",
    "courtroom": "a quiet hall with wooden benches",
    "interview_room": "a plain room with one table and a lamp",
    "battlefield": "a wide, open land under clouds",
    "dugout": "a low room of timber with a lantern",
}
LANDMARKS = {
    "butcher": "a small shop",
    "hospital": "a bright, quiet building",
    "inn": "a house with a lit door",
    "police": "a public building with a blue lamp",
    "prison": "a large building of stone",
}
STYLES = {"noir": "Illustration in soft greys with one warm light, gentle shadows"}
COSTUMES = {
    "hunter": "a forester's clothes",
    "soldier": "a plain uniform",
    "thief": "dark plain clothes",
    "beggar": "simple, worn clothes",
    "witch": "a long cloak and a pointed hat",
    "police": "a blue uniform",
}
ADDED = "Gentle and peaceful, suitable for small children, nobody is hurt."
