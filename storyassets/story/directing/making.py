"""Making: a thing that is being made is seen as its material, then as pieces, and as itself when it is finished."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.materials import MADE_OF, Made, read_making
from storyassets.story.reading.things import find_props

_TOOLS = {Prop.LEATHER: Prop.SCISSORS, Prop.CLOTH: Prop.SCISSORS}
_MOST_CONDITIONS, _MOST_PROPS = 3, 3


def show_making(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; what is not made yet is not seen in them."""
    shown: list[Staging] = []
    made: dict[Prop, Made] = {}
    for staging, passage in zip(stagings, passages, strict=True):
        if passage.beat is Beat.HOOK or passage.is_dialogue:
            shown.append(staging)
            continue
        said, before = _read(passage), dict(made)
        _note(made, said, passage)
        if staging.imagined:
            shown.append(staging)
            continue
        staging = _show_made(staging, [product for product in before if product not in made])
        for product, stage in made.items():
            staging = _show_material(staging, product, stage)
            if said is Made.CUT and stage is Made.CUT:
                staging = _cut(staging, MADE_OF[product])
        shown.append(staging)
    return shown


def _read(passage: Passage) -> Made | None:
    """What is said here; what a line calls finished is so from its first word."""
    whole = read_making(passage.line.text)
    return whole if whole is Made.DONE else read_making(" ".join(passage.narrated))


def _note(made: dict[Prop, Made], said: Made | None, passage: Passage) -> None:
    """What is begun or finished with these words."""
    if said is None:
        return
    named = [thing for thing in find_props(passage.narrated) if thing in MADE_OF]
    in_line = [thing for thing in find_props(passage.line.text.split()) if thing in MADE_OF]
    if said is Made.DONE:
        for product in [product for product in made if product in named + in_line or not named]:
            del made[product]
        return
    # 'He cut them out' tells of what was begun last.
    for product in (named or in_line or list(made)[-1:])[:1]:
        made[product] = said


def _show_made(staging: Staging, products: Sequence[Prop]) -> Staging:
    """What was just finished is there, where nobody has it yet."""
    new = [product for product in products if product not in staging.props]
    if not new or len(staging.props) >= _MOST_PROPS:
        return staging
    there = {actor.holds for actor in staging.actors} | {actor.at for actor in staging.actors}
    if new[0].value in there:
        return staging
    props = tuple(prop for prop in staging.props if prop is not MADE_OF[new[0]])
    many = (Condition(prop=new[0], many=True),)
    rest = tuple(one for one in staging.conditions if one.prop not in (new[0], MADE_OF[new[0]]))
    return staging.model_copy(
        update={"props": (*props, new[0])[:_MOST_PROPS], "conditions": (*many, *rest)[:_MOST_CONDITIONS]}
    )


def _show_material(staging: Staging, product: Prop, stage: Made) -> Staging:
    """The same, with the material wherever the finished thing would be."""
    material, name = MADE_OF[product], product.value
    used = any(name in (actor.holds, actor.at, actor.toward) for actor in staging.actors)
    if product not in staging.props and not used and material not in staging.props:
        return staging
    props = tuple(dict.fromkeys(material if prop is product else prop for prop in staging.props))
    rest = tuple(one for one in staging.conditions if one.prop not in (product, material))
    cut = (Condition(prop=material, state=PropState.CUT),) if stage is Made.CUT else ()
    actors = tuple(_with_material(actor, name, material) for actor in staging.actors)
    conditions = (*cut, *rest)[:_MOST_CONDITIONS]
    return staging.model_copy(update={"props": props, "conditions": conditions, "actors": actors})


def _with_material(actor: Actor, name: str, material: Prop) -> Actor:
    fields = {"holds": actor.holds, "at": actor.at, "toward": actor.toward}
    return actor.model_copy(
        update={key: material.value if value == name else value for key, value in fields.items()}
    )


def _cut(staging: Staging, material: Prop) -> Staging:
    """Whoever cuts has the shears in hand, and the pieces lie before them."""
    tool = _TOOLS.get(material)
    if tool is None or not staging.actors or not fits(Prop.TABLE, staging.setting):
        return staging
    at_it = {"at": material.value, "relation": Relation.BESIDE, "toward": material.value}
    works = staging.actors[0].model_copy(update={"action": Action.WORK, "holds": tool.value, **at_it})
    others = (prop for prop in staging.props if prop not in (material, Prop.TABLE, tool))
    conditions = (
        Condition(prop=material, state=PropState.CUT),
        *(one for one in staging.conditions if one.prop is not material),
    )
    update = {
        "actors": (works, *staging.actors[1:]),
        "props": (material, *others)[:_MOST_PROPS],
        "conditions": conditions[:_MOST_CONDITIONS],
    }
    return staging.model_copy(update=update)
