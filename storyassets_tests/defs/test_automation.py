"""What the code location offers a person to start: every schedule and sensor, stopped, and saying what it does."""

from __future__ import annotations

import subprocess
import sys

import dagster as dg

from storyassets.definitions import assemble
from storyassets.defs.resources import Workshop
from storyassets_tests.fakes.automation import DAILY
from storyassets_tests.fakes.workshops import a_settings

SENSORS = {"inbox", "publish_ready", "slots_at_risk", "alert_on_failure", "alert_is_over"}


def located(tmp_path, **channels):
    settings = a_settings(tmp_path)
    for name, text in channels.items():
        (settings.channels_dir / f"{name}.yaml").write_text(text)
    return assemble(Workshop(settings)).get_repository_def()


def test_everything_that_starts_by_itself_is_stopped_and_described(tmp_path):
    repository = located(tmp_path, tales=DAILY)
    assert {"daily_episodes_tales", "performance_daily"} <= {one.name for one in repository.schedule_defs}
    assert {one.name for one in repository.sensor_defs} >= SENSORS
    for schedule in repository.schedule_defs:
        assert schedule.default_status is dg.DefaultScheduleStatus.STOPPED
        assert "Start it" in schedule.description
    for sensor in repository.sensor_defs:
        assert sensor.default_status is dg.DefaultSensorStatus.STOPPED
        assert "tart it" in sensor.description


def test_a_broken_channel_does_not_take_the_code_location_down(tmp_path):
    names = {one.name for one in located(tmp_path, tales=DAILY, broken="name: [").schedule_defs}
    assert "daily_episodes_tales" in names
    assert not any("broken" in name for name in names)


def test_loading_it_imports_no_outlet_and_no_table_library():
    loaded = (
        "import sys, storyassets.definitions; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, timeout=120, check=True
    )
    assert {"googleapiclient", "google_auth_oauthlib", "pandas", "matplotlib", "feedparser"}.isdisjoint(
        done.stdout.split()
    )
