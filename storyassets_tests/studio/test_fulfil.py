import os
from contextlib import closing
from datetime import UTC, datetime

import pytest

from storyassets.errors import Interrupted, ProviderRefused
from storyassets.model.character import Voice
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets.story.asking.orders import SpeechOrder
from storyassets.studio.acceptance import accept_speech
from storyassets.studio.accounts import Account
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Gateway
from storyassets.studio.ledger import Ledger
from storyassets.studio.limits import ProviderLimit
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


def test_what_is_kept_is_held_at_once_and_only_the_rest_is_asked_for(desk):
    fulfil(desk(FakeVoice()), ProviderRole.VOICE, orders("one", "two"), accept_speech, ignore)
    voice, counted = FakeVoice(), []
    again = fulfil(
        desk(voice),
        ProviderRole.VOICE,
        orders("one", "two", "three"),
        accept_speech,
        lambda done, total: counted.append((done, total)),
    )
    assert [one.reused for one in again.values()] == [True, True, False]
    assert voice.spoken == ("three",)
    assert counted[0] == (2, 3)
    assert counted[-1] == (3, 3)


def test_each_reuse_is_noted_with_its_line(desk, tmp_path):
    for _ in range(2):
        fulfil(desk(FakeVoice()), ProviderRole.VOICE, orders("one", "one", "two"), accept_speech, ignore)
    totals = Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite'}").totals("episode")
    assert (totals.made, totals.reused) == (2, 4)


class ClearedRightAfterALook(TakeStore):
    """Another process clears a take away between the look at it and the note of its reuse."""

    cleared = 0

    def is_whole(self, take):
        whole = super().is_whole(take)
        if whole and not self.cleared:
            self.cleared += 1
            with closing(Ledger(f"sqlite:///{self.studio_dir / 'ledger.sqlite'}")) as ledger:
                assert ledger.forget_unused_take(take.content, datetime.max.replace(tzinfo=UTC))
            (self.studio_dir / take.path).unlink()
        return whole


def test_a_take_that_is_cleared_away_before_it_is_held_is_made_again(desk, tmp_path):
    fulfil(desk(FakeVoice()), ProviderRole.VOICE, orders("one two", "three"), accept_speech, ignore)
    voice, takes = FakeVoice(), ClearedRightAfterALook(tmp_path)
    ledger = Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite'}")
    other = Gateway(takes, ledger, {ProviderRole.VOICE: [voice]}).for_asset("episode", "voice_clips")
    again = fulfil(other, ProviderRole.VOICE, orders("one two", "three"), accept_speech, ignore)
    assert [one.reused for one in again.values()] == [False, True]
    assert (takes.cleared, voice.spoken) == (1, ("one two",))


def test_as_many_are_worked_on_as_the_provider_takes_and_there_are_processors(tmp_path):
    at_once = 7
    gateway = Gateway(
        TakeStore(tmp_path),
        Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite'}"),
        {ProviderRole.VOICE: [FakeVoice()]},
        accounts={(ProviderRole.VOICE, FakeVoice.name): Account("cloud", ProviderLimit(at_once))},
    )
    request = SpeechRequest(text="one", voice=Voice())
    assert gateway.for_asset("e", "a").width(ProviderRole.VOICE, request) == at_once + os.cpu_count()
