"""Captions: what is said, in phrases of a few words, each word with its time. The renderer draws them."""

from __future__ import annotations

import math
from collections.abc import Mapping

from storyassets.model.caption import Captions, Cue, CueWord
from storyassets.model.channel import CaptionStyle
from storyassets.model.script import Line, Script
from storyassets.model.take import VoiceTake, VoiceTakes
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.emphasis import choose_key_words
from storyassets.story.words.grammar_words import CLAUSE_WORDS, DETERMINERS, PREPOSITIONS
from storyassets.story.words.phrase_breaks import break_costs
from storyassets.story.words.phrases import BEFORE_PHRASE, CLAUSE_END, bare, ends_clause, part_words
from storyassets.story.words.word_tables import word_set

LEAST_CUE_S = 0.25
HOLD_S = 0.35
"""A cue stays up over a pause of this length, and so long after the last word of a line."""

ORPHAN_LETTERS = 4
_ORPHAN_COST = 2.0
_ALONE_COST = 1.6
_SLIGHT_COST, _SLIGHT_LETTERS = 0.9, 10
"""Of a caption that is a mere remainder of its line: so few letters without a mark before them."""

_SHORT_COST = 20.0
_RUN_ON_COST = 1.6
_CUE_COST = 0.35
"""Each cue costs a little, so that fuller ones are preferred."""

_FULL_WORDS, _FULL_COST = 7, 0.6
_LONG_LINE, _LONG_LINE_COST = 16, 0.7
"""Of so many letters a line is set smaller than others are."""

_OVERLONG_COST = 100.0
_DANGLING_COST = 4.0
"""A caption that ends on one of these has nothing to say yet."""

_DANGLING = word_set(
    "a an the of to i my your his her its our their this these at by for from with into onto and but or nor so if who "
    "whom whose which what how why that when while as than is am are was were be been being has have had do does did will would "
    "shall should can could may might must he she it we they you very no not in on mr mrs dr"
)
_VERBS_TOO = word_set("am are was were is have has had do does did")
"""`She had | a beautiful daughter`: there it is the verb, and leans on none that comes."""

_HOLLOW_COST = 0.7
"""A caption of nothing but such words is carried by none of its own."""

_LEANS_BACK = word_set("me him it them us out off up down away back")
"""Words that belong to the verb before them."""

_LEANING_COST = 1.2
_OF_COST = 0.5
"""What it costs beyond other phrases to part a thing from what it is of."""


def write_cues(
    script: Script,
    takes: VoiceTakes,
    line_starts: Mapping[str, int],
    rate: FrameRate,
    style: CaptionStyle,
) -> Captions:
    """Cues for every line that has a take and a start, in the script's order.

    At most `style.max_words` words and `style.max_characters` characters a cue (a longer word stands
    alone), broken at marks and between phrases. No cue is shorter than `LEAST_CUE_S`, unless its whole
    line is; a cue stands until the next of its line, or until `HOLD_S` into a pause.
    """
    take_of = {take.line_id: take for take in takes.takes}
    cues: list[Cue] = []
    lines = [line for line in script.lines if line.line_id in take_of and line.line_id in line_starts]
    for index, line in enumerate(lines):
        limit = line_starts[lines[index + 1].line_id] if index + 1 < len(lines) else None
        cues.extend(_cue_line(line, take_of[line.line_id], line_starts[line.line_id], limit, rate, style))
    key_words = choose_key_words([[word.text for word in cue.words] for cue in cues])
    return Captions(
        cues=tuple(
            cue.model_copy(update={"key_word": key_word})
            for cue, key_word in zip(cues, key_words, strict=True)
        )
    )


def captions_as_srt(captions: Captions, rate: FrameRate) -> str:
    """SubRip: numbered cues, hours:minutes:seconds,milliseconds."""
    blocks = [
        f"{number}\n{_clock(cue.start_frame, rate, ',')} --> {_clock(cue.end_frame, rate, ',')}\n{cue.text}\n"
        for number, cue in enumerate(captions.cues, start=1)
    ]
    return "\n".join(blocks)


def captions_as_vtt(captions: Captions, rate: FrameRate) -> str:
    """WebVTT: the text escaped as the format asks."""
    blocks = ["WEBVTT\n"]
    for cue in captions.cues:
        text = cue.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(
            f"{_clock(cue.start_frame, rate, '.')} --> {_clock(cue.end_frame, rate, '.')}\n{text}\n"
        )
    return "\n".join(blocks)


def _clock(frame: int, rate: FrameRate, mark: str) -> str:
    milliseconds = round(rate.seconds(frame) * 1000)
    seconds, milliseconds = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{mark}{milliseconds:03}"


def _cue_line(
    line: Line, take: VoiceTake, line_start: int, limit: int | None, rate: FrameRate, style: CaptionStyle
) -> list[Cue]:
    """The cues of one line; `limit` is the frame on which the next line starts."""
    words = line.text.split()[: len(take.words)]
    if not words:
        return []
    starts = _word_starts(take, len(words), line_start, limit, rate)
    ends = [
        max(line_start + rate.frames(time.end_s), start + 1)
        for time, start in zip(take.words, starts, strict=False)
    ]
    last_frame = max(ends[-1], starts[-1] + 1) + rate.frames(HOLD_S)
    last_frame = max(min(last_frame, limit), starts[-1] + 1) if limit is not None else last_frame
    least = math.ceil(LEAST_CUE_S * rate.fraction)
    runs = _part_line(words, [*starts, last_frame], least, style)
    while len(runs) > 1 and len(runs) * least > last_frame - line_start:
        runs = [(runs[0][0], runs[1][1]), *runs[2:]]
    edges = _space_cues([*(starts[first] for first, _ in runs), last_frame], least, line_start)
    cues: list[Cue] = []
    for number, (first, end) in enumerate(runs):
        hold = max(ends[end - 1] + rate.frames(HOLD_S), edges[number] + least)
        shown = (edges[number], min(edges[number + 1], hold))
        cues.append(_make_cue(line.line_id, words[first:end], starts[first:end], shown))
    return cues


def _word_starts(
    take: VoiceTake, count: int, line_start: int, limit: int | None, rate: FrameRate
) -> list[int]:
    """The frame on which each word starts: never falling, and before the next line, whatever a provider says."""
    starts: list[int] = []
    for time in take.words[:count]:
        frame = line_start + rate.first_frame_from(time.start_s)
        if limit is not None:
            frame = max(line_start, min(frame, limit - 1))
        starts.append(max(frame, starts[-1]) if starts else frame)
    return starts


def _part_line(words: list[str], edges: list[int], least: int, style: CaptionStyle) -> list[tuple[int, int]]:
    """Runs of words, one a cue; `edges` are the words' starts and the end of the last."""
    breaks = break_costs(words)

    def cost_of(first: int, end: int) -> float:
        text = " ".join(words[first:end])
        cost = _CUE_COST + _FULL_COST * (end - first >= _FULL_WORDS)
        cost += _LONG_LINE_COST * (_longest_line(words[first:end]) > _LONG_LINE)
        # a mark at the end takes next to no room
        if end - first > 1 and len(text) - (not text[-1].isalnum()) > style.max_characters:
            cost += _OVERLONG_COST
        if edges[end] - edges[first] < least:
            cost += _SHORT_COST
        if end - first == 1 and len(words) > 1:
            cost += _ORPHAN_COST if is_orphan(words[first]) else _ALONE_COST
        elif first > 0 and len(text) < _SLIGHT_LETTERS and not ends_clause(words[first - 1]):
            cost += _SLIGHT_COST
        # A sentence that ends inside a cue is read as one with the next.
        cost += sum(_RUN_ON_COST * (one <= CLAUSE_END) for one in breaks[first : end - 1])
        return cost + (_parting_cost(words, first, end, breaks[end - 1]) if end < len(words) else 0.0)

    return part_words(len(words), style.max_words, cost_of)


def _longest_line(words: list[str]) -> int:
    """The letters of the longer line, where they stand in two as even as can be."""
    halves = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
    return min((max(len(one), len(other)) for one, other in halves), default=0)


def _parting_cost(words: list[str], first: int, end: int, cost: float) -> float:
    """How ugly it is that a caption of the words first..end ends there; `cost` is what the break itself costs."""
    if ends_clause(words[end - 1]):
        return cost
    last, following = bare(words[end - 1]), bare(words[end])
    is_the_verb = last in _VERBS_TOO and following in DETERMINERS
    cost += _DANGLING_COST * (cost > BEFORE_PHRASE and last in _DANGLING and not is_the_verb)
    cost += _HOLLOW_COST * all(bare(word) in _DANGLING for word in words[first:end])
    cost += _LEANING_COST * (following in _LEANS_BACK)
    return cost + _OF_COST * (following == "of")


def is_orphan(word: str) -> bool:
    """Whether a word cannot stand as a caption of its own: it is short, or only joins others."""
    plain = bare(word)
    return len(plain) < ORPHAN_LETTERS or plain in PREPOSITIONS or plain in CLAUSE_WORDS


def _space_cues(edges: list[int], least: int, line_start: int) -> list[int]:
    """Cue starts and the last end, moved as little as gives each cue its least length."""
    spaced = list(edges)
    for index in range(1, len(spaced) - 1):
        spaced[index] = max(spaced[index], spaced[index - 1] + least)
    for index in range(len(spaced) - 2, -1, -1):
        spaced[index] = max(line_start, min(spaced[index], spaced[index + 1] - least))
    return spaced


def _make_cue(line_id: str, words: list[str], starts: list[int], shown: tuple[int, int]) -> Cue:
    """A cue whose words follow each other without a gap, inside the time it is shown; none is lit before it is said."""
    start, end = shown
    begins = [min(max(wanted, start), end - 1) for wanted in starts]
    finishes = [*begins[1:], end]
    return Cue(
        line_id=line_id,
        start_frame=start,
        end_frame=end,
        words=tuple(
            CueWord(text=word, start_frame=begin, end_frame=finish)
            for word, begin, finish in zip(words, begins, finishes, strict=True)
        ),
    )
