"""Whole: a story of today that fits its time is told in its own sentences; one a little too long loses whole ones.

No sentence is shortened or said in other words. What is told of a longer story is `choosing`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.script import Beat
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.beats import assign_beats
from storyassets.story.writing.breath import LONGEST_BREATH_WORDS
from storyassets.story.writing.budget import Budget, estimate_told_s
from storyassets.story.writing.clear_pronouns import make_clear
from storyassets.story.writing.expecting import earn_title, keep_promise
from storyassets.story.writing.hook_offers import Hook
from storyassets.story.writing.lines import Told, split_long
from storyassets.story.writing.parts import Part
from storyassets.story.writing.retelling import Teller
from storyassets.story.writing.spine import Spine
from storyassets.story.writing.weighing import make_spine

MOST_TOO_LONG = 1.35
"""What takes so many times its time and more is told shorter, and not in its own sentences."""

Unit = tuple[int, ...]
"""The parts of one sentence."""


def tell_whole(
    parts: Sequence[Part], people: People, title: str, hook: Hook, lesson: str | None, budget: Budget
) -> list[Told]:
    """The hook, every sentence that there is time for and the lesson; nothing where too much would have to go."""
    ends = [Told(Beat.HOOK, hook.text, hook.speaker, hook.subjects)]
    close = [Told(Beat.RESOLUTION, lesson, None, ())] if lesson else []

    def tell(units: Sequence[Unit]) -> list[Told]:
        told = WholeTeller(parts, people).tell([(i, parts[i].wordings[0]) for unit in units for i in unit])
        return [*ends, *told, *close]

    units = _units(parts)
    told = tell(units)
    if estimate_told_s(told) > MOST_TOO_LONG * budget.duration_s:
        return []
    if (over := budget.words_over(told)) <= 0:
        return told
    spine = make_spine(parts, people, budget.words)
    spine.whole = True
    keep_promise(spine, hook.text)
    earn_title(spine, title)
    while over > 0 and _drop(spine, units, over):
        told = tell([unit for unit in units if spine.told[unit[0]]])
        over = budget.words_over(told)
    return told if over <= 0 else []


def _units(parts: Sequence[Part]) -> list[Unit]:
    """What is told or not: a narrated sentence, a spoken one."""
    units: list[list[int]] = []
    for i, part in enumerate(parts):
        goes_on = i and part.speaker is None and parts[i - 1].speaker is None
        if goes_on and part.sentence == parts[i - 1].sentence:
            units[-1].append(i)
        else:
            units.append([i])
    return [tuple(unit) for unit in units]


def _drop(spine: Spine, units: Sequence[Unit], over: float) -> bool:
    """The sentences that are least missed go, until so many words are saved; whether any could."""
    saved = 0.0
    while saved < over:
        inner = [unit for unit in units[1:-1] if spine.told[unit[0]]]
        falling = [_with_tied(spine, unit, units) for unit in inner]
        if not falling:
            break
        gone = min(falling, key=lambda group: (_rate(spine, group, over - saved), group))
        saved += sum(spine.cost(i) for i in gone)
        for i in gone:
            spine.tell(i, told=False)
    return saved > 0


def _with_tied(spine: Spine, unit: Unit, units: Sequence[Unit]) -> Unit:
    """A sentence and those that are only told with it, if neither the first nor the last is among them."""
    tied = {k for i in unit for k in spine.falling_with(i)}
    ends = {*units[0], *units[-1]}
    whole = [k for other in units if tied.intersection(other) for k in other]
    return unit if ends.intersection(whole) else tuple(whole)


def _rate(spine: Spine, group: Unit, over: float) -> float:
    """What is missed for each word that has to be saved."""
    return spine.missed(group) / (min(sum(spine.cost(i) for i in group), over) + spine.change_cost)


class WholeTeller(Teller):
    """Tells sentences as they stand."""

    def tell(self, chosen: Sequence[tuple[int, str]]) -> list[Told]:
        """The lines of the chosen parts, in order."""
        beats = assign_beats(self.parts, [i for i, _ in chosen])
        for (i, text), beat in zip(chosen, beats, strict=True):
            part = self.parts[i]
            if part.speaker:
                self._say(part.speaker, part, text, beat)
            else:
                for line in split_long(text):
                    self._add(Told(beat, line, None, self._about(line, text, part.subjects)))
        whole = len(chosen) == len(self.parts)
        return self.told if whole else make_clear(self.told, self.people)

    def _say(self, speaker: str, part: Part, text: str, beat: Beat) -> None:
        """Somebody's sentence, with the one before as far as a breath holds both."""
        last = self.told[-1] if self.told else None
        if last and last.speaker == speaker and last.beat is beat:
            if spoken_words(last.text) + spoken_words(text) <= LONGEST_BREATH_WORDS:
                self.told[-1] = Told(beat, f"{last.text} {text}", speaker, part.subjects, last.tone)
                return
        elif speaker != FIRST_PERSON and self._is_new_voice(speaker):
            self._add(Told(beat, self._announce(speaker, text), None, (speaker,)))
        for line in split_long(text):
            self._add(Told(beat, line, speaker, part.subjects, part.tone))
