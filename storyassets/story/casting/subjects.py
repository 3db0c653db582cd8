"""Subjects: where a noun phrase is told to do something, or somebody does something to it: it is someone, however seldom named."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.nouns import ARTICLES, FoundNoun, find_nouns
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.whole_words import around_whole
from storyassets.story.words.word_tables import word_set

_VERB = (
    r"(?:(?:who|that|which|then|also|once|never|soon|again|now|at once|suddenly|only)\b|\w+ed\b|"
    rf"(?:{'|'.join(sorted(IRREGULAR_PAST))})\b)"
)
_COMMON_VERBS = (
    "came went saw took gave ran fell sat stood lay found got made said began felt knew thought heard met flew crept "
    "sprang caught held kept left lost ate drank told brought threw put let set grew became spoke rode drove led stole "
    "wept bit hid rose slept woke fled shook struck cut"
)
_ACTS_HERE = re.compile(
    r"\s+(?:(?:who|that|which|then|also|once|had|was|were|has|is|could|would|did|never|soon|again|now|at once|suddenly|only)"
    rf"\b|\w+ed\b|\w+s\b|(?:{_COMMON_VERBS.replace(' ', '|')})\b)"
)
_ASIDE = r"(?:,\s[^,.;:!?\"]{1,70},)?"
_PHRASE = (
    r"(?:\s(?:with|in|from|of|at|by|on|behind|across|beside|near|over|under|next to|wearing|holding|carrying)"
    r"\s[^,.;:!?\"]{1,60}?)?"
)
_ACTS_AFTER_PHRASE = re.compile(
    rf"(?:{_PHRASE}{_ASIDE}|{_ASIDE})\s(?:just |always |already |finally |\w+ly )?{_VERB}"
)
_ACT_TOGETHER = re.compile(
    rf" and (?:I|he|she|[A-Z][a-z]+|(?:the|my|his|her) [a-z]+) (?:\w+ly |always |both |had |never )?{_VERB}"
)
"""`My grandfather and I played`."""

_DEALS = (
    "told asked hugged thanked called rang phoned texted emailed married kissed hit paid met visited helped saw watched "
    "followed found fired hired joined beat led drove carried gave handed showed brought sent warned begged blamed faced "
    "divorced dated interviewed treated rescued saved caught chased dragged pushed pulled woke fed nursed trusted sued "
    "arrested robbed fooled tricked cheated invited introduced promised noticed recognized approached passed tipped served"
)
_DEALT_WITH = re.compile(
    rf"\b(?:{_DEALS.replace(' ', '|')}|(?:walked|went|ran|turned|nodded|waved|smiled|pointed|spoke|talked|looked|shouted|"
    r"yelled|screamed|bowed|knelt|sat|stood|hurried|rushed|stepped|whispered|came|moved|belonged|listened|said) (?:\w+ )?"
    r"(?:to|at|with|beside|behind|toward|towards|for|over to|up to|next to|across from))"
    r" (?:back )?(?:the|my|his|her|our|their) (?:[\w-]+ ){0,2}$",
    re.I,
)
_GIVEN_TO = re.compile(
    r"\b(?:handed|gave|brought|sent|showed|sold|lent|passed|mailed|wrote|carried|offered|read|returned|threw|slid|said)"
    r" [^.,;:!?]{1,40}? to (?:the|my|his|her|our|their) (?:[\w-]+ ){0,2}$"
)
_TOLD_APART = re.compile(
    r"\s(?:with (?:the|a|an|his|her|no|two|crooked|long|short|\w+ed)|wearing|holding the|carrying the|"
    r"in (?:the|a|an) (?:[\w-]+ ){0,3}(?:coat|dress|hat|suit|shirt|jacket|hoodie|scarf|cap|uniform|raincoat|sweater|robe|"
    r"boots|gown|apron|mask|helmet|vest|tie|scrubs|tuxedo|overalls?|cardigan|shawl|sari|turban|tracksuit|blazer|pajamas|poncho|kimono|wetsuit|hijab|waistcoat|sunglasses|wheelchair|row|seat|corner|bed|window)|"
    r"(?:by|at|behind|next to|across|beside) (?:the|from) (?:\w+ )?"
    r"(?:window|door|counter|desk|table|bar|street|hall|aisle|gate|bed|wheel|end|front|back|fence)|from (?:the|apartment|room|next door)|"
    r"(?:in|on|at|behind|inside|opposite|across|down|up|upstairs in) the (?:[\w-]+ )?(?:shop|store|office|kiosk|booth|stall|pharmacy|bakery|library|pub|cafe|café|"
    r"lift|elevator|cab|van|car|truck|boat|queue|line|doorway|garden|yard|porch|desk|till|checkout|switchboard|phone|bench|stairs|landing|roof|ladder|"
    r"platform|counter|house|flat|cabin|field|road|way|hallway|corridor|pew|stand|pier|jetty|bank|corner|next)|next door|upstairs|downstairs|in charge)\b"
)
_PART_OF_MANY = re.compile(
    r"\b(?:most|many|some|all|half|several|none|few|two|three|four|five|both|each|one) of (?:the|his|her|my|our|their) (?:\w+ )?$",
    re.I,
)
_IN_PASSING = re.compile(
    r"\b(?:for|of|than|by|off|from) (?:an?|another) (?:[\w-]+ )?\Z"
    r"|\b(?:could|can|did|do|does)(?: not|n['’]t|not) (?:\w+ly )?(?:afford|need|want|have|find|get|hire|pay for|trust|see) an? (?:[\w-]+ )?\Z"
    r"|(?:\bwould|['’]d|\bwouldn['’]t|\brather|\bnever) (?:\w+ly )?(?:sell|give|leave|hand|lend|trust|pay|hire|be|become|marry|need|lose)\b"
    r"[^.,;:!?]{0,24}?\ban? (?:[\w-]+ )?\Z"
    r"|\b(?:reckoned|suspected|imagined|guessed|feared|dream(?:ed|t) of|dreaming of|talk of|stor(?:y|ies) about|films? about|books? about|blamed|pretend(?:ed|ing) to be|dressed as|disguised as)"
    r" (?:it was |it were )?(?:an?|some) (?:[\w-]+ )?\Z"
    r"|\b(?:to|should|must|would|could|might|cannot|can['’]t|['’]d|let['’]s|shall) (?:\w+ )?(?:send|find|choose|hire|elect|appoint|be|become|marry|want|get|fetch|pay|feed|employ|keep|"
    r"pay for|play|look for|ask for|wait for) (?:for )?(?:an?|another|some) (?:[\w-]+ )?\Z"
)
_REACH = 70


def acts_after(narration: str, end: int) -> bool:
    """Whether a common verb stands right after a noun: `the fox ran`. Whoever acts so often has a great part."""
    return _ACTS_HERE.match(narration, end) is not None


def is_subject(narration: str, end: int) -> bool:
    """Whether a verb stands after a person and what is said of them: `the woman with the green umbrella was`."""
    return bool(_ACTS_AFTER_PHRASE.match(narration, end) or _ACT_TOGETHER.match(narration, end))


def is_dealt_with(narration: str, start: int) -> bool:
    """Whether something is done to whom a noun names: `she hugged the old driver`."""
    before = narration[max(0, start - _REACH) : start]
    if narration[start : start + 1].isupper():
        before += "the "  # `I told Grandpa`
    return bool(_DEALT_WITH.search(before) or _GIVEN_TO.search(before))


def is_in_passing(narration: str, start: int, end: int) -> bool:
    """`By a stranger`, `for a woman he had never met`, `the voice of a child`, `I'd sell it to a stranger`: nobody is brought in."""
    passing = _IN_PASSING.search(narration, max(0, start - _REACH), start)
    return passing is not None and not re.match(r",? (?:who|named|called)\b", narration[end:])


def is_told_apart_here(narration: str, end: int) -> bool:
    """Whether it is said which one is meant: `the woman with the silver braid` is nobody who was told of before."""
    return _TOLD_APART.match(narration, end) is not None


def is_part_of_many(narration: str, start: int) -> bool:
    """Whether several are meant: `most of his teachers`."""
    return _PART_OF_MANY.search(narration[max(0, start - _REACH) : start]) is not None


_OWNERS = word_set("my his her our their your")
_LATE = word_set("late deceased dead drowned departed")
_LONG_DEAD = re.compile(
    r"(?:, [^.!?,]{1,30},)?(?: [^.!?,;]{1,24})?? (?:had )?(?:died|drowned|perished|was (?:killed|lost|drowned|buried)|went (?:down|under)|"
    r"went into the (?:river|sea|lake|water|ice)|fell (?:in the war|to (?:his|her) death)|never came (?:back|home))\b"
    r"[^.!?]{0,60}\b(?:in (?:1[5-9]|20)\d\d|(?:years?|decades|months) (?:ago|before|earlier))\b"
)
_TAKEN = re.compile(
    r" (?!who\b)[^.!?,;]{0,40}\b(?:till|until|before) (?:the |a )?\w+ (?:took|carried off|killed|claimed) (?:him|her)\b"
)
"""`My husband ran that ferry till the cholera took him`"""


def is_only_remembered(narration: str, f: FoundNoun) -> bool:
    """`About his late wife`, `its driver went into the river in 1979`: a person who has long been dead."""
    nature = NOUNS.get(f.key)
    if nature is None or nature.species is not Species.HUMAN or f.plural:
        return False
    return bool(_LATE & set(f.modifiers) and _OWNERS & set(f.modifiers)) or (
        not f.possessive
        and (_LONG_DEAD.match(narration, f.end) or _TAKEN.match(narration, f.end)) is not None
    )


_KIN = word_set(
    "mother father mum mom dad mam mama papa brother sister aunt uncle cousin grandmother grandfather grandma grandpa gran nan husband wife son daughter niece nephew"
)
_ASIDE_AFTER = re.compile(
    r" (?:(?:would|['’]d|could|might) (?:have )?(?:kill|murder|go|be|never|say|ask|scream|cry|faint|die|skin|want|know|find)\b"
    r"|(?:has|had|owns|owned) (?!to\b|been\b|just\b|already\b|gone\b|come\b)(?:an? |the |no |some |two |his |her )?[a-z]+s?[.,;]|had (?:once )?been an? |used to be an? )"
)
_ASIDE_OF = re.compile(r"\b[Aa]s (?:his|her|their|my|our|the|its|one) (?:[\w-]+ )?\Z")
_OF_ANOTHER = re.compile(
    r"\b(?:about|since|missed|misses|remember(?:ed|s)?|named after|buried|lost|mourned) (?:(?:his|her|my|our|their|late|poor|old|dear|Mr|Mrs)\.? )*(?:[A-Z]\w+ )?\Z"
)
"""`He told me about his Maureen`, `not since Harold Wilson was in`."""

_PUTS_IT = re.compile(
    r" (?:put it|puts it|called it|calls it|liked to say|likes to say|used to say|would say|always said|always says|said later|later said)\b"
)
_ANYONE = re.compile(r"\b(?:how|what|where|whether|why|than|if) an? (?:[\w-]+ )?\Z")
_MIGHT = re.compile(r" (?:might|may|can|could|should|would|needs?|ought)\b")


def is_told_aside(narration: str, f: FoundNoun) -> bool:
    """`His mother would kill him`, `as their lecturer put it`, `how a poor man might live`: nobody who is there."""
    before = narration[max(0, f.start - 30) : f.start]
    owned = {"his", "her", "their", "whose"} & set(f.modifiers) or any(m.endswith("'s") for m in f.modifiers)
    if f.key in _KIN and owned and _ASIDE_AFTER.match(narration, f.end):
        return True
    if f.key.startswith("=") and _OF_ANOTHER.search(before):
        return True
    if _ASIDE_OF.search(before) and _PUTS_IT.match(narration, f.end):
        return True
    return _ANYONE.search(before) is not None and _MIGHT.match(narration, f.end) is not None


AT_SOMEBODY = re.compile(
    r"\b(?:look|laugh|star|shout|smil|bark|point|wav|yell|glanc|nodd|grinn|swore|scream|thr[oe]w|aim|wink|snapp|frown|squint|peer|gaz|spat|hiss|growl)\w* "
    r"(?:back |up |down |over )?at \Z"
)
"""`Fox laughed at Biscuit`: that is no place."""

TIMES = word_set(
    "year week month day morning evening night time afternoon summer winter spring autumn fall weekend monday tuesday wednesday "
    "thursday friday saturday sunday christmas"
)
"""`This year Kim came alone`: it is the year that is this one."""

_NO_PERSONS = word_set(
    "everything nothing something someone somebody anyone anybody everybody everywhere silence snow rain night winter people others "
    "neither both each none another whoever whatever luckily slowly"
)
_PERSONS_DEED = re.compile(
    r" (?:had |never |always |only )?"
    r"(?:smiled|nodded|laughed|opened|closed|shook|looked|took|gave|put|wrote|read|knew|thought|wiped|lifted|handed|picked|knelt|"
    r"sat|reached|wore|poured|signed|bought|sold|cooked|walked|ran|drove|shrugged|sighed|waited|asked|said|told|lived|worked|loved|"
    r"hated|wanted)\b"
)


def is_persons_deed(narration: str, f: FoundNoun) -> bool:
    """`So Teodor took the keys`: inside a sentence, a word with a capital does what only persons do."""
    inside = narration[max(0, f.start - 2) : f.start - 1].isalnum()
    inside = inside and not (
        {"the", "two", "three", "those", "these"} & set(f.modifiers) or f.key.endswith("ly")
    )
    return inside and _PERSONS_DEED.match(narration, f.end) is not None


_SENTENCE_BEGINS = re.compile(r"(?:[.!?]\s+|\n\s*)\Z")


def opens_with_deed(name: str, narration: str) -> bool:
    """`Lin opened a noodle shop`: whoever only ever opens a sentence, and does there what only persons do."""
    if name.lower() in _NO_PERSONS or name.endswith("ly"):
        return False
    return any(
        (not before or _SENTENCE_BEGINS.search(before)) and _PERSONS_DEED.match(after)
        for before, after in around_whole(narration, name)
    )


_FORMER = word_set(
    "friend friends neighbor neighbors neighbour neighbours boss teacher coach colleague roommate classmate manager partner landlord "
    "landlady professor principal mentor supervisor coworker co-worker teammate buddy pal schoolmate flatmate captain sergeant"
)


def said_of(f: FoundNoun) -> tuple[str, ...]:
    """The words before a noun. `My old neighbor` was one before, and `an old friend` has been one for long."""
    words = {f.key.rstrip("#"), *f.modifiers}
    owned = _OWNERS & words or ("an" in words and words & {"friend", "friends"})
    return tuple(m for m in f.modifiers if m != "old") if words & _FORMER and owned else f.modifiers


_I_DO = re.compile(r"\s*(?:(?:So|Then|And|But|At last|Finally),? )?(?:I|[Ww]e)\b")
_THEN_ACTS = re.compile(r"(?: [^.!?,;:\"]{1,30})?[.]\s+(?:She|He) (?!was\b|is\b)\w+")


def answers_me(narration: str, f: FoundNoun) -> bool:
    """`I took it to the captain. She closed the door.`: she is the captain, for nobody else is named there."""
    start = max(narration.rfind(mark, 0, f.start) for mark in ".!?\n") + 1
    alone = not f.plural and [one.start for one in find_nouns(narration[start : f.end])] == [f.start - start]
    mine = alone and _I_DO.match(narration[start : f.start]) and ARTICLES - {"a", "an"} & set(f.modifiers)
    return bool(mine and _THEN_ACTS.match(narration, f.end - narration[: f.end].endswith(".")))


def is_in_company(narration: str, at: int, whose: str) -> bool:
    """`She came with her mother and a dog. Her name was Cordelia`: it is hers who came, and no one's `at` that place."""
    who = "She" if whose[:3].lower() == "her" else "He"
    return re.search(rf"(?:^|[.!?]\s+){who} [^.!?]*\Z", narration[max(0, at - 200) : at]) is not None
