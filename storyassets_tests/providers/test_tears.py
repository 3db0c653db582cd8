"""Tears: they well up along the lid, run down ever broader, and a drop has come off."""

from __future__ import annotations

from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures.expressions import EXPRESSIONS
from storyassets.providers.embedded.figures.eyes import EyeStyle
from storyassets.providers.embedded.figures.faces import marks
from storyassets.providers.embedded.figures.palette import TEAR, lighter
from storyassets.providers.embedded.figures.sketch import bounds

_STYLE = EyeStyle(apart=20.0, width=14.0, height=18.0)


def test_a_stream_of_tears_is_thin_at_the_eye_and_broad_below_and_drops_fall_from_it():
    grief, calm = (marks(EXPRESSIONS[one], _STYLE) for one in (Emotion.GRIEF, Emotion.CALM))
    streams = [one for one in grief if one.fill == lighter(TEAR, 0.12)]
    assert len(streams) == 2 and not [one for one in calm if one.fill == lighter(TEAR, 0.12)]
    for stream in streams:
        box = bounds([stream])
        ends = [numbers[-2:] for _, numbers in stream.segments if numbers]
        top = [x for x, y in ends if y < box.y + 2]
        assert max(top) - min(top) < 0.5 * box.width
        drops = [bounds([one]) for one in grief if one.fill == lighter(TEAR, 0.15)]
        assert any(abs(one.x + one.width / 2 - box.x - box.width / 2) < 3 and one.y > box.y for one in drops)
