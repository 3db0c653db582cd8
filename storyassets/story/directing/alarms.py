"""Alarms: a cry for help brings people with tools in hand; a beast falls upon a herd."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Actor, Condition, Relation, ShotKind, Turned
from storyassets.story.directing.film import Film

_COME = re.compile(
    r"\b(?:dropped (?:their|his|her) (?:work|tools|ploughs?)|left (?:their|his) work|came running|(?:ran|rushed|hurried|hastened) (?:to (?:help|his aid|the rescue|save)|up|out)|drive (?:it|him|them) (?:away|off))\b"
)
_DROPPED = re.compile(r"\bdropped\b|\bleft (?:their|his|her) (?:work|tools|ploughs?)\b")
_CRIES = 3
_SHOUTS = re.compile(r"\b(?:shout|cry|cri|call|scream|yell)(?:s|ed|ing|es)?\b")
_BORED = re.compile(r"\b(?:bored|dull|tired of (?:it|this)|nothing to do|weary of)\b")
_SEEN_OF_HERD = 1
_KILLS_MANY = re.compile(r"\b(?:many|most|all|great part)\b")
_COVER = re.compile(
    r"\b(?:sprang|springs|leapt|leaped|leaps|jumped|jumps|burst|rushed) (?:out )?(?:from|of|through) (?:\w+ ){0,3}(?:underbrush|undergrowth|bush(?:es)?|thicket|brushwood|reeds)\b"
)
_AGAIN = re.compile(r"\bagain\b|\bonce more\b|\ba second time\b")


def run_with_tools(film: Film) -> None:
    """Many who come to help run with what they had in hand."""
    for index in film.told():
        staging, passage = film.stagings[index], film.passages[index]
        narrated = " ".join(passage.narrated).lower()
        crowd = next((a for a in staging.actors if is_folk(film, a.character_id)), None)
        if crowd is None or not _COME.search(narrated) or film.kinds[index] is ShotKind.INSERT:
            continue
        kept = staging.imagined
        runs = _running(crowd)
        if _DROPPED.search(narrated):
            runs = runs.model_copy(update={"holds": ""})
        film.show(index, runs, framing=Framing.MEDIUM, props=(Prop.RAKE,))
        film.stagings[index] = film.stagings[index].model_copy(update={"imagined": kept})


def _running(crowd: Actor) -> Actor:
    runs = {"action": Action.RUN, "emotion": Emotion.WORRIED, "holds": Prop.RAKE.value, "count": 3}
    return crowd.model_copy(update={**runs, "at": "", "toward": "", "speaks": False})


def is_folk(film: Film, who: str) -> bool:
    """Whether they are many people."""
    return film.natures.is_crowd(who) and film.natures.species(who) is Species.HUMAN


def cry_again(film: Film) -> None:
    """The same cry a second time, told as a trick: they have their sport, and who hears it comes running once more."""
    cries: dict[tuple[str, str], int] = {}
    came: Actor | None = None
    for index in film.told():
        passage = film.passages[index]
        runner = _runner(film, index)
        if runner is not None and not film.stagings[index].imagined:
            came = runner
        text = " ".join(word for word in film.text(index).split() if word.endswith("!"))
        speaker = next((line.speaker for line in passage.lines if line.speaker != NARRATOR), "")
        if not text or not speaker:
            continue
        count = cries[speaker, text] = cries.get((speaker, text), 0) + 1
        told_again = index > 0 and _AGAIN.search(film.text(index - 1))
        if count > 1 and told_again and came is not None and len(passage.words) <= _CRIES:
            _cry_with_glee(film, index, speaker, came)


def _runner(film: Film, index: int) -> Actor | None:
    """Those who run with their tools, or past them."""
    staging = film.stagings[index]
    tools = Prop.RAKE in staging.props
    return next((a for a in staging.actors if tools and a.action is Action.RUN), None)


def _cry_with_glee(film: Film, index: int, speaker: str, came: Actor) -> None:
    """The face of whoever cries for sport, and those who come behind them; where no face is free, only they."""
    if film.kinds[index] is ShotKind.TALKING_HEAD:
        cries = Actor(character_id=speaker, action=Action.TALK, emotion=Emotion.JOY, turned=Turned.LEFT)
        update = {
            "actors": (cries, came.model_copy(update={"holds": ""})),
            "angle": Angle.SHOULDER,
            "props": (),
        }
        film.stagings[index] = film.stagings[index].model_copy(update=update)
        return
    film.show(index, came, framing=Framing.MEDIUM, props=(Prop.RAKE,))


def cry_as_it_sounds(film: Film) -> None:
    """Who runs and shouts looks as the words sound that they shout next."""
    for index in film.told():
        crier = film.lone(index)
        after = film.passages[index + 1] if index + 1 < len(film.passages) else None
        if crier is None or after is None or not _SHOUTS.search(film.text(index)):
            continue
        said = next((line for line in after.lines if line.speaker == crier.character_id), None)
        if said is not None and said.emotion is not Emotion.CALM:
            sounds = crier.model_copy(update={"emotion": said.emotion})
            film.stagings[index] = film.stagings[index].model_copy(update={"actors": (sounds,)})


def be_bored(film: Film) -> None:
    """Who is bored sits there with a long face."""
    for index in film.told():
        lone = film.lone(index)
        idle = lone is not None and lone.action in (Action.STAND, Action.LOOK, Action.WALK, Action.SIT)
        if lone is None or not idle or lone.at or film.passages[index].is_dialogue:
            continue
        if _BORED.search(film.text(index)):
            sits = {"action": Action.SIT, "emotion": Emotion.SADNESS, "holds": "", "toward": ""}
            film.show(index, lone.model_copy(update=sits), framing=Framing.MEDIUM, props=())


def cry_alone(film: Film) -> None:
    """Who cries out again for sport is alone with the herd, and sly."""
    for index in film.told():
        staging, passage = film.stagings[index], film.passages[index]
        crier = staging.actors[0] if staging.actors and film.is_scene(index) else None
        if crier is None or passage.is_dialogue or crier.action is not Action.SHOUT:
            continue
        named = {mention.character_id for mention in film.book.find(passage.words)}
        if not _AGAIN.search(film.text(index)) or named != {crier.character_id}:
            continue
        herd = tuple(a for a in staging.actors[1:] if not is_folk(film, a.character_id))
        herd = herd or _herd(film, index)
        calls = crier.model_copy(update={"emotion": Emotion.JOY, "toward": ""})
        film.show(index, calls, *herd[:1], framing=Framing.MEDIUM)


def _herd(film: Film, index: int) -> tuple[Actor, ...]:
    """The animals that were last seen with whoever minds them, in this place."""
    for staging in reversed(film.stagings[:index]):
        if staging.setting is film.stagings[index].setting:
            for actor in staging.actors:
                beasts = film.natures.is_crowd(actor.character_id) and film.natures.is_prey(
                    actor.character_id
                )
                if beasts and not staging.imagined:
                    calm = {"action": Action.LOOK, "emotion": Emotion.CALM, "toward": "", "count": 0}
                    return (actor.model_copy(update=calm),)
    return ()


def fall_upon_herd(film: Film) -> None:
    """A beast is over one of a herd, so near that its teeth are seen; where many were killed, it stands over what is left."""
    for index in film.told():
        staging = film.stagings[index]
        actors = staging.actors
        attack = len(actors) > 1 and actors[0].action is Action.FIGHT and film.is_scene(index)
        if not attack or not film.natures.is_hunter(actors[0].character_id):
            continue
        if Prop.WOOL in staging.props and _KILLS_MANY.search(film.text(index)):
            stands = {"action": Action.STAND, "emotion": Emotion.ANGER, "toward": ""}
            much = (Condition(prop=Prop.WOOL, many=True),)
            over = actors[0].model_copy(update=stands)
            film.show(index, over, framing=Framing.MEDIUM, props=(Prop.WOOL,), conditions=much)
            continue
        prey = tuple(_flee(film, a, actors[0]) for a in actors[1:])
        if film.natures.is_crowd(prey[0].character_id):
            leaps = actors[0].model_copy(update={"action": Action.JUMP})
            film.show(index, leaps, *prey, framing=Framing.MEDIUM)
            continue
        film.framings[index] = Framing.MEDIUM
        film.stagings[index] = staging.model_copy(update={"actors": (actors[0], *prey)})


def spring_from_cover(film: Film) -> None:
    """Who springs out of a bush comes over it."""
    for index in film.told():
        lone = film.lone(index)
        if (
            lone is None
            or lone.action is not Action.JUMP
            or lone.at
            or not film.natures.is_hunter(lone.character_id)
        ):
            continue
        if _COVER.search(film.text(index)):
            over = {"at": Prop.BUSH.value, "relation": Relation.BEHIND}
            film.show(index, lone.model_copy(update=over), framing=Framing.MEDIUM, props=(Prop.BUSH,))


def _flee(film: Film, one: Actor, hunter: Actor) -> Actor:
    """One of a herd, who runs the way that the hunter comes."""
    count = _SEEN_OF_HERD if film.natures.is_crowd(one.character_id) else 0
    turned = hunter.turned if one.action is Action.RUN else one.turned
    return one.model_copy(update={"count": count, "turned": turned})


def kneel_by_loss(film: Film) -> None:
    """Who is left with what remains of a herd kneels down by it."""
    last = len(film.passages) - 1
    lone = film.lone(last)
    traces = (Prop.WOOL.value, Prop.FEATHER.value)
    if (
        lone is None
        or lone.toward not in traces
        or film.natures.species(lone.character_id) is not Species.HUMAN
    ):
        return
    weeps = {"action": Action.KNEEL, "emotion": Emotion.GRIEF, "relation": Relation.IN}
    film.show(last, lone.model_copy(update=weeps), framing=Framing.MEDIUM)
