"""Losses: of a herd that was killed few are left, its wool or feathers lie there, and its owner looks at them at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.mentions import NameBook

_KILLED = re.compile(
    r"\b(?:killed|kills|devoured|devours|slew|slaughtered|ate|eaten|carried off|tore|torn|snatched)\b"
)
_ALL = re.compile(r"\b(?:all|every|whole|none (?:was|were) left|not one)\b")
_WOOLLY = frozenset({Species.SHEEP, Species.LAMB, Species.GOAT})
_FEATHERED = frozenset(
    {Species.HEN, Species.GOOSE, Species.DUCK, Species.DOVE, Species.SPARROW, Species.COCK}
)
_MOST_PROPS, _MOST_CONDITIONS = 3, 3


@dataclass(frozen=True)
class _Loss:
    """Which herd was killed by whom, where, and whose it was."""

    herd: str
    killer: str
    owner: str
    setting: Setting
    trace: Prop
    all_gone: bool


def show_losses(
    stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast, book: NameBook
) -> list[Staging]:
    """The same pictures; who was killed stands there no more."""
    shown: list[Staging] = []
    loss: _Loss | None = None
    last_line = passages[-1].line.line_id if passages else ""
    for staging, passage in zip(stagings, passages, strict=True):
        found = _read(staging, passage, cast, book)
        loss = found or loss
        if loss is not None and not staging.imagined:
            if found is None and passage.line.line_id == last_line and passage.beat is Beat.RESOLUTION:
                staging = _look_back(staging, passage, loss, book)
            staging = _thin_out(staging, loss)
        shown.append(staging)
    return shown


def _read(staging: Staging, passage: Passage, cast: Cast, book: NameBook) -> _Loss | None:
    """The killing that these words tell of, of several at once."""
    text = " ".join(passage.narrated).lower()
    if passage.beat is Beat.HOOK or passage.is_dialogue or staging.imagined or not _KILLED.search(text):
        return None
    mentions = book.find(passage.narrated)
    owners = [mention.character_id for mention in mentions if mention.possessive]
    named = [mention.character_id for mention in mentions if not mention.possessive]
    herd = next((who for who in named[1:] if _trace_of(who, cast) is not None), "")
    trace = _trace_of(herd, cast)
    if not named or trace is None or herd == named[0]:
        return None
    owner = owners[0] if owners else _protagonist(cast, {herd, named[0]})
    return _Loss(herd, named[0], owner, staging.setting, trace, _ALL.search(text) is not None)


def _trace_of(who: str, cast: Cast) -> Prop | None:
    """What is left lying of one of a herd."""
    found = cast.find(who)
    if found is None or not found.look.crowd:
        return None
    kind = found.look.species
    return Prop.WOOL if kind in _WOOLLY else Prop.FEATHER if kind in _FEATHERED else None


def _protagonist(cast: Cast, others: set[str]) -> str:
    human = (one for one in cast.characters if one.look.species is Species.HUMAN)
    return next((one.character_id for one in human if one.character_id not in others), "")


def _thin_out(staging: Staging, loss: _Loss) -> Staging:
    """One of the herd at most, and where they were killed what is left of the others."""
    actors = tuple(
        actor.model_copy(update={"count": 1}) if actor.character_id == loss.herd else actor
        for actor in staging.actors
        if actor.character_id != loss.herd or not loss.all_gone
    )
    staging = staging.model_copy(update={"actors": actors})
    if staging.setting is not loss.setting or loss.trace in staging.props:
        return staging
    rest = tuple(one for one in staging.conditions if one.prop is not loss.trace)
    many = (Condition(prop=loss.trace, many=True),) if loss.trace is Prop.FEATHER else ()
    return staging.model_copy(
        update={
            "props": (loss.trace, *staging.props)[:_MOST_PROPS],
            "conditions": (*many, *rest)[:_MOST_CONDITIONS],
        }
    )


def _look_back(staging: Staging, passage: Passage, loss: _Loss, book: NameBook) -> Staging:
    """At the moral nobody hunts any more: the owner stands before what is left."""
    named = {mention.character_id for mention in book.find(passage.words)}
    if passage.is_dialogue or named - {loss.owner, loss.herd} or not loss.owner:
        return staging
    owner = Actor(character_id=loss.owner, action=Action.LOOK, emotion=Emotion.GRIEF, toward=loss.trace.value)
    return staging.model_copy(
        update={
            "setting": loss.setting,
            "landmark": None,
            "actors": (owner,),
            "props": (loss.trace,),
            "conditions": (),
            "in_air": None,
            "emotion": Emotion.SADNESS,
        }
    )
