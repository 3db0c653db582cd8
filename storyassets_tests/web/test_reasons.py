"""Why takes are degraded, as it is read from Dagster's storage."""

import dagster as dg
import pytest

from storyassets.defs.partitions import episodes
from storyassets.defs.showing import show_money
from storyassets.studio.tally import Tally
from storyassets.web.reasons import find_reasons

WHY = {"voice hook-1": "first: it is down"}


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as ephemeral:
        ephemeral.add_dynamic_partitions(episodes.name, ["fox", "hen"])
        yield ephemeral


def materialize(instance, episode, reasons):
    @dg.asset(name="voice_clips", partitions_def=episodes)
    def spoken():
        return dg.MaterializeResult(metadata=show_money(Tally(made=1, reasons=reasons)))

    assert dg.materialize([spoken], instance=instance, partition_key=episode).success


def test_the_reasons_of_an_episode_are_those_of_its_latest_materialization(instance):
    materialize(instance, "fox", {"voice hook-1": "an older word"})
    materialize(instance, "fox", WHY)
    materialize(instance, "hen", {})
    assert find_reasons(instance, "fox") == {"voice_clips": WHY}
    assert find_reasons(instance, "hen") == find_reasons(instance, "nobody") == {}


def test_what_is_no_such_word_is_left_out(instance):
    @dg.asset(name="broll", partitions_def=episodes)
    def drawn():
        return dg.MaterializeResult(metadata={"degraded": "a text"})

    assert dg.materialize([drawn], instance=instance, partition_key="fox").success
    assert find_reasons(instance, "fox") == {}


def test_a_storage_that_cannot_tell_is_no_reason_to_show_nothing():
    class Broken:
        def fetch_materializations(self, *_, **__):
            raise dg.DagsterInvariantViolationError("the storage is gone")

    assert find_reasons(Broken(), "fox") == {}
