"""`storyassets cost`: a table for a person, one line of JSON for a script, one line for what is wrong."""

import json
from contextlib import closing
from decimal import Decimal

import pytest

from storyassets.cli.costing import print_costs
from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.cost import CostGroup
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject
from storyassets_tests.cli.test_app import storyassets
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.workshops import a_settings
from storyassets_tests.studio.test_ledger import a_kept_take, an_intent


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    settings.studio_dir.mkdir()
    with closing(Ledger(settings.ledger_url, FakeTime().now)) as ledger:
        ledger.settle(ledger.reserve(an_intent(estimate_usd="0.5")), Decimal("0.40"), a_kept_take())
        ledger.doubt(ledger.reserve(an_intent("lost", "0.125", episode="\x1b[31mred")))
        ledger.note_reuse("k", CallSubject("the-sea", "voice_clips", "l1"))
    return settings


def test_costs_are_told_as_json_on_one_line(settings, capsys):
    print_costs(settings, CostGroup.EPISODE, as_json=True)
    [line] = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert (told["by"], told["since"]) == ("episode", None)
    first, second = told["rows"]
    assert first == {
        "episode": "the-sea",
        "spent_usd": 0.4,
        "possibly_charged_usd": 0.0,
        "reserved_usd": 0.0,
        "saved_usd": 0.4,
        "at_most_usd": 0.5,
        "made": 1,
        "failed": 0,
        "reused": 1,
        "settled_share": 0.8,
    }
    assert (second["possibly_charged_usd"], second["failed"]) == (0.125, 1)
    assert (told["total"]["spent_usd"], told["total"]["possibly_charged_usd"]) == (0.4, 0.125)


def test_costs_are_a_table_for_a_person_who_a_name_cannot_write_to(settings, capsys):
    print_costs(settings, CostGroup.EPISODE, as_json=False)
    out = capsys.readouterr().out
    assert "\x1b" not in out
    head, first, _, total = (line.split() for line in out.splitlines())
    assert head == ["episode", "spent", "USD", "maybe", "charged", "saved", "made", "reused", "failed"]
    assert first == ["the-sea", "0.4000", "0", "0.4000", "1", "1", "0"]
    assert total == ["total", "0.4000", "0.1250", "0.4000", "1", "1", "1"]


def test_costs_by_provider_show_what_was_settled_of_the_most_it_may_be(settings, capsys):
    print_costs(settings, CostGroup.PROVIDER, as_json=False)
    out = capsys.readouterr().out
    assert out.splitlines()[0].endswith("at most USD  settled of it")
    assert out.splitlines()[1].split()[-2:] == ["0.5000", "80%"]


def test_only_days_since_a_date_are_told(settings, capsys):
    print_costs(settings, CostGroup.DAY, "2026-03-14", as_json=True)
    assert [row["day"] for row in json.loads(capsys.readouterr().out)["rows"]] == ["2026-03-14"]
    print_costs(settings, CostGroup.DAY, "2026-12-31", as_json=False)
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "nothing was made since 2026-12-31\n")


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "14.3.2026", "\x1b[31m", "x" * 500])
def test_a_date_that_is_none_is_bad_input(settings, day):
    with pytest.raises(BadInput, match=r"it is no date\. Write it as") as wrong:
        print_costs(settings, CostGroup.DAY, day, as_json=False)
    assert len(str(wrong.value)) < 120


def test_where_nothing_is_no_ledger_is_made(tmp_path, capsys):
    settings = a_settings(tmp_path)
    print_costs(settings, CostGroup.DAY, as_json=True)
    assert json.loads(capsys.readouterr().out)["rows"] == []
    print_costs(settings, CostGroup.DAY, as_json=False)
    assert capsys.readouterr().err == "nothing was made yet\n"
    assert not settings.studio_dir.exists()


def test_a_ledger_that_is_unreachable_is_bad_configuration(tmp_path):
    settings = a_settings(tmp_path).model_copy(
        update={"ledger_url": "postgresql://me:canary@127.0.0.1:1/ledger"}
    )
    with pytest.raises(BadConfiguration, match="the ledger cannot be used") as unreachable:
        print_costs(settings, CostGroup.DAY, as_json=False)
    assert "canary" not in str(unreachable.value)


def test_the_command_says_what_is_wrong_in_one_line(tmp_path, monkeypatch):
    done = storyassets(tmp_path, "cost", "--by", "colour")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "'provider'" in done.stderr
    monkeypatch.setenv("STORYASSETS_LEDGER_URL", "postgresql://me:canary@127.0.0.1:1/ledger")
    done = storyassets(tmp_path, "cost", "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["stage"] == "ledger"
    assert "canary" not in done.stdout + done.stderr
