"""Publishing pages: the calendar, and the two forms by which an episode is approved or rejected on its page."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from threading import Lock
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from storyassets.defs.publishing.deciding import PAGE, approve, name_of_login, reject
from storyassets.defs.resources import Workshop
from storyassets.defs.running.gates import Gates
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.brief import KEY_PATTERN
from storyassets.settings import Settings
from storyassets.studio.addresses import EPISODES, page_address
from storyassets.web.calendar import find_calendar
from storyassets.web.forms import Form, read_form, refuse_form
from storyassets.web.publication import PublicationView, find_publication_view
from storyassets.web.templating import page
from storyassets.web.tokens import Tokens

CALENDAR = "/calendar"
NOBODY = "the desk"


class ShowEpisode(Protocol):
    """Shows an episode's page again, with what was wrong; also for a key that is none."""

    def __call__(self, key: str, request: Request, *, error: str = "", status: int = 200) -> Response:
        """The page."""
        ...


class PublishingPages:
    """What the desk shows and takes of publishing, in a workshop that is opened when it is first needed."""

    def __init__(self, open_workshop: Callable[[], Workshop], tokens: Tokens, show: ShowEpisode) -> None:
        self._open_workshop = open_workshop
        self._tokens = tokens
        self._show = show
        self._guard = Lock()

    @property
    def workshop(self) -> Workshop:
        """The workshop; one for all requests."""
        with self._guard:
            return self._opened

    @cached_property
    def _opened(self) -> Workshop:
        return self._open_workshop()

    def routes(self) -> list[BaseRoute]:
        """In front of the pages for what is not found."""
        return [
            Route(CALENDAR, self.calendar),
            Route(f"{EPISODES}/{{key}}/approve", self.approve, methods=["POST"]),
            Route(f"{EPISODES}/{{key}}/reject", self.reject, methods=["POST"]),
        ]

    def view(self, key: str) -> PublicationView:
        """What an episode's page tells of it."""
        return find_publication_view(self.workshop, key)

    def calendar(self, _: Request) -> Response:
        """The slots of every channel."""
        return page("calendar.html", view=find_calendar(self.workshop))

    async def approve(self, request: Request) -> Response:
        """Let the episode be published as it is shown, then show it again."""
        form = await read_form(request)
        return await run_in_threadpool(self._decide, request, "approve", form)

    async def reject(self, request: Request) -> Response:
        """Keep it from being published as it is shown, then show it again."""
        form = await read_form(request)
        return await run_in_threadpool(self._decide, request, "reject", form)

    def _decide(self, request: Request, what: str, form: Form | None) -> Response:
        key = request.path_params["key"]
        if not KEY_PATTERN.fullmatch(key):
            return self._show(key, request)
        if refusal := refuse_form(self._tokens, form, f"{page_address(key)}/{what}"):
            return refusal
        given = form or {}
        try:
            seen = given.get("content", "")
            if what == "approve":
                approve(self.workshop, key, owner(), PAGE, seen)
            else:
                reject(self.workshop, key, given.get("reason", ""), owner(), PAGE, seen)
        except BadInput as wrong:
            return self._show(key, request, error=str(wrong), status=400)
        except StoryAssetsError as wrong:
            return self._show(key, request, error=str(wrong), status=500)
        return RedirectResponse(f"{page_address(key)}#publication", 303)


def workshop_with_gates(settings: Settings) -> Workshop:
    """A workshop that knows every gate, so that it can tell which have not judged."""
    from storyassets.definitions import CHECKS

    return Workshop(settings, gates=Gates.under(CHECKS))


def owner() -> str:
    """Who decides at a desk without accounts: whoever runs it."""
    return name_of_login() or NOBODY
