"""Tenses of verbs: past forms that follow no rule, what a participle and a base become in the past."""

from __future__ import annotations

from storyassets.story.words.word_tables import word_set

IRREGULAR_PAST = word_set(
    "was were had did could would should might must went came saw took gave made found got fell ran stood sat lay began "
    "became brought bought built broke caught chose cut drew drank drove ate felt fought fled flew forgot froze grew hung "
    "heard held hid hit kept knew laid led left lent let lit lost meant met paid put read rode rang rose said sang sank "
    "sold sent set shook shot shut slept slid spent spoke sprang stole stuck stung struck swore swam swung taught told "
    "thought threw tore understood woke wore won wound wrote bit bore bent bled blew bred burst crept dealt dug dreamt fed "
    "flung forgave ground knelt leapt slew smelt sought spat spread strode swept wept wrung befell beheld dared cost hurt "
    "is are has does can will shall may do have overheard withdrew undertook sprung"
)
PARTICIPLE_PAST = {
    "sitting": "sat", "running": "ran", "taking": "took", "giving": "gave", "seeing": "saw", "going": "went",
    "coming": "came", "making": "made", "finding": "found", "falling": "fell", "standing": "stood", "lying": "lay",
    "beginning": "began", "bringing": "brought", "catching": "caught", "cutting": "cut", "drawing": "drew",
    "drinking": "drank", "driving": "drove", "eating": "ate", "feeling": "felt", "flying": "flew", "getting": "got",
    "hearing": "heard", "holding": "held", "keeping": "kept", "knowing": "knew", "laying": "laid", "leading": "led",
    "leaving": "left", "losing": "lost", "putting": "put", "riding": "rode", "rising": "rose", "sending": "sent",
    "setting": "set", "shaking": "shook", "shutting": "shut", "sleeping": "slept", "speaking": "spoke",
    "springing": "sprang", "stealing": "stole", "striking": "struck", "swinging": "swung", "telling": "told",
    "thinking": "thought", "throwing": "threw", "tearing": "tore", "turning": "turned", "wearing": "wore",
    "winning": "won", "writing": "wrote", "creeping": "crept", "leaping": "leapt", "weeping": "wept",
    "sinking": "sank", "bending": "bent", "meeting": "met", "biting": "bit", "blowing": "blew", "breaking": "broke",
    "wringing": "wrung", "hiding": "hid", "fleeing": "fled", "clinging": "clung", "having": "had", "being": "was",
    "dying": "died", "tying": "tied", "swimming": "swam", "singing": "sang", "growing": "grew", "lifting": "lifted",
}  # fmt: skip
NOT_PARTICIPLES = word_set(
    "thing nothing something anything everything king ring string spring wing during morning evening being ceiling wedding according"
)

_BASES = (
    "come:came go:went see:saw take:took give:gave make:made find:found get:got fall:fell run:ran stand:stood sit:sat begin:began "
    "become:became bring:brought build:built buy:bought break:broke catch:caught choose:chose cut:cut draw:drew drink:drank drive:drove "
    "eat:ate feel:felt fight:fought flee:fled fly:flew forget:forgot freeze:froze grow:grew hang:hung hear:heard hold:held hide:hid "
    "hit:hit keep:kept know:knew lay:laid lead:led leave:left lend:lent let:let lose:lost mean:meant meet:met pay:paid put:put read:read "
    "ride:rode ring:rang rise:rose sell:sold send:sent set:set shake:shook shoot:shot shut:shut sing:sang sink:sank sleep:slept slide:slid "
    "speak:spoke spend:spent spring:sprang steal:stole stick:stuck sting:stung strike:struck swear:swore swim:swam swing:swung teach:taught "
    "tell:told think:thought throw:threw tear:tore understand:understood wake:woke wear:wore win:won wind:wound write:wrote bite:bit "
    "bear:bore bend:bent bleed:bled blow:blew burst:burst creep:crept deal:dealt dig:dug fling:flung forgive:forgave kneel:knelt leap:leapt "
    "seek:sought spread:spread stride:strode sweep:swept weep:wept wring:wrung hurt:hurt die:died tie:tied lie:lied cling:clung "
    "carry:carried try:tried cry:cried disturb:disturbed refuse:refused promise:promised crush:crushed escape:escaped save:saved "
    "change:changed charge:charged judge:judged damage:damaged notice:noticed practice:practiced share:shared care:cared prepare:prepared "
    "declare:declared desire:desired admire:admired require:required pretend:pretended tumble:tumbled gobble:gobbled struggle:struggled "
    "hate:hated invite:invited imagine:imagined examine:examined decide:decided divide:divided provide:provided beware:bewared "
    "complete:completed promise:promised rescue:rescued pursue:pursued continue:continued believe:believed receive:received "
    "whip:whipped determine:determined create:created decorate:decorated imitate:imitated hesitate:hesitated celebrate:celebrated "
    "agree:agreed free:freed arrive:arrived devour:devoured roar:roared pour:poured scatter:scattered open:opened happen:happened "
    "settle:settled handle:handled attack:attacked visit:visited answer:answered offer:offered wander:wandered gather:gathered "
    "despise:despised surprise:surprised advise:advised raise:raised praise:praised seize:seized use:used lose:lost close:closed "
    "tease:teased please:pleased cease:ceased chase:chased erase:erased increase:increased suppose:supposed oppose:opposed"
)
BASE_OF_PAST = {past: base for base, past in (pair.split(":") for pair in _BASES.split())}
_PARTICIPLES = (
    "write:written fall:fallen steal:stolen break:broken take:taken give:given eat:eaten hide:hidden forget:forgotten "
    "freeze:frozen choose:chosen speak:spoken drive:driven throw:thrown tear:torn wear:worn swear:sworn bite:bitten "
    "beat:beaten sing:sung sink:sunk know:known grow:grown fly:flown draw:drawn see:seen go:gone show:shown wake:woken"
)
BASE_OF_PARTICIPLE = {past: base for base, past in (pair.split(":") for pair in _PARTICIPLES.split())}
