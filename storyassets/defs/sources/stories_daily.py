"""Stories daily: the pool is looked for anew every night."""

import dagster as dg

from storyassets.defs.jobs import stories_job

EVERY_NIGHT = "23 3 * * *"


def find_stories_daily() -> dg.ScheduleDefinition:
    """The schedule; it is off until somebody starts it."""
    return dg.ScheduleDefinition(
        name="find_stories_daily",
        job=stories_job,
        cron_schedule=EVERY_NIGHT,
        default_status=dg.DefaultScheduleStatus.STOPPED,
        description="Reads the sources of every channel each night at 3:23 UTC, so that the next brief is the best "
        "story of that day. Start it once; it needs the daemon.",
    )
