"""Touches: the last looks at the film as a whole, when every picture has been framed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyassets.model.camera import Framing
from storyassets.model.character import Cast
from storyassets.model.shot import ShotKind, Staging
from storyassets.story.directing.alarms import (
    be_bored,
    cry_again,
    cry_alone,
    cry_as_it_sounds,
    fall_upon_herd,
    kneel_by_loss,
    run_with_tools,
    spring_from_cover,
)
from storyassets.story.directing.at_doors import clear_the_door, open_its_own_door
from storyassets.story.directing.at_last_there import show_found_place
from storyassets.story.directing.at_rest import keep_who_weeps, seat_the_blind
from storyassets.story.directing.attire import dress_for_occasions, keep_hats_on
from storyassets.story.directing.bearing import show_bearing
from storyassets.story.directing.belongings import give_belongings, seat_in_wheelchairs, settle_umbrellas
from storyassets.story.directing.bubbles import thin_out_bubbles
from storyassets.story.directing.callers import keep_callers_apart
from storyassets.story.directing.changing_clothes import change_clothes
from storyassets.story.directing.confessions import keep_secret, show_confession
from storyassets.story.directing.councils import hold_council
from storyassets.story.directing.cut_chains import show_at_thing
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.deeds_of_today import show_deeds_of_today
from storyassets.story.directing.depth import look_past_shoulders
from storyassets.story.directing.drawings import show_what_is_drawn
from storyassets.story.directing.drums import strike_the_drum
from storyassets.story.directing.figures_shown import show_figures
from storyassets.story.directing.film import Film
from storyassets.story.directing.flattery import show_flattered, show_wary
from storyassets.story.directing.fooled import be_fooled, refuse_liar, stay_away
from storyassets.story.directing.fresh_angles import (
    break_runs,
    come_near_to_faces,
    part_equals,
    part_from_hook,
    turn_faces,
)
from storyassets.story.directing.frights import show_fright
from storyassets.story.directing.from_behind import (
    enter_empty_views,
    leave_empty,
    leave_to_weather,
    look_from_behind,
)
from storyassets.story.directing.getaway import show_getaway
from storyassets.story.directing.handing_over import show_handing_over
from storyassets.story.directing.hands_at_work import show_hands_at_work
from storyassets.story.directing.herds import show_herds
from storyassets.story.directing.hours_read import show_read_hours
from storyassets.story.directing.hunger import show_hunger
from storyassets.story.directing.lead_ins import look_as_they_speak
from storyassets.story.directing.letting_go import (
    lay_down_to_speak,
    show_letting_go,
    show_loser,
    show_who_sees_it,
)
from storyassets.story.directing.long_years import show_years_passing
from storyassets.story.directing.lots_turned import turn_lots
from storyassets.story.directing.meant import Meant, apply_rule
from storyassets.story.directing.mishaps import show_mishaps
from storyassets.story.directing.moving_on import move_on
from storyassets.story.directing.named_things import show_named_things
from storyassets.story.directing.near_ends import (
    cap_outlines,
    come_near_to_dark_lamp,
    come_near_to_embraces,
    come_near_to_what_lies,
    stand_at_sign,
    weep_into_things,
)
from storyassets.story.directing.near_groups import (
    come_near_to_payment,
    come_near_to_pleas,
    show_owners,
    take_one_of_many,
)
from storyassets.story.directing.near_things import (
    come_near_to_small_things,
    imagine_dress,
    show_numbered_door,
    show_tiny,
    show_what_lies,
)
from storyassets.story.directing.of_vehicles import keep_to_vehicles
from storyassets.story.directing.own_coats import show_claim
from storyassets.story.directing.partings import show_arrival, show_invitation, show_parting
from storyassets.story.directing.partners import show_calls_rightly, show_partners
from storyassets.story.directing.passengers import seat_passengers
from storyassets.story.directing.passers_by import open_in_the_air, show_passers_by
from storyassets.story.directing.past_deeds import show_past_deed
from storyassets.story.directing.pastimes import take_to_pastimes
from storyassets.story.directing.pointed_at import (
    clear_the_view,
    end_on_the_blamed,
    keep_the_clad_chair,
    show_accusers,
)
from storyassets.story.directing.put_away import show_hidden_things
from storyassets.story.directing.put_down import put_down
from storyassets.story.directing.quoted import say_what_is_quoted
from storyassets.story.directing.readings import read_on, show_messages, show_readings
from storyassets.story.directing.rides import take_rides
from storyassets.story.directing.sent_off import show_sending
from storyassets.story.directing.signs_again import show_signs_again
from storyassets.story.directing.small_groups import (
    show_both_whole,
    show_broken,
    show_pair_speaking,
    widen_split_speech,
)
from storyassets.story.directing.sober import be_plain, be_sober, smile_as_told
from storyassets.story.directing.solemn import show_grave_faces, show_kept_promise, show_last_words
from storyassets.story.directing.spreads import show_banquet, show_served
from storyassets.story.directing.still_things import (
    open_with_hour,
    set_clocks,
    show_dead_line,
    show_drawings,
    show_hour,
    smile_over_writing,
    write_names,
)
from storyassets.story.directing.strangers import come_close_to_grief, part_strangers
from storyassets.story.directing.strays import clear_strays
from storyassets.story.directing.things_of_today import (
    name_things,
    show_as_today,
    watch_by_camera,
)
from storyassets.story.directing.things_recalled import recall_things
from storyassets.story.directing.threats import show_threats
from storyassets.story.directing.told_animals import show_told_animal
from storyassets.story.directing.torn_papers import show_torn_paper
from storyassets.story.directing.vessels import show_finding, show_reached, show_rising, show_tries
from storyassets.story.directing.wishes import show_warnings, show_wishes
from storyassets.story.reading.mentions import NameBook

_RULES: tuple[Callable[[Film], None], ...] = (
    show_served,
    show_banquet,
    show_fright,
    hold_council,
    show_invitation,
    show_arrival,
    show_parting,
    part_strangers,
    run_with_tools,
    be_fooled,
    be_bored,
    cry_as_it_sounds,
    cry_alone,
    cry_again,
    stay_away,
    refuse_liar,
    show_herds,
    fall_upon_herd,
    spring_from_cover,
    kneel_by_loss,
    show_finding,
    show_tries,
    show_rising,
    show_reached,
    show_hunger,
    show_who_sees_it,
    show_wary,
    show_flattered,
    show_letting_go,
    show_loser,
    lay_down_to_speak,
    open_in_the_air,
    show_passers_by,
    show_wishes,
    come_close_to_grief,
    show_pair_speaking,
    widen_split_speech,
    show_warnings,
    show_broken,
    show_both_whole,
    show_hidden_things,
    show_dead_line,
    open_with_hour,
    show_hour,
    set_clocks,
    show_read_hours,
    show_what_is_drawn,
    show_drawings,
    show_found_place,
    show_accusers,
    write_names,
    smile_over_writing,
    show_years_passing,
    show_grave_faces,
    show_last_words,
    show_kept_promise,
    seat_the_blind,
    keep_who_weeps,
    clear_the_view,
    keep_the_clad_chair,
    end_on_the_blamed,
    show_getaway,
    show_past_deed,
    show_sending,
    show_claim,
    show_at_thing,
    show_threats,
    take_one_of_many,
    come_near_to_payment,
    come_near_to_pleas,
    show_owners,
    cap_outlines,
    come_near_to_dark_lamp,
    come_near_to_embraces,
    come_near_to_what_lies,
    weep_into_things,
    stand_at_sign,
    turn_faces,
    part_from_hook,
    turn_lots,
    show_deeds_of_today,
    show_partners,
    show_handing_over,
    show_calls_rightly,
    strike_the_drum,
    show_torn_paper,
    show_mishaps,
    show_confession,
    keep_secret,
    clear_the_door,
    open_its_own_door,
    say_what_is_quoted,
    show_readings,
    show_signs_again,
    read_on,
    show_messages,
    watch_by_camera,
    name_things,
    put_down,
    clear_strays,
    keep_to_vehicles,
    recall_things,
    come_near_to_small_things,
    show_numbered_door,
    show_what_lies,
    show_tiny,
    show_hands_at_work,
    imagine_dress,
    give_belongings,
    seat_in_wheelchairs,
    settle_umbrellas,
    show_named_things,
    show_as_today,
    keep_hats_on,
    change_clothes,
    dress_for_occasions,
    move_on,
    leave_empty,
    leave_to_weather,
    keep_callers_apart,
    thin_out_bubbles,
    be_plain,
    be_sober,
    smile_as_told,
    look_as_they_speak,
    show_bearing,
    show_figures,
    look_past_shoulders,
    break_runs,
    come_near_to_faces,
    part_equals,
    enter_empty_views,
    look_from_behind,
    show_told_animal,
    take_rides,
    seat_passengers,
    take_to_pastimes,
)


def touch_up(
    passages: Sequence[Passage],
    stagings: Sequence[Staging],
    kinds: list[ShotKind],
    framings: list[Framing],
    cast: Cast,
    book: NameBook,
    *,
    meant: Meant = (),
    faces: bool = False,
) -> list[Staging]:
    """The same pictures; kinds and framings change with them. Of whom it is told is not lost by it."""
    film = Film(passages, list(stagings), kinds, framings, cast, book, faces, meant)
    for rule in _RULES:
        apply_rule(rule, film)
    return [
        _with_its_thing(now, before) if kind is ShotKind.INSERT else now
        for now, before, kind in zip(film.stagings, stagings, film.kinds, strict=True)
    ]


def _with_its_thing(staging: Staging, before: Staging) -> Staging:
    """A picture of a thing alone is of that thing, even if a rule has put it on somebody's head."""
    empty = not staging.props and bool(before.props)
    return staging.model_copy(update={"props": before.props}) if empty else staging
