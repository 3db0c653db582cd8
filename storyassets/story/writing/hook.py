"""The first line: what makes one want to know, in a few words, made from the story and giving nothing away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.story.casting.clause_scan import MOST_SUBJECTS
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.feeling import charge
from storyassets.story.words.language import close_sentence
from storyassets.story.words.speech_length import estimate_line_s, spoken_words
from storyassets.story.writing.mysteries import mysteries
from storyassets.story.writing.parts import Part, content_words
from storyassets.story.writing.questions import ask_outcome, ask_why, state_facts, without_opener
from storyassets.story.writing.stakes import find_stake, stake_lines
from storyassets.story.writing.striking import striking_lines
from storyassets.story.writing.teasers import main_characters, tease, tease_anyhow, tease_hunt
from storyassets.story.writing.worth import CHANGE, PROBLEM

LONGEST_HOOK_WORDS = 9
LONGEST_HOOK_S = 2.5
SHORTEST_HOOK_WORDS = 3
SHORTEST_TELLING_TITLE_WORDS = 4
SPOILED_FROM = 0.72
OUTCOME_ASKED_UNTIL = 0.55
MAIN_CHARACTERS = 3
OPENING_SHARE = 0.04
WEAKEST_HOOK = 0.75
MOST_CHARGE = 4
FEWEST_STATED_WORDS = 5
MOST_PARTS_ASKED = 60
"""Of a long tale the beginning is looked through for a hook."""

PUNCHY_WORDS = range(4, 9)

HABIT_WORTH = 2.4
TEASER_WORTH = 2.3
MYSTERY_WORTH = 2.5
LOSS_WORTH = 2.6
STAKE_WORTH = 1.8
HUNT_WORTH = 1.55
FACT_WORTH = 0.9
OUTCOME_WORTH = 1.9
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

_THIS_ONE = re.compile(r"^(?:This|These) ")
_LEANS = re.compile(
    r"\b(?:he|she|they|him|them|it|this|that|there|yonder|these|those|so|such|one|ones|here|another|again|too|also)\b",
    re.I,
)
_FRAGMENT = re.compile(
    r"^(?:that|which|who has|and|but|or|than|as|if|whose|to|perhaps|besides|otherwise)\b", re.I
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
_TELLING_TITLE = re.compile(r"^(?!.* and )(?:.*\b(?:in|without|carrying|at|on|under|belling)\b)", re.I)
_DEADLY = re.compile(r"\b(?:murder\w*|kill (?:you|him|her|me)|eat you|must die|robbers?|poison\w*)\b", re.I)
_HABIT = re.compile(r"^(?:Every|Each) (?:night|day|morning|evening|year|week|time|Sunday)\b", re.I)


@dataclass(frozen=True)
class Hook:
    """What is said first, by whom, about whom; `part` is the part of the story that it repeats, if it does."""

    text: str
    speaker: str | None
    subjects: tuple[str, ...]
    part: int | None = None


def choose_hook(
    title: str, parts: Sequence[Part], people: People, longest_words: int = LONGEST_HOOK_WORDS, seed: int = 0
) -> Hook:
    """A title that tells something, else the sharpest question, speech or habit of the story, else the title."""
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    if not _is_beginning(title, parts) and _tells(title):
        for told in (title, title.removeprefix("The ")):
            if _is_short(told, longest):
                return Hook(close_sentence(told), None, _named_in_title(title, people))
    options = rate_hooks(parts, people, longest, seed)
    if options and options[0][0] >= WEAKEST_HOOK:
        return options[0][1]
    named = _named_in_title(title, people)
    for text in tease_anyhow(parts, people, named, seed, close_sentence(title)):
        if _is_short(text, longest):
            return Hook(text, None, named)
    if options:
        return options[0][1]
    return Hook(close_sentence(_as_many_words(title, longest)), None, ())


def rate_hooks(
    parts: Sequence[Part], people: People, longest: int, seed: int = 0
) -> list[tuple[float, Hook]]:
    """Every hook that the story offers with its score, the best first."""
    made = [(TEASER_WORTH - 0.1 * n, text) for n, text in enumerate(tease(parts, people, seed))]
    made += _of_stake(parts, people, seed)
    made += [(MYSTERY_WORTH - 0.1 * n, text) for n, text in enumerate(mysteries(parts))]
    striking = striking_lines(parts[:MOST_PARTS_ASKED], people, main_characters(parts, people), seed)
    made += [(HUNT_WORTH - 0.1 * n, text) for n, text in enumerate(tease_hunt(parts, people, seed))]
    teasers = [
        (worth, -n, Hook(text, None, _named_in_title(text, people)))
        for n, (worth, text) in enumerate(made)
        if _is_short(text, longest)
    ]
    teasers += [
        (worth, -n, Hook(text, part.speaker, part.subjects[:MOST_SUBJECTS]))
        for n, (worth, text, part) in enumerate(striking, len(made))
        if _is_short(text, longest)
    ]
    options = [
        (score + _style(hook, people), -i, hook)
        for i, part in enumerate(parts[:MOST_PARTS_ASKED])
        for score, hook in _offers(i, part, people)
        if _may_hook(hook, part, longest)
    ]
    return [(score, hook) for score, _, hook in sorted([*teasers, *options], key=lambda o: (-o[0], -o[1]))]


def _of_stake(parts: Sequence[Part], people: People, seed: int) -> list[tuple[float, str]]:
    """Lines that name the thing that the story turns on; above all who is about to lose it."""
    stake = find_stake(parts, people)
    if stake is None:
        return []
    lines = stake_lines(stake, people, main_characters(parts, people)[:2], seed)
    return [
        ((LOSS_WORTH if "about to lose" in text else STAKE_WORTH) - 0.1 * n, text)
        for n, text in enumerate(lines)
    ]


def _is_short(text: str, longest: int, longest_s: float = LONGEST_HOOK_S) -> bool:
    """Said in time, as the voice says it."""
    return spoken_words(text) <= longest and estimate_line_s(text) <= longest_s


def _may_hook(hook: Hook, part: Part, longest: int) -> bool:
    """Short, whole, of some content, and not from the end, which it would give away."""
    called_out = hook.text.endswith("!") and hook.speaker is not None
    flat = hook.speaker is not None and hook.text.endswith(".") and len(content_words(hook.text)) < 2
    return (
        not flat
        and spoken_words(hook.text) >= SHORTEST_HOOK_WORDS - called_out
        and _is_short(hook.text, longest)
        and not _FRAGMENT.match(hook.text)
        and bool(content_words(hook.text))
        and part.place < SPOILED_FROM
    )


def _named_in_title(title: str, people: People) -> tuple[str, ...]:
    """In a title every word may have a capital, so that verbs look like names: read it small first."""
    mentions = [*people.mentions(title.lower()), *people.mentions(title)]
    return tuple(dict.fromkeys(m.character_id for m in mentions if not m.possessive))[:MOST_SUBJECTS]


def _is_beginning(title: str, parts: Sequence[Part]) -> bool:
    """Whether the title was only made of the story's first words."""
    first = "".join(parts[0].wordings[0].lower().split()) if parts else ""
    return first.startswith("".join(title.lower().split()))


def _as_many_words(text: str, most: int) -> str:
    words = text.split()
    while len(words) > 1 and spoken_words(" ".join(words)) > most:
        words.pop()
    return " ".join(words)


def _tells(title: str) -> bool:
    """`The Frogs Who Wished for a King`, `Who stole the moon?`: more than names."""
    if len(title.split()) < SHORTEST_TELLING_TITLE_WORDS:
        return False
    return title.endswith("?") or has_verb(title) or bool(_TELLING_TITLE.search(title))


def _offers(i: int, part: Part, people: People) -> list[tuple[float, Hook]]:
    """What a part offers: its speech; a habit; a confession; the questions about its goal and its deed."""
    if part.aloud:
        return [(SPOKEN_WORTH, Hook(text, None, ())) for text in _questions_aloud(part.wordings[0])]
    if part.speaker:
        return _spoken(i, part)
    offers: list[tuple[float, Hook]] = []
    for text in dict.fromkeys(close_sentence(w) for w in part.wordings[1:]):
        if _HABIT.match(text) and len(text.split()) >= FEWEST_STATED_WORDS:
            offers.append((HABIT_WORTH, Hook(text, None, part.subjects, i)))
        elif text.startswith("I ") and _tells_conflict(text):
            offers.append((CONFESSED_WORTH, Hook(text, None, part.subjects, i)))
    main = {role.character_id for role in people.roles[:MAIN_CHARACTERS]}
    if part.place < OUTCOME_ASKED_UNTIL and set(part.subjects[:1]) & main:
        offers += [(OUTCOME_WORTH, Hook(text, None, part.subjects)) for text in ask_outcome(part, people)]
    if OPENING_SHARE < part.place < OUTCOME_ASKED_UNTIL and set(part.subjects[:1]) & main:
        offers += [(FACT_WORTH, Hook(text, None, part.subjects)) for text in state_facts(part, people)]
    if part.place > OPENING_SHARE:
        why = [text for text in ask_why(part, people) if _tells_conflict(text)]
        other = 0.0 if set(part.subjects[:1]) & main else BYSTANDER_WORTH
        offers += [(WHY_WORTH + other + _conflict(text), Hook(text, None, part.subjects)) for text in why]
    return offers


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


def _style(hook: Hook, people: People) -> float:
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
    return score + SECOND_PERSON_WORTH * bool(hook.speaker and re.search(r"\byou\b", text, re.I))
