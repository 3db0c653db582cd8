"""Publishing: an episode goes up, or is shown as it would; and a person's word about it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from typing import Any

from storyassets.cli.editing import find_episode
from storyassets.cli.finished import print_outcome, recall
from storyassets.cli.instance import close_dead_runs, open_instance
from storyassets.cli.printing import print_json
from storyassets.cli.running import Wanted, at_work, progress_of_terminal, run_at_terminal, run_job
from storyassets.defs.jobs import PUBLICATION, PUBLISH_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.publishing.deciding import COMMAND_LINE, approve, name_of_login, reject
from storyassets.defs.publishing.obstacles import find_obstacles
from storyassets.defs.publishing.publishing import describe_requests
from storyassets.defs.resources import Workshop
from storyassets.errors import NotPublished
from storyassets.model.brief import Brief
from storyassets.model.listing import Decision
from storyassets.model.plain import one_line
from storyassets.model.publication import Publication, UploadState
from storyassets.providers.protocols import PlannedRequest
from storyassets.settings import Settings
from storyassets.studio.documents import read_document

STAGE = "publish"


def publish_at_terminal(settings: Settings, key: str, *, as_json: bool) -> None:
    """Publish the episode, and tell where it is; if that was done before, nothing is run. Raises StoryAssetsError."""
    find_episode(settings, key, STAGE)
    done = find_finished(settings, key)
    if done:
        sys.stderr.write(f"{key} was published before: nothing was sent\n")
    published = done or run_publication(settings, key)
    if as_json:
        print_json(describe(published))
    else:
        sys.stdout.write(as_text(published))


def find_finished(settings: Settings, key: str) -> Publication | None:
    """The episode's publication, if nothing of it is left to do."""
    with closing(Workshop(settings)) as workshop:
        row = workshop.outlets.publications.find(key)
        path = workshop.folder(key).asset(PUBLICATION)
        if row is None or row.state is not UploadState.PROCESSED or not path.is_file():
            return None
        return read_document(path, Publication)


def run_publication(settings: Settings, key: str) -> Publication:
    """Run the job as the UI does; Ctrl-C stops between two pieces. Raises StoryAssetsError."""
    with (
        open_instance(settings) as instance,
        progress_of_terminal() as progress,
        at_work(settings, progress) as workshop,
    ):
        close_dead_runs(instance)
        with workshop.turn(key):
            instance.add_dynamic_partitions(EPISODES, [key])
            run_job(PUBLISH_JOB, key, workshop, instance)
        return read_document(workshop.folder(key).asset(PUBLICATION), Publication)


def make_and_publish(brief: Brief, settings: Settings, *, as_json: bool) -> None:
    """Make the episode, and publish it if nothing stands against that; else say what does."""
    outcome = recall(brief, settings) or run_at_terminal(brief, settings, Wanted())
    if not as_json:
        print_outcome(outcome, as_json=False)
    with closing(Workshop(settings)) as workshop:
        obstacles = find_obstacles(workshop, brief.key)
    published = None if obstacles else run_publication(settings, brief.key)
    if as_json:
        told = describe(published) if published else None
        print_json({**outcome.as_json(), "publication": told, "not_published": obstacles})
    elif published:
        sys.stdout.write(as_text(published))
    else:
        sys.stdout.write(tell_obstacles(obstacles))


def show_requests(settings: Settings, key: str, *, as_json: bool) -> None:
    """What stands against it, and every request that would be sent. None is."""
    find_episode(settings, key, STAGE)
    with closing(Workshop(settings)) as workshop:
        obstacles = find_obstacles(workshop, key)
        requests: Sequence[PlannedRequest] = ()
        try:
            requests = describe_requests(workshop, key)
        except NotPublished as late:
            obstacles = [*obstacles, str(late)]
    if as_json:
        print_json(
            {"episode": key, "obstacles": obstacles, "requests": [_as_fields(one) for one in requests]}
        )
        return
    sys.stdout.write(tell_obstacles(obstacles) if obstacles else "nothing stands against it\n")
    for one in requests:
        sys.stdout.write(f"\n{one.method} {one.url}  ({one.quota.units} of {one.quota.bucket})\n{one.body}\n")
    sys.stdout.write("\nNothing was sent.\n")


def approve_at_terminal(settings: Settings, key: str, who: str | None, *, as_json: bool) -> None:
    """The episode may be published as it is now. Raises BadInput."""
    find_episode(settings, key, "approve")
    with closing(Workshop(settings)) as workshop:
        decided = approve(workshop, key, name_of(who), COMMAND_LINE)
        left = find_obstacles(workshop, key)
    tell_decision(
        decided, f"Publish it: storyassets publish {key}\n" if not left else tell_obstacles(left), as_json
    )


def reject_at_terminal(settings: Settings, key: str, reason: str, who: str | None, *, as_json: bool) -> None:
    """The episode may not be published as it is now. Raises BadInput."""
    find_episode(settings, key, "reject")
    with closing(Workshop(settings)) as workshop:
        decided = reject(workshop, key, reason, name_of(who), COMMAND_LINE)
    tell_decision(decided, "Once anything of it has changed, it can be approved again\n", as_json)


def tell_decision(decided: Decision, next_step: str, as_json: bool) -> None:
    """For a script or for a person."""
    if as_json:
        print_json(decided.model_dump(mode="json"))
    else:
        sys.stdout.write(
            f"{decided.episode} is {decided.verdict.value} by {one_line(decided.who)} as it is now\n"
        )
        sys.stdout.write(next_step)


def name_of(who: str | None) -> str:
    """Who was named, else who is logged in; empty if nobody knows."""
    return name_of_login() if who is None else who


def describe(published: Publication) -> dict[str, Any]:
    """The object of `--json`."""
    return published.model_dump(mode="json", exclude={"schema_version"})


def as_text(published: Publication) -> str:
    """What a person wants to know."""
    rows = {
        "published": published.url or f"{published.outlet} {published.video_id}",
        "to be seen": f"{published.privacy.value}, {_when(published.publish_at)}",
        "thumbnail": "set" if published.thumbnail_set else "not set",
        "captions": "added" if published.captions_added else "not added",
        "synthetic": "declared" if published.synthetic_media else "not declared",
        **{f"note {number}": one_line(note) for number, note in enumerate(published.notes, 1)},
    }
    return "".join(f"{name:<10} {value}\n" for name, value in rows.items())


def tell_obstacles(obstacles: Sequence[str]) -> str:
    """One line each."""
    return "".join(f"stands against it: {one_line(one)}\n" for one in obstacles)


def _when(moment: datetime | None) -> str:
    return f"from {moment:%Y-%m-%d %H:%M} UTC on" if moment else "at once"


def _as_fields(planned: PlannedRequest) -> dict[str, Any]:
    quota = {"bucket": planned.quota.bucket, "units": planned.quota.units}
    return {"method": planned.method, "url": planned.url, "body": planned.body, "quota": quota}
