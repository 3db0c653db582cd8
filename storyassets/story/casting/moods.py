"""Moods: what each line feels like where it stands, by its words, how it is said, and what the story does there.

Words that say a feeling come first. Where there are none, a speech feels like what it does (it begs, threatens,
thanks, asks), and narration like its beat: dread while danger lasts, surprise at the turn, relief or grief at the end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.script import Beat, Emotion
from storyassets.story.words.feeling import SAID_OUTRIGHT, STRONG, weigh
from storyassets.story.words.word_tables import word_set

_TONES: dict[Emotion, str] = {
    Emotion.FEAR: "screamed shrieked stammered gasped begged pleaded trembling trembled frightened anxiously timidly nervously fearfully bleated squealed squeaked",
    Emotion.ANGER: "snapped growled snarled roared bellowed hissed demanded retorted scolded jeered sneered scoffed yelled shouted angrily furiously scornfully savagely crossly fiercely mocked taunted grumbled complained commanded haughtily harshly barked gruffly",
    Emotion.SADNESS: "sobbed wailed moaned groaned sighed wept sadly mournfully weeping tears sorrowfully wearily bitterly lamented",
    Emotion.JOY: "laughed boasted bragged chirped cheerfully gaily merrily happily laughing smiling smiled proudly joyfully jeered chuckled gladly delighted politely",
    Emotion.LOVE: "kindly softly gently tenderly lovingly",
    Emotion.SURPRISE: "exclaimed astonished surprised amazed",
    Emotion.SUSPENSE: "whispered muttered murmured quietly slyly cunningly cautiously",
}  # fmt: skip
"""How a speech is said: by the verbs and adverbs of its tag."""

_TONE_OF = {word: emotion for emotion, words in _TONES.items() for word in words.split()}

_ACTS: tuple[tuple[Emotion, str], ...] = (
    (Emotion.LOVE, r"\bi(?:'ll| will) (?:never (?:miss|leave|forget|let)|always|take care|look after|come back|wait for)\b|\bi promise\b"),
    (Emotion.WORRIED, r"\bplease,? (?:be quiet|stop|wait|stay|listen|let)\b"),
    (Emotion.TENDER, r"\b(?:hush|fast asleep|just fell asleep|sleep well)\b"),
    (Emotion.FEAR, r"\b(?:enem(?:y|ies) (?:is|are) coming|spare|mercy|save|please let|let me go|don't (?:hurt|kill|eat)|i beg)\b"),
    (Emotion.SADNESS, r"^(?:oh|ah|alas)[,!]? .*\b(?:poor|unhappy|if)\b|\bplease,? (?:help|fetch|give|don't|do not|stop|forgive|dear)\b|\bpray\b(?! tell)|\bi (?:have|had) no\b|\bi only\b|\bi am (?:so )?(?:old|tired|small|hungry)\b|\bforgive\b"),
    (Emotion.ANGER, r"\b(?:(?<!please )be quiet|silence|you (?:shall|will) (?:pay|die|regret)|must (?:go|die)|i(?:'ll| will) (?:not|never|teach|show|punish)|i won't|shame on|how now|your(?:self|selves) to blame|did you buy|show us|how could you|who (?:do|does) (?:you|he) think|don't talk|go along with you|nonsense|enough|what a fool|too late|cannot fool|do not want|you ought|give (?:it|me) back)\b"),
    (Emotion.JOY, r"\b(?:ha|aha|hurrah|hello(?!\?)|good (?:day|evening)|congratulations|we can help|i will (?:give|reward|help)|you may have|you can have|i (?:am|was) (?:very |quite )?(?:well|strong|stronger|happy|rich)|the (?:strongest|bravest|best|first part)|we did it|i did it|no need|your wits|certainly|of course|how (?:fine|grand|big))\b"),
    (Emotion.WONDER, r"\b(?:i have (?:a|an) (?:plan|idea|question|present|gift)|all we have to do|let us|let's|we (?:can|could|shall|must)|how (?:\w+ )?(?:you|thou|she|he) (?:play|sing|shine)|i should like|i would like|perhaps|look)\b"),
)  # fmt: skip
"""What a speech does, where no word of it says a feeling."""

_COMES_BETWEEN = re.compile(r"^(?:but|suddenly|just then|until|then one)\b", re.I)
_NEARING = re.compile(r"\b(?:nearer|closer)\b", re.I)
_TURN = re.compile(
    r"^(?:but|then|suddenly|instead|just then|at that|when|in a|and then|so|down|up|out|there)\b|\b(?:found|saw|was|fell|struck|caught|seized|took|opened|came|was not|turned)\b",
    re.I,
)
_DREAD = (Emotion.FEAR, Emotion.SUSPENSE)
_GOOD_DEED = re.compile(
    r"\b(?:g[ai]ves?|handed|brings?|brought|shared|helped|offered|returned) (?:him|her|them|me|us|it to|his|my|their|the \w+ (?:a|an|his|her|the))\b|\bowns?\b",
    re.I,
)
_LONGING = re.compile(r"\b(?:wanted|wished|longed|hoped|dreamed|dreamt|wants|wishes|longs|hopes)\b", re.I)
_CURIOUS = word_set("what how where which can could may shall do does is are will would won't have has did")
_WELL_ENDED = re.compile(
    r"\b(?:married|home|free|saved|safe|together|rich|thank\w*|gave|well|happy|feast|peace|ever after|slept|owns|waits for|laugh\w*|smil\w*|healed|friend\w*|every (?:morning|evening))\b",
    re.I,
)
_ILL_ENDED = re.compile(
    r"\b(?:died|dead|killed|ate|eaten|devour\w*|lost|pieces|crushed|drowned|never (?:more|again)|too late|nothing|burst|punish\w*|beat\w*|sorry|in vain|alone)\b",
    re.I,
)
_TELLS = re.compile(r"\b(?:was|were|had|did|went|came|\w+ed|fell|ran|took|gave|found|lost|ate|died)\b")
"""What tells of something that happened; a lesson does not, and is said calmly."""

_TEASING = (Emotion.FEAR, Emotion.SURPRISE, Emotion.WONDER)
"""What a question of the narrator may feel like, beside suspense."""

_MEMORY_LINES = 2


@dataclass(frozen=True)
class Utterance:
    """A line in the making, as far as its feeling depends on it.

    `tone` is how its tag says it was said; `who` speaks, or is told of.
    """

    beat: Beat
    text: str
    spoken: bool
    tone: Emotion | None = None
    who: tuple[str, ...] = ()


def tone_of(tag: str) -> Emotion | None:
    """How a speech is said, by its tag: `he sobbed`, `said the crow angrily`; None where the tag says nothing of it."""
    found = [_TONE_OF[word] for word in re.findall(r"[a-z]+", tag.lower()) if word in _TONE_OF]
    return found[-1] if found else None


def feel_lines(lines: Sequence[Utterance]) -> list[Emotion]:
    """The feeling of each line, in order."""
    felt: list[Emotion] = []
    said: list[Emotion] = []
    for number, line in enumerate(lines):
        emotion, strength = weigh(line.text)
        felt.append(_feel_speech(line) if line.spoken else _feel_told(line, said))
        if felt[-1] is Emotion.CALM and line.spoken and number and set(line.who) & set(lines[number - 1].who):
            felt[-1] = said[-1]
        said.append(emotion if strength >= STRONG else Emotion.CALM)
    for number, line in enumerate(lines[:-1]):
        if not line.spoken and line.text.endswith(":"):
            felt[number] = felt[number + 1]
    return felt


def _feel_speech(line: Utterance) -> Emotion:
    emotion, strength = weigh(line.text)
    if strength >= SAID_OUTRIGHT:
        return emotion
    if line.tone is not None:
        return line.tone
    act = _act(line.text)
    if strength >= STRONG and not (emotion is Emotion.LOVE and act):
        return emotion
    asks = line.text.strip().endswith("?")
    return act or (emotion if strength and not asks else _by_marks(line.text))


def _act(text: str) -> Emotion | None:
    plain = text.lower().replace("’", "'")
    return next((emotion for emotion, pattern in _ACTS if re.search(pattern, plain)), None)


def _by_marks(text: str) -> Emotion:
    """A question is curious, or astonished; a shout astonished; all else is said calmly."""
    stripped = text.strip()
    if stripped.endswith("?"):
        first = re.match(r"(?:(?:but|and|oh|well|then)[,!]? )*([a-z']+)", stripped.lower())
        return Emotion.WONDER if first and first.group(1) in _CURIOUS else Emotion.SURPRISE
    return Emotion.SURPRISE if "!" in text else Emotion.CALM


def _feel_told(line: Utterance, before: Sequence[Emotion]) -> Emotion:
    emotion, strength = weigh(line.text)
    if line.text.strip().endswith("?"):
        if strength >= STRONG and emotion in _TEASING:
            return emotion
        return Emotion.SUSPENSE if strength and emotion in _DREAD else Emotion.WONDER
    if line.beat is Beat.RESOLUTION and not line.who and not _TELLS.search(line.text):
        return Emotion.CALM
    if strength >= STRONG:
        return emotion
    if line.beat is Beat.HOOK:
        return emotion if strength else Emotion.SURPRISE
    if line.beat is Beat.RESOLUTION:
        return _feel_ending(line.text, emotion)
    if strength:
        return emotion
    if _GOOD_DEED.search(line.text):
        return Emotion.JOY
    if _LONGING.search(line.text):
        return Emotion.WONDER
    if line.beat is Beat.CONFLICT:
        return _feel_conflict(line.text, before[-_MEMORY_LINES:])
    return Emotion.SURPRISE if line.beat is Beat.TWIST and _TURN.search(line.text) else Emotion.CALM


def _feel_conflict(text: str, before: Sequence[Emotion]) -> Emotion:
    """Where nothing is said of a feeling: dread while danger lasts or draws near, surprise at what comes between."""
    if any(e in _DREAD for e in before) or _NEARING.search(text):
        return Emotion.SUSPENSE
    return Emotion.SURPRISE if _COMES_BETWEEN.search(text) else Emotion.CALM


def _feel_ending(text: str, emotion: Emotion) -> Emotion:
    """How it ends: well or ill, by its words; else as quietly as it is told."""
    if _ILL_ENDED.search(text):
        return Emotion.SADNESS
    if _WELL_ENDED.search(text):
        return Emotion.JOY
    return emotion if emotion not in (Emotion.SUSPENSE, Emotion.FEAR) else Emotion.CALM
