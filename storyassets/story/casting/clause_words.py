"""Words of a clause: which of them are verbs, which begin a clause, and what stands before a name."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.story.casting.people import Mention
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

PREPOSITIONS = word_set(
    "to of from by with at on in into upon onto for near behind beside over under toward towards against about around "
    "through between among before after without like than past along beneath above across inside"
)
DETERMINERS = word_set("the a an this that his her its their my our your another one some")
PRONOUNS = word_set(
    "he she it they him her them his their its himself herself itself themselves i we me us my our"
)
SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we"})
OWNERS = frozenset({"his", "their", "its", "my", "our"})
SUBORDINATORS = word_set(
    "when while because though although if that who what how why whose which whom where until till since whether unless as before after once"
)
WEAK_JOINTS = word_set("and but so or then yet for")
TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[,;:—]|--")
AFTER_HER = word_set(
    "to and in on at with by for from so that as into up down away out off over back again but when if"
)
_INVERTING = word_set(
    "came stood sat lay lived hung said cried asked answered replied jumped flew sprang went ran stepped walked crept appeared comes were was"
)
_DUMMY_IT = re.compile(
    r"\bit (?:was|is|had been|seemed|happened|came|befell|chanced|so|took|grew|became|rained|snowed)\b(?! (?:caught|killed|free|dead|gone|trapped|a|an|the))",
    re.I,
)
_NOT_VERBS = word_set(
    "thing nothing something anything everything king ring string during morning evening being wing spring red bed need seed indeed hundred naked wicked beloved"
)
_VERBS = IRREGULAR_PAST | word_set("want wants know knows see sees")
BOTH = word_set("two pair both")


_SENDS = re.compile(
    r"\b(?:sent|sends|hired|hires|brought in|called in|dispatched)(?: (?:over|round|up|out|down|in))? (?:an?|two|the|his|her|their|my|some) (?:[\w-]+ ){0,2}$"
)
_GETS = re.compile(r" (?:an?|the|his|her|my|their|some|no|one|two|\$|£|€)(?: |\d)")


_ALL_LOOK = re.compile(
    r"\b(?:nobody|no one|everyone|everybody|all eyes|they all|the whole \w+|every head) (?:\w+ ){0,2}?"
    r"(?:look(?:ed|s)?|turned|stared|pointed|glanced|gaz(?:ed|es)|laughed|shouted|waved|were|clapped|cheered|believed|listened)"
    r"(?: (?:at|to|on|for|toward|towards|up at|back at))* (?:(?:the|old|poor|mr|mrs|miss)\.? )*$",
    re.I,
)


def goes_on(clause: str, start: int, end: int) -> bool:
    """Whether who is named there acts next: `sent a guy with a drill`, `Nobody looked at Binns`; not `sent the guy a letter`."""
    sent = _SENDS.search(clause[:start]) is not None and not _GETS.match(clause, end)
    return sent or _ALL_LOOK.search(clause[:start]) is not None


def is_owned(tokens: list[re.Match[str]], place: int) -> bool:
    """`His master told him`: whoever has the master stays the one spoken of."""
    before = [token.group().lower() for token in tokens[max(0, place - 2) : place]]
    return bool(before) and bool({"his", "her", "their", "whose", "its"} & set(before))


def is_thing(clause: str, at: int, mentions: list[Mention]) -> bool:
    """Whether an `it` is nobody: `it rained`, or a thing that was named just before it."""
    if _DUMMY_IT.match(clause, at):
        return True
    for noun in re.finditer(
        r"\b(?:the|a|an|his|her|their|this|that) (?:[a-z]+ ){0,2}[A-Za-z]+", clause[:at], re.I
    ):
        if not any(m.start >= noun.start() - 1 and m.start <= noun.end() for m in mentions):
            return True
    return False


def begins_clause(word: str, tokens: list[re.Match[str]], place: int) -> bool:
    """`as the fox ran` and `before he came`, not `as a friend` or `before the door`."""
    if word not in ("as", "before", "after", "since", "until", "till", "once", "that"):
        return True
    for token in tokens[place + 1 : place + 8]:
        following = token.group().lower()
        if following in ",;:":
            return False
        if is_verb(following):
            return True
    return False


def is_verb(word: str) -> bool:
    """Whether a word looks like a verb, a participle among them."""
    return word not in _NOT_VERBS and (
        word in _VERBS or (word.endswith(("ed", "ing")) and len(word) > 4) or word.endswith("n't")
    )


def has_stranger(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether a noun phrase that names nobody stands before a verb: `the grapes hung`, `his cries brought`."""
    back = place - 1
    words: list[str] = []
    while back >= 0 and tokens[back].group() not in (",", ";", ":", "—", "--") and len(words) < 6:
        words.append(tokens[back].group().lower())
        back -= 1
    if not words or words[0].endswith("ing") or words[0] in SUBORDINATORS | WEAK_JOINTS | PREPOSITIONS:
        return False
    determined = next((k for k, w in enumerate(words) if w in DETERMINERS), None)
    if determined is None or determined == 0:
        return False
    return determined + 1 >= len(words) or words[determined + 1] not in PREPOSITIONS


def is_inverted(tokens: list[re.Match[str]], place: int) -> bool:
    """`Up jumped the fox`, `said the old crow`: the verb stands right before its subject."""
    back = place - 1
    while back >= 0 and place - back <= 4:
        word = tokens[back].group().lower()
        if word in _INVERTING:
            return True
        if word in PREPOSITIONS or word in ",;:" or (is_verb(word) and not word.endswith(("ed", "ing"))):
            return False
        back -= 1
    return False


def joins_to(clause: str, mention: Mention, tokens: list[re.Match[str]], place: int) -> bool:
    """`The fox and the crow`: both are subjects."""
    words = [t.group().lower() for t in tokens[max(0, place - 4) : place]]
    return "and" in words or ("," in words and bool(re.match(r"[^.;]{0,30}\band\b", clause[mention.end :])))


def opens_clause(before: str) -> bool:
    """Whether nothing but joints stands before a pronoun."""
    return not re.search(
        r"\w",
        re.sub(
            r"^(?:(?:And|But|So|Then|Now|Yet|When|As|While|If|Once|At last|At once|Soon|After|Though)\b,?\s*)+",
            "",
            before.strip(),
            flags=re.I,
        ),
    )


def leads_as_phrase(opening: str) -> bool:
    """`In pity for the fox`, `finding the fox asleep`: what stands before the subject and has none itself."""
    first = re.match(r"(?:(?:and|but|so|then)\s+)?(\w+)", opening.strip(), re.I)
    led = first.group(1).lower() if first else ""
    return led in PREPOSITIONS or (led.endswith("ing") and led not in _NOT_VERBS)


_COMPANY = re.compile(
    r"\bwith(?P<first>[^.;:]*) and (?:an?|his|her|my|our|their|the|two|three) (?:[\w-]+ ){0,2}(?:(?:called|named) )?$",
    re.I,
)
_ENDS = re.compile(r"(?: (?:called|named) [\w-]+)?\s*(?:[.,;:!?]|$)")


def _is_company(clause: str, mention: Mention) -> bool:
    """`He lived with a radio and a dog called Biscuit`: the dog is only with him."""
    found = _COMPANY.search(clause[: mention.start])
    if found is None or not _ENDS.match(clause, mention.end):
        return False
    return not any(is_verb(word) for word in re.findall(r"[\w'-]+", found["first"].lower()))


_WHEN = re.compile(
    r"(?:(?:and|but|so|then|early|late|later|only|just|again|one day|the next day),? )*"
    r"(?:on|in|at|by|since|until|after|before|around|about|during|towards?) "
    r"(?:(?:the|that|this|one|an?|his|her|their|my|our|its|next|last|early|late|very|same|following|first|second|third|fourth|fifth"
    r"|sixth|seventh|final|cold|rainy|wet|hot|dark|bright|summer|winter|spring|autumn|christmas|new year['’]s|good|half past|quarter past|quarter to) )*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|spring|summer|autumn|fall|winter|days?|mornings?|evenings?|afternoon|nights?|weeks?|weekend|months?|years?|noon|midday"
    r"|midnight|dawn|dusk|sunrise|sunset|daybreak|nightfall|noontime|moment|time|end|first|last|once|christmas|easter|eve|1[0-9]{3}|20[0-9]{2}|[0-9]{1,2}(?::[0-9]{2})?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|breakfast|lunch|dinner|supper|school|work|church|hour)"
    r"(?: (?:morning|evening|afternoon|night|o['’]clock|sharp|exactly|day|eve|a\.m\.|p\.m\.|later))*,? (?:(?:mrs?|ms|dr|old|young|little|poor|aunt|uncle|sir|captain)\.? )*",
    re.I,
)
"""`On Monday Mr. Abara came in`: nothing governs him."""


_WHERE = re.compile(
    r"(?i:(?:and|but|so|then),? )?(?i:in|at|on|under|behind|beside|outside|inside|by|near|across|through|from|over|along|into|with|without|for|halfway \w+) "
    r"(?:(?:the|a|an|his|her|their|my|our|that|this|one) )?(?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]+) (?:(?:Mrs?|Ms|Dr|Aunt|Uncle|Sir|Captain|Sergeant)\.? )*"
)
"""`In the hospital Anna wept`: no more does that."""


def governed(clause: str, mention: Mention) -> bool:
    """Whether a preposition stands before the noun phrase: `to the old fox`, not `in terror the fox`."""
    if _WHEN.fullmatch(clause[: mention.start].lstrip()) and not mention.possessive:
        return False
    if _is_company(clause, mention):
        return True
    if _only_says_where(clause, mention):
        return False
    before = re.findall(r"[\w'-]+|[,;:]", clause[: mention.start].lower())
    for word in reversed(before[-4:]):
        if word in PREPOSITIONS:
            return True
        if word in DETERMINERS:
            at = len(before) - 1 - before[::-1].index(word)
            if at == 0 or before[at - 1] not in PREPOSITIONS:
                return False
            return before[at - 1] not in ("before", "after", "than", "for") or not _verb_follows(
                clause, mention
            )
        if word in ",;:" or word in ("and", "but", "or", "that", "when", "as", "while"):
            return False
    return False


def _only_says_where(clause: str, mention: Mention) -> bool:
    """`In the hospital Anna wept`, not `with his brother Paul came`: the words before a name that acts are a place of its own."""
    where = _WHERE.fullmatch(clause[: mention.start].lstrip())
    if where is None or mention.possessive or not clause[mention.start].isupper():
        return False
    noun = NOUNS.get(where["noun"])
    of_its_own = where["noun"] not in PREPOSITIONS and (noun is None or noun.species is not Species.HUMAN)
    return of_its_own and _verb_follows(clause, mention)


def _verb_follows(clause: str, mention: Mention) -> bool:
    after = re.findall(r"[\w'-]+|[,;:]", clause[mention.end :].lower())[:2]
    if after and after[0] in PRONOUNS | DETERMINERS:
        return False
    return bool(after) and any(is_verb(word) and not word.endswith("ing") for word in after)


_COUNTED = re.compile(r"\w[^:]* (?:\w+s|following|family|men|women|people)\b[^:.!?]*:(?= )")


def is_listed(clause: str, start: int) -> bool:
    """One of `three guests: his nephew Simon, his doctor, and a dealer called Pell`: named, and doing nothing there."""
    colon = _COUNTED.match(clause)
    if colon is None or start < colon.end() or "," not in clause[colon.end() :]:
        return False
    words = re.findall(r"[\w'-]+", clause[colon.end() :].lower())
    return not any(is_verb(word) and word not in ("called", "named") for word in words)


def is_negated(clause: str, mention: Mention) -> bool:
    """`no wolf came`, `looked for a wolf`, `should a wolf attack`: not to be seen."""
    before = clause[: mention.start].lower()
    return bool(
        re.search(
            r"\b(?:no|not|never|without|should|if|any|instead of|called|named|about|of)\s+(?:\w+\s+){0,2}$",
            before,
        )
    )


_HARMS = re.compile(
    r"An? (?:[\w-]+ ){1,3}(?:called|named) [A-Z]\w+ (?:kicked|pulled|grabbed|snatched|took|tore|stole|hid|tugged|poked|pushed|broke|emptied|patted|stepped on|spat on) \Z"
)
_ANYBODY = re.compile(r"\b[Aa]n? (?:[\w-]+ ){1,3}\Z")


def vexes(before: str) -> bool:
    """`A boy called Declan kicked his shoe`: another one's."""
    return _HARMS.match(before) is not None


def only_names(clause: str, token: re.Match[str]) -> bool:
    """`A boy called Declan kicked it`: called is no deed there."""
    named = token.group() in ("called", "named") and clause[token.end() :][1:2].isupper()
    return named and _ANYBODY.search(clause[: token.start()]) is not None
