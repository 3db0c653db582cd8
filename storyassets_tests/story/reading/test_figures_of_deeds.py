"""Deeds that are seen at a glance, by the verb and what it is done to; and the same verbs where they are none."""

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.figures_of_deeds import read_figure_of_deeds
from storyassets_tests.fakes.figures import at_verb


@pytest.mark.parametrize(
    ("text", "verb", "action", "holds"),
    [
        ("Ines smashed the window with a brick.", "smashed", Action.STRIKE, Prop.STONE),
        ("They broke the thick ice with an axe.", "broke", Action.STRIKE, Prop.AXE),
        ("He cracked the lock with his hammer.", "cracked", Action.STRIKE, Prop.HAMMER),
        ("Every Sunday she chopped firewood.", "chopped", Action.STRIKE, Prop.AXE),
        ("The neighbours pulled down the wall.", "pulled", Action.STRIKE, Prop.HAMMER),
        ("Old Bram hammered until dark.", "hammered", Action.STRIKE, Prop.HAMMER),
        ("He hammered on the door.", "hammered", Action.KNOCK, None),
        ("The guard held out one foot.", "held", Action.KICK, None),
        ("The boy returned an empty sheet.", "returned", Action.GIVE, Prop.DOCUMENT),
        ("He handed me a blank exam.", "handed", Action.GIVE, Prop.DOCUMENT),
        ("The teacher called on him.", "called", Action.POINT, None),
        ("The judge hammered on the bench.", "hammered", Action.STRIKE, Prop.GAVEL),
        ("Lena kicked the ball over the fence.", "kicked", Action.KICK, None),
        ("Ade took the penalty himself.", "took", Action.KICK, None),
        ("She saved three penalties.", "saved", Action.DIVE, Prop.SOCCER_BALL),
        ("The goalkeeper dived to her left.", "dived", Action.DIVE, None),
        ("Benicio dived left.", "dived", Action.DIVE, None),
        ("The old cat opened one eye.", "opened", Action.LOOK, None),
        ("Ines threw herself across the line.", "threw", Action.DIVE, None),
        ("He hurled himself to the right.", "hurled", Action.DIVE, None),
        ("He dived under the table.", "dived", Action.HIDE, None),
        ("Mara caught the keys.", "caught", Action.CATCH, None),
        ("He tore the contract in half.", "tore", Action.TEAR, None),
        ("She ripped up the tickets.", "ripped", Action.TEAR, None),
        ("Grandpa held up the fish.", "held", Action.SHOW, None),
        ("She showed him the photo.", "showed", Action.SHOW, None),
        ("Pryce closed the steam valve.", "closed", Action.TURN, None),
        ("He shut off the tap.", "shut", Action.TURN, None),
        ("The two men shook hands.", "shook", Action.SHAKE_HANDS, None),
        ("She whispered something in his ear.", "whispered", Action.WHISPER, None),
        ("Nora put a finger to her lips.", "put", Action.HUSH, None),
        ("He pressed his ear against the pipe.", "pressed", Action.LISTEN, None),
        ("Ida listened at the wall.", "listened", Action.LISTEN, None),
        ("At ten past I heard something on the stairs.", "heard", Action.LISTEN, None),
        ("The guard heard slow footsteps.", "heard", Action.LISTEN, None),
        ("Mina heard somebody moving below.", "heard", Action.LISTEN, None),
        ("She put her hand over her mouth.", "put", Action.HUSH, None),
        ("Tom bit his nails.", "bit", Action.HUSH, None),
        ("The captain rubbed her eyes.", "rubbed", Action.WIPE, None),
        ("He scratched his bald head.", "scratched", Action.WIPE, None),
        ("Mr. Brandt drummed his fingers on the desk.", "drummed", Action.FOLD_ARMS, None),
        ("She hugged herself in the cold.", "hugged", Action.FOLD_ARMS, None),
        ("Jo leaned against the wall.", "leaned", Action.FOLD_ARMS, None),
        ("Clara clenched her fists.", "clenched", Action.LOOK, None),
        ("Phil cleared the weed by hand.", "cleared", Action.KNEEL, None),
        ("The whole street cleared the snow.", "cleared", Action.DIG, None),
        ("Phil forced a window.", "forced", Action.PUSH, None),
        ("I remember that I screamed.", "remember", Action.SHOUT, None),
        ("He blew on his soup.", "blew", Action.BLOW, None),
        ("The referee blew his whistle.", "blew", Action.BLOW, Prop.WHISTLE),
        ("The sergeant saluted.", "saluted", Action.SALUTE, None),
        ("My aunt fainted.", "fainted", Action.FAINT, None),
        ("He crawled through the vent.", "crawled", Action.CRAWL, None),
        ("She tiptoed past the nurse.", "tiptoed", Action.TIPTOE, None),
        ("The waiter bowed low.", "bowed", Action.BOW, None),
        ("He put up his hands.", "put", Action.HANDS_UP, None),
        ("She wiped her brow.", "wiped", Action.WIPE, None),
        ("Emil moved his queen.", "moved", Action.LAY, None),
        ("They moved the couch.", "moved", Action.PUSH, None),
        ("She slid it across the table.", "slid", Action.GIVE, None),
        ("He elbowed his way in.", "elbowed", Action.WALK, None),
        ("My uncle rowed all night.", "rowed", Action.SIT, Prop.OAR),
        ("She beat him in nine moves.", "beat", Action.CHEER, None),
        ("He lifted the cup over his head.", "lifted", Action.CHEER, Prop.TROPHY),
        ("The crowd went wild.", "went", Action.CHEER, None),
        ("He shook every hand in town.", "shook", Action.SHAKE_HANDS, None),
        ("The thief pointed a gun at her.", "pointed", Action.POINT, Prop.GUN),
        ("She spun around.", "spun", Action.LOOK, None),
        ("He tackled him.", "tackled", Action.GRAB, None),
        ("His master smashed it over his knee.", "smashed", Action.STRIKE, None),
        ("He tapped it with a finger.", "tapped", Action.KNOCK, None),
        ("Mina crept down the stairs.", "crept", Action.TIPTOE, None),
        ("Ravi kicked the gun out of his hand.", "kicked", Action.KICK, None),
        ("She held the door for him.", "held", Action.OPEN, None),
        ("He crossed her name off the list.", "crossed", Action.WRITE, Prop.PEN),
        ("He loosened his tie.", "loosened", Action.DRESS, None),
        ("He folded his arms.", "folded", Action.FOLD_ARMS, None),
        ("She swept the steps.", "swept", Action.WORK, Prop.BROOM),
    ],
)
def test_a_deed_is_seen_with_its_tool(text, verb, action, holds):
    figure = read_figure(*at_verb(text, verb))
    assert figure is not None
    assert (figure.action, figure.holds) == (action, holds)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("She dived into the pool.", "dived"),
        ("He tore down the street.", "tore"),
        ("Ben caught the last bus.", "caught"),
        ("They broke the news with a sigh.", "broke"),
        ("She closed the door.", "closed"),
        ("He held up his umbrella.", "held"),
        ("The officer held up traffic.", "held"),
        ("My knees shook.", "shook"),
        ("She shook her head.", "shook"),
        ("He listened to her for an hour.", "listened"),
        ("He saved every penny.", "saved"),
        ("The wind blew hard.", "blew"),
        ("She bowed her head.", "bowed"),
        ("He raised his hand.", "raised"),
        ("I crawled back into bed.", "crawled"),
        ("She lifted the cup to her lips.", "lifted"),
        ("They beat him in the street.", "beat"),
        ("We moved to Ohio.", "moved"),
        ("He crossed the street.", "crossed"),
        ("She fixed the sink.", "fixed"),
        ("He held the door handle.", "held"),
        ("She spun wool all winter.", "spun"),
        ("She pointed at the gun.", "pointed"),
    ],
)
def test_the_same_verb_may_be_another_deed(text, verb):
    assert read_figure_of_deeds(*at_verb(text, verb)) is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The season kicked off in May.", "kicked"),
        ("The deal blew up.", "blew"),
        ("He blew his savings.", "blew"),
        ("She dove right into the work.", "dove"),
    ],
)
def test_a_turn_of_speech_is_no_deed(text, verb):
    figure = read_figure(*at_verb(text, verb))
    assert figure is not None
    assert figure.action is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("We had heard the rumors about the noise.", "heard"),
        ("They wanted to hear her coming.", "hear"),
        ("He heard nothing of the steps they took.", "heard"),
        ("He rubbed the lamp.", "rubbed"),
        ("She leaned on her sister.", "leaned"),
        ("I remember the screaming gulls.", "remember"),
        ("He drummed on the oil barrel.", "drummed"),
        ("They forced the mayor to resign.", "forced"),
        ("The judge cleared his name.", "cleared"),
    ],
)
def test_news_lamps_and_sisters_ask_for_none_of_these_gestures(text, verb):
    found = read_figure_of_deeds(*at_verb(text, verb))
    gestures = (Action.LISTEN, Action.WIPE, Action.FOLD_ARMS, Action.SHOUT, Action.PUSH, Action.DIG)
    assert found is None or found.action not in gestures
