"""Turns of stories of today: what comes to light, what somebody decides, rules and reasons; and what may well go.

Old tales show by their words what happens (`worth`); a story of today says its turns in plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.prose_of_today import is_of_today
from storyassets.story.words.sieve import Sieve
from storyassets.story.words.stems import stem_of, stems_of
from storyassets.story.writing.continuations import of_continuations, worth_of_continuation
from storyassets.story.writing.deed_pairs import Found
from storyassets.story.writing.deeds_alone import TWO_CLAUSES
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import Part
from storyassets.story.writing.signs import STILL

"""Sentences: those of a story are weighed again and again."""

REVEALED_FROM = 0.3
LATE_FROM = 0.85
REACTS_UNTIL = 0.85
QUOTED_WORTH = 1.8
BARE_QUOTED_WORTH = 1.3
BROUGHT_IN_WORTH, MOST_BROUGHT_IN_WORTH = 0.15, 0.9
ANSWER_WORTH = 2.2
ENDING_WORTH = 0.6
SHORT_SAID_WORTH, FEW_WORDS, LAST_WORDS_FROM = 0.8, 4, 0.6
ANSWERED_WORTH, LAST_SAID_WORTH = 1.0, 0.5
LONGEST_REACTION_WORDS = 13

_HAPPENS_SIGNS = (
    # What somebody sees there, named last: `And right behind me was the gray coat.`
    (2.2, re.compile(
        r"^(?:(?:And|But|Then|So|Now),? )?(?:(?:right|just|there) )?(?:in|on|inside|under|behind|beside|at|next to|across|above|between|over|beneath|outside|near|around|taped to|written)\b"
        r"[^.]{2,80}?,? (?:was|were|lay|stood|sat|hung|stared|came) (?:a|an|the|my|his|her|our|its|their|two|three|not|nothing|only)\b", re.I)),
    (2.2, re.compile(r"\b(?:there|here) (?:I|he|she|it|they|we) (?:was|were|stood|sat|lay)\b", re.I)),
    # What was found out.
    (2.0, re.compile(
        r"\b(?:was|were) (?:found|seen|said|known) to\b|\bturned out\b|\bit emerged\b|\bestablished that\b|\bthere (?:is|was|were|had been) no(?:body)?\b"
        r"|\b(?:saw|found|noticed|knew|realized|realised|understood|learned|discovered|remembered) (?:that|why|who|what|how)\b"
        r"|\b(?:was|were) (?:only|just|still|really|actually) (?:a|an|the|there|his|her|my)\b|\b(?:was|were) gone\b|\bthe same (?:[\w'-]+ )?[a-z]+\b(?! (?:day|time|morning|night|question)\b)"
        r"|\ball (?:along|this time|those years|that time|the time)\b|\bthe whole time\b", re.I)),
    # What had happened before, told late; what has never been.
    (1.3, re.compile(r"\b(?:I|he|she|they|we|it|who|[A-Z]\w+|nobody|somebody|someone)(?:'d| had) (?:\w+ly )?(?:never|always|only|been|told|known|kept|written|put|made|left|lost|hidden|filled|bought|sold|opened|saved|added|paid|given|taken|spoken|died|spent)\b")),
)  # fmt: skip
"""What comes to light, once a story is under way."""

_DONE_SIGNS = (
    # What somebody decides, offers, refuses, passes on.
    (0.9, re.compile(
        r"\b(?:told|asked|offered|invited|warned|suggested|announced|agreed|refused|decided|chose|swore|wrote|replied|admitted|confessed|explained|insisted|answered|ordered|advised|"
        r"promised|threatened|texted|emailed|mailed|accused|forgave|returned|handed|gave|lent|sent|called|rang|phoned|followed|stole|hid|sued|quit|resigned|proposed|swapped|switched|sealed|signed|unlocked|locked)\b", re.I)),
    (1.2, re.compile(
        r"\b(?:turned|gave|let|kept|put|took|mailed|handed|sent) (?:it|him|her|them|us|me|mine|everything) (?:down|up|back|away|go|in|off)\b|\bsaid (?:no|yes)\b|\bwalked (?:away|out)\b|\b(?:gave|giving) (?:in|up)\b"
        r"|\b(?:would|will|did|was|am|'m|wo)(?:n't| not) (?:give|hand|pay|sell|tell|let|leave|sign|open|postpon\w+|mov\w+|apologi[sz]\w+|reply|answer|call|go|stop|speak)\w*\b|\bhanding it over\b", re.I)),
    (0.8, re.compile(r"^(?:Instead|So (?:I|he|she|they|we)|And so|Still|Even so)\b|\banyway\b|\binstead\b(?! of)", re.I)),
    # What is done again and again, until it is not.
    (1.3, re.compile(r"\b(?:each|every) (?:single )?(?:morning|evening|night|day|week|month|year|time|spring|summer|autumn|fall|winter|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.I)),
    # What is heard or seen all at once.
    (1.1, re.compile(r"\b(?:heard|could hear|saw|could see|smelled|noticed|felt) (?:a|an|something|someone|somebody|voices?|footsteps|\w+ing)\b")),
    # What somebody does with their hands, all at once.
    (1.3, re.compile(r"\b(?:smacked|knocked|slapped|grabbed|snatched|yanked|tackled|shoved|punched|kicked|caught|pushed|seized|tore|ripped) (?:it|him|her|me|them|the \w+) (?:\w+ )?(?:out of|off|from|away|down|aside|by|into|back|before|in half)\b|\bhad (?:me|him|her|them) by the\b", re.I)),
    # Why, and what for.
    (0.9, re.compile(r"\bbecause\b|\bso that\b|\bthat(?: was|'s|’s) (?:why|how|what|because)\b|\b(?:it|this|that|which) (?:means|meant)\b|\bsince (?:the|he|she|it|they|nobody|I|there)\b|\bto (?:get revenge|prove|find out|save|hide|protect)\b", re.I)),
    # What is wrong.
    (0.7, re.compile(
        r"\b(?:blank|failing|dying|hospital|beaten|flooded|sued|divorce\w*|debts?|rent|police\w*|missing|knocking|alone|closed|cancel\w*|called off|bankrupt|bedridden|blind|deaf|orphan\w*|homeless|expelled|insured|insurer|"
        r"drunk|thief|revenge|silent|silence|secret|ghost|fire|funeral|wedding|engaged|married|pregnant|lottery|will|contest|competition|trial|judge|court|war)\b", re.I)),
    # When it begins.
    (0.5, re.compile(
        r"^(?:(?:But|And|Then|So),? )?(?:one|on the|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|the winter|the spring|the summer|the end)|the (?:summer|winter|next|first|last|day|night)|"
        r"after (?:a|an|that|two|three|four|five)|that (?:night|evening|autumn|winter|summer|spring)|(?:\w+[- ])?\w+ (?:years|months|weeks|days) (?:later|passed|after)|a (?:week|month|year|day) later|last (?:night|week|spring|summer|year))\b", re.I)),
)  # fmt: skip

# A rule, a bargain, what something is for: said by somebody.
_RULE = re.compile(
    r"\b(?:when|if|until|unless|every|whoever|each|only|never|always|anyone|nobody)\b.*\b(?:will|'ll|would|can|can't|must|have to|shall|don't)\b|\b(?:means|because|that's why|that's what|so that)\b"
    r"|^(?:It|This|That|She|He|They)(?:'s| is| was| are| were)? (?:n't |not )?(?:a|an|the|my|his|her|only|for)\b",
    re.I,
)
RULE_WORTH = 0.9

# What a face or a body does, what somebody felt or did not know: little is missed without it.
_REACTS = re.compile(
    r"^(?:(?:And|But|Then|So|For a (?:while|moment|second)),? )?(?:(?:I|he|she|they|we|[A-Z][\w.']+(?: [A-Z]\w+)?|(?:the|my|his|her) [\w' ]{2,20}?) )(?:just |only |even |slowly |almost )?"
    r"(?:smiled|laughed|nodded|sighed|shrugged|shook (?:his|her|my) head|stared|blinked|frowned|paused|winced|froze|swallowed|grinned|let out a [\w ]+|took a (?:deep |long )?breath|"
    r"braced (?:my|him|her)self|wasn't (?:even )?surprised|was (?:\w+ )?(?:overjoyed|surprised|amazed|furious|delighted|stunned|shocked|confused)|didn't (?:understand|know why|know what to say|think much of it)|"
    r"(?:do|did)n't remember|remember(?:ed)?|assumed|forgot about|should(?:'ve| have)|had no idea|eyes filled|hung up|turned (?:red|pale|white)|went (?:red|pale|quiet)|climbed out|put down)\b",
    re.I,
)
_REACTS_ALONE = re.compile(
    r"^(?:Honestly|Frankly|Anyway|Some background|Long story short|Looking back|I (?:guess|suppose|mean)|I've never)\b|'s (?:eyes|face|chin|jaw|mouth|hands|voice) (?:filled|fell|dropped|shook|trembled|softened|started)",
    re.I,
)
# Where it is, how it looked: `The hallway was empty and freezing.`
_SETTING = re.compile(
    r"^(?:The|It|Outside|Everything|My phone) (?:[\w']+ ){0,2}(?:was|were|did not stop) (?:very |so |too |all )?(?:\w+ and \w+|cold|dark|quiet|excellent|freezing|raining|snowing|hot|buzzing[^.]*)[.]$",
    re.I,
)
_CHECKS = re.compile(
    r"^I (?:checked|did my|ate my|walked my|made (?:some )?coffee|went to bed|woke up|got up|brushed)\b", re.I
)
# Who stands there all at once is no mere attitude.
_STANDS_THERE = re.compile(
    r"\b(?:an?|two|three|some|somebody|someone|nobody) (?:[\w-]+ ){0,8}?(?:was|were) (?:\w+ )?(?:standing|sitting|lying|walking|waiting)\b",
    re.I,
)
STANDING_WORTH, WAITING_WORTH = 4.0, 1.5
REACTION_WORTH = -0.9
REACTION_SHARE = 0.5

# What is left open at the end of a sentence is said in the next.
_LEFT_OPEN = re.compile(
    r"\b(?:understood|realized|realised|saw|knew|noticed|recognized|remembered|learned|discovered|heard|until)\b[^.]{0,24}\b(?:what (?:it|that|she|he|they|this|I)\b[^.]{0,14}|why|who (?:it|he|she) was|how)[.]$"
    r"|\bdid (?:something|a thing|the (?:one|only) thing)\b|\bone (?:more |last )?(?:thing|piece of advice|rule|condition|question)(?: left)?[.]$|\bsomething (?:strange|odd|else|happened|was wrong)\b[^.]{0,16}[.]$",
    re.I,
)
_ASKS = re.compile(r"\?[\"']?$")
# `Twenty-six years passed.`
_JUMP = re.compile(
    r"(?:(?:And|But|Then|So),? )?(?:(?:[\w-]+ ){0,3}(?:years|months|weeks|decades|winters|summers) (?:later|passed|went by|had passed|had gone by)|(?:a|one) (?:year|month|decade) (?:later|passed|went by)|time (?:passed|went by))(?: \w+){0,3}[.]",
    re.I,
)
# `I told him there was nobody`, right after a question.
_TELLS = re.compile(
    r"(?:I|he|she|they|we|[A-Z]\w+) (?:\w+ly )?(?:told|answered|said|admitted|lied|nodded|shook)\b", re.I
)
JUMP_PARTS, POINTED_PARTS = 8, 3
# What somebody sends back, agrees to or turns down was asked.
_REPLIES = re.compile(
    r"(?:(?:And|But|Then|So),? )?(?:[A-Z][\w.']+(?: [A-Z]\w+)?|I|(?:my|the|his|her) \w+) (?:\w+ly )?(?:sent back|texted back|wrote back|wrote underneath|called back|answered|replied|agreed|refused|said (?:yes|no|nothing)\b(?! of)|turned (?:it|him|her|them|me) down|had answered|didn't answer|did not reply|didn't reply)\b"
)
# Inside what, and what stopped, only the sentence before says.
_POINTS = re.compile(
    r"(?:(?:And|But|Then|So),? )?there (?:was|were) (?:the|that|his|her)\b|there (?:was|were) [^.]* inside\b|(?:(?:And|But|Then|So),? )?(?:(?:inside|underneath|beneath|beside it|next to it|behind it|on the back|on the front|at the bottom|on it|in it|under it|on top)(?:,| (?:was|were|lay|it|stood|hung|there|he|she|I|they)\b)|(?:it|they) (?:\w+ly )?(?:stopped|began|broke|opened|fell|rang|worked|moved|came back)\b)",
    re.I,
)
JUMP_WORTH = 2.0
# What somebody has to say it with.
_SAID_WITH = re.compile(
    r"\b(?:said|asked|read|wrote|written|replied|answered|words were|called|whispered|cried|shouted|yelled)\b",
    re.I,
)


def today_worths(parts: Sequence[Part], people: People) -> list[float]:
    """How much more or less each part is worth, of a story that reads like today."""
    if not is_of_today(" ".join(part.wordings[0] for part in parts)):
        return [0.0] * len(parts)
    worths = [_worth(part) for part in parts]
    for j, worth in _brought_in(parts, people):
        worths[j] += worth
    for j in range(1, len(parts)):
        worths[j] += _worth_of_answer(parts, j) + worth_of_continuation(parts, j)
        if _LEFT_OPEN.search(parts[j - 1].wordings[0]):
            worths[j] += ANSWER_WORTH
    return worths


def _worth_of_answer(parts: Sequence[Part], j: int) -> float:
    """What somebody answers who was asked, above all how the answer ends."""
    part = parts[j]
    if not (part.speaker or part.aloud):
        return 0.0
    first = j
    while first > 1 and parts[first - 1].speaker == part.speaker and (part.speaker or parts[first - 1].aloud):
        first -= 1
    before = parts[first - 1]
    asked = (before.speaker or before.aloud) and _ASKS.search(before.wordings[0])
    ends = j + 1 == len(parts) or (parts[j + 1].speaker, parts[j + 1].aloud) != (part.speaker, part.aloud)
    return (ANSWERED_WORTH if asked else 0.0) + (LAST_SAID_WORTH if ends and j > first else 0.0)


def bind_turns(parts: Sequence[Part], ties: Sequence[list[Tie]]) -> None:
    """Add to the ties of each part what it is told with."""
    for j in range(1, len(parts)):
        for find in (of_jumps, of_left_open, of_pointing, of_continuations):
            for i, where, others in find(parts, j):
                if others:
                    ties[i].append(
                        Tie(where, others, _end_of(parts[others[0]]) if find is of_pointing else "")
                    )


def _end_of(part: Part) -> str:
    """The stem of the last word that means something of two clauses: what is pointed at stands in the second."""
    text = part.wordings[0]
    words = [w for w in re.findall(r"[A-Za-z]{3,}", text) if stems_of(w)]
    return stem_of(words[-1].lower()) if words and TWO_CLAUSES.match(text) else ""


def of_pointing(parts: Sequence[Part], j: int) -> Found:
    """`Inside was a necklace`, `And it stopped`: what is pointed at is told just before."""
    if parts[j].speaker is None and not parts[j].aloud and _POINTS.match(parts[j].wordings[0]):
        near = range(j - 1, max(-1, j - 1 - POINTED_PARTS), -1)
        yield j, None, tuple(k for k in near if parts[k].speaker is None)[:1]
    asked = (parts[j - 1].speaker or parts[j - 1].aloud) and _ASKS.search(parts[j - 1].wordings[0])
    if parts[j].speaker is None and (
        _REPLIES.match(parts[j].wordings[0]) or (asked and _TELLS.match(parts[j].wordings[0]))
    ):
        yield j, None, (j - 1,)


def of_jumps(parts: Sequence[Part], j: int) -> Found:
    """What happens after `Twenty-six years passed` is told with it."""
    near = range(j - 1, max(-1, j - 1 - JUMP_PARTS), -1)
    jump = next((k for k in near if is_jump(parts[k])), None)
    if jump is not None:
        yield j, None, (jump,)


def is_jump(part: Part) -> bool:
    """Whether a sentence only says that much time went by."""
    return part.speaker is None and not part.aloud and _JUMP.fullmatch(part.wordings[0]) is not None


def of_left_open(parts: Sequence[Part], j: int) -> Found:
    """`Then she did something I've never forgotten`: what it was is told, too."""
    if parts[j].speaker is None and _LEFT_OPEN.search(parts[j].wordings[0]) and j + 1 < len(parts):
        yield j, _LEFT_OPEN, (j + 1,)


class _Signs:
    """Signs and what each is worth, the dearest first."""

    def __init__(self, signs: Iterable[tuple[float, re.Pattern[str]]]) -> None:
        self._signs = sorted(signs, key=lambda one: -one[0])
        self._sieve = Sieve(sign for _, sign in self._signs)

    def most(self, text: str) -> float:
        """The worth of the best one that a sentence shows."""
        shown = (self._signs[row] for row in self._sieve.left(text))
        return next((worth for worth, sign in shown if sign.search(text)), 0.0)


_DONE_BY_WORTH, _HAPPENS_BY_WORTH = _Signs(_DONE_SIGNS), _Signs(_HAPPENS_SIGNS)


def _worth(part: Part) -> float:
    text = part.wordings[0]
    there = 0.0
    if part.speaker is None and _STANDS_THERE.search(text):
        there = STANDING_WORTH if STILL.search(text) else WAITING_WORTH
    ending = there + ENDING_WORTH * (part.place > LATE_FROM)
    if part.speaker is not None:
        short = part.place > LAST_WORDS_FROM and len(text.split()) <= FEW_WORDS
        return ending + RULE_WORTH * bool(_RULE.search(text)) + SHORT_SAID_WORTH * short
    if part.aloud:
        said = '"' in text and _SAID_WITH.search(text)
        return ending + (QUOTED_WORTH if said else BARE_QUOTED_WORTH) + RULE_WORTH * bool(_RULE.search(text))
    if is_jump(part):
        return JUMP_WORTH
    worth = _DONE_BY_WORTH.most(text)
    if part.place > REVEALED_FROM:
        worth += _HAPPENS_BY_WORTH.most(text)
    if part.place < REACTS_UNTIL and is_reaction(text):
        worth = REACTION_SHARE * worth + REACTION_WORTH
    return ending + worth


def is_reaction(text: str) -> bool:
    """Whether a sentence only says how somebody took it, how it looked there, or what is done every day."""
    short = len(text.split()) <= LONGEST_REACTION_WORDS
    return bool(
        _REACTS_ALONE.search(text)
        or _SETTING.match(text)
        or _CHECKS.match(text)
        or (short and _REACTS.match(text))
    )


def _brought_in(parts: Sequence[Part], people: People) -> list[tuple[int, float]]:
    """Where those are first told of who matter later, and how much that is worth."""
    first: dict[str, int] = {}
    later: dict[str, int] = {}
    for j, part in enumerate(parts):
        here = {m.character_id for m in people.mentions(part.wordings[0])} | set(part.subjects)
        for who in sorted(here - {FIRST_PERSON}):
            if who in first:
                later[who] = later.get(who, 0) + 1
            elif part.speaker is None:
                first[who] = j
    return [(j, min(MOST_BROUGHT_IN_WORTH, BROUGHT_IN_WORTH * later.get(who, 0))) for who, j in first.items()]
