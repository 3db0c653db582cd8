"""The quality score through Dagster: made, kept, catalogued, shown, and held against the channel's bar."""

import dagster as dg
import pytest

from storyassets.cli.overriding import accept_failure
from storyassets.definitions import assemble
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.pages.score_table import TABLE_CHARACTERS, tabulate_score
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import brief_of_channel
from storyassets.errors import ProviderRefused
from storyassets.model.quality import QualityPart, QualityScore
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.story.judging.score import score_episode, worst_criteria
from storyassets.story.writing.write import write_script
from storyassets.studio.documents import read_document, write_document
from storyassets_tests.fakes.defects import with_script
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.quality import an_evidence
from storyassets_tests.fakes.workshops import TINY_CHANNEL, a_workshop

KEY = "the-lamp"
STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold.

"Who lit you?" asked the fox. "Nobody ever did," said the lamp.

The fox ran home with it. That night a storm came, and every house went dark. The fox opened the
door and put the lamp in the window.
"""
GATE = "quality_score/the_episode_is_good_enough"
CHOICES = "it_is_of_first_choices"


@pytest.fixture
def instance():
    with a_temporary_instance() as temporary:
        temporary.add_dynamic_partitions(EPISODES, [KEY])
        yield temporary


def make(workshop, instance, *assets):
    brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20})
    write_document(workshop.folder(KEY).brief, brief)
    return (
        assemble(workshop)
        .resolve_job_def(EPISODE_JOB)
        .execute_in_process(
            instance=instance,
            partition_key=KEY,
            raise_on_error=False,
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
            asset_selection=[dg.AssetKey(name) for name in assets] or None,
        )
    )


def metadata_of(result):
    [event] = [
        event
        for event in result.get_asset_materialization_events()
        if event.asset_key == dg.AssetKey("quality_score")
    ]
    return event.materialization.metadata


class SecondWriter(EmbeddedWriter):
    """Comes after one who is always out."""

    name = "second"


class AbsentWriter(EmbeddedWriter):
    def make(self, request):
        raise ProviderRefused("it is out", thing=self.name)


def a_workshop_of_second_choices(tmp_path):
    known = a_workshop(tmp_path)
    others = {role: known.registry.chain(role, ["embedded"]) for role in known.registry.roles}
    writers = [AbsentWriter(write_script), SecondWriter(write_script)]
    channel = known.settings.channels_dir / "default.yaml"
    channel.write_text(TINY_CHANNEL + "providers: {writer: [embedded, second]}\n")
    return Workshop(known.settings, registry=Registry({**others, ProviderRole.WRITER: writers}))


def test_an_episode_is_scored_kept_and_catalogued_and_what_is_of_a_second_choice_is_named(tmp_path, instance):
    workshop = a_workshop_of_second_choices(tmp_path)
    result = make(workshop, instance)
    assert result.success
    score = read_document(workshop.folder(KEY).asset("quality_score"), QualityScore)
    assert score.technical > 60
    row = workshop.catalogue.find_episode(KEY)
    assert (row.quality_visual, row.quality_content) == (score.visual, score.content)
    assert (row.quality_technical, row.quality_overall) == (score.technical, score.overall)
    shown = metadata_of(result)
    assert {name: shown[name].value for name in score.numbers} == score.numbers
    assert worst_criteria(score)[0].name in shown["criteria"].value
    [verdict] = [one for one in result.get_asset_check_evaluations() if one.check_name == CHOICES]
    assert (verdict.passed, verdict.severity) == (False, dg.AssetCheckSeverity.WARN)
    assert verdict.metadata["faults"].value == "the script is not from its first choice"
    noted = workshop.catalogue.find_verdicts(KEY)[f"quality_score/{CHOICES}"]
    assert (noted.passed, noted.faults) == (True, ("the script is not from its first choice",))
    workshop.close()


def test_the_channel_s_bar_is_a_gate_and_an_override_opens_it(tmp_path, instance, capsys):
    workshop = a_workshop(tmp_path)
    channel = workshop.settings.channels_dir / "default.yaml"
    channel.write_text(TINY_CHANNEL + "quality: {least_visual: 99, least_overall: 0}\n")
    result = make(workshop, instance)
    assert not result.success
    [verdict] = [
        v
        for v in result.get_asset_check_evaluations()
        if not v.passed and v.severity is dg.AssetCheckSeverity.ERROR
    ]
    assert verdict.check_name == "the_episode_is_good_enough"
    score = read_document(workshop.folder(KEY).asset("quality_score"), QualityScore)
    told = verdict.metadata["faults"].value
    assert told.startswith(f"visual is {score.visual:.1f} of 100, the channel asks for 99: ")
    assert worst_criteria(score, QualityPart.VISUAL)[0].name in told
    accept_failure(workshop.settings, KEY, GATE, "it is meant to look like this")
    capsys.readouterr()
    assert make(workshop, instance, "quality_score").success


def test_the_table_is_short_enough_to_be_shown_in_place_the_worst_first():
    score = score_episode(an_evidence())
    table = tabulate_score(score)
    assert len(table) <= TABLE_CHARACTERS
    rows = table.splitlines()[2:]
    assert [row.split("|")[1].strip().split(": ")[1] for row in rows] == [
        one.name for one in worst_criteria(score)[: len(rows)]
    ]
    assert len(rows) >= 8


def test_a_story_s_words_do_not_become_markup():
    evidence = an_evidence()
    lines = tuple(
        line.model_copy(update={"text": "[x](javascript:alert(1)) | <b>no</b>\n\nnever."})
        for line in evidence.script.lines
    )
    table = tabulate_score(score_episode(with_script(evidence, lines=lines)))
    assert "repetition" in table
    assert "[x](" not in table
    assert "<b>" not in table
    assert all(row.replace(r"\|", "").count("|") == 4 for row in table.splitlines())
