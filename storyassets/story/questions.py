"""Questions made of a story's own sentences: `The fox led the ass` → `Why did the fox lead the ass?`"""

from __future__ import annotations

import re

from storyassets.story.lexicon import BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.parts import Part
from storyassets.story.people import People
from storyassets.story.word_tables import word_set

_ADVERB = r"(?:at once|at last|soon|then|also|again|quickly|boldly|suddenly|only|still|often|secretly|\w+ly)"
_DEED = re.compile(rf"^(?:{_ADVERB},?\s+)*(?P<verb>[a-z]+)\b(?P<rest>.*)$")
_SECOND_DEED = re.compile(
    rf",? (?:and|but|or|till|until) (?:{_ADVERB} )?(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b.*$"
)
_PLAIN_BEING = re.compile(r"\s+(?:about|one|a|an|the|not|in the|on|at|by|to|no|once|late|there|\w+ing)\b")
_BEING = frozenset({"was", "were"})
_OPENER = re.compile(
    r"^(?:(?:But|So|Then|And|Yet|Again|Soon|At last|Now|Ah|Oh|O|Well|Alas|Pray|Pray tell me|Indeed|Yes|No|Why|Finally|At once)[,!]\s+|"
    r"(?:But|So|Then|And|Yet|Soon|Now|Well|Pray)\s+)+"
)
_FLAT_VERBS = word_set(
    "said was were had did came went stood sat lay looked seemed lived began heard saw thought told asked answered replied knew chanced happened called met"
)


_UNASKABLE = re.compile(
    r'[,;:"—]|\b(?:so|such) \w+ that\b|\b(?:them|him|it|this|that way|there|too|also|ever|indeed)\b'
)


def ask_why(part: Part, people: People) -> list[str]:
    """`The fox led the ass into a pit` → `Why did the fox lead the ass into a pit?`"""
    questions = []
    heads = (re.split(r"[,;:—]", text)[0] for text in part.wordings[1:])
    for text in dict.fromkeys((*part.wordings[1:], *heads)):
        bare = without_opener(text).rstrip(".!")
        who, predicate = _subject_and_predicate(bare, part, people)
        if who is None:
            continue
        asked = _ask(people.called(who), bare=_with_object(predicate, who, part, people))
        if asked and not _UNASKABLE.search(asked):
            questions.append(asked)
    return questions


def _with_object(predicate: str, who: str, part: Part, people: People) -> str:
    """`ran to help him` → `ran to help the boy`, where only one can be meant."""
    others = [c for c in part.subjects if c != who]
    if len(others) != 1 or people.role(others[0]).crowd or others[0] in _named(predicate, people):
        return predicate
    return re.sub(r"\bhim\b", people.called(others[0]), predicate, count=1)


def _named(text: str, people: People) -> set[str]:
    return {m.character_id for m in people.mentions(text)}


def _subject_and_predicate(text: str, part: Part, people: People) -> tuple[str | None, str]:
    """Who does it, if the text begins with a name, or a pronoun of whom is sure; and the rest."""
    pronoun = re.match(r"(?:He|She|They|It)\s+", text)
    if pronoun and len(part.opening) == 1:
        return part.opening[0], text[pronoun.end() :]
    mentions = people.mentions(text)
    if (
        not mentions
        or mentions[0].possessive
        or not re.fullmatch(r"(?:(?:The|A|An)\s+(?:[\w'-]+\s+){0,2})?", text[: mentions[0].start])
    ):
        return None, ""
    return mentions[0].character_id, text[mentions[0].end :].strip()


def _ask(subject: str, bare: str) -> str | None:
    """The question why someone did or was what the predicate says; of two deeds, the first."""
    deed = _DEED.match(_SECOND_DEED.sub("", bare))
    if not deed:
        return None
    verb, rest = deed.group("verb"), deed.group("rest")
    if verb in _BEING:
        return None if _PLAIN_BEING.match(rest) else f"Why {verb} {subject}{rest}?"
    if verb in _FLAT_VERBS or len(rest.split()) < 1:
        return None
    base = base_form(verb)
    return f"Why did {subject} {base}{rest}?" if base else None


def base_form(past: str) -> str | None:
    """`led` → `lead`, `carried` → `carry`, `begged` → `beg`; None for what is not a past form."""
    if past in BASE_OF_PAST:
        return BASE_OF_PAST[past]
    if not past.endswith("ed") or len(past) < 5:
        return None
    stem = past[:-2]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    if _drops_e(stem):
        return stem + "e"
    return stem


def _drops_e(stem: str) -> bool:
    """Whether the verb ends in a silent e: `rave(d)`, `dance(d)`, `promise(d)`, but `open(ed)`, `wait(ed)`, `ask(ed)`."""
    if stem.endswith("ll"):
        return False
    if re.search(
        r"(?:[cvuz]|[uv]ad|[aeiou]s|[nlr]s|dg|[aeiou]ng$(?<!ing)|rg|ur|[^aeiou]l|th)$", stem
    ) and not re.search(r"(?:[^aeiou]ll|wl|rl|ear|ow|ss|x)$", stem):
        return not stem.endswith(("ss", "visit", "follow"))
    return (
        re.search(r"(?:^|[^aeiou])(?:a|i|o|u)(?:[kmpdtb]|g|r|n|l)$", stem) is not None
        and len(re.findall("[aeiou]+", stem)) == 1
    )


def without_opener(text: str) -> str:
    """The sentence without the word that joins it to what was said before, or a sigh."""
    text = _OPENER.sub("", text)
    return text[:1].upper() + text[1:]
