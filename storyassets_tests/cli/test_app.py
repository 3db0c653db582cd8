"""The command as a person starts it, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = (
    "import sys; sys.argv = ['storyassets', '--help']\n"
    "from storyassets.cli.app import main\n"
    "main()\n"
    "heavy = {'dagster', 'numpy', 'cv2', 'av'} & set(sys.modules)\n"
    "assert not heavy, heavy\n"
)


def storyassets(tmp_path, *words, stdin=""):
    environment = {
        **os.environ,
        "STORYASSETS_STUDIO": str(tmp_path / "studio"),
        "DAGSTER_HOME": str(tmp_path / "dagster"),
    }
    program = [sys.executable, "-c", "from storyassets.cli.app import main; main()"]
    return subprocess.run(
        [*program, *words],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        input=stdin,
        check=False,
    )


def test_help_is_there_without_dagster_or_numpy():
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "make" in done.stdout


@pytest.mark.parametrize("words", [["make"], ["make", "--bogus"], ["show"], ["make", "--duration"], ["nope"]])
def test_a_wrong_call_is_one_line_and_exit_2(tmp_path, words):
    done = storyassets(tmp_path, *words)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1


def test_an_error_is_an_object_on_the_last_line_with_json(tmp_path):
    done = storyassets(tmp_path, "make", "-", "--json", stdin="fox")
    assert done.returncode == 2
    error = json.loads(done.stdout.splitlines()[-1])["error"]
    assert set(error) == {"stage", "thing", "message", "fix"}


def test_a_wrong_setting_is_exit_3_and_names_the_variable(tmp_path):
    (tmp_path / "studio").write_text("a file, where the studio should be")
    done = storyassets(tmp_path, "list")
    assert done.returncode == 3
    assert "STORYASSETS_STUDIO" in done.stderr


def test_a_new_studio_has_no_episode_and_says_how_to_make_one(tmp_path):
    done = storyassets(tmp_path, "list")
    assert (done.returncode, done.stdout) == (0, "")
    assert "storyassets make" in done.stderr


def test_an_unknown_episode_is_refused(tmp_path):
    done = storyassets(tmp_path, "show", "no-such-episode")
    assert done.returncode == 2
    assert "storyassets list" in done.stderr


def test_nothing_is_written_for_a_bad_call(tmp_path):
    before = sorted(Path(tmp_path).rglob("*"))
    storyassets(tmp_path, "make", "/no/such/story")
    assert sorted(Path(tmp_path).rglob("*")) == before
