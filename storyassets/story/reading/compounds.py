"""Compounds: of two nouns side by side the first says only of which kind the second is: no fish is in `a fish slice`."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.reading.action_words import BASE_FORMS
from storyassets.story.words.grammar_words import (
    ADVERBS,
    CLAUSE_WORDS,
    DETERMINERS,
    HYPOTHETICAL,
    NEGATIVE,
    PASSIVE,
    PERCEPTION,
    PREPOSITIONS,
)
from storyassets.story.words.phrases import bare
from storyassets.story.words.verb_tenses import BASE_OF_PARTICIPLE, BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

PARTS = word_set(
    "door doors lid lids wheel wheels window windows seat seats handle handles knob rim edge edges corner corners top bottom side "
    "sides end ends neck spine cover page pages pedal pedals drawer drawers leg legs blade hilt shaft frame piece pieces half "
    "stub stalk stalks grain grains crumb crumbs peel petal petals bough boughs back rail rails bumper dashboard windshield "
    "windscreen deck mast bin line rung rungs shade wick flame screen sheet sheets"
)
"""Of these the thing before them is seen: the door of `the oven door` stands in no wall."""

OTHERS = {
    "bag": "sleeping body doggy mixed",
    "ball": "eye cannon meat wrecking snow disco",
    "bed": "river flower garden truck oyster sea lake stream sun",
    "bell": "diving",
    "box": "signal phone witness jury sentry squeeze shadow penalty fuse post call voice black press",
    "camera": "speed",
    "chair": "electric",
    "clock": "time body",
    "coach": "football swim swimming soccer basketball tennis life drama riding",
    "desk": "help front reception information news city",
    "dish": "satellite petri side",
    "drum": "oil steel ear brake",
    "engine": "search",
    "fork": "tuning",
    "glass": "stained shot window hour",
    "gun": "nail glue staple heat spray paint caulk caulking radar speed water squirt massage grease",
    "hammer": "jack",
    "horn": "truck car bus fog shoe air ship's ship",
    "iron": "branding curling soldering waffle pig tire",
    "jacket": "book dust life straight yellow",
    "ladder": "fish salmon career corporate property",
    "mill": "steel paper rumor rumour cotton lumber",
    "monitor": "baby",
    "plate": "licence license number registration home steel name",
    "pot": "paint chimney melting glue",
    "ring": "boxing onion circus prize bull smoke",
    "scale": "pay fish richter sliding map",
    "screen": "smoke silk sun wind",
    "sign": "peace plus dollar",
    "slide": "hair glass microscope land mud rock",
    "star": "movie film rock pop tv football soccer porn guest rising",
    "stick": "glow joy drum memory",
    "table": "time water periodic league",
    "tank": "fish water septic fuel gas oil diesel think oxygen petrol storage propane air milk",
    "tap": "beer",
    "tie": "zip cable railroad railway",
    "tower": "water cell control cooling radio",
    "trap": "speed tourist sand grease",
    "tree": "family phone shoe",
    "watch": "night fire neighbourhood neighborhood",
    "wave": "heat crime radio sound shock",
    "well": "oil stair",
    "wheel": "ferris big potter's water roulette",
}  # fmt: skip
"""Heads that such a noun makes something else of: the gun of `a nail gun` shoots nobody."""

_OTHERS = {head: word_set(kinds) for head, kinds in OTHERS.items()}
_MAY_STAND_BEFORE = word_set("clothes glasses sports goods bus minibus gas lens canvas circus octopus")
_BEHIND_NOUNS = word_set(
    "he she it i we you they who whom whose which what me him them us himself herself itself themselves myself ourselves yourself "
    "back home anymore overhead aboard twice thrice straight inside outside round close anyway instead together far fast hard low "
    "forever upstairs downstairs underneath nearby ahead apart aside abroad afterwards everywhere somewhere anywhere nowhere "
    "where wherever whereon today yesterday tomorrow tonight daily later sooner earlier sometimes often seldom maybe perhaps "
    "please alike sideways backward backwards forward forwards upward upwards uphill downhill downward downwards upside flat else less more most "
    "ago per plus minus times via how why within throughout thereon yet none thing things least "
    "open shut closed full empty worth long high wide deep thick tall old enough big small heavy hot cold warm wet dry clean "
    "dirty safe alive dead ready right wrong loose tight free bare upright intact near whole stuck fat due alone awake better "
    "closer nearer larger smaller bigger tighter higher lower thinner heavier lighter first last next only own such black white "
    "red green blue grey gray golden broken torn made gone used left sir madam dear "
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty "
    "hundred thousand say come become cast hit put set cut let read beat rings works belongs means needs seems costs"
)
"""What stands behind a noun and is none: adverbs, adjectives, pronouns and numbers."""

NO_NOUNS = (
    DETERMINERS | PREPOSITIONS | CLAUSE_WORDS | HYPOTHETICAL | NEGATIVE | PASSIVE | ADVERBS | IRREGULAR_PAST
    | frozenset(BASE_OF_PARTICIPLE) | _BEHIND_NOUNS
)  # fmt: skip
_VERBS = (
    BASE_FORMS
    | frozenset(BASE_OF_PAST.values())
    | word_set(
        "stop squeak creak rattle buzz beep crackle blink flash glow shine gleam sway rock tilt spin slide drip leak split pop click tick chime toll "
        "stall fail melt freeze burn boil smoke matter fit smell taste sound cost belong start end last tear explode bounce ring rot"
    )
)
_DOING = _VERBS | word_set("say make take lose lie credit go do")
_LETS_DO = (
    (PERCEPTION - {"found", "felt", "noticed"})
    | HYPOTHETICAL
    | word_set("letting making help helped helps did does do hears sees watches")
)
"""`Let the stick fall`, `did the bell ring?`: whose thing does what the word behind it says."""

_REACH = 4
_NO_HEADS = ("ed", "ing", "ly", "'d", "'ll", "'ve", "n't", "ward")


def is_first_of_two(words: Sequence[str], index: int) -> bool:
    """Whether the noun there says only of which kind the noun behind it is, and is no part of the thing itself."""
    following = next_noun(words, index)
    return bool(following) and following not in PARTS


def is_part_of_last(words: Sequence[str], index: int) -> bool:
    """`The oven door`: whether it is a part of the thing that is named right before it."""
    return index > 0 and bare(words[index]) in PARTS and next_noun(words, index - 1) == bare(words[index])


def is_other_kind(words: Sequence[str], index: int) -> bool:
    """`A nail gun`, `the fish ladder`: whether the noun before makes something else of this one."""
    word = bare(words[index])
    kinds = _OTHERS.get(word) or _OTHERS.get(word.removesuffix("s"))
    return (
        kinds is not None
        and index > 0
        and words[index - 1][-1:].isalpha()
        and bare(words[index - 1]) in kinds
    )


def next_noun(words: Sequence[str], index: int) -> str:
    """The noun that follows with nothing between, or nothing."""
    word = words[index]
    if index + 1 >= len(words) or not word[-1:].isalpha() or not words[index + 1][:1].isalpha():
        return ""
    plain, following = bare(word), bare(words[index + 1]).replace("’", "'")
    if following in NO_NOUNS or following.endswith(_NO_HEADS) or plain.endswith(("'s", "’s")):
        return ""
    if words[index + 1][0].isupper() and not word[0].isupper():
        return ""
    if plain.endswith("s") and not plain.endswith("ss") and plain not in _MAY_STAND_BEFORE:
        # 'The leaves fall', 'his papers flat': a plural is seldom of which kind something is.
        return ""
    return "" if is_done(words, index, following) else following.removesuffix("'s")


def is_done(words: Sequence[str], index: int, following: str) -> bool:
    """Whether the word behind it tells what the thing does: `the bell rings`, `I heard the rope squeak`."""
    if following.endswith("s") and (following[:-1] in _DOING or following[:-2] in _DOING):
        return True
    before = {bare(word) for word in words[max(0, index - _REACH) : index]}
    return following in _VERBS and not _LETS_DO.isdisjoint(before)
