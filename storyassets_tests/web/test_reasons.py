"""Why takes are degraded, as it is read from Dagster's storage."""

import dagster as dg
import pytest

from storyassets.defs.pages.showing import show_money
from storyassets.studio.tally import Tally
from storyassets.web.reasons import find_reasons

WHY = {"voice hook-1": "first: it is down"}


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as ephemeral:
        yield ephemeral


def materialize(instance, episode, metadata, asset="voice_clips"):
    instance.report_runless_asset_event(dg.AssetMaterialization(asset, partition=episode, metadata=metadata))


def test_the_reasons_of_an_episode_are_those_of_its_latest_materialization(instance):
    materialize(instance, "fox", show_money(Tally(reasons={"voice hook-1": "an older word"})))
    materialize(instance, "fox", show_money(Tally(reasons=WHY)))
    materialize(instance, "hen", show_money(Tally(made=1)))
    assert find_reasons(instance, "fox") == {"voice_clips": WHY}
    assert find_reasons(instance, "hen") == find_reasons(instance, "nobody") == {}


def test_what_is_no_such_word_is_left_out(instance):
    materialize(instance, "fox", {"degraded": "a text"}, "broll")
    assert find_reasons(instance, "fox") == {}


def test_a_storage_that_cannot_tell_is_no_reason_to_show_nothing():
    class Broken:
        def fetch_materializations(self, *_, **__):
            raise dg.DagsterInvariantViolationError("the storage is gone")

    assert find_reasons(Broken(), "fox") == {}
