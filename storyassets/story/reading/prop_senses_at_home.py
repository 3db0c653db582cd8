"""Prop senses of what is found in homes: in which company such a word is a thing, written as in `prop_senses`."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.story.words.word_tables import word_set

DETERMINED = word_set(
    "bath belt belts butter fan iron lid orange oranges pan pans remote rocker scale sink sponge stool tie ties toast tub bulb "
    "locket pint tissue basin mat carpet lighter globe grill puzzle register till stamp license licence slide swing copier label labels suit suits tag tags"
)
"""A thing only with a determiner before it."""

MATTERS = word_set("gold silver orange iron remote lighter")
"""Before a noun these only say of which kind it is: 'an orange cat', 'the remote village'."""

FLAVOURS = word_set("tea coffee chocolate butter salt rice potato tomato onion strawberry")
FLAVOURED = word_set(
    "flask cup mug pot table shop machine house break field fields paddy sauce paste peel peels skin skins farm farmer farmers knife cream chip chips chowder flats mine sack "
    "sacks plant plants patch seed seeds milk pudding paper wine rings lake factory water bread cake soup salad pie"
)
"""Before one of these, what one eats only says of which kind it is."""

_LIMBS = word_set(
    "skin flesh hand hands wrist arm leg foot ankle hip knee shoulder rib ribs fingers knuckles broken broke breaks heal "
    "healed body old tired cold soul cheek dry xray x-ray fracture collar marrow chilled"
)
SENSES = {
    "tray": word_set(
        "ring rings diamonds jewels jewellery watches coins seeds seedlings paint ice baking ashes litter"
    ),
    "bone": _LIMBS,
    "bones": _LIMBS,
    **dict.fromkeys(("label", "labels"), word_set("record music warning")),
    **dict.fromkeys(
        ("suit", "suits"),
        word_set("law lawsuit filed space diving wet bathing swim follow cards hearts spades"),
    ),
    **dict.fromkeys(("tag", "tags"), word_set("game played name dog team question")),
    "tub": word_set("hot"),
    "cane": word_set("sugar candy field fields caned school"),
    "chess": word_set("club champion tournament moves"),
    "cigar": word_set("box lounge"),
    **dict.fromkeys(("fireworks", "firework"), word_set("box between")),
    "globe": word_set("snow around across eye theatre theater"),
    **dict.fromkeys(("license", "licence"), word_set("plate plates revoked suspended marriage")),
    "lighter": word_set("felt feel heart mood step color colour room hair"),
    "printer": word_set("apprentice shop newspaper paper ink toner cartridge cartridges"),
    "puzzle": word_set("crossword"),
    "basin": word_set("river valley port lock"),
    "bath": word_set("blood bird sun mud"),
    **dict.fromkeys(
        ("belt", "belts"),
        word_set("seat conveyor safety fan asteroid tool karate judo black utility timing drive buckled"),
    ),
    "boot": word_set("camp computer car cab taxi disk opened shut slammed loaded lid luggage"),
    "bowl": word_set("super bowls soup stew broth rice noodles salad ramen spaghetti"),
    **dict.fromkeys(("bulb", "bulbs"), word_set("tulip flower garlic onion daffodil planted garden")),
    "butter": word_set("peanut cocoa body bread fingers"),
    "carpet": word_set("flying magic flew red"),
    **dict.fromkeys(("chocolate", "chocolates"), word_set("hot lab labrador brown cake ice")),
    "jam": word_set("traffic paper door pearl session"),
    "jelly": word_set("fish knees legs royal"),
    "juice": word_set("tobacco snake berry box"),
    "laundry": word_set("room money shop service day"),
    **dict.fromkeys(
        ("lid", "lids"),
        word_set(
            "eye eyes box chest coffin trunk casket piano tin tins pot kettle toilet case suitcase basket can bin "
            "trash dumpster desk pan keep kept"
        ),
    ),
    "makeup": word_set("test exam class work artist"),
    "orange": word_set("yellow red pink purple sky glow light sun blue"),
    **dict.fromkeys(("pan", "pans"), word_set("peter gold camera flute dust")),
    "razor": word_set("wire sharp thin"),
    "remote": word_set("work island village area control-tower"),
    "rocker": word_set("punk band guitar rock"),
    "salt": word_set("lake sea tears taste air water wound pepper-and"),
    "scales": word_set(
        "fish dragon snake lizard eyes eye piano justice mermaid tail skin practiced practised practise practice play plays played playing"
    ),
    "sink": word_set("let heart ship boat hope hole"),
    "shelf": word_set("life ice continental"),
    **dict.fromkeys(("tie", "ties"), word_set("game score match goal goals rope knot breaker vote family")),
    "tissue": word_set("scar muscle paper wrapped brain"),
    "toast": word_set(
        "raise raised raising proposed propose made speech glass glasses champagne wedding drank groom bride best"
    ),
    "toilet": word_set("paper roll seat brush cleaner"),
    "towel": word_set("throw threw thrown throwing paper"),
    "yarn": word_set("told tell tale story sailor sailor's"),
}
"""Company in which such a word is no such thing."""

COMPANY = {
    "fans": word_set("electric ceiling whirred spun"),
    "iron": word_set("shirt shirts steam plugged ironed ironing board clothes crease dress sheets collar"),
    "register": word_set("cash store shop counter coins clerk cashier rang change drawer money"),
    "till": word_set("cash store shop counter coins clerk cashier rang change drawer money"),
    "swing": word_set("park playground tree sat pushed yard garden rope porch empty chains"),
    "slide": word_set(
        "pool water splash mayor opened open park playground kids children climbed ladder yard"
    ),
    "bar": word_set("chocolate candy soap"),
    "knitting": word_set("yarn wool needles needle basket lap scarf sweater socks"),
    "crochet": word_set("hook yarn needle blanket"),
    "preserves": word_set("jar jars strawberry plum"),
}
"""Company without which such a word is no thing."""

_DANCED_IN = {
    Prop.SHOE: word_set("glass golden gold crystal prince ball silver ruby dance danced dancing ballet")
}
_OFFICIAL = {
    Prop.RUBBER_STAMP: word_set(
        "ink pad inkpad rubber approved denied refused desk office form forms clerk brought thump thumped passport official wooden"
    )
}
_BATHED = {
    Prop.BATHTUB: word_set(
        "bath bathroom bubble bubbles foam soak soaked soaking soap naked undressed water ice"
    )
}
_LIT = {
    Prop.DIGITAL_CLOCK: word_set(
        "oven stove digital blinking blinked blinks flashing flashed microwave dashboard"
    )
}
THINGS = {
    "clock": _LIT,
    "glasses": {
        Prop.GLASS: word_set(
            "two three four six eight wine water champagne beer tray poured pour filled fill clinked empty drank bar raised raise lifted toast toasted emptied washed drying"
        )
    },
    "flask": {Prop.THERMOS: word_set("tea coffee soup hot thermos")},
    "tub": _BATHED,
    "tubs": _BATHED,
    "slipper": _DANCED_IN,
    "slippers": _DANCED_IN,
    "stamp": _OFFICIAL,
}
"""In company of these words such a word names another thing than it does alone."""

_DISHES = "soup stew broth rice noodles noodle salad ramen spaghetti pasta porridge popcorn fries"
FILLED_WITH = {
    "bowl": word_set(_DISHES),
    "plate": word_set(f"{_DISHES} pancakes"),
    "jar": word_set("jam honey jelly marmalade"),
    "glass": word_set("milk juice beer lemonade wine"),
    "mug": word_set("beer"),
    "bottle": word_set("milk wine beer perfume juice"),
    "sack": word_set("flour rice potatoes"),
    "roll": word_set(
        "paper stickers labels tape film cloth coins quarters dimes pennies notes bills stamps fat wire fabric tickets string carpet foil"
    ),
    "bag": word_set("ice flour rice potatoes onions popcorn"),
    "bar": word_set("soap chocolate"),
    "ball": word_set("yarn"),
}
"""Of these one sees what is in it: `a bowl of rice` is one thing."""
