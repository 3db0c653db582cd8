"""What whoever tells the story is called: the name they give, and what others call them, say of which sex they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Sex
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES, SHORT_FORMS
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.quotations import Quotation, find_quotations
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.whole_words import stands_whole

_NAME_AT_END = re.compile(r", (?P<name>[A-Z][\w'’-]+)[.!?,…]")
_NAME_AT_START = re.compile(r"^(?P<name>[A-Z][\w'’-]+)(?:, |! |\? |,[.])")
_CALLS = (
    (re.compile(r", (?:hen|lass|lassie|missy|miss|girl|young lady|my girl|sweetie pie|ma'am|se[ñn]or(?:ita|a)|signor(?:ina|a)|mademoiselle|madame|fr[äa]ulein|mija|hija)[.!?,…]", re.I), Sex.FEMALE),
    (re.compile(r", (?:lad|laddie|sonny|young man|my boy|old man|bro|sir|se[ñn]or|signor|monsieur|mijo|hijo|mister)[.!?,…]", re.I), Sex.MALE),
)  # fmt: skip
_BEING = re.compile(
    r"\b(?:you(?:'re|’re| are) (?:a|the) (?:[\w-]+ )?|whose )(?P<who>boy|girl|lad|lass|man|woman|lady)\b(?! (?:of|who|in)\b)",
    re.I,
)
_I_SAY = re.compile(
    rf"[ \t\"”’]*(?:and |but )?I (?:\w+ly )?(?:{'|'.join(sorted(SPEECH_VERBS))})\b(?! (?:I|that|them|him|her|to)\b)"
)
_I_SAID = re.compile(
    rf"\bI (?:\w+ly )?(?:{'|'.join(sorted(SPEECH_VERBS))})(?: (?:him|her|them|to \w+))?[,:]\s*\Z"
)
_I_DID_AND_SAID = re.compile(
    rf"(?:^|[.!?]\s+)(?:(?:And|But|So|Then) )?I \w+(?:(?!\b(?:he|she|they|who)\b)[^.!?\"“”])*\b(?:and|then) (?:{'|'.join(sorted(SPEECH_VERBS))})(?: (?:to )?(?:him|her|them))?[,:]\s*\Z"
)
"""`I put the box down and said, "That'll be ten pounds, sir."`"""

_ME = re.compile(r"\b(?:I|me|my)\b")
_OTHERS = {
    Sex.FEMALE: re.compile(r"\b(?:sister|mother|mom|mum|wife|daughter|girlfriend|aunt|grandmother|grandma|niece)\b", re.I),
    Sex.MALE: re.compile(r"\b(?:brother|father|dad|husband|son|boyfriend|uncle|grandfather|grandpa|nephew)\b", re.I),
}  # fmt: skip
_BEFORE, _AFTER = 160, 60
_I_WAS = r"\bI(?: was|['’]m| am|['’]d been)"
_OF_US = r"\b(?:and I|we) (?:were|are) (?:[\w-]+ ){0,3}"
_AS_ME = r"\b(?:called|named|thought|made) me (?:the|an?|that|his|her|their) (?:[\w-]+ ){0,3}"
_THE_ONE = r"(?: the (?:only|first|last|youngest|oldest) (?:\w+ )?"
_OWN_WORDS = (
    (
        re.compile(
            rf"{_I_WAS}{_THE_ONE}(?:girl|woman|lady|daughter|sister|female)\b| (?:[\w-]+ ){{0,3}}pregnant\b)|{_OF_US}(?:girls|women|ladies)\b"
            rf"|{_AS_ME}(?:lady|woman|girl|witch|widow)\b|\bmy (?:mascara|make-?up|nail polish|high heels|lipstick|handbag|bra|pregnancy|due date|waters? broke)\b"
        ),
        Sex.FEMALE,
    ),
    (
        re.compile(
            rf"{_I_WAS}{_THE_ONE}(?:boy|man|son|brother|male)\b| (?:the )?best man\b)|{_OF_US}(?:boys|men|lads)\b"
            rf"|{_AS_ME}(?:man|boy|king|widower)\b|\bmy (?:beard|moustache|mustache|tuxedo|groomsmen)\b"
        ),
        Sex.MALE,
    ),
)
_GIVEN = r"(?P<name>[A-Z][a-zà-öø-ÿ'’-]+)"
_NAME_IS = re.compile(rf"\b[Mm]y (?:first |given |real |full )?name(?:[’']s| is| was) {_GIVEN}")
_I_AM = re.compile(rf"\bI(?: am|[’']m) {_GIVEN}(?=[.,;!]| and I\b)")
_CALL_ME = re.compile(rf"\b(?:[Cc]all me|calls me|called me|know me as) {_GIVEN}(?=[.,;!]| and\b)")
# `After that it was me, Martha Dunn, a rope and a mule`; `me, Martha, and Joe` are three
_THAT_IS_ME = re.compile(
    rf"\b(?:[Ii]t was (?:just |only )?me|I), {_GIVEN}(?:(?: (?P<last>[A-Z][\w'’-]+))?(?=, (?:an?|my) [a-z])| (?P<full>[A-Z][\w'’-]+)(?=,))"
)


def own_names(narration: str) -> tuple[str, ...]:
    """The names that the teller gives: `My name is Priya.`, `I am Priya, and I can count.`; `I am German` is none."""
    told = [m["name"] for m in _NAME_IS.finditer(narration)]
    told += [
        m["name"]
        for pattern in (_I_AM, _CALL_ME)
        for m in pattern.finditer(narration)
        if _is_given(m["name"])
    ]
    for m in _THAT_IS_ME.finditer(narration):
        told += [one for one in m.groups() if one] if _is_given(m["name"]) else []
    return tuple(dict.fromkeys(told))


def sex_in_own_words(narration: str) -> Sex:
    """Of which sex the teller is by what only one sex has or is: `I was the only girl`, `I was best man`, `my mascara`."""
    return next((sex for pattern, sex in _OWN_WORDS if pattern.search(narration)), Sex.UNKNOWN)


def sex_by_names(names: Sequence[str]) -> Sex:
    """Of which sex somebody of these names is, where they tell."""
    sexes = {Sex.FEMALE if name in FEMALE_NAMES else Sex.MALE for name in names if _is_given(name)}
    return sexes.pop() if len(sexes) == 1 else Sex.UNKNOWN


def _is_given(name: str) -> bool:
    return (name in FEMALE_NAMES) != (name in MALE_NAMES)


def sex_as_named(text: str, narration: str) -> Sex:
    """By a name that others call out and that the narration has for nobody."""
    said_to_me = [q for q in find_quotations(text) if not is_mine(q, text)]
    names = {name for q in said_to_me for name in _names_called(q.text) if not _is_told_of(name, narration)}
    names |= {m["name"] for m in _SAID_PLAINLY.finditer(narration) if _is_given(m["name"])}
    sexes = {Sex.FEMALE if name in FEMALE_NAMES else Sex.MALE for name in names}
    return sexes.pop() if len(sexes) == 1 else Sex.UNKNOWN


def sex_as_called(text: str, narration: str) -> Sex:
    """By what only one sex is called, or by a name that others call out."""
    named = sex_as_named(text, narration)
    if named is not Sex.UNKNOWN:
        return named
    said_to_me = [q for q in find_quotations(text) if not is_mine(q, text)]
    for quotation in said_to_me:
        being = _BEING.search(quotation.text)
        if being and _is_near(quotation, text, sex := NOUNS[being["who"].lower()].sex):
            return sex
        for pattern, sex in _CALLS:
            if pattern.search(quotation.text + ".") and _is_near(quotation, text, sex):
                return sex
    return Sex.UNKNOWN


# `My Terry always says, ring the police, Bev.`
_SAID_PLAINLY = re.compile(
    r"\b(?:says|said|goes|tells me|told me|used to say|kept saying)(?: to me)?,? [^.!?\"“”]{3,60}, (?P<name>[A-Z][a-zà-öø-ÿ'’-]+)[.!?]"
)


def _is_told_of(name: str, narration: str) -> bool:
    """Whether the narration has somebody of that name, or of one that is short for it."""
    return any(stands_whole(narration, one) for one in (name, name[:3], name[:4], *SHORT_FORMS.get(name, ())))


def _names_called(said: str) -> set[str]:
    found = {m["name"] for pattern in (_NAME_AT_END, _NAME_AT_START) for m in pattern.finditer(said + ".")}
    return {name for name in found if _is_given(name)}


def is_mine(quotation: Quotation, text: str) -> bool:
    """Whether the teller says it."""
    before = text[max(0, quotation.start - _BEFORE) : quotation.start]
    return bool(_I_SAY.match(text, quotation.end) or _I_SAID.search(before) or _I_DID_AND_SAID.search(before))


def _is_near(quotation: Quotation, text: str, sex: Sex) -> bool:
    """Whether it is told of the teller just before or after, and of nobody else who may be called so."""
    around = (
        text[max(0, quotation.start - _BEFORE) : quotation.start]
        + text[quotation.end : quotation.end + _AFTER]
    )
    return _ME.search(around) is not None and _OTHERS[sex].search(around) is None
