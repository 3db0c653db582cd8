"""Writing a script by rules: what to tell, in which words, by whom. The embedded writer's brain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections import Counter
from dataclasses import dataclass, replace

from storyassets.model.script import NARRATOR, Beat, Emotion, Line, Script
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.beats import Part, assign_beats, choose_parts
from storyassets.story.clauses import divide_clauses
from storyassets.story.compress import LEVELS, shorten
from storyassets.story.feeling import feel
from storyassets.story.hook import Hook, choose_hook
from storyassets.story.language import close_sentence, count_words, space_unspaced, split_sentences, spoken_words
from storyassets.story.people import People, find_people
from storyassets.story.quotes import Piece, read_pieces
from storyassets.story.speech_length import WORDS_PER_SECOND
from storyassets.story.word_tables import word_set

# Speech itself is faster; these bound a script of few, long or many, short lines.
SPOKEN_WORDS_PER_SECOND = 3.2
EDGES_S = 1.9
LINE_PAUSE_S = 0.16
WORDS_PER_LINE = 9
FEWEST_BUDGET_WORDS = 5
LONGEST_LINE_WORDS = 22
LONGEST_JOINED_SPEECH_WORDS = 16
LONGEST_LESSON_WORDS = 14
LESSON_SHARE = 0.16
HOOK_SHARE = 0.16
TRIES = 4
LEAST_OF_LINE = 5
COMMA_BONUS = 2
MOST_TELLER_WORDS = 2
SHORT_STORY_SHARE = 0.85

_PRONOUN_OPENING = re.compile(
    r"^(?P<joint>(?:(?:But|So|Then|And|Yet|When|As|At last|At once|Soon|Now|Once|If|While|After|Though),?\s+)+)?(?P<pronoun>he|she|they|it)\b",
    re.I,
)
_CONJUNCTIONS = word_set("and but that because when until while so")
_TELLER = re.compile(r"\b(?:I|you and I|my story|this tale)\b")
_EMOJI_LIKE = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D\u20E3\U000E0020-\U000E007F]+")


@dataclass(frozen=True)
class _Told:
    """A line in the making."""

    beat: Beat
    text: str
    speaker: str | None
    subjects: tuple[str, ...]


def write_script(request: ScriptRequest) -> Script:
    """The script of a story: five beats in order, within the words that fit the duration."""
    story = request.story
    budget = budget_words(request.duration_s)
    people = find_people(story.text, story.title)
    parts = _parts(read_pieces(story.text.split("\n\n"), people), story.lesson)
    hook = choose_hook(space_unspaced(_without_emoji(story.title)), parts, people, max(1, int(budget * HOOK_SHARE)))
    lesson = _lesson_to_tell(story.lesson, budget)
    lines = _number(_within(_tell_within(parts, people, hook, lesson, budget), budget))
    return Script(
        title=story.title,
        lines=tuple(lines),
        roles=people.roles,
        lesson=story.lesson,
        note=_note(request, lines, budget),
    )


def budget_words(duration_s: float) -> int:
    """How many words fit, pauses included."""
    by_rate = duration_s * WORDS_PER_SECOND
    lines = max(FEWEST_BUDGET_WORDS, by_rate / WORDS_PER_LINE)
    by_pauses = (duration_s - EDGES_S - LINE_PAUSE_S * lines) * SPOKEN_WORDS_PER_SECOND
    return max(FEWEST_BUDGET_WORDS, int(min(by_rate, by_pauses)))


def _words(text: str | None) -> int:
    return spoken_words(text) if text else 0


def _parts(pieces: Sequence[Piece], lesson: str | None) -> list[Part]:
    """Pieces as parts: each sentence of a speech by itself, each with its shorter wordings."""
    pieces = _without_farewell(_without_repeats(pieces, lesson))
    divided = [(piece, text) for piece in pieces for text in _divide(piece)]
    total = max(1, sum(count_words(text) for _, text in divided))
    parts, before = [], 0
    for piece, text in divided:
        spoken = space_unspaced(_without_emoji(text))
        wordings = (spoken,) * LEVELS if piece.aloud else shorten(spoken)
        parts.append(
            Part(
                wordings=wordings,
                subjects=piece.reading.subjects,
                opening=piece.reading.opening,
                speaker=piece.speaker,
                aloud=piece.aloud,
                sentence=piece.sentence,
                place=before / total,
            )
        )
        before += count_words(text)
    return parts


def _without_repeats(pieces: Sequence[Piece], lesson: str | None) -> list[Piece]:
    """Without narration that stands twice, and without the lesson, which is told at the end."""
    seen = {(lesson or "").strip().lower()}
    kept = []
    for piece in pieces:
        text = piece.text.strip().lower()
        if piece.speaker is None and text in seen and len(pieces) - len(kept) > 1:
            continue
        if count_words(text) >= FEWEST_BUDGET_WORDS:
            seen.add(text)
        kept.append(piece)
    return kept


def _without_farewell(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Without a teller's last words to the listener, where the teller is nobody in the story."""
    told = [p for p in pieces if p.speaker is None and not p.aloud]
    if sum(bool(_TELLER.search(p.text)) for p in told) > MOST_TELLER_WORDS:
        return pieces
    while (
        len(pieces) > FEWEST_BUDGET_WORDS
        and pieces[-1].speaker is None
        and not pieces[-1].aloud
        and _TELLER.search(pieces[-1].text)
    ):
        pieces = pieces[:-1]
    return pieces


def _divide(piece: Piece) -> list[str]:
    if piece.speaker is None:
        return [piece.text]
    sentences: list[str] = []
    for sentence in split_sentences(piece.text):
        if sentences and len(sentences[-1].split()) <= 3:
            sentences[-1] = f"{sentences[-1]} {sentence}"
        else:
            sentences += (
                divide_clauses(sentence) if len(sentence.split()) > LONGEST_LINE_WORDS else [sentence]
            )
    return sentences


def _without_emoji(text: str) -> str:
    plain = re.sub(r"\s+", " ", _EMOJI_LIKE.sub(" ", text)).strip()
    return plain if re.search(r"\w", plain) else text


def _lesson_to_tell(lesson: str | None, budget: int) -> str | None:
    if not lesson or _words(lesson) > min(LONGEST_LESSON_WORDS, max(5, int(budget * LESSON_SHARE))):
        return None
    lesson = space_unspaced(re.sub(r"\s+([.,;!?])", r"\1", re.sub(r"\.+$", ".", lesson.strip())))
    return close_sentence(lesson)


def _tell_within(
    parts: Sequence[Part], people: People, hook: Hook, lesson: str | None, budget: int
) -> list[_Told]:
    """The whole telling; names put for pronouns cost words, which are then saved elsewhere."""
    left = max(FEWEST_BUDGET_WORDS, budget - _words(hook.text) - _words(lesson))
    told: list[_Told] = []
    for _ in range(TRIES):
        told = [
            _Told(Beat.HOOK, hook.text, hook.speaker, hook.subjects),
            *_tell(parts, choose_parts(parts, left), people),
        ]
        if lesson:
            told.append(_Told(Beat.RESOLUTION, lesson, None, ()))
        over = sum(_words(t.text) for t in told) - budget
        if over <= 0:
            break
        left = max(FEWEST_BUDGET_WORDS, left - over)
    return told


def _tell(parts: Sequence[Part], chosen: Sequence[tuple[int, int]], people: People) -> list[_Told]:
    beats = assign_beats(parts, [i for i, _ in chosen])
    told: list[_Told] = []
    previous = -1
    for (i, level), beat in zip(chosen, beats, strict=True):
        part = parts[i]
        text = part.wordings[level]
        subjects = part.subjects if part.speaker else _still_named(part, text, people)
        if part.speaker is None and i != previous + 1:
            text = _name_again(text, part.opening, people)
        if _joins(told, part, beat, text, adjacent=i == previous + 1):
            told[-1] = _Told(beat, f"{told[-1].text} {text}", part.speaker, part.subjects)
        else:
            told += [_Told(beat, piece, part.speaker, subjects) for piece in _split_long(text)]
        previous = i
    return told


def _still_named(part: Part, text: str, people: People) -> tuple[str, ...]:
    """The doer, and the others but those whom only left-out words named."""
    if text.split()[:2] != part.wordings[0].split()[:2] and (mentions := people.mentions(text)):
        return tuple(dict.fromkeys(m.character_id for m in mentions if not m.possessive))[:3]
    named_before = {m.character_id for m in people.mentions(part.wordings[0])}
    named_now = {m.character_id for m in people.mentions(text)}
    return tuple(c for k, c in enumerate(part.subjects) if k == 0 or c not in named_before or c in named_now)


def _joins(told: Sequence[_Told], part: Part, beat: Beat, text: str, adjacent: bool) -> bool:
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


def _split_long(text: str) -> list[str]:
    """A long sentence as two lines, at a comma or conjunction near its middle."""
    if _words(text) <= LONGEST_LINE_WORDS or len(text.split()) < 2:
        return [text]
    words = text.replace('"', "").split()
    weights = [_words(word) for word in words]
    total = sum(weights)
    places = [
        k
        for k in range(1, len(words))
        if _may_break(words, k) and LEAST_OF_LINE <= sum(weights[:k]) <= total - LEAST_OF_LINE
    ]
    places = places or [max(1, len(words) // 2)]
    cut = min(
        places,
        key=lambda k: abs(sum(weights[:k]) - total / 2) - (COMMA_BONUS if _ends_phrase(words[k - 1]) else 0),
    )
    return [*_split_long(" ".join(words[:cut])), *_split_long(" ".join(words[cut:]))]


def _may_break(words: list[str], k: int) -> bool:
    """After a comma, or before a conjunction; never after one."""
    if words[k - 1].rstrip(",").lower() in _CONJUNCTIONS:
        return False
    return _ends_phrase(words[k - 1]) or words[k] in _CONJUNCTIONS


def _ends_phrase(word: str) -> bool:
    return word.endswith((",", ";", ":", ".", "!", "?", "—", "，", "、", "；", "。", "！", "？", "،", "؛"))


def _within(told: list[_Told], budget: int) -> list[_Told]:
    """Every beat has a line, and all together keep the budget: lines go first, then the ends of the longest."""
    told = _fill_beats(told)
    while sum(_words(t.text) for t in told) > budget:
        counts = Counter(t.beat for t in told)
        fullest = max(counts, key=lambda beat: (counts[beat], beat))
        if counts[fullest] > 1:
            inner = [k for k, t in enumerate(told) if t.beat == fullest]
            del told[inner[-2 if fullest == Beat.RESOLUTION else -1]]
            continue
        longest = max(range(len(told)), key=lambda k: (_words(told[k].text), -k))
        shorter = _without_last_word(told[longest].text)
        if shorter is None:
            break
        told[longest] = replace(told[longest], text=shorter)
    return told


def _without_last_word(text: str) -> str | None:
    """A word less, or a letter less of a script without spaces; nothing if nothing can go."""
    words = text.split()
    if len(words) > 1:
        return close_sentence(" ".join(words[:-1]).rstrip(".!?。"))
    bare = text.rstrip(".!?。，、")
    return bare[:-1] if _words(bare) > 1 else None


def _fill_beats(told: list[_Told]) -> list[_Told]:
    """Too few lines for the beats: the longest is divided until there is one for each."""
    rest = [t for t in told if t.beat != Beat.HOOK]
    hook = [t for t in told if t.beat == Beat.HOOK]
    while len(rest) < 4:
        longest = max(range(len(rest)), key=lambda k: (_words(rest[k].text), -k))
        words = rest[longest].text.split()
        if len(words) < 2:
            rest.append(rest[-1])
            continue
        cut = next(
            (k for k in range(len(words) // 2, len(words)) if words[k - 1].endswith(",")), len(words) // 2
        )
        one, two = " ".join(words[:cut]), " ".join(words[cut:])
        t = rest[longest]
        rest[longest : longest + 1] = [
            _Told(t.beat, one, t.speaker, t.subjects),
            _Told(t.beat, two, t.speaker, t.subjects),
        ]
    order = (Beat.SETUP, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)
    if {t.beat for t in rest} != set(order):
        rest = [
            _Told(order[min(3, k * 4 // len(rest))], t.text, t.speaker, t.subjects)
            for k, t in enumerate(rest)
        ]
    return hook + rest


def _number(told: Sequence[_Told]) -> list[Line]:
    counts: dict[Beat, int] = {}
    lines = []
    emotion = Emotion.CALM
    for t in told:
        counts[t.beat] = counts.get(t.beat, 0) + 1
        emotion = feel(t.text)
        lines.append(
            Line(
                line_id=f"{t.beat.value.lower()}-{counts[t.beat]}",
                beat=t.beat,
                speaker=t.speaker or NARRATOR,
                text=t.text,
                emotion=emotion,
                subjects=t.subjects,
            )
        )
    return lines


def _note(request: ScriptRequest, lines: Sequence[Line], budget: int) -> str:
    words = sum(_words(line.text) for line in lines)
    notes = [request.story.note] if request.story.note else []
    if words < SHORT_STORY_SHARE * budget:
        notes.append(
            f"The story is shorter than {request.duration_s:g} s: {words} words, where {budget} would fit."
        )
    return " ".join(notes)
