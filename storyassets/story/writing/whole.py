"""Whole: a story of today that fits its time is told in its own sentences; one a little too long loses whole ones.

No sentence is shortened or said in other words. What is told of a longer story is `choosing`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.script import Beat
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.prose_of_today import is_of_today
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.beats import assign_beats
from storyassets.story.writing.breath import LONGEST_BREATH_WORDS
from storyassets.story.writing.budget import Budget, estimate_told_s
from storyassets.story.writing.dropping import Sentences
from storyassets.story.writing.hook import MOST_OPENING_PARTS
from storyassets.story.writing.hook_offers import Hook
from storyassets.story.writing.hook_once import hook_once
from storyassets.story.writing.hook_onward import opening_lines
from storyassets.story.writing.lines import Told, split_long
from storyassets.story.writing.parts import Part
from storyassets.story.writing.retelling import Teller

STUTTER_UNTIL = 0.06
_LEFT = re.compile(r"(?P<mark>[:;]|,(?= (?:and|but|so) (?:\S+ ){3})) (?P<rest>.+)$")

MOST_TOO_LONG = 1.35
"""What takes so many times its time and more is told shorter, and not in its own sentences."""


def tell_whole(
    parts: Sequence[Part], people: People, hook: Hook, lesson: str | None, budget: Budget
) -> list[Told]:
    """The hook, every sentence that there is time for and the lesson; nothing where too much would have to go."""
    hook, parts = _go_on(*hook_once(parts, hook))
    opening = opening_lines(hook)
    close = [Told(Beat.RESOLUTION, lesson, None, ())] if lesson else []

    begun = _told_by_hook(parts, hook)

    def tell(kept: Sequence[int]) -> list[Told]:
        left = [i for i in kept if i not in begun]
        return [*opening, *WholeTeller(parts, people, opening).tell_as_written(left), *close]

    told = tell(range(len(parts)))
    if estimate_told_s(told) > MOST_TOO_LONG * budget.duration_s:
        return []
    if (over := budget.words_over(told)) <= 0:
        return told
    sentences = Sentences(parts, people)
    while over > 0 and sentences.drop(over):
        told = tell(sentences.kept())
        over = budget.words_over(told)
    while over < 0 and sentences.tell_again(-over):
        fuller = tell(sentences.kept())
        if (over := budget.words_over(fuller)) <= 0:
            told = fuller
    return told if budget.words_over(told) <= 0 else []


def _go_on(hook: Hook, parts: Sequence[Part]) -> tuple[Hook, Sequence[Part]]:
    """`He left three things:` is the first line, and what they are the next: no part of a sentence is told twice."""
    first = parts[0].wordings[0] if parts and parts[0].speaker is None else ""
    begun = hook.text.rstrip(".")
    left = _LEFT.match(first.removeprefix(begun)) if first.startswith(begun) else None
    if left is None:
        return hook, parts
    listed = left["mark"] == ":"
    text = left["rest"] if listed else f"{left['rest'][:1].upper()}{left['rest'][1:]}"
    return replace(hook, text=f"{begun}:" if listed else hook.text, part=None), [
        replace(parts[0], wordings=(text,)),
        *parts[1:],
    ]


def _told_by_hook(parts: Sequence[Part], hook: Hook) -> range:
    """The parts that the first line says: the story's own beginning, or what stands so near that it would be a stutter."""
    texts = [part.wordings[0] for part in parts[:MOST_OPENING_PARTS] if part.speaker is None]
    begun = next((n for n in range(1, len(texts) + 1) if " ".join(texts[:n]) == hook.text), 0)
    if not begun and hook.part is not None and parts[hook.part].place <= STUTTER_UNTIL:
        return range(hook.part, hook.part + 1)
    return range(begun)


class WholeTeller(Teller):
    """Tells sentences as they stand."""

    def __init__(self, parts: Sequence[Part], people: People, opening: Sequence[Told]) -> None:
        super().__init__(parts, people)
        for line in (
            opening if len(opening) > 1 else ()
        ):  # a sentence of the story, that has told of whom it names
            self._add(line)
        self._begun = len(self.told)
        self._of_today = is_of_today(" ".join(part.wordings[0] for part in parts))

    def tell_as_written(self, kept: Sequence[int]) -> list[Told]:
        """The lines of these parts, in order."""
        for i, beat in zip(kept, assign_beats(self.parts, kept), strict=True):
            part, text = self.parts[i], self.parts[i].wordings[0]
            if part.speaker:
                self._say(part.speaker, part, text, beat)
            else:
                for line in split_long(text):
                    self._add(Told(beat, line, None, self._about(line, text, part.subjects)))
        return self.told[self._begun :]

    def _say(self, speaker: str, part: Part, text: str, beat: Beat) -> None:
        """Somebody's sentence, with the one before as far as a breath holds both."""
        text = text if self._of_today else self._said_to_the_face(speaker, text)
        last = self.told[-1] if self.told else None
        if last and last.speaker == speaker and last.beat is beat:
            if spoken_words(last.text) + spoken_words(text) <= LONGEST_BREATH_WORDS:
                self.told[-1] = Told(beat, f"{last.text} {text}", speaker, part.subjects, last.tone)
                return
        elif speaker != FIRST_PERSON and self._is_new_voice(speaker):
            self._add(Told(beat, self._announce(part, text), None, (speaker,)))
        for line in split_long(text):
            self._add(Told(beat, line, speaker, part.subjects, part.tone))
