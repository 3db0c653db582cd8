"""Relations: who is under, in, on, behind or beside whom or what, as the words say it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.reading.covering import COVERS
from storyassets.story.reading.dressing import PROP_NAMES
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.things import find_props
from storyassets.story.words.grammar_words import BELONGINGS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_RELATIONS = {
    **dict.fromkeys(("under", "beneath", "underneath"), Relation.UNDER),
    **dict.fromkeys(("in", "into", "inside", "within", "among"), Relation.IN),
    **dict.fromkeys(("on", "onto", "upon", "atop"), Relation.ON),
    "behind": Relation.BEHIND,
    **dict.fromkeys(("at", "beside", "by", "near", "before"), Relation.BESIDE),
}
_REACH = 6
_VESSELS = frozenset(
    {Prop.BAG, Prop.BASKET, Prop.BOX, Prop.HAT, Prop.JAR, Prop.NEST, Prop.POT, Prop.WELL, Prop.NET}
    | {Prop.BOAT, Prop.CART, Prop.CAR, Prop.PITCHER, Prop.VASE, Prop.BARREL, Prop.BUCKET}
    | {Prop.CANOE, Prop.CRATE, Prop.PEDALO, Prop.WHEELBARROW}
)
"""Someone can be in these, seen over the rim."""

_HOSTS = {
    Relation.IN: _VESSELS,
    Relation.ON: frozenset(
        {
            Prop.TREE,
            Prop.WALL,
            Prop.CHAIR,
            Prop.TABLE,
            Prop.HOUSE,
            Prop.STONE,
            Prop.BOAT,
            Prop.CART,
            Prop.WOOD,
        }
        | {Prop.ARMCHAIR, Prop.ROCKING_CHAIR, Prop.STOOL}
        | {Prop.LADDER, Prop.BOX, Prop.WHEEL, Prop.NEST, Prop.BENCH, Prop.THRONE, Prop.BARREL, Prop.CHEST}
        | {Prop.CRATE, Prop.RAFT, Prop.STRETCHER}
    ),
    Relation.UNDER: frozenset(
        {Prop.TREE, Prop.TABLE, Prop.BED, Prop.BRIDGE, Prop.UMBRELLA, Prop.CHAIR, Prop.DESK}
    )
    | COVERS,
    Relation.BEHIND: frozenset(
        {
            Prop.WALL,
            Prop.TREE,
            Prop.DOOR,
            Prop.HOUSE,
            Prop.STONE,
            Prop.TABLE,
            Prop.CHAIR,
            Prop.CART,
            Prop.WOOD,
        }
        | {Prop.BOX, Prop.BUSH, Prop.FENCE, Prop.HAYSTACK, Prop.CURTAIN, Prop.SOFA}
    ),
    Relation.BESIDE: frozenset(
        {Prop.TABLE, Prop.FIRE, Prop.DOOR, Prop.WINDOW, Prop.WELL, Prop.PIANO, Prop.TREE, Prop.WALL, Prop.POT}
        | {Prop.SPINDLE, Prop.CHAIR, Prop.TRAP, Prop.BED, Prop.FIREPLACE, Prop.OVEN, Prop.DESK, Prop.GRAVE}
        | {Prop.CRADLE, Prop.GATE, Prop.FENCE, Prop.BEEHIVE, Prop.CAGE, Prop.BUSH, Prop.TENT}
    ),
}
_BOARDED = frozenset(prop.value for prop in (Prop.BOAT, Prop.CANOE, Prop.PEDALO, Prop.CART, Prop.CAR))
"""Who climbs into one of these is seen in it, and on no ladder."""

_TOPS = frozenset(prop.value for prop in (Prop.TABLE, Prop.BOX, Prop.CHEST, Prop.BARREL))
_POSTURES = word_set(
    "sat sit sits sitting seated stood stand stands standing climbed climb climbs jumped jump jumps leapt leaped hopped hop lay lie lies "
    "lying slept sleep danced dance dancing perched landed knelt got stepped up rested crouched squatted ran sprang spring was were are "
    "is curled dozed asleep fell alighted settled played"
)
_OWN = word_set("a an one his her their my crutches")
_LEANED_ON = word_set("crutches crutch cane stick staff")
_EMPTY_HANDED = frozenset(
    {Action.STAND, Action.WALK, Action.RUN, Action.LOOK, Action.SIT, Action.FIGHT, Action.FLY, Action.TALK}
    | {Action.SHOUT, Action.DANCE, Action.CLIMB, Action.KNEEL, Action.POINT, Action.JUMP, Action.CHEER}
)
_WITH_TOOLS = frozenset({Action.WORK, Action.DIG, Action.FIGHT, Action.OPEN})
_TOOLS = frozenset(
    {Prop.AXE, Prop.SAW, Prop.KNIFE, Prop.SCISSORS, Prop.SWORD, Prop.HAMMER, Prop.SHOVEL, Prop.PICKAXE}
    | {Prop.SCYTHE, Prop.RAKE, Prop.BROOM, Prop.STICK, Prop.SPEAR, Prop.KEY, Prop.NEEDLE, Prop.PAINTBRUSH}
)
"""'Cut the chain with a saw': the saw is in the hands, the chain before them."""

_BOUGHS = word_set("limb limbs bough boughs branch branches twig twigs treetop perch")
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
    | {Action.TALK, Action.RUN, Action.FLY, Action.DEAD, Action.OPEN, Action.SHOUT, Action.THROW, Action.PUSH}
    | {Action.PULL, Action.RAISE, Action.DIG, Action.TAKE_UP, Action.LAY, Action.KNOCK, Action.POUR}
    | {
        Action.STRIKE,
        Action.KICK,
        Action.TEAR,
        Action.TURN,
        Action.LISTEN,
        Action.BLOW,
        Action.SHOW,
        Action.CATCH,
    }
    | {Action.SHAKE_HANDS, Action.WHISPER, Action.TIPTOE}
)
"""Whoever does these in something is beside it: 'looked into the well', 'put it in the box'."""

_UPON = frozenset(
    {
        Action.GIVE,
        Action.POINT,
        Action.WORK,
        Action.RUN,
        Action.FLY,
        Action.DEAD,
        Action.THROW,
        Action.PUSH,
        Action.PULL,
        Action.CARRY,
        Action.OPEN,
        Action.TAKE_UP,
        Action.LAY,
        Action.KNOCK,
        Action.POUR,
        Action.STRIKE,
        Action.KICK,
        Action.TURN,
        Action.LISTEN,
        Action.BLOW,
        Action.CRAWL,
        Action.TIPTOE,
    }
)
"""Whoever does these on something does it to what lies there: 'put it on the table'."""

_TURNED_TO_NOBODY = frozenset({Action.SLEEP, Action.DEAD, Action.LIE, Action.FALL})


def relate_actors(
    actors: Sequence[Actor], props: Collection[Prop], words: Sequence[str], book: NameBook
) -> list[Actor]:
    """The same actors; the one of whom the words say so is under, in, on or beside another of them or a thing."""
    actors = _equip(actors, words, book)
    for index, word in enumerate(words):
        relation = _RELATIONS.get(bare(word))
        if relation is None:
            continue
        host, relation = _find_host(relation, words, index + 1, book, actors, props)
        guest = _find_guest(actors, host, words[:index], book) if host else None
        if guest is None or guest.holds == host or not _may_be(guest, host, relation):
            continue
        if (
            relation is Relation.ON
            and host in _TOPS
            and not _POSTURES & {bare(each) for each in words[:index]}
        ):
            # 'A pencil mark on the table': what was done lies there, and nobody.
            continue
        if relation is Relation.IN and host in PROP_NAMES and not index:
            # 'In a paper bag' goes on with what was told of something else.
            continue
        boards = guest.action is Action.CLIMB and relation is Relation.IN and host in _BOARDED
        action = Action.SIT if boards else guest.action
        seated = guest.model_copy(update={"at": host, "relation": relation, "action": action})
        return [seated if actor is guest else _bear(actor, host, relation) for actor in actors]
    return list(actors)


def _equip(actors: Sequence[Actor], words: Sequence[str], book: NameBook) -> Sequence[Actor]:
    """'Came back with a saw': whoever goes or stands somewhere with a thing has it in the hands."""
    for index in range(len(words) - 1):
        if (
            not _brings_in(words, index)
            or not (bare(words[index + 1]) in _OWN or _are_things(words[index + 1]))
            or (index and _is_filling(bare(words[index - 1])))
        ):
            continue
        things = [thing for thing in find_props(words[index : index + 4]) if thing not in IMMOVABLE]
        guest = _find_guest(actors, "", words[:index], book) if things else None
        works = guest is not None and guest.action in _WITH_TOOLS and things[0] in _TOOLS
        if guest is not None and (works or (not guest.holds and guest.action in _EMPTY_HANDED)):
            held = guest.model_copy(update={"holds": things[0].value})
            return [held if actor is guest else actor for actor in actors]
    return actors


def _brings_in(words: Sequence[str], index: int) -> bool:
    """Whether what comes next is in somebody's hands: `with a saw`, `on crutches`, `leaning on a cane`."""
    if bare(words[index]) == "with":
        return True
    return bare(words[index]) == "on" and not _LEANED_ON.isdisjoint(map(bare, words[index + 1 : index + 3]))


def _are_things(word: str) -> bool:
    """'Climbed out with ladders and ropes.'"""
    return bare(word).endswith("s") and bool(find_props([word]))


def _is_filling(word: str) -> bool:
    return word.endswith("ed") or word in ("laden", "full", "made")


def _may_be(guest: Actor, host: str, relation: Relation) -> bool:
    if host not in PROP_NAMES:
        return guest.action not in _ELSEWHERE and not guest.holds
    if relation is Relation.IN:
        return guest.action not in _ELSEWHERE and not guest.holds
    if relation is Relation.ON:
        return guest.action not in _UPON or (guest.action is Action.CARRY and host == Prop.TREE)
    return (
        guest.action not in (Action.RUN, Action.FLY, Action.DEAD, Action.WALK) or relation is Relation.BEHIND
    )


def _find_guest(actors: Sequence[Actor], host: str, before: Sequence[str], book: NameBook) -> Actor | None:
    """Whoever is named last before the preposition, else the first of them."""
    there = {actor.character_id: actor for actor in actors if actor.character_id != host}
    named = [mention.character_id for mention in book.find(before) if mention.character_id in there]
    return there[named[-1]] if named else next(iter(there.values()), None)


def _bear(actor: Actor, host: str, relation: Relation | None) -> Actor:
    """Whoever has somebody on the back stands on all fours."""
    bears = actor.character_id == host and relation is Relation.ON and actor.action is Action.LOOK
    return actor.model_copy(update={"action": Action.WALK}) if bears else actor


def plain_word(words: Sequence[str], index: int) -> str:
    """The word there without its marks, or ''."""
    return bare(words[index]) if index < len(words) else ""


def _find_host(
    relation: Relation,
    words: Sequence[str],
    start: int,
    book: NameBook,
    actors: Sequence[Actor],
    props: Collection[Prop],
) -> tuple[str, Relation]:
    """Whom or what the words from `start` on name: 'the hen's warm wings', 'his back', 'that hat'; else ''."""
    if plain_word(words, start) == "which":
        # 'The tree in which the crow sat': what was named right before.
        before = find_props(words[max(0, start - _REACH) : start])[-1:]
        relation = Relation.ON if before == [Prop.TREE] else relation
        return (before[0].value if before and before[0] in _HOSTS[relation] else ""), relation
    end = start
    while end < min(len(words), start + _REACH) and not (end > start and ends_clause(words[end - 1])):
        if end > start and bare(words[end]) in _RELATIONS:
            break
        end += 1
    phrase = words[start:end]
    plain = [bare(word) for word in phrase]
    there = [actor.character_id for actor in actors]
    if relation in (Relation.ON, Relation.UNDER, Relation.IN):
        for mention in book.find(phrase):
            body = set(plain[mention.end :])
            of_body = mention.possessive and bool(body & BELONGINGS)
            # 'Forty men under Captain Wiegand' are at his command.
            under = relation is Relation.UNDER and not phrase[mention.first][:1].isupper()
            if mention.character_id in there and (of_body or under):
                return (mention.character_id, relation) if relation is not Relation.IN else ("", relation)
    if plain[:1] and plain[0] in _OWNERS and set(plain[1:3]) & _BACKS and relation is Relation.ON:
        return (there[1] if len(there) > 1 else ""), relation
    things = find_props(phrase)
    if relation in (Relation.ON, Relation.IN, Relation.BESIDE) and (set(plain) & _BOUGHS):
        return Prop.TREE.value, Relation.ON
    if relation is Relation.IN and Prop.TREE in things[:1]:
        # 'The herd was waiting in the trees': among them, and up in none.
        return ("", relation) if "trees" in plain else (Prop.TREE.value, Relation.ON)
    fitting = (thing for thing in things[:1] if thing in _HOSTS[relation])
    thing = next(fitting, None)
    if thing is None or (relation is Relation.IN and thing not in props):
        return "", relation
    return thing.value, relation


def face_actors(actors: Sequence[Actor], props: Sequence[Prop]) -> tuple[Actor, ...]:
    """The same actors, each turned to what they are at, to the other one, or to the thing they look at."""
    return tuple(_face(actor, actors, props) for actor in actors)


def _face(actor: Actor, actors: Sequence[Actor], props: Sequence[Prop]) -> Actor:
    if actor.toward or actor.action in _TURNED_TO_NOBODY:
        return actor
    others = [other.character_id for other in actors if other is not actor]
    beside = actor.at if actor.relation in (Relation.BESIDE, Relation.BEHIND) else ""
    things = [prop.value for prop in props if prop.value not in (actor.holds, actor.at)]
    toward = beside or next(iter(others), "") or next(iter(things), "")
    return actor.model_copy(update={"toward": toward}) if toward else actor
