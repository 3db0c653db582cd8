"""YouTube for the tests of our calls to it: every call is one that its own description allows."""

import pytest


@pytest.fixture
def youtube(youtube):
    """The simulated YouTube as new; in the end it has seen no call that the real one would not know."""
    yield youtube
    assert youtube.problems() == []
