"""Examination: all checks in their order, printed as they are made; and what can be mended, mended."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from storyassets.cli.doctor.deep import look_deeply
from storyassets.cli.doctor.faults import check_alerts, check_breakers
from storyassets.cli.doctor.finding import Finding, State, failed, found_by, ok, warn
from storyassets.cli.doctor.live import examine_live
from storyassets.cli.doctor.outlets import check_outlets
from storyassets.cli.doctor.places import (
    check_clock,
    check_free_space,
    check_slots,
    check_writable,
    newest_write,
    temporary_dir,
)
from storyassets.cli.doctor.software import (
    check_dagster,
    check_encoder,
    check_font,
    check_packages,
    check_python,
    check_voice,
)
from storyassets.cli.doctor.stores import (
    check_catalogue,
    check_channels,
    check_dagster_database,
    check_ledger,
)
from storyassets.cli.printing import print_json
from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration, StoryAssetsError
from storyassets.model.plain import one_line
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rebuild import relearn_episodes
from storyassets.studio.ledger import Ledger
from storyassets.studio.recovery import mend_takes
from storyassets.studio.takes import TakeStore


def print_findings(
    settings: Settings, *, deep: bool, repair: bool, as_json: bool, live: bool = False
) -> bool:
    """Print a line for each finding; whether nothing failed."""
    found: list[Finding] = []
    for finding in examine(settings, deep=deep, repair=repair, live=live):
        found.append(finding)
        if not as_json:
            sys.stdout.write(one_line(finding.as_line()) + "\n")
            sys.stdout.flush()
    well = all(finding.state is not State.FAIL for finding in found)
    if as_json:
        print_json({"well": well, "findings": [finding.as_json() for finding in found]})
    return well


def examine(
    settings: Settings, *, deep: bool = False, repair: bool = False, live: bool = False
) -> Iterator[Finding]:
    """Every finding, the repairs' first."""
    if repair:
        yield from guarded("repair", mend(settings))
    yield check_python()
    yield check_packages()
    yield check_dagster()
    yield found_by("voice", check_voice)
    yield found_by("encoder", check_encoder)
    yield check_font()
    yield from examine_places(settings)
    yield found_by("ledger", lambda: check_ledger(settings))
    yield found_by("catalogue", lambda: check_catalogue(settings))
    yield found_by("dagster database", lambda: check_dagster_database(settings))
    yield found_by("alerts", lambda: check_alerts(settings))
    yield from guarded("accounts", check_breakers(settings))
    yield from guarded("logins", check_outlets(settings))
    with closing(Workshop(settings)) as workshop:
        yield from check_channels(workshop)
        if live:
            yield from guarded("live", examine_live(workshop))
    if deep:
        yield from guarded("deep", look_deeply(settings))


def examine_places(settings: Settings) -> Iterator[Finding]:
    """Folders, disks, the clock and the encoders."""
    places = {"studio": settings.studio_dir, "Dagster's home": settings.dagster_home}
    for name, folder in places.items():
        yield found_by(name, lambda name=name, folder=folder: check_writable(name, folder))  # type: ignore[misc]
    for folder in dict.fromkeys((settings.studio_dir, temporary_dir())):
        yield found_by("free space", lambda folder=folder: check_free_space("free space", folder, settings))  # type: ignore[misc]
    yield check_clock(datetime.now(UTC), newest_write(settings))
    yield check_slots(settings)


def guarded(subject: str, findings: Iterator[Finding]) -> Iterator[Finding]:
    """The findings, until an error of ours ends them; it is the last one then."""
    try:
        yield from findings
    except StoryAssetsError as error:
        yield failed(subject, error)
    except OSError as error:
        reason = error.strerror or str(error)
        yield failed(
            subject,
            BadConfiguration(
                reason, thing=str(error.filename or ""), fix="Check the path and its permissions"
            ),
        )


def mend(settings: Settings) -> Iterator[Finding]:
    """Bring the catalogue and the ledger's rows up to what the studio's files say. Raises BadConfiguration."""
    with closing(Ledger(settings.ledger_url)) as ledger:
        relearned = relearn_episodes(Catalogue(ledger.database), settings.studio_dir)
        told = f"{len(relearned.learned)} episodes were learned, {len(relearned.forgotten)} forgotten"
        yield ok("repair", f"catalogue: {told}")
        for line in relearned.damaged:
            yield warn("repair", line, "It is made again when its episode is next made")
        mended = mend_takes(ledger, TakeStore(settings.studio_dir))
        left = ledger.find_damaged_takes()
        yield ok("repair", f"ledger: {len(mended)} rows of takes were written again from their sidecars")
        if left:
            yield warn(
                "repair",
                f"ledger: {len(left)} rows stay damaged",
                "Their takes are made again when asked for",
            )
