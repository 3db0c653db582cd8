"""Remote: waiting for a job that a provider works on, on its own machine, for minutes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from storyassets.errors import ProviderError, ProviderUnavailable
from storyassets.model.document import Noun
from storyassets.providers.protocols import Made, RemoteWork
from storyassets.studio.retry import Deadline


class StillAtWork(ProviderError):
    """The job is not done in the time that a take may last. It is not lost: a later run takes its answer."""


@dataclass(frozen=True)
class JobWaiter:
    """Asks after a call's job, again and again, until the take's deadline.

    Each look is taken in a block of `look`, which keeps it back while the provider is not to be asked.
    """

    sleep: Callable[[float], None]
    deadline: Deadline
    look: Callable[[], AbstractContextManager[None]]

    def wait(
        self, name: str, provider: RemoteWork, job_id: str, request: Noun, at_once: bool = False
    ) -> Made:
        """The job's answer; the first look is taken `at_once` at a job of which nobody knows how far it is.

        A look that does not get through is taken again. Raises StillAtWork, or the ProviderError with which
        the job failed; and what `sleep` raises.
        """
        wait_s = 0.0 if at_once else provider.poll_every_s
        unheard: ProviderUnavailable | None = None
        while self.deadline.allows(wait_s):
            if wait_s:
                self.sleep(wait_s)
            try:
                with self.look():
                    made = provider.poll(job_id, request)
            except ProviderUnavailable as error:
                unheard, wait_s = error, max(provider.poll_every_s, error.retry_after_s or 0.0)
                continue
            if made is not None:
                return made
            unheard, wait_s = None, provider.poll_every_s
        told = f", and its last word was: {unheard.message}" if unheard else ""
        raise StillAtWork(
            f"{name} has not finished the job {job_id} in {self.deadline.length_s:g} s{told}",
            stage="gateway",
            thing=name,
            fix="Run again: it is not ordered twice",
        )
