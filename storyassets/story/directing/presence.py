"""Presence: who is seen where words name nobody. Everyone, whoever was just there, or only the place and its things."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.figures import FIGURE_VERBS
from storyassets.story.reading.other_subjects import tells_of_other
from storyassets.story.reading.seen_actions import see_action
from storyassets.story.reading.things import is_plain
from storyassets.story.words.lexicon import PLURALS
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

MOST_ACTORS = 3
_EVERYONE = word_set(
    "everyone everybody people others crowd guests villagers neighbors men women animals we folk anyone"
)
_ALL_OF_THEM = re.compile(r"\b(?:they|we|them|us) all\b|\ball of (?:them|us)\b|\bmany of them\b")
_ACTS_WITHIN = 3
"""So many words after 'everyone' stands what they do."""

_TALKED_OVER = re.compile(
    r"\b(?:was|were) (?:\w+ )?(?:discussed|decided|agreed|proposed|voted|settled|said|heard|talked)\b"
)
_MORNING = re.compile(
    r"\b(?:morning|daybreak|next day|at dawn|sunrise|when (?:he|she|they|i) (?:awoke|woke))\b"
)
_STILL = frozenset(
    {Action.SIT, Action.SLEEP, Action.LIE, Action.TRAPPED, Action.WORK, Action.FLY, Action.SWIM, Action.HIDE}
)
"""Whoever did this right before may still be at it."""


_JUDGES = re.compile(
    r"^(?:and |but |so )?(?:it|that|this|which) (?:was|is|felt|seemed|got|became) (?:\w+ly |so |very |just |pretty |quite |a bit |kind of )*"
    r"(?:awful|terrible|horrible|dreadful|sad|lonely|lovely|wonderful|beautiful|perfect|amazing|great|nice|fine|strange|weird|odd|funny|creepy|scary|"
    r"frightening|unbearable|ridiculous|embarrassing|humiliating|hard|easy|worse|worth it|enough|over|quiet|too quiet|silent|delicious|basil|fair|unfair)\b"
)
_NOTHING = re.compile(
    r"^(?:no|not (?:a|one)|nothing|silence|only silence|total silence|dead silence)\b(?:(?! (?:said|did|came|ran|wanted)\b).){0,40}$"
)
_HOUR_CAME = re.compile(
    r"^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) o['’]?clock|noon|midnight|dawn|dusk|[a-z]+day|christmas|"
    r"(?:the )?(?:next )?(?:morning|evening|night|day|hour)) (?:came|passed|went by|came and went)\b"
)


def is_tellers_own(plain: Sequence[str]) -> bool:
    """Whether words say what only the one who tells can feel: `It was honestly awful`, `No squeak`, `Six o'clock came`."""
    told = " ".join(plain)
    return any(pattern.search(told) for pattern in (_JUDGES, _NOTHING, _HOUR_CAME))


def find_present(
    words: Sequence[str], before: Sequence[Actor], cast: Cast, props: Sequence[Prop], emotion: Emotion
) -> list[Actor]:
    """Who is there though no name, pronoun or subject says so.

    Where the words speak of everyone, a group; where they name a telling thing, nobody, for the thing is the
    picture; where it is told of none of them, nobody but the teller; else those of `before`, who were last seen in this
    part of the story.
    """
    plain = [bare(word) for word in words]
    tells = any(c.character_id == FIRST_PERSON for c in cast.characters)
    if tells and (is_tellers_own(plain) or plain[:1] == ["you"]):
        return [Actor(character_id=FIRST_PERSON, action=Action.LOOK, emotion=emotion)]
    talked_over = _TALKED_OVER.search(" ".join(plain)) is not None
    named = [index for index, word in enumerate(plain) if word in _EVERYONE]
    if named or talked_over or _ALL_OF_THEM.search(" ".join(plain)):
        start = named[0] + 1 if named else 0
        action = Action.TALK if talked_over else _first_action(plain, start)
        return [Actor(character_id=who, action=action, emotion=emotion) for who in _group(before, cast)]
    if any(not is_plain(prop) for prop in props):
        return []
    if tells_of_other(words) and not _names_their_kind(plain, before, cast):
        mine = any(actor.character_id == FIRST_PERSON for actor in before)
        return [Actor(character_id=FIRST_PERSON, action=Action.LOOK, emotion=emotion)] if mine else []
    if tells and before and _are_herds(before, cast):
        # A shoal or a flock is seen while it is spoken of; behind any other words is whoever watches it.
        return [Actor(character_id=FIRST_PERSON, action=Action.LOOK, emotion=emotion)]
    return [
        actor.model_copy(
            update={
                "action": actor.action
                if actor.action in _STILL and not wakes(actor, words)
                else Action.STAND,
                "emotion": Emotion.WONDER if wakes(actor, words) else emotion,
                "holds": "",
            }
        )
        for actor in before
        if actor.action is not Action.DEAD
    ]


def _names_their_kind(plain: Sequence[str], before: Sequence[Actor], cast: Cast) -> bool:
    """'In great fear the Mice hid', of two mice who were there."""
    there = {actor.character_id for actor in before}
    kinds = {c.look.species.value for c in cast.characters if c.character_id in there}
    return any(word not in kinds and PLURALS.get(word, word.removesuffix("s")) in kinds for word in plain)


def _are_herds(actors: Sequence[Actor], cast: Cast) -> bool:
    """Whether nobody is there but beasts in numbers."""
    found = [cast.find(actor.character_id) for actor in actors]
    return all(one is not None and one.look.crowd and one.look.species is not Species.HUMAN for one in found)


def wakes(actor: Actor, words: Sequence[str]) -> bool:
    """Whether whoever slept is awake by now: it is morning, or something else has happened."""
    return actor.action is Action.SLEEP and _MORNING.search(" ".join(words).lower()) is not None


def _group(before: Sequence[Actor], cast: Cast) -> list[str]:
    """The crowd that was just there, else one of the story, of people first, else those who were just there."""
    seen = {actor.character_id for actor in before}
    known = sorted(
        (c for c in cast.characters if c.look.crowd),
        key=lambda c: (c.character_id not in seen, c.look.species is not Species.HUMAN),
    )
    crowds = [c.character_id for c in known]
    if crowds:
        return crowds[:1]
    there = [actor.character_id for actor in before if actor.action is not Action.DEAD]
    people = [c.character_id for c in cast.characters if c.look.species is Species.HUMAN]
    everyone = people if len(people) > 1 else [c.character_id for c in cast.characters]
    return list(dict.fromkeys((*there, *everyone)))[:MOST_ACTORS]


def _first_action(plain: Sequence[str], start: int) -> Action:
    near = range(start, min(len(plain), start + _ACTS_WITHIN))
    found = [see_action(plain, at, ()) for at in near if plain[at] in ACTIONS or plain[at] in FIGURE_VERBS]
    return next((action for action in found if action not in (None, Action.DEAD)), None) or Action.LOOK
