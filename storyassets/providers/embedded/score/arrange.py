"""Arranging: a request for a score becomes notes. Nothing sounds here.

Bars of four quarters; a beat of the story decides how much is played, a mood what and how fast. The
score of a TWIST begins after a stop, and a cadence counts its bars backward from its final chord.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from storyassets.model.music import CADENCE_REST_S, TWIST_STOP_S
from storyassets.model.script import Beat
from storyassets.providers.embedded.score.drums import Drum
from storyassets.providers.embedded.score.moods import MANNERS, OCTAVE, Manner, pitch_of, tempo_bpm
from storyassets.providers.embedded.score.notes import Hold, Note, Stroke, Tone
from storyassets.providers.embedded.score.theme import Theme, theme_of
from storyassets.providers.embedded.score.timbres import Instrument
from storyassets.providers.protocols import ScoreRequest

QUARTERS_A_BAR = 4
RISE_S = 12.0
ENERGY = {
    Beat.HOOK: (0.30, 0.30),
    Beat.SETUP: (0.50, 0.60),
    Beat.CONFLICT: (0.50, 1.00),
    Beat.TWIST: (0.35, 0.75),
    Beat.RESOLUTION: (0.65, 0.55),
}
"""How much is played at the start of a piece and from RISE_S on, of 1."""

WAVE_S, CREST_S, LULL = 26.0, 15.0, 0.55
"""A long piece goes on in waves: so long is one, so long its crest; what is left of the energy behind the crest."""

PHRASE_BARS, TURNS = 8, (0, 0, 3, 0, 5)
"""After each eight bars the chords turn elsewhere by so many steps: what goes on for a minute is no loop."""

HEARTBEAT = 0.4
"""How strong the drums of a conflict are at least."""

LOOSENESS_S = 0.006
FIGURE_FROM, BASS_FROM, DRUMS_FROM, PULSE_FROM = 0.4, 0.33, 0.55, 0.6
PULSES_A_BAR = ((0.85, 16), (0.55, 8), (0.4, 4), (0.0, 2))
"""From how much is played on, how many pulses a bar has."""

SKIPPED_SHARE = 0.12
CHORD = (0, 2, 4)
BASS_FROM_NOTE, PADS_FROM, HIGHEST = 41, 55, 88
"""MIDI numbers: where the octaves of the bass and of the pads begin, and the highest note."""

SUSPICION = 1
"""The step above the root that is added to the pads of a conflict as it nears its height."""


@dataclass(frozen=True)
class Bar:
    """One bar: when it starts, its chord's degree, how much is played (0 to 1), and its number."""

    start_s: float
    degree: int
    energy: float
    number: int


def arrange(request: ScoreRequest) -> list[Note]:
    """The notes of a piece, those that start inside it."""
    return [
        note
        for note in _Arranger(request).notes()
        if _first_sound_s(request) <= note.start_s < request.length_s
    ]


def final_chord_s(request: ScoreRequest) -> float:
    """When the final chord of a cadence sounds."""
    return max(0.0, request.length_s - CADENCE_REST_S)


def _first_sound_s(request: ScoreRequest) -> float:
    return TWIST_STOP_S if request.beat is Beat.TWIST else 0.0


class _Arranger:
    def __init__(self, request: ScoreRequest) -> None:
        self._request = request
        self._theme: Theme = theme_of(request.theme)
        self._manner: Manner = MANNERS[request.mood]
        self._quarter_s = 60.0 / tempo_bpm(self._theme, request.mood)
        self._bar_s = QUARTERS_A_BAR * self._quarter_s
        self._chance = random.Random(
            f"{request.theme} {request.mood.value} {request.beat.value} {request.seed}"
        )

    def notes(self) -> Iterator[Note]:
        if self._request.beat is Beat.TWIST:
            yield from self._hit(TWIST_STOP_S)
        for bar in self._bars():
            for note in self._fill(bar):
                yield replace(note, gain=note.gain * self._loud(note.start_s))
        if self._request.cadence:
            yield from self._final_chord(final_chord_s(self._request))

    def _fill(self, bar: Bar) -> Iterator[Note]:
        if bar.number == 0:
            yield from self._opening(bar)
        yield from self._pad(bar)
        yield from self._bass(bar)
        yield from self._figure(bar)
        yield from self._motif(bar)
        yield from self._pulse(bar)
        yield from self._drums(bar)

    def _loud(self, time_s: float) -> float:
        """What is played more is played louder, too."""
        return float((self._energy(max(0.0, time_s)) / ENERGY[self._request.beat][1]) ** 0.6)

    def _bars(self) -> Iterator[Bar]:
        progression = self._manner.progression
        if not self._request.cadence:
            start_s, number = _first_sound_s(self._request), 0
            while start_s < self._request.length_s:
                degree = progression[number % len(progression)] + TURNS[number // PHRASE_BARS % len(TURNS)]
                yield Bar(start_s, degree, self._energy(start_s), number)
                start_s, number = start_s + self._bar_s, number + 1
            return
        end_s = final_chord_s(self._request)
        count = int(-(-end_s // self._bar_s))
        degrees = [progression[i % len(progression)] for i in range(count)]
        degrees[-2:] = self._manner.approach[-len(degrees) :] if degrees else ()
        for number, degree in enumerate(degrees):
            start_s = end_s - (count - number) * self._bar_s
            yield Bar(start_s, degree, self._energy(max(0.0, start_s)), number)

    def _energy(self, time_s: float) -> float:
        first, last = ENERGY[self._request.beat]
        if time_s < RISE_S:
            return first + (last - first) * time_s / RISE_S
        after_s = (time_s - RISE_S) % WAVE_S - CREST_S
        if self._request.cadence or after_s < 0:
            return last
        return last * (LULL + (1 - LULL) * after_s / (WAVE_S - CREST_S))

    def _midi(self, degree: int, octave: int) -> int:
        """The pitch of a degree, an octave lower as long as it would be shrill."""
        midi = pitch_of(self._theme, self._manner.mode, degree, octave)
        return min(midi, HIGHEST - (HIGHEST - midi) % OCTAVE)

    def _within(self, degree: int, lowest: int) -> int:
        """The pitch of a degree in the octave from `lowest` on: one chord leads to the next by small steps."""
        return lowest + (pitch_of(self._theme, self._manner.mode, degree, 0) - lowest) % OCTAVE

    def _about(self, time_s: float) -> float:
        return time_s + self._chance.uniform(-LOOSENESS_S, LOOSENESS_S)

    def _pad(self, bar: Bar) -> Iterator[Note]:
        manner = self._manner
        gain = manner.pad_gain * (0.55 + 0.5 * bar.energy)
        # A bar that begins before the piece is heard from where the piece begins.
        start_s = max(bar.start_s, _first_sound_s(self._request))
        held_s = round(bar.start_s + self._bar_s - start_s, 3)
        if held_s <= 0:
            return
        tense = self._request.beat is Beat.CONFLICT and bar.energy > 0.85
        steps = (*CHORD, SUSPICION) if tense else CHORD
        for step in steps:
            midi = self._within(bar.degree + step, PADS_FROM)
            yield Hold(
                start_s, midi, held_s, manner.pad_brightness, gain * (0.6 if step == SUSPICION else 1.0)
            )
        yield Hold(start_s, self._within(bar.degree, BASS_FROM_NOTE), held_s, 0.2, gain * 1.1)

    def _opening(self, bar: Bar) -> Iterator[Note]:
        """The pad swells slowly; something is heard at once."""
        for step, gain in ((0, 0.55), (4, 0.4)):
            yield Tone(bar.start_s, self._manner.lead, self._midi(bar.degree + step, 1), gain)

    def _bass(self, bar: Bar) -> Iterator[Note]:
        if bar.energy < BASS_FROM or self._manner.pulse >= 1.0:
            return
        midi = self._within(bar.degree, BASS_FROM_NOTE)
        yield Tone(bar.start_s, Instrument.BASS, midi, 0.5 + 0.2 * bar.energy)
        if bar.energy > 0.5:
            yield Tone(bar.start_s + 2 * self._quarter_s, Instrument.BASS, midi, 0.3 + 0.2 * bar.energy)

    def _figure(self, bar: Bar) -> Iterator[Note]:
        if bar.energy < FIGURE_FROM:
            return
        manner = self._manner
        step_s = self._bar_s / len(manner.figure)
        for index, step in enumerate(manner.figure):
            # The first of a bar is never left out: it tells where the time is.
            if index and self._chance.random() < SKIPPED_SHARE:
                continue
            gain = manner.figure_gain * self._chance.uniform(0.42, 0.62) * (1.25 if index == 0 else 1.0)
            yield Tone(
                self._about(bar.start_s + index * step_s),
                manner.lead,
                self._midi(bar.degree + step, manner.figure_octave),
                gain * (0.6 + 0.4 * bar.energy),
                self._chance.uniform(-0.5, 0.5),
            )

    def _motif(self, bar: Bar) -> Iterator[Note]:
        sparse = bar.energy < FIGURE_FROM
        if not sparse and bar.number % 2 == 0 and bar.number > 0:
            return
        notes = self._theme.motif[: 3 if sparse and bar.number % 2 else None]
        shift = self._chance.choice((0, 0, 2)) if bar.number > 1 else 0
        for note in notes:
            yield Tone(
                self._about(bar.start_s + note.quarter * self._quarter_s),
                self._manner.lead,
                self._midi(bar.degree + note.step + shift, self._manner.motif_octave),
                self._chance.uniform(0.5, 0.7),
                self._chance.uniform(-0.25, 0.25),
            )

    def _pulse(self, bar: Bar) -> Iterator[Note]:
        strength = max(self._manner.pulse, 0.6 if self._request.beat is Beat.CONFLICT else 0.0)
        if strength < 1.0 and bar.energy < PULSE_FROM:
            return
        midi = self._within(bar.degree, BASS_FROM_NOTE)
        count = next(count for least, count in PULSES_A_BAR if bar.energy >= least)
        for index in range(count):
            accent = 1.0 if index * QUARTERS_A_BAR % count == 0 else 0.6
            start_s = bar.start_s + index * self._bar_s / count
            yield Tone(start_s, Instrument.BASS, midi, strength * accent * (0.25 + 0.35 * bar.energy))

    def _drums(self, bar: Bar) -> Iterator[Note]:
        drums = max(self._manner.drums, HEARTBEAT if self._request.beat is Beat.CONFLICT else 0.0)
        strength = drums * bar.energy
        if strength == 0 or bar.energy < DRUMS_FROM or bar.number == 0:
            return
        for quarter in range(QUARTERS_A_BAR):
            start_s = bar.start_s + quarter * self._quarter_s
            if quarter % 2 == 0:
                yield Stroke(start_s, Drum.KICK, strength)
            else:
                yield Stroke(start_s, Drum.BRUSH, strength * 0.8, 0.15)
            yield Stroke(start_s, Drum.SHAKER, strength * 0.7, 0.35)
            yield Stroke(start_s + self._quarter_s / 2, Drum.SHAKER, strength, 0.35)

    def _hit(self, start_s: float) -> Iterator[Note]:
        low = self._midi(0, 0)
        yield Tone(start_s, Instrument.HIT, low, 0.7)
        yield Tone(start_s, Instrument.HIT, low - OCTAVE, 0.6)

    def _final_chord(self, start_s: float) -> Iterator[Note]:
        """The tonic, spread from below, with the motif's first note laid on top."""
        yield Tone(start_s, Instrument.BASS, self._within(0, BASS_FROM_NOTE), 0.8)
        for index, step in enumerate((0, 4, 7, 9)):
            lead = Instrument.PIANO if self._manner.lead is Instrument.PLUCK else self._manner.lead
            yield Tone(start_s + 0.035 * index, lead, self._midi(step, 1), 0.75, 0.2 * index - 0.3)
        yield Tone(
            start_s + 0.16, Instrument.BELL, self._midi(self._theme.motif[0].step // 2 * 2 % 6, 3), 0.5
        )
        rest_s = round(CADENCE_REST_S - 1.3, 3)
        for step in CHORD:
            yield Hold(
                start_s,
                self._within(step, PADS_FROM),
                rest_s,
                self._manner.pad_brightness,
                self._manner.pad_gain,
            )
        yield Hold(start_s, self._within(0, BASS_FROM_NOTE), rest_s, 0.2, 1.0)
