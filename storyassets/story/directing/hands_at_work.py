"""Hands at work: where somebody's hand does something to a small thing, hand and thing are seen near, a few times a film."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.model.prop import Prop, props_named
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.things import find_props
from storyassets.story.words.speech_length import WORDS_PER_SECOND

ENOUGH = 5
"""So many pictures of a thing alone has a film that is not poor in them."""

LEAST_APART = 3
LONGEST_S = 3.5
"""A hand that does something is looked at longer than a thing that lies."""

_REACH = 7

# What a hand does, and to what: `picked up the phone`, `slid the letter back to me`.
_DOES = re.compile(
    r"\b(?:pick(?:s|ed) up|tak(?:es|ing)(?: out| up)?|took(?: out| up)?|pull(?:s|ed)(?: out)?|held(?: out| up)?|holds|opened|opens|unfold(?:s|ed)|fold(?:s|ed)|unlock(?:s|ed)|turn(?:s|ed) over|press(?:es|ed)|"
    r"push(?:es|ed)|dropp?(?:s|ed)|slid|laid|lays|placed|set(?: down)?|put(?: down)?|cut|snapped|broke|tore|dialed|signed|pour(?:s|ed)|lit|lifted|tapped|wrapped|unwrapped|tied|untied|counted|slipped|tucked|"
    r"stamped|handed|gave|grabbed|snatched|carried|brought|wound|squeezed|shook|threw|tossed|packed|hung up|raised|clutched|wrote|polished|wiped|filled)\b"
)
# `put the hen | in a bag`: it is the hen that is in the hand.
_ASIDE = re.compile(
    r"[,.;:!?]| (?:in|into|on|onto|to|from|at|with|beside|under|over|before|behind|through|against|and|who|that) "
)
_NEAR = props_named(
    "book notebook letter document check phone ring necklace key wallet watch photo ticket newspaper button tin medal whistle "
    "badge passport glasses cash bookmark ring_box cup box coin jewel pills cookie handkerchief cake bread egg apple feather "
    "bowl bag flashlight matches map compass bottle jar cheese doll teddy pencil pen scroll plate spoon lock bell "
    "stopwatch sandwich basket bucket camera clipboard cloth coffee fish flower glass gloves hat knife label lemon lid "
    "microphone milk mask nail needle orange pitcher potato receipt ribbon rose scarf scissors shell shoe soap stone sock "
    "tape telephone thermos tomato toy_car tray violin pear bandage banana bone bouquet briefcase bracelet crown hourglass gift locket "
    "radio remote sticky_note stamp tissues wrench screwdriver pliers wood rope money gavel hard_hat spirit_level walkie_talkie steering_wheel red_button "
    "nut flour dough pie pot kettle teapot "
)
_TURNS = (Beat.TWIST, Beat.CONFLICT, Beat.SETUP, Beat.RESOLUTION)
_BUSY = frozenset(
    {Action.RUN, Action.FIGHT, Action.RIDE, Action.FLY, Action.CLIMB, Action.DANCE, Action.JUMP}
)


def show_hands_at_work(film: Film) -> None:
    """The nearest looks that a film has room for: first where it turns; each thing once, none next to another."""
    found = [(index, *one) for index in film.told() if (one := _at_work(film, index))]
    found.sort(key=lambda one: (_TURNS.index(film.passages[one[0]].beat), one[0]))
    shown = {
        film.stagings[index].props[0]
        for index, kind in enumerate(film.kinds)
        if kind is ShotKind.INSERT and film.stagings[index].props
    }
    for index, thing, holder in found:
        near = film.kinds[max(0, index - LEAST_APART + 1) : index + LEAST_APART]
        if film.kinds.count(ShotKind.INSERT) >= ENOUGH:
            return
        if thing in shown or ShotKind.INSERT in near:
            continue
        shown.add(thing)
        show_alone(film, index, film.stagings[index].condition_of(thing), (holder,))


def _at_work(film: Film, index: int) -> tuple[Prop, Actor] | None:
    """What is in whose hand, where a short picture tells of it."""
    passage, staging = film.passages[index], film.stagings[index]
    inner = 0 < index < len(film.kinds) - 1
    short = passage.length <= LONGEST_S * WORDS_PER_SECOND
    if not (inner and short and film.is_scene(index)) or passage.is_dialogue or len(staging.actors) > 2:
        return None
    doer = staging.actors[0]
    does = _DOES.search(passage.low)
    if does is None or not _has_hands(film, doer) or doer.action in _BUSY:
        return None
    things = find_props(_ASIDE.split(passage.low[does.end() :])[0].split()[:_REACH])
    meant = find_props(passage.words)
    thing = next((one for one in things if one in _NEAR and one in meant), None)
    if thing is None or staging.condition_of(thing).says or staging.condition_of(thing).many:
        return None
    action = Action.WRITE if doer.action is Action.WRITE else Action.CARRY
    return thing, doer.model_copy(update={"action": action, "holds": thing.value, "at": "", "also": ""})


def _has_hands(film: Film, actor: Actor) -> bool:
    character = film.cast.find(actor.character_id)
    return character is not None and character.look.species is Species.HUMAN and not character.look.crowd
