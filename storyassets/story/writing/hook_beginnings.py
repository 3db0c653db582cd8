"""Hook beginnings: a strong sentence of its own beginning, for a story of today that is only called by a name.

`The Refund Desk` makes nobody ask. What it begins with may: a rule, a loss, what somebody could not or would not do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.model.character import Sex
from storyassets.story.casting.clause_scan import MOST_SUBJECTS
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence
from storyassets.story.writing.emptiness import says_nothing
from storyassets.story.writing.hook_cuts import LONGEST_HOOK_S, LONGEST_OWN_S, cuts_of, is_in_time
from storyassets.story.writing.hook_offers import Hook
from storyassets.story.writing.hook_onward import can_open, speak_on
from storyassets.story.writing.hook_sentences import is_opaque, says_all, with_capital
from storyassets.story.writing.parts import Part
from storyassets.story.writing.stakes import things_in

BEGINS_UNTIL = 0.45
FEWEST_WORDS = 4
WEAKEST_BEGINNING = 0.7
ASKED_WORTH, DENIED_WORTH, GAP_WORTH, LOSS_WORTH = 1.2, 0.8, 0.8, 0.6
COUNTED_WORTH, NAMED_WORTH, FIRST_WORTH, WHOLE_WORTH = 0.4, 0.3, 0.6, 0.3
EARLY_COST = 0.5
"""Told again right behind itself, a sentence sounds like a stutter."""

EARLY_UNTIL = 0.06
LONGEST_STORY_WORDS = 700
"""A longer one is no story of today: an old tale in new words begins long before anything happens."""

LATE_COST = 0.8
"""Of the share of the story that lies before it: what comes late wants what came before."""

FLAT_COST = 0.7

# `The Man in Room Nine`: nothing happens in it; `The Weaver Who Sold Her Shadow` tells.
_TELLS = re.compile(
    r"\b(?:who|that|which|whose|he|she|it|they|we|i|nobody|everyone|is|are|was|were|has|had|won't|isn't)\b|[?!:]|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)\. |^(?:Don't|Never|How|Why)\b",
    re.I,
)
_OPENS_CLAUSE = re.compile(r"^(?:Whoever|Whatever|What|When|Where) [\w' ]+$", re.I)
_THREE_NAMES = re.compile(r"^The [\w'-]+, the [\w'-]+,? and the [\w'-]+$", re.I)
# `Robbed at Seminar`, `Kept My Deposit`, `Wins the Race`: a title in the words of a newspaper.
_DOES = re.compile(
    r"(?<!^)\b(?!Red\b|Seed\b|Bed\b|Need\b|Speed\b)[A-Z]?[a-z]{2,}ed\b|\b[A-Z][a-z]{2,}s (?:Himself|Herself|Itself|Themselves|His|Her|Their|My|Back|Out|Up|Off|Away|Down)\b"
)

_DENIED = re.compile(
    r"\b(?:not|never|nobody|no one|nothing|none|no (?!doubt|wonder|longer than)[a-z]+|cannot|without|only once|\w+n't|refused|forbidden|forbade)\b",
    re.I,
)
_GAP = re.compile(
    r"\b(?:tricks?|secret\w*|mistakes?|why|how|on purpose|something|somebody|someone|strange\w*|reason|rules?|revenge|lied|lie|dare[ds]?|bet|impossible|wrong|"
    r"whoever|only|except|exactly|allowed|instead|alone|twice|three times|the (?:worst|slowest|loneliest|strangest|oddest|poorest|meanest))\b",
    re.I,
)
_LOSS = re.compile(
    r"\b(?:lost|lose|losing|gone|cancell?ed|drown\w*|drunk|stole\w*|robbed|broke[n]?|dead|died|dying|kill\w*|sick|bleeding|fire[ds]?|closed|closing|vanished|missing|"
    r"trapped|blamed|afraid|frightened|jealous|cried|screamed|begged|failed|failing|arrested|owed?|debts?|poor(?:est)?|ashamed|coward|ghost|storm|flood\w*|hunger|hungry|starv\w+)\b",
    re.I,
)
_COUNTED = re.compile(
    r"\b(?:\d[\d,.:]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|million|every|once|half)\b",
    re.I,
)
_FLAT = re.compile(
    r"\b(?:was|were) (?:\w+teen|\w+ty(?:-\w+)?|\d+)(?: years old)?[.]$|^(?:(?:It|This|That|There|I|We|My \w+|His \w+|Her \w+) (?:was|were|is|are) (?!never|only|not|no\b)|I['’]m (?!not|never|the only)|My name|This (?:happened|is))|\b(?:said|asked|replied|told|explained)[.:]$|^I (?:told|said|asked|took|went|sat|stood|got)\b"
    r"|\b(?:did not|didn't|don't|does not|doesn't|could not|couldn't) (?:laugh|answer|agree|move|turn|shout|stop|wait|sleep|smile|say|understand|know|remember|look|speak|reply|care|think|hear|see (?:it|him|her|them))\b|\bsaid nothing\b|\b(?:had|have|has) (?:not|never) (?:been|done)?[.]$",
    re.I,
)
_JOINT = re.compile(r"^(?:And|But|So|Then|Yet|Or|Still|Instead|Meanwhile|Now|Slowly|Honestly|See),? ", re.I)
# `There was a rich man named Don Luis, who built a wall`
_NAMED_WHO = re.compile(
    r"^.*\b(?:named|called) (?P<name>(?:[A-Z][\w'’-]+ ?){1,3}), who (?P<did>(?!was\b|were\b|is\b)[^,]+)(?:,.*)?[.]$"
)
_FRAGMENT = re.compile(
    r"^(?:(?:when|while|if|as|where|which|who|whose|that|than|to|of|because|until|though|although|whenever)\b[^,]*[.]$|(?:which|who|whose|that|than|or)\b|(?:why|how|what|where) [^?]*[.]$)",
    re.I,
)
_LEANS = re.compile(
    r"\b(?:he|she|him|they|them|it|this|that(?=[.,;!?]| but\b)|that (?:one|day|night|morning|same)|these|those|there(?! (?:was|were|is|are|stood|lived))|the (?:other|others|first|second|third|fourth|same)(?: one)?\b(?! \w)|no (?:second|third|fourth|other)\b(?! \w)|such|another|again|too|also|(?:days|weeks|months|years|hours|minutes) later|one(?=[.,;!?]| (?:of (?:them|these|those)|was|is|had)\b))\b|\bone[.!?]$",
    re.I,
)
# `Four did not.`, behind `Thirty-eight men got out.`
_REST = re.compile(
    r"^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|None|Nobody|No one|Only \w+) (?:[\w']+ ?){1,3}[.]$"
)
# `I've never told anyone this`: what that is comes now
_CONFIDED = re.compile(r"\b((?:anyone|anybody|a soul|nobody|you)) this\b", re.I)
_BELONGS = re.compile(r"^(?:his|her|their|its)\b", re.I)
_NAMES = re.compile(r"(?<=\s)(?!I\b)[A-Z]\w+")
_MINE = re.compile(r"\b(?:I|me|we|us|my|our)\b", re.I)
_HE = re.compile(
    r"^(?P<lead>(?:(?:By|In|At|On|For|After|Until|All) [\w' -]{2,32},? )?)(?P<who>he|she) ", re.I
)


def is_bare_name(title: str) -> bool:
    """`The Refund Desk`, `Whoever Starts the Engine`: names what a story is about, and tells nothing of it."""
    title = title.replace("’", "'").strip(" .")
    if _OPENS_CLAUSE.match(title) or _THREE_NAMES.match(title):
        return True
    return not (_TELLS.search(title) or has_verb(title) or _DOES.search(title))


def beginning_hook(parts: Sequence[Part], people: People) -> Hook | None:
    """The strongest sentence of the beginning that is understood by itself; nothing where none makes one ask."""
    if sum(len(part.wordings[0].split()) for part in parts) > LONGEST_STORY_WORDS:
        return None
    best: tuple[float, Hook] | None = None
    for n, part in enumerate(parts):
        if part.place > BEGINS_UNTIL:
            break
        for text in (*_wordings(part, people), *_counted(parts[n : n + 2])):
            worth = _worth(text, n, part, people) if _is_fit(text, n, part) else 0.0
            if worth >= WEAKEST_BEGINNING and (best is None or worth > best[0]):
                told = n if part.speaker is None and _is_told(text, n, part) else None
                best = worth, Hook(text, part.speaker, part.subjects[:MOST_SUBJECTS], told)
    return best[1] if best else None


def first_sentence_hook(parts: Sequence[Part]) -> Hook | None:
    """How its author begins a story: the first sentence, or its first half, if that tells something and is not too long."""
    first = next(iter(parts), None)
    if first is None or first.speaker or first.aloud or '"' in first.wordings[0]:
        return None
    for text in (first.wordings[0], *cuts_of(first.wordings[0])):
        begins = first.wordings[0].startswith(text.rstrip("."))
        if begins and can_open(text) and _may_begin(text) and not _FLAT.search(text):
            return Hook(text, None, first.subjects[:MOST_SUBJECTS], 0 if says_all(text, first) else None)
    return None


def _may_begin(text: str) -> bool:
    """Whether a story's first sentence may be its first line: before what is spoken on nothing is heard to which it could lean."""
    head, _ = (None if is_in_time(text) else speak_on(text)) or (text, "")
    return is_whole(_CONFIDED.sub(r"\1 the tale", close_sentence(head)))


def _wordings(part: Part, people: People) -> Iterator[str]:
    """The sentence, and without what joins it to the one before and what comes after what counts; in time and whole."""
    whole = part.wordings[0]
    if part.aloud or '"' in whole or (part.speaker and _JOINT.match(whole)):
        return
    bare = with_capital(_JOINT.sub("", whole))
    told = [bare] if part.speaker else [bare, *_cut(bare)]
    for text in dict.fromkeys(told):
        text = _with_name(text, part, people)
        first = part.place == 0 and (_asks_you(text) or (text == whole and _may_begin(text)))
        if is_whole(text) or first:
            yield text


def _counted(parts: Sequence[Part]) -> Iterator[str]:
    """`Thirty-eight men got out. Four did not.`: how many did, and how many did not."""
    texts = [part.wordings[0] for part in parts if part.speaker is None and not part.aloud]
    if len(texts) == 2 and _REST.match(texts[1]) and _COUNTED.search(texts[0]) and is_whole(texts[0]):
        yield " ".join(texts)


def _cut(text: str) -> Iterator[str]:
    """Shorter ones, and of somebody who is brought in by name what that one did."""
    yield from cuts_of(text)
    if named := _NAMED_WHO.match(text):
        did = close_sentence(f"{named['name'].strip()} {named['did']}")
        yield from (did, *cuts_of(did))


def _is_told(text: str, n: int, part: Part) -> bool:
    brought_in = _NAMED_WHO.match(part.wordings[0]) is not None
    return says_all(text, part) or (n == 0 and (brought_in or _asks_you(text)))


def _is_fit(text: str, n: int, part: Part) -> bool:
    """In time, or begun in time and spoken on; of a first sentence nothing that would be heard again with what was cut of it."""
    longest_s = LONGEST_HOOK_S if ":" in text else LONGEST_OWN_S
    if not can_open(text) or (n > 0 and not is_in_time(text, longest_s)):
        return False
    # `The ship allowed each of us forty seconds` has lost what they are seconds of.
    stem = text.rstrip(".?!")
    begins = text == part.wordings[0] or part.wordings[0].startswith(tuple(f"{stem}{mark}" for mark in ",;:"))
    brought_in = _NAMED_WHO.match(part.wordings[0]) is not None
    return n > 0 or ". " in text or begins or brought_in or _asks_you(text)


def _asks_you(text: str) -> bool:
    """`Can you solve this one before I do?`: the story asks who hears it."""
    return text.endswith("?") and re.search(r"\byou\b", text, re.I) is not None


def is_whole(text: str) -> bool:
    """Whether a sentence is understood by who hears nothing else: it leans on nothing before, and nothing is cut of it."""
    if len(text.split()) < FEWEST_WORDS or says_nothing(text) or is_opaque(text) or _FRAGMENT.match(text):
        return False
    if text.endswith(":"):
        return False  # `If somebody lost their keys we'd say:`
    return not _LEANS.search(text) and not _BELONGS.match(text) and _has_verb(text)


def _has_verb(text: str) -> bool:
    return (
        has_verb(text)
        or text.endswith("?")
        or re.search(r"'(?:ve|re|ll|d|m|s)\b|\b(?:will|can|may|must|is|are|have|has|would|could)\b", text)
        is not None
    )


def _with_name(text: str, part: Part, people: People) -> str:
    """`For a whole winter he tried to …` → `For a whole winter Tomas tried to …`, where it is sure who that is."""
    opened = _HE.match(text)
    if opened is None or part.speaker or len(part.subjects) != 1 or part.subjects[0] == FIRST_PERSON:
        return text
    role = people.role(part.subjects[0])
    other = Sex.FEMALE if opened["who"].lower() == "he" else Sex.MALE
    name = people.called(role.character_id)
    if role.crowd or role.sex is other or not name[:1].isupper():
        return text
    return f"{opened['lead']}{name} {text[opened.end() :]}"


def _worth(text: str, n: int, part: Part, people: People) -> float:
    """How much a sentence makes one ask what comes next."""
    asks = text.endswith("?") and (part.speaker is not None or n == 0)
    worth = ASKED_WORTH * asks + DENIED_WORTH * bool(_DENIED.search(text))
    worth += GAP_WORTH * bool(_GAP.search(text)) + LOSS_WORTH * bool(_LOSS.search(text))
    worth += GAP_WORTH * (". " in text)
    strong = worth > 0 or ":" in text
    worth += COUNTED_WORTH * bool(_COUNTED.search(text))
    if not worth or (text.endswith("?") and not asks):
        return 0.0  # `A baker named Anna carried a basket to the harbor.`
    if part.speaker and not asks and not (people.mentions(text) or things_in(text) or _NAMES.search(text)):
        return 0.0  # `I wouldn't know how to begin.`: who hears it alone knows of nothing
    worth += NAMED_WORTH * bool(people.mentions(text) or _MINE.search(text))
    worth += FIRST_WORTH * (n == 0 and strong) + WHOLE_WORTH * (text == part.wordings[0])
    worth -= FLAT_COST * bool(_FLAT.search(text)) + LATE_COST * part.place
    return worth - EARLY_COST * (0 < part.place < EARLY_UNTIL and not asks)
