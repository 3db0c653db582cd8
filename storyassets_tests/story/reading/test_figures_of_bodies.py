"""Holding on, crowding, squeezing through, shifting what is heavy; and verbs of moving that move nobody."""

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.figures_of_bodies import read_figure_of_bodies
from storyassets_tests.fakes.figures import at_verb


@pytest.mark.parametrize(
    ("text", "verb", "action", "holds"),
    [
        ("She hung on to the edge.", "hung", Action.GRAB, None),
        ("They clung to the mast.", "clung", Action.GRAB, None),
        ("He held on.", "held", Action.GRAB, None),
        ("The old man got my mother by the collar.", "got", Action.GRAB, None),
        ("The other one pulled her up by the strap.", "pulled", Action.GRAB, None),
        ("She let go of the wall.", "let", Action.LOOK, None),
        ("They were holding one end of a rope.", "holding", Action.PULL, Prop.ROPE),
        ("We took hold of the rope.", "took", Action.PULL, Prop.ROPE),
        ("The chief shifted the racks himself.", "shifted", Action.PUSH, None),
        ("He moved two heavy crates.", "moved", Action.PUSH, None),
        ("She cleared a space on the shelf.", "cleared", Action.LAY, None),
        ("They pumped for nineteen hours.", "pumped", Action.WORK, None),
        ("We squeezed out behind the barrels.", "squeezed", Action.CRAWL, None),
        ("She ducked under the tape.", "ducked", Action.TIPTOE, None),
        ("The neighbours gathered in the street.", "gathered", None, None),
        ("They crowded round the bed.", "crowded", None, None),
        ("The women waited in a queue.", "waited", Action.STAND, None),
        ("The sentry presented arms.", "presented", Action.SALUTE, None),
        ("He crossed his legs.", "crossed", Action.SIT, None),
        ("She opened her mouth.", "opened", Action.TALK, None),
        ("He went the colour of cheese.", "went", Action.LOOK, None),
        ("Declan spun right round.", "spun", Action.LOOK, None),
        ("I worked out where it was.", "worked", Action.LOOK, None),
        ("Then she tipped the light up.", "tipped", Action.POINT, None),
        ("I was brushing my teeth.", "brushing", Action.WIPE, Prop.TOOTHBRUSH),
        ("She was going to swim.", "going", None, None),
        ("My brother will murder me.", "murder", Action.LOOK, None),
        ("He struck out post nineteen.", "struck", Action.WRITE, Prop.PEN),
        ("I gave it a good yank.", "gave", Action.PULL, None),
        ("She snapped it on his wrist.", "snapped", Action.LAY, None),
        ("We waited for the murder.", "waited", Action.LOOK, None),
        ("He lined them up below the castle.", "lined", Action.POINT, None),
        ("I shook a whole tin of talc along the floor.", "shook", Action.POUR, None),
        ("Mom had already thrown up.", "thrown", Action.KNEEL, None),
        ("I scratched my ear.", "scratched", Action.WIPE, None),
        ("He cleared his throat.", "cleared", Action.HUSH, None),
        ("Denise got down on her belly.", "got", Action.CRAWL, None),
        ("A man climbed out with his hands up.", "climbed", Action.HANDS_UP, None),
        ("A sentry fired at the army.", "fired", Action.POINT, Prop.GUN),
        ("They ran out of beans.", "ran", None, None),
        ("I heard them laughing.", "heard", Action.LISTEN, None),
    ],
)
def test_bodies_do_what_is_said(text, verb, action, holds):
    figure = read_figure(*at_verb(text, verb))
    assert figure is not None
    assert (figure.action, figure.holds) == (action, holds)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("He hung the picture on the wall.", "hung"),
        ("She gathered the eggs.", "gathered"),
        ("He crossed the road.", "crossed"),
        ("They went green room to green room.", "room"),
        ("She was going to London.", "going"),
        ("He worked out in a gym.", "worked"),
        ("He shook my hand.", "shook"),
        ("We moved to Spain.", "moved"),
        ("He held a meeting.", "held"),
        ("They ran out of the house.", "ran"),
        ("She waited at the table.", "waited"),
        ("The boss fired him.", "fired"),
        ("They threw up their hands.", "threw"),
        ("He shot a film about bees.", "shot"),
        ("He struck out for the shore.", "struck"),
        ("The wolf will kill me.", "kill"),
        ("She took a rope from the hook.", "took"),
        ("She opened her mouth and sang.", "opened"),
    ],
)
def test_what_only_looks_like_it_is_none_of_these(text, verb):
    assert read_figure_of_bodies(*at_verb(text, verb)) is None
