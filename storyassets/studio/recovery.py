"""Recovery: what the ledger does not know, because a process was killed or the ledger was lost.

A call that was left open is closed. If its answer had reached the take store, it is adopted: the call
is settled and nothing is asked again. If the provider may have been asked, the call is doubted, unless
the id of its job is known: it stays open, and whoever next wants the take adopts the job. Otherwise it
is released.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storyassets.model.take import Take
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import KeptTake, LedgerCall
from storyassets.studio.ledger_schema import CallState
from storyassets.studio.locks import sweep_locks
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.studio.untold_jobs import UntoldJobs
from storyassets.studio.workers import Worker

CLOCK_SLACK = timedelta(minutes=5)  # a file system's clock need not be ours

FIRST_TAKE = datetime.fromtimestamp(0, UTC)

NOTE = "its process ended"


def recover(ledger: Ledger, takes: TakeStore, worker: Worker, requests_dir: Path) -> None:
    """Close the calls of every killed process of this studio, and delete what they left half done.

    `requests_dir` has the locks of the requests.
    """
    ended = worker.find_ended()
    if not ended:
        return
    close_calls(ledger.find_open_calls(workers=ended), ledger, takes)
    takes.sweep()
    sweep_locks(requests_dir)
    worker.forget(ended)


def relearn_takes(ledger: Ledger, takes: TakeStore) -> None:
    """Tell the ledger of stored takes that it does not know: it is new, or an older copy, and the studio is not.

    Looked at are the sidecars since the last take that it knows. What they had cost is in them, but counts
    against no budget any more.
    """
    newest = ledger.newest_take()
    since = newest - CLOCK_SLACK if newest else FIRST_TAKE
    records = [(take, record) for take, record in takes.find_records(since) if record.request_key]
    if not records:
        return
    # Whoever made such a call settles it with its price, or recovery does.
    unsettled = {call.request_key for call in ledger.find_open_calls()}
    records.sort(key=lambda found: found[1].made_at)
    ledger.learn_takes(
        [as_kept(take, record) for take, record in records if record.request_key not in unsettled]
    )


def close_calls(calls: Sequence[LedgerCall], ledger: Ledger, takes: TakeStore) -> None:
    """Close calls that nobody will end any more, but for those whose job can be adopted."""
    answers = find_answers([call for call in calls if call.state is CallState.IN_FLIGHT], takes)
    for call in calls:
        if call.request_key in answers:
            kept, record = answers[call.request_key]
            ledger.adopt(call.call_id, record.cost_usd, kept, NOTE, record.usage)
            ledger.forget_job(call.request_key)
        elif call.state is CallState.IN_FLIGHT:
            tell_job(call, ledger, UntoldJobs(takes.studio_dir))
            job_call = ledger.find_job_call(call.request_key)
            if job_call is None or job_call.call_id != call.call_id:
                ledger.doubt(call.call_id, NOTE)
        else:
            ledger.release(call.call_id, NOTE)


def tell_job(call: LedgerCall, ledger: Ledger, untold: UntoldJobs) -> None:
    """Tell the ledger of the job that was ordered for this call, if it could not be told then."""
    job = untold.find(call.request_key)
    if job is None:
        return
    if job.call_id == call.call_id:
        ledger.note_job(call.call_id, call.request_key, job.provider, job.job_id)
    untold.forget(call.request_key)


def find_answers(calls: Sequence[LedgerCall], takes: TakeStore) -> dict[str, tuple[KeptTake, TakeRecord]]:
    """The stored answers that the ledger has not heard of, by request key."""
    if not calls:
        return {}
    wanted = {call.request_key for call in calls}
    since = min(call.created_at for call in calls) - CLOCK_SLACK
    return {
        record.request_key: (as_kept(take, record), record)
        for take, record in takes.find_records(since)
        if record.request_key in wanted
    }


def as_kept(take: Take, record: TakeRecord) -> KeptTake:
    """The ledger's form of a record."""
    return KeptTake(record.request_key, record.role, take, record.facts, record.score, record.cost_usd)


def mend_takes(ledger: Ledger, takes: TakeStore, request_keys: Sequence[str] | None = None) -> list[str]:
    """Write the damaged rows of these requests, or of all, again from the sidecars; the keys of those mended.

    A row whose take is not there, whole, stays damaged, and its request is made again.
    """
    damaged = set(ledger.find_damaged_takes(request_keys))
    if not damaged:
        return []
    kept = {
        record.request_key: as_kept(take, record)
        for take, record in takes.find_records(FIRST_TAKE)
        if record.request_key in damaged
    }
    for one in kept.values():
        ledger.replace_take(one)
    return sorted(kept)
