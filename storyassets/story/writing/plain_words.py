"""Plain words: what old prose says, and how a listener of today would say it. Old grammar is `rewordings`'."""

from __future__ import annotations

import re

from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.writing.told_today import WORDS

_WORDS = """
ailing=ill affrighted=scared amiss=wrong apace=fast ascend=climb ascended=climbed asunder=apart attired=dressed bondage=slavery
braggart=show-off burthen=burden cask=barrel ceased=stopped chanced=happened combat=fight compelled=forced conceal=hide concealed=hid consented=agreed
consort=wife countenance=face courteous=polite covetous=greedy cunningly=slyly dainties=treats dejected=sad delicacies=treats descried=saw
despatched=sent devour=eat dismally=badly dispute=quarrel draught=drink endeavor=try endeavored=tried endeavour=try endeavoured=tried encumbered=burdened
ensnared=trapped entreat=beg entreated=begged entreaties=pleas escorted=led exceeding=very feeble=weak filched=stolen fetters=chains foe=enemy foes=enemies
forage=grass gaily=happily gallant=brave garland=wreath garlands=wreaths gorged=stuffed haughty=proud hasten=hurry hastened=hurried hastening=hurrying
hearken=listen hearkened=listened hearthstone=hearth howdah=seat hovel=hut ill-natured=bad-tempered immense=huge implore=beg implored=begged
imprudent=careless indemnity=payment indignant=angry indignantly=angrily infamous=wicked inquire=ask inquired=asked instantly=at_once
lamented=cried lamentation=crying leavings=leftovers lofty=tall luckless=unlucky luxuries=fine_things magnificent=splendid marvel=wonder
marvelled=wondered meager=thin merriment=joy mirth=joy miry=muddy mis-shapen=crooked mournful=sad mournfully=sadly nigh=near nuptials=wedding obtain=get
obtained=got oftentimes=often parched=dry perish=die perished=died pitiful=sad plumage=feathers provender=food provisions=food proffered=offered
promptly=quickly purchase=buy purchased=bought prosper=do_well prospered=did_well ravenous=starving readily=easily recollect=remember recollected=remembered rejoiced=cheered
repast=meal renowned=famous replied=answered reproached=blamed ridiculed=mocked roused=woke savoury=tasty scampered=ran scampering=running scarcely=hardly
skiff=boat slain=killed slay=kill slumber=sleep snare=trap snares=traps snuffed=sniffed solitary=lonely sorrowful=sad sorrowfully=sadly
sparingly=little spied=saw spacious=large speedily=quickly strewed=scattered strode=walked summoned=called surety=pledge talons=claws tarry=wait
tarried=waited thereafter=after_that toil=work toiled=worked tormented=tortured trappings=decorations trifle=little_thing unawares=by_surprise
unfruitful=poor unmercifully=hard unperceived=unseen unsavory=nasty unsuspecting=trusting uttered=gave valiant=brave vanquished=beaten vouchsafed=granted
wares=goods weary=tired wearied=tired wedded=married woebegone=sad woe=sorrow wrath=anger wretched=miserable wroth=angry yearned=longed
"""
"""Word for word, of the same kind, number and tense, so that nothing about them changes. Who is called so keeps the name."""

PLAIN = {
    old: new.replace("_", " ")
    for old, new in (pair.split("=") for pair in (*_WORDS.split(), *WORDS.split()))
    if old not in NOUNS and old not in PLURALS
}
_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)*")
_NEW = frozenset(PLAIN.values())
_TWICE = re.compile(r"\b(\w+),? and \1\b")
_AN = re.compile(r"\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz]|h(?!our|onest|onou?r|eir))")
_A = re.compile(r"\b([Aa]) (?=[aeio](?!ne\b|nce\b|uro))")

PHRASES: tuple[tuple[str, str], ...] = (
    (r"\ball went well with (him|her|them),? and all (?:his|her|their) undertakings prospered\b", r"everything went well for \1"),
    (r"\ball his undertakings prospered\b", "everything he did went well"), (r"\ball her undertakings prospered\b", "everything she did went well"),
    (r"\bwith the (?:greatest|utmost) (?:rapidity|speed|haste)\b", "very quickly"), (r"\bwith the (?:greatest|utmost) care\b", "very carefully"),
    (r"\bwith the greatest (?:satisfaction|joy|pleasure|delight)(?: and \w+)?\b", "happily"), (r"\bshowed intense delight\b", "were overjoyed"),
    (r"\burged (?:him|her|them) and (?=(?:left|kept) )", ""), (r"\bcould draw nothing from\b", "could get nothing out of"), (r", with (?:many )?(?:hard|harsh|angry|kind|good) words,", ""), (r"\bsent ((?:her|his|the|an?) [\w'-]+(?: in waiting)?), who (?:was|were) to ", r"sent \1 to "),
    (r"\bdid not find any (\w+)(?: \w+ out| left| there)?, but only\b", r"found no \1, only"), (r"\barticles of clothing\b", "clothes"),
    (r"\bon the frontispiece\b", "on the front"),
    (r"\bintended by (?:that|this|it) to say\b", "meant"),
    (r"\b(?:pronounced|spoken) (your|thine|his|her) own sentence\b", r"named \1 own punishment"),
    (r"\bhad the (?:horses?|carriage) (?:put|harnessed|saddled)(?: \w+){0,3}, (?=\w+ed |drove|rode|went)", ""),
    (r"\butter (her|his|its) (loudest|best|sweetest) (caw|cry|song|croak)\b", r"\3 \1 \2"),
    (r"\bthe limb of a tree overhead\b", "a branch overhead"), (r"\blimb of (?=(?:a|the) (?:great |tall |old )?(?:tree|oak|beech|willow)\b)", "branch of "),
    (r"(?<!at )\bonce (visited|called|begged|asked|informed|met|escaped)\b", r"\1"), (r"\bin a spell of dry weather\b", "in a dry summer"),
    (r"\bwas (?:betrothed|promised) to (?=(?:an?|the) (?:\w+ )?(?:prince|king|knight|man|youth|lord)\b)", "was to marry "),
    (r"\bnaked ((?:little )?(?:men|man|boys|boy|dwarfs|elves))\b", r"\1 in rags"), (r", but not long,", ","), (r"\b(tree|house|cave|field|room|wood|forest|pond|mansion|village|marsh) in which\b", r"\1 where"),
    (r"\bthat I have not(?=[,.])", "that I do not have"),
    (r"\bdashed to pieces\b", "broken to pieces"), (r"\bcommended himself to God\b", "said his prayers"), (r"\bcommended herself to God\b", "said her prayers"),
    (r"\bdoctored people\b", "treated the sick"), (r"\bin company\b(?! with)", "together"), (r"\bin company with\b", "with"),
    (r"\bset on (the \w+|him|her|them)\b", r"attacked \1"), (r"\btook to (?:his|her|their|its) heels\b", "ran away"), (r"\btake to (?:his|her|their|its) heels\b", "run away"),
    (r"\bcame to blows\b", "began to fight"), (r"\bas fast as his legs could carry him\b", "as fast as he could"), (r"\bas fast as her legs could carry her\b", "as fast as she could"),
    (r"\bmade off\b", "ran off"), (r"\bput an end to (him|her|them)\b", r"killed \1"), (r"\bmade an end (?:to|of) (him|her|them)\b", r"killed \1"),
    (r"\bpaid no (?:heed|attention)(?: whatever)? to\b", "ignored"), (r"\bpaid no heed\b", "did not listen"), (r"\bwas overcome with\b", "was full of"),
    (r"\bof want(?=[.,])", "of hunger"), (r"\bfound himself with not a penny left\b", "had not a penny left"), (r"\bno property save\b", "nothing but"),
    (r"\bnot long afterwards\b", "soon after"), (r"\bin a twinkling\b", "in a flash"), (r"\bin an instant\b", "at once"), (r"\bthe next instant\b", "a moment later"),
    (r"\bfell into a panic\b", "panicked"), (r"\bat every turn\b", "all the time"), (r"\bhalf-way\b", "halfway"),
    (r"\b(was|were) (?:very |quite |much )?astonished\b", r"\1 amazed"), (r"\b(?:very )?much (surprised|frightened|pleased|alarmed|delighted|ashamed)\b", r"very \1"),
    (r"\bgave (?:him|her) the second barrel\b", "shot again"), (r"\bpulled a (?:very )?wry face\b", "made a face"), (r"\b(?:both of them )?reigned over (?:their|the) kingdom in peace and happiness\b", "they ruled in peace"),
    (r"\bdelivered (him|her|them) over to justice\b", r"gave \1 to the judge"), (r"\bfor their (?:infamous|wicked) deeds\b", "for their crimes"), (r"\bappeared to be\b", "seemed"), (r"\bin the meantime\b", "meanwhile"),
    (r"\bhas by force brought me to such a pass that I have been (?:compelled|forced) to put off\b", "forced me to take off"), (r"\bwould willingly have been\b", "wanted to be"),
    (r"\bhis heart desired what he saw\b", "he wanted the same"), (r"\bwas about to set to work\b", "was about to begin"), (r"\bbuyers also were not wanting\b", "there were buyers too"),
    (r"\bhad no need to do so\b", "did not need to"), (r"\bhad no need to say many words to\b", "hardly had to persuade"), (r"\bat top speed\b", "as fast as possible"), (r"\bnow began in earnest\b", "now really began"),
    (r"\bas (?:he|she|it) was accustomed to do\b", "as usual"), (r"\b(?:was|were) accustomed to\b", "used to"), (r"\bpossessed (?=(?:an?|the|no|many|two|three|his|her)\b)", "had "),
    (r"\bto find some way of knowing\b", "to know"), (r",? so (?:that )?they might have time to\b", ", in time to"), (r"\b(?:desired|wished) to\b", "wanted to"), (r"\b(I|you|we|they|who) wish to\b", r"\1 want to"),
    (r"\bgreat content\b", "great happiness"), (r"\b(?:none|no) other than\b", "really"), (r"\bdid not dare risk going\b", "did not dare to go"), (r"\b(did not dare|hardly dared) (?!to\b)(?=[a-z])", r"\1 to "),
    (r"\bhappened on\b", "came upon"), (r"\bthe least (?=effort|shock|shadow|sound)", "the smallest "), (r"\bwithout so much as\b", "without even"), (r"\bwith even so much as\b", "with even"),
    (r"\b(I|we) should (?=(?:like|love|be|make|advise|choose|say|think|get|feel|lose)\b|have (?:an?|the|no|to|my|some|any)\b|have\b[^.!?]*\b(?:if|had)\b)", r"\1 would "), (r"\b(I|we) shall\b", r"\1 will"), (r"\bshall become\b", "will become"),
    (r"\bin fine spirits and an excellent appetite\b", "happy and hungry"), (r"\bdeparted(?=[.,]| from| with| to\b)", "left"), (r"\bventured out\b", "went out"), (r"\bventured to\b", "dared to"),
    (r"\bwas given permission to\b", "was allowed to"), (r"\bgiven (him|her|them) permission to\b", r"let \1"), (r"\bby painful experience\b", "only too well"), (r"\bto keep up appearances\b", "to look rich"),
    (r"\bwas at his wits' end how to\b", "did not know how to"), (r"\btook a fancy for mutton broth\b", "wanted mutton broth"), (r"\bwithout the formality of\b", "without even"), (r"\bwill be successful\b", "will work"),
    (r"\ba plan that seems very simple\b", "a very simple plan"), (r"\babout (the \w+'s|his|her|its|their) neck\b", r"around \1 neck"), (r"\ball we have to do is to\b", "all we have to do is"),
    (r"^I will say that ", ""), (r"^At least (?=(?:he|she|they) (?:wished|wanted)\b)", ""), (r"^as you (?:can imagine|can guess|have guessed|may well know), ?", ""), (r", as you can (?:imagine|guess)(?:,|(?=[.]))", ""), (r"\bshortly afterwards?\b", "soon after"), (r"\bmeant thereby that\b", "meant that"),
    (r", you may well know,", ""), (r", they say,", ""), (r"\band they say that ", "and "), (r"\bnot in the least\b", "not at all"), (r"\bon the spot\b", "at once"), (r"\bhad better show (?:yourself|himself)\b", "had better come out"),
    (r"\b(felt|was|grew) (?:very )?(sad|unhappy) and discontented\b", r"\1 \2"), (r"\bof a simple and trusting nature\b", "who trusted everyone"), (r"\bthe meshes of (?=the \w+'s net|a net)", ""),
    (r"\bcome to his aid\b", "come and help him"), (r"\bcome to her aid\b", "come and help her"), (r"\bcome to their aid\b", "come and help them"), (r"\bcome to my aid\b", "come and help me"), (r"\bfrom out (?=his|her|its|the)", "out of "),
    (r"\basked ((?:the )?[a-z ]+?) to (?:go|come) (?:home )?with (?:him|her|them) to (the (?:city|town|castle|palace|country))\b", r"invited \1 to \2"),
    (r" which (?:he|she|they) (?:wanted|wished|intended|meant) to (?:begin to )?(?:make|finish|do|sew) (?=the next\b|in the\b)", " for "), (r"\b(?:was|were) able to\b", "could"), (r"\bto say (?:these|those) (?:[a-z]+ )?words\b", "to say it"),
    (r"\b(was|were|is|are|been) hid\b", r"\1 hidden"), (r" into the bargain\b", " too"), (r"\b(received|got) (from (?:both|all|the|his|her) [a-z]+) ((?:a|an|the|much|many|some) [^.,;]+)(?=[.]$)", r"\1 \3 \2"),
    (r"\b(swear|swore|sworn) by [^,.;]{4,40}, that\b", r"\1 that"), (r"\bat a great distance\b", "far away"), (r"\bmaid in waiting\b", "waiting-maid"), (r"\bventured back\b", "came back"),
    (r"\btook hold of it,? one at each end\b", "took one end each"), (r"\bcarpet bag\b", "bag"), (r"\b(You may have [a-z]+(?: [a-z]+){0,3}) that I (?:have not|do not have),? but I\b", r"\1, but I"), (r"\bwith the (\w+(?: and \w+)?) that go(?:es)? with it\b", r"with its \1"), (r"\bit was not long before (?=(?:he|she|they|it|the|a|an)\b)", "soon "), (r"\bcalled a meeting to\b", "met to"), (r"\bwhere (lived|stood|lay|sat|slept) ((?:a|an|the|two|three|some|his|her) [a-z' -]+?)(?=[.,;])", r"where \2 \1"), (r"\bdecide on a plan to\b", "find a way to"), (r"\bfree (?:him|her|them)sel(?:f|ves) of\b", "get rid of"),
    (r"\bwanted to know when she was coming\b", "wanted to hear her coming"), (r"\bwanted to know when he was coming\b", "wanted to hear him coming"),
    (r"\bwas thought good enough\b", "was good enough"), (r"\bknow immediately that\b", "know that"), (r"\bup in arms against\b", "at war with"),
    (r"^(?:But |And )?on this,? (?=(?:the|he|she|they|it|all)\b)", ""), (r"\bthe aged\b", "the old"), (r"\ban aged\b", "an old"), (r"\brelated the (?:whole )?story\b", "told the whole story"),
    (r"\bwould willingly restore it\b", "would gladly give it back"), (r"\ba heavy sum\b", "a lot of money"), (r"\bmuch money in reward\b", "a lot of money as a reward"), (r"\bdenounce (him|her|them)\b", r"betray \1"),
    (r"\bevery one\b(?! of|[.,;!?])", "everyone"), (r"\bany one\b(?! of)", "anyone"), (r"\bsome one\b(?! of)", "someone"),
    (r"\b(wanted|wished|meant|intended) to begin to (?=[a-z]+\b)", r"\1 to "), (r"\b(?:hid|concealed) (?:him|her|them)sel(?:f|ves)\b", "hid"), (r"\b(?:hide|conceal) (?:him|her|them)sel(?:f|ves)\b", "hide"),
    (r"\b(?:seated|placed) (?:him|her)self\b", "sat down"), (r"\bseated themselves\b", "sat down"), (r"\blaid (?:him|her)self\b", "lay"), (r"\bthrew (himself|herself) on the ground\b", "dropped to the ground"),
    (r"\bif (he|she|they) too could not (?:also )?be\b", r"if \1 could be"), (r"\b(sitting|sat) at table\b", r"\1 at the table"), (r"\bpresents all together\b", "presents"),
    (r"\b(drove|brought|carried|took|sent|led) (with (?:two|three|four|his|her|the) [a-z]+) ((?:a|an|the|his|her) [a-z]+(?: of [a-z]+)?) (?=(?:to|into|home)\b)", r"\1 \3 \2 "),
    (r"\bfound ((?:(?:on|in|at|under|near) the [a-z]+(?: room| table)? )+)((?:the|a|an|some) [^,.;]+)(?=[.]$)", r"found \2 \1"),
    (r"\bwhat is it that (has|have|is|makes|gives)\b", r"what \1"), (r"\bwas married again to (her|him)\b", r"married \1 again"), (r"\bas if bewitched\b", "as if under a spell"),
    (r"\b(stood|lay|sat) stock still\b", r"\1 still"), (r"\b(?:was|were) fond of\b", "loved"), (r"\bset to work\b", "began to work"),
    (r"\ball to no avail\b", "in vain"), (r"\bat the point of death\b", "dying"), (r"\bwas loath to\b", "did not want to"), (r"\bdid not know what to do for\b", "badly needed"),
    (r"\bhad (?:a great )?need of\b", "needed"), (r"\bwas obliged to\b", "had to"), (r"\bwere obliged to\b", "had to"),
    (r"\bmuch to the (\w+)'s surprise, (?=the|he|she)", r"to the \1's surprise, "),
    (r"\bso (?:as|that) to make\b", "to make"), (r"\bwas growing thin\b", "was getting thin"), (r"\bgetting ready to\b", "about to"), (r"\bfor his pains\b", "for his trouble"), (r"\bout of doors\b", "outside"), (r"\bto no purpose\b", "in vain"),
    (r",? by no fault of (?:his|her|their) own,?(?= )", ""), (r"\bhad become so poor\b", "was so poor"), (r"\bhad (?:his|her|their) honest independence again\b", "was poor no more"),
    (r"\bwith fresh courage(?=[.,])", "gladly"), (r"\basked (the [a-z -]+?|him|her) as a riddle,? (what|who)\b", r"asked \1 \2"),
    (r"\bhad behaved in such (?:and such )?a way to\b", "had betrayed"), (r",? and at the same time told the whole story(?:, and asked what (?:sentence|punishment) such a person deserved)?", ""),
    (r"\b(opened (?:his|her|its) (?:mouth|beak)) to (?:say|answer|tell) (?:it|so|this|that|these (?:[a-z]+ )?words)\b", r"\1"), (r"\band thus shall it be done (?:un)?to (?:you|thee)\b", "and so it shall be"),
    (r"\bpaid more for (?:them|it) than was customary\b", "paid well for them"), (r"\bdraws? near\b", "come near"), (r"\bthe knacker's man\b", "the butcher"), (r"\bthe knacker\b", "the butcher"), (r"\bpronounced your own sentence\b", "spoken your own sentence"),
    (r"^As (?:the \w+|they|it) pleased (?:him|her) so (?:well|much), (?=he|she)", ""), (r"\b(?:luxuries|fine things) and (?:dainties|treats|delicacies)\b", "fine things"),
    (r"\bfollowing (?:his|her|its) (?:sharp )?nose (?:through the \w+ )?in search of\b", "looking for"),
    (r"\bin such misery\b", "in such fear"), (r"\bhow best to meet death\b", "how to die"), (r"\bnot worth gaping for\b", "not worth it"), (r"\bdon't care a rap\b", "don't care"), (r"\bwas taken in by\b", "was fooled by"),
)  # fmt: skip
"""Phrase for phrase; the grammar around them stays."""


def say_plainly(text: str) -> str:
    """The text with today's word for each old one, its capital kept, and `a` and `an` right again."""
    if PLAIN.keys().isdisjoint(map(str.lower, _WORD.findall(text))):
        return text
    return right_articles(_TWICE.sub(_once, _WORD.sub(_plain, text)))


def _plain(match: re.Match[str]) -> str:
    word = match.group()
    new = PLAIN.get(word.lower(), word)
    return new.capitalize() if word[0].isupper() and new != word else new


def _once(match: re.Match[str]) -> str:
    """`proud and proud`, where the second was `haughty`: once."""
    return match.group(1) if match.group(1).lower() in _NEW else match.group()


def right_articles(text: str) -> str:
    """`an huge` → `a huge`, `a old` → `an old`."""
    return _A.sub(r"\1n ", _AN.sub(r"\1 ", text))
