"""People words: what people of today are called by trade, kinship, age and station. What it makes of them is `lexicon`'s."""

from __future__ import annotations

from storyassets.story.words.word_tables import word_set

MEN = "bloke chap dude stepdad ex-husband ex-boyfriend half-brother godson pop pops fella feller"
WOMEN = (
    "stepmom ex-wife ex-girlfriend half-sister auntie mommy mummy gal goddaughter great-aunt bridesmaid "
    "spinster aunty doorwoman"
)
OLD_MEN = "grandad granddad gramps grandpapa great-grandfather great-uncle geezer codger"
OLD_WOMEN = "gran nana nanna great-grandmother"
YOUNG_MEN = "fiance"
YOUNG_WOMEN = "fiancee"
CHILDREN = (
    "kid schoolkid preteen stepchild schoolmate second-grader third-grader fourth-grader fifth-grader "
    "first-grader sixth-grader kindergartner preschooler youngster godchild triplet grandkid"
)
TEENAGERS = (
    "teen freshman sophomore seventh-grader eighth-grader adolescent babysitter valedictorian cadet undergrad"
)
OLD_PEOPLE = "pensioner retiree elder"
ANY_PEOPLE = (
    "parent sibling spouse partner lover ex newlywed newcomer outsider foreigner loner flatmate "
    "housemate teammate seatmate bunkmate schoolfriend in-law bystander onlooker spectator pedestrian motorist commuter "
    "shopper homeowner resident survivor castaway hostage german russian italian american canadian australian norwegian prussian bavarian spaniard swede turk greek austrian hungarian belgian "
    "brazilian mexican egyptian nigerian kenyan cuban sicilian venetian londoner parisian texan"
)
FROM_A_LAND = word_set(
    "german russian italian american canadian australian norwegian prussian bavarian spaniard swede turk greek austrian "
    "hungarian belgian brazilian mexican egyptian nigerian kenyan cuban sicilian venetian parisian texan"
)
"""These are mostly adjectives: `a German` is somebody, `a German rifle` and `German` are not."""

TRADES_OF_MEN = (
    "businessman foreman bellboy bellhop busboy doorman congressman councilman cowboy conman footman butler valet paperboy "
    "newsboy motorman brakeman helmsman groomsman headmaster chieftain weatherman stuntman anchorman cabman repairman "
    "serviceman deliveryman nightwatchman bagman bogeyman swordsman henchman caveman imam rabbi stoker bosun boatswain "
    "stationmaster pitman quarryman cowhand guardsman airman dustman garbageman chairman cowherd vicar curate abbot samurai shogun ronin "
    "barman publican binman seaman rifleman linesman batsman trawlerman lobsterman oarsman friar hitman hangman headman choirboy parson archbishop verger"
)
TRADES_OF_WOMEN = (
    "businesswoman ballerina stewardess headmistress governess chambermaid cowgirl priestess cheerleader midwife "
    "dressmaker welshwoman irishwoman englishwoman frenchwoman scotswoman dutchwoman congresswoman councilwoman forewoman heroine heiress nanny charwoman chairwoman abbess "
    "fisherwoman mailwoman postwoman barmaid shopgirl matron fishwife"
)
TRADES = (
    "chief principal headteacher schoolteacher dean lecturer tutor instructor trainer trainee rookie "
    "jeweler jeweller goldsmith silversmith inspector supervisor superintendent technician operator usher bailiff "
    "juror attorney prosecutor defendant suspect witness victim attendant maker drummer guitarist rapper sculptor medic "
    "caretaker caregiver concierge porter housekeeper dishwasher bouncer trucker biker cabbie chauffeur marine ranger "
    "lifeguard sheriff deputy marshal constable agent blogger influencer streamer gamer vlogger celebrity billionaire "
    "millionaire tycoon entrepreneur heir ceo client vendor seller grocer greengrocer fishmonger stylist jockey goalkeeper "
    "goalie quarterback skater skier surfer swimmer sprinter wrestler boxer fencer gymnast umpire opponent rival competitor "
    "contestant finalist player teller broker realtor notary ambassador diplomat politician candidate chancellor "
    "broadcaster announcer presenter interviewer critic columnist novelist playwright composer producer cartoonist curator "
    "docent guide interpreter translator backpacker hitchhiker camper climber mountaineer explorer settler pioneer "
    "volunteer activist protester researcher geologist botanist mathematician analyst consultant coder "
    "orderly oncologist cardiologist pediatrician psychiatrist obstetrician optician undertaker coroner gravedigger "
    "clown acrobat juggler puppeteer ringmaster bookseller bookbinder storekeeper proprietor shopper busker "
    "miner worker laborer labourer roofer welder builder contractor farmhand rancher beekeeper zookeeper vet jogger "
    "warden jailer inmate convict kidnapper stalker intruder killer murderer shoplifter pickpocket swindler "
    "gangster bodyguard minister preacher pastor reverend deacon missionary healer shaman psychic custodian sweeper landscaper "
    "speaker auctioneer bidder collector pawnbroker dispatcher rescuer skipper navigator copilot co-pilot cosmonaut "
    "patient mourner squatter lodger publisher sommelier nutritionist hygienist statistician "
    "cellist flutist flautist trumpeter saxophonist soprano tenor choreographer stuntwoman ghostwriter superhero villain "
    "vampire zombie werewolf brewer winemaker upholsterer glassblower tattooist masseuse "
    "signalman lamplighter switchman harpist bassist organist trespasser prowler tuner corporal private admiral gunner "
    "sapper sniper bugler machinist millworker logger sawyer prospector wrangler shearer farrier wheelwright glazier thatcher "
    "plasterer tiler cabinetmaker luthier choirmaster mortician embalmer novice anesthetist anaesthetist radiologist "
    "pathologist neurologist physiotherapist dietitian bookkeeper auditor salesperson zoologist postmaster illustrator "
    "barrister solicitor forger smuggler hobo drifter angler engraver typesetter typist telegraphist codebreaker councillor "
    "counsellor minstrel bard scribe alchemist prophet herbalist apothecary falconer homesteader sherpa mapmaker surveyor "
    "exterminator appraiser croupier employee employer distiller herder nomad mahout carver toymaker storyteller griot "
    "registrar treasurer trustee landowner groundskeeper doorkeeper gatekeeper projectionist bureaucrat "
    "stablehand administrator striker midfielder footballer rower steelworker scaffolder bricklayer docker "
    "chaplain trooper stenographer plaintiff paralegal roadie hotelier caterer stallholder childminder optometrist physio caseworker heckler "
    "vagrant pallbearer screenwriter mugger mobster assassin paratrooper captive lifer culprit golfer caddie archer ventriloquist hypnotist "
    "mentor coxswain deskmate roomie boarder"
)

NO_ONES = word_set(
    "point story chapter part street lane road avenue drive square alley bay hill hills lake river creek island islands beach mountain "
    "mount valley canyon bridge tower castle park garden gardens hotel inn bank board school college university "
    "academy hospital clinic church cathedral station airport port harbor harbour terminal theater theatre museum "
    "library cafe café diner restaurant bar club league company corporation inc department office agency bureau "
    "ministry council committee court county city town village district state states republic kingdom empire house "
    "hall room floor unit ward camera line tram bus train flight number nine eight seven six five four three ten "
    "eleven twelve zero day week month year winter summer spring autumn fall morning night evening noon midnight "
    "internet facebook instagram google youtube tiktok twitter zoom wifi tv pta fbi cia nasa uber lyft amazon netflix "
    "bible quran torah congress parliament senate pentagon olympics kazakhstan chile houston denver boston texas "
    "florida california brooklyn manhattan queens vegas seattle portland ohio nevada montana alaska hawaii vienna "
    "madrid barcelona lisbon dublin edinburgh prague warsaw budapest athens istanbul cairo lagos nairobi mumbai delhi "
    "bangkok manila seoul beijing shanghai sydney melbourne toronto montreal vancouver thanksgiving halloween hanukkah "
    "ramadan diwali english spanish reddit saturdays sundays mondays tuesdays wednesdays thursdays fridays earth mars"
)
"""What is written with a capital and is no name of anyone, if it is no first name."""
