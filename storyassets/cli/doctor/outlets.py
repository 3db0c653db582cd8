"""Outlets: for each channel that publishes, its client and its grant: there, private, whole, and for how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from storyassets.cli.doctor.finding import Finding, fail, failed, ok, warn
from storyassets.errors import StoryAssetsError
from storyassets.settings import Settings
from storyassets.studio.documents import find_channels, load_channel

YOUTUBE = "youtube"
TESTING_DAYS = 7


def check_outlets(settings: Settings, now: datetime | None = None) -> Iterator[Finding]:
    """A finding for each channel with an outlet; what is wrong with a channel itself is found elsewhere."""
    for name in find_channels(settings.channels_dir):
        try:
            outlet = load_channel(settings.channels_dir, name).publishing.outlet
        except StoryAssetsError:
            continue
        if outlet == YOUTUBE:
            yield check_login(settings, name, now or datetime.now(UTC))


def check_login(settings: Settings, channel: str, now: datetime) -> Finding:
    """The channel's grant at YouTube. Nothing is asked of Google."""
    from storyassets.providers.youtube.consents import check_grant
    from storyassets.providers.youtube.token_files import log_in

    subject = f"login of {channel}"
    try:
        grant = check_grant(settings.tokens_dir, channel, settings.keys)
    except StoryAssetsError as error:
        return failed(subject, error)
    days = max(0, (now - grant.consented_at).days)
    told = f"YouTube, allowed on {grant.consented_at:%Y-%m-%d}, all {len(grant.scopes)} scopes, its file is private"
    if grant.ends_at is not None:
        has_ended = now >= grant.ends_at
        ends = f"it {'ended' if has_ended else 'ends'} on {grant.ends_at:%Y-%m-%d %H:%M} UTC"
        note = f"{told}; {ends}: the consent screen is in testing mode"
        fix = f"Publish the consent screen of your Google project. {log_in(channel)}"
        return fail(subject, note, fix) if has_ended else warn(subject, note, fix)
    if days < TESTING_DAYS:
        told += f"; were the consent screen in testing mode, it would end after {TESTING_DAYS} days"
    return ok(subject, told)
