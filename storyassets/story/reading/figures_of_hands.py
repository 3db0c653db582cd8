"""Figures of hands: what hands do at machines, on paper, on a shoulder or with a tool, by the verb and what it is done to."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.figure_rows import Figure, index_figures, match_figure

_A, _E = Action, Emotion
_HIS = (
    r"(?:his|her|its|their|my|our|your|the|a|an|both|all|each|every|another|some|two|three|four|one|\w+['’]s)"
)
_HIM = r"(?:him|her|it|them|me|us|you)"
_MACHINE = (
    r"(?:[\w-]+ ){0,3}(?:machine|engine|motor|panel|screw|bolt|nut|pipe|tap|faucet|bulb|lightbulb|timer|boiler|heater|radiator|wiring"
    r"|wire|fuse|sensor|battery|roller|gear|valve|pump|printer|car|truck|bike|bicycle|motorcycle|clock|radio|furnace|thermostat"
    r"|generator|brake|wheel|tire|tyre|chain|hinge|sink|toilet|leak|antenna|camera|elevator|cable|circuit|hatch|vent|filter"
    r"|plumbing|transmission|alarm|propeller|carburetor)s?\b"
)
_WOODEN = (
    r"(?:[\w-]+ ){0,3}(?:roof|fence|shelf|shelves|door|gate|stair|step|porch|floor|floorboard|chair|table|bench|barn|shed|coop|boat"
    r"|hull|hut|cabin|house|bridge|ladder|cart|wagon|sled|crib|cradle|frame|shutter|dock|treehouse|board|plank|shingle|railing|deck)s?\b"
)
_LIMB = r"(?:\w+ )?(?:shoulders?|arms?|knees?|back|hands?|sleeve|head|cheek|face|forehead|neck|wrist|elbow|fingers)\b"
_HAND = r"(?:a|his|her|my|one|both|the|its|their) (?:\w+ )?(?:hands?|palms?|paws?|fingers?|fingertips)"
_GARMENT = (
    r"(?:\w+ )?(?:hat|cap|coat|jacket|glasses|gloves?|mask|helmet|scarf|shoes?|boots?|ring|apron|wig|crown)\b"
)
_REPAIRS = "fix repair mend install replace assemble rebuild restore rehang =rehung adjust remove dismantle attach detach connect reconnect disconnect splice rewire service"

_ROWS: tuple[tuple[str, str, Figure], ...] = (
    # tools
    ("fix", rf"{_HIS} (?:\w+ )?(?:dinner|lunch|breakfast|meal|supper|drinks?|snack)\b|(?:dinner|lunch|breakfast|supper)\b", Figure(_A.WORK, None, None, Prop.POT)),
    ("remove", rf"(?:his|her|my|their) {_GARMENT}", Figure(_A.CARRY)),
    ("replace remove", rf"(?:{_HIM}|{_HIS} (?:\w+ )?(?:manager|teacher|captain|coach|king|boss|name))\b", Figure(None)),
    (_REPAIRS, rf"{_HIS} {_MACHINE}|(?:[\w-]+ )?(?:pipes|cars|engines|machines|clocks|radios|bikes|bicycles|motors|leaks|taps|boilers)\b", Figure(_A.WORK, None, Prop.WRENCH)),
    (_REPAIRS, rf"{_HIS} {_WOODEN}", Figure(_A.WORK, None, Prop.HAMMER)),
    ("fix repair", r"(?:it|them|this|that)\b", Figure(_A.WORK, None, Prop.WRENCH)),
    ("tighten loosen unscrew screw", rf"(?:up |down |on |in |off )?(?:{_HIS}|it|them)\b", Figure(_A.WORK, None, Prop.WRENCH)),
    (_REPAIRS, rf"{_HIS} ", Figure(_A.WORK)),
    ("change", rf"{_HIS} (?:\w+ )?(?:bulb|tires?|tyres?|locks?|battery|batteries|filter|oil|wheels?|(?:spark )?plugs?|fuse|brakes)\b", Figure(_A.WORK, None, Prop.WRENCH)),
    ("open =opened =opening", rf"{_HIS} (?:\w+ )?(?:panel|hood|casing|fuse ?box|control box|engine)\b", Figure(_A.WORK, None, Prop.WRENCH)),
    ("take =took =taken", rf"(?:off|apart) {_HIS} {_MACHINE}|{_HIS} {_MACHINE} (?:off|apart|to pieces)\b", Figure(_A.WORK, None, Prop.WRENCH)),
    ("strike =struck light =lit", r"(?:a|the|another|one) match\b", Figure(_A.WORK, None, Prop.MATCHES)),
    ("swing =swung", rf"{_HIS} (?:\w+ )?(?:bat|axe|ax|hammer|sword|club|pick|pickaxe|stick)\b", Figure(_A.RAISE)),
    ("carve engrave scratch", rf"{_HIS} (?:\w+ )?(?:names?|initials|words?|heart|letters?|message)\b", Figure(_A.WORK, None, Prop.KNIFE)),
    ("shovel", r"", Figure(_A.DIG, None, Prop.SHOVEL)),
    ("pack =packed tamp", r"(?:the |some )?(?:\w+ )?(?:dirt|snow|mud|clay|rubble|sand|earth|soil|gravel)\b", Figure(_A.DIG, None, Prop.SHOVEL)),
    ("pile heap stack haul carry pass", r"(?:up )?(?:the |some |heavy )?(?:stones|rocks|bricks|sandbags|rubble|boulders)\b", Figure(_A.CARRY, None, Prop.STONE)),
    # papers and counters
    ("study", rf"(?:{_HIM}\b|(?:his|her|my|the|their|\w+['’]s) (?:\w+ )?(?:face|eyes|hands?|man|woman|boy|girl|stranger|room|wall|ceiling|sky|horizon|ground|floor|board|tracks|animal))", Figure(_A.LOOK)),
    ("take =took", r"(?:down (?:[\w']+ ){0,2}(?:letters?|words?|names?|numbers?|statements?|notes?|orders?|address|story|everything|what)|notes|the minutes|dictation)\b", Figure(_A.WRITE, None, Prop.PEN)),
    ("take =took shoot =shot", r"(?:\w+ ){0,2}(?:video|videos|footage)\b", Figure(_A.FILM, None, Prop.PHONE)),
    ("=forwarded =forwarding", r"", Figure(_A.TYPE, None, Prop.LAPTOP)),
    ("turn flip leaf", rf"(?:over |through )?{_HIS} (?:\w+ )?pages?\b", Figure(_A.READ)),
    ("trace", rf"(?:{_HIS} )?(?:\w+ )?(?:letters?|lines?|words?|names?|outline|shape|pattern|scar|route)\b", Figure(_A.POINT)),
    ("=gave give", r"(?:my|his|her|their) (?:[\w-]+ )?(?:notice|days|weeks)\b", Figure(_A.GIVE, None, Prop.LETTER)),
    ("clock punch", r"(?:in|out|off)\b", Figure(_A.KNOCK)),
    ("ring =rang =rung", r"(?:it|them|that|the \w+|my \w+) (?:up|in)\b", Figure(_A.KNOCK)),
    ("ring =rang", r"it\b", Figure(_A.PULL, None, None, Prop.BELL)),
    ("ring =rang", rf"{_HIS} (?:\w+ )?(?:church|school|ship['’]s|dinner|great|old|brass|bronze|fire|tower|temple|cow|cracked) bells?\b|the bells?\b(?= (?:of|in the (?:tower|church|steeple)|for (?:dinner|mass|help|school)))", Figure(_A.PULL, None, None, Prop.BELL)),
    ("make =made place", r"(?:an?|one|two|three|some|the|his|her|my) (?:[\w-]+ )?calls?\b", Figure(_A.TALK, None, Prop.PHONE)),
    ("run =ran", r"(?:the|a|an|his|her|my|our|their) (?:[\w-]+ ){0,2}(?:gates?|mill|pump|farm|ferry|lighthouse|press|station|garage|stand|booth|counter|pool|zoo|park|library|diner|bar|kitchen|museum|theater|theatre|camp|gym|salon|shelter|hostel|orphanage|school|newspaper|clinic|switchboard|laundry|foundry|ranch|(?:funeral|care|nursing|children['’]s) home|parlou?r|hotel|motel|shop|store|bakery|caf[eé]|restaurant|pub|inn|business|company|firm|club|factory|hospital|hospice|nursery|dairy|brewery|guesthouse|agency|practice|choir)\b", Figure(_A.STAND)),
    ("wait", r"(?:on )?tables?\b", Figure(_A.CARRY, None, Prop.TRAY)),
    ("tend =tended", r"(?:the )?bar\b", Figure(_A.POUR, None, Prop.BOTTLE)),
    ("=put set =laid lay", r"down (?:two|three|four|some|another) ", Figure(_A.LAY)),
    ("order", r"(?:a|an|one|two|three|four|another|some|more|the|his|her|my|our) (?!.*\bto (?:be )?(?!go\b))(?!.*\bout\b)", Figure(_A.TALK)),
    ("unlock =unlocked =opened", rf"{_HIS} (?:\w+ )?(?:office|shop|store|apartment|room|house|classroom|church|cell|unit|closet|barn|garage|front)\b", Figure(_A.OPEN, None, None, Prop.DOOR)),
    ("cut", r"(?:\w+ )?(?:corners?|costs?|classes|ties|his losses|a deal|(?:the )?(?:power|engine|lights?|line))\b", Figure(None)),
    ("=put", rf"up {_HIS} (?:[\w-]+ )*?{_WOODEN}", Figure(_A.WORK, None, Prop.HAMMER)),
    ("turn", rf"{_HIS} (?:\w+ )?key\b", Figure(_A.OPEN, None, Prop.KEY)),
    ("answer", r"(?:the|his|her|my) (?:\w+ )?door\b", Figure(_A.OPEN, None, None, Prop.DOOR)),
    ("hang =hung", rf"(?:up )?{_HIS} (?:\w+ )?(?:coat|hat|jacket|dress|shirt|apron|scarf|towel|laundry|washing|clothes|lantern|bell|wreath|stocking)s?\b", Figure(_A.RAISE)),
    ("keep =kept", r"(?:the|his|her|my|our|their|a|it) (?:\w+ ){0,2}(?:open|closed|clean|warm|shut|going|lit|dry|safe|ready|quiet|free|empty)\b", Figure(_A.LOOK)),
    # a hand on somebody, or on something
    ("=put lay =laid place rest press", rf"{_HAND} (?:\w+ )?(?:on|upon|against|over)(?: top of)? (?:his|her|my|their|its|\w+['’]s|the \w+['’]s) (?:{_LIMB}|\s*$)", Figure(_A.NUDGE, _E.TENDER)),
    ("=put lay =laid place rest press run =ran slide =slid", rf"{_HAND} (?:\w+ )?(?:on|upon|against|along|over|across|down) (?:top of )?(?:the|a|its|his|her|my|every|each) ", Figure(_A.KNOCK)),
    ("run =ran", rf"{_HAND} through (?:his|her|my|their) ", Figure(_A.LOOK, _E.WORRIED)),
    ("catch =caught", r"(?:it|them)\s*$", Figure(_A.GRAB)),
    ("catch =caught", r"(?:\w+ ){1,3}(?:with (?:his|her|my|their) (?:\w+ )?(?:hands?|fingers?|arm)|red-handed|in the act)\b", Figure(_A.LOOK, _E.SURPRISE)),
    ("slap pat thump clap", rf"(?:{_HIM} on the back|(?:his|her|my|their) (?:\w+ )?back)\b", Figure(_A.NUDGE, _E.TENDER)),
    ("touch pat brush squeeze", rf"(?:him|her|me|them) on {_HIS} {_LIMB}|(?:his|her|my|their|\w+['’]s) {_LIMB}", Figure(_A.NUDGE, _E.TENDER)),
    ("grab =grabbed hold =held squeeze clutch pull", rf"(?:{_HIM}|(?:the|his|her|my|their) (?!eyes|lips|teeth|jaw|fists?|mouth)\w+) (?:so )?(?:tight|tightly|close)\b", Figure(_A.EMBRACE, _E.TENDER)),
    ("touch", rf"{_HIS} (?:\w+ )?(?:wall|door|glass|window|screen|panel|stone|bell|bark|trunk|tree|ground|water|statue|metal|wood|rail|gate)\b", Figure(_A.KNOCK)),
    ("hold =held put", r"up (?:a|an|one|two|three|four|five|both|his|her|my|their) (?:\w+ )?(?:fingers?|thumbs?|hands?|palms?|paws?|arms?)\b", Figure(_A.RAISE)),
    ("wipe dry =dried", r"(?:his|her|my|their) hands?\b", Figure(_A.WORK, None, Prop.CLOTH)),
    ("wipe mop", r"(?:his|her|my|their|the sweat from \w+) (?:\w+ )?(?:brow|forehead|face)\b", Figure(_A.LOOK, _E.WORRIED)),
    ("pat =patted", r"(?:down )?(?:his|her|my|every|each|all|both|their) (?:\w+ )?(?:pockets?|coat|jacket)\b", Figure(_A.LOOK, _E.WORRIED)),
    ("swipe", r"(?:mine|his|hers|it|(?:his|her|my|the|a) (?:\w+ )?(?:card|badge|pass))\b", Figure(_A.GIVE, None, Prop.CREDIT_CARD)),
    ("wipe clean polish", r"(?:his|her|my|their) (?:\w+ )?(?:glasses|spectacles)\b", Figure(_A.CARRY, None, Prop.GLASSES)),
    ("slap smack =hit hit beat thump", r"(?:his|her|my|their) (?:own )?(?:\w+ )?(?:chest|forehead|thighs?|knees?|brow)\b", Figure(_A.RAISE)),
    ("rub", r"(?:at )?(?:his|her|my|their) (?:\w+ )?(?:chin|neck|beard|nose)\b", Figure(_A.LOOK, _E.WORRIED)),
    ("cover =covered", r"(?:his|her|my|their) (?:\w+ )?(?:face|eyes)\b", Figure(_A.CRY, _E.SADNESS)),
    ("cover =covered", r"(?:his|her|my|their) (?:\w+ )?ears\b", Figure(_A.LOOK, _E.SURPRISE)),
    ("cover =covered", r"it\b", Figure(_A.LAY)),
    ("hook", rf"(?:{_HIM}|{_HIS} \w+) (?:back|in|up|out|free)\b", Figure(_A.PULL)),
    # bodies
    ("=was =were", r"(?:\w+ )?on (?:his|her|my|their) (?:hands and )?knees\b", Figure(_A.KNEEL)),
    ("wash", r"(?:\w+ )?(?:ashore|up on)\b", Figure(_A.LIE)),
    ("go =went fall =fell topple", r"(?:\w+ )?(?:over (?:the|her|his) (?:\w+ )?(?:side|rail|railing|edge|cliff|bow|stern|falls|waterfall)|overboard)\b", Figure(_A.FALL, _E.FEAR)),
    ("climb crawl slip =got get", r"(?:back )?(?:in|into) (?:the |his |her |my |their )?bed\b", Figure(_A.LIE, None, None, Prop.BED)),
    ("climb clamber", r"(?:back )?(?:out|down|off)\b(?! (?:of )?(?:the|a|his|her|my) (?:\w+ )?(?:window|hole|well|water|pit|grave|tree|ladder|wall|cliff|mountain|rope|hatch|roof|rocks?))", Figure(_A.WALK)),
    ("climb clamber scramble", r"(?:up |back )*(?:in|aboard) (?:$|(?:and|beside|behind|after|next|with)\b)|(?:up |back )*(?:onto|on to|on|upon) (?:the|a|his|her|my|our|their) (?:\w+ )?(?:stage|platform|podium|dais|scaffold|bus|train|boat|raft|bed|couch|sofa|bench)\b", Figure(_A.WALK)),
    ("sigh", r"", Figure(_A.LOOK, _E.WORRIED)),
    ("take =took", r"the (?:\w+ )?(?:stairs|steps|staircase)\b", Figure(_A.RUN)),
    ("=put thrust stick =stuck slip reach dip", r"(?:(?:his|her|my|their|a|one) hands? )?(?:deep )?(?:in|into|inside) (?:his|her|my|their) (?:own )?(?:\w+ )?(?:pockets?|coat|jacket|apron|purse|handbag|vest|waistcoat)\b", Figure(_A.LOOK)),
    ("climb clamber scramble", r"(?:up |over |to |toward |towards |back |onto |on |down )*(?:the|a|an|that|this|its|his|her|my|our|their) (?:[\w-]+ ){0,2}(?:hills?|hillside|slopes?|ridge|mountains?|mountainside|paths?|trail|road|bank|riverbank|embankment|dunes?|mound|edge|rim|lip|brink|crest|summit|peak|pass|knoll|rise|parapet)\b", Figure(_A.WALK)),
    ("climb mount", r"(?:up )?(?:the|a|her|his|my|our) (?:[\w-]+ ){0,2}(?:stairs|steps|staircase|flights?|stairwell)\b|(?:up )?(?:two|three|four|five|six) flights\b", Figure(_A.WALK)),
    ("beat", r"(?:him|her|me|them|us|you|the \w+|\w+) (?:at|by (?:a|an|one|two|three|four|half|just|only)|to (?:it|the))\b", Figure(_A.CHEER, _E.JOY)),
    ("break =breaking =broke", r"(?:apart|loose|to pieces|in two)\b", Figure(None)),
    ("fight =fought", r"(?:back |off )?(?:the |his |her |my )?(?:urge|tears|sleep|panic|exhaustion|temptation|nausea)\b", Figure(_A.LOOK, _E.WORRIED)),
    ("blow =blew", rf"out {_HIS} ", Figure(_A.LOOK, None, None, Prop.CANDLE)),
    ("blow =blew", rf"{_HIS} (?:\w+ )?whistle\b", Figure(_A.SHOUT, None, Prop.WHISTLE)),
)  # fmt: skip
_BY_VERB = index_figures(_ROWS)
VERBS_OF_HANDS = frozenset(_BY_VERB)
"""Verbs that may mean one of these."""


def read_figure_of_hands(words: Sequence[str], index: int) -> Figure | None:
    """What hands do with the verb at `index`; None where no row fits."""
    return match_figure(_BY_VERB, words, index)
