"""Place phrases of today: where it is by what is done and what stands there, in lower-case text."""

from __future__ import annotations

import re

from storyassets.model.place import Setting
from storyassets.story.reading.place_phrases_at_home import AT_HOME
from storyassets.story.reading.place_phrases_at_work import AT_WORK
from storyassets.story.reading.place_phrases_of_callings import OF_CALLINGS

_THE = r"(?:the|a|an|my|our|his|her|their|this|that|your)"
PHRASES: tuple[tuple[Setting, str], ...] = (
    *AT_WORK,
    *AT_HOME,
    *OF_CALLINGS,
    (
        Setting.SEA,
        r"\b(?:on|onto|in|into|aboard) (?:a|the|their|his|her|our|my) (?:\w+ )?(?:raft|lifeboat|dinghy|sailboat|life raft)\b",
    ),
    (
        Setting.COURTROOM,
        r"\bat (?:the|his|her|my|their) trial\b|\bin (?:small claims )?court\b|\bthe jury\b|\bthe judge (?:asked|said|ruled|looked|read|smiled|leaned)\b",
    ),
    (
        Setting.DRIVEWAY,
        r"\b(?:on|onto|at|over|painted|mended|fixed|under|off|across) (?:my|our|his|her|their) (?:front |back |new )?(?:roof|fence|porch|gutters?|hedge|front steps)\b",
    ),
    (
        Setting.DRIVEWAY,
        r"\b(?:water(?:ed|ing)|prun(?:ed|ing)|mow(?:ed|ing)|weed(?:ed|ing)|rak(?:ed|ing)|trimm(?:ed|ing)) (?:his|her|my|our|their|the) (?:[\w-]+ )?(?:roses?|flowers?|lawn|grass|hedges?|tulips|yard|leaves|flowerbeds?)\b"
        r"|\b(?:moved|washed|waxed) (?:my|his|her|our|their|the) (?:\w+ )?(?:car|truck|van|pickup)\b",
    ),
    (
        Setting.SHOP,
        r"\b(?:at|to|into|in) the (?:green)?(?:grocer|baker|butcher|barber|chemist|tailor|cobbler|jeweler|hairdresser)['’]s(?=$|[.,;!?]| (?:and|to|for|when|on|in|at)\b)",
    ),
    (
        Setting.CITY,
        r"\b(?:car|truck|van|bus|camper|taxi|lorry|pickup) (?:had been |has been |was |is |sat |stood |stayed )(?:left |still )?parked\b",
    ),
    (Setting.PLANE, r"\b(?:we|they|i|he|she) flew (?:all|for|over|across|above|through|low|home|back)\b"),
    (
        Setting.CORRIDOR,
        r"^upstairs\b|\b(?:went|ran|crept|hurried|climbed|rushed|tiptoed) (?:back )?upstairs\b",
    ),
    (Setting.STADIUM, r"\bin the (?:stands|bleachers|grandstand)\b"),
    (Setting.CITY, r"\b(?:at|in|into|to|outside) (?:the|a|my|his|her) (?:\w+ )?fire ?(?:station|house)\b"),
    (
        Setting.POOL,
        r"\bswimming pool\b|\b(?:diving board|deep end|shallow end)\b"
        r"|\b(?:in|into|at|by|of) (?:the|our|their|a) (?:\w+ )?pool\b(?! (?:hall|table))",
    ),
    (Setting.CONTROL_ROOM, r"\b(?:radio|tv|television) (?:station|studio)\b|\brecording studio\b"),
    (
        Setting.TRAM,
        rf"\b(?:takes?|took|boards?|boarded|caught|catch|rode|rides?|riding|on|onto|in|into|inside|aboard) {_THE} "
        r"(?:[\w:.'’-]+ ){0,4}?(?:tram|bus|subway|metro|streetcar|trolley)\b(?! (?:stop|station|shelter|driver|depot|lane))"
        r"|\b(?:tram|bus) was (?:\w+ )?(?:full|packed|crowded|empty|late)\b|\bbus driver\b",
    ),
    (
        Setting.FIELD,
        r"\b(?:grew|grows|sowed|harvested|farmed|dug up|hoed) (?:his |her |their |our |the )?(?:\w+ )?"
        r"(?:onions|potatoes|corn|wheat|cabbages|beets|carrots|barley|beans|rice|maize|cotton|turnips|rye|oats|pumpkins)\b"
        rf"|\bhitched (?:up )?(?:[A-Z]?\w+ ){{1,3}}to {_THE} (?:\w+ )?pl(?:ough|ow)\b|\b(?:in|into|along|down) the furrows?\b",
    ),
    (
        Setting.BUS_STOP,
        rf"\b(?:off|from) {_THE} (?:\w+ )?(?:bus|tram)\b|\b(?:at|off at|to) the next stop\b|\bgot off\b(?! (?:(?:the|his|her|my|their) (?:phone|train|horses?|bike|bicycle|motorcycle|ladder|pony|mule|couch|bed|floor)|(?:work|early|late|lightly|easy|scot|on|to|with|shift)\b))"
        r"|\bempty (?:rails|tracks)\b|\b(?:coach|bus) (?:station|depot|terminal)\b",
    ),
    (
        Setting.PLANE,
        rf"\b(?:on|onto|boarded|aboard|in) {_THE} (?:\w+ )?(?:plane|airplane|flight|jet)\b|\btake-?off\b|\bflight attendants?\b"
        r"|\bturbulence\b|\bthe plane (?:shook|dropped|landed|lurched|climbed)\b|\bin seat \d+",
    ),
    (
        Setting.AIRPORT,
        r"\b(?:departures?|boarding|arrivals?) (?:gate|lounge|hall|level|board|area)\b|\bbaggage (?:claim|carousel|reclaim)\b|\bcheck-in desk\b|\bpassport control\b"
        r"|\bcustoms (?:unit|robot|hall|desk|counter|declaration)\b|\b(?:missed|waiting for|catch|canceled|cancelled|delayed) (?:my|his|her|our|their|the) (?:[\w-]+ ){0,2}(?:flights?|airport)\b"
        r"|\bflights? (?:was|were|got|had been) (?:\w+ )?(?:cancel\w+|delayed|overbooked|grounded)\b|\banything to declare\b|\b(?:heathrow|gatwick|stansted|schiphol|o['’]hare|jfk|lax|departures|arrivals)\b|\blayover\b",
    ),
    (
        Setting.LOCKERS,
        rf"\b(?:at|to|by|near|against|into|in|opened|beside|shut|slammed) {_THE} (?:\w+ )?lockers?\b|\bschool (?:hallway|corridor)\b"
        r"|\bbetween classes\b",
    ),
    (
        Setting.AUDITORIUM,
        rf"\b(?:to|at|into|behind|before|took|in front of|adjusted|grabbed) {_THE} (?:microphone|mic|podium|lectern)\b"
        rf"|\bconcert hall\b|\bschool (?:play|assembly|concert|hall)\b|\btalent show\b|\bon ?to the stage\b|\bon (?:the )?stage\b"
        r"|\bthe (?:whole )?(?:audience|orchestra)\b|\bgraduation ceremony\b|\bspelling bee\b|\bthe back row\b|\bdressing room\b",
    ),
    (
        Setting.STADIUM,
        r"\b(?:finish|starting) line\b|\bin lane (?:\w+)\b|\b(?:running )?track meet\b|\bthe (?:last|first|second|final) (?:hurdle|lap)\b"
        r"|\bthe starting (?:gun|blocks)\b|\b(?:baseball|ball) (?:field|game)\b",
    ),
    (
        Setting.GYM,
        r"\b(?:basketball|tennis|volleyball) court\b|\blocker room\b|\bboxing ring\b|\bgym class\b",
    ),
    (
        Setting.MUSEUM,
        r"\b(?:glass|display) cases?\b|\bjewel(?:le?)?ry (?:shop|store)\b|\bjewel(?:l)?er['’]s (?:shop|store|window)\b"
        r"|\bart gallery\b|\bauction (?:house|room)\b|\bthe (?:same )?gallery\b",
    ),
    (Setting.LIBRARY, r"\breading room\b|\b(?:the )?librarian\b(?! lived)"),
    (
        Setting.STORAGE,
        r"\bstorage (?:facility|units?|locker|place|building)\b|\b(?:inside|outside|opened|open|unlocked|front of|to) unit \d+"
        r"|\b(?:in|at|of|for|from|near|past|rent(?:s|ed)?) units? \d{2,}\b|\broll(?:ing)? doors?\b|\borange doors?\b",
    ),
    (
        Setting.FACTORY,
        r"\bassembly line\b|\bfactory floor\b|\bnight shift at the (?:plant|mill|factory)\b|\bconveyor\b",
    ),
    (
        Setting.WAREHOUSE,
        r"\bloading dock\b|\bforklift\b|\bof aisle \w+\b",
    ),
    (Setting.LAUNDRY, r"\b(?:laundry room|the (?:next |broken )?dryers?|washing machines?|the spin cycle)\b"),
    (
        Setting.COUNTER,
        r"\bthe (?:\w+ )?clerk\b(?! of)|\b(?:refund|returns?|help|service|complaints?|lost[- ]and[- ]found) (?:desk|counter|window)\b|\bpolice station\b|\bpolice headquarters\b|\bpost office\b|\b(?:reception|front|information) desk\b|\b(?:bank|the) teller\b(?! (?:told|had|later|testified|lived))"
        r"|\b(?:into|in|inside|at|robbed|entered) (?:the|a|my|his|her) (?:\w+ )?bank\b(?! of (?:the )?(?:river|stream|lake))"
        r"|\bticket (?:counter|office|window)\b|\bacross the counter\b",
    ),
    (
        Setting.CONTROL_ROOM,
        r"\b(?:control|server|security|monitor|surveillance) room\b|\bmission control\b|\b(?:wall of|security) (?:screens|monitors)\b",
    ),
    (
        Setting.SPACESHIP,
        r"\b(?:aboard|on board|on|in|inside) (?:the|a|our|their) (?:\w+ )?(?:spaceship|shuttle|starship|spacecraft|space station)\b|\bthe airlock\b",
    ),
    (
        Setting.PARKING,
        r"\bunder (?:my|his|her|the) wipers?\b|\b(?:my|his|her|the) windshield\b|\bhit (?:my|his|her|your) (?:parked )?car\b",
    ),
    (
        Setting.DRIVEWAY,
        r"\b(?:went|drove|bus|train|taxi|cab|walked|rode|hurried|came|ran) to (?:the|that|this) (?:\w+ )?address\b"
        r"|\b(?:drove|went|walked|ran|cycled|hurried|came) (?:over )?to (?:his|her|their|my|our) (?:\w+['’]s )?(?:house|place)\b",
    ),
    (
        Setting.LABORATORY,
        r"\bmicroscope\b|\btest tubes?\b|\bpetri dish\b|\bthe experiment (?:failed|worked)\b",
    ),
    (
        Setting.BALLROOM,
        r"\bwedding (?:reception|party|guests|cake|toast|banquet)\b|\b(?:at|during|to) (?:the|my|our|their|his|her) reception\b"
        r"|\bbest man(?:['’]s)? speech\b|\bfirst dance\b|\bthe dj\b|\bhead table\b|\bdance floor\b|\b(?:farewell|retirement|surprise|engagement|christmas|office|anniversary) party\b|\bbirthday party\b|\bduring a lecture\b|\b(?:hired|rented|booked) (?:the|a) (?:\w+ )?(?:ballroom|hall)\b",
    ),
    (
        Setting.PARKING,
        r"\bparking (?:lot|garage|space|spot|place|structure)\b|\bcar park\b|\bdrive-(?:thru|through)\b",
    ),
    (
        Setting.ROADSIDE,
        r"\bfill(?:s|ed|ing)? (?:up )?(?:my|his|her|our|the) tank\b|\bsqueegee\b|\b(?:gas|petrol|filling) station\b|\btruck ?stop\b|\brest stop\b|\bgas pumps?\b|\bside of the (?:road|highway|interstate)\b|\boff the (?:interstate|highway)\b",
    ),
    (
        Setting.PARK,
        r"\b(?:park|chess) bench\b|\bin (?:the|a|central) (?:\w+ )?park\b(?!ing)|\bfed the (?:pigeons|ducks)\b",
    ),
    (
        Setting.SHOWGROUND,
        r"\bshowgrounds?\b|\bfairgrounds?\b|\bmarquees?\b"
        r"|\b(?:flower|vegetable|county|country|agricultural|village|parish|horticultural|livestock|produce|cattle|sheepdog|harvest|state|summer) (?:show|fair|f[eê]te|festival|games)\b"
        r"|\b(?:brick ?lay|plough|plow|bak|eat|shear|roll|carv|chop|throw|toss|grow|scarecrow|wrestl|archery|marrow|pumpkin|pie|cheese|conker|log)\w*(?: [a-z]+)? (?:championships?|contest|competition|match|final)\b",
    ),
    (
        Setting.PLAYGROUND,
        r"\bother side of the playground\b|\b(?:on|from|by) the swings\b|\bgap in the fence\b|\bat recess\b",
    ),
    (
        Setting.DINING_ROOM,
        r"\b(?:sunday|christmas|thanksgiving|easter|family) (?:dinner|lunch|brunch)\b|\b(?:at|over|during|after) (?:the )?(?:dinner|supper)\b"
        r"|\bput (?:down )?(?:his|her|my|their) (?:fork|knife|spoon|napkin)(?: down)?\b|\b(?:dinner|dining) table\b",
    ),
    (
        Setting.KITCHEN,
        r"\bkitchen (?:table|counter|window|sink|floor|island)\b|\b(?:lunch(?:es)?|sandwich(?:es)?|breakfast|cereal|coffee) on the counter\b"
        r"|\b(?:at|over|during) breakfast\b|\b(?:(?:the|our|my) (?:fridge|refrigerator)|(?:at|on) the stove)\b",
    ),
    (
        Setting.RESTAURANT,
        r"\b(?:waiting|waited|wait|waits) (?:on )?tables\b|\btable (?:six|nine|four|five|seven|\d+)\b|\bcoffee shop\b|\bfood court\b"
        r"|\b(?:the|our|a) wait(?:er|ress)\b|\bbrought the (?:bill|check|menu)\b|\bat the bar\b",
    ),
    (
        Setting.SHOP,
        r"\b(?:cash register|the cashier)\b",
    ),
    (
        Setting.BEDROOM,
        r"\bphone lit up\b|\b(?:went|go|going|gone) (?:back to (?:sleep|bed)|(?:straight )?to bed)\b|\bon (?:my|his|her|the) pillow\b|\bunder (?:my|his|her|the) (?:blankets?|covers|pillow|duvet)\b|\bhotel room\b|\b(?:in|to|into|of|from|for|outside) room \d{2,4}\b"
        r"|\b(?:lay|lying|woke|wakes|waking) (?:still |up |awake )?(?:in bed|in the dark|at (?:3|three|2|two|4|four))\b"
        r"|\b(?:in|from|out of|into) (?:my|his|her|the) (?:\w+ )?closet\b",
    ),
    (
        Setting.ROOM,
        r"\b(?:on|onto|to|from) (?:the|my|our|his|her|their) (?:\w+ )?(?:couch|sofa|recliner)\b|\bliving room\b"
        r"|\b(?:in|into|to|inside|at) (?:the|my|our|his|her|their|an?) (?:\w+ )?(?:apartment|flat|condo|dorm)\b(?! building)"
        r"|\bwatch(?:ed|ing) (?:tv|television)\b",
    ),
    (
        Setting.HOSPITAL,
        r"\bnursing home\b|\b(?:dentist|doctor)['’]s (?:chair|office|surgery|waiting room)\b|\b(?:at|to|from) the (?:dentist|doctor|vet)(?:['’]s)?\b|\bmaternity ward\b|\bwaiting room\b|\boperating (?:room|table)\b|\b(?:heart|blood pressure|pressure) (?:monitor|began to drop)\b"
        r"|\b(?:his|her) arm in (?:plaster|a cast)\b|\bvisiting rules\b|\b(?:the|a|night) nurses?['’]? station\b|\bthe empty bed in room\b",
    ),
    (
        Setting.CAR,
        r"\b(?:passenger|driver['’]s|back) seat\b|\bsteering wheel\b|\brear-?view mirror\b|\b(?:in|into) (?:the|his|her|my|our|a) "
        r"(?:\w+ )?(?:car|taxi|cab|truck|van|pickup|ambulance)\b(?! park| of (?:the|an?|his|her|my) (?:\w+ )?(?:crane|excavator|digger|lift))",
    ),
    (
        Setting.OFFICE,
        r"\b(?:the|his|her|my|our) (?:\w+ )?(?:principal|headmaster|director|lawyer|supervisor|boss|manager)['’]s (?:office|desk)\b|\bunlocked the office\b"
        r"|\bjob interview\b|\b(?:fed|put) it into the shredder\b|\bon (?:my|his|her|the) (?:\w+['’]s )?desk\b",
    ),
    (
        Setting.CITY,
        r"\b(?:outside|on the steps of|climbed the steps of) the (?:\w+ ){0,2}bank\b|\bon the sidewalk\b",
    ),
)
"""In a lower-case text; the one that is told of last counts."""

NOT_THERE = re.compile(
    r"^from (?:a|an) (?:[\w'’-]+ ){1,3}|\b(?:people|guests?|customers?|men|women|man|woman|boy|girl|somebody|someone|lady|kids|friends?) from (?:a|an) (?:[\w'’-]+ ){1,3}"
    r"|\b(?:didn['’]t|did not|never|wouldn['’]t|won['’]t|couldn['’]t|could not|don['’]t) (?:\w+ ){0,2}?(?:go|come|gets?|got|make it|call|went|reach|sell)\b[^.;!?]*"
    r"|\b(?:lean\w*|point\w*|look\w*|fac(?:e|es|ed|ing)|tilt\w*|slop\w+|nodded|gestured|wav(?:ed|ing)|^) ?(?:[\w'’]+ ){0,3}(?:toward|towards) (?:the|a|an|my|his|her|our|their) (?:\w+ )?\w+"
    r"|\b(?:metres|meters|feet|floors|stor(?:ies|eys)|high) (?:up )?above (?:the|a|an) (?:\w+ )?[\w-]+(?: park| lot)?"
    r"|\b(?:had|got|have|has) (?:an?|my|the|his|her) (?:\w+ )?(?:interview|appointment|job offer)\b[^.;!?]*"
    r"|\b(?:called|phoned|rang|telephoned|emailed|wrote to) (?:the|a|my|his|her|our) (?:\w+ )?"
    r"(?:front desk|reception|bank|hospital|school|police station|library)\b"
)
"""Nobody is where they did not go."""
