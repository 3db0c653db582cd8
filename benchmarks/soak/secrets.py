"""Secrets: canaries in every key, password and signed address are looked for in all that is written or shown.

That is every file, every row of the ledger and every page, after episodes under every kind of fault.
"""

from __future__ import annotations

import subprocess
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import dagster as dg
from sqlalchemy import MetaData, create_engine, select
from starlette.applications import Starlette
from starlette.middleware import Middleware

from benchmarks.soak.house import CHAINS, MAIL_CANARY, REPO, WEBHOOK_PATH, House
from storyassets.errors import StoryAssetsError
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.database import parse_url
from storyassets.studio.ledger import Ledger
from storyassets.web.guard import Guard
from storyassets.web.pages import Pages
from storyassets.web.reasons import find_reasons
from storyassets.web.server import find_gates, plan_run, show_error
from storyassets_tests.fakes.desks import FakeLauncher
from storyassets_tests.fakes.postgres import a_postgres
from storyassets_tests.fakes.serving import serving
from storyassets_tests.simulator import Fault, Simulator

FAULTS = (
    Fault.UNAUTHORIZED,
    Fault.PAYMENT_REQUIRED,
    Fault.UNAVAILABLE,
    Fault.HTML,
    Fault.LEGAL,
    Fault.BAD_REQUEST,
)
STORIES = REPO / "examples"
STRICT = "strict"
"""A channel with nobody to fall back on: its run fails, and somebody is alerted, in vain."""
UNREADABLE = (".mp4", ".jpg", ".png", ".wav", ".flac")


def soak_secrets(faults: int = len(FAULTS)) -> list[str]:
    """Where a canary was found: nowhere, if all is well."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        simulator = stack.enter_context(Simulator())
        server = stack.enter_context(a_postgres())
        house = House(folder / "house", simulator, server.new_database()).furnish(CHAINS)
        (house.home / "channels" / f"{STRICT}.yaml").write_text(
            f"name: {STRICT}\nproviders: {{voice: [elevenlabs]}}\n"
        )
        log = house.home / "said.txt"
        stories = iter(sorted(STORIES.glob("*.md")))
        episodes = [make_once(house, next(stories), fault, log) for fault in (None, *FAULTS[:faults])]
        episodes.append(make_once(house, next(stories), Fault.UNAUTHORIZED, log, STRICT))
        shown = {
            **{f"file {path.relative_to(folder)}": path.read_bytes() for path in files_in(folder)},
            **{f"table {name}": rows.encode() for name, rows in dump_ledger(house)},
            **{f"page {path}": body for path, body in fetch_pages(house, episodes)},
        }
        require_all_was_seen(shown, episodes, log.read_text())
        canaries = canaries_of(house)
        return [
            f"{where}: {canary[:6]}…"
            for where, content in shown.items()
            for canary in canaries
            if canary.encode() in content
        ]


def canaries_of(house: House) -> list[str]:
    """All that must not be shown, as it is and as it is sent."""
    settings = house.simulator.settings()
    keys = [value for name, value in settings.items() if value and ("key" in name or "token" in name)]
    password = urlsplit(house.url).password
    return [
        *keys,
        *(b64encode(key.encode()).decode() for key in keys),
        WEBHOOK_PATH,
        MAIL_CANARY,
        "Signature=",
        *([password] if password else []),
    ]


def files_in(folder: Path) -> list[Path]:
    """Those that are no pictures and no sounds."""
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix not in UNREADABLE]


def dump_ledger(house: House) -> Iterator[tuple[str, str]]:
    """Each table of the ledger's database, and all of its rows as text."""
    engine = create_engine(parse_url(house.url))
    tables = MetaData()
    try:
        tables.reflect(engine)
        with engine.connect() as connection:
            for table in tables.sorted_tables:
                rows = connection.execute(select(table)).all()
                yield table.name, "\n".join("\t".join(map(str, row)) for row in rows)
    finally:
        engine.dispose()


def fetch_pages(house: House, episodes: list[str]) -> Iterator[tuple[str, bytes]]:
    """Each page that a person can open, as the desk shows it."""
    settings = house.settings()
    paths = ["/episodes", "/costs"]
    paths += [f"/episodes/{key}{page}" for key in episodes for page in ("", "/plan")]
    with (
        closing(Ledger(settings.ledger_url)) as ledger,
        dg.DagsterInstance.from_config(str(settings.dagster_home)) as instance,
    ):
        pages = Pages(
            settings,
            Catalogue(ledger.database),
            FakeLauncher(),
            find_gates,
            partial(plan_run, settings),
            partial(find_reasons, instance),
        )
        app = Starlette(
            routes=pages.routes(),
            middleware=[Middleware(Guard)],
            exception_handlers={StoryAssetsError: show_error},
        )
        with serving(app) as site:
            for path in paths:
                answer = site.ask(path)
                if answer.status != 200:
                    raise SystemExit(f"{path} answered {answer.status}: {answer.text[-500:]}")
                yield path, answer.body


def require_all_was_seen(shown: dict[str, bytes], episodes: list[str], said: str) -> None:
    """Nothing can be found where nothing was looked at: every episode shows, and the alert was tried."""
    calls = shown.get("table storyassets_calls", b"")
    unseen = [
        key for key in episodes if key.encode() not in calls or key.encode() not in shown["page /episodes"]
    ]
    if unseen:
        raise SystemExit(
            f"of these nothing is in the ledger or on the page: {', '.join(unseen)}: {said[-1000:]}"
        )
    if not shown.get("table storyassets_incidents"):
        raise SystemExit(f"nobody was alerted: {said[-1000:]}")


def make_once(house: House, story: Path, fault: Fault | None, log: Path, channel: str = "default") -> str:
    """The key of an episode that met one kind of fault of every provider; its words go to the log.

    Each is of another story: takes that are kept ask nobody, and so meet no fault.
    """
    simulator = house.simulator
    simulator.reset()
    if fault is not None:
        for provider in ("openai", "elevenlabs", "did"):
            simulator.fault(provider, fault, times=3)
    key = f"{channel}-with-{fault.value if fault else 'none'}".replace("_", "-")
    words = ["make", str(story), "--key", key, "--channel", channel, "--duration", "15", "--json"]
    process = house.command(*words, log=log)
    try:
        process.wait(timeout=300)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    if fault is not None and not any(one.fault for one in simulator.seen()):
        raise SystemExit(f"{key} met no fault: {log.read_text()[-1000:]}")
    return key
