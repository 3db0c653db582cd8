"""What one part of a story offers as a first line: its speech, a habit, a confession, a trouble, questions about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.character import Sex
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.feeling import charge
from storyassets.story.words.language import close_sentence
from storyassets.story.writing.parts import Part
from storyassets.story.writing.questions import ask_favour, ask_outcome, ask_why, state_facts, without_opener
from storyassets.story.writing.signs import CHANGE, PROBLEM
from storyassets.story.writing.stakes import things_in

LONGEST_HOOK_WORDS = 9
OUTCOME_ASKED_UNTIL = 0.62
MAIN_CHARACTERS = 3
OPENING_SHARE = 0.04
MOST_CHARGE = 4
FEWEST_STATED_WORDS = 5
PUNCHY_WORDS = range(4, 9)
HABIT_WORTH = 2.4
FACT_WORTH = 0.5
OUTCOME_WORTH = 1.9
FAVOUR_WORTH = 1.2
TROUBLE_WORTH = 0.3
CONFESSED_WORTH = 1.3
SPOKEN_WORTH = 0.35
QUESTION_WORTH = 0.45
CALL_WORTH = 0.75
LONG_CALL_WORTH = 0.2
LONGEST_CALL_WORDS = 6
DEADLY_WORTH = 1.7
STATEMENT_WORTH = -0.6
WHY_WORTH = 0.15
CHARGE_WORTH = 0.3
LEANING_WORTH = -0.45
PUNCHY_WORTH = 0.3
NAMING_WORTH = 0.35
MAIN_WORTH = 0.25
BYSTANDER_WORTH = -0.6
CONFLICT_WORTH = 0.4
SPOILING_WORTH = -0.8
COMMA_WORTH = -0.1
SECOND_PERSON_WORTH = -0.25
UNCLEAR_SPEECH_WORTH = -0.9
ORDER_WORTH = -1.5
_THIS_ONE = re.compile(r"^(?:This|These) ")
_LEANS = re.compile(
    r"\b(?:he|she|they|him|them|it|this|that|there|yonder|these|those|so|such|one|ones|here|another|again|too|also)\b",
    re.I,
)
_SMALL_TALK = re.compile(
    r"\b(?:dear sir|good day|good morning|good-morning|good evening|honou?red|welcome|thank you|what do you mean|very smart|"
    r"what is the matter|how do you do|very well|come in|yes|no|certainly|of course|well)\b", re.I,
)  # fmt: skip
_CONFLICT = re.compile(
    r"\b(?:must|dared?|afraid|fear\w*|enem\w+|danger\w*|quarrel\w*|hungry|starv\w*|furious|terrif\w*|despair|jealous|envious|"
    r"could not|would not|no one|nobody|never|trapped?|greedy|cruel|stole|lost|threat\w*|forbade|doomed|alone|trick\w*|secret\w*|"
    r"kill\w*|eat you|dead|death|murder\w*|steal\w*|thief|promise\w*)\b",
    re.I,
)
_DEADLY = re.compile(r"\b(?:murder\w*|kill (?:you|him|her|me)|eat you|must die|robbers?|poison\w*)\b", re.I)
_TROUBLE = re.compile(
    r"\b(?:could (?:not|hardly)|afraid|tired of|envious|jealous|no one|nobody|trembl\w+|despair|enem\w+|quarrel\w*|hungry|starv\w+|growing thin|"
    r"getting thin|declared war|up in arms|never|danger\w*|stole\w*|trap\w*|lost|poor|begged|bitter|hated|plague|forbidden|secret\w*)\b",
    re.I,
)
_ORDER = re.compile(
    r"^(?:Do not|Don't|Let|Keep|Show|Give|Come|Go|Take|Look|Leave|Stop|Tell|Bring|Be)\b", re.I
)
_HABIT = re.compile(r"^(?:Every|Each) (?:night|day|morning|evening|year|week|time|Sunday)\b", re.I)


@dataclass(frozen=True)
class Hook:
    """What is said first, by whom, about whom; `part` is the part of the story that it repeats, if it does."""

    text: str
    speaker: str | None
    subjects: tuple[str, ...]
    part: int | None = None


def offers(i: int, part: Part, people: People) -> list[tuple[float, Hook]]:
    """What a part offers: its speech; a habit; a confession; the questions about its goal and its deed."""
    if part.aloud:
        return [(SPOKEN_WORTH, Hook(text, None, ())) for text in _questions_aloud(part.wordings[0])]
    if part.speaker:
        return _spoken(i, part)
    found: list[tuple[float, Hook]] = []
    for text in dict.fromkeys(close_sentence(w) for w in part.wordings[1:]):
        if _HABIT.match(text) and len(text.split()) >= FEWEST_STATED_WORDS:
            found.append((HABIT_WORTH, Hook(text, None, part.subjects, i)))
        elif text.startswith("I ") and _tells_conflict(text):
            found.append((CONFESSED_WORTH, Hook(text, None, part.subjects, i)))
    main = {role.character_id for role in people.roles[:MAIN_CHARACTERS]}
    if part.place < OUTCOME_ASKED_UNTIL and set(part.subjects[:1]) & main:
        found += [(OUTCOME_WORTH, Hook(text, None, part.subjects)) for text in ask_outcome(part, people)]
        found += [(FAVOUR_WORTH, Hook(text, None, part.subjects)) for text in ask_favour(part, people)]
    if part.place < OUTCOME_ASKED_UNTIL and set(part.subjects[:1]) & main:
        told = dict.fromkeys(close_sentence(w) for w in part.wordings)
        found += [(TROUBLE_WORTH, Hook(text, None, part.subjects, i)) for text in told if _is_trouble(text)]
    if OPENING_SHARE < part.place < OUTCOME_ASKED_UNTIL and set(part.subjects[:1]) & main:
        found += [(FACT_WORTH, Hook(text, None, part.subjects)) for text in state_facts(part, people)]
    if part.place > OPENING_SHARE:
        why = [text for text in ask_why(part, people) if _tells_conflict(text)]
        other = 0.0 if set(part.subjects[:1]) & main else BYSTANDER_WORTH
        found += [(WHY_WORTH + other + _conflict(text), Hook(text, None, part.subjects)) for text in why]
    return found


def _is_trouble(text: str) -> bool:
    """`The Frogs were tired of governing themselves.`: a whole sentence that says what is wrong, and of whom."""
    words = text.split()
    if not FEWEST_STATED_WORDS <= len(words) <= LONGEST_HOOK_WORDS or _LEANS.search(text) or "," in text:
        return False
    return bool(_TROUBLE.search(text)) and words[0] in ("A", "An", "The", "Two", "Three", "Some")


def of_whom(part: Part, main: Sequence[str], people: People) -> Part:
    """A part of which only a pronoun tells whom it is about, as one about the main character whom it fits."""
    opened = re.match(r"(He|She) ", part.wordings[0])
    if part.speaker or part.subjects or opened is None or not main or main[0] == FIRST_PERSON:
        return part
    other = Sex.FEMALE if opened.group(1) == "He" else Sex.MALE
    if people.role(main[0]).crowd or people.role(main[0]).sex is other:
        return part
    return replace(part, subjects=tuple(main[:1]), opening=tuple(main[:1]))


def _spoken(i: int, part: Part) -> list[tuple[float, Hook]]:
    text = close_sentence(without_opener(part.wordings[1]))
    asked_at_last = re.search(r":\s+([^:]+\?)$", text)
    text = asked_at_last.group(1) if asked_at_last else text
    mark = {"?": QUESTION_WORTH, "!": CALL_WORTH}.get(text[-1], STATEMENT_WORTH)
    if text[-1] == "!" and len(text.split()) > LONGEST_CALL_WORDS:
        mark = LONG_CALL_WORTH
    if _DEADLY.search(text) and text[-1] == ".":
        mark += DEADLY_WORTH
    return [(SPOKEN_WORTH + mark + _conflict(text), Hook(text, part.speaker, part.subjects, i))]


def _conflict(text: str) -> float:
    return CONFLICT_WORTH if _tells_conflict(text) else -CONFLICT_WORTH


def _questions_aloud(text: str) -> list[str]:
    """Of a quotation that the narrator reads, the questions in it."""
    return [without_opener(q.strip()) for q in re.findall(r'[^.!?"]+\?', text) if '"' not in q]


def _tells_conflict(text: str) -> bool:
    return bool(_CONFLICT.search(text) or PROBLEM.search(text))


def style_worth(hook: Hook, people: People) -> float:
    """What the wording adds: feeling, names, few words; what it takes: pronouns of nobody, small talk, the ending."""
    text = hook.text
    score = CHARGE_WORTH * min(MOST_CHARGE, charge(text)) + LEANING_WORTH * len(
        _LEANS.findall(_THIS_ONE.sub("", text))
    )
    score += PUNCHY_WORTH * (len(text.split()) in PUNCHY_WORDS) + COMMA_WORTH * text.count(",")
    score += SPOILING_WORTH * bool(CHANGE.search(text)) + SPOILING_WORTH * bool(_SMALL_TALK.search(text))
    mentions = people.mentions(text)
    score += NAMING_WORTH * bool(mentions)
    main = {role.character_id for role in people.roles[:2]} | {FIRST_PERSON}
    score += MAIN_WORTH * bool(main & {m.character_id for m in mentions})
    cried = text.count("!") > 1 and len(text.split()) <= FEWEST_STATED_WORDS
    if hook.speaker and not (mentions or cried or things_in(text) or _DEADLY.search(text)):
        score += UNCLEAR_SPEECH_WORTH
    score += ORDER_WORTH * bool(hook.speaker and _ORDER.match(text))
    return score + SECOND_PERSON_WORTH * bool(hook.speaker and re.search(r"\byou\b", text, re.I))
