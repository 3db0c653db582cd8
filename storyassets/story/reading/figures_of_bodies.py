"""Figures of bodies: how people hold on, crowd, squeeze through, shift what is heavy; and verbs of moving that move nobody.

They come before the other figures: 'went the colour of cheese' is no walk, 'let go of the wall' gives nothing away.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.action_words import BASE_FORMS
from storyassets.story.reading.figure_rows import Figure, index_figures, match_figure
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_A, _E = Action, Emotion
_OWN = r"(?:his|her|my|their|our)"
_HIS = r"(?:his|her|its|their|my|our|the|a|an|that|this|every|each|both|two|three|some|\w+['’]s)"
_HIM = r"(?:him|her|it|them|me|us)"
_BY_LIMB = r"by (?:the|his|her|my|one) (?:\w+ )?(?:collar|arm|wrist|sleeve|shoulders?|scruff|neck|ear|elbow|hair|hand|strap|coat|belt|ankle|leg|foot|tail|lapels?)\b"
_HEAVY = (
    r"(?:racks?|shel(?:f|ves)|box(?:es)?|barrels?|logs?|rocks?|boulders?|sacks?|crates?|barrow|trolley|bookshel(?:f|ves)|chests?|trunks?|machine"
    r"|counter|mattress|cabinet|drawers|bins?|bench(?:es)?|pews?|cart|sledge|sofa|wardrobe)\b"
)
_LIGHT = r"(?:light|torch|lamp|beam|lantern|flashlight|headlamp|candle)\b"
_GATHERED = r"(?:a?round|in|at|on|outside|before|beneath|under|to|with|for|there|together|by|near|here|inside|behind|every|each|again|along)\b|\s*$"
_ROOM_MADE = r"(?:(?:a|some|more) (?:space|place|room|shelf|corner|path|way)|(?:the|a|his|her|my|our) (?:\w+ )?(?:table|desk|shelf|plates?|dishes|cupboard|counter|floor|cups))\b"

_ENDS = r"(?:(?:one|the other|each|their|the|an) end of )?"
_ROPE = r"ropes?\b(?! (?:ladder|in (?:his|her) bag|over|round|around|from|out))"

_ROWS: tuple[tuple[str, str, Figure], ...] = (
    # holding on, and letting go
    ("hang =hung", r"on(?:to)? (?:to )?(?:the|a|his|her|my|their|it|him|me|each|one)\b|onto ", Figure(_A.GRAB)),
    ("cling =clung", r"(?:on )?to\b|on\b", Figure(_A.GRAB)),
    ("hold =held", r"(?:tight |fast )?on(?:to)?(?: to| tight|\s*$)| ?onto ", Figure(_A.GRAB)),
    ("get =got take =took catch =caught pull haul lift seize have =had", rf"(?:{_HIM}|(?:{_OWN} |the )?[\w-]+)(?: up| back| out)? {_BY_LIMB}", Figure(_A.GRAB)),
    ("let", r"go of (?:the|it|him|her|them|me|a|my|his|their|each|one)\b", Figure(_A.LOOK, _E.SURPRISE)),
    ("hold =held grip haul heave", rf"(?:on to |onto |up |at |on )?{_ENDS}{_HIS} (?:\w+ )?{_ROPE}", Figure(_A.PULL, None, Prop.ROPE)),
    ("take =took grab pick get =got lay =laid", rf"(?:hold of |up ){_ENDS}{_HIS} (?:\w+ )?{_ROPE}", Figure(_A.PULL, None, Prop.ROPE)),
    # what is heavy, and what is in the way
    ("shift move slide =slid heave roll", rf"{_HIS} (?:[\w-]+ )?{_HEAVY}", Figure(_A.PUSH)),
    ("clear", rf"(?:up |out |away |off )?{_ROOM_MADE}", Figure(_A.LAY)),
    ("pump", r"(?!(?:iron|gas|petrol|his|her|my)\b)", Figure(_A.WORK)),
    ("squeeze wriggle worm squirm", r"(?:\w+ )?(?:out|through|in|into|past|under|between|from|inside|behind)\b", Figure(_A.CRAWL)),
    ("slide =slid push slip poke", rf"{_HIS} (?:\w+ )?(?:letter|note|envelope|paper|card|keys?|ticket|photo|cheque) (?:under|through|beneath|back)\b", Figure(_A.LAY)),
    ("duck stoop =bent bend", r"(?:down )?(?:under|through|beneath|into|inside|out|past|behind) (?:the|a|an|my|his|her) (?:\w+ )?(?:tape|rope|barrier|beam|branch(?:es)?|doorway|door|fence|arm|wire|hole|archway|line|net)\b", Figure(_A.TIPTOE)),
    ("give =gave =given", r"(?:it|him|her|me|them|us|(?:the|his|her|my) \w+) (?:a|an|one|another) (?:\w+ )?(?:yank|tug|pull|heave|jerk|haul)\b", Figure(_A.PULL)),
    ("give =gave =given", r"(?:it|him|her|me|them|us|(?:the|his|her|my) \w+) (?:a|an|one|another) (?:\w+ )?(?:push|shove|nudge)\b", Figure(_A.PUSH)),
    ("give =gave =given", r"(?:it|him|her|me|them|us|(?:the|his|her|my) \w+) (?:a|an|one|another) (?:\w+ )?(?:hug|squeeze|cuddle|kiss)\b", Figure(_A.EMBRACE, _E.LOVE)),
    ("give =gave =given", r"(?:it|(?:the|his|her|my) \w+) (?:a|an|one|another) (?:\w+ )?(?:polish|wipe|clean|wash|stir|scrub|shake)\b", Figure(_A.WORK)),
    ("give =gave =given", r"(?:it|him|(?:the|his|her|my) \w+) (?:a|an|one|another) (?:\w+ )?kick\b", Figure(_A.KICK)),
    ("snap clip buckle strap fasten", r"(?:it|them|(?:the|his|her|my|a) [\w-]+) (?:on|onto|around|round|shut|back)\b", Figure(_A.LAY)),
    ("run =ran =running", r"out of (?!(?:the|a|his|her|my|our|their|there|here|sight|school|church|town|doors|bed)\b)", Figure(None)),
    ("bolt", r"(?:the|it|them|a|his|her|every|my) ?", Figure(_A.WORK)),
    ("drop =dropped", r"(?:the|his|her|my|it|a) ?[\w-]*(?: [\w-]+)?(?: (?:and|when|on the (?:floor|ground))\b|\s*$)", Figure(_A.LOOK, _E.SURPRISE)),
    # many in one place
    ("gather assemble", _GATHERED, Figure(None)),
    ("crowd huddle cluster throng", r"(?:a?round|in|into|together|outside|at|on|under|behind)\b", Figure(None)),
    ("queue =queuing", r"", Figure(_A.STAND)),
    ("wait stand =stood", r"(?:\w+ )?in (?:a |the |one )?(?:\w+ )?(?:queue|line)\b", Figure(_A.STAND)),
    ("wait", r"(?!(?:\w+ )?(?:at (?:the|his|her|my|our|a) (?:\w+ )?(?:table|desk)|(?:on|in) (?:the|a|his|her) (?:\w+ )?(?:bench|chair|chairs|sofa|armchair|seat|bed|car|waiting room)|up for|tables?|on (?:him|her|us|me|them|the|a))\b)", Figure(_A.LOOK)),
    ("line =lined", r"(?:them|us|everyone|everybody|(?:the|his|her) \w+) up\b|up (?:the|his|her|all) ", Figure(_A.POINT)),
    ("line =lined", r"up\b", Figure(_A.STAND)),
    ("stand =stood come =came", r"(?:\w+ )?(?:to|at) attention\b", Figure(_A.SALUTE)),
    ("present", r"arms\b", Figure(_A.SALUTE)),
    # bodies that move, and go nowhere
    ("cross =crossed", rf"{_OWN} legs\b", Figure(_A.SIT)),
    ("open", rf"{_OWN} (?:own )?mouth(?: (?:again|wide|twice))?\s*$|{_OWN} mouth(?: and)? (?:to speak|to answer|but|and (?:shut|closed|nothing))\b", Figure(_A.TALK, _E.SURPRISE)),
    ("go =went =gone turn", r"(?:the|a) (?:\w+ )?(?:colou?r|shade) (?:of|like)\b|(?:as )?(?:\w+ )?(?:green|grey|gray|purple|yellow|bald|blind|deaf|rigid|limp)\b(?! (?:room|door|house|hill|gate|bus|line))", Figure(_A.LOOK, _E.SURPRISE)),
    ("spin =spun whirl", r"(?:\w+ ){0,2}a?round\b(?! (?:the|a|his|her)\b)", Figure(_A.LOOK, _E.SURPRISE)),
    ("turn", r"(?:right |slowly |quickly )?a?round\b(?! (?:and (?:walk|went|left|ran|march)|the|a)\b)", Figure(_A.LOOK)),
    ("collide bump", r"(?:with|into)\b|\s*$", Figure(_A.FALL, _E.SURPRISE)),
    ("work =worked", r"(?:it )?out\b(?! (?:at|in|every|with|daily|twice|three)\b)", Figure(_A.LOOK)),
    ("strike =struck cross", r"out (?!(?:for|on|at|into|in|across|towards?|alone|blindly|again|and|his|her)\b)[\w-]+", Figure(_A.WRITE, None, Prop.PEN)),
    ("tip tilt swing =swung", rf"{_HIS} (?:\w+ )?{_LIGHT}", Figure(_A.POINT)),
    ("tip touch raise lift doff", rf"{_OWN} (?:\w+ )?(?:hat|cap|bonnet|bowler)\b", Figure(_A.SALUTE)),
    ("shake =shook", r"(?:out )?(?:the|a|some|his|her|my) (?:\w+ ){1,5}(?:over|along|on|onto|across|into) ", Figure(_A.POUR)),
    ("shake =shook", r"(?:it|a|an|the|some)\b(?! (?:\w+ )?(?:hand|head|fist|finger|leg)s?\b)", Figure(None)),
    ("throw =threw =thrown", r"up\b(?! (?:his|her|my|their|the|a|two|both|dust|sand))", Figure(_A.KNEEL, _E.WORRIED)),
    ("scratch", rf"{_OWN} (?:\w+ )?(?:ears?|nose|chin|beard|neck|arms?|belly|leg)\b|(?:like|and|at it)\b|\s*$", Figure(_A.WIPE)),
    ("drip", r"", Figure(None)),
    ("=built build", r"like\b", Figure(None)),
    ("clear", rf"{_OWN} throat\b", Figure(_A.HUSH)),
    ("=got get go =went lie =lay", rf"(?:right )?(?:down |flat )(?:on )?(?:{_OWN} (?:belly|stomach|hands and knees|front)|all fours)\b|on (?:all fours|{_OWN} hands and knees)\b", Figure(_A.CRAWL)),
    ("come =came stand =stood step walk go =went climb appear", rf"(?:[\w'’-]+ ){{0,5}}with (?:both )?{_OWN} hands (?:up|raised|in the air|above)\b", Figure(_A.HANDS_UP)),
    ("fire", r"(?:(?:a|one|two|three|the|his|her|several|another) (?:\w+ )?(?:shots?|rounds?|guns?|rifles?|pistol|musket|cannons?|volley)|at (?!will\b)|on |into |back\b)", Figure(_A.POINT, None, Prop.GUN)),
    ("=shot shoot", r"(?:at|back at) (?:the|him|her|it|them|a|us|me)\b|(?:the|a|him|her|them) (?:\w+ )?(?:dead|down|man|wolf|bear|deer|rabbit|bird|ducks?|rats?)\b", Figure(_A.POINT, None, Prop.GUN)),
    ("brush clean", rf"{_OWN} (?:\w+ )?teeth\b", Figure(_A.WIPE, None, Prop.TOOTHBRUSH)),
    ("do =did =doing =done", r"(?:\w+ )?(?:stretches|press-ups|push-ups|sit-ups|squats|star jumps|exercises|aerobics|yoga)\b", Figure(_A.JUMP)),
    ("stretches", r"(?:like|before|on|in|and)\b|\s*$", Figure(_A.RAISE)),
    ("hear =heard", rf"(?:{_HIM}|(?:the |{_OWN} )?[\w-]+) (?:laugh|cry|shout|whisper|talk|sing|argu|mov|snor|walk|scream|call|cough)\w*ing\b", Figure(_A.LISTEN)),
    ("come =came", r"(?:the|a|an) (?:\w+ )?(?:news|rain|snow|voice|knock|sound|answer|smell|day|night|morning|winter|spring|summer|war)\b", Figure(None)),
)  # fmt: skip
_KILLS, _WOULD = word_set("kill murder strangle"), word_set("would will could might")
_KIN = word_set(
    "mother mum mom mam mama dad father wife husband brother sister boss teacher gran grandma aunt parents manager"
)
_SOMEBODY = word_set("him her me us you them")
_LETS = word_set("let lets letting")
_TO_BE_DONE = (BASE_FORMS | word_set("be have do")) - word_set("work sleep")
_BY_VERB = index_figures(_ROWS)
VERBS_OF_BODIES = frozenset(_BY_VERB)
"""Verbs that may mean one of these."""


def read_figure_of_bodies(words: Sequence[str], index: int) -> Figure | None:
    """The figure that the verb at `index` is with the rest of its clause; None where no row fits."""
    after = [bare(word) for word in words[index + 1 : index + 3]]
    if bare(words[index]) == "going" and after[:1] == ["to"] and after[1:] and after[1] in _TO_BE_DONE:
        return Figure(None)  # 'was going to swim'
    if _is_only_scolding(words, index):
        return Figure(_A.LOOK, _E.WORRIED)
    if bare(words[index]) == "go" and index and bare(words[index - 1]) in _LETS:
        return Figure(None)
    return match_figure(_BY_VERB, words, index)


def _is_only_scolding(words: Sequence[str], index: int) -> bool:
    """`His mother would kill him`, `my brother will murder me`: nobody of the family does."""
    plain = [bare(word) for word in words[max(0, index - 2) : index + 2]]
    return (
        len(plain) == len(("mother", "would", "kill", "him"))
        and plain[0] in _KIN
        and plain[1] in _WOULD
        and plain[2] in _KILLS
        and plain[3] in _SOMEBODY
    )
