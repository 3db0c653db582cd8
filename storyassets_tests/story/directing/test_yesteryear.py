"""Before there were screens nobody holds one."""

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.yesteryear import bring_up_to_date, keep_in_time


def test_a_phone_has_its_wire_and_nothing_has_a_screen():
    caller = Actor(character_id="ann", action=Action.TALK, holds=Prop.PHONE.value)
    writer = Actor(character_id="bob", action=Action.WORK, holds=Prop.LAPTOP.value)
    staging = Staging(
        setting=Setting.OFFICE,
        actors=(caller, writer),
        props=(Prop.PHONE, Prop.TELEVISION, Prop.LETTER),
        of_today=True,
    )
    (shown,) = keep_in_time([staging])
    assert shown.yesteryear
    assert shown.props == (Prop.TELEPHONE, Prop.LETTER)
    assert [actor.holds for actor in shown.actors] == [Prop.TELEPHONE.value, ""]


def test_what_is_older_stays():
    staging = Staging(props=(Prop.LETTER,), actors=(Actor(character_id="ann", holds=Prop.LETTER.value),))
    assert keep_in_time([staging]) == [staging.model_copy(update={"yesteryear": True})]


def _of_today(*props, holds=""):
    return Staging(props=props, actors=(Actor(character_id="ann", holds=holds),), of_today=True)


def test_a_torch_of_today_has_a_battery():
    (shown,) = bring_up_to_date(
        [_of_today(Prop.TORCH, holds=Prop.TORCH.value)], "I took my torch and climbed up."
    )
    assert shown.props == (Prop.FLASHLIGHT,)
    assert shown.actors[0].holds == Prop.FLASHLIGHT.value
    burning = _of_today(Prop.TORCH)
    assert bring_up_to_date([burning], "They held a burning torch.") == [burning]
    old = burning.model_copy(update={"of_today": False})
    assert bring_up_to_date([old], "I took my torch.") == [old]


def test_snow_on_a_road_is_ploughed_by_a_truck_with_a_blade():
    ploughs = [_of_today(Prop.PLOUGH)]
    for told in (
        "My father drove a snow plow.",
        "A plow came down the highway.",
        "The plough dropped its blade.",
    ):
        assert bring_up_to_date(ploughs, told)[0].props == (Prop.SNOWPLOW,)
    for told in ("He walked behind the plough and two horses.", "Her plough broke in the field."):
        assert bring_up_to_date(ploughs, told) == ploughs
