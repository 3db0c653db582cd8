"""Duration: short stories take the channel's usual time, one of today what it takes to be told, a tale its own."""

import pytest

from storyassets.model.channel import Channel
from storyassets.story.finding.duration import choose_duration_s

OLD = "The fox that had been caught by his tail ran home through the forest as fast as he could. "
SHORT, MIDDLE, FABLE, TALE = (OLD * times for times in (8, 10, 20, 36))
TODAY, LONG_TODAY = ("I didn't run home. " * times for times in (44, 90))
JUST_FITS, FITS = ("I didn't run home. " * times for times in (33, 24))
CLIMB = "She drove two screws into the ice. I wanted to sleep. " * 16


# Of today, in long sentences, and of some three times the words that fit.
LONG_SENTENCES = (
    "I couldn't tell anybody at the warehouse why the machine that we had bought in March didn't start, "
    "because nobody who had worked there for six years ever asked me how it was done. "
) * 11


@pytest.mark.parametrize(
    ("channel", "text", "duration_s"),
    [
        (Channel(name="a"), SHORT, 45),
        (Channel(name="a"), MIDDLE, 45),
        (Channel(name="a"), TODAY, 69),
        (Channel(name="a"), JUST_FITS, 53),
        (Channel(name="a"), FITS, 45),
        (Channel(name="a"), CLIMB, 69),
        (Channel(name="a"), LONG_TODAY, 120),
        (Channel(name="a", whole_duration_s=50), LONG_TODAY, 50),
        (Channel(name="a", whole_duration_s=45), LONG_TODAY, 45),
        (Channel(name="a"), TALE, 66),
        (Channel(name="a"), LONG_SENTENCES, 120),
        (Channel(name="a"), FABLE, 66),
        (Channel(name="a"), None, 45),
        (Channel(name="a", duration_s=90), TALE * 3, 90),
        (Channel(name="a", tale_duration_s=45), TALE, 45),
    ],
)
def test_a_tale_is_given_more_time_and_never_less(
    channel: Channel, text: str | None, duration_s: float
) -> None:
    assert choose_duration_s(text, channel) == duration_s
