"""Hook onward: a first sentence that takes too long begins in the HOOK and is spoken on in the SETUP, without a rest between.

`My grandfather kept one boot` – `on top of the fridge.` No word is lost; what is heard first says something by itself.
"""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.script import Beat
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence, split_sentences
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.hook_cuts import LONGEST_HOOK_S, is_in_time, lacks_end, said_in_time
from storyassets.story.writing.hook_offers import Hook
from storyassets.story.writing.lines import Told, split_long
from storyassets.story.writing.sentence_joints import is_past

LONGEST_HEAD_S = 2.4
"""A feeling slows a voice by as much as makes two and a half seconds of it."""

LONGEST_SENTENCE_WORDS = 46
FEWEST_HEAD_WORDS = 4
FEWEST_REST_WORDS = 2
MARK_BONUS, CLAUSE_BONUS, OF_COST = 3.0, 1.5, 1.5
SHORT_TAIL_WORDS = 3
MOST_BEFORE_VERB = 9
HEADLINE_SHARE = 0.7
FEWEST_HEADLINE_WORDS = 3
MOST_HELD_WORDS = 8
"""Behind a longer `who …` or `that …` nobody knows what `for six years` belongs to."""

_PREPOSITIONS = word_set(
    "in on at with from by into through over under around for after before during without until behind beneath inside near beside between toward since of"
)
_TIMES = word_set("every each")
_ADVERBS = word_set("never then only also still")
_JOINTS = word_set("and but so because when while until if unless although though as")
_RELATIVES = word_set("who which whose where that nobody")
_OPENERS = _PREPOSITIONS | _JOINTS | _RELATIVES | _TIMES
# `The ship allowed each of us` – `forty seconds of sunlight a day.`
_HEADLINE_JOINTS = (
    (_PREPOSITIONS - {"of"}) | _JOINTS | word_set("who that may can must will to is are was were")
)
_GIVEN = word_set("me us him her them you")
_COUNT = re.compile(
    r"(?:\d+|exactly|only|just|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty.*)$"
)
_FRONTED = r"(?:In|On|At|After|For|By|During|Since|From|Near|Under|Just before|Just after|High in|Deep in|Long ago|Each|Every|One|Once)"
# `On the first day of term, …`, `In 2091 you …`, `Each morning at 7:42 Tomas …`
_LEAD = re.compile(
    rf"^(?P<lead>(?:{_FRONTED}|\w+ (?:days|weeks|months|years|hours|minutes) (?:before|after|into))\b[^,\"]{{0,48}}(?:, (?:in|on|at|near) [^,\"]{{3,30}})?), (?P<main>[^\"]+)$"
)
_TIME_LEAD = re.compile(
    r"^(?P<lead>(?:In|On|For|After|At|Since|By|Each|Every) (?:[\w-]+ ){0,3}?(?:\d{4}|years|months|weeks|days|morning|night|evening|afternoon|noon|midnight|winter|summer|spring|autumn|day|week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?: (?:at|of) (?:exactly |about )?[\w:]+(?: o'clock| [ap]\.?m\.?)?)?) (?P<main>(?:[A-Z]|(?:the|an?|my|our|you|someone|nobody|he|she|they|we|ships|people)\b)[^\"]+)$"
)
# `When the bank closed, the old man gave me his key and told me to run.`
_WHEN_LEAD = re.compile(
    r"^(?P<lead>(?:When|While|As|After|Before|Because|Since) [^,\"]{8,60}), (?P<main>(?!(?:he|she|it|they|his|her|its|their|this|that|these|those|there)\b)[^\"]+)$"
)
_WAS_ONE = re.compile(
    r"^[Tt]here (?:was|lived|was once|once was|lived once|once lived) (?P<who>an? [^,]{3,40}?) who (?P<did>\w+ .+)$"
)
# `I'd been a cook for nine days when I ruined a wedding.`
_WHEN = re.compile(
    r"^(?P<before>[^,\"]*?(?: had| was| were|'d) [^,\"]+?),? when (?P<did>(?:I|we|my|our|the|an?|[A-Z]\w+) [^,\"]+)[.]$"
)
_STRIKES = re.compile(
    r"\b(?:ruin\w*|storm|broke|died|fell|lost|stole\w*|burn\w*|fire|flood\w*|crash\w*|vanish\w*|disappear\w*|kill\w*|shot|screamed|sank|exploded|collapsed|refused|never|nobody)\b",
    re.I,
)
# Only another setting, or what hangs on the first: `in a village there lived a man`.
_NOTHING_YET = re.compile(r"(?:There|Which|And|But|When|While)\b")
# `I taught for thirty years, and only one pupil ever smiled.`
_AND_ONLY = re.compile(
    r"^(?P<before>[^,\"]+), (?:and|but) (?P<did>(?:only (?:one|two|three)|nobody|no one|not one|never once)\b[^,\"]+)[.]$"
)
_NEEDS_ITS_END = re.compile(r"^(?:who|which|whose|where|that|of|nobody)\b")
_HANGS_ON_OF = re.compile(
    r"\b(?:top|foot|front|end|side|edge|kind|sort|back|bottom|middle|bit|lot|one|most|all|each|some)$", re.I
)
# `told me never to open it`, `lit his oven every morning`: one may rest before either
_TOLD = re.compile(r"\b(?:told|asked|warned|begged|taught|ordered|forbade) (?:me|him|her|us|them|\w+)$")
# `A book borrowed in Bern in 1971 was returned`: its deed is still to come
_DEED_TO_COME = re.compile(r"^[^,;:]*?\b(?:was|were|is|are|has|had|will|would|came)\b")
# `…, and it's been sitting on my chest`
_SHORTENED = re.compile(r"(?:it|I|he|she|we|you|they|that|there)['’](?:s|m|ve|d|re|ll)$", re.I)
_OWN_CLAUSE = re.compile(
    r"\b(?:and|but|so|because|when|while|until|if|who|which|whose|where|that|as|nobody|before|after|without)\b"
)


def speak_on(text: str) -> tuple[str, str] | None:
    """What of a first line is said before somebody scrolls on, and the rest of it; nothing where it cannot be parted."""
    if len(text.split()) > LONGEST_SENTENCE_WORDS or '"' in text:
        return None
    first, *others = split_sentences(text)
    if others and is_in_time(first, LONGEST_HEAD_S):
        return first, " ".join(others)
    parted = _struck(first) or _only(first) or _parted_after_lead(first) or _part(_without_was_one(first))
    parted = parted or _part_headline(first)
    if parted is None or not others:
        return parted
    return parted[0], " ".join((parted[1], *others))


def can_open(text: str) -> bool:
    """Whether a line is said in time, or begins with something that is."""
    return is_in_time(text) or speak_on(text) is not None


# `… and Wins`: what comes out at last is no news any more.
_OUTCOME = re.compile(r"\b(?:wins?|won|loses?|lost|dies?|died|survives?|stays)[.!]?$", re.I)


def in_time_or_whole(title: str) -> str:
    """What a title says as far as it is said in time; all of it where it can be spoken on and does not end with how it ends."""
    led, ends = _lead_of(title), _OUTCOME.search(title)
    if is_in_time(title) or (speak_on(title) and not (led or ends)):
        return title
    return said_in_time(title)


def opening_lines(hook: Hook) -> list[Told]:
    """The first line; one that takes too long as what is said in time and what is spoken on."""
    whole = Told(Beat.HOOK, hook.text, hook.speaker, hook.subjects)
    parted = None if is_in_time(hook.text) or hook.speaker else speak_on(hook.text)
    if parted is None:
        return [replace(whole, text=said_in_time(hook.text) or hook.text)]
    head, rest = parted
    return [replace(whole, text=head), *(replace(whole, beat=Beat.SETUP, text=t) for t in split_long(rest))]


def _struck(text: str) -> tuple[str, str] | None:
    """`I'd been a cook for nine days when I ruined a wedding.` → `I ruined a wedding.` `I'd been a cook for nine days.`"""
    when = _WHEN.match(text)
    if when is None or not _STRIKES.search(when["did"]):
        return None
    head = close_sentence(_capital(when["did"]))
    if not is_in_time(head, LONGEST_HEAD_S) or len(head.split()) < FEWEST_HEAD_WORDS:
        return None
    return head, close_sentence(when["before"])


def _only(text: str) -> tuple[str, str] | None:
    """`I taught for thirty years, and only one pupil ever smiled.` → `Only one pupil ever smiled.` `I taught for thirty years.`"""
    both = _AND_ONLY.match(text)
    if both is None or not has_verb(both["before"]):
        return None
    did, before = close_sentence(_capital(both["did"])), close_sentence(both["before"])
    if is_in_time(did, LONGEST_HEAD_S):
        return did, before
    parted = _part(did)
    return (parted[0], f"{parted[1]} {before}") if parted else None


def _parted_after_lead(text: str) -> tuple[str, str] | None:
    """`On the seventh night the King came out of the flood.` → `The King came out` `of the flood on the seventh night.`"""
    lead = _lead_of(text)
    if lead is None:
        return None
    main = _capital(_without_was_one(lead["main"]))
    when = lead["lead"][:1].lower() + lead["lead"][1:]
    bare = main.rstrip(".!")
    if _NOTHING_YET.match(main) or not has_verb(bare):
        return None
    if is_in_time(bare, LONGEST_HEAD_S) and len(bare.split()) >= FEWEST_HEAD_WORDS:
        return bare, f"{when}."
    parted = _part(main)
    if parted is None or (_NEEDS_ITS_END.match(parted[1]) and len(parted[1].split()) > MOST_HELD_WORDS):
        return None
    return parted[0], _with_lead(parted[1], when)


def _lead_of(text: str) -> re.Match[str] | None:
    """The time or place that a sentence begins with, and the rest of it."""
    leads = (lead.match(text) for lead in (_LEAD, _TIME_LEAD))
    return next((lead for lead in leads if lead and not has_verb(lead["lead"])), _WHEN_LEAD.match(text))


def _with_lead(rest: str, when: str) -> str:
    """The rest of a sentence with its time or place where it disturbs least."""
    end = re.search(r"(?=,? (?:and|but|so|because|when) |, |[.!?]$)", rest)
    at = end.start() if end else len(rest)
    if _NEEDS_ITS_END.match(rest) or len(rest[:at].split()) <= SHORT_TAIL_WORDS:
        return f"{rest[:at]} {when}{rest[at:]}"
    return f"{when}, {rest}"


def _without_was_one(text: str) -> str:
    """`There was a goat named Pepper who was afraid.` → `A goat named Pepper was afraid.`"""
    one = _WAS_ONE.match(text)
    return f"{_capital(one['who'])} {one['did']}" if one else text


def _part(text: str) -> tuple[str, str] | None:
    """The sentence at the best place to go on from, as late as there is time for."""
    words = text.split()
    places = [
        (_worth(words, k), k)
        for k in range(FEWEST_HEAD_WORDS, len(words) - FEWEST_REST_WORDS + 1)
        if _may_part(words, k)
    ]
    if not places:
        return None
    _, k = max(places)
    return " ".join(words[:k]).rstrip(",;—"), " ".join(words[k:])


def _part_headline(text: str) -> tuple[str, str] | None:
    """`Missing Fisherman Found` – `at His Own Memorial.`: what is written as a headline has no verb, and rests before its tail."""
    words = text.split()
    if sum(word[0].isupper() for word in words) < HEADLINE_SHARE * len(words):
        return None
    heads = [
        k
        for k in range(FEWEST_HEADLINE_WORDS, len(words) - FEWEST_REST_WORDS + 1)
        if words[k].lower() in _HEADLINE_JOINTS and is_in_time(" ".join(words[:k]), LONGEST_HEAD_S)
    ]
    return (" ".join(words[: heads[-1]]), " ".join(words[heads[-1] :])) if heads else None


def _may_part(words: list[str], k: int) -> bool:
    head, opener, last = " ".join(words[:k]), words[k].lower().strip(",.;"), words[k - 1].strip(",;")
    marked, bare = words[k - 1][-1] in ",;:—", head.rstrip(",;:—")
    told = _TOLD.search(bare) is not None and opener in ("to", "never", "not")
    told = told or (opener == "to" and is_past(last))
    counted = last.lower() in _GIVEN and _COUNT.match(opener) is not None
    if opener not in _OPENERS and not (marked or told or counted):
        return False
    if (
        lacks_end(f"{bare}.")
        or not has_verb(bare)
        or not is_in_time(bare, LONGEST_HOOK_S if marked else LONGEST_HEAD_S)
    ):
        return False
    if marked and not _ends_clause(words, k):
        return False
    if (opener == "of" and _HANGS_ON_OF.search(bare)) or (opener in ("and", "or") and not _goes_on(words, k)):
        return False
    to_come = _DEED_TO_COME.match(" ".join(words[k:]))
    if to_come and not marked and not _OWN_CLAUSE.search(to_come[0]):
        return False
    done_to = words[k - 2].lower() in ("was", "were", "been", "is", "are") and not last.endswith("ing")
    hangs = (is_past(last) and not done_to) or last.endswith("ing") or last.lower() in _PREPOSITIONS
    return not (hangs and opener in _PREPOSITIONS | _RELATIVES)


def _goes_on(words: list[str], k: int) -> bool:
    """Whether what `and` joins is a deed or a sentence: not the second half of `happy and hungry`, `scratching and scraping`."""
    after = " ".join(words[k + 1 : k + 1 + MOST_BEFORE_VERB]).rstrip(".,;!")
    first = words[k + 1].strip(",.;") if k + 1 < len(words) else ""
    if _SHORTENED.match(first):
        return True
    return is_past(first) or first.lower() in _ADVERBS or (has_verb(after) and not first.endswith("ing"))


def _ends_clause(words: list[str], k: int) -> bool:
    """Whether what follows a comma is no second of a list: `the house, the lake lot and the bonds`; a list may begin."""
    return words[k - 1][-1] in ":;" or words[k].lower().strip(",") in _JOINTS | _RELATIVES | _PREPOSITIONS


def _worth(words: list[str], k: int) -> float:
    opener = words[k].lower()
    worth = k + MARK_BONUS * (words[k - 1][-1] in ",;:—") + CLAUSE_BONUS * (opener in _JOINTS)
    return worth - OF_COST * (opener == "of")


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
