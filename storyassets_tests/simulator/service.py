"""Service: what happens to one request, from its key to its fault to its charge."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from storyassets_tests.simulator.accounts import BY_PREFIX
from storyassets_tests.simulator.exchange import App, Exchange, Shelf
from storyassets_tests.simulator.faults import STATUSES, Fault, FaultPlan, Scripted
from storyassets_tests.simulator.journal import Journal, Seen
from storyassets_tests.simulator.wire import Answer, Request

PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>It works!</h1></body></html>"
NOT_FOUND = Answer(404, b'{"detail": "Not Found"}')
WORDS = {
    400: "The request is not valid.",
    401: "Incorrect API key provided.",
    402: "There are not enough credits left for this request.",
    403: "This key is not allowed to do this.",
    409: "A job for this input is already running.",
    429: "Rate limit reached. Please slow down.",
    451: "Unavailable for legal reasons: the content was moderated.",
    500: "The server had an error while processing your request.",
    503: "The server is overloaded. Please try again later.",
}


@dataclass
class Delivery:
    """An answer and how it is delivered; `cut` and `drop` break the connection."""

    answer: Answer
    cut: bool = False
    drop: bool = False
    hang: bool = False
    wait: Callable[[threading.Event], None] | None = None


class Service:
    """All providers behind one door."""

    def __init__(self, apps: dict[str, App], journal: Journal, plan: FaultPlan) -> None:
        self._apps = apps
        self.journal = journal
        self.plan = plan
        self.latency_s: dict[str, float] = {}
        self.most_at_once: dict[str, int] = {}
        self.polls_until_done = 1
        self.released = threading.Event()
        self.failures: list[str] = []
        self._shelves = {prefix: Shelf() for prefix in apps}

    def clear(self) -> None:
        """As new. Whoever hangs is let go."""
        self.released.set()
        self.released = threading.Event()
        self.plan.clear()
        self.journal.clear()
        self.latency_s.clear()
        self.most_at_once.clear()
        self.polls_until_done = 1
        self.failures.clear()
        self._shelves = {prefix: Shelf() for prefix in self._apps}

    def answer_alike(self) -> None:
        """Give equal requests equal answers."""
        for shelf in self._shelves.values():
            shelf.answers_alike = True

    def deliver(self, request: Request, origin: str) -> Delivery:
        """The answer to a request at /prefix/…"""
        app = self._apps.get(request.prefix)
        if app is None:
            return Delivery(NOT_FOUND)
        exchange = Exchange(
            request,
            BY_PREFIX[request.prefix],
            f"{origin}/{request.prefix}",
            self._shelves[request.prefix],
            self.polls_until_done,
        )
        work = app.is_work(request)
        exchange.scripted = self.plan.next(request.provider, request.spelled, work)
        if not work:
            return self._attempt(app, exchange)
        most = self.most_at_once.get(request.provider)
        if most is not None and self.journal.busy(request.provider) > most:
            exchange.scripted = Scripted(Fault.RATE_LIMITED)
        latency_s = self.latency_s.get(request.provider)
        if latency_s:
            self.released.wait(latency_s)
        return self._attempt(app, exchange)

    @contextmanager
    def at_work(self, request: Request) -> Iterator[None]:
        """While a request for work is open: whoever has the answer may ask again at once."""
        app = self._apps.get(request.prefix)
        if app is None or not app.is_work(request):
            yield
            return
        self.journal.enter(request.provider)
        try:
            yield
        finally:
            self.journal.leave(request.provider)

    def _attempt(self, app: App, exchange: Exchange) -> Delivery:
        problems: tuple[str, ...] = ()
        request = exchange.request
        if request.path.startswith("/files/"):
            delivery = self._deliver_file(exchange)
        elif not app.opens(request, exchange.account.key):
            delivery = Delivery(app.refuse(401, Fault.UNAUTHORIZED, WORDS[401]))
        elif exchange.fault in STATUSES:
            delivery = self._refuse(app, exchange)
        else:
            problems = app.find_problems(exchange)
            if problems:
                delivery = Delivery(app.refuse(400, None, "; ".join(problems)))
            else:
                delivery = self._do(app, exchange)
        self._note(exchange, problems, delivery)
        return delivery

    def _deliver_file(self, exchange: Exchange) -> Delivery:
        found = exchange.shelf.files.get(exchange.request.path.removeprefix("/files/"))
        if found is None:
            return Delivery(NOT_FOUND)
        if exchange.fault in STATUSES:
            return Delivery(
                Answer(STATUSES[exchange.fault], b"<Error><Code>Failed</Code></Error>", "application/xml")
            )
        return self._spoil(exchange, Answer(200, found[1], found[0]))

    def _refuse(self, app: App, exchange: Exchange) -> Delivery:
        scripted = exchange.scripted
        assert scripted is not None
        status = STATUSES[scripted.fault]
        if scripted.charged:
            exchange.scripted = None
            app.answer(exchange)
            exchange.scripted = scripted
            self._charge(exchange)
        answer = app.refuse(status, scripted.fault, str(scripted.details.get("message", WORDS[status])))
        after = scripted.details.get("retry_after")
        return Delivery(
            replace(
                answer,
                headers={**answer.headers, **({"retry-after": str(after)} if after is not None else {})},
            )
        )

    def _do(self, app: App, exchange: Exchange) -> Delivery:
        answer = app.answer(exchange)
        scripted = exchange.scripted
        if scripted is None or scripted.charged:
            self._charge(exchange)
        return self._spoil(exchange, answer)

    def _charge(self, exchange: Exchange) -> None:
        for model, units in exchange.charges:
            self.journal.charge(exchange.request.provider, model, units)

    def _spoil(self, exchange: Exchange, answer: Answer) -> Delivery:
        match exchange.fault:
            case Fault.TRUNCATED:
                return Delivery(answer, cut=True)
            case Fault.DROPPED:
                return Delivery(answer, drop=True)
            case Fault.HANG:
                return Delivery(answer, hang=True)
            case Fault.SLOW:
                return Delivery(answer, wait=_waiting(exchange.scripted))
            case Fault.HTML:
                return Delivery(Answer(200, PAGE, "text/html; charset=utf-8"))
            case Fault.WRONG_JSON:
                return Delivery(Answer(200, b'{"unexpected": {"answer": true}}'))
            case Fault.BROKEN_JSON:
                return Delivery(Answer(200, b'{"id": "x", "data": [{"b64'))
            case Fault.EMPTY:
                return Delivery(Answer(200, b"", answer.content_type))
            case _:
                return Delivery(answer)

    def _note(self, exchange: Exchange, problems: tuple[str, ...], delivery: Delivery) -> None:
        request = exchange.request
        self.journal.note(
            Seen(
                request.provider,
                request.method,
                request.path,
                request.query,
                dict(request.headers),
                request.told,
                problems,
                delivery.answer.status,
                exchange.fault or "",
            )
        )


def _waiting(scripted: Scripted | None) -> Callable[[threading.Event], None]:
    details = scripted.details if scripted else {}
    until = details.get("until")

    def wait(released: threading.Event) -> None:
        if isinstance(until, threading.Event):
            while not released.is_set() and not until.wait(0.05):
                pass
        else:
            released.wait(float(details.get("seconds", 0.2)))

    return wait
