"""Properties: which of a scene's props are held, laid or put somewhere. How each kind behaves is in `prop_habits`."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.scenery.at_vessel import draw_vessel_under_beak, vessel_of
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.coverings import is_covered
from storyassets.providers.embedded.scenery.doorways import draw_door_at_hand, opener_of
from storyassets.providers.embedded.scenery.far_spots import put_far
from storyassets.providers.embedded.scenery.flying_things import put_in_air
from storyassets.providers.embedded.scenery.hanging import hang, hangs
from storyassets.providers.embedded.scenery.hiding import covering_props
from storyassets.providers.embedded.scenery.holding import draw_held
from storyassets.providers.embedded.scenery.kept_sides import open_side
from storyassets.providers.embedded.scenery.multitudes import fills_the_land, spread_out
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.perching import climbs_trunk, is_perched
from storyassets.providers.embedded.scenery.prop_habits import (
    BIG,
    ON_WALL,
    fitting_props,
    grows,
    held_prop,
    whole_props,
)
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.prop_spots import (
    DOER_UNITS,
    in_pieces,
    plant,
    put_near,
)
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.tabletops import Laid, lay_table
from storyassets.providers.embedded.scenery.threshold import opens_door
from storyassets.providers.embedded.scenery.worktops import taken_by_worktops


class AloftPen(Pen):
    """Draws what falls or floats among clouds: it lies on no ground."""

    def shadow(self, x: float, y: float, rx: float, ry: float, opacity: float = 0.34) -> None:
        """None."""


def draw_properties(stage: Stage, staging: Staging, placed: tuple[Placed, ...], seed: int) -> tuple[Pen, Pen]:
    """The props behind the actors and those before them."""
    pen_of = AloftPen if staging.setting is Setting.SKY else Pen
    behind, before = pen_of("pb"), pen_of("pf")
    taken = _in_use(placed)
    props = tuple(prop for prop in fitting_props(staging) if prop.value not in taken)
    opener = opener_of(placed)
    if opener is not None and not opens_door(staging):
        draw_door_at_hand(behind, stage, staging, opener, seed)
    vessel = vessel_of(placed[0], staging) if len(placed) == 1 else None
    if vessel is not None:
        draw_vessel_under_beak(behind, stage, staging, placed[0], vessel, seed)
        props = tuple(prop for prop in props if prop is not vessel)
    held = _find_held(staging, placed, props)
    rest = [prop for prop in props if prop is not held]
    if held is not None:
        drawing = draw_thing(staging.condition_of(held), prefix="ph", seed=seed)
        draw_held(before, placed[0], stage.ground_y, held, drawing)
    laid = _lay(stage, staging, placed, rest, seed)
    rest = [prop for prop in rest if laid is None or prop not in laid.things]
    for i, prop in enumerate(rest):
        drawing = draw_thing(staging.condition_of(prop), prefix=f"p{i}", seed=seed)
        if laid is not None and prop is laid.table:
            drawing = laid.drawing
        if fills_the_land(stage, staging, prop):
            one = staging.condition_of(prop).model_copy(update={"many": False, "count": 0})
            spread_out(behind, stage, draw_thing(one, prefix=f"p{i}", seed=seed), prop, seed)
        elif hangs(prop, staging, placed):
            one = staging.condition_of(prop).model_copy(update={"many": False, "count": 0})
            hang(behind, stage, draw_thing(one, prefix=f"p{i}", seed=seed), placed)
        elif prop is staging.in_air:
            put_in_air(before, stage, drawing, placed)
        elif grows(prop, staging.setting) and place_of(prop) is not Place.SKY and prop not in ON_WALL | BIG:
            plant(behind, before, stage, prop, i, seed)
        elif not put_far(behind, stage, staging.setting, prop, drawing, placed, i):
            put_near((behind, before), stage, staging, prop, drawing, placed, (i, len(rest)))
    return behind, before


def _in_use(placed: tuple[Placed, ...]) -> set[str]:
    """What is drawn with the actors: in their hands, over them, or under them."""
    used = {one.actor.holds for one in placed} | {one.cover.value for one in placed if one.cover}
    used |= {one.host.value for one in placed if one.host}
    used |= {one.actor.at for one in placed if is_perched(one) or is_covered(one) or climbs_trunk(one)}
    if opener_of(placed) is not None:
        used.add(Prop.DOOR.value)
    return used | covering_props(placed) | taken_by_worktops(placed)


def _find_held(staging: Staging, placed: tuple[Placed, ...], props: tuple[Prop, ...]) -> Prop | None:
    """What the doer has in hand, of whom the staging does not say it."""
    if not placed or placed[0].actor.holds:
        return None
    doer = placed[0].actor
    if doer.action is Action.POINT and doer.at:
        return None
    held = held_prop(tuple(prop for prop in whole_props(staging) if prop in props), doer.action)
    return None if held is staging.in_air else held


def _lay(
    stage: Stage, staging: Staging, placed: tuple[Placed, ...], props: list[Prop], seed: int
) -> Laid | None:
    """The table with what lies on it, where nobody is too small to stand at one."""
    if (
        placed
        and placed[0].nearest.figure.height <= DOER_UNITS
        and placed[0].look.species is not Species.HUMAN
    ):
        return None
    there = [prop for prop in props if prop is not staging.in_air and not in_pieces(staging, prop)]
    return lay_table(there, staging, seed, open_side(stage, placed) if len(placed) == 1 else 0)
