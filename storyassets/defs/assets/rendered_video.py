"""Rendered video: the finished Short, and a quick preview of it."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.rendering import Finished, measure_video, render_episode
from storyassets.defs.pages.showing import show_picture
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.take import SoundTake
from storyassets.model.timeline import Timeline
from storyassets.model.video import Video
from storyassets.render.encode import Quality
from storyassets.story.judging.faults_video import find_dead_seconds, find_loudness_faults, find_stream_faults


@episode_asset(group_name="video", kinds={"video"})
def rendered_video(
    context: dg.AssetExecutionContext,
    brief: Commission,
    timeline: Timeline,
    soundtrack: SoundTake,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Video]:
    """video.mp4: only the segments that changed are encoded."""
    finished = render_episode(
        timeline,
        soundtrack,
        brief,
        quality=Quality.FINAL,
        destination=workshop.folder(context.partition_key).video,
        asset="rendered_video",
        workshop=workshop,
    )
    return dg.MaterializeResult(value=finished.video, metadata=_describe(finished, timeline, workshop))


@episode_asset(group_name="video", kinds={"video"})
def preview_video(
    context: dg.AssetExecutionContext,
    brief: Commission,
    timeline: Timeline,
    soundtrack: SoundTake,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Video]:
    """preview.mp4: half the size, quickly; nothing depends on it and no gate is passed by it."""
    finished = render_episode(
        timeline,
        soundtrack,
        brief,
        quality=Quality.PREVIEW,
        destination=workshop.folder(context.partition_key).preview,
        asset="preview_video",
        workshop=workshop,
    )
    return dg.MaterializeResult(value=finished.video, metadata=_describe(finished, timeline, workshop))


def _describe(finished: Finished, timeline: Timeline, workshop: Workshop) -> dict[str, dg.MetadataValue]:
    video, rendered = finished
    _, first = timeline.track("pictures").placed()[0]
    return {
        **show_picture(workshop.takes.path(first.media.take)),
        "path": dg.MetadataValue.path(workshop.settings.studio_dir / video.path),
        "duration_s": dg.MetadataValue.float(round(video.duration_s, 2)),
        "size": dg.MetadataValue.text(f"{video.width_px}x{video.height_px}"),
        "size_bytes": dg.MetadataValue.int(video.size_bytes),
        "segments_encoded": dg.MetadataValue.int(rendered.segments_encoded),
        "segments_reused": dg.MetadataValue.int(rendered.segments_reused),
    }


@episode_check(rendered_video, additional_ins=["timeline", "brief"])
def streams_are_as_asked(
    rendered_video: Video, timeline: Timeline, brief: Commission, workshop: dg.ResourceParam[Workshop]
) -> tuple[str, ...]:
    """Size, rate and codecs are the channel's; the duration is the timeline's within one frame."""
    return find_stream_faults(measure_video(rendered_video, workshop), timeline, brief.channel.encoding)


@episode_check(rendered_video)
def no_second_is_black_or_frozen(
    rendered_video: Video, workshop: dg.ResourceParam[Workshop]
) -> tuple[str, ...]:
    """Something is to be seen, and moves, in every second."""
    return find_dead_seconds(measure_video(rendered_video, workshop))


@episode_check(rendered_video, additional_ins=["brief"])
def the_video_is_as_loud_as_asked(
    rendered_video: Video, brief: Commission, workshop: dg.ResourceParam[Workshop]
) -> tuple[str, ...]:
    """Loudness within 1 LU of the channel's and true peak under its limit, in the file itself."""
    measures = measure_video(rendered_video, workshop)
    return find_loudness_faults(measures.loudness_lufs, measures.true_peak_dbtp, brief.channel.encoding)
