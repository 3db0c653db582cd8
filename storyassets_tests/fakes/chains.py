"""Providers of a chain that can do more than make: spell, choose, refuse what they find too harsh, work remotely."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from storyassets.errors import ContentRefused
from storyassets.model.document import Noun
from storyassets.providers.protocols import Made
from storyassets_tests.fakes.providers import FakeProvider


class SpellingProvider(FakeProvider):
    """Asks for these fields of a request only, and for milder words where they are wanted."""

    def __init__(self, name: str = "cloud", *, fields: Sequence[str] = ("text",), **told: Any) -> None:
        super().__init__(name, **told)
        self._fields = fields

    def spell(self, request: Noun) -> Mapping[str, Any]:
        words = {field: getattr(request, field) for field in self._fields}
        return {**words, "mild": getattr(request, "softened", False)}


class PrudishProvider(FakeProvider):
    """Refuses whatever `refuses` says yes to."""

    def __init__(self, name: str = "prude", *, refuses: Callable[[Any], bool], **told: Any) -> None:
        super().__init__(name, **told)
        self._refuses = refuses

    def make(self, request: Noun) -> Made:
        made = super().make(request)
        if self._refuses(request):
            raise ContentRefused("too harsh for us", thing=self.name)
        return made


class ChoosyProvider(FakeProvider):
    """Takes only what `takes` says yes to."""

    def __init__(self, name: str = "choosy", *, takes: Callable[[Any], bool], **told: Any) -> None:
        super().__init__(name, **told)
        self._takes = takes

    def accepts(self, request: Noun) -> bool:
        return self._takes(request)


class RemoteProvider(FakeProvider):
    """Works on jobs. Each look at one gives the next of `looks`: an error, None, or True for the answer.

    After the last of them every look gives the answer. What it is asked is read from `submitted`, `polled`
    and `cancelled`.
    """

    poll_every_s = 5.0

    def __init__(
        self,
        name: str = "remote",
        *,
        looks: Sequence[BaseException | bool | None] = (),
        refunds: bool = False,
        after_submit: Callable[[], object] = lambda: None,
        **told: Any,
    ) -> None:
        super().__init__(name, **told)
        self._looks = list(looks)
        self._refunds = refunds
        self._after_submit = after_submit
        self.submitted: list[str] = []
        self.polled: list[str] = []
        self.cancelled: list[str] = []

    def make(self, request: Noun) -> Made:
        raise AssertionError("a remote provider is not asked to make")

    def submit(self, request: Noun) -> str:
        with self._guard:
            failure = self._failures.pop(0) if self._failures else None
        if failure is not None:
            raise failure
        self.submitted.append(f"{self.name}-{len(self.submitted) + 1}")
        self._after_submit()
        return self.submitted[-1]

    def poll(self, job_id: str, request: Noun) -> Made | None:
        self.polled.append(job_id)
        look = self._looks.pop(0) if self._looks else True
        if isinstance(look, BaseException):
            raise look
        return super().make(request) if look else None

    def cancel(self, job_id: str) -> bool:
        self.cancelled.append(job_id)
        return self._refunds
