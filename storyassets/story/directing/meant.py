"""Meant: of whom the words of a picture tell. No rule that looks at the whole film puts a thing or another in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyassets.model.script import Beat, Line, Script
from storyassets.model.shot import ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.deeds_read import read_deeds
from storyassets.story.directing.film import Film
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.directing.presence import MOST_ACTORS
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.other_subjects import tells_of_other
from storyassets.story.words.grammar_words import AUXILIARIES
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_MINE = word_set("my his her their our")

_WHO = ("who ", "whose ", "whom ")
Meant = Sequence[frozenset[str]]
"""Of each picture, who does something at its words."""


def find_meant(script: Script, passages: Sequence[Passage], stagings: Sequence[Staging]) -> Meant:
    """Who does something at the words of each passage, and is seen there; of a hook and of speech nobody."""
    deeds = read_deeds(script)
    return [
        frozenset()
        if passage.beat is Beat.HOOK
        else (_doers(deeds, passage) or _we(passage) or _going_on(deeds, passage)) & _ids(staging)
        for passage, staging in zip(passages, stagings, strict=True)
    ]


def apply_rule(rule: Callable[[Film], None], film: Film) -> None:
    """That rule, but where somebody is lost by it of whom it is told; words that can be read are seen all the same."""
    stagings, kinds, framings = list(film.stagings), list(film.kinds), list(film.framings)
    rule(film)
    for index, (was, who) in enumerate(zip(stagings, film.meant, strict=bool(film.meant))):
        now = film.stagings[index]
        if was is not now and _is_lost(who, was, now) and not _is_read(now, film.kinds[index]):
            film.stagings[index], film.kinds[index], film.framings[index] = was, kinds[index], framings[index]


def bring_back(
    meant: Meant, told: Sequence[Staging], stagings: Sequence[Staging], kinds: list[ShotKind]
) -> list[Staging]:
    """The same pictures, each with those of whom it is told, as they were staged at first; they come before things."""
    found: list[Staging] = []
    for index, (who, first, staging) in enumerate(zip(meant, told, stagings, strict=True)):
        lost = _is_lost(who, first, staging) and not _is_read(staging, kinds[index])
        others = () if kinds[index] is ShotKind.INSERT else staging.actors
        if lost and staging.ride is None and len(others) < MOST_ACTORS:
            back = [actor for actor in first.actors if actor.character_id in who]
            known = {prop.value for prop in staging.props} | _ids(staging)
            back = [
                actor if actor.at in known else actor.model_copy(update={"at": "", "toward": ""})
                for actor in back
            ]
            staging = staging.model_copy(update={"actors": (*back, *others)[:MOST_ACTORS]})
            kinds[index] = ShotKind.BROLL
        found.append(staging)
    return found


def leave_to_people(kinds: list[ShotKind], meant: Meant, stagings: Sequence[Staging]) -> None:
    """No thing is seen alone while it is told what somebody does, but in their hands."""
    for index, kind in enumerate(kinds):
        if kind is ShotKind.INSERT and meant[index] and not _is_read(stagings[index], kind):
            held = [actor.holds for actor in stagings[index].actors[:1]]
            if not any(thing.value in held for thing in stagings[index].props[:1]):
                kinds[index] = ShotKind.BROLL


def _is_lost(who: frozenset[str], was: Staging, now: Staging) -> bool:
    """Whether somebody of whom it is told was there, and nobody of them is; or not the teller, who says 'we'."""
    told, seen = who & _ids(was), _ids(now)
    return bool(told) and (not told & seen or (FIRST_PERSON in told and FIRST_PERSON not in seen))


def _is_read(staging: Staging, kind: ShotKind) -> bool:
    """Whether words are seen so near that one reads them."""
    shown = staging.props[:1]
    return kind is ShotKind.INSERT and any(one.says for one in staging.conditions if one.prop in shown)


def _doers(deeds: dict[str, list[Deed]], passage: Passage) -> frozenset[str]:
    spans = zip(passage.spans, passage.lines, strict=True)
    return frozenset(
        deed.character_id
        for span, line in spans
        for deed in deeds.get(line.line_id, ())
        if deed.is_doer and span.first_word <= deed.at < span.end_word and _is_told(deed, line)
    )


def _we(passage: Passage) -> frozenset[str]:
    """The teller, where it is told what 'we' did."""
    we = not passage.is_dialogue and "we" in passage.low.split()
    return frozenset({FIRST_PERSON}) if we else frozenset()


def _going_on(deeds: dict[str, list[Deed]], passage: Passage) -> frozenset[str]:
    """Of whom a sentence goes on to tell: who did something earlier in it, or is its subject.

    Not where it goes on with 'who lived in the country': that may be anybody whom it named.
    """
    if passage.is_dialogue or passage.low.startswith(_WHO) or tells_of_other(passage.words):
        return frozenset()
    line, first = passage.line, passage.spans[0].first_word
    before = (deed for deed in deeds.get(line.line_id, ()) if deed.at < first and deed.is_doer)
    return frozenset([*line.subjects, *(deed.character_id for deed in before)])


def _is_told(deed: Deed, line: Line) -> bool:
    """Whether what they do can be seen, or they are named: not by 'was' in 'what he found was six cartons', nor 'my' in 'my name was'."""
    words = [bare(word) for word in line.text.split()[deed.at : deed.at + 3]]
    word = words[0]
    if deed.action is None and word in _MINE and len(words) > 2 and words[2] in AUXILIARIES:
        return False
    return deed.action is not None or not (word in AUXILIARIES or word.endswith(("ed", "ing")))


def _ids(staging: Staging) -> frozenset[str]:
    there = [*staging.actors, *(staging.elsewhere.actors if staging.elsewhere else ())]
    return frozenset([*(a.character_id for a in there), *(a.holds for a in staging.actors)])
