"""Prop states: how words say that a thing is: golden, broken, burning, old, or many of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from storyassets.model.prop import PROPS_BY_NAME, Prop, PropState, props_named
from storyassets.model.shot import Action, Actor, Condition
from storyassets.story.reading.contents import CONTAINERS, find_contents
from storyassets.story.reading.done_states import find_done, is_closed_again, is_whole_again
from storyassets.story.reading.things import PROPS, find_props
from storyassets.story.reading.writing_on import find_writing, tells_writing
from storyassets.story.words.grammar_words import DETERMINERS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import plural_of, word_set

_BEFORE = {
    PropState.GOLDEN: word_set("golden gold gilded"),
    PropState.SILVER: word_set("silver silvery"),
    PropState.BROKEN: word_set("broken shattered cracked smashed ruined wrecked torn"),
    PropState.BURNING: word_set("burning blazing flaming"),
    PropState.WET: word_set("wet soaked dripping drenched sodden soggy"),
    PropState.DIRTY: word_set("muddy dirty filthy grimy greasy sooty mud-covered"),
    PropState.OLD: word_set("old ancient rusted rusty dusty worn shabby faded tattered"),
}
"""Adjectives before a thing."""

_AFTER = {
    PropState.BROKEN: word_set("broke broken shattered cracked smashed burst torn snapped"),
    PropState.BURNING: word_set("burned burnt burning blazed"),
    PropState.WET: word_set("wet soaked dripping drenched"),
    PropState.DIRTY: word_set("muddy filthy"),
}
"""What is said of a thing behind it, in its own clause."""

_BREAKING = word_set("broke breaks breaking shattered smashed cracked snapped tore")
_BY_MEANS = word_set("with against through on from into by")
"""What stands behind these was not broken: `broke it with a crowbar`."""
_NOT_METAL = frozenset(
    {
        Prop.MOON,
        Prop.SUN,
        Prop.STAR,
        Prop.FIRE,
        Prop.MONEY,
        Prop.COIN,
        Prop.WATER,
        Prop.CLOUD,
        Prop.GRAIN,
        Prop.HONEY,
    }
    | {Prop.TREE, Prop.LEAF, Prop.MILK, Prop.MOUNTAIN, Prop.RAINBOW, Prop.CANDLE, Prop.HOUSE}
)
_NOT_BURNING = frozenset(
    {Prop.FIRE, Prop.CANDLE, Prop.LAMP, Prop.LANTERN, Prop.TORCH, Prop.MATCHES, Prop.SUN}
)
_NOT_BROKEN = frozenset(
    {Prop.HEART, Prop.BREAD, Prop.WATER, Prop.FIRE, Prop.MONEY, Prop.SUN, Prop.MOON, Prop.CLOUD}
)
_OWN_COLOUR = frozenset(
    {Prop.BREAD, Prop.MEAT, Prop.MILK, Prop.WINE, Prop.WATER, Prop.TREE, Prop.CLOUD, Prop.GRAIN}
)
_NOT_WET = props_named(
    "water fire ice icicle puddle wave mud smoke sun moon star cloud boat ship fish well heart"
)
_OF_OLD = frozenset({Prop.TREE, Prop.CHEESE, Prop.HOUSE, Prop.BREAD})
_NOT_IN = {
    PropState.GOLDEN: _NOT_METAL,
    PropState.SILVER: _NOT_METAL,
    PropState.BURNING: _NOT_BURNING,
    PropState.BROKEN: _NOT_BROKEN,
    PropState.OLD: _OF_OLD,
    PropState.WET: _NOT_WET,
    PropState.DIRTY: _NOT_WET | {Prop.MONEY, Prop.CASH},
}
_SEVERAL = frozenset(
    {
        Prop.APPLE,
        Prop.BONE,
        Prop.BOOK,
        Prop.CANDLE,
        Prop.CARROT,
        Prop.COIN,
        Prop.EGG,
        Prop.FEATHER,
        Prop.JEWEL,
    }
    | {
        Prop.KEY,
        Prop.LETTER,
        Prop.MUSHROOM,
        Prop.NUT,
        Prop.PEAR,
        Prop.SHELL,
        Prop.SHOE,
        Prop.SOCK,
        Prop.STONE,
    }
    | {Prop.TICKET, Prop.ARROW, Prop.BOTTLE, Prop.BALL, Prop.BREAD, Prop.CUP, Prop.FISH, Prop.STAR, Prop.BOX}
    | props_named(
        "shirt umbrella gift cake pie flower rose candy cherry lemon banana grapes lantern hat shirt trousers dress"
        " doll pot jar basket bag suitcase barrel pillow plate ring bell flag balloon photo"
        " button cookie badge can document bookmark locker notebook garbage_bag lunch_bag medal trophy purse wallet watch bucket cage pumpkin turnip cabbage seed leaf lid orange tomato potato onion "
        "strawberry donut cupcake stamp pencil receipt label price_tag food_tub bowl towel light_bulb cigarette easter_egg "
        "ornament tie belt bracelet stool armchair flowerpot puzzle clipboard typewriter"
    )
)
"""Things of which a plural shows more than one."""

MOST_OF_A_THING = 5
_COUNTED = _SEVERAL | {
    Prop.BICYCLE,
    Prop.CHAIR,
    Prop.TREE,
    Prop.HAT,
    Prop.RING,
    Prop.CROWN,
    Prop.BAG,
    Prop.CHEST,
}
"""Things that are counted where a number says how many."""

_NUMBERS = {"two": 2, "both": 2, "another": 2, "three": 3, "four": 4, "five": 5, "six": 5, "seven": 5}

_ALL = word_set("every all")
_MASS = word_set("thousand thousands hundred hundreds million dozens countless piles heaps mountains")
"""So many of a thing as nobody can count or hold: they are seen in a heap."""

_BEFORE_REACH, _AFTER_REACH = 2, 4
_BEFORE_VERB_REACH = 4


_COMMON = word_set("own very plain iron wooden ordinary common real")
_COLOURS = word_set("red orange yellow green blue purple pink brown white black grey gray")
_PLURALS = {plural_of(noun) for noun in PROPS}
_METALS = (PropState.GOLDEN, PropState.SILVER)
_LASTING = frozenset(PropState) - {PropState.PLAIN, PropState.BURNING, PropState.NAMED, PropState.WET}
"""What a thing stays, once it was said."""


class Conditions:
    """How the things of a story are, as it has told so far; what its title says holds from the beginning."""

    def __init__(self, title: str) -> None:
        words = title.split()
        self._known: dict[Prop, Condition] = {}
        self._now: dict[Prop, Condition] = {}
        """Of what is otherwise than it stays: what burns."""

        self.note(find_props(["the", *words]), (), words)

    def note(
        self, props: Sequence[Prop], actors: Sequence[Actor], words: Sequence[str], line: Sequence[str] = ()
    ) -> tuple[Condition, ...]:
        """How each of these, and what the actors hold, is while the words are said; what is plain is left out.

        `line` is the whole line, which may say what is written on one of them.
        """
        held = [actor.holds for actor in actors]
        things = dict.fromkeys([*props, *(PROPS_BY_NAME[name] for name in held if name in PROPS_BY_NAME)])
        filled, written = find_contents(line, set(self._known)), find_writing(" ".join(line), held)
        for thing in things:
            in_line = filled is not None and thing is filled[0]
            self._note_one(thing, line if in_line else words)
        if filled is not None:
            for thing in filled[1]:
                self._note_one(thing, line)
            self._change(filled[0], inside=filled[1])
        self._change(Prop.LETTER, says="", state=PropState.PLAIN)
        if written is not None:
            self._change(written[0], says=written[1])
        read = {actor.holds for actor in actors if actor.action in (Action.READ, Action.OPEN)}
        if Prop.LETTER.value in read or (
            written is None and tells_writing(" ".join(line)) and Prop.LETTER in things
        ):
            self._change(Prop.LETTER, state=PropState.OPEN)
        for prop in CONTAINERS & set(self._known) - {Prop.PITCHER}:
            # What somebody has, or stands apart, is out of it.
            inside = tuple(thing for thing in self._known[prop].inside if thing not in things)
            self._known[prop] = self._known[prop].model_copy(update={"inside": inside})
        conditions = [self._now.get(prop, self._known[prop]) for prop in things]
        return tuple(one for one in conditions if one != Condition(prop=one.prop))[:3]

    def put_away(self, props: Sequence[Prop], held: Collection[str]) -> tuple[Prop, ...]:
        """The same things; what hangs on a chair is seen as that chair, what is in or of another one not apart."""
        on_chair = self._known.get(Prop.CHAIR, Condition(prop=Prop.CHAIR)).inside
        props = [Prop.CHAIR if prop in on_chair and prop.value not in held else prop for prop in props]
        inside = {thing for prop in props[:1] if prop in self._known for thing in self._known[prop].inside}
        inside -= {Prop.PEBBLES, Prop.STONE, Prop.WATER}
        parts = {Prop.BELL} if Prop.BICYCLE in props else set()
        kept = (prop for prop in props if prop.value in held or prop not in inside | parts)
        return tuple(dict.fromkeys(kept))

    def _change(self, prop: Prop, **fields: object) -> None:
        known = self._known.get(prop, Condition(prop=prop))
        self._known[prop] = known.model_copy(update=fields)
        self._now.pop(prop, None)

    def _note_one(self, prop: Prop, words: Sequence[str]) -> None:
        known = self._known.get(prop, Condition(prop=prop))
        if _is_common(prop, words) or (known.state in _METALS and _are_theirs(prop, words)):
            dark = PropState.DARK if known.state is PropState.DARK else PropState.PLAIN
            known = Condition(prop=prop, colour=known.colour, state=dark)
        if known.state is PropState.BROKEN and is_whole_again(words):
            known = known.model_copy(update={"state": PropState.PLAIN})
        if is_closed_again(prop, words):
            known = known.model_copy(update={"state": PropState.PLAIN, "inside": ()})
        state, colour = state_of(prop, words), colour_of(prop, words) or known.colour
        named = is_named(prop, words)
        many = are_many(prop, words) if named else known.many
        count = count_of(prop, words) if named else known.count
        if known.many and known.count == MOST_OF_A_THING and (many or _ALL & {bare(w) for w in words}):
            # 'Every candle went out': it is the same heap.
            many, count = True, known.count
        inside = () if state is PropState.EMPTY and prop in CONTAINERS else known.inside
        lasting = state if state in _LASTING else known.state
        found = {"many": many, "colour": colour, "count": count, "inside": inside}
        self._known[prop] = known.model_copy(update={"state": lasting, **found})
        self._now.pop(prop, None)
        if state not in (PropState.PLAIN, lasting):
            self._now[prop] = known.model_copy(update={"state": state, **found})


def is_named(prop: Prop, words: Sequence[str]) -> bool:
    """Whether one of the words is a name of the thing."""
    return any(PROPS.get(bare(word)) is prop for word in words)


def _are_theirs(prop: Prop, words: Sequence[str]) -> bool:
    """'Hiding their axes': these are others than the golden one."""
    plain = [bare(word) for word in words]
    return any(
        PROPS.get(word) is prop and word in _PLURALS and "their" in plain[max(0, index - 2) : index]
        for index, word in enumerate(plain)
    )


def _is_common(prop: Prop, words: Sequence[str]) -> bool:
    """'His own axe', 'an iron axe': not the golden one."""
    plain = [bare(word) for word in words]
    return any(
        PROPS.get(word) is prop and _COMMON.intersection(plain[max(0, index - _BEFORE_REACH) : index])
        for index, word in enumerate(plain)
    )


def colour_of(prop: Prop, words: Sequence[str]) -> str:
    """The colour's name before the thing: 'a red bicycle', 'her little red cap'."""
    if prop in _OWN_COLOUR:
        return ""
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if PROPS.get(word) is prop:
            named = [near for near in plain[max(0, index - _BEFORE_REACH) : index] if near in _COLOURS]
            if named:
                return named[-1]
    return ""


def state_of(prop: Prop, words: Sequence[str]) -> PropState:
    """How these words say that the thing is: 'a golden egg', 'the pot broke', 'broke the jar'."""
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if PROPS.get(word) is not prop:
            continue
        state = _state_at(words, plain, index)
        if state is not PropState.PLAIN and prop not in _NOT_IN.get(state, ()):
            return state
    return find_done(prop, words)


def count_of(prop: Prop, words: Sequence[str]) -> int:
    """How many of the thing words speak of: 'two bicycles', 'another bicycle'; 0 where they do not say."""
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if PROPS.get(word) is prop and prop in _COUNTED:
            near = plain[max(0, index - _BEFORE_REACH) : index]
            found = [_NUMBERS[each] for each in near if each in _NUMBERS]
            if found:
                return found[-1]
        near = plain[max(0, index - _BEFORE_REACH - 1) : index]
        if PROPS.get(word) is prop and are_many(prop, [word]) and _MASS & set(near):
            return MOST_OF_A_THING
    return 0


def are_many(prop: Prop, words: Sequence[str]) -> bool:
    """Whether a plural names the thing, of which it shows more than one."""
    return prop in _SEVERAL and any(PROPS.get(word) is prop and word in _PLURALS for word in map(bare, words))


def _state_at(words: Sequence[str], plain: list[str], index: int) -> PropState:
    before = plain[max(0, index - _BEFORE_REACH) : index]
    for state, adjectives in _BEFORE.items():
        if adjectives.intersection(before):
            return state
    if plain[index + 1 : index + 2] == ["of"]:
        for metal, state in (("gold", PropState.GOLDEN), ("silver", PropState.SILVER)):
            if metal in plain[index + 2 : index + 4]:
                return state
    after: list[str] = []
    for at in range(index, min(len(words), index + 1 + _AFTER_REACH)):
        if at > index:
            after.append(plain[at])
        if ends_clause(words[at]):
            break
    for state, verbs in _AFTER.items():
        if verbs.intersection(_said_of_it(after[:_AFTER_REACH])) and not {"not", "never"}.intersection(after):
            return state
    near = plain[max(0, index - _BEFORE_VERB_REACH) : index]
    if _BREAKING.intersection(near) and _BY_MEANS.isdisjoint(near):
        return PropState.BROKEN
    return PropState.PLAIN


def _said_of_it(after: Sequence[str]) -> list[str]:
    """These words without a verb that has an object of its own: `fell from the ladder and broke his leg`."""
    return [word for word, then in zip(after, [*after, ""][1:], strict=True) if then not in DETERMINERS]
