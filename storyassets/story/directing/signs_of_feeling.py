"""Signs of feeling: what bodies do and what happens to people, by which their faces are known though no word names a feeling."""

from __future__ import annotations

from storyassets.model.script import Emotion
from storyassets.story.directing.situations import Situation, Stays, row

_E = Emotion
_P = r"(?:his|her|their|my|our|its|\w+['’]s)"
_KIN = r"(?:mother|father|wife|husband|son|daughter|brother|sister|grand\w+|mum|mom|dad)"

TOLD_SIGNS: tuple[Situation, ...] = (
    row(r"\bburied (?:his|her|their|my|our) \w+|\bat (?:a|the|his|her) funeral\b", _E.GRAVE, _E.GRAVE, _E.GRAVE),
    row(rf"\b{_P} (?:face|lips|knuckles) (?:was|were|went|turned|had gone) (?:\w+ )?(?:gr[ae]y|white|pale|ashen)\b|\b(?:went|gone) (?:as )?(?:white|pale|gr[ae]y)\b|\b(?:gr[ae]y|white|pale) (?:in the face|as \w+)\b|\bcould(?:n['’]t| not) see (?:\w+ ){{0,3}}(?:poles?|road|way|hand|own|anything|a thing)\b|\b{_P} (?:hands?|knees|legs|fingers|voice) (?:shook|trembled|(?:was|were) (?:shaking|trembling))\b",
        _E.WORRIED),
    row(rf"\b{_P} stomach (?:dropped|turned|sank|lurched|knotted)\b|\bstomach (?:was )?in knots\b|\b{_P} (?:heart|blood|breath) (?:sank|pounded|raced|stopped|hammered|froze|ran cold)\b|\bmouth went dry\b|\bsick with worry\b|\bready to be (?:shouted|yelled|screamed) at\b|\bbraced (?:my|him|her)self\b",
        _E.WORRIED),
    row(rf"\b{_P} voice (?:cracked|broke|caught|went)\b|\b{_P} (?:throat|chest) (?:tightened|closed|hurt)\b|\bswallowed hard\b|\blump in {_P} throat\b|\b{_P} eyes (?:filled|welled|were (?:wet|red|full)|stung|burned)\b|\b(?:head|face) in {_P} hands\b",
        _E.SADNESS),
    row(rf"\b(?:looked|stared|gazed) (?:down )?at (?:{_P} (?:own )?(?:shoes|feet)|the floor)\b|\blooked away\b|\bin the eye\b|\bwanted to (?:disappear|sink|vanish|die)\b|\bsink through the (?:floor|ground)\b|\bmortified\b|\bhumiliat\w+|\b(?:cheeks|face|ears) (?:burned|flushed|went red|were (?:red|burning))\b|\bsorry to say\b",
        _E.ASHAMED, None, None, Stays.WITH_DOER),
    row(rf"\b(?:frowned|scowled|squinted|scoffed|snorted|complained|moaned about|muttered)\b|\bnarrowed {_P} eyes\b|\b(?:raised|lifted) (?:an?|one) (?:eyebrow|brow)\b|\brolled {_P} eyes\b|\bup and down\b(?=.*\b(?:looked|eyed)\b)",
        _E.SUSPICIOUS),
    row(r"\b(?:everybody|everyone|they all|all eyes|the (?:whole|entire) \w+) (?:looked|stared|turned|turned to look) (?:at|to|on)\b", _E.WORRIED, _E.WORRIED),
    row(r"\bred in the face\b", _E.ANGER),
    row(r"\basked who (?:had|did|was|broke|took)\b", _E.SUSPICIOUS, _E.WORRIED),
    row(r"\b(?:grinn(?:ed|ing)|beam(?:ed|ing)|giggl(?:ed|ing)|chuckl(?:ed|ing))\b(?! at (?:him|her|me|them)\b)", _E.JOY),
    row(r"\bhad to (?:sign|apologi[sz]e|admit|hand (?:it|them) (?:over|back))\b", _E.EMBARRASSED),
    row(r"\b(?:smirked|sneered|winked)\b|\bwith a (?:smirk|wink)\b", _E.SLY),
    row(rf"\b(?:clenched|gritted) {_P} (?:fists?|teeth|jaw)\b|\bslammed\b|\b(?:yelled|shouted|snapped|swore) at\b|\bstormed (?:out|off|in|into)\b|\b(?:glared|fuming|livid)\b",
        _E.ANGER, _E.WORRIED),
    row(r"^gone[.!,]|\b(?:was|were) (?:gone|missing)\b(?! to)|\bhad (?:disappeared|vanished)\b|\bcouldn['’]t find\b|\bnowhere to be (?:found|seen)\b|\bno (?:card|passport|ticket|keys?|phone|way out)\b",
        _E.WORRIED),
    row(r"\b(?:fired|sacked|evicted|rejected|dumped|divorced) (?:me|him|her|them|us)\b|\bturned (?:me|him|her|them|us) (?:down|away)\b|\bleft (?:me|him|her) (?:for|behind)\b",
        _E.GRAVE, _E.SADNESS),
    row(r"(?<!n['’]t )(?<!not )\b(?:was|were|got|been) (?:\w+ )?(?:fired|sacked|laid off|evicted|rejected|dumped|cancelled)\b|\bdid(?:n['’]t| not) win\b|\bcame (?:in )?last\b|\bfailed (?:the|my|his|her|every)\b|\bfor good\b|\blost (?:my|his|her) job\b",
        _E.SADNESS, None, None),
    row(r"\bcould(?:n['’]t| not) (?:afford|pay)\b|\bin debt\b|\bowed (?:the|a|his|her|my|their) (?:landlord|bank|lender|boss|\w+ (?:months?|weeks?))\b|\boverdue\b|\bfinal notice\b|\brent was\b|\b(?:smell(?:ed|t)?|smell) (?:of )?(?:smoke|gas|burning)\b|\balarm (?:went off|rang|sounded)\b|\bsirens?\b|\b(?:was|were) on fire\b|\bcaught fire\b|\bwater (?:was )?(?:rising|climb\w+|rose)\b|\briver (?:rose|came up)\b|\bwet to the\b|\bup to the (?:sofa|windows?|sills?|roof)\b|\bout of control\b|\bcollapsed\b",
        _E.WORRIED, _E.WORRIED, _E.WORRIED),
    row(r"\b(?:held|took|squeezed) (?:his|her|my|their) hand\b|\bput (?:an|his|her|my) arm (?:a?round|about)\b|\bleaned (?:on|against) (?:me|him|her|(?:my|his|her) shoulder)\b|\b(?:hugged|stroked|tucked)\b|\bheld (?:him|her|me) (?:close|tight)\b|\b(?:took|take|caught|held|hold) (?:him|her|me) by the (?:shoulders?|hands?)\b|\bsat (?:down )?(?:next to|beside) (?:me|him|her)\b|\bwaited for (?:me|him|her)\b|\b(?:ever|always) remember(?:ed)?\b",
        _E.TENDER, _E.TENDER),
    row(r"\bannounced that .*\b(?:his|hers|theirs|mine)\b|\bbelonged to (?:him|her) alone\b|\bas (?:if|though) (?:he|she|they) (?:already )?owned\b|\bpassed (?:the|my|his|her) (?:exam|test)\b|\bi passed\.|\bgot the (?:job|part|place)\b|\b(?:was|were|got) (?:hired|promoted)\b|\bgraduated\b|\bmedal\b|\btrophy\b|\bfirst (?:prize|place)\b|\b(?:i|he|she)(?:['’]d| had| have|['’]ve) been an? (?:\w+ ){0,2}(?:chef|cook|nurse|pilot|judge|coach|\w{3,}(?:er|or|ist))\b|\b(?:taught|baked|sewed|repaired|drove) .{0,40}\bfor (?:[\w-]+ )+years\b",
        _E.PROUD),
    row(r"\b(?:applaud|clapp)\w*|\bstanding ovation\b", _E.JOY, _E.PROUD, _E.JOY),
)  # fmt: skip
"""Told, the gravest first; asked where no row of the situations fits."""

SAID_SIGNS: tuple[Situation, ...] = (
    row(r"\bget out\b|\bshut up\b|\bleave (?:me|us|him|her) alone\b|\benough!|\byou(?:['’]re| are) fired\b|\bi quit\b|\bdon['’]t you dare\b|\bgive (?:it|that|me my \w+) back\b|\bput it out!|\bstop it\b|\byou owe me\b",
        _E.ANGER, _E.WORRIED),
    row(r"\byou have (?:until|till|an? (?:hour|day|week|minute)|\w+ (?:hours|days|minutes|weeks))\b(?! (?:of|to (?:live|enjoy)))|\bor else\b|\bor i(?:['’]ll| will)\b|\blast (?:chance|warning)\b|\bi(?:['’]ll| will) ask (?:you )?(?:once|one)\b", _E.SUSPICIOUS, _E.WORRIED),
    row(r"\bi(?:['’]m| am) (?:\w+ )?(?:the )?(?:tall|strong|great|fast|wis|old|clever|smart|brav|pretti)(?:est)\b|\b(?:it['’]s|it is|this is|they['’]re) (?:all )?mine\b|\bmust bring me\b",
        _E.PROUD),
    row(r"\bwhat happened\b|\bare you (?:all right|alright|ok|okay|hurt)\b|\bis (?:he|she|it|everyone) (?:ok|okay|all right|hurt)\b|\bwhere(?:['’]s| is| are) (?:my|he|she|the|they|everyone)\b|\bdid you see (?:a|my)\b|\bi don['’]t know (?:what|how|where|if)\b|\bwhat (?:now|do we do|shall we do)\b|\b(?:watch|look) out\b|\bcareful\b|\bhurry\b|\bdon['’]t (?:move|touch|go|tell|eat)\b|\bwe(?:['’]re| are) (?:lost|trapped)\b|\bi smell (?:smoke|gas)\b",
        _E.WORRIED),
    row(r"\bwho(?:['’]s| is| are) (?:there|you)\b|\bwhat (?:do|did) you want\b|\bwhat are you doing\b|\bprove it\b|\bsays who\b|\b(?:is|was|were|are) (?:that|this|it|you|they) (?:authori[sz]ed|allowed|permitted)\b|\b(?:not|isn['’]t|wasn['’]t) (?:authori[sz]ed|allowed|permitted)\b|\bno exceptions?\b|\bdon['’]t make exceptions\b|\bagainst the rules\b|\b(?:forbidden|prohibited)\b",
        _E.SUSPICIOUS),
    row(r"^(?:[\w.]+, )?why (?:is|are|was|were|did|do|does|would|has|have|should) ", _E.SUSPICIOUS, _E.WORRIED),
    row(r"\bi miss(?:ed)? (?:him|her|them|it)\b|\bnever came back\b|\bi wish\b|\bif only\b|\b(?:he|she)(?:['’]s| is) gone\b|\bhasn['’]t (?:spoken|eaten|slept)\b",
        _E.GRAVE, _E.GRAVE),
    row(rf"\bmy {_KIN} (?:was|used to|loved|always)\b|\bi missed you\b|\bkeep (?:it|the change)\b|\btake (?:care|it, it)\b|\bi waited for you\b|\byou left (?:it|this)\b|\b(?:it['’]s|it is) (?:all right|okay)\b|\bdon['’]t worry\b|\bcome home\b|\bforgiven\b|\bthank you\b",
        _E.TENDER, None),
    row(r"\bcongratulations\b|\b(?:you|we|i) did it\b|\bwell done\b|\bhappy birthday\b|\b(?:it['’]s|it is|that['’]s) (?:beautiful|perfect|wonderful|delicious)\b",
        _E.JOY, _E.JOY),
)  # fmt: skip
"""Said: the doer is the speaker, the sufferer whoever listens."""

HINTS: tuple[Situation, ...] = (
    row(rf"\bin (?:the )?hospital\b|\b(?:sighed|slumped|sagged)\b|\bshook {_P} head\b|\b{_P} shoulders (?:sagged|slumped|dropped)\b|\b(?:exhausted|worn out|tired|weary)\b|\b(?:hadn['’]t|didn['’]t|couldn['’]t) (?:sleep|slept)\b|\b(?:nobody|no one) (?:answered|came|called|wrote|clapped|spoke)\b|\bno (?:answer|reply)\b|\bwas silent\b|\bfell silent\b|\blong pause\b|\bnothing at all\b|\bline went dead\b|\b(?:she|he|i|they) did(?:n['’]t| not) move\b",
        _E.GRAVE, _E.GRAVE),
    row(rf"\bbit {_P} lip\b|\bpaced\b|\blay awake\b|\bchecked (?:the|{_P}) \w+\b|\bfelt for\b|\b(?:rushed|hurried|dashed|raced)\b|\bran (?:from|to|down|up|out|all|back)\b|\bdragged\b|\bhammered\b|\bkicked until\b|\bcrept\b|\bhow .{{0,30}}survived\b|\bstuck\b|\bjammed\b|\bpinned\b|\btrapped\b|\b(?:hunted|searched) (?:for|under|through|every)\b|\btoo (?:steep|high|deep|late)\b|\bno choice\b|\bhad to (?:sit|wait|leave|choose)\b",
        _E.WORRIED, _E.WORRIED),
    row(rf"\bfroze\b|\bfrozen\b|\bheld {_P} breath\b|\bbent closer\b|\bleaned in\b|\bpeered\b|\blooked closer\b|\bput {_P} ear\b|\bbegan again\b|\brang again\b|\blet it ring\b|\bheard a\b|\b(?:said|asked|whispered|answered|called) an? (?:[\w’\']+ )?voice\b|\bno (?:tracks|footprints|sound|trace)\b|\bnobody there\b|\bstill wet\b|\bwould happen\b",
        _E.SUSPENSE, _E.SUSPENSE),
    row(r"\b(?:gave|brought|handed|bought|made|poured|offered) (?:him|her|me|us|them|everyone) (?:an?|some|the|one)\b|\bheld out an?\b|\bput (?:[\w-]+ ){1,7}in(?:to)? (?:my|his|her) hands?\b|\blifted (?:me|him|her) on\w*\b|\bclosed (?:his|her) eyes\b|\bon (?:my|his|her) shoulder\b|\bin (?:his|her) palm\b|\bone last time\b|\bfor the first time\b",
        _E.TENDER, _E.TENDER),
    row(r"\bmade it (?:home|out|back|through|in time|to the)\b|\bfinished (?:it|the)\b|\braised (?:a|her|his|their) (?:glass|cup)\b|\bthere it was\b|\bstill there\b|\bdeliver(?:ed)? it my?self\b|\bonce a year\b|\bby heart\b",
        _E.JOY, _E.JOY),
)  # fmt: skip
"""What only hints at a feeling: it is seen on faces that would otherwise be calm."""
