import pytest

from storyassets.defs.running.failing import as_error, as_failure
from storyassets.errors import BadConfiguration, GateFailed, Interrupted, ProviderUnavailable, RenderFailed

ERRORS = [
    BadConfiguration("it is full", stage="studio", thing="/disk", fix="Make room"),
    RenderFailed("it cannot be read", stage="timeline"),
    GateFailed("closed", thing="x"),
    Interrupted("interrupted"),
    ProviderUnavailable("busy", stage="voice", retry_after_s=3),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_comes_through_dagster_with_its_words_and_its_exit_code(error):
    failure = as_failure(error, allow_retries=error.retryable)
    told = as_error(failure.metadata)
    assert (str(told), told.describe(), told.exit_code) == (str(error), error.describe(), error.exit_code)
    assert failure.allow_retries is error.retryable


def test_a_failure_of_others_is_none_of_ours():
    assert as_error({}) is None
