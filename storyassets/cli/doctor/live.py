"""Live: one smallest real call to each configured provider; what it took, what it costs, when it retires."""

from __future__ import annotations

import time
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from storyassets.cli.doctor.finding import Finding, found_by, ok, warn
from storyassets.defs.money.chains import find_accounts
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.providers.offers import Offer
from storyassets.providers.prices import Price
from storyassets.providers.protocols import Probe, Probing, Provider, ProviderRole
from storyassets.providers.registry import Outfitter
from storyassets.studio.accounts import OURS
from storyassets.studio.budget import Budget
from storyassets.studio.calls import CallMaker
from storyassets.studio.costs import PROBES
from storyassets.studio.documents import find_channels
from storyassets.studio.ledger_rows import CallSubject
from storyassets.studio.probes import make_probe
from storyassets.studio.retry import RetryPolicy
from storyassets.studio.workers import Worker

SCALES = ((Decimal("0.0001"), 1_000_000, "1M "), (Decimal("0.01"), 1_000, "1k "))
"""Below such a price, it is told for so many units."""


def examine_live(workshop: Workshop) -> Iterator[Finding]:
    """A finding for each provider that has its key or is named by a channel; embedded ones need no trying."""
    tried = 0
    for offer, channel in configured_offers(workshop):
        subject = f"{offer.role.value} {offer.name}"
        yield found_by(subject, lambda offer=offer, channel=channel: try_offer(workshop, offer, channel))  # type: ignore[misc]
        tried += 1
    if not tried:
        yield ok("live", "no provider is configured; the embedded ones need no key and no network")


def configured_offers(workshop: Workshop) -> Iterator[tuple[Offer, Channel]]:
    """Each offer that somebody could ask, with the channel in whose taste it is tried."""
    channels = list(readable_channels(workshop))
    for offer in workshop.registry.offers:
        naming = [one for one in channels if offer.name in getattr(one.providers, offer.role.value)]
        if naming:
            yield offer, naming[0]
        elif offer.role is not ProviderRole.LISTER and has_key(workshop, offer):
            # Whoever lists is tried as a writer of that name, at the same address with the same key.
            yield offer, Channel(name="default")


def has_key(workshop: Workshop, offer: Offer) -> bool:
    """Whether it could be asked though no channel names it."""
    return bool(offer.key and offer.model and workshop.settings.keys.find(offer.key))


def readable_channels(workshop: Workshop) -> Iterator[Channel]:
    """The channels that can be read; what is wrong with the others is found elsewhere."""
    for name in find_channels(workshop.settings.channels_dir):
        try:
            yield workshop.channel(name)
        except StoryAssetsError:
            continue


def try_offer(workshop: Workshop, offer: Offer, channel: Channel) -> Finding:
    """One call. Raises StoryAssetsError for a provider that cannot be asked or does not answer."""
    subject = f"{offer.role.value} {offer.name}"
    outfitter = workshop.outfitter(channel)
    [provider] = workshop.registry.chain(offer.role, [offer.name], outfitter)
    if not isinstance(provider, Probing):
        return warn(subject, "it cannot be tried without a whole take", "Make an episode with it")
    started_s = time.perf_counter()
    probe = counted_probe(workshop, offer, provider, channel)
    elapsed_ms = (time.perf_counter() - started_s) * 1000
    told = [
        f"{elapsed_ms:.0f} ms",
        f"model {probe.model}",
        probe.answered,
        tell_prices(outfitter, offer, probe),
    ]
    line = ", ".join(part for part in told if part)
    if not probe.retires_on:
        return ok(subject, line)
    return warn(
        subject, f"{line}, it retires on {probe.retires_on}", f"Name another in models.{offer.role.value}"
    )


def counted_probe(workshop: Workshop, offer: Offer, provider: Provider[Any], channel: Channel) -> Probe:
    """The probe, as any other call: within the channel's limits and budget, and written down with its cost."""
    if not isinstance(provider, Probing):
        raise TypeError(f"{offer.name} cannot be probed")
    worker = Worker(workshop.takes.studio_dir / "locks" / "workers")
    caller = CallMaker(
        workshop.takes,
        workshop.ledger,
        worker.worker_id,
        RetryPolicy(sleep=workshop.pause),
        workshop.admission,
        Budget.of(channel.budget),
    )
    accounts = find_accounts(workshop.registry, {offer.role: [provider]}, channel, workshop.settings.keys)
    purpose = CallSubject("", PROBES, offer.name, channel.name, workshop.run)
    account = accounts.get((offer.role, offer.name), OURS)
    try:
        return make_probe(caller, offer.role, provider, provider, purpose, account, may_cost=bool(offer.key))
    finally:
        worker.retire()


def tell_prices(outfitter: Outfitter, offer: Offer, probe: Probe) -> str:
    """What its units cost, in a few words."""
    rows = outfitter.prices.rows_of(offer.name, probe.model)
    return "; ".join(tell_price(row) for row in rows) or "no price is known"


def tell_price(row: Price) -> str:
    """Such as `$0.10 per 1M input_tokens`."""
    for below, times, scale in SCALES:
        if row.usd < below:
            return f"${(row.usd * times).normalize():f} per {scale}{row.unit}"
    return f"${row.usd.normalize():f} per {row.unit.removesuffix('s')}"
