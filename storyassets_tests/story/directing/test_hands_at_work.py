import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.shot import ShotKind
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.hands_at_work import ENOUGH
from storyassets.story.finding.find import find_story
from storyassets.story.writing.write import write_script

DEEDS = (
    "My aunt Vera swept the hall every evening for nine years. The hall was cold, and nobody came there any more. "
    "One night she heard a noise behind the wall. {deed} Then she went home through the rain. "
    "In the morning the mayor stood before the door. He was angry, and he shouted at her. Vera didn't answer him. "
    "She walked down to the river and sat there until the evening. Nobody in our town has ever asked her why."
)


def inserts_of(deed):
    text = DEEDS.format(deed=deed)
    request = ScriptRequest(
        story=find_story(text, "The Hall"), duration_s=60.0, pattern=EditPattern.MIXED_RAPID, seed=1
    )
    script = write_script(request)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    return [shot for shot in shots if shot.kind is ShotKind.INSERT]


@pytest.mark.parametrize(
    ("deed", "thing"),
    [("She picked up a stone.", "stone"), ("She took out a rusty key.", "key"), ("Vera opened a letter.", "letter")],
)  # fmt: skip
def test_a_hand_that_does_something_to_a_small_thing_is_seen_near(deed, thing):
    held = [shot.staging.actors[0].holds for shot in inserts_of(deed) if shot.staging.actors]
    assert thing in held


@pytest.mark.parametrize("deed", ["She climbed a hill.", "She thought of a hammer.", "She broke a promise."])
def test_what_no_hand_does_is_not(deed):
    assert not [shot for shot in inserts_of(deed) if shot.staging.actors]


def test_there_are_a_few_at_the_most():
    deeds = "She picked up a stone. She looked around for a long time in the dark. She took out a key. She waited a while beside the wall. "
    assert len(inserts_of(deeds * 3)) <= ENOUGH
