"""A home of Dagster that cannot be opened is one line, and never a secret."""

import shutil

import pytest

from storyassets.cli.running import open_instance
from storyassets.errors import BadConfiguration
from storyassets_tests.fakes.workshops import REPO, a_settings


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    settings.dagster_home.mkdir()
    shutil.copy(REPO / "dagster_home" / "postgres" / "dagster.yaml", settings.dagster_home)
    return settings


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (None, "STORYASSETS_POSTGRES_URL"),
        ("postgresql+psycopg2://me:secret@/db?host=/no/such/socket", "connection to server"),
        ("postgresql+asyncpg://me:secret@host/db", r"driver is missing \(asyncpg\)"),
        ("nonsense with a secret", "home cannot be opened"),
    ],
    ids=["unset", "no server", "no driver", "no address"],
)
def test_why_is_one_line_without_the_password(settings, monkeypatch, url, said):
    if url is None:
        monkeypatch.delenv("STORYASSETS_POSTGRES_URL", raising=False)
    else:
        monkeypatch.setenv("STORYASSETS_POSTGRES_URL", url)
    with pytest.raises(BadConfiguration, match=said) as refused:
        open_instance(settings)
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_dagster_yaml_that_is_no_yaml_is_one_line(settings):
    (settings.dagster_home / "dagster.yaml").write_text("storage: [")
    with pytest.raises(BadConfiguration, match=r"line 1: ") as refused:
        open_instance(settings)
    assert "\n" not in str(refused.value)
