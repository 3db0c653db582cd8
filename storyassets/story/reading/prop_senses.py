"""Prop senses: words that name a thing only in some company, and forms that never do."""

from __future__ import annotations

from storyassets.story.words.word_tables import word_set

NEED_DETERMINER = word_set(
    "well watch ring rose leaves note club trap train roll cap spring hide hides branch picture glass chest coach star net "
    "skin light dish ship cut shell fish hand heart string chain bundle key web saw pen match bow dress fork flag gate "
    "lock mask present torch cross grave horn drum plough plow rake scroll shield compass comb coat plane paint pan pin "
    "sign notice screen monitor poster paper drawing whistle pipe mill bench boot plant rock stove bills cards"
)
"""These are a thing only with a determiner before them: 'the well', 'a ring'; else an adverb or a verb."""

OTHER_SENSES = {
    "barrel": word_set("gun rifle huntsman shot fired trigger"),
    "bone": word_set("skin flesh"),
    "bones": word_set("skin flesh"),
    "emerald": word_set("purple azure green blue gleaming"),
    "house": word_set("dog"),
    "train": word_set("feathers gown bridal begged peacock thought thoughts"),
    "bow": word_set("low head heads ribbon polite deep deeply"),
    "chest": word_set("hair beat beating pain breath breast crossed puffed"),
    "fork": word_set("road path river"),
    "grave": word_set("mistake face danger error voice"),
    "horn": word_set("bull goat stag ram deer cow head car honked"),
    "kite": word_set("hawk dove doves pigeon pigeons pounced swooped bird birds neighed"),
    "match": word_set("football tennis game team won played marriage"),
    "notice": word_set("short took take"),
    "paper": word_set("bag bags piece pieces sheet scrap wall plane walls"),
    "drawing": word_set("near nearer close breath sword"),
    "screen": word_set("smoke fire folding"),
    "palace": word_set("window windows"),
    "pen": word_set("sheep pig pigs goose geese hen hens goat goats lambs calf"),
    "plant": word_set("factory"),
    "pipe": word_set("stove oven water house roof drain chimney smoke smoked gas"),
    "present": word_set("day moment time king age"),
    "shell": word_set("tortoise snail turtle egg nut his its"),
    "trunk": word_set("elephant elephants tree oak his its"),
    "web": word_set("foot feet internet site"),
}
"""Company in which such a word is no such thing."""

NEED_COMPANY = {"deed": word_set("handed gave house signed land property bank")}
"""Company without which such a word is no thing."""

NO_THINGS = word_set("horns woods waters silvers golds suns sweetses teas grains hays teddies lows pens")
