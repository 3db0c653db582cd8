"""Who and what words name as not there."""

from __future__ import annotations

import pytest

from storyassets.story.reading.absence import find_absent


def absent_of(text):
    words = text.split()
    return {words[at].strip(",.") for at in find_absent(words)}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Last night I mailed Corinne a check.", "Corinne"),
        ("She texted her brother the address.", "brother"),
        ("He wrote to Agnes that night.", "Agnes"),
        ("Danny was gone.", "Danny"),
    ],
)
def test_to_whom_something_is_sent_is_elsewhere(text, who):
    assert who in absent_of(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Danny had gone still.", "Danny"),
        ("Agnes had gone very pale.", "Agnes"),
        ("I handed Corinne a check.", "Corinne"),
        ("The boy wrote something.", "boy"),
    ],
)
def test_who_goes_still_or_is_handed_something_is_there(text, who):
    assert who not in absent_of(text)
