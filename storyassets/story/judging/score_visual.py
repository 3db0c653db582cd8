"""The visual criteria that are of the pictures: sharp, contrasty, colourful, large enough, and each of its own.

Figures are those that were measured when a picture was made (`ImageScore`, at 512 px of the longer side).
A shot without a picture has no points in any of them. How the shots are framed and cut is `score_cutting`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from storyassets.model.brief import Style
from storyassets.model.quality import Criterion, QualityPart
from storyassets.model.take import ImageScore, Picture
from storyassets.model.timeline import Camera
from storyassets.story.judging.score_curves import Curve, join_alike
from storyassets.story.judging.score_cutting import is_moving
from storyassets.story.judging.score_evidence import Evidence
from storyassets.story.judging.score_weights import judge

POOR_POINTS = 50.0
"""A picture of fewer points is named."""

SHARPNESS = Curve(
    ((0, 0), (5, 6), (25, 26), (60, 48), (100, 62), (200, 76), (400, 87), (800, 96), (1200, 100))
)
"""Variance of the Laplacian. Scenes have 120 to 1000; blurred over 2 px of 1296 they lose two thirds, over 8 px
they come to 4 to 6."""

CONTRAST = {
    Style.STORYBOOK: Curve(((0, 0), (12, 25), (20, 52), (30, 70), (45, 84), (60, 94), (80, 100))),
    Style.PASTEL: Curve(((0, 0), (10, 28), (18, 58), (26, 74), (36, 87), (50, 96), (70, 100))),
    Style.NOIR: Curve(((0, 0), (15, 25), (30, 58), (45, 79), (60, 92), (80, 100))),
}
"""Standard deviation of luma, by style: fog reaches 15, scenes 24 to 60; pastel lives on little, noir on much."""

FLAT = Curve(((0, 100), (0.05, 97), (0.2, 88), (0.5, 60), (0.92, 10), (1, 0)))
"""Share of blocks without detail."""

COLOUR = {
    Style.STORYBOOK: Curve(((0, 0), (10, 30), (20, 52), (35, 72), (60, 88), (90, 100))),
    Style.PASTEL: Curve(((0, 0), (8, 38), (18, 64), (30, 80), (50, 93), (70, 100))),
    Style.NOIR: Curve(((0, 70), (5, 86), (10, 94), (20, 100))),
}
"""Hasler and Süsstrunk's M3, by style: noir is meant to have next to none."""

SIZE = Curve(((0, 0), (0.5, 25), (0.8, 58), (1.0, 84), (1.25, 94), (1.6, 100)))
"""Pixels of the picture for each pixel of the video, where the camera stands nearest."""

PICTURE_SCORE = Curve(((0, 0), (0.5, 25), (0.65, 50), (0.8, 78), (0.95, 97), (1.0, 100)))
"""Of 1: a channel asks for 0.65 unless it says otherwise."""

REPEATS = Curve(((0, 100), (0.06, 78), (0.2, 48), (0.5, 18), (1, 0)))
"""Share of the shots whose picture was seen before."""


class _Judged(NamedTuple):
    name: str
    picture: Picture | None
    points: float


def judge_sharpness(evidence: Evidence) -> Criterion:
    """No picture is blurred; the worst counts most."""
    judged = _judge_pictures(evidence, lambda score: SHARPNESS(score.sharpness))
    faults = [
        f"{name} is missing" if picture is None else f"{name} is blurred (sharpness {_sharpness(picture)})"
        for name, picture, _ in _worst(judged)
    ]
    drawn = [one.picture.score.sharpness for one in judged if one.picture]
    measured = f"sharpness {min(drawn):.0f} to {max(drawn):.0f}" if drawn else "no picture"
    return judge(QualityPart.VISUAL, "sharpness", _join(judged), measured, faults)


def _sharpness(picture: Picture) -> str:
    return f"{picture.score.sharpness:.0f}"


def judge_contrast(evidence: Evidence) -> Criterion:
    """Every picture shows something: light and dark, and few empty blocks."""
    contrast = CONTRAST[evidence.brief.brief.style]
    judged = _judge_pictures(evidence, lambda score: min(contrast(score.contrast), FLAT(score.flat_share)))
    faults = [
        f"{name} is missing"
        if picture is None
        else f"{name} is flat (contrast {picture.score.contrast:.0f}, {picture.score.flat_share:.0%} empty)"
        for name, picture, _ in _worst(judged)
    ]
    drawn = [one.picture.score.contrast for one in judged if one.picture]
    measured = f"contrast {min(drawn):.0f} to {max(drawn):.0f}" if drawn else "no picture"
    return judge(QualityPart.VISUAL, "contrast", _join(judged), measured, faults)


def judge_colour(evidence: Evidence) -> Criterion:
    """The pictures are as colourful as their style is meant to be."""
    style = evidence.brief.brief.style
    judged = _judge_pictures(evidence, lambda score: COLOUR[style](score.colourfulness))
    faults = [
        f"{name} is missing" if picture is None else f"{name} is grey ({picture.score.colourfulness:.0f})"
        for name, picture, _ in _worst(judged)
    ]
    drawn = [one.picture.score.colourfulness for one in judged if one.picture]
    measured = f"colourfulness {min(drawn):.0f} to {max(drawn):.0f} in {style}" if drawn else "no picture"
    return judge(QualityPart.VISUAL, "colour", _join(judged), measured, faults)


def judge_picture_score(evidence: Evidence) -> Criterion:
    """Whatever was measured when a picture was made, in one figure; a person's own have none."""
    scored = [
        (name, picture.score.points)
        for name, picture in _named_pictures(evidence)
        if picture and picture.score.points is not None
    ]
    faults = [
        f"{name} has a score of {points:.2f}"
        for name, points in sorted(scored, key=lambda pair: pair[1])
        if PICTURE_SCORE(points) < POOR_POINTS
    ]
    joined = join_alike([PICTURE_SCORE(points) for _, points in scored]) if scored else 100.0
    figures = [points for _, points in scored]
    measured = f"score {min(figures):.2f} to {max(figures):.2f}" if figures else "nothing was drawn"
    return judge(QualityPart.VISUAL, "picture score", joined, measured, faults)


def judge_picture_size(evidence: Evidence) -> Criterion:
    """Nothing is enlarged, wherever the camera goes."""
    ratios = {
        shot.shot_id: _pixels_per_pixel(evidence, shot.shot_id)
        for shot in evidence.shot_list.shots
        if evidence.seen(shot.shot_id)
    }
    faults = [
        f"the picture of {shot_id} is enlarged {1 / ratio:.1f} times"
        for shot_id, ratio in sorted(ratios.items(), key=lambda pair: pair[1])
        if SIZE(ratio) < POOR_POINTS
    ]
    missing = len(evidence.shot_list.shots) - len(ratios)
    points = join_alike([*map(SIZE, ratios.values()), *[0.0] * missing])
    measured = f"{min(ratios.values()):.2f} px for each of the video's" if ratios else "no picture"
    return judge(QualityPart.VISUAL, "picture size", points, measured, faults)


def _pixels_per_pixel(evidence: Evidence, shot_id: str) -> float:
    """Of the picture that is seen in the shot, where the camera is nearest."""
    picture, clip = evidence.seen(shot_id), evidence.clip_of.get(shot_id)
    if picture is None:
        return 0.0
    camera = (clip.camera if clip else None) or Camera()
    width, height = evidence.timeline.width_px, evidence.timeline.height_px
    whole = min(picture.score.width_px / width, picture.score.height_px / height)
    return max(0.01, whole * min(camera.start.share, camera.end.share))


def judge_repeats(evidence: Evidence) -> Criterion:
    """Each shot has a picture of its own; a head that moves is never the same twice."""
    first_of: dict[str, str] = {}
    faults: list[str] = []
    for shot in evidence.shot_list.shots:
        picture = evidence.seen(shot.shot_id)
        if picture is None or is_moving(evidence, shot.shot_id):
            continue
        first = first_of.setdefault(picture.take.content, shot.shot_id)
        if first != shot.shot_id:
            faults.append(f"{shot.shot_id} shows the picture of {first} again")
    share = len(faults) / len(evidence.shot_list.shots)
    measured = f"{len(faults)} of {len(evidence.shot_list.shots)} seen before"
    return judge(QualityPart.VISUAL, "own pictures", REPEATS(share), measured, faults)


def _judge_pictures(evidence: Evidence, points_of: Callable[[ImageScore], float]) -> list[_Judged]:
    return [
        _Judged(name, picture, points_of(picture.score) if picture else 0.0)
        for name, picture in _named_pictures(evidence)
    ]


def _named_pictures(evidence: Evidence) -> Iterator[tuple[str, Picture | None]]:
    for shot in evidence.shot_list.shots:
        yield f"the picture of {shot.shot_id}", evidence.seen(shot.shot_id)
    for portrait in evidence.portraits.pictures:
        yield f"the portrait of {portrait.subject}", portrait


def _worst(judged: list[_Judged]) -> list[_Judged]:
    """Those that are named, the worst first."""
    return sorted((one for one in judged if one.points < POOR_POINTS), key=lambda one: one.points)


def _join(judged: list[_Judged]) -> float:
    return join_alike([one.points for one in judged])
