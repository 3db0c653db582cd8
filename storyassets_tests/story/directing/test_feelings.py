"""What people feel on pictures, by what has befallen them."""

from __future__ import annotations

import pytest

from storyassets.model.character import Species
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.blindness import lose_sight
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.feelings import carry_feelings
from storyassets.story.directing.hearts import Hearts
from storyassets.story.directing.situations import LATER_ON, SAID
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ROLES = (
    a_person("i"),
    a_person("henry"),
    a_person("martha"),
    a_person("fox", species=Species.FOX),
    a_person("crow", species=Species.CROW),
)


def film_of(*told: tuple[str, str, tuple[Actor, ...]]) -> list[Staging]:
    """The pictures of lines: who says each, what, and who is seen."""
    lines = [a_line(text, f"l{n}", Beat.CONFLICT, speaker) for n, (speaker, text, _) in enumerate(told)]
    script = a_script(*lines, roles=ROLES)
    cast = cast_characters(script, 1)
    passages = [
        Passage(
            spans=(WordSpan(line_id=line.line_id, first_word=0, end_word=len(line.text.split())),),
            line=line,
            words=tuple(line.text.split()),
            length=5.0,
            lines=(line,),
        )
        for line in lines
    ]
    stagings = [Staging(actors=actors) for _, _, actors in told]
    return lose_sight(script, cast, passages, carry_feelings(script, cast, passages, stagings))


def seen(who: str, action: Action = Action.LOOK, emotion: Emotion = Emotion.CALM) -> Actor:
    return Actor(character_id=who, action=action, emotion=emotion)


def felt(staging: Staging) -> dict[str, Emotion]:
    return {actor.character_id: actor.emotion for actor in staging.actors}


def test_nobody_smiles_after_a_death_until_something_good_happens() -> None:
    martha = seen("martha", emotion=Emotion.JOY)
    _, after, later, good = film_of(
        ("narrator", "Henry drowned.", (martha,)),
        ("narrator", "Martha opened the window.", (seen("martha"),)),
        ("narrator", "She walked to the market.", (seen("i"),)),
        ("narrator", "Martha laughed.", (martha,)),
    )
    assert felt(after)["martha"] in (Emotion.GRIEF, Emotion.SADNESS)
    assert felt(later) == {"i": Emotion.GRIEF}
    assert felt(good) == {"martha": Emotion.JOY}


def test_a_flatterer_fawns_and_the_flattered_is_proud_till_the_loss() -> None:
    fox, crow = seen("fox", Action.TALK), seen("crow")
    praise, fall, mock = film_of(
        ("fox", "What a beautiful voice you have!", (fox, crow)),
        ("narrator", "The cheese fell from the Crow into the Fox's mouth.", (crow, fox)),
        ("fox", "But where are your wits?", (fox, crow)),
    )
    assert felt(praise) == {"fox": Emotion.FAWNING, "crow": Emotion.PROUD}
    assert felt(fall) == {"crow": Emotion.SURPRISE, "fox": Emotion.JOY}
    assert felt(mock)["crow"] is Emotion.ASHAMED


def test_whoever_has_something_to_hide_is_embarrassed_until_forgiven() -> None:
    _, lie, gift = film_of(
        ("narrator", "It was mine, and I had stolen it.", (seen("i"),)),
        ("i", "I only found it here.", (seen("i", Action.TALK),)),
        ("narrator", "Henry gave me a loaf.", (seen("henry", Action.GIVE), seen("i"))),
    )
    assert felt(lie) == {"i": Emotion.EMBARRASSED}
    assert felt(gift) == {"henry": Emotion.TENDER, "i": Emotion.JOY}


@pytest.mark.parametrize(
    ("said", "feeling"),
    [
        ("I caught the thief.", Emotion.ASHAMED),
        ("The fault is mine.", Emotion.ASHAMED),
        ("We told a lie, all of us.", Emotion.ASHAMED),
        ("My crime has a price.", Emotion.ASHAMED),
        ("I never stole anything.", Emotion.EMBARRASSED),
        ("Some thief must have been here.", Emotion.EMBARRASSED),
    ],
)
def test_the_guilty_who_speak_of_it_do_not_grin(said: str, feeling: Emotion) -> None:
    _, speech = film_of(
        ("narrator", "It was mine, and I had stolen it.", (seen("i"),)),
        ("i", said, (seen("i", Action.TALK),)),
    )
    assert felt(speech) == {"i": feeling}


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("The Crow watched the Fox suspiciously.", Emotion.SUSPICIOUS),
        ("The Crow cried bitterly.", Emotion.GRIEF),
        ("The Crow was proud of it.", Emotion.PROUD),
    ],
)
def test_what_is_told_is_on_the_face(text: str, feeling: Emotion) -> None:
    (picture,) = film_of(("narrator", text, (seen("crow"),)))
    assert felt(picture) == {"crow": feeling}


def test_hearts_are_for_love_that_is_told() -> None:
    kind, loving = film_of(
        ("henry", "I will never miss a night.", (seen("henry", Action.TALK, Emotion.LOVE),)),
        ("henry", "I love you.", (seen("henry", Action.TALK, Emotion.LOVE),)),
    )
    assert felt(kind) == {"henry": Emotion.TENDER}
    assert felt(loving) == {"henry": Emotion.LOVE}


def test_the_blind_are_blind_from_then_on() -> None:
    before, told, after = film_of(
        ("narrator", "Henry sat by the sea.", (seen("henry"),)),
        ("narrator", "Today Henry is blind.", (seen("henry"),)),
        ("narrator", "Martha came.", (seen("martha"), seen("henry"))),
    )
    assert [[actor.blind for actor in one.actors] for one in (before, told, after)] == [
        [False],
        [True],
        [False, True],
    ]


def test_an_animal_nearby_feels_nothing_of_what_is_told_of_people() -> None:
    watching = seen("crow", emotion=Emotion.SURPRISE)
    near, told = film_of(
        (
            "narrator",
            "Suddenly Martha found the letter.",
            (seen("martha", emotion=Emotion.SURPRISE), watching),
        ),
        ("narrator", "Suddenly the Crow saw Martha.", (seen("martha"), watching)),
    )
    assert felt(near) == {"martha": Emotion.SURPRISE, "crow": Emotion.CALM}
    assert felt(told)["crow"] is Emotion.SURPRISE


def test_who_cannot_be_fooled_is_angry_and_who_refuses_is_grave() -> None:
    angry, refusing = film_of(
        ("martha", "He cannot fool us again.", (seen("martha", Action.TALK, Emotion.JOY),)),
        ("martha", "But I prefer my plain food.", (seen("martha", Action.TALK, Emotion.JOY),)),
    )
    assert felt(angry)["martha"] is Emotion.ANGER
    assert felt(refusing)["martha"] is Emotion.GRAVE


def test_shame_is_over_after_a_while_too():
    hearts = Hearts()
    hearts.keep("ben", Emotion.ASHAMED)
    hearts.guilty.add("ben")
    assert [hearts.recall("ben") for _ in range(9)] == [Emotion.ASHAMED] * 8 + [None]
    assert hearts.guilty == set()


@pytest.mark.parametrize(
    ("said", "guilty"),
    [
        ("i'm so sorry for what i did.", True),
        ("forgive me, i am sorry.", True),
        ("i'm sorry i'm late.", False),
        ("i am very sorry to hear that.", False),
        ("i'm sorry, but we are closed.", False),
    ],
)
def test_who_is_sorry_to_be_late_has_nothing_to_hide(said, guilty):
    found = next((row for row in SAID if row.words.search(said)), None)
    assert (found is not None and found.doer is Emotion.ASHAMED) == guilty


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("twenty-six years passed.", True),
        ("ten long months later she came.", True),
        ("years later he knew.", True),
        ("for years he worked there.", False),
        ("she was nine years old.", False),
    ],
)
def test_years_that_pass_take_feelings_with_them(text, later):
    assert bool(LATER_ON.search(text)) == later


@pytest.mark.parametrize(
    ("text", "smiles"),
    [
        ("Martha felt sad to see how happily the children played.", False),
        ("Martha saw how happily the children played and was very unhappy.", False),
        ("By the evening Martha grew so homesick.", False),
        ("Martha happily opened the window.", True),
        ("It was sad, but Martha was delighted with it.", True),
    ],
)
def test_who_is_said_to_be_sad_does_not_smile_for_anothers_joy(text: str, smiles: bool) -> None:
    (shown,) = film_of(("narrator", text, (seen("martha"),)))
    assert (felt(shown)["martha"] is Emotion.JOY) is smiles
    assert smiles or felt(shown)["martha"] in (Emotion.SADNESS, Emotion.GRIEF)
