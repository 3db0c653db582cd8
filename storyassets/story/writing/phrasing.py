"""Phrasing: in which wordings a part of a story may be told, and what each of them loses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.causes_alone import causes_alone, tells_no_cause
from storyassets.story.writing.compress import Wording, wordings_of
from storyassets.story.writing.cores import core_lost, event_lost
from storyassets.story.writing.deeds_alone import deeds_alone
from storyassets.story.writing.focus import with_focus
from storyassets.story.writing.parts import Part
from storyassets.story.writing.turns_today import is_reaction

SPEECH_RISK = 1.5
MOST_LOST_AT_ENDS, MOST_LOST_FREELY = 0.8, 0.75
END_RISK = 2.12
CAUSE_LOST = 0.15
NO_CAUSE_LOST = 2.0
PAYOFF_FROM = 0.88
LONGEST_WHOLE_SPEECH_WORDS = 28
LAST_WORDS_LOST = 1.0
"""What somebody says last is what a fable is told for: `… with the peace and security that go with it`."""


def phrase(
    part: Part, weights: Mapping[str, float], *, at_end: bool, by_plot: bool, freely: bool = False
) -> tuple[Wording, ...]:
    """A part's wordings; of the first part and the last (`at_end`) none that loses much; `freely`, one of its deeds alone."""
    text, speech = part.wordings[0], part.speaker is not None
    late = at_end or part.place >= PAYOFF_FROM
    if part.aloud:
        found: tuple[Wording, ...] = (Wording(text, len(text.split()), 0.0),)
    else:
        risk = SPEECH_RISK if part.speaker else 1.0
        found = wordings_of(text, weights, risk * (END_RISK if late and not by_plot else 1.0), speech=speech)
        if by_plot or len(text.split()) > LONGEST_WHOLE_SPEECH_WORDS:
            found = with_focus(found, speech=speech)
        if not speech:
            found = _with_causes(found)
        if freely and not speech and not at_end:
            found = _with_deeds(found, weights)
    found = tuple(replace(w, lost=w.lost + core_lost(text, w.text)) for w in found)
    if at_end and speech and part.place >= PAYOFF_FROM:
        end = text.split()[-1]
        found = tuple(replace(w, lost=w.lost + LAST_WORDS_LOST * (w.text.split()[-1] != end)) for w in found)
    if freely and not is_reaction(text):
        found = (found[0], *(w for w in found[1:] if not is_reaction(w.text)))
    if freely:
        found = tuple(replace(w, lost=w.lost + event_lost(text, w.text)) for w in found)
    most = MOST_LOST_AT_ENDS if at_end else MOST_LOST_FREELY
    return tuple(w for n, w in enumerate(found) if not n or w.lost <= most) if at_end or freely else found


def _with_deeds(wordings: tuple[Wording, ...], weights: Mapping[str, float]) -> tuple[Wording, ...]:
    """With each deed of a long sentence told alone."""
    known = {w.text for w in wordings}
    more = [w for w in deeds_alone(wordings[0].text, weights) if w.text not in known]
    return (wordings[0], *sorted([*wordings[1:], *more], key=lambda w: (-w.words, w.lost)))


def _with_causes(wordings: tuple[Wording, ...]) -> tuple[Wording, ...]:
    """With the cause that a sentence gives, told alone."""
    known = {w.text for w in wordings}
    alone = [Wording(t, spoken_words(t), CAUSE_LOST) for t in causes_alone(wordings[0].text)]
    more = [w for w in alone if w.text not in known and w.words < wordings[0].words]
    if not more:
        return wordings
    full = wordings[0].text
    shorter = (replace(w, lost=w.lost + NO_CAUSE_LOST * tells_no_cause(full, w.text)) for w in wordings[1:])
    return (wordings[0], *sorted([*shorter, *more], key=lambda w: -w.words))
