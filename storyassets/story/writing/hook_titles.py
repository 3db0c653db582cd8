"""Title hooks: the first line that a title offers: what it shows as a question, its golden thing, its three rivals."""

from __future__ import annotations

import re

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence
from storyassets.story.words.lexicon import PLURALS
from storyassets.story.writing.compress import shorten

SHORTEST_TELLING_TITLE_WORDS = 4

_IN = re.compile(r"^(?:The|A|An) (?P<who>\w+) in (?:(?P<article>the|a|an) )?(?P<where>[\w' ]+?)[.!]?$")
_DOING = re.compile(r"^(?:The|A|An) (?P<who>\w+) (?P<doing>\w+ing) (?:the|a|an) (?P<what>[\w' ]+?)[.!]?$")
_WITHOUT = re.compile(r"^(?:The|A|An) (?P<who>\w+) without (?P<what>[\w' ]+?)[.!]?$", re.I)
_SHARE = re.compile(r"^The (?P<who>\w+)'s (?P<what>Share|Reward|Gift|Promise|Secret|Answer)[.!]?$")
_PRECIOUS = re.compile(r"\b[Tt]he (?P<what>(?:Golden|Magic|Silver) \w+)[.!]?$")
_THREE = re.compile(r"^The (?P<a>\w+), the (?P<b>\w+),? and the (?P<c>\w+)[.!]?$")
_COUNTED = re.compile(r"^(?P<count>Two|Three|Four) (?P<who>\w+) and (?:a|an|the) (?P<other>\w+)[.!]?$")

_OUTCOME = re.compile(
    r"^(?P<first>.+?), (?:so|and so|and|but|until|then) (?P<last>(?:I|[Ww]e|[Hh]e|[Ss]he) .+)$"
)
FEWEST_HEADLINE_WORDS, HEADLINE_SHARE = 3, 0.5
_HOW_LONG = re.compile(r" for (?:\w+ ){1,2}(?:days|weeks|months|years)\.$")
_HAPPENS = re.compile(
    r"\b[a-z]{3,}s (?:back|up|down|out|off|away|over|in|into|for|from|to|with|after|at|on|his|her|their|its|the|an?|own|every|all|no|\d+)\b"
)
_MY = re.compile(r"^(?P<my>My|Our) (?P<who>[a-z]+)\b")
# The last, the slowest: there is no other.
_ONLY_ONE = re.compile(
    r"(?:[a-z]{2,}est|last|only|first|best|worst|same|wrong|next|one|number|[A-Z]{2,})$", re.I
)
_TELLING_TITLE = re.compile(r"^(?!.* and )(?:.*\b(?:in|without|carrying|at|on|under|belling)\b)", re.I)


def title_question(title: str) -> str:
    """`The Dog in the Manger` → `What is a dog doing in a manger?`; nothing of a title that shows nothing."""
    title = title.replace("’", "'")
    if match := _IN.match(title):
        where = match["where"].lower()
        bare = not match["article"] or where.split()[0] in PLURALS
        return (
            f"What is {with_article(match['who'].lower())} doing in {where if bare else with_article(where)}?"
        )
    if match := _DOING.match(title):
        who, what = with_article(match["who"].lower()), with_article(match["what"].lower())
        return f"Why is {who} {match['doing'].lower()} {what}?"
    if match := _WITHOUT.match(title):
        return f"Why does this {match['who'].lower()} have no {match['what'].lower()}?"
    if match := _SHARE.match(title):
        return f"What is {with_article(match['who'].lower())}'s {match['what'].lower()}?"
    if match := _PRECIOUS.search(title):
        return f"What would you do with {with_article(match['what'].lower())}?"
    return ""


def title_rivals(title: str) -> str:
    """`The Rabbit, the Weasel, and the Cat` → `Rabbit, weasel or cat: who wins?`; `Two Travelers and a Bear` → `Two travelers, one bear.`"""
    if match := _COUNTED.match(title):
        return f"{match['count']} {match['who'].lower()}, one {match['other'].lower()}."
    match = _THREE.match(title)
    if match is None or any(name.lower() in PLURALS for name in match.groups()):
        return ""
    one, two, three = (name.lower() for name in match.groups())
    return f"{one.capitalize()}, {two} or {three}: who wins?"


def title_outcome(title: str) -> str:
    """`My neighbor kept parking in my driveway, so I bought his house` → `I bought my neighbor's house.`; else nothing."""
    match = _OUTCOME.match(title.replace("’", "'").rstrip(".!"))
    if match is None:
        return ""
    who, last = _MY.match(match["first"]), match["last"]
    if who is not None:
        mine = f"{who['my'].lower()} {who['who']}"
        last = re.sub(r"\b(?:his|her|their)\b(?= [a-z])", f"{mine}'s", last, count=1)
        last = re.sub(r"^(?:he|she)\b", f"{mine[:1].upper()}{mine[1:]}", last, flags=re.I)
    if re.search(r"\b(?:he|she|they|him|her|his|their|them|it)\b", last, re.I):
        return ""
    return f"{last[:1].upper()}{last[1:]}."


def is_headline(title: str) -> bool:
    """`Ferry captain turns back for a dog`: written as a sentence, with what happens in the present."""
    words = title.split()
    small = sum(word[:1].islower() for word in words[1:])
    return (
        len(words) > FEWEST_HEADLINE_WORDS
        and small > HEADLINE_SHARE * len(words)
        and bool(_HAPPENS.search(title))
    )


def title_told_shorter(title: str) -> tuple[str, ...]:
    """A headline, and a title that is a sentence in its shorter wordings, the fullest first."""
    text = close_sentence(title.replace("’", "'"))
    if not has_verb(title) and not is_headline(title):
        return ()
    wordings = dict.fromkeys((text, *shorten(text), _HOW_LONG.sub(".", text)))
    return tuple(
        one for one in wordings if len(one.split()) > FEWEST_HEADLINE_WORDS and (has_verb(one) or one == text)
    )


def with_article(noun: str) -> str:
    """`ass` → `an ass`."""
    return f"{'an' if noun[:1].lower() in 'aeio' else 'a'} {noun}"


def as_seen(title: str) -> str:
    """`The Ass in the Lion's Skin` → `An Ass in a Lion's Skin`."""

    def put(match: re.Match[str]) -> str:
        one, noun = match.groups()
        if noun.lower() in PLURALS or _ONLY_ONE.search(noun):
            return str(match.group())
        seen = with_article(noun)
        return f"{seen[:1].upper()}{seen[1:]}" if one == "The" else seen

    return re.sub(r"\b([Tt]he) (\w+)", put, title)


def tells(title: str) -> bool:
    """`The Frogs Who Wished for a King`, `Who stole the moon?`: more than names."""
    if len(title.split()) < SHORTEST_TELLING_TITLE_WORDS:
        return False
    return title.endswith("?") or has_verb(title) or bool(_TELLING_TITLE.search(title))
