"""Faults of a script that a language model wrote: sentences that it can be told. Rules write none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from storyassets.model.character import Role
from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.model.story import Story
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.casting.people import FIRST_PERSON, MOST_ROLES
from storyassets.story.judging.faults_script import (
    find_beat_faults,
    find_length_faults,
    find_line_faults,
    find_speaker_faults,
)
from storyassets.story.words.language import UNSPACED_CHARACTER
from storyassets.story.words.markup import LONGEST_WORD_CHARACTERS
from storyassets.story.words.speech_length import speech_words, spoken_words
from storyassets.story.words.stop_words import STOP_WORDS
from storyassets.story.writing.budget import estimate_told_s, set_budget
from storyassets.story.writing.lines import LONGEST_LINE_WORDS, Told
from storyassets.story.writing.parts import content_words

FEWEST_LINES = 5
LONGEST_SPOKEN_LINE = 40
LONGEST_LINE_CHARACTERS = 400
LONGEST_TITLE = 100
LONGEST_NAME = 40
MOST_ALIASES = 8
TIME_TOLERANCE = 1.02
"""What is left of the 5% is the voices'."""

LONGEST_COMPARED = 200_000
LEAST_LENGTH_SHARE = 0.4
LEAST_SHARED_WORDS = 0.2
FEWEST_COMPARED_WORDS = 12
ENGLISH_STOP_SHARE = 0.25
SHORTEST_STEM = 3
LONGEST_ENDING = 40
"""So many characters tell how a line ends."""

_ADDRESS = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{1,9}://|\bwww\.|\b[\w.+-]+@[\w-]+\.\w|\b[a-z0-9-]{2,}\.(?:com|org|net|io|ru|info|xyz|co|app|dev)\b)", re.I
)  # fmt: skip
_MARKUP = re.compile(
    r"</?[a-zA-Z!]|[<>{}|\\`]|\*\*|__|~~|^\s*(?:#{1,6}\s|[-*•]\s)|\]\(|&[a-z]{2,8};|(?<!\w)#[^\W\d]"
)
_DIRECTION = re.compile(r"\[[^\[\]]*\]|\*[^*]+\*|\((?:[a-z]+ly|sighs?|laughs?|laughing|music|pause|whispers?|whispering|crying)\)", re.I)  # fmt: skip
_FINISHED = re.compile(
    r"(?:[.!?…‼⁇⁈⁉。．｡！？؟۔।॥።։။។།\u037e]|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)[\"')\]\s»«›‹”“’‘」』）】》〉]*$"
)
_CUT_OFF = re.compile(
    r"(?:[,;:،؛、，；：]|(?<!\w)(?:and|or|nor|but|because|although|unless|und|oder|weil|et|y|и|или))\s*[.…]+\W*$"
)
_UNMARKED_END = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]\W*$")
"""Thai, Lao, Burmese and Khmer end sentences without a mark."""

_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_WORD = re.compile(r"[^\W\d_]+")


def find_telling_faults(request: ScriptRequest, script: Script) -> tuple[str, ...]:
    """What is wrong with a model's script; none if nothing is."""
    return (
        *_find_title_faults(script.title),
        *_find_amount_faults(script),
        *find_line_faults(script),
        *find_beat_faults(script),
        *find_speaker_faults(script),
        *(fault for line in script.lines for fault in _find_text_faults(line, script)),
        *_find_unfinished_faults(script),
        *_find_role_faults(script, request.story),
        *find_length_faults(script, request.duration_s),
        *_find_time_faults(script, request),
        *_find_foreign_faults(script, request),
    )


def _find_title_faults(title: str) -> list[str]:
    if not _WORD.search(title):
        return ["the title has no word"]
    if len(title) > LONGEST_TITLE:
        return [f"the title has {len(title)} characters; {LONGEST_TITLE} at most"]
    return [f"the title {told}" for told in _unspeakable(title)]


def _find_amount_faults(script: Script) -> list[str]:
    faults = []
    if len(script.lines) < FEWEST_LINES:
        faults.append(f"there are {len(script.lines)} lines; at least {FEWEST_LINES}, one for each beat")
    if len(script.roles) > MOST_ROLES:
        faults.append(f"there are {len(script.roles)} roles; {MOST_ROLES} at most")
    return faults


def _find_text_faults(line: Line, script: Script) -> list[str]:
    text = line.text
    faults = _unspeakable(text)
    words = spoken_words(text[: 10 * LONGEST_LINE_CHARACTERS])
    if words > LONGEST_SPOKEN_LINE or len(text) > LONGEST_LINE_CHARACTERS:
        faults.append(f"is about {words} words long; {LONGEST_LINE_WORDS} at most: make it two or three")
    if _is_labelled(line, script):
        faults.append("begins with the name of its speaker and a colon, which would be said aloud")
    return [f"line {line.line_id} {told}" for told in faults]


def _unspeakable(told: str) -> list[str]:
    text, faults = told[: 10 * LONGEST_LINE_CHARACTERS], []
    if not re.search(r"\w", text):
        faults.append("has no word that can be said")
    if _ADDRESS.search(text):
        faults.append("has a web or mail address in it")
    if _MARKUP.search(text):
        faults.append("has markup or code in it")
    if _DIRECTION.search(text):
        faults.append("has a stage direction in it")
    if _INVISIBLE.search(text):
        faults.append("has characters in it that nobody sees")
    if any(len(w) > LONGEST_WORD_CHARACTERS and not UNSPACED_CHARACTER.search(w) for w in text.split()):
        faults.append("has a word in it that no voice can say")
    return faults


def _find_unfinished_faults(script: Script) -> list[str]:
    """Every beat ends with a finished sentence; the HOOK's may be spoken on by the same voice."""
    last_of = {line.beat: line for line in script.lines}
    spoken_on = {
        one.line_id
        for one, two in pairwise(script.lines)
        if one.beat is Beat.HOOK and one.speaker == two.speaker and two.text[:1].islower()
    }
    return [
        f"line {line.line_id} ends the beat {line.beat} in mid-sentence: finish the sentence, with its mark"
        for line in last_of.values()
        if line.line_id not in spoken_on and not is_finished(line.text)
    ]


def is_finished(text: str) -> bool:
    """Whether a sentence ends here: with its mark, and neither on a comma nor on an 'and'."""
    end = text.rstrip()[-LONGEST_ENDING:]
    return bool(_UNMARKED_END.search(end) or (_FINISHED.search(end) and not _CUT_OFF.search(end)))


def _is_labelled(line: Line, script: Script) -> bool:
    label, colon, _ = line.text.partition(":")
    if not colon or len(label.split()) > 3:
        return False
    names = {NARRATOR, *(n.casefold() for r in script.roles for n in (r.name, *r.aliases))}
    return label.strip().casefold().removeprefix("the ") in names


def _find_role_faults(script: Script, story: Story) -> list[str]:
    told = f"{story.title} {story.text} {story.lesson or ''}".casefold()
    faults = []
    for role in script.roles:
        name = role.name[:LONGEST_NAME]
        if any(len(word) > LONGEST_NAME for word in (role.name, role.occupation, *role.aliases)):
            faults.append(f"the role {name} has a name longer than {LONGEST_NAME} characters")
        elif len(role.aliases) > MOST_ALIASES:
            faults.append(f"the role {name} has more than {MOST_ALIASES} aliases")
        elif any(_unspeakable(word) for word in (role.name, *role.aliases)):
            faults.append(f"the role {name} has a name or alias that cannot be said")
        elif not _is_in_story(role, told):
            faults.append(
                f"the role {name} is not in the story: leave it out, or put the story's word among its aliases"
            )
    return faults


def _is_in_story(role: Role, told: str) -> bool:
    """Whether the story has one of the words for them, in any ending; who tells it is named by no word."""
    if role.character_id == FIRST_PERSON:
        return True
    words = [w for name in (role.name, *role.aliases) for w in _WORD.findall(name.casefold())]
    telling = [word for word in words if word not in STOP_WORDS]
    return any(_has_word(told, word) for word in telling or words)


def _has_word(told: str, word: str) -> bool:
    if UNSPACED_CHARACTER.search(word):
        return word in told
    stem = word if len(word) <= SHORTEST_STEM else word[: max(SHORTEST_STEM, len(word) - 2)]
    return re.search(rf"(?<!\w){re.escape(stem)}", told) is not None


def _find_time_faults(script: Script, request: ScriptRequest) -> list[str]:
    """Neither longer, pauses included, nor so short that most of the story is missing."""
    told = [Told(line.beat, line.text, line.speaker, line.subjects) for line in script.lines]
    told_s = estimate_told_s(told)
    words = sum(spoken_words(line.text) for line in script.lines)
    budget = set_budget(request.duration_s)
    if told_s > request.duration_s * TIME_TOLERANCE:
        over = max(1, budget.words_over(told))
        return [f"it takes about {told_s:.0f} s with its pauses; {request.duration_s:g} s were asked for: leave out {over} words"]  # fmt: skip
    there = min(budget.words, int(speech_words(request.story.text[:LONGEST_COMPARED].split())))
    if words < LEAST_LENGTH_SHARE * there:
        return [f"it has {words} words, where the story has enough for {there}: tell more of it"]
    return []


def _find_foreign_faults(script: Script, request: ScriptRequest) -> list[str]:
    """An English telling of an English story has some of its words."""
    story_text = request.story.text[:LONGEST_COMPARED]
    told_text = " ".join(line.text for line in script.lines)
    if not (request.language.startswith("en") and _is_english(story_text) and _is_english(told_text)):
        return []
    told, known = content_words(told_text), content_words(f"{request.story.title} {story_text}")
    if len(told) < FEWEST_COMPARED_WORDS or len(told & known) >= LEAST_SHARED_WORDS * len(told):
        return []
    return ["it tells something else than the story: retell the story that is quoted, and nothing else"]


def _is_english(text: str) -> bool:
    words = _words_of(text)
    return bool(words) and sum(word in STOP_WORDS for word in words) >= ENGLISH_STOP_SHARE * len(words)


def _words_of(text: str) -> Sequence[str]:
    return [word.casefold() for word in _WORD.findall(text)]
