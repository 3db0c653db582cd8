"""Orders: what is asked of the providers for an episode. Nothing is asked here.

An order is a subject (a shot_id, character_id or line_id) and the request for it. A request holds
only what its result depends on, so that an edit changes the orders it touches and no others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from storyassets.model.brief import Brief, Style
from storyassets.model.camera import Framing
from storyassets.model.channel import CastMember
from storyassets.model.character import Cast, Character, Voice
from storyassets.model.picks import Picks
from storyassets.model.script import NARRATOR, Emotion, Script
from storyassets.model.shot import END_CARD, Shot, ShotKind
from storyassets.model.story import Story
from storyassets.model.take import PICTURE_SUFFIXES, Pictures
from storyassets.providers.protocols import (
    ListingRequest,
    PortraitRequest,
    PuppetRequest,
    Reference,
    ScriptRequest,
    ShotPictureRequest,
    Sitter,
    SpeechRequest,
)
from storyassets.story.casting.cast import derive_seed, find_member
from storyassets.story.casting.growing import look_at_age
from storyassets.story.judging.likenesses import shown_in, sitters_of

RequestT = TypeVar(
    "RequestT",
    SpeechRequest,
    ShotPictureRequest,
    PortraitRequest,
    ShotPictureRequest | PortraitRequest,
    ScriptRequest,
    ListingRequest,
)

PICTURE_SCALE = 1.2
"""Pictures are larger than the video by this, so that the camera can move without enlarging."""


MOST_ON_A_CARD = 3
REMAKE_NUMBERS = 10_000
"""A remake is another take: the first one's number, and so many for each remake."""


class SpeechOrder(NamedTuple):
    """A line to be spoken."""

    subject: str
    request: SpeechRequest


class PictureOrder(NamedTuple):
    """A shot or a portrait to be drawn."""

    subject: str
    request: ShotPictureRequest | PortraitRequest


class PuppetOrder(NamedTuple):
    """The speaker of a shot, to be made movable."""

    subject: str
    request: PuppetRequest


OrderT = TypeVar("OrderT", SpeechOrder, PictureOrder)


def renew_orders(orders: Sequence[OrderT], picks: Picks, asset: str) -> list[OrderT]:
    """The same orders; one of which something new was asked for has another seed."""
    return [
        order._replace(request=renew_request(order.request, picks.take_number(asset, order.subject)))
        for order in orders
    ]


def renew_request(request: RequestT, take_number: int) -> RequestT:
    """The request for another take of the same thing; take 0 is the request itself."""
    if take_number == 0:
        return request
    fields: dict[str, int] = {"seed": derive_seed(request.seed, take_number)}
    if isinstance(request, ShotPictureRequest | PortraitRequest):
        fields["again"] = request.again + take_number
    return request.model_copy(update=fields)


def remake_order(order: PictureOrder, remake: int) -> PictureOrder:
    """The same picture with the next seed, because the one before was not good enough."""
    request = order.request
    fields = {
        "seed": derive_seed(request.seed, "remake", remake),
        "again": request.again + remake * REMAKE_NUMBERS,
    }
    return order._replace(request=request.model_copy(update=fields))


def show_portraits(orders: Sequence[PictureOrder], portraits: Pictures) -> list[PictureOrder]:
    """The same orders with the portraits of those who are seen, for illustrators that look at them."""
    return [
        order._replace(
            request=order.request.model_copy(update={"references": _portraits_of(order, portraits)})
        )
        for order in orders
    ]


def _portraits_of(order: PictureOrder, portraits: Pictures) -> tuple[Reference, ...]:
    request = order.request
    sitters = (request.sitter,) if isinstance(request, PortraitRequest) else request.sitters
    found = [(sitter.character_id, portraits.of(sitter.character_id)) for sitter in sitters]
    return tuple(
        Reference(subject=subject, content=portrait.take.content, suffix=portrait.take.suffix)
        for subject, portrait in found
        if portrait and portrait.take.suffix in PICTURE_SUFFIXES
    )


def script_request(brief: Brief, story: Story) -> ScriptRequest:
    """The script that is asked of the writer."""
    return ScriptRequest(
        story=story,
        duration_s=brief.duration_s,
        pattern=brief.pattern,
        language=brief.language,
        seed=brief.seed,
    )


def speech_orders(
    script: Script, cast: Cast, language: str, recurring: Sequence[CastMember] = ()
) -> list[SpeechOrder]:
    """One order for each line, in the voice of its speaker, by the name that the channel has for them."""
    return [
        SpeechOrder(
            line.line_id,
            SpeechRequest(
                text=line.text,
                voice=_voice_of(line.speaker, cast),
                emotion=line.emotion,
                language=language,
                speaker=_name_of(line.speaker, cast, recurring),
            ),
        )
        for line in script.lines
    ]


def _voice_of(speaker: str, cast: Cast) -> Voice:
    character = None if speaker == NARRATOR else cast.find(speaker)
    return character.voice if character else cast.narrator


def _name_of(speaker: str, cast: Cast, recurring: Sequence[CastMember]) -> str:
    character = None if speaker == NARRATOR else cast.find(speaker)
    if character is None:
        return ""
    member = find_member(character.role, recurring)
    return member.name if member else character.role.name


def picture_size_px(video_size_px: tuple[int, int]) -> tuple[int, int]:
    """The size of the pictures for a video of that size: larger, so that the camera can move; even."""
    width_px, height_px = (round(side * PICTURE_SCALE / 2) * 2 for side in video_size_px)
    return width_px, height_px


def portrait_orders(
    cast: Cast, style: Style, size_px: tuple[int, int], recurring: Sequence[CastMember] = ()
) -> list[PictureOrder]:
    """One portrait of each character, at rest."""
    width_px, height_px = size_px
    return [
        PictureOrder(
            character.character_id,
            PortraitRequest(
                sitter=_sitter(character, recurring),
                emotion=Emotion.CALM,
                style=style,
                width_px=width_px,
                height_px=height_px,
                prompt=character.appearance,
                seed=character.look.seed,
            ),
        )
        for character in cast.characters
    ]


def shot_orders(
    shots: Sequence[Shot],
    cast: Cast,
    style: Style,
    size_px: tuple[int, int],
    recurring: Sequence[CastMember] = (),
) -> list[PictureOrder]:
    """One picture of each of these shots."""
    return [
        PictureOrder(shot.shot_id, _shot_request(shot, cast, style, size_px, recurring)) for shot in shots
    ]


def end_card_orders(
    shots: Sequence[Shot],
    cast: Cast,
    style: Style,
    size_px: tuple[int, int],
    recurring: Sequence[CastMember] = (),
) -> list[PictureOrder]:
    """The picture of an end card: where the last shot plays, with those who were seen most."""
    seen = Counter(one.character_id for shot in shots for one in sitters_of(shot, cast) if not one.role.crowd)
    whom = [cast.find(name) for name, _ in seen.most_common(MOST_ON_A_CARD)]
    last = shots[-1]
    request = ShotPictureRequest(
        kind=ShotKind.END_CARD,
        framing=Framing.WIDE,
        staging=last.staging.model_copy(update={"actors": (), "props": ()}),
        sitters=tuple(_sitter(one, recurring) for one in whom if one),
        style=style,
        width_px=size_px[0],
        height_px=size_px[1],
        prompt=last.prompt,
        seed=last.seed,
    )
    return [PictureOrder(END_CARD, request)]


def _shot_request(
    shot: Shot, cast: Cast, style: Style, size_px: tuple[int, int], recurring: Sequence[CastMember]
) -> ShotPictureRequest:
    return ShotPictureRequest(
        kind=shot.kind,
        framing=shot.framing,
        staging=shot.staging,
        sitters=tuple(_grown(_sitter(one, recurring), shot) for one in sitters_of(shot, cast)),
        style=style,
        width_px=size_px[0],
        height_px=size_px[1],
        prompt=shot.prompt,
        seed=shot.seed,
    )


def _grown(sitter: Sitter, shot: Shot) -> Sitter:
    """The same one as old as the shot says, and in what they wear by then."""
    actor = next((a for a in shown_in(shot) if a.character_id == sitter.character_id), None)
    if actor is None or not (actor.age or actor.costume or actor.outfit or actor.blind):
        return sitter
    look = look_at_age(sitter.look, actor.age) if actor.age else sitter.look
    if actor.costume:
        look = look.model_copy(update={"costume": actor.costume})
    if actor.outfit:
        look = look.model_copy(update={"outfit": actor.outfit})
    if actor.blind:
        look = look.model_copy(update={"blind": True})
    return sitter.model_copy(update={"look": look})


def _sitter(character: Character, recurring: Sequence[CastMember]) -> Sitter:
    member = find_member(character.role, recurring)
    words = member.appearance.strip() if member else ""
    return Sitter(character_id=character.character_id, look=character.look, appearance=words)
