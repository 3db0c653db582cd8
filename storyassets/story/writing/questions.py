"""Questions made of a story's own sentences: `The fox led the ass` → `Why did the fox lead the ass?`"""

from __future__ import annotations

import re

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.segments import Kind, segment
from storyassets.story.words.verb_tenses import BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.parts import Part

_ADVERB = r"(?:at once|at last|soon|then|also|again|quickly|boldly|suddenly|only|still|often|secretly|\w+ly)"
_DEED = re.compile(rf"^(?:{_ADVERB},?\s+)*(?P<verb>[a-z]+)\b(?P<rest>.*)$")
_SECOND_DEED = re.compile(
    rf",? (?:and|but|or|till|until) (?:{_ADVERB} )?(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b.*$"
)
_PLAIN_BEING = re.compile(r"\s+(?:about|one|a|an|the|not|in the|on|at|by|to|no|once|late|there|\w+ing)\b")
_FEELING = re.compile(r"\b(?:fear|trembling|weeping|crying|despair|starving|dying|hiding)\b")
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
        who, predicate = subject_and_predicate(bare, part, people)
        if who is None:
            continue
        asked = ask_deed(people.called(who), bare=_with_object(predicate, who, part, people))
        if asked and not _UNASKABLE.search(asked):
            questions.append(asked)
    return questions


_GOAL = re.compile(
    rf"^(?:{_ADVERB},?\s+)*(?:wanted|wished|longed|hoped|expected|tried|planned|decided|resolved|determined|was determined|were determined|set out|"
    r"was eager|were eager|desired)(?: very much)? to (?P<deed>(?!be\b|have\b)[a-z]+\b.*)$"
)
_PLAN = re.compile(r"\b(?:plan|desire|longing|a wish|ambition) to (?P<deed>[a-z]+\b.*)$")
_MEANT = re.compile(
    rf"^(?:{_ADVERB},?\s+)*(?:(?:was|were|felt|feeling) (?:quite |very )?sure|thought|believed|boasted|hoped|imagined|expected|had heard)(?: that)? "
    r"(?:he|she|they) (?:could|can|would be able to) (?P<deed>(?!be\b|have\b|not\b|see\b)[a-z]+\b.*)$"
)
_BEST = re.compile(
    r"\b(?:the best thing to do (?:was|would be)|the only way (?:was|would be)|got it into (?:his|her|their) (?:\w+ )?heads?|asked to be allowed|"
    r"made up (?:his|her|their) minds?|agreed|undertook|proposed|challenged (?:him|her|them|\w+)) to (?P<deed>(?!be\b|have\b)[a-z]+\b.*)$"
)
_FAILED = re.compile(
    rf"^(?:{_ADVERB},?\s+)*(?:could (?:not|hardly)|couldn't|was unable to|were unable to) (?P<deed>(?!be\b|have\b|help\b|tell\b|think\b)[a-z]+\b.*)$"
)
_DEED_END = re.compile(
    r"[,;:—]|\s(?:so|that|because|for fear|when|as|while|until|before|after|who|which|in order|but|with)\b"
)
_UNASKED_DEED = re.compile(r"\b(?:him|her|it|them|this|that|those|these|so|such|there|again|too|also)\b")
_ENDS_OPEN = word_set("from to of at by in on into for the a an his her their its")
_FLAT_DEEDS = word_set(
    "amuse excuse submit give wait settle leave keep begin go come say see know take get put look ask tell call make do let stop sit stand talk stay walk"
)
_GOES_FAR = re.compile(r"(?:see|get|make|stop|leave) (?:the|a|an|his|her|their) \w+")
FEWEST_DEED_WORDS = 2
FEWEST_FAR_WORDS = 4
_SKILLS = word_set("fly dance sing swim climb read speak walk crow roar jump")


def ask_outcome(part: Part, people: People) -> list[str]:
    """`The Tortoise wanted to see the world` → `Can a Tortoise see the world?`"""
    questions = []
    clauses = [s.text for s in segment(part.wordings[0]) if s.kind is Kind.MAIN and s.verb > 0]
    for text in dict.fromkeys((*part.wordings, *clauses)):
        who, predicate = subject_and_predicate(without_opener(text).rstrip(".!"), part, people)
        if who is None or who == FIRST_PERSON:
            continue
        goal = (
            _GOAL.match(predicate)
            or _MEANT.match(predicate)
            or _BEST.search(predicate)
            or _PLAN.search(predicate)
        )
        found = goal or _FAILED.match(predicate)
        if not found:
            continue
        wanted = re.sub(r" (?:quite |just )?as well as\b.*", "", found.group("deed"))
        deed = re.sub(r" (?:too|also|again)$", "", _DEED_END.split(wanted)[0].strip())
        words = deed.split()
        if (
            (len(words) < FEWEST_DEED_WORDS and words[0] not in _SKILLS)
            or words[-1] in _ENDS_OPEN
            or (words[0] in _FLAT_DEEDS and len(words) < FEWEST_FAR_WORDS and not _GOES_FAR.match(deed))
            or _UNASKED_DEED.search(deed)
        ):
            continue
        questions.append(
            f"Can {indefinite(who, people)} {deed}?" if goal else f"Will {people.called(who)} ever {deed}?"
        )
    return list(dict.fromkeys(questions))


_ASKED_OF = re.compile(
    r"^(?:begged|asked|implored|entreated|ordered|told|invited) (?P<whom>(?:the |his |her )?[\w' -]+?) to (?P<deed>(?!be\b|have\b)[a-z]+\b.*)$"
)


def ask_favour(part: Part, people: People) -> list[str]:
    """`The Stork begged the Farmer to spare him` → `Will the Farmer spare a Stork?`"""
    questions = []
    for text in dict.fromkeys(part.wordings):
        who, predicate = subject_and_predicate(without_opener(text).rstrip(".!"), part, people)
        found = _ASKED_OF.match(predicate) if who not in (None, FIRST_PERSON) else None
        whom = people.mentions(found["whom"]) if found else []
        if who is None or found is None or not whom or whom[0].possessive or whom[0].character_id == who:
            continue
        asker = indefinite(who, people)
        deed = re.sub(r"\b(?:him|her|them)\b(?! \w)", asker, _DEED_END.split(found["deed"])[0].strip())
        if (
            len(deed.split()) >= FEWEST_DEED_WORDS
            and deed.split()[-1] not in _ENDS_OPEN
            and not _UNASKED_DEED.search(deed)
        ):
            questions.append(f"Will {people.called(whom[0].character_id)} {deed}?")
    return list(dict.fromkeys(questions))


FEWEST_FACT_WORDS = 4
LONGEST_FACT_WORDS = 6
_FACT = re.compile(
    r"^(?:could not|could hardly|must|had to|was afraid|were afraid|was starving|was in despair|felt|had no|had only)\b",
    re.I,
)


def state_facts(part: Part, people: People) -> list[str]:
    """`The dogs could not reach the hides` → `These dogs could not reach the hides.`"""
    facts = []
    for text in dict.fromkeys(part.wordings[1:]):
        who, predicate = subject_and_predicate(without_opener(text).rstrip(".!"), part, people)
        if who is None or not people.called(who).startswith("the ") or not _FACT.match(predicate):
            continue
        if not FEWEST_FACT_WORDS <= len(predicate.split()) <= LONGEST_FACT_WORDS or _UNASKABLE.search(
            predicate
        ):
            continue
        if predicate.startswith(("felt ", "had to ")) and set(predicate.split()[1:3]) & (_FLAT_DEEDS | {"a"}):
            continue
        this = "These" if people.role(who).crowd else "This"
        facts.append(f"{this} {people.called(who).removeprefix('the ')} {predicate}.")
    return facts


def indefinite(who: str, people: People) -> str:
    """How someone is called who has not been told of yet: `a fox`, `mice`, `Hans`."""
    name = people.called(who)
    if not name.startswith("the "):
        return name
    bare = name.removeprefix("the ")
    if people.role(who).crowd:
        return bare
    return f"{'an' if bare[:1].lower() in 'aeiou' else 'a'} {bare}"


def _with_object(predicate: str, who: str, part: Part, people: People) -> str:
    """`ran to help him` → `ran to help the boy`, where only one can be meant."""
    others = [c for c in part.subjects if c != who]
    if len(others) != 1 or people.role(others[0]).crowd or others[0] in _named(predicate, people):
        return predicate
    return re.sub(r"\bhim\b", people.called(others[0]), predicate, count=1)


def _named(text: str, people: People) -> set[str]:
    return {m.character_id for m in people.mentions(text)}


def subject_and_predicate(text: str, part: Part, people: People) -> tuple[str | None, str]:
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


def ask_deed(subject: str, bare: str) -> str | None:
    """The question why someone did or was what the predicate says; of two deeds, the first."""
    deed = _DEED.match(_SECOND_DEED.sub("", bare))
    if not deed:
        return None
    verb, rest = deed.group("verb"), deed.group("rest")
    if verb in _BEING:
        return (
            None if _PLAIN_BEING.match(rest) and not _FEELING.search(rest) else f"Why {verb} {subject}{rest}?"
        )
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
