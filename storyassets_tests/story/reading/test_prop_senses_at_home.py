"""Which words name a thing of home, and where the same words are none."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_first, find_props


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("he cracked two eggs into the pan", [Prop.EGG, Prop.FRYING_PAN]),
        ("a bowl of rice stood there", [Prop.RICE]),
        ("she washed the bowl", [Prop.BOWL]),
        ("a jar of jam", [Prop.JAM]),
        ("seven jars on a board", [Prop.JAR]),
        ("my uncle unscrewed the lid", [Prop.LID]),
        ("the lid of the coffin", [Prop.COFFIN]),
        ("she would not sink so low", []),
        ("a spoon in the sink", [Prop.SPOON, Prop.SINK]),
        ("an orange cat", []),
        ("I brought two glasses", [Prop.GLASS]),
        ("he cleaned his glasses", [Prop.GLASSES]),
        ("twelve boxes of printer paper", [Prop.BOX]),
        ("a tray of diamond rings", [Prop.RING]),
        ("she carried a tray to the table", [Prop.TRAY, Prop.TABLE]),
        ("he peeled an orange", [Prop.ORANGE]),
        ("they grew potatoes", [Prop.POTATO]),
        ("an iron gate", [Prop.GATE]),
        ("stuck in a traffic jam", []),
        ("my seat belt clicked", []),
        ("he took off his belt", [Prop.BELT]),
        ("the game ended in a tie", []),
        ("he straightened his tie", [Prop.TIE]),
        ("the best man made a toast", []),
        ("the ceiling fan whirred", [Prop.FAN]),
        ("the biggest fan of the band", []),
        ("her glass slipper", [Prop.SHOE]),
        ("she stood in front of the glass", []),
        ("a face behind the glass", []),
        ("the old brass scale", [Prop.SCALES]),
        ("on a scale of one to ten", []),
        ("he put down the glass", [Prop.GLASS]),
        ("his old slippers", [Prop.SLIPPERS]),
        ("muddy boots on the mat", [Prop.BOOTS, Prop.RUG]),
        ("boot camp was hard", []),
        ("salt water in his eyes", [Prop.WATER]),
        ("a remote village", []),
        ("he had his wedding suit on", []),
        ("a suit on a hanger", [Prop.SUIT]),
        ("the cookie jar was empty", [Prop.JAR]),
        ("the captain, white as salt, said nothing", []),
        ("her hands were cold as ice", []),
        ("he used the stone as a plate", [Prop.STONE, Prop.PLATE]),
        ("tracing letters with one finger", []),
        ("she sold her mother's locket", [Prop.LOCKET]),
        ("he wore Rosa's old watch", [Prop.WATCH]),
        ("it's well known", []),
        ("Grandma's well and happy", []),
        ("he broke two bones in his hand", []),
        ("the dog buried a bone", [Prop.BONE]),
        ("nine tubs of grouper", [Prop.FOOD_TUB]),
        ("she soaked in the tub", [Prop.BATHTUB]),
        ("a roll of blank stickers", [Prop.LABEL]),
        ("he ate a roll", [Prop.BREAD]),
        ("empty his tea flask", [Prop.THERMOS]),
        ("the clock on the oven", [Prop.DIGITAL_CLOCK, Prop.OVEN]),
        ("the clock on the wall", [Prop.CLOCK, Prop.WALL]),
        ("the last match of the season", []),
        ("he lit a match", [Prop.MATCHES]),
        ("the man in the gray suit", []),
        ("a bag of ice", [Prop.ICE]),
        ("he brought the stamp down on the form", [Prop.RUBBER_STAMP, Prop.DOCUMENT]),
        ("a stamp on the letter", [Prop.STAMP, Prop.LETTER]),
        ("she felt a lighter mood", []),
        ("he flicked his lighter", [Prop.LIGHTER]),
        ("a marble floor", []),
        ("they wait till dawn", []),
        ("a strike with a swing and a miss", []),
        ("she pushed him on the swing", [Prop.SWING]),
        ("the cat lost its collar", [Prop.COLLAR]),
        ("grandfather took his cane", [Prop.CANE]),
        ("he wrote it with a pencil", [Prop.PENCIL]),
        ("he smelled onion soup", [Prop.SOUP]),
        ("tomato sauce on his tie", [Prop.TIE]),
        ("a harp with one silent note", [Prop.HARP]),
        ("a note on the door", [Prop.LETTER, Prop.DOOR]),
    ],
)
def test_a_word_of_home_is_a_thing_in_its_own_company(text, things):
    assert find_props(text.split()) == things


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("a roll of blank stickers", Prop.LABEL),
        ("gold coins from Rome", Prop.COIN),
        ("a ring box of velvet", Prop.RING_BOX),
        ("a roll and an egg", Prop.BREAD),
    ],
)
def test_half_a_name_is_no_other_thing(text, thing):
    words = text.split()
    assert next(one for at in range(len(words)) if (one := find_first(words, 0, at))) is thing
