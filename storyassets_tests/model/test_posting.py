"""Posting times as they are kept: a document with them is read again as it was."""

import pytest
from pydantic import ValidationError

from storyassets.model.brief import Brief
from storyassets.model.channel import Channel
from storyassets.model.commission import Commission
from storyassets.model.posting import Posting


def test_a_commission_of_a_channel_with_posting_times_is_read_as_it_was_written():
    posting = Posting(
        time_zone="Europe/Berlin", every_day=("18:30", 615), times={"sunday": ("9:05", "00:00")}
    )
    made = Commission(
        brief=Brief(key="lion", text="A lion."), channel=Channel(name="default", posting=posting)
    )
    assert Commission.model_validate_json(made.model_dump_json()) == made
    assert made.model_dump(mode="json")["channel"]["posting"]["times"] == {"sunday": ["09:05", "00:00"]}


@pytest.mark.parametrize("typed", [18, 0, -1, 1440, "18", "24:00", "6pm"])
def test_what_is_no_time_of_day_is_refused(typed):
    with pytest.raises(ValidationError, match="is not a time of day; write it like 18:30"):
        Posting(every_day=(typed,))
