"""Music in the graph: made once, kept over an edit, and only where the channel wants it."""

import dagster as dg
import pytest

from storyassets.definitions import assemble
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.running.asking import brief_of_channel
from storyassets.model.music import Music
from storyassets.model.script import Script
from storyassets.model.timeline import Timeline
from storyassets.providers.protocols import ScoreRequest
from storyassets.studio.documents import read_document, write_document
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.workshops import TINY_CHANNEL, FakeComposer, a_workshop

KEY = "the-hen"
STORY = """The Hen That Would Not Fly

A hen lived on a farm and never left the yard. Every day the geese laughed at her.

One night a fox came. The hens cried out, and nobody dared to move. "Fly!" said the old goose.

The hen ran at the fox and flew into his face. He fled, and he never came back.

From that day on nobody laughed, and the hen slept well.
"""
ABOVE_THE_TIMELINE = (
    "brief", "picks", "story", "script", "characters", "shot_list", "voice_clips", "music", "broll", "character_portraits", "talking_heads", "captions", "timeline",
)  # fmt: skip


@pytest.fixture
def instance():
    with a_temporary_instance() as temporary:
        temporary.add_dynamic_partitions(EPISODES, [KEY])
        yield temporary


def a_workshop_with(tmp_path, composer, music=""):
    workshop = a_workshop(tmp_path, composer=composer)
    (workshop.settings.channels_dir / "default.yaml").write_text(f"{TINY_CHANNEL}{music}")
    brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20})
    write_document(workshop.folder(KEY).brief, brief)
    return workshop


def run(workshop, instance, *assets):
    result = (
        assemble(workshop)
        .resolve_job_def(EPISODE_JOB)
        .execute_in_process(
            instance=instance,
            partition_key=KEY,
            raise_on_error=False,
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
            asset_selection=[dg.AssetKey(name) for name in assets],
        )
    )
    assert result.success, {event.step_key for event in result.all_events if event.is_step_failure}
    return result


def version(result, asset):
    [event] = [e for e in result.get_asset_materialization_events() if e.asset_key == dg.AssetKey(asset)]
    return event.materialization.tags["dagster/data_version"]


def test_an_edited_line_is_told_over_the_music_that_is_there(tmp_path, instance):
    composer = FakeComposer()
    workshop = a_workshop_with(tmp_path, composer)
    first = run(workshop, instance, *ABOVE_THE_TIMELINE)
    made = len(composer.composed)
    assert sum(isinstance(request, ScoreRequest) for request in composer.composed) == 5
    folder = workshop.folder(KEY)
    script = read_document(folder.asset("script"), Script)
    line = script.lines[1].model_copy(update={"text": f"{script.lines[1].text} So it was."})
    edited = script.model_copy(update={"lines": (script.lines[0], line, *script.lines[2:])})
    write_document(folder.script_by_hand, edited)
    second = run(workshop, instance, *ABOVE_THE_TIMELINE)
    assert len(composer.composed) == made
    assert version(first, "music") == version(second, "music")
    assert version(first, "timeline") != version(second, "timeline")


def test_a_channel_without_taste_for_music_has_speech_alone(tmp_path, instance):
    composer = FakeComposer()
    workshop = a_workshop_with(tmp_path, composer, "music: {score: false, effects: false}\n")
    run(workshop, instance, *ABOVE_THE_TIMELINE, "soundtrack")
    folder = workshop.folder(KEY)
    assert composer.composed == ()
    assert read_document(folder.asset("music"), Music) == Music()
    timeline = read_document(folder.asset("timeline"), Timeline)
    assert [track.name for track in timeline.tracks] == ["pictures", "speech"]
