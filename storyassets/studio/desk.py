"""The desk: where one asset of one episode asks the gateway for its takes.

What is kept is used before anyone is called; a chain is worked through by its candidates; whoever fails is
written down.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from storyassets.errors import ContentRefused, ProviderError
from storyassets.model.document import Noun
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.candidates import Candidate, Makers
from storyassets.studio.entry import Call
from storyassets.studio.ledger_rows import CallSubject, KeptTake
from storyassets.studio.orders import Obtained, Question, Validate, Wanted
from storyassets.studio.recovery import close_calls, mend_takes
from storyassets.studio.tally import Tally, TallySheet

if TYPE_CHECKING:  # the gateway makes desks
    from storyassets.studio.gateway import Gateway

EARLIER = "it did not deliver when this was made"


class Desk:
    """Where one asset of one episode asks for its takes, from several threads if it likes."""

    def __init__(self, gateway: Gateway, episode: str, asset: str, run: str = "") -> None:
        self._gateway = gateway
        self._episode = episode
        self._asset = asset
        self._run = run
        self._sheet = TallySheet()
        self._makers = Makers(gateway.ledger, episode, gateway.fallback.allow_mix)

    @property
    def tally(self) -> Tally:
        """What was made and reused at this desk so far."""
        return self._sheet.tally

    def accepts(self, role: ProviderRole, request: Noun) -> bool:
        """Whether anybody in the chain can be asked for this."""
        return self._gateway.accepts(role, request)

    def note_second_choice(self, role: ProviderRole, subject: str, reason: str) -> None:
        """What the subject has is not what was wanted first, though its own maker is a first choice."""
        self._sheet.note_second_choice(f"{role.value} {subject}", reason)

    def remark(self, told: str) -> None:
        """Say something of how the takes of the asset were obtained: it stands beside the asset's figures."""
        self._sheet.remark(told)

    def has_fallen(self, role: ProviderRole, provider: str, request: Noun) -> bool:
        """Whether the episode does without this provider by now, so that such a take is asked of the next one."""
        if provider not in self._makers.fallen(role):
            return False
        standing = next(self._makers.rounds(role, self._gateway.candidates(role, request, 0)))
        return standing[0].name != provider

    def do_without(self, role: ProviderRole, provider: str, request: Noun, reason: str) -> bool:
        """Have the episode do without this provider; False where all may be of several, or nobody else can be asked."""
        self._makers.fall(role, provider, reason)
        return self.has_fallen(role, provider, request)

    def width(self, role: ProviderRole, request: Noun) -> int:
        """How many such requests are worked on at once: by as many processors, and as the provider takes."""
        group = next(self._makers.rounds(role, self._gateway.candidates(role, request, 0)))
        at_once = self._gateway.account(role, group[0].name).limit.at_once
        processors = os.cpu_count() or 1
        # What a provider has answered is looked at and kept while the next ones are at work.
        return at_once + processors if at_once else processors

    def obtain(
        self,
        role: ProviderRole,
        request: Noun,
        *,
        subject: str,
        validate: Validate,
        take_number: int = 0,
        may_fall: bool = True,
    ) -> Obtained:
        """The take of a request: a kept one, else a new one from the first provider that delivers.

        Without `may_fall` nobody but the maker of the episode's other takes is asked, and its failure is
        no fall: for what could be done without.

        `validate` looks at new bytes before they are kept; it raises InvalidOutput or returns what it
        measured, JSON, which is given back whenever the take is reused. Raises ProviderError (of the
        last provider in the chain), BudgetExceeded or BadConfiguration.
        """
        question = self._question(role, request, subject, validate, take_number)
        candidates = question.candidates
        first_round = next(self._makers.rounds(role, candidates))
        obtained = self._reuse(question, first_round, self._find_takes(first_round))
        if obtained is None:
            with self._gateway.lock(candidates):
                known = self._recover([one.request_key for one in candidates])
                obtained = self._reuse_or_make(question, known, may_fall)
        return obtained

    def obtain_kept(self, role: ProviderRole, wanted: Sequence[Wanted]) -> dict[str, Obtained]:
        """Those of these takes that are kept, by subject, looked up and held all at once; nobody is asked."""
        questions = [
            self._question(role, one.request, one.subject, one.validate, one.take_number) for one in wanted
        ]
        rounds = [next(self._makers.rounds(role, question.candidates)) for question in questions]
        known = self._find_takes([one for candidates in rounds for one in candidates])
        found = [
            (question, kept)
            for question, candidates in zip(questions, rounds, strict=True)
            if (kept := self._first_kept(candidates, known)) is not None
        ]
        held = self._gateway.ledger.note_reuses(
            [(kept[0].request_key, question.purpose) for question, kept in found]
        )
        return {
            question.purpose.subject: self._obtained(question, *kept, None)
            for question, kept in found
            if kept[0].request_key in held
        }

    def _question(
        self, role: ProviderRole, request: Noun, subject: str, validate: Validate, take_number: int
    ) -> Question:
        candidates = self._gateway.candidates(role, request, take_number)
        purpose = CallSubject(self._episode, self._asset, subject, self._gateway.channel, self._run)
        return Question(role, purpose, validate, take_number, candidates)

    def _recover(self, keys: Sequence[str]) -> dict[str, KeptTake]:
        """What is kept of these. Under the locks, open calls of them are those of an ended process."""
        ledger, takes = self._gateway.ledger, self._gateway.takes
        left_open = ledger.find_open_calls(request_keys=keys)
        if left_open:
            close_calls(left_open, ledger, takes)
        known = ledger.read_takes(keys)
        if None in known.values():
            mend_takes(ledger, takes, keys)
            known = ledger.read_takes(keys)
        return {key: kept for key, kept in known.items() if kept is not None}

    def _reuse_or_make(self, question: Question, known: Mapping[str, KeptTake], may_fall: bool) -> Obtained:
        """Raises the last provider's error."""
        trouble: dict[str, ProviderError] = {}
        for candidates in self._makers.rounds(question.role, question.candidates):
            obtained = self._adopt_or_reuse(question, candidates, known, trouble)
            if obtained is None:
                obtained = self._ask(question, candidates, trouble)
            if obtained is not None:
                return obtained
            if not may_fall:
                break
            for name in dict.fromkeys(one.name for one in candidates):
                self._makers.fall(question.role, name, trouble[name].message)
        raise list(trouble.values())[-1]

    def _first_kept(
        self, candidates: Sequence[Candidate], known: Mapping[str, KeptTake]
    ) -> tuple[Candidate, KeptTake] | None:
        """The whole take that comes first. A damaged one is as good as none.

        None, too, where a job of one that comes before it may have its answer by now.
        """
        ledger, takes = self._gateway.ledger, self._gateway.takes
        for one in candidates:
            kept = known.get(one.request_key)
            if kept is not None and takes.is_whole(kept.take):
                return one, kept
            if one.is_remote and ledger.find_job(one.request_key):
                return None
        return None

    def _find_takes(self, candidates: Sequence[Candidate]) -> dict[str, KeptTake]:
        return self._gateway.ledger.find_takes([one.request_key for one in candidates])

    def _reuse(
        self, question: Question, candidates: Sequence[Candidate], known: Mapping[str, KeptTake]
    ) -> Obtained | None:
        """The take that is kept of these, held by a note of its reuse; None if it was cleared away just before."""
        found = self._first_kept(candidates, known)
        if found is None or not self._gateway.ledger.note_reuse(found[0].request_key, question.purpose):
            return None
        return self._obtained(question, *found, None)

    def _adopt_or_reuse(
        self,
        question: Question,
        candidates: Sequence[Candidate],
        known: Mapping[str, KeptTake],
        trouble: dict[str, ProviderError],
    ) -> Obtained | None:
        """What the jobs of these have come to, and what is kept of them, in their order."""
        ledger = self._gateway.ledger
        if not any(one.is_remote for one in candidates):
            return self._reuse(question, candidates, known)
        for one in candidates:
            if one.is_remote and ledger.find_job(one.request_key):
                kept = self._tried(question, one, trouble, self._gateway.caller.adopt)
                if kept is not None:
                    return kept
            elif obtained := self._reuse(question, [one], known):
                return obtained
        return None

    def _ask(
        self, question: Question, candidates: Sequence[Candidate], trouble: dict[str, ProviderError]
    ) -> Obtained | None:
        """What the first of these that delivers has made; the others' trouble is written down."""
        refused = self._gateway.ledger.find_refusals([one.request_key for one in candidates])
        for one in candidates:
            before = trouble.get(one.name)
            if one.request_key in refused:
                trouble[one.name] = ContentRefused(refused[one.request_key], thing=one.name)
            elif isinstance(before, ContentRefused) if one.softened else before is None:
                obtained = self._tried(question, one, trouble, self._gateway.caller.make)
                if obtained is not None:
                    return obtained
        return None

    def _tried(
        self,
        question: Question,
        one: Candidate,
        trouble: dict[str, ProviderError],
        how: Callable[[Call, TallySheet], tuple[KeptTake, Decimal] | None],
    ) -> Obtained | None:
        """What the candidate made; None if it did not, and then its trouble is written down."""
        call = question.call(one, self._gateway.account(question.role, one.name))
        try:
            made = how(call, self._sheet)
        except ProviderError as error:
            if isinstance(error, ContentRefused):
                self._gateway.ledger.note_refusal(one.request_key, error.message)
            trouble[one.name] = error
            return None
        if made is None:
            return None
        kept, cost_usd = made
        return self._obtained(question, one, kept, cost_usd, trouble)

    def _obtained(
        self,
        question: Question,
        one: Candidate,
        kept: KeptTake,
        cost_usd: Decimal | None,
        trouble: Mapping[str, ProviderError] | None = None,
    ) -> Obtained:
        """The take as it is handed out; `cost_usd` is None for a reused one."""
        before = list(dict.fromkeys(other.name for other in question.candidates))
        before = before[: before.index(one.name)]
        reason = self._why(question, before, trouble or {}) if before else ""
        self._makers.settle_falls(question.role, before)
        reused = cost_usd is None
        self._sheet.count_take(
            f"{question.role.value} {question.purpose.subject}", reused=reused, reason=reason
        )
        take = kept.take.model_copy(update={"degraded": bool(before)})
        return Obtained(take, dict(kept.facts), dict(kept.score), reused, cost_usd or Decimal(0), reason)

    def _why(self, question: Question, before: Sequence[str], trouble: Mapping[str, ProviderError]) -> str:
        """Why the first choice did not deliver: by this call, by the episode's falls, or by what was refused."""
        first = before[0]
        fallen = self._makers.fallen(question.role)
        if first in trouble:
            told = trouble[first].message
        elif first in fallen:
            told = fallen[first]
        else:
            keys = [one.request_key for one in question.candidates if one.name == first]
            told = next(iter(self._gateway.ledger.find_refusals(keys).values()), EARLIER)
        return f"{first}: {told}"
