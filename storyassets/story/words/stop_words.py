"""Stop words: what every text has, and what says nothing of what it is about."""

from __future__ import annotations

from storyassets.story.words.word_tables import word_set

STOP_WORDS = word_set(
    "a an the and or but so for nor yet of to in on at by from with into onto upon out up down over under about as than "
    "then that this these those there here it its he him his she her hers they them their theirs i me my mine we us our "
    "you your yours who whom whose which what when where why how if because while until till though although not no yes "
    "is am are was were be been being have has had do does did will would shall should can could may might must very too "
    "so such more most much many some any all each every both either neither one two three other another again once ever "
    "never always only just even still also now well great good little old said own same few long before after went came "
    "go come get got make made take took put let see saw day time way thing let's"
)
