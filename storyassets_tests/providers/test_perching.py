"""Perching: whoever is on a tree is up on its limb, and whoever is below stands aside."""

from __future__ import annotations

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.perching import is_perched, look_down, perch
from storyassets.providers.embedded.scenery.sizing import Member, extent_of

SIZE = (1000.0, 1778.0)


def placed(species: Species, actor: Actor, x: float) -> Placed:
    look = Look(species=species, sex=Sex.MALE, age=Age.ADULT, seed=1)
    figure = draw_figure(look, actor.action, actor.emotion, facing=Facing.RIGHT, prefix="a")
    group = (Member(figure, 0.0, 0.0, 1.5),)
    return Placed(actor, look, group, Facing.RIGHT, x, *extent_of(group))


def on_tree(action: Action = Action.TALK) -> Actor:
    return Actor(character_id="crow", action=action, at=Prop.TREE.value, relation=Relation.ON)


def test_a_crow_on_a_tree_is_above_the_fox_on_the_ground():
    crow, fox = perch(
        (placed(Species.CROW, on_tree(), 300), placed(Species.FOX, Actor(character_id="fox"), 600)),
        SIZE,
        0.64,
    )
    assert is_perched(crow) and not is_perched(fox)
    assert crow.lift > 0.15 * SIZE[1] and fox.lift == 0
    assert crow.x < fox.x and crow.x - crow.width / 2 >= 0 and fox.x + fox.width / 2 <= SIZE[0]


def test_who_flies_from_the_tree_is_not_on_its_limb():
    assert not is_perched(placed(Species.CROW, on_tree(Action.FLY), 300))


def test_from_above_who_is_up_is_near_and_who_is_below_is_small():
    up, below = placed(Species.OWL, on_tree(), 300), placed(Species.HUMAN, Actor(character_id="boy"), 600)
    owl, boy = look_down((up, below), SIZE, 0.7)
    assert owl.close and not boy.close and owl.height > 1.2 * boy.height
    assert owl.lift > 0.2 * SIZE[1] and owl.x < boy.x
    boy, owl = look_down((below, up), SIZE, 0.7)
    assert owl.close and owl.x < boy.x


def test_from_above_two_on_the_ground_or_two_on_a_limb_are_as_ever():
    fox, hen = (placed(species, Actor(character_id="a"), 300) for species in (Species.FOX, Species.HEN))
    assert look_down((fox, hen), SIZE, 0.7) == (fox, hen)
    both = tuple(placed(Species.CROW, on_tree(), x) for x in (300, 700))
    assert look_down(both, SIZE, 0.7) == perch(both, SIZE, 0.7)
