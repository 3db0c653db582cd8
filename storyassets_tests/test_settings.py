"""Settings: environment, else beside workspace.yaml, else a default."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storyassets.errors import BadConfiguration
from storyassets.settings import PACKAGE_DIR, find_settings

VARIABLES = ("STUDIO", "CHANNELS", "STORIES", "LEDGER_URL", "ENCODER_SLOTS", "LEAST_FREE_MB", "POSTGRES_URL")


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(f"STORYASSETS_{name}", raising=False)
    monkeypatch.delenv("DAGSTER_HOME", raising=False)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    workspace_dir = tmp_path / "project"
    for folder in ("channels", "examples", "dagster_home", "deep/inside"):
        (workspace_dir / folder).mkdir(parents=True)
    (workspace_dir / "workspace.yaml").touch()
    return workspace_dir


def test_everything_lies_beside_the_nearest_workspace_above(workspace: Path) -> None:
    settings = find_settings(workspace / "deep" / "inside")
    assert settings.studio_dir == workspace / "studio"
    assert settings.channels_dir == workspace / "channels"
    assert settings.stories_dir == workspace / "examples"
    assert settings.dagster_home == workspace / "dagster_home"
    assert settings.ledger_url == f"sqlite:///{workspace}/studio/ledger.sqlite"
    assert settings.encoder_slots == os.cpu_count()


def test_a_nearer_workspace_goes_before_a_farther_one(workspace: Path) -> None:
    (workspace / "deep" / "workspace.yaml").touch()
    assert find_settings(workspace / "deep" / "inside").studio_dir == workspace / "deep" / "studio"


def test_without_a_workspace_the_package_has_channels_and_stories(tmp_path: Path) -> None:
    settings = find_settings(tmp_path)
    assert settings.studio_dir == tmp_path / "studio"
    assert settings.dagster_home == tmp_path / "studio" / ".dagster"
    assert settings.channels_dir in (PACKAGE_DIR / "channels", PACKAGE_DIR.parent / "channels")
    assert settings.stories_dir in (PACKAGE_DIR / "examples", PACKAGE_DIR.parent / "examples")


def test_a_variable_goes_before_everything(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = workspace.parent
    (elsewhere / "c").mkdir()
    (elsewhere / "s").mkdir()
    monkeypatch.setenv("STORYASSETS_STUDIO", str(elsewhere / "st"))
    monkeypatch.setenv("STORYASSETS_CHANNELS", str(elsewhere / "c"))
    monkeypatch.setenv("STORYASSETS_STORIES", str(elsewhere / "s"))
    monkeypatch.setenv("STORYASSETS_LEDGER_URL", "postgresql://me:secret@host/ledger")
    monkeypatch.setenv("STORYASSETS_ENCODER_SLOTS", "3")
    monkeypatch.setenv("DAGSTER_HOME", str(elsewhere / "d"))
    settings = find_settings(workspace)
    assert settings.studio_dir == elsewhere / "st"
    assert settings.channels_dir == elsewhere / "c"
    assert settings.stories_dir == elsewhere / "s"
    assert settings.dagster_home == elsewhere / "d"
    assert settings.ledger_url == "postgresql://me:secret@host/ledger"
    assert settings.encoder_slots == 3
    assert "secret" not in repr(settings)


def test_a_studio_of_its_own_has_the_ledger_in_it(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYASSETS_STUDIO", "other")
    settings = find_settings(workspace)
    assert settings.studio_dir == workspace / "other"
    assert settings.ledger_url == f"sqlite:///{workspace}/other/ledger.sqlite"


def test_a_home_is_expanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("STORYASSETS_STUDIO", "~/films")
    assert find_settings(tmp_path).studio_dir == tmp_path / "films"


@pytest.mark.parametrize("name", VARIABLES)
def test_an_empty_variable_counts_as_unset(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    expected = find_settings(workspace)
    monkeypatch.setenv(f"STORYASSETS_{name}", "")
    assert find_settings(workspace) == expected


@pytest.mark.parametrize("value", ["none", "0", "-1", "1.5", "100000"])
def test_a_wrong_number_names_its_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("STORYASSETS_ENCODER_SLOTS", value)
    with pytest.raises(BadConfiguration, match="STORYASSETS_ENCODER_SLOTS"):
        find_settings(tmp_path)


@pytest.mark.parametrize("name", ["STORYASSETS_STUDIO", "STORYASSETS_CHANNELS", "STORYASSETS_STORIES"])
def test_a_folder_that_is_a_file_names_its_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(name, str(tmp_path / "file"))
    with pytest.raises(BadConfiguration, match=name):
        find_settings(tmp_path)


@pytest.mark.parametrize("name", ["STORYASSETS_CHANNELS", "STORYASSETS_STORIES"])
def test_a_folder_that_is_not_there_names_its_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "nowhere")
    with pytest.raises(BadConfiguration, match=name):
        find_settings(tmp_path)


@pytest.mark.parametrize("name", ["STORYASSETS_STUDIO", "DAGSTER_HOME"])
def test_a_home_of_nobody_names_its_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "~nobody-of-that-name/films")
    with pytest.raises(BadConfiguration, match=name):
        find_settings(tmp_path)


def test_finding_the_settings_imports_neither_dagster_nor_numpy(tmp_path: Path) -> None:
    script = (
        "import sys; from storyassets.settings import find_settings; find_settings();"
        "print([name for name in ('dagster', 'numpy', 'sqlalchemy') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=20
    )
    assert ran.stdout.strip() == "[]"


def test_a_file_beside_the_workspace_is_read_from_below_and_its_paths_begin_there(workspace: Path) -> None:
    (workspace / ".env").write_text(
        "\ufeffSTORYASSETS_STUDIO=films\nexport STORYASSETS_STORIES='examples' # ours\nDAGSTER_HOME=\"d\"\n"
        "STORYASSETS_ENCODER_SLOTS=3\nSTORYASSETS_LEAST_FREE_MB=7\nSTORYASSETS_POSTGRES_URL=postgresql://x/y\n"
        "SOMEBODY_ELSES=1\nSTORYASSETS_UI=1\nSTORYASSETS_NOBODYS=1\n"
    )
    settings = find_settings(workspace / "deep" / "inside")
    assert settings.studio_dir == workspace / "films"
    assert settings.ledger_url == f"sqlite:///{workspace}/films/ledger.sqlite"
    assert settings.stories_dir == workspace / "examples"
    assert settings.dagster_home == workspace / "d"
    assert (settings.encoder_slots, settings.least_free_mb) == (3, 7)
    assert settings.postgres_url == "postgresql://x/y"
    assert not settings.under_ui


def test_a_file_in_the_current_folder_is_read_where_no_workspace_is(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("STORYASSETS_STUDIO=films\n")
    assert find_settings(tmp_path).studio_dir == tmp_path / "films"


def test_a_file_beside_the_workspace_goes_before_one_in_the_current_folder(workspace: Path) -> None:
    (workspace / "deep" / ".env").write_text("STORYASSETS_STUDIO=other\n")
    assert find_settings(workspace / "deep").studio_dir == workspace / "studio"


def test_the_real_environment_goes_before_the_file(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (workspace / ".env").write_text("STORYASSETS_STUDIO=films\nDAGSTER_HOME=d\nSTORYASSETS_ENCODER_SLOTS=3\n")
    monkeypatch.setenv("STORYASSETS_STUDIO", "real")
    monkeypatch.setenv("DAGSTER_HOME", "real-home")
    monkeypatch.setenv("STORYASSETS_ENCODER_SLOTS", "4")
    settings = find_settings(workspace / "deep")
    assert settings.studio_dir == workspace / "deep" / "real"
    assert settings.dagster_home == workspace / "deep" / "real-home"
    assert settings.encoder_slots == 4


@pytest.mark.parametrize(
    "line",
    [
        'STORYASSETS_STUDIO="films',
        "STORYASSETS_STUDIO=films'",
        'STORYASSETS_STUDIO="a"b',
        "secret words",
        "STORYASSETS_STUDIO",
        "STORYASSETS_STUDIO=\udcff",
    ],
)
def test_a_broken_line_of_the_file_is_told_without_its_words(tmp_path: Path, line: str) -> None:
    path = tmp_path / ".env"
    path.write_bytes(b"# ours\n" + line.encode(errors="surrogateescape") + b"\n")
    with pytest.raises(BadConfiguration) as refused:
        find_settings(tmp_path)
    assert refused.value.thing == str(path)
    assert refused.value.message in ("line 2 cannot be read", "it is not UTF-8 text")
    assert "secret" not in str(refused.value)


def test_a_quoted_value_may_end_with_a_quote_of_the_other_kind(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("STORYASSETS_STUDIO='12\"'\n")
    assert find_settings(tmp_path).studio_dir == tmp_path / '12"'


def test_a_wrong_number_in_the_file_names_its_variable(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("STORYASSETS_ENCODER_SLOTS=none\n")
    with pytest.raises(BadConfiguration, match="STORYASSETS_ENCODER_SLOTS"):
        find_settings(tmp_path)


def test_a_folder_of_that_name_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    assert find_settings(tmp_path).studio_dir == tmp_path / "studio"


def test_keys_come_from_the_file_too_and_folders_in_it_begin_there(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("ELEVENLABS_API_KEY='abc'\nFOOTAGE_FOLDER=clips\nPEXELS_API_KEY=\n")
    keys = find_settings(tmp_path).keys
    assert keys.elevenlabs_api_key is not None and keys.elevenlabs_api_key.get_secret_value() == "abc"
    assert keys.footage_folder == tmp_path / "clips"
    assert keys.pexels_api_key is None


@pytest.mark.parametrize("key", ["sk\\nabc", "“sk-abc”", "sk abc", "sk-`abc`", "sk-ключ"])
def test_what_cannot_be_a_key_is_refused_and_not_repeated(tmp_path: Path, key: str) -> None:
    (tmp_path / ".env").write_text(f'DID_API_KEY="{key}"\n')
    with pytest.raises(BadConfiguration) as told:
        find_settings(tmp_path)
    assert told.value.thing == "DID_API_KEY"
    assert "abc" not in str(told.value) and "ключ" not in str(told.value)


def test_an_emptied_variable_switches_a_key_of_the_file_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("DID_API_KEY=abc\nDID_BASE_URL=http://127.0.0.1:1\n")
    monkeypatch.setenv("DID_API_KEY", "")
    monkeypatch.setenv("DID_BASE_URL", "")
    keys = find_settings(tmp_path).keys
    assert keys.did_api_key is None
    assert keys.did_base_url == "https://api.d-id.com"


def test_nobody_s_home_is_no_footage_folder(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("FOOTAGE_FOLDER=~nobody-of-that-name/clips\n")
    with pytest.raises(BadConfiguration, match="FOOTAGE_FOLDER"):
        find_settings(tmp_path)
