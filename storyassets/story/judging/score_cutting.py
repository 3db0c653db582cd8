"""The visual criteria that are of the cut: variety of framings, pace, movement, and whether who is told of is seen."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from storyassets.model.brief import EditPattern
from storyassets.model.camera import Angle
from storyassets.model.quality import Criterion, QualityPart
from storyassets.model.script import Line
from storyassets.model.shot import Shot, ShotKind
from storyassets.story.directing.staging_faults import planned_picture
from storyassets.story.judging.score_curves import Curve, distance_outside, join_alike
from storyassets.story.judging.score_evidence import Evidence
from storyassets.story.judging.score_weights import judge

SAME_PICTURE, SAME_PERSON, SAME_VIEW = 1.0, 0.6, 0.35
"""How much two neighbours look alike: all the same; the same place and framing with the same doer, or with another."""

ALIKE = Curve(((0, 100), (0.05, 82), (0.15, 58), (0.35, 30), (1, 0)))
"""Mean likeness of neighbours."""

BALANCE = Curve(((0.34, 100), (0.45, 86), (0.6, 62), (0.8, 28), (1, 0)))
"""The share of the commonest framing; there are three."""

VIEWS = Curve(((0, 0), (0.2, 42), (0.4, 64), (0.6, 80), (0.8, 92), (1, 100)))
"""Different views (a corner of a place, from so near and from that angle) against the shots."""

FEWEST_FRAMED = 4
"""Of fewer shots no share is judged."""

SHORTEST_SHOT_S, LONGEST_SHOT_S, LONGEST_MOVING_S = 1.2, 3.2, 4.5
PACE = Curve(((0, 100), (0.25, 76), (0.6, 44), (1, 26), (2, 15)))
"""How far a shot is outside those lengths, in shares of the end that it passes."""

MOVING_POINTS, PANNED_POINTS, STILL_HEAD_POINTS, FROZEN_POINTS = 100.0, 62.0, 34.0, 8.0
"""A head or clip that moves; a still under a moving camera; the same of somebody who speaks; nothing that moves."""

MAIN_SEEN, OTHER_SEEN, NOBODY_SEEN = 100.0, 60.0, 30.0
"""The doer of a line is on one of its pictures, or only another of those whom it is about, or nobody of them."""


def judge_likeness(evidence: Evidence) -> Criterion:
    """No picture looks like the one before it."""
    pairs = list(pairwise(evidence.shot_list.shots))
    likeness = [_likeness(a, b) for a, b in pairs]
    faults = [
        f"{b.shot_id} is framed like {a.shot_id}: {b.framing}, {b.staging.setting}"
        for (a, b), degree in zip(pairs, likeness, strict=True)
        if degree > 0
    ]
    mean = sum(likeness) / len(likeness) if likeness else 0.0
    measured = f"{len(faults)} of {len(pairs)} cuts between like pictures"
    return judge(QualityPart.VISUAL, "change of picture", ALIKE(mean), measured, faults)


def _likeness(a: Shot, b: Shot) -> float:
    if planned_picture(a) == planned_picture(b):
        return SAME_PICTURE
    if ShotKind.INSERT in (a.kind, b.kind) or (a.staging.setting, a.framing) != (
        b.staging.setting,
        b.framing,
    ):
        return 0.0
    if _doer(a) == _doer(b):
        return SAME_PERSON
    # Two people who speak in turn are a conversation, not a repetition.
    return 0.0 if a.kind is b.kind is ShotKind.TALKING_HEAD else SAME_VIEW


def _doer(shot: Shot) -> str:
    return shot.staging.actors[0].character_id if shot.staging.actors else ""


def judge_framings(evidence: Evidence) -> Criterion:
    """Near, middling and far take turns. Where heads are wanted, which are always near, the others are judged."""
    shots = evidence.shot_list.shots
    if evidence.brief.brief.pattern is EditPattern.TALKING_HEAD_HEAVY:
        shots = tuple(shot for shot in shots if shot.kind is not ShotKind.TALKING_HEAD)
    counts = Counter(shot.framing for shot in shots)
    measured = ", ".join(f"{count} {framing}" for framing, count in counts.most_common())
    if len(shots) < FEWEST_FRAMED:
        return judge(
            QualityPart.VISUAL, "framings", BALANCE(0.6), measured or "only heads", ("few pictures",)
        )
    [(commonest, most)] = counts.most_common(1)
    share = most / len(shots)
    faults = [f"{share:.0%} of the pictures are {commonest}"] if share > 0.6 else []
    return judge(QualityPart.VISUAL, "framings", BALANCE(share), measured, faults)


def judge_views(evidence: Evidence) -> Criterion:
    """The same place is not shown from as near again and again. An insert is a view of its thing."""
    shots = evidence.shot_list.shots
    counts = Counter(_view(shot) for shot in shots)
    share = len(counts) / len(shots)
    faults = [f"{view} is shown {count} times" for view, count in counts.most_common() if count > 3]
    measured = f"{len(counts)} views in {len(shots)} shots"
    return judge(QualityPart.VISUAL, "views", VIEWS(share), measured, faults)


def _view(shot: Shot) -> str:
    if shot.kind is ShotKind.INSERT:
        return f"{shot.staging.props[0] if shot.staging.props else 'nothing'}, {shot.framing}"
    staging = shot.staging
    side = f" from side {staging.corner}" if staging.corner else ""
    angle = f", {staging.angle}" if staging.angle is not Angle.EYE_LEVEL else ""
    return f"{staging.setting}{side}, {shot.framing}{angle}"


def judge_pace(evidence: Evidence) -> Criterion:
    """A cut every 2 to 3 s: no picture stands too long, and none is gone before it is understood."""
    points, faults = [], []
    lengths_s: list[float] = []
    for shot_id, clip in evidence.clip_of.items():
        length_s = evidence.timeline.rate.seconds(clip.duration_frames)
        longest_s = LONGEST_MOVING_S if is_moving(evidence, shot_id) else LONGEST_SHOT_S
        outside = distance_outside(length_s, SHORTEST_SHOT_S, longest_s)
        lengths_s.append(length_s)
        points.append(PACE(outside))
        if outside > 0.25:
            faults.append(f"{shot_id} stands for {length_s:.1f} s")
    mean_s = sum(lengths_s) / len(lengths_s) if lengths_s else 0.0
    measured = f"{mean_s:.1f} s a picture" + (f", {10 / mean_s:.1f} in 10 s" if mean_s else "")
    return judge(QualityPart.VISUAL, "pace", join_alike(points), measured, faults)


def judge_movement(evidence: Evidence) -> Criterion:
    """Something moves: heads that speak above all, else at least the camera. Each shot counts by its length."""
    total = moving = 0.0
    faults = []
    for shot in evidence.shot_list.shots:
        clip = evidence.clip_of.get(shot.shot_id)
        length = clip.duration_frames if clip else 1
        points = _movement(evidence, shot)
        total += length
        moving += length * points
        if points <= STILL_HEAD_POINTS:
            what = "a still of somebody who speaks" if shot.kind is ShotKind.TALKING_HEAD else "a still"
            faults.append(f"{shot.shot_id} is {what}")
    heads = [shot for shot in evidence.shot_list.shots if shot.kind is ShotKind.TALKING_HEAD]
    alive = sum(is_moving(evidence, shot.shot_id) for shot in heads)
    measured = f"{alive} of {len(heads)} talking heads move"
    return judge(QualityPart.VISUAL, "movement", moving / total, measured, faults)


def _movement(evidence: Evidence, shot: Shot) -> float:
    if is_moving(evidence, shot.shot_id):
        return MOVING_POINTS
    clip = evidence.clip_of.get(shot.shot_id)
    if clip is None or clip.camera is None or clip.camera.start == clip.camera.end:
        return FROZEN_POINTS
    return STILL_HEAD_POINTS if shot.kind is ShotKind.TALKING_HEAD else PANNED_POINTS


def is_moving(evidence: Evidence, shot_id: str) -> bool:
    """Whether more than the camera moves in a shot: a puppet, or a clip."""
    clip, picture = evidence.clip_of.get(shot_id), evidence.seen(shot_id)
    head = evidence.heads.of(shot_id)
    has_show = (head is not None and head.show is not None) or (
        clip is not None and clip.media.show is not None
    )
    return has_show or (picture is not None and picture.clip_duration_s is not None)


def judge_subjects(evidence: Evidence) -> Criterion:
    """Who a line is about is seen while it is said."""
    judged = [(line, _subject_points(evidence, line)) for line in evidence.script.lines if line.subjects]
    faults = [
        f"{line.line_id} is about {line.subjects[0]}, who is not seen"
        for line, points in judged
        if points < MAIN_SEEN
    ]
    measured = f"{len(judged) - len(faults)} of {len(judged)} lines show whom they are about"
    told = {line.line_id for line in evidence.script.lines}
    covered = {span.line_id for shot in evidence.shot_list.shots for span in shot.covers}
    faults += [f"pictures of {line_id}, which is not in the script" for line_id in sorted(covered - told)]
    points = join_alike([*(points for _, points in judged), *[NOBODY_SEEN] * len(covered - told)])
    return judge(QualityPart.VISUAL, "subjects seen", points, measured, faults)


def _subject_points(evidence: Evidence, line: Line) -> float:
    seen: set[str] = set()
    for shot in evidence.shot_list.shots:
        if any(span.line_id == line.line_id for span in shot.covers):
            for actor in shot.staging.actors:
                seen |= {actor.character_id, actor.holds, actor.at}
    if line.subjects[0] in seen:
        return MAIN_SEEN
    return OTHER_SEEN if seen & set(line.subjects) else NOBODY_SEEN
