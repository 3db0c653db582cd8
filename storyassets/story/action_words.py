"""Verbs that can be seen: what the doer does, what becomes of the one it is done to, and what is felt."""

from __future__ import annotations

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.word_tables import index_nouns, index_verbs, word_set

ACTIONS = index_verbs(
    {
        Action.DEAD: "die perish drown =dead =dying",
        Action.SLEEP: "sleep =slept doze snore slumber roost =asleep nap",
        Action.CRY: "cry groan weep =wept sob wail lament grieve mourn =tears moan",
        Action.LAUGH: "laugh giggle grin =grinning smile chuckle mock jeer sneer rejoice",
        Action.FLY: "fly =flew =flown soar hover flutter swoop glide circle flap alight",
        Action.SWIM: "swim =swam =swum =swimming float paddle dive wade splash",
        Action.CLIMB: "climb clamber scramble mount",
        Action.FALL: "fall =fell =fallen tumble stumble slip =slipped =slipping trip =tripped topple sink =sank =sunk "
        "collapse",
        Action.JUMP: "frisk jump leap =leapt hop =hopped =hopping spring =sprang =sprung pounce vault",
        Action.RUN: "run =ran =running flee =fled =fleeing rush hurry hasten =raced =racing dash gallop chase pursue escape "
        "scamper dart scurry trot =trotted =trotting bolt sprint hunt scatter",
        Action.FIGHT: "fight =fought attack bite =bit =bitten =biting strike =struck =striking kill slay =slew =slain "
        "seize beat =beaten hit =hitting battle wrestle devour stab =stabbed kick scratch tear =tore =torn butt "
        "quarrel =quarrelled =quarrelling grab =grabbed =grabbing snatch sting =stung peck catch =caught capture "
        "crush whip =whipped thrash throttle punish",
        Action.TRAPPED: "struggle",
        Action.HIDE: "hide =hid =hidden =hiding crouch lurk cower conceal",
        Action.DANCE: "dance =dancing skip =skipped prance strut =strutted =strutting",
        Action.BEG: "beg =begged =begging plead kneel bow =knelt implore beseech =besought entreat pray",
        Action.EAT: "eat =ate =eaten feast nibble gnaw chew swallow munch gorge stuff gobble graze feed =fed lick dine browse",
        Action.DRINK: "drink =drank =drunk sip =sipped lap =lapped",
        Action.GIVE: "give =gave =given =giving offer share lend =lent =handed",
        Action.CARRY: "carry lift pick =take =took =taken =taking drag =dragged =dragging fetch bring =brought haul lug =lugged hold =held tug =tugged "
        "steal =stole =stolen load",
        Action.WORK: "work build =built dig =dug =digging plow plough sow reap spin =spun =spinning sew weave "
        "=wove cut =cutting chop =chopped =chopping mend gather cook bake sweep =swept hammer pull push paint write =wrote repair "
        "scrub =scrubbed wash stitch knit =knitted polish harness toil",
        Action.LIE: "=lay =lain =lying rest",
        Action.SIT: "sit =sat =sitting perch",
        Action.POINT: "point wave beckon hurl throw =threw =thrown toss",
        Action.LOOK: "look see =saw =seen watch stare gaze peer glance peep spy spot =spotted notice discover count read =reading listen =heard wonder examine "
        "find =found behold =beheld",
        Action.TALK: "say =said tell =told talk speak =spoke =spoken reply answer ask call exclaim shout whisper "
        "boast crow howl announce promise brag =bragged warn roar growl bleat croak sing =sang =sung scold complain declare argue "
        "explain invite summon praise preach propose suggest agree insist command consult thank greet welcome applaud bray chirp chatter",
        Action.WALK: "walk go =went =gone come =came =coming stroll wander travel march creep =crept return approach "
        "arrive leave =left follow lead =led step =stepped enter crawl pass journey ride =rode stalk prowl flock roam visit venture plod stagger",
        Action.STAND: "stand =stood wait",
    }
)

DONE_TO = index_verbs(
    {
        Action.DEAD: "kill slay =slew =slain murder poison drown",
        Action.TRAPPED: "catch =caught trap =trapped capture imprison tangle entangle ensnare bind =bound tie cage "
        "lock chain snare =stuck",
        Action.RUN: "chase pursue hunt",
        Action.WALK: "lead =led follow",
        Action.FALL: "push hurl throw =threw =thrown knock toss drop =dropped overturn",
    }
)
"""What becomes of the one it is done to: 'they caught the lion', 'the lion was caught'."""

FATAL = frozenset(word for word, action in ACTIONS.items() if action is Action.DEAD)

HELD_FAST = word_set(
    "caught trapped captured tangled entangled ensnared stuck caged snared bound tied imprisoned chained"
)
"""Participles right behind a name: 'a bird tangled in the net'."""

THREATS = word_set(
    "chase chased chasing pursue pursued pursuing attack attacked attacking bit bite kill killed devour devoured eat ate "
    "seize seized seizing caught catch hunt hunted hunting beat threatened frightened scared pounced strike struck eating"
)
"""Verbs that frighten the one they are done to."""

FREED = word_set(
    "free freed released release loose loosed escape escaped escapes rescued rescue saved untied unharmed"
)

FEELINGS = index_nouns(
    {
        Emotion.FEAR: "afraid frightened scared terrified fear terror trembling trembled alarmed fright panic frighten dread"
        " shivering horrified",
        Emotion.ANGER: "angry anger angrily furious rage raged enraged scolded wrath fury indignant vexed snarled growled temper "
        "annoyed roared",
        Emotion.SADNESS: "sad sadly wept weeping sobbed grief sorrow mourned tears crying unhappy miserable lonely ashamed "
        "sorry disappointed lamented grieved despair mournfully",
        Emotion.JOY: "happy glad delighted joy joyful merry laughed pleased laughing cheerful proud proudly smiled smiling "
        "rejoiced celebrated gladly happily delight grinned",
        Emotion.SURPRISE: "surprised astonished amazed surprise astonishment startled",
        Emotion.LOVE: "kissed embraced love beloved married hugged",
        Emotion.WONDER: "wondered wonder marvelled magic magical enchanted admired splendid",
    }
)
