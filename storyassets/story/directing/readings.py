"""Readings: what a story says is written, or sent by telephone, is seen so near that one reads it."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import NARRATOR
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging
from storyassets.story.directing.edit_patterns import count_fitting_inserts
from storyassets.story.directing.film import Film
from storyassets.story.directing.sheets import find_capitals, find_sheet
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.surfaces_written import WRITABLE
from storyassets.story.reading.things import find_props
from storyassets.story.reading.writing_on import find_writing
from storyassets.story.words.phrases import bare

_MOST_SIGNS = 60
_FOLLOWING = 3
"""So many lines at most are read off one sheet."""

_SHORT = 7
_HANDWRITTEN = re.compile(
    r"\b(?:handwriting|handwritten|scribbl\w+|scrawl\w*|notes? (?:in|on|from|to)|covered in (?:\w+,? ){0,3}writing|a list|the list|"
    r"card (?:was|had been)|letter (?:was|had been)|postcards?|graffiti)\b"
)
_TOLD = re.compile(
    r"^(?:he|she|they|it|we|then|but|and|so|the|a|an|his|her|their|in|on|at|that|this|when|after|before)\b"
)
_THUMB = re.compile(r"\bthumbs?[- ]?up\b")
_SENT = re.compile(
    r"\b(?:texted|sent (?:me |him |her |us |them |back )*(?:a |the |one )?(?:text|message|thumbs|emoji|photo|screenshot)|text message|"
    r"group chat|on read|missed calls?|voicemails?|notifications?)\b|\bphone\b.{0,24}\b(?:buzz\w*|lit up|pinged|chimed|vibrat\w+)\b"
    r"|\b(?:buzz\w*|pinged|chimed)\b.{0,16}\bphone\b"
)
_MISSED = re.compile(r"\b(\w+) missed calls?\b")
_ANSWERS = re.compile(
    r"\b(?:replied|answered|responded|(?:wrote|texted|typed|sent) back)[,:]? [\"“]([^\"”]{1,60})[\"”]",
    re.IGNORECASE,
)
"""What comes back at once on a message."""

_SAID_ONE = re.compile(
    r"[\"“]([^\"”]{1,60}?),?[\"”],? (?:said|read|says) (?:one|another|the (?:first|second|third|last|next|other))\b"
)
_NOTES = re.compile(r"\b(?:notes?|letters|cards|postcards|messages|napkins|signs|labels)\b")
_INKS = re.compile(r"\b(?:in|with) (red|blue|green|purple|black) (?:ink|pen|marker|crayon|letters|pencil)\b")
_INSIDE = re.compile(
    r"\b(?:first|last|title|inside|blank|front|back) (?:page|cover|flap)\b|\binside the (?:cover|book)\b"
)
_ON_COVER = re.compile(r"\b(?:on|across) the (?:cover|front|spine)\b")
_PAPERS = (Prop.LETTER, Prop.DOCUMENT)
_COUNTED = re.compile(r"\d{2,}")
"""'It read 0011': on a counter, whatever was named before."""

_NEAR = 6
"""So many pictures later another sheet is meant."""

_TO_YOU = re.compile(r"\b(?:you|your|yours|sir|madam)\b|\?")


def show_readings(film: Film) -> None:
    """A note, a message or a page is seen alone while its words are heard."""
    surface, seen_at = None, 0
    sent = ""
    inside, shown = False, ""
    for index in film.told():
        passage = film.passages[index]
        line, heard = passage.line, " ".join(passage.words)
        named = find_sheet(passage.words, heard, today=film.stagings[index].of_today)
        if surface is Prop.BOOK and named in _PAPERS and _INSIDE.search(heard.lower()):
            named = Prop.BOOK
        surface, seen_at = (
            (named, index) if named else (surface if index - seen_at <= _NEAR else None, seen_at)
        )
        inside = (inside or bool(_INSIDE.search(heard.lower()))) and not _ON_COVER.search(heard.lower())
        told = _INKS.search(line.text.lower())
        ink = told.group(1) if told else ""
        if passage.is_dialogue or line.speaker != NARRATOR:
            continue
        answer = _ANSWERS.search(line.text) if sent and sent != line.line_id else None
        found = _find(heard, line.text, surface) or find_capitals(heard, surface)
        if found is None and answer is not None and _is_heard(answer.group(1), heard):
            found = Prop.PHONE, answer.group(1).strip(" .,")[:_MOST_SIGNS]
        if line.line_id != sent:
            sent = line.line_id if _SENT.search(line.text.lower()) else ""
        if found is None or found[1] == shown or index == 0 or _COUNTED.fullmatch(found[1]):
            continue
        thing, shown = found
        writer = _find_writer(film.stagings[index], thing)
        if writer is not None:
            show_alone(film, index, film.stagings[index].condition_of(thing), (writer,))
            continue
        if surface is not None and (thing is Prop.LETTER or (thing in _PAPERS and surface is Prop.BOOK)):
            thing = surface
        if thing is Prop.SIGNPOST and film.stagings[index].setting in INDOORS:
            thing = Prop.NOTICE
        show_alone(
            film, index, _as_read(thing, shown, ink, inside=inside, today=film.stagings[index].of_today)
        )
        if thing is Prop.BOOK and inside:
            _close_before(film, index)


def _find_writer(staging: Staging, thing: Prop) -> Actor | None:
    """Who is seen writing it there: these words are read under their pen."""
    if not staging.condition_of(thing).says:
        return None
    wrote = (one for one in staging.actors if one.action is Action.WRITE and one.holds == thing.value)
    return next(wrote, None)


def _close_before(film: Film, index: int) -> None:
    """On the cover does not stand what is read inside."""
    line = film.passages[index].line
    for k in range(index):
        if film.passages[k].line is line and film.kinds[k] is not ShotKind.INSERT:
            kept = tuple(one for one in film.stagings[k].conditions if one.prop is not Prop.BOOK)
            film.stagings[k] = film.stagings[k].model_copy(update={"conditions": kept})


def _find(heard: str, line: str, surface: Prop | None) -> tuple[Prop, str] | None:
    """What is written by these words, or by their line where they say most of it."""
    on = (surface.value,) if surface is not None else ()
    found = find_writing(heard, on) or find_writing(line, on)
    if found is None:
        return None
    return found if _is_heard(found[1], heard) else None


def _is_heard(says: str, heard: str) -> bool:
    """Whether most of these words are heard in a picture."""
    said, spoken = _plain(says), _plain(heard)
    return bool(said) and sum(word in spoken for word in said) * 2 > len(said)


def _plain(text: str) -> list[str]:
    return [word for word in (bare(each) for each in text.split()) if word]


def _as_read(thing: Prop, says: str, ink: str, *, inside: bool, today: bool) -> Condition:
    """The thing with the words on it."""
    if thing in _PAPERS and today:
        thing = Prop.DOCUMENT
    state = PropState.OPEN if thing is Prop.BOOK and inside else PropState.PLAIN
    colour = "" if thing in (Prop.PHONE, Prop.WALL, Prop.NEWSPAPER, Prop.DOOR) else ink
    return Condition(prop=thing, says=says, state=state, colour=colour)


def read_on(film: Film) -> None:
    """Lines that are read off a sheet, behind the one that tells of it: 'Gray scarf. Looked tired.'"""
    sheet: tuple[Prop, int] | None = None
    notes = False
    first_person = any(who.character_id == "i" for who in film.cast.characters)
    for index in film.told():
        passage, text = film.passages[index], film.text(index)
        notes = notes or bool(_NOTES.search(text))
        one = _SAID_ONE.search(passage.line.text)
        if notes and one is not None and _is_heard(one.group(1), " ".join(passage.words)):
            show_alone(film, index, Condition(prop=Prop.DOCUMENT, says=one.group(1)))
            continue
        if passage.is_dialogue and _TO_YOU.search(text):
            sheet = None
            continue
        if _HANDWRITTEN.search(text):
            things = [one for one in find_props(passage.line.text.split()) if one in WRITABLE]
            sheet = (things[0] if things else Prop.DOCUMENT, 0)
            continue
        if sheet is None:
            continue
        if not _is_read(film, index, first_person=first_person) or sheet[1] >= _FOLLOWING:
            sheet = None
            continue
        show_alone(film, index, Condition(prop=sheet[0], says=_few(" ".join(passage.words))))
        sheet = sheet[0], sheet[1] + 1


def _is_read(film: Film, index: int, *, first_person: bool) -> bool:
    """Whether nobody in the story does what the words say: they are short, and no sentence of the teller's."""
    passage, text = film.passages[index], film.text(index)
    if _TOLD.match(text) or (first_person and {"i", "my", "me"} & set(_plain(text))):
        return False
    if any(mention.character_id != "i" for mention in film.book.find(passage.words)):
        return False
    return all(len(each.split()) <= _SHORT for each in re.split(r"(?<=[.!?]) ", text))


def _few(words: str) -> str:
    """As many of its sentences as can be read at once."""
    words, kept = words.strip("\"“”'‘’ "), ""
    for each in re.split(r"(?<=[.!?]) ", words):
        longer = f"{kept} {each}".strip()
        if len(longer) > _MOST_SIGNS:
            break
        kept = longer
    return kept or words[:_MOST_SIGNS].rsplit(" ", 1)[0]


def show_messages(film: Film) -> None:
    """Who sends or gets a message is seen once as the telephone with it."""
    plain = False
    for index in film.told():
        passage, text = film.passages[index], film.text(index)
        if passage.is_dialogue or not film.stagings[index].of_today:
            continue
        if film.kinds[index] is ShotKind.INSERT or not (_SENT.search(text) or _THUMB.search(text)):
            continue
        missed = _MISSED.search(text)
        says = "thumbs up" if _THUMB.search(text) else missed.group(0) if missed else ""
        state = PropState.PLAIN if says else PropState.CHAT
        typing = any(actor.holds == Prop.PHONE.value for actor in film.stagings[index].actors)
        if says or not (plain or typing or _beside_phone(film, index)):
            show_alone(film, index, Condition(prop=Prop.PHONE, says=says, state=state))
            plain = plain or not says
            if film.kinds[index - 1] is ShotKind.INSERT and not _says(film.stagings[index - 1]):
                film.kinds[index - 1] = ShotKind.BROLL


def _says(staging: Staging) -> bool:
    """Whether it is no telephone, or one with words on it."""
    return Prop.PHONE not in staging.props or bool(staging.condition_of(Prop.PHONE).says)


def _beside_phone(film: Film, index: int) -> bool:
    """Whether a telephone is seen near just before or after."""
    near = film.stagings[max(0, index - 1) : index + 2]
    kinds = film.kinds[max(0, index - 1) : index + 2]
    return any(
        k is ShotKind.INSERT and Prop.PHONE in staging.props for staging, k in zip(near, kinds, strict=True)
    )


def show_alone(film: Film, index: int, condition: Condition, hands: tuple[Actor, ...] = ()) -> None:
    """The thing alone, in the place of a plainer insert where there are enough."""
    if film.kinds[index] is not ShotKind.INSERT:
        plain = [
            other
            for other, kind in enumerate(film.kinds)
            if kind is ShotKind.INSERT and not any(one.says for one in film.stagings[other].conditions)
        ]
        if film.kinds.count(ShotKind.INSERT) >= count_fitting_inserts(len(film.kinds)):
            if not plain:
                return
            _look_at(film, plain[-1])
    film.stagings[index] = film.stagings[index].model_copy(
        update={
            "actors": hands,
            "props": (condition.prop,),
            "conditions": (condition,),
            "imagined": False,
            "in_air": None,
            "elsewhere": None,
            "angle": Angle.EYE_LEVEL,
        }
    )
    film.kinds[index], film.framings[index] = ShotKind.INSERT, Framing.CLOSE


def _look_at(film: Film, index: int) -> None:
    """What need not be seen alone any more is looked at by whoever was there before."""
    staging = film.stagings[index]
    film.kinds[index], film.framings[index] = ShotKind.BROLL, Framing.MEDIUM
    before = next((one for one in reversed(film.stagings[:index]) if one.actors and not one.imagined), None)
    if staging.actors or before is None or not staging.props:
        return
    seen = {"action": Action.LOOK, "holds": "", "at": "", "toward": staging.props[0].value, "speaks": False}
    film.stagings[index] = staging.model_copy(update={"actors": (before.actors[0].model_copy(update=seen),)})
