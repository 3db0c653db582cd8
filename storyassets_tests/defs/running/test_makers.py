"""A provider that falls midway: the run begins again by itself, and in the end all is of one maker."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import dagster as dg
import pytest

from storyassets.cli.progress import RunProgress
from storyassets.cli.redoing import forget_falls
from storyassets.cli.running import QUIET, run_job
from storyassets.definitions import assemble
from storyassets.defs.jobs import PREVIEW_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.errors import ProviderRefused
from storyassets.model.brief import Brief
from storyassets.model.take import Pictures
from storyassets.providers.protocols import Made, PictureRequest, ProviderRole, ShotPictureRequest
from storyassets.providers.registry import Registry
from storyassets.studio.documents import read_document, write_document
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.workshops import TINY_CHANNEL, FakeIllustrator, a_workshop

KEY = "the-lamp"
STORY = """
An old lamp stood in a shop. Nobody wanted it. One night a girl came in from the rain and asked what it cost.
"Nothing," said the owner. "It has never burned." She took it home and lit it, and it burned until morning.
"""
PICTURES = ("character_portraits", "broll")


class CloudIllustrator(FakeIllustrator):
    """Draws portraits for money, and no shots."""

    name = "cloud"

    def estimate_usd(self, request: PictureRequest) -> Decimal:
        return Decimal("0.05")

    def make(self, request: PictureRequest) -> Made:
        if isinstance(request, ShotPictureRequest):
            raise ProviderRefused("no shots today", thing=self.name)
        return super().make(request).model_copy(update={"cost_usd": Decimal("0.05")})


@pytest.fixture
def instance():  # type: ignore[no-untyped-def]
    retries = {"enabled": True, "max_retries": 0}
    with a_temporary_instance(run_retries=retries) as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
        yield instance


def a_cloud_workshop(tmp_path: Path, *, run: str = "") -> Workshop:
    known = a_workshop(tmp_path)
    (tmp_path / "channels" / "default.yaml").write_text(
        f"{TINY_CHANNEL}\nproviders: {{illustrator: [cloud, embedded]}}\npictures: {{remakes: 0}}\n"
    )
    registry = Registry(
        {
            role: [known.registry.chain(role, ["embedded"])[0]]
            for role in known.registry.roles
            if role is not ProviderRole.ILLUSTRATOR
        }
        | {ProviderRole.ILLUSTRATOR: [CloudIllustrator(), FakeIllustrator()]}
    )
    workshop = Workshop(known.settings, registry=registry, reporter=RunProgress(), run=run)
    write_document(workshop.folder(KEY).brief, Brief(key=KEY, text=STORY, duration_s=15))
    return workshop


def makers(workshop: Workshop) -> set[str]:
    folder = workshop.folder(KEY)
    documents = [read_document(folder.asset(name), Pictures) for name in PICTURES]
    return {picture.take.provider for document in documents for picture in document.pictures}


def test_the_command_line_runs_again_until_all_pictures_are_of_one_maker(
    tmp_path: Path, instance: dg.DagsterInstance
) -> None:
    workshop = a_cloud_workshop(tmp_path, run="this-run")
    run_job(PREVIEW_JOB, KEY, workshop, instance)
    assert makers(workshop) == {"embedded"}
    assert len(instance.get_runs()) == 2
    calls = workshop.ledger.find_calls(KEY)
    assert {call.purpose.run for call in calls} == {"this-run"}
    progress = workshop.reporter
    assert isinstance(progress, RunProgress)
    paid = sum(call.cost_usd for call in calls)
    assert progress.total("cost_usd") == pytest.approx(float(paid))
    assert paid > 0
    assert set(progress.degraded["broll"].values()) == {"cloud: no shots today"}
    forget_falls(workshop.settings, KEY, ["voice_clips"])
    assert len(workshop.ledger.find_falls(KEY)) == 1
    forget_falls(workshop.settings, KEY, ["broll/setup-1"])
    assert workshop.ledger.find_falls(KEY) == []


def test_dagster_s_daemon_is_asked_to_run_all_of_it_again(
    tmp_path: Path, instance: dg.DagsterInstance
) -> None:
    workshop = a_cloud_workshop(tmp_path)
    result = (
        assemble(workshop)
        .resolve_job_def(PREVIEW_JOB)
        .execute_in_process(instance=instance, partition_key=KEY, raise_on_error=False, run_config=QUIET)
    )
    assert not result.success
    run = instance.get_run_by_id(result.run_id)
    assert run is not None
    assert (run.tags["dagster/retry_strategy"], run.tags["dagster/will_retry"]) == ("ALL_STEPS", "true")
    [failed] = [
        verdict for verdict in result.get_asset_check_evaluations() if not verdict.passed and verdict.blocking
    ]
    assert failed.check_name == "pictures_are_of_one_maker"
