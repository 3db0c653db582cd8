"""Nothing is made twice: lookups, damage, and one call however many ask."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from threading import Event

import pytest

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderRefused
from storyassets.model.take import Take
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.ledger import Ledger
from storyassets.studio.takes import TakeStore
from storyassets_tests.fakes.other_process import OtherProcess
from storyassets_tests.fakes.providers import FakeProvider, FakeValidator
from storyassets_tests.fakes.studios import a_gateway, a_ledger_url, a_request, obtain


def test_a_request_is_made_once_and_then_reused_with_its_facts_and_score(tmp_path: Path) -> None:
    provider = FakeProvider(facts={"words": ({"text": "The", "start_s": 0.0},)}, price_usd="0.25")
    gateway = a_gateway(tmp_path, provider)
    first, second = obtain(gateway), obtain(gateway)
    assert len(provider.asked) == 1
    assert (first.reused, second.reused) == (False, True)
    assert (first.cost_usd, second.cost_usd) == (Decimal("0.25"), Decimal(0))
    assert second.take == first.take
    assert second.facts == first.facts == {"words": [{"text": "The", "start_s": 0.0}]}
    assert second.score == first.score == {"bytes": 32}


class ClearedRightAfterALook(TakeStore):
    """Another process clears the take away between the look at it and the note of its reuse."""

    cleared = 0

    def is_whole(self, take: Take) -> bool:
        whole = super().is_whole(take)
        if whole and not self.cleared:
            self.cleared += 1
            with closing(Ledger(a_ledger_url(self.studio_dir))) as ledger:
                assert ledger.forget_unused_take(take.content, datetime.max.replace(tzinfo=UTC))
            (self.studio_dir / take.path).unlink()
        return whole


def test_a_take_that_is_cleared_away_right_after_the_look_at_it_is_made_again(tmp_path: Path) -> None:
    obtain(a_gateway(tmp_path, FakeProvider()))
    takes, provider = ClearedRightAfterALook(tmp_path), FakeProvider()
    obtained = obtain(a_gateway(tmp_path, provider, takes=takes))
    assert takes.cleared == 1
    assert (len(provider.asked), obtained.reused) == (1, False)
    assert takes.is_whole(obtained.take)


def test_a_reused_take_is_not_judged_again(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, FakeProvider())
    validator = FakeValidator()
    desk = gateway.for_asset("the-sea", "voice_clips")
    for _ in range(2):
        desk.obtain(ProviderRole.VOICE, a_request(), subject="l1", validate=validator)
    assert len(validator.judged) == 1


def test_another_gateway_on_the_same_studio_reuses_the_take(tmp_path: Path) -> None:
    obtain(a_gateway(tmp_path, FakeProvider()))
    provider = FakeProvider()
    assert obtain(a_gateway(tmp_path, provider)).reused
    assert provider.asked == ()


@pytest.mark.parametrize("change", [{"model": "2"}, {"name": "other"}])
def test_another_provider_or_model_is_another_request(tmp_path: Path, change: dict[str, str]) -> None:
    obtain(a_gateway(tmp_path, FakeProvider()))
    assert not obtain(a_gateway(tmp_path, FakeProvider(**change))).reused


def test_a_raised_take_number_makes_something_new_and_the_old_stays(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, FakeProvider(contents=[b"first", b"second"]))
    old, new = obtain(gateway), obtain(gateway, take_number=1)
    assert old.take != new.take
    assert gateway.takes.read(obtain(gateway).take) == b"first"
    assert gateway.takes.read(obtain(gateway, take_number=1).take) == b"second"


def test_equal_bytes_for_two_requests_keep_the_facts_of_each(tmp_path: Path) -> None:
    same = [b"same bytes"]
    hello = FakeProvider("a", contents=same, facts={"said": "hello"})
    there = FakeProvider("b", contents=same, facts={"said": "there"})
    one = obtain(a_gateway(tmp_path, hello))
    other = obtain(a_gateway(tmp_path, there))
    assert one.take.content == other.take.content
    assert obtain(a_gateway(tmp_path, hello)).facts == {"said": "hello"}
    assert obtain(a_gateway(tmp_path, there)).facts == {"said": "there"}


def tear(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:10])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[5] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [tear, flip, Path.unlink])
def test_a_damaged_take_is_made_again_at_its_price(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    provider = FakeProvider(price_usd="0.10")
    gateway = a_gateway(tmp_path, provider)
    first = obtain(gateway)
    damage(gateway.takes.path(first.take))
    again = obtain(gateway)
    assert not again.reused
    assert len(provider.asked) == 2
    assert again.take == first.take
    gateway.takes.verify(again.take)
    assert gateway.ledger.totals("the-sea").cost_usd == Decimal("0.2")


def test_a_lost_ledger_does_not_make_anyone_pay_again(tmp_path: Path) -> None:
    first = a_gateway(tmp_path, FakeProvider(price_usd="0.10", facts={"a": 1}))
    made = [obtain(first, text) for text in ("one", "two", "three")]
    first.close()
    for path in tmp_path.glob("ledger.sqlite*"):
        path.unlink()
    tear(tmp_path / made[2].take.path)
    provider = FakeProvider(price_usd="0.10")
    gateway = a_gateway(tmp_path, provider)
    again = [obtain(gateway, text) for text in ("one", "two", "three")]
    assert [one.reused for one in again] == [True, True, False]
    assert again[0].facts == {"a": 1}
    assert len(provider.asked) == 1


def test_a_stray_change_of_a_sidecar_does_not_matter(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, FakeProvider(facts={"a": 1}))
    tear(gateway.takes.sidecar_path(obtain(gateway).take))
    again = obtain(gateway)
    assert (again.reused, again.facts) == (True, {"a": 1})


def test_threads_that_want_one_take_make_one_call(tmp_path: Path) -> None:
    someone_waits = Event()

    def sleep(seconds: float) -> None:
        someone_waits.wait(seconds)
        someone_waits.set()

    def answer_when_someone_waits() -> None:
        assert someone_waits.wait(10)

    provider = FakeProvider(before_answer=answer_when_someone_waits)
    gateway = a_gateway(tmp_path, provider, sleep=sleep)
    with ThreadPoolExecutor(6) as pool:
        obtained = [future.result() for future in [pool.submit(obtain, gateway) for _ in range(6)]]
    assert len(provider.asked) == 1
    assert sorted(one.reused for one in obtained) == [False, True, True, True, True, True]
    assert len({one.take for one in obtained}) == 1


def test_processes_that_want_one_take_make_one_call(tmp_path: Path) -> None:
    with OtherProcess(tmp_path, "call") as first:
        first.hear_until("call")
        with OtherProcess(tmp_path) as second:
            assert second.hear() == "waiting"
            first.go_on()
            assert first.hear_until("made") == ["kept", "made"]
            assert second.hear() == "reused"
    calls = a_gateway(tmp_path, FakeProvider()).ledger.find_calls("the-sea")
    assert len(calls) == 1


def test_the_next_provider_is_asked_when_the_first_fails_for_good_and_its_take_is_degraded(
    tmp_path: Path,
) -> None:
    first = FakeProvider("first", failures=[ProviderRefused("no")])
    second = FakeProvider("second")
    desk = a_gateway(tmp_path, first, second).for_asset("the-sea", "voice_clips")
    obtained = desk.obtain(ProviderRole.VOICE, a_request(), subject="l1", validate=FakeValidator())
    assert obtained.take.provider == "second"
    assert obtained.take.degraded
    assert (desk.tally.made, desk.tally.degraded) == (1, 1)


def test_a_degraded_take_is_reused_as_degraded_and_nobody_is_asked(tmp_path: Path) -> None:
    obtain(
        a_gateway(tmp_path, FakeProvider("first", failures=[ProviderRefused("no")]), FakeProvider("second"))
    )
    first = FakeProvider("first")
    again = obtain(a_gateway(tmp_path, first, FakeProvider("second")))
    assert (again.reused, again.take.degraded, first.asked) == (True, True, ())


def test_a_kept_take_of_the_first_choice_wins_over_one_of_the_second(tmp_path: Path) -> None:
    obtain(a_gateway(tmp_path, FakeProvider("second")))
    obtain(a_gateway(tmp_path, FakeProvider("first")))
    obtained = obtain(a_gateway(tmp_path, FakeProvider("first"), FakeProvider("second")))
    assert (obtained.take.provider, obtained.take.degraded) == ("first", False)


def test_when_everyone_fails_the_last_error_is_raised_and_the_next_run_asks_again(tmp_path: Path) -> None:
    first = FakeProvider("first", failures=[ProviderRefused("not I")])
    second = FakeProvider("second", failures=[InvalidOutput("nor I"), InvalidOutput("nor I")])
    gateway = a_gateway(tmp_path, first, second)
    with pytest.raises(InvalidOutput, match="nor I"):
        obtain(gateway)
    assert obtain(gateway).take.provider == "first"


def test_a_role_without_a_provider_is_bad_configuration(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="voice: no provider"):
        obtain(a_gateway(tmp_path))


def test_the_tally_counts_what_was_made_reused_and_paid(tmp_path: Path) -> None:
    desk = a_gateway(tmp_path, FakeProvider(price_usd="0.10")).for_asset("the-sea", "voice_clips")
    for text in ("one", "two", "one", "one"):
        desk.obtain(ProviderRole.VOICE, a_request(text), subject=text, validate=FakeValidator())
    tally = desk.tally
    assert (tally.made, tally.reused, tally.degraded, tally.cost_usd) == (2, 2, 0, Decimal("0.2"))
    assert tally.seconds > 0
