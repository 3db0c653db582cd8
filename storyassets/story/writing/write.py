"""Writing a script by rules: what to tell, in which words, by whom. The embedded writer's brain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from storyassets.model.script import Beat, Line, Script
from storyassets.model.story import Story
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.casting.people import People, find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.casting.told_ages import tell_ages
from storyassets.story.words.excerpts import bound_reading, first_tale
from storyassets.story.words.language import (
    close_sentence,
    space_unspaced,
)
from storyassets.story.words.prose_of_today import is_of_today, is_told_shortly
from storyassets.story.words.quotations import mask_quotations
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.stems import stems_of
from storyassets.story.words.tidying import tidy_text
from storyassets.story.writing.budget import FEWEST_BUDGET_WORDS, Budget, keep_budget, set_budget
from storyassets.story.writing.choosing import choose_parts
from storyassets.story.writing.compress import modernise
from storyassets.story.writing.expecting import earn_title, keep_promise
from storyassets.story.writing.hook import Hook, choose_hook
from storyassets.story.writing.hook_onward import opening_lines
from storyassets.story.writing.last_words import keep_recalled, last_words
from storyassets.story.writing.lines import Told, number_lines
from storyassets.story.writing.morals import say_moral
from storyassets.story.writing.parts import Part, read_parts, without_emoji
from storyassets.story.writing.retelling import Teller
from storyassets.story.writing.title_hook import title_as_hook
from storyassets.story.writing.weighing import make_spine
from storyassets.story.writing.whole import tell_whole

LONGEST_LESSON_WORDS = 11
LONGEST_WRITTEN_LESSON = 18
LESSON_SHARE = 0.16
MOST_OLD = 0.15
"""Of old prose more sentences than that are said in other words today."""
SURELY_TOO_LONG = 1.8
"""What has so many times the words that fit is not told in its own sentences: it need not be read for that."""

HOOK_SHARE = 0.16
FINELY_FROM = 3.0
TRIES = 8
FEWEST_SAID_AGAIN = 2
# What is only a part of the first line is still to happen: "A dead phone rang at nine" promises that the phone dies.
MOST_UNSAID = 1
WORDS_WORTH_ANOTHER_TRY = 4
# Short words take less time: it is time that bounds a telling in the end.
MOST_WORDS_SHARE = 1.15
PAUSES_SHARE = 0.92
SHORT_STORY_SHARE = 0.85


@dataclass(frozen=True)
class _Source:
    """A story as it is read to be told: whole or in parts that can be shortened, each only where it is asked for."""

    story: Story
    paragraphs: list[str]
    people: People
    budget: Budget
    seed: int

    @property
    def title(self) -> str:
        """As it is spoken."""
        return space_unspaced(without_emoji(self.story.title))

    @property
    def longest_hook(self) -> int:
        """In words."""
        return max(1, int(self.budget.words * HOOK_SHARE))

    @cached_property
    def parts(self) -> list[Part]:
        """What can be told by itself, in several wordings."""
        finely = sum(len(p.split()) for p in self.paragraphs) > FINELY_FROM * self.budget.words
        return read_parts(read_pieces(self.paragraphs, self.people, finely=finely), self.story.lesson)

    @cached_property
    def hook(self) -> Hook:
        """The first line."""
        return choose_hook(self.title, self.parts, self.people, self.longest_hook, self.seed)

    def hook_before(self, parts: Sequence[Part]) -> Hook:
        """The first line of these parts: mostly the title says it, and nothing else need be read."""
        return title_as_hook(self.title, parts, self.people, self.longest_hook) or self.hook


def write_script(request: ScriptRequest) -> Script:
    """The script of a story: five beats in order, within the words that fit the duration."""
    story = request.story
    budget = set_budget(request.duration_s)
    written = first_tale(bound_reading(story.text.split("\n\n")))
    paragraphs = tidy_text(written)
    people = find_people("\n\n".join(paragraphs), story.title)
    # `Her brother Owen, 8, followed`: the age is not told, but seen.
    people = people.with_roles(tell_ages(people.roles, mask_quotations("\n\n".join(written))))
    source = _Source(story, paragraphs, people, budget, request.seed)
    told = _tell_in_own_sentences(source) or _tell_within(source)
    lines = number_lines(keep_budget(told, budget))
    return Script(
        title=story.title,
        lines=tuple(lines),
        roles=people.roles,
        lesson=story.lesson,
        note=_note(request, lines, budget.words),
    )


def _tell_in_own_sentences(source: _Source) -> list[Told]:
    """A story of today as it is written; any other only where it fits and nobody would say it in other words now."""
    story, people, budget = source.story, source.people, source.budget
    short = is_of_today(story.text) or is_told_shortly(story.text)
    if _words(story.text) > (SURELY_TOO_LONG if short else 1) * budget.words:
        return []
    pieces = read_pieces(source.paragraphs, people, whole=True)
    changed = 0 if short else sum(modernise(piece.text) != piece.text for piece in pieces)
    if changed > MOST_OLD * len(pieces):
        return []
    lesson = story.lesson if story.lesson and _words(story.lesson) <= LONGEST_WRITTEN_LESSON else None
    parts = read_parts(pieces, lesson, whole=True)
    return tell_whole(parts, people, source.hook_before(parts), lesson and close_sentence(lesson), budget)


def _words(text: str | None) -> int:
    return spoken_words(text) if text else 0


def _lesson_to_tell(lesson: str | None, budget: int) -> str | None:
    lesson = say_moral(lesson) if lesson else None
    if not lesson or _words(lesson) > min(LONGEST_LESSON_WORDS, max(5, int(budget * LESSON_SHARE))):
        return None
    lesson = space_unspaced(re.sub(r"\s+([.,;!?])", r"\1", re.sub(r"\.+$", ".", lesson.strip())))
    return close_sentence(lesson)


def _tell_within(source: _Source) -> list[Told]:
    """The whole telling; what names put for pronouns and slow words cost is saved elsewhere."""
    parts, people, hook, budget = source.parts, source.people, source.hook, source.budget
    lesson = last_words(parts, people) or _lesson_to_tell(source.story.lesson, budget.words)
    left = max(FEWEST_BUDGET_WORDS, int(budget.words * MOST_WORDS_SHARE) - _words(hook.text) - _words(lesson))
    spine = make_spine(parts, people, left)
    keep_promise(spine, hook.text)
    earn_title(spine, source.story.title)
    keep_recalled(spine, lesson)
    if spine.by_plot:  # of many short sentences each has its pause
        left = int(left * PAUSES_SHARE)
    fitting: list[Told] = []
    for _ in range(TRIES):
        told = [
            *opening_lines(hook),
            *Teller(parts, people).tell(without_hook(choose_parts(spine, left), parts, hook)),
        ]
        if lesson:
            told.append(Told(Beat.RESOLUTION, lesson, None, ()))
        over = budget.words_over(told)
        if over > 0 and fitting:
            break
        if over > 0:
            left = max(FEWEST_BUDGET_WORDS, min(left, int(spine.words())) - over)
            continue
        fitting = told
        if -over < WORDS_WORTH_ANOTHER_TRY or spine.words() < left - WORDS_WORTH_ANOTHER_TRY:
            break
        left -= over + 1
    return fitting or told


def without_hook(
    chosen: Sequence[tuple[int, str]], parts: Sequence[Part], hook: Hook
) -> list[tuple[int, str]]:
    """A narrated sentence that was the hook, or says no more than it, is not told again; speech is, where it is said."""
    said = hook.part if hook.part is not None and parts[hook.part].speaker is None else None
    heard, last = stems_of(hook.text), len(parts) - 1

    def says_more(i: int, text: str) -> bool:
        new = stems_of(text)
        return (
            not 0 < i < last
            or parts[i].speaker is not None
            or len(new) < FEWEST_SAID_AGAIN
            or not new <= heard
            or len(heard - new) > MOST_UNSAID
        )

    return [(i, text) for i, text in chosen if i != said and says_more(i, text)]


def _note(request: ScriptRequest, lines: Sequence[Line], budget: int) -> str:
    words = sum(_words(line.text) for line in lines)
    notes = [request.story.note] if request.story.note else []
    if max(words, request.story.words) < SHORT_STORY_SHARE * budget:
        notes.append(
            f"The story is shorter than {request.duration_s:g} s: {words} words, where {budget} would fit."
        )
    return " ".join(notes)
