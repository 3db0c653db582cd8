"""Tools: who works has in hand what such work is done with, and who is done with it has put it away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.straining import strain
from storyassets.story.reading.things import find_props

_BY_WORDS = (
    (re.compile(r"\b(?:hammer\w*|nail(?:ed|ing)?|forg(?:e|ed|ing)|cobbl\w*|mend\w*|build\w*|built)\b"), Prop.HAMMER),
    (re.compile(r"\b(?:stitch\w*|sew\w*|embroider\w*|darn\w*|patch\w*)\b"), Prop.NEEDLE),
    (re.compile(r"\b(?:saw(?:ed|ing|n))\b"), Prop.SAW),
    (re.compile(r"\b(?:chop\w*|fell(?:ed|ing) (?:a |the )?trees?|cut (?:some |the )?wood)\b"), Prop.AXE),
    (re.compile(r"\b(?:swe(?:ep|pt)\w*)\b"), Prop.BROOM),
    (re.compile(r"\b(?:paint\w*)\b"), Prop.PAINTBRUSH),
    (re.compile(r"\b(?:carv\w*|whittl\w*)\b"), Prop.KNIFE),
    (re.compile(r"\b(?:mow\w*|reap\w*)\b"), Prop.SCYTHE),
    (re.compile(r"\b(?:lit|lights? (?:a|an|the|his|her|up)|lighted|lighting|kindl\w*)\b"), Prop.MATCHES),
    (re.compile(r"\b(?:cut (?:\w+ ){0,2}out|snip\w*|trim\w*)\b"), Prop.SCISSORS),
)  # fmt: skip
_DRESSES = re.compile(
    r"\b(?:dress(?:ed|es|ing)|cloth(?:ed|ing)) (?:him|her|them)sel\w+\b"
    r"|\b(?:put|puts|putting)\b(?: \w+){0,4} (?:clothes|shirts?|garments?) on\b"
    r"|\b(?:put|puts|putting) on\b(?: \w+){0,4} (?:clothes|shirts?|garments?)\b"
)
_BY_PLACE = {Setting.WORKSHOP: Prop.HAMMER}
_TOOLS = props_named("saw axe knife hammer scissors pickaxe scythe shovel needle")
_MADE = props_named("shoe shirt dress coat hat")
_CUT_UP = props_named("leather wood")
_MAKING = {tool.value for tool in props_named("needle hammer scissors")}
_NAMES = {tool.value: tool for tool in _TOOLS}
_USES = (
    Action.WORK,
    Action.DIG,
    Action.FIGHT,
    Action.CARRY,
    Action.GIVE,
    Action.THROW,
    Action.RAISE,
    Action.STRIKE,
)


def hand_tools(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures, with the tools of the work in hand, and no others."""
    handed = [
        staging.model_copy(
            update={"actors": tuple(_hand(actor, staging, passage, cast) for actor in staging.actors)}
        )
        for staging, passage in zip(stagings, passages, strict=True)
    ]
    return _lay_work_before(handed)


def _lay_work_before(stagings: Sequence[Staging]) -> list[Staging]:
    """'They stitched and hammered': what they make is what the story has made elsewhere."""
    made = Counter(prop for staging in stagings for prop in staging.props if prop in _MADE)
    if not made:
        return list(stagings)
    thing = min(made, key=lambda prop: (-made[prop], prop.value))
    return [
        staging.model_copy(
            update={"actors": tuple(_set_to_work(one, staging, thing) for one in staging.actors)}
        )
        for staging in stagings
    ]


def _set_to_work(actor: Actor, staging: Staging, thing: Prop) -> Actor:
    """The same actor; a maker's tool is on the thing."""
    idle = actor.action is Action.WORK and actor.holds in _MAKING and not actor.at
    nailed = actor.holds == Prop.HAMMER.value and thing is not Prop.SHOE
    if not idle or nailed or any(prop in _MADE | _CUT_UP for prop in staging.props):
        return actor
    return actor.model_copy(update={"at": thing.value})


def _hand(actor: Actor, staging: Staging, passage: Passage, cast: Cast) -> Actor:
    character = cast.find(actor.character_id)
    if character is None:
        return actor
    if character.look.species is not Species.HUMAN:
        return strain(actor, staging, passage.words)
    dresses = _DRESSES.search(" ".join(passage.narrated).lower()) is not None
    if dresses and actor is staging.actors[0]:
        return actor.model_copy(
            update={"action": Action.DRESS, "holds": Prop.SHIRT.value, "at": "", "toward": ""}
        )
    if actor.action is Action.WORK and not actor.holds:
        tool = _find_tool(passage, staging.setting)
        return actor if tool is None else actor.model_copy(update={"holds": tool.value})
    done = actor.holds in _NAMES and actor.action not in _USES
    if done and _NAMES[actor.holds] not in find_props(passage.words):
        return actor.model_copy(update={"holds": ""})
    return actor


def _find_tool(passage: Passage, setting: Setting) -> Prop | None:
    """By the passage's words, then by its line's, then by the place."""
    for text in (passage.low, passage.line.text.lower()):
        found = [(match.start(), tool) for pattern, tool in _BY_WORDS if (match := pattern.search(text))]
        if found:
            return min(found, key=lambda one: one[0])[1]
    return _BY_PLACE.get(setting)
