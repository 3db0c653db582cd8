"""Deeds and the clause that is being read: what `deeds` knows at one word."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Relation


@dataclass(frozen=True)
class Deed:
    """On word `at`, someone is there; `action` is None where the words do not say what they do."""

    at: int
    character_id: str
    action: Action | None = None
    feeling: Emotion | None = None
    is_doer: bool = True
    is_freed: bool = False
    is_imagined: bool = False
    """They are only feared, wished or planned to do it."""

    holds: str = ""
    """Whom (a character's id) or what (a prop) the doer has in hands, jaws or arms while they do it."""

    by: str = ""
    """What (a prop) they do it at, and how they are there."""

    relation: Relation = Relation.BESIDE


@dataclass
class Clause:
    """What is known so far of the clause that is being read."""

    doers: tuple[str, ...] = ()
    has_verb: bool = False
    unreal: bool = False
    denied: bool = False
    wished: bool = False
    """It is not real because it is wished, feared or planned, and not because it is denied."""

    imagining: bool = False
    """Its last verb was only imagined, and so is what is done to whom."""

    done: Action | None = None
    threatened: bool = False
    passive: Action | None = None
    waiting: Action | None = None
    """A verb that came before its subject: 'said the fox'."""

    perceives: bool = False
    perceived: tuple[str, ...] = ()
    """Whom the doer saw or made do what comes next."""

    saw: tuple[str, ...] = ()
    """Who was seen to do what has just been told."""

    owner: tuple[str, ...] = ()
    """Whose body the clause is about: 'his claws were tangled'."""

    outer: tuple[str, ...] = ()
    """Whose thought or sight this clause is: 'the lion saw that the ass was his, he'."""

    fights: bool = False
    holding: str = ""
    """A verb by which the doer gets hold of its object: 'stole', 'carried'."""

    thinks: bool = False
    purpose: bool = False
    """What could be done at last, and is: 'so he could drink'."""

    named: bool = False
    """The doers were named in this clause, not taken over from the one before."""

    after_unreal: bool = False
    """The clause before was not real: 'if he lived like the swan, swimming'."""

    aside: bool = False
    """It is only about what the doer of the next clause sees or does: 'finding his master asleep,'."""
