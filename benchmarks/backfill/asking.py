"""What Dagster's pages ask of its GraphQL endpoint: partitions, one backfill over them, and what came of its runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES, PARTITION_TAG

TIMEOUT_S = 120.0
PAGE = 1000
STARTED = re.compile(r"Started process for run \(pid: (\d+)\)")
GATE_STOPPED = "DagsterAssetCheckFailedError"
ENDED = ("COMPLETED_SUCCESS", "COMPLETED_FAILED", "COMPLETED", "FAILED", "CANCELED")
RUN_ENDED = ("SUCCESS", "FAILURE", "CANCELED")

FIND_JOBS = """
query { repositoriesOrError { ... on RepositoryConnection { nodes {
  name location { name } jobs { name } partitionSets { name pipelineName } } } } }
"""
ADD_PARTITION = """
mutation ($name: String!, $key: String!, $repository: RepositorySelector!) {
  addDynamicPartition(partitionsDefName: $name, partitionKey: $key, repositorySelector: $repository) {
    __typename ... on PythonError { message } ... on UnauthorizedError { message } } }
"""
FIND_ASSETS = """
query ($job: PipelineSelector!) { assetNodes(pipeline: $job) { assetKey { path } } }
"""
LAUNCH = """
mutation ($params: LaunchBackfillParams!) { launchPartitionBackfill(backfillParams: $params) {
  __typename ... on LaunchBackfillSuccess { backfillId }
  ... on PythonError { message } ... on PartitionSetNotFoundError { message } } }
"""
FIND_BACKFILL = """
query ($id: String!) { partitionBackfillOrError(backfillId: $id) {
  ... on PartitionBackfill { status numPartitions error { message } }
  ... on PythonError { message } } }
"""
FIND_RUNS = """
query ($filter: RunsFilter!) { runsOrError(filter: $filter) {
  ... on Runs { results { runId status startTime endTime tags { key value } } } } }
"""
FIND_EVENTS = """
query ($run: ID!, $after: String) { logsForRun(runId: $run, afterCursor: $after, limit: 1000) {
  ... on EventConnection { cursor hasMore events { __typename
    ... on MessageEvent { message }
    ... on MaterializationEvent { assetKey { path } metadataEntries { label ... on IntMetadataEntry { intValue } } }
    ... on AssetCheckEvaluationEvent { evaluation { checkName success severity description assetKey { path } } }
    ... on ExecutionStepFailureEvent { stepKey error { message cause { message } } }
  } } ... on PythonError { message } } }
"""


@dataclass(frozen=True)
class Run:
    """A run of an episode, and its events as Dagster tells them once it has ended."""

    run_id: str
    episode: str
    status: str
    started_s: float
    ended_s: float
    events: tuple[Mapping[str, Any], ...] = ()

    @property
    def wall_s(self) -> float:
        return self.ended_s - self.started_s

    def total(self, figure: str) -> int:
        """The sum of a figure over all that the run has made."""
        entries = [
            entry for event in self.events if event["__typename"] == "MaterializationEvent"
            for entry in event["metadataEntries"]
        ]  # fmt: skip
        return sum(int(entry["intValue"]) for entry in entries if entry["label"] == figure)

    @property
    def process(self) -> int:
        """The id of its process; 0 where none was started."""
        told = (STARTED.search(event.get("message") or "") for event in self.events)
        return next((int(found[1]) for found in told if found), 0)

    @property
    def error_lines(self) -> list[str]:
        """Why it failed: what each failed step says, and each gate that stopped it."""
        return [line for event in self.events for line in lines_of(event)]


def lines_of(event: Mapping[str, Any]) -> Iterator[str]:
    """What an event says of a failure. A step that a gate has stopped tells nothing that the gate does not."""
    if event["__typename"] == "AssetCheckEvaluationEvent":
        judged = event["evaluation"]
        if not judged["success"] and judged["severity"] == "ERROR":
            yield f"{'/'.join(judged['assetKey']['path'])}/{judged['checkName']}: {judged['description']}"
    if event["__typename"] == "ExecutionStepFailureEvent" and event["error"]:
        message = event["error"]["message"]
        if GATE_STOPPED not in message:
            yield message.removeprefix("dagster._core.definitions.events.Failure: ").strip()


class Dagster:
    """The endpoint of one served desk."""

    def __init__(self, address: str) -> None:
        self._client = httpx.Client(base_url=address, timeout=TIMEOUT_S, headers={"Origin": address})
        [found] = [
            node for node in self.ask(FIND_JOBS)["repositoriesOrError"]["nodes"]
            if any(job["name"] == EPISODE_JOB for job in node["jobs"])
        ]  # fmt: skip
        self._repository = {
            "repositoryName": found["name"],
            "repositoryLocationName": found["location"]["name"],
        }
        sets = {one["pipelineName"]: one["name"] for one in found["partitionSets"]}
        self._partition_set = sets[EPISODE_JOB]

    def close(self) -> None:
        self._client.close()

    def ask(self, document: str, **variables: Any) -> dict[str, Any]:
        answer = self._client.post("/graphql", json={"query": document, "variables": variables})
        told = answer.json()
        if answer.status_code != httpx.codes.OK or told.get("errors"):
            raise SystemExit(f"Dagster answered {answer.status_code}: {answer.text[:2000]}")
        return dict(told["data"])

    def add_partitions(self, keys: Sequence[str]) -> None:
        for key in keys:
            added = self.ask(ADD_PARTITION, name=EPISODES, key=key, repository=self._repository)
            if added["addDynamicPartition"]["__typename"] != "AddDynamicPartitionSuccess":
                raise SystemExit(f"the partition {key} was not added: {added}")

    def launch(self, keys: Sequence[str]) -> str:
        """One backfill of all, as the job's page orders it."""
        job = {**self._repository, "pipelineName": EPISODE_JOB}
        nodes = self.ask(FIND_ASSETS, job=job)["assetNodes"]
        params = {
            "selector": {"partitionSetName": self._partition_set, "repositorySelector": self._repository},
            "assetSelection": [{"path": node["assetKey"]["path"]} for node in nodes],
            "partitionNames": list(keys),
            "fromFailure": False,
            "tags": [],
        }
        launched = self.ask(LAUNCH, params=params)["launchPartitionBackfill"]
        if launched["__typename"] != "LaunchBackfillSuccess":
            raise SystemExit(f"the backfill was not taken: {launched}")
        return str(launched["backfillId"])

    def backfill_status(self, backfill_id: str) -> str:
        told = self.ask(FIND_BACKFILL, id=backfill_id)["partitionBackfillOrError"]
        if told.get("message") or told.get("error"):
            raise SystemExit(f"the backfill has failed: {told}")
        return str(told["status"])

    def find_runs(self, backfill_id: str) -> list[Run]:
        """The runs of a backfill, in the order in which they were started; without their events."""
        wanted = {"tags": [{"key": "dagster/backfill", "value": backfill_id}]}
        results = self.ask(FIND_RUNS, filter=wanted)["runsOrError"]["results"]
        runs = [
            Run(
                run_id=one["runId"],
                episode={tag["key"]: tag["value"] for tag in one["tags"]}[PARTITION_TAG],
                status=one["status"],
                started_s=one["startTime"] or 0.0,
                ended_s=one["endTime"] or 0.0,
            )
            for one in results
        ]
        return sorted(runs, key=lambda run: run.started_s)

    def find_events(self, run_id: str) -> Iterator[Mapping[str, Any]]:
        after = None
        while True:
            told = self.ask(FIND_EVENTS, run=run_id, after=after)["logsForRun"]
            yield from told["events"]
            if not told["hasMore"]:
                return
            after = told["cursor"]
