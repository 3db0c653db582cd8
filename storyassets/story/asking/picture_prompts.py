"""Picture prompts: a request for a picture in words, for models that read words.

Nothing of the story's text is in them, but for the few words that are to be read on a thing; these are quoted.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from storyassets.model.camera import Framing
from storyassets.model.character import Role, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion, broadly
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.providers.protocols import (
    PictureRequest,
    PortraitRequest,
    Prompt,
    ShotPictureRequest,
    Sitter,
)
from storyassets.story.asking.prompts import compositions, draw_portrait, draw_shot, softening
from storyassets.story.asking.thing_words import (
    is_written_on,
    tell_held,
    tell_insert,
    tell_place,
    tell_things,
)
from storyassets.story.casting.appearance import describe_costume, describe_look
from storyassets.story.words.untrusted import quote_line

LONGEST_PROMPT = 1_800
LONGEST_APPEARANCE = 240
SQUARISH = 0.9


def draw_picture(request: PictureRequest) -> Prompt:
    """The prompt of a request: the same for the same request, and never longer than the bound."""
    if isinstance(request, PortraitRequest):
        version = draw_portrait.SOFT_VERSION if request.softened else draw_portrait.VERSION
        parts = _portrait_parts(request)
    else:
        version = draw_shot.SOFT_VERSION if request.softened else draw_shot.VERSION
        parts = _shot_parts(request)
    versions = (version, compositions.VERSION, *([softening.VERSION] if request.softened else []))
    return Prompt(version="+".join(versions), text=_within(parts, LONGEST_PROMPT))


def _portrait_parts(request: PortraitRequest) -> list[str]:
    look = request.sitter.look
    pose = draw_portrait.CROWD if look.crowd else draw_portrait.POSE
    one = request.sitter.model_copy(update={"look": look.model_copy(update={"crowd": False})})
    whom = _appearance(one, request)
    mood = _face(request.emotion, request.softened) or draw_portrait.RESTING
    shown = ["the same character"] if request.references else []
    return [_style(request), pose.format(whom=whom, mood=mood), *_references(shown), *_closing(request)]


def _shot_parts(request: ShotPictureRequest) -> list[str]:
    staging, softened = request.staging, request.softened
    looks = {
        sitter.character_id: _appearance(sitter, request) + _by_now(sitter, staging, softened)
        for sitter in request.sitters
    }
    thought = [draw_shot.IMAGINED] if staging.imagined and request.kind is not ShotKind.END_CARD else []
    place = [tell_place(staging, softened), _mood(staging.emotion, softened)]
    other = _other_half(staging, looks, softened) if request.kind is not ShotKind.END_CARD else []
    return [
        *_scene_parts(request, looks),
        *thought,
        *place,
        *other,
        *_shown(request, looks),
        *_closing(request),
    ]


def _other_half(staging: Staging, looks: dict[str, str], softened: bool) -> list[str]:
    """What is seen at the same time elsewhere."""
    other = staging.other_half()
    if other is None:
        return []
    seen = [actor for actor in other.actors if actor.character_id in looks]
    told = [_acting(actor, other, looks, softened, aside=True) for actor in seen] or [draw_shot.NOBODY]
    unknown = [draw_shot.UNKNOWN] if staging.elsewhere and staging.elsewhere.unknown else []
    parts = [*told, *unknown, *tell_things(other, softened), tell_place(other, softened)]
    return [draw_shot.SPLIT.format(other=". ".join(parts))]


def _scene_parts(request: ShotPictureRequest, looks: dict[str, str]) -> list[str]:
    """What is done there, by whom and with what; of an end card, that nothing is done any more."""
    staging, softened = request.staging, request.softened
    if request.kind is ShotKind.END_CARD:
        whom = [draw_shot.END_CARD_WHOM.format(whom="; ".join(looks.values()))] if looks else []
        return [f"{_style(request)}. {draw_shot.END_CARD}", *(whom or [draw_shot.NOBODY])]
    if _is_insert(request):
        return [_style(request), tell_insert(staging, looks.get(_whose_hands(request), ""), softened)]
    framing = f"{_style(request)}. {draw_shot.FRAMINGS[request.framing]}"
    angle = [told] if (told := draw_shot.ANGLES[staging.angle.value]) else []
    return [framing, *angle, *_people(staging, looks, request), *tell_things(staging, softened)]


def _is_insert(request: ShotPictureRequest) -> bool:
    return request.kind is ShotKind.INSERT and bool(request.staging.props)


def _whose_hands(request: ShotPictureRequest) -> str:
    """Who shows the thing of an insert: its one actor, if that is a human; nobody else has hands for it."""
    human = {s.character_id for s in request.sitters if s.look.species is Species.HUMAN and not s.look.crowd}
    return next((a.character_id for a in request.staging.actors[:1] if a.character_id in human), "")


def _people(staging: Staging, looks: dict[str, str], request: ShotPictureRequest) -> list[str]:
    seen = [actor for actor in staging.actors if actor.character_id in looks]
    if not seen:
        return [draw_shot.NOBODY]
    head = request.kind is ShotKind.TALKING_HEAD and request.framing is Framing.CLOSE and len(seen) == 1
    told = [_acting(actor, staging, looks, request.softened, aside=not head) for actor in seen]
    if staging.elsewhere:
        return told
    return [*told, draw_shot.TALKING_HEAD if head else draw_shot.ONLY]


def _acting(actor: Actor, staging: Staging, looks: dict[str, str], softened: bool, *, aside: bool) -> str:
    action = actor.action.value
    doing = softening.DOINGS.get(action, draw_shot.DOINGS[action]) if softened else draw_shot.DOINGS[action]
    many = f" ({actor.count} of them)" if actor.count > 1 else ""
    thing = _other(actor.holds, staging, looks, softened)
    host = _other(actor.at, staging, looks, softened)
    told = (
        f"holding {thing}" if thing else "",
        f"{draw_shot.RELATIONS[actor.relation]} {host}" if host else "",
        draw_shot.TURNED[actor.turned.value] if aside and actor.turned else "",
        _face(actor.emotion, softened),
    )
    return _capital(", ".join((f"{looks[actor.character_id]}{many} {doing}", *filter(None, told))))


def _other(name: str, staging: Staging, looks: dict[str, str], softened: bool) -> str:
    """Whom or what somebody holds or is in: a sitter, else a prop. A name of neither is not repeated."""
    if name in looks:
        return looks[name]
    return tell_held(staging, Prop(name), softened) if name in set(Prop) else ""


def _mood(emotion: Emotion, softened: bool) -> str:
    mood = draw_shot.MOODS[broadly(emotion).value]
    return f"The mood is {softening.MOODS.get(broadly(emotion).value, mood) if softened else mood}"


def _face(emotion: Emotion, softened: bool) -> str:
    face = draw_shot.FACES.get(emotion.value, "")
    return softening.FACES.get(emotion.value, face) if softened else face


def _style(request: PictureRequest) -> str:
    style = draw_shot.STYLES[request.style.value]
    return softening.STYLES.get(request.style.value, style) if request.softened else style


def _appearance(sitter: Sitter, request: PictureRequest) -> str:
    """A look in words. A channel's own words for someone go before them."""
    look, own = sitter.look, quote_line(sitter.appearance)
    if own:
        return own[:LONGEST_APPEARANCE]
    role = Role(character_id="sitter", name="", species=look.species, crowd=look.crowd)
    told = describe_look(role, look)
    if request.softened and look.species is Species.HUMAN and look.costume.value in softening.COSTUMES:
        told = told.replace(f"a {look.costume}'s clothes", softening.COSTUMES[look.costume.value])
        told = told.replace("a police uniform", softening.COSTUMES[look.costume.value])
    return told


def _by_now(sitter: Sitter, staging: Staging, softened: bool) -> str:
    """How whoever is told of in a channel's own words has changed; a look's words tell it themselves."""
    actor = next((one for one in staging.actors if one.character_id == sitter.character_id), None)
    if actor is None or not quote_line(sitter.appearance):
        return ""
    worn = describe_costume(actor.costume) if actor.costume else ""
    worn = softening.COSTUMES.get(actor.costume.value, worn) if softened and actor.costume else worn
    told = (
        draw_shot.AGES[actor.age.value] if actor.age else "",
        "blind" if actor.blind else "",
        f"wearing {worn}" if worn else "",
    )
    return "".join(f", {each}" for each in told if each)


def _shown(request: ShotPictureRequest, looks: dict[str, str]) -> list[str]:
    """Whom the references show, and what of it holds: of hands the colours, and not what has changed since."""
    subjects = [one.subject for one in request.references if one.subject in looks]
    if _is_insert(request):
        hands = _whose_hands(request)
        return [draw_shot.COLOURS_ONLY.format(whom=looks[hands])] if hands in subjects else []
    actors = request.staging.actors
    aged = {one.character_id for one in actors if one.age}
    dressed = {one.character_id for one in actors if one.costume}
    return [
        *_references([looks[subject] for subject in subjects]),
        *_except(draw_shot.AGED, subjects, aged),
        *_except(draw_shot.DRESSED, subjects, dressed),
    ]


def _except(words: str, subjects: Sequence[str], changed: Collection[str]) -> list[str]:
    which = [draw_shot.ORDINALS[k] for k, name in enumerate(subjects) if name in changed]
    return [words.format(which=", the ".join(which))] if which else []


def _references(whom: Sequence[str]) -> list[str]:
    return [draw_shot.REFERENCES.format(whom="; ".join(whom))] if whom else []


def _closing(request: PictureRequest) -> list[str]:
    soft = [softening.ADDED] if request.softened else []
    written = (
        isinstance(request, ShotPictureRequest) and not request.softened and is_written_on(request.staging)
    )
    ending = draw_shot.NO_OTHER_TEXT if written else draw_shot.NO_TEXT
    return [_composition(request), *soft, ending]


def _composition(request: PictureRequest) -> str:
    width_px, height_px = request.width_px, request.height_px
    is_square = min(width_px, height_px) >= SQUARISH * max(width_px, height_px)
    shape = "Square" if is_square else "Vertical 9:16" if height_px > width_px else "Horizontal 16:9"
    if isinstance(request, ShotPictureRequest) and request.kind is ShotKind.END_CARD:
        return compositions.CARD.format(shape=shape)
    if is_square:
        return compositions.SQUARE
    return (
        compositions.TALL.format(ratio="9:16")
        if height_px > width_px
        else compositions.WIDE.format(ratio="16:9")
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _within(parts: Sequence[str], longest: int) -> str:
    """The parts as sentences; the longest of them are cut until all fit."""
    told = [part.rstrip(". ") for part in parts if part]
    while (over := len(". ".join(told)) + 1 - longest) > 0:
        index = max(range(len(told)), key=lambda k: (len(told[k]), -k))
        told[index] = told[index][: max(1, len(told[index]) - over - 1)].rstrip() + "…"
    return ". ".join(told) + "."
