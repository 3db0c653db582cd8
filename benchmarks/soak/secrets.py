"""Secrets: canaries in every key, password and signed address are looked for in all that is written or shown."""

from __future__ import annotations

import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.soak.house import CHAINS, STORY, House
from storyassets_tests.fakes.postgres import a_postgres
from storyassets_tests.simulator import Fault, Simulator

WEBHOOK = "http://127.0.0.1:9/hooks/canary0webhook0path"
FAULTS = (
    Fault.UNAUTHORIZED,
    Fault.PAYMENT_REQUIRED,
    Fault.UNAVAILABLE,
    Fault.HTML,
    Fault.LEGAL,
    Fault.BAD_REQUEST,
)


def soak_secrets() -> list[str]:
    """Where a canary was found: nowhere, if all is well."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        simulator = stack.enter_context(Simulator())
        server = stack.enter_context(a_postgres())
        house = House(folder / "house", simulator, server.new_database()).furnish(CHAINS)
        canaries = [value for name, value in simulator.settings().items() if "key" in name or "token" in name]
        password = urlsplit(house.url).password
        canaries += ["canary0webhook0path", "Signature=", *([password] if password else [])]
        log = folder / "house" / "said.txt"
        for fault in (None, *FAULTS):
            make_once(house, simulator, fault, log)
        return [
            f"{path.relative_to(folder)}: {canary[:6]}…"
            for path in folder.rglob("*")
            if path.is_file() and path.suffix not in (".mp4", ".jpg", ".png", ".wav", ".flac")
            for canary in canaries
            if canary and canary.encode() in path.read_bytes()
        ]


def make_once(house: House, simulator: Simulator, fault: Fault | None, log: Path) -> None:
    """An episode with one kind of fault of every provider; its words go to the log."""
    simulator.reset()
    if fault is not None:
        for provider in ("openai", "elevenlabs", "did"):
            simulator.fault(provider, fault, times=3)
    words = [
        "make",
        str(STORY),
        "--key",
        f"with-{fault.value if fault else 'none'}".replace("_", "-"),
        "--duration",
        "15",
        "--json",
    ]
    process = house.command(*words, log=log)
    try:
        process.wait(timeout=300)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
