"""Settings: environment, else beside workspace.yaml, else a default."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storyassets.errors import BadConfiguration
from storyassets.settings import PACKAGE_DIR, find_settings

VARIABLES = ("STUDIO", "CHANNELS", "STORIES", "LEDGER_URL", "ENCODER_SLOTS")


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
