"""Palettes: the hour and the weather, slightly tinged by the mood of a line: a scene keeps one light.

Things keep their natural colour and are seen in a light: `Palette.lit` gives the colour of
something outdoors at a distance, `Palette.indoors` under a roof, `Palette.turf` of the ground.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.place import TimeOfDay, Weather
from storyassets.model.script import Emotion, broadly
from storyassets.providers.embedded.scenery.colours import WHITE, darken, grey, mix


@dataclass(frozen=True)
class Mood:
    """A feeling in colours: sky from above to the horizon, the tint of things, and a light."""

    sky: tuple[str, str, str]
    tint: str
    light: str


@dataclass(frozen=True)
class Hour:
    """A light: its sky, the colour it casts on things and how strongly, and the sun or moon."""

    sky: tuple[str, str, str]
    ambient: str
    strength: float
    disc: str
    mood_share: float


MOODS = {
    Emotion.CALM: Mood(("#3f7fb8", "#8fc3dd", "#fdecc8"), "#7fae9c", "#ffe6b0"),
    Emotion.JOY: Mood(("#2f9be0", "#86d3ea", "#fff0b3"), "#ffc35c", "#fff3b5"),
    Emotion.SADNESS: Mood(("#3b4f74", "#6f87a8", "#bcc8d4"), "#5f7799", "#b9d3ea"),
    Emotion.FEAR: Mood(("#1b1a3a", "#463a68", "#8b6a90"), "#4a3a66", "#cdeba0"),
    Emotion.ANGER: Mood(("#5a1524", "#b03a34", "#f79a54"), "#a8402f", "#ffc469"),
    Emotion.SURPRISE: Mood(("#2e7fc4", "#6cc7dd", "#ffe3a1"), "#f0a860", "#fff0ac"),
    Emotion.LOVE: Mood(("#8a4a8e", "#e5809c", "#ffd6b8"), "#d98a9a", "#ffe6c4"),
    Emotion.WONDER: Mood(("#31308a", "#7f66bd", "#f8b6cf"), "#8f78c0", "#ffe7a0"),
    Emotion.SUSPENSE: Mood(("#1b4a5c", "#438a92", "#bcd8b4"), "#4f8c88", "#f8e29a"),
}

HOURS = {
    TimeOfDay.DAWN: Hour(("#6f8fd6", "#f7b3a6", "#ffe2ae"), "#ffb48c", 0.18, "#fff0c4", 0.10),
    TimeOfDay.DAY: Hour(("#3f93d4", "#94d0ea", "#fdf3d6"), "#fff3d0", 0.06, "#fffbe2", 0.16),
    TimeOfDay.DUSK: Hour(("#4a3285", "#e0637a", "#ffbb62"), "#d0665a", 0.24, "#fff0bd", 0.10),
    TimeOfDay.NIGHT: Hour(("#080f3c", "#1f3a94", "#4d78cc"), "#1f3a9c", 0.44, "#fbf6e0", 0.07),
}

GOLDEN = Hour(("#4f86c0", "#f2cda0", "#ffd58a"), "#ffb060", 0.20, "#fff0c0", 0.12)
GOLDEN_FILM = ("#ff9a3c", 0.07)
LATE_SHARES = (0.0, 0.34, 0.62, 0.85)  # of the golden hour, by how late a clear day is

# grey share of the sky, colour laid over things, how strongly, extra haze in the distance
WEATHER_VEIL = {
    Weather.CLEAR: (0.0, "#ffffff", 0.0, 0.0),
    Weather.WIND: (0.15, "#ffffff", 0.0, 0.0),
    Weather.RAIN: (0.62, "#3d4c66", 0.20, 0.12),
    Weather.SNOW: (0.45, "#cfdcee", 0.10, 0.15),
    Weather.FOG: (0.60, "#d5dde3", 0.18, 0.30),
    Weather.FLOOD: (0.55, "#46525e", 0.14, 0.10),
}

MOOD_TINT = 0.07  # slight: neighbouring shots of a scene are seen in the same light
HAZE_MAX = 0.78  # of the horizon's colour, over the farthest ridge
SNOW_COVER = 0.80
MOONLIT_SNOW, SNOW_GLIMMER = "#c4d2ff", 0.34  # snow is bright at night
LAMPLIT_SHADE = "#1f1a4e"  # the dark of a room at night, cool beside the warm lamps
LAMP_WARMTH, LAMPLIT_DARK = 0.17, 0.25
TUBELIT_SHADE, TUBELIT_DARK = "#22304f", 0.12  # and of one that is lit all night


@dataclass(frozen=True)
class Palette:
    """The colours of one picture."""

    sky: tuple[str, str, str]
    ambient: str
    strength: float
    tint: str
    light: str
    disc: str
    night: bool
    dim: bool
    snow: bool
    haze: float
    veil: str
    veil_share: float
    film: tuple[str, float] = ("#000000", 0.0)
    """A colour over everything outdoors, and how much of it."""

    lamp_film: tuple[str, float] = ("#000000", 0.0)
    """The same under a roof."""

    vignette: float = 0.22
    tubes: bool = False
    """Under this roof bright lights are on all night."""

    def lit(self, colour: str, distance: float = 0.0) -> str:
        """A natural colour outdoors; `distance` 0 is near, 1 at the horizon."""
        near = mix(mix(colour, self.tint, MOOD_TINT), self.ambient, self.strength)
        near = mix(near, self.veil, self.veil_share)
        return mix(near, self.sky[2], min(HAZE_MAX + 0.1, distance * HAZE_MAX + self.haze * distance))

    def turf(self, colour: str, distance: float = 0.0) -> str:
        """The ground and what lies open to the sky: white under snow."""
        if not self.snow:
            return self.lit(colour, distance)
        white = self.lit(mix(colour, "#f4f8ff", SNOW_COVER), distance)
        return mix(white, MOONLIT_SNOW, SNOW_GLIMMER) if self.night else white

    def indoors(self, colour: str) -> str:
        """A natural colour under a roof: lamps keep the night warm."""
        warm = mix(colour, self.tint, MOOD_TINT)
        if self.night and self.tubes:
            return mix(warm, TUBELIT_SHADE, TUBELIT_DARK)
        if self.night:
            return mix(mix(warm, "#ff9d4d", LAMP_WARMTH), LAMPLIT_SHADE, LAMPLIT_DARK)
        return mix(warm, self.ambient, self.strength * 0.5)

    def in_air(self, colour: str, share: float) -> Palette:
        """The same palette under a sky that is tinged with a colour."""
        top, middle, low = (mix(c, colour, share) for c in self.sky)
        return replace(self, sky=(top, middle, low), ambient=mix(self.ambient, colour, share))

    @property
    def ink(self) -> str:
        """The darkest colour: silhouettes and vignettes."""
        return darken(mix(self.sky[0], self.tint, 0.2), 0.72)


def palette_for(emotion: Emotion, time_of_day: TimeOfDay, weather: Weather, late: int = 0) -> Palette:
    """The palette of a feeling at an hour in a weather; a clear day turns golden the later it is."""
    emotion = broadly(emotion)
    mood = MOODS[emotion]
    share = LATE_SHARES[late] if time_of_day is TimeOfDay.DAY and weather in _SUNNY else 0.0
    hour = _between(HOURS[time_of_day], GOLDEN, share) if share else HOURS[time_of_day]
    overcast, veil, veil_share, haze = WEATHER_VEIL[weather]
    night = time_of_day is TimeOfDay.NIGHT
    blended = [mix(h, m, hour.mood_share) for h, m in zip(hour.sky, mood.sky, strict=True)]
    low_light = mix(veil, hour.sky[1], 0.7) if night else veil
    top, middle, low = (mix(grey(colour, overcast * 0.7), low_light, overcast * 0.35) for colour in blended)
    film, lamp_film = _films(emotion, time_of_day)
    if share:
        gold = (GOLDEN_FILM[0], GOLDEN_FILM[1] * share)
        film, lamp_film = _blend(gold, film), _blend(gold, lamp_film)
    return Palette(
        film=film,
        lamp_film=lamp_film,
        vignette=VIGNETTES.get(emotion, 0.08) + (0.06 if night else 0.0),
        sky=(top, middle, low),
        ambient=mix(hour.ambient, mood.tint, 0.10),
        strength=hour.strength + (0.03 if emotion in DARK_MOODS else 0.0),
        tint=mood.tint,
        light=mix(mood.light, "#ffdf9a", 0.6) if night else mood.light,
        disc=mix(hour.disc, WHITE, 0.2),
        night=night,
        dim=night or time_of_day is TimeOfDay.DUSK,
        snow=weather is Weather.SNOW,
        haze=haze,
        veil=low_light,
        veil_share=veil_share,
    )


def _between(one: Hour, other: Hour, share: float) -> Hour:
    """A light between two others."""
    top, middle, low = (mix(a, b, share) for a, b in zip(one.sky, other.sky, strict=True))
    return Hour(
        sky=(top, middle, low),
        ambient=mix(one.ambient, other.ambient, share),
        strength=one.strength + (other.strength - one.strength) * share,
        disc=mix(one.disc, other.disc, share),
        mood_share=one.mood_share,
    )


_SUNNY = (Weather.CLEAR, Weather.WIND)
DARK_MOODS = frozenset({Emotion.FEAR, Emotion.ANGER, Emotion.SUSPENSE, Emotion.SADNESS})
HOUR_FILMS = {
    TimeOfDay.DAWN: ("#ff9a98", 0.08),
    TimeOfDay.DAY: ("#fff0c0", 0.0),
    TimeOfDay.DUSK: ("#de6428", 0.10),
    TimeOfDay.NIGHT: ("#0a1140", 0.07),
}
LAMPLIGHT = ("#160c3a", 0.03)
MOOD_FILMS = {
    Emotion.FEAR: ("#0a2046", 0.08),
    Emotion.SADNESS: ("#1f3a66", 0.05),
    Emotion.ANGER: ("#b8280f", 0.08),
    Emotion.SUSPENSE: ("#06242e", 0.06),
    Emotion.WONDER: ("#ffd9a0", 0.06),
    Emotion.LOVE: ("#ff7a9a", 0.05),
    Emotion.JOY: ("#ffc23c", 0.05),
}
VIGNETTES = {
    Emotion.FEAR: 0.26,
    Emotion.SUSPENSE: 0.20,
    Emotion.ANGER: 0.18,
    Emotion.SADNESS: 0.14,
    Emotion.WONDER: 0.12,
}


def _films(emotion: Emotion, time_of_day: TimeOfDay) -> tuple[tuple[str, float], tuple[str, float]]:
    """What the hour and the mood lay over everything, outdoors and under a roof."""
    mood = MOOD_FILMS.get(emotion, ("#ffffff", 0.0))
    hour = HOUR_FILMS[time_of_day]
    lamps = LAMPLIGHT if time_of_day is TimeOfDay.NIGHT else (hour[0], hour[1] * 0.4)
    return _blend(hour, mood), _blend(lamps, mood)


def _blend(first: tuple[str, float], second: tuple[str, float]) -> tuple[str, float]:
    """Two films as one."""
    both = first[1] + second[1]
    if not both:
        return "#000000", 0.0
    return mix(first[0], second[0], second[1] / both), round(both - first[1] * second[1], 2)
