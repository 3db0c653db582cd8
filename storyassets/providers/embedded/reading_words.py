"""The words that `readings` goes by: months, units, titles of kings, and what stands for what. Data only."""

from __future__ import annotations

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
SHORT_DATES = {
    "Jan.": "January", "Feb.": "February", "Mar.": "March", "Apr.": "April", "Jun.": "June", "Jul.": "July",
    "Aug.": "August", "Sep.": "September", "Sept.": "September", "Oct.": "October", "Nov.": "November",
    "Dec.": "December", "Mon.": "Monday", "Tue.": "Tuesday", "Tues.": "Tuesday", "Wed.": "Wednesday",
    "Thu.": "Thursday", "Thurs.": "Thursday", "Fri.": "Friday",
}  # fmt: skip
SHORT_MONTHS_THAT_ARE_WORDS = frozenset({"Mar.", "Jun.", "Jul."})

# Singular and plural of what may follow a number; the first few stand for nothing else beside one.
UNITS = {
    "km": ("kilometer", "kilometers"), "cm": ("centimeter", "centimeters"), "mm": ("millimeter", "millimeters"),
    "m": ("meter", "meters"), "kg": ("kilogram", "kilograms"), "g": ("gram", "grams"), "mg": ("milligram", "milligrams"),
    "ft": ("foot", "feet"), "yd": ("yard", "yards"), "mi": ("mile", "miles"), "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"), "ml": ("milliliter", "milliliters"), "l": ("liter", "liters"),
    "mph": ("mile per hour", "miles per hour"), "km/h": ("kilometer per hour", "kilometers per hour"),
    "kph": ("kilometer per hour", "kilometers per hour"), "hr": ("hour", "hours"), "hrs": ("hour", "hours"),
    "min": ("minute", "minutes"), "mins": ("minute", "minutes"), "sec": ("second", "seconds"), "secs": ("second", "seconds"),
    "°": ("degree", "degrees"), "°C": ("degree celsius", "degrees celsius"), "°F": ("degree fahrenheit", "degrees fahrenheit"),
    "GB": ("gigabyte", "gigabytes"), "MB": ("megabyte", "megabytes"), "kW": ("kilowatt", "kilowatts"),
    "¢": ("cent", "cents"), "p": ("penny", "pence"), "x": ("time", "times"),
}  # fmt: skip
# Those that are words or letters of their own: units only where they stand at the number.
ATTACHED_UNITS = frozenset({"g", "l", "p", "x", "¢", "°"})

MAGNITUDES = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
UNIT_OF_SIGN = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}

CROWNED = frozenset(
    {"King", "Queen", "Pope", "Emperor", "Empress", "Tsar", "Czar", "Prince", "Princess", "Duke", "Sultan", "Kaiser"}
)  # fmt: skip
COUNTED_PARTS = frozenset(
    {"Chapter", "Part", "Act", "Scene", "Book", "Volume", "War", "Phase", "Type", "Section", "Level", "Canto"}
)
NUMBERED_PLACES = frozenset(
    {"room", "flight", "route", "highway", "bus", "suite", "apartment", "cell", "gate"}
)
EMERGENCIES = frozenset({"911", "999", "112"})

PLACES_AFTER_A_NAME = {
    "St.": "street", "Dr.": "drive", "Ave.": "avenue", "Rd.": "road", "Blvd.": "boulevard", "Ln.": "lane",
    "Sq.": "square",
}  # fmt: skip
PLACES_BEFORE_A_NAME = {"Mt.": "mount", "Ft.": "fort"}

# Words that begin sentences: a letter with a stop before one of them ends a sentence.
SENTENCE_STARTERS = frozenset(
    [
        "The",
        "A",
        "An",
        "He",
        "She",
        "It",
        "They",
        "We",
        "You",
        "I",
        "And",
        "But",
        "Then",
        "When",
        "So",
        "Now",
        "There",
        "This",
        "That",
        "His",
        "Her",
        "Their",
        "My",
    ]
)

ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
MEASURE = re.compile(r"(?P<number>-?\d[\d,]*(?:\.\d+)?)(?P<unit>[a-zA-Z/°¢]{1,4})")
HEIGHT = re.compile(r"(?P<feet>\d)['′](?P<inches>\d{1,2})[\"″]?")
DAY = re.compile(r"(?:[1-9]|[12]\d|3[01])(?P<ending>st|nd|rd|th)?")
RANGE = re.compile(r"(?P<first>\d{1,4})[-–—](?P<last>\d{1,4})")
PHONE = re.compile(r"\+?(?:\d{1,3}[-.])?(?:\(?\d{3}\)?[-.])?\d{3}[-.]\d{4}")
SLASHED = re.compile(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?")
ISO_DATE = re.compile(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])")
CLOCK = re.compile(r"(?P<hour>\d{1,2})(?::(?P<minute>[0-5]\d))?(?P<half>[AaPp]\.?[Mm]\.?)?")
HALF_DAY = re.compile(r"(?P<half>[AaPp])\.?[Mm]\.?")
INITIALS = re.compile(r"(?:[A-Z]\.)+(?:[A-Z]\.?)?")
ADDRESS = re.compile(
    r"(?:https?://)?(?:www\.)?(?P<user>[\w.+-]+@)?(?P<site>[\w-]+(?:\.[\w-]+)*\."
    r"(?:com|org|net|edu|gov|io|info|tv|co|uk|de|fr|eu|app|dev))(?P<path>/[\w./-]*)?"
)
PRICE = re.compile(r"(?P<sign>[$€£¥])(?P<number>\d[\d,]*(?:\.\d+)?)")
SHORT_PRICE = re.compile(rf"{PRICE.pattern}(?P<many>[kKmMB]|mn|bn)")
MANY = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion"}
PART_NUMBER = re.compile(r"[Nn]o\.(?P<number>\d+)")
# `I (29F)`; a seat or 27F of cold is none.
AGED = re.compile(r"(?P<age>[1-9]\d)(?P<sex>[FM])")
SEXES = {"F": "female", "M": "male"}
NOT_AGED = frozenset(
    {"seat", "row", "unit", "was", "is", "at", "to", "of", "about", "over", "under", "below", "in"}
)
