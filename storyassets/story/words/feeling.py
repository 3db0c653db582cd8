"""What words feel like, and how charged they are. What a whole line feels like where it stands is `moods`'s."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.model.script import Emotion
from storyassets.story.words.no_death import NO_DEATH
from storyassets.story.words.sieve import Sieve
from storyassets.story.words.word_tables import word_set

STRONG, WEAK, SAID_OUTRIGHT = 2, 1, 4
_LAST_COUNTS_MORE = 1
_BEGINNING = 3
"""Letters: where no word of a text begins like one of a table the table need not be searched for. No stem is shorter."""

MOST_REMEMBERED = 1024

_STRONG: dict[Emotion, str] = {
    Emotion.FEAR: "afraid fear frighten scare terrif terror trembl horror horrif panic dread danger monster flee fled scream shudder nightmare alarm peril shiver timid coward murder execut hanged",
    Emotion.ANGER: "anger angri angry rage furious fury hate wrath fierce cruel scold shout traitor revenge punish quarrel fight fought insult wicked slam threat snarl growl scorn disgust glare vex annoy cross grumbl envi envy envious jealous curse cursed unpardon deceit deceiv betray",
    Emotion.SADNESS: "sad weep wept crying tears sorrow grief griev lonely alone mourn funeral miser despair lost sob die died dead death hopeless unhappy pity sorry alas mournful woebegone homesick discontent ashamed downhearted disappoint lament dying robbed tears",
    Emotion.JOY: "joy joyful happy happi glad delight laugh smile merry merrily celebrat feast cheer danc sang won win rejoic thank grateful triumph hooray hurrah playful amus enjoy gaily frisk leap skip",
    Emotion.LOVE: "love kiss marri marry wedding embrac beloved heart tender kindness darling dearest sweetest caress hugg",
    Emotion.SURPRISE: "surpris astonish astound amaz sudden unexpected shock startl appear vanish bewilder puzzl",
    Emotion.WONDER: "magic wonder golden gold silver star enchant miracle glow shone shining glitter beautiful dream angel palace spell marvel splendid gorgeous magnificent charming admir",
    Emotion.SUSPENSE: "stolen secret strange silent silence dark midnight creep crept shadow whisper unknown trap prowl lurk pounce peep sneak spy spied stealthi suspicio knife",
}  # fmt: skip
"""Words that say what is felt. A stem stands for all its forms, but for the whole words below."""

_WEAK: dict[Emotion, str] = {
    Emotion.FEAR: "escape escaped heels scurr scamper uneasy worri anxious claws ran_away run_away warn beware risk attack uproar trampl alarmed danger howl escap",
    Emotion.ANGER: "beat beating blow blows kick stung seize seized struck drove snap snapped refuse impatient selfish greedy greed stupid foolish fool rude complain guilty blame sentence whack beat",
    Emotion.SADNESS: "ill sick hurt pain wound hungry hunger thirst thirsty weak weary tired misfortune loss missing broke broken gone beggar farewell drown drowned killed missed in_vain nothing poor begged begging groaned sank",
    Emotion.JOY: "safe safely rich lucky reward play played game song sing pleas pleased pleasure cozy comfort delicious gift prize success saved freed",
    Emotion.LOVE: "friend friends comrade dear kind kindly",
    Emotion.SURPRISE: "instant twinkling behold stared instead noticed wide awake caught tripped stumbl slipped",
    Emotion.WONDER: "sky clouds huge idea plan wish wished wonder wondered treasure jewel sunrise wise clever moonlight",
    Emotion.SUSPENSE: "night watch watched wait waited trick pretend pretended quietly knock knocked locked hunter hounds pit cave hid hide hiding",
}  # fmt: skip
"""Words that only hint at a feeling: they count where nothing else does."""

_WHOLE = word_set(
    "die hid hide skip leap curse sad free dear hate rage star gold kind win won hug spell dream dark tear hide beat lost poor sob sang ill "
    "sick cross hero play game song sing bit stick wear care give gave wish wide lay near trap pit cat fox lion wolf sun "
    "moon sea sky light spy try love fear proud great fine wise plan idea door cave night sharp spring sprang stole heart "
    "rich safe help helped death dead died alone fool nothing content glare envy snap blow pain hurt weak dull kick guess "
    "watch wait behind trick free loss honor honour world listen caught instant hawk snake cruel alas"
)

_OUTRIGHT: tuple[tuple[Emotion, str], ...] = (
    (Emotion.SUSPENSE, r"\bheard (?:somebody|someone|something|voices|a voice|footsteps) (?:\w+ )?(?:laugh|giggl|sing|humm|whistl|cheer)\w*"),
    (Emotion.FEAR, r"\b(?:help!|for help|help me|save me|spare me|have mercy|let me go|don't eat me|run for|for (?:his|her|their|my) (?:life|lives)|took to (?:his|her|its|their) heels|fell into a panic|(?:did not|didn't|hardly) dared?(?! to say)|hid (?:him|her|them)(?:self|selves)|daren't|dared not|you will be sorry|turned? (?:cold|pale|white))(?!\w)"),
    (Emotion.ANGER, r"\b(?:how dare|teach you|teach him|get away from|go away|be off|begone|no right|you (?:stupid|silly|foolish|wicked|liar|thief|coward)|lost (?:his|her|its) temper|drove (?:him|her|them|it) (?:out|away|off)|cut (?:his|her) hands? off|i(?:'ll| will) (?:eat|kill|catch|show) (?:you|thee|him|this)|i want revenge|you are fired|threw (?:\w+ ){1,4}at|what have you done|stop that)(?!\w)"),
    (Emotion.SADNESS, r"\b(?:(?:wedding|engagement|marriage|honeymoon|party) (?:is |was |had been |has been )?(?:\w+ )?[\"“]?(?:postponed|cancell?ed|called off)|called off (?:her|his|their|the|our|my) (?:engagement|wedding)|burst into tears|in vain|must die|going to die|nothing left|so poor|very poor|all alone|left (?:him|her|me|them) alone|broke (?:his|her|my) heart|had been dead|is dead|was dead|had died|as good as dead|dashed to pieces|crushed|made an end|put an end|could not (?:eat|speak|sleep)|no more bread|had no (?:bread|food|money)|never came back|unable to|(?:i|he|she) was the (?:thief|liar|culprit|one to blame)|(?:was|is) (?:all )?(?:my|his|her) (?:own )?fault|i was wrong|(?:felt|turned) (?:guilty|ashamed)|my gold|o my|cried(?![,:])(?! out)(?! to )(?! [\"])|crying(?![,:])|if i had but)(?!\w)"),
    (Emotion.JOY, r"\b(?:how (?:lucky|grand)|good (?:morning|news|fortune)|good-morning|well done|hearty welcome|welcome|thank (?:you|thee)|lived (?:happily|contentedly)|all went well|happy end|became (?:rich|wealthy|a wealthy)|made (?:us|him|her|them|me) rich|in safety|safe and sound|set (?:him|her|them|me) free|was free|get well|in great content|never felt better|with laughter|big tip)(?!\w)"),
    (Emotion.LOVE, r"\b(?:in love|(?:his|her|my|their) arms around|held (?:his|her|my) hand|my (?:dear|darling|love|child|son|daughter)|take care of|covered (?:him|her|them|it) with|kept? (?:him|her|them|it|me) warm|dearest|gave me his|fell in love)(?!\w)"),
    (Emotion.SURPRISE, r"\b(?:all at once|in a twinkling|in an instant|lo and behold|could not believe|couldn't believe|to (?:his|her|their|my) (?:great )?(?:surprise|astonishment)|knew not what to say|did not know what to say|what!|who did this|out of nowhere|no one expected|it (?:fit|was mine|was me|was empty)|so (?:i|it|he|she) was the(?! (?:thief|liar|fool|culprit|one to blame)))(?!\w)"),
    (Emotion.WONDER, r"\b(?:see the world|far up|up toward|in the air|idea came|thought of a plan|i have (?:a plan|an idea)|once upon a time|what a (?:wonderful|beautiful|charming|lovely|marvellous)|how (?:beautiful|wonderful|lovely|beautifully)|had never seen|so fine to see)(?!\w)"),
    (Emotion.SUSPENSE, r"\b(?:no one knew|nobody knew|held (?:his|her|their|my) breath|at midnight|one dark night|that very night|about to|getting ready to|ready to eat|crept up|drew near(?:er)?|came nearer|edge toward|mouth watered|licked (?:his|her|its) (?:lips|chops)|not a sound|without a sound|someone (?:knocked|stole)|door creaked|making some plan|so he waited)(?!\w)"),
)  # fmt: skip
"""Turns of phrase that say it outright, and count more than single words."""


def _pattern(stems: str) -> re.Pattern[str]:
    forms = (
        re.escape(stem.replace("_", " ")) if stem in _WHOLE or "_" in stem else rf"{stem}[a-z]*"
        for stem in stems.split()
    )
    return re.compile(rf"\b(?:{'|'.join(forms)})\b")


def _beginnings(stems: str) -> frozenset[str]:
    return frozenset(stem.partition("_")[0][:_BEGINNING] for stem in stems.split())


_STRONG_BEGINNINGS = {emotion: _beginnings(stems) for emotion, stems in _STRONG.items()}
_WEAK_BEGINNINGS = {emotion: _beginnings(stems) for emotion, stems in _WEAK.items()}
_STRONG_PATTERNS = {emotion: _pattern(stems) for emotion, stems in _STRONG.items()}
_WEAK_PATTERNS = {emotion: _pattern(stems) for emotion, stems in _WEAK.items()}
_OUTRIGHT_PATTERNS = [(emotion, re.compile(pattern)) for emotion, pattern in _OUTRIGHT]
_OUTRIGHT_SIEVE = Sieve(pattern for _, pattern in _OUTRIGHT_PATTERNS)
_CALMED = re.compile(
    r"\b(?:(?:not|never|nor|without|hardly|\w+n't)\s+(?:(?:be|so|very|at all|any|a|the|been|to)\s+)?\w+(?:\s+(?!and|but)\w+)?|no\s+(?:longer\s+)?\w+)"
)
_NO_FEELING = re.compile(
    r"\b(?:clock struck|struck (?:up|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|good deal|(?:my|dear) (?:good )?friends?(?=[,.!])|so-called|a cry of|gone (?:down|home|up|out|by|to|into|back|through|on|straight|for))\b"
)
_ASKED = re.compile(
    r"(?<!as )\b(?:what time|when|whether|if|how (?:long|soon|fast|often|many \w+)|which of (?:us|them|you)|who)"
    r"(?: (?!and\b|but\b)[a-z]+){0,3}?(?:['’]d| would| might)(?: [a-z'’]+)*"
)
"""`What time I'd come back crying`, `whether she would scream`: what is only asked or bet on, nobody feels yet."""

_WORD = re.compile("[a-z]+")
_TURNS = re.compile(r"\b(?:but|yet|until|instead|suddenly|all at once|at last|then)\b")
_HEAVIEST_FIRST = (
    Emotion.FEAR,
    Emotion.SADNESS,
    Emotion.ANGER,
    Emotion.SURPRISE,
    Emotion.LOVE,
    Emotion.JOY,
    Emotion.WONDER,
    Emotion.SUSPENSE,
)


def feel(text: str) -> Emotion:
    """The strongest emotion of the words; CALM where there is none. A shout without more is surprise."""
    emotion, strength = weigh(text)
    if strength >= STRONG:
        return emotion
    return Emotion.SURPRISE if text.count("!") else Emotion.CALM


@lru_cache(maxsize=MOST_REMEMBERED)
def weigh(text: str) -> tuple[Emotion, int]:
    """The strongest emotion of the words and its strength: 1 for a mere hint, 4 for what is said outright."""
    plain = leave_out_asked(NO_DEATH.sub(" ", text.lower().replace("’", "'")))
    turn = max((m.end() for m in _TURNS.finditer(plain)), default=0)
    strengths = dict.fromkeys(_HEAVIEST_FIRST, 0)
    for emotion, pattern in (_OUTRIGHT_PATTERNS[row] for row in _OUTRIGHT_SIEVE.left(plain)):
        strengths[emotion] += SAID_OUTRIGHT * len(pattern.findall(plain))
    begun = {word[:_BEGINNING] for word in _WORD.findall(plain)}
    words = _CALMED.sub(
        lambda m: " " * len(m.group()), _NO_FEELING.sub(lambda m: " " * len(m.group()), plain)
    )
    for emotion in _HEAVIEST_FIRST:
        felt = not _STRONG_BEGINNINGS[emotion].isdisjoint(begun)
        for m in _STRONG_PATTERNS[emotion].finditer(words) if felt else ():
            strengths[emotion] += STRONG + (_LAST_COUNTS_MORE if 0 < turn <= m.start() else 0)
    if not any(strengths.values()):
        for emotion in _HEAVIEST_FIRST:
            if not _WEAK_BEGINNINGS[emotion].isdisjoint(begun):
                strengths[emotion] = WEAK * len(_WEAK_PATTERNS[emotion].findall(words))
    best = max(_HEAVIEST_FIRST, key=lambda emotion: strengths[emotion])
    return (best, strengths[best]) if strengths[best] else (Emotion.CALM, 0)


def leave_out_asked(low: str) -> str:
    """Small words without what might only come to pass."""
    return _ASKED.sub(" ", low) if "'d " in low or "’d " in low or "would" in low or "might" in low else low


@lru_cache(maxsize=MOST_REMEMBERED)
def charge(text: str) -> int:
    """How many words carry a feeling, and a mark for a shout or a question."""
    words = _CALMED.sub(" ", text.lower())
    begun = {word[:_BEGINNING] for word in _WORD.findall(words)}
    felt = sum(
        len(pattern.findall(words))
        for emotion, pattern in _STRONG_PATTERNS.items()
        if not _STRONG_BEGINNINGS[emotion].isdisjoint(begun)
    )
    return felt + ("!" in text) + ("?" in text)
