"""Parts: what of a story can be told by itself, each in several wordings. Which are told is `beats`'s."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.script import Emotion
from storyassets.story.casting.scribe import Piece
from storyassets.story.words.clauses import divide_clauses, has_verb
from storyassets.story.words.language import (
    close_sentence,
    count_words,
    space_unspaced,
    split_sentences,
)
from storyassets.story.words.prose_of_today import is_of_today
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.clause_splits import begins_clause
from storyassets.story.writing.compress import LEVELS, modernise, shorten
from storyassets.story.writing.cruelty import say_mildly
from storyassets.story.writing.emptiness import says_nothing
from storyassets.story.writing.focus import is_whole
from storyassets.story.writing.lines import LONGEST_LINE_WORDS


@dataclass(frozen=True)
class Part:
    """Something that can be told by itself: its wordings from full to short, and whom it is about."""

    wordings: tuple[str, ...]
    subjects: tuple[str, ...]
    opening: tuple[str, ...]
    speaker: str | None
    aloud: bool
    sentence: int
    place: float
    tone: Emotion | None = None
    opens: bool = False
    """Whether its author begins a paragraph with it; asked only of what is told as it is written."""

    announced: str = ""
    """How the story itself brings in who speaks."""


def word_cost(text: str) -> int:
    """What a wording costs of the budget."""
    return max(1, spoken_words(text))


content_words = stems_of

MOST_TELLER_WORDS = 2
LATEST_HOOK = 0.75
LONGEST_HOOK_SENTENCE_WORDS = 24
_LEFT_CONJUNCTION = re.compile(r",? (?:and|but|or)\.$")
_LEFT_COLON = re.compile(r"[:;,]\.$")
# `…, and looking up admiringly`, where `he cried` and the speech came next.
_LEFT_OF_TAG = re.compile(r",? and (?:\w+ly )?\w+ing(?: \w+){0,3}\.$")
# `…, and when nothing was left to think about`, where `he said` and the speech came next.
_LEFT_WHEN = re.compile(r"(?<=\w), (?:and (?:when|as|while|after)|but (?:when|as|while)) [^,;]+\.$")
# `A sign painted for yourself with the words, I am Doctor Knowall`.
_WITH_WORDS = re.compile(r"(?: for (?:your|thy|him|her|my)self)?,? with the words,? (?=I\b|[A-Z])")
# Whom a dazzling dress keeps from knowing who wears it is not blind.
_DAZZLED = re.compile(r"\bwas blinded,? and (did not recogni[sz]e)")
# `So now when she wanted to mount, the one that was called Falada.`, where `the maid said` and the speech came next.
_LONE_WHEN = re.compile(
    r"^(?:(?:So|But|And|Then|Now|Just),? )*(?:when|as|while|after) (?P<who>he|she|they|it|the \w+(?: \w+)?) (?P<did>(?!,)[^,;]+)(?:, the one [^,;]+)?\.$",
    re.I,
)
# `An elderly spaniel named Bruno, who had jumped from a boat.`: the verb is that of another sentence.
_NAMED_ALONE = re.compile(
    r"^(?P<what>An? (?:(?!\b(?:was|is|had|who)\b)[\w' -])+?) named (?P<name>[A-Z]\w+)(?:, (?:who|which) (?P<did>[^.]+))?\.$"
)
# `He asked her who she was?` is no question.
_INDIRECT_QUESTION = re.compile(
    r"^(?!(?:who|what|why|how|where|when (?:did|was|were|will|is|are|do)|which|was|were|did|had|could|would|is|are|can|will)\b).*\b(?:asked|inquired|wondered|know|knew)\b",
    re.I,
)
# A quotation within a quotation, whose end is in another sentence.
_UNCLOSED = re.compile(r"(?:(?<=, )|^)'(?=[A-Z])(?!.*[\w.,!?]'(?:[\s.,;]|$))")
_ASKS = re.compile(
    r"(?:do|does|did|have|has|had|is|are|was|were|can|could|will|would|should|who|what|why|how|where|when|which)\b",
    re.I,
)
FEWEST_REPEATED_WORDS = 4

# `I'll tell you what I'll do: …`
_SAYS_IT_WILL = re.compile(r"I(?:'ll| will) tell (?:you|thee) what I(?:'ll| will) do\W*$")
# `…; if I had not done that, I should have lost my life`: that did not happen.
_HAD_I_NOT = re.compile(r"[;,] if (?:I|we) had not [^,;]+, (?:I|we) (?:should|would) have [^,;.]+")
# `His beams were gentle, and in the pleasant warmth.`, where another did something then
_LEFT_PHRASE = re.compile(
    r",? and, (?:with|by|in|on|at|for) the \w+\.$|, and (?:in|with|by|at) (?:the|his|her|their) (?P<rest>[^,]+)\.$"
)
# `In the first place buy a book; thirdly, have a sign painted.`
_NEXT_POINT = re.compile(
    r"[;:]\s+(?=(?:in the (?:second|third|next|last) place|secondly|thirdly|fourthly|lastly)\b)", re.I
)
_POINT = re.compile(
    r"^(?:in the (?:first|second|third|fourth|next|last)(?: place)?|firstly|secondly|thirdly|fourthly|lastly),? (?=[a-z])",
    re.I,
)

_TELLER = re.compile(r"\b(?:I|you and I|my story|this tale)\b")

_ALL_QUOTED = re.compile(r'"([^"]+)"')
LONGEST_NOTE_WORDS = 14

# `I (29F) am getting married.`: nobody says that.
_INITIALS = re.compile(r" ?[\[(] ?(?:\d\d ?[FM]|[FM] ?\d\d) ?[\])]", re.I)
_EMOJI_LIKE = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D\u20E3\U000E0020-\U000E007F]+")


def read_parts(pieces: Sequence[Piece], lesson: str | None, *, whole: bool = False) -> list[Part]:
    """Pieces as parts: each sentence of a speech by itself, each with its shorter wordings; `whole`, as it was written alone."""
    if not whole:
        pieces = _without_empty(_without_farewell(_without_repeats(pieces, lesson)))
    divided = [(piece, text) for piece in pieces for text in (_sentences(piece) if whole else _divide(piece))]
    total = max(1, sum(count_words(text) for _, text in divided))
    of_today = whole and is_of_today(" ".join(text for _, text in divided))
    parts, before, paragraph = [], 0, -1
    for n, (piece, text) in enumerate(divided):
        spoken = _LEFT_COLON.sub(
            ".", _LEFT_CONJUNCTION.sub(".", space_unspaced(_INITIALS.sub("", without_emoji(text))))
        )
        if whole:
            if piece.speaker is None and n + 1 < len(divided) and divided[n + 1][0].speaker:
                spoken = _LEFT_OF_TAG.sub(".", _LEFT_WHEN.sub(".", spoken))
            wordings = ((spoken if of_today else modernise(say_mildly(spoken))),) * LEVELS
        else:
            wordings = _wordings(piece, spoken, before / total)
        parts.append(
            Part(
                wordings=wordings,
                subjects=piece.reading.subjects,
                opening=piece.reading.opening,
                speaker=piece.speaker,
                aloud=piece.aloud,
                sentence=piece.sentence,
                place=before / total,
                tone=piece.tone,
                opens=whole and piece.paragraph != paragraph,
                announced=piece.announced,
            )
        )
        before, paragraph = before + count_words(text), piece.paragraph
    return parts


def _wordings(piece: Piece, text: str, place: float) -> tuple[str, ...]:
    """What a piece says, from full to short, without what is left of the words around a speech."""
    spoken = _LEFT_COLON.sub(".", _UNCLOSED.sub("", text))
    if piece.speaker is None and not piece.aloud:
        spoken = _LEFT_PHRASE.sub(_without_phrase, _LEFT_WHEN.sub(".", spoken))
        spoken = _LEFT_OF_TAG.sub(".", _without_false_question(spoken))
        if not is_whole(spoken):
            spoken = _LONE_WHEN.sub(_as_main_clause, spoken)
        spoken = _NAMED_ALONE.sub(_as_sentence_of_name, spoken)
    spoken = _WITH_WORDS.sub(" that says ", spoken)
    spoken = _DAZZLED.sub(r"\1", say_mildly(spoken))
    return (modernise(spoken),) * LEVELS if piece.aloud or _is_no_hook(spoken, place) else shorten(spoken)


def _sentences(piece: Piece) -> list[str]:
    """A speech sentence by sentence, and all else as it is."""
    return _divide_letter(piece) if piece.speaker is None else split_sentences(piece.text)


def _without_repeats(pieces: Sequence[Piece], lesson: str | None) -> list[Piece]:
    """Without narration that stands twice, and without the lesson, which is told at the end."""
    seen = {(lesson or "").strip().lower()}
    kept: list[Piece] = []
    for piece in pieces:
        text = piece.text.strip().lower()
        if piece.speaker is None and text in seen and len(pieces) - len(kept) > 1:
            continue
        if count_words(text) >= FEWEST_REPEATED_WORDS:
            seen.add(text)
        kept.append(piece)
    return kept


def _without_empty(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Without what says nothing by itself, where enough is left."""
    kept = [p for p in pieces if p.speaker or p.aloud or not says_nothing(p.text.strip())]
    return kept if len(kept) >= FEWEST_REPEATED_WORDS else pieces


def _without_farewell(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Without a teller's last words to the listener, where the teller is nobody in the story."""
    told = [p for p in pieces if p.speaker is None and not p.aloud]
    if sum(bool(_TELLER.search(p.text)) for p in told) > MOST_TELLER_WORDS:
        return pieces
    while (
        len(pieces) > FEWEST_REPEATED_WORDS
        and pieces[-1].speaker is None
        and not pieces[-1].aloud
        and _TELLER.search(pieces[-1].text)
    ):
        pieces = pieces[:-1]
    return pieces


def _divide(piece: Piece) -> list[str]:
    if piece.speaker is None:
        return _divide_letter(piece)
    sentences: list[str] = []
    for sentence in split_sentences(piece.text):
        if sentences and len(sentences[-1].split()) <= 3:
            sentences[-1] = f"{sentences[-1]} {sentence}"
        else:
            sentences += (
                _divide_speech(sentence) if len(sentence.split()) > LONGEST_LINE_WORDS else [sentence]
            )
    return sentences


def _divide_letter(piece: Piece) -> list[str]:
    """The sentences of a long letter, each in quotation marks if it had them; a note stays one, and what is told."""
    quoted = _ALL_QUOTED.fullmatch(piece.text)
    letter = piece.aloud and '"' not in piece.text
    if not (quoted or letter) or len(piece.text.split()) <= LONGEST_NOTE_WORDS:
        return [piece.text]
    return [f'"{sentence}"' if quoted else sentence for sentence in split_sentences(piece.text.strip('"'))]


def _divide_speech(sentence: str) -> list[str]:
    """The clauses of a long sentence that somebody says; what is counted up, each by itself."""
    clauses = []
    for clause in divide_clauses(_HAD_I_NOT.sub("", sentence)):
        for piece in _NEXT_POINT.split(clause):
            if _SAYS_IT_WILL.match(piece):
                continue
            plain = _POINT.sub("", piece).strip(" ,;:")
            clauses.append(close_sentence(f"{plain[:1].upper()}{plain[1:]}"))
    return _ask_first(clauses) if sentence.endswith("?") else clauses


def _ask_first(clauses: list[str]) -> list[str]:
    """`Do you not see that he is beaten. We will all be trampled?` → `Do you not see that he is beaten? We will all be trampled.`"""
    if len(clauses) < 2 or not _ASKS.match(clauses[0]) or any(_ASKS.match(c) for c in clauses[1:]):
        return clauses
    first, *rest = (re.sub(r"[.?!]$", "", c) for c in clauses)
    return [f"{first}?", *(f"{c}." for c in rest)]


def _is_no_hook(text: str, place: float) -> bool:
    """Whether it stays whole until it is told: too long, or too late, to be made a hook of."""
    return place > LATEST_HOOK or len(text.split()) > LONGEST_HOOK_SENTENCE_WORDS


def _without_false_question(text: str) -> str:
    return f"{text[:-1]}." if text.endswith("?") and _INDIRECT_QUESTION.match(text) else text


def _without_phrase(match: re.Match[str]) -> str:
    return match.group() if match["rest"] and has_verb(match["rest"]) else "."


def _as_main_clause(match: re.Match[str]) -> str:
    """`When they came to a stream.` → `They came to a stream.`; where the comma was forgotten, it is put."""
    who, words = match["who"], match["did"].split()
    for k in range(1, len(words) - 1):
        if words[k] in ("the", "he", "she", "they") and begins_clause(" ".join(words[k:])):
            clause = match.group()[: match.start("did")] + " ".join(words[:k])
            return f"{clause}, {' '.join(words[k:])}."
    return f"{who[:1].upper()}{who[1:]} {match['did']}."


def _as_sentence_of_name(match: re.Match[str]) -> str:
    """`An elderly spaniel named Bruno.` → `Bruno was an elderly spaniel.`"""
    what = f"{match['what'][:1].lower()}{match['what'][1:]}"
    return f"{match['name']}, {what}, {match['did']}." if match["did"] else f"{match['name']} was {what}."


def without_emoji(text: str) -> str:
    """The text without pictographs, unless there is nothing else."""
    plain = re.sub(r"\s+", " ", _EMOJI_LIKE.sub(" ", text)).strip()
    return plain if re.search(r"\w", plain) else text
