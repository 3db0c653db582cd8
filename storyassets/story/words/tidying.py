"""Tidying: a text set right before it is read: what print has and speech has not, and commas that were left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.story.words.quotations import find_quotations, mask_quotations
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set
from storyassets.story.words.written import quote_written

# `MARSTAL, Denmark — The captain …`, `LONDON (AP) - …`
_DATELINE = re.compile(
    r"^[A-Z]{3,}(?:[ -][A-Z]{2,})*(?:, [A-Z][\w. ]{2,24})?(?: \([\w/ ]{2,20}\))? ?[—–-]+ (?=[A-Z\"])"
)
# `Captain Erik Sander, 58, ordered …`
_AGE = re.compile(r"(?<=[a-z]), \d{1,3}(?: years old)?,(?= )")
_FULL_NAME = re.compile(r"\b([A-Z][a-z]{2,})(?= ([A-Z][a-z]{2,})\b)")
_LEADS = re.compile(r"(?:(?:And|But|So|Then) )?(?:when|after|while|before|once)\b", re.I)
_SUBJECT = re.compile(
    rf" (?=(?:I|he|she|we|they) (?:\w+ed|was|were|had|did|could|would|{'|'.join(sorted(IRREGULAR_PAST))})\b)"
)
# `The light they steered by, they insisted, was Harran Point.`; `the grandfather, it emerged in letters, drove a truck`
_SAID_ASIDE = re.compile(
    r"(?P<who>(?:^|(?<=[.!?] )|(?<=, and )|(?<=, but ))(?:the|a|an|my|his|her|their|our|this|that|all|what|[A-Z][\w']+)\b[^,.;:!?\"]{2,60}), "
    r"(?P<says>(?:he|she|they|it|I|we|[A-Z][a-z]+|(?:the|my|his|her) [a-z]+) (?:later |had |always |now |all )?"
    r"(?:said|says|insisted|claimed|swore|believed|thought|knew|felt|feared|hoped|admitted|explained|recalled|decided|suspected|guessed|assumed|"
    r"learned|discovered|realized|realised|emerged|turned out|seemed|appeared|told (?:me|us|him|her|them)))(?: [a-z]+ [a-z]+)?, "
    rf"(?=(?:was|were|is|are|had|has|would|could|did|used|might|must|{'|'.join(sorted(IRREGULAR_PAST))}|\w+ed)\b)",
    re.I,
)
# `An old man saved three children on Sunday, police said.`
_SAID_BY_OFFICIALS = re.compile(
    r", (?:according to (?:the )?[\w' ]{3,30}|(?:the )?(?:(?:local|state|city|county|fire|federal|school|hospital|company) )?"
    r"(?:police|officials?|authorities|investigators|prosecutors|witnesses|deputies|officers|firefighters|rescuers|doctors|experts|"
    r"researchers|lawyers|neighbou?rs|relatives|residents|spokes\w+|sheriff|department) (?:later )?"
    r"(?:said|say|says|reported|announced|confirmed|told reporters|have said)(?: (?:on )?[A-Z]\w+day| in a statement| later)?)(?=[.!]|$)"
)
# `and then, very quietly, he began`; `because, said big Carl, the lad has luck`
_HOW_BETWEEN = re.compile(
    r"(?P<joint>\b(?:and|but|then|so|And|But|Then|So)), (?:very |quite |so |rather |almost )?[a-z]+ly, (?=(?:I|he|she|it|we|they|the|a|an|my|his|her) )"
)
_SAYER_BETWEEN = re.compile(
    r"(?P<joint>\b(?:because|that|since|and|but|for)), (?:(?:said|says|explained|thought) (?:the |his |her |my )?(?:[\w'.]+ ?){1,3}"
    r"|(?:he|she|they|I|[A-Z]\w+) (?:said|says|explained|added)), "
)
# `for, you know, he was very much afraid`
_ASIDE_BETWEEN = re.compile(
    r"(?P<joint>\b(?:for|because|since|and|but|so|that|yet)), (?:as )?(?:you (?:know|see|must know|understand|may be sure)|mind you|of course|to be sure|I suppose|"
    r"I think|I must say|naturally|in fact|indeed|after all|to tell the truth|as it were|so to speak), "
    r"(?=(?:I|he|she|it|we|they|you|there|the|a|an|my|his|her|their|our|no|nobody|this|that|these|those|[A-Z]\w+)\b)"
)
# `the third child, Tyler Boone, 11, the ice broke`: the comma after the age ends what the one before the name began.
_NAMED_BETWEEN = re.compile(r", (?:[A-Z][\w'’-]+ ?){1,3}$")
# `Maureen Tully, 58, a school cook`: what she is stands after a comma, with an age or without.
_EXPLAINED_NEXT = re.compile(r" (?:an?|the|who|whose|his|her|their|my|our|now|then|formerly|once)\b")
# `In March, the page explained, her firm had bought the house.`
_SAID_AFTER_PHRASE = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<who>(?:In|On|At|By|After|For|Until|During) [^,.;:!?\"]{2,30}), (?P<says>(?:the|a|his|her|my|it|he|she|they) (?:[a-z]+ )?"
    r"(?:said|says|read|explained|claimed|insisted|announced|showed|revealed|reported|stated)), (?=(?:the|a|an|his|her|my|he|she|they|it|[A-Z][a-z]+) )"
)
# `…must die. As he drew his last breath, he said to those standing around:`, and there it ends
_LOST_END = re.compile(
    r"(?<=[.!?]) [^.!?\"]*\b(?:said|cried|spoke|words|told|asked|answered|replied)\b[^.!?\"]*:\s*$"
)
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]+|$)")
# What a clause hangs on: `before he came`, `all I had`, `the day we met`.
_GOVERNS = word_set(
    "when after while before once as if that than what who whom which where why how because since until till though "
    "although and or but all everything anything nothing whatever time times moment day night morning year week way "
    "place thing things one last so unless said says thought knew know saw heard told felt believed wished hoped "
    "realised realized first next"
)  # fmt: skip
_LOWERED = word_set(
    "the a an my his her its their our this that these those all what it he she they we no some every each two three both"
)
_NO_FIRST_NAMES = word_set(
    "The A An In On At My Our His Her Their This That When Then But And So Mr Mrs Miss Dr Old Little King Queen Prince "
    "Corporal Sergeant Private Lieutenant Colonel General Major Admiral Commander Inspector Detective Officer Constable Ranger Judge Mayor "
    "President Senator Governor Chief Coach Nurse Principal Reverend Pastor Rabbi Dame Duke Count Baron Agent Deputy Sheriff "
    "Princess Lord Lady Sir Saint Captain Doctor Professor Aunt Uncle Brother Sister Father Mother Mount Lake New "
    "One Two Three Each Every Next Last Late Early Mid Some No Yes All Even Only Dear Another From With After Before Since Until By For Because If"
)  # fmt: skip

# `One July` is nobody's name, though there is one tomato, too.
_OF_TIMES = word_set(
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Thanksgiving"
)

# `Harwick Pond` is no Harwick.
_OF_PLACES = word_set(
    "Pond Street Road Lane Avenue Lake River Creek Park Hill Bay Beach Station Hotel Bank School Bridge Point Island Square Hall Court Valley "
    "Mountain Falls High Middle Elementary Academy County City Town Club Company Inn House Shore Forest Woods Church Hospital Library Museum Market Harbor Tower Castle Farm University College Theater Cafe Diner"
)


def tidy_text(paragraphs: Sequence[str]) -> list[str]:
    """The paragraphs without a dateline and ages in commas, with the names by which people are called again."""
    paragraphs = with_capitals(paragraphs)
    called = _short_names("\n".join(paragraphs))
    tidied = []
    for number, paragraph in enumerate(paragraphs):
        text = paragraph if number else without_dateline(paragraph)
        text = _AGE.sub(_end_of_age, text)
        for full, short in called.items():
            text = re.sub(rf"\b{full}\b", short, text)
        tidied.append(_put_commas(_outside_speech(quote_written(text))))
    return without_lost_end(tidied)


_SMALL_I = re.compile(r"(?<![\w.'’-])i(?=['’](?:m|d|ve|ll)\b|[ ,.!?;:]|$)(?!\.e)")
_OPENS = re.compile(r"(?:^|(?<=[.!?] )|(?<=[.!?]\" )|(?<=\n))([\"“(]?)([a-z])")
_FEWEST_SMALL = 3


def with_capitals(paragraphs: Sequence[str]) -> Sequence[str]:
    """The paragraphs of who writes all small with a capital `I`, and one where a sentence begins."""
    text = "\n".join(paragraphs)
    small = len(_SMALL_I.findall(text))
    if small < _FEWEST_SMALL or small <= len(re.findall(r"\bI\b", mask_quotations(text))):
        return paragraphs
    return [
        _OPENS.sub(lambda m: m[1] + m[2].upper(), _SMALL_I.sub("I", paragraph)) for paragraph in paragraphs
    ]


def without_lost_end(paragraphs: list[str]) -> list[str]:
    """Without the last sentence, where it announces words that nobody gave: `he said to those standing around:`"""
    if paragraphs and (lost := _LOST_END.search(paragraphs[-1])):
        paragraphs[-1] = paragraphs[-1][: lost.start()]
    return paragraphs


def without_dateline(paragraph: str) -> str:
    """A report without the place that stands before its first word."""
    return _DATELINE.sub("", paragraph)


def _end_of_age(age: re.Match[str]) -> str:
    sentence = age.string[: age.start()].rpartition(". ")[2]
    explained = _EXPLAINED_NEXT.match(age.string, age.end())
    return "," if explained or _NAMED_BETWEEN.search(sentence) else ""


def _short_names(text: str) -> dict[str, str]:
    """`Rosa Almeida` is `Rosa` where she is called that again, and never by the other name alone."""
    full = {
        m.groups()
        for m in _FULL_NAME.finditer(text)
        if m[1] not in _NO_FIRST_NAMES and m[2] not in _OF_PLACES and m[2] not in _OF_TIMES
    }
    words = Counter(re.findall(r"\b[A-Z][a-z]{2,}\b", text))
    both = Counter(m.groups() for m in _FULL_NAME.finditer(text))
    return {
        f"{first} {last}": first
        for first, last in sorted(full)
        if words[first] > both[first, last] and words[last] == both[first, last]
    }


def _outside_speech(paragraph: str) -> str:
    """`The light, they insisted, was green.` → `They insisted that the light was green.`, where nobody speaks."""
    paragraph = '"'.join(
        part if n % 2 else _ASIDE_BETWEEN.sub(r"\g<joint> ", part)
        for n, part in enumerate(paragraph.split('"'))
    )
    if '"' in paragraph:
        return paragraph
    paragraph = _SAYER_BETWEEN.sub(r"\g<joint> ", _SAID_BY_OFFICIALS.sub("", paragraph))
    paragraph = _HOW_BETWEEN.sub(r"\g<joint> ", paragraph)
    paragraph = _SAID_AFTER_PHRASE.sub(
        lambda m: f"{m['says'][:1].upper()}{m['says'][1:]} that {m['who'][:1].lower()}{m['who'][1:]} ",
        paragraph,
    )
    return _SAID_ASIDE.sub(_said_first, paragraph)


def _said_first(match: re.Match[str]) -> str:
    who, says = match["who"], match["says"]
    if _LEADS.match(who):
        return match.group()
    first, _, rest = who.partition(" ")
    lowered = f"{first.lower()} {rest}" if rest and first.lower() in _LOWERED else who
    opens = match.start() == 0 or match.string[match.start() - 2] in ".!?"
    return f"{says[:1].upper() if opens else says[:1]}{says[1:]} that {lowered} "


def _put_commas(paragraph: str) -> str:
    """`When I knocked he laughed` → `When I knocked, he laughed`, outside of what is said."""
    at, parts = 0, []
    for quotation in find_quotations(paragraph):
        parts += [
            _SENTENCE.sub(_put_comma, paragraph[at : quotation.start]),
            paragraph[quotation.start : quotation.end],
        ]
        at = quotation.end
    return "".join([*parts, _SENTENCE.sub(_put_comma, paragraph[at:])])


def _put_comma(sentence: re.Match[str]) -> str:
    text = sentence.group()
    if not _LEADS.match(text.lstrip()) or "," in text.strip(" ,"):
        return text
    for place in _SUBJECT.finditer(text):
        before = text[: place.start()].split()
        if len(before) > 2 and before[-1].lower() not in _GOVERNS:
            return f"{text[: place.start()]},{text[place.start() :]}"
    return text
