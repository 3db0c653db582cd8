"""Cutting: the words of a script in passages, each as long as one picture stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.model.shot import Action, WordSpan
from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.grammar import is_verb
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrase_breaks import break_costs
from storyassets.story.words.phrases import bare, ends_clause, ends_sentence, part_words
from storyassets.story.words.speech_length import word_length

LONGEST_S = 3.8
SHORTEST_S = 1.2
SHORTEST_SENTENCE_S = 0.85
"""A sentence of its own, with its own subject, is a picture of its own: 'Then Hugo knocked.'"""

SHORTEST_FATAL_S = 0.6
"""'Why certainly', and he has lost his hold: what is said where a story turns is seen."""

_LEAST_SENTENCE = 3
_MOST_OF_A_CONFESSION = 5
SHORTEST_SAID_S = 0.9
"""A face that says 'I want revenge' needs no more than this, and is not the picture of what is told next."""

_CONFESSES = re.compile(
    r"^(?:yes |no )?(?:i (?:did|was|am|lied|took|stole|broke|killed|ate|invented)\b|it (?:was|is) (?:me|i|mine)\b)"
)
"""Words on which a story turns, however few they are: 'I did.'"""

_LENGTH_COST = 2.0
_SHORT_COST = 4.0
_LONG_COST = 50.0
_TORN_COST = 2.0
"""The end of one sentence and the beginning of another are no picture."""

_NO_DEED_COST = 2.5
"""Who does something, parted from what they do: 'In the morning, a boy', 'And one night, the shoemaker'."""

_BACKWARD = 2.0
_TWO_DEEDS = 2.4
_SEEN_WELL = frozenset(
    {Action.WORK, Action.RIDE, Action.RUN, Action.CARRY, Action.GIVE, Action.THROW, Action.CLIMB, Action.DIG}
    | {Action.OPEN, Action.EAT, Action.DRINK, Action.FIGHT, Action.PULL, Action.PUSH, Action.JUMP, Action.FLY}
    | {Action.TAKE_UP, Action.LAY, Action.KNOCK, Action.POUR, Action.WRITE, Action.KNEEL, Action.SLEEP}
    | {
        Action.SHAKE_HANDS,
        Action.STRIKE,
        Action.KICK,
        Action.DIVE,
        Action.CATCH,
        Action.SALUTE,
        Action.FAINT,
        Action.CRAWL,
    }
    | {
        Action.TIPTOE,
        Action.HUSH,
        Action.WHISPER,
        Action.BLOW,
        Action.TEAR,
        Action.TURN,
        Action.LISTEN,
        Action.BOW,
    }
    | {Action.HANDS_UP, Action.SHOW, Action.WIPE}
)
"""Deeds that are pictures by themselves."""


@dataclass(frozen=True)
class Passage:
    """Words that one shot covers: spans of one line, or of neighbours too short to stand alone."""

    spans: tuple[WordSpan, ...]
    line: Line
    """The line that most of the words are of."""

    words: tuple[str, ...]
    length: float
    """In English words' worth of speech."""

    lines: tuple[Line, ...]

    @property
    def beat(self) -> Beat:
        """The part of the story."""
        return self.line.beat

    @cached_property
    def narrated(self) -> tuple[str, ...]:
        """The words that the narrator says."""
        told = ((self._line_of(span), span) for span in self.spans)
        return tuple(
            word
            for line, span in told
            if line.speaker == NARRATOR
            for word in line.text.split()[span.first_word : span.end_word]
        )

    def _line_of(self, span: WordSpan) -> Line:
        """Nearly always the last of those so far."""
        return next(line for line in reversed(self.lines) if line.line_id == span.line_id)

    @cached_property
    def low(self) -> str:
        """Its words in lower case, as rule after rule reads them."""
        return " ".join(self.words).lower()

    @cached_property
    def told_so_far(self) -> tuple[str, ...]:
        """The narrator's sentence up to where the passage ends."""
        line, span = self.lines[-1], self.spans[-1]
        if line.speaker != NARRATOR:
            return ()
        words = line.text.split()
        first = span.first_word
        while first > 0 and not ends_sentence(words[first - 1]):
            first -= 1
        return tuple(words[first : span.end_word])

    @cached_property
    def is_dialogue(self) -> bool:
        """Whether a character says all of it."""
        return all(line.speaker != NARRATOR for line in self.lines)


def confesses(line: Line) -> bool:
    """Whether a few words of somebody own up to something."""
    plain = [bare(word) for word in line.text.split()]
    few = 1 < len(plain) <= _MOST_OF_A_CONFESSION
    return line.speaker != NARRATOR and few and _CONFESSES.search(" ".join(plain)) is not None


def cut_script(script: Script, shot_s: float, words_per_second: float) -> list[Passage]:
    """Passages of about `shot_s` seconds that cover every word once, in order.

    Lines are cut at marks, then before clauses, then before phrases; no passage passes `LONGEST_S`
    unless it is one word. A passage below `SHORTEST_S` is joined to a neighbour where that fits.
    """
    passages = [passage for line in script.lines for passage in _cut_line(line, shot_s, words_per_second)]
    passages = _join_begun(passages, words_per_second)
    # First inside a beat; what is still too short then, such as a lone 'Aha!', across beats.
    joined = _join_short(passages, words_per_second, across_beats=False)
    return _join_short(joined, words_per_second, across_beats=True)


def _join_begun(passages: list[Passage], words_per_second: float) -> list[Passage]:
    """A first sentence that is spoken on behind the HOOK is one picture with it, where that is not too long."""
    if len(passages) < 2 or passages[0].beat is not Beat.HOOK or ends_clause(passages[0].words[-1]):
        return passages
    first, rest, *others = passages
    if rest.beat is Beat.HOOK or first.length + rest.length > LONGEST_S * words_per_second:
        return passages
    return [replace(_join(first, rest), line=first.line), *others]


def _cut_line(line: Line, shot_s: float, words_per_second: float) -> list[Passage]:
    words = line.text.split()
    lengths = [word_length(word) for word in words]
    aim, least, most = (s * words_per_second for s in (shot_s, SHORTEST_S, LONGEST_S))
    borders = {0, len(words), *(at + 1 for at, word in enumerate(words) if ends_sentence(word))}
    passed = list(accumulate((at in borders for at in range(len(words))), initial=0))
    least_sentence = SHORTEST_SAID_S * words_per_second
    seconds = {at for at in range(_LEAST_SENTENCE, len(words) - 2) if _begins_deed(words, at)}
    told = line.speaker == NARRATOR
    deeds = [bare(word) in ACTIONS or is_verb(words, at) for at, word in enumerate(words)] if told else []
    breaks = (0.0, *break_costs(words))
    so_far = [list(accumulate(lengths[first:], initial=0.0)) for first in range(len(words))]

    def cost_of(first: int, end: int) -> float:
        length = so_far[first][end - first]
        cost = _LENGTH_COST * ((length - aim) / aim) ** 2
        whole = first in borders and end in borders and end - first >= _LEAST_SENTENCE
        if length < (least_sentence if whole else least):
            cost += _SHORT_COST
        if not (first in borders and end in borders) and passed[end] > passed[first + 1]:
            cost += _TORN_COST
        if length > most and end - first > 1:
            cost += _LONG_COST
        if end in seconds:
            cost -= _TWO_DEEDS
        opens = told and first in borders and end not in borders
        if opens and not any(deeds[first:end]) and _lacks_thing(words[first:end]):
            cost += _NO_DEED_COST
        return cost + breaks[end]

    return [
        Passage(
            spans=(WordSpan(line_id=line.line_id, first_word=first, end_word=end),),
            line=line,
            words=tuple(words[first:end]),
            length=sum(lengths[first:end]),
            lines=(line,),
        )
        for first, end in part_words(len(words), max(1, int(most) + 1), cost_of)
    ]


def _lacks_thing(words: Sequence[str]) -> bool:
    """Whether words of a sentence that does not yet say what anybody does name nothing that is seen by itself."""
    return not ends_clause(words[-1]) and not find_props(words)


def _begins_deed(words: Sequence[str], at: int) -> bool:
    """'Cut the chain / and rode home': a second deed that is seen is a picture of its own."""
    if bare(words[at]) != "and":
        return False
    first = (ACTIONS.get(bare(word)) for word in words[:at])
    second = ACTIONS.get(bare(words[at + 1]))
    return second in _SEEN_WELL and any(one in _SEEN_WELL and one is not second for one in first)


def _join_short(passages: list[Passage], words_per_second: float, *, across_beats: bool) -> list[Passage]:
    """Passages too short to stand alone, joined to the shorter of the neighbours with which they fit."""
    joined = list(passages)
    index = 0
    while index < len(joined):
        near = [
            first
            for first in (index - 1, index)
            if 0 <= first < len(joined) - 1
            and _may_join(joined[first], joined[first + 1], joined[index], words_per_second, across_beats)
        ]
        if near:
            # A short sentence leads to the next more often than it ends the last: 'Then someone knocked.'
            first = min(
                near, key=lambda at: joined[at].length + joined[at + 1].length + (at < index) * _BACKWARD
            )
            joined[first : first + 2] = [_join(joined[first], joined[first + 1])]
            index = first
        else:
            index += 1
    return joined


def _may_join(a: Passage, b: Passage, short: Passage, words_per_second: float, across_beats: bool) -> bool:
    """Whether `short`, one of two neighbours, is too short to stand alone. Two who speak in turn each have a face."""
    if confesses(short.line) and len(short.lines) == 1:
        return False
    if (a.beat is Beat.HOOK) is not (b.beat is Beat.HOOK) and len(short.words) > 1:
        # The first picture is the hook's alone.
        return False
    speakers = {line.speaker for line in (*a.lines, *b.lines)}
    least = SHORTEST_S if len(speakers) == 1 else SHORTEST_SAID_S
    turns = Beat.TWIST in (a.beat, b.beat)
    if len(speakers) > 1 and short.is_dialogue and turns and len(short.words) > 1:
        least = SHORTEST_FATAL_S
    if a.spans[-1].line_id != b.spans[0].line_id and len(short.words) >= _LEAST_SENTENCE:
        least = SHORTEST_SENTENCE_S
    return (
        short.length < least * words_per_second
        and a.length + b.length <= LONGEST_S * words_per_second
        and (across_beats or a.lines[-1].beat is b.lines[0].beat)
        and len(speakers - {NARRATOR}) <= 1
    )


def _join(a: Passage, b: Passage) -> Passage:
    return Passage(
        spans=(*a.spans, *b.spans),
        line=a.line if a.length >= b.length else b.line,
        words=(*a.words, *b.words),
        length=a.length + b.length,
        lines=(*a.lines, *b.lines),
    )
