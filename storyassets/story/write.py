"""Writing a script by rules: what to tell, in which words, by whom. The embedded writer's brain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.script import Beat, Line, Script
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.beats import assign_beats, choose_parts, weigh_parts
from storyassets.story.budget import FEWEST_BUDGET_WORDS, Budget, keep_budget, set_budget
from storyassets.story.hook import Hook, choose_hook
from storyassets.story.language import (
    close_sentence,
    space_unspaced,
)
from storyassets.story.lines import Told, number_lines, split_long
from storyassets.story.parts import Part, bound_reading, first_tale, read_parts, without_emoji
from storyassets.story.people import People, find_people
from storyassets.story.quotes import read_pieces
from storyassets.story.speech_length import spoken_words

LONGEST_JOINED_SPEECH_WORDS = 16
LONGEST_LESSON_WORDS = 14
LESSON_SHARE = 0.16
HOOK_SHARE = 0.16
TRIES = 6
SHORT_STORY_SHARE = 0.85

_OBJECT_PRONOUN = re.compile(r"\b(?:him|them)\b(?! (?:all|both)\b)")
_PRONOUN_OPENING = re.compile(
    r"^(?P<joint>(?:(?:But|So|Then|And|Yet|When|As|At last|At once|Soon|Now|Once|If|While|After|Though),?\s+)+)?(?P<pronoun>he|she|they|it)\b",
    re.I,
)


def write_script(request: ScriptRequest) -> Script:
    """The script of a story: five beats in order, within the words that fit the duration."""
    story = request.story
    budget = set_budget(request.duration_s)
    paragraphs = first_tale(bound_reading(story.text.split("\n\n")))
    people = find_people("\n\n".join(paragraphs), story.title)
    parts = read_parts(read_pieces(paragraphs, people), story.lesson)
    hook = choose_hook(
        space_unspaced(without_emoji(story.title)), parts, people, max(1, int(budget.words * HOOK_SHARE))
    )
    lesson = _lesson_to_tell(story.lesson, budget.words)
    told = _tell_within(parts, people, hook, lesson, budget)
    lines = number_lines(keep_budget(told, budget))
    return Script(
        title=story.title,
        lines=tuple(lines),
        roles=people.roles,
        lesson=story.lesson,
        note=_note(request, lines, budget.words),
    )


def _words(text: str | None) -> int:
    return spoken_words(text) if text else 0


def _lesson_to_tell(lesson: str | None, budget: int) -> str | None:
    if not lesson or _words(lesson) > min(LONGEST_LESSON_WORDS, max(5, int(budget * LESSON_SHARE))):
        return None
    lesson = space_unspaced(re.sub(r"\s+([.,;!?])", r"\1", re.sub(r"\.+$", ".", lesson.strip())))
    return close_sentence(lesson)


def _tell_within(
    parts: Sequence[Part], people: People, hook: Hook, lesson: str | None, budget: Budget
) -> list[Told]:
    """The whole telling; what names put for pronouns and slow words cost is saved elsewhere."""
    left = max(FEWEST_BUDGET_WORDS, budget.words - _words(hook.text) - _words(lesson))
    weighed = weigh_parts(parts, left)
    told: list[Told] = []
    for _ in range(TRIES):
        told = [
            Told(Beat.HOOK, hook.text, hook.speaker, hook.subjects),
            *_tell(parts, _without_hook(parts, choose_parts(weighed, left), hook), people),
        ]
        if lesson:
            told.append(Told(Beat.RESOLUTION, lesson, None, ()))
        over = budget.words_over(told)
        if over <= 0:
            break
        left = max(FEWEST_BUDGET_WORDS, left - over - 1)
    return told


def _without_hook(
    parts: Sequence[Part], chosen: Sequence[tuple[int, int]], hook: Hook
) -> list[tuple[int, int]]:
    """A narrated sentence that was the hook is not told again; speech is, where it is said."""
    said = hook.part if hook.part is not None and parts[hook.part].speaker is None else None
    return [(i, level) for i, level in chosen if i != said]


def _tell(parts: Sequence[Part], chosen: Sequence[tuple[int, int]], people: People) -> list[Told]:
    beats = assign_beats(parts, [i for i, _ in chosen])
    told: list[Told] = []
    previous = -1
    for (i, level), beat in zip(chosen, beats, strict=True):
        part = parts[i]
        text = part.wordings[level]
        subjects = part.subjects if part.speaker else _still_named(part, text, people)
        if part.speaker is None and i != previous + 1:
            text = _name_again(text, part.opening, people)
            text = _name_object(text, part, set(told[-1].subjects) if told else set(), people)
        if _joins(told, part, beat, text, adjacent=i == previous + 1):
            told[-1] = Told(beat, f"{told[-1].text} {text}", part.speaker, part.subjects)
        else:
            told += [Told(beat, piece, part.speaker, subjects) for piece in split_long(text)]
        previous = i
    return told


def _still_named(part: Part, text: str, people: People) -> tuple[str, ...]:
    """The doer, and the others but those whom only left-out words named."""
    if text.split()[:2] != part.wordings[0].split()[:2] and (mentions := people.mentions(text)):
        return tuple(dict.fromkeys(m.character_id for m in mentions if not m.possessive))[:3]
    named_before = {m.character_id for m in people.mentions(part.wordings[0])}
    named_now = {m.character_id for m in people.mentions(text)}
    return tuple(c for k, c in enumerate(part.subjects) if k == 0 or c not in named_before or c in named_now)


def _joins(told: Sequence[Told], part: Part, beat: Beat, text: str, adjacent: bool) -> bool:
    """Sentences of one speech, one after another, are one line while they are short."""
    return bool(
        told and adjacent and part.speaker and told[-1].speaker == part.speaker and told[-1].beat == beat
        and _words(told[-1].text) + _words(text) <= LONGEST_JOINED_SPEECH_WORDS
    )  # fmt: skip


def _name_again(text: str, opening: tuple[str, ...], people: People) -> str:
    """A leading pronoun gets its name back where whoever it meant was not told of just before."""
    match = _PRONOUN_OPENING.match(text)
    if not match or not opening or opening == ("i",):
        return text
    name = " and ".join(people.called(character_id) for character_id in opening)
    joint = match.group("joint") or ""
    name = name if joint else name[:1].upper() + name[1:]
    return f"{joint}{name}{text[match.end() :]}"


def _name_object(text: str, part: Part, known: set[str], people: People) -> str:
    """`would have eaten him`, where nobody was told of whom that is: the name, if only one can be meant."""
    pronouns = list(_OBJECT_PRONOUN.finditer(text))
    named = {m.character_id for m in people.mentions(text)}
    meant = [c for c in part.subjects[1:] if c not in named]
    if len(pronouns) != 1 or len(meant) != 1 or meant[0] in known:
        return text
    pronoun, crowd = pronouns[0].group().lower(), people.role(meant[0]).crowd
    if crowd != (pronoun == "them"):
        return text
    return f"{text[: pronouns[0].start()]}{people.called(meant[0])}{text[pronouns[0].end() :]}"


def _note(request: ScriptRequest, lines: Sequence[Line], budget: int) -> str:
    words = sum(_words(line.text) for line in lines)
    notes = [request.story.note] if request.story.note else []
    if max(words, request.story.words) < SHORT_STORY_SHARE * budget:
        notes.append(
            f"The story is shorter than {request.duration_s:g} s: {words} words, where {budget} would fit."
        )
    return " ".join(notes)
