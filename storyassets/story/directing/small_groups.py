"""Small groups: two of a kind beside somebody else are both seen whole, and what broke is seen near."""

from __future__ import annotations

from storyassets.model.camera import Framing
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Relation, ShotKind
from storyassets.story.directing.film import Film

_TWO = 2
_IN_THE_AIR = (Action.FLY, Action.CARRY, Action.THROW, Action.FALL)


def show_both_whole(film: Film) -> None:
    """A pair and whom it meets fit into the picture."""
    for index in film.told():
        actors = film.stagings[index].actors
        pair = any(actor.count == _TWO and film.natures.is_crowd(actor.character_id) for actor in actors)
        still = all(actor.action not in _IN_THE_AIR for actor in actors)
        scene = film.kinds[index] is ShotKind.BROLL and film.framings[index] is not Framing.CLOSE
        if pair and still and scene and len(actors) == _TWO:
            film.framings[index] = Framing.WIDE


def show_broken(film: Film) -> None:
    """Who broke lies there as large as can be; those who look at them afterwards mourn."""
    for index in film.told():
        lone = film.lone(index)
        if lone is not None and lone.broken and film.framings[index] is Framing.WIDE:
            film.framings[index] = Framing.MEDIUM
        _lay_on_rock(film, index)
        actors = film.stagings[index].actors
        broken = {actor.character_id for actor in actors if actor.broken}
        if not broken or len(actors) < _TWO:
            continue
        mourn = {"emotion": Emotion.GRIEF, "toward": min(broken)}
        sad = tuple(a if a.broken else a.model_copy(update=mourn) for a in actors)
        film.stagings[index] = film.stagings[index].model_copy(update={"actors": sad, "props": ()})


def _lay_on_rock(film: Film, index: int) -> None:
    """Who broke on a stone lies on it as long as they are seen."""
    staging = film.stagings[index]
    struck = Prop.STONE in staging.props or (
        index > 0 and any(a.broken and a.at == Prop.STONE.value for a in film.stagings[index - 1].actors)
    )
    if not struck or not any(actor.broken for actor in staging.actors):
        return
    on_it = {"at": Prop.STONE.value, "relation": Relation.ON}
    actors = tuple(a.model_copy(update=on_it) if a.broken else a for a in staging.actors)
    props = tuple(prop for prop in staging.props if prop is not Prop.STONE)
    film.stagings[index] = staging.model_copy(update={"actors": actors, "props": props})


def show_pair_speaking(film: Film) -> None:
    """A pair has one face near once; when it speaks on, both are seen, with whom they speak to."""
    heard: set[str] = set()
    for index in film.told():
        speaker = film.passages[index].line.speaker
        near = film.kinds[index] is ShotKind.TALKING_HEAD and film.stagings[index].actors
        said = film.stagings[index].actors[0] if near else None
        if said is None or said.character_id != speaker or said.count != _TWO:
            continue
        hearer = film.as_seen_before(said.toward, index) if said.toward else None
        if speaker not in heard or hearer is None:
            heard.add(speaker)
            continue
        tells = {"action": Action.TALK, "emotion": said.emotion, "speaks": True}
        hears = {"action": Action.LOOK, "emotion": Emotion.WONDER, "toward": speaker, "holds": "", "at": ""}
        both = (said.model_copy(update=tells), hearer.model_copy(update=hears))
        film.show(index, *both, framing=Framing.WIDE, props=())


def widen_split_speech(film: Film) -> None:
    """Who speaks on in the next picture is not the same face once more: both are seen, if it is known who hears it."""
    for index in film.told():
        before, here = film.stagings[index - 1], film.stagings[index]
        heads = all(film.kinds[k] is ShotKind.TALKING_HEAD for k in (index - 1, index))
        if not heads or film.passages[index].line is not film.passages[index - 1].line:
            continue
        one_face = before.actors[:1] and before.actors[0].character_id == here.actors[0].character_id
        hearer = here.actors[1] if len(here.actors) == _TWO else None
        if not one_face or hearer is None or film.natures.is_crowd(hearer.character_id):
            continue
        tells = {"action": Action.TALK, "toward": hearer.character_id, "speaks": True}
        film.show(index, here.actors[0].model_copy(update=tells), hearer, framing=Framing.MEDIUM)
