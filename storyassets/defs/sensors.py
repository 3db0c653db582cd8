"""Sensors of publishing: one starts publications at their time, one looks after the slots. A person starts both."""

import dagster as dg

from storyassets.defs.jobs import publish_job
from storyassets.defs.partitions import EPISODES
from storyassets.defs.publishing.obstacles import find_obstacles
from storyassets.defs.publishing.publishable import read_publishable
from storyassets.defs.resources import Workshop
from storyassets.defs.slots.slot_keeping import SlotKeeping
from storyassets.defs.slots.slot_publishing import SlotPublishing
from storyassets.defs.slots.slot_watch import Judges
from storyassets.defs.slots.ticks import never_fails, say
from storyassets.errors import StoryAssetsError

PUBLISH_EVERY_S = 120
LOOK_AFTER_EVERY_S = 300
MOST_PUBLICATIONS_OF_A_TICK = 10


def content_of(workshop: Workshop, episode: str) -> str | None:
    """What would be published of it; none where it is not all there."""
    try:
        return read_publishable(workshop, episode).content
    except StoryAssetsError:
        return None


JUDGES = Judges(find_obstacles, content_of)


def publishing_sensors(judges: Judges = JUDGES) -> list[dg.SensorDefinition]:
    """The sensors, around whoever tells what may be published; and the job that publishes."""
    return [publishing_sensor(judges), slot_sensor(judges)]


def publishing_sensor(judges: Judges) -> dg.SensorDefinition:
    """Starts publications at their time."""

    @dg.sensor(
        job=publish_job,
        minimum_interval_seconds=PUBLISH_EVERY_S,
        default_status=dg.DefaultSensorStatus.STOPPED,
        description="Publishes each episode whose slot is near (posting.lead_h of its channel), whose gates have all "
        "passed, and which is approved where its channel asks for that. Start it once; it needs the daemon.",
    )
    @never_fails
    def publish_ready(
        context: dg.SensorEvaluationContext, workshop: dg.ResourceParam[Workshop]
    ) -> dg.SensorResult | dg.SkipReason:
        """A run of the publication for each that is ready."""
        watch = SlotPublishing(workshop, context.instance, judges)
        requests = list(watch.find_requests())[:MOST_PUBLICATIONS_OF_A_TICK]
        if not requests:
            return dg.SkipReason(say(watch.said, "no episode has a slot that is near"))
        for sentence in watch.said:
            context.log.info(sentence)
        context.instance.add_dynamic_partitions(EPISODES, [str(one.partition_key) for one in requests])
        return dg.SensorResult(run_requests=requests)

    return publish_ready


def slot_sensor(judges: Judges) -> dg.SensorDefinition:
    """Looks after the slots."""

    @dg.sensor(
        minimum_interval_seconds=LOOK_AFTER_EVERY_S,
        default_status=dg.DefaultSensorStatus.STOPPED,
        description="Tells the webhook and the mailbox of the settings of slots that are near and whose episodes are "
        "not ready; frees the slots of episodes that failed, were rejected or are too late, and gives each to the "
        "channel's next ready one. Start it once; it needs the daemon.",
    )
    @never_fails
    def slots_at_risk(
        context: dg.SensorEvaluationContext, workshop: dg.ResourceParam[Workshop]
    ) -> dg.SkipReason:
        """Starts nothing: what was done is the reason it gives."""
        watch = SlotKeeping(workshop, context.instance, judges)
        watch.look_after()
        return dg.SkipReason(say(watch.said, "no slot is at risk"))

    return slots_at_risk
