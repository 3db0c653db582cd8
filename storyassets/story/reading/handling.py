"""Handling: the thing that a deed is about, and how its doer is with it: in the hands, or at it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.reading.figure_rows import Figure
from storyassets.story.reading.holding import HOLDING_VERBS, IMMOVABLE, is_owner
from storyassets.story.reading.things import find_first, find_last, find_props
from storyassets.story.reading.touching import HERDS
from storyassets.story.words.grammar_words import CLAUSE_WORDS, DETERMINERS, PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_REACH = 8
_IN_HANDS = frozenset(
    {Action.READ, Action.WRITE, Action.PLAY, Action.THROW, Action.RAISE, Action.WAVE, Action.OPEN, Action.EAT}
    | {Action.DRINK, Action.GIVE, Action.DIG, Action.CARRY, Action.PULL, Action.WORK}
    | {Action.TAKE_UP, Action.LAY, Action.POUR, Action.DRESS, Action.CHEER, Action.FILM}
    | {Action.SHOW, Action.TEAR, Action.CATCH, Action.STRIKE, Action.BLOW, Action.DIVE}
)
_AT_IT = frozenset(
    {Action.OPEN, Action.PLAY, Action.PUSH, Action.PULL, Action.WORK, Action.EAT, Action.DRINK, Action.POINT}
    | {Action.KNEEL, Action.DIG, Action.WRITE, Action.READ, Action.CARRY, Action.LOOK, Action.KNOCK}
    | {Action.LISTEN, Action.KICK, Action.BLOW}
)
INSTRUMENTS = frozenset(
    prop
    for prop in Prop
    if prop.value
    in (
        "piano",
        "violin",
        "flute",
        "drum",
        "guitar",
        "harp",
        "trumpet",
        "horn",
        "organ",
        "accordion",
        "saxophone",
        "harmonica",
        "cello",
    )
)
_THINGS_MEANT = word_set("it them this that one")
_WHERE = word_set("of off from into in inside under behind beside onto on against near by")
_PHRASE = 4
_SHUTS = word_set("lock locks locked unlock unlocks unlocked shut shuts")
_WITH_LIDS = props_named(
    "box chest door cupboard safe locker gate window cage suitcase mailbox tin trash_can ring_box book bag house"
)
_POINTING = word_set("this that")
_TOWARDS = word_set("at to into in toward towards of for")
_GIVES = word_set("gave gives handed hands offered offers")
_FACES = frozenset({Action.LAUGH, Action.CRY, Action.STAND, Action.LOOK, Action.WALK, Action.TALK})
_PAIR = 2
_SELLS = word_set("sold sell sells selling")
_BUYS = word_set("bought buy buys paid pay pays")
_HAS = word_set("had has have kept keeps")
_IN_HAND = re.compile(r"\b([\w-]+) in (?:(?:his|her|my|their|one|each) )?hands?\b")
_OWNING = word_set("the a an his her its my their our one two three")
_NEAR = 5
_USED = props_named(
    "saw axe knife hammer scissors needle pickaxe scythe shovel rake broom paintbrush matches pen"
)
"""What one works with; anything else is what one works on."""

_TOUCHED = frozenset({Action.LAY, Action.TAKE_UP, Action.SHOW, Action.CATCH})
_CUTS = word_set("cut cuts cutting")

_ON_WHEELS = (Prop.BICYCLE, Prop.CART, Prop.MOTORCYCLE, Prop.WHEELCHAIR, Prop.SLED, Prop.CARRIAGE, Prop.BOAT)
_OUT_OF_REACH = props_named("sun moon star cloud mountain rainbow lightning castle ship train bridge tree")
"""What nobody has in mind who takes 'it'."""

_IN_THE_SKY = props_named("sun moon star cloud rainbow lightning")
"""At none of these anybody stands: `held it up to the sun`."""

_TAKES_OR_ROLLS = word_set(
    "took take takes taken taking rolled roll rolls threw throw throws thrown tossed wore wear wears brought carried"
)
"""Of what stands where it is nobody says so."""

_PAIRS = props_named("gloves boots glasses scissors matches handcuffs skis headphones binoculars cards")
"""'It' is none of these: they are 'they'."""

_READABLE = props_named("letter book scroll newspaper map notebook document menu binder bookmark")


@dataclass(frozen=True)
class Handled:
    """What is in the doer's hands, or what they are at; '' for nothing."""

    holds: str = ""
    at: str = ""
    relation: Relation = Relation.BESIDE


def handle_thing(
    action: Action | None,
    words: Sequence[str],
    index: int,
    named_at: Collection[int],
    remembered: Sequence[Prop],
) -> Handled:
    """The thing of the verb at `index`: what its object names, or what 'it' stands for.

    `named_at`: where someone is named; `remembered`: the things that were named before, the last one last.
    """
    takes = bare(words[index]) in HOLDING_VERBS
    if action is None and not takes:
        return Handled()
    if bare(words[index]).startswith("play") and "cards" in [
        bare(word) for word in words[index + 1 : index + 4]
    ]:
        return Handled(holds=Prop.CARDS.value)
    if action is Action.STAND and bare(words[index]) in HERDS:
        return Handled(holds=Prop.STICK.value)
    thing = _recall(action, words, index, remembered)
    if thing is None and (not takes or action in _TOUCHED):
        thing = _find_object(words, index, named_at)
    if thing is None:
        return Handled()
    if thing in _IN_THE_SKY and action not in (Action.LOOK, Action.POINT):
        return Handled()
    if takes and action not in _AT_IT:
        return Handled(at=thing.value) if thing in IMMOVABLE else Handled(holds=thing.value)
    if action is Action.WORK and thing not in _USED | IMMOVABLE:
        whole = Prop.LEATHER if thing is Prop.SHOE and bare(words[index]) in _CUTS else thing
        return Handled(at=whole.value)
    if thing not in IMMOVABLE:
        return Handled(holds=thing.value) if action in _IN_HANDS else Handled()
    sold = action is Action.GIVE and thing in _ON_WHEELS
    return Handled(at=thing.value) if sold or action in _AT_IT else Handled()


_TELEPHONES = (Prop.PHONE, Prop.TELEPHONE)


def handle_as_told(figure: Figure, handled: Handled, remembered: Sequence[Prop]) -> Handled:
    """What goes without saying: whoever rings up has a telephone, the one that the story has."""
    if figure.holds in _TELEPHONES:
        known = [thing for thing in remembered if thing in _TELEPHONES]
        return Handled(holds=(known[-1] if known else Prop.PHONE).value)
    # 'Won a gold medal' is no gold.
    sure = figure.action is Action.PLAY or figure.holds in (Prop.MEDAL, Prop.PEN)
    if figure.action is Action.STRIKE and figure.holds is not None:
        # `Hammered a nail`: the hammer is in the hand.
        return Handled(holds=figure.holds.value, at=handled.at)
    if figure.holds is not None and figure.at is None and (sure or not handled.holds):
        works = figure.action is Action.WORK
        return Handled(holds=figure.holds.value, at=handled.at if works else "")
    if figure.action is Action.KNOCK or (figure.action is Action.PULL and figure.at is not None):
        # A switch or a note on the wall is under the finger, whatever else the words name.
        return Handled(at=figure.at.value if figure.at is not None else "")
    if handled.holds or handled.at:
        return handled
    if figure.at is Prop.BOAT:
        return Handled(
            holds=figure.holds.value if figure.holds else "", at=figure.at.value, relation=Relation.IN
        )
    return Handled(at=figure.at.value) if figure.at is not None else handled


def give_after_all(actors: Sequence[Actor], things: Sequence[Prop], words: Sequence[str]) -> list[Actor]:
    """'He smiled and gave me a loaf': of two deeds the one with the thing is seen."""
    gives = _GIVES & {bare(word) for word in words}
    if len(actors) < _PAIR or not things or not gives or actors[0].action not in _FACES or actors[0].holds:
        return list(actors)
    giving = {"action": Action.GIVE, "holds": things[0].value, "toward": actors[1].character_id}
    return [actors[0].model_copy(update=giving), *actors[1:]]


def pay_after_all(actors: Sequence[Actor], words: Sequence[str]) -> list[Actor]:
    """'Sold it to him', 'bought it from him': who gets the thing gives coins for it."""
    plain = {bare(word) for at, word in enumerate(words) if not at or bare(words[at - 1]) != "to"}
    sells, buys = bool(plain & _SELLS), bool(plain & _BUYS)
    if len(actors) < _PAIR or sells == buys:
        return list(actors)
    buyer, seller = (1, 0) if sells else (0, 1)
    if actors[buyer].holds or actors[buyer].action not in _FACES | {Action.GIVE, Action.CARRY}:
        return list(actors)
    pays = {"action": Action.GIVE, "holds": Prop.COIN.value, "at": "", "toward": actors[seller].character_id}
    paid = {"action": Action.GIVE, "toward": actors[buyer].character_id}
    changed = list(actors)
    changed[buyer], changed[seller] = (
        actors[buyer].model_copy(update=pays),
        actors[seller].model_copy(update=paid),
    )
    return changed


def have_in_hand(actors: Sequence[Actor], things: Sequence[Prop], words: Sequence[str]) -> list[Actor]:
    """'Only Walter had the key': whoever does nothing else has it in the hand."""
    plain = [bare(word) for word in words]
    if not actors or not things or actors[0].action not in _FACES or actors[0].holds or actors[0].at:
        return list(actors)
    in_hand = _IN_HAND.search(" ".join(plain))
    if in_hand is not None and things[0] in find_props(["the", in_hand.group(1)]):
        return [actors[0].model_copy(update={"holds": things[0].value}), *actors[1:]]
    for index, word in enumerate(plain):
        if (
            word in _HAS
            and plain[index + 1 : index + 2]
            and plain[index + 1] in _OWNING
            and things[0] in find_props(words[index + 1 : index + _NEAR])
        ):
            return [actors[0].model_copy(update={"holds": things[0].value}), *actors[1:]]
    return list(actors)


def with_large_thing(actor: Actor) -> Actor:
    """Nobody carries a house or a bicycle: what has wheels is pushed, what stands is pointed at as one's own."""
    if actor.action is not Action.CARRY or actor.holds or not actor.at:
        return actor
    rolls = actor.at in {prop.value for prop in _ON_WHEELS}
    return actor.model_copy(update={"action": Action.PUSH if rolls else Action.POINT})


def _find_object(words: Sequence[str], index: int, named_at: Collection[int]) -> Prop | None:
    """The first thing that the verb's own clause names behind it."""
    for at in range(index + 1, min(len(words), index + _REACH)):
        if ends_clause(words[at - 1]) or (bare(words[at]) in CLAUSE_WORDS and at > index + 1):
            return None
        if at in named_at and not is_owner(words[at]):
            if not _has_more(words, at):
                return None
            continue
        found = find_first(words, index, at)
        if found is not None:
            return found
    return None


def _has_more(words: Sequence[str], at: int) -> bool:
    """'Gave Mark the letter': behind whom it is given to comes what is given."""
    return any(bare(word) in DETERMINERS for word in words[at + 1 : at + 3])


def _recall(
    action: Action | None, words: Sequence[str], index: int, remembered: Sequence[Prop]
) -> Prop | None:
    """'Read it': the last thing that can be read; 'played a song': the instrument that the story has."""
    if action is Action.PLAY and not set(find_props(words[index : index + _REACH])) & INSTRUMENTS:
        return next((thing for thing in reversed(remembered) if thing in INSTRUMENTS), Prop.VIOLIN)
    after = [bare(word) for word in words[index + 1 : index + 4]]
    if after[:1] and after[0] in _TOWARDS:
        after = after[1:]
    if not remembered or not after or after[0] not in _THINGS_MEANT:
        return None
    if after[0] in _POINTING and len(after) > 1 and after[1] not in PREPOSITIONS | CLAUSE_WORDS:
        # 'Scrubbed that apartment.'
        return None
    if action in (Action.READ, Action.WRITE):
        papers = (thing for thing in reversed(remembered) if thing in _READABLE)
        return next(papers, None if action is Action.READ else Prop.PEN)
    if bare(words[index]) in _SHUTS:
        shut = (thing for thing in reversed(remembered) if thing in _WITH_LIDS)
        return next(shut, None)
    never = _OUT_OF_REACH | _PAIRS if after[0] == "it" else _OUT_OF_REACH
    if bare(words[index]) in _TAKES_OR_ROLLS:
        never = never | (IMMOVABLE - frozenset(_ON_WHEELS))
    return next((thing for thing in reversed(remembered) if thing not in never), None)


def is_only_where(words: Sequence[str], index: int, last: Prop) -> bool:
    """Whether the thing at `index` only says where the last one comes from or goes."""
    before = [bare(word) for word in words[max(0, index - _PHRASE) : index]]
    lead = next((at for at in range(len(before) - 1, -1, -1) if before[at] in PREPOSITIONS), None)
    if lead is None or before[lead] not in _WHERE or last in find_props(words[max(0, index - 1) : index + 1]):
        return False
    return last in find_props(words[max(0, index - _REACH) : index - len(before) + lead])


def name_thing(words: Sequence[str], index: int) -> Prop | None:
    """The thing that the word at `index` names, if it names one."""
    last = find_last(words, max(0, index - 2), index)
    if last is None or last in find_props(words[max(0, index - 2) : index]):
        return None
    # 'Enough to strip a boat': with more of what stands before it, it may be no thing after all.
    return last if last in find_props(words[max(0, index - _REACH) : index + 1]) else None
