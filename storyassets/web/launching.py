"""Launching: a run of the `episode` job, submitted as Dagster's launchpad does, over its GraphQL schema.

The schema is asked in this process; nothing here knows how a run is queued or carried out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from dagster._core.workspace.context import BaseWorkspaceRequestContext

from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES, PARTITION_TAG
from storyassets.errors import StoryAssetsError

ENDED = ("SUCCESS", "FAILURE", "CANCELED")

FIND_JOBS = """
query { repositoriesOrError { __typename
  ... on RepositoryConnection { nodes { name location { name } jobs { name } } }
  ... on PythonError { message } } }
"""
LAUNCH_RUN = """
mutation ($params: ExecutionParams!) { launchRun(executionParams: $params) { __typename
  ... on LaunchRunSuccess { run { runId } }
  ... on PythonError { message }
  ... on UnauthorizedError { message }
  ... on PipelineNotFoundError { message } } }
"""
FIND_RUNS = """
query ($filter: RunsFilter!) { runsOrError(filter: $filter, limit: 1) { __typename
  ... on Runs { results { runId status } }
  ... on PythonError { message } } }
"""


@dataclass(frozen=True)
class RunNote:
    """The latest run of an episode: its id, and Dagster's word for how it stands."""

    run_id: str
    status: str

    @property
    def is_under_way(self) -> bool:
        """Whether it has not ended."""
        return self.status not in ENDED

    @property
    def has_failed(self) -> bool:
        """Whether it did not come to its end."""
        return self.status == "FAILURE"


class Launcher(Protocol):
    """Starts runs, and knows the latest of an episode."""

    def start(self, key: str) -> str:
        """Start a run of everything that the episode lacks. Returns its id. Raises StoryAssetsError."""
        ...

    def latest(self, key: str) -> RunNote | None:
        """The latest run of the episode."""
        ...


class Schema(Protocol):
    """What is used of Dagster's GraphQL schema, whose library ships no types."""

    async def execute_async(self, *args: Any, **kwargs: Any) -> Any:
        """The result: `data` and `errors`."""
        ...


class GraphQLLauncher:
    """The launcher of a Dagster webserver: its schema, and what makes a request's context."""

    def __init__(
        self,
        schema: Schema,
        open_context: Callable[[], AbstractContextManager[BaseWorkspaceRequestContext]],
    ) -> None:
        self._schema = schema
        self._open_context = open_context

    def start(self, key: str) -> str:
        """As in the protocol."""
        with self._open_context() as context:
            context.instance.add_dynamic_partitions(EPISODES, [key])
            params = {
                "selector": self._find_job(context),
                "runConfigData": "{}",
                "executionMetadata": {"tags": [{"key": PARTITION_TAG, "value": key}]},
            }
            answer = self._ask(context, LAUNCH_RUN, {"params": params})["launchRun"]
        if answer["__typename"] != "LaunchRunSuccess":
            raise refused(key, answer.get("message") or answer["__typename"])
        return str(answer["run"]["runId"])

    def latest(self, key: str) -> RunNote | None:
        """As in the protocol."""
        wanted = {"filter": {"tags": [{"key": PARTITION_TAG, "value": key}]}}
        with self._open_context() as context:
            answer = self._ask(context, FIND_RUNS, wanted)["runsOrError"]
        for run in answer.get("results") or ():
            return RunNote(run["runId"], run["status"])
        return None

    def _find_job(self, context: BaseWorkspaceRequestContext) -> dict[str, str]:
        """The selector of the job, in whichever code location has it."""
        answer = self._ask(context, FIND_JOBS, {})["repositoriesOrError"]
        for repository in answer.get("nodes") or ():
            if any(job["name"] == EPISODE_JOB for job in repository["jobs"]):
                return {
                    "repositoryLocationName": repository["location"]["name"],
                    "repositoryName": repository["name"],
                    "jobName": EPISODE_JOB,
                }
        raise refused(EPISODE_JOB, "the code location is not loaded; see Deployment in Dagster's pages")

    def _ask(
        self, context: BaseWorkspaceRequestContext, document: str, variables: Mapping[str, Any]
    ) -> dict[str, Any]:
        result = asyncio.run(
            self._schema.execute_async(document, context_value=context, variable_values=dict(variables))
        )
        if result.errors or result.data is None:
            raise refused("Dagster", str(result.errors[0].message) if result.errors else "no answer")
        data: dict[str, Any] = result.data
        return data


def refused(thing: str, why: str) -> StoryAssetsError:
    """The error for a run that could not be started or looked up."""
    return StoryAssetsError(
        (why.strip().splitlines() or ["it did not say why"])[0][:300],
        stage="desk",
        thing=thing,
        fix="Look at Dagster's own pages, or run: storyassets redo",
    )
