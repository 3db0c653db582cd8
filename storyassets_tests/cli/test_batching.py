"""The command as a person starts it, on the embedded providers and a channel of small, quick videos."""

import json
import os
import subprocess
import sys

import pytest

from storyassets_tests.fakes.workshops import a_settings

PROGRAM = [sys.executable, "-c", "from storyassets.cli.app import main; main()"]
TABLE = """key,text,duration,format
lamp,"The Lamp. A fox found a lamp in the forest. It was old and it was cold. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last.",15,square
{bad},short,15,square
well,"The Well. A wolf found a well in the wood. It was old and it was deep. The wolf ran home for a bucket.
That night a storm came, and the well was full at last.",15,square
"""


def batch(tmp_path, *words):
    settings = a_settings(tmp_path)
    environment = {
        **os.environ,
        "STORYASSETS_STUDIO": str(settings.studio_dir),
        "STORYASSETS_CHANNELS": str(settings.channels_dir),
        "DAGSTER_HOME": str(settings.dagster_home),
    }
    done = subprocess.run(
        [*PROGRAM, "batch", *words],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def lines_of(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def first_run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("batch")
    (folder / "table.csv").write_text(TABLE.format(bad="@bad"))
    return folder, batch(folder, "table.csv", "--jobs", "2", "--json")


def test_the_good_rows_are_made_and_the_bad_one_is_told(first_run):
    _, done = first_run
    *rows, total = lines_of(done)
    assert done.returncode == 1
    assert {row["row"] for row in rows} == {2, 3, 4}
    made = {row["row"]: row for row in rows if "video" in row}
    assert (made[2]["episode"], made[4]["episode"]) == ("lamp", "well")
    assert all(row["takes"]["made"] > 5 for row in made.values())
    assert (total["rows"], total["done"], total["failed"], total["skipped"]) == (3, 2, 1, 0)
    [error] = total["errors"]
    assert (error["row"], error["episode"]) == (3, "@bad")
    assert set(error["error"]) == {"stage", "thing", "message", "fix"}
    assert "error: row 3 (@bad): " in done.stderr


def test_a_second_run_makes_nothing_and_needs_no_worker(first_run):
    folder, _ = first_run
    done = batch(folder, "table.csv", "--json")
    total = lines_of(done)[-1]
    assert done.returncode == 1
    assert (total["done"], total["takes"]["made"], total["segments"]["encoded"]) == (2, 0, 0)
    assert "begins" not in done.stderr


def test_a_count_passes_over_what_is_finished(first_run):
    folder, _ = first_run
    (folder / "more.csv").write_text(TABLE.format(bad="third") + "next,a topic,15,square\n")
    total = lines_of(batch(folder, "more.csv", "--count", "1", "--json"))[-1]
    assert (total["rows"], total["done"], total["failed"], total["skipped"]) == (4, 0, 2, 2)


def test_a_person_reads_the_sum(first_run):
    folder, _ = first_run
    done = batch(folder, "table.csv")
    assert done.stdout.startswith("rows       3: 2 done, 1 failed, 0 skipped\n")


@pytest.mark.parametrize(
    "words",
    [
        ["no.csv"],
        ["header.csv"],
        ["good.csv", "--jobs", "0"],
        ["good.csv", "--jobs", "x"],
        ["good.csv", "--count", "-1"],
        ["good.csv", "--count", "²"],
        [],
    ],
)
def test_a_bad_call_is_one_line_and_exit_2_and_nothing_is_written(tmp_path, words):
    (tmp_path / "header.csv").write_text("key,topic\n")
    (tmp_path / "good.csv").write_text("topic\nfoxes\n")
    done = batch(tmp_path, *words)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "studio").exists()
