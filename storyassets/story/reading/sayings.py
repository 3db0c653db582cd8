"""Sayings: words that name a thing and mean none, since they are part of a set phrase: `a piece of cake`.

Also what things are only counted or likened by: `a chain of hotels`, `a window of two hours`, `a coat of paint`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from storyassets.story.reading.sayings_spoken import SPOKEN

MOST_REMEMBERED = 2048
_OWN = r"(?:my|your|his|her|our|their|the|a|an|its|one['’]s|[a-z]+['’]s)"
_TABLE = (
    # what somebody does or has, and nothing of it is seen
    r"(?:ran?g|rings?) (?:a|any|no) bells?\b|kick(?:ed|s|ing)? the bucket|(?:let|lets|letting) the cat out of the bag|out of the bag|cat['’]s out of the bag",
    r"burn(?:ed|t|ing|s)? the candle at both|jump(?:ed|s|ing)? the gun|at the drop of a hat|turn(?:ed|ing|s)? over a new leaf|a new leaf|over the moon",
    r"pear[- ]shaped|(?:grain|pinch) of salt|silver spoon in|born with a silver spoon|cross(?:ed)? swords|in (?:my|your|his|her|their|our|someone else['’]s) shoes\b(?= |[.!?])",
    rf"(?:learn|learned|learnt|show|showed|shown|knew|know|teach|taught|on|against|off) (?:\w+ )?the ropes|(?:a lot|enough|too much|so much|plenty|more|full) on {_OWN} plate|empty nest",
    rf"piece of cake|takes? the cake|icing on the cake|have (?:{_OWN} )?cake and eat|spill(?:ed|t|ing)? the beans|full of beans|(?:hit|hits|hitting) the (?:nail|jackpot|books|roof|sack|hay|brakes|road)",
    r"beat(?:ing|s)? (?:around|about) the bush|barking up the wrong tree|the last straw|final straw|straws? in the wind|clutch\w* at straws|(?:drew|draw|drawn) (?:the )?(?:short )?straws?",
    rf"elephant in the room|skeletons? in {_OWN} (?:closet|cupboard)|ace up {_OWN} sleeve|card up {_OWN} sleeve|(?:on|in) the cards|house of cards|laid {_OWN} cards on the table|(?:on|off|under) the table(?= (?:again|for|now)\b)",
    rf"(?:bit|bite|bites|biting) the (?:bullet|dust)|dodg(?:ed|ing|es?) (?:a|the|that) bullet|(?:sweat|sweated|sweating) bullets|silver bullet|smoking gun|stick(?:s|ing)? to {_OWN} guns|stuck to {_OWN} guns|under the gun",
    rf"(?:bury|buried) the hatchet|an axe to grind|(?:got|get|gets|given|give|gave) (?:\w+ )?the (?:axe|sack|boot|chop|bird)\b|(?:throw|threw|thrown|throwing) in the towel|(?:pull|pulled|pulling|pulls) (?:the |a few |some |{_OWN} )?(?:plug|strings|punches)\b(?! (?:out|of))",
    rf"(?:tie|tied|tying) the knot|at the end of {_OWN} rope|walking on eggshells|a tough nut|in a nutshell|(?:is|are|was|were|went|go|goes|going|drove|drive|drives) (?:\w+ )?nuts\b",
    rf"cold feet|under {_OWN} (?:belt|thumb|hat)|tip of the iceberg|(?:break|broke|broken) the ice|on thin ice|storm in a teacup|not {_OWN} cup of tea|cup of tea(?= (?:at all|to be))",
    r"(?:on|in) the same (?:page|boat)|miss(?:ed|ing)? the (?:boat|bus)|rock(?:ed|ing)? the boat|in the same boat|jump(?:ed)? ship|abandon ship|off the hook|by hook or by crook|hook, line and sinker|hook up\b",
    r"(?:bad|good|rotten|tough) (?:apple|egg|cookie)s?\b|apple of (?:my|his|her|their) eye|how the cookie crumbles|salt of the earth|worth (?:his|her|their) salt|bread and butter|bring(?:s|ing)? home the bacon|cool as a cucumber|big cheese|sour grapes|hot potato|couch potato|small potatoes|sardines",
    r"bee in (?:my|his|her) bonnet|ants in (?:my|his|her) pants|chip on (?:my|his|her) shoulder|feather in (?:my|his|her) cap|hat trick|keep it under (?:my|his|her|your) hat|(?:eat|eats) (?:my|his|her) hat|hats off|wear(?:ing|s)? (?:two|many|several|another) hats",
    r"pull(?:ed|ing)? (?:up )?(?:my|his|her|your) socks up|tighten(?:ed|ing)? (?:my|our|their|his|her) belts?|at (?:a|the) crossroads|in the driver['’]s seat|back burner|front burner|fuel to the fire|playing? with fire|(?:like|under) (?:a house on )?fire\b(?= (?:from|for)\b)",
    r"hold your horses|dark horse|high horse|beat(?:ing)? a dead horse|straight from the horse|gift horse|wild goose chase|sitting ducks?|lame duck|(?:black|white) sheep(?= of\b)|guinea pigs?|scapegoat|(?:smell|smelled|smelt) a rat\b|rat race|(?:the )?lion['’]s share|crocodile tears|red herring",
    r"in the limelight|(?:see|saw|seen) the light|(?:came|come|comes|bring|brought|brings) to light|in (?:the )?light of|light at the end|green light|the red carpet|magic carpet|(?:under|beneath) the (?:rug|carpet)\b(?! (?:was|lay|we|there|i|he|she))",
    r"(?:on|in) the ball\b(?! (?:park|game|and|with))|drop(?:ped|ping)? the ball|ball is in|play(?:s|ed|ing)? ball\b|(?:threw|throw) a curve ?ball|whole new ball game|bowl of cherries|low[- ]hanging fruit|bear(?:s)? fruit|forbidden fruit|first fruits?",
    r"curtains for\b|final nail|nail in the coffin|screws? loose|(?:lost|loses?|losing) (?:my|his|her|their) marbles|wet blanket|security blanket|pain in the neck|(?:my|his|her) other half|half the battle|the whole nine yards|out of the blue|(?:once )?in a blue moon",
    r"(?:burn(?:ed|t|ing)?) (?:my|his|her|their|our|all) bridges|cross that bridge|water under the bridge|bridge the gap|(?:drive|drives|drove|driving|climb(?:ing|ed)?) (?:\w+ )?(?:up )?the walls?\b(?= (?:with|by|until)\b|[.!])|off the wall|(?:fly|flies) on the wall|writing on the wall|(?:hit|hitting) a (?:brick )?wall",
    r"climb(?:ed|ing)? the (?:\w+ )?ladder (?:at|of|in) (?:the|his|her|my) (?:bank|company|firm|corporation|corporate|office|business)|corporate ladder|property ladder|glass ceiling|golden (?:handshake|parachute|boy|girl|rule|years|hour)|gold (?:rush|digger)|silver (?:lining|screen|tongue)|iron (?:will|fist|lung|curtain)",
    # what a thing is only counted, measured or likened by
    r"keys? to (?:it|that|this|success|happiness|everything|survival|victory|winning|the (?:mystery|puzzle|problem|future|past|matter))\b|answer key|in the (?:wrong|right|same|minor|major) key|(?:low|off) key\b|key (?:witness|question|moment|point|players?|evidence|ingredient|to being|to a)",
    r"tables? of contents|(?:multiplication|times|league|periodic|tide) tables?|(?:chair|chairs) of (?:the|a|our) (?:\w+ )?(?:board|committee|department|council|meeting|club|jury|trust)",
    r"(?:a |the |whole )?chains? of (?:\w+ )?(?:hotels|shops|stores|restaurants|command|events|caf[eé]s|supermarkets|islands|lakes|people|coffee|bakeries|hands|mountains|gyms)|chain (?:reaction|letter|store|restaurant|smok\w+)|food chain|supply chain",
    r"coats? of (?:\w+ )?(?:paint|varnish|arms|wax|dust|polish|lacquer|whitewash|snow|primer)|window of (?:\w+ )?(?:\w+ )?(?:hours|minutes|days|weeks|opportunity|time|chance)|(?:mountain|wall|sea|ocean|flood|river|stream|wave|tide|storm|shower|hail|web|trail|ray|spark|shred|drop|thread|string|net|blanket|cloud|curtain|veil|forest) of (?:\w+ )?(?:debt|debts|lies|faces|people|words|paperwork|bills|troubles?|worr(?:y|ies)|hope|doubt|truth|tears|grief|joy|silence|luck|evidence|applause|laughter|panic|relief|fear|questions|complaints|losses|wins|burglaries|thefts|murders|suspicion|sadness|noise|sound)",
    r"(?:big |huge |great |biggest |old )?fans? of (?:the |his |her |my |their |this )?(?!hers\b)|number one fan|fan (?:club|mail|letter|base)|stars? of (?:the|a|this|our|that) (?:\w+ )?(?:show|play|film|movie|team|school|evening|night|party|class|match)|(?:movie|film|pop|rock|football|guest|gold|five|four|three|two|one)[- ]stars?\b(?= (?:hotel|restaurant|review|rating|service)| on\b|[.,!?]| who| in\b)",
    r"(?:a|the|her|his|my|their|speeding|parking) (?:speeding|parking) tickets?|(?:suit|suits|suited) (?:me|him|her|us|them|you|everyone|everybody)\b|law ?suit|follow(?:ed|s)? suit|(?:a )?change of heart|by heart|(?:wedding|birthday|anniversary|valentine['’]s) (?:card )?business",
    r"(?:gave|give|gives|giving|hosted|opened) (?:a|the|her|his|their) (?:\w+ )?ball\b(?= (?:for|in|at|every)\b|[.,!?;]|$)|(?:at|to|for) the (?:\w+ )?ball\b(?= (?:the prince|the king|she danced|he danced|that night|tonight|with the prince|in (?:the|a) (?:castle|palace|dress|gown)))",
    r"smok(?:ed|es|ing|e) (?:some |a little |too much )?pot\b|jack ?pot|melting pot|pot ?luck|(?:gone|go|goes|going|went) to pot|dentist put (?:a|the|two) crowns?|crowns? on (?:my|his|her|the) (?:\w+ )?(?:tooth|teeth|molar)|an? (?:old )?lemon\b(?=[.!?])(?<=was a lemon)|(?:car|truck|van|engine) was a lemon",
    r"(?:screw\w*|twist\w*|unscrew\w*|pull\w*|popp\w*) (?:on |off )?(?:the|its|a) cap\b|(?:bottle|hub|pen|lens|petrol|gas|fuel|knee|ice|polar|salary|price) caps?\b|caps? (?:on|of|off|from) the (?:\w+ )?(?:bottle|tube|jar|flask|pen|tank|lens)|cap on the bottle",
    r"(?:put|tied|wore|wearing|had|with|tie|pinned|clipped|tying) (?:a|the|her|one) (?:[\w-]+ ){0,2}bow (?:in|round|around|on|to) (?:her|his|my|its|the) (?:hair|neck|head|box|parcel|gift|present|collar|tail|package|dog|cat)|(?:hair|red|pink|silk|satin|velvet|big white) bow\b(?= (?:in|on|round|around)\b)|take a bow|took (?:a|his|her|their) bows?",
    r"(?:danc(?:ed|ing)|sang|sing|singing|play(?:ed|ing|s)|drinks?|drank|met|dj\w*|bounc\w+|perform\w*|out) (?:\w+ ){0,2}?(?:at|in) (?:a|the|some|every) (?:\w+ )?clubs?\b|(?:jazz|golf|tennis|chess|book|country|comedy|strip|dance|youth|football|boxing|social|night|rotary|yacht|rowing|swimming|working men['’]s|gentlemen['’]s|members['’]?) clubs?\b",
    r"(?:the )?letters (?:on|over|above|across) (?:the|a|its|his|her|my|our) (?:\w+ )?(?:sign|door|window|van|truck|side|stone|gravestone|grave|glass|wall|shop|board|screen|hull|bow|plate|page|cover|lid|poster|banner|keyboard|keys)|letters (?:painted|carved|spelled|fallen)|(?:capital|block|gold|golden|red|neon|big|brass|small|lower-?case|upper-?case|printed|painted|large|tall) letters\b|letters? of the (?:alphabet|law|sign|name|word)|to the letter|(?:four|five|six|three|seven|eight)[- ]letter word|(?:three|four|five|six|seven) letters (?:long|each|across|down)",
    r"(?:climb(?:ed|s|ing)?|stepp(?:ed|ing)|got|back|jumped|fought|fight|fights|box|boxed|came|come) (?:in|into|through|out of|inside) (?:to )?the ring\b|ring(?:side| announcer)|(?:boxing|circus|wrestling|bull|smuggling|drug|key|spy|theft|tree|smoke|sun) rings?\b|(?:gave|give|gives|giving) (?:me|him|her|us|them|you|\w+) a ring (?:on|at|in|when|if|back|later|tomorrow|next|from|one|some|and)",
    *SPOKEN,
)
_FUNCTION = frozenset(
    {"the", "his", "her", "your", "our", "their", "its", "one", "and", "was", "had", "for", "with"}
)


def _nouns_of(row: str) -> frozenset[str]:
    """Every word of a row, also without its ending."""
    words = [word for word in re.findall(r"[a-z]{3,}", row) if word not in _FUNCTION]
    return frozenset([*words, *(word.removesuffix("s") for word in words)])


_ROWS = tuple((re.compile(rf"\b(?:{row})"), _nouns_of(row)) for row in _TABLE)
_WORDS = re.findall(r"[a-z]{3,}", " ".join(_TABLE))
WORDS = frozenset([*_WORDS, *(word.removesuffix("s") for word in _WORDS)])
"""Without one of these no saying is looked for."""


def sayings_among(words: Sequence[str], things: frozenset[str]) -> frozenset[int]:
    """The places of the words that belong to a saying; of these things, which they name, it must have one."""
    return _among(tuple(words), things)


@lru_cache(maxsize=MOST_REMEMBERED)
def _among(words: tuple[str, ...], things: frozenset[str]) -> frozenset[int]:
    text = " ".join(words).lower()
    forms = (
        things | {word.removesuffix("s") for word in things} | {word.removesuffix("es") for word in things}
    )
    spans: set[int] = set()
    for row, nouns in _ROWS:
        for found in row.finditer(text) if not nouns.isdisjoint(forms) else ():
            first = text.count(" ", 0, found.start())
            spans.update(range(first, first + found[0].strip().count(" ") + 1))
    return frozenset(spans)
