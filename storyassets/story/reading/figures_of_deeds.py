"""Figures of deeds: what is done once and can be seen at a glance: a blow with a tool, a kick, a valve that is closed, a hand that is shaken.

They come before the other figures: `broke the ice with a rock` is no small talk, `dived at the post` is no swimming.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.figure_rows import Figure, index_figures, match_figure

_A, _E = Action, Emotion
_REACH = 13
"""So many words on, `with a rock` is still said of the blow."""

_HIS = r"(?:his|her|its|their|my|our|your|the|a|an|that|this|every|each|both|one|\w+['’]s)"
_HIM = r"(?:him|her|it|them|me|us|you)"
_OWN = r"(?:his|her|my|their|our)"
_HARD = (
    r"(?:(?:the|a|an|his|her|their|our|its|open) )?(?:[\w-]+ )?(?:ice|glass|windows?|windshield|panes?|walls?|locks?|rocks?|stones?|boards?|planks?|doors?|crust"
    r"|shells?|bricks?|floor|concrete|lid|chain|machine|screen|bottle|coconut|case|hatch|padlock|ladder|fence|gate)\b"
)
_WITH = r"(?: (?!and\b)\w+){0,3} with (?:a|the|his|her|my|their|an|one) (?:[\w-]+ )?"
_BREAKS = "break =broke smash crack =cracked knock chip hack bash =beat strike =struck =hit pound shatter"
_BLADED = r"(?:axe|ax|hatchet)\b"
_BALL = r"(?:\w+ )?(?:ball|football|penalty|free kick|corner kick)\b"
_PAPER = (
    r"(?:[\w-]+ ){0,2}(?:letters?|papers?|checks?|cheques?|contracts?|pages?|notes?|tickets?|photos?|photographs?|pictures?|lists?|drawings?|cards?|forms?"
    r"|documents?|bills?|receipts?|maps?|envelopes?|deed|will|report|application|certificate)\b"
)
_ROUND = r"(?:valves?|taps?|faucet|stopcock|spigot|handwheel|crank|winch|capstan|windlass)\b"
_CAUGHT = r"(?:balls?|keys?|frisbee|pass|throw|apple|bouquet|rope|stick|coin|orange|egg|bottle|hat|baseball|football)\b"
_EXAM = r"(?:(?:blank|empty|maths?|spelling|white|unmarked|finished|last|final) )*(?:exams?|tests?|quiz(?:zes)?|answer sheets?|sheets?|test papers?|exam papers?)\b"
_GOAL = r"(?:\w+ )?(?:penalty|penalties|shots?|spot kick|header|free kick)\b"

_NOT_SKETCHED = (
    r"(?:swords?|daggers?|guns?|pistols?|revolver|kni(?:fe|ves)|blades?|weapons?|water|bows?|arrows?|breaths?|curtains?|blinds|carts?|wagons?|plows?|ploughs?"
    r"|carriages?|coach|loads?|sleds?|buckets?|nets?|ropes?|thread|thorns?|baths?|lots?|straws?|crowds?|blood|attention|conclusions?|salary|pension|cards?|chairs?|cork|tooth"
    r"|teeth|veil|hood|cloak|bolts?|bars?|doors?|bridge|reins?|knots?|strings?|fire|eyes?|tears|comparisons?|laughs?|applause|gaze|nails?|splinters?|number|name"
    r"|\w+ (?:up|out|back|near|away|off|closer|from|toward|towards|into|aside|tight|down))\b"
)
_SKETCH_OF = r"(?:the|a|an|his|her|my|their|its|every|each|two|three|four|some)"
_SOUNDS = (
    r"(?:footsteps?|steps|noises?|sounds?|knock(?:ing|s)?|scratch\w*|creak\w*|squeak\w*|rustl\w*|boots|humming|hum|thuds?|clicks?|splash\w*|breathing|whispers?|whispering"
    r"|voices|(?:some(?:body|one|thing)|it|him|her|them) (?:\w+ly )?(?:on|in|at|behind|outside|upstairs|downstairs|below|above|under|mov\w+|walk\w+|com(?:e|ing)|cry\w*|hum\w*|whisper\w*|knock\w*)|dripping)\b"
)
"""What one pricks up one's ears at; a crash needs no listening, and news are no noise."""

_ROWS: tuple[tuple[str, str, Figure], ...] = (
    # blows with a tool
    (_BREAKS, rf"{_HARD}{_WITH}(?:rock|stone|brick|pebble)\b", Figure(_A.STRIKE, None, Prop.STONE)),
    (_BREAKS, rf"{_HARD}{_WITH}(?:hammer|sledgehammer|mallet|sledge)\b", Figure(_A.STRIKE, None, Prop.HAMMER)),
    (_BREAKS, rf"{_HARD}{_WITH}{_BLADED}", Figure(_A.STRIKE, None, Prop.AXE)),
    (_BREAKS, rf"{_HARD}{_WITH}(?:pick|pickaxe)\b", Figure(_A.STRIKE, None, Prop.PICKAXE)),
    (_BREAKS, rf"{_HARD}{_WITH}(?:shovel|spade)\b", Figure(_A.STRIKE, None, Prop.SHOVEL)),
    ("knock rap pound bang tap beat hit =hit", r"(?:(?!and\b)\w+ ){0,4}with (?:a|the|his|her|an) (?:[\w-]+ )?(?:stone|rock|brick)\b", Figure(_A.STRIKE, None, Prop.STONE)),
    ("knock pound bang tap beat", r"(?:(?!and\b)\w+ ){0,4}with (?:a|the|his|her|an) (?:[\w-]+ )?(?:hammer|mallet|sledgehammer)\b", Figure(_A.STRIKE, None, Prop.HAMMER)),
    ("break =broke =broken smash shatter", r"(?:it|them|everything|something)\b(?! (?:open|down|off|in|up|over|across|to (?:him|her|me)))", Figure(_A.LOOK, _E.SURPRISE)),
    ("hammer", rf"(?:on|at|against) {_HIS} (?:[\w-]+ )?(?:doors?|windows?|walls?|gate|hatch|pipe|glass|hull|shutters?)\b", Figure(_A.KNOCK, None, None, Prop.DOOR)),
    ("hammer pound bang rap", rf"(?:on|against) {_HIS} (?:[\w-]+ )?bench\b", Figure(_A.STRIKE, None, Prop.GAVEL)),
    ("hammer", r"(?!out\b|down\b|home\b)", Figure(_A.STRIKE, None, Prop.HAMMER)),
    ("chop split =split fell =felled hew =hewn cut", r"(?:down |up |some |the |a |more |through )*(?:\w+ )?(?:wood|logs?|firewood|kindling|trees?|trunk)\b", Figure(_A.STRIKE, None, Prop.AXE)),
    ("pull knock tear =tore break =broke smash", rf"(?:down|through) {_HIS} (?:[\w-]+ )?(?:walls?|fence|shed|barn|partition)\b|{_HIS} (?:[\w-]+ )?(?:wall|fence|shed|barn) (?:down|apart)\b", Figure(_A.STRIKE, None, Prop.HAMMER)),
    ("swing =swung", rf"{_HIS} (?:\w+ )?(?:hammer|sledgehammer|club|stick)\b", Figure(_A.STRIKE)),
    ("swing =swung", rf"{_HIS} (?:\w+ )?{_BLADED}", Figure(_A.STRIKE, None, Prop.AXE)),
    ("swing =swung", rf"{_HIS} (?:\w+ )?(?:pick|pickaxe)\b", Figure(_A.STRIKE, None, Prop.PICKAXE)),
    # what is moved, and how one gets somewhere
    ("move slide =slid shift", rf"{_HIS} (?:\w+ )?(?:queen|king|knight|bishop|rook|pawn|piece|checker|domino|tile)\b", Figure(_A.LAY)),
    ("move slide =slid shift", rf"{_HIS} (?:[\w-]+ )?(?:chairs?|tables?|couch|sofa|bed|dresser|wardrobe|furniture|fridge|desk|crates?|boxes|bookcase|piano|cupboard)\b", Figure(_A.PUSH)),
    ("slide =slid", r"(?:it|them) (?:across|over to|toward|towards|to|back)\b", Figure(_A.GIVE)),
    ("elbow push shove fight =fought force squeeze work thread", rf"{_OWN} way\b", Figure(_A.WALK)),
    ("=rowed =rowing paddle", r"", Figure(_A.SIT, None, Prop.OAR, Prop.BOAT)),
    ("beat", r"(?:him|her|me|them|us|you|\w+) (?:in (?:\w+ )?(?:moves?|games?|sets?|rounds?|straight|overtime|chess|cards)|again|every time|fair and square)\b", Figure(_A.CHEER, _E.JOY)),
    ("raise lift hoist =held hold", rf"(?:up )?{_HIS} (?:\w+ )?(?:cup|trophy) (?:high|over|above|up|aloft|in the air)\b", Figure(_A.CHEER, _E.JOY, Prop.TROPHY)),
    ("kiss", r"(?:the|his|her) (?:\w+ )?(?:ground|earth|floor|sand|soil|grave|deck)\b", Figure(_A.KNEEL, _E.TENDER)),
    ("bail", r"(?:out )?(?:the )?(?:water|boat)\b|with a bucket\b", Figure(_A.WORK, None, Prop.BUCKET)),
    ("slurp", r"", Figure(_A.EAT)),
    ("go =went =gone", r"(?:wild|crazy|nuts|berserk|absolutely wild)\b", Figure(_A.CHEER, _E.JOY)),
    ("point aim level raise", rf"{_HIS} (?:\w+ )?(?:gun|pistol|rifle|revolver|shotgun)\b", Figure(_A.POINT, None, Prop.GUN)),
    ("spin =spun whirl wheel", r"(?:all the way )?(?:a)?round\b(?! (?:the|a|his|her)\b)|on (?:his|her|my) heels?\b", Figure(_A.LOOK, _E.SURPRISE)),
    ("tackle", rf"{_HIM}|the (?:\w+ )?(?:man|boy|thief|robber|burglar|guard|runner|stranger)\b|[a-z]+\s*$", Figure(_A.GRAB, _E.ANGER)),
    ("break =broke smash snap crack", r"(?:it|the \w+|his \w+|her \w+|a \w+) (?:over|across) (?:his|her|my|one) (?:\w+ )?knees?\b", Figure(_A.STRIKE)),
    ("tap drum", r"(?:on )?(?:it|the|a)\b(?! (?:\w+ )?(?:shoulder|arm|head|man|woman|boy|girl)\b)", Figure(_A.KNOCK)),
    ("hold =held prop", r"(?:open )?(?:the|a|his|her|my|that|every) (?:[\w-]+ )?(?:doors?|gate)\b(?! (?:shut|closed|against|handle|knob|key))", Figure(_A.OPEN, None, None, Prop.DOOR)),
    ("cross strike =struck scratch", rf"(?:{_HIS} (?:\w+ )?(?:names?|words?|lines?|numbers?|items?|day|days|date) (?:off|out)|(?:it|them) (?:off|out)|off {_HIS})\b", Figure(_A.WRITE, None, Prop.PEN)),
    ("loosen straighten adjust fix tighten smooth", rf"{_OWN} (?:\w+ )?(?:tie|collar|belt|cap|hat|scarf|skirt|apron|helmet|uniform|jacket|coat|cuffs?|sleeves?|dress|gloves)\b", Figure(_A.DRESS)),
    # games
    ("kick boot", r"(?:off|out|back|up|around|myself|himself|herself|themselves|the (?:habit|bucket|can down))\b|in\s*$", Figure(None)),
    ("kick boot take =took miss =missed", rf"{_HIS} {_BALL}", Figure(_A.KICK, None, None, Prop.SOCCER_BALL)),
    ("kick", rf"{_HIS} (?:\w+ )?(?:can|stone|pebble|tires?|tyres?|wheel|chair|table|bucket|bin|box|door|gate|wall|machine|snow|leaves|post|curb)\b", Figure(_A.KICK)),
    ("save =saved stop block parry =parried", rf"(?:{_HIS}|three|two|four|every|all) {_GOAL}", Figure(_A.DIVE, None, Prop.SOCCER_BALL)),
    ("dive =dove lunge", rf"(?:\w+ )?(?:at|for|across|after|toward|towards) {_HIS} (?:\w+ )?(?:posts?|ball|goal|line|shot|net|phone|gun|rope|base|plate|baby|child|boy|girl|finish)\b|(?:\w+ )?to {_HIS} (?:left|right|side)\b|(?:full[- ]length|sideways|left|low|the wrong way|right(?! in))\b", Figure(_A.DIVE)),
    ("throw =threw =thrown hurl fling =flung", rf"(?:myself|himself|herself) (?:full[- ]length|sideways|(?:\w+ )?to {_HIS} (?:left|right|side)\b|(?:at|across|after) {_HIS} (?:\w+ )?(?:ball|line|goal|post|puck|finish))", Figure(_A.DIVE)),
    ("dive =dove", r"(?:\w+ )?(?:for cover|under (?:the|a|his|her) (?:\w+ )?(?:table|desk|bed|car|truck|bench|counter)|behind)\b", Figure(_A.HIDE, _E.FEAR)),
    ("dive =dove", r"(?:right |straight )?in(?:to)? (?:the |his |her )?(?:work|story|details|subject|books?|research|files|conversation)\b", Figure(None)),
    ("catch =caught", rf"{_HIS} (?:\w+ )?{_CAUGHT}|(?:it|them)(?: \w+)?(?: with (?:both|one|his|her|my|two) (?:\w+ )?(?:hands?|arms?|fingers)| in (?:midair|mid-air|both hands|one hand|the air|(?:his|her|my) (?:hands?|apron|lap|hat|cap))| one-handed)?\s*$", Figure(_A.CATCH)),
    ("drop throw fall =fell fling =flung", r"(?:down )?(?:(?:him|her|my)self )?(?:on|onto|upon) (?:it|the (?:\w+ )?(?:ball|puck|grenade))\b(?! (?:knees|back))", Figure(_A.DIVE, None, Prop.SOCCER_BALL)),
    ("roll send =sent shoot =shot slot place put =put hit =hit strike =struck blast tap", rf"(?:it|{_HIS} {_BALL}) (?:\w+ )?(?:\w+ )?(?:into the (?:\w+ )?(?:net|corner|goal)|down the middle|straight down the middle|past the (?:keeper|goalkeeper)|wide|over the bar)", Figure(_A.KICK, None, None, Prop.SOCCER_BALL)),
    ("kick", r"(?:the|a|his|her) \w+ (?:right |straight )?(?:out of|from) (?:his|her|my|their|\w+['’]s) (?:\w+ )?(?:hands?|grip)\b", Figure(_A.KICK)),
    ("kick", r"(?:his|her|my|\w+['’]s) (?:\w+ )?(?:shoes?|shins?|legs?|ankles?|foot|bag|backpack|seat|desk)\b", Figure(_A.KICK)),
    ("hold =held stick =stuck put =put thrust =thrust", r"out (?:one|a|his|her|my) (?:\w+ )?(?:foot|leg|boot)\b(?! (?:of|from|into)\b)|(?:one|a|his|her|my) (?:\w+ )?(?:foot|leg|boot) out\b", Figure(_A.KICK)),
    # papers and what is shown
    ("tear =tore =torn rip shred", rf"(?:up |apart ){_HIS} {_PAPER}|up (?:it|them)\b|{_HIS} {_PAPER}(?: \w+)? (?:up|in half|in two|to (?:pieces|shreds|bits)|into|apart)\b|(?:it|them) (?:up|to (?:shreds|bits)|into (?:tiny|small|four|little|bits|strips))\b", Figure(_A.TEAR)),
    ("tear =tore rip", rf"{_HIS} {_PAPER}\s*$", Figure(_A.TEAR)),
    ("hold =held", rf"up (?:it|them)\b|(?:it|them) up\b|up (?:{_HIS}|two|three|some) (?!(?:\w+ )?(?:hands?|fingers?|palms?|line|traffic|queue|glass|head|arms?|thumbs?|trophy|medal|banks?|store|roof|ceiling|umbrella|paws?|wall|sky|end)\b)", Figure(_A.SHOW)),
    ("show =shown", rf"(?:{_HIM} |\w+ )?{_HIS} (?:\w+ )?(?:photos?|photographs?|pictures?|tickets?|passport|badge|drawing|ring|certificate|receipt|medal|card|pieces?|prize|trick|coins?|necklace|scar|shell|key|letter|note|stone)\b", Figure(_A.SHOW)),
    ("hand =handed give =gave pass =passed return =returned mark grade", rf"(?:{_HIM} |in |out |back )?(?:{_HIS}|the) {_EXAM}(?! (?:of|for|drive|match|run)\b)", Figure(_A.GIVE, None, Prop.DOCUMENT)),
    ("call =called", r"on (?:him|her|me|us|them)\b(?! to\b)", Figure(_A.POINT)),
    # hands on wheels and pipes
    ("turn close open shut =shut spin crank twist", rf"(?:off |on |down |up )?{_HIS} (?:[\w-]+ ){{0,2}}{_ROUND}", Figure(_A.TURN)),
    ("throw =threw wrench pull =opened", rf"{_HIS} (?:[\w-]+ )?{_ROUND}", Figure(_A.TURN)),
    ("turn", r"(?:it|them) (?:a quarter|half (?:a )?turn|clockwise|all the way|once|twice|to the (?:left|right))\b", Figure(_A.KNOCK)),
    ("press", rf"{_HIS} (?:[\w-]+ )?(?:starter|buzzer|intercom|horn|bell|doorbell|trigger|remote|call button|snooze|shutter|pedal|trapdoor|panel)\b", Figure(_A.KNOCK)),
    ("bleed =bled", rf"{_HIS} (?:\w+ )?(?:lines?|brakes?|radiators?|pipes?|system|valves?)\b", Figure(_A.WORK, None, Prop.WRENCH)),
    ("touch", r"(?:the|its|every|each|that|a|an) (?!(?:\w+ )?(?:subject|nerve|topic|matter|hearts?|lives|man|woman|boy|girl|child|baby|horse|dog|cat|king|stranger|hem)\b)", Figure(_A.KNOCK)),
    ("reach", r"(?:\w+ )?(?:in|into|inside|under|beneath|behind|down)\b(?! (?:his|her|my|their) (?:own )?(?:\w+ )?(?:pockets?|coat|jacket|apron|purse|handbag|vest|shirt)\b)", Figure(_A.LAY)),
    ("reach", rf"(?:for|across|over|up|toward|towards) (?:to |for )?(?:{_HIS}|it|them|him|me)\b(?! age)", Figure(_A.GIVE)),
    ("count", rf"(?:down )?{_HIS} (?:\w+ )?(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|blessings)\b", Figure(_A.LOOK)),
    ("stamp stomp", r"(?:on|across|around|up|down|upstairs|downstairs|about|out|off|in|away)\b", Figure(_A.WALK, _E.ANGER)),
    ("count", rf"(?:out )?(?:{_HIM}|off|the (?!(?:\w+ )?(?:money|cash|bills|coins?|change|takings)\b)\w+|{_OWN} (?!(?:\w+ )?(?:money|cash|bills|coins?|change|takings|blessings)\b)\w+)\b(?! on\b)", Figure(_A.POINT)),
    # drawing on paper, where nothing is drawn along
    ("draw =drew =drawn", rf"{_SKETCH_OF} (?!(?:[\w-]+ ){{0,2}}{_NOT_SKETCHED})\w+", Figure(_A.WRITE, None, Prop.PEN)),
    ("=draw =draws =drawing", r"\s*$", Figure(_A.WRITE, None, Prop.PEN)),
    ("begin =began =begun start sit =sat like love keep =kept", r"(?:down )?(?:to draw(?:ing)?|drawing)\b(?! (?:the|his|her|its|a) (?:\w+ )?(?:sword|water|curtains?|cart|breath|net|crowds?))", Figure(_A.WRITE, None, Prop.PEN)),
    # hands that meet, ears, lips
    ("shake =shook", r"(?:on (?:it|that)\b|hands\b|(?:every|each|many|some|a few|all the|a hundred) hands?\b|(?:his|her|my|their|our|\w+['’]s) (?:\w+ )?hand\b(?! (?:off|away|loose|free))|\w+ (?:\w+ )?by the hand\b)", Figure(_A.SHAKE_HANDS)),
    ("shake =shook", r"(?:the|an?|each|every|one|both) (?!whole|entire|(?:\w+ )?(?:hand|head|fist|finger)s?\b)\w+", Figure(None)),
    ("whisper murmur", rf"(?:\w+ ){{0,3}}(?:in|into) (?:{_OWN}|\w+['’]s|each other['’]s|one another['’]s) (?:\w+ )?ears?\b|(?:something |it |his name |her name )?to (?:him|her|me|us|them|each other|one another)\b", Figure(_A.WHISPER)),
    ("=put press lay =laid hold =held raise lift place", rf"(?:a|one|{_OWN}) (?:\w+ )?finger (?:to|on|across|over|against|up to) {_OWN} (?:own )?(?:lips|mouth)\b", Figure(_A.HUSH)),
    ("shush hush", rf"(?:{_HIM}|the|\w+)\b", Figure(_A.HUSH)),
    ("=put press hold =held lay =laid lean =leant rest place", rf"(?:{_OWN}|an|one) (?:\w+ )?ear (?:to|against|on|at|up to)\b", Figure(_A.LISTEN)),
    ("=sat sit stand =stood kneel =knelt crouch lie =lay", rf"(?:\w+ ){{0,3}}with {_OWN} (?:\w+ )?ear (?:to|against|on|at)\b", Figure(_A.LISTEN)),
    ("cup", rf"(?:a|one|{_OWN}) (?:\w+ )?hands? (?:to|behind|around|at) {_OWN} ears?\b", Figure(_A.LISTEN)),
    ("strain", r"to (?:hear|listen|catch)\b", Figure(_A.LISTEN)),
    ("listen", r"(?:hard|closely|carefully|intently|again|at|through|against) ?(?:$|at|to|for|through|against|the|and|until|again)|for (?:the|a|any|his|her|footsteps|it)\b|to (?:the|a) (?:\w+ )?(?:walls?|pipes?|door|sounds?|noises?|silence|wind|engine|night|knock\w*|dark|sea|ground|hum|heartbeat|footsteps)\b", Figure(_A.LISTEN)),
    ("blow =blew", rf"out (?:all )?(?:{_HIS} )?(?:\w+ )?(?:candles?|match|lamp|lantern|flame|it|them)\b", Figure(_A.BLOW, None, None, Prop.CANDLE)),
    ("blow =blew", rf"{_HIS} (?:[\w-]+ )?whistle\b", Figure(_A.BLOW, None, Prop.WHISTLE)),
    ("blow =blew", rf"(?:on|into|over|at) {_HIS} (?:\w+ )?(?:hands?|fingers?|soup|tea|coffee|coals?|embers|fire|sparks?|dust|palms?|tinder|spoon|cup|dice|flame)\b|on (?:it|them)\b", Figure(_A.BLOW)),
    ("blow =blew", rf"up (?:{_HIS} |some |more |all )?(?:\w+ )?balloons?\b", Figure(_A.BLOW, None, Prop.BALLOON)),
    ("blow =blew", r"(?:him|her|me|us|them|\w+) a (?:\w+ )?kiss\b|a (?:\w+ )?kiss\b", Figure(_A.WAVE, _E.LOVE)),
    ("blow =blew", rf"{_OWN} nose\b", Figure(_A.LOOK, _E.SADNESS)),
    ("blow =blew =blown", rf"(?:{_HIS} |{_HIM} )?(?:\w+ )?(?:up|off|away|over|it|cover|chance|budget|money|savings|mind)\b", Figure(None)),
    # bodies
    ("=got get =went go =going drop sink =sank fall =fell =was =were", r"(?:back |down )?(?:on|to|onto|upon) (?:one|a|both|\w+) (?:bended |bent |other )?knees?\b", Figure(_A.KNEEL)),
    ("break =broke =broken fracture sprain twist dislocate", rf"(?:{_OWN}|a|an|two|three|several|both|one) (?:of (?:his|her|my) )?(?:\w+ )?(?:fingers?|hands?|arms?|legs?|ankles?|wrists?|hips?|ribs?|nose|toes?|thumb|collarbone|shoulder|neck|bones?|knees?|jaw|foot|back|teeth|tooth)\b", Figure(_A.LOOK, _E.WORRIED)),
    ("show =shown =showed turn", r"up(?: (?:at|late|early|with|on|in|again|without|for|two|three|one|the next|an|every|alone|unannounced|to) .*)?\s*$", Figure(_A.WALK)),
    ("salute", r"", Figure(_A.SALUTE)),
    ("faint swoon", r"(?!of\b)", Figure(_A.FAINT)),
    ("crawl", r"(?!(?:back )?(?:in|into) (?:the |his |her |my |their )?bed\b|with\b|to a\b|along at\b)", Figure(_A.CRAWL)),
    ("creep =crept sneak =snuck slink =slunk", r"(?:\w+ )?(?:up|down|past|out|into|along|across|through|back|upstairs|downstairs|away|behind|closer|over|inside|home)\b(?! on\b)", Figure(_A.TIPTOE)),
    ("tiptoe tip-toe", r"", Figure(_A.TIPTOE)),
    ("bow =bowed", r"(?:\w+ )?(?:to|before|low|deeply|politely|and|from|again|slightly|stiffly)\b(?! pressure)|\s*$", Figure(_A.BOW)),
    ("take =took make =made", r"(?:a|another|one) (?:(?:deep|low|little|final|small|last|great|stiff) )?bow\s*$", Figure(_A.BOW)),
    ("raise =put put hold =held lift throw =threw", rf"(?:both )?{_OWN} (?:own )?hands (?:up|above|over (?:his|her|my|their) heads?|in (?:the air|surrender))\b|up (?:both )?(?:of )?{_OWN} hands\b", Figure(_A.HANDS_UP)),
    ("surrender", r"(?:to (?:the|him|her|them)|at|without|and)?\s*$|to (?:the )?(?:police|soldiers|enemy|guards)\b", Figure(_A.HANDS_UP)),
    ("wipe mop dab", rf"(?:the sweat (?:from|off) |sweat (?:from|off) )?{_OWN} (?:\w+ )?(?:brow|forehead|face|neck)\b", Figure(_A.WIPE, _E.WORRIED)),
    ("slap smack =hit hit clap", rf"{_OWN} (?:own )?(?:forehead|brow|head)\b", Figure(_A.WIPE, _E.EMBARRASSED)),
    ("cross fold", rf"{_OWN} arms\b", Figure(_A.FOLD_ARMS)),
    ("stand =stood sit =sat wait lean =was =were", rf"(?:[\w']+ ){{0,4}}with {_OWN} arms (?:folded|crossed)\b", Figure(_A.FOLD_ARMS)),
    # small gestures of the uneasy, the tired and the waiting
    ("=put clap press lay =laid hold =held raise lift cup", rf"(?:a|one|both|{_OWN}) (?:\w+ )?hands? (?:over|to|on|across|up to|against) {_OWN} (?:own )?(?:\w+ )?(?:mouth|lips)\b", Figure(_A.HUSH)),
    ("cover =covered", rf"{_OWN} (?:\w+ )?mouth\b", Figure(_A.HUSH)),
    ("bite =bit chew gnaw nibble", rf"(?:at |on )?{_OWN} (?:\w+ )?(?:nails?|fingernails?|thumbnail|thumb|knuckles?)\b", Figure(_A.HUSH, _E.WORRIED)),
    ("rub scratch", rf"(?:at )?{_OWN} (?:\w+ )?(?:eyes|face|forehead|brow|temples?|head|scalp)\b", Figure(_A.WIPE)),
    ("drum tap", rf"(?:with )?{_OWN} (?:\w+ )?(?:fingers?|fingernails|nails|foot|feet)\b", Figure(_A.FOLD_ARMS, _E.SUSPICIOUS)),
    ("hug clasp hold =held", r"(?:himself|herself|myself|themselves)\b(?! (?:up|back|upright|straight|out))", Figure(_A.FOLD_ARMS, _E.WORRIED)),
    ("wrap fold =put", rf"{_OWN} (?:own )?arms (?:around|about) (?:himself|herself|myself)\b", Figure(_A.FOLD_ARMS, _E.WORRIED)),
    ("clench ball", rf"{_OWN} (?:\w+ )?(?:fists?|jaw|teeth|hands?)\b", Figure(_A.LOOK, _E.ANGER)),
    ("lean =leant", rf"(?:back |over )?(?:against|on) {_HIS} (?:[\w-]+ )?(?:walls?|doorframe|door|doorway|counter|car|truck|fence|railing|rail|post|bar|locker|pillar)\b", Figure(_A.FOLD_ARMS)),
    ("remember recall", r"(?:(?:that )?(?:i|he|she|we) (?:had |just )?(?:scream|yell|shout)ed|(?:scream|yell|shout)ing)\b", Figure(_A.SHOUT, _E.FEAR)),
    ("=heard", rf"(?:(?!about\b|from\b|of\b|that\b|no\b|nothing\b)[\w']+ ){{0,3}}{_SOUNDS}", Figure(_A.LISTEN)),
    # chores
    ("clear shift", rf"(?:{_HIS} |some |all )?(?:[\w-]+ )?(?:snow|mud|rubble|debris|silt|sand)\b", Figure(_A.DIG)),
    ("clear", rf"(?:{_HIS} |some |all )?(?:[\w-]+ )?(?:weeds?|brambles|branches|ivy|nets?)\b", Figure(_A.KNEEL)),
    ("force prise pry jemmy", rf"(?:open )?{_HIS} (?:[\w-]+ )?(?:window|door|hatch|lid|lock|shutters?|gate)\b", Figure(_A.PUSH)),
    ("sweep =swept", rf"(?:up |out |away |off )?{_HIS} (?:\w+ )?(?:floors?|steps|yard|street|porch|shop|kitchen|room|leaves|stairs|path|snow|pavement|sidewalk|hall|deck|glass|crumbs|classroom|church|court|station|platform)\b", Figure(_A.WORK, None, Prop.BROOM)),
    ("stir", rf"{_HIS} (?:\w+ )?(?:pot|soup|stew|sauce|porridge|batter|broth|beans|rice|chili|gravy|oatmeal)\b", Figure(_A.WORK, None, None, Prop.POT)),
    ("=sawed =sawing", r"", Figure(_A.WORK, None, Prop.SAW)),
    ("paint", rf"{_HIS} (?:[\w-]+ )?(?:walls?|doors?|fence|house|room|boat|sign|gate|shed|barn|chairs?|bench|ceiling|kitchen|hall|shutters?|picture|portrait|mural|landscape|number|numbers|line)\b", Figure(_A.WORK, None, Prop.PAINTBRUSH)),
)  # fmt: skip
_BY_VERB = index_figures(_ROWS)
VERBS_OF_DEEDS = frozenset(_BY_VERB)
"""Verbs that may mean one of these."""


def read_figure_of_deeds(words: Sequence[str], index: int) -> Figure | None:
    """The deed that the verb at `index` is with the rest of its clause; None where no row fits."""
    return match_figure(_BY_VERB, words, index, _REACH)
