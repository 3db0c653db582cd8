"""Heritage: the part of the world that names and words of a story tell of, and the skin and hair that are common there.

Names and words only make it likely: whoever a story says nothing of looks as everybody does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyassets.model.character import Costume, HairStyle, Role, Sex, Species
from storyassets.model.script import Script
from storyassets.story.casting.palettes import SKINS
from storyassets.story.casting.periods import is_of_today
from storyassets.story.words import names_of_lands
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.word_tables import word_set


@dataclass(frozen=True)
class Heritage:
    """Names and words of a part of the world; skins and hair of many who live there."""

    names: frozenset[str]
    words: frozenset[str]
    skins: tuple[str, ...]
    hairs: tuple[str, ...]
    curly: bool | None = None
    """Whether hair is mostly curly, mostly straight, or either."""

    folk: Costume | None = None
    """What its villagers wear."""

    folk_words: frozenset[str] = frozenset()
    """Where not all of it has the same: words of the land whose villagers do."""


_FAMILIAR = (FEMALE_NAMES | MALE_NAMES) - word_set(names_of_lands.WOMEN) - word_set(names_of_lands.MEN)
"""Whoever has one of these is not from far away for all that is known."""

_FULL_NAME = re.compile(r"\b([A-Z][\w'’.-]*)(?= ([A-Z]\w+))")
_FAIR, _LIGHT, _TAN, _BROWN, _DARK, _DEEP = SKINS
_BLACK, _DARK_BROWN = "#1b1a20", "#2a1d16"

_JAPAN = word_set(
    "hokkaido kyushu nara hiroshima nagasaki yokohama okinawa sapporo fuji japan japanese tokyo kyoto osaka edo samurai shogun geisha tatami kimono sake"
)
_ANDES = word_set("peru peruvian bolivia andes andean inca quechua cusco llama llamas alpaca alpacas")

HERITAGES = (
    Heritage(
        word_set(
            "Abena Akosua Ama Adwoa Efua Esi Yaa Kofi Kojo Kwabena Kwaku Kwame Kwasi Yaw Ekow Mensah Asante Osei Boateng Owusu "
            "Adjei Nkrumah Okafor Okonkwo Adeyemi Adebayo Okoye Eze Nwosu Achebe Adichie Balogun Chidi Chidinma Chiamaka "
            "Chioma Chinedu Chike Emeka Ifeoma Ikenna Ngozi Nkechi Nnamdi Obinna Oluchi Uche Adaeze Folake Femi Segun Tunde "
            "Babatunde Yetunde Abiodun Akin Bakari Oluwaseun Amadou Mamadou Ousmane Moussa Fatou Fatoumata Diallo Diop Traore "
            "Keita Cheikh Boubacar Kamau Mwangi Otieno Wangari Wanjiru Wambui Juma Njoroge Kipchoge Odhiambo Thabo Sipho Themba "
            "Sizwe Bongani Lwazi Thandiwe Tendai Tafadzwa Mandela Dlamini Nkosi Akua Njeri Achieng Nomsa Zanele Lindiwe Aminata Mariama Almaz Selam Makeda Ibrahima Dawit Obi Zuri Imani Jabari Malaika Tesfaye Bekele Abebe Anansi"
        ),
        word_set(
            "kano ibadan abuja kumasi dakar bamako africa african nigeria nigerian ghana kenya lagos accra nairobi senegal mali ethiopia tanzania uganda yam yams baobab griot kente calabash cassava fufu jollof dashiki maasai zulu togo benin burkina guinea gambia cameroon timbuktu sahel"
        ),
        (_DARK, _DEEP, _DARK),
        (_BLACK, _DARK_BROWN),
        curly=True,
        folk=Costume.AFRICAN,
    ),
    Heritage(
        word_set(
            "Emiko Haruto Kenta Joon Minji Yuna Aiko Akiko Akira Haruka Haruki Hideo Hiro Hiroshi Hina Ichiro Jiro Kazuo Keiko Kenji Kenzo Mariko Michiko Naoki "
            "Ryota Sakura Satoshi Shinji Takashi Takeshi Taro Yoko Yuki Yumi Tanaka Sato Suzuki Yamamoto Nakamura Watanabe Ito "
            "Kobayashi Mei Chen Wang Zhang Liu Yang Huang Zhao Wu Zhou Xu Lin Qing Xiu Wei Jian Haoran Ming Choi "
            "Jung Soo Nguyen Tran Linh Thuy Huong Nguyet Duc Tuan Quang Minh Pham Hoang"
        ),
        word_set("beijing shanghai seoul hanoi pagoda") | _JAPAN,
        (_FAIR, "#efc6a0", "#efc6a0"),
        (_BLACK, "#201a1c"),
        curly=False,
        folk=Costume.JAPANESE,
        folk_words=_JAPAN,
    ),
    Heritage(
        word_set(
            "Aisha Anaya Anika Anil Anjali Aparna Arjun Asha Ashok Amit Amrita Anand Arnav Chandra Deepa Dilip Dinesh Gupta Indira "
            "Ishaan Kabir Kamala Kavita Khan Komal Lakshmi Madhav Meera Mohan Neha Nikhil Patel Pooja Prakash Priya Priyanka "
            "Rahul Raj Rajesh Rajiv Ramesh Rani Ravi Rohan Sachin Samina Sanjay Sharma Shreya Singh Sita Sujata Sunil Sunita "
            "Suresh Usha Veda Vijay Vikram Vishal Iyer Nair Raman Menon Pillai Krishnan Rao Desai Joshi Verma Mishra Das Bose Sen Leela Lila Padma Rekha Radha Geeta Shanti Nisha Divya Ananya Krishna Gopal Reddy Kapoor Mehta Chatterjee"
        ),
        word_set(
            "jaipur varanasi punjab gujarat rajasthan goa lahore karachi dhaka lanka india mumbai delhi kolkata calcutta kerala chennai bengal nepal bangladesh pakistan sari saris mahout rupee rupees raja rajah maharaja rickshaw brahmin monsoon"
        ),
        (_BROWN, _BROWN, _DARK),
        (_BLACK, _DARK_BROWN),
        curly=False,
        folk=Costume.INDIAN,
    ),
    Heritage(
        word_set(
            "Abdul Abdullah Adil Ahmed Ali Amal Amani Amir Amira Anwar Asma Aziz Babak Farah Farid Farida Faisal Fahad Farouk "
            "Fatima Ghada Hafsa Hakim Hamid Hamza Hasan Hassan Huda Hussein Ibrahim Imran Ismail Jamal Kamal Kareem Karim Khadija "
            "Khalid Laila Layla Leila Leyla Mahmoud Malik Mariam Maryam Mohammed Muhammad Mustafa Nabil Nadir Naima Najwa "
            "Nasir Nasrin Navid Noor Nour Omar Osman Parisa Rania Rashid Roya Saeed Samir Samira Shirin Soraya Suleiman Tarek Tariq "
            "Umar Yasmin Yasser Yusuf Zahra Zainab Zaynab Zeina Zeynep Bilal Reza Arash Farhad Youssef Emre Fatma Ayse Mehmet Elif Aylin Haddad Khoury Nasser"
        ),
        word_set(
            "fez marrakesh marrakech casablanca algiers tunis tunisia algeria oman yemen damascene jordanian petra wadi oasis egypt cairo morocco iran tehran iraq baghdad syria damascus lebanon beirut istanbul sultan vizier caliph sheikh bedouin souk minaret dervish pasha dinar dinars dirham dirhams"
        ),
        (_TAN, "#cf9468", _BROWN),
        (_DARK_BROWN, _BLACK),
        folk=Costume.ARABIAN,
    ),
    Heritage(
        word_set(
            "Alejandro Alejandra Alonso Alvaro Araceli Beatriz Blanca Camila Carlos Catalina Cesar Consuelo Delgado Diego Diaz "
            "Dolores Eduardo Emilio Enrique Ernesto Esperanza Esteban Felipe Fernandez Fernando Flores Francisco Garcia Gomez "
            "Gonzalez Graciela Guadalupe Guillermo Gustavo Gutierrez Hernandez Ignacio Itzel Javier Jimenez Joaquin Jorge Jose "
            "Juan Juana Juanita Lopez Lourdes Lupe Luis Manuel Marisol Martinez Mateo Mendoza Mercedes Miguel Milagros Morales "
            "Moreno Munoz Ortega Ortiz Pablo Paloma Pedro Pilar Ramirez Ramon Ramos Raul Reyes Ricardo Rivera Roberto Rocio Rodrigo "
            "Rodriguez Rosario Ruiz Salazar Salvador Sanchez Santiago Soledad Torres Vargas José Ramón Héctor Joaquín Raúl Inés Lucía Vega Ximena Xiomara Yolanda"
        ),
        word_set(
            "chile valparaíso valparaiso quito ecuador guadalajara havana mexico colombia bogota guatemala oaxaca peso pesos hacienda abuela abuelo"
        )
        | _ANDES,
        (_TAN, "#c98d60", _LIGHT),
        (_DARK_BROWN, _BLACK, "#4a2f20"),
        folk=Costume.ANDEAN,
        folk_words=_ANDES,
    ),
    Heritage(
        word_set(
            "Agneta Anders Arne Arvid Astrid Birgit Bjorn Elin Freya Gudrun Gunnar Hedda Henrik Ingeborg Ingrid Ivar Karin Knut "
            "Lars Lasse Leif Linnea Magnus Mette Nils Olaf Sigrid Solveig Soren Sven Torsten Ulla Andersson Hansen Larsen Nilsson"
        ),
        word_set("fjord fjords viking vikings kroner krona"),
        (_FAIR, _FAIR, _LIGHT),
        ("#c99a4b", "#d9b25f", "#a8652c"),
    ),
)
_STRAIGHT = {HairStyle.CURLY: HairStyle.SHORT}
_CURLED = {
    HairStyle.SHORT: HairStyle.CURLY,
    HairStyle.LONG: HairStyle.BRAIDS,
    HairStyle.PONYTAIL: HairStyle.BUN,
}
_FEWEST_NAMED = 2


def find_heritages(script: Script) -> dict[str, Heritage]:
    """For each person whose names or whose story tell it, where in the world they have their looks from."""
    text = " ".join((script.title, *(line.text for line in script.lines)))
    words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower()))
    people = [role for role in script.roles if role.species is Species.HUMAN]
    own = {role.character_id: _of_names(role, text) for role in people}
    told = [one for one in HERITAGES if one.words & words]
    named = [one for one in own.values() if one is not None]
    everybodys = told[0] if len(told) == 1 else None
    if everybodys is None and len(named) >= _FEWEST_NAMED and all(one is named[0] for one in named):
        others = [role for role in people if own[role.character_id] is None and _is_named(role)]
        everybodys = named[0] if not others else None
    elif everybodys is not None and any(one is not everybodys for one in named):
        everybodys = None
    foreign = (
        {role.character_id for role in people if role.name in _FAMILIAR} if is_of_today(script) else set()
    )
    found = {who: one or (None if who in foreign else everybodys) for who, one in own.items()}
    return {who: one for who, one in found.items() if one is not None}


_OF_A_YEAR = re.compile(r"\b(?:18[5-9]|19\d|20\d)\d\b")
"""Where a year of the last hundred and fifty is told, armies and travellers do not wear what villagers wear there."""


def land_of(script: Script) -> Heritage | None:
    """The one part of the world that the words of a story tell of, if its villagers have clothes of their own."""
    text = " ".join((script.title, *(line.text for line in script.lines)))
    words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower()))
    told = [one for one in HERITAGES if one.words & words]
    if _OF_A_YEAR.search(text) or len(told) != 1 or (told[0].folk_words and not told[0].folk_words & words):
        return None
    return told[0]


def land_of_names(script: Script) -> Heritage | None:
    """The one part of the world where everybody with a name has it from, if two have."""
    text = " ".join((script.title, *(line.text for line in script.lines)))
    named = [role for role in script.roles if role.species is Species.HUMAN and _is_named(role)]
    lands = [_of_names(role, text) for role in named]
    first = lands[0] if len(lands) >= _FEWEST_NAMED else None
    return first if first and not first.folk_words and all(one is first for one in lands) else None


def _is_named(role: Role) -> bool:
    return (
        role.name[:1].isupper()
        and role.name.lower() != role.occupation
        and role.name != "I"
        and not role.crowd
    )


def _of_names(role: Role, text: str) -> Heritage | None:
    """By what they are called; the surname that stands after a first name counts too."""
    names = {word for name in (role.name, *role.aliases) for word in name.split() if word[:1].isupper()}
    names |= {last for first, last in _FULL_NAME.findall(text) if first in names}
    return next((one for one in HERITAGES if one.names & names), None)


def hair_style(style: HairStyle, sex: Sex, heritage: Heritage) -> HairStyle:
    """The style as hair of that kind is worn."""
    if heritage.curly is None or style is HairStyle.BALD:
        return style
    if not heritage.curly:
        return _STRAIGHT.get(style, style)
    return _CURLED.get(style, style) if sex is not Sex.MALE or style is not HairStyle.SHORT else style
