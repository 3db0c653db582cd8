"""`storyassets prices` and its refresh: dated rows in the studio's own file, and the package's left alone."""

import hashlib
import json
from datetime import UTC, datetime

import pytest

from storyassets.cli.pricing import print_prices, refresh_prices
from storyassets.defs.money.pricing import PACKAGED, own_file, read_own_prices, read_prices
from storyassets.errors import BadConfiguration, BadInput
from storyassets_tests.cli.test_app import storyassets
from storyassets_tests.fakes.workshops import a_settings

LUNA = {
    "litellm_provider": "openai",
    "mode": "chat",
    "input_cost_per_token": 2e-07,
    "output_cost_per_token": 5e-07,
}
TABLE = {
    "gpt-6-luna": {**LUNA, "source": "https://example.test/pricing"},
    "gpt-7": {**LUNA, "input_cost_per_token": 1},
    "elevenlabs/eleven_flash_v2_5": {
        "litellm_provider": "elevenlabs",
        "mode": "audio_speech",
        "input_cost_per_character": 0,
    },
}
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{last}'] * 9)}]\n"
    for last, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.fixture
def settings(tmp_path):
    return a_settings(tmp_path)


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "table.json"
    path.write_text(json.dumps(TABLE))
    return path


def today():
    return datetime.now(UTC).date().isoformat()


def refreshed(settings, table, capsys, *models):
    refresh_prices(settings, table, models, as_json=True)
    return json.loads(capsys.readouterr().out)


def test_only_what_changed_is_written_with_its_date_and_source(settings, table, capsys):
    before = hashlib.sha256(PACKAGED.read_bytes()).digest()
    told = refreshed(settings, table, capsys)
    [changed] = told["changed"]
    assert changed == {
        "provider": "openai",
        "model": "gpt-6-luna",
        "unit": "input_tokens",
        "usd": "0.0000002",
        "effective_from": today(),
        "source": "https://example.test/pricing",
        "whose": "studio",
        "before_usd": "0.0000001",
    }
    assert "did/talks" in told["not_in_table"]
    assert read_prices(settings).cost_usd("openai", "gpt-6-luna", {"input_tokens": 10**7}) == 2
    assert hashlib.sha256(PACKAGED.read_bytes()).digest() == before
    assert refreshed(settings, table, capsys)["changed"] == []


def test_what_costs_something_does_not_become_free_by_a_table(settings, table, capsys):
    refreshed(settings, table, capsys)
    assert read_prices(settings).unit_usd("elevenlabs", "eleven_flash_v2_5", "characters") > 0


def test_a_model_is_added_by_its_name(settings, table, capsys):
    told = refreshed(settings, table, capsys, "openai/gpt-7")
    added = [row for row in told["changed"] if row["model"] == "gpt-7"]
    assert [(row["unit"], row["usd"], row["before_usd"]) for row in added] == [
        ("input_tokens", "1", None),
        ("output_tokens", "0.0000005", None),
    ]


def test_the_models_of_the_channels_are_refreshed_too(settings, table, capsys, tmp_path):
    channels = tmp_path / "my-channels"
    channels.mkdir()
    (channels / "one.yaml").write_text("name: one\nmodels: {writer: {openai: gpt-7}}\n")
    settings = settings.model_copy(update={"channels_dir": channels})
    assert {row["model"] for row in refreshed(settings, table, capsys)["changed"]} == {"gpt-6-luna", "gpt-7"}


OWN = """# what I pay
prices:
  # by contract
  - provider: did
    model: talks
    unit: video_seconds
    usd: 0.02
    effective_from: 2020-01-01
    source: my contract
"""


@pytest.mark.parametrize("own", [OWN, OWN.replace("\n  ", "\n"), OWN + "\n\n", OWN.rstrip()])
def test_a_person_s_own_rows_and_comments_stay(settings, table, capsys, own):
    own_file(settings).parent.mkdir()
    own_file(settings).write_text(own)
    refreshed(settings, table, capsys)
    text = own_file(settings).read_text()
    assert text.startswith(own.rstrip())
    assert [row.model for row in read_own_prices(settings)] == ["talks", "gpt-6-luna"]


def test_a_file_of_another_form_is_written_anew_with_all_its_rows(settings, table, capsys):
    own_file(settings).parent.mkdir()
    own_file(settings).write_text('{"prices": []}\n')
    refreshed(settings, table, capsys)
    assert [row.model for row in read_own_prices(settings)] == ["gpt-6-luna"]


def test_a_studio_s_own_price_goes_before_the_package_s_however_old_it_is(settings, capsys):
    own_file(settings).parent.mkdir()
    own_file(settings).write_text(OWN)
    assert str(read_prices(settings).unit_usd("did", "talks", "video_seconds")) == "0.02"
    print_prices(settings, as_json=True)
    told = json.loads(capsys.readouterr().out)
    [mine] = [row for row in told["prices"] if row["whose"] == "studio"]
    assert (mine["usd"], mine["effective_from"], mine["source"]) == ("0.02", "2020-01-01", "my contract")
    assert len({(row["provider"], row["model"], row["unit"]) for row in told["prices"]}) == len(
        told["prices"]
    )
    print_prices(settings, as_json=False)
    [line] = [line for line in capsys.readouterr().out.splitlines() if "my contract" in line]
    assert line.split()[:6] == ["did", "talks", "video_seconds", "0.02", "2020-01-01", "studio"]


ROW = "provider: did, model: talks, unit: video_seconds, usd: 1, effective_from: 2026-01-01, source: me"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            f"prices: [{{{ROW.replace('usd: 1', 'usd: -1')}}}]",
            r"prices\.0\.usd: .*greater than or equal to 0",
        ),
        (f"prices: [{{{ROW.replace('usd: 1', 'usd: much')}}}]", r"prices\.0\.usd: "),
        (f"prices: [{{{ROW.replace('usd: 1', 'usd: .nan')}}}]", r"prices\.0\.usd: "),
        (f"prices: [{{{ROW.replace('usd: 1', 'usd: 1e99')}}}]", r"prices\.0\.usd: "),
        (f"prices: [{{{ROW}, colour: red}}]", r"prices\.0\.colour: "),
        (f"prices: [{{{ROW.replace('2026-01-01', 'soon')}}}]", r"prices\.0\.effective_from: "),
        (f"prices: [{{{ROW.replace('2026-01-01', '2026-02-31')}}}]", "a value in it is none"),
        (f"prices: [{{{ROW.replace('provider: did', 'provider: [did]')}}}]", r"prices\.0\.provider: "),
        ("prices: {did: 1}", "prices: "),
        ("- did", "the whole file: "),
        ("prices: [", "line 1, column"),
        (f"{BOMB}prices: *i\n", ": "),
        ("schema_version: 99\nprices: []", "version 99 is newer"),
        ("prices: " + "[" * 900, ": "),
    ],
    ids=range(14),
)
def test_a_price_file_that_is_wrong_is_one_line_that_names_file_and_field(settings, text, problem):
    own_file(settings).parent.mkdir()
    own_file(settings).write_text(text)
    with pytest.raises(BadConfiguration, match=problem) as wrong:
        read_prices(settings)
    assert wrong.value.exit_code == 3
    assert str(own_file(settings)) in str(wrong.value)
    assert len(str(wrong.value)) < 600
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "line 1, column 1"),
        (b"not JSON", "line 1, column 1"),
        (b"[]", "not of the form"),
        (b"{}", "not of the form"),
        (b'{"a": 1}', "not of the form"),
        (b'{"gpt-6-luna": {"litellm_provider": 4}}', "not of the form"),
        (b'{"sample_spec": {"litellm_provider": "one of"}}', "none of the models that have a price"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 200_000, "nested too deeply"),
        (json.dumps({"gpt-6-luna": {**LUNA, "input_cost_per_token": -1}}).encode(), "is no price: '-1'"),
        (json.dumps({"gpt-6-luna": {**LUNA, "input_cost_per_token": "free"}}).encode(), "is no price"),
        (json.dumps({"gpt-6-luna": {**LUNA, "input_cost_per_token": True}}).encode(), "is no price"),
        (json.dumps({"gpt-6-luna": {**LUNA, "input_cost_per_token": float("nan")}}).encode(), "none: NaN"),
    ],
    ids=range(13),
)
def test_a_table_that_is_none_is_one_line_and_nothing_is_written(settings, tmp_path, content, problem):
    (tmp_path / "table.json").write_bytes(content)
    with pytest.raises(BadInput, match=problem) as wrong:
        refresh_prices(settings, tmp_path / "table.json", [], as_json=False)
    assert "table.json" in str(wrong.value)
    assert not own_file(settings).exists()


@pytest.mark.parametrize("model", ["gpt-7", "acme/gpt-7", "openai/", "openai/gpt-8", "\x1b[31m/x"])
def test_a_model_that_nobody_knows_is_bad_input(settings, table, model):
    with pytest.raises(BadInput, match=r"no PROVIDER/MODEL|does not have it"):
        refresh_prices(settings, table, [model], as_json=False)


def test_the_commands_tell_a_person_and_exit_as_the_others(tmp_path, table):
    done = storyassets(tmp_path, "prices", "refresh", str(table))
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    first, last = done.stdout.splitlines()
    assert first == "openai gpt-6-luna input_tokens: 0.0000002 USD, was 0.0000001"
    assert last == f"1 prices written to {tmp_path / 'studio' / 'prices.yaml'}"
    assert storyassets(tmp_path, "prices", "refresh", "nowhere.json").returncode == 2
    (tmp_path / "studio" / "prices.yaml").write_text("prices: 4")
    done = storyassets(tmp_path, "prices", "--json")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert json.loads(done.stdout)["error"]["thing"].endswith("prices.yaml")
