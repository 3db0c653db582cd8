"""Shorter sentences that say the same: old prose made new, padding dropped, then what is least missed.

Every step leaves a sentence that can stand by itself; a step that would not is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from storyassets.story.words.clauses import has_verb
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.clause_trims import is_negative, without_clauses
from storyassets.story.writing.trims import find_trims

LEVELS = 4
MOST_TRIMS = 6
LEAST_WORD_WEIGHT = 0.15
NEGATION_RISK = 1.6
MOST_WORD_WEIGHT = 0.97
LEAST_WHOLE_WEIGHT = 0.8
LOST_PER_WORD = 0.006
LONGEST_WHOLE_WORDS = 5
FEWEST_WORDS_LEFT = 4
FEWEST_TRIMMED_WORDS = 4
FEWEST_WITHOUT_PHRASE = 6

_ARCHAIC = (
    (r"\bthou art\b", "you are"), (r"\bart thou\b", "are you"), (r"\bthou wast\b", "you were"), (r"\bthou hast\b", "you have"),
    (r"\bhast thou\b", "have you"), (r"\bthou wilt\b", "you will"), (r"\bwilt thou\b", "will you"), (r"\bthou shalt\b", "you shall"),
    (r"\bshalt thou\b", "shall you"), (r"\bthou canst\b", "you can"), (r"\bcanst thou\b", "can you"), (r"\bthou dost\b", "you do"),
    (r"\bdost thou\b", "do you"), (r"\bdidst thou\b", "did you"), (r"\bthou didst\b", "you did"), (r"\bthou hadst\b", "you had"),
    (r"\bwouldst thou\b", "would you"), (r"\bthou wouldst\b", "you would"), (r"\bthou shouldst\b", "you should"),
    (r"\bthou mayst\b", "you may"), (r"\bthou must\b", "you must"), (r"\bthou wert\b", "you were"), (r"\bart\b(?= (?:not|so|my))", "are"),
    (r"\bcomest thou\b", "do you come"), (r"\bknowest thou\b", "do you know"), (r"\bart thou\b", "are you"),
    (r"\bthou (com|mak|tak|giv|hav|liv|lov|divid|desir|hop|rul|writ)est\b", r"you \1e"), (r"\bthou ([a-z]+?)(?:e?st)\b", r"you \1"), (r"\bthou\b", "you"), (r"\bthee\b", "you"), (r"\bthyself\b", "yourself"),
    (r"\bthine\b(?= [aeiouh])", "your"), (r"\bthine\b", "yours"), (r"\bthy\b", "your"), (r"\bye\b", "you"),
    (r"\bhath\b", "has"), (r"\bdoth\b", "does"), (r"\bsaith\b", "says"), (r"\bquoth\b", "said"), (r"\bspake\b", "spoke"),
    (r"\b'?tis\b", "it is"), (r"\b'twas\b", "it was"), (r"\bto-(day|morrow|night)\b", r"to\1"),
    (r"\b(?:from )?whence\b", "from where"), (r"\bwhither\b", "where"), (r"\bthither\b", "there"), (r"\bhither\b", "here"),
    (r"\bhitherto\b", "until now"), (r"\bhenceforth\b", "from now on"), (r"\bere long\b", "soon"), (r"\bere\b", "before"),
    (r"\bbetwixt\b", "between"), (r"\bbetimes\b", "early"), (r"\bnotwithstanding\b", "all the same"), (r"\bnought\b", "nothing"),
    (r"\bstraightway\b", "at once"), (r"\bforthwith\b", "at once"), (r"\bpresently\b", "soon"), (r"\banon\b", "soon"),
    (r"\bperchance\b", "perhaps"), (r"\bverily\b", "truly"), (r"\bnay\b", "no"), (r"\byonder\b", "over there"),
    (r"\bupon\b", "on"), (r"\bon which\b(?=[^,]*,)", "on which"), (r", (?:on which|whereon) (?=(?:the|he|she|they|it|his|her)\b)", ", and "),
    (r"\bwhereupon\b", "and then"), (r"\bthereupon\b,?", "then"), (r"\bhereupon\b,?", "then"), (r"\btherewith\b", "with it"),
    (r"\btherein\b", "in it"), (r"\bthereof\b", "of it"), (r"\bwherein\b", "in which"), (r"\bwherefore\b", "why"),
    (r"\bwhereby\b", "by which"), (r"\bat length\b", "at last"), (r"\bonce on a time\b", "once"), (r"\bonce upon a time\b,?", "once"),
    (r"\bthere was once on a time\b", "there was once"), (r"\bhad fain\b", "would gladly"), (r"\bfain\b", "gladly"),
    (r"\bbade (\w+) to\b", r"told \1 to"), (r"\bbade ((?:the |his |her |their )?[\w-]+) (?!good\b|farewell\b|adieu\b|to\b|welcome\b|him\b|her\b|them\b|us\b|me\b)(?=[a-z]+\b)", r"told \1 to "), (r"\bbade\b", "told"), (r"\bslew\b", "killed"), (r"\bbethought (?:him|her)self\b", "thought"),
    (r"\bfare ill\b", "suffer"), (r"\bI know not\b", "I do not know"), (r"\bknew not\b", "did not know"),
    (r"\bmake haste\b", "hurry"), (r"\bmade haste\b", "hurried"), (r"\bas it were\b,?", ""), (r"\bthe Evil-one\b", "the devil"),
    (r"^Could (he|she|they|I|we|you) ([^,?]+), (?=[^?]*$)", r"If \1 could \2, "), (r"\bI (?:know I )?should hail\b", "I would call"),
    (r"\blives? at the expense of\b", "lives off"), (r"\bthose who will (?=[a-z]+\b)", "those who "), (r"\bin the midst of\b(?! (?:his|her|its|their|the|all|a)\b)", "in"),
    (r"\bhast\b", "have"), (r"\bshalt\b", "shall"), (r"\bcanst\b", "can"), (r"\bdost\b", "do"), (r"\bdidst\b", "did"),
    (r"\bo'er\b", "over"), (r"\bne'er\b", "never"), (r"\be'er\b", "ever"), (r"\be'en\b", "even"), (r"(?<!\w)'?twas\b", "it was"),
    (r"\byea\b", "yes"), (r"\boft\b", "often"), (r"\bmethinks\b", "I think"), (r"\bprithee\b", "please"), (r"\bpray tell me\b", "please tell me"),
    (r"\bI pray you\b", "please"), (r"\bwhilst\b", "while"), (r"\bamongst\b", "among"), (r"\bbetook (?:him|her|them)sel(?:f|ves)\b", "went"),
    (r"\balighted\b", "got off"), (r"\b(?:royal )?(?:apparel|raiment)\b", "clothes"), (r"\bgarments\b", "clothes"), (r"\bhogshead\b", "barrel"),
    (r"\bvexed\b", "annoyed"), (r"\bvexes\b", "annoys"), (r"\blikewise\b", "also"), (r" withal\b", ""), (r"\bin twain\b", "in two"),
    (r"\bbeheld\b", "saw"), (r"\bespied\b", "spotted"), (r"\bperceived\b", "saw"), (r"\bcommenced\b", "began"), (r"\bprocured?\b", "got"),
    (r"\bwas betrothed to\b", "was promised to"), (r"\bdwelt\b", "lived"), (r"\blighted\b(?= (?:a|the|his|her))", "lit"), (r"\bthalers\b", "coins"),
    (r"\bfrom that time forth\b", "from then on"), (r"\bmerited\b", "deserved"), (r"\bsuch an one\b", "such a person"), (r"\bincontinently\b", "at once"),
    (r"\bto wit\b,?", ""), (r"\bnot worth while\b", "not worth it"), (r"\ball at once\b", "suddenly"), (r"\bin great haste\b", "quickly"),
    (r"\bhad no sooner (\w+) (.{3,60}?) than\b", r"had just \1 \2 when"), (r"\bgave utterance to\b", "spoke"),
    (r"\b(?:took|taken) to wife\b", "married"), (r"\btook her to wife\b", "married her"), (r"\bbrought to bed\b", "with child"),
)  # fmt: skip

_PADDING = (
    (r"^[^,.;]{3,60}, or rather (?=(?:the|he|she|they|it)\b)", ""),
    (r"\bvery, very\b", "very"),
    (r", (?:he|she|they|it is) (?:said|declared|thought|believed),(?= )", ""),
    (r"^(?:But |And |So )?what [^.?!]{5,90}?,? (?:was|is) that (?=(?:the|a|an|he|she|they|his|her|it|[A-Z]\w+)\b)", ""),
    (r"\s*\([^)]*\)", ""),
    (r"\s+[-—–]+\s+[^-—–]{2,60}\s+[-—–]+\s+", " "),
    (r"^(?:Thus it happened that|Now it happened that|It (?:so )?happened that|It came to pass that|It befell that|Now it befell that)\s+", ""),
    (r"\bit (?:so )?happened that\s+", ""),
    (r",? (?:of course|indeed|however|in fact|you see|you know|to be sure|in truth|by the way|as you know|so to speak|therefore|moreover),?(?= )", ""),
    (r"^(?:Indeed|And indeed|In fact|Well|Thus|Moreover|However|Besides|Honestly|Anyway|Also|Thereupon|Hereupon),?\s+(?=\w+ )", ""),
    (r", which you know is [^,]{3,40},", ""),
    (r"\b(?:very(?!,)|quite|(?<!or )rather(?! than)|really(?! did)|truly|simply|exceedingly|extremely|terribly|perfectly|utterly|thoroughly|comfortably)\s+(?!much|many|few|little|own|same)(?=[a-z])", ""),
    (r"\bvery much (?=\w+(?:ed|en)\b)", ""),
    (r"\b(\w+) and (?:\1)\b", r"\1"),
    (r"\b(\w+), much \1\b", r"much \1"),
    (r"\b(?:just|still|even)\s+(?=(?:as|then)\b)", ""),
    (r"\bin order to\b", "to"),
    (r"\bbegan to (\w+)\b(?= (?:and|to)\b)", r"began to \1"),
    (r"\ba great many\b", "many"),
    (r"\ba great deal of\b", "much"),
    (r"\bas (\w+) as (?:ever )?(?:he|she|it|they) could\b(?: go\b)?", ""),
    (r"\bat the top of (?:his|her|their|its) voices?\b", "loudly"),
    (r"\bmade up (?:his|her|their|its) minds? to\b", "decided to"),
    (r"\bwas not able to\b", "could not"),
    (r"\bwas (?:about|going) to\b", "was about to"),
    (r"\bfor the sake of\b", "for"),
    (r"\bby means of\b", "by"),
    (r"\bone of the\b(?= \w+s (?:had|was|came|said))", "one of the"),
    (r"\ball the time\b", ""),
    (r"\bonce more\b", "again"),
    (r"(?<=[a-z] )for the (second|third|fourth) time\b", r"a \1 time"),
    (r"\b(?:as usual|as he expected|as she expected|as they expected),\s*", ""),
    (r"\bone here, one there, and\b", ""),
    (r"\bwith (?:great|much) (\w+)\b(?=[,.])", r"with \1"),
)  # fmt: skip

_ASIDES = (
    (r", (?:who|which|whom|whose) [^,;]{3,80},(?= (?!and\b|but\b|or\b))", ""),
    (r", (?:a|an|the|his|her) (?:[\w'-]+ ){1,6}[\w'-]+,(?= (?:was|were|had|came|went|saw|said|took)\b)", ""),
    (r", as (?:loudly|fast|quickly|well|hard|soon) as [^,.;]*", ""),
    (r", (?!(?:during|nothing|something|anything|everything|according|bringing|being)\b)(?:\w+ly )?\w{3,}ing\b(?= (?:to|at|up|down|on|in|into|for|that|the|a|an|his|her|its|their|him|them|it|with|from|and|how|what|as|out|off|over|away|about|like|back|by|of|himself|herself|themselves|\w+ly)\b) [^,;]{2,70}(?=[.!?]$)", ""),
    (r", (?:and )?(?:hiding|puffing|thinking|hoping|wishing|believing|lying|taking|looking|wringing|recognizing)\b[^,;]{2,60},", ","),
    (r"(?<=[a-z]) (?:comfortably|carefully|slowly|suddenly|heavily|immediately|obediently|eagerly|eventually|angrily|politely|secretly|gently|loudly|daintily)\b", ""),
    (r"^(One \w+|Once|Then one \w+|At last|The next \w+),? (?:as|while|when) (?:he|she|they|it) [^,]{4,90},\s+", r"\1 "),
    (r"^(One \w+|Once|Then one \w+|At last|The next \w+),? (?:as|while|when) [^,]{4,90},\s+(?!(?:he|she|they|it|his|her)\b)", r"\1 "),
    (r", only to (?:be )?[^,.;]+(?=[.!?]$)", ""),
    (r" (?:near|not far from|at the edge of|by the side of|in the middle of) [^,.;]{4,50}(?= near\b| not far\b|[.]$)", ""),
    (r", (?:each|most|some|all) of (?:them|whom|which) [^,.;]+(?=[.]$)", ""),
    (r", full of [^,.;]+,", ""),
    (r",? (?:in|with|for) (?:great|much|good|bitter|sheer) \w+(?=[,.]|$)", ""),
    (r",? for (?:a|some|a long|a little) (?:time|while)(?=[,.])", ""),
    (r" (?:all day long|day and night|night and day|early and late|from morning till night|to and fro|up and down|round about)(?=[,.])", ""),
)  # fmt: skip

_TAILS = (
    (r"^(?:As|While|When|After) (?:he|she|they|it|I|we) [^,]{4,90}, (?=(?:the|he|she|they|it|his|her|a|an|one|there|I|we|[A-Z])\b)", ""),
    (r"^(?:As|While|When|After) [^,]{4,90}, (?=(?:the|a|an|one|there)\b)", ""),
    (r", (?:for|as|because|since|though|although|while|whereas|so that|until|till|where|unless|where) (?!example)[^;]{6,160}(?=[.!?]$)", ""),
    (r", (?:who|which|whose|where) [^;]{4,140}(?=[.!?]$)", ""),
    (r" (?:so that|because|although|though|as if|as though|in order that|for fear that) [^;]{6,160}(?=[.!?]$)", ""),
    (r", (?:like|with|without|except|instead of|in spite of) [^,;]{4,90}(?=[.!?]$)", ""),
    (r"^([^,]+), (?:and|but) (?:then |so |also |at last |soon )?(?!(?:the|a|an|his|her|he|she|they|it|I|we)\b)\w+(?:ed|t|d|n|w|e|k|g)\b [^,;]{3,90}(?=[.]$)", r"\1"),
)  # fmt: skip


@dataclass(frozen=True)
class _Step:
    """A rewording; `key` is a part of a word that every text has which it can change."""

    pattern: re.Pattern[str]
    replacement: str
    key: str


def _compile(table: tuple[tuple[str, str], ...]) -> list[_Step]:
    return [_Step(re.compile(pattern, re.I), new, _key_of(pattern)) for pattern, new in table]


def _key_of(pattern: str) -> str:
    """The longest word that stands in the pattern outside of every choice; none if there is no such word."""
    bare = re.sub(r"\[[^\]]*\]|\\[a-zA-Z]|[a-z']\?", "#", pattern)
    while "(" in bare:
        inner = re.sub(r"\([^()]*\)[?*]?", "#", bare)
        if inner == bare:
            break
        bare = inner
    return max(re.findall("[a-z]{3,}", bare.lower()), key=len, default="")


_STEPS = [_compile(table) for table in (_ARCHAIC, _PADDING, _ASIDES, _TAILS)]
_QUESTION = re.compile(r"\?[\"']?$")


def modernise(text: str) -> str:
    """Old words as we say them now; capitals are kept."""
    lowered = text.lower()
    for step in _STEPS[0]:
        if step.key in lowered and step.pattern.search(text):
            text = step.pattern.sub(_keeping_capital(step.replacement), text)
            lowered = text.lower()
    return _tidy(text)


def shorten(text: str) -> tuple[str, ...]:
    """Its wordings: 0 modern, 1 without padding, 2 without asides, 3 the main clause alone."""
    wordings = [modernise(text)]
    for steps in _STEPS[1:]:
        wordings.append(_apply(steps, wordings[-1]))
    return tuple(wordings)


@dataclass(frozen=True)
class Wording:
    """One way to say a sentence, its cost in words, and which share of the sense it loses."""

    text: str
    words: int
    lost: float


def wordings_of(
    text: str, weights: Mapping[str, float], risk: float = 1.0, *, speech: bool = False
) -> tuple[Wording, ...]:
    """From the whole sentence, in words of today and without padding, to its core: what matters least goes first.

    `weights` says how much a word's stem matters to the story; `risk` is more where every word counts.
    """
    text = modernise(text)
    found = [Wording(text, spoken_words(text), 0.0)]
    if not speech:
        text = _apply(_STEPS[1], text)
        if text != found[0].text:
            found = [Wording(text, spoken_words(text), 0.0)]
    whole = max(LEAST_WHOLE_WEIGHT, _weight(stems_of(text), weights))
    lost = 0.0
    while len(found) <= MOST_TRIMS and found[-1].words > LONGEST_WHOLE_WORDS:
        best: tuple[float, float, str] | None = None
        for shorter, trim_risk in _shorter_texts(text):
            saved = len(text.split()) - len(shorter.split())
            gone = _weight(stems_of(text) - stems_of(shorter), weights)
            loss = risk * trim_risk * (gone / whole + LOST_PER_WORD * saved)
            if saved > 0 and (best is None or loss / saved < best[0]):
                best = (loss / saved, loss, shorter)
        if best is None:
            break
        text, lost = best[2], lost + best[1]
        found.append(Wording(text, spoken_words(text), lost))
    return tuple(found)


def _shorter_texts(text: str) -> list[tuple[str, float]]:
    """Every way to say a little less, with its risk."""
    phrases = [
        (
            f"{text[: trim.start]}{trim.put}{text[trim.end :]}",
            text[trim.start : trim.end],
            trim.risk,
            FEWEST_WITHOUT_PHRASE,
        )
        for trim in find_trims(text)
    ]
    clauses = [(*without, FEWEST_TRIMMED_WORDS) for without in without_clauses(text)]
    shorter = []
    for cut, gone, risk, fewest in (*phrases, *clauses):
        tidy = _tidy(cut)
        if tidy != text and len(tidy.split()) >= fewest and _stands(tidy, text):
            shorter.append((tidy, risk * (NEGATION_RISK if is_negative(gone.lower().split()) else 1.0)))
    return shorter


def _weight(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(min(MOST_WORD_WEIGHT, weights.get(stem, LEAST_WORD_WEIGHT)) for stem in sorted(stems))


def _apply(steps: list[_Step], text: str) -> str:
    lowered = text.lower()
    for step in steps:
        if step.key in lowered and step.pattern.search(text):
            shorter = _tidy(step.pattern.sub(step.replacement, text))
            if shorter != text and _stands(shorter, text):
                text, lowered = shorter, shorter.lower()
    return text


def _keeping_capital(replacement: str) -> Callable[[re.Match[str]], str]:
    def put(match: re.Match[str]) -> str:
        new = match.expand(replacement)
        return new[:1].upper() + new[1:] if match.group()[:1].isupper() and new else new

    return put


_HALF = re.compile(
    r"\b(?:almost|nearly|hardly|rather)[.!?]$|—[.!?]$|\b(?:so|such) [^.!?]*\bthat (?:a|an|the) [\w'-]+[.!?]$|\bas for \w+[.!?]$"
)
_HANGING_WHO = re.compile(r"(?:who|whose|whom|which)\b(?![^?]*\?)", re.I)
_PAIRED_DEED = re.compile(r"\b(?:when|as|while) (?:a|an|the) (?:\w+ )?\w+ and (\w+)")
# `but when he reached the house, greeted him`
_NOBODY_DID = re.compile(
    r"(?:^|\b(?:but|and|so) )(?:when|as|while|after) (?:he|she|they|it|the \w+) [^,]+, \w+ed (?:him|her|them|it|the|a|his)\b",
    re.I,
)
_COMPARED = re.compile(r"\bas (?:much|many|\w+) [^.;]*?\bas\b", re.I)
_EQUAL = re.compile(r"\bas (?:much|many) ", re.I)
_LISTED_LAST = re.compile(r", \w+ed (?:it|him|her|them)[.]$")


def _is_half(shorter: str, longer: str) -> bool:
    """`had as much right`, `it was almost`, one dash of two: the other half is gone."""
    if _HALF.search(shorter) or (_LISTED_LAST.search(shorter) and shorter not in longer):
        return True
    if _COMPARED.search(longer) and not _COMPARED.search(shorter) and _EQUAL.search(shorter):
        return True
    if _HANGING_WHO.match(shorter) and not _HANGING_WHO.match(longer):
        return True
    paired = _PAIRED_DEED.search(shorter)
    if paired and has_verb(paired.group(1)):
        return True
    if _NOBODY_DID.search(shorter) and not _NOBODY_DID.search(longer):
        return True
    return shorter.count("—") % 2 == 1 and longer.count("—") % 2 == 0


def _stands(shorter: str, longer: str) -> bool:
    """Enough words and a verb are left, and quotation marks and brackets are whole."""
    if _is_half(shorter, longer):
        return False
    if re.search(r",\s+(?:he|she|they|it|I|we|who|which)[.!?]$", shorter):
        return False
    if len(shorter.split()) < FEWEST_WORDS_LEFT or shorter.count('"') != longer.count('"'):
        return False
    if re.search(
        r"\b(?:that|of|to|the|a|an|and|but|or|if|when|as|so|in|on|with|for|from|by|was|were|had|did|is|than|not|his|her)[.!?]$",
        shorter,
    ):
        return False
    if re.match(
        r"(?:But |And |So |Then )?(?:when|as|while|if|though|although|because|since|hardly|scarcely|no sooner|seeing|should)\b[^,]*$",
        shorter,
        re.I,
    ) and not _QUESTION.search(shorter):
        return False
    if (
        re.search(r"\b(?:so|such)\b", longer)
        and re.search(r"\bso that\b|\bthat\b", longer)
        and "that" not in shorter
        and re.search(r"\b(?:so|such) \w+", shorter)
    ):
        return False
    return has_verb(shorter) or not has_verb(longer)


def _tidy(text: str) -> str:
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\b(and then|and|but),? and\b(?= \w)", r"\1", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r",+(?=[,.;!?])|(?<=—),", "", text).strip(" ,;")
    return text[:1].upper() + text[1:] if text[:1].isalpha() else text
