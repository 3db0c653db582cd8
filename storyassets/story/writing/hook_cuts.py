"""Hook cuts: how long a first line is said, and what is left of one that takes too long.

One who scrolls hears two and a half seconds. What is cut says less, never something else: what comes before and
after the clause that counts, or all but the thing that it ends with: `A piano nobody could play.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence, split_sentences
from storyassets.story.words.speech_length import estimate_line_s
from storyassets.story.writing.emptiness import says_nothing

LONGEST_HOOK_S = 2.55
LONGEST_OWN_S = 4.1
"""A whole sentence of the author's own may take as long where nothing shorter makes one ask: a bare title is no first line."""

FEWEST_CUT_WORDS = 4

COMMA_REST_S, STOP_REST_S, WEAK_WORD_S, NUMBER_S, TELLING_S = 0.26, 0.42, 0.045, 0.25, 0.13
"""What the voice rests longer than a line's estimate holds, how much sooner it is done with a word like `the`, with a number, and how long it leans on a `never`.

In a long line they make up for each other, not in these few words. Measured of the narrator in 507 lines.
"""

_WEAK_WORD = re.compile(
    r"\b(?:an?|the|of|to|and|in|on|at|for|he|she|it|i|his|her|my|was|were|had|that|be|is|by|as|with|from|him|them|they|you|me)\b",
    re.I,
)

_TELLING_WORD = re.compile(
    r"\b(?:never|nobody|nothing|nowhere|none|impossible|only|alone|own|every|everything|everyone|always|all|same|suddenly)\b",
    re.I,
)
_COMMA = re.compile(r"[,;:—]\s")
_STOP = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!?…]\s")
_PLACE = r"(?:in|on|at|around|from|down|over|under|behind|before|after|during|toward|of|for|with|per)"

# `Every night, someone …`, `One word, and …`: said in one breath.
_BREATHS = re.compile(r"(?<=\w),(?= (?:and|or|someone|somebody|nobody|he|she|they|I|we)\b)", re.I)
# `For seven months Carla …`, `On Monday morning the …`, `In thirty-one years as a night nurse, I …`
_LEAD = re.compile(
    r"^(?:(?:In|On|At|After|For|By|During|Since|From|Every|Once) [^,\"]{3,48}, (?=\w)"
    r"|(?:In|On|For|After|At|Since) (?:[\w-]+ ){0,3}?(?:\d{4}|years|months|weeks|days|morning|night|evening|afternoon|noon|midnight) (?=[A-Z]|(?:the|an?|my|our|you|someone|nobody|he|she|they|we)\b)"
    r"|Once (?=(?:an?|the|two|three)\b)|There (?:was once|once was|was|lived|lived once) (?=an? [\w' -]+ (?:who|that|which)\b))"
)
_UNDER = re.compile(r"^(?:When|While|If|As|Because|Since|Until|Before|After|Though|Although|Once)\b", re.I)
_NAME_BETWEEN = re.compile(r"(?<=[a-z]), [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?, (?=[a-z])")
_LIMITED = re.compile(
    rf"^(?P<who>Everybody|Everyone|Nobody|No one|All of us) {_PLACE} [\w' ]{{3,18}}? (?=\w+(?:ed|ew)\b|was\b|were\b|had\b)"
)
# `… built a wall around the only spring in the valley`, `… broken the rules on purpose`
_TAIL = re.compile(
    rf"(?=(?:,? (?:and|but|because|so|until|when|while|before|as|if|since)\b[^,]*|[,:;—] .*| {_PLACE}(?: [\w'’-]+){{1,6}}"
    r"| (?:an?|each|every) (?:day|week|month|year|night)| back| anymore)[.!?]$)",
    re.I,
)
# `her wedding dress`
_OF_WHAT_KIND = re.compile(r"\b(?P<who>my|his|her|our|their) [a-z]+ (?=[a-z]+[.!?]$)")
# What it ends with, and what is strange about that.
_STRANGE_THING = re.compile(
    r"\b(?:an? )?(?P<what>(?:[\w'’-]+ )?[\w'’-]+ (?:(?:who|that|nobody|no one|[A-Z]?[a-z]+ (?:couldn't|can't|never)) [^,.;:]+|who [^,.;:]+))[.!]$",
    re.I,
)
_COUNTED_THING = re.compile(
    r"\b(?:allowed|gave|given|gives|left|paid|owed|promised|granted|cost|got)\b[^,.;:]*? (?P<what>(?:exactly |only |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?) (?!of\b)[\w'’-]+ [^,.;:]+)[.!]$",
    re.I,
)
_NO_THING = re.compile(
    r"^(?:one|ones|man|people|those|thing|things|that|who|someone|somebody|anyone|everyone|what)\b", re.I
)
# `The man had been hurt in`, `a trick for`: more has to come.
_OPEN = re.compile(
    rf"\b(?:{_PLACE}|to|each|and|or|but|a|an|the|my|his|her|their|our|that|who|which|than|as|is|was|were|had|has|made|put|laid|went|gave|told|by|into|fond|full|afraid|tired|proud|only)[.!?]$",
    re.I,
)

# `They told us the dog`: what of it has to come; a truth or a secret is told whole.
_HALF_TOLD = re.compile(
    r"\b(?:(?:told|tells?) \w+|thought|swore|insisted|claimed) (?:the|my|his|our|their)(?: [a-z'’-]+)? "
    r"(?!truth|story|news|time|rest|secret|way|name|answer|man|woman|reason|rules?)[a-z'’-]+[.!?]$"
)


def hook_s(text: str) -> float:
    """Seconds that a first line is said, its rests counted in full."""
    inside = text.strip()[:-1]
    return (
        estimate_line_s(text)
        + COMMA_REST_S * len(_COMMA.findall(inside))
        + STOP_REST_S * len(_STOP.findall(inside))
        - WEAK_WORD_S * len(_WEAK_WORD.findall(text))
        + TELLING_S * bool(_TELLING_WORD.search(text))
        - NUMBER_S * sum(any(map(str.isdigit, word)) for word in text.split())
    )


def said_in_time(text: str) -> str:
    """The line itself, else what it ends with that is strange, else the fullest of its cuts; nothing where none is in time."""
    for lines in ((text,), _things(text), sorted(cuts_of(text), key=len, reverse=True)):
        if found := next((line for line in lines if is_in_time(line)), ""):
            return found
    return ""


def is_in_time(text: str, longest_s: float = LONGEST_HOOK_S) -> bool:
    """Whether it is said before somebody scrolls on."""
    return hook_s(text) <= longest_s


def in_one_breath(text: str) -> str:
    """`Every night, someone …` without the rest behind the night."""
    return _BREATHS.sub("", text)


def cuts_of(text: str) -> Iterator[str]:
    """Shorter lines that are whole, by what is cut before and behind; of two sentences one."""
    if len(sentences := split_sentences(text)) > 1:
        alone = [one for one in sentences if one.endswith("?") or one == sentences[-1]]
        yield from (one for one in alone if len(one.split()) >= FEWEST_CUT_WORDS)
        return
    wholes = dict.fromkeys((text, in_one_breath(text)))
    for cut in (_LEAD, _NAME_BETWEEN, _LIMITED, _OF_WHAT_KIND):
        wholes |= dict.fromkeys(_capital(cut.sub(_left_of, whole, count=1)) for whole in tuple(wholes))
    for whole in tuple(wholes):
        for tail in _TAIL.finditer(whole):
            if _UNDER.match(whole) and "," not in whole[: tail.start()]:
                continue  # `When he died my cousins and I had …` has no first half
            wholes[close_sentence(whole[: tail.start()]).removesuffix(".") + text[-1]] = None
    headline = not has_verb(text)
    least = len(text.split()) // 2 if headline else 0  # `Retired bus driver, 71.` has lost what he did
    found = (whole for whole in wholes if whole != text and len(whole.split()) > least)
    yield from (whole for whole in found if _stands(whole, headline=headline))


def _left_of(match: re.Match[str]) -> str:
    """What stays of what is cut: of `Everybody over forty` everybody, of a name between its two commas nothing."""
    who = match.groupdict().get("who")
    return f"{who} " if who else " " if match[0].startswith(",") else ""


def _things(text: str) -> Iterator[str]:
    """`A piano nobody could play.`, `Forty seconds of sunlight a day.`"""
    if counted := _COUNTED_THING.search(text):
        yield _capital(close_sentence(counted["what"]))
    strange = _STRANGE_THING.search(text)
    if strange is None or _NO_THING.match(strange["what"]):
        return
    words = strange["what"].split()
    # Of `by Burglar Who …` and `a Piano Nobody …` the last word before the clause is the thing.
    at = next((n for n, word in enumerate(words) if n and word.lower() in _CLAUSES), 0)
    start = max(0, at - 1)
    if at and not has_verb(words[start]) and words[start].lower() not in _CLAUSES:
        thing = " ".join(words[start:])
        yield close_sentence(f"{'An' if thing[0].lower() in 'aeio' else 'A'} {thing}")


_CLAUSES = frozenset({"who", "that", "nobody", "no"})


def lacks_end(text: str) -> bool:
    """`The man had been hurt in.`, `They told us the dog.`: more has to come."""
    return _OPEN.search(text) is not None or _HALF_TOLD.search(text) is not None


def _stands(text: str, *, headline: bool) -> bool:
    return (
        len(text.split()) >= FEWEST_CUT_WORDS
        and not lacks_end(text)
        and not says_nothing(text)
        and (headline or has_verb(text) or text.endswith("?"))
    )


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
