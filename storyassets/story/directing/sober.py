"""Sober: no face shows more than the words give reason for, and nobody smiles at what is no smiling matter."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.model.script import Beat, Emotion, Line
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.film import Film
from storyassets.story.directing.situations import GRIM, SMILES
from storyassets.story.words.feeling import STRONG, weigh

_BEFORE, _AFTER = 3, 1
"""So many lines back, and on, a heavy or a light one is still in the air."""
_AIR_BEFORE, _THICK = 2, 2
"""Of so many lines back, and one on, so many have a mood that is then in the air."""
_AIRS = (
    (frozenset({Emotion.FEAR, Emotion.SUSPENSE, Emotion.WORRIED}), Emotion.WORRIED),
    (frozenset({Emotion.SADNESS, Emotion.GRIEF}), Emotion.GRAVE),
)
_HEAVY_FEELINGS = frozenset({Emotion.SADNESS, Emotion.FEAR, Emotion.ANGER, Emotion.SUSPENSE})
_LIGHT_FEELINGS = frozenset({Emotion.JOY, Emotion.LOVE, Emotion.WONDER})
_TENSE = (Beat.HOOK, Beat.CONFLICT, Beat.TWIST)
"""In these parts of a story of today there is something at stake, even where no word says so."""
_HEAVY = re.compile(
    r"\b(?:sick|ill|illness|cancer|fail(?:ed|ing|s|ure)?|gone|hospital|funeral|widow\w*|bedridden|dying|cried|cry(?:ing)?"
    r"|tears|wept|sobb\w*|ashamed|worr\w+|afraid|scared|terrified|panic\w*|scream\w*|debts?|bills|fired|evict\w*|bleed\w*"
    r"|blood|wound\w*|hurt\w*|pain\w*|shaking|shook|trembl\w+|silence|silent|nobody|hungry|poor|broke|broken|thie(?:f|ves)"
    r"|police|arrest\w*|guilt\w*|sorry|wrong|mistakes?|bull(?:y|ied)\w*|struck|slap\w*|yell\w*|argu\w+|divorc\w*|riots?"
    r"|accident\w*|crash\w*|knife|gun|emergency|threat\w*|begg\w*|refused|warn\w*|breakers|frozen|fever)\b"
)
_LIGHT = re.compile(
    r"\b(?:jokes?|funny|happ(?:y|ily|iness)|glad|lov(?:ed|ely|es)|wedding|birthday|proud\w*|thank\w*|won|hugg?\w*|kiss\w*"
    r"|danc\w+|sang|sing(?:ing|s)?|applau\w+|clapp\w+|celebrat\w+|delicious|beautiful|best friends?|free|safe|alive)\b"
)

_SHOWN = frozenset({Emotion.JOY, Emotion.LOVE, Emotion.WONDER, Emotion.SURPRISE})
"""Feelings that a line gets from its place in the story, too: an open mouth, stars in the eyes."""
_GLAD = frozenset({Emotion.JOY, Emotion.LOVE})
_HIGH = {
    Emotion.PROUD: re.compile(
        r"\b(?:proud\w*|pride|boast\w*|bragg?\w*|won|hero\w*|boss|medal|trophy|prize|champion\w*|smug\w*|bow(?:ed|s)|third|been an?|for (?:[\w-]+ )+years|mine|\w{3,}est|graduated|hired|promoted|passed|got the)\b"
    ),
    Emotion.RELIEVED: re.compile(
        r"\b(?:relie\w+|sigh\w*|breath\w*|safe\w*|at last|finally|saved|thank\w*|over|forg[ai]ve\w*|lighter)\b"
    ),
}
"""A raised chin and a hand on the brow, which mean much and hint at little."""
_END = 0.7
"""From this share of the film on a glad line may end it well, whatever its words."""
_ASLEEP = frozenset({Action.SLEEP, Action.DEAD})
_ONLOOKING = frozenset({Action.LOOK, Action.STAND})
_MERRY = frozenset({Action.LAUGH, Action.WAVE})
_REASON = re.compile(
    r"!|\b(?:smil\w+|laugh\w*|grinn\w*|cheer\w*|jok(?:e|ed|ing)|giggl\w*|chuckl\w*|wav(?:e|ed|es|ing)|good-?bye|farewell"
    r"|gasp\w*|whoa|wow|stunned|blinked|gaped?|stared)\b"
)

_DISBELIEVES = re.compile(
    r"(?!(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|ha[sd]|have|can|could|will|would|shall|should"
    r"|may|might|must|\w+n['’]t|and|or|so|but|then|excuse|please|ready|any\w*)\b)(?:[\w'’-]+,? ){0,6}[\w'’-]+\?"
)
"""A statement that is asked: `You couldn't read?`"""
_DENIES = re.compile(r"\b(?:not|never|no|nobody|without|nor|but)\b|n['’]t\b")
_SOBER = frozenset({Emotion.CALM, Emotion.EARNEST, Emotion.SUSPENSE})
_GRINS = re.compile(r"\b(?:grinn(?:ed|ing)|beam(?:ed|ing)|(?:was|were) laughing)\b")
_SMILES = re.compile(r"\b(?:smil(?:ed|ing)|with a (?:\w+ )?smile)\b")
_REASONS = {
    Emotion.WONDER: re.compile(
        r"\b(?:magic\w*|miracle\w*|marvel\w*|enchant\w*|glow\w*|shone|shin(?:es|ing)|glitter\w*|sparkl\w*|beautiful\w*|lovely"
        r"|splendid|gorgeous|magnificent|amaz\w*|astonish\w*|admir\w*|dreams?|sunrise|stars|idea|wish(?:ed)?|treasure)\b"
    ),
    Emotion.LOVE: re.compile(
        r"\b(?:lov(?:e|ed|es|ing)|kiss\w*|embrac\w*|hugg?\w*|darling|dear(?:est)?|belov\w+|tender\w*|sweet\w*|in (?:his|her) arms"
        r"|friends?)\b"
    ),
}
"""Gold and a palace are no wonder to everybody, and a wedding that is planned is no kiss."""


def be_plain(film: Film) -> None:
    """In a story of today a feeling of which no word speaks is no more than attention, or a small smile; tales play large."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        ends = index >= _END * len(film.passages)
        if staging.of_today and not _has_reason(passage):
            actors = tuple(_plain(actor, passage, ends=ends) for actor in staging.actors)
            film.stagings[index] = staging.model_copy(update={"actors": actors})


def _has_reason(passage: Passage) -> bool:
    """Whether a word of the line gives reason for it, and what is left of it does not deny or turn that."""
    rest, told = _rest(passage), passage.line.emotion
    if passage.is_dialogue and told is Emotion.SURPRISE and _DISBELIEVES.match(rest):
        return True
    if _DENIES.search(rest):
        return _gives_reason(rest, told)
    return _gives_reason(passage.line.text.lower(), told) or bool(_REASON.search(passage.low))


def _rest(passage: Passage) -> str:
    """The line from where the picture begins."""
    words = passage.line.text.lower().split()
    span = passage.spans[0]
    return " ".join(words[span.first_word :] if span.line_id == passage.line.line_id else passage.words)


def _gives_reason(text: str, told: Emotion) -> bool:
    if told in _REASONS:
        return bool(_REASON.search(text) or _REASONS[told].search(text))
    felt, strength = weigh(text)
    return bool(_REASON.search(text)) or (strength >= STRONG and felt in _SHOWN)


def _plain(actor: Actor, passage: Passage, *, ends: bool) -> Actor:
    high = None if ends or actor.action in _MERRY else _HIGH.get(actor.emotion)
    if high is not None and not actor.holds and not high.search(f"{passage.low} {passage.line.text.lower()}"):
        return actor.model_copy(update={"emotion": Emotion.EARNEST})
    denied = bool(_DENIES.search(_rest(passage)))
    if ends and actor.emotion in _GLAD and not denied:
        return actor
    told = passage.line.emotion
    of_line = actor.emotion is told or {actor.emotion, told} <= _GLAD or actor.action in _MERRY
    of_heart = actor.emotion is not Emotion.SURPRISE and passage.beat in _TENSE and actor.action in _ONLOOKING
    if actor.emotion not in _SHOWN or not (of_line or of_heart):
        return actor
    felt = Emotion.CALM if actor.emotion in _GLAD else Emotion.EARNEST
    if actor.emotion is Emotion.SURPRISE and passage.beat is Beat.TWIST and not passage.is_dialogue:
        felt = Emotion.SUSPENSE
    if denied:
        felt = Emotion.EARNEST
    action = Action.LOOK if actor.action in _MERRY else actor.action
    return actor.model_copy(update={"emotion": felt, "action": action})


def smile_as_told(film: Film) -> None:
    """The only one on a picture of which the words say that somebody grins or smiles does."""
    for index in film.told():
        text, actor = film.text(index), film.lone(index)
        grins, smiles = _GRINS.search(text), _SMILES.search(text)
        if actor is None or actor.emotion not in _SOBER or not (grins or smiles) or _DENIES.search(text):
            continue
        felt = Emotion.JOY if grins else Emotion.TENDER
        smiling = actor.model_copy(update={"emotion": felt})
        film.stagings[index] = film.stagings[index].model_copy(update={"actors": (smiling,)})


def be_sober(film: Film) -> None:
    """Whoever is calm is earnest where a line is heavy; today also near such a line, and where much is at stake."""
    lines = list(dict.fromkeys(passage.line.line_id for passage in film.passages))
    by_id = {passage.line.line_id: passage.line for passage in film.passages}
    tones = [_tone(by_id[line_id]) for line_id in lines]
    at = {line_id: number for number, line_id in enumerate(lines)}
    airs = [by_id[line_id].emotion for line_id in lines]
    for index, passage in enumerate(film.passages):
        staging = film.stagings[index]
        here = at[passage.line.line_id]
        tone = _nearest(tones, here) if staging.of_today else tones[here]
        if tone > 0 or (tone == 0 and not (staging.of_today and passage.beat in _TENSE)):
            continue
        felt = _in_the_air(airs, here) if staging.of_today else Emotion.EARNEST
        update: dict[str, object] = {"actors": tuple(_sobered(film, actor, felt) for actor in staging.actors)}
        if staging.elsewhere is not None:
            there = tuple(_sobered(film, actor, felt) for actor in staging.elsewhere.actors)
            update["elsewhere"] = staging.elsewhere.model_copy(update={"actors": there})
        film.stagings[index] = staging.model_copy(update=update)


def _tone(line: Line) -> int:
    """Below 0 of a heavy line, above 0 of a light one, 0 of one that says nothing of it."""
    text = line.text.lower()
    if SMILES.search(text):
        return 1
    heavy, light = bool(_HEAVY.search(text) or GRIM.search(text)), bool(_LIGHT.search(text))
    if heavy is not light:
        return light - heavy
    light = line.emotion in _LIGHT_FEELINGS and _gives_reason(text, line.emotion)
    return light - (line.emotion in _HEAVY_FEELINGS)


def _nearest(tones: list[int], at: int) -> int:
    """The tone of the line itself, else of the nearest that has one; of two as near, of the one before."""
    around = [at]
    for far in range(1, _BEFORE + 1):
        around += [at - far, *([at + far] if far <= _AFTER else [])]
    return next((tones[k] for k in around if 0 <= k < len(tones) and tones[k]), 0)


def _in_the_air(airs: list[Emotion], at: int) -> Emotion:
    """What a face shows of which no word speaks, where line upon line is sad, or tense."""
    around = airs[max(0, at - _AIR_BEFORE) : at + 1 + _AFTER]
    for moods, felt in _AIRS:
        if sum(mood in moods for mood in around) >= _THICK:
            return felt
    return Emotion.EARNEST


def _sobered(film: Film, actor: Actor, felt: Emotion) -> Actor:
    """Beasts have no small smile that could offend."""
    person = film.natures.species(actor.character_id) is Species.HUMAN and actor.action not in _ASLEEP
    calm = person and actor.emotion in (Emotion.CALM, Emotion.EARNEST)
    return actor.model_copy(update={"emotion": felt}) if calm else actor
