"""What an animal of a close shot has in its beak or jaws: a thing, or whom it has caught."""

from __future__ import annotations

from storyassets.model.camera import Framing
from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.providers.embedded.figures import Facing, draw_figure, draw_portrait
from storyassets.providers.embedded.figures.raised_paw import draw_raised_paw, is_pawed
from storyassets.providers.embedded.scenery.bust import Spot, seat_of
from storyassets.providers.embedded.scenery.grips import WITH_HANDS
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.sizing import natural_scale
from storyassets.providers.embedded.scenery.stature import standing_height
from storyassets.providers.protocols import Sitter

THING = (0.5, 0.78)  # of the head's height: the smallest and the largest thing in a mouth
CAUGHT = (0.6, 0.92)  # of the same, who is caught
HEAD_OF_BODY = 0.42  # of an animal's height, that its head is on the whole
BITE = 0.24  # of a thing's height, that is above the lips
SCRUFF = 0.16  # of who is caught
AHEAD = 0.06  # of the head's width
IN_PAW, BELOW_CHIN = 0.78, 0.44  # of the head's height: how large a thing in a paw is, and where
PAW = 0.8  # of its size on the animal, for what is nearer than the breast is seen less foreshortened
INSIDE = 0.08  # of the picture's width
LEAN = 9.0  # degrees
UPRIGHT_SHAFTS = {Prop.STICK: 30.0, Prop.BONE: 0.0, Prop.SPEAR: 70.0, Prop.BROOM: 78.0}
FRAMING = Framing.MEDIUM
PROPS = {prop.value: prop for prop in Prop}


def draw_mouthful(
    pen: Pen, sitter: Sitter, actor: Actor, spot: Spot, staging: Staging, looks: dict[str, Look]
) -> None:
    """The thing, or the one who is caught, over the animal's lips. One who speaks has it in a paw."""
    if not actor.holds or sitter.look.species in WITH_HANDS or sitter.look.crowd:
        return
    if sitter.look.upright or actor.action in (Action.TALK, Action.SHOUT):
        _draw_in_paw(pen, sitter.look, actor, spot, staging)
        return
    figure = draw_portrait(sitter.look, actor.emotion, prefix="mh", turned=spot.turned)
    if figure.mouth is None:
        return
    seat, head, mouth = seat_of(figure, sitter.look.species, spot), figure.head, figure.mouth
    way = -1 if spot.turned < 0 else 1
    x = seat.x + (mouth.x + mouth.width / 2 + way * AHEAD * head.width) * seat.scale
    y = seat.foot + (mouth.y + mouth.height * 0.7) * seat.scale
    if actor.holds in looks:
        _draw_caught(
            pen, sitter.look, looks[actor.holds], (x, y), head.height * seat.scale, way, spot.size[0]
        )
        return
    prop = PROPS.get(actor.holds)
    if prop is None or place_of(prop) is not Place.SMALL:
        return
    thing = draw_thing(
        staging.condition_of(prop) or Condition(prop=prop),
        prefix="mt",
        seed=staging.things_seed or sitter.look.seed,
    )
    natural = max(thing.width, thing.height)
    size = min(max(natural, THING[0] * head.height), THING[1] * head.height) / natural * seat.scale
    turn = UPRIGHT_SHAFTS.get(prop, LEAN)
    pen.place(thing.svg, x, y + thing.height * (1 - BITE) * size, size, turn=way * turn, mirror=way < 0)


def holds_in_paw(look: Look, actor: Actor) -> bool:
    """Whether there is a paw, and a thing so small that it is held up before the breast."""
    prop = PROPS.get(actor.holds)
    return prop is not None and place_of(prop) is Place.SMALL and is_pawed(look)


def _draw_in_paw(pen: Pen, look: Look, actor: Actor, spot: Spot, staging: Staging) -> None:
    """What was in the jaws of one who speaks now: held before the breast, where there is a paw to hold it."""
    if not holds_in_paw(look, actor):
        return
    prop = PROPS[actor.holds]
    figure = draw_portrait(look, actor.emotion, prefix="mp", turned=spot.turned, busy=True)
    seat, head, way = seat_of(figure, look.species, spot), figure.head, -1 if spot.turned < 0 else 1
    paw, units = draw_raised_paw(look, "mw")
    thing = draw_thing(staging.condition_of(prop), prefix="mt", seed=staging.things_seed or look.seed)
    size = IN_PAW * head.height / max(thing.width, thing.height) * seat.scale
    x = seat.x + (head.x + head.width / 2) * seat.scale
    y = seat.foot + (head.y + head.height * (1 + BELOW_CHIN)) * seat.scale
    pen.place(thing.svg, x, y + thing.height * size * 0.2, size, turn=way * LEAN, mirror=way < 0)
    pen.place(paw, x, y + thing.height * size * 0.14, PAW * head.width / units * seat.scale, mirror=way < 0)


def _draw_caught(
    pen: Pen, holder: Look, caught: Look, at: tuple[float, float], head: float, way: int, width: float
) -> None:
    """Hanging from the jaws, as large as it is beside the holder."""
    facing = Facing.RIGHT if way > 0 else Facing.LEFT
    emotion = Emotion.LOVE if caught.species is holder.species else Emotion.SUSPENSE
    figure = draw_figure(caught, Action.STAND, emotion, facing=facing, prefix="mc", empty_handed=True)
    relative = natural_scale(caught, FRAMING, 1.0) * standing_height(caught)
    relative /= natural_scale(holder, FRAMING, 1.0) * standing_height(holder)
    high = min(max(relative / HEAD_OF_BODY, CAUGHT[0]), CAUGHT[1]) * head
    scale = high / figure.height
    half = figure.width * scale / 2 + INSIDE * width
    x = min(max(at[0], half), width - half)
    pen.place(figure.svg, x, at[1] + high * (1 - SCRUFF), scale, turn=way * LEAN)
