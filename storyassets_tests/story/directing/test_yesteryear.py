"""Before there were screens nobody holds one."""

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.yesteryear import keep_in_time


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
