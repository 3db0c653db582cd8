"""Spoken: what is seen while somebody speaks, besides their face: what they speak of, or how it is taken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Line, Script
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.acting import Fates, act_out, suit_body
from storyassets.story.directing.business import gesture
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.presence import MOST_ACTORS
from storyassets.story.directing.thoughts import imagine_thing
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.dressing import MOST_PROPS, PROP_NAMES, fits
from storyassets.story.reading.mentions import name_book
from storyassets.story.reading.relations import face_actors, relate_actors
from storyassets.story.reading.things import find_props, is_plain
from storyassets.story.words.phrases import ends_sentence

_UNSEEN = frozenset({Action.TALK, Action.SHOUT, Action.LOOK, Action.STAND, Action.POINT, Action.WALK})
"""Whoever only does these is no picture of what is spoken of."""

_ANNOUNCES = re.compile(
    r"\b(?:let me (?:ask|tell|say|speak|explain)|one (?:question|thing|word)\b|i have (?:a|an|one) (?:\w+ ){0,3}(?:plan|idea|question)|listen|hear me)\b"
)
"""With these somebody takes the floor."""

_TELL_IT = re.compile(r"\b(?:tell|speak|talk|confide|complain|say)\b.{0,30}\bto (?:the|this|that)\b")
_TOO_MUCH = frozenset({Action.DEAD, Action.FIGHT, Action.TRAPPED, Action.SLEEP, Action.CRY, Action.LAUGH})
"""What is only said of these would look as if it happened."""


class Imagination:
    """Reads what is said: 'we will carry you', 'take this stick', 'hang a bell about the cat's neck'."""

    def __init__(self, script: Script, cast: Cast) -> None:
        self.cast = cast
        self.book = name_book(script)
        self.reader = Reader.of(script)
        self.seen: dict[str, Staging] = {}

    def picture(self, passage: Passage, staging: Staging) -> Staging | None:
        """The picture of what the passage's words speak of, where they speak of a deed or of somebody else."""
        line, span = passage.lines[-1], passage.spans[-1]
        talkers = [actor.character_id for actor in staging.actors]
        listener = next((who for who in talkers if who != line.speaker), "")
        deeds = [deed for deed in self.reader.read_speech(line, listener) if deed.action not in _TOO_MUCH]
        here = [deed for deed in deeds if span.first_word <= deed.at < span.end_word]
        if not self._tells(here, talkers):
            return None
        found = act_out(deeds, span, line.model_copy(update={"subjects": ()}), Fates())
        actors = [suit_body(actor, self.cast) for actor in found if self.cast.find(actor.character_id)]
        if all(actor.action in _UNSEEN for actor in actors):
            # Nobody does anything: whoever is spoken of is enough.
            actors = [actor for actor in actors if actor.character_id not in talkers] or actors
        named = self._name_things(line, span.first_word, span.end_word)
        used = [Prop(n) for actor in actors for n in (actor.holds, actor.at) if n in PROP_NAMES]
        props = tuple(p for p in dict.fromkeys((*used, *named)) if fits(p, staging.setting))[: MOST_PROPS + 1]
        actors = relate_actors(actors[:MOST_ACTORS], props, passage.words, self.book)
        remembered = self._remember(actors, staging) if all(a.action in _UNSEEN for a in actors) else []
        seen = face_actors(remembered or actors, props)
        imagined = not remembered and bool(seen)
        return staging.model_copy(update={"actors": seen, "props": props, "imagined": imagined})

    def tell(self, passage: Passage, staging: Staging) -> Staging | None:
        """The thing that somebody tells of who is not there to be seen telling it."""
        things = [thing for thing in find_props(passage.words) if not is_plain(thing)]
        return imagine_thing(things[0], staging) if things else None

    def see(self, staging: Staging) -> None:
        """A picture was shown: whoever is spoken of later may be remembered as they were on it."""
        for actor in staging.actors:
            if actor.action not in _UNSEEN:
                self.seen[actor.character_id] = staging
            if actor.at in {other.character_id for other in staging.actors}:
                self.seen[actor.at] = staging

    def _remember(self, actors: Sequence[Actor], staging: Staging) -> list[Actor]:
        """Those who are spoken of, as they were last seen in this place."""
        for actor in actors:
            last = self.seen.get(actor.character_id)
            if last is not None and last.setting is staging.setting:
                return list(last.actors)
        return []

    @staticmethod
    def _name_things(line: Line, first: int, end: int) -> list[Prop]:
        """The things that these words name, else those that their sentence named before."""
        words = line.text.split()
        here = [
            prop for prop in find_props(words[first:end], find_absent(words[first:end])) if not is_plain(prop)
        ]
        start = first
        while start > 0 and not ends_sentence(words[start - 1]):
            start -= 1
        return here or [prop for prop in find_props(words[start:first]) if not is_plain(prop)]

    @staticmethod
    def _tells(here: Sequence[Deed], talkers: Sequence[str]) -> bool:
        """Whether somebody else is spoken of, or a deed of theirs that can be seen."""
        others = [deed for deed in here if deed.character_id not in talkers]
        seen = [deed for deed in here if deed.action is not None and deed.action not in _UNSEEN]
        return bool(others or seen)


def show_speech(
    script: Script,
    cast: Cast,
    passages: Sequence[Passage],
    stagings: Sequence[Staging],
    kinds: Sequence[ShotKind],
) -> list[Staging]:
    """The stagings, with those of speech as they are seen.

    A talking head shows its speaker alone. Else comes what is spoken of, where it can be seen; else, after the
    speaker was seen, the face of whoever listens; else both, over the thing that they talk about.
    """
    imagination = Imagination(script, cast)
    shown: list[Staging] = []
    confidant: tuple[str, Prop] | None = None
    for index, (passage, staging, kind) in enumerate(zip(passages, stagings, kinds, strict=True)):
        if not passage.is_dialogue or not staging.actors:
            shown.append(staging)
        elif kind is ShotKind.TALKING_HEAD:
            shown.append(staging.model_copy(update={"actors": _find_speaker(passage, staging), "props": ()}))
        elif kind is ShotKind.INSERT:
            shown.append(staging)
        else:
            follows = index > 0 and passages[index - 1].line.speaker == passage.line.speaker
            before = shown[-1] if shown and follows and kinds[index - 1] is not ShotKind.INSERT else None
            shown.append(_show_said(imagination, passage, staging, before))
        confidant = _find_confidant(passage) or (confidant if passage.is_dialogue else None)
        if confidant is not None and confidant[0] != passage.line.speaker and kind is ShotKind.BROLL:
            shown[-1] = _speak_to(shown[-1], passage, confidant[1])
        if passage.beat is not Beat.HOOK:
            imagination.see(shown[-1])
    return shown


def _find_confidant(passage: Passage) -> tuple[str, Prop] | None:
    """'Tell your sorrows to the stove': who says so, and the thing that is spoken to from then on."""
    if not passage.is_dialogue or not _TELL_IT.search(passage.low):
        return None
    things = find_props(passage.words)
    return (passage.line.speaker, things[-1]) if things else None


def _speak_to(staging: Staging, passage: Passage, thing: Prop) -> Staging:
    """Whoever speaks, alone with what they tell it to."""
    own = next((a for a in staging.actors if a.character_id == passage.line.speaker), None)
    if own is None or staging.imagined or not fits(thing, staging.setting):
        return staging
    own = own.model_copy(update={"toward": thing.value})
    return staging.model_copy(update={"actors": (own,), "props": (thing,)})


def _find_speaker(passage: Passage, staging: Staging) -> tuple[Actor, ...]:
    """Whoever speaks, alone."""
    speaks = (actor for actor in staging.actors if actor.character_id == passage.line.speaker)
    return (next(speaks, staging.actors[0]),)


def _show_said(
    imagination: Imagination, passage: Passage, staging: Staging, before: Staging | None
) -> Staging:
    speaker, *listeners = staging.actors
    if speaker.character_id != passage.line.speaker:
        # Whoever speaks is only heard.
        return imagination.tell(passage, staging) or staging
    imagined = imagination.picture(passage, staging)
    if imagined is not None and imagined.actors:
        return imagined
    if _ANNOUNCES.search(passage.low):
        # All look at whoever begins.
        begins = speaker.model_copy(update={"action": Action.RAISE})
        return staging.model_copy(update={"actors": (begins, *listeners)})
    seen = {actor.character_id for actor in before.actors} if before is not None else set()
    if (
        speaker.character_id in seen
        and listeners
        and listeners[0].character_id not in seen
        and not staging.props
    ):
        return staging.model_copy(update={"actors": tuple(listeners[:1])})
    # The listener on the left: the speaker's face was just seen in the middle.
    return staging.model_copy(update={"actors": (*listeners, gesture(speaker, passage.words))})
