"""Relations: who is under, in or on whom or what, as the words say it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from storyassets.model.shot import Action, Actor, Prop, Relation
from storyassets.story.grammar_words import BELONGINGS
from storyassets.story.mentions import NameBook
from storyassets.story.phrases import bare, ends_clause
from storyassets.story.things import find_props
from storyassets.story.word_tables import word_set

_RELATIONS = {
    **dict.fromkeys(("under", "beneath", "underneath"), Relation.UNDER),
    **dict.fromkeys(("in", "into", "inside", "within"), Relation.IN),
    **dict.fromkeys(("on", "onto", "upon"), Relation.ON),
}
_REACH = 4
_VESSELS = frozenset({Prop.BAG, Prop.BASKET, Prop.BOX, Prop.HAT, Prop.JAR, Prop.NEST, Prop.POT, Prop.WELL})
"""Someone can be in these, seen over the rim."""

_BACKS = word_set("back shoulder shoulders head neck")
_OWNERS = word_set("his her its their")
_ELSEWHERE = frozenset(
    {
        Action.LOOK,
        Action.CARRY,
        Action.GIVE,
        Action.POINT,
        Action.WORK,
        Action.EAT,
        Action.DRINK,
        Action.FIGHT,
    }
    | {Action.TALK, Action.RUN, Action.FLY, Action.DEAD}
)
"""Whoever does these in or on something is beside it: 'looked into the well', 'put it in the box'."""


def relate_actors(
    actors: Sequence[Actor], props: Collection[Prop], words: Sequence[str], book: NameBook
) -> list[Actor]:
    """The same actors; the one of whom the words say so is under, in or on another of them or a thing."""
    for index, word in enumerate(words):
        relation = _RELATIONS.get(bare(word))
        host = _find_host(relation, words, index + 1, book, actors, props) if relation else ""
        guest = next((a for a in actors if a.character_id != host), None) if host else None
        if guest is not None and guest.action not in _ELSEWHERE and not guest.holds:
            seated = guest.model_copy(update={"at": host, "relation": relation})
            return [seated if actor is guest else _bear(actor, host, relation) for actor in actors]
    return list(actors)


def _bear(actor: Actor, host: str, relation: Relation | None) -> Actor:
    """Whoever has somebody on the back stands on all fours."""
    bears = actor.character_id == host and relation is Relation.ON and actor.action is Action.LOOK
    return actor.model_copy(update={"action": Action.WALK}) if bears else actor


def _find_host(
    relation: Relation,
    words: Sequence[str],
    start: int,
    book: NameBook,
    actors: Sequence[Actor],
    props: Collection[Prop],
) -> str:
    """Whom or what the words from `start` on name: 'the hen's warm wings', 'his back', 'that hat'; else ''."""
    end = start
    while end < min(len(words), start + _REACH) and not (end > start and ends_clause(words[end - 1])):
        end += 1
    phrase = words[start:end]
    plain = [bare(word) for word in phrase]
    there = [actor.character_id for actor in actors]
    for mention in book.find(phrase):
        body = set(plain[mention.end :])
        of_body = mention.possessive and bool(body & BELONGINGS)
        if mention.character_id in there and (of_body or relation is Relation.UNDER):
            return mention.character_id if relation is not Relation.IN else ""
    if plain[:1] and plain[0] in _OWNERS and set(plain[1:3]) & _BACKS and relation is Relation.ON:
        return there[1] if len(there) > 1 else ""
    vessel = next((prop for prop in find_props(phrase) if prop in _VESSELS and prop in props), None)
    return vessel.value if vessel is not None and relation is Relation.IN else ""
