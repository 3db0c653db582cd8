"""Picture prompts: a request for a picture in words, for models that read words. Nothing of the story's text is in them."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Role, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Actor, Condition, Framing, Prop, PropState, ShotKind, Staging, Weather
from storyassets.providers.protocols import (
    PictureRequest,
    PortraitRequest,
    Prompt,
    ShotPictureRequest,
    Sitter,
)
from storyassets.story.asking.prompts import compositions, draw_portrait, draw_shot, softening
from storyassets.story.casting.appearance import describe_look
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
    return [_style(request), pose.format(whom=whom, mood=mood), *_closing(request, {})]


def _shot_parts(request: ShotPictureRequest) -> list[str]:
    staging, softened = request.staging, request.softened
    looks = {sitter.character_id: _appearance(sitter, request) for sitter in request.sitters}
    if request.kind is ShotKind.INSERT and staging.props:
        thing = _thing(staging.props[0], softened)
        parts = [_style(request), draw_shot.INSERT.format(thing=thing)]
    else:
        parts = [
            f"{_style(request)}. {draw_shot.FRAMINGS[request.framing]}",
            *_people(staging, looks, request),
            *_things(staging, softened),
        ]
    return [*parts, _place(staging, softened), _mood(staging.emotion, softened), *_closing(request, looks)]


def _people(staging: Staging, looks: dict[str, str], request: ShotPictureRequest) -> list[str]:
    seen = [actor for actor in staging.actors if actor.character_id in looks]
    if not seen:
        return [draw_shot.NOBODY]
    told = [_acting(actor, looks, request.softened) for actor in seen]
    head = request.kind is ShotKind.TALKING_HEAD and request.framing is Framing.CLOSE
    return [*told, draw_shot.TALKING_HEAD if head else draw_shot.ONLY]


def _acting(actor: Actor, looks: dict[str, str], softened: bool) -> str:
    action = actor.action.value
    doing = softening.DOINGS.get(action, draw_shot.DOINGS[action]) if softened else draw_shot.DOINGS[action]
    many = f" ({actor.count} of them)" if actor.count > 1 else ""
    thing = _other(actor.holds, looks, softened)
    held = f", holding {thing}" if thing else ""
    host = _other(actor.at, looks, softened)
    there = f", {draw_shot.RELATIONS[actor.relation]} {host}" if host else ""
    face = _face(actor.emotion, softened)
    return _capital(f"{looks[actor.character_id]}{many} {doing}{held}{there}{', ' + face if face else ''}")


def _other(name: str, looks: dict[str, str], softened: bool) -> str:
    """Whom or what somebody holds or is in: a sitter, else a prop. A name of neither is not repeated."""
    if name in looks:
        return looks[name]
    return f"the {_thing(Prop(name), softened)}" if name in set(Prop) else ""


def _things(staging: Staging, softened: bool) -> list[str]:
    held = {actor.holds for actor in staging.actors} | {actor.at for actor in staging.actors}
    things = [
        _describe(staging.condition_of(prop), _thing(prop, softened))
        for prop in staging.props
        if prop.value not in held
    ]
    return [f"To be seen there: {', '.join(things)}"] if things else []


def _thing(prop: Prop, softened: bool) -> str:
    named = softening.PROPS.get(prop.value, prop.value) if softened else prop.value
    return named.replace("_", " ")


def _describe(condition: Condition, named: str) -> str:
    """'several', 'red', 'broken': how the thing is, before its name."""
    state = "" if condition.state is PropState.PLAIN else condition.state.value
    many = "several of: " if condition.many else ""
    return many + " ".join(word for word in (condition.colour, state, named) if word)


def _place(staging: Staging, softened: bool) -> str:
    place = draw_shot.PLACES[staging.setting.value]
    place = softening.PLACES.get(staging.setting.value, place) if softened else place
    weather = "" if staging.weather is Weather.CLEAR else f", {draw_shot.WEATHERS[staging.weather.value]}"
    return f"Place: {place}, {draw_shot.LIGHTS[staging.time_of_day.value]}{weather}"


def _mood(emotion: Emotion, softened: bool) -> str:
    mood = draw_shot.MOODS[emotion.value]
    return f"The mood is {softening.MOODS.get(emotion.value, mood) if softened else mood}"


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


def _closing(request: PictureRequest, looks: dict[str, str]) -> list[str]:
    whom = [looks[one.subject] for one in request.references if one.subject in looks]
    if isinstance(request, PortraitRequest) and request.references:
        whom = ["the same character"]
    references = [draw_shot.REFERENCES.format(whom="; ".join(whom))] if whom else []
    soft = [softening.ADDED] if request.softened else []
    return [*references, _composition(request.width_px, request.height_px), *soft, draw_shot.NO_TEXT]


def _composition(width_px: int, height_px: int) -> str:
    if min(width_px, height_px) >= SQUARISH * max(width_px, height_px):
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
