"""Told today: turns of old prose as a good narrator says them now, and more old words with today's.

Old grammar is `rewordings`', other phrases and words are `plain_words`'.
"""

from __future__ import annotations

_FLOCK = "(?:sheep|lambs?|goats?|kids?|flock|herd|cattle|boy|man|men|travelers?|enemy|army|mice|frogs)"

TURNS: tuple[tuple[str, str], ...] = (
    # What one sees being done, for what is only said to be so.
    (r"\bdrove (?:a|the|his) load of (\w+) with (?:two|four|his|the|a pair of) oxen (?:in)?to (?:the )?town\b", r"drove an ox cart full of \1 to town"),
    (r"\bdrove (?:a|the|his) load of (\w+) with (?:two|four|his|the|a|a pair of) (?:horses?|mules?|donkeys?) (?:in)?to (?:the )?town\b", r"drove a cart full of \1 to town"),
    (r"\b(?:rejoiced|was glad|was pleased) to think (?:that )?(he|she|they) (had|was|were) now\b", r"was glad: now \1 \2"),
    (r"\b(lord|king|queen|lady|man|woman|father|mother|[A-Z]\w+|he|she) was (?:quite )?willing(?=[,.;]| and\b)", r"\1 nodded"),
    (r"\b(had|got) the horses? (?:put|harnessed) (?:in|to|into) (his|her|the|their) carriage\b", r"got into \2 carriage"),
    (r"\bthe table was (?:spread|laid)\b", "the table was set"), (r"\ba dish of delicate fare\b", "a fine dish"), (r"\bdelicate fare\b", "fine food"),
    (r"\b(scurried|ran|rushed|hurried|fled|dashed) (?:away )?to (?:a|their|his|her|its) hiding[- ]places?\b", "ran and hid"),
    (rf"\bfell on (the|his|their) (?={_FLOCK}\b)", r"attacked \1 "), (rf"\bfall on (the|his|their) (?={_FLOCK}\b)", r"attack \1 "), (r"\bdoubled up with laughter at the (trick|joke) he had played(?: on \w+)?", r"laughing at his \1"),
    (r"\bdoubled up with laughter at the (trick|joke) she had played(?: on \w+)?", r"laughing at her \1"), (r"\bdoubled up with laughter at [^,.;]+", "doubled up with laughter"),
    (r"\bmade (?:himself|herself|itself) (?:quite |very )?ridiculous\b", "looked ridiculous"), (r"\b(?:in|into) his bosom\b", "under his coat"),
    (r"\bran about so(?:,? and|,) ha(?:d|ve) nothing on\b", "ran around in rags"), (r"\brun about so(?:,? and|,) have nothing on\b", "run around in rags"),
    (r"\b(have|has|had) nothing on(?=[,.;]| and\b)", r"\1 only rags on"),
    (r"\b((?:came|ran|sprang|rushed|hurried) (?:\w+ )?(?:in|up|out)),? and wanted to (?:get to work|begin|start)(?: at once)?\b", r"\1"),
    (r"\bwas full of grief and despair\b", "wept in despair"), (r"\b(was|were) terribly? frightened\b", r"\1 trembling"), (r"\bin disgust\b(?=[.])", "and made a face"),
    (r"\bwas very much pleased with\b", "smiled at"), (r"\bwas (?:greatly|very) pleased with (?=the \w+'s (?:honesty|answer|courage|song|gift))", "smiled at "), (r"\b(was|were) very disgusted\b", r"\1 angry"),
    (r"\bwere surprised that they had not thought of such a plan before\b", "were surprised; nobody had thought of this before"),
    # What somebody wants, knows, thinks: in the fewest words.
    (r"\bfelt (?:as if|that) (he|she|they|it) must die of (thirst|hunger|cold)\b", r"was dying of \2"),
    (r"\ban idea came to him\b", "he had an idea"), (r"\ban idea came to her\b", "she had an idea"), (r"\bthe idea came to (?:him|her) that\b", "he thought:"),
    (r"\b(near|high|close|big|strong|old) enough so (?=(?:the \w+|he|she|they|it) could\b)", r"\1 enough that "),
    (r"\bhad to acknowledge the justice of (?:his|her|their) (?:cause|claim)\b", "had to admit it was fair"),
    (r"\bleft (him|her|them) no peace\b", r"kept asking \1"), (r"\b(was|were) listening to (?:what|all that|everything that) (?:he|she|they) (?:said|told)\b", r"\1 listening to every word"),
    (r"\brevealed to (?:him|her) that (?:he|she) had (?:got )?the (false|wrong) (bride|wife|bridegroom|husband)\b", r"revealed that the \2 was \1"),
    (r"\bwhat (?:a person|someone|a man|a servant|one) deserved who had betrayed (?:his|her) master\b", "what a traitor deserved"),
    (r"\bdeserve(s|d)? no better (?:fate )?than to\b", r"deserve\1 to"), (r"\b(?:was|were) (?:forced|compelled) to\b", "had to"), (r"\b(?:am|is|are) (?:forced|compelled) to\b", "must"),
    (r"\b(swear|swore|sworn) that (?:he|she|they) would (?:not|never)\b", r"\1 never to"),
    (r"\bexchange (?:his|her|their) (?:\w+ )?clothes for (his|her) own (?:\w+ )?clothes\b", r"swap clothes with \1"), (r"\bswap clothes with his\b", "swap clothes with him"),
    (r"\bhelp (him|her|them|[A-Z]\w+) to (?=[a-z]+\b)", r"help \1 "), (r"\bhelped (him|her|them|[A-Z]\w+) to (?=[a-z]+\b)", r"helped \1 "),
    (r"\bwas to marry\b", "was going to marry"), (r"\bbecame (?:an? )?(rich|wealthy|famous|poor) man\b", r"became \1"), (r"\bbecame an? renowned man\b", "became famous"), (r"\bwealthy\b", "rich"),
    (r"\bdid everything (?:that )?(?:he|she|they) had been told(?: to do)?\b", "did everything as told"), (r"\ba (rich|great|poor|wise|young|old|fine) and (?:great|noble|powerful|mighty|lovely)\b(?= \w)", r"a \1"),
    (r"\b[Bb]uy (?:yourself|thyself) (an?) (\w+(?: \w){0,3} ?\w*) of the kind (?:which|that) has\b", r"Buy yourself \1 \2 with"), (r"\bA B C book\b", "ABC book"),
    (r"\b(meaning|meant)(?: thereby)? (?:that )?(?:that|this|it) was the (\w+) who (?:had )?brought\b", r"\1 the \2 with"),
    (r"\bintended by (?:that|this|it) to say\b", "meant"), (r"\b(meant|thought)(?: to say)?,? [\"“]That is (the [^\"“”,.]+)[,.]?[\"”]$", r"\1 \2."), (r"\b(meant|thought)(?: to say)?,? [\"“]That is (the [^\"“”,.]+)[,.]?[\"”](?=,? \w)", r"\1 \2"),
    (r"\b[Oo]h, yes, that is soon (?:managed|done|settled)\b", "Oh, yes, that is easy"), (r"\bthat is soon (?:managed|done|settled)\b", "that is easy"),
    (r"\bI (?:will|would|shall|should) be (?:very |so |quite )?(?:glad|happy|pleased) to do (?:it|so|that)\b", "I will do it gladly"),
    (r"\b(?:as|so) long as the (\w+) lived,? (?:all|everything) went well (?:for|with) (?:him|her)\b(?:,? and everything (?:he|she) did went well)?", r"the \1 lived happily ever after"),
    (r"\b[Ww]ith (?:his|her) last words,? (your|my|her|his|the) (father|mother|brother|sister|man|woman) (?:gave|told) me (?=your (?:number|name|address)\b)", r"\1 \2's last words were "),
    (r"\b(?:though|although) it is (\w+), you have an? (\w+)(?: sure enough)?(?=[.!;,]|$)", r"you do have a \2, \1 as it is"), (r" sure enough(?=[.,;])", ""),
    (r"\bhappened to see\b", "saw"), (r"\bhappened to hear\b", "heard"), (r"\bhappened to find\b", "found"), (r"\bhappened to meet\b", "met"),
    (r"\bhappened to turn up\b", "turned up"), (r"\bhappened to be\b", "was"), (r"\bhappened to pass\b", "passed"), (r"\bhappened to come\b", "came"),
    (r"\b(?:had )?succeeded in making\b", "made"), (r"\b(?:had )?succeeded in (surpris|captur|reach|kill|escap|open|clos|trapp|kick|climb|jump)ing\b", r"\1ed"),
    (r"\b(?:had )?succeeded in (?:getting|becoming)\b", "got"), (r"\b(?:had )?succeeded in catching\b", "caught"), (r"\b(?:had )?succeeded in finding\b", "found"),
    (r"\b(he|she) wanted the same,? and (?:he |she )?(?=wanted to be\b)", r"\1 "), (r"\bto ride with (?:her|him),? and (?:to )?hand (her|him) over to\b", r"to take \1 to"),
    (r"^(?:(?:Indeed|So|Now|And),? )?[Ss]omething (?:had to|must) be done,? (?:for|because|since) (?=they|he|she|it|the)", ""), (r"\b(lived|was|were) in such (constant|great|mortal) (fear|dread|terror) of ([^,.]{3,24}?) that (?:they|he|she|it) (?:hardly|scarcely) dared? [^.;]*", r"\1 in \2 \3 of \4"),
    # How a sentence is built.
    (r" should (an?|the) (\w+) attack\b", r" if \1 \2 attacked"), (r"(?<=help) should (an?|the) (\w+) (come|appear)\b", r" if \1 \2 should \3"), (r"\bif (he|she|it) were (?=[A-Z]\w+|the\b|an?\b)", r"if \1 was "),
    (r"^Why,? certainly\b", "Yes, certainly"),
    (r"\bone of the (\w+?)s, the (oldest|youngest|bravest|wisest|eldest|biggest|smallest|strongest)((?: and \w+)?),", r"the \2\3 \1"),
    (r"\bIt is said (?:that )?(?=the|he|she|they|a|an)\b", ""), (r"\bThere was a certain\b", "There was a"), (r"\bNow there (was|were)\b", r"There \1"),
    (r"\bone certain (?=\w)", "one "), (r"\b([Aa]) certain (?!\w+ of\b|extent|amount)(?=\w)", r"\1 "), (r"\b([Tt])here was once a certain\b", r"\1here was once a"),
    (r"\bcould talk of little((?: when [^,]{4,40}?)?),? except\b", r"talked only of"), (r"\bI know one trick only\b", "I know only one trick"),
    (r"\bmade common cause to\b", "joined forces to"), (r"\b[Hh]ow now\b", "What now"), (r"\bGoodby\b", "Goodbye"), (r"\bthan I(?=[.?!])", "than I do"),
    (r"\b(the \w+ (?:who|that) (?:is|was) \w+), (?=(?:will|would|was|is|had)\b)", r"\1 "),
    (r"\b([Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|one) shall not\b", r"\1 must not"), (r"\b([Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|one) shall\b", r"\1 will"),
    (r"\bsome pretty little creature\b", "something small"), (r"\bdrew (?:near|nigh)\b", "came closer"), (r"\b(was|were) at hand\b", r"\1 near"),
    (r"\bshould happen to\b", "should"), (r"\bIf we should\b", "If we"), (r"\bwere (he|she|they) so inclined\b", r"if \1 wanted"), (r"\bhad (he|she|they|it) not been\b", r"if \1 had not been"),
    (r"\bknew (?:him|her) for an?\b", "knew he was a"), (r"\bon such security\b", "because of him"), (r",? with (?:much|great) (?:solicitude|concern|kindness),", " kindly"),
    (r"\bIt was now an easy matter for (the \w+|him|her) to\b", r"Now \1 could easily"), (r"\bit was an easy matter for (the \w+) to\b", r"\1 could easily"), (r"\bNow (him) could\b", "Now he could"),
    (r"\b(\w+), and this (?:he|she|they) proceeded to do\b", r"\1, and did so"), (r"\bpained (the \w+|him|her) a good deal\b", r"hurt \1 badly"),
    (r"\ba good deal of\b", "a lot of"), (r"\ba (?:good|great) deal\b", "a lot"), (r"\ba large number of (?=the|his|her|these)\b", "many of "), (r"\ba large number of\b", "many"), (r"\ba (?:great )?number of\b", "some"),
    (r"\band thus\b", "and so"), (r"\bbeautiful beyond (?:all )?measure\b", "very beautiful"), (r"\bcould not keep from (?=\w+ing\b)", "could not help "),
    (r"\bgot it into (?:his|her|their) (?:silly |foolish )?heads? that\b", "thought that"), (r"\ball (?:he|she|they) had to do to (win|get|have|earn) ([^,.]{3,40}) was to act like\b", r"he would \1 \2 by acting like"),
    (r"\b(?:said|thought) to (?:himself|herself|themselves)\b(?=,? \")", "thought"),
    (r"\bvery (glad|pleased|happy) indeed\b", r"very \1"), (r"\bwhat it was (the \w+|he|she|they) (had \w+)\b", r"what \1 \2"), (r"\bof a disposition\b", ""),
    (r"\bfound life (in the \w+) (?:very |quite )?dull\b", r"was bored \1"),
    (r"\bwhat had become of\b", "what had happened to"), (r"\bof one and another\b", ""),
    (r"^Furious at [^,]{4,40}, the (?=[A-Za-z]+ )", "The furious "), (r"^In despair,? the ([A-Za-z]+) (?:now )?", r"The desperate \1 "),
    (r"\bthe (pipe|door|leg|top|side|handle|lid) of the (stove|house|table|barrel|tower|pot|box)\b", r"the \2 \1"), (r"\bthe iron-stove\b", "the iron stove"),
    (r"\b(cake|bit|crumb|bunch|branch) (?:which|that) was (?=(?:on|in|at|hanging)\b)", r"\1 "), (r"\ba (?:very )?simple matter\b", "easy"), (r"\bI was forced to do it\b", "I had to"),
)  # fmt: skip
"""Turn for turn, in this order; the grammar around them stays."""

WORDS = """
civilly=politely diligently=carefully scornful=mocking disputing=arguing bestow=give bestowed=gave dwelling=house brook=stream
hastily=quickly daintily=well hindmost=last foremost=first vainly=in_vain unperturbed=calm exclaimed=cried remarked=said responded=answered retorted=answered
beseech=beg besought=begged dreary=sad doleful=sad dolefully=sadly nimbly=quickly briskly=quickly stealthily=quietly seldom=rarely
eventide=evening goblet=cup chamber=room chambers=rooms garret=attic casement=window aught=anything naught=nothing aloft=up repose=rest reposed=rested
hideous=ugly odious=hateful noxious=nasty repulsive=ugly noisome=nasty perilous=dangerous peril=danger avarice=greed gluttony=greed
famished=starving famine=hunger copious=big ample=big abode=home groschen=coins farthing=coin farthings=coins newly-coined=shiny_new
"""
"""Word for word, as `plain_words` puts them."""
