"""Alerting: the runs, gates and budgets that a person is told of. Telling never fails what it tells of.

Whoever runs an episode here tells it: the command line of its runs, every asset of budgets, every gate of
itself. A run that the UI started is told of by a sensor, which a person starts.
"""

from __future__ import annotations

from collections.abc import Sequence

import dagster as dg

from storyassets.defs.resources import Workshop
from storyassets.defs.running.failing import error_of_step
from storyassets.errors import GateFailed, Interrupted, StoryAssetsError
from storyassets.model.alert import Alert, AlertKind
from storyassets.model.brief import Brief
from storyassets.studio.alerts import alerts_of_budgets
from storyassets.studio.budget import Budget
from storyassets.studio.documents import read_document

PARTITION_TAG = "dagster/partition"
COMMAND_LINE_TAG = "storyassets/host"
"""A run of the command line has it, and tells of its failure itself."""


def tell_run_failed(workshop: Workshop, episode: str, error: StoryAssetsError) -> None:
    """A run stopped. One that a person stopped, or a gate that told of itself, is no news."""
    if workshop.alerts.is_wanted and not isinstance(error, (Interrupted, GateFailed)):
        alert = Alert(
            incident=f"run:{episode}:{error.stage or 'run'}",
            kind=AlertKind.RUN,
            channel=channel_of(workshop, episode),
            episode=episode,
            message=": ".join(part for part in (error.stage, error.thing, error.message) if part),
            fix=error.fix,
            when=workshop.alerts.now(),
        )
        workshop.alerts.tell(alert)


def tell_run_succeeded(workshop: Workshop, episode: str) -> None:
    """The episode is made: should it fail again, that is told again."""
    workshop.alerts.end(f"run:{episode}:")


def tell_gate(workshop: Workshop, episode: str, gate: str, version: str, faults: Sequence[str]) -> None:
    """A gate has judged this content; no faults, or accepted ones, are a pass."""
    if not workshop.alerts.is_wanted:
        return
    if not faults:
        workshop.alerts.end(f"gate:{episode}:{gate}:")
        return
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    alert = Alert(
        incident=f"gate:{episode}:{gate}:{version}",
        kind=AlertKind.GATE,
        channel=channel_of(workshop, episode),
        episode=episode,
        message=f"{gate}: {faults[0]}{more}",
        fix=f"Mend it, or accept it: storyassets override {episode} {gate} --reason WHY",
        when=workshop.alerts.now(),
    )
    workshop.alerts.tell(alert)


def tell_budgets(workshop: Workshop, episode: str) -> None:
    """What of the channel's budget is nearly spent."""
    if not workshop.alerts.is_wanted:
        return
    name = channel_of(workshop, episode)
    try:
        budget = Budget.of(workshop.channel(name).budget) if name else Budget()
        spending = workshop.ledger.spending(episode, name) if budget.is_bound else None
    except StoryAssetsError:
        return  # whoever asks a provider is told of it
    if spending is not None:
        for alert in alerts_of_budgets(name, episode, budget, spending, workshop.alerts.now()):
            workshop.alerts.tell(alert)


def channel_of(workshop: Workshop, episode: str) -> str:
    """The channel that the episode's brief names; empty if there is none."""
    try:
        path = workshop.folder(episode).brief
        return read_document(path, Brief).channel if path.is_file() else ""
    except StoryAssetsError:
        return ""


@dg.run_failure_sensor(
    name="alert_on_failure",
    default_status=dg.DefaultSensorStatus.STOPPED,
    description="Tells the webhook and the mailbox of the settings (ALERT_WEBHOOK, ALERT_SMTP_URL) that a run "
    "which was started here has failed. Start it once; it needs the daemon.",
)
def alert_on_failure(context: dg.RunFailureSensorContext, workshop: dg.ResourceParam[Workshop]) -> None:
    """Each failed run of the UI, its schedules and its sensors."""
    run = context.dagster_run
    if COMMAND_LINE_TAG not in run.tags:
        for event in context.get_step_failure_events():
            tell_run_failed(workshop, run.tags.get(PARTITION_TAG, ""), error_of_step(event, run.run_id))


@dg.run_status_sensor(
    run_status=dg.DagsterRunStatus.SUCCESS,
    name="alert_is_over",
    default_status=dg.DefaultSensorStatus.STOPPED,
    description="Notes that an episode was made after all, so that its next failure is told again. "
    "Start it together with alert_on_failure.",
)
def alert_is_over(context: dg.RunStatusSensorContext, workshop: dg.ResourceParam[Workshop]) -> None:
    """Each run that went well."""
    episode = context.dagster_run.tags.get(PARTITION_TAG)
    if episode:
        tell_run_succeeded(workshop, episode)
