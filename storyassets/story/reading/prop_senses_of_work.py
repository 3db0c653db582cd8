"""Prop senses of tools, machines, games and war: in which company such a word is a thing, written as in `prop_senses`."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.story.words.word_tables import word_set

_PLUMBED = word_set(
    "burst leak leaked leaking leaks water plumber plumbing valve steam gas drain frozen froze radiator boiler "
    "rusty rusted copper lead sewer basement cellar"
)
_AT_GOAL = word_set(
    "keeper goalkeeper goalie ball penalty shot net post posts crossbar dived striker kick kicked scored pitch"
)
_WALKED = word_set("snow mud sand followed follow fresh boot boots footprints deer bear wolf fox rabbit")
_PAWS = word_set("paw deer bear wolf fox rabbit hare cat dog puppy lynx animal")
_SMOKED = word_set("smoke smoked smoking tobacco puffed puffing puff lit teeth stuffed")
_TURNING = word_set(
    "player needle vinyl sleeve sleeves turntable gramophone spun spinning scratched jazz album song"
)
DETERMINED = word_set(
    "battery cable plug wire drill tap gauge dial gear hose lever nail screw bolt switch pump valve goal hook saddle sail racket paddle wave barrier flare tank blade crane engine tire tyre record speaker"
)
"""A thing only with a determiner before it."""

SENSES = {
    "scale": word_set("map model one ten richter fish piano major minor full wages"),
    "ice": word_set("lake pond river thin skate skating skated road black slipped rink surface cream"),
    "smoke": word_set("cigarette cigar tobacco detector alarm break mirrors"),
    **dict.fromkeys(("wave", "waves"), word_set("hand heat goodbye panic hair sound radio nausea relief")),
    **dict.fromkeys(("bomb", "bombs"), word_set("bath photo news")),
    **dict.fromkeys(("flare", "flares"), word_set("nostrils anger temper skirt jeans trousers")),
    **dict.fromkeys(("coal", "coals"), word_set("eyes hair black")),
    **dict.fromkeys(
        ("battery", "batteries"), word_set("assault artillery guns criminal phone dead died percent low")
    ),
    **dict.fromkeys(
        ("cable", "cables"), word_set("tv television news channel bridge elevator lift company car")
    ),
    **dict.fromkeys(("dial", "dials"), word_set("radio phone telephone watch clock sun number tone rotary")),
    **dict.fromkeys(
        ("drill", "drills"), word_set("fire sergeant practice military tornado earthquake knew marching")
    ),
    **dict.fromkeys(
        ("nail", "nails"),
        word_set("finger fingers polish painted bit biting bitten chewed toe salon hands file"),
    ),
    **dict.fromkeys(("plug", "plugs"), word_set("ear ears bath sink drain spark tobacco")),
    **dict.fromkeys(("pump", "pumps"), word_set("heart blood fist iron bicycle bike breast shoes heels")),
    **dict.fromkeys(("hook", "hooks"), word_set("fishing fish bait phone nose left right hung")),
    **dict.fromkeys(("sail", "sails"), word_set("set windmill mill")),
    "screw": word_set("loose prison guard"),
    "switch": word_set("job jobs sides places hickory"),
    **dict.fromkeys(
        ("tap", "taps"), word_set("shoulder arm knee dance dancing shoes window door heels light gentle beer")
    ),
    **dict.fromkeys(("valve", "valves"), word_set("heart")),
    **dict.fromkeys(
        ("wire", "wires"), word_set("transfer transferred money bank barbed fence telegram high under")
    ),
}
"""Company in which such a word is no such thing."""

COMPANY = {
    **dict.fromkeys(
        ("belt", "belts"),
        word_set(
            "buckle buckled unbuckled leather waist trousers pants loosened tightened off holster notch"
        ),
    ),
    "scale": word_set(
        "weigh weighed weighs weighing weight weights pound pounds ounces kilo kilos grams stepped kitchen bathroom needle butcher's brass "
        "loaf loaves flour"
    ),
    **dict.fromkeys(
        ("crane", "cranes"),
        word_set(
            "steel operator site building cable hook load construction dock harbor harbour container lifted girder"
        ),
    ),
    "engine": word_set(
        "hood bonnet mechanic repair repaired repairing fix fixed oil wrench stripped rebuilt spark pistons carburetor starter diesel diesels filters coughed sputtered throttle"
    ),
    **dict.fromkeys(("record", "records"), _TURNING),
    **dict.fromkeys(
        ("speaker", "speakers"),
        word_set("music crackled blared volume bass stereo boomed loud announcement ceiling"),
    ),
    "ice": word_set(
        "block blocks cube cubes bag bags bucket glass freezer melt melted melting melts crate crates fish haddock "
        "shovel shoveled shovelled packed delivered drink tongs truck van basket baskets"
    ),
    "mud": word_set("splashed splash spattered puddle boots covered stuck face tracked caked"),
    "smoke": word_set("rose rising rises column plume black thick billowed billowing poured pouring curled"),
    **dict.fromkeys(
        ("wave", "waves"),
        word_set(
            "sea ocean ship boat shore beach crashed broke tide swept storm surf water rolled harbor harbour sail"
        ),
    ),
    **dict.fromkeys(
        ("tank", "tanks"),
        word_set("war soldier soldiers army turret battle enemy rolled shells infantry border"),
    ),
    "tracks": _WALKED | word_set("paw"),
    **dict.fromkeys(
        ("pipe", "pipes"),
        _PLUMBED
        | _SMOKED
        | word_set(
            "play played plays playing piper tune tunes music shepherd reed melody song blew dance danced"
        ),
    ),
    **dict.fromkeys(
        ("bolt", "bolts"),
        word_set(
            "wrench spanner screw screws nut nuts tighten tightened loosen loosened steel rusted engine bumper"
        ),
    ),
    **dict.fromkeys(
        ("gear", "gears"),
        word_set("clock clockwork watch machine teeth brass cog cogs oiled greased mill robot"),
    ),
    **dict.fromkeys(
        ("nail", "nails"),
        word_set(
            "hammer hammered pulled rusty bent wood wooden board boards wall hung hang plank rusty drove iron shoe horseshoe tyre tire box"
        ),
    ),
    "red-button": word_set(
        "press pressed pressing push pushed pushing hit slammed smashed machine panel control emergency"
    ),
    "goal": _AT_GOAL,
    "goals": _AT_GOAL,
    **dict.fromkeys(("hook", "hooks"), word_set("crane cable chain lifted hoist winch swung")),
    **dict.fromkeys(
        ("racket", "rackets"), word_set("tennis ball court badminton serve served served net squash")
    ),
    "first-aid": word_set("kit box bag"),
    "blade": word_set("plow plows plough snowplow snow road asphalt drifts foreman"),
    **dict.fromkeys(("can", "cans"), word_set("diesel petrol gasoline gas fuel kerosene paraffin")),
    "barrow": word_set("wheel wheeled pushed push load loaded garden"),
}
"""Company without which such a word is no thing."""

THINGS = {
    "pipe": {Prop.TOBACCO_PIPE: _SMOKED, Prop.PIPE: _PLUMBED},
    "pipes": {Prop.PIPE: _PLUMBED},
    "pump": {Prop.HAND_PUMP: word_set("yard village handle bucket buckets pail courtyard farm")},
    "gun": {
        Prop.PISTOL: word_set(
            "robber police policeman officer cop pocket drawer thief holster bank counter cashier waistband detective glovebox"
        )
    },
    "mask": {
        Prop.FACE_MASK: word_set(
            "surgeon surgical nurse hospital doctor dr operating surgery virus theatre dentist scrubs gown gowns gloves anaesthetist pandemic covid germs"
        )
    },
    "branch": {Prop.BRANCH: word_set("broke broken snapped leaf leaves blossom blossoms cherry olive apple")},
    "footprints": {Prop.PAW_PRINTS: _PAWS},
    "tracks": {Prop.PAW_PRINTS: _PAWS},
    "dial": {Prop.SAFE: word_set("safe safes combination vault tumblers locksmith burglar numbers")},
    "radio": {
        Prop.WALKIE_TALKIE: word_set(
            "dispatch dispatcher channel keyed patrol ranger guard sergeant officer copy"
        )
    },
    "wheel": {
        Prop.HELM: word_set("ship ship's helmsman captain deck harbor harbour sailor"),
        Prop.STEERING_WHEEL: word_set(
            "drive drove driving driver car truck van bus taxi steering road traffic brake brakes dashboard windshield"
        ),
    },
    **{
        word: {
            Prop.SNOWPLOW: word_set(
                "snow snowed truck blade route highway street streets salt county storm cab"
            )
        }
        for word in ("plow", "plows", "plough")
    },
    "balloon": {Prop.HOT_AIR_BALLOON: word_set("pilot burner aboard altitude basket landed drifted")},
    "gloves": {
        Prop.KEEPER_GLOVES: word_set("goalkeeper keeper goalie goal penalty dived striker"),
        Prop.BOXING_GLOVES: word_set("boxing boxer ring punch punched jab bell round rounds champion"),
    },
    "torch": {Prop.BLOWTORCH: word_set("weld welded welding welder solder soldered")},
}
"""In company of these words such a word names another thing than it does alone."""
