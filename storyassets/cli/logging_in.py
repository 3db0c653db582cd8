"""Logging in: a channel's grant at its outlet is asked for, kept, shown and taken back."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Callable, Mapping

from storyassets.cli.printing import print_json
from storyassets.errors import BadInput, NotAuthorized
from storyassets.settings import Settings
from storyassets.studio.documents import load_channel

STAGE = "login"
YOUTUBE = "youtube"
DEADLINE_S = 300.0

Open = Callable[[str], object]


def log_in(
    settings: Settings,
    outlet: str,
    channel: str,
    *,
    as_json: bool,
    deadline_s: float = DEADLINE_S,
    open_page: Open | None = None,
) -> None:
    """Ask the channel's owner, and keep the grant. Raises BadInput, NotAuthorized, ProviderUnavailable."""
    from storyassets.providers.youtube.consents import check_account
    from storyassets.providers.youtube.login import ask_for_grant
    from storyassets.providers.youtube.token_files import hold_file, lock_path, save_grant

    check_outlet(outlet)
    wanted = load_channel(settings.channels_dir, channel).publishing
    opener = open_page or (webbrowser.open if has_display(os.environ) else None)

    def tell(address: str) -> None:
        sys.stderr.write(f"Open this page, as the owner of the YouTube channel:\n{address}\n")
        sys.stderr.flush()
        if opener is not None:
            opener(address)

    grant = ask_for_grant(channel, settings.keys, tell, deadline_s=deadline_s)
    check_account(channel, grant, wanted.account)
    with hold_file(lock_path(settings.tokens_dir, channel)):
        path = save_grant(settings.tokens_dir, channel, grant)
    account = grant.account_title
    if wanted.outlet != YOUTUBE:
        sys.stderr.write(f"note: channel {channel} publishes nothing; set publishing.outlet to {YOUTUBE}\n")
    if not account:
        sys.stderr.write(
            "note: YouTube tells of no channel of this account; make one there before you publish\n"
        )
    if as_json:
        print_json({"channel": channel, "outlet": outlet, "account": account, "file": str(path)})
    else:
        sys.stdout.write(
            f"{channel} may publish{f' as {account}' if account else ''}; the grant is in {path}\n"
        )


def log_out(settings: Settings, outlet: str, channel: str, *, as_json: bool) -> None:
    """Take the grant back and its file away. Raises BadInput, BadConfiguration."""
    from storyassets.providers.youtube.login import WHERE_GRANTS_ARE, take_back
    from storyassets.providers.youtube.token_files import (
        hold_file,
        lock_path,
        read_grant,
        remove_grant,
        token_path,
    )

    check_outlet(outlet)
    if not token_path(settings.tokens_dir, channel).exists():
        raise BadInput(
            f"it is not logged in to {outlet}",
            stage="logout",
            thing=f"channel {channel}",
            fix="Name the channel with --channel",
        )
    with hold_file(lock_path(settings.tokens_dir, channel)):
        taken_back = is_taken_back(lambda: take_back(read_grant(settings.tokens_dir, channel), settings.keys))
        removed = remove_grant(settings.tokens_dir, channel)
    if not taken_back:
        sys.stderr.write(f"note: Google was not told; take storyassets away at {WHERE_GRANTS_ARE}\n")
    if as_json:
        print_json({"channel": channel, "outlet": outlet, "revoked": taken_back, "removed": removed})
    else:
        sys.stdout.write(f"{channel} is logged out of {outlet}\n")


def is_taken_back(take: Callable[[], bool]) -> bool:
    """Whether it was; a file that is none of ours can only be removed."""
    try:
        return take()
    except NotAuthorized:
        return False


def check_outlet(outlet: str) -> None:
    """Raises BadInput for one that nobody can log in to."""
    if outlet != YOUTUBE:
        raise BadInput("there is no such outlet", stage=STAGE, thing=outlet[:80], fix=f"Known: {YOUTUBE}")


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a browser would be seen by somebody."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
