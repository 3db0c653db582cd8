"""Tokens: each form on a page carries one, for one sending of that form."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

LIFETIME_S = 24 * 3600.0
MOST_SPENT = 100_000
NONCE_BYTES = 12


class Tokens:
    """Issues and spends tokens. They are good for this process only: a restart makes old pages stale."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._secret = secrets.token_bytes(32)
        self._clock = clock
        self._spent: OrderedDict[str, float] = OrderedDict()
        self._guard = Lock()

    def issue(self, action: str) -> str:
        """A token for one sending of the form with that action (its path)."""
        head = f"{secrets.token_hex(NONCE_BYTES)}-{int(self._clock())}"
        return f"{head}-{self._sign(head, action)}"

    def spend(self, token: str, action: str) -> bool:
        """Whether it is good: issued here for that action, not too long ago, and not spent before."""
        head, _, signature = token.rpartition("-")
        if not head or not hmac.compare_digest(
            signature.encode(errors="replace"), self._sign(head, action).encode()
        ):
            return False
        now = self._clock()
        if now - int(head.partition("-")[2]) > LIFETIME_S:
            return False
        with self._guard:
            while self._spent and (
                len(self._spent) > MOST_SPENT or now - next(iter(self._spent.values())) > LIFETIME_S + 1
            ):
                self._spent.popitem(last=False)
            if head in self._spent:
                return False
            self._spent[head] = now
        return True

    def _sign(self, head: str, action: str) -> str:
        return hmac.new(self._secret, f"{head}\n{action}".encode(), hashlib.sha256).hexdigest()
