"""From behind: after several pictures of one alone, what they have before their eyes, past their head and shoulders.

It shows no feeling that nobody told of, and the place from a new side. Whoever was there last also enters a view of a
place or thing that was just shown without anybody.
"""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.place_words import INDOORS

_APART, _OFTENER = 7, 4
"""So many pictures lie between two from behind; the fewer where somebody looks, waits or thinks."""
_RUN, _SHORT_RUN = 2, 1
"""After so many pictures of the same one alone."""
_SOON = 4
"""Who is told of in so many lines from the first on is the one whom the story is about."""
_NEAR = 5
"""A picture like one of so many before it is a repetition."""
_STILL = frozenset({Action.LOOK, Action.STAND})
_QUIET = frozenset(
    {Emotion.CALM, Emotion.EARNEST, Emotion.SUSPENSE, Emotion.GRAVE, Emotion.WORRIED, Emotion.WONDER}
    | {Emotion.SADNESS, Emotion.SUSPICIOUS}
)
_HEAVY = frozenset({Emotion.FEAR, Emotion.SADNESS, Emotion.SUSPENSE})
_NO_GROUND = frozenset(
    {Setting.SKY, Setting.SEA, Setting.NIGHT_SKY, Setting.CAR, Setting.TRAIN, Setting.SPACE}
)
_GAZES = re.compile(
    r"\b(?:look\w*|watch\w*|star(?:e|ed|es|ing)|saw|seen?|sees|wait\w*|wonder\w*|th(?:ink|inks|ought)|rememb\w+|kn[eo]w\w*"
    r"|alone|empty|gone|silen\w+|quiet\w*|missing|nobody|nothing|waited|facing|view|across|beyond|window|distance|far)\b"
)
_MINE = frozenset({"i", "we", "us", "my", "our", "me", "you", "your", "i'd", "i've", "i'm", "we'd"})
_POINTS = '.,;:!?"“”'
_EMPTY = re.compile(
    r"\b(?:empty|emptied|nobody|no one|deserted|abandoned|gone|vacant|silence|silent|missing|bare)\b"
)
_IS_EMPTY = re.compile(
    r"\b(?:was|were|stood|lay|is|are|stayed|remained|still) (?:\w+ly |now |just |all |almost |again )?(?:empty|vacant|deserted|bare)\b"
)
_PERSON = re.compile(r"\b(?:he|she|they|him|her|them|i|we|you|who|people|everyone|empty-handed)\b")
_DESCRIBED = re.compile(
    r"\b(?:face|eyes|cheeks?|chin|mouth|lips|tears|smil\w+|hair|beard|glasses|blush\w*|pale|white as|scream\w*|shout\w*"
    r"|yell\w*|cried|crying|sang|croak\w*|whisper\w*|nodd\w*|shook|sighed|frown\w*|voice|named|called)\b"
)
"""What is to be seen of somebody from the front, and of whom we only now hear the name."""


def look_from_behind(film: Film) -> None:
    """Of a run of pictures of one alone, one from behind now and then; never the first or the last of them."""
    last = -_APART
    for index in film.told():
        if index >= len(film.stagings) - 1 or film.passages[index].line.speaker != NARRATOR:
            continue
        gazes = bool(_GAZES.search(film.text(index)))
        apart, run = (_OFTENER, _SHORT_RUN) if gazes else (_APART, _RUN)
        if index - last < apart or not _is_watcher(film, index) or _run_before(film, index) < run:
            continue
        _turn_away(film, index, film.stagings[index].actors[0])
        last = index


def enter_empty_views(film: Film) -> None:
    """No place without anybody follows another, or opens the story, where somebody is certain to be there; nor comes again."""
    for index in film.told():
        staging = film.stagings[index]
        if film.kinds[index] is not ShotKind.BROLL or not _is_empty(staging) or staging.setting in _NO_GROUND:
            continue
        first = film.passages[index - 1].beat is Beat.HOOK if index else True
        again = any(_is_same_view(staging, other) for other in film.stagings[max(1, index - _NEAR) : index])
        bare = first or _is_empty(film.stagings[index - 1])
        if not (again or (bare and not staging.props)) or _EMPTY.search(film.text(index)):
            continue
        who = _last_there(film, index) or (_soon_named(film, index) if first else None)
        if who is not None:
            before = film.stagings[max(1, index - _OFTENER + 1) : index]
            known = any(who.character_id == actor.character_id for one in before for actor in one.actors)
            front = not known or any(one.angle is Angle.BEHIND for one in before)
            front = front or bool(_DESCRIBED.search(film.text(index)))
            _turn_away(film, index, who, Angle.EYE_LEVEL if front else Angle.BEHIND)


def leave_empty(film: Film) -> None:
    """What is told to be empty is not filled by whoever is missing there: the teller looks at it, else nobody does."""
    for index in film.told():
        text, actor = film.text(index), film.lone(index)
        if actor is None or not _IS_EMPTY.search(text) or not is_person(actor.character_id, film.cast):
            continue
        told = {mention.character_id for mention in film.book.find(film.passages[index].words)}
        if actor.character_id in told or _PERSON.search(text) or actor.character_id == FIRST_PERSON:
            continue
        film.stagings[index] = film.stagings[index].model_copy(update={"actors": ()})
        teller = _teller(film, index)
        if teller is not None and index < len(film.stagings) - 1:
            _turn_away(film, index, teller)


_OF_NATURE = re.compile(
    r"^(?:(?:and|but|so|then|slowly|at last|meanwhile|outside|by then|overnight|soon),? )*the (?:\w+ )?(?:water|tide|river|current|level|flood|sea|waves?|sun|moon"
    r"|fog|mist|rain|snow|wind|storm|sky|banks?|clouds?|ice|thunder) (?:\w+ly |had |was |were |came |went |still )*\w+"
)
_LIES = (
    r"(?:near|beside|by|beyond|outside|not (?:very )?far (?:away )?from|close to|(?:at|on|along) the (?:edge|foot|shore|banks?) of"
    r"|deep in|high (?:up )?(?:in|on)|in the middle of) (?:a|an|the|some|his|her|their) (?:[\w-]+ ){0,2}"
    r"(?:forest|woods?|village|town|city|sea|ocean|river|lake|mountains?|hills?|valley|coast|cliffs?|desert|meadows?|fields?)"
)
_OF_PLACE = re.compile(rf"^{_LIES}(?: (?:and )?{_LIES})*[.!,]?$")
"""Nothing but where it is."""


def leave_to_weather(film: Film) -> None:
    """'Slowly the level fell': in the open the place is seen, not again whoever stands there; 'near a dark forest': past them."""
    for index in film.told():
        text, actor, staging = film.text(index), film.lone(index), film.stagings[index]
        last = index >= len(film.stagings) - 1
        if actor is None or last or actor.action not in _STILL:
            continue
        if not (_OF_NATURE.search(text) or _OF_PLACE.search(text)):
            continue
        told = any(True for _ in film.book.find(film.passages[index].words)) or _PERSON.search(text)
        open_air = (
            staging.setting not in _NO_GROUND | INDOORS | {Setting.SHIP}
            and not film.passages[index].is_dialogue
        )
        bare = _is_empty(film.stagings[index - 1]) or _is_empty(film.stagings[index + 1])
        onlooker = _onlooker(film, index, actor) if _OF_PLACE.search(text) else None
        if open_air and not told and onlooker is not None:
            _turn_away(film, index, onlooker)
            film.framings[index] = Framing.WIDE
        elif open_air and not told and not bare:
            film.stagings[index] = staging.model_copy(
                update={"actors": (), "props": (), "conditions": (), "angle": Angle.EYE_LEVEL}
            )
            film.framings[index] = Framing.WIDE


def _onlooker(film: Film, index: int, actor: Actor) -> Actor | None:
    """Whose place it is: that one, or with a flock who was just there with it."""
    before = film.stagings[index - 1] if film.passages[index - 1].beat is not Beat.HOOK else None
    there = before.actors if before is not None and before.setting is film.stagings[index].setting else ()
    return next((one for one in (actor, *there) if is_person(one.character_id, film.cast)), None)


def _soon_named(film: Film, index: int) -> Actor | None:
    """Whom the first lines tell of, if that is one person."""
    lines = list(dict.fromkeys(passage.line.line_id for passage in film.passages[index:]))[:_SOON]
    told = [passage.line for passage in film.passages[index:] if passage.line.line_id in lines]
    named = [who for line in told for who in line.subjects]
    who = named[0] if named else ""
    actor = Actor(character_id=who, action=Action.LOOK) if who else None
    return actor if actor and is_person(actor.character_id, film.cast) else None


def _turn_away(film: Film, index: int, actor: Actor, angle: Angle = Angle.BEHIND) -> None:
    still: dict[str, object] = {
        "action": Action.LOOK,
        "holds": "",
        "at": "",
        "also": "",
        "thinks": "",
        "speaks": False,
    }
    told = film.passages[index].line.emotion
    if actor.emotion is Emotion.CALM and told in _HEAVY:
        still["emotion"] = told
    seen = {"actors": (actor.model_copy(update=still),), "angle": angle}
    film.stagings[index] = film.stagings[index].model_copy(update=seen)
    if film.framings[index] is Framing.CLOSE:
        film.framings[index] = Framing.MEDIUM


def _is_watcher(film: Film, index: int) -> bool:
    """Whether one is there alone, at rest, on firm ground, and no word is about their face."""
    staging, actor = film.stagings[index], film.lone(index)
    if actor is None or actor.action not in _STILL or actor.emotion not in _QUIET:
        return False
    bound = actor.holds or actor.at or actor.also or actor.thinks or actor.speaks
    plain = staging.angle is not Angle.SILHOUETTE and staging.in_air is None and staging.elsewhere is None
    firm = staging.setting not in _NO_GROUND and film.framings[index] is not Framing.CLOSE
    fits = not _DESCRIBED.search(film.text(index)) and not (staging.conditions or staging.ages)
    return bool(not bound and plain and firm and fits and is_person(actor.character_id, film.cast))


def _run_before(film: Film, index: int) -> int:
    """How many pictures right before show the same one alone in the same place, from the front."""
    staging, who = film.stagings[index], film.stagings[index].actors[0].character_id
    run = 0
    for earlier in range(index - 1, 0, -1):
        lone = film.lone(earlier)
        here = film.stagings[earlier]
        other = lone is None or lone.character_id != who or here.setting is not staging.setting
        if other or here.angle is Angle.BEHIND or film.passages[earlier].beat is Beat.HOOK:
            break
        run += 1
    return run


def _is_empty(staging: Staging) -> bool:
    plain = staging.elsewhere is None and staging.in_air is None and not staging.imagined
    return plain and not staging.actors and not any(one.says for one in staging.conditions)


def _is_same_view(staging: Staging, other: Staging) -> bool:
    empty = not other.actors and not other.imagined
    return empty and other.setting is staging.setting and staging.props == other.props


def _last_there(film: Film, index: int) -> Actor | None:
    """Whoever was certain to be there: alone on one of the last pictures of the place; else whoever tells it."""
    for earlier in range(index - 1, max(0, index - 1 - _NEAR), -1):
        here = film.stagings[earlier]
        if here.setting is film.stagings[index].setting and here.actors and not here.imagined:
            told = film.passages[index].line.subjects
            alone = [one for one in here.actors if len(here.actors) == 1 or one.character_id in told]
            actor = alone[0] if alone else None
            return (
                actor
                if actor and is_person(actor.character_id, film.cast) and actor.action is not Action.DEAD
                else None
            )
    return _teller(film, index)


def _teller(film: Film, index: int) -> Actor | None:
    """Whoever tells of themselves in this line or the next."""
    lines = (passage.line.text.lower() for passage in film.passages[index : index + _SOON])
    mine = {word.strip(_POINTS) for line in lines for word in line.replace("’", "'").split()} & _MINE
    teller = Actor(character_id=FIRST_PERSON, action=Action.LOOK)
    return teller if mine and is_person(teller.character_id, film.cast) else None
