"""Answers that drip or do not end: bounded for every SDK's client."""

from itertools import chain, repeat

import httpx
import httpx2
import pytest

from storyassets.errors import ProviderUnavailable
from storyassets.model.channel import Channel, Fallback
from storyassets.providers.endless_answers import bound_answers
from storyassets.providers.protocols import ProviderRole
from storyassets_tests.fakes.loopback import Reply, loopback
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter, no_keys
from storyassets_tests.fakes.telling import a_script_request

BOTH = pytest.mark.parametrize("library", [httpx, httpx2])


def get(library, url, **bounds):
    with library.Client(event_hooks=bound_answers(library, 10.0, **bounds)) as client:
        return client.get(url).content


@BOTH
def test_an_answer_that_drips_past_its_time_is_given_up(library):
    late = chain([0.0], repeat(11.0))
    with loopback(**{"*": Reply(b"abc")}) as site, pytest.raises(library.ReadTimeout):
        get(library, site.url, clock=lambda: next(late))


@BOTH
def test_an_answer_without_end_is_not_read_to_its_end(library):
    with loopback(**{"*": Reply(b"a" * 3_000)}) as site, pytest.raises(library.ReadError):
        get(library, site.url, most_bytes=2_000)


@BOTH
def test_an_answer_in_time_comes_whole(library):
    with loopback(**{"*": Reply(b"a" * 3_000)}) as site:
        assert get(library, site.url, clock=lambda: 0.0) == b"a" * 3_000


@pytest.mark.parametrize("name", ["openai", "anthropic"])
def test_a_server_that_drips_keeps_no_adapter_waiting(name):
    with loopback(**{"*": Reply(b"{" + b" " * 40, pause_s=0.05)}) as site:
        keys = no_keys(**{f"{name}_api_key": "k" * 20, f"{name}_base_url": site.url})
        channel = Channel(name="default", fallback=Fallback(take_deadline_s=0.2))
        writer = an_adapter(ProviderRole.WRITER, name, an_outfitter(keys, channel, allow_unpriced=True))
        with pytest.raises(ProviderUnavailable, match="in time") as raised:
            writer.make(a_script_request())
        writer.close()
    assert raised.value.may_be_charged
