"""Fulfil: many orders at once, through one desk of the gateway."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import Protocol, TypeVar

from storyassets.model.document import Noun
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.acceptance import Acceptance
from storyassets.studio.gateway import Desk, Obtained

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
) -> dict[str, Obtained]:
    """Every order's take, in the order of `orders`; the first error stops the ones not yet begun.

    Where all has to be of one maker, and one falls, those that it had made are asked of the next one.
    `take_number` says which take of a subject is wanted. `counted` is told how many are done, a few times a
    second; what it raises stops the work, too.
    """
    obtained: dict[str, Obtained] = {}
    wanted = list(orders)
    while wanted:
        done = len(orders) - len(wanted)
        obtained |= _fulfil_once(
            desk,
            role,
            wanted,
            acceptance,
            lambda n, _, done=done: counted(done + n, len(orders)),
            take_number,
        )
        wanted = [
            order
            for order in orders
            if desk.has_fallen(role, obtained[order.subject].take.provider, order.request)
        ]
    return {order.subject: obtained[order.subject] for order in orders}


def _fulfil_once(
    desk: Desk,
    role: ProviderRole,
    orders: Sequence[Order[RequestT]],
    acceptance: Callable[[RequestT], Acceptance],
    counted: Counted,
    take_number: Callable[[str], int],
) -> dict[str, Obtained]:
    width = desk.width(role, orders[0].request)
    with ThreadPoolExecutor(max_workers=width, thread_name_prefix=role.value) as pool:
        futures = {
            pool.submit(
                desk.obtain,
                role,
                order.request,
                subject=order.subject,
                validate=acceptance(order.request),
                take_number=take_number(order.subject),
            ): order.subject
            for order in orders
        }
        try:
            waiting = set(futures)
            while waiting:
                finished, waiting = wait(waiting, timeout=POLL_S, return_when=FIRST_EXCEPTION)
                for future in finished:
                    future.result()
                done = len(futures) - sum(not future.done() for future in futures)
                counted(done, len(futures))
        finally:
            for future in futures:
                future.cancel()
    return {subject: future.result() for future, subject in futures.items()}
