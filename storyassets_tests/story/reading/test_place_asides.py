"""A place that is only told about moves nobody there."""

import pytest

from storyassets.story.reading.place_asides import clear_asides
from storyassets.story.reading.place_senses import NO_PLACE


def cleared(text: str) -> str:
    return " ".join(clear_asides(text.split())).lower()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He called his cousin, who ran the sluice gate on the canal.", "canal"),
        ("We met Ana, who worked at the hospital.", "hospital"),
        ("There sat a man who grew up in a village.", "village"),
        ("Pym had put up every house on the street.", "street"),
        ("She had learned it in a prison kitchen.", "prison"),
        ("He told officers that he slept in the park.", "park"),
        ("My aunt said that Ben was at the airport.", "airport"),
        ("They wondered whether the school knew.", "school"),
        ("The city took more than that.", "city"),
        ("Our parents had driven to the airport to fetch Grandma.", "airport"),
        ("His brother had gone to the market.", "market"),
        ("There are two chapels on Harrow Lane.", "lane"),
        ("She met him in the shop on Mill Street.", "street"),
        ("I was a nurse on early shifts.", "nurse"),
        ("My oranges rolled all the way down to the bakery.", "bakery"),
        ("That night I called my old friend Lou at the depot.", "depot"),
        ("He looked at the buses.", "buses"),
        ("I had put her at table nineteen, beside the DJ.", "dj"),
        ("Everyone at school said that he ate children.", "school"),
        ("On Monday the school rang.", "school"),
        ("The bank had sent its last letter.", "bank"),
        ("He snipped a button from my school cardigan.", "school"),
        ("She wore a hospital bracelet.", "hospital"),
        ("Biscuit was not there, he was at home with Grandpa.", "home"),
        ("Biscuit was not there, he was in the garden with Grandpa.", "garden"),
        ("My wife wasn't here; she was in the kitchen.", "kitchen"),
        ("I came home from a double shift at the bakery and my car was gone.", "bakery"),
        ("He was just back from a week in prison.", "prison"),
        ("The whole crew was forty miles away, at a funeral.", "funeral"),
        ("There was a photograph of two boys on a beach.", "beach"),
        ("It showed a baby on this porch.", "porch"),
        ("The picture shows my aunt in a garden.", "garden"),
        ("There stood photographs, and in every one of them was Nora, on a beach.", "beach"),
        ("He pinned up a postcard of the harbour.", "harbour"),
        ("Everyone in the village called him a coward.", "village"),
        ("Nobody at the office had forgotten it.", "office"),
        ("It was Teddy from the farm, with no shoes.", "farm"),
        ("Eight of us from the school canteen held the rope.", "canteen"),
        ("A man from the bank knocked at the door.", "bank"),
        ("She climbed out of the bedroom window into the boat.", "bedroom"),
        ("We hung the bell in the church tower.", "church"),
    ],
)
def test_what_is_told_about_is_elsewhere(text, place):
    assert place not in cleared(text).replace(".", "").split()
    assert NO_PLACE in cleared(text)


def test_who_calls_from_a_place_is_there():
    assert (
        cleared("She called the warden twice from our kitchen.")
        == "she called the warden twice in our kitchen."
    )
    assert cleared("She came from our kitchen.") == "she came from our kitchen."


@pytest.mark.parametrize(
    "text",
    [
        "He had gone into the forest.",
        "The city was dark.",
        "The hospital smelled of soap.",
        "The key was there, it was in the kitchen.",
        "Ana, who was tired, walked into the church.",
        "They sat in the school kitchen.",
        "I came home from the shop.",
        "I remember the parking lot.",
        "Everyone in the village ran.",
        "He took a photograph on the beach.",
        "She showed him the garden.",
        "The man came from the bank.",
        "She looked out of the kitchen window.",
        "The church was cold.",
        "My wife had driven us to the hospital.",
        "I was a nurse in the hospital.",
        "We walked on Mill Street.",
        "We kissed at school.",
        "The bus rolled into the village.",
        "I called out in the kitchen.",
    ],
)
def test_what_happens_there_stays(text):
    assert cleared(text) == text.lower()


def test_who_is_on_the_telephone_is_elsewhere():
    told = ["It", "was", "a", "nurse", "in", "Germany."]
    assert "nurse" not in clear_asides(told, "The phone rang at four.")
    assert "nurse" in clear_asides(told, "The door opened.")
