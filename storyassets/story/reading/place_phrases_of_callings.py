"""Place phrases of callings: where it is by what somebody is there, does there for a living or for pleasure.

In lower-case text, of today; a polling station is no station, and whoever tends a bar is behind it.
"""

from __future__ import annotations

from storyassets.model.place import Setting

_THE = r"(?:the|a|an|my|our|his|her|their|this|that|your)"
_IN = rf"(?:in|into|inside|at|to|from|of|entered|ran|runs|owns?|owned) {_THE} (?:[\w'’-]+ ){{0,2}}?"
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
_SUBJECTS = r"(?:maths?|english|history|french|spanish|german|latin|science|chemistry|physics|biology|geography|fractions|spelling|reading|art)"
OF_CALLINGS: tuple[tuple[Setting, str], ...] = (
    (
        Setting.HOTEL,
        rf"\b{_IN}(?:hotel|b&b|guest ?house)(?:['’]s)? (?:lobby|reception|desk|entrance|bar)\b|\bhotel (?:lobby|desk|reception)\b|\bconcierge\b"
        r"|\b(?:lobby|reception|front desk|reception desk) (?:of|at|in) (?:the|a|an|our|my) (?:[\w-]+ ){0,3}hotel\b"
        r"|\b(?:shift|job|nights?|clerk|porter|receptionist|work(?:ed|s|ing)?) (?:\w+ ){0,3}?(?:at|in|of|for) (?:the|a|an) (?:\w+ ){0,2}hotel\b"
        r"|\bnight porter\b|\bcheck(?:ed|ing|s)? (?:in|out)(?:to| of| at) (?:the|a|an|our|my) (?:\w+ ){0,2}hotel\b|\bhotel receptionist\b",
    ),
    (
        Setting.CORRIDOR,
        rf"\bhotel (?:corridor|hallway)\b|\b(?:corridor|hallway|floor|landing) of (?:the|a|an|our|that) (?:\w+ )?(?:hotel(?: \w+)?|motel)\b|\bhouse ?keeping cart\b|\b{_THE} cleaning cart\b",
    ),
    (
        Setting.CHURCH,
        r"\bfuneral (?:home|parlou?r|director['’]?s?)\b(?! (?:called|phoned|rang|wrote))|\bundertaker['’]s\b|\bchapel of rest\b|\bcrematorium\b",
    ),
    (
        Setting.HOSPITAL,
        rf"\b{_IN}(?:(?:care|nursing|retirement|old people['’]s|old folks['’]?|convalescent) home|hospice|assisted living)\b|\bdoctor['’]s waiting room\b",
    ),
    (
        Setting.AUDITORIUM,
        r"\bpolling (?:station|place)\b|\b(?:community|village|leisure|senior|youth) (?:centre|center|club)\b|\bbackstage\b|\bin the wings\b"
        r"|\btown hall meeting\b",
    ),
    (
        Setting.RESTAURANT,
        r"\b(?:works|staff|school|office|factory|hospital) (?:canteen|cafeteria)\b|\b(?:mc ?donald['’]?s|burger king|pizza hut|kfc|starbucks|waffle house|denny['’]s)\b"
        r"|\b(?:burger|kebab|pizza|taco|noodle|sandwich|pancake|ramen|chip|fish and chip) (?:place|joint|shop|house|bar|restaurant)\b|\btend(?:ed|ing|s)? bar\b"
        r"|\bbowling alley\b|\b(?:flipping|flipped) burgers\b|\bbar ?(?:tender|maid|man) (?:at|in)\b|\bice[- ]cream (?:parlou?r|shop)\b|\bsoup kitchen\b",
    ),
    (
        Setting.COUNTER,
        r"\b(?:the|at) dmv\b|\b(?:registry|registrar['’]s|passport|tax|visa|licen[sc]ing|unemployment|benefits?|immigration|council|job ?cent(?:re|er)) (?:office|counter|desk|window)\b"
        r"|\b(?:town|city) hall registry\b|\bjob ?cent(?:re|er)\b|\bticket booth\b",
    ),
    (
        Setting.SHOP,
        rf"\bbehind {_THE} (?:\w+ )?counter (?:of|at|in) {_THE} (?:\w+ )?(?:bakery|shop|store|pharmacy|deli|butcher['’]s)\b"
        r"|\b(?:at|in|into|outside of|to) (?:the|a|our) (?:florist|greengrocer|newsagent|fishmonger|ironmonger|optician|stationer)(?:['’]s)?\b"
        r"|\b(?:fitting|changing) room of (?:the|a) (?:\w+ )?(?:shop|store)\b",
    ),
    (
        Setting.SUPERMARKET,
        r"\b(?:cereal|dairy|bread|pasta|wine|milk|produce|soup|cheese|sweets?|candy|snack|biscuit|baking|canned goods) aisle\b"
        rf"|\baisle of {_THE} (?:\w+ )?(?:supermarket|store|grocery)\b|\b(?:tesco|aldi|lidl|asda|sainsbury['’]s|walmart|costco|trader joe['’]s|whole foods)\b(?! (?:lot|car park|parking))",
    ),
    (
        Setting.BALLROOM,
        r"\b(?:school|class|college|family) reunion\b|\b(?:bingo|dance) (?:hall|night)\b|\bnight ?club\b|\bdisco\b|\b(?:charity|masked|school|summer) ball\b|\bkaraoke\b",
    ),
    (
        Setting.GYM,
        rf"\b(?:yoga|pilates|ballet|dance|judo|karate|zumba|aerobics|boxing) (?:studio|class|lesson|school|gym|club)\b|\bteach(?:ing|es)? (?:yoga|judo|karate|ballet|pilates)\b"
        rf"|\b(?:train(?:ed|ing|s)|sparr(?:ed|ing)|fought|in|into) (?:in )?the (?:boxing )?ring (?:at|with|against|for)\b|\bpunch(?:ing)? ?bag\b|\b{_THE} treadmill\b|\blifting weights\b",
    ),
    (
        Setting.MARKET,
        r"\b(?:fun ?fair|candy ?floss|cotton candy|merry-go-round|carousel|ferris wheel|bumper cars)\b",
    ),
    (
        Setting.SHOWGROUND,
        r"\b(?:at|in|with|of|joined|ran) (?:the|a) (?:\w+ )?circus\b|\bbig top\b|\btrapeze\b",
    ),
    (
        Setting.TRAM,
        rf"\b(?:drive|drove|drives|driving) {_THE} (?:[\w-]+ ){{0,3}}(?:bus|tram|trolley|streetcar)\b|\b(?:back|front|top deck|upper deck) of {_THE} (?:\w+ )?(?:bus|tram)\b",
    ),
    (
        Setting.BOAT,
        rf"\brow(?:ed|ing) {_THE} (?:\w+ ){{0,2}}(?:boat|dinghy|skiff)\b|\brow(?:ed|ing) (?:\w+ ){{0,3}}across the (?:bay|lake|river|harbou?r|sound|strait)\b",
    ),
    (Setting.GARDEN, rf"\b{_IN}(?:greenhouse|glasshouse|polytunnel|conservatory)\b"),
    (
        Setting.ALLEY,
        r"\b(?:in|into|down|up|through) (?:the|an) (?:\w+ )?alley(?:way)? (?:behind|beside|between|next to|off|by)\b",
    ),
    (Setting.CAMP, r"\bcamp(?:ed|ing) (?:by|in|near|on|at|under|beside|out|with|alone|beneath|for)\b"),
    (
        Setting.CABIN,
        rf"\b(?:in|into|inside|at) {_THE} (?:\w+ ){{0,2}}(?:caravan|camper ?van|motor ?home|rv|mobile home)\b",
    ),
    (
        Setting.FARMYARD,
        r"\b(?:rais(?:ed|es|ing)|bred|breeds|farm(?:ed|s)|rear(?:ed|s)|graz(?:ed|es)) (?:\w+ )?(?:sheep|cattle|cows|goats|pigs|horses|alpacas|llamas)\b|\b(?:fed|feeding|feeds|counted|counting|chas(?:ed|ing)) (?:the |my |our |his |her )?(?:hens|chickens|pigs|geese|ducks|goats|cows)\b(?! (?:in|at) the park)|\bcollect(?:ed|ing) (?:the )?eggs\b",
    ),
    (
        Setting.STABLE,
        r"\bmuck(?:ed|ing) out\b|\b(?:brush(?:ed|ing)|groom(?:ed|ing)|saddl(?:ed|ing)) (?:the|a|my|our|his|her) (?:\w+ )?(?:horse|mare|pony|stallion)\b",
    ),
    (
        Setting.FIELD,
        rf"\b(?:drove|driving|drives|on) {_THE} (?:\w+ )?tractor\b(?! (?:shop|show|dealer))|\b(?:combine harvester|ploughing|plowing)\b",
    ),
    (
        Setting.GARAGE,
        rf"\bmechanic (?:at|in) {_THE}\b|\b(?:work(?:ed|s|ing)? (?:at|in)|own(?:ed|s)|ran|runs) {_THE} (?:[\w'’]+ )?garage\b",
    ),
    (
        Setting.WORKSHOP,
        rf"\b(?:mend|repair|fix|carv|solder|plan|sand|restor|saw|work)(?:ed|ing|s|es)? (?:\w+ ){{0,4}}at (?:my|his|her) (?:work)?bench\b|\bwork ?bench\b|\bpotter['’]s wheel\b|\bshoe(?:ing|d) (?:a|the|his|her) (?:\w+ )?(?:horse|mare|pony)\b"
        rf"|\b(?:painter|sculptor|potter)\b[^.]{{0,40}}\bstudio\b|\b{_IN}(?:pottery|painting|sculpture|art|artist['’]s) studio\b|\bat (?:my|his|her|the) easel\b",
    ),
    (
        Setting.CLASSROOM,
        rf"\b(?:teach(?:es|ing)?|taught) (?:\w+ ){{0,3}}?(?:(?:the )?{_ORDINAL}[- ]grade(?:rs)?|{_SUBJECTS}(?= (?:to|at|for|in)\b|[.,;]|$))|\b{_ORDINAL}[- ]grade(?:rs)? (?:teacher|class|classroom)\b|\bsubstitute teacher\b",
    ),
    (
        Setting.OFFICE,
        r"\bcall cent(?:re|er)\b|\b(?:telemarketer|customer service (?:line|job|agent))\b|\bdata entry\b",
    ),
    (
        Setting.CONTROL_ROOM,
        r"\b(?:emergency|911|999|112) (?:call|dispatch) cent(?:re|er)\b|\b(?:911|999|emergency) (?:operator|dispatcher|call (?:handler|taker))\b|\bcontrol tower\b",
    ),
    (
        Setting.HALL,
        r"\b(?:butler|footman|housemaid|valet|governess) (?:in|at|of|to|for) (?:a|the|an|lord|lady|sir)\b|\btours? of (?:an?|the) (?:\w+ )?(?:castle|palace|mansion|manor|stately home)\b",
    ),
    (Setting.KITCHEN, r"\bcook (?:in|at|of) (?:a|the) (?:\w+ )?(?:manor|great|big|country|lord['’]s)\b"),
    (Setting.BATHROOM, r"\b(?:in|into) (?:the|a) (?:\w+ )?(?:sauna|steam room|hot tub)\b"),
    (
        Setting.SALON,
        rf"\b{_IN}(?:day )?spa\b|\bgetting a (?:massage|manicure|haircut|pedicure)\b|\btattoo (?:artist|shop|parlou?r|studio)\b",
    ),
    (
        Setting.PARK,
        r"\b(?:golf (?:course|club|cart)|play(?:ed|ing) golf|the (?:ninth|eighteenth|last) (?:hole|green)|putting green)\b",
    ),
    (
        Setting.STADIUM,
        r"\b(?:horse race|skating rink|ice rink|skate park|velodrome|at the races|ice hockey)\b",
    ),
    (Setting.WAREHOUSE, r"\bfood bank\b|\bsorting office\b"),
    (
        Setting.AIRPORT,
        r"\bat gate (?:[a-z]?\d+|\w+ty|\w+teen|two|three|four|five|six|seven|eight|nine|ten)\b|\bwaiting to board\b(?! the (?:ship|ferry|train|bus|tram))",
    ),
    (Setting.HARBOUR, r"\bharbou?r ?master\b|\bharbou?r office\b"),
    (
        Setting.DRIVEWAY,
        r"\bshovell?(?:ed|ing) (?:the |my |our |his |her )?(?:snow|path|drive|walk|steps)\b|\b(?:mailman|postman|mail carrier|paper ?boy|milkman)\b[^.]{0,20}\b(?:round|route)\b|\b(?:paper|newspaper) (?:round|route)\b|\bdeliver(?:ed|ing) (?:the )?newspapers\b",
    ),
    (
        Setting.DRIVEWAY,
        r"\b(?:scratch(?:ed|ing)|turn(?:ed|ing) up|show(?:ed|ing) up|appeared|arrived) (?:\w+ ){0,3}?(?:at|on|outside) (?:my|his|her|our|their|[a-z]+['’]s) (?:front )?door(?:step)?\b",
    ),
    (Setting.ROAD, r"\btoll (?:booth|collector|plaza)\b"),
    (
        Setting.CITY,
        r"\b(?:phone|telephone) (?:box|booth)\b|\b(?:the|whole) street (?:fell|went|grew|stood) (?:\w+ )?(?:silent|quiet|still|dark)\b",
    ),
)
"""Among others of our time the one that is told of last counts."""
