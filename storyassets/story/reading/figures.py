"""Figures of speech: verbs that mean something else with the words behind them, such as 'fell asleep'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.figure_rows import Figure
from storyassets.story.reading.figures_of_bodies import VERBS_OF_BODIES, read_figure_of_bodies
from storyassets.story.reading.figures_of_deeds import VERBS_OF_DEEDS, read_figure_of_deeds
from storyassets.story.reading.figures_of_hands import VERBS_OF_HANDS, read_figure_of_hands
from storyassets.story.reading.figures_of_today import VERBS_OF_TODAY, read_figure_of_today
from storyassets.story.words.phrases import bare, ends_sentence
from storyassets.story.words.word_tables import word_set

_REACH = 7
_HIS = r"(?:his|her|its|their|my|our|your|the)"
_SELF = r"(?:him|her|it|them|my|your|our)sel(?:f|ves)"
_FALL = "fall falls fell fallen falling"
_DRINK = "drink drinks drank"
_TAKE = "take takes took taken taking"
_GIVE = "give gives gave given giving"
_MAKE = "make makes made making"
_HOLD = "hold holds held holding"
_COME = "come comes came coming"
_GO = "go goes went gone going"
_GET = "get gets got getting"
_KEEP = "keep keeps kept keeping"
_SET = "set sets setting"
_THROW = "throw throws threw thrown throwing flung cast"
_RAISE = "raise raises raised raising lift lifts lifted lifting"
_OPEN = "open opens opened opening"
_LOSE = "lose loses lost losing"
_SHAKE = "shake shakes shook shaken shaking"


_FIGURES: tuple[tuple[str, str, Action | None, Emotion | None], ...] = (
    # falling, and what is no fall
    ("slip slips slipped slipping", r"(?:away|out|into|off|past)", Action.WALK, None),
    (f"{_FALL} sink sank sunk", r"(?:\w+ ){0,2}asleep|into a (?:\w+ )?sleep", Action.SLEEP, None),
    (f"{_FALL} dropped sank {_GO} {_GET}", rf"(?:down )?(?:on|to|upon) {_HIS} knees", Action.KNEEL, None),
    (_THROW, rf"{_SELF} (?:down )?(?:at|before) ", Action.KNEEL, None),
    (_FALL, rf"(?:on|upon|around|about|into) (?:{_HIS}|each other's) (?:neck|arms)", Action.EMBRACE, Emotion.LOVE),
    (_FALL, r"in (?:\w+ )?with", Action.LOOK, None),
    (_FALL, r"in love", Action.LOOK, Emotion.LOVE),
    (_FALL, r"upon|on (?:him|them|it|her)\b", Action.FIGHT, None),
    (
        _FALL,
        r"(?:\w+ )?(?:into )?(?:poverty|love|ill|sick|silent|despair|grief|debt|ruin|misery|disgrace|out|behind|short|victim)\b",
        None,
        None,
    ),
    # the body
    (
        "burst bursts bursting broke break breaks breaking",
        r"(?:out )?(?:into|in|down in) (?:\w+ )?tears|out (?:crying|weeping|sobbing)|down\b",
        Action.CRY,
        Emotion.SADNESS,
    ),
    (
        "burst bursts bursting broke",
        r"(?:out )?(?:into |in )?(?:\w+ )?(?:laughter|laughing|a laugh)",
        Action.LAUGH,
        Emotion.JOY,
    ),
    ("broke break breaks crashed burst bursts", r"(?:into a run|out of|through)\b", Action.RUN, None),
    ("drop drops dropped left leave", rf"{_HIS} (?:\w+ )?work\b", Action.RUN, None),
    ("drive drives drove driven driving", r"(?:\w+ ){1,3}(?:away|off|out)\b", Action.RUN, None),
    ("present presents presented", rf"{_SELF}", Action.WALK, None),
    ("pull pulls pulled made make", r"(?:a|an) (?:\w+ )?face", Action.LOOK, None),
    ("put puts", r"(?:an|the) end to\b", Action.FIGHT, Emotion.ANGER),
    ("come comes came coming", r"(?:sailing|flying) (?:over|down|by|past)\b", Action.FLY, None),
    (f"{_HOLD}", rf"(?:{_HIS}|him|them|her) (?:\w+ )?(?:fast|tight|tightly)\b", Action.PULL, None),
    ("shed sheds shedding wiped dried", r"(?:\w+ ){0,2}tears?", Action.CRY, Emotion.SADNESS),
    ("bowed bow bows lowered", rf"{_HIS} heads?", Action.KNEEL, None),
    (_SHAKE, rf"{_HIS} heads?", Action.LOOK, None),
    ("hung hang hangs buried hid", rf"{_HIS} (?:head|face|eyes)", Action.CRY, Emotion.SADNESS),
    (
        f"{_THROW} put puts wrapped folded {_TAKE} {_HOLD}",
        rf"(?:both )?{_HIS} (?:\w+ )?arms (?:a?round|about)",
        Action.EMBRACE,
        Emotion.LOVE,
    ),
    (f"{_TAKE} {_HOLD} folded clasped pressed", rf"(?:\w+ ){{1,2}}(?:in|into|to) {_HIS} (?:arms|heart|breast)", Action.EMBRACE, Emotion.LOVE),
    (f"{_SHAKE} joined clasped", r"hands", Action.GIVE, None),
    (f"{_TAKE} {_HOLD} grasped", rf"(?:{_HIS}|her|each other's) (?:little |small |old )?hands?\b", Action.EMBRACE, Emotion.LOVE),
    ("put puts dipped dips thrust stuck reached", rf"{_HIS} (?:\w+ )?(?:hands?|arms?|paws?) (?:deep )?(?:in|into|inside)\b", Action.LAY, None),
    ("put puts set sets", rf"{_HIS} (?:shoulders?|forehead|back|weight|head) (?:to|against|into)\b", Action.PUSH, None),
    ("drop drops dropped sank fell", r"(?:down )?(?:to|on|onto) (?:the|his|her|their) (?:ground|floor|earth)\b", Action.FALL, None),
    ("cut cuts chopped struck", rf"(?:off )?(?:{_HIS}|the) (?:\w+ )?(?:head|throat)\b", Action.FIGHT, None),
    (f"{_RAISE} {_HOLD} put puts", rf"(?:up )?{_HIS} (?:\w+ )?(?:hand|hands|arm|paw)\b", Action.RAISE, None),
    (f"{_HOLD} stretched reached put puts", r"out\b", Action.GIVE, None),
    (f"{_THROW}", rf"{_SELF} (?:down|on|upon|into)", Action.LIE, None),
    (_THROW, r"(?:\w+ )?(?:a|one|another|quick) (?:\w+ )?(?:look|glance)", Action.LOOK, None),
    ("jump jumps jumped leap leaped leapt", r"(?:up )?(?:with|for) joy", Action.JUMP, Emotion.JOY),
    ("clap claps clapped clapping", r"", Action.LAUGH, Emotion.JOY),
    (f"stamp stamped stomped {_SHAKE}", rf"{_HIS} (?:foot|feet|fists?)", Action.POINT, Emotion.ANGER),
    (_LOSE, rf"(?:{_HIS} )?(?:temper|patience)", Action.POINT, Emotion.ANGER),
    (_LOSE, rf"{_HIS} (?:way|path)", Action.LOOK, Emotion.FEAR),
    ("scratch scratched scratching", rf"{_HIS} head", Action.LOOK, None),
    (f"{_OPEN} opened", rf"{_HIS} (?:\w+ )?(?:beak|mouth|lips|jaws)", Action.SHOUT, None),
    (
        f"{_OPEN} {_RAISE} turned fixed strained rubbed cast pricked cocked",
        rf"(?:up )?(?:{_HIS}|one|both) (?:\w+ )?(?:eyes?|head|gaze|ears?)\b",
        Action.LOOK,
        None,
    ),
    (
        "close closes closed shut shuts",
        rf"{_HIS} (?:\w+ )?eyes (?:$|(?:he|she|they|i|we|it|the|for|forever|again|at last|in peace) |(?:and |then )?(?:slept|dozed|died|drifted|snored|rested|lay|fell|dreamed|dreamt)|to (?:sleep|rest|dream|die))",
        Action.SLEEP,
        None,
    ),
    ("close closes closed shut shuts squeeze squeezes squeezed", rf"{_HIS} (?:\w+ )?eyes\b", None, None),
    ("spread spreads spreading flapped", rf"{_HIS} (?:\w+ )?wings", Action.FLY, None),
    ("spread spreads spreading", rf"{_HIS} (?:\w+ )?(?:tail|feathers)", Action.DANCE, None),
    ("double doubles doubled", r"(?:up|over)\b", Action.LAUGH, Emotion.JOY),
    ("say says said", rf"{_HIS} prayers", Action.KNEEL, None),
    (f"{_LOSE}", rf"{_HIS} (?:hold|grip|footing|balance)\b", Action.FALL, Emotion.SURPRISE),
    ("commend commends commended", r"", Action.KNEEL, None),
    # going and staying
    (_SET, r"(?:off|out|forth)\b", Action.WALK, None),
    (f"{_SET} {_GO} {_GET}", r"(?:to|about) (?:\w+ )?work\b", Action.WORK, None),
    (f"{_SET}", r"(?:\w+ ){1,3}free\b", Action.OPEN, None),
    (f"{_MAKE} wended picked found", rf"{_HIS} way", Action.WALK, None),
    (_MAKE, r"(?:off|for)\b", Action.RUN, None),
    (
        f"{_TAKE} caught boarded",
        r"(?:the|a|his|her) (?:\w+ )?(?:train|bus|ferry|taxi|cab|plane|coach)\b",
        Action.RIDE,
        None,
    ),
    (_TAKE, r"the (?:dance ?)?floor\b", Action.DANCE, Emotion.JOY),
    (_TAKE, r"to (?:\w+ )?heels|(?:to )?flight", Action.RUN, None),
    (f"{_COME} draw draws drew", r"(?:near|nearer|close|closer|up)\b", Action.WALK, None),
    ("was were is are came", r"running\b", Action.RUN, None),
    ("turn turns turned turning", r"(?:back|away|round|around)\b", Action.WALK, None),
    ("stand stands stood rose rise rises", r"up\b", Action.STAND, None),
    (
        f"{_GET}",
        r"(?:back )?(?:up )?(?:in|into|on|onto) (?:the|a|an|his|her|their|my|our) (?:\w+ )?(?:horse|pony|donkey|mule|camel|elephant|cart|wagon|boat"
        r"|canoe|saddle|chair|table|roof|ladder|sled|carriage|stage|platform|bench|raft|ship)\b",
        Action.CLIMB,
        None,
    ),
    (f"{_KEEP} stand stands stood standing", r"(?:watch|guard)\b", Action.LOOK, None),
    ("lie lies lay lain lying sit sits sat stand stood", r"(?:\w+ )?(?:in )?wait\b", Action.HIDE, None),
    (
        "lie lies lay lain lying",
        r"(?:down|in|on|at|under|upon|there|by|still|dead|beside|asleep|sick|ill|awake|there)\b",
        Action.LIE,
        None,
    ),
    (f"{_GO} {_COME}", r"to blows", Action.FIGHT, None),
    (f"{_GO}", r"(?:\w+ )?to (?:sleep|bed)\b", Action.SLEEP, None),
    (f"{_GO} {_COME}", r"to (?:nothing|(?:an|\w+) end|grief|mind|pass|terms|true|agreement|\w+ mind)\b", None, None),
    (f"{_GET}", r"(?:inside|outside|home|out)\b", Action.WALK, None),
    (f"{_GET}", r"away\b", Action.RUN, None),
    ("turn turns turned", r"up (?:a|an|the|some) \w+", Action.DIG, None),
    ("win wins won winning", r"(?:the|a|his|her) (?:\w+ )?(?:prize|race|game|battle|day|wager|bet|contest)\b", Action.JUMP, Emotion.JOY),
    # trades and matters that only have the names of deeds
    (
        "run runs ran running",
        r"(?:the|a|an|his|her|my|our|their|its) (?:\w+ ){0,2}(?:company|shop|store|business|bakery|restaurant|cafe|firm|office"
        r"|hotel|inn|bank|department|team|factory|household|show|world|country)\b",
        Action.STAND,
        Emotion.PROUD,
    ),
    ("run runs ran running", r"(?:up )?(?:a|an|the|huge|large) (?:\w+ )?(?:bills?|debts?|tab|temperature|fever|risk)\b", None, None),
    ("run runs ran running", r"out of (?:money|time|food|water|gas|luck|ideas|patience|milk|bread|words)\b", None, None),
    ("break breaks broke broken", r"the (?:news|silence|ice|record|law|rules?)\b", Action.TALK, None),
    (_TAKE, r"the (?:dance )?floor\b", Action.DANCE, None),
    (_TAKE, r"(?:a|his|her|my|the|their) seats?\b", Action.SIT, None),
    # seeing, thinking and saying
    ("catch catches caught", r"sight", Action.LOOK, None),
    (f"{_TAKE} {_GIVE}", r"(?:a|one|another) (?:\w+ )?(?:look|glance|peek)", Action.LOOK, None),
    (f"{_MAKE}", rf"up {_HIS} minds?", Action.LOOK, None),
    ("change changes changed", rf"{_HIS} minds?", Action.LOOK, None),
    ("had hit", r"(?:up)?(?:on )?an? (?:\w+ )?(?:idea|plan)", Action.LOOK, Emotion.JOY),
    ("cry cries cried crying", r"(?:out|to|for|aloud)\b", Action.SHOUT, None),
    ("call calls called calling", r"(?:out|aloud|for help|loudly|at the top)\b", Action.SHOUT, None),
    (_MAKE, r"a (?:\w+ )?(?:rush|dash|run|bolt|leap|spring|jump|grab)\b", Action.RUN, None),
    (_MAKE, r"(?:fun|sport) of", Action.LAUGH, None),
    (_MAKE, r"(?:a|the) (?:\w+ )?(?:bargain|promise|deal|agreement|speech)", Action.TALK, None),
    (_MAKE, r"(?:a|the|no) (?:\w+ )?(?:mistake|noise|sound|difference|fortune|living)", None, None),
    # giving, taking, eating
    (f"{_TAKE} had", r"(?:a|one|another) (?:\w+ )?(?:bite|mouthful|nibble)", Action.EAT, None),
    (f"{_TAKE} had", r"(?:a|one|another) (?:\w+ )?(?:sip|drink|gulp|draught)", Action.DRINK, None),
    (_DRINK, r"(?:\w+ )?(?:farewell|to (?:the|his|her))\b", None, None),
    (f"{_TAKE} had", rf"(?:a|{_HIS}) (?:\w+ )?(?:nap|rest|sleep)\b", Action.SLEEP, None),
    (f"{_GIVE} uttered raised let", r"(?:out )?(?:a|an|one|another) (?:\w+ )?(?:cry|shout|yell|scream|shriek|roar|howl|whistle|caw)", Action.SHOUT, None),
    (f"{_GIVE} heaved let", r"(?:out )?(?:a|an|one) (?:\w+ )?(?:sigh|sob|groan|moan)", Action.CRY, Emotion.SADNESS),
    (f"{_GIVE}", r"(?:a|an|one|another) (?:\w+ )?(?:jump|leap|spring|start)\b", Action.JUMP, None),
    (f"{_GIVE}", r"(?:a|the) (?:\w+ )?(?:signal|sign)\b", Action.WAVE, None),
    (f"{_GIVE}", r"(?:up|in)\b", Action.SIT, Emotion.SADNESS),
    ("let lets letting", rf"go (?:of )?(?:{_HIS} )?(?:hold|grip)\b", Action.FALL, Emotion.FEAR),
    ("let lets letting", r"(?:\w+ ){0,3}(?:fall|drop)\b|(?:it|them) go\b|go of\b", Action.GIVE, None),
    (_TAKE, r"(?:pity|heart|care|place|part|turns|aim|leave|courage|fright|note|it ill)\b", None, None),
)  # fmt: skip


def _index() -> dict[str, list[tuple[re.Pattern[str], Figure]]]:
    index: dict[str, list[tuple[re.Pattern[str], Figure]]] = {}
    for verbs, rest, action, feeling in _FIGURES:
        pattern = re.compile(rest)
        for verb in dict.fromkeys(verbs.split()):
            index.setdefault(verb, []).append((pattern, Figure(action, feeling)))
    return index


_BY_VERB = _index()
_AUXILIARY = word_set("was were is are had")
FIGURE_VERBS = (
    (frozenset(_BY_VERB) - _AUXILIARY) | VERBS_OF_TODAY | VERBS_OF_HANDS | VERBS_OF_DEEDS | VERBS_OF_BODIES
)
"""Verbs that may be seen with what follows them, though some of them not alone."""

_LEFT_OVER = word_set("nothing little only anything something alone was were been one much none")


def read_figure(words: Sequence[str], index: int) -> Figure | None:
    """The figure of speech that a verb is part of; None where it is meant as it stands."""
    word = bare(words[index])
    if word == "left" and index > 0 and bare(words[index - 1]) in _LEFT_OVER:
        return Figure(None)
    for read in (read_figure_of_bodies, read_figure_of_deeds, read_figure_of_hands, read_figure_of_today):
        figure = read(words, index)
        if figure is not None:
            return figure
    if word not in _BY_VERB or ends_sentence(words[index]):
        return None
    after = " ".join(bare(later) for later in words[index + 1 : index + _REACH]) + " "
    return next((figure for pattern, figure in _BY_VERB[word] if pattern.match(after)), None)
