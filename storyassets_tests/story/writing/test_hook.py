import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing import hook_forms
from storyassets.story.writing.asked import asked_lines
from storyassets.story.writing.hook import LONGEST_HOOK_WORDS, choose_hook
from storyassets.story.writing.hook_titles import title_outcome, title_question, title_told_shorter
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.stakes import Stake, stake_lines
from storyassets.story.writing.teasers import main_characters
from storyassets.story.writing.title_hook import are_of_today

BELL = (
    "The mice held a meeting, for the cat had eaten many of them. Nobody had a plan.\n\n"
    '"Let us hang a bell on the cat," said a young mouse. All the mice danced and praised him.\n\n'
    '"Let me ask one question," said an old mouse. "Who will bell the cat?"\n\n'
    "The mice were silent, and they went home."
)
POND = (
    "Some frogs lived in a pond beside the road. The frogs were trembling with fear of two boys. "
    "The boys threw stones into the water day after day. One frog put his head out of the water at last. "
    "The boys listened to him for a long time. Then they went home and the pond was quiet again."
)


def hook_of(text, title, seed=0):
    people = find_people(text, title)
    return choose_hook(title, read_parts(read_pieces(text.split("\n\n"), people), None), people, seed=seed)


def test_a_goal_is_asked_for_and_the_answer_is_not_given():
    hook = hook_of(
        BELL.replace("Nobody had a plan.", "The mice wanted to silence the cat."), "Belling the Cat"
    )
    assert (hook.text, hook.speaker) == ("Can mice silence the cat?", None)


def test_the_hook_is_never_the_payoff():
    assert "bell the cat" not in hook_of(BELL, "Belling the Cat").text


def test_without_a_goal_the_conflict_is_asked_about():
    assert hook_of(POND.replace(" of two boys", ""), "The Boys and the Frogs").text == (
        "Why were the frogs trembling with fear?"
    )


@pytest.mark.parametrize(
    ("text", "title", "hook"),
    [
        (
            "A poor tailor lived in a hut. He sewed day and night. One day he found a bag of gold. So the tailor was rich.",
            "The Hut",
            "A poor tailor would soon be rich.",
        ),
        (
            "A frog met an ox. The frog puffed herself up. The frog would not listen. The frog puffed and puffed until she burst.",
            "Puffed Up",
            "Why did this frog burst?",
        ),
        (
            "A kid met a wolf in the wood. The wolf looked at the kid. The kid sang a song, for the wolf was hungry. The dogs heard it and came.",
            "In the Wood",
            "Can a kid get away from a wolf?",
        ),
    ],
)
def test_what_kind_of_story_it_is_makes_a_hook(text, title, hook):
    assert hook_of(text, title).text == hook


def test_a_title_that_tells_something_is_kept():
    assert hook_of(BELL, "The Mice Who Wanted a Bell").text == "The Mice Who Wanted a Bell."


@pytest.mark.parametrize("title", ["Mice", "The Mice and the Cat", "The mice held a meeting"])
def test_a_hook_is_short(title):
    assert len(hook_of(BELL, title).text.split()) <= LONGEST_HOOK_WORDS


CHEESE = (
    "A fox saw a crow in a tree. The crow held a bit of cheese in her beak. The fox praised her voice and her feathers. "
    "The crow listened to him and was proud. She opened her beak and dropped the cheese. The fox ate it and went home."
)


def test_who_is_about_to_lose_what_the_story_turns_on():
    assert hook_of(CHEESE, "The Fox and the Crow").text == "How do you steal cheese from a crow?"


def test_what_the_story_turns_on_is_named_where_nobody_loses_it():
    text = CHEESE.replace("dropped the cheese", "ate the cheese")
    seen = {hook_of(text, "The Fox and the Crow", seed).text for seed in range(4)}
    assert len(seen) > 1
    assert all("cheese" in line for line in seen)


def test_the_hunter_who_kills_made_no_mistake():
    text = "An owl met a bee. The owl sang. The owl praised the bee. The owl ate him up."
    assert "mistake" not in hook_of(text, "In the Wood").text


def test_a_warning_of_the_story_makes_a_hook():
    text = (
        "A tortoise met two ducks. The tortoise asked the ducks for help, and they took a stick.\n\n"
        '"Keep quiet or you will fall," said the ducks.\n\n'
        "The ducks carried the tortoise over the town. The people laughed at the tortoise. He opened his mouth to answer them. "
        "Then the tortoise fell on a rock, and the ducks flew away without him."
    )
    hook = hook_of(text, "The Tortoise and the Ducks")
    assert (hook.text, hook.speaker) == ("One word, and this tortoise falls.", None)


def test_nobody_is_ordered_about_by_a_voice_one_does_not_know():
    text = (
        "A lark lived with her children in a field of wheat. The farmer came to look at the wheat.\n\n"
        '"Do not be frightened, children," said the lark.\n\n"Never leave this nest," said the lark.\n\n'
        "The farmer went home. The lark and her children flew away in the morning."
    )
    assert hook_of(text, "The Lark").speaker is None


@pytest.mark.parametrize(
    ("title", "question"),
    [
        ("The Dog in the Manger", "What is a dog doing in a manger?"),
        ("The Ass Carrying the Image", "Why is an ass carrying an image?"),
        ("The Girl Without Hands", "Why does this girl have no hands?"),
        ("The Fox and the Crow", ""),
    ],
)
def test_a_title_that_shows_something_is_asked_about(title, question):
    assert title_question(title) == question


def test_a_deed_of_the_conflict_makes_a_hook():
    text = (
        "A wolf lived in a wood. The wolf was old and grey. One night the wolf stole the skin of a ram. "
        "The wolf lay down in the fold. The shepherd came and took the biggest ram for his supper. He was glad of it."
    )
    assert "skin of a ram" in hook_of(text, "In the Fold").text


def test_a_story_without_a_sharper_line_asks_why_somebody_did_the_strangest_thing():
    text = (
        "A goatherd found some goats near a cave. He fed them well all winter in his barn. "
        "The goats ran off to the hills in spring. The goatherd stood there alone. He went home and slept."
    )
    people = find_people(text, "The Goatherd and the Goats")
    parts = read_parts(read_pieces([text], people), None)
    assert "Why did the goats run off to the hills?" in asked_lines(
        parts, people, main_characters(parts, people)
    )


def test_of_a_long_title_the_outcome_is_said_with_its_names():
    title = "My neighbor kept parking in my driveway, so I bought his house"
    assert title_outcome(title) == "I bought my neighbor's house."
    assert title_outcome("The Fox, the Ass, and the Lion") == ""


def test_a_headline_and_a_shortened_title_are_first_lines():
    assert title_told_shorter("Ferry captain turns back for a dog") == (
        "Ferry captain turns back for a dog.",
    )
    assert "He bought the same lottery ticket." in title_told_shorter(
        "He bought the same lottery ticket for 30 years"
    )
    assert title_told_shorter("The Lamp and the Moon") == ()


def test_of_a_tellers_own_family_nothing_is_asked_as_of_strangers():
    text = (
        "My grandmother's cake had one thing nobody could read. My mother baked the cake. I found a note. "
        "It was about the cake. My mother cried. I called my mother, and I baked the cake with my mother."
    )
    people = find_people(text, "")
    hook = choose_hook("The cake", read_parts(read_pieces([text], people), None), people)
    assert "my mother do" not in hook.text
    assert "this mother" not in hook.text.lower()


@pytest.mark.parametrize(("pair", "counted"), [(("crowley", "i"), False), (("crowley", "nora"), True)])
def test_no_first_line_counts_the_teller_among_two_and_a_thing(pair, counted):
    text = "I worked for Crowley. I told Nora. My manual was gone. I asked Crowley. Nora laughed. I saw Nora and Crowley."
    people = find_people(text, "The hotel")
    stake = Stake("manual", "manual", False, None, "the")
    assert any(", and one manual" in line for line in stake_lines(stake, people, pair, 1)) is counted


def test_where_somebody_only_sits_is_no_prize():
    text = (
        "An old owl lived in an oak tree. The owl sat on a branch and looked down. A boy came and cried. "
        '"Why do you cry?" asked the owl. The owl on the branch looked at the boy. "Follow the river," said the owl from her branch. '
        "The boy went home."
    )
    assert "branch" not in hook_of(text, "The Owl and the Boy").text
    assert "branch" in hook_of(text.replace("sat on a branch", "wanted a branch"), "The Owl and the Boy").text


@pytest.mark.parametrize(
    ("counted", "hook"),
    [
        ("Two cocks lived there.", ["Two cocks, one farmyard."]),
        ("They walked two miles.", []),
        ("Two hundred hens lived there.", []),
    ],
)
def test_two_of_whom_share_one_thing_and_no_miles(counted, hook):
    text = f"{counted} They slept in the same farmyard. A fox came by night. He was hungry. He went away."
    people = find_people(text, "")
    parts = read_parts(read_pieces([text], people), None)
    assert list(hook_forms._two_and_one(parts)) == hook


def test_a_story_of_today_begins_with_its_authors_words_and_no_question_that_is_made_of_them():
    text = (
        "I've never told anybody this, and it's been on my mind since last spring, so here goes. Last summer my phone rang "
        "at the office. A man called Greg asked for a few biscuits. I gave Greg the biscuits. "
        "Every week Greg came back for more biscuits. Then one day Greg brought me the biscuits himself."
    )
    assert hook_of(text, "I've never told anybody").text.startswith("I've never told anybody this")


@pytest.mark.parametrize(
    ("beginning", "of_today"), [("There was once a queen.", False), ("There was a queen.", True)]
)
def test_a_tale_in_which_somebody_says_do_not_in_short_is_none_of_today(beginning, of_today):
    text = f'{beginning} She had a maid. "I don’t choose to be your maid," said the maid.'
    assert are_of_today(read_parts(read_pieces([text], find_people(text, "")), None)) is of_today


def test_of_a_story_of_today_nobody_and_nothing_is_counted_up():
    text = (
        "My grandmother is 84 and has never lost an argument. Last autumn she found out at the office of the pool that nobody "
        "had entered the race. She bought a cap with daisies. I'm 17 and I was the chauffeur. All the way there Nagyi practised "
        "her face in the mirror. Another lady had the same cap. Nagyi swam slowly, and the lady swam slowly. Nagyi hung her cap "
        "on the shelf."
    )
    assert (
        hook_of(text, "Gold medal, guaranteed").text == "My grandmother is 84 and has never lost an argument."
    )
