"""A process is killed (SIGKILL) in the middle; another goes on."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path

import pytest

from storyassets.studio.files import open_temporary
from storyassets_tests.fakes.other_process import OtherProcess
from storyassets_tests.fakes.providers import FakeProvider
from storyassets_tests.fakes.studios import a_gateway, obtain


@pytest.mark.parametrize(("price_usd", "state"), [("0.40", "possibly_charged"), ("0", "released")])
def test_a_call_in_flight_is_marked_and_the_take_is_made_by_the_next(
    tmp_path: Path, price_usd: str, state: str
) -> None:
    with OtherProcess(tmp_path, "call", price_usd) as other:
        other.hear_until("call")
        other.kill()
    provider = FakeProvider(price_usd=price_usd)
    gateway = a_gateway(tmp_path, provider)
    assert [call.state for call in gateway.ledger.find_calls("the-sea")] == [state]
    assert not obtain(gateway).reused
    assert len(provider.asked) == 1
    assert [call.state for call in gateway.ledger.find_calls("the-sea")] == [state, "settled"]
    assert gateway.ledger.spending("the-sea").episode_usd == 2 * Decimal(price_usd)


def test_a_process_that_was_waiting_goes_on_and_marks_the_call(tmp_path: Path) -> None:
    with OtherProcess(tmp_path, "call", "0.40") as killed:
        killed.hear_until("call")
        with OtherProcess(tmp_path, "", "0.40") as waiting:
            assert waiting.hear() == "waiting"
            killed.kill()
            assert waiting.hear_until("made") == ["call", "kept", "made"]
    calls = a_gateway(tmp_path, FakeProvider()).ledger.find_calls("the-sea")
    assert [call.state for call in calls] == ["possibly_charged", "settled"]


def test_a_take_that_was_stored_before_the_kill_is_not_made_again(tmp_path: Path) -> None:
    with OtherProcess(tmp_path, "kept", "0.40") as other:
        other.hear_until("kept")
        other.kill()
    provider = FakeProvider(price_usd="0.40")
    gateway = a_gateway(tmp_path, provider)
    obtained = obtain(gateway)
    assert (obtained.reused, provider.asked) == (True, ())
    assert obtained.score == {"bytes": 32}
    [call] = gateway.ledger.find_calls("the-sea")
    assert (call.state, call.cost_usd) == ("settled", Decimal("0.4"))


def test_what_a_killed_process_was_writing_is_swept(tmp_path: Path) -> None:
    (tmp_path / "takes").mkdir()
    with OtherProcess(tmp_path, "call") as other:
        other.hear_until("call")
        half_written, descriptor = open_temporary(tmp_path / "takes" / "half")
        os.close(descriptor)
        a_gateway(tmp_path, FakeProvider())
        assert half_written.exists()
        other.kill()
    a_gateway(tmp_path, FakeProvider())
    assert not half_written.exists()


def test_a_living_process_keeps_its_call_while_others_come_and_go(tmp_path: Path) -> None:
    with OtherProcess(tmp_path, "call", "0.40") as other:
        other.hear_until("call")
        gateway = a_gateway(tmp_path, FakeProvider())
        assert [call.state for call in gateway.ledger.find_calls("the-sea")] == ["in_flight"]
        assert gateway.ledger.spending("the-sea").episode_usd == Decimal("0.4")
        other.go_on()
        other.hear_until("made")
    assert [call.state for call in gateway.ledger.find_calls("the-sea")] == ["settled"]


def test_nothing_is_left_of_workers_and_locks_in_the_end(tmp_path: Path) -> None:
    with OtherProcess(tmp_path, "call") as other:
        other.hear_until("call")
        other.kill()
    with OtherProcess(tmp_path, "kept") as other:
        other.hear_until("kept")
        other.kill()
    gateway = a_gateway(tmp_path, FakeProvider())
    obtain(gateway)
    gateway.close()
    assert [path for path in (tmp_path / "locks").rglob("*") if path.is_file()] == []
