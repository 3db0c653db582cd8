"""Place asides: what a line of our time only tells about, places named in it in which nobody is just now."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.model.script import Line, Script
from storyassets.story.reading.place_senses import NO_PLACE, clear_senses
from storyassets.story.reading.place_words import SETTINGS
from storyassets.story.reading.place_words_of_today import TODAY
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_OF_SOMEBODY = (
    r"\b(?:who|whose \w+)(?: had| has| once| always| also| used to)? (?:runs?|owns?|owned|works?|worked|lives?|lived|teaches"
    r"|taught|drives|grew up|(?:was|were|been) (?:born|raised)|comes? from|studied|served|manage[sd]?|ran the|drove an?)\b[^.,;!?]*"
)
"""'His cousin, who ran the sluice gate nine miles upstream': that is only who it is."""

_EARLIER = (
    r"\b(?:had|\w+['’]d) (?:\w+ly |never |once |always |just |also |been |already |not )*"
    r"(?!gone|come|reach|arriv|enter|climb|walk|run|ridden|driven|flown|sail|return|mov|land|stopp|got|taken|brought|carri"
    r"|led|follow|sat|stood|settl|been|better|to\b|like|love|rather|fallen|crawl|sneak|slipp|snuck|made it|left(?! (?:it|them|him)\b))"
    r"(?:\w+(?:ed|en|ung|own|ept|elt|ought|aught|uilt|old|ost)|put|set|cut|read|done|said|met|kept|lived|worked|left) [^.,;!?]*"
    r"(?:, (?:beside|next to|near|behind|in|at|on|under) [^.,;!?]*)?"
)
"""'He had put up all the houses on the street': that was long before."""

_SAID = (
    r"\b(?:said|says?|told (?:\w+ )?\w+|asked(?: \w+)?|explained|swore|wrote|reported|claimed|admitted|knew|thought"
    r"|promised|believed|insisted|announced|pointed out|complained|suggested|wondered|agreed|confessed|assumed|figured)"
    r" (?:that|if|whether|how|why|where|(?:he|she|they|i|we|it|there)(?:['’]\w+)?"
    r"|(?:his|her|my|the|their|our) \w+ (?:was|were|is|had|has|would|could|will)) [^.;!?]*"
)
"""'She said that Gerald had been at the bank': nobody is there while it is said."""

_BODY = r"(?:the|our|my|his|her|their) (?:city|town|court|bank|hospital|school|company|church|museum|university|college|station|airport|office|agency|firm)"
_DECIDES = (
    rf"\b{_BODY} (?:took|gave|gives|has|sent|closed|ruled|decided|says?|said|told|paid|pays|fined|ordered|offered|wanted|refused|agreed"
    r"|hired|fired|called|rang|phoned|telephoned|emailed|charged|raised|bought|sold|changed|made|lets?|kept|needed|asked|announced|awarded|denied|granted|barred"
    r"|owned|had (?:sent|given|sold|closed|offered|refused|bought|paid|ordered|told))\b"
)
"""'The bank had sent its last letter': it is told of those who work there."""

_CARRIED = (
    r"\b(?:hospital|school|bank|church|office|garden|kitchen|train|bus|car|police|city|hotel|prison|library|farm|airport|ship['’]s|house|theater|museum)"
    r" (?:insurance|sales\w*|dealers?|dealership|payments?|radio|alarm|bracelet|cardigan|fees?|bills?|letters?|bells?|bags?|uniform|shoes|reports?|council|inspector|clerk|guards?|owners?|records|number|keys?|tickets?"
    r"|cards?|hose|kni(?:fe|ves)|gown|boy|boss|officials?|officers?|teachers?|nurses?|managers?|drivers?|workers?|books?|loans?|accounts?|statements?)\b"
    r"|\bchurch (?:towers?|steeple|spire|hill|roof|clock|choir)\b"
)
"""'From my school cardigan': no school is here."""

_RINGS = re.compile(r"\b(?:phone|telephone|rang|called)\b")
_AT_THE_PHONE = re.compile(r"\bit was (?:a|an|the|my|his|her) [^.,;!?]*")
"""'The phone rang. It was a nurse': she is not here."""

_CALLS_FROM = re.compile(
    r"\b(?:called|calls|phoned|rang|telephoned|texted|emailed|watched|wrote to) (?!me\b|us\b)(?:(?!from\b)[\w'’]+ ){1,6}from(?= (?:the|our|my|his|her|their|a) )"
)
_NAMES_OTHERWISE = word_set(
    "home outside nurse nurses doctor surgeon hospital cooking cooked baking baked oven stove fridge bed bedside window night nights midnight morning mornings evening dawn dusk "
    "dj noon afternoon winter snow rain storm funeral wedding trial prison jail slept asleep sleep underground buried"
)
"""These tell where or when something is, too."""

_REASONS = r"\b(?:because|since (?:\w+ ){1,3}(?:had|was|were)|as (?:if|though)|even though|although|unless|in case|so that) [^.;!?]*"
"""'Because Jo had fallen ill on the bus': that is why, and not where."""

_WEATHER_OUTSIDE = r"\bit (?:was|is|had been|got|grew) [^.,;!?]*\boutside\b"
"""'It was nine below outside': who says so is inside."""

_SEEN_OUT_THERE = (
    r"\b(?:the|an?|his|her|their|my|our) (?:\w+ )?(?:streets?|yard|road|square|garden|city|town|world|parking lot|rain|snow|wind|storm|night)"
    r" outside (?:was|were|is|had|lay|stayed|went|looked|turned|grew|got)\b"
)
"""'The street outside was still dark': it is seen from inside."""

_GOES_BY_OUTSIDE = r"(?:^|(?<=[.;:!?,] ))outside,? (?!(?:he|she|they|i|we|you|of|in|at|on|the (?:gate|door|house|church))\b)[^.;!?]*"
"""'Outside a bus went by': whoever hears it is inside."""

_LEADS_THERE = r"\b(?:that|which) (?:ran|runs|led|leads|went|goes|reached|reaches) (?:\w+ )?(?:in|into|to|through|under|past|along|toward|towards) [^.,;!?]*"
"""'Against the pipe that ran down into the mine': whoever is at its end is not there."""

_TO_DO_THERE = r"\b(?:to|and) (?:bring|deliver|fetch|haul|earn|pay for|pick up|wait for) [^.,;!?]*"
"""'To bring diesel to the mine': there they are not yet."""

_COME_FROM = (
    r"(?:(?<=\bhome )|(?<=\bback )|(?<=\breturned )|(?<=\bfresh )|(?<=\bstraight ))from (?:[\w'’-]+ ){1,5}?(?:at|in|on|for) (?:(?! and | when | to find)[^.,;!?])*?"
    r"(?= and | when | to find|[.,;!?]|$)"
)
"""'I came home from a shift at the bakery': there nobody is any more."""

_HAILS_FROM = (
    r"\b(?:(?:it|this|that|there|he|she) (?:was|is) (?:only |just )?(?:the |an? |old |little )?(?!back\b|home\b|fresh\b|straight\b|far\b|away\b)[\w'’-]+|man|woman|boy|girl|lady|guy|kid|people|men|women|somebody|someone"
    r"|friend|officer|inspector|nurse|doctor|driver|lawyer|reporter|official|clerk|us|them|those|all|one|some|most|lads?|girls|boys|kids|men|fellows?|team|crew|neighbou?r|cousin|chap|bloke) from (?:the|our|my|his|her|their|a) (?:[\w-]+ )?[\w-]+"
)
"""'It was Teddy from the summer camp', 'a man from the bank came': where one belongs is not where one is."""

_OUT_THROUGH = (
    r"\b(?:climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|leap(?:t|ed|s)?|fell|crawled|escaped|slipped|flew) (?:\w+ )?(?:out of|out through|from|through)"
    r" (?:the|an?|his|her|my|our|their) [\w-]+(?= window\b)"
)
"""'She climbed out of the bedroom window': she is outside."""

_FAR_OFF = r"\b(?:miles?|hours?|leagues?|a day|days) (?:away|off),? (?:at|in|on) [^.;!?]*"
"""'The crew was forty miles away, at a funeral': the story stays where it is."""

_PICTURES = r"(?:photo(?:graph)?s?|pictures?|snapshots?|postcards?|paintings?|portraits?|posters?)"
_PICTURED = (
    rf"\b{_PICTURES} (?:of|from) [^.,;!?]*|\b(?:it|which|{_PICTURES}) show(?:ed|s) (?:me|us|him|them|an?|the|two|three|his|her|my|our|their)\b[^.;!?]*"
    rf"|\b{_PICTURES},? (?:and )?(?:in|on) (?:every|each|all|one|most|which|it|them)\b[^.;!?]*"
)
"""'A photograph of two boys on a beach', 'It showed a baby on a porch': whoever holds it is elsewhere."""

_THINK_OF_ONE = (
    r"\b(?:every(?:one|body)|no(?: one|body)|people|kids|half|all) (?:in|at|of|on) (?:(?:the|our|my|his|her|their|that) (?:\w+ )?\w+|school|work|church)"
    r" (?:had |has |still |always |soon |then |simply )*(?:called|calls?|thought|thinks?|said|says?|believed|hated|blamed|forgot|forgotten"
    r"|remembered|remembers?|pitied|despised|respected|trusted)\b"
)
"""'Everyone in the village called him a coward': so they do anywhere."""

_KIN_GONE = (
    r"\b(?:my|our|his|her|their) (?:\w+ )?(?:parents|mother|father|mom|mum|dad|husband|wife|sister|brother|son|daughter|boss|neighbou?rs?|friends?|uncle|aunt)"
    r" had (?:\w+ly |just |already )?(?:gone|driven|flown|left|walked|ridden|moved|sailed|run)(?! (?:us|me|back|home)\b) [^.;!?]*"
)
"""'Our parents had driven to the airport': whoever is told of stayed where they were."""

_STANDS_IN = (
    r"(?:(?<=chapel )|(?<=chapels )|(?<=church )|(?<=house )|(?<=shop )|(?<=store )|(?<=school )|(?<=office )|(?<=bank )|(?<=hotel )|(?<=bakery )|(?<=hospital ))"
    r"(?:on|in|off|at) (?:the )?(?:\w+ ){1,2}(?:street|lane|road|avenue|drive|square|hill)\b"
)
"""'In the chapel on Harrow Lane': nobody is in the lane."""

_IS_ONE = (
    r"\b(?:i|he|she|we|they) (?:was|am|is|were|are|had been) (?:(?:an?|still|only) )+(?:[a-z]+ )?(?:nurse|doctor|surgeon|midwife|waiter|waitress|teacher|baker|librarian|conductor|clerk)s?"
    r"(?! (?:in|at|of|there|here)\b)[^.,;!?]*"
)
"""'I was a nurse on early shifts': so far nobody is at a hospital."""

_NOT_HERE = r"\b(?:was|were|is|are)(?: not|n['’]t) (?:here|there)[,;] (?:he|she|it|they|who) (?:was|were|is|are) (?:at|in|on|with) [^.,;!?]*"
"""'The dog was not there, he was at home': who is told of stays where they are."""

_RINGS_UP = r"\b(?:called|phoned|rang|telephoned|texted|emailed) (?:up )?(?!me\b|us\b|out\b)(?:[\w'’]+ ){1,5}?at (?:the|his|her|my|our|their) (?:\w+ )?\w+"
"""'I called my friend at the depot': who calls is elsewhere."""

_ROLLS_AWAY = (
    r"\b(?:my|the|his|her|our|their|an?) (?!(?:\w+ )?(?:car|taxi|bus|buses|truck|van|train|tram|carriage|cart|wagon|tank|coach|limousine)\b)(?:\w+ )?\w+"
    r" (?:rolled|blew|bounced) (?:[\w]+ ){0,5}?(?:to|into|past|towards?) (?:the|a|an) (?:\w+ )?\w+"
)
"""'My oranges rolled down to the bakery': nobody went there with them."""

_LOOKS_AT = r"\b(?:looked|stared|glanced|gazed|glared|frowned|pointed|nodded) (?:\w+ )?at (?:the|that|this|his|her|my|our|their) (?:\w+ )?\w+"
"""'He looked at the buses': he is in none."""

_ASIDES = re.compile(
    "|".join(
        (
            _RINGS_UP,
            _ROLLS_AWAY,
            _LOOKS_AT,
            _COME_FROM,
            _NOT_HERE,
            _IS_ONE,
            _KIN_GONE,
            _STANDS_IN,
            _HAILS_FROM,
            _OUT_THROUGH,
            _FAR_OFF,
            _PICTURED,
            _THINK_OF_ONE,
            _WEATHER_OUTSIDE,
            _SEEN_OUT_THERE,
            _LEADS_THERE,
            _GOES_BY_OUTSIDE,
            _TO_DO_THERE,
            _REASONS,
            _OF_SOMEBODY,
            _EARLIER,
            _SAID,
            _DECIDES,
            _CARRIED,
        )
    )
)


def clear_script(script: Script) -> Script:
    """The same script to read places from, word by word: what may name several is settled by its company."""
    story = {bare(word) for line in script.lines for word in line.text.split()}
    story |= {bare(word) for word in script.title.split()}
    lines = tuple(_with_text(line, clear_senses(line.text.split(), story)) for line in script.lines)
    title = " ".join(clear_senses(script.title.split(), story))
    return script.model_copy(update={"lines": lines, "title": title})


def without_asides(lines: Sequence[Line]) -> dict[str, Line]:
    """Each line by its name, without the places that it only tells about."""
    before = ("", *(line.text for line in lines))
    return {
        line.line_id: _with_text(line, clear_asides(line.text.split(), said_before))
        for line, said_before in zip(lines, before, strict=False)
    }


def clear_asides(words: Sequence[str], said_before: str = "") -> list[str]:
    """The words of a line, those that only tell about a place as naming none; what was told before it may explain it."""
    words = _from_where_they_call(words)
    text = " ".join(words).lower()
    idle: set[int] = set()
    heard = [*_AT_THE_PHONE.finditer(text)] if _RINGS.search(f"{said_before.lower()} {text}") else []
    for found in (*_ASIDES.finditer(text), *heard):
        first = text[: found.start()].count(" ")
        idle |= set(range(first, first + found[0].count(" ") + 1))
    return [
        as_none(word) if at in idle and names_place(bare(word)) else word for at, word in enumerate(words)
    ]


def _from_where_they_call(words: Sequence[str]) -> Sequence[str]:
    """Whoever calls from a place is there."""
    text = " ".join(words)
    found = _CALLS_FROM.search(text.lower())
    if found is None:
        return words
    at = text[: found.end()].count(" ")
    return [*words[:at], "in", *words[at + 1 :]]


def names_place(word: str, tables: Collection[Collection[str]] = (SETTINGS, TODAY)) -> bool:
    """Whether a bare word may tell where or when something is."""
    return word in _NAMES_OTHERWISE or any(word in table for table in tables)


def as_none(word: str) -> str:
    """The word as one that names no place, with its points."""
    return word.lower().replace(bare(word), NO_PLACE)


def _with_text(line: Line, words: Sequence[str]) -> Line:
    return line.model_copy(update={"text": " ".join(words)})
