"""Arriving: a vehicle that comes, waits or works is seen itself, out of doors; whoever goes up to it later is there too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Condition, Relation, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.pronouns import OWNERS
from storyassets.story.reading.things import PROPS
from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.words.phrases import bare

_VEHICLES = (
    "vans?|trucks?|lorry|lorries|pickups?|cars?|taxis?|cabs?|bus|buses|ambulances?|police[- ]cars?|squad[- ]cars?|cruisers?|tractors?"
    "|excavators?|bulldozers?|backhoes?|minivans?|limousines?|limos?|jeeps?|motorcycles?|fire (?:engines?|trucks?)|tow[- ]trucks?"
)
_AS = {
    "lorries": Prop.TRUCK,
    "limousine": Prop.CAR,
    "limo": Prop.CAR,
    "jeep": Prop.CAR,
    "cruiser": Prop.POLICE_CAR,
    "police car": Prop.POLICE_CAR,
    "squad car": Prop.POLICE_CAR,
    "tow truck": Prop.TOW_TRUCK,
    "fire engine": Prop.TRUCK,
    "fire truck": Prop.TRUCK,
    "buse": Prop.BUS,
}
_MOVES = (
    "pulled|drew|rolled|screeched|stopped|arrived|came|rumbled|backed|turned|skidded|roared|raced|sped|crept|honked|idled|waited|braked"
    "|slowed|passed|pulling|turning|backing|rolling|arriving|swerved|drove|bit|dug|scooped|lifted|scraped|cleared|tore|crawled|bounced"
)
_COMES = re.compile(
    rf"^(?:and |but |then |so |that \w+,? |when |until |at last |finally |suddenly |meanwhile |just then,? |one \w+,? |the next \w+,? "
    rf"|(?:an hour|minutes?|moments?|a minute) later,? )*"
    rf"(?P<many>an?|the|his|her|my|our|their|[a-z]+['’]s|two|three|four|five|six|seven|several|some)(?: [\w-]+['’]s)? (?:[\w-]+ ){{0,2}}?"
    rf"(?P<what>{_VEHICLES}) (?:(?:had|then|also|just|\w+ly) )?(?:{_MOVES})\b"
)
_MORE = re.compile(r"^(?:and |then )*(?P<many>another|two|three|four|five|a second|a third)(?: more)?\W*$")
_COUNTS = {"another": 1, "a second": 1, "a third": 2, "two": 2, "three": 3, "four": 4, "five": 5}
_SIDE = re.compile(
    r"\b(?:side|hood|door|back|roof|bumper|tailgate|wheel|window)s? of (?:the|his|her|my|their|our) (?:\w+ )?(\w+)\b"
)
_LETTERED = re.compile(
    r"\bname\b.*\b(?:painted|lettered|stencill?ed|printed|written)\b|\b(?:painted|lettered|stencill?ed|printed|written)\b.*\bname\b"
)
_LATELY = 12
_JUST_NOW = 2
_HOMES = frozenset({Setting.ROOM, Setting.KITCHEN, Setting.BEDROOM, Setting.COTTAGE, Setting.DINING_ROOM})
_MOST = 4


def show_arrivals(film: Film) -> None:
    """Each vehicle that the words let come, with those that come behind it, and who lays a hand on it later."""
    last: tuple[int, Staging] | None = None
    for index in film.told():
        passage, text = film.passages[index], film.text(index)
        if passage.is_dialogue:
            continue
        found = _COMES.match(text)
        if found is not None and not _tells_of_people(
            film, passage.words[: len(text[: found.start("what")].split())]
        ):
            _arrive(film, index, _prop_of(found.group("what")), _COUNTS.get(found.group("many"), 1))
            last = index, film.stagings[index]
            continue
        if last is None or index - last[0] > _LATELY:
            continue
        more = _MORE.match(text)
        if more is not None and index - last[0] == 1:
            _arrive(film, index, last[1].props[0], 1 + _COUNTS[more.group("many")])
        elif _LETTERED.search(text) and index - last[0] <= _LATELY:
            _show_name(film, index, last[1])
        elif _names(text, last[1].props[0]) and film.is_scene(index):
            _stand_by(film, index, last[1])
            last = index, film.stagings[index]


def _tells_of_people(film: Film, words: Sequence[str]) -> bool:
    """Whether somebody is named there who owns nothing: 'Clara saw that a van', but not 'my neighbor's van'."""
    named = film.book.find(words)
    return any(not one.possessive and bare(words[one.first]) not in (*OWNERS, "my", "our") for one in named)


def _prop_of(what: str) -> Prop:
    plain = what.replace("-", " ")
    one = plain.removesuffix("s") if plain not in ("bus", "buses") else "bus"
    return _AS.get(one) or PROPS.get(one) or PROPS.get(one.replace(" ", "-")) or Prop.CAR


def _arrive(film: Film, index: int, vehicle: Prop, count: int) -> None:
    """The vehicle, or several of them, and nobody else."""
    conditions = (Condition(prop=vehicle, many=True, count=min(count, _MOST)),) if count > 1 else ()
    film.show(
        index,
        framing=Framing.MEDIUM,
        setting=_outside(film.stagings[index].setting),
        landmark=None,
        props=(vehicle,),
        conditions=conditions,
        elsewhere=None,
        in_air=None,
    )


def _outside(setting: Setting) -> Setting:
    if setting in _HOMES:
        return Setting.DRIVEWAY
    return Setting.CITY if setting in INDOORS or setting is Setting.CAR else setting


def _names(text: str, vehicle: Prop) -> bool:
    """Whether somebody is at a part of that vehicle."""
    part = _SIDE.search(text)
    return part is not None and PROPS.get(part.group(1)) is vehicle


def _stand_by(film: Film, index: int, arrival: Staging) -> None:
    """Whoever lays a hand on it stands there."""
    vehicle = arrival.props[0]
    doer, *others = film.stagings[index].actors
    touches = doer.action in (Action.KNOCK, Action.STAND, Action.LAY, Action.NUDGE)
    there = {"at": vehicle.value, "relation": Relation.BESIDE, "toward": vehicle.value, "holds": ""}
    doer = doer.model_copy(update={**there, "action": Action.POINT if touches else doer.action})
    film.show(index, doer, *others, setting=arrival.setting, landmark=None, props=(vehicle,), conditions=())


def _show_name(film: Film, index: int, arrival: Staging) -> None:
    """The name on its side, near; whose it is, where that is known."""
    vehicle = arrival.props[0]
    film.stagings[index] = film.stagings[index].model_copy(
        update={"setting": arrival.setting, "landmark": None}
    )
    owners = [one.role.name for one in film.cast.characters if one.character_id in _who(film, index)]
    says = next(
        (name for name in owners if not {name.split()[-1].lower()} & (NOUNS.keys() | PLURALS.keys())), ""
    )
    state = PropState.PLAIN if says else PropState.NAMED
    show_alone(film, index, Condition(prop=vehicle, state=state, says=says))
    if film.kinds[index] is not ShotKind.INSERT:
        _arrive(film, index, vehicle, 1)


def _who(film: Film, index: int) -> set[str]:
    """Whom the words before it tell of."""
    near = film.stagings[max(0, index - _JUST_NOW) : index]
    return {staging.actors[0].character_id for staging in near if staging.actors}
