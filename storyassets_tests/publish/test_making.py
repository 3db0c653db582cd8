"""What an episode is made of, in a few words."""

import pytest

from storyassets.model.brief import Brief
from storyassets.model.channel import Channel
from storyassets.model.commission import Commission
from storyassets.model.quality import QualityScore
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.take import VoiceTakes
from storyassets.publish.making import describe_making, kind_of_hook, name_voice
from storyassets_tests.fakes.episodes import a_line, a_script, lion_and_mouse, voices_of


def a_commission(**voices):
    return Commission(brief=Brief(key="lion", text="A lion."), channel=Channel(name="default", voices=voices))


def test_all_that_is_known_is_named():
    script = lion_and_mouse()
    score = QualityScore(visual=90, content=80, technical=70, overall=81.24)
    assert describe_making(a_commission(), script, voices_of(script), score) == {
        "style": "storybook",
        "pattern": "mixed_rapid",
        "thumbnail": "frame",
        "hook_kind": "statement",
        "hook": "Only a mouse could save the lion.",
        "voice": "fake",
        "quality": "81.2",
    }


def test_nothing_is_made_up_where_nothing_is_known():
    assert describe_making(None, None, None, None) == {}
    assert describe_making(None, a_script(a_line("No hook is here.")), VoiceTakes(), None) == {}


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("Why did the fox run?", NARRATOR, "question"),
        ("Why did the fox run?”", "fox", "spoken question"),
        ("Run!", NARRATOR, "call"),
        ("なぜ？", NARRATOR, "question"),
        ("He ran.", "fox", "spoken statement"),
        ("…", NARRATOR, "statement"),
    ],
)
def test_a_hook_has_a_kind(text, speaker, kind):
    assert kind_of_hook(a_line(text, beat=Beat.HOOK, speaker=speaker)) == kind


def test_the_voice_is_the_narrator_s_with_the_name_that_the_channel_gave_it():
    script = lion_and_mouse()
    voices = voices_of(script)
    spoken = {line.line_id: line.speaker for line in script.lines}
    takes = tuple(
        one
        if spoken[one.line_id] == NARRATOR
        else one.model_copy(update={"take": one.take.model_copy(update={"provider": "other"})})
        for one in voices.takes
    )
    mixed = VoiceTakes(takes=takes)
    assert name_voice(None, script, mixed) == "fake"
    assert name_voice(a_commission(fake={"narrator": "Ruth"}), script, mixed) == "fake Ruth"
    assert name_voice(None, None, VoiceTakes(takes=takes[:1])) == "fake"
