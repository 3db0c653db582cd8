"""Writing on things: the few words that the story says stand on a letter, a sign or a bag."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.story.reading.surfaces_written import WRITABLE, carrier_of, find_surface, surface_of
from storyassets.story.reading.things import find_props
from storyassets.story.words.sieve import Sieve
from storyassets.story.words.word_tables import word_set

_MOST_WORDS, _MOST_SIGNS = 11, 60
MOST_REMEMBERED = 1024
"""Texts: rule after rule asks what stands written by the same line."""

_BEGINNING = 8
"""So many words of a long sentence are read, and that it goes on."""

_WRITES = re.compile(
    r"\b(?:wrote|writes|written|write|reads|read|saying|label(?:l?ed)|marked|painted|carved|chalked|stamped|the words?|inscri\w+)\b"
    r"(?: there| in (?:\w+ )?letters| it)?(?: (?:on|in|over|under|above|across) (?:it|(?:the|a|an|his|her|my|its) \w+(?: \w+)?))?",
    re.IGNORECASE,
)
_WRITES_TO = re.compile(
    r"\b(?:wrote|written|writing|typed|texted|emailed|messaged|scrawled|scribbled|jotted|signed|engraved|etched|stitched|"
    r"printed|spelled|note|letters|one (?:more )?word|(?:two|three|four) (?:more )?words|caption|headline|title|message|text|"
    r"comment|subject line|label|tag|sticker|reply|replied|sign|notice|banner|plaque|poster|placard|billboard|nameplate)\b(?:,? (?!said|says|read)[\w'’]+){0,6}?[:,]? ?(?=:(?!\d)|[\"“])",
    re.IGNORECASE,
)
"""Writing of any kind with some words between it and the quotation: 'a note in red ink: "Good start"'."""

_CUT_IN = re.compile(
    r"\b(?:burned|burnt|branded|carved|cut|scratched|engraved|etched|chiselled|chiseled|stamped|sewn|stitched|embroidered|painted|chalked|"
    r"tattooed|stencilled|stenciled)\b[^.:\"“]{0,60}\b(?:names?|words?|letters|number|initials|line):? (?=[\"“]|(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""'Burned into the wood was a name: "TEODOR WASIK".'"""

_NAME_ON_IT = re.compile(
    r"\bwith (?:the (?:name|words?|title) |his name,? |her name,? )((?:[A-Z][\w.'’]*)(?: [A-Z][\w.'’]*){0,3}) (?:on|across|over|in)\b"
)
_THING_SAYS = re.compile(
    r"\b(?:note|letter|sign|card|message|label|bag|paper|page|headline|newspaper|it|inside|envelope|poster|stone|document|form|"
    r"contract|receipt|ticket|plaque|banner|chart|report|tag|screen|caption|post|email|text|sticker|menu|check|bill|invitation|"
    r"board|blackboard|whiteboard|chalkboard|plate|nameplate|headstone|gravestone|tombstone|billboard|placard|door|notice)\b"
    r"(?: (?:by|on|over|above|near|at|in|outside|beside|behind|under) (?:the|a|an|his|her|my|our|their|its) \w+(?: (?!said|says|read)\w+)?)?"
    r"(?: only| simply| now| still| once| used to)* (?:said|says|say|read|reads)\b",
    re.IGNORECASE,
)
_THAT_SAYS = re.compile(
    r"\b(?:sign|board|poster|label|card|note|letter|banner|plaque|tag|badge|plate|ticket|sticker|placard|billboard|shirt)\b(?: \w+){0,2} (?:that|which) (?:says?|said|reads?)\b",
    re.IGNORECASE,
)
"""'A sign painted that says I am the king': what comes next stands on it, whether or not it is marked."""

_PLAIN_WORDS = re.compile(r"(?:[\d$#]|[A-Z](?!['’]))[^.,;!?\"“]*(?:[.;!?]|$)")
"""'The sign said No Parking': a sentence's rest that begins like another one."""

_GOES_ON = re.compile(
    r"(?:and|but|or|who|which|that|then|so|when|while|as|because|with|without|until|before|after|he|she|they|it|we|i)\b",
    re.IGNORECASE,
)
"""After a comma the sentence goes on with these: `the word on his phone, and he said it badly`."""

_PRIMER = re.compile(r"\bA[ -]?B[ -]?C\b")
_SAID_THE_THING = re.compile(
    r"[\"“'‘]([^\"”]+?)[,.!?]?[\"”'’],? (?:(?:said|says|read) (?:the|his|her|a) (?:note|letter|sign|card|message)|it (?:said|read|says))\b",
    re.IGNORECASE,
)
_STANDS_THERE = re.compile(
    r"[\"“]([^\"”]+?)[,.!?]?[\"”],? (?:was |were |is |had been )?(?:written|stamped|printed|painted|carved|engraved|burned|scratched|"
    r"stitched|chalked|lettered|embroidered|scrawled|stencilled|stenciled) (?:on|in|across|into|over|inside|above)\b",
    re.IGNORECASE,
)
_BEASTS = "|".join(one.value for one in Species if one is not Species.HUMAN)
_PICTURED = re.compile(
    rf"\bbook\b.{{0,30}}\b(?:has|with|showing|of) (?:a |an |the )(?:picture of a )?({_BEASTS})\b"
)
_QUOTED = re.compile(r"^(?:[\"“](?P<double>[^\"”]+)[\"”]|['‘](?P<single>(?:[^'’]|['’](?=\w))+)['’])")
_PAPERS = re.compile(
    r"\b(?:note|letter|message|card|paper|page|envelope|wrote|writes|written|scrawled|scribbled|jotted|typed|"
    r"(?:handed|turned|gave) in|form|report|essay|caption|headline|title)\b",
    re.IGNORECASE,
)
_MESSAGES = re.compile(
    r"\b(?:texted|texts|texting|text messages?|a text|the text|messaged|group chat|(?:my|his|her|their|the) (?:phone|screen) (?:lit|buzzed|said|read|showed)|"
    r"(?:on|to) (?:my|his|her|the|their) phone|direct message|dm|emoji|voicemail|left (?:me |him |her )?on read)\b",
    re.IGNORECASE,
)
_ON_A_THING = re.compile(r"\bon(?:to)? (?:the|a|an|his|her|its|my|their|our) (\w+ ?\w*)\b", re.IGNORECASE)
_BACKGROUND = word_set(
    "wall fridge refrigerator desk table door counter board mirror window cover bed back front"
)
"""A note lies or hangs there; it is not written on it."""
_SIEVE = Sieve(
    (_SAID_THE_THING, _STANDS_THERE, _THAT_SAYS, _NAME_ON_IT, _THING_SAYS, _CUT_IN, _WRITES, _WRITES_TO)
)


def find_writing(text: str, held: Collection[str] = ()) -> tuple[Prop, str] | None:
    """The thing on which words stand by this line, and the words, if they are few; `held` are things in hands."""
    found = _find_words(text)
    if found is None:
        return None
    if tells_message(text):
        return Prop.PHONE, found
    if _is_on_another(text):
        return None
    named = [thing for thing in find_props(text.split()) if thing in WRITABLE]
    in_hands = [thing for thing in WRITABLE if thing.value in held]
    papers = [Prop.LETTER] if _PAPERS.search(text) else []
    says = _THING_SAYS.search(text) or _THAT_SAYS.search(text)
    if says is not None:
        # 'A pizza box with a card that said': it stands on the card.
        noun = says.group().split()[0].lower()
        on = [thing] if (thing := surface_of(noun)) is not None else []
        named = [*on, *([] if on or not _PAPERS.search(noun) else papers), *named]
    other, bears = find_surface(text), carrier_of(text)
    named = [bears, *named] if bears is not None else named
    things = [*named, *sorted(in_hands), *papers, *([other] if other is not None else [])]
    return (things[0], found) if things else None


def tells_message(text: str) -> bool:
    """Whether it is told of what somebody sends by telephone, or reads on one."""
    return _MESSAGES.search(text) is not None


def _is_on_another(text: str) -> bool:
    """Whether the words stand on something that nobody could read them from: on a cake."""
    on = _ON_A_THING.search(text)
    words = on.group(1).lower().split() if on is not None else []
    things = find_props(["the", *words]) if not _BACKGROUND & set(words) else []
    return bool(things) and not WRITABLE & set(things) and all(surface_of(word) is None for word in words)


@lru_cache(maxsize=MOST_REMEMBERED)
def _find_words(text: str) -> str | None:
    """Few words after a colon, or in quotation marks, behind a word for writing."""
    if not _SIEVE.admits(text):
        return None
    turned = _SAID_THE_THING.search(text) or _STANDS_THERE.search(text)
    if turned is not None and _is_short(turned.group(1)):
        return turned.group(1)
    plain = _THAT_SAYS.search(text)
    if plain is not None:
        said = re.split(r"[.!?;,]", text[plain.end() :].lstrip(" :,\"“'‘"))[0].strip(" \"”'’")
        if _is_short(said):
            return said
    titled = _NAME_ON_IT.search(text)
    if titled is not None and not _WRITES_TO.search(text[titled.end() :]) and _is_short(titled.group(1)):
        return titled.group(1)
    for pattern in (_THING_SAYS, _CUT_IN, _WRITES, _WRITES_TO):
        for match in pattern.finditer(text):
            rest = text[match.end() :].lstrip()
            marked, rest = rest.startswith((":", ",")), rest.lstrip(":, ")
            quoted = _QUOTED.match(rest)
            plainly = pattern in (_THING_SAYS, _CUT_IN) and _PLAIN_WORDS.match(rest)
            if quoted is None and not plainly and (not marked or rest[:1] in '"“”'):
                continue
            if quoted is None and text[match.end() :].lstrip().startswith(",") and _GOES_ON.match(rest):
                continue
            said = (quoted["double"] or quoted["single"]) if quoted else re.split(r"[.!?;]", rest)[0]
            said = said.strip(" .,;:\"“”'‘’")
            if not _is_short(said) and pattern is not _WRITES:
                said = _begin(said, marked=quoted is not None)
            if not _is_short(said) and said.isupper():
                # Of a long inscription the first line.
                said = said.split(",")[0].strip()
            if _is_short(said):
                return said
    return None


def find_letters(text: str) -> tuple[Prop, str] | None:
    """A book to learn one's letters from has the first of them on it."""
    named = find_props(text.split())
    return (Prop.BOOK, "A B C") if Prop.BOOK in named and _PRIMER.search(text) else None


def find_pictured(text: str) -> Species | None:
    """The animal of which a book has a picture: 'a book with a cock on its first page'."""
    found = _PICTURED.search(text.lower())
    return Species(found.group(1)) if found is not None else None


def _is_short(said: str) -> bool:
    return bool(said) and len(said.split()) <= _MOST_WORDS and len(said) <= _MOST_SIGNS


@lru_cache(maxsize=MOST_REMEMBERED)
def _begin(said: str, *, marked: bool) -> str:
    """As many sentences as can be read at once; of a long first one what stands before a comma."""
    for parts in (re.split(r"(?<=[.!?;]) ", said), re.split(r"(?<=,) ", said)):
        kept = ""
        for part in parts:
            longer = f"{kept} {part}".strip()
            if not _is_short(longer):
                break
            kept = longer
        if kept:
            return kept.strip(" .,;:")
    first = " ".join(said.split()[:_BEGINNING])
    return f"{first}..." if marked and _is_short(first) else said


def tells_writing(text: str) -> bool:
    """Whether a line says what a letter says, however long."""
    return _THING_SAYS.search(text) is not None or _SAID_THE_THING.search(text) is not None
