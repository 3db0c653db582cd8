"""The whole graph through Dagster, on fake pictures and voices and the real renderer."""

import dagster as dg
import pytest

from storyassets.cli.overriding import accept_failure
from storyassets.definitions import CHECKS, assemble
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.running.asking import brief_of_channel
from storyassets.defs.running.gates import gate_verdicts
from storyassets.model.script import Script
from storyassets.studio.documents import read_document, write_document
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.workshops import FakeIllustrator, FakeVoice, a_workshop

KEY = "the-lamp"
STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold.

"Who lit you?" asked the fox. "Nobody ever did," said the lamp.

The fox ran home with it. That night a storm came, and every house went dark. The fox opened the
door and put the lamp in the window.

A child was lost in the rain. She saw a light and walked to it. The lamp had burned at last, and
nobody had lit it.
"""


@pytest.fixture
def instance():
    with a_temporary_instance() as temporary:
        temporary.add_dynamic_partitions(EPISODES, [KEY])
        yield temporary


def write_brief(workshop, **words):
    brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20, **words})
    write_document(workshop.folder(KEY).brief, brief)


def run(workshop, instance, *assets):
    job = assemble(workshop).resolve_job_def(EPISODE_JOB)
    return job.execute_in_process(
        instance=instance,
        partition_key=KEY,
        raise_on_error=False,
        run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
        asset_selection=[dg.AssetKey(name) for name in assets] or None,
    )


def failures(result):
    return {event.step_key for event in result.all_events if event.is_step_failure}


def figure(result, asset, name):
    [event] = [
        event for event in result.get_asset_materialization_events() if event.asset_key == dg.AssetKey(asset)
    ]
    return event.materialization.metadata[name].value


def test_a_story_becomes_a_video_and_a_second_run_makes_nothing(tmp_path, instance):
    workshop = a_workshop(tmp_path)
    write_brief(workshop)
    first = run(workshop, instance)
    assert first.success, failures(first)
    video = workshop.folder(KEY).video.read_bytes()
    assert workshop.folder(KEY).captions_srt.read_text().startswith("1\n00:00:00,")
    second = run(workshop, instance)
    assert second.success
    assert workshop.folder(KEY).video.read_bytes() == video
    assert [figure(second, asset, "takes_made") for asset in ("script", "broll", "voice_clips")] == [0, 0, 0]
    assert figure(second, "rendered_video", "segments_encoded") == 0
    assert figure(first, "rendered_video", "segments_encoded") > 0


def test_every_asset_has_a_content_version_that_an_equal_run_repeats(tmp_path, instance):
    workshop = a_workshop(tmp_path)
    write_brief(workshop)

    def versions(result):
        return {
            event.asset_key: event.materialization.tags["dagster/data_version"]
            for event in result.get_asset_materialization_events()
        }

    assert versions(run(workshop, instance, "brief", "picks", "story", "script")) == versions(
        run(workshop, instance, "brief", "picks", "story", "script")
    )


def test_a_flat_picture_stops_the_run_before_the_render(tmp_path, instance):
    workshop = a_workshop(tmp_path, illustrator=FakeIllustrator(flat=True))
    write_brief(workshop)
    result = run(workshop, instance)
    assert not result.success
    assert "character_portraits_every_character_who_is_seen_has_a_portrait" in failures(result)
    assert not workshop.folder(KEY).video.exists()


def test_a_silent_line_stops_the_run_and_names_the_line(tmp_path, instance):
    workshop = a_workshop(tmp_path, voice=FakeVoice(mute=True))
    write_brief(workshop)
    result = run(workshop, instance)
    [verdict] = [
        v
        for v in result.get_asset_check_evaluations()
        if not v.passed and v.severity is dg.AssetCheckSeverity.ERROR
    ]
    assert verdict.check_name == "every_line_is_spoken"
    assert "silent" in verdict.metadata["faults"].value


def test_a_gate_that_failed_stops_a_later_run_of_what_is_below(tmp_path, instance):
    workshop = a_workshop(tmp_path, voice=FakeVoice(mute=True))
    write_brief(workshop)
    assert not run(workshop, instance).success
    later = run(workshop, instance, "captions")
    assert failures(later) == {"captions"}
    [event] = [event for event in later.all_events if event.is_step_failure]
    assert "voice_clips/every_line_is_spoken" in event.step_failure_data.user_failure_data.description


def test_an_override_with_a_reason_opens_the_gate_for_that_content_only(tmp_path, instance, capsys):
    workshop = a_workshop(tmp_path, voice=FakeVoice(mute=True))
    write_brief(workshop)
    assert not run(workshop, instance).success
    accept_failure(workshop.settings, KEY, "voice_clips/every_line_is_spoken", "the silence is meant")
    capsys.readouterr()
    assert run(workshop, instance, "voice_clips").success
    assert run(workshop, instance, "captions").success
    document = workshop.folder(KEY).asset("script")
    script = read_document(document, Script)
    longer = script.model_copy(
        update={
            "lines": (
                *script.lines[:-1],
                script.lines[-1].model_copy(update={"text": "It was quite another end."}),
            )
        }
    )
    write_document(workshop.folder(KEY).script_by_hand, longer)
    assert not run(workshop, instance, "script", "voice_clips").success


def test_a_missing_upstream_names_the_asset_to_materialize(tmp_path, instance):
    workshop = a_workshop(tmp_path)
    write_brief(workshop)
    assert run(workshop, instance, "brief", "picks").success
    result = run(workshop, instance, "script")
    [event] = [event for event in result.all_events if event.is_step_failure]
    assert "Materialize story first" in str(event.step_failure_data.error) + str(
        event.step_failure_data.user_failure_data
    )


def test_an_asset_that_fails_is_told_in_the_index_until_it_is_made(tmp_path, instance):
    workshop = a_workshop(tmp_path)
    write_brief(workshop)
    whole = workshop.folder(KEY).brief.read_text()
    workshop.folder(KEY).brief.write_text(whole + "colour: blue\n")
    assert not run(workshop, instance, "brief").success
    row = workshop.catalogue.find_episode(KEY)
    assert (row.state, row.failed_asset) == ("failed", "brief")
    assert "colour" in row.failure
    workshop.folder(KEY).brief.write_text(whole)
    assert run(workshop, instance, "brief").success
    assert workshop.catalogue.find_episode(KEY).state == "begun"


def test_a_partition_without_a_brief_takes_the_channel_s_next_story_and_says_so(tmp_path, instance):
    workshop = a_workshop(tmp_path)
    result = run(workshop, instance, "brief")
    assert result.success
    assert "next story" in figure(result, "brief", "note")
    again = run(workshop, instance, "brief")
    assert figure(again, "brief", "asked_for") == figure(result, "brief", "asked_for")


def test_a_hand_written_script_replaces_the_writer_s_and_asks_nobody(tmp_path, instance):
    workshop = a_workshop(tmp_path)
    write_brief(workshop)
    assert run(workshop, instance, "brief", "picks", "story", "script").success
    folder = workshop.folder(KEY)
    written = read_document(folder.asset("script"), Script)
    edited = written.model_copy(update={"title": "Another Lamp"})
    write_document(folder.script_by_hand, edited)
    result = run(workshop, instance, "script")
    assert figure(result, "script", "title") == "Another Lamp"
    assert figure(result, "script", "takes_made") + figure(result, "script", "takes_reused") == 0


WARNINGS = {
    "every_character_keeps_their_likeness",
    "every_speaker_keeps_their_likeness",
    "it_is_of_first_choices",
    "it_differs_from_the_last_episodes",
    "the_font_has_every_letter",
}


def test_every_gate_but_a_few_warnings_is_blocking_and_sits_under_an_asset(tmp_path):
    specs = [spec for check in CHECKS for spec in check.check_specs]
    assert len(specs) >= 18
    assert {spec.name for spec in specs if not spec.blocking} <= WARNINGS


def test_a_gate_s_verdict_counts_only_for_the_latest_materialization(tmp_path, instance):
    workshop = a_workshop(tmp_path)
    write_brief(workshop)
    assert run(workshop, instance, "brief", "picks", "story", "script").success
    gate = dg.AssetCheckKey(dg.AssetKey("script"), "all_five_beats_are_told_in_order")
    assert gate_verdicts(instance, [gate], KEY) == {gate: True}
    instance.report_runless_asset_event(dg.AssetMaterialization("script", partition=KEY))
    assert gate_verdicts(instance, [gate], KEY) == {gate: False}
