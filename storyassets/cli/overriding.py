"""Overriding: a person's word that a gate's failure is accepted, bound to the content it was about."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from storyassets.definitions import CHECKS
from storyassets.defs.episode_asset import version_of_fields
from storyassets.errors import BadInput
from storyassets.model.commission import Override, Overrides
from storyassets.model.near import suggest_names
from storyassets.settings import Settings
from storyassets.studio.documents import EpisodeFolder, parse, read_document, read_text, write_document

LEAST_REASON_CHARACTERS = 3


def accept_failure(settings: Settings, key: str, gate: str, reason: str) -> None:
    """Write the override; it holds until the judged asset's content changes. Raises BadInput."""
    known = sorted(
        f"{spec.asset_key.to_user_string()}/{spec.name}" for check in CHECKS for spec in check.check_specs
    )
    if gate not in known:
        raise BadInput(
            f"there is no gate {gate[:80]!r}", stage="override", thing=key, fix=suggest_names(gate, known)
        )
    if len(reason.strip()) < LEAST_REASON_CHARACTERS:
        raise BadInput("the reason is too short", stage="override", thing=gate, fix="Say why, in a few words")
    folder = EpisodeFolder(settings.studio_dir, key)
    kept = read_document(folder.overrides, Overrides) if folder.overrides.is_file() else Overrides()
    accepted = Override(
        gate=gate,
        data_version=_version_of(folder, gate.split("/")[0]),
        reason=reason.strip(),
        when=datetime.now(UTC),
    )
    write_document(folder.overrides, Overrides(overrides=(*kept.overrides, accepted)))
    sys.stdout.write(f"{gate} is accepted for {key} as it is now; run storyassets make again\n")


def _version_of(folder: EpisodeFolder, asset: str) -> str:
    path = folder.asset(asset)
    if not path.is_file():
        raise BadInput(
            "it has not been made yet", stage="override", thing=asset, fix="There is nothing to accept"
        )
    return version_of_fields(parse(path, read_text(path), BadInput))
