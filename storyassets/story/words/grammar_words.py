"""Grammar words: small closed classes of English words, and verbs that change what is said of their object."""

from __future__ import annotations

from storyassets.story.words.word_tables import word_set

DETERMINERS = word_set(
    "a an the this that these those his her its their my your our some any each every another one two three no"
)
PREPOSITIONS = word_set(
    "to at in on into onto upon over under from with without by for of about across against along among around behind "
    "below beneath beside between beyond down during near off past through toward towards up like than as after before "
    "until till since except besides"
)
CLAUSE_WORDS = word_set(
    "and but when while because so until till then if that or as where for before after though although since whenever"
)
HYPOTHETICAL = word_set(
    "would could might should may unless shall will cannot can't couldn't wouldn't shouldn't won't must can i'll"
)
NEGATIVE = word_set(
    "not never no didn't don't doesn't wasn't weren't nor without neither hardly nobody almost nearly scarcely"
    " pretending pretended pretend seemed lest"
)
WISHES = word_set(
    "want wanted wants wanting wish wished wishes wishing hope hoped like liked love loved afraid promise promised "
    "ready able unable longed refuse refused forgot planned plan how order ordered asked told begged way chance about "
    "dared dare enough ought search bite place  agreed meant intended try mind right little something nothing anything food much decided resolved determined"
)
AUXILIARIES = word_set(
    "was were is are has had have did do does could would should might must may can will shall"
)
"""They stand before another verb that has no subject of its own."""

PASSIVE = word_set("was were is are been being be got get gets am remained remains stayed")
ADVERBS = word_set(
    "so just then soon once very still already always again ever now at last also even both all quite too well"
    " there here not never almost nearly away off next thus out along"
)
MOST_ADJECTIVES = 3
NOT_ONLY_DETERMINERS = word_set("that no one this these those two three")
ADJECTIVES = word_set(
    "good great long short loud little big first last hard hearty deep sudden fierce quick heavy fine"
)
NOT_NOUNS = (
    word_set(
        "two pair he she it they i we you who which that and but or to there then all both"
        " day morning evening night noon time year summer winter moment last length while"
    )
    | HYPOTHETICAL
    | NEGATIVE
)
PERCEPTION = word_set(
    "saw see sees seeing seen heard hear hearing watched watch watching noticed made make makes let lets found felt"
)
"""Verbs whose object does the verb that follows: 'saw an ant fall'."""

COMING = word_set("came comes sat stood lay lived appeared flew sprang ran stepped")
"""Verbs that often stand before their subject."""

THOUGHT = word_set(
    "thinking think thought believe believed believing imagined imagine imagining supposed suppose dreamed dreamt"
    " feared wished wishing wish asked asking begged begging longed longing waited prayed hoping hoped called"
)
"""Verbs of what is not there: 'asking for a king', 'thinking him a lion'."""

DUMMY_VERBS = word_set("was is happened seems seemed rained snowed took came chanced became grew had would")
PARTITIVES = word_set("one some many all none each two three several most any half both")
"""'One of the frogs' is a frog."""

LIKENESSES = word_set(
    "skin skins hide image picture portrait statue tale story sort kind skull shadow fear name help"
)
"""Of these nobody is there: 'the skin of a lion', 'for fear of the cat'."""

REACH = 6
LOOSE = word_set(
    "take took takes taking taken hold holds held holding bring brought brings bringing load give gave gives given giving "
    "pay pays paid put puts putting make makes made making keep kept keeps lose lost loses lay laid place placed set win won light lit "
    "wear wore drew filled receive received accept accepted provide provided get got collect collected"
)
"""Verbs of carrying that are as often said of what cannot be seen: 'held a council'."""

BELONGINGS = word_set(
    "rays eyes eye neck face back paw paws claws claw mouth throat head heels voice roar song tail feathers wings wing "
    "nose ears ear horns heart hand hands foot feet knees turn words legs leg teeth belly shoulder shoulders hair body hoof hoofs hooves horn snout trunk"
)
"""Of these the owner is seen with them."""

NOUN_PREPOSITIONS = word_set("for in with without at by from into upon on")
PLAIN_VERBS = word_set(
    "had has have did does do took take takes put puts made make makes got kept keep knew know thought think felt feel "
    "heard hear let lets met meet set became become began begin broke break chose grew grow lost paid sent send taught "
    "won wore wear hung drew shook spent woke swore bought sold meant understood told rang laid shut split cast needs "
    "wants thinks knows lives belongs seems"
)
