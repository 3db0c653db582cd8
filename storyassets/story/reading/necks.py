"""Necks: a bell, a ribbon or a chain that hangs round somebody's neck."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_HUNG = (Prop.BELL, Prop.NECKLACE, Prop.MEDAL, Prop.CHAIN, Prop.ROPE)
_ROUND = word_set("round around about on from")
_BELLS = word_set("bell belling belled")
_STILL = frozenset({Action.LOOK, Action.SIT, Action.SLEEP, Action.LIE, Action.TALK, Action.WALK, Action.RUN})


def hang_on_neck(
    staging: Staging,
    words: Sequence[str],
    book: NameBook,
    cast: Cast,
    *,
    spoken: bool,
    before: Sequence[str] = (),
) -> Staging | None:
    """The picture of an animal with that on its neck; None where the words hang nothing on one.

    What is only spoken of is imagined. `before` are the line's words for the picture before: they may name the thing.
    """
    found = _find_hung(words, book, find_props((*before, *words)))
    character = cast.find(found[1]) if found else None
    if found is None or character is None or character.look.species is Species.HUMAN or character.look.crowd:
        return None
    thing, who = found
    there = next((actor for actor in staging.actors if actor.character_id == who), None)
    action = there.action if there is not None and there.action in _STILL else Action.SIT
    wearer = (there or Actor(character_id=who)).model_copy(
        update={"holds": thing.value, "at": "", "action": action}
    )
    others = (
        () if spoken else tuple(a for a in staging.actors if a.character_id != who and a.holds != thing.value)
    )
    props = (thing, *(prop for prop in staging.props if prop is not thing))[:3]
    return staging.model_copy(
        update={"actors": (*others, wearer)[:3], "props": props, "imagined": spoken or staging.imagined}
    )


def _find_hung(words: Sequence[str], book: NameBook, told: Sequence[Prop]) -> tuple[Prop, str] | None:
    """What is hung of the things that are told of, and on whom: 'a bell round the cat's neck', 'who will bell the cat?'."""
    plain = [bare(word) for word in words]
    mentions = book.find(words)
    things = [thing for thing in told if thing in _HUNG]
    for mention in mentions:
        after = plain[mention.end : mention.end + 2]
        before = plain[max(0, mention.first - 3) : mention.first + 1]
        if things and mention.possessive and "neck" in after and _ROUND & set(before):
            return things[0], mention.character_id
        if _BELLS & set(plain[max(0, mention.first - 2) : mention.first]) and not mention.possessive:
            return Prop.BELL, mention.character_id
    return None
