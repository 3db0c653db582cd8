"""Pages: the index, the page of an episode with its forms, its plan, and the costs. No JavaScript is needed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, partial
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from storyassets.defs.planning.planning import Plan
from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.brief import KEY_PATTERN, Brief
from storyassets.model.near import near_names
from storyassets.settings import Settings
from storyassets.studio.addresses import EPISODES, MEDIA, page_address
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.editing import edit_line
from storyassets.web.degraded import ROLES
from storyassets.web.episode import find_episode_view
from storyassets.web.forms import Form, read_form, refuse_form
from storyassets.web.launching import Launcher, RunNote
from storyassets.web.media import Media
from storyassets.web.publishing_pages import PublishingPages
from storyassets.web.reasons import FindReasons, no_reasons
from storyassets.web.spending import AccountRow, find_accounts, find_spending
from storyassets.web.templating import page, style_response
from storyassets.web.tokens import Tokens

COSTS = "/costs"
PAGE_EPISODES = 50
MOST_SEARCH_CHARACTERS = 200
NEAR_KEYS = 5
RUN_ID = re.compile(r"[0-9a-f-]{36}")


class Pages:
    """Our pages, over one studio."""

    def __init__(
        self,
        settings: Settings,
        catalogue: Catalogue,
        launcher: Launcher,
        find_gates: Callable[[], list[str]],
        plan_run: Callable[[Brief], Plan],
        find_reasons: FindReasons = no_reasons,
        open_workshop: Callable[[], Workshop] | None = None,
    ) -> None:
        self._settings = settings
        self._catalogue = catalogue
        self._launcher = launcher
        self._find_gates = find_gates
        self._plan_run = plan_run
        self._find_reasons = find_reasons
        self._tokens = Tokens()
        opener = open_workshop or partial(Workshop, settings)
        self._publishing = PublishingPages(opener, self._tokens, self._show)

    @cached_property
    def _gates(self) -> list[str]:
        return self._find_gates()

    def routes(self) -> list[BaseRoute]:
        """In front of everything that Dagster serves."""
        return [
            Route(EPISODES, self.index),
            Route(f"{EPISODES}/{{key}}", self.episode),
            Route(f"{EPISODES}/{{key}}/make", self.make, methods=["POST"]),
            Route(f"{EPISODES}/{{key}}/plan", self.plan),
            Route(f"{EPISODES}/{{key}}/lines/{{line_id:path}}", self.edit, methods=["POST"]),
            Route(COSTS, self.costs),
            *self._publishing.routes(),
            Route(f"{EPISODES}/{{rest:path}}", lambda _: not_found_here()),
            Route("/desk/{name}", lambda request: style(request.path_params["name"])),
            Mount(MEDIA, Media(self._settings.studio_dir)),
            Route(MEDIA, lambda _: not_found_here()),
        ]

    def index(self, request: Request) -> Response:
        """All episodes, searchable, fifty a page."""
        search = request.query_params.get("q", "").strip()[:MOST_SEARCH_CHARACTERS]
        archived = request.query_params.get("archived") == "1"
        found = self._catalogue.count_episodes(search, archived=archived)
        last = max(1, -(-found // PAGE_EPISODES))
        number = min(read_page(request.query_params.get("page", "")), last)
        rows = self._catalogue.list_episodes(
            search, archived=archived, limit=PAGE_EPISODES, offset=(number - 1) * PAGE_EPISODES
        )
        return page(
            "index.html",
            rows=rows,
            search=search,
            archived=archived,
            found=found,
            number=number,
            last=last,
            accounts=self._closed_accounts(),
        )

    def costs(self, _: Request) -> Response:
        """What was spent of which budget, what providers cost, and who is not asked at the moment."""
        return page("costs.html", view=find_spending(self._settings, self._catalogue.database))

    def episode(self, request: Request) -> Response:
        """One episode as a whole."""
        return self._show(request.path_params["key"], request)

    def _show(self, key: str, request: Request, *, error: str = "", status: int = 200) -> Response:
        if not KEY_PATTERN.fullmatch(key):
            return self._missing(key)
        folder = EpisodeFolder(self._settings.studio_dir, key)
        view = find_episode_view(folder, self._catalogue, self._gates, self._find_reasons)
        if view is None:
            return self._missing(key)
        run, run_error = self._latest_run(key)
        started = request.query_params.get("started", "")
        return page(
            "episode.html",
            status,
            view=view,
            publishing=self._publishing.view(key),
            roles=ROLES,
            run=run,
            error=error or run_error,
            edited=request.query_params.get("edited", "")[:80],
            started=started if RUN_ID.fullmatch(started) else "",
            at_s=read_time(request.query_params.get("t", "")),
            issue=self._tokens.issue,
        )

    def plan(self, request: Request) -> Response:
        """What a run would make and reuse; nothing is made."""
        key = request.path_params["key"]
        if not KEY_PATTERN.fullmatch(key):
            return self._missing(key)
        folder = EpisodeFolder(self._settings.studio_dir, key)
        if not folder.brief.is_file():
            return self._missing(key)
        try:
            plan = self._plan_run(read_document(folder.brief, Brief))
        except StoryAssetsError as wrong:
            return self._show(key, request, error=str(wrong), status=400)
        return page(
            "plan.html", key=key, plan=plan, accounts=self._closed_accounts(), issue=self._tokens.issue
        )

    def _closed_accounts(self) -> list[AccountRow]:
        """Those that are not asked at the moment."""
        return [account for account in find_accounts(self._catalogue.database) if account.is_open]

    def _latest_run(self, key: str) -> tuple[RunNote | None, str]:
        """A page without Dagster's word is better than none."""
        try:
            return self._launcher.latest(key), ""
        except StoryAssetsError as error:
            return None, str(error)

    def _missing(self, key: str) -> Response:
        known = sorted(self._catalogue.find_keys())
        return page("missing.html", 404, key=key[:80], near=near_names(key, known, NEAR_KEYS))

    async def edit(self, request: Request) -> Response:
        """Change the words of a line, then show the page again."""
        key, line_id = request.path_params["key"], request.path_params["line_id"]
        form = await read_form(request)
        return await run_in_threadpool(self._edit, request, key, line_id, form)

    def _edit(self, request: Request, key: str, line_id: str, form: Form | None) -> Response:
        if not KEY_PATTERN.fullmatch(key):
            return self._missing(key)
        action = f"{page_address(key)}/lines/{quote(line_id, safe='')}"
        if refusal := refuse_form(self._tokens, form, action):
            return refusal
        try:
            edit_line(EpisodeFolder(self._settings.studio_dir, key), line_id, (form or {}).get("words", ""))
        except BadInput as wrong:
            return self._show(key, request, error=str(wrong), status=400)
        except StoryAssetsError as wrong:
            return self._show(key, request, error=str(wrong), status=500)
        anchor = quote(line_id, safe="")
        return RedirectResponse(f"{page_address(key)}?edited={anchor}#line-{anchor}", 303)

    async def make(self, request: Request) -> Response:
        """Start a run of what the episode lacks, then show the page again."""
        form = await read_form(request)
        return await run_in_threadpool(self._make, request, request.path_params["key"], form)

    def _make(self, request: Request, key: str, form: Form | None) -> Response:
        if not KEY_PATTERN.fullmatch(key):
            return self._missing(key)
        if refusal := refuse_form(self._tokens, form, f"{page_address(key)}/make"):
            return refusal
        if not EpisodeFolder(self._settings.studio_dir, key).path.is_dir():
            return self._missing(key)
        try:
            latest = self._launcher.latest(key)
            run_id = latest.run_id if latest and latest.is_under_way else self._launcher.start(key)
        except StoryAssetsError as wrong:
            return self._show(key, request, error=str(wrong), status=500)
        return RedirectResponse(f"{page_address(key)}?started={run_id}", 303)


def read_page(typed: str) -> int:
    """The number of a page; the first for what is none."""
    return max(1, int(typed)) if re.fullmatch(r"[0-9]{1,6}", typed) else 1


def read_time(typed: str) -> float | None:
    """Seconds into the video, of an address; None for what is none."""
    return float(typed) if re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,3})?", typed) else None


def not_found_here() -> Response:
    """For an address below ours that is none."""
    return PlainTextResponse("there is no such page\n", 404)


def style(name: str) -> Response:
    """The style sheet or the icon."""
    return style_response(name) or not_found_here()
