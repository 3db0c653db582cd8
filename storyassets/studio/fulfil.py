"""Fulfil: many orders at once, through one desk of the gateway."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import Any, Protocol, TypeVar, cast

from storyassets.errors import ProviderError
from storyassets.model.document import Noun
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.acceptance import Acceptance
from storyassets.studio.gateway import Desk, Obtained, Wanted

RequestT = TypeVar("RequestT", bound=Noun, covariant=True)
POLL_S = 0.2
"""Between two looks at how far it is, and at whether to stop."""

Counted = Callable[[int, int], None]


class Order(Protocol[RequestT]):
    """A subject and what is asked for it."""

    @property
    def subject(self) -> str:
        """The shot_id, character_id or line_id."""
        ...

    @property
    def request(self) -> RequestT:
        """What is asked of the provider."""
        ...


def fulfil(
    desk: Desk,
    role: ProviderRole,
    orders: Sequence[Order[RequestT]],
    acceptance: Callable[[RequestT], Acceptance],
    counted: Counted,
    take_number: Callable[[str], int] = lambda subject: 0,
    *,
    may_fall: bool = True,
) -> dict[str, Obtained]:
    """Every order's take, in the order of `orders`; the first error stops the ones not yet begun.

    Where all has to be of one maker, and one falls, those that it had made are asked of the next one.
    `take_number` says which take of a subject is wanted, and `may_fall` whether others may be asked for it in
    the place of whom the episode has. `counted` is told how many are done, a few times a
    second; what it raises stops the work, too.
    """
    obtained: dict[str, Obtained] = {}
    wanted = list(orders)
    while wanted:
        counted_on = _from(len(orders) - len(wanted), len(orders), counted)
        obtained |= _fulfil_once(desk, role, wanted, acceptance, counted_on, take_number, may_fall)
        wanted = [
            order
            for order in orders
            if desk.has_fallen(role, obtained[order.subject].take.provider, order.request)
        ]
    return {order.subject: obtained[order.subject] for order in orders}


def _from(before: int, total: int, counted: Counted) -> Counted:
    """Counts on from where it was."""
    return lambda done, _: counted(before + done, total)


def _fulfil_once(
    desk: Desk,
    role: ProviderRole,
    orders: Sequence[Order[RequestT]],
    acceptance: Callable[[RequestT], Acceptance],
    counted: Counted,
    take_number: Callable[[str], int],
    may_fall: bool,
) -> dict[str, Obtained]:
    wanted = [
        Wanted(order.subject, order.request, acceptance(order.request), take_number(order.subject))
        for order in orders
    ]
    kept = desk.obtain_kept(role, wanted)
    counted(len(kept), len(orders))
    missing = [one for one in wanted if one.subject not in kept]
    if not missing:
        return kept
    counted_on = _from(len(kept), len(orders), counted)
    return kept | _obtain_all(desk, role, missing, counted_on, may_fall)


def _obtain_all(
    desk: Desk, role: ProviderRole, missing: Sequence[Wanted], counted: Counted, may_fall: bool
) -> dict[str, Obtained]:
    """Each of them from a provider, several at once."""
    with ThreadPoolExecutor(desk.width(role, missing[0].request), thread_name_prefix=role.value) as pool:
        futures = {
            pool.submit(
                desk.obtain,
                role,
                one.request,
                subject=one.subject,
                validate=one.validate,
                take_number=one.take_number,
                may_fall=may_fall,
            ): one.subject
            for one in missing
        }
        try:
            waiting = set(futures)
            while waiting:
                finished, waiting = wait(waiting, timeout=POLL_S, return_when=FIRST_EXCEPTION)
                for future in finished:
                    future.result()
                done = len(futures) - sum(not future.done() for future in futures)
                counted(done, len(missing))
        finally:
            for future in futures:
                future.cancel()
    return {subject: future.result() for future, subject in futures.items()}


def fulfil_what_can_be(
    desk: Desk,
    role: ProviderRole,
    orders: Sequence[Order[RequestT]],
    acceptance: Callable[[RequestT], Acceptance],
    counted: Counted,
    take_number: Callable[[str], int] = lambda subject: 0,
) -> tuple[dict[str, Obtained], dict[str, ProviderError]]:
    """As above, but an order that nobody in the chain delivers stops no other: its error is told instead."""
    if not orders:
        return {}, {}
    willing = cast(Desk, _Willing(desk))
    answers: dict[str, Any] = _fulfil_once(willing, role, orders, acceptance, counted, take_number, True)
    errors = {subject: one for subject, one in answers.items() if isinstance(one, ProviderError)}
    return {subject: one for subject, one in answers.items() if subject not in errors}, errors


class _Willing:
    """A desk at which a provider's error is an answer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.width = desk.width
        self.obtain_kept = desk.obtain_kept

    def obtain(self, role: ProviderRole, request: Noun, **asked: Any) -> Obtained | ProviderError:
        try:
            return self._desk.obtain(role, request, **asked)
        except ProviderError as error:
            return error
