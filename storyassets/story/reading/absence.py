"""Absence: things and people that words name as not there. Nobody is shown what is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.sieve import Sieve
from storyassets.story.words.word_tables import word_set

_NEGATED = re.compile(
    r"\b(?:no|without|not (?:one|a|an|any|even)|never (?:a|an|any)|none of|nor (?:a|an|any)|(?:never|not|\w+n['’]t) (?:bought|buy|owned|own|got|get|had|have|took|take|kept|keep|seen|see|saw|find|found|need|needed|want|wanted|use|used|carry|carried|bring|brought|asking for|ask for|asked for)|(?:ran|run) out of|lost|lacked|missed|missing|instead of|jok\w+ about"
    r"|(?:nobody|no one|none of \w+|neither(?: of \w+)?|not one of \w+)(?: \w+)? (?:had|has|owned|brought|carried|wore|kept|got|bought|held|used|thought of|(?:was|were|is) (?:wearing|carrying|holding))"
    r"|(?:(?:would|could|can|did|does|do|will|should|wo|is|are|was|were)n['’]t|cannot|(?:would|could|did|should|will|was|is|were) (?:not|never)) (?!(?:it|that|this|there|he|she|they) )(?:\w+ )?(?:a|an|any)"
    r"|(?:would|could|should|might|\w+['’]d) (?:never |not |just |at least )?(?:have|['’]ve) (?:\w+ ){1,2}(?:a|an)|(?:would|could|should|might)['’]ve (?:\w+ ){1,2}(?:a|an)"
    r"|(?:would|will|might|could|should|\w+['’](?:d|ll)) (?:never |not |also )?be (?:a|an)"
    r"|(?:want(?:s|ed)?|wish(?:ed)? for|long(?:ed)? for|dream(?:ed|t|s|ing)? (?:of|about)|sav(?:ed|ing) (?:up )?for) (?:a|an)"
    r"|(?:if only|if) (?:there(?: were| was| had been|['’]d been)|(?:i|he|she|we|they|you)(?:['’]d| had)(?: had| brought| owned)?) (?:a|an))$"
)
"""Words right before what is not there, one or two adjectives and an article apart."""

_NEGATES = re.compile(f"{_NEGATED.pattern.removesuffix('$')} ")
"""Where none of them is, no word is asked."""

_GONE = re.compile(
    r"\b(?:was|were|is|are|had|has|have)(?: \w+){0,2} (?:gone|missing|nowhere|vanished|disappeared)\b"
    r"(?! (?:down|up|in|into|inside|on|onto|over|off to|out to|out for|through|along|along with|with|ahead|after|around|round|to (?:see|look|fetch|get|buy|find)|ever so)\b)"
    r"(?! (?:very |quite |completely |suddenly |all |a bit |rather |so )?(?:still|quiet|silent|pale|white|red|cold|limp|stiff|rigid|mad|crazy|wild|blind|deaf|grey|gray)\b)"
)
_NOT_THERE = re.compile(
    r"\b(?:vanished|disappeared)(?: from\b.*)?$|\b(?:was|were|is|are)(?:n't| not| no longer) (?:there|home|left|anywhere)\b"
)
_NEVER_CAME = re.compile(
    r"\b(?:never|no longer|not) (?:\w+ ){0,2}(?:came|come|returned?|back|there|existed)\b"
    r"|(?<!had )(?<!has )(?<!have )(?<!ve )(?<!'d )\b(?:never|no longer|not) (?:\w+ ){0,2}seen\b"
)
_NOBODY_SAW = re.compile(
    r"(?<!\bwhat )\b(?:nobody|no one|none of \w+) (?:\w+ ){0,3}(?:saw|seen|met|knew|known|found)\b(?! (?:that|how|why|if|whether|where)\b)|\bnever (?:\w+ )?(?:saw|seen|met|found)\b"
)
"""Whom or what that is said of, is not there to be seen."""

_STUFF_FOR = re.compile(
    r"\b(?:leather|cloth|wool|linen|silk|flour|wood|money|gold|stones?|iron|straw) (?:(?:enough|saved(?: up)?|set aside|put by) )?for\b"
    r"|\b(?:hammers?|tools?|combs?|kni(?:fe|ves)|hooks?|machines?|gadgets?|devices?|brush(?:es)?|sprays?|powders?|cloths?|rags?|scissors|blades?|saws?"
    r"|tongs|poles?|sticks?|nets?|kits?|(?:those|these|that|the|some) (?:\w+ )?(?:things?|ones)) for [a-z]+ing(?= (?!up|down|me|him|her|us|them|it)[a-z])"
)
"""`A little hammer for smashing bus windows`: there is no bus, only what it is good for."""

_CAME_NO_MORE = re.compile(r"\b(?:came|come|returned|seen|appeared|there) no (?:more|longer)\b")
_SENT_TO = re.compile(
    r"\b(?:mailed|emailed|e-mailed|texted|messaged|faxed|wrote to|wrote) (?:(?:my|his|her|our|their|the) (?:\w+ )?)?[a-z]+(?= (?:a|an|the|my|his|her|one|that|to|back)\b|$)"
)
"""To whom something is sent is elsewhere."""

_REMAINS = re.compile(
    r"\b(?:body|corpse|remains|ashes|grave|tomb|funeral|murder|death) of (?:(?:the|his|her|my|our|their|old|young|mr|mrs|dr) ){0,2}[\w-]+(?: (?!lay|was|had|is|were|in|on|and|at|by|to|from|under|beside)[\w-]+)?"
)
"""Of the dead there is only that."""

_SOUGHT = re.compile(
    r"\b(?:search(?:ed|ing|es)?|hunt(?:ed|ing|s)?) for (?:an?|the|his|her|their|my) (?:[\w-]+ ){0,3}?(?:man|woman|boy|girl|child|son|daughter|brother|sister|husband|wife|thief|robber|burglar|suspect|driver|gunman|killer|stranger|couple|pair|gang|owner|teenager)\b(?! (?:to|who|that|with whom)\b)"
)
"""Whom somebody searches for is not there; what he did, if that is told with it, is seen."""

_OF_GONE = Sieve(
    (
        *(_GONE, _NOT_THERE, _NEVER_CAME, _NOBODY_SAW, _STUFF_FOR, _CAME_NO_MORE, _SENT_TO),
        *(_REMAINS, _SOUGHT),
    )
)
_NEGATED_WITHIN = 3
MOST_REMEMBERED = 1024
_LINKS = word_set(
    "the a an any his her its their my your our single more other old little big dr mr mrs ms miss professor captain inspector sir lady such real"
)


_LEAVES = re.compile(
    r"\b(?:came down with|fell ill|was taken (?:ill|away|to)|was (?:rushed|flown|sent) to|broke (?:his|her) (?:leg|ankle|arm|hip|wrist|foot|back)|"
    r"drove (?:off|away)|sailed away|moved (?:away|out)|went (?:home|to prison|to jail)|left (?:town|home|for good|early|without|the (?:house|room|"
    r"office|team|party|company|country|building|village|city|city))|walked out|stormed out|quit|resigned|was (?:fired|arrested|buried|deported|"
    r"discharged|expelled)|vanished|disappeared|hung up|was never (?:found|seen)|stopped coming)\b"
)


def find_leaving(words: Sequence[str]) -> tuple[int, int] | None:
    """From which word to which a text says that somebody goes, falls ill or is taken away; they are not there any more."""
    plain = " ".join(bare(word) for word in words)
    found = _LEAVES.search(plain)
    return (len(plain[: found.start()].split()), len(plain[: found.end()].split())) if found else None


def find_absent(words: Sequence[str]) -> frozenset[int]:
    """The places of words that name what is not there: 'not one feather', 'all the bread was gone'."""
    return _find_absent(tuple(words))


@lru_cache(maxsize=MOST_REMEMBERED)
def _find_absent(words: tuple[str, ...]) -> frozenset[int]:
    absent: set[int] = set()
    first = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or ends_clause(words[end - 1]):
            absent |= _find_in_clause([bare(word) for word in words[first:end]], first)
            first = end
    return frozenset(absent)


def _find_in_clause(plain: list[str], first: int) -> set[int]:
    text = " ".join(plain)
    absent = _find_gone(plain, text, first) if _OF_GONE.admits(text) else set()
    for index in range(1, len(plain)) if _NEGATES.search(text) else ():
        lead = index
        while lead > 1 and index - lead < _NEGATED_WITHIN and (plain[lead - 1] in _LINKS):
            lead -= 1
        if any(_NEGATED.search(" ".join(plain[:at])) for at in range(lead, index + 1)):
            absent.add(first + index)
    return absent


def _find_gone(plain: list[str], text: str, first: int) -> set[int]:
    """What is said to be elsewhere, or is there no more; `first` is the place of the clause's first word."""
    gone = (
        _GONE.search(text)
        or _NOT_THERE.search(text)
        or _NEVER_CAME.search(text)
        or _CAME_NO_MORE.search(text)
    )
    absent: set[int] = set()
    stuff = _STUFF_FOR.search(text)
    if stuff is not None:
        # 'Leather for one pair of shoes': there are no shoes yet.
        absent |= set(range(first + len(text[: stuff.end()].split()), first + len(plain)))
    for remains in _REMAINS.finditer(text):
        absent |= set(
            range(
                first + len(text[: remains.start()].split()) + 2, first + len(text[: remains.end()].split())
            )
        )
    sent = _SENT_TO.search(text)
    if sent is not None:
        absent |= set(
            range(first + len(text[: sent.start()].split()) + 1, first + len(text[: sent.end()].split()))
        )
    for sought in _SOUGHT.finditer(text):
        absent |= set(
            range(first + len(text[: sought.start()].split()) + 2, first + len(text[: sought.end()].split()))
        )
    unseen = _NOBODY_SAW.search(text)
    if unseen is not None:
        absent |= set(range(first + len(text[: unseen.end()].split()), first + len(plain)))
    if gone is not None:
        absent |= set(range(first, first + len(text[: gone.start()].split())))
    return absent
