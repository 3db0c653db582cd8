"""Token files: one grant for each channel, in a folder that nobody else reads; written whole, changed under a lock."""

from __future__ import annotations

import fcntl
import json
import os
import re
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from pydantic import AwareDatetime, Field, ValidationError

from storyassets.errors import BadConfiguration, NewerSchema, NotAuthorized
from storyassets.model.document import Document
from storyassets.model.plain import one_line

STAGE = "youtube"
FOLDER_MODE, FILE_MODE = 0o700, 0o600
FOR_OTHERS = 0o077
MOST_FILE_BYTES = 64 * 1024
FIRST_WAIT_S, LONGEST_WAIT_S, GIVE_UP_S = 0.002, 0.1, 60.0
CHANNEL = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")

Hold = Callable[[Path], AbstractContextManager[None]]
"""Be the only one, over threads and processes, while the block lasts."""


class StoredGrant(Document):
    """What a channel's owner allowed. Whoever has it can publish there."""

    kind: str = Field(default="youtube grant", pattern=r"^youtube grant$")
    client_id: str = Field(min_length=1, description="whom it was given to; no other client can renew it")
    access_token: str = Field(default="", repr=False)
    refresh_token: str = Field(min_length=1, repr=False)
    scopes: tuple[str, ...] = ()
    expires_at: AwareDatetime | None = Field(default=None, description="of the access token")
    consented_at: AwareDatetime
    channel: str = Field(default="", description="ours, for which it was asked")
    account: str = Field(default="", description="the id of the YouTube channel, where YouTube told it")
    account_title: str = ""
    ends_at: AwareDatetime | None = Field(
        default=None, description="of the grant itself, where Google said so"
    )


def token_path(tokens_dir: Path, channel: str) -> Path:
    """The file of a channel. Raises BadConfiguration for what is no channel's name."""
    if CHANNEL.fullmatch(channel) is None:
        raise BadConfiguration(
            "it is no name of a channel",
            stage=STAGE,
            thing=repr(channel[:80]),
            fix="Name one of channels/, without a path",
        )
    return tokens_dir / f"youtube-{channel}.json"


def lock_path(tokens_dir: Path, channel: str) -> Path:
    """Held while a channel's file is being changed."""
    path = token_path(tokens_dir, channel)
    return path.with_name(f".{path.stem}.lock")


def log_in(channel: str) -> str:
    """What to do where a grant is of no use."""
    return f"Run: storyassets login youtube --channel {channel}"


def read_grant(tokens_dir: Path, channel: str) -> StoredGrant:
    """The channel's grant, as it was saved last. Raises NotAuthorized for a file that is none, or not safe."""
    path = token_path(tokens_dir, channel)
    content = read_private(path, channel)
    if not content.strip():
        raise refuse(channel, "its token file is empty")
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        raise refuse(channel, "its token file is torn") from None
    try:
        grant = StoredGrant.model_validate(told)
    except NewerSchema:
        raise refuse(channel, "its token file was written by a newer version", "Update storyassets") from None
    except ValidationError:
        # What pydantic tells has the values in it.
        raise refuse(channel, "its token file is not one of ours") from None
    if grant.channel and grant.channel != channel:
        told = f"its token file was copied from the channel {one_line(grant.channel)[:80]}, whose account it opens"
        raise refuse(channel, told)
    return grant


def read_private(path: Path, channel: str) -> bytes:
    """The bytes of a file that only its owner reads. Raises NotAuthorized."""
    try:
        # Without O_NONBLOCK, opening a pipe would wait for whoever writes into it.
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | os.O_NONBLOCK)) as file:
            told = os.fstat(file.fileno())
            if told.st_mode & FOR_OTHERS:
                raise refuse(
                    channel, "others on this machine may read its token file", f"Run: chmod 600 {path}"
                )
            content = file.read(MOST_FILE_BYTES + 1) if stat.S_ISREG(told.st_mode) else b""
    except FileNotFoundError:
        raise refuse(channel, "it has not been logged in to YouTube") from None
    except OSError as error:
        fix = f"Check {path} and its permissions"
        raise refuse(channel, f"its token file cannot be read: {error.strerror or error}", fix) from error
    if len(content) > MOST_FILE_BYTES:
        raise refuse(channel, "its token file is not one of ours")
    return content


def save_grant(tokens_dir: Path, channel: str, grant: StoredGrant) -> Path:
    """Replace the channel's file, whole or not at all. Whoever does holds its lock.

    Raises BadConfiguration where it cannot be written.
    """
    path = token_path(tokens_dir, channel)
    try:
        tokens_dir.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        tokens_dir.chmod(FOLDER_MODE)
        _replace(path, grant.model_dump_json(indent=2).encode())
    except OSError as error:
        raise unwritable(path, error) from error
    return path


def remove_grant(tokens_dir: Path, channel: str) -> bool:
    """Take the channel's file away; whether there was one. Raises BadConfiguration."""
    path = token_path(tokens_dir, channel)
    try:
        _temporary_of(path).unlink(missing_ok=True)
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise unwritable(path, error) from error
    return True


@contextmanager
def hold_file(path: Path) -> Iterator[None]:
    """Be the only one with this file, by flock: the kernel lets go however a holder ends. The file stays.

    Raises BadConfiguration where it cannot be written, or is held for a minute.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, FILE_MODE)
    except OSError as error:
        raise unwritable(path, error) from error
    try:
        _wait_for(descriptor, path)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int, path: Path) -> None:
    wait_s, until_s = FIRST_WAIT_S, time.monotonic() + GIVE_UP_S
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until_s:
                raise BadConfiguration(
                    "another process has held it for a minute",
                    stage=STAGE,
                    thing=str(path),
                    fix="See what is running, and try again",
                ) from None
            time.sleep(wait_s)
            wait_s = min(2 * wait_s, LONGEST_WAIT_S)
        else:
            return


def _replace(path: Path, content: bytes) -> None:
    """Under one name, so that what a kill left is overwritten or removed, and lies nowhere for ever."""
    temporary = _temporary_of(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_NOFOLLOW
    try:
        with os.fdopen(os.open(temporary, flags, FILE_MODE), "wb") as file:
            os.fchmod(file.fileno(), FILE_MODE)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _temporary_of(path: Path) -> Path:
    return path.with_name(f".partial-{path.stem}")


def refuse(channel: str, what: str, fix: str = "") -> NotAuthorized:
    """Why the channel's grant is of no use."""
    return NotAuthorized(what, stage=STAGE, thing=f"channel {channel}", fix=fix or log_in(channel))


def unwritable(path: Path, error: OSError) -> BadConfiguration:
    """A matter of the folder."""
    return BadConfiguration(
        f"it cannot be written: {error.strerror or error}",
        stage=STAGE,
        thing=str(path),
        fix="Check the folder's permissions and the free space",
    )
