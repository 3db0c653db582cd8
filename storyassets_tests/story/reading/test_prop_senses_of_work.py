"""Words of tools, machines, games and war name a thing in some company, and none in another."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop, PropState
from storyassets.story.directing.errands import SADDLE
from storyassets.story.reading.prop_states import state_of
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("He closed the valve and watched the gauge", [Prop.VALVE, Prop.GAUGE]),
        ("a pipe had burst in the cellar", [Prop.PIPE]),
        ("He took off his belt", [Prop.BELT]),
        ("She hung a leather belt there", [Prop.BELT]),
        ("I stood and watched the belt", []),
        ("The belt ran all day", []),
        ("the plumber cut the pipe", [Prop.PIPE]),
        ("She turned on the tap", [Prop.FAUCET]),
        ("He tightened the last bolt with a wrench", [Prop.SCREW, Prop.WRENCH]),
        ("She hung the coat rack on a nail in the wall", [Prop.NAIL, Prop.WALL]),
        ("Grandpa pushed the barrow uphill", [Prop.WHEELBARROW]),
        ("He pressed the red button", [Prop.RED_BUTTON]),
        ("She pulled out the plug", [Prop.CABLE]),
        ("The nurse put on her mask", [Prop.FACE_MASK]),
        ("He threw the life ring past the buoy", [Prop.LIFE_RING, Prop.BUOY]),
        ("The keeper stood before the goal", [Prop.GOAL]),
        ("They carried him out on a stretcher", [Prop.STRETCHER]),
        ("He laced the gloves before the first round", [Prop.BOXING_GLOVES]),
        ("The steam pumps were holding the flood", [Prop.PUMP]),
        ("She filled the bucket at the village pump", [Prop.BUCKET, Prop.HAND_PUMP]),
        ("Then another valve burst", [Prop.VALVE]),
        ("The robber pulled a gun in the bank", [Prop.PISTOL]),
        ("The hunter cleaned his gun", [Prop.GUN]),
        ("She carried the can of diesel up the steps", [Prop.JERRYCAN]),
        ("A boss in a grey suit came in", []),
        ("The captain took the wheel", [Prop.HELM]),
        ("She gripped the wheel and watched the road", [Prop.STEERING_WHEEL]),
        ("He drove the plow up the highway", [Prop.SNOWPLOW]),
        ("Grandpa lit his pipe", [Prop.TOBACCO_PIPE]),
        ("She laid the needle on the record", [Prop.RECORD]),
        ("The crane lifted the girder", [Prop.CONSTRUCTION_CRANE]),
        ("The mechanic opened the hood and looked at the engine", [Prop.ENGINE]),
        ("The fire engine came round the corner", [Prop.FIRE_TRUCK]),
        ("Two blocks of ice lay in the crate", [Prop.ICE, Prop.CRATE]),
        ("They followed the tracks of a wolf through the snow", [Prop.PAW_PRINTS]),
        ("He keyed the radio and called dispatch", [Prop.WALKIE_TALKIE]),
        ("Black smoke rose over the roofs", [Prop.SMOKE]),
        ("A wave swept over the deck", [Prop.WAVE]),
        ("She waited at the traffic light", [Prop.TRAFFIC_LIGHT]),
    ],
)
def test_things_of_work_are_found(text, things):
    assert [one for one in find_props(text.split()) if one is not Prop.COAT] == things


@pytest.mark.parametrize(
    "text",
    [
        "We had a fire drill at noon",
        "He felt a tap on the shoulder",
        "She bit her nails",
        "They tap the table twice",
        "He was charged with assault and battery",
        "They decided to switch sides",
        "He had to bolt and never looked back",
        "The gear was in the van",
        "Her only goal was to leave",
        "Stop that racket at once",
        "He held the school record in swimming",
        "The next speaker stood up",
        "A crane stood in the reeds",
        "They would tire of it soon",
        "He skated across the ice on the lake",
        "She gave him a wave of her hand",
        "He went out to smoke a cigarette",
        "The train tracks hummed",
        "He filled the gas tank",
        "We set sail at noon",
        "This lets him off the hook",
    ],
)
def test_the_same_words_mean_no_tools_elsewhere(text):
    tools = {Prop.DRILL, Prop.FAUCET, Prop.NAIL, Prop.BATTERY, Prop.SWITCH, Prop.SCREW, Prop.GEAR}
    tools |= {
        Prop.RECORD,
        Prop.SPEAKER,
        Prop.CONSTRUCTION_CRANE,
        Prop.TIRE,
        Prop.ICE,
        Prop.WAVE,
        Prop.SMOKE,
        Prop.FOOTPRINTS,
        Prop.TANK,
        Prop.GOAL,
        Prop.RACKET,
        Prop.SAIL,
        Prop.HOOK,
    }
    assert tools.isdisjoint(find_props(text.split()))


def test_a_red_button_that_nobody_presses_is_sewn_on():
    assert find_props(["She", "sewed", "a", "red", "button", "on", "the", "bear"]) == [Prop.BUTTON]


@pytest.mark.parametrize(
    ("text", "prop", "state"),
    [
        ("But the coat was wet.", Prop.COAT, PropState.WET),
        ("He held a dripping umbrella.", Prop.UMBRELLA, PropState.WET),
        ("She took off her muddy boots.", Prop.BOOTS, PropState.DIRTY),
        ("There was wet water.", Prop.WATER, PropState.PLAIN),
        ("The coat was not wet.", Prop.COAT, PropState.PLAIN),
        ("She broke it with a crowbar.", Prop.CROWBAR, PropState.PLAIN),
        ("The wave broke against the boat.", Prop.BOAT, PropState.PLAIN),
        ("He smashed the radio.", Prop.RADIO, PropState.BROKEN),
        ("He fell off the ladder and broke his leg.", Prop.LADDER, PropState.PLAIN),
        ("The ladder broke.", Prop.LADDER, PropState.BROKEN),
    ],
)
def test_what_is_wet_or_muddy_is_told(text, prop, state):
    assert state_of(prop, text.split()) is state


def test_no_thing_is_called_like_being_in_the_saddle():
    assert SADDLE not in {prop.value for prop in Prop}
