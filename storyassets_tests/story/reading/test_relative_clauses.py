"""Relative clauses: who has done what is told of somebody who is no role does not do it here."""

from storyassets.model.character import Role, Species
from storyassets.model.shot import Action
from storyassets_tests.fakes.directed import told_shots

DRIVER = Role(character_id="driver", name="Driver", occupation="driver", species=Species.HUMAN)


def deeds(*texts):
    return {
        a.action
        for shot in told_shots(*texts, roles=(DRIVER,), title="The cake")
        for a in shot.staging.actors
    }


def test_a_driver_digs_no_grave_of_people_who_had_buried_somebody():
    assert Action.DIG not in deeds(
        "The driver left the cake with a family in Alfama who had just buried their grandfather."
    )


def test_the_one_who_dug_it_did():
    assert Action.DIG in deeds("The driver was the one who dug the hole in the garden.")
