"""Hook sentences: a story's own words as its first line: what its title warns of or confesses, a sentence that makes one ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.story.casting.people import People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence, split_sentences
from storyassets.story.words.participles import past_of
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.compress import wordings_of
from storyassets.story.writing.emptiness import says_nothing
from storyassets.story.writing.parts import Part
from storyassets.story.writing.questions import base_form

OWN_UNTIL = 0.4
OWN_FROM_WORTH = 1.85
MOST_OWN_WORTH = 2.25
LONGEST_OWN_WORDS = 9
FEWEST_OWN_WORDS = 4
MOST_SHORTER = 2
FEWEST_TITLE_WORDS = 3
STRANGE_WORTH, FORBIDS_WORTH, DARK_WORTH = 1.0, 1.1, 0.5
FIRST_PERSON_WORTH, ASKING_WORTH, NAMED_WORTH = 0.35, 1.0, 0.2
LEANING_WORTH, FLAT_WORTH, EARLY_WORTH = -1.0, -0.8, 0.3
OPENING_SHARE = 0.12
SAYS_ALL_SHARE = 0.6

# Never, nobody, only once, the most … in the world: more than one expects.
_STRANGE = re.compile(
    r"\b(?:never|nobody|no one|nothing but|only (?:once|one|ever)|not a single|not one|no such|there (?:is|was|were) no\b|empty since|every (?:single )?(?:night|day|morning|evening|week|year|friday|sunday)|"
    r"(?:most|worst|best|richest|poorest|loneliest|oldest|meanest|strangest) [\w ]+ (?:in|on) (?:the|this)|exactly one|except|without|still (?:alive|there|here)|already|for the (?:first|last) time|whole (?:winter|summer|year|life))\b",
    re.I,
)
_FORBIDS = re.compile(r"^(?:Don['’]t|Do not|Never|Look up|Run|Discontinue|Stop|Burn|Leave|Hide)\b", re.I)
_DARK = re.compile(
    r"\b(?:stole|steal|lied|lie|secret|revenge|died|dead|dying|kill\w*|ghost|missing|vanished|locked|welded|broken|broke the|rules?|empty|fake|stranger|police|arrested|robbed|sued|fired|blamed|alone|afraid|ashamed|"
    r"wrong|fool|sorry|trust|hate[ds]?|fire|jealous|gone|lost|murder\w*|robbers?|owe|swim|promise\w*)\b",
    re.I,
)
_LEANS = re.compile(
    r"\b(?:he|she|they|him|them|her|his|their|it|its|this|that(?! (?:money|night))|these|those|one|ones|such|so|too|also|another|again|other|then|there(?! (?:is|was|were) no))\b",
    re.I,
)
_FLAT = re.compile(
    r"^(?:(?:It|This|That|There|I|We|He|She|They) (?:was|were|had|is) (?!never|only|no\b)|.* (?:said|asked|replied|answered)[.]$|My name)",
    re.I,
)
# Not `The King took the mortar?`
_ASKS = re.compile(
    r"(?:Who|What|Why|How|Where|When|Which|Whose|Can|Could|Will|Would|Is|Are|Was|Were|Do|Does|Did|Have|Has|Had|Shall|Should|May|Must|\w+n['’]t)\b.*\?$"
)
# What is said before what counts: `Detectives have since established that there is no such man.`
_SAID_BEFORE = re.compile(
    r"^(?:[\w' ]{2,40}? (?:told (?:me|us|him|her|everyone)|said|says|thought|believed|knew|established|found|learned|discovered|swore|insisted)(?: that)?|(?:In|On|At|After|For|By|During|Since|Once|Every|From) [^,]{3,48},|(?:And|But|So|Then|Because|Honestly|Well),?) (?=\w)",
    re.I,
)
_ONLY_WHEN = re.compile(
    r"(?:(?:And|But|So) )?(?:[Ee](?:very|ach) \w+ )?(?:[Ww]hen(?:ever)?|[Ww]hile|[Uu]ntil|[Aa]fter|[Bb]efore) (?!did\b|was\b|is\b|do\b|will\b)[^,?]*[.]$"
)
"""`And every night when the nurse came.`: what came then is not said."""
_CONTRACTED = re.compile(r"['’](?:ve|re|ll|d|m)\b")
_TAIL = re.compile(
    r",? (?:and|but|because|so|until|when|while|since|though|although|as)\b[^,]*[.]$|, [^,]+[.]$"
)

# `AITA for refusing to …`
_AM_I = re.compile(
    r"^(?:WIBTA|AIT[A-Z]{1,2}|TIFU|Am I (?:the )?(?:jerk|asshole|wrong|a bad \w+)),?:? (?:for|by|because I) (?P<did>.+?)[.?!]*$",
    re.I,
)
# `WIBTA if I told her?`
_WOULD_I_BE = re.compile(
    r"^(?:WIBT\w|AIT\w{1,2}|Would I be (?:the |an? )?\w+),?:? if I (?P<did>.+?)[.?!]*$", re.I
)
# `My Boss Fired Me by Text, So I Came to the Meeting`: what was done to whom is enough.
_FIRST_OF_TITLE = re.compile(
    r"^(?P<first>(?:[\w']+ ){3,8}?[\w']+)(?:(?:, (?:so|and|but|until|then|because)| (?:until|because)) |, (?=[a-z]+s (?:back|for|to|in|on|at|up|out|off|his|her|their|it|the|an?)\b)| for (?:an?|one|\w+) (?:year|month|week|day|decade|summer|winter)s?$)",
    re.I,
)
_NOT_LEFT = re.compile(r" (?:back|anymore|again|even|just|really|after all)(?= )")
# `The Fox and the Crow` says who is in it; `Sir Kay` only a name.
_ONLY_WHO = re.compile(
    r"^(?:The |An? )?[\w'’-]+(?: [\w'’-]+)? (?:and|or) (?:the |an? |his |her )?[\w'’-]+(?: [\w'’-]+)?$"
    r"|^The [\w'’-]+, the [\w'’-]+,? and the [\w'’-]+$",
    re.I,
)
_FITS_ANY = re.compile(
    r"^(?:How far (?:will|would) .* go for|What (?:will|would) .* do for)\b|, and one [\w ]+[.]$"
)
# `it`, `them` where nothing was named before; what ends where more had to come; `How long until we're ready?`
_OPAQUE = re.compile(
    r"^(?:(?!(?:it|they|them)\b)(?!(?:an?|the|my|his|her|our|their|your|every|one|two) (?!boss|wife|husband|mother|father|brother|sister|neighbou?r|manager|teacher|friend|m[ae]n\b|wom[ae]n|boys?\b|girls?\b|doctor|cousin|aunt|uncle|landlord|landlady|daughter|son\b)[a-z])[\w',-]+ )*(?:it|they|them|'em|these|those)\b(?! (?:was|is|'s) (?:a|an|the|my)\b)"
    r"|\b(?:to|so|of|for|with|did|does|don't|didn't|wasn't|isn't|one|that|this)[.!?]$|\b(?:until|when|if) we\b[^.]*\?$",
    re.I,
)
_BY_A_MARK = re.compile(r"[:—–|]")


_FOLLOWS = re.compile(r"(?:So|And|But|Then|Or|Until|Because)\b", re.I)


def title_sentences(title: str) -> list[str]:
    """`I worked nights. Don't look at camera six.` → `Don't look at camera six.`; `AITA for refusing …` → `I refused …`"""
    title = title.replace("’", "'").replace("“", '"').replace("”", '"').strip()
    if confessed := _AM_I.match(title):
        return _confession(confessed["did"])
    if asks := _WOULD_I_BE.match(title):
        return [f"What if I {asks['did']}?"]
    sentences = split_sentences(title)
    if len(sentences) > 1:
        warns = [s for s in reversed(sentences) if len(s.split()) >= FEWEST_TITLE_WORDS]
        # `So I was.` says nothing without what it follows from.
        warns = [s for s in warns if s is sentences[0] or not _FOLLOWS.match(s)]
        return [close_sentence(s) for s in warns] if len(title.split()) > LONGEST_OWN_WORDS else []
    first = _FIRST_OF_TITLE.match(title)
    return [close_sentence(first["first"])] if first and len(title.split()) > LONGEST_OWN_WORDS else []


def _confession(did: str) -> list[str]:
    words = did.replace('"', "").split()
    done = _as_done(words)
    if done is None:
        return []
    in_capitals = sum(word[:1].isupper() for word in words) > len(words) / 2
    rest = [word.lower() if in_capitals and not word.isupper() else word for word in done[1]]
    told = close_sentence(" ".join(("I", done[0], *rest)))
    return list(dict.fromkeys((told, _NOT_LEFT.sub("", told))))


def _as_done(words: Sequence[str]) -> tuple[str, Sequence[str]] | None:
    """`refusing to` → `refused`, `to`; `not inviting her` → `did not invite`, `her`."""
    if words[0].lower() != "not":
        past = past_of(words[0])
        return (past, words[1:]) if past else None
    past = past_of(words[1]) if len(words) > 1 else None
    base = base_form(past) if past else None
    return (f"did not {base}", words[2:]) if base else None


def stands_as_hook(title: str) -> bool:
    """Whether a title is better heard than a question that fits any story: it says more than who is in it."""
    return (
        len(title.split()) >= FEWEST_TITLE_WORDS
        and not _ONLY_WHO.match(title.strip(" .!"))
        and not _BY_A_MARK.search(title)
    )


def fits_any_story(hook: str) -> bool:
    """`What will Tomas do for a green umbrella?`: made of a name and a thing."""
    return bool(_FITS_ANY.search(hook))


def is_opaque(hook: str) -> bool:
    """`My boss will kill me if I send it back`, `I never bothered to`: nobody knows what is spoken of who has heard no more."""
    return _OPAQUE.search(hook) is not None


def own_sentences(parts: Sequence[Part], people: People) -> list[tuple[float, str, Part]]:
    """Sentences of a story's beginning that make one ask, with their worth."""
    found = []
    for n, part in enumerate(parts):
        if part.place > OWN_UNTIL:
            break
        rated = [(own_worth(text, part, people), text) for text in _shorter(part)]
        if rated:
            worth, text = max(rated, key=lambda r: r[0])
            if worth >= OWN_FROM_WORTH and (n or says_all(text, part)):
                found.append((min(worth, MOST_OWN_WORTH), text, part))
    return found


def says_all(text: str, part: Part) -> bool:
    """Whether a first line says so much of a part that it need not be told again."""
    whole = stems_of(part.wordings[0])
    return len(whole & stems_of(text)) >= SAYS_ALL_SHARE * len(whole)


def own_worth(text: str, part: Part, people: People) -> float:
    """How much a sentence makes one ask."""
    spoken = part.speaker is not None or part.aloud
    worth = 1.0 + STRANGE_WORTH * bool(_STRANGE.search(text)) + DARK_WORTH * bool(_DARK.search(text))
    worth += FORBIDS_WORTH * (spoken and bool(_FORBIDS.match(text)))
    worth += FIRST_PERSON_WORTH * (not spoken and text.startswith(("I ", "We ", "My ")))
    worth += ASKING_WORTH * (_ASKS.match(text) is not None and bool(people.mentions(text)))
    worth += NAMED_WORTH * bool(people.mentions(text)) + EARLY_WORTH * (part.place < OPENING_SHARE)
    return worth + LEANING_WORTH * len(_LEANS.findall(text)) + FLAT_WORTH * bool(_FLAT.match(text))


def _shorter(part: Part) -> Iterator[str]:
    """The sentence, whole where it is short, else without what is said before and after what counts."""
    whole = part.wordings[0]
    told = [whole, with_capital(_SAID_BEFORE.sub("", whole))]
    told += [close_sentence(_TAIL.sub("", text)) for text in tuple(told)]
    if part.speaker is None and not part.aloud:
        told += [w.text for text in tuple(told) for w in wordings_of(text, {}, most=MOST_SHORTER)]
    for text in dict.fromkeys(told):
        if '"' in text or not FEWEST_OWN_WORDS <= len(text.split()) <= LONGEST_OWN_WORDS:
            continue
        if says_nothing(text) or not has_verb(_CONTRACTED.sub(" have", text)) or _ONLY_WHEN.match(text):
            continue
        yield close_sentence(text)


def with_capital(text: str) -> str:
    """The text as a sentence begins."""
    return f"{text[:1].upper()}{text[1:]}"
