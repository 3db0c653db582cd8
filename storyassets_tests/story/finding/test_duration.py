"""Duration: short stories take the channel's usual time, longer ones what they take to be told, up to that of its tales."""

import pytest

from storyassets.model.channel import Channel
from storyassets.story.finding.duration import choose_duration_s

SHORT, MIDDLE, TALE = ("The fox ran home. " * times for times in (36, 44, 160))


@pytest.mark.parametrize(
    ("channel", "text", "duration_s"),
    [
        (Channel(name="a"), SHORT, 45),
        (Channel(name="a"), MIDDLE, 60),
        (Channel(name="a"), TALE, 66),
        (Channel(name="a"), None, 45),
        (Channel(name="a", duration_s=90), TALE * 3, 90),
        (Channel(name="a", tale_duration_s=45), TALE, 45),
    ],
)
def test_a_tale_is_given_more_time_and_never_less(
    channel: Channel, text: str | None, duration_s: float
) -> None:
    assert choose_duration_s(text, channel) == duration_s
