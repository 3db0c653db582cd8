"""Opening: the desk, at an address that was typed."""

from __future__ import annotations

import re

from storyassets.cli.instance import close_dead_runs, open_instance
from storyassets.errors import BadInput
from storyassets.settings import find_settings
from storyassets.web.server import Address, serve_desk

STAGE = "ui"
MOST_PORT = 65_535
HOST_NAME = re.compile(r"[A-Za-z0-9._:\[\]-]{1,253}")


def open_desk(host: str, port: str, other_hosts: tuple[str, ...], *, daemon: bool) -> None:
    """Serve the desk until a signal comes. Raises BadInput and BadConfiguration."""
    address = Address(
        check_host(host).strip("[]"),
        read_port(port),
        tuple(check_host(other) for other in other_hosts),
        daemon,
    )
    settings = find_settings()
    with open_instance(settings, capture_output=True) as instance:
        close_dead_runs(instance)
        serve_desk(settings, instance, address)


def read_port(typed: str) -> int:
    """A port, or 0. Raises BadInput."""
    if not re.fullmatch(r"[0-9]{1,5}", typed) or int(typed) > MOST_PORT:
        raise BadInput(
            f"{typed[:40]!r} is not a port", stage=STAGE, thing="--port", fix=f"Give 0 to {MOST_PORT}"
        )
    return int(typed)


def check_host(typed: str) -> str:
    """A host's name or address. Raises BadInput."""
    if not HOST_NAME.fullmatch(typed):
        raise BadInput(
            f"{typed[:40]!r} is not a host", stage=STAGE, thing="--host", fix="Give a name or an IP address"
        )
    return typed
