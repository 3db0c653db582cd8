"""Other subjects: sentences of which the subject is a thing, a place, a time or nobody whom the story knows.

'In October an onion went missing', 'There was a hatch up there', 'After that it came every Thursday': whoever was told of
before does nothing there, and is not in the picture for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from storyassets.story.words.clause_reader import DETERMINERS as _OPENERS
from storyassets.story.words.clause_reader import MARKS, PREPOSITIONS, Reader
from storyassets.story.words.grammar_words import AUXILIARIES
from storyassets.story.words.word_tables import word_set

_TOKEN = re.compile(r"(?:[^\s,;:]|(?<=\d)[,:](?=\d))+|[,;:]")
_SOMEBODY = word_set(
    "i he she they we you who whoever him her them me us his their my your our mine himself herself themselves myself ourselves "
    "yourself i'm i've i'd i'll he's he'd he'll she's she'd she'll they're they've they'd they'll we're we've we'd we'll you're you'd "
    "you'll you've nobody somebody someone everybody everyone anybody anyone people folk"
)
"""With one of these it is told of a person, if only by what is theirs."""

_IT = word_set(
    "it there this that these those everything nothing something it's there's that's it'd it'll which what here here's"
)
_OF_SOMEBODY = word_set(
    "one two three four five six seven eight nine ten all both none neither others other rest pair couple last first half some many "
    "most few hand hands knee knees eye eyes face head heart voice voices leg legs foot feet finger fingers shoulder shoulders arm arms "
    "mouth lips breath stomach hair tears smile laughter "
    "time times minutes hours days weeks months years seasons"
)
"""'The two sat down', 'the knees gave out': it is open who is meant, and it is somebody; while time goes by, whoever was there is still there."""

_JOINTS = word_set(
    "and but so then or yet now because when while as until till if after before since once where that than"
)
_BETWEEN = word_set(
    "just still even also only never always then soon at last once now already finally suddenly not all both simply nearly almost "
    "really actually definitely probably hardly barely"
)
_STANDS = word_set(
    "is are was were am has have does says say stands sits lies hangs comes goes costs reads smells looks sounds"
)
_AWAITED = re.compile(
    r"(?:and |but )?(?:for the (?:first|last) time|at (?:long )?last|this time|for once|in the morning|the next morning)\b",
    re.I,
)
"""What comes at last, or the morning after, comes to those who were there before."""

_QUOTED = re.compile(r"[\"“”]")
_FARTHEST = 7


def tells_of_other(words: Sequence[str]) -> bool:
    """Whether the subject of the first clause is no person, or none whom a name or pronoun of the story means.

    False where it is open: a fragment, a speech, a command, or a thing that is somebody's.
    """
    return _tells_of_other(tuple(words))


@lru_cache(maxsize=1024)
def _tells_of_other(words: tuple[str, ...]) -> bool:
    text = " ".join(words)
    if _QUOTED.search(text) or text.rstrip().endswith("?") or _AWAITED.match(text):
        return False
    reader = Reader(_TOKEN.findall(text))
    plain = reader.words[: reader.size]
    if any(word in _SOMEBODY or (word.endswith(("'s", "s'")) and word not in _IT) for word in plain):
        return False
    verb = next((k for k in range(reader.size) if _is_verb(reader, k)), None)
    if verb is None:
        return False
    head = verb if plain[verb] in _IT else _before(plain, verb)
    if head < 0 or plain[head] in MARKS | _OF_SOMEBODY or plain[head] in _JOINTS - _IT:
        return False
    if plain[head] in _IT:
        return True
    if plain[head] in PREPOSITIONS:
        return False
    first = _phrase_begins(plain, head)
    if first > 0 and plain[first - 1] in PREPOSITIONS:
        return first == 1 or plain[first - 2] in MARKS | _JOINTS or _phrase_begins(plain, first - 2) >= 0
    return plain[first] in _OPENERS or reader.tokens[head][:1].isupper() or plain[head].endswith("s")


def _is_verb(reader: Reader, k: int) -> bool:
    word = reader.words[k]
    contracted = word in _IT and "'" in word
    return contracted or reader.is_finite(k) or (k > 0 and word in _STANDS | AUXILIARIES)


def _before(plain: Sequence[str], verb: int) -> int:
    """The last word of what stands before a verb, adverbs passed over."""
    at = verb - 1
    while at >= 0 and (plain[at] in _BETWEEN or plain[at].endswith("ly")):
        at -= 1
    return at


def _phrase_begins(plain: Sequence[str], head: int) -> int:
    """Where the noun phrase begins whose last word that is."""
    first = head
    while first > 0 and head - first < _FARTHEST and plain[first] not in _OPENERS:
        if plain[first - 1] in MARKS or plain[first - 1] in PREPOSITIONS or plain[first - 1] in _JOINTS:
            break
        first -= 1
    return first
