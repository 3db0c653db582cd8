"""Signs: words by which a sentence shows what it does in a story: that something changes, is wanted, dared, feared."""

from __future__ import annotations

import re

CUE = re.compile(
    r"\b(?:suddenly|until|one day|finally|at last|no one|nobody|then one|next morning|that night|too late|but when|in vain|really did|for real|this time)\b",
    re.I,
)
DEED = re.compile(
    r"\b(?:ran|fell|threw|took|opened|found|lost|saw|gave|caught|killed|broke|won|met|paid|kissed|stole|left|brought|cut|bit|struck|"
    r"escaped|saved|jumped|sprang|pushed|pulled|dropped|swallowed|ate|seized|snatched|flew|led|hid|asked|begged|promised|agreed|refused|"
    r"handed|tore|painted|wrote|built|bought|sold|baked|cracked|burned|arrested|fired|hired|signed|parked|drove|crashed|rescued|knocked|"
    r"carried|climbed|dug|hit|called)\b"
)
PROBLEM = re.compile(
    r"\b(?:hungry|thirsty|starv\w*|poor|poverty|afraid|enemy|enemies|quarrel\w*|could not|had nothing|lost|must|envious|jealous|"
    r"angry|threat\w*|trap\w*|caught|stole|stolen|slipped|tempt\w*|mistake|trick\w*|in vain|no way|refused|forbade|fired|trapped|firing at|deleted|sick|ill|evict\w*|mortgage|arrested|blamed|laughed at|ruin\w*|warned|footsteps|trouble|danger\w*|despair|fear)\b",
    re.I,
)
GOAL = re.compile(
    r"\b(?:wanted|wished?|decided|longed|desire\w*|plan\w*|promised|resolved|idea|thought of|made up (?:his|her|their) mind|hoped|determined|begged|"
    r"would have been|asked (?:him|her|them)|told (?:him|her|them) to)\b", re.I,
)  # fmt: skip
CHANGE = re.compile(
    r"\b(?:became|turned into|turned out|died|dead|killed|married|burst|grew|free|saved|escaped|vanished|disappeared|was gone|drowned|devoured|"
    r"ate|returned|rewarded|punished|confessed|recognized|recognised|found|fell|never again|ever after|too late|changed|transformed|healed|"
    r"grew again|at last|no longer|then one|one (?:day|night|evening|morning)|fired (?:him|her|me|them)|stopped|opened by itself|won|came up|shot|tore up|handed|signed|confessed|gave back|broke|broken|let go|dropped|struck down|revealed|discovered|heard)\b",
    re.I,
)
# Where the story goes on elsewhere: without it nobody knows how they got there.
ARRIVAL = re.compile(
    r"^(?:(?:But|And|So|Then|Now) )?(?:when|as soon as|at last|after|soon|then)\b[\w ,]{0,24}\b(?:reached|arrived|entered|came to the|got to the|returned to)\b",
    re.I,
)
# Somebody feared or longed for is there; those in danger flee or hide; who came goes for ever.
APPEARS = re.compile(
    r"\bthere (?:was|stood|sat|came|lay) (?:the|a|an) [A-Z]?[\w' -]+!|\bin (?:came|rushed|burst) (?:the|a|an)\b"
)
FLEES = re.compile(
    r"\b(?:scurried|scampered|scuttled|fled|ran (?:quickly |swiftly )?(?:away|off|for)|hiding.place|rushed (?:away|off|out)|took to (?:his|her|their) heels|hid (?:him|her|them)sel(?:f|ves))\b"
)
LEAVES = re.compile(
    r"\b(?:came no more|never (?:came|returned|went|was seen|were seen)\b[^.]{0,20}|(?:stopped|stayed|waited) only (?:long enough )?to|was never seen|hurried (?:away|home))\b"
)
# What was taken for something else; who sets off; what was sold, and who grew rich by it; what must not be done.
MISTAKEN = re.compile(
    r"\b(?:thought|believed|supposed|fancied)\b[^.]{0,30}\b(?:meant|intended|was speaking|spoke)[ ,]|\bmistook\b|\btook (?:him|her|it|them) for\b"
)
DEPARTS = re.compile(
    r"^(?:And |So |Then )?(?:away|off|up) (?:he|she|they|it|the \w+|flew|went|sailed|ran) ?\w*", re.I
)
TRADE = re.compile(r"\b(?:sold|bought|purchased?|paid|buyers?|buy)\b")
WISHES = re.compile(
    r"\b(?:wanted|wished|longed|would (?:willingly|gladly)) (?:to (?:be|become)|have been) an?\b"
)
COUNTED_ON = re.compile(r"^(?:The|Then the|And the) (?:fourth|fifth|sixth|seventh|eighth)\b")
# What was only said before is so at last.
COMES_TRUE = re.compile(r"\breally did (?!not\b)|\bfor real\b|\bthis time it was (?:true|real)\b", re.I)
STILL = re.compile(
    r"\b(?:was|were) (?:just )?(?:sitting|standing|lying|walking)\b[^,]*[.]$|^With (?:this|that)\b.*\b(?:satisfied|pleased|content)\b"
)
WONDER = re.compile(
    r"\b(?:stood|were|was|lay) (?:quite )?finished\b|\balready (?:made|done)\b|\bvanished\b|\bcame to life\b|\bgrew again\b|\bof itself\b|\bturned (?:in)?to (?:a|an|gold|stone)\b"
)
MAKES = re.compile(
    r"\b(?:began to|set to work to|started to) (?:stitch|sew|hammer|spin|dig|build|mend|bake|weave|chop|work)\b"
)
FORTUNE = re.compile(
    r"\b(?:became|grew|was soon|were soon|at last) (?:a |very |so )*(?:rich|wealthy|famous|poor)\b"
)
WARNS = re.compile(
    r"\bor (?:you|else)\b|\b(?:do not|don't|never|must not|beware|take care not|be careful|on no account|whatever you do)\b|\bkeep (?:quiet|still|silent|away)\b",
    re.I,
)
REFUSAL = re.compile(r"\b(?:did not|could not|would not|no one|nobody|never|in vain)\b", re.I)
BARGAIN = re.compile(
    r"\b(?:if you|I will|I'll|promise\w*|let us|unless|you shall|shall have|you may have|in return|reward|I know|you are|it is you|who will|if (?:he|she|they) (?:could|would))\b",
    re.I,
)
# A sentence that only says that something was spoken, named or got ready.
ONLY_SAYS = re.compile(
    r"^(?:First|Second|Third) Story|"
    r"^(?:And|Then|So|But) [\w' ]{1,40}\b(?:said|answered|replied|cried|asked|exclaimed|thought|spoke|(?:said|cried|thought) to \w+)\.$"
)
# `The guns stopped.`, `Nobody laughed.`: a whole sentence of three words, as they are written to be felt.
PUNCH = re.compile(
    r"^(?:The [a-z]+|Nobody|Nothing|Everyone|Everybody|Everything) (?!was|were|had|said|came|went|answered|looked|replied|asked|spoke)[a-z]+(?:ed|t|d|w|ll|ke|n)(?: [a-z]+)?\.$"
)
FLAT = re.compile(
    r"(?:But |And |So )?(?:this|that|it|there|these|all|everything|something|many \w+) (?:was|were|had|is|are)\b",
    re.I,
)
TURN = re.compile(r"^But\b")
