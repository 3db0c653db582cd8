"""A workshop whose episodes are published, with an analyst in memory and a clock of its own."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import dagster as dg

from storyassets.defs.io_manager import episode_io_manager
from storyassets.defs.partitions import EPISODES, episodes
from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.resources import Workshop, workshop_resource
from storyassets.model.brief import Brief
from storyassets.model.commission import Commission
from storyassets.model.publication import DayFigures, Publication, UploadState
from storyassets.model.publishing import Privacy
from storyassets.model.quality import QualityScore
from storyassets.studio.documents import write_document
from storyassets.studio.publishing_schema import publications
from storyassets_tests.fakes.analysts import FakeAnalyst
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.episodes import lion_and_mouse, voices_of
from storyassets_tests.fakes.outlets import is_logged_in
from storyassets_tests.fakes.workshops import TINY_CHANNEL, a_settings

KEY = "the-lion"
SEEN_FROM = datetime(2026, 3, 1, 20, tzinfo=UTC)
NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
INPUTS = ("publication", "brief", "script", "voice_clips", "quality_score")
OUTLET = "publishing: {outlet: youtube}\n"


def a_day(number, views=10, **figures):
    return DayFigures(day=date(2026, 3, number), views=views, **figures)


@dataclass
class House:
    """A workshop, its analyst and its time."""

    workshop: Workshop
    analyst: FakeAnalyst
    passing: FakeTime

    def write(self, key=KEY, **changes):
        """The documents of a published episode."""
        script = lion_and_mouse()
        publication = Publication(
            **{
                "episode": key, "channel": "default", "outlet": "youtube", "video_id": "v1",
                "url": "https://youtu.be/v1", "content": "0" * 64, "privacy": Privacy.PUBLIC,
                "publish_at": SEEN_FROM, "synthetic_media": True, "made_for_kids": False, "notified": True,
                "published_at": SEEN_FROM - timedelta(hours=3), **changes,
            }
        )  # fmt: skip
        brief = Commission(
            brief=Brief(key=key, text="A lion lay asleep."), channel=self.workshop.channel("default")
        )
        for asset, value in {
            "publication": publication,
            "brief": brief,
            "script": script,
            "voice_clips": voices_of(script),
            "quality_score": QualityScore(visual=90, content=80, technical=70, overall=80),
        }.items():
            write_document(self.workshop.folder(key).asset(asset), value)

    def publish(self, episode, channel="default", days=20):
        """It has been seen for so many days."""
        seen = NOW - timedelta(days=days)
        note_publication(
            self.workshop.ledger,
            episode,
            channel=channel,
            video_id=f"v-{episode}",
            created_at=seen.isoformat(),
        )

    def make(self, *assets, partition=None):
        specs = [dg.AssetSpec(name, partitions_def=episodes) for name in INPUTS] if partition else []
        with dg.DagsterInstance.ephemeral() as instance:
            instance.add_dynamic_partitions(EPISODES, [KEY])
            return dg.materialize(
                [*assets, *specs],
                instance=instance,
                selection=[one.key for one in assets],
                partition_key=partition,
                resources={
                    "workshop": workshop_resource(self.workshop),
                    "io_manager": episode_io_manager,
                },
                run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
                raise_on_error=False,
            )


def a_house(tmp_path, open_analyst=None):
    """`open_analyst` takes the place of the analyst in memory."""
    settings = a_settings(tmp_path)
    (settings.channels_dir / "default.yaml").write_text(TINY_CHANNEL + OUTLET)
    (settings.channels_dir / "fables.yaml").write_text(f"name: fables\n{OUTLET}")
    analyst, passing = FakeAnalyst(), FakeTime(NOW)

    def open_outlets(settings, database):
        return Outlets(
            settings, database, clock=passing.now, analyst=open_analyst or analyst.open, login=is_logged_in
        )

    workshop = Workshop(settings, open_outlets=open_outlets)
    workshop.settings.studio_dir.mkdir(exist_ok=True)
    return House(workshop, analyst, passing)


def note_publication(ledger, episode, state=UploadState.PROCESSED, **changes):
    """A row of the book of publications."""
    row = {
        "episode": episode, "outlet": "youtube", "channel": "fables", "marker": "m", "content": "c",
        "state": state.value, "video_id": f"video of {episode}", "publish_at": "",
        "created_at": SEEN_FROM.isoformat(), "updated_at": SEEN_FROM.isoformat(), **changes,
    }  # fmt: skip
    with ledger.database.writing() as connection:
        connection.execute(publications.insert().values(**row))
