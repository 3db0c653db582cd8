import pytest

from storyassets.errors import Interrupted, ProviderRefused
from storyassets.model.character import Voice
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets.story.orders import SpeechOrder
from storyassets.studio.acceptance import accept_speech
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Gateway
from storyassets.studio.ledger import Ledger
from storyassets.studio.takes import TakeStore
from storyassets_tests.fakes.workshops import FakeVoice


class RefusingVoice(FakeVoice):
    def make(self, request):
        if "dragon" in request.text:
            raise ProviderRefused("no dragons", stage="voice")
        return super().make(request)


@pytest.fixture
def desk(tmp_path):
    def at(voice):
        takes = TakeStore(tmp_path)
        ledger = Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite'}")
        return Gateway(takes, ledger, {ProviderRole.VOICE: [voice]}).for_asset("episode", "voice_clips")

    return at


def orders(*texts):
    return [SpeechOrder(f"line-{i}", SpeechRequest(text=text, voice=Voice())) for i, text in enumerate(texts)]


def ignore(done, total):
    pass


def test_every_order_is_fulfilled_in_the_order_of_the_orders(desk):
    kept = fulfil(desk(FakeVoice()), ProviderRole.VOICE, orders("one", "two", "three"), accept_speech, ignore)
    assert list(kept) == ["line-0", "line-1", "line-2"]
    assert len({one.take.content for one in kept.values()}) >= 1


def test_equal_requests_are_made_once(desk):
    voice = FakeVoice()
    fulfil(desk(voice), ProviderRole.VOICE, orders("same", "same", "same"), accept_speech, ignore)
    assert voice.spoken == ("same",)


def test_the_count_ends_at_the_number_of_orders(desk):
    counted = []
    fulfil(
        desk(FakeVoice()),
        ProviderRole.VOICE,
        orders("one", "two"),
        accept_speech,
        lambda done, total: counted.append((done, total)),
    )
    assert counted[-1] == (2, 2)


def test_one_refusal_stops_the_work_and_is_told(desk):
    with pytest.raises(ProviderRefused, match="no dragons"):
        fulfil(
            desk(RefusingVoice()),
            ProviderRole.VOICE,
            orders("one", "a dragon", "three"),
            accept_speech,
            ignore,
        )


def test_whoever_counts_may_stop_the_work(desk):
    def stop(done, total):
        raise Interrupted("interrupted")

    with pytest.raises(Interrupted):
        fulfil(desk(FakeVoice()), ProviderRole.VOICE, orders("one", "two"), accept_speech, stop)


def test_no_orders_need_nobody(desk):
    assert fulfil(desk(FakeVoice()), ProviderRole.VOICE, [], accept_speech, ignore) == {}
