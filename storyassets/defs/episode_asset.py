"""The one wrapper of every asset and every check: partition, gates, errors, versions, figures."""

import functools
import hashlib
import inspect
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import dagster as dg

from storyassets.defs.pages.showing import show_page
from storyassets.defs.partitions import episodes
from storyassets.defs.publishing.publishable import NOT_PUBLISHED
from storyassets.defs.resources import Workshop
from storyassets.defs.running.alerting import tell_budgets, tell_gate
from storyassets.defs.running.cancelling import stop_if_cancelled
from storyassets.defs.running.cataloguing import note_asset, note_judgement
from storyassets.defs.running.failing import as_failure
from storyassets.defs.running.gates import require_open_gates
from storyassets.errors import GateFailed, Interrupted, StoryAssetsError
from storyassets.model.commission import Overrides
from storyassets.model.document import Document
from storyassets.model.plain import one_line
from storyassets.studio.documents import read_document

OWNERS = ["team:storyassets"]
FAULTS_SHOWN = 20
VERSION_CHARACTERS = 24
RETRY_ONCE = dg.RetryPolicy(max_retries=1, delay=2)


def episode_asset(
    *, group_name: str, kinds: set[str], code_version: str = "1", gated: bool = True
) -> Callable[[Callable[..., dg.MaterializeResult[Any]]], dg.AssetsDefinition]:
    """An artifact of an episode.

    The body returns `dg.MaterializeResult[SomeDocument]`. Around it: the gates upstream are looked
    at first; our errors become `dg.Failure` (asked again only when they are retryable); the content
    of the value becomes the data version. `gated=False` is for what tells of an episode and spends nothing.
    """

    def decorate(body: Callable[..., dg.MaterializeResult[Any]]) -> dg.AssetsDefinition:
        @functools.wraps(body)
        def materialize(context: dg.AssetExecutionContext, **inputs: Any) -> dg.MaterializeResult[Any]:
            workshop: Workshop = inputs["workshop"]
            asset = context.asset_key.to_user_string()
            stop_if_cancelled(context.instance, context.run.run_id)
            with (
                our_errors_as_failures(asset),
                workshop.turn(context.partition_key),
                noting(context, workshop),
            ):
                _begin(context, workshop, gated=gated)
                finished = _make(context, workshop, functools.partial(body, context, **inputs))
            workshop.reporter.asset_finished(asset, finished.metadata or {})
            return finished

        return dg.asset(
            partitions_def=episodes,
            group_name=group_name,
            kinds=kinds,
            owners=OWNERS,
            code_version=code_version,
            retry_policy=RETRY_ONCE,
        )(materialize)

    return decorate


def _begin(context: dg.AssetExecutionContext, workshop: Workshop, *, gated: bool) -> None:
    """Nothing is made of an asset before this has passed."""
    workshop.go_on()
    workshop.take_part_in(context.run.root_run_id or context.run.run_id)
    workshop.require_room()
    if gated:
        require_open_gates(context, workshop.gates)


def _make(
    context: dg.AssetExecutionContext, workshop: Workshop, body: Callable[[], dg.MaterializeResult[Any]]
) -> dg.MaterializeResult[Any]:
    """What the body makes, with its version and its figures, written into the index."""
    asset, started_s = context.asset_key.to_user_string(), time.monotonic()
    workshop.reporter.asset_started(asset)
    result = body()
    elapsed_s = round(time.monotonic() - started_s, 3)
    finished = _with_versions(result, elapsed_s, show_page(context.partition_key))
    _note(workshop, context.partition_key, asset, finished)
    tell_budgets(workshop, context.partition_key)
    return finished


@contextmanager
def noting(context: dg.AssetExecutionContext, workshop: Workshop) -> Iterator[None]:
    """What fails is written into the index, so that an episode does not stand there as if it were being made."""
    try:
        yield
    except (GateFailed, Interrupted):
        raise  # told by the gate itself, or meant
    except StoryAssetsError as error:
        asset = context.asset_key.to_user_string()
        if asset not in NOT_PUBLISHED:
            workshop.catalogue.note_failure(context.partition_key, asset, one_line(str(error)))
        raise


def _note(workshop: Workshop, episode: str, asset: str, finished: dg.MaterializeResult[Any]) -> None:
    version = finished.data_version.value if finished.data_version else ""
    note_asset(workshop, episode, asset, finished.value, version, finished.metadata or {})


def _with_versions(
    result: dg.MaterializeResult[Any], elapsed_s: float, page: Mapping[str, dg.MetadataValue]
) -> dg.MaterializeResult[Any]:
    return result._replace(
        metadata={**(result.metadata or {}), **page, "elapsed_s": elapsed_s},
        data_version=dg.DataVersion(content_version(result.value)),
    )


def content_version(value: Document) -> str:
    """A hash of the value: equal results leave everything below fresh."""
    return version_of_fields(value.model_dump(mode="json"))


def version_of_fields(fields: Any) -> str:
    """The same, of the value as it is stored."""
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()[:VERSION_CHARACTERS]


@contextmanager
def our_errors_as_failures(stage: str) -> Iterator[None]:
    """Tell Dagster of our errors in its own words; whatever else is raised goes through."""
    try:
        yield
    except StoryAssetsError as error:
        error.stage = error.stage or stage
        raise as_failure(error, allow_retries=error.retryable) from None


@dataclass(frozen=True)
class Judged:
    """What a check found, with a word that is shown whether it passes or not."""

    faults: Sequence[str]
    note: str


WARNING = "a warning: it stops nothing"
"""Why an episode goes on with the faults of a check that blocks nothing."""


def episode_check(
    asset: dg.AssetsDefinition,
    *,
    additional_ins: Sequence[str] = (),
    blocking: bool = True,
    on_fault: Callable[[dg.AssetCheckExecutionContext, Workshop], None] = lambda context, workshop: None,
) -> Callable[[Callable[..., Sequence[str] | Judged]], dg.AssetChecksDefinition]:
    """A gate under an asset: the body returns the faults it found, as sentences; none is a pass.

    A fault that a person has accepted for this very content (`overrides.yaml`) passes, and says so.
    `on_fault` is called for any other.
    """
    judged = asset.key.to_user_string()

    def decorate(body: Callable[..., Sequence[str] | Judged]) -> dg.AssetChecksDefinition:
        gate = f"{judged}/{body.__name__}"

        @functools.wraps(body)
        def judge(context: dg.AssetCheckExecutionContext, **inputs: Any) -> dg.AssetCheckResult:
            stop_if_cancelled(context.instance, context.run.run_id)
            with our_errors_as_failures(gate):
                workshop: Workshop = inputs["workshop"]
                version = content_version(inputs[judged])
                found = body(**_wanted_by(body, inputs))
                faults, note = (found.faults, found.note) if isinstance(found, Judged) else (found, "")
                reason = _override_reason(workshop, context, gate, version) if faults else None
                noted = reason if blocking or not faults else reason or WARNING
                _write_down(workshop, context.partition_key, gate, version, faults, noted)
                if faults and noted is None:
                    on_fault(context, workshop)
            return _verdict(list(faults), reason, note, blocking=blocking)

        judge.__signature__ = _judge_signature(body)  # type: ignore[attr-defined]
        judge.__annotations__ = {p.name: p.annotation for p in judge.__signature__.parameters.values()}  # type: ignore[attr-defined]
        return dg.asset_check(
            asset=asset,
            additional_ins={name: dg.AssetIn(name) for name in additional_ins},
            partitions_def=episodes,
            blocking=blocking,
        )(judge)

    return decorate


def _write_down(
    workshop: Workshop, episode: str, gate: str, version: str, faults: Sequence[str], noted: str | None
) -> None:
    """The judgement goes into the index, and to whom the settings name."""
    note_judgement(workshop, episode, gate, version, list(faults), noted, FAULTS_SHOWN)
    tell_gate(workshop, episode, gate, version, [] if noted else list(faults))


def _wanted_by(body: Callable[..., Any], inputs: Mapping[str, Any]) -> dict[str, Any]:
    return {name: inputs[name] for name in inspect.signature(body).parameters}


def _judge_signature(body: Callable[..., Any]) -> inspect.Signature:
    """What Dagster must hand in: the body's inputs, the context and the workshop."""
    parameters = {
        "context": dg.AssetCheckExecutionContext,
        **{name: parameter.annotation for name, parameter in inspect.signature(body).parameters.items()},
        "workshop": dg.ResourceParam[Workshop],
    }
    return inspect.Signature(
        [
            inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=annotation)
            for name, annotation in parameters.items()
        ],
        return_annotation=dg.AssetCheckResult,
    )


def _override_reason(
    workshop: Workshop, context: dg.AssetCheckExecutionContext, gate: str, version: str
) -> str | None:
    path = workshop.folder(context.partition_key).overrides
    if not path.is_file():
        return None
    return read_document(path, Overrides).reason_for(gate, version)


def _verdict(faults: list[str], reason: str | None, note: str, *, blocking: bool) -> dg.AssetCheckResult:
    described: dict[str, Any] = {"note": note} if note else {}
    if not faults:
        return dg.AssetCheckResult(passed=True, metadata=described, description=note or None)
    described |= {"faults": "\n".join(faults[:FAULTS_SHOWN]), "faults_found": len(faults)}
    if reason is None:
        severity = dg.AssetCheckSeverity.ERROR if blocking else dg.AssetCheckSeverity.WARN
        return dg.AssetCheckResult(passed=False, severity=severity, metadata=described, description=faults[0])
    return dg.AssetCheckResult(
        passed=True, metadata={**described, "overridden_because": reason}, description=f"overridden: {reason}"
    )
