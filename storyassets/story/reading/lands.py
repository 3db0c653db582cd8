"""Lands: in which part of the world a tale of old plays, by its words and names."""

from __future__ import annotations

import re

from storyassets.model.place import Land
from storyassets.story.words.word_tables import word_set

_SURE = {
    Land.SAVANNA: "yam yams baobab savanna savannah anansi ananse calabash cassava kraal griot kola africa african ashanti "
    "yoruba zulu maasai igbo nyame congo kenya kenyan nairobi uganda tanzania lagos accra ethiopia ghana nigeria abena kofi kwame efua kwaku ngozi okonkwo adaeze chidi "
    "amara ama kwesi akua thabo zola juma sefu jabari chieftain djembe termite weaverbird millet",
    Land.ANDES: "andes andean peru peruvian inca incas quechua llama llamas alpaca alpacas vicuna hacienda mexico mexican oaxaca aztec mayan bolivia "
    "bolivian ecuador chile chilean colombia guatemala quinoa tortilla tortillas poncho cusco cuzco pueblo curandera abuela burro",
    Land.EAST: "samurai kimono bamboo japan japanese china chinese mandarin teahouse shrine koi geisha shogun ronin jade "
    "rickshaw kyoto edo peking tao taoist zen pagoda buddha haiku daimyo ninja sake tatami lotus korea korean "
    "hiro kenji akira yuki tanaka takeshi haruko kintaro momotaro urashima mei wei chang ling xiao meiling tengu kappa "
    "abacus chopsticks",
    Land.ORIENT: "sultan caliph vizier bazaar camel camels caravan baghdad damascus persia persian arabia arabian genie djinn jinn "
    "mosque dervish nasreddin hodja aladdin sinbad scheherazade dinar dinars oasis cairo maharaja raja rajah brahmin "
    "sheikh cadi qadi minaret hookah turban samarkand istanbul hassan omar ali fatima yusuf ibrahim rashid harun "
    "shah sahara bedouin morocco moroccan marrakesh egypt egyptian tunis tehran isfahan turkey turkish lahore rupees",
    Land.NORTH: "norway norwegian norwegians fjord fjords oslo bergen tromso tromsø lofoten sweden swedish finland finnish iceland icelandic "
    "reykjavik reykjavík greenland alaska alaskan siberia siberian lapland arctic antarctic inuit sami reindeer yukon shetland spitsbergen svalbard faroe",
    Land.TROPICS: "hawaii hawaiian jamaica jamaican caribbean bahamas barbados trinidad cuba cuban havana florida miami bali philippines manila fiji "
    "samoa tahiti polynesia maldives coconut coconuts mangoes papaya kerala goa mumbai bombay calcutta ceylon colombo zanzibar mombasa brazil "
    "brazilian bahia mauritius tropical tropics singapore malaysia thailand thai",
}
_HINTS = {
    Land.SAVANNA: "chief drum drums village goats hut huts elders tribe river fig hyena elephant mat mats hunter",
    Land.ANDES: "village mountain mountains valley spring corn maize potatoes weaver priest landowner goats hut jar jars donkey market",
    Land.EAST: "emperor rice tea silk monk crane lantern lanterns cherry blossom blossoms temple paper master",
    Land.ORIENT: "merchant palace desert carpet market dates fig figs judge slave gold jar jars thief",
}
_SURE_COUNTS, _LEAST = 2, 3
_CLIMATES = (Land.NORTH, Land.TROPICS)
"""Of these only what grows there is seen: one sure word is enough, and any other land goes before."""


def find_land(text: str) -> Land:
    """The land of a text in lower case: one sure word and a hint, or two sure words; else Europe."""
    words = set(re.findall(r"[a-z]+", text))
    votes = {
        land: _SURE_COUNTS * len(words & _WORDS[land])
        + len(words & _LIKELY.get(land, frozenset())) * bool(words & _WORDS[land])
        for land in _WORDS
    }
    built = max((land for land in _WORDS if land not in _CLIMATES), key=lambda land: votes[land])
    climate = max(_CLIMATES, key=lambda land: votes[land])
    if votes[built] >= _LEAST:
        return built
    return climate if votes[climate] else Land.EUROPE


_WORDS = {land: word_set(words) for land, words in _SURE.items()}
_LIKELY = {land: word_set(words) for land, words in _HINTS.items()}
