"""Still things: what is told of a thing alone is seen of it, near: a plug pulled out, the hour on a clock, drawings on the floor."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Condition, ShotKind
from storyassets.story.directing.edit_patterns import count_fitting_inserts
from storyassets.story.directing.film import Film
from storyassets.story.reading.place_words import INDOORS

_DEAD = re.compile(r"\b(?:phone|telephone|line) (?:was|is|went|stayed) (?:\w+ )?(?:dead|silent|cut)\b")
_FEW = 7
"""So many words at most tell of nothing else."""

_HOUR = re.compile(
    r"^(?:and |but |then |today,? |still,? )?(?:every|each|one|that|the next) (?:\w+ )?(?:night|evening|morning|day),? at "
    r"(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2}:\d\d)(?: [ap]\.?m)?\W*$"
)
_AT_HOUR = re.compile(
    r"\bat (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2}:\d\d)\b(?! (?:of|hundred|thousand|years|men|people))"
)
_STRIKES = re.compile(
    r"\b(?:clock|bell) (?:\w+ )?(?:struck|strikes|showed|shows|said|read|chimed) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2}:\d\d)\b"
)
_MOST_CONDITIONS = 3
_MY_NAME = re.compile(r"\bmy (?:own )?name\b")
_PLAIN_NAME = "Sam"
"""Of whoever says 'my name' and never which."""


def show_dead_line(film: Film) -> None:
    """'The phone was dead': its cord comes to us and ends in a plug."""
    for index in film.told():
        text, staging = film.text(index), film.stagings[index]
        few = len(film.passages[index].words) <= _FEW and not film.passages[index].is_dialogue
        if few and _DEAD.search(text) and Prop.TELEPHONE in staging.props and staging.elsewhere is None:
            keepers = tuple(actor for actor in staging.actors if actor.holds == Prop.TELEPHONE.value)
            _show_near(
                film, index, Condition(prop=Prop.TELEPHONE, state=PropState.BROKEN), actors=keepers[:1]
            )
            return


def show_hour(film: Film) -> None:
    """'Every night, at nine': a clock that strikes it, where the words say nothing else; once."""
    for index in film.told():
        found = _HOUR.match(film.text(index))
        alone = not film.passages[index].is_dialogue and film.kinds[index] is ShotKind.BROLL
        if found and alone and film.kinds[index - 1] is not ShotKind.INSERT:
            _show_near(film, index, Condition(prop=Prop.CLOCK, says=found.group(1)))
            return


def open_with_hour(film: Film) -> None:
    """A first line that names the hour has a clock beside whoever is at home."""
    staging = film.stagings[0]
    found = _AT_HOUR.search(film.text(0))
    first = film.passages[0].beat is Beat.HOOK and film.is_scene(0)
    if not found or not first or staging.setting not in INDOORS or Prop.CLOCK in staging.props:
        return
    shows = Condition(prop=Prop.CLOCK, says=found.group(1))
    film.stagings[0] = staging.model_copy(
        update={
            "props": (*staging.props, Prop.CLOCK)[:_MOST_CONDITIONS],
            "conditions": (shows, *staging.conditions)[:_MOST_CONDITIONS],
        }
    )


def set_clocks(film: Film) -> None:
    """A clock that 'struck six' shows six."""
    for index in film.told():
        found, staging = _STRIKES.search(film.text(index)), film.stagings[index]
        if found and Prop.CLOCK in staging.props:
            rest = tuple(one for one in staging.conditions if one.prop is not Prop.CLOCK)
            shows = (Condition(prop=Prop.CLOCK, says=found.group(1)), *rest)[:_MOST_CONDITIONS]
            film.stagings[index] = staging.model_copy(update={"conditions": shows})


def show_drawings(film: Film) -> None:
    """What was imagined before is not imagined once more: whoever heard of it so often has drawn it."""
    seen: set[Prop] = set()
    for index in film.told():
        staging = film.stagings[index]
        if not staging.imagined or staging.actors or not staging.props:
            continue
        thing = staging.props[0]
        if thing in seen:
            home = next((s for s in reversed(film.stagings[:index]) if s.actors and not s.imagined), staging)
            fields = {name: getattr(home, name) for name in ("setting", "place_seed", "landmark")}
            _show_near(film, index, Condition(prop=Prop.PHOTO, inside=(thing,)), **fields)
        seen.add(thing)


def write_names(film: Film) -> None:
    """'My name was on it' is read as a name."""
    for index in film.told():
        staging = film.stagings[index]
        if not _MY_NAME.search(film.text(index)):
            continue
        named = tuple(
            one.model_copy(update={"says": _PLAIN_NAME})
            if one.state is PropState.NAMED and not one.says
            else one
            for one in staging.conditions
        )
        film.stagings[index] = staging.model_copy(update={"conditions": named})


def smile_over_writing(film: Film) -> None:
    """Whoever writes the last words of a story on a thing does it gladly."""
    last = len(film.stagings) - 1
    staging = film.stagings[last]
    if film.kinds[last] is not ShotKind.INSERT or not any(one.says for one in staging.conditions):
        return
    glad = tuple(
        actor.model_copy(update={"emotion": Emotion.JOY}) if actor.emotion is Emotion.CALM else actor
        for actor in staging.actors
    )
    film.stagings[last] = staging.model_copy(update={"actors": glad})


def _show_near(film: Film, index: int, condition: Condition, **fields: object) -> None:
    already = film.kinds[index] is ShotKind.INSERT
    if not already and film.kinds.count(ShotKind.INSERT) >= count_fitting_inserts(len(film.kinds)):
        return
    film.stagings[index] = film.stagings[index].model_copy(
        update={
            "actors": (),
            "props": (condition.prop,),
            "conditions": (condition,),
            "imagined": False,
            "in_air": None,
            "elsewhere": None,
            "angle": Angle.EYE_LEVEL,
            **fields,
        }
    )
    film.kinds[index], film.framings[index] = ShotKind.INSERT, Framing.CLOSE
