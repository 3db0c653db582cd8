"""Place names: words after which a name is that of a lake or a street, and first names that are towns as well."""

from __future__ import annotations

import re

from storyassets.story.words.whole_words import around_whole
from storyassets.story.words.word_tables import word_set

PLACE_HEADS = word_set(
    "Lake River Bay Creek Mountain Mountains Valley Park Beach Island Islands Hills County City Town Village Bridge "
    "Square School College Airport Falls Canyon Forest Harbor Harbour Ocean Sea Gulf Avenue Boulevard Highway Pass "
    "Street Road Lane Hospital University Station Hotel Inn Museum Church Cathedral Cemetery Library Peak Ridge Pond "
    "Springs Hall Arena Stadium Bakery Diner Café Cafe Theater Theatre Elementary"
)
"""As written: `Pike Lake` is no pike, `Miller Street` no miller."""

TOWNS = word_set(
    "Sofia Florence Paris Sydney Victoria Vienna Verona Austin Dallas Houston Jackson Lincoln Chelsea Brooklyn Geneva "
    "Adelaide Alexandria Georgia Virginia Carolina Jordan Chad Kenya India China Asia Orlando Santiago Diego Lima Odessa "
    "Savannah Phoenix Cleveland Denver Preston Milan Troy Dakota Montana Cairo London Bristol Charlotte Madison Camden "
    "Salem Bethany Valencia Siena Roma Lourdes Kent Devon Chester Lancaster Boston Memphis Raleigh Aspen Eden Holland "
    "Ireland Israel Francisco Rio Bergen Helena Augusta Olympia"
)
"""First names that are towns or countries too: who is always in, from or to Sofia is no Sofia."""

_HEADS = re.compile(rf" (?:{'|'.join(sorted(PLACE_HEADS))})\b")
_AT_TOWN = re.compile(
    r"\b(?:in|from|to|near|outside|around|across|through|leave|left|reached|toward|towards) \Z", re.I
)
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|St)\.?|Miss|Aunt|Uncle|Sister|Brother|Father|Mother|King|Queen")


def is_place_head(word: str, before: str) -> bool:
    """Whether a word makes a place of the name before it: the Lake of `Pike Lake`; not that of `Mrs. Lake`."""
    return word.rstrip(".") in PLACE_HEADS and before[:1].isupper() and not _TITLED.fullmatch(before)


_ENDS_OF_TOWNS = ("side", "ville", "town", "shire", "burgh")
_PLANETS = word_set("Mercury Venus Mars Jupiter Saturn Neptune Titan Europa")


CITIES = word_set(
    "Aberdeen Accra Adelaide Algiers Amman Amsterdam Ankara Antwerp Arbroath Auckland Baghdad Baku Bangalore Bangkok Barcelona Basel Beirut "
    "Belfast Belgrade Berlin Bern Bilbao Birmingham Bogotá Bologna Bombay Bonn Bordeaux Brasília Bratislava Bremen Brisbane Brussels "
    "Bucharest Budapest Cadiz Calais Calcutta Calgary Canberra Caracas Cardiff Cartagena Casablanca Chengdu Chennai Chicago Cologne "
    "Colombo Copenhagen Cork Cusco Dakar Damascus Delhi Detroit Dover Dresden Dubai Dublin Dundee Dunkirk Durban Edinburgh Frankfurt "
    "Galway Gdańsk Gdansk Genoa Ghent Glasgow Gothenburg Granada Graz Guadalajara Hague Halifax Hamburg Hanoi Harare Havana Heidelberg "
    "Helsinki Hiroshima Honolulu Hull Innsbruck Istanbul Jakarta Jerusalem Johannesburg Kabul Kampala Karachi Kathmandu Kharkiv Kiel "
    "Kiev Kinshasa Kolkata Krakow Kraków Kyiv Kyoto Lagos Lahore Leeds Leicester Leipzig Lille Lisbon Liverpool Ljubljana Luanda Lusaka "
    "Lviv Lyon Macau Madrid Malmö Manchester Manila Maputo Marrakesh Marseille Mecca Melbourne Minneapolis Minsk Mombasa Monaco Montreal "
    "Moscow Mumbai Munich Nagasaki Nairobi Nantes Naples Newcastle Nice Nuremberg Oslo Osaka Ottawa Oxford Palermo Panama Perth Philadelphia "
    "Pittsburgh Plymouth Porto Portsmouth Prague Pretoria Quebec Quito Reykjavik Riga Rome Rotterdam Rouen Salzburg Sapporo Sarajevo "
    "Seattle Seoul Seville Shanghai Sheffield Shenzhen Singapore Skopje Southampton Stockholm Strasbourg Stuttgart Swansea Taipei Tallinn "
    "Tampere Tangier Tbilisi Tehran Timbuktu Tirana Toronto Toulouse Trieste Trondheim Tunis Turin Turku Utrecht Valletta Valparaíso "
    "Vancouver Venice Vigo Vilnius Warsaw Wellington Windhoek Winnipeg Yokohama Zagreb Zurich Zürich"
)
"""Nobody's names, but of Captain Hull and of Paul Berlin."""

_LANDS = "(?:village|town|hamlet|parish|city|borough|coast|shore|county|province|port|island|isle|hill|duchy|mountain|kingdom|plain|steppe|forest)s?"
_PORT = re.compile(r"\b(?:Port|Lake|Mount|Mt\.|Fort|Cape|Camp|Loch|Glen|Point|Fort) \Z")
"""`The cannery in Port Ellis`: Ellis is nobody."""

_AFTER_FIRST_NAME = re.compile(
    r"\b(?!(?:In|At|From|To|Near|Over|Of|And|The|But|When|Outside|North|South|East|West|New|Greater)\b)[A-Z][a-z]+\.? \Z"
)
_OF_SHIPS = re.compile(
    r"\b(?:[Ss]ant[ao]|San|São|[Tt]he(?: [A-Z]\w+)?|(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?(?:frigate|brig|schooner|sloop|cutter|clipper|"
    r"steamer|steamship|ship|ferry|ferryboat|riverboat|barge|dredger|boat|whaler|trawler|freighter|tanker|liner|tug|tugboat|lifeboat|packet|barque|galleon|corvette|destroyer|"
    r"cruiser|submarine|yacht|lugger|ketch|minesweeper|icebreaker)) \Z"
)
_SURNAME_FOLLOWS = re.compile(r" [A-Z]")
_ON_PLANETS = re.compile(
    r"(?<!call )(?<!calls )(?<!called )\b(?:on|around|orbiting|planet|left|(?:moons?|rings?|orbit|orbits|surface|colonies|mines|dust|skies) of) \Z"
)
_OWNS = re.compile(r"['’]s")
_VILLAGE_OF = re.compile(rf"\b{_LANDS} of (?:[A-Z]\w+ )?\Z")
_AT_ENDS_OF_TOWNS = re.compile(r"\b(?:in|from|near|at|against|beat) \Z")


_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|"
    "Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|"
    "North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|"
    "Washington|West Virginia|Wisconsin|Wyoming|Ontario|Alberta|Manitoba|Saskatchewan|Nova Scotia|Victoria|Queensland|Tasmania|England|Scotland|"
    "Wales|Ireland|France|Spain|Portugal|Italy|Germany|Austria|Poland|Norway|Sweden|Denmark|Finland|Greece|Turkey|India|Japan|China|Kenya|"
    "Nigeria|Ghana|Mexico|Canada|Brazil|Argentina|Peru|Chile|Australia|New Zealand|[A-Z][a-z]+shire|Cornwall|Devon|Kent|Essex|Cumbria|Norfolk"
)
_IN_STATE = re.compile(rf", (?:{_STATES})\b")
_GOES_TO = re.compile(
    r"\b(?:dr[oi]ve|drove|driving|flew|fly|flying|moved|mov(?:e|ing)|sailed|sail|travell?ed|rode|hitchhiked|commuted|trip|train|bus|ferry|plane|"
    r"flight|road|way|miles|shuttle|journey|lorry|coach) (?:(?:back|down|up|over|all the way|on|out|home) )?(?:to|from|for) \Z"
)
"""`I drove to Duluth that weekend`; `she went to Mabel` may be to somebody."""


_BE = re.compile(r" (?:is|was)\b")


def is_ship(name: str, narration: str) -> bool:
    """Whether a first name is only that of a ship or a place: `the Santa Rosa`, `the Emma`, `the frigate Calliope`."""
    places = list(around_whole(narration, name))
    return bool(places) and all(
        _OF_SHIPS.search(before) and not _SURNAME_FOLLOWS.match(after) for before, after in places
    )


def is_town(name: str, narration: str) -> bool:
    """Whether a first name is that of a town wherever it stands: `She learned it in Sofia.`; so is a planet: `the colony on Mars`."""
    places = list(around_whole(narration, name))
    if name in _PLANETS:
        return any(_ON_PLANETS.search(before) and not _OWNS.match(after) for before, after in places)
    if any(_VILLAGE_OF.search(before) for before, _ in places):
        return True
    if name in CITIES:
        return not any(_AFTER_FIRST_NAME.search(before) for before, _ in places)
    if places and all(_HEADS.match(after) for _, after in places):
        return True  # `over Ninth Street`
    if any(_IN_STATE.match(after) for _, after in places):
        return not any(_AFTER_FIRST_NAME.search(before) or _OWNS.match(after) for before, after in places)
    if places and all(_PORT.search(before) for before, _ in places):
        return True
    led_to = any(_GOES_TO.search(before) for before, _ in places)
    if led_to and all(
        (_AT_TOWN.search(before) or _BE.match(after)) and not _OWNS.match(after) for before, after in places
    ):
        return True
    if name.endswith(_ENDS_OF_TOWNS) and any(_AT_ENDS_OF_TOWNS.search(before) for before, _ in places):
        return True
    return name in TOWNS and all(
        _AT_TOWN.search(before) and not _OWNS.match(after) for before, after in places
    )
