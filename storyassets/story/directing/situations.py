"""Situations: what a passage's words mean for the one who does it, the one who suffers it, and those who look on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from storyassets.model.script import Emotion


class Stays(StrEnum):
    """What of a situation is still felt on later pictures."""

    NOTHING = "nothing"
    WITH_DOER = "with_doer"
    WITH_SUFFERER = "with_sufferer"
    WITH_ALL = "with_all"


@dataclass(frozen=True)
class Situation:
    """Words, and the feeling that they give each; None leaves it as it is.

    `mourned` ones weigh on everybody until something good happens; `eased` ones end what was felt before. A `crowd` feels one thing, whatever its part.
    """

    words: re.Pattern[str]
    doer: Emotion | None = None
    sufferer: Emotion | None = None
    onlooker: Emotion | None = None
    stays: Stays = Stays.NOTHING
    mourned: bool = False
    eased: bool = False
    crowd: Emotion | None = None


def row(
    words: str,
    doer: Emotion | None = None,
    sufferer: Emotion | None = None,
    onlooker: Emotion | None = None,
    stays: Stays = Stays.NOTHING,
    *,
    mourned: bool = False,
    eased: bool = False,
    crowd: Emotion | None = None,
) -> Situation:
    """A row of a table of situations."""
    return Situation(re.compile(words), doer, sufferer, onlooker, stays, mourned, eased, crowd)


_E = Emotion

TOLD: tuple[Situation, ...] = (
    row(r"\b(?:wolf|wolves|fire|thief|thieves|robbers|help)!", _E.FEAR, None, None),
    row(r"\bno (?:\w+ ){1,3}(?:was|were|is|are) (?:missing|lost|broken|hurt|harmed|hungry|afraid)\b|\b(?:nobody|no one) (?:was|is) (?:ever )?(?:hurt|harmed|hungry|afraid)\b",
         _E.JOY, _E.JOY, _E.JOY, eased=True),
    row(r"\b(?:all|every one|everyone|everybody|both)(?: of (?:them|us))?(?: \w+)? (?:came|were|was|got|are|survived)(?: \w+)? (?:alive|safe|out)\b|\b(?:was|were|is|are) (?:still )?alive\b(?=[.!,]|$)",
        _E.RELIEVED, _E.RELIEVED, _E.RELIEVED, eased=True, crowd=_E.JOY),
    row(r"\bwagg\w* (?:his|her|its|their) tails?\b", _E.JOY, None, None),
    row(r"\bhad to (?:let (?:him|her|them)sel\w+|marry|be married|serve|beg|leave|give up|go away|part)\b", _E.SADNESS),
    row(r"\b(?:howl(?:ed|s|ing)|whin(?:ed|es|ing)|whimper(?:ed|s|ing))\b(?! (?:with|of) laughter)", _E.SADNESS, None, None),
    row(r"\bbetter (?:\w+ ){1,6}than\b", _E.RELIEVED, _E.RELIEVED, None, eased=True),
    row(r"\bheard (?:something|someone|somebody|an? \w+) (?:\w+ )?(?:cry|crying|weep|weeping|sob|sobbing|whimper|whimpering)\b", _E.WORRIED),
    row(r"\b(?:wept|weeping|weeps|in tears|sobb\w+|burst into tears|broke down)\b|(?<!\bhis )(?<!\bher )(?<!\bthe )(?<!\bmy )(?<!\btheir )\b(?:cried|crying|cries)\b(?! out)(?![,:!])",
         _E.GRIEF, None, _E.WORRIED, Stays.WITH_DOER),
    row(r"\b(?:sank|sunk|sinks|wrecked|capsized|swallowed) (?:his|her|their|my|our|the) (?:\w+ )?(?:ship|boat)\b|\b(?:ship|boat)\b (?:\w+ )?(?:sank|went down)\b",
         _E.SADNESS, _E.GRIEF, _E.GRIEF, Stays.WITH_ALL, mourned=True),
    row(r"\b(?:died|dies|drowned|perished|passed away|was buried|were buried|funeral|fell dead)\b|\b(?:he|she|they|father|mother|brother|sister|wife|husband|king|queen|child|son|daughter) (?:was|were|is|lay) dead\b",
         None, _E.GRIEF, _E.SADNESS, Stays.WITH_SUFFERER, mourned=True),
    row(r"\b(?:killed|devoured|slew|gobbled up|tore (?:\w+ )?to pieces|ate (?:him|her|them|it) (?:all )?up)\b",
         _E.ANGER, _E.GRIEF, _E.SADNESS, Stays.WITH_SUFFERER),
    row(r"\battack(?:ed|s|ing)?\b|\b(?:leaped|leapt|sprang|rushed) (?:up)?on (?:him|her|them|it|the)\b",
         _E.ANGER, _E.FEAR, _E.FEAR),
    row(r"\b(?:suspicio\w+|distrust\w*|mistrust\w*|doubted|wary|warily|doubtfully|did not (?:quite )?(?:trust|believe) (?:him|her|it|them))\b",
         _E.SUSPICIOUS),
    row(r"\b(?:was|were|been|got) (?:\w+ )?(?:tricked|cheated|deceived|fooled|robbed|betrayed|beaten in|outwitted|laughed at|mocked)\b|\bnot believed\b|\bnobody believe[sd]\b|\bno one believe[sd]\b",
         _E.ASHAMED, None, None, Stays.WITH_DOER),
    row(r"\b(?:my|his|her|their) (?:own )?fault\b|\bi had (?:stolen|lied|broken|lost|ruined|killed|cheated)\b|\b(?:ashamed|guilty|shame|blush\w*|hung (?:his|her|its|my) head|felt (?:foolish|silly)|red with)\b",
         _E.ASHAMED, None, None, Stays.WITH_DOER),
    row(r"\b(?:by mistake|by accident|accidentally|forgot to|had forgotten|got it wrong|made a mistake)\b",
         _E.WORRIED, None, _E.SURPRISE, Stays.WITH_DOER),
    row(r"\btricks? (?:\w+ ){0,4}played on (?:them|him|her|us)\b", _E.SLY, _E.SLY, None, crowd=_E.ANGER),
    row(r"\b(?:pretend\w*|tricked|deceiv\w+|cheat(?:ed|s)?|flatter(?:ed|s|ing)?|slyly|cunning\w*|crafty|craftily|plotted|told a lie|lied|make-believe|plan to amuse)\b",
         _E.SLY, None, None),
    row(r"(?<!who )\b(?:stole|steals|robbed|snatched|took away|carried off|made off with|ran off with)\b",
         _E.SLY, _E.SADNESS, None, Stays.WITH_SUFFERER),
    row(r"\b(?:laughed at|jeered|mocked|teased|made fun of|ridiculed)\b", _E.SLY, _E.ASHAMED, None),
    row(r"\b(?:blam(?:ed|es|ing)|accus\w+|scold\w+|condemned|sentenced|reproach\w+|drove (?:him|her) out)\b|\b(?:everyone|everybody|they all|all of them|people) pointed at\b",
         _E.ANGER, _E.WORRIED, None),
    row(r"\b(?:hard words|forced|compelled|threaten\w*|commanded|made (?:him|her|them) (?:swear|promise|give)|took (?:her|his|their) \w+ from)\b",
         _E.ANGER, _E.WORRIED, None, Stays.WITH_SUFFERER),
    row(r"\b(?:boast\w*|bragg\w*|proud(?:ly)?|like a hero|(?:was|so|very|grew) vain|strutt\w*|am the boss|puffed|crowed|won the|triumph\w*|conceited|haughty|haughtily|admired (?:him|her|it)self)\b",
         _E.PROUD),
    row(r"\blost (?:his|her|its|their|my) (?:hold|grip|footing|balance|way)\b|\b(?:slipped|stumbled|tripped|tumbled)\b|\bdown (?:he|she|it|they) (?:fell|went)\b|\bfell (?:down|to the|into a|into the|from)\b",
         _E.FEAR, _E.SURPRISE, _E.SURPRISE),
    row(r"\b(?:trembl\w+|terrified|terror|frighten\w*|afraid|fled|scamper\w*|scurr\w+|in a panic|for (?:his|her|their|my|its) (?:life|lives)|r[au]n away|run for it|pounced|sprang (?:up|from|out|at)|spring from)\b",
         _E.FEAR, _E.FEAR, _E.FEAR, Stays.WITH_SUFFERER),
    row(r"\b(?:blind|very ill|fell ill|lay ill|dying|lame)\b", _E.GRAVE, _E.GRAVE, _E.GRAVE),
    row(r"\b(?:heard|hearing) (?:the|his|her|their|a|my) (?:\w+ )?(?:cry|cries|shouts?|shouting|screams?|alarm)\b|\bdropped (?:his|her|their) (?:work|tools)\b|\bcame (?:running|rushing)\b",
         _E.WORRIED, None, None, Stays.WITH_DOER),
    row(r"\b(?:in vain|too late|never came back|no one came|nobody came|all was lost|lost (?:everything|all))\b", _E.SADNESS, _E.SADNESS, _E.SADNESS),
    row(r"\b(?:had to be done|did not know what to do|in danger|in trouble|uneasy|worri\w+|anxious\w*|nervous\w*|hungry|starv\w+|so poor|very poor|nothing left|no (?:money|bread|food)|their enemy|enemies|dared not|uncertain\w*|thirsty?|little to (?:eat|drink)|tried and tried|could not (?:reach|get|find|open|move|catch|pay))\b",
         _E.WORRIED, _E.WORRIED, _E.WORRIED),
    row(r"(?<!it )\b(?:felt|feels|feel|was|were|is|am|are|grew|became|looked) (?:so |very |too |quite |terribly )?(?:sad|unhappy|miserable|downhearted|heartbroken|homesick|gloomy)\b",
         _E.SADNESS, None, None),
    row(r"\b(?:safe|safely|saved|rescued|escaped|in peace|at peace|security|set (?:him|her|them|it|me) free|out of danger|(?:was|were) free|recovered)\b(?! from)",
         _E.RELIEVED, _E.RELIEVED, None, eased=True),
    row(r"(?<!to )(?<!might )(?<!please )(?<!will )(?<!would )\b(?:(?:gives?|gave) (?:him|her|them|me|us)\b(?! (?:\w+ ){0,4}(?:advice|looks?|glance|stare|trouble|orders?|warning|detention|ticket|fine|grade|shove|push|headache|chills|creeps|slap|kick|instructions|answer|reason|bill)\b)|(?:brings?|brought) (?:him|her|them|me|us)\b(?! (?:up|down|in|before|to (?:court|trial|justice|the (?:station|police)))\b)|calls? (?:him|her|them|me|us)\b(?=[.,;!?]|$| (?:every|with|at|on|back|when|and|again)\b))|(?<!to )(?<!might )(?<!please )(?<!will )(?<!would )\b(?:reads?|shares?|shared|helps?|helped|visits?|visited|forgave|forgives?|hugged|hugs?|comforted|nursed|thanked|carries) (?:him|her|them|me|us)\b|\btook (?:him|her|them|me) (?:in|home)\b",
         _E.TENDER, _E.JOY, None, eased=True),
    row(r"\b(?:called|calls|came|comes|wrote|writes|sang|sings|visits|cooks|cooked) (?:back |home |again |to \w+ )?(?:for (?:\w+ ){1,2}(?:years|months|weeks)|every (?:day|night|morning|evening|week|year))\b|\bevery (?:night|morning|evening|day|year)(?: \w+ \w+)?,? (?:he|she|they|i) (?:called|calls|wrote|writes|sang|sings|visited|visits)\b",
         _E.TENDER, _E.TENDER, None, eased=True),
    row(r"\b(?:rewarded|in reward|prospered|renowned|received (?:\w+ ){0,5}(?:money|gold)|became (?:very )?(?:rich|famous))\b|\bput (?:\w+ ){0,4}(?:clothes|coats?|dress|shoes|crown)\b|\bdressed (?:him|her|them)sel\w+\b",
         _E.JOY, _E.JOY, None, eased=True),
    row(r"\b(?:took|grabbed|fetched|seized|picked up) (?:an?|my|his|her|their|the) (?:\w+ )?(?:saw|axe|hammer|sword|spear|spade|ladder|key|rope|oar)\b",
         None, None, None, eased=True),
    row(r"\b(?:presents|gifts)\b", _E.TENDER, None, None),
    row(r"\bowns\b|\bbecame (?:the |a )?(?:king|queen|master|captain|doctor|hero)\b", _E.PROUD, None, None, eased=True),
    row(r"\b(?:banquet|delicious|dainties|treasures?|heaps? of gold)\b", _E.WONDER, _E.WONDER, _E.WONDER),
    row(r"\b(?:nobody|no one) (?:had )?(?:ever )?seen (?:him|her|\w+\.)", _E.SUSPENSE, _E.SUSPENSE, _E.SUSPENSE),
    row(r"\b(?:rejoic\w+|married|embraced|lived happily|(?<!how )happily|great joy|gladly|delighted|merrily|sold (?:every|them all|all))\b",
         _E.JOY, _E.JOY, _E.JOY, eased=True),
    row(r"\b(?:smil(?:ed|es|ing)|laugh(?:ed|s|ing))\b", None, None, None, eased=True),
    row(r"\b(?:found|saw|spotted|recognised|recognized) (?:it|him|them|her(?! [a-z]))\b", _E.SURPRISE, None, None),
    row(r"\b(?:warned|told (?:him|her|them|me) (?:not )?(?:to|that))\b", _E.GRAVE, None, None),
)  # fmt: skip
"""What the narrator tells, the gravest first: the first row that fits is felt."""

SAID: tuple[Situation, ...] = (
    row(r"\b(?:they|he|she|you|these|those)(?:['’]re| are|['’]s| is| were| was) (?:all )?(?:(?:a |an )?(?:liar|thief|cheat|fraud|traitor|crook)|thieves|liars|cheats|traitors)\b|\byou(?:['’]ve| have)? (?:cheated|tricked|robbed|betrayed|lied to) (?:me|us)\b",
         _E.ANGER, _E.WORRIED, None),
    row(r"\b(?:do not|don't) (?:cry|weep|worry|be (?:afraid|sad)|fear)\b|\bnever mind\b|\bpoor (?:child|thing|dear|fellow)\b|\bit (?:is|was) not your fault\b",
         _E.TENDER, None, None),
    row(r"\b(?:forgive|pardon me|(?:i am|i'm) (?:so |very |really )?sorry(?!,? (?:i'm late|i am late|to (?:hear|bother|disturb|interrupt|keep|say|tell)|for your|about your|but\b))|i was wrong|my fault|i am ashamed)\b", _E.ASHAMED, None, None, Stays.WITH_DOER),
    row(r"\bwhen i(?: am|'m) (?:gone|dead)\b|\bi(?: am|'m) dying\b|\bi (?:must|shall) (?:soon )?die\b", _E.TENDER, _E.SADNESS, _E.SADNESS),
    row(r"\byou(?:'ve| have| had)? (?:just )?(?:lost|wasted|missed)\b", _E.GRAVE, _E.ASHAMED, None),
    row(r"\bplease,? (?:be (?:quiet|kind|careful)|stop|wait|stay|listen|help|let|do not|don't)\b", _E.WORRIED, None, None),
    row(r"\bwho (?:did|broke|took|stole|has|dared?)\b|\byou (?:thief|liar|fool|wretch|rascal|scoundrel|villain)\b|\bhow dare\b|\bshame on\b|\bcannot fool\b|\bcan't fool\b|\byour fault\b",
         _E.ANGER, _E.WORRIED, None),
    row(r"\bforced me\b|\bmade me (?:swear|promise)\b|\btook (?:everything|it|them) from me\b", _E.SADNESS, _E.GRAVE, None),
    row(r"\bdeserves? (?:no better|to (?:die|be))\b|\b(?:should|shall|must) be (?:put to death|hanged|burned|drowned|harnessed)\b|\btill (?:he|she|they) (?:is|are) dead\b",
         _E.PROUD, _E.GRAVE, _E.GRAVE),
    row(r"\bi(?: will|'ll| shall) (?:eat|devour|kill|swallow|catch) you\b|\byou (?:shall|must|will) die\b", _E.ANGER, _E.FEAR, _E.FEAR),
    row(r"\b(?:spare (?:me|us|my)|have mercy|save (?:me|us)|let me go)\b|\bhelp!|\bhelp me\b", _E.FEAR, None, None),
    row(r"\b(?:wolf|fire|thief|thieves|lion|robbers|bear)!", _E.FEAR, _E.SURPRISE, _E.SURPRISE),
    row(r"^(?:\w+ ){0,9}who (?:will|is to|shall|would dare|dares)\b", _E.GRAVE, _E.WORRIED, _E.WORRIED),
    row(r"\bi have (?:a|an|thought of a) (?:\w+ )?(?:plan|idea)\b|\bnobody (?:is|can)\b|\bno one (?:is|can)\b|\bi am the (?:\w+est|king|queen|boss|best|greatest)\b|\bi can (?:\w+ ){1,4}(?:better|faster)\b",
         _E.PROUD, None, None),
    row(r"\b(?:are you (?:quite )?sure|is (?:it|that) true|how do i know|why should i|i do not trust|i don't trust)\b", _E.SUSPICIOUS, None, None),
    row(r"\b(?:alas|woe is|i have lost|he is dead|she is dead|they are dead|is drowned)\b", _E.SADNESS, _E.SADNESS, None),
    row(r"\b(?:i prefer|(?:i would|i'd|i had) rather|rather have|no,? thank you|i will not (?:stay|go|come|take))\b", _E.GRAVE, _E.WORRIED, None),
    row(r"\b(?:in peace|at peace|safe at home)\b", _E.RELIEVED, None, None, eased=True),
    row(r"\b(?:thank you|thanks|god bless|welcome)\b", None, None, None, eased=True),
)  # fmt: skip
"""What somebody says: the doer is the speaker, the sufferer whoever listens."""

PRAISES = re.compile(
    r"\b(?:beautiful|charming|lovely|wonderful|handsome|glorious|splendid|magnificent|noble|graceful|fairest|finest|sweet(?:est)? voice|your majesty|queen of|king of|so (?:clever|wise|strong|fine)|how (?:fine|clever|strong|well))\b"
)
MOCKS = re.compile(
    r"(?<!cannot )(?<!can't )(?<!not )\b(?:wits|fool|fools|foolish|stupid|silly|simpleton|serves? you right|ha,? ha|sure enough|next time|another time|flatter\w+|blockhead|learn)\b"
)
DECEIVES = re.compile(
    r"\b(?:flatter\w*|sly|slyly|cunning|crafty|wily|trick\w*|deceiv\w*|cheat\w*|pretend\w*|fooled)\b"
)
LOSES = re.compile(
    r"\b(?:fell|dropped|drops|falls|let go|let fall|snatched|snapped|seized|carried off|gobbled|swallowed|ran off)\b"
)
LOVES = re.compile(
    r"\b(?:in love|kiss\w*|marr(?:y|ied|iage)|wedding|bride|bridegroom|sweetheart|beloved|love[sd]? (?:him|her|you)|i love|dearest)\b"
)
SMILES = re.compile(r"\b(?:smil\w+|laugh\w*|grinn\w*|cheer\w*|rejoic\w+|merrily|delighted|overjoyed)\b")
GRIM = re.compile(
    r"(?<!no )(?<!without )(?<!from )\b(?:fear|uncertain\w*|danger\w*|death|dead|die[sd]?|drown\w*|buried|alone|lonely|blind|storm|sank|poverty|stolen|liars?|blamed?|wreck\w*|went out|killed|war|prison|punish\w*|starv\w+|lost)\b"
)
_DEED_OF_GUILT = re.compile(
    r"\b(?:thie(?:f|ves)|stea(?:l|ling)|stole|stolen|robber|culprit|guilty|guilt|fault|blame|lie|lies|lied|liar|lying|cheat\w*|forged?|traitor|betray\w*|crime|my doing|murderer|fraud|fake)\b"
)
_OF_ONESELF = re.compile(r"\b(?:i|me|my|mine|myself|we|our)\b")
_DENIED = re.compile(
    r"\b(?:not|never|no|nobody|none|nothing|wasn't|didn't|don't|isn't|haven't|can't|who|why|you)\b"
)
LATER_ON = re.compile(
    r"^(?:and |but )?(?:today|nowadays|years (?:later|after)|from that day|ever (?:since|after)|since then|(?:[\w-]+ ){1,3}(?:years|months) (?:later|passed|went by|had passed|on\b)|the next (?:day|morning|year))\b"
)
"""A time at which what was felt before is long gone."""

SOUNDS = re.compile(
    r"\b(?:mew\w*|growl\w*|howl\w*|bark\w*|roar\w*|hiss\w*|scratch\w*|footsteps|hunters?|hounds?|shadow of|opened suddenly)\b"
)
"""What the hunted hear of whoever hunts them."""


def speaks_of_guilt(text: str) -> bool:
    """Whether one who has something to hide says it, however bitterly: `I caught the thief.` A denial is none."""
    own = _OF_ONESELF.search(text) and not _DENIED.search(text)
    return bool(own and _DEED_OF_GUILT.search(text))
