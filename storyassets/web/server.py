"""Server: Dagster's webserver with our routes in front of its own, and the daemon beside it."""

from __future__ import annotations

import errno
import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import dagster as dg
import uvicorn
import yaml
from dagster._cli.proxy_server_manager import ProxyServerManager
from dagster._core.workspace.context import WorkspaceProcessContext, WorkspaceRequestContext
from dagster._core.workspace.load_target import ModuleTarget, WorkspaceFileTarget, WorkspaceLoadTarget
from dagster_webserver.webserver import DagsterWebserver
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from storyassets.defs.planning.planning import Plan, plan_episode
from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.settings import UI_VARIABLE, WORKSPACE_FILE, Settings, find_workspace
from storyassets.studio.addresses import EPISODES
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rebuild import relearn_if_empty
from storyassets.studio.ledger import Ledger
from storyassets.web.daemon import daemon_running
from storyassets.web.guard import Guard
from storyassets.web.launching import GraphQLLauncher
from storyassets.web.pages import Pages
from storyassets.web.publishing_pages import workshop_with_gates
from storyassets.web.reasons import find_reasons
from storyassets.web.templating import page

STAGE = "ui"
DEFINITIONS = "storyassets.definitions"
BACKLOG = 512
GRACE_S = 3
"""How long an open connection may hold up the end; a browser keeps some open for ever."""
STATEMENT_TIMEOUT_MS, POOL_RECYCLE_S, POOL_OVERFLOW = 15_000, 3600, 20
POLL_MS = 2000
LOG_LEVEL = "warning"


@dataclass(frozen=True)
class Address:
    """Where the desk is served, and under which other names it may be asked."""

    host: str = "127.0.0.1"
    port: int = 3000
    other_hosts: tuple[str, ...] = ()
    daemon: bool = True

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names that are ours, besides this machine's own."""
        return (self.host, *self.other_hosts)


class DeskWebserver(DagsterWebserver[WorkspaceProcessContext, WorkspaceRequestContext]):
    """Dagster's webserver, guarded, with the episode pages and the media on its origin."""

    def __init__(
        self,
        context: WorkspaceProcessContext,
        settings: Settings,
        catalogue: Catalogue,
        hosts: Sequence[str] = (),
    ) -> None:
        super().__init__(context, live_data_poll_rate=POLL_MS)
        self._hosts = tuple(hosts)
        launcher = GraphQLLauncher(self._graphene_schema, context.create_request_context)
        reasons = partial(find_reasons, context.instance)
        plan, workshop = partial(plan_run, settings), partial(workshop_with_gates, settings)
        self._pages = Pages(settings, catalogue, launcher, find_gates, plan, reasons, workshop)

    def build_routes(self) -> list[BaseRoute]:
        """Ours first: Dagster's last route takes everything."""
        return [*self._pages.routes(), *super().build_routes()]  # type: ignore[no-untyped-call]

    def build_middleware(self) -> list[Middleware]:
        """The guard stands before all others."""
        return [Middleware(Guard, hosts=self._hosts), *super().build_middleware()]

    def create_asgi_app(self, **options: Any) -> Starlette:
        """The application; an error of ours becomes a page with its one line."""
        return super().create_asgi_app(exception_handlers={StoryAssetsError: show_error}, **options)


def show_error(_: Request, error: Exception) -> Response:
    """A page that says what is wrong, such as a ledger that cannot be read."""
    return page("error.html", 500, error=str(error))


def plan_run(settings: Settings, brief: Brief) -> Plan:
    """What a run of this brief would make and reuse. Raises StoryAssetsError."""
    with closing(Workshop(settings)) as workshop:
        return plan_episode(brief, workshop)


def find_gates() -> list[str]:
    """Every gate of the graph, as `asset/check`."""
    from storyassets.definitions import CHECKS

    return [
        f"{spec.asset_key.to_user_string()}/{spec.name}" for check in CHECKS for spec in check.check_specs
    ]


def serve_desk(settings: Settings, instance: dg.DagsterInstance, address: Address) -> None:
    """Serve until a signal comes. Raises BadConfiguration where the port is taken, and what stops it."""
    with listening(address) as listener, catalogue_of(settings) as catalogue:
        os.environ.update(environment_of(settings))
        instance.optimize_for_webserver(STATEMENT_TIMEOUT_MS, POOL_RECYCLE_S, POOL_OVERFLOW)
        with (
            code_servers(instance, load_target(find_workspace(Path.cwd()))) as workspace,
            WorkspaceProcessContext(
                instance, WorkspaceFileTarget([str(workspace)]), version=dg.__version__
            ) as context,
        ):
            app = DeskWebserver(context, settings, catalogue, address.hosts).create_asgi_app()
            run_server(app, listener, address, workspace)


def run_server(app: Starlette, listener: socket.socket, address: Address, workspace: Path) -> None:
    """Serve, with the daemon beside. Ends at a signal. Raises StoryAssetsError if the daemon ends first."""
    server = DeskServer(
        uvicorn.Config(app, log_level=LOG_LEVEL, timeout_graceful_shutdown=GRACE_S, server_header=False),
        lambda: announce(listener, address),
    )
    ended: list[str] = []

    def daemon_ended() -> None:
        ended.append("daemon")
        server.should_exit = True

    with daemon_running(workspace, daemon_ended) if address.daemon else nullcontext():
        try:
            server.run(sockets=[listener])
        except KeyboardInterrupt:
            sys.stderr.write("stopping\n")
    if ended:
        raise StoryAssetsError(
            "Dagster's daemon ended by itself", stage=STAGE, thing="daemon", fix="Its words are above"
        )


class DeskServer(uvicorn.Server):
    """Tells when it can be visited."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to serve, and say so."""
        await super().startup(sockets)
        self._on_start()


def announce(listener: socket.socket, address: Address) -> None:
    """Where to look, on stderr."""
    host = f"[{address.host}]" if ":" in address.host else address.host
    port = listener.getsockname()[1]
    sys.stderr.write(f"the desk: http://{host}:{port}{EPISODES}\ndagster:  http://{host}:{port}/\n")
    if not address.daemon:
        sys.stderr.write("without the daemon, runs wait in the queue\n")
    sys.stderr.flush()


@contextmanager
def listening(address: Address) -> Iterator[socket.socket]:
    """A socket at the address; port 0 is any free one. Raises BadConfiguration."""
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        listener = socket.create_server((address.host, address.port), family=family, backlog=BACKLOG)
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        reason = f"port {address.port} is taken" if taken else (error.strerror or "it cannot be served")
        raise BadConfiguration(
            reason,
            stage=STAGE,
            thing=f"{address.host}:{address.port}",
            fix="Choose another with --port; 0 takes a free one" if taken else "Check --host and --port",
        ) from error
    with listener:
        yield listener


@contextmanager
def catalogue_of(settings: Settings) -> Iterator[Catalogue]:
    """The studio's catalogue, while the desk is served; a lost one is learned first. Raises BadConfiguration."""
    ledger = Ledger(settings.ledger_url)
    try:
        catalogue = Catalogue(ledger.database)
        relearn_if_empty(catalogue, settings.studio_dir)
        yield catalogue
    finally:
        ledger.close()


def environment_of(settings: Settings) -> dict[str, str]:
    """What this process and its children must agree on, wherever they look from."""
    return {
        "STORYASSETS_STUDIO": str(settings.studio_dir),
        "STORYASSETS_CHANNELS": str(settings.channels_dir),
        "STORYASSETS_STORIES": str(settings.stories_dir),
        "STORYASSETS_LEDGER_URL": settings.ledger_url,
        "DAGSTER_HOME": str(settings.dagster_home),
        UI_VARIABLE: "1",
        "PYTHONSAFEPATH": "1",  # Dagster's `-m` children would import from the current folder first
    }


def load_target(workspace: Path | None) -> WorkspaceLoadTarget:
    """The checkout's workspace.yaml, else the installed package."""
    if workspace:
        return WorkspaceFileTarget([str(workspace / WORKSPACE_FILE)])
    return ModuleTarget(DEFINITIONS, attribute=None, working_directory=None, location_name=None)


@contextmanager
def code_servers(instance: dg.DagsterInstance, target: WorkspaceLoadTarget) -> Iterator[Path]:
    """The code, loaded in one process for the UI and the daemon; the workspace file that leads to it.

    Left alone, each of them would start its own, and the daemon a fresh one every minute.
    """
    with (
        ProxyServerManager(instance, target, code_server_log_level=LOG_LEVEL) as servers,
        tempfile.TemporaryDirectory(prefix="storyassets-ui-") as folder,
    ):
        workspace = Path(folder) / WORKSPACE_FILE
        workspace.write_text(yaml.safe_dump({"load_from": list(servers.get_code_server_specs())}))
        yield workspace
