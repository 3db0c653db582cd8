"""Scene: place, light and weather, as they last from one passage to the next and change by the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from storyassets.model.place import Landmark, Setting, TimeOfDay, Weather
from storyassets.model.script import Beat
from storyassets.story.directing.at_trades import go_to_court_or_trade
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.dwellers import goes_into_hole
from storyassets.story.directing.high_water import flooded
from storyassets.story.directing.households import Households
from storyassets.story.directing.in_passing import is_brought, is_in_passing
from storyassets.story.directing.insets import Insets
from storyassets.story.directing.journeys import Journeys
from storyassets.story.directing.riding_on import ride_on
from storyassets.story.directing.told_scene import Scene, without_names
from storyassets.story.reading.landmarks import find_landmark, ground_of, is_farm_gate
from storyassets.story.reading.light import (
    find_time,
    find_weather,
    is_habit,
    is_only_cold,
    names_daylight,
    passes_at_once,
)
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.place_phrases import (
    AFTER_YEARS,
    AT_THE_LAMP,
    BACK,
    DEPARTURE,
    DREAMT,
    HERDING,
    LONGS,
    MEAL_LAID,
    RIDE_HOME,
    SICKBED,
    THESE_DAYS,
    TO_KIN,
    TO_THE_SEA,
    WRECK,
    find_by_phrase,
)
from storyassets.story.reading.place_phrases_at_work import owned_place
from storyassets.story.reading.place_presence import SENT, is_appointed
from storyassets.story.reading.place_words import HOME_ROOMS, HOMEWARD, INDOORS, LIVES_THERE, THRESHOLD
from storyassets.story.reading.places import find_place, find_way, settle_period
from storyassets.story.reading.places_of_today import find_today, has_driveway, has_left
from storyassets.story.reading.views import GREEN, NOT_LIVED_IN, VEHICLES, indoors_of, outdoors_of
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

# A season, and a fog at sea, outlast the hour; a shower does not. Who goes elsewhere later has left dawn behind.
_LASTING = (Weather.SNOW, Weather.FOG)
_PASSING = (TimeOfDay.DAWN, TimeOfDay.DUSK)
_AT_ONCE = re.compile(r"^(?:and |so )?(?:then|at once|immediately|with that)\b")
_GOES_TO_BED = re.compile(r"\b(?:asleep|slept|sleep|to bed|in (?:his|her|their) bed)\b")
_OF_OCCASIONS = (Setting.TAVERN, Setting.GRAVEYARD, Setting.COURTROOM, Setting.CHURCH)
_OF_A_HOME = re.compile(r"\b(?:piano|bed|cradle|oven|stove|kitchen|attic)\b")
_STOPS_AT = re.compile(r"\b(?:stopped|stops|stopping|called in|pulled in) (?:\w+ )?(?:at|by|in|for)\b")
_PULLS_UP = re.compile(
    r"\b(?:cars?|trucks?|vans?|taxis?|cabs?|bus|limousine|pickup|ambulances?|motorcycles?|headlights) (?:\w+ly )?"
    r"(?:pulled|pulls|rolled|drew|turned|swung|screeched|stopped|parked) (?:up|in|into|out|over|outside|to a)\b"
)
"""A car comes: it is seen from the house."""

_GETS_OUT = re.compile(
    r"\b(?:climbed|got|stepped|jumped|poured|spilled|came|hopped) (?:down |slowly )?out\b|\bat the door\b|\bknock(?:ed|ing)\b|\b(?:on|at) the (?:porch|doorstep|curb)\b"
)
_INSIDE_OF = {
    **dict.fromkeys((Landmark.BAKERY, Landmark.BUTCHER, Landmark.SHOP, Landmark.TAILOR), Setting.SHOP),
    Landmark.CAFE: Setting.RESTAURANT,
    Landmark.BOOKSHOP: Setting.LIBRARY,
    Landmark.BANK: Setting.COUNTER,
    Landmark.POLICE: Setting.COUNTER,
    Landmark.SCHOOL: Setting.CLASSROOM,
    Landmark.OFFICE: Setting.OFFICE,
    Landmark.HOSPITAL: Setting.HOSPITAL,
    Landmark.CHURCH: Setting.CHURCH,
}
_FRONTS = {Setting.RESTAURANT: Landmark.CAFE, Setting.SHOP: Landmark.SHOP, Setting.COUNTER: Landmark.BANK}
_FRONTS |= {Setting.HOSPITAL: Landmark.HOSPITAL, Setting.LIBRARY: Landmark.BOOKSHOP}
_FIRST_PERSON = re.compile(r"\b(?:i|we|my|our)\b")
_DROVE = re.compile(r"\b(?:drove|drive|rode|ride)\b")
_TO_SOMEBODY = word_set("you your yours yourself")


@dataclass
class SceneReader:
    """Takes up the cues of narration, passage by passage; what characters talk about is elsewhere."""

    home: Setting
    book: NameBook
    of_today: bool
    lived_in: bool
    scene: Scene = field(init=False)
    habit_of: str = ""
    """The line that tells of every night: on the next one it is not night."""

    hour: TimeOfDay = TimeOfDay.DAY
    """The hour at which the story is, where no words name another."""

    season: Weather = Weather.CLEAR
    """The weather in which the story begins."""

    lighthouse: bool = False
    """The story tells of one: a door at the sea is its door."""

    by_teller: bool = False
    """One of its people tells the story."""

    bound_for_sea: bool = False
    """Somebody travels there, and has not arrived."""

    bound: Setting | None = None
    """Where the way leads on which they are: they are there in the next passage."""

    errand: tuple[str, Scene] | None = None
    """The line that tells of a herd to be minded or a dream, and the scene of before: only that line plays there."""

    scene_of: str = ""
    """The line of the passage before."""

    begun: str = ""
    """The first line of the story."""

    before: Scene | None = None
    """The scene before this one, elsewhere."""

    mice: bool = False
    """Mice are in the story: in a house their den is a hole in its wall."""

    fronts: set[Landmark] = field(default_factory=set)
    """The landmarks before which the story has been."""

    households: Households = field(default_factory=Households)
    journeys: Journeys = field(default_factory=Journeys)
    insets: Insets = field(default_factory=Insets)
    rain_of: str = ""
    """The line in which it rains, and in no other."""

    beat: Beat | None = None
    cued_in: Beat | None = None
    """The beat whose words last told the time."""

    def __post_init__(self) -> None:
        self.scene = Scene(self.home, self.hour, weather=self.season, home=self.home)

    def read(self, passage: Passage, rest: Sequence[str] = ()) -> None:
        """Move to where the passage plays; `rest` are the words with which its sentence goes on."""
        self._let_time_pass(passage)
        if (
            self.scene.glimpsed
            and passage.line.line_id != self.scene_of
            and _GETS_OUT.search(passage.line.text.lower())
        ):
            # They get out, or come to the door: now it plays there.
            self.errand = None
        self.scene_of = passage.line.line_id
        if self.errand is not None and passage.line.line_id != self.errand[0]:
            self.scene, self.errand = replace(self.errand[1], time_of_day=self.scene.time_of_day), None
        self.scene = self.insets.turn(passage, self.scene, by_teller=self.by_teller)
        self.scene = self.journeys.begin(passage, self.scene, self.before)
        named = [mention.character_id for mention in self.book.find(passage.narrated)]
        if self._at_work(passage, named):
            return
        if passage.is_dialogue or speaks(passage.narrated):
            self.scene = replace(self.scene, cued=False, setting=self.bound or self.scene.setting)
            self._go_where_it_is_better(passage)
            self.bound = None
            return
        now, text = replace(self.scene, longed_for=False, glimpsed=False), " ".join(passage.narrated).lower()
        if now.setting in INDOORS and HERDING.search(" ".join((*passage.narrated, *rest)).lower()):
            self.errand = (passage.line.line_id, now)
            self.scene = replace(now, setting=Setting.FIELD, landmark=None, far=False, cued=True)
            return
        if DREAMT.search(text) and self.errand is None:
            self.errand = (passage.line.line_id, now)
            self._set_light(passage, text, now, now)
            return
        spot = self._find_goal(passage, rest, text, now)
        if not spot.cued:
            spot = self._visit(spot, named, passage.line.text)
        self._set_light(passage, text, now, spot)
        begun = self.of_today and self.begun not in ("", passage.line.line_id)
        in_passing = spot.glimpsed or (
            begun
            and is_in_passing(
                now, spot, " ".join((text, *rest)), passage.line.text.lower(), by_teller=self.by_teller
            )
        )
        if in_passing and self.errand is None and passage.beat is not Beat.HOOK:
            self.errand = (passage.line.line_id, now)
        if (spot.setting, spot.landmark) != (now.setting, now.landmark) and not now.far:
            self.before = now

    def _find_goal(self, passage: Passage, rest: Sequence[str], text: str, now: Scene) -> Scene:
        """Where it is by these words; who only asks the way, or is sent, is still there."""
        goal = self.journeys.ask(
            passage.line.line_id, without_names(self.book, passage.line.text.split(), ())[0]
        )
        if goal is not None:
            spot = replace(now, cued=False, spoken_of=settle_period(goal, self.of_today, self.home))
        else:
            spot = self._find_spot(*without_names(self.book, passage.narrated, rest), text)
            whole = " ".join((*passage.told_so_far, *passage.narrated, *rest)).lower()
            spot = ride_on(now, spot, text, whole) if self.of_today else spot
            spot = go_to_court_or_trade(now, spot, whole, of_today=self.of_today)
        told = {bare(word) for word in passage.told_so_far}
        if (passage.narrated[:1] == ("to",) and SENT & told) or is_appointed(passage.narrated, told):
            return replace(now, cued=False)
        return spot

    def _set_light(self, passage: Passage, text: str, now: Scene, spot: Scene) -> None:
        """Be at the spot, with the hour and the weather that the words tell, else those that last."""
        place, time = spot.setting, find_time(text)
        if time is TimeOfDay.DAY and self.hour is TimeOfDay.NIGHT and not names_daylight(text):
            # 'For two weeks', of somebody whose work is at night.
            time = None
        if time is not None:
            self.habit_of = passage.line.line_id if is_habit(text) else ""
        elif now.time_of_day is TimeOfDay.DUSK and _GOES_TO_BED.search(text):
            time = TimeOfDay.NIGHT
        elif place is not now.setting and passage.beat is not self.cued_in and now.time_of_day in _PASSING:
            time = now.time_of_day if _AT_ONCE.search(text) else TimeOfDay.DAY
        if time is not None:
            self.cued_in = passage.beat
        if not self.of_today and place is Setting.ROAD and place is not now.setting and _DROVE.search(text):
            # Only that line plays on the way.
            self.errand = (passage.line.line_id, now)
        if time is not None and time is not now.time_of_day:
            self.households.came.clear()
        changed = place is not now.setting or (time is not None and time is not now.time_of_day)
        stays = (not changed and not now.far) or now.weather in _LASTING
        told = None if place in INDOORS and is_only_cold(text) else find_weather(text)
        weather = told or (now.weather if stays else Weather.CLEAR)
        weather = flooded(now, spot, text, weather)
        if weather is Weather.RAIN and passes_at_once(text):
            self.rain_of = passage.line.line_id
        self.scene = replace(
            spot, time_of_day=time or now.time_of_day, weather=Weather.RAIN if spot.far else weather
        )

    def _go_where_it_is_better(self, passage: Passage) -> None:
        """'I prefer my life in the country': from these words on it is the country, where the speaker goes."""
        line, span = passage.lines[-1], passage.spans[-1]
        rest = line.text.split()[span.first_word :]
        said = LONGS.search(passage.low)
        if not passage.is_dialogue or said is None:
            return
        after = rest[len(" ".join(passage.words)[: said.start()].split()) :]
        words, _ = without_names(self.book, after, ())
        place = find_place(
            words, self.scene.setting, self.home, lived_in=self.lived_in, of_today=self.of_today
        )
        if place is not None and place is not self.scene.setting:
            place = settle_period(place, self.of_today, self.home)
            self.scene = replace(self.scene, setting=place, landmark=None, cued=True, longed_for=True)

    def _find_spot(self, words: list[str], rest: list[str], text: str) -> Scene:
        """Where it is by these words, else where it was; light and weather are still those of before."""
        now = self.scene
        told = self._find_told(words, text)
        if told is not None:
            return told
        bound, way = self.bound, find_way([*words, *rest])
        self.bound = None
        if way is not None:
            self.bound = way[1] if find_way(words) is not None else None
            return replace(now, setting=way[0], landmark=None, far=False, parted=False, cued=True)
        today = self._find_today(words, rest, text)
        if today is not None:
            return replace(now, setting=today, landmark=None, far=False, cued=True)
        found = self._arrive(text) or find_place(
            words, now.setting, self.home, lived_in=self.lived_in, of_today=self.of_today
        )
        landmark = self._find_landmark(words)
        if found is None and landmark is None and rest and not BACK.search(text):
            whole = [*words, *rest]
            found = find_place(whole, now.setting, self.home, lived_in=self.lived_in, of_today=self.of_today)
            landmark = self._find_landmark(whole)
        if found is None and landmark is None:
            return replace(now, setting=bound, cued=True) if bound else self._return_from(now, text)
        return self._go_to(found, landmark, text)

    def _find_today(self, words: list[str], rest: list[str], text: str) -> Setting | None:
        """A place that only our time has, by these words or by those with which their clause goes on."""
        if not self.of_today:
            return None
        found = find_today(text, self.scene.setting)
        if found is Setting.CORRIDOR and self.scene.setting in HOME_ROOMS and LIVES_THERE.search(text):
            return None
        goes_on = found is None and rest and not BACK.search(text)
        return find_today(" ".join((*words, *rest)).lower(), self.scene.setting) if goes_on else found

    def _find_landmark(self, words: Sequence[str]) -> Landmark | None:
        """Before what they are, if people live there; gates of today are seldom those of a castle.

        Who owns a place is inside it, unless the story has stood before it.
        """
        landmark = find_landmark(words) if self.lived_in else None
        if landmark is not None and landmark not in self.fronts:
            inside = self.of_today and owned_place(" ".join(words).lower()) is not None
            landmark = None if inside else landmark
        gate_of_today = landmark is Landmark.GATE and self.of_today and self.scene.setting not in GREEN
        if landmark is None or gate_of_today or is_farm_gate(landmark, self.scene.setting, words):
            return None
        self.fronts.add(landmark)
        return landmark

    def _find_told(self, words: list[str], text: str) -> Scene | None:
        """The spot of what is told to happen: a meal that is laid, a hole in the wall, a wreck, a ride home."""
        now = self.scene
        if MEAL_LAID.search(text):
            if now.setting in INDOORS:
                return replace(now, cued=True)
            room = self.households.hall or settle_period(
                indoors_of(now.setting, self.home), self.of_today, self.home
            )
            return replace(now, setting=room, landmark=None, far=False, cued=True)
        if self.of_today and now.setting not in VEHICLES and _PULLS_UP.search(text):
            return self._see_it_come(now)
        if self.mice and goes_into_hole(now.setting, " ".join(words).lower()):
            return replace(now, setting=Setting.MOUSE_HOLE, landmark=None, far=False, cued=True)
        if HERDING.search(text) and now.setting not in GREEN:
            # The herd may be somebody of the story, whom the place words do not name.
            return replace(now, setting=Setting.FIELD, landmark=None, far=False, cued=True)
        if WRECK.search(text):
            return replace(now, setting=Setting.SEA, landmark=None, far=True, cued=True)
        at_war = self.insets.before is not None
        if self.lived_in and not at_war and now.setting not in INDOORS and SICKBED.search(text):
            return replace(now, setting=self._sickroom(), landmark=None, far=False, cued=True)
        if RIDE_HOME.search(text) and not (self.of_today and _STOPS_AT.search(text)):
            road = Setting.CITY if self.of_today else Setting.ROAD
            return replace(now, setting=road, landmark=None, far=False, cued=True)
        if HOMEWARD.search(text) and BACK.search(text):
            return replace(now, far=False, cued=True)
        return None

    def _sickroom(self) -> Setting:
        """Where somebody ill lies in bed."""
        return Setting.BEDROOM if self.of_today else settle_period(Setting.ROOM, self.of_today, self.home)

    def _see_it_come(self, now: Scene) -> Scene:
        """Outside of where they are, for a line: who comes by car is seen there."""
        outside = Setting.DRIVEWAY if now.setting in HOME_ROOMS else outdoors_of(now.setting, self.home)
        landmark = _FRONTS.get(now.setting) if outside is Setting.CITY else None
        return replace(now, setting=outside, landmark=landmark, far=False, cued=True, glimpsed=True)

    def _go_to(self, found: Setting | None, landmark: Landmark | None, text: str) -> Scene:
        """At the place or before the landmark that the words name."""
        now = self.scene
        if now.landmark is Landmark.MANSION and found in (Setting.ROOM, Setting.HALL):
            found = Setting.DINING_ROOM
        if found is Setting.ROOM and now.landmark is not None and self.of_today:
            found = _INSIDE_OF.get(now.landmark, found)
        base = found or now.setting
        if landmark is not None and (found is None or found not in INDOORS):
            place = settle_period(ground_of(landmark, base), self.of_today, self.home)
            if self.of_today and has_driveway(landmark, place):
                place, landmark = Setting.DRIVEWAY, None
            return replace(now, setting=place, landmark=landmark, far=False, cued=True)
        place = settle_period(base, self.of_today, self.home)
        return replace(
            now,
            setting=place,
            landmark=now.landmark if place is now.setting else None,
            far=False,
            cued=True,
            parted=DEPARTURE.search(text) is not None,
            passing=place in _OF_OCCASIONS and find_by_phrase(text) is place,
        )

    def _at_work(self, passage: Passage, named: list[str]) -> bool:
        """Whether it is told of folk who are at home; it plays there for a line."""
        home = self.households.stay_at_work(self.scene.setting, passage, named)
        if home is None:
            return False
        self.errand = (passage.line.line_id, self.scene)
        home = settle_period(home, self.of_today, self.home)
        self.scene = replace(self.scene, setting=home, landmark=None, far=False, cued=True)
        return True

    def _visit(self, spot: Scene, named: list[str], line: str) -> Scene:
        """Where somebody lives who is told of first, or to whom a bride has come."""
        house = self.households.visit_noble(spot.setting, named)
        house = house or self.households.own_house(spot.setting, named, line.lower())
        house = Setting.THRONE_ROOM if self.journeys.reaches_court(named, line) else house
        return replace(spot, setting=house, landmark=None) if house else spot

    def _arrive(self, text: str) -> Setting | None:
        """The place at the sea for which somebody was bound, when they are at its door."""
        if self.lighthouse and AT_THE_LAMP.search(text):
            return Setting.LAMP_ROOM
        bound, self.bound_for_sea = self.bound_for_sea, TO_THE_SEA.search(text) is not None
        if self.bound_for_sea or not bound:
            return None
        if THRESHOLD.search(text) and self.lighthouse:
            return Setting.LIGHTHOUSE
        return None

    def _return_from(self, now: Scene, text: str) -> Scene:
        """Where it is if no words say so: home after years or a farewell, back where they were, else still there."""
        back = BACK.search(text)
        if back is not None and self.before is not None and not is_brought(text[: back.start()]):
            return replace(self.before, far=False, cued=True)
        at_house = now.setting is Setting.DRIVEWAY and self.home not in HOME_ROOMS
        can_leave = self.of_today and now.weather is not Weather.FLOOD and not at_house
        if can_leave and has_left(text, now.setting):
            return replace(now, setting=self.home, landmark=None, far=False, cued=False)
        if now.far and self.before is not None:
            return replace(self.before, far=False, cued=False)
        away = now.setting in NOT_LIVED_IN or _FIRST_PERSON.search(text) is not None
        these_days = away and now.landmark is None and THESE_DAYS.search(text) is not None
        over = now.passing and (find_time(text) is not None or _OF_A_HOME.search(text) is not None)
        over = over or (now.setting in NOT_LIVED_IN and bool(TO_KIN.search(text)))
        if AFTER_YEARS.search(text) or now.parted or these_days or over:
            home = replace(now, setting=self.home, landmark=None, far=False, cued=False)
            return replace(home, parted=False, passing=False)
        return replace(now, far=False, cued=False)

    def _let_time_pass(self, passage: Passage) -> None:
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            # A hook tells of what comes later: the story begins at home, by day.
            self.scene = Scene(self.home, self.hour, weather=self.season, home=self.home)
            self.habit_of = ""
            self.households.met.clear()
        if self.habit_of and passage.line.line_id != self.habit_of and not passage.is_dialogue:
            self.scene = replace(self.scene, time_of_day=self.hour)
            self.habit_of = ""
        if self.rain_of and passage.line.line_id != self.rain_of:
            self.scene, self.rain_of = replace(self.scene, weather=Weather.CLEAR), ""
        if passage.beat is not Beat.HOOK:
            self.begun = self.begun or passage.line.line_id
        self.beat = passage.beat


def speaks(words: Sequence[str]) -> bool:
    """Whether narration is a quotation, read aloud because nobody knows who says it."""
    return any(bare(word) in _TO_SOMEBODY for word in words)
