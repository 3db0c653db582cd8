"""Figures of today: what people do with telephones, vehicles, papers and each other, and turns of speech that only sound like deeds.

The thing that goes without saying is told with the deed: who texts has a phone in the hands.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.figure_rows import Figure, index_figures, match_figure

_HIS = r"(?:his|her|its|their|my|our|your|the|a|an)"
_HIM = r"(?:him|her|it|them|me|us|you)"
_VEHICLE = (
    r"(?:\w+ ){0,3}(?:bus|train|tram|trolley|streetcar|subway|metro|taxi|cab|uber|car|van|truck|plane|jet|flight|ferry"
    r"|coach|elevator|lift|escalator|carriage)"
)
_LIMB = r"(?:collar|arm|wrist|shirt|shoulders?|sleeve|jacket|hoodie|throat|neck|ear|elbow|lapels?|scruff|coat|hair|backpack)"
_CALLED = (
    r"(?:the (?:police|cops|office|bank|doctor|hospital|landlord|landlady|school|number|station|ambulance|manager|company"
    r"|hotel|airline|hotline|lawyer|vet|front desk|fire department|sheriff|supervisor)|911|999|in sick|(?:\w+ )?voicemail"
    r"|my (?:\w+ )?(?:mom|mum|mother|dad|father|sister|brother|boss|wife|husband|lawyer|friend|roommate|aunt|uncle|grandma|landlord|doctor|brother-in-law|sister-in-law))\b"
)
_FOOD = r"(?:\w+ ){0,3}(?:sandwich|bread|apple|burger|pizza|cake|cookie|lunch|candy|chocolate|bagel|bar|snack|sandwiches|pie|orange|banana)"
_PAGE = r"(?:\w+ ){0,3}(?:book|diary|notebook|pages|files?|folder|album|magazine|papers|ledger|binder|letters?|log|logs|list|chart|records|schedule|clipboard|manual|report|menu|document|documents|contract|map)\b"


_A, _E = Action, Emotion
_ROWS: tuple[tuple[str, str, Figure], ...] = (
    # telephones and screens
    ("text message", r"", Figure(_A.READ, None, Prop.PHONE)),
    ("dial redial", r"", Figure(_A.READ, None, Prop.PHONE)),
    ("phone telephone", r"", Figure(_A.TALK, None, Prop.PHONE)),
    ("ring =rang =rung", rf"(?:{_HIM}|up {_HIM}|back|(?:my|his|her|their|the) (?:\w+ )?(?:mother|father|mom|dad|sister|brother|wife|husband|boss|police|doctor|office|hospital|bank|friend|aunt|uncle|landlord))\b", Figure(_A.TALK, None, Prop.PHONE)),
    ("ring =rang", r"(?!(?:out|through|in|with|true|twice|again|for|and|as|at|every|until|on|once|off|from|like|the|a)\b)\w+ (?:about|from|again|back|every|and|twice|to)\b", Figure(_A.TALK, None, Prop.PHONE)),
    ("ring =rang press buzz", rf"(?:{_HIS} )?(?:\w+ )?(?:door ?bell|bell|buzzer|intercom)\b", Figure(_A.KNOCK, None, None, Prop.DOOR)),
    ("call", rf"{_CALLED}", Figure(_A.TALK, None, Prop.PHONE)),
    ("answer", rf"{_HIS} (?:\w+ )?(?:phone|telephone|cell|mobile|call)\b|on the \w+ ring\b", Figure(_A.TALK, None, Prop.PHONE)),
    ("pick", rf"up (?:{_HIS} )?(?:\w+ )?(?:phone|receiver|telephone)\b|up on the \w+ ring\b", Figure(_A.TALK, None, Prop.PHONE)),
    ("hang =hung", r"up(?: on \w+| the (?:phone|telephone|receiver))?\s*$|up (?:on|before|without|and|when|after|again|the phone)\b", Figure(_A.LOOK, None, Prop.PHONE)),
    ("send =sent", rf"(?:back )?(?:(?:{_HIM}|my \w+|\w+) )?(?:back )?{_HIS} (?:\w+ ){{0,2}}(?:text|texts|message|messages|thumbs|emoji|selfie|link|dm|voicemail|screenshot|invite)\b", Figure(_A.READ, None, Prop.PHONE)),
    ("scroll swipe google", r"", Figure(_A.READ, None, Prop.PHONE)),
    ("check open unlock refresh tap", rf"{_HIS} (?:\w+ ){{0,2}}(?:phone|messages?|texts?|emails?|e-mails?|inbox|app|apps|feed|instagram|facebook|notifications?|voicemail)\b", Figure(_A.READ, None, Prop.PHONE)),
    ("look stare glance", rf"(?:down )?at {_HIS} (?:\w+ )?(?:phone|messages?|texts?)\b", Figure(_A.READ, None, Prop.PHONE)),
    ("type code program =programmed hack", r"(?!of\b)", Figure(_A.TYPE, None, Prop.LAPTOP)),
    ("email e-mail", r"", Figure(_A.TYPE, None, Prop.LAPTOP)),
    ("log", r"(?:in|on|into|onto)\b", Figure(_A.TYPE, None, Prop.LAPTOP)),
    ("=read =wrote =write search browse =sent send", r"(?:\w+ ){0,3}(?:emails?|e-mails?|online|the internet|the web|websites?|code)\b", Figure(_A.TYPE, None, Prop.LAPTOP)),
    ("film videotape livestream photograph =filming", r"", Figure(_A.FILM, None, Prop.PHONE)),
    ("record", rf"{_HIS} (?:\w+ ){{0,2}}(?:messages?|videos?|voicemail|song|tape|podcast|episode|confession|message)\b", Figure(_A.FILM, None, Prop.PHONE)),
    ("radio", r"", Figure(_A.TALK, None, Prop.RADIO)),
    ("record", rf"(?:{_HIM}|the (?:whole|entire)|everything|{_HIS} (?:video|fight|scene))\b", Figure(_A.FILM, None, Prop.PHONE)),
    ("take =took =taken snap", rf"(?:{_HIS}|some|another|\w+) (?:\w+ )?(?:pictures?|photos?|photographs?|selfies?|snapshots?|videos?)\b(?! (?:\w+ )?(?:off|down|from|out|back|away|home))", Figure(_A.FILM, None, Prop.PHONE)),
    # papers
    ("hand turn pass give =gave", rf"in (?:{_HIS} |one |two |some |another )", Figure(_A.GIVE, None, Prop.LETTER)),
    ("turn =turned", r"(?:it|them|that) in\b", Figure(_A.GIVE, None, Prop.LETTER)),
    ("hand pass", r"(?:out|around|over|back|down)\b", Figure(_A.GIVE)),
    ("post share upload tweet retweet =posted", rf"(?:{_HIS} |two |three |some |more )?(?:\w+ )?(?:videos?|photos?|pictures?|story|link|comment|review|screenshot|clip|update|selfie)\b|(?:it|them|about it|everything) (?:online|on)\b|online\b", Figure(_A.READ, None, Prop.PHONE)),
    ("block unfollow", rf"{_HIS} (?:\w+ )?(?:number|account|profile)\b|{_HIM} (?:on|everywhere)\b", Figure(_A.READ, None, Prop.PHONE)),
    ("delete download =deleted", rf"{_HIS} ", Figure(_A.READ, None, Prop.PHONE)),
    ("click", r"(?:on )?(?:the|a|send|delete|it|submit)\b", Figure(_A.TYPE, None, Prop.LAPTOP)),
    ("mail post", r"", Figure(_A.GIVE, None, Prop.LETTER)),
    ("ship", rf"{_HIS} (?:\w+ )?(?:package|parcel|box|order)\b", Figure(_A.GIVE, None, Prop.BOX)),
    ("sign initial", rf"(?:for )?(?:{_HIS}|it|them|everything|both|all|on|across|here|\w+ (?:papers?|forms?|autographs?|checks?)|\s*$)", Figure(_A.WRITE, None, Prop.PEN)),
    ("sign", r"up\b", Figure(_A.WRITE, None, Prop.PEN)),
    ("fill =filling", r"(?:out|in) (?:\w+ ){0,3}(?:forms?|application|paperwork|questionnaire|survey|report)\b", Figure(_A.WRITE, None, Prop.PEN)),
    ("do =did =done finish", rf"{_HIS} (?:\w+ )?(?:homework|sums|essay|taxes|crossword|paperwork|exam|assignment)\b", Figure(_A.WRITE, None, Prop.PEN)),
    ("draw =drew =drawn", rf"(?:{_HIM} )?{_HIS} (?:\w+ )?(?:pictures?|portrait|map|line|circle|heart|sketch|face|house|cartoon|smiley|diagram|plan)\b", Figure(_A.WRITE, None, Prop.PEN)),
    ("circle underline highlight grade", rf"(?:{_HIS}|every|each|one|all|it|them|\w+ (?:papers|tests|mistakes?))\b", Figure(_A.WRITE, None, Prop.PEN)),
    ("file", rf"(?:{_HIM} )?(?:under|away|among|for)\b|{_HIM}\s*$", Figure(None)),
    ("search leaf thumb flip page", rf"(?:through )?{_PAGE}", Figure(_A.READ, None, Prop.BOOK)),
    ("check look glance", rf"(?:over |through |at )?(?:the|his|her|my|their) {_PAGE}", Figure(_A.READ, None, Prop.BOOK)),
    ("unfold", r"", Figure(_A.READ, None, Prop.LETTER)),
    ("show =shown", rf"(?:{_HIM} |\w+ )?{_HIS} (?:\w+ )?(?:photos?|pictures?|photographs?|letters?|phone|tickets?|passport|badge|map|note|drawing|ring|card|video|book|page|receipt|check|screenshot|certificate|wound|contract)\b", Figure(_A.GIVE)),
    ("slide =slid push shove", rf"{_HIS} (?:\w+ ){{1,3}}(?:across|over to|toward|towards)\b", Figure(_A.GIVE)),
    ("crumple", r"", Figure(_A.THROW)),
    ("find =found", rf"{_HIS} (?:\w+ ){{1,3}}(?:in|under|inside|behind|between|beneath) {_HIS} (?:\w+ )?(?:pocket|drawer|purse|bag|closet|attic|box|trunk|trash|mailbox|coat|jacket|wallet|mattress|pillow|desk|seat|couch|backpack|glove)\b", Figure(_A.READ)),
    # money
    ("cross =crossed strike =struck", rf"out {_HIS} ", Figure(_A.WRITE, None, Prop.PEN)),
    ("pin =pinned tape nail stick =stuck hang =hung", rf"{_HIS} (?:\w+ )?(?:note|poster|picture|photo|list|notice|sign|painting|drawing|flyer|certificate|portrait|calendar|map)\b", Figure(_A.KNOCK)),
    ("check look glance", rf"(?:at |down at )?{_HIS} (?:\w+ )?watch\b", Figure(_A.LOOK)),
    ("burn =burnt", rf"{_HIS} ", Figure(_A.LAY)),
    ("count", rf"(?:out )?(?:{_HIS} |every |it )?(?:\w+ )?(?:money|cash|bills|coins?|change|tips?|dollars?|notes|cents?|pennies|penny|takings)\b", Figure(_A.READ, None, Prop.MONEY)),
    ("pay =paid", r"(?:no )?(?:attention|heed|a visit|respects?|the price)\b|(?:\w+ ){0,2}attention\b", Figure(_A.LOOK)),
    ("tip bribe", rf"(?:{_HIM}|the (?:waiter|waitress|driver|bartender|cleaners?|guard|clerk|doorman))\b", Figure(_A.GIVE, None, Prop.MONEY)),
    # meals
    ("order", rf"{_HIS} (?:\w+ )?(?:beer|coffee|drinks?|pizza|steak|meal|dinner|lunch|breakfast|dessert|wine|tea|soup|salad|sandwich|burger|cake|round|usual|food|cab|taxi|uber)\b|(?:two|another|three|food|takeout|in|coffee|pizza|dinner|lunch)\b", Figure(_A.TALK)),
    ("set =set lay =laid", rf"{_HIS} (?:\w+ )?table\b(?! (?:with|on) )", Figure(_A.LAY, None, Prop.PLATE)),
    ("bite =bit =bitten", rf"into\b|{_FOOD}", Figure(_A.EAT)),
    ("bite =bit =biting", rf"{_HIS} (?:\w+ )?(?:lips?|tongue|nails?)\b", Figure(_A.LOOK, _E.WORRIED)),
    ("unwrap =unwrapped =unwrapping unpack peel", r"", Figure(_A.OPEN)),
    ("tear =tore rip break =broke split", r"(?:\w+ ){0,4}(?:in half|in two|into halves|open)\b", Figure(_A.OPEN)),
    ("start =started begin =began =begun", r"tearing (?:\w+ ){0,4}(?:in half|in two|open)\b", Figure(_A.OPEN)),
    ("raise lift hoist =held hold", rf"(?:up )?{_HIS} (?:\w+ )?(?:trophy|medal|prize)\b", Figure(_A.CHEER, _E.JOY)),
    ("raise lift clink", rf"{_HIS} (?:\w+ )?(?:glass|glasses|cup|beer|drink|mug)\b", Figure(_A.RAISE, _E.JOY, Prop.GLASS)),
    ("toast", rf"(?:to )?(?:{_HIM}|the (?:couple|bride|groom|newlyweds|winner)|each other)\b", Figure(_A.RAISE, _E.JOY, Prop.GLASS)),
    ("=put set =laid lay", rf"down {_HIS} ", Figure(_A.LAY)),
    ("cook fry grill boil", r"", Figure(_A.WORK, None, None, Prop.POT)),
    # coming and going
    ("jump hop leap =leapt step climb =got get swing =swung scramble", rf"(?:back )?(?:off|out of|down from|on|onto|in|into|aboard|from) (?:the|a|an|his|her|my|our|their) {_VEHICLE}\b", Figure(_A.WALK)),
    ("jump hop leap =leapt", r"(?:off|out|on|in|aboard) (?:at|the next|just|when|as|before) ", Figure(_A.RUN)),
    ("jump hop leap =leapt", r"(?:in|out)\s*$", Figure(_A.RUN)),
    ("=got get step", r"(?:off|on|out|in|aboard)(?: at (?:the|my|his|her|our|their|every) (?:\w+ )*(?:stop|station|corner|platform))?\s*$", Figure(_A.WALK)),
    ("board", r"", Figure(_A.WALK)),
    ("pull", rf"(?:in|up|over|away|out|back)\b(?! (?:{_HIS}|some|two|three|another|one|it|him|them|hand) )|into (?:the|a|our|my|his|her|their) (?:\w+ )?(?:driveway|lot|parking|garage|station|street|space|spot)\b", Figure(None)),
    ("pull whip fish dig =dug yank", rf"(?:out|off) (?:{_HIS}|some|two|three|another|\w+ \w+) ", Figure(_A.CARRY)),
    ("step =stepped", r"on (?:\w+ )?(?:\w+ )?(?:foot|feet|toes?|shoes?)\b", Figure(_A.LOOK, _E.EMBARRASSED)),
    ("come =came", r"in (?:first|1st)\b|first (?:in (?:the|a|her|his) (?:race|contest|class|final|competition|game|marathon)|place|by)\b", Figure(_A.CHEER, _E.JOY, Prop.MEDAL)),
    ("finish place", r"(?:in )?(?:first|1st)\b|in (?:at )?number one\b", Figure(_A.CHEER, _E.JOY, Prop.MEDAL)),
    ("come =came finish place", r"(?:in )?(?:second|third|2nd|3rd)\b", Figure(_A.STAND, _E.PROUD, Prop.MEDAL)),
    ("come =came finish", r"(?:in )?(?:dead )?(?:last|fourth|fifth|sixth)\b", Figure(_A.STAND, _E.SADNESS)),
    ("come =came", r"(?:up with|true|down to|to light|to mind|of age|out as|across as|clean)\b", Figure(_A.LOOK)),
    ("go =went =gone =going turn fall =fell grow =grew", r"(?:\w+ )?(?:still|quiet|silent|rigid|stiff)\b", Figure(_A.LOOK, _E.SURPRISE)),
    ("go =went =gone turn", r"(?:\w+ )?(?:pale|white)\b", Figure(_A.LOOK, _E.FEAR)),
    ("go =went =gone turn", r"(?:\w+ )?(?:red|scarlet|crimson|pink)\b", Figure(_A.LOOK, _E.EMBARRASSED)),
    ("go =went =gone", r"(?:bankrupt|viral|missing|wrong|well|blank|dark|by|cold|off|crazy|mad|broke|bad|public|online|like this)\b", Figure(None)),
    ("run =ran", r"into (?:an old|my|his|her|each|him|her|me|them|someone|somebody)\b", Figure(_A.LOOK, _E.SURPRISE)),
    ("storm stomp march", r"(?:out|off|away|into|in|upstairs|past|up|over)\b", Figure(_A.WALK, _E.ANGER)),
    ("pack =packed", rf"(?:up )?{_HIS} (?:\w+ )?(?:desk|office|room|house|apartment|things|belongings|stuff|life|books|locker)\b|up\b", Figure(_A.CARRY, None, Prop.BOX)),
    ("pack =packed", rf"(?:up )?{_HIS} (?:\w+ )?(?:bags?|suitcases?|clothes|trunk|luggage)\b|for (?:the|a|their|our)\b", Figure(_A.LAY, None, None, Prop.SUITCASE)),
    ("train jog sprint =running race", r"for (?:the|a|his|her) (?:\w+ )?(?:marathon|race|team|olympics|finals|games|5k|10k)\b|around (?:the|a)\b", Figure(_A.RUN)),
    ("cross =crossed", rf"{_HIS} (?:\w+ )?(?:finish|finishing|goal) ?line\b", Figure(_A.RUN)),
    ("move =moving", r"(?:in|out)(?: (?:with|of|together|when|last|that|the|on|to|next|at) .*)?\s*$", Figure(_A.CARRY, None, Prop.BOX)),
    ("drop =dropped", r"(?:out|by|in|over)(?: .*)?$|(?:the|all) (?:subject|charges?|case|act|matter|idea|class)\b", Figure(None)),
    ("pass =passed", r"out\b", Figure(_A.LIE)),
    ("wait =waited =waiting", r"(?:\w+ )?(?:in line|in the (?:line|queue|rain|cold|hall|hallway|car|dark|corridor|street|doorway|parking)|(?:at|on) (?:the|a|his|her|my|every) (?:\w+ )?(?:stop|door|porch|steps|platform|sidewalk|street|doorstep|stairs|landing|pier|dock|counter|corner|gate|curb|station|light|crossing|window|finish)|outside|by the|under|for (?:the|a|her|his|my) (?:\w+ )?(?:bus|train|tram|signal|light|elevator|cab|taxi))\b", Figure(_A.LOOK)),
    ("=was =were =sat =sitting =sits", r"(?:\w+ )?on (?:the|his|her|my|our|their|a) (?:\w+ )?(?:sofa|couch|armchair|bench|swing|bleachers|curb|steps|porch|stool|recliner|rug)\b", Figure(_A.SIT)),
    ("wait watch =waited", r"(?:and waited)?\s*$", Figure(_A.LOOK)),
    ("lean =leaned =leant", r"(?:over|in|closer|toward|towards|forward|down)\b", Figure(_A.LOOK)),
    ("break =broke =broken", r"(?:(?:the|a|an|his|her|my|our|their|every|any|one|no) )?(?:\w+ ){0,2}(?:rules?|records?|silence|promises?|laws?|habits?|news|ice|vow|vows|word|curfew|contract|tradition|streak|cycle|code|story|engagement|lease|tie)\b", Figure(None)),
    ("break =broke =broken", r"(?:his|her|my|their|our) (?:\w+ )?hearts?\b", Figure(_A.LOOK, _E.SADNESS)),
    ("strike =struck beat =beaten =hit hit", rf"(?:on )?{_HIS} (?:\w+ )?drums?\b", Figure(_A.WORK, None, None, Prop.DRUM)),
    ("build =built", r"(?:\w+ ){0,3}(?:hotels|company|business|empire|career|life|reputation|fortune|schools|towers|cities|startup|brand|restaurants|skyscrapers|factories|stores|homes)\b", Figure(_A.LOOK, _E.PROUD)),
    ("=hit hit strike =struck miss =missed play", rf"(?:{_HIS} )?(?:\w+ )?(?:wrong |high |right |false |low |sour )?(?:notes?|chords?)\b", Figure(None)),
    ("slap smack spank", r"(?:his|her|my|their) own\b", Figure(_A.RAISE)),
    ("slap smack spank", rf"(?:{_HIM}\b|{_HIS} (?:\w+ )?(?:wrists?|hands?|face|cheek|fingers|arm|knuckles)\b)", Figure(_A.GRAB, _E.ANGER)),
    ("run =ran =running", r"for (?:mayor|president|office|governor|congress|senate|parliament|class president|treasurer|re-election)\b", Figure(_A.TALK, _E.PROUD)),
    ("catch =caught", r"(?:a|the) (?:\w+ )?(?:cold|flu|fever|virus|bug|break|whiff)\b|fire\b", Figure(_A.LOOK)),
    ("kill", r"(?:the|his|her|my) (?:engine|lights?|music|motor|power|time|mood|conversation)\b|time\b", Figure(None)),
    ("drop =dropped", rf"(?:{_HIM}|the kids|my \w+) off\b|off {_HIS} (?:kids|daughter|son|friend|wife|husband)\b", Figure(None)),
    ("swallow", r"(?:his|her|my|their) (?:\w+ )?(?:pride|words|anger|fear|tears)\b|hard\b", Figure(_A.LOOK)),
    ("eat =ate =eaten", r"away\b|into (?:the|his|her|my|our|their) (?:\w+ )?(?:bank|rock|stone|wood|metal|hull|wall|savings|profits?|time|budget|cliff|iron|paint)\b|"
     r"up (?:the|his|her|my|our|all|most|half) (?:\w+ )*(?:time|savings|money|budget|battery|day|hours?|profits?|memory)\b|(?:his|her|my|their) (?:own )?words\b", Figure(None)),
    ("cut =cut", rf"{_HIM} (?:off|short|out|some slack)\b", Figure(_A.POINT)),
    ("throw =threw", r"(?:him|her|my|them)sel(?:f|ves) into (?:his|her|my|their|the) (?:work|studies|job|project)\b", Figure(_A.WORK)),
    ("fall =fell", r"behind on\b|apart\b|for (?:it|him|her|the)\b", Figure(None)),
    ("steal =stole =stolen", r"(?:his|her|my|the) (?:\w+ )?(?:heart|show|scene|breath|idea|thunder)\b", Figure(None)),
    # what hands do to others
    ("=had =has have =held hold grab =grabbed catch =caught seize take =took yank pull drag =dragged", rf"(?:{_HIM}|[a-z]+) by (?:{_HIS} |both )?(?:\w+ )?{_LIMB}\b", Figure(_A.GRAB, _E.ANGER)),
    ("grab =grabbed seize clutch grip =gripped", rf"{_HIS} (?:\w+ )?{_LIMB}\b", Figure(_A.GRAB)),
    ("smack slap knock swat snatch =hit strike =struck kick", rf"(?:{_HIM}|{_HIS} \w+) (?:right |straight )?(?:out of|from) (?:{_HIS} |\w+'s )?(?:\w+ )?(?:hands?|mouth|lap|fingers|grip)\b", Figure(_A.GRAB, _E.FEAR)),
    ("cuff handcuff arrest", rf"(?:{_HIM}|the|mr|mrs|\w+)\b", Figure(_A.GRAB, _E.GRAVE)),
    ("shake =shook", r"(?:on (?:it|that)|hands|(?:his|her|my|their|\w+'s) hand)\b", Figure(_A.GIVE, _E.JOY)),
    ("tap =tapped poke prod jab", rf"(?:{_HIM}|\w+) (?:on|in) (?:the|his|her|my) \w+|{_HIM}\s*$", Figure(_A.NUDGE)),
    ("high-five", r"", Figure(_A.RAISE, _E.JOY)),
    ("=let let", r"go\s*$", Figure(_A.LOOK)),
    ("bandage =bandaged splint", r"", Figure(_A.LAY, _E.TENDER)),
    ("wrap clean stitch treat dress", rf"(?:up )?(?:{_HIS} )?(?:\w+ )?(?:wounds?|cuts?|gash|bandages?|burns?|ankle|injur\w+)\b", Figure(_A.LAY, _E.TENDER)),
    ("examine check take =took", rf"{_HIS} (?:\w+ )?(?:pulse|temperature|blood|heartbeat|wound)\b", Figure(_A.LAY)),
    ("stroke caress pat =patted", rf"{_HIS} (?:[\w-]+ )?(?:sleeves?|collar|coat|suit|dress|gown|scarf|cloth|fabric|blanket|cover|wood|lid|letters?|photo(?:graph)?|picture|envelope|book|page|paper|stone|wall|bark|seat|hood|engine|wheel|box|chair|keys?|strings?)\b", Figure(_A.LAY, _E.TENDER)),
    ("take =took =taken", rf"{_HIS} (?:[\w-]+ )?(?:boat|ship|ferry|plane|steamer|train|bus) (?:to|for|home|back|north|south|east|west)\b", Figure(_A.LOOK)),
    ("comb brush braid", rf"{_HIS} (?:\w+ )?hair\b", Figure(_A.LAY, _E.TENDER)),
    ("=put put throw =threw slip", r"(?:an|one|his|her|my) (?:\w+ )?arms? (?:around|over|across|through)\b", Figure(_A.EMBRACE, _E.TENDER)),
    ("propose =proposed", r"(?:to (?:her|him|me|my)\b|\s*$)", Figure(_A.KNEEL, _E.LOVE, Prop.RING)),
    ("=got get =getting", r"(?:\w+ )?(?:married|engaged|hitched)\b", Figure(_A.EMBRACE, _E.LOVE)),
    ("take =took", rf"{_HIS} (?:sister's |brother's |mother's |\w+'s )?sides?\b", Figure(_A.LOOK)),
    # faces, breath, gestures
    ("=gave give", r"up (?:his|her|my|their) seat\b|(?:\w+ ){1,3}(?:his|her|my|their) seat\b", Figure(_A.POINT, _E.TENDER)),
    ("shrug =shrugged =shrugging", r"", Figure(_A.SHRUG)),
    ("clap applaud", rf"(?!{_HIS} (?:\w+ )?hands? (?:over|to))", Figure(_A.CLAP, _E.JOY)),
    ("give =gave", rf"(?:{_HIM} )?a standing ovation\b|(?:{_HIM} )?a (?:round of applause|hand)\b", Figure(_A.CLAP, _E.JOY)),
    ("give =gave", rf"(?:{_HIM} )?a (?:\w+ )?shrug\b", Figure(_A.SHRUG)),
    ("give =gave", rf"(?:{_HIM} |\w+ )?a (?:\w+ )?(?:hug|kiss|squeeze|cuddle)\b", Figure(_A.EMBRACE, _E.TENDER)),
    ("give =gave", rf"(?:{_HIM} |\w+ )?a (?:\w+ )?(?:look|glance|stare|nod|wink|smile|grin)\b", Figure(_A.LOOK)),
    ("give =gave", rf"(?:{_HIM} |\w+ )?(?:a|an|the|his|her|my|one|some|exactly one) (?:\w+ ){{0,4}}(?:advice|answer|order|orders|warning|lecture|speech|interview|talk|reason|instructions|word|promise|compliment)\b", Figure(_A.TALK)),
    ("=let let release", rf"(?:out )?{_HIS} (?:\w+ )?breath\b", Figure(_A.LOOK, _E.RELIEVED)),
    ("hold =held", rf"{_HIS} (?:\w+ )?breath\b", Figure(_A.LOOK, _E.WORRIED)),
    ("take =took draw =drew", rf"{_HIS} (?:\w+ )?breaths?\b", Figure(_A.LOOK)),
    ("roll narrow", rf"{_HIS} (?:\w+ )?eyes\b", Figure(_A.LOOK, _E.SUSPICIOUS)),
    ("raise =raised", rf"{_HIS} (?:\w+ )?(?:rent|prices?|issue|question|money|funds?|taxes|alarm|children|kids|son|daughter|family|stakes)\b|{_HIM}\b|money\b", Figure(None)),
    ("raise =raised", r"(?:his|her|my|their) voice\b", Figure(_A.SHOUT, _E.ANGER)),
    ("catch =caught", rf"(?:{_HIS} \w+|{_HIM}) (?:with|cheating|lying|stealing|kissing|in bed|looking|doing|red-handed|reading|trying)\b", Figure(_A.LOOK, _E.SURPRISE)),
    ("wipe dry =dried dab", rf"{_HIS} (?:\w+ )?(?:eyes|tears|cheeks?|nose)\b", Figure(_A.CRY, _E.SADNESS)),
    ("=hit hit slam", rf"(?:on )?{_HIS} (?:\w+ )?(?:brakes?|gas|road|snooze|jackpot|books|lottery|roof|accelerator|pedal|streets)\b", Figure(None)),
    ("press =put put hold =held", rf"{_HIS} ear (?:to|against)\b", Figure(_A.LOOK, None, None, Prop.DOOR)),
    ("honk", r"", Figure(None)),
    ("raise arch lift", r"(?:an|one|his|her|both) eyebrows?\b", Figure(_A.LOOK, _E.SUSPICIOUS)),
    ("cross fold", rf"{_HIS} arms\b", Figure(_A.LOOK, _E.SUSPICIOUS)),
    ("glare scowl", r"", Figure(_A.LOOK, _E.ANGER)),
    ("snap", r"at (?:him|her|me|us|them|my|his|the|each)\b|\s*$", Figure(_A.SHOUT, _E.ANGER)),
    ("slam bang", rf"{_HIS} (?:\w+ ){{0,2}}(?:doors?|gate|locker|window|drawer)\b", Figure(_A.OPEN, _E.ANGER, None, Prop.DOOR)),
    ("slam bang", rf"(?:down )?{_HIS} (?:\w+ )?(?:fists?|hand|hands|phone|book|glass)\b", Figure(_A.POINT, _E.ANGER)),
    ("throw =threw", r"up\s*$", Figure(_A.KNEEL, _E.GRAVE)),
    ("throw =threw", r"(?:a|another) (?:\w+ )?(?:fit|tantrum)\b", Figure(_A.SHOUT, _E.ANGER)),
    ("throw =threw", rf"(?:{_HIM} )?(?:a|another) (?:\w+ ){{0,2}}(?:party|celebration|shower)\b", Figure(_A.CHEER, _E.JOY)),
    ("break split =broke", r"up(?: with \w+)?\s*$|up (?:with|after|over)\b", Figure(_A.TALK, _E.SADNESS)),
    # winning and playing
    ("=won win =winning earn", r"(?:\w+ ){0,3}medals?\b", Figure(_A.CHEER, _E.JOY, Prop.MEDAL)),
    ("=won win =winning", r"(?:\s*$|(?:first|second|third|gold|silver|bronze|it all|by|against|again|with|at|every|the|a|an|his|her|my|our|their|that|this|\w+ (?:games|races|medals|prizes|titles|awards))\b)(?!.*\b(?:heart|hearts|trust|love|respect|smile|favou?r|argument|hand)\b)", Figure(_A.CHEER, _E.JOY)),
    ("score", r"", Figure(_A.CHEER, _E.JOY)),
    ("pass =passed ace", rf"{_HIS} (?:\w+ )?(?:test|exam|exams|finals|class|bar|audition|inspection)\b", Figure(_A.CHEER, _E.JOY)),
    ("graduate", r"", Figure(_A.CHEER, _E.JOY)),
    ("kick dribble shoot =shot bounce", rf"{_HIS} (?:\w+ )?(?:ball|football|basketball|soccer ball|hoops?)\b", Figure(_A.PLAY, None, Prop.BALL)),
    ("kick dribble =played play =playing practice", rf"(?:{_HIS} )?(?:\w+ )?(?:soccer|football)\b", Figure(_A.PLAY, None, Prop.SOCCER_BALL)),
    ("shoot =shot dribble =played play =playing practice", rf"(?:{_HIS} )?(?:\w+ )?(?:basketball|hoops)\b", Figure(_A.PLAY, None, Prop.BASKETBALL)),
    ("play =practiced practice =played =playing", r"(?:\w+ )?(?:basketball|football|soccer|tennis|baseball|volleyball|catch|ball)\b", Figure(_A.PLAY, None, Prop.BALL)),
    # light, doors, clothes, cleaning
    ("shine =shone =shined aim", rf"{_HIS} (?:\w+ )?(?:light|flashlight|torch|beam|lamp|phone)\b", Figure(_A.POINT, None, Prop.FLASHLIGHT)),
    ("turn switch flick flip click", rf"(?:on|off) {_HIS} (?:\w+ )?flashlight\b", Figure(_A.POINT, None, Prop.FLASHLIGHT)),
    ("turn switch flick flip", rf"(?:on|off|up|down) {_HIS} (?:\w+ )?(?:lights?|switch|lamp|tv|television|radio|heat|thermostat|music|alarm|engine|machine)\b|{_HIS} (?:\w+ )?switch\b", Figure(_A.KNOCK)),
    ("press push hit =hit", rf"{_HIS} (?:\w+ ){{0,2}}(?:button|play|send|key|switch|alarm)\b|(?:play|send|record|delete|enter)\b", Figure(_A.KNOCK)),
    ("turn =turned", rf"(?:{_HIM}|the \w+|it) down\b|out (?:to|that|it)\b|\w+teen\b|(?:twelve|twenty|thirty|forty|fifty|sixty|eighty|ninety)\b", Figure(None)),
    ("pull slip throw =threw =put put try =tried", rf"on (?:{_HIS}|\w+['’]s) (?:\w+ ){{0,2}}(?:number|jersey|coat|jacket|shoes?|boots?|dress|hat|gloves|scarf|apron|uniform|helmet|shirt|sweater|glasses|mask|pants|jeans|costume|suit|tie|robe|hoodie|vest)\b", Figure(_A.DRESS)),
    ("mop", r"", Figure(_A.WORK, None, Prop.BROOM)),
    ("vacuum hoover", r"", Figure(_A.WORK, None, Prop.BROOM)),
    ("wipe dust", rf"(?:down |off )?{_HIS} (?:\w+ )?(?:table|tables|counter|floor|desk|window|windows|bar|shelf|shelves)\b", Figure(_A.WORK)),
    ("shave trim cut =cut", rf"(?:off )?{_HIS} (?:\w+ )?(?:beard|mustache|hair|bangs|hedge|lawn|grass)\b", Figure(_A.WORK)),
    ("snip =snipped clip =clipped", r"", Figure(_A.WORK, None, Prop.SCISSORS)),
    ("tuck", rf"{_HIM} (?:in|into|up)\b", Figure(_A.LAY, _E.TENDER)),
    ("bow =bowed", r"to (?:the|his|her|their) (?:audience|crowd|judges|room|people)\b", Figure(_A.WAVE, _E.JOY)),
    ("iron rinse chop slice dice knead scrape drill weld sand", rf"(?:{_HIS}|it|them|some|up) ", Figure(_A.WORK)),
    ("fix install assemble repair rebuild =rebuilt restore", r"", Figure(_A.WORK, None, Prop.HAMMER)),
    ("load unload stack =stacked haul", r"(?:\w+ ){0,3}(?:boxes|box|crates?|furniture|bags|groceries|luggage|packages?)\b", Figure(_A.CARRY, None, Prop.BOX)),
    ("rent hire borrow book =booked charge", r"", Figure(None)),
)  # fmt: skip


_BY_VERB = index_figures(_ROWS)
VERBS_OF_TODAY = frozenset(_BY_VERB)
"""Verbs that may mean one of these."""


def read_figure_of_today(words: Sequence[str], index: int) -> Figure | None:
    """What the verb at `index` means with the rest of its clause; None where no row fits."""
    return match_figure(_BY_VERB, words, index)
