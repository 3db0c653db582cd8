"""Verbs that can be seen: what the doer does, what becomes of the one it is done to, and what is felt."""

from __future__ import annotations

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.verbs_of_today import VERBS_OF_TODAY
from storyassets.story.words.word_tables import index_nouns, index_verbs, word_set

_VERBS = {
    Action.DEAD: "die perish drown expire =dead =dying",
    Action.SLEEP: "sleep =slept doze snore slumber roost =asleep nap dream =dreamt hibernate",
    Action.CRY: "regret despair cry groan weep =wept =weeping sob =sobbed =sobbing wail lament grieve mourn =tears moan whimper sigh bawl",
    Action.EMBRACE: "hug =hugged =hugging kiss embrace cuddle caress stroke pat =patted pet =petted nuzzle marry =married wed =wedded forgive =forgave reconcile comfort console soothe",
    Action.LAUGH: "enjoy laugh giggle grin =grinned =grinning smile chuckle mock ridicule jeer sneer rejoice snicker beam =gloated",
    Action.READ: "=read =reading =reads study",
    Action.WRITE: "write =wrote =written sign scribble sketch scrawl record",
    Action.PLAY: "strum",
    Action.RAISE: "raise vote =swore =sworn volunteer",
    Action.RIDE: "ride =rode =ridden",
    Action.WAVE: "wave beckon",
    Action.DIG: "dig =dug =digging bury unearth burrow =buried",
    Action.OPEN: "=open =opens =opened =opening unlock unwrap shut =shutting lock close uncover",
    Action.THROW: "hurl throw =threw =thrown toss fling =flung sling =slung pelt strew =strewed =cast",
    Action.PUSH: "push shove press =rolled heave",
    Action.NUDGE: "nudge elbow =nudging",
    Action.KNOCK: "knock =knocking rap =rapped =pounded =pounding =banged =banging",
    Action.POUR: "pour",
    Action.DRESS: "dress clothe",
    Action.PULL: "jerk pull tug =tugged drag =dragged =dragging haul tow yank lug =lugged draw =drew",
    Action.FLY: "fly =flew =flown soar hover flutter swoop glide circle flap alight",
    Action.SWIM: "bathe drift swim =swam =swum =swimming float paddle dive wade splash",
    Action.CLIMB: "cling =clung =clinging climb clamber scramble mount ascend",
    Action.FALL: "burst faint =crashed fall =fell =fallen tumble stumble slip =slipped =slipping =tripped =tripping topple sink =sank =sunk "
    "collapse plunge",
    Action.JUMP: "startle succeed cheer frisk jump leap =leapt hop =hopped =hopping spring =sprang =sprung pounce vault bounce",
    Action.RUN: "=charged dodge double =doubled run =ran =running flee =fled =fleeing rush hurry hasten =raced =racing dash gallop chase pursue escape "
    "scamper dart scurry trot =trotted =trotting bolt sprint hunt speed =sped scuttle hustle",
    Action.FIGHT: "fight =fought attack bite =bit =bitten =biting strike =struck =striking kill slay =slew =slain "
    "seize beat =beaten hit =hitting battle wrestle devour stab =stabbed kick tear =tore =torn butt "
    "quarrel =quarrelled =quarrelling grab =grabbed =grabbing snatch sting =stung peck catch =caught capture "
    "crush whip =whipped thrash throttle punish slap =slapped smash shatter trample snap destroy poison wound injure torment break =broke =broken threaten maul claw",
    Action.TRAPPED: "struggle",
    Action.HIDE: "tremble shiver shudder =shook cringe shrink =shrank squeeze huddle hide =hid =hidden =hiding crouch lurk cower conceal flinch",
    Action.DANCE: "play =played =playing wag =wagged celebrate dance =dancing skip =skipped prance strut =strutted =strutting twirl",
    Action.KNEEL: "=bent kneel =knelt bow curtsy =curtsied worship pray",
    Action.BEG: "request apologize beg =begged =begging plead implore beseech =besought entreat",
    Action.EAT: "eat =ate =eaten feast nibble gnaw chew swallow munch gorge gobble graze feed =fed lick dine browse taste =bolted",
    Action.DRINK: "drink =drank =drunk sip =sipped lap =lapped gulp",
    Action.GIVE: "cover spread =spread pay =paid sell =sold serve wrap =wrapped put =put =putting =laid =placed =handed =presented adorn give =gave =given =giving offer share lend =lent =handed "
    "deliver reward grant supply help feed touch bestow drop =dropped =dropping drip feed",
    Action.CARRY: "pack buy =bought receive accept =kept filch tuck rob =robbed =wore wear =won provide carry lift pick =take =took =taken =taking fetch bring =brought hold =held "
    "steal =stole =stolen load gain earn borrow collect =got =caught",
    Action.WORK: "paint crack tie untie fasten fill carve tend =lit kindle =made make shear stir prepare smear steer scratch work build =built plow plough sow reap spin =spun =spinning sew weave "
    "=wove cut =cutting chop =chopped =chopping mend gather cook bake sweep =swept hammer repair "
    "scrub =scrubbed wash stitch knit =knitted polish harness toil clean =planted =planting =watered =watering rub count braid create grind comb fish heat =bound nail patch unfasten tidy mop",
    Action.LIE: "starve swoon suffer ail stretch =lay =lain =lying rest",
    Action.SIT: "wake =woke settle =settled rest =rested =tired linger =seated awaken =awoke =awake sit =sat =sitting perch dwell brood wait =waited",
    Action.POINT: "=ordered blame accuse =sent =shown =showed refuse deny point",
    Action.LOOK: "gasp think =thought decide guess understand =understood learn recognize realize =knew know remember =met turn search seek =sought inspect admire inherit guard marvel =felt choose =chose hear imagine =stopped =missed =lost =loses =losing =forgot mistake compare consider look see =saw =seen watch stare gaze peer glance peep spy spot =spotted notice discover listen =heard wonder examine "
    "find =found behold =beheld meet observe nod =nodded blink frown ponder reflect hesitate squint explore sniff believe expect determine perceive doubt wake scan face",
    Action.SHOUT: "crow caw mew meow neigh whinny moo oink honk cluck hoot yelp yowl yell scream shriek squeal shout exclaim roar howl bellow bray whistle announce",
    Action.TALK: "murmur mutter bark hiss snarl hum debate discuss inquire consent permit remark cackle bless curse sulk say =said tell =told talk speak =spoke =spoken reply answer ask call whisper "
    "boast promise brag =bragged warn growl bleat croak sing =sang =sung scold complain declare argue "
    "explain invite summon praise preach propose suggest agree insist command consult thank greet welcome applaud chirp chatter "
    "confess admit lie =lied teach =taught persuade flatter utter tease order question inform =added retort recite interrupt describe persuade blow =blew =blown demand grumble",
    Action.WALK: "drive =drove appear reach =crossed =crept walk go =went =gone come =came =coming stroll wander sail travel =travelled vanish disappear blunder travel march creep =crept return approach "
    "arrive leave =left follow lead =led step =stepped enter crawl journey stalk prowl flock roam visit venture plod stagger move tiptoe limp sneak cross pass =passed advance proceed depart trudge hobble slink =slunk =strode stride",
    Action.STAND: "stand =stood",
}
ACTIONS = index_verbs(VERBS_OF_TODAY) | index_verbs(_VERBS)
BASE_FORMS = frozenset(
    verb
    for verbs in (*_VERBS.values(), *VERBS_OF_TODAY.values())
    for verb in verbs.split()
    if not verb.startswith("=")
)
"""Verbs as they stand after 'to', or after whom somebody heard."""

DONE_TO = index_verbs(
    {
        Action.DEAD: "kill slay =slew =slain murder poison drown",
        Action.TRAPPED: "arrest execute jail catch =caught trap =trapped capture imprison tangle entangle ensnare bind =bound tie cage "
        "lock chain snare =stuck",
        Action.RUN: "chase pursue hunt",
        Action.WALK: "lead =led follow",
        Action.FALL: "push hurl throw =threw =thrown knock toss drop =dropped overturn dash",
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
        Emotion.JOY: "happy glad overjoyed thrilled jubilant delighted joy joyful merry laughed pleased laughing cheerful proud proudly smiled smiling "
        "rejoiced celebrated gladly happily delight grinned",
        Emotion.SURPRISE: "surprised astonished amazed surprise astonishment startled astounded amazement stunned shocked gasp gasped",
        Emotion.LOVE: "kissed embraced love beloved married hugged",
        Emotion.WONDER: "wondered wonder marvelled magic magical enchanted admired splendid",
    }
)
