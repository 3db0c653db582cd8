"""The page of the API says what Dagster understands; that it does what it says is shown in `test_whole_ui`."""

import warnings

import dagster as dg
import pytest
from graphql import parse, validate

from storyassets.definitions import defs
from storyassets.defs.partitions import EPISODES, PARTITION_TAG
from storyassets_tests.fakes.api_calls import CALL, PAGE, read_calls

NAMES = ("where", "create", "run", "watch", "logs", "made", "gate", "cancel", "publish")


@pytest.fixture(scope="module")
def schema():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dagster_graphql.schema import create_schema

        return create_schema().graphql_schema


def test_every_command_of_the_page_is_a_call_that_tests_know():
    text = PAGE.read_text(encoding="utf-8")
    assert tuple(read_calls()) == NAMES
    assert text.count("```") == 2 * len(CALL.findall(text)) and text.count("curl") == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_dagster_understands_each_call(schema, name):
    assert validate(schema, parse(read_calls()[name]["query"])) == []


def test_the_calls_name_what_there_is():
    calls = {name: body.get("variables", {}) for name, body in read_calls().items()}
    for name, job in (("run", "episode"), ("publish", "publish")):
        params = calls[name]["params"]
        assert params["selector"]["jobName"] == job and defs.resolve_job_def(job)
        assert params["executionMetadata"]["tags"][0]["key"] == PARTITION_TAG
    episode = defs.resolve_job_def("episode")
    config = calls["run"]["params"]["runConfigData"]
    assert dg.validate_run_config(episode, config)
    assert f'partitionsDefName: "{EPISODES}"' in read_calls()["create"]["query"]
    graph = defs.resolve_asset_graph()
    assert {dg.AssetKey(one["path"]) for one in calls["made"]["assets"]} <= graph.materializable_asset_keys
    gate = dg.AssetCheckKey(dg.AssetKey(calls["gate"]["asset"]["path"]), calls["gate"]["check"])
    assert gate in graph.asset_check_keys
