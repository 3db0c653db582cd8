"""Closing: the last picture is one of its own. Who won is seen with it and with theirs, who lost alone and small, in the evening."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.camera import Framing
from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.acting import SWIMMERS
from storyassets.story.directing.climax import part_passage
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import Kinds, is_person
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.handling import with_large_thing
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props, is_plain
from storyassets.story.words.word_tables import word_set

_THRIVES = re.compile(
    r"\b(?:went well|prosper\w*|rich|happil?y|in peace|famous|wealthy|fortune|reward\w*|lived (?:well|long)|never poor)\b"
)
_BY_DAY = re.compile(r"\b(?:morning|noon|day|dawn|sunrise|night|evening|midnight|sun)\b")
_IDLE = (Action.STAND, Action.LOOK, Action.SIT, Action.WALK, Action.LAUGH, Action.WAVE, Action.TALK)
_GONE = (Action.DEAD, Action.TRAPPED, Action.FALL, Action.SLEEP)
_LEAVES = (Action.WALK, Action.RUN, Action.FLY, Action.RIDE)
_HARM = (Action.FIGHT, Action.DEAD, Action.TRAPPED, Action.CRY)
_HARM_LATELY = 5
_LOST = frozenset({Emotion.SADNESS, Emotion.GRIEF, Emotion.ASHAMED, Emotion.WORRIED, Emotion.FEAR})
_KIN = word_set("wife husband bride bridegroom son daughter mother father child brother sister friend")
_SPOUSES = word_set("wife husband bride bridegroom")
_WALK_NOT = SWIMMERS | {
    Species.TREE,
    Species.REED,
    Species.SUN,
    Species.MOON,
    Species.WIND,
    Species.RIVER,
    Species.POT,
    Species.LAMP,
}
_LATELY = 3
_OUTDOOR_TIMES = (TimeOfDay.DAY,)
_MOST_PROPS = 2
_FEW = 3  # of many who listen: they are seen near


def close_film(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind], cast: Cast
) -> list[Staging]:
    """The same pictures with the last one anew, where it would only repeat, be empty, or wave at nobody."""
    shown = list(stagings)
    last, passage = len(shown) - 1, passages[-1]
    if last < _LATELY or passage.beat is Beat.HOOK or kinds[last] is ShotKind.INSERT:
        return shown
    _fill_empty(shown, passages, kinds, cast)
    text = passage.low
    if shown[last].imagined and passage.is_dialogue:
        shown[last] = _hold_out(shown, passage, cast) or shown[last]
        kinds[last] = ShotKind.BROLL if not shown[last].imagined else kinds[last]
    elif _THRIVES.search(text) and kinds[last] is ShotKind.BROLL and not passage.is_dialogue:
        shown[last] = _thrive(shown, cast)
    if kinds[last] is ShotKind.BROLL and not passage.is_dialogue:
        shown[last] = _go_home(shown, cast) if _is_repeated(shown) else _mourn(shown)
        shown[last] = _without_wave(_in_the_evening(shown[last], text))
    return shown


def show_who_is_left(
    passages: Sequence[Passage], stagings: Sequence[Staging], cast: Cast, words_per_second: float
) -> tuple[list[Passage], list[Staging]]:
    """The same; where a beast goes away that did harm, the last picture is of whom the story is about, left alone."""
    cut, shown = list(passages), list(stagings)
    if len(shown) <= _LATELY or shown[-1].imagined:
        return cut, shown
    lead, last = _find_lead(shown, cast), shown[-1]
    character = cast.find(lead) if lead else None
    kinds = Kinds(cast)
    leaves = bool(last.actors) and all(
        a.action in _LEAVES and not a.at and kinds.is_hunter(a.character_id) for a in last.actors
    )
    harm = next(
        (s for s in reversed(shown[-_HARM_LATELY:]) if any(a.action in _HARM for a in s.actors)), None
    )
    if lead is None or character is None or character.look.crowd or not leaves or harm is None:
        return cut, shown
    fates = [a.action for s in shown for a in s.actors if a.character_id == lead]
    halves = part_passage(cut[-1], words_per_second)
    if halves is None or fates[-1] in _GONE or kinds.is_hunter(lead):
        return cut, shown
    alone = _record(lead, shown).model_copy(update={"action": Action.SIT, "emotion": Emotion.SADNESS})
    light: dict[str, object] = {"time_of_day": last.time_of_day, "weather": last.weather}
    update: dict[str, object] = {"actors": (alone,), "props": (), "conditions": (), "in_air": None}
    return [*cut[:-1], *halves], [*shown, harm.model_copy(update={**update, **light})]


def stand_back(
    stagings: Sequence[Staging],
    passages: Sequence[Passage],
    kinds: Sequence[ShotKind],
    framings: list[Framing],
) -> None:
    """Whoever is alone at the end, and has lost, is seen small in the wide place."""
    last = len(stagings) - 1
    alone = len(stagings[last].actors) == 1 and kinds[last] is ShotKind.BROLL
    if last < _LATELY or not alone or passages[last].is_dialogue or stagings[last].elsewhere is not None:
        return
    actor = stagings[last].actors[0]
    goes = actor.action in (Action.WALK, Action.RIDE) and actor.emotion not in (Emotion.FEAR, Emotion.ANGER)
    lost = actor.action in _IDLE and actor.emotion in _LOST
    before = framings[last - 1] is Framing.WIDE and kinds[last - 1] is ShotKind.BROLL
    if (goes or lost) and not before and not actor.holds:
        framings[last] = Framing.WIDE


def _fill_empty(
    shown: list[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind], cast: Cast
) -> None:
    """An empty room near the end is seen by whom the story is about."""
    for index in range(len(shown) - _LATELY, len(shown)):
        staging = shown[index]
        telling = set(find_props(passages[index].words)) & set(staging.props)
        if staging.actors or telling or kinds[index] is not ShotKind.BROLL or staging.in_air:
            continue
        lead = _find_lead(shown, cast)
        if lead is None or passages[index].is_dialogue:
            continue
        gone = any(a.character_id == lead and a.action in _GONE for s in shown[:index] for a in s.actors)
        if not gone:
            felt = Emotion.TENDER if passages[index].beat is Beat.RESOLUTION else Emotion.SADNESS
            looker = _record(lead, shown[:index]).model_copy(update={"action": Action.LOOK, "emotion": felt})
            shown[index] = staging.model_copy(update={"actors": (looker,)})


def _hold_out(shown: Sequence[Staging], passage: Passage, cast: Cast) -> Staging | None:
    """What is only spoken of at the end is held out to those who listen, and they shrink from it or take it in."""
    speaker, imagined = passage.line.speaker, shown[-1]
    real = [s for s in shown[:-1] if not s.imagined and s.elsewhere is None]
    here = next((s for s in reversed(real) if speaker in {a.character_id for a in s.actors}), None)
    if here is None or cast.find(speaker) is None:
        return None
    asks = passage.words[-1].endswith("?")
    felt = Emotion.FEAR if asks else Emotion.WONDER
    heard = [a.character_id for s in reversed(real) for a in s.actors if a.character_id != speaker]
    crowds = [who for who in heard if (c := cast.find(who)) is not None and c.look.crowd]
    hearers = tuple(dict.fromkeys(crowds or heard))[:1]
    thing = next((p for p in imagined.props if p not in IMMOVABLE and not is_plain(p)), None)
    own = _record(speaker, shown).model_copy(
        update={"action": Action.GIVE if thing else Action.TALK, "holds": thing.value if thing else ""}
    )
    own = own.model_copy(
        update={"toward": hearers[0] if hearers else "", "emotion": Emotion.SLY if asks else own.emotion}
    )
    others = tuple(
        Actor(
            character_id=who,
            action=Action.LOOK,
            emotion=felt,
            toward=speaker,
            count=_FEW if who in crowds else 0,
        )
        for who in hearers
    )
    update: dict[str, object] = {
        "actors": (own, *others),
        "props": (thing,) if thing else (),
        "conditions": (),
    }
    return here.model_copy(update={**update, "imagined": False})


def _thrive(shown: Sequence[Staging], cast: Cast) -> Staging:
    """Whoever did well, with their nearest and with what made them so."""
    last = shown[-1]
    lead = last.actors[0].character_id if last.actors else _find_lead(shown, cast)
    character = cast.find(lead) if lead else None
    if lead is None or character is None or character.look.crowd or len(last.actors) > 1:
        return last
    near = Counter(
        a.character_id
        for s in shown[1:]
        if lead in {x.character_id for x in s.actors}
        for a in s.actors
        if a.character_id != lead and is_person(a.character_id, cast)
    )
    kin = sorted(near, key=lambda who: (who.split("_")[-1] not in _KIN, -near[who]))
    company = [who for who in kin if who.split("_")[-1] in _KIN or near[who] > 1][:1]
    seen = Counter(p for s in shown[1:] for p in s.props)
    things = (*shown[0].props, *(p for p, _ in seen.most_common()))
    good = [p for p in things if not is_plain(p) and p not in IMMOVABLE and fits(p, last.setting)]
    kept = tuple(good[:1])
    glad = {"action": Action.LAUGH, "emotion": Emotion.JOY, "toward": "", "at": ""}
    own = _record(lead, shown).model_copy(update=glad)
    if kept and not company:
        own = with_large_thing(own.model_copy(update={"action": Action.CARRY, "holds": kept[0].value}))
    others = [_record(who, shown).model_copy(update=glad) for who in company]
    if company and company[0].split("_")[-1] in _SPOUSES:
        own, others, kept = _in_arms(own, others[0]), [_in_arms(others[0], own)], ()
    props = tuple(dict.fromkeys((*kept, *last.props)))[:_MOST_PROPS]
    return last.model_copy(update={"actors": (own, *others), "props": props, "emotion": Emotion.JOY})


def _in_arms(one: Actor, other: Actor) -> Actor:
    return one.model_copy(
        update={"action": Action.EMBRACE, "toward": other.character_id, "emotion": Emotion.JOY}
    )


def _in_the_evening(staging: Staging, text: str) -> Staging:
    """The last light, where nobody says that it is another hour and nothing else is going on."""
    calm = all(actor.action in _IDLE for actor in staging.actors)
    open_air = staging.setting not in INDOORS
    if not calm or not open_air or staging.time_of_day not in _OUTDOOR_TIMES or _BY_DAY.search(text):
        return staging
    if staging.weather is not Weather.CLEAR or staging.elsewhere is not None:
        return staging
    return staging.model_copy(update={"time_of_day": TimeOfDay.DUSK, "late": 0})


def _is_repeated(shown: Sequence[Staging]) -> bool:
    """Whether the last picture is one of those just before it once more."""
    doings = [{(a.character_id, a.action) for a in s.actors} for s in shown[-1 - _LATELY :]]
    return bool(doings[-1]) and doings[-1] in doings[:-1]


def _go_home(shown: Sequence[Staging], cast: Cast) -> Staging:
    """Those who would only be there once more go their way, in the open."""
    last = shown[-1]
    found = [cast.find(actor.character_id) for actor in last.actors]
    walks = all(c is not None and c.look.species not in _WALK_NOT for c in found)
    free = all(a.action in _IDLE and not (a.holds or a.at) for a in last.actors)
    calm = not any(a.emotion in (Emotion.FEAR, Emotion.SURPRISE, Emotion.GRIEF) for a in last.actors)
    dry = last.setting not in INDOORS and last.setting not in (Setting.SKY, Setting.SEA, Setting.NIGHT_SKY)
    if not (walks and free and calm and dry) or last.imagined or last.elsewhere is not None:
        return last
    gone = tuple(a.model_copy(update={"action": Action.WALK, "toward": ""}) for a in last.actors)
    return last.model_copy(update={"actors": gone})


def _mourn(shown: Sequence[Staging]) -> Staging:
    """Whoever was left alone by what did them harm is sad, whatever the words tell of the other."""
    last, before = shown[-1], shown[-2]
    alone = len(last.actors) == 1 and last.actors[0].action is Action.SIT
    left = (
        any(a.action in _LEAVES and a.character_id != last.actors[0].character_id for a in before.actors)
        if alone
        else False
    )
    harm = any(a.action in _HARM for s in shown[-_HARM_LATELY:] for a in s.actors)
    if not (left and harm):
        return last
    sad = last.actors[0].model_copy(update={"emotion": Emotion.SADNESS})
    return last.model_copy(update={"actors": (sad,)})


def _without_wave(staging: Staging) -> Staging:
    """Nobody waves where nobody is."""
    if len(staging.actors) != 1 or staging.actors[0].action is not Action.WAVE:
        return staging
    glad = staging.actors[0].model_copy(update={"action": Action.LAUGH})
    return staging.model_copy(update={"actors": (glad,)})


def _find_lead(shown: Sequence[Staging], cast: Cast) -> str | None:
    seen = Counter(a.character_id for s in shown for a in s.actors)
    return next((who for who, _ in seen.most_common() if cast.find(who) is not None), None)


def _record(who: str, shown: Sequence[Staging]) -> Actor:
    """Somebody as old and in such clothes as when they were last seen."""
    found = next((a for s in reversed(shown) for a in s.actors if a.character_id == who), None)
    if found is None:
        return Actor(character_id=who)
    return Actor(character_id=who, age=found.age, costume=found.costume, blind=found.blind, count=found.count)
