"""Covering: who lies under a coat or a blanket that somebody laid over them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

COVERS = frozenset({Prop.BLANKET, Prop.COAT})
_COVERING = word_set("covered covers cover covering wrapped wraps wrap wrapping tucked tucks bundled hid")
_LAYING = word_set("spread spreads laid lays put puts threw throws pulled draped drapes placed")
_OVER = word_set("over around upon")
_THEM = word_set("them him her it me")
_RESTING = frozenset({Action.SLEEP, Action.LIE, Action.DEAD, Action.SIT})
_NOT_LAID = re.compile(r"\b(?:not|never|himself|herself|themselves|myself)\b")
_REACH = 6
_MOST = 2


def find_cover(words: Sequence[str]) -> tuple[Prop, int] | None:
    """What is laid over somebody by these words, and the place of the verb."""
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if word not in _COVERING | _LAYING or _NOT_LAID.search(
            " ".join(plain[max(0, index - 3) : index + 4])
        ):
            continue
        rest = words[index + 1 :]
        if word in _LAYING and not _OVER & {bare(each) for each in rest}:
            continue
        if "shoulders" in plain[index:]:
            # 'Put his coat around her shoulders': she stands.
            continue
        covers = [thing for thing in find_props(rest) if thing in COVERS]
        if covers:
            return covers[0], index
    return None


def lay_cover(
    actors: Sequence[Actor], words: Sequence[str], book: NameBook, before: Sequence[Actor]
) -> list[Actor]:
    """Who covers kneels beside those who are covered and lie under it; `before` were seen right before."""
    found = find_cover(words)
    if found is None:
        return list(actors)
    cover, index = found
    doer = _find_doer(actors, words[:index], book)
    named = [
        mention.character_id
        for mention in book.find(words[index + 1 : index + 1 + _REACH])
        if not mention.possessive
    ]
    if not named and not _THEM & {bare(word) for word in words[index + 1 : index + 1 + _REACH]}:
        return list(actors)
    known = {actor.character_id: actor for actor in (*before, *actors)}
    wanted = named or [who for who, actor in known.items() if doer is None or who != doer.character_id]
    resting = [who for who in wanted if who in known and known[who].action in _RESTING]
    alone = not named and "them" not in [bare(word) for word in words[index + 1 :]]
    chosen = (resting[:1] or wanted[:1]) if alone else list(dict.fromkeys((*resting, *wanted)))[:_MOST]
    covered = [
        Actor(
            character_id=who,
            action=Action.SLEEP,
            emotion=Emotion.CALM,
            at=cover.value,
            relation=Relation.UNDER,
        )
        for who in chosen
        if doer is None or who != doer.character_id
    ]
    if not covered:
        return list(actors)
    kneeling = doer and doer.model_copy(
        update={"action": Action.KNEEL, "holds": "", "at": "", "toward": covered[0].character_id}
    )
    return [kneeling, *covered] if kneeling else covered


def _find_doer(actors: Sequence[Actor], before: Sequence[str], book: NameBook) -> Actor | None:
    """Whoever is named first, else the first of them."""
    there = {actor.character_id: actor for actor in actors}
    named = [mention.character_id for mention in book.find(before) if mention.character_id in there]
    return there[named[0]] if named else next(iter(actors), None)
