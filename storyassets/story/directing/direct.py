"""Direct: a script and its cast become a shot list."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase

from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.character import Cast
from storyassets.model.place import Land, Setting
from storyassets.model.script import Beat, Script
from storyassets.model.shot import Shot, ShotKind, ShotList, Staging
from storyassets.story.casting.cast import derive_seed
from storyassets.story.casting.extras import with_fellows, with_spare_mount
from storyassets.story.casting.periods import is_yesteryear
from storyassets.story.directing.angles import choose_angles
from storyassets.story.directing.at_home import keep_at_home
from storyassets.story.directing.at_hospital import lay_patients
from storyassets.story.directing.blindness import lose_sight
from storyassets.story.directing.business import call_up
from storyassets.story.directing.clear_away import clear_away
from storyassets.story.directing.climax import show_results
from storyassets.story.directing.closing import close_film, show_who_is_left, stand_back
from storyassets.story.directing.clothing import change_clothes, stay_dressed
from storyassets.story.directing.clouds import clear_clouds
from storyassets.story.directing.corners import visit_corners
from storyassets.story.directing.counters import go_inside
from storyassets.story.directing.courts import vary_rooms
from storyassets.story.directing.cutting import Passage, cut_script
from storyassets.story.directing.dark_tower import show_dark_tower
from storyassets.story.directing.daylight import let_day_pass
from storyassets.story.directing.dealings import show_dealings
from storyassets.story.directing.edit_patterns import PATTERN_RANGES
from storyassets.story.directing.empty_seats import show_empty_seats
from storyassets.story.directing.feelings import carry_feelings
from storyassets.story.directing.film import Film
from storyassets.story.directing.finding import show_findings
from storyassets.story.directing.floor_plans import keep_floor_plans
from storyassets.story.directing.framing import choose_framings, choose_moves
from storyassets.story.directing.good_business import show_good_business
from storyassets.story.directing.hiding_spots import show_hiding_spots
from storyassets.story.directing.homes import plays_today, tale_land
from storyassets.story.directing.hook_things import keep_means_back
from storyassets.story.directing.horseback import set_on_horseback
from storyassets.story.directing.into_things import speak_into_things
from storyassets.story.directing.keeping import keep_ledger
from storyassets.story.directing.last_look import look_again
from storyassets.story.directing.ledger import Entry, write_ledger
from storyassets.story.directing.locking import lock_up
from storyassets.story.directing.losses import show_losses
from storyassets.story.directing.making import show_making
from storyassets.story.directing.meals import fill_plates, serve
from storyassets.story.directing.meant import bring_back, find_meant, leave_to_people
from storyassets.story.directing.neighbours import part_from_first, part_neighbours, turn_neighbours
from storyassets.story.directing.night_noises import show_night_noises
from storyassets.story.directing.notices import hang_notices
from storyassets.story.directing.occasions import keep_occasion
from storyassets.story.directing.old_telephone import settle_telephone
from storyassets.story.directing.on_wheels import set_on_wheels
from storyassets.story.directing.other_rooms import go_through_the_house
from storyassets.story.directing.overhearing import show_overhearing
from storyassets.story.directing.peopled import people_places
from storyassets.story.directing.picture_words import describe_picture
from storyassets.story.directing.plainly import show_plainly
from storyassets.story.directing.praying import show_prayers
from storyassets.story.directing.presents import show_presents
from storyassets.story.directing.promises import keep_promises
from storyassets.story.directing.reopening import reopen
from storyassets.story.directing.riches import show_purchases, show_riches, stay_rich
from storyassets.story.directing.screens import show_screens
from storyassets.story.directing.sending import show_sent
from storyassets.story.directing.shot_kinds import choose_kinds, heads_to_spare, keep_enough_heads
from storyassets.story.directing.sides import keep_sides
from storyassets.story.directing.signs import show_signs
from storyassets.story.directing.small_folk import show_small_folk
from storyassets.story.directing.spoken import show_speech
from storyassets.story.directing.spouses import show_spouses
from storyassets.story.directing.staging import stage_passages
from storyassets.story.directing.tale_deeds import show_tale_deeds
from storyassets.story.directing.tale_turns import show_tale_turns
from storyassets.story.directing.talk_of_small_folk import show_talk_of_small_folk
from storyassets.story.directing.told_numbers import show_numbers
from storyassets.story.directing.tools import hand_tools
from storyassets.story.directing.touches import touch_up
from storyassets.story.directing.turns_of_feeling import show_turns_of_feeling
from storyassets.story.directing.two_places import show_both_places
from storyassets.story.directing.unseen import show_lurkers
from storyassets.story.directing.variety import vary
from storyassets.story.directing.vistas import find_vistas, show_vistas
from storyassets.story.directing.voices import give_voice
from storyassets.story.directing.wading import stand_in_water
from storyassets.story.directing.whereabouts import keep_where_they_can_be
from storyassets.story.directing.wreckage import show_wreckage
from storyassets.story.directing.years import age_children
from storyassets.story.directing.yesteryear import bring_up_to_date, keep_in_time
from storyassets.story.reading.mentions import name_book
from storyassets.story.reading.necks import hang_on_neck
from storyassets.story.words.speech_length import WORDS_PER_SECOND


def direct_shots(
    script: Script,
    cast: Cast,
    *,
    pattern: EditPattern,
    style: Style,
    seed: int,
    words_per_second: float = WORDS_PER_SECOND,
) -> ShotList:
    """Shots that cover every word of the script once, in order, cut and staged by the words they cover."""
    script = with_spare_mount(with_fellows(script))
    passages = cut_script(script, PATTERN_RANGES[pattern].shot_s, words_per_second)
    of_today = plays_today(script, cast)
    stagings = _stage(script, cast, passages, of_today=of_today)
    passages, stagings = show_results(passages, stagings, cast, words_per_second)
    passages, stagings = show_who_is_left(passages, stagings, cast, words_per_second)
    stagings = lock_up(stagings)
    ledger = write_ledger(passages, stagings, cast)
    kinds = choose_kinds(passages, stagings, pattern, words_per_second)
    meant = find_meant(script, passages, stagings)
    leave_to_people(kinds, meant, stagings)
    of_story = _all_of_story(script, fill_plates(stagings, passages), seed, of_today=of_today)
    spare = heads_to_spare(kinds, passages, pattern, words_per_second)
    stagings = bring_back(meant, of_story, _finish(script, cast, passages, of_story, kinds, spare), kinds)
    dressed = stagings
    stagings = reopen(keep_ledger(ledger, stagings, passages), passages, kinds, cast)
    stagings = keep_occasion(stagings, passages)
    stagings = show_lurkers(stagings, passages, kinds, script, cast)
    stagings = show_tale_turns(clear_clouds(stagings, passages, kinds), passages, kinds, cast)
    keep_enough_heads(kinds, passages, stagings, pattern, words_per_second)
    stagings = close_film(stagings, passages, kinds, cast)
    stagings = people_places(stagings, passages, kinds, cast)
    stagings, framings, moves = _frame(passages, kinds, stagings, ledger, cast)
    stagings = bring_back(meant, dressed, stagings, kinds)
    stagings = stay_dressed(let_day_pass(visit_corners(stagings, passages), passages), dressed)
    faces = pattern is EditPattern.TALKING_HEAD_HEAVY
    stagings = touch_up(
        passages, stagings, kinds, framings, cast, name_book(script), meant=meant, faces=faces
    )
    stagings = stay_rich(show_spouses(stagings, passages, kinds, cast), passages, cast)
    stagings = people_places(stagings, passages, kinds, cast)
    stagings = [give_voice(*each, cast) for each in zip(stagings, passages, kinds, strict=True)]
    stagings = _put_in_time(script, stagings, of_today=of_today)
    stagings = stand_in_water(stagings, passages, framings, cast)
    film = Film(passages, stagings, kinds, framings, cast, name_book(script), faces)
    look_again(film, pattern, words_per_second)
    prompts = [describe_picture(*each, cast, style) for each in zip(kinds, framings, stagings, strict=True)]
    return ShotList(shots=_write_shots(passages, kinds, framings, moves, stagings, prompts, seed))


def _stage(script: Script, cast: Cast, passages: Sequence[Passage], *, of_today: bool) -> list[Staging]:
    """What the words show, passage by passage, with the things and places that follow from it."""
    stagings = show_plainly(stage_passages(script, cast, passages), passages, cast)
    stagings = show_screens(show_empty_seats(hang_notices(stagings, passages), passages), passages)
    stagings = show_night_noises(set_on_wheels(stagings, passages), passages, cast)
    stagings = lay_patients(stagings, passages, cast)
    stagings = show_wreckage(set_on_horseback(stagings, passages, script, cast), passages)
    stagings = show_dealings(stagings, passages, cast, name_book(script))
    stagings = show_tale_deeds(stagings, passages, cast)
    stagings = serve(hand_tools(show_sent(stagings, passages), passages, cast))
    stagings = show_presents(show_making(stagings, passages), passages)
    stagings = show_losses(stagings, passages, cast, name_book(script))
    stagings = keep_means_back(stagings, passages)
    stagings = keep_ledger(write_ledger(passages, stagings, cast), stagings, passages)
    stagings = keep_at_home(go_inside(stagings, passages), passages, of_today=of_today)
    stagings = vary_rooms(clear_away(show_hiding_spots(stagings, passages), passages), passages)
    stagings = go_through_the_house(stagings, passages, of_today=of_today)
    stagings = show_good_business(stagings, passages, cast)
    stagings = show_findings(show_prayers(stagings, passages, cast), passages, cast)
    stagings = show_purchases(show_small_folk(stagings, passages, cast), passages, cast)
    return show_riches(stagings, passages, cast)


def _frame(
    passages: Sequence[Passage],
    kinds: list[ShotKind],
    stagings: list[Staging],
    ledger: Sequence[Entry],
    cast: Cast,
) -> tuple[list[Staging], list[Framing], list[CameraMove]]:
    """From how near and from where each picture is seen, and how the camera moves; no two running are alike."""
    framings = choose_framings(kinds, stagings)
    stand_back(stagings, passages, kinds, framings)
    stagings = keep_sides(keep_ledger(ledger, stagings, passages), framings)
    part_neighbours(passages, kinds, framings, stagings, cast)
    show_turns_of_feeling(kinds, framings, stagings)
    stagings, framings = choose_angles(passages, kinds, framings, stagings, cast)
    turn_neighbours(kinds, framings, stagings)
    moves = choose_moves(kinds, stagings, framings)
    stagings = [
        *keep_where_they_can_be(stagings[:1], passages[:1], cast),
        *keep_where_they_can_be(stagings[1:], passages[1:], cast),
    ]
    part_from_first(kinds, framings, stagings)
    return stagings, framings, moves


def _all_of_story(script: Script, stagings: Sequence[Staging], seed: int, *, of_today: bool) -> list[Staging]:
    """The pictures, each of this story's own time, land and views."""
    vistas, land = find_vistas(script), tale_land(script)
    return [_of_story(one, derive_seed(seed, script.title), of_today, vistas, land) for one in stagings]


def _put_in_time(script: Script, stagings: list[Staging], *, of_today: bool) -> list[Staging]:
    """What is of the time in which the story plays, and nothing of another."""
    if of_today and is_yesteryear(script):
        return keep_in_time(stagings)
    return bring_up_to_date(stagings, " ".join(line.text for line in script.lines))


def _of_story(
    staging: Staging, seed: int, of_today: bool, vistas: tuple[Setting, ...], land: Land
) -> Staging:
    """By these a place and a thing look the same in every picture of the story, and are of its time."""
    place, things = derive_seed(seed, "place", staging.setting), derive_seed(seed, "things")
    return show_vistas(staging, vistas).model_copy(
        update={"place_seed": place, "things_seed": things, "of_today": of_today, "land": land}
    )


def _finish(
    script: Script,
    cast: Cast,
    passages: Sequence[Passage],
    stagings: list[Staging],
    kinds: list[ShotKind],
    spare: int,
) -> list[Staging]:
    """The stagings as they are seen, each after those before it; a few become scenes, and their kinds with them."""
    stagings = show_speech(script, cast, passages, stagings, kinds)
    book = name_book(script)
    for index, passage in enumerate(passages):
        before = passages[index - 1] if index else passage
        said = before.words if before.line is passage.line else ()
        spoken = passage.is_dialogue
        worn = hang_on_neck(stagings[index], passage.words, book, cast, spoken=spoken, before=said)
        if worn is not None:
            stagings[index], kinds[index] = worn, ShotKind.BROLL
    stagings = vary([call_up(staging) for staging in stagings], passages, kinds)
    stagings = keep_promises(stagings, passages, kinds, cast)
    stagings = show_talk_of_small_folk(stagings, passages, kinds, cast, spare)
    stagings = change_clothes(age_children(stagings, passages, cast), passages, cast, book)
    stagings = settle_telephone(script, passages, stagings)
    stagings = show_both_places(script, cast, passages, stagings, kinds)
    stagings = speak_into_things(stagings, passages, kinds, cast)
    stagings = show_signs(show_overhearing(stagings, passages, kinds), passages, kinds)
    stagings = lose_sight(script, cast, passages, carry_feelings(script, cast, passages, stagings))
    stagings = show_dark_tower(show_numbers(stagings, passages, kinds), passages, kinds)
    return [_keep_to_kind(*each) for each in zip(kinds, stagings, strict=True)]


def _write_shots(
    passages: list[Passage],
    kinds: Sequence[ShotKind],
    framings: Sequence[Framing],
    moves: Sequence[CameraMove],
    stagings: Sequence[Staging],
    prompts: Sequence[str],
    seed: int,
) -> tuple[Shot, ...]:
    """What was decided, passage by passage, as shots with names and seeds of their own."""
    stagings = keep_floor_plans(stagings, passages)
    return tuple(
        Shot(
            shot_id=shot_id,
            kind=kinds[index],
            framing=framings[index],
            move=moves[index],
            covers=passage.spans,
            staging=stagings[index],
            crossfade=index > 0 and blends_in(passages[index - 1].beat, passage.beat),
            prompt=prompts[index],
            seed=derive_seed(seed, shot_id),
        )
        for index, (shot_id, passage) in enumerate(zip(_name_shots(passages), passages, strict=True))
    )


def blends_in(before: Beat, beat: Beat) -> bool:
    """Whether the first picture of a beat comes softly: not that of the TWIST, which comes at a blow."""
    return beat is not before and beat is not Beat.TWIST


def _keep_to_kind(kind: ShotKind, staging: Staging) -> Staging:
    """An insert shows one thing, and of people only the hands of whoever has it or wrote on it."""
    if kind is ShotKind.INSERT:
        shown = staging.props[:1]
        written = any(one.says for one in staging.conditions if one.prop in shown)
        hands = [actor for actor in staging.actors[:1] if written or actor.holds in [p.value for p in shown]]
        return staging.model_copy(update={"actors": tuple(hands), "props": shown})
    return staging


def _name_shots(passages: list[Passage]) -> list[str]:
    """Each shot's first line and a letter, or two where a line has more than 26 shots."""
    counts: dict[str, int] = {}
    names: list[str] = []
    for passage in passages:
        line_id = passage.spans[0].line_id
        number = counts.get(line_id, 0)
        counts[line_id] = number + 1
        names.append(line_id + _letters(number))
    return names


def _letters(number: int) -> str:
    high, low = divmod(number, len(ascii_lowercase))
    return (_letters(high - 1) if high else "") + ascii_lowercase[low]
