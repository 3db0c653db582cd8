"""Degraded: what of an episode is not from its first choice, why, and what gives that another chance."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from storyassets.model.picks import BROUGHT
from storyassets.model.take import Take
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.candidates import WHOLE_ROLES
from storyassets.studio.standing import Fall
from storyassets.web.reading import Documents
from storyassets.web.reasons import ASSETS_OF_TAKES, Reasons

UNKNOWN = "its first choice did not deliver when this was made"
WAS_OPEN = re.compile(r"^(\S+) is not asked (?:until \S+ UTC|while one call looks whether it is back), ")
MOST_NAMED = 3
"""Above it, a new take is asked of the whole asset."""
KINDS = {
    "script": ("script", "script"),
    "character_portraits": ("portrait", "portraits"),
    "voice_clips": ("voice", "voices"),
    "broll": ("picture", "pictures"),
    "faces": ("face", "faces"),
    "talking_heads": ("talking head", "talking heads"),
    "music": ("piece of music", "pieces of music"),
    "listing": ("listing", "listing"),
}
ROLES = {
    "writer": "the script",
    "illustrator": "pictures",
    "voice": "voices",
    "talking_head": "talking heads",
    "footage": "footage",
    "music": "music",
    "lister": "the listing",
}


@dataclass(frozen=True)
class SecondChoice:
    """One thing that is not from its first choice. No maker is known of what is no take."""

    asset: str
    subject: str
    role: str
    maker: str
    reason: str

    @property
    def kind(self) -> str:
        """What it is: of a talking head, an illustrator draws the face."""
        is_face = self.asset == "talking_heads" and self.role == ProviderRole.ILLUSTRATOR
        return "faces" if is_face else self.asset

    @property
    def anchor(self) -> str:
        """Where on the page it is shown."""
        places = {
            "script": "script",
            "character_portraits": "characters",
            "voice_clips": f"line-{self.subject}",
            "music": "assets",
            "listing": "assets",
        }
        return places.get(self.asset, f"shot-{self.subject}")


@dataclass(frozen=True)
class Setback:
    """All that is of one maker because others did not deliver. `command` asks the first choice again."""

    role: str
    maker: str
    things: tuple[SecondChoice, ...]
    reasons: tuple[str, ...]
    command: str

    @property
    def heading(self) -> str:
        """How much of what: `5 portraits, 4 pictures`."""
        counts = Counter(one.kind for one in self.things)
        told = (
            names[0] if names[0] == names[1] else f"{counts[kind]} {names[counts[kind] != 1]}"
            for kind, names in KINDS.items()
            if counts[kind]
        )
        return ", ".join(told)


@dataclass(frozen=True)
class Degraded:
    """The setbacks, and whom the episode does without though nothing on the page tells of it."""

    setbacks: tuple[Setback, ...]
    falls: tuple[Fall, ...]

    @property
    def count(self) -> int:
        """How many things are not from their first choice."""
        return sum(len(one.things) for one in self.setbacks)


def find_degraded(
    key: str, documents: Documents, reasons: Reasons, falls: Sequence[Fall], counts: Mapping[str, int]
) -> Degraded:
    """What is degraded, by whose it is instead. `counts` are the catalogue's, by asset."""
    told = list(_told(reasons, documents))
    known = {(one.asset, one.subject) for one in told}
    marked = [one for one in _marked(documents, falls) if (one.asset, one.subject) not in known]
    assets = {one.asset for one in (*told, *marked)}
    unshown = [
        SecondChoice(asset, asset, _role_of(asset), "", UNKNOWN)
        for asset in ("script", "music", "listing")
        if counts.get(asset) and asset not in assets
    ]
    setbacks = tuple(_group(key, documents, falls, [*told, *marked, *unshown]))
    roles = {one.role for one in setbacks}
    return Degraded(setbacks, tuple(fall for fall in falls if fall.role not in roles))


def takes_in_use(documents: Documents) -> Iterator[tuple[str, str, Take]]:
    """Each take that is seen or heard, with its asset and subject."""
    for asset, pictures in (("character_portraits", documents.portraits), ("broll", documents.broll)):
        for picture in pictures.pictures if pictures else ():
            yield asset, picture.subject, picture.take
    for head in documents.heads.heads if documents.heads else ():
        yield "talking_heads", head.shot_id, head.picture.take
    for voice in documents.voices.takes if documents.voices else ():
        yield "voice_clips", voice.line_id, voice.take


def _marked(documents: Documents, falls: Sequence[Fall]) -> Iterator[SecondChoice]:
    """Those whose document says so, with the fall that explains it."""
    portraits = documents.portraits
    drawn_second = (
        {one.take.content for one in portraits.pictures if one.take.degraded} if portraits else set()
    )
    for asset, subject, take in takes_in_use(documents):
        if not take.degraded:
            continue
        is_drawn = asset == "talking_heads" and take.content in drawn_second
        role = ProviderRole.ILLUSTRATOR.value if is_drawn else _role_of(asset)
        fell = next((f"{fall.provider}: {fall.reason}" for fall in falls if fall.role == role), UNKNOWN)
        yield SecondChoice(asset, subject, role, take.provider, fell)


def _told(reasons: Reasons, documents: Documents) -> Iterator[SecondChoice]:
    """Those of which the run has told why."""
    makers = {(asset, subject): take.provider for asset, subject, take in takes_in_use(documents)}
    drawn_by = {maker for (asset, _), maker in makers.items() if asset == "character_portraits"} - BROUGHT
    for asset, told in reasons.items():
        for what, reason in told.items():
            role, _, subject = what.partition(" ")
            one = SecondChoice(asset, subject, role, makers.get((asset, subject), ""), reason)
            # A clip hides who drew the face: whoever drew the portraits, if that is one.
            drawn = next(iter(drawn_by)) if len(drawn_by) == 1 else ""
            yield replace(one, maker=drawn) if one.kind == "faces" else one


def _role_of(asset: str) -> str:
    roles = {
        "script": ProviderRole.WRITER,
        "voice_clips": ProviderRole.VOICE,
        "talking_heads": ProviderRole.TALKING_HEAD,
        "music": ProviderRole.MUSIC,
        "listing": ProviderRole.LISTER,
    }
    return roles.get(asset, ProviderRole.ILLUSTRATOR).value


def _group(
    key: str, documents: Documents, falls: Sequence[Fall], things: Sequence[SecondChoice]
) -> Iterator[Setback]:
    places = {(asset, subject): place for place, (asset, subject, _) in enumerate(takes_in_use(documents))}
    order = sorted(
        things,
        key=lambda one: (ASSETS_OF_TAKES.index(one.asset), places.get((one.asset, one.subject), -1)),
    )
    groups: dict[tuple[str, str], list[SecondChoice]] = {}
    for one in order:
        groups.setdefault((one.role, one.maker), []).append(replace(one, reason=plain_reason(one.reason)))
    channel = documents.commission.channel if documents.commission else None
    may_mix = channel is not None and channel.fallback.allow_mix
    for (role, maker), of_group in groups.items():
        told = dict.fromkeys(one.reason for one in of_group)
        fell = (plain_reason(f"{one.provider}: {one.reason}") for one in falls if one.role == role)
        reasons = tuple(dict.fromkeys((*told, *fell)))
        yield Setback(role, maker, tuple(of_group), reasons, _command(key, role, of_group, may_mix))


def plain_reason(reason: str) -> str:
    """Without the name said twice, and without a time of day that was soon over."""
    name, _, rest = reason.partition(": ")
    plain = rest if rest.startswith(f"{name} ") else reason
    return WAS_OPEN.sub(r"\1 was not asked, ", plain)


def _command(key: str, role: str, things: Sequence[SecondChoice], may_mix: bool) -> str:
    """Where a chain falls as a whole, one new take brings the first choice back to all of it."""
    assets = list(dict.fromkeys(one.asset for one in things))
    if ProviderRole(role) in WHOLE_ROLES and not may_mix:
        wanted = assets[:1]
    else:
        wanted = [
            name
            for asset in assets
            for name in _few(asset, [one.subject for one in things if one.asset == asset])
        ]
    return " ".join(["storyassets redo", key, *(f"--new-take {shlex.quote(name)}" for name in wanted)])


def _few(asset: str, subjects: Sequence[str]) -> list[str]:
    if len(subjects) > MOST_NAMED or asset in ("script", "listing"):
        return [asset]
    return [f"{asset}/{subject}" for subject in subjects]
