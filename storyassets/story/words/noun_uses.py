"""Noun uses: where a word for a person or a beast names nobody: verbs, compounds, games, machines. `nouns` asks here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Species
from storyassets.story.words.beast_compounds import is_beast_compound
from storyassets.story.words.lexicon import MODIFIERS, NOUNS
from storyassets.story.words.people_words import FROM_A_LAND
from storyassets.story.words.place_names import is_place_head
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

_VERB_LIKE = word_set(
    "fly kite count duck swallow crane bear hawk cook judge lord guard host master owner bat ram drake pike rook cub sow finch kid hind fish"
)

_SUBJECTS = word_set(
    "this that it he she who which what everyone everybody nobody everything nothing always never still only really also"
)
"""`Not sure this counts`: no counts are there."""

_BODY = word_set("leg legs foot feet paw paws quarters")

ARTICLES = word_set("the a an this that his her its their my our your another")

DETERMINERS = word_set(
    "the a an this that his her its their my our your another one some two three four both every each no any these those said poor old young little"
)


def is_verb_use(tokens: list[tuple[str, int, int]], i: int) -> bool:
    """`to fly`, `could not bear it`: a verb that looks like a noun has no determiner before it and no capital."""
    word = tokens[i][0]
    if word.lower() == "hind" and i + 1 < len(tokens) and tokens[i + 1][0].lower() in _BODY:
        return True
    subject = tokens[i - 1][0].lower() if i else ""
    if (
        subject in _SUBJECTS
        and word.islower()
        and word.rstrip(".").removesuffix("s") in _VERB_LIKE
        and word.rstrip(".").endswith("s")
    ):
        return True
    if word.lower().rstrip(".") not in _VERB_LIKE or word[0].isupper():
        return False
    before = [t[0].lower() for t in tokens[max(0, i - 3) : i]]
    return not any(b in DETERMINERS or b in MODIFIERS or b.endswith("'s") for b in before[-2:])


_COMPOUNDS = word_set(
    "clock monitor handbook manual manuals car cars cruiser van vans truck station stations uniform uniforms seat "
    "suite service services bench badge badges costume costumes outfit tongue ship account accounts list card cards lounge "
    "biscuit biscuits treats leash diesel diesels biology insurance engine engines corps entrance conference booth strike union movie movies story stories tale tales doll dolls shower "
    "food formula carriage shoes clothes cam camera cameras scanner radio phone hotline "
    "benefits discount loyalty satisfaction complaint complaints license permit exam tour guidebook"
)
"""The clock of `a grandfather clock`: a thing, whomever the word before it names."""

_OWN_COMPOUNDS = {
    "master": word_set("key keys bedroom bathroom plan copy switch tape class classes list"),
    "guest": word_set("room rooms house houses book list towel towels bathroom bedroom speaker soap"),
    "maiden": word_set("name voyage speech flight over aunt"),
    "king": word_set("size bed"),
    "queen": word_set("size bed"),
    "nurse": word_set("call"),
    "visitor": word_set("pass parking centre center"),
    "teacher": word_set("training"),
    "driver": word_set("ed side seat window door"),
    "ghost": word_set("pepper peppers chili town towns story stories train light"),
    "student": word_set("loan loans card house debt"),
    "baby": word_set(
        "monitor shower carriage seat blanket clothes shoes powder formula grand teeth photos pictures book bag"
    ),
    "child": word_set("support care seat lock labour labor"),
    "family": word_set(
        "tree car name photo photos picture room home house business bible album dinner recipe"
    ),
}
"""`The master key`, `the guest room`: things."""

_FIGURINES = word_set(
    "bride groom couple man woman boy girl soldier king queen angel lady baby child ballerina santa shepherd sheep"
)
_OF_FIGURINES = word_set("sugar plastic icing marzipan cardboard plaster ceramic")
"""`The sugar bride` on the cake marries nobody."""

_OF_FEASTS = frozenset({"Eve", "Carol", "Day"})
_MADE_OF = word_set(
    "paper origami toy stuffed wooden plastic rubber inflatable chocolate gingerbread porcelain plush ceramic clay tin"
)
_BEASTS = frozenset(nature for nature in NOUNS.values() if nature.species is not Species.HUMAN)
"""`A paper crane` is nobody."""

_CONTESTS = word_set("spelling sewing quilting knitting husking")
_MACHINE_BEFORE = re.compile(
    r"\b(?:took|takes|take|rented|hired|needed|tower|construction|dockside) (?:an? |the |two )?\Z", re.I
)
_MACHINE_AFTER = re.compile(r" (?:lifted|hoisted|lowered|raised|operator|driver|truck)\b")

_AS_NOUN_NEXT = word_set("named called from who whose in with of at on was is had could would and")
_ADJECTIVES_TOO = frozenset({"private"})


_COMPARED = word_set("things thing than still and but stories ways sounds")


_WRITES = re.compile(
    r"\b(?:paint|spray-paint|spray|scrawl|scratch|carve|stamp|print|stencil|daub|mark)(?:ed|ing)? (?:the words? )?(?:[A-Z]{3,} and )?\Z"
    r"|\b(?:wrote|written|writing|the words?|said|saying|reading) (?:[A-Z]{3,} and )?\Z"
)
"""`They painted THIEF across the shutters`: a word."""


def is_other_use(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """The Lake of `Pike Lake`; `stranger things`; `a grandfather clock`; `a private room`: nobody."""
    if i and tokens[i][0] in _OF_FEASTS and tokens[i - 1][0].startswith(("Christmas", "Year's", "Halloween")):
        return True
    if (
        i
        and tokens[i - 1][0].lower() in _MADE_OF
        and NOUNS.get(tokens[i][0].lower().rstrip(".s"), NOUNS["man"]) in _BEASTS
    ):
        return True
    if _is_called_upon(tokens, i, text) or _OF_THE_YEAR.match(text, tokens[i][2]):
        return True
    if i and tokens[i - 1][0].lower() in _OF_FIGURINES and tokens[i][0].rstrip(".") in _FIGURINES:
        return True
    if tokens[i][0].isupper() and _WRITES.search(text[: tokens[i][1]][-60:]):
        return True
    if _is_doing_or_machine(tokens, i, text) or _tells_of_a_land(tokens, i, text):
        return True
    if _is_only_older(tokens, i, text) or _is_player_of_music(tokens, i) or _is_bus(tokens, i, text):
        return True
    if i and tokens[i - 1][0] == "sea" and NOUNS.get(tokens[i][0].lower().rstrip(".s")) in _BEASTS:
        return True  # a sea lion is no lion
    if i + 1 < len(tokens) and _is_part_of_word(tokens[i][0], tokens[i + 1][0], text[tokens[i][2] :]):
        return True
    if _is_kind_of_thing(tokens, i, text):
        return True
    if i and text[tokens[i - 1][2] : tokens[i][1]] == " " and is_place_head(tokens[i][0], tokens[i - 1][0]):
        return True
    return (
        tokens[i][0] == "stranger"
        and i + 1 < len(tokens)
        and tokens[i + 1][0].lower().rstrip(".") in _COMPARED
        and (i == 0 or tokens[i - 1][0].lower() not in ARTICLES)
    )


_OF_THE_YEAR = re.compile(r" of the (?:[Yy]ear|[Mm]onth|[Ww]eek|[Cc]entury|[Dd]ecade)\b")
_SWEARS = re.compile(
    r"(?:\b(?:to|thank|oh|my|by|dear|good|for|before|under|act of|man of|love of|sake of|house of|honest to|so help (?:me|us)|hand to|please|praise|fear of) )\Z",
    re.I,
)
_SWEARS_NEXT = re.compile(
    r"(?:[’']s (?:sake|own|gift|honest|truth)\b| (?:rest|bless|help|knows?|forbid|willing|almighty|damn|love|save|forgive|keep) | (?:only )?knows\b)",
    re.I,
)


def _is_called_upon(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """`I swear to God`, `God rest him`, `for God's sake`: nobody is there."""
    token, start, end = tokens[i]
    if token.rstrip(".").removesuffix("'s") not in ("God", "Lord", "Heaven", "Christ"):
        return False
    after = end - 2 if token.endswith("'s") else end
    return bool(_SWEARS.search(text[max(0, start - 20) : start]) or _SWEARS_NEXT.match(text, after))


def _is_kind_of_thing(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """`A fish slice`, `one of the swan pedalos`: no beast is there."""
    if i + 1 == len(tokens) or text[tokens[i][2] : tokens[i + 1][1]] != " ":
        return False
    (word, start, _), (follower, _, end) = tokens[i], tokens[i + 1]
    return is_beast_compound(
        word, text[max(0, start - 80) : start], follower.rstrip("."), text[end : end + 20]
    )


_COACH_BEFORE = re.compile(
    r"\b(?:(?:got|gets|get|getting|jumped|hopped|stepped|climbed) (?:back )?(?:on|off|onto|into|down from|out of)|board(?:ed|ing)?|caught|missed|aboard"
    r"|(?:last|first|next|night|morning|express|mail|stage|ten o['’]clock|horses? (?:and|of)|door of|windows? of|steps? of|back of|seats? (?:of|on)))"
    r" (?:the |a |that |this |our |her |his |my )?(?:(?:last|first|next|night|morning|crowded|empty) )?\Z",
    re.I,
)
_COACH_AFTER = re.compile(
    r" (?:pulled (?:in|up|away|out|over)|drew up|drove (?:off|away|on)|rattled|rolled|rumbled|jolted|left at|leaves at|stops?\b|to [A-Z]\w+"
    r"|drivers?|parties|party|journey|trip|tour|ride|door|window|house|and (?:four|six|horses)|horses?|wheels?|full of|was (?:full|late|empty|crowded))\b"
)


def _is_bus(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """`The last coach left at ten`, `she got off the coach`: what one rides in trains no team."""
    token, start, end = tokens[i]
    if token.rstrip(".") not in ("coach", "coaches"):
        return False
    before = _COACH_BEFORE.search(text[max(0, start - 50) : start])
    return bool(before or (not token.endswith(".") and _COACH_AFTER.match(text, end)))


_PLAYED = word_set("record cassette tape cd dvd mp3 video media music vinyl disc casette")


def _is_player_of_music(tokens: list[tuple[str, int, int]], i: int) -> bool:
    """A record player is a machine."""
    return (
        tokens[i][0].lower().rstrip(".") in ("player", "players")
        and i > 0
        and tokens[i - 1][0].lower() in _PLAYED
    )


_YOUNGER_TOO = word_set(
    "brother brothers sister sisters son sons daughter daughters child children one ones boy girl twin cousin"
)


def _is_only_older(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """`Ramesh was the elder`, `the elder of the two`: who is only older than another is no elder of a village."""
    if tokens[i][0] not in ("elder", "elder."):
        return False
    before = [t[0].lower() for t in tokens[max(0, i - 2) : i]]
    two = text[tokens[i][2] :].startswith((" of the two", " of them"))
    after = tokens[i + 1][0].rstrip(".") if i + 1 < len(tokens) else ""
    return two or after in _YOUNGER_TOO or (before[-1:] == ["the"] and before[0] in ("was", "is", "were"))


def _tells_of_a_land(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """`A German rifle`, `in German`; not `the German laughed` or `a young Russian, who…`."""
    token, _, end = tokens[i]
    if token.lower().rstrip(".").removesuffix("'s") not in FROM_A_LAND:
        return False
    before = [t[0].lower() for t in tokens[max(0, i - 2) : i]]
    if ARTICLES.isdisjoint(before) or token.endswith("'s"):
        return True
    follower = tokens[i + 1][0].rstrip(".") if i + 1 < len(tokens) else ""
    joined = bool(follower) and text[end : tokens[i + 1][1]] == " " and not token.endswith(".")
    acts = follower in _AS_NOUN_NEXT or follower in SPEECH_VERBS or follower in IRREGULAR_PAST
    return joined and not (acts or follower.endswith("ed"))


def _is_doing_or_machine(tokens: list[tuple[str, int, int]], i: int, text: str) -> bool:
    """A spelling bee is no bee, and `It took a crane` tells of a machine."""
    (token, start, end), word = tokens[i], tokens[i][0].lower().rstrip(".")
    if word in ("bee", "bees"):
        return i > 0 and tokens[i - 1][0].lower() in _CONTESTS
    if word not in ("crane", "cranes") or token[0].isupper():
        return False
    before = text[max(0, start - 30) : start]
    return bool(_MACHINE_BEFORE.search(before) or _MACHINE_AFTER.match(text, end))


def _is_part_of_word(word: str, follower: str, after: str) -> bool:
    """Whether what follows a word makes a thing of it, or shows that it is no noun here."""
    if not after.startswith(" ") or not word.islower():
        return False
    if word in _ADJECTIVES_TOO:
        noun_next = follower in _AS_NOUN_NEXT | IRREGULAR_PAST or follower.endswith("ed")
        return follower.islower() and not noun_next
    if follower.rstrip(".") in _OWN_COMPOUNDS.get(word, ()):
        return True
    return follower.rstrip(".") in _COMPOUNDS and word in NOUNS and not NOUNS[word].thing


def is_figurine(plain: Sequence[str], first: int, end: int) -> bool:
    """The same by plain words: `the sugar bride`, `the master key`, and nobody is there."""
    last = plain[end - 1]
    made = first > 0 and plain[first - 1] in _OF_FIGURINES and last in _FIGURINES
    return made or (end < len(plain) and plain[end] in _OWN_COMPOUNDS.get(last, ()))
