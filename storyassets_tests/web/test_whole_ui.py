"""`storyassets ui` as it is started, with Dagster's own pages in a browser. The slowest tests here."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import TimeoutError as NotSeen

from storyassets.model.commission import Commission
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets_tests.fakes.api_calls import ask

DEADLINE_S = 180
LOOK_S = 0.2
PATIENCE_S = 5
REPO = Path(__file__).parents[2]


class Started:
    """The command, in a studio of its own. Its words go to a file: a pipe that nobody empties stops runs."""

    def __init__(self, tmp_path, *options, cwd=REPO):
        environment = {
            **os.environ,
            "STORYASSETS_STUDIO": str(tmp_path / "studio"),
            "DAGSTER_HOME": str(tmp_path / "dagster_home"),
            "PYTHONPATH": str(REPO),
        }
        command = [sys.executable, "-P", "-c", "from storyassets.cli.app import main; main()", "ui", *options]
        self._log = tmp_path / "ui.log"
        with self._log.open("w") as log:
            self.process = subprocess.Popen(
                command, env=environment, cwd=cwd, stdout=log, stderr=log, start_new_session=True
            )

    @property
    def told(self):
        return self._log.read_text()

    def address(self):
        """Where it says that it is served."""
        until(lambda: "/episodes\n" in self.told or self.process.poll() is not None, "it is served")
        found = re.search(r"the desk: (http://\S+)/episodes\n", self.told)
        assert found, self.told
        return found.group(1)

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        return self.process.wait(DEADLINE_S)


def children_of(process):
    """The ids of the processes whose parent it is."""
    listing = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    return [int(child) for child in listing.split()]


def is_alive(process_id):
    try:
        state = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def until(condition, what):
    """Look again and again, as a person would, and leave the machine to what is looked at."""
    end, pause = time.monotonic() + DEADLINE_S, threading.Event()
    while time.monotonic() < end:
        if condition():
            return
        pause.wait(LOOK_S)
    raise AssertionError(f"in {DEADLINE_S} s it was never so: {what}")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Where the studio and Dagster's home of the one desk lie."""
    return tmp_path_factory.mktemp("ui")


@pytest.fixture(scope="module")
def ui(home):
    """The address of a desk that the tests of this module share: it takes its time to start."""
    started = Started(home, "--port", "0")
    try:
        yield started.address()
    finally:
        started.end()


def add_partition(page, key):
    page.get_by_role("button", name="Add a partition").click()
    page.get_by_placeholder("name").fill(key)
    page.get_by_role("button", name="Save").click()
    page.get_by_placeholder("name").wait_for(state="detached")


def select_all(page, url, count):
    """Dagster lists a new partition a while after it was saved, and an open dialog may never hear of it."""

    def are_selected():
        open_launcher(page, url)
        page.get_by_role("button", name="All", exact=True).click()
        try:
            page.get_by_text(f"{count} partitions").first.wait_for(timeout=PATIENCE_S * 1000)
        except NotSeen:
            return False
        return True

    until(are_selected, f"{count} partitions are selected")


def open_launcher(page, url):
    page.goto(f"{url}/assets/brief")
    page.get_by_role("button", name="Materialize").first.click()


def launch(page):
    """Click, and wait until Dagster has taken the order."""
    with page.expect_response(re.compile(r"op=Launch(Pipeline|Multiple|Partition)")) as taken:
        page.get_by_role("button", name=re.compile("^Launch")).click()
    assert "Success" in taken.value.text()


def test_episodes_are_made_by_clicking_one_and_then_three(ui, home, browser_page):
    url = ui
    browser_page.set_default_timeout(DEADLINE_S * 1000)
    open_launcher(browser_page, url)
    add_partition(browser_page, "one")
    launch(browser_page)
    studio = home / "studio"
    until(lambda: EpisodeFolder(studio, "one").asset("brief").is_file(), "episode one was begun")

    open_launcher(browser_page, url)
    for key in ("two", "three"):
        add_partition(browser_page, key)
    select_all(browser_page, url, 3)
    launch(browser_page)
    folders = [EpisodeFolder(studio, key) for key in ("one", "two", "three")]
    until(lambda: all(folder.asset("brief").is_file() for folder in folders), "three were begun")
    told = {read_document(folder.asset("brief"), Commission).brief.text for folder in folders}
    assert len(told) == 3

    browser_page.goto(f"{url}/episodes")
    assert browser_page.locator("li.episode").count() == 3
    browser_page.goto(f"{url}/assets/brief?partition=two")
    with browser_page.context.expect_page() as opened:
        browser_page.get_by_role("link", name="/episodes/two").first.click()
    opened.value.wait_for_load_state()
    assert opened.value.url == f"{url}/episodes/two"
    assert opened.value.get_by_text("There is no video yet.").is_visible()


def test_an_episode_is_made_watched_and_stopped_over_the_api(ui, home):
    """Call by call, as docs/api.md has them."""
    key = "by-the-api"
    [where] = ask(ui, "where")["repositoriesOrError"]["nodes"]
    assert (where["location"]["name"], where["name"]) == ("storyassets.definitions", "__repository__")
    assert {"episode", "publish"} <= {job["name"] for job in where["jobs"]}
    made = [ask(ui, "create", key=key)["addDynamicPartition"]["__typename"] for _ in range(2)]
    assert made == ["AddDynamicPartitionSuccess", "DuplicateDynamicPartitionError"]

    run = ask(ui, "run", key=key)["launchRun"]["run"]["runId"]
    brief = EpisodeFolder(home / "studio", key).asset("brief")
    until(brief.is_file, "its brief was made")
    assert ask(ui, "watch", run=run)["runOrError"]["status"] in ("STARTED", "SUCCESS")
    assert read_document(brief, Commission).brief.title == "The Lamp That Lied"
    until(lambda: gate_of(ui, key) == "SUCCEEDED", "its plan fits the budget")
    nodes = ask(ui, "made", key=key)["assetNodes"]
    [seen] = [node for node in nodes if node["assetKey"]["path"] == ["brief"]]
    assert seen["latestMaterializationByPartition"][0]["runId"] == run

    stopped = ask(ui, "cancel", run=run)["terminateRun"]
    assert stopped["__typename"] == "TerminateRunSuccess"
    until(lambda: ask(ui, "watch", run=run)["runOrError"]["status"] == "CANCELED", "the run was cancelled")

    published = ask(ui, "publish", key=key)["launchRun"]["run"]["runId"]
    until(lambda: ask(ui, "watch", run=published)["runOrError"]["status"] == "FAILURE", "it was refused")
    told = ask(ui, "logs", run=published)["logsForRun"]["events"]
    [failed] = [one for one in told if one["__typename"] == "ExecutionStepFailureEvent"]
    assert "it has not been made yet" in failed["error"]["message"]


def gate_of(ui, key):
    """The last verdict of the gate that docs/api.md asks for."""
    return next((one["status"] for one in ask(ui, "gate", key=key)["assetCheckExecutions"]), None)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_the_daemon_ends_with_the_desk(tmp_path, how):
    started = Started(tmp_path, "--port", "0")
    started.address()
    mine = started.process.pid
    [daemon] = [child for child in children_of(started.process) if os.getpgid(child) != os.getpgid(mine)]
    assert started.end(how) == (-how if how is signal.SIGKILL else 0)
    until(lambda: not is_alive(daemon), "the daemon has ended")


@pytest.mark.parametrize("name", ["json"])
def test_a_module_in_the_current_folder_is_run_by_none_of_the_processes(tmp_path, name):
    here = tmp_path / "here"
    here.mkdir()
    (here / f"{name}.py").write_text("open('ran', 'w').close()\nraise SystemExit(1)\n")
    started = Started(tmp_path, "--port", "0", cwd=here)
    address = started.address()
    with urlopen(f"{address}/episodes", timeout=DEADLINE_S) as answer:  # noqa: S310 our own address
        assert answer.status == 200
    until(lambda: (tmp_path / "dagster_home" / "schedules").exists() or started.process.poll(), "it runs")
    assert started.end() == 0
    assert not (here / "ran").exists()


def test_a_port_that_is_taken_is_named(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        started = Started(tmp_path, "--port", str(port))
        assert started.process.wait(DEADLINE_S) == 3
    taken = (
        f"error: ui: 127.0.0.1:{port}: port {port} is taken. Choose another with --port; 0 takes a free one\n"
    )
    assert started.told == taken


@pytest.mark.parametrize("options", [("--port", "70000"), ("--host", "a b")])
def test_an_address_that_is_none_is_bad_input(tmp_path, options):
    started = Started(tmp_path, *options)
    assert started.process.wait(DEADLINE_S) == 2
    assert started.told.startswith("error: ") and started.told.count("\n") == 1
