"""Trade words: callings, ranks and stations beyond the commonest, each with the calling whose clothes it wears."""

from __future__ import annotations

_TABLE = """
king: shah+ tsar+ czar+ khan+ rajah+ raja+ maharaja+ maharajah+ pharaoh+ caliph+ emir+ kaiser+ khedive+ monarch doge+ mikado+ despot+ tyrant+
queen: tsarina* tsaritsa* czarina* ranee* sultana* maharani* dowager*
lord: marquis+ marquess+ viscount+ viceroy+ pasha+ sheikh+ sheik+ courtier+ chamberlain+ seneschal+ overlord+ magnate+ mandarin+ squire+ usurper+ laird+ landowner+
princess: baroness* marchioness* viscountess* noblewoman* gentlewoman* debutante* socialite* dame*
soldier: adjutant+ brigadier+ commandant+ commissar+ commodore+ ensign+ infantryman+ legionary+ legionnaire+ mercenary+ militiaman+ sentry+ sentinel+ squaddie+ spearman+ marksman+ sergeant-major+ warrior+ conscript+ partisan+ rebel+ horseman+ centurion+ janissary+ cossack+ man-at-arms+ viking+ gladiator+ warlord+ musketeer+ conqueror+ crusader+
sailor: bargee+ bargeman+ crewman+ seafarer whaler+ sealer+ oarswoman* yachtsman+ waterman+ raftsman+ mariner+ shipwright+ stevedore+ gondolier+ buccaneer+ coastguard pearl-diver+ shipmate
fisherman: fisherboy+~ shrimper+
police: patrolman+ patrolwoman* gendarme+ investigator interrogator gaoler+ prison-officer crossing-guard traffic-warden
priest: beadle+ cleric+ clergyman+ churchwarden+ rector+ provost+ sacristan+ padre+ theologian+ chorister+ lama+ guru+ yogi+ mullah+ druid+ medicine-man+ witch-doctor+ zealot+ disciple+
nun: prioress* mother-superior*
witch: prophetess* soothsayer seer clairvoyant palmist fortune-teller* fortuneteller* wise-woman* crone*
wizard: warlock+ conjurer+ conjuror+ illusionist+ wise-man+ mystic+
merchant: cheesemonger+ chandler+ costermonger+ draper+ haberdasher+ ironmonger+ moneylender+ moneychanger+ usurer+ vintner+ furrier+ stationer+ tradesman+ newsagent newsvendor poulterer+ burgher+ burgomaster+ alderman+ shipowner+ confectioner hatmaker+ perfumer+ manufacturer+ milliner* hawker oil-presser+ ragpicker+
farmer: crofter+ carter+ herdboy+~ stockman+ cowman+ dairyman+ dairymaid* muleteer+ forester+ grower orchardist+ ploughboy+~ stableman+ stableboy+~ stable-boy+~ ostler+ harvester yeoman+ husbandman+ serf+ apiarist+ arborist+ nurseryman+ breeder dogwalker
miller: cheesemaker+ pieman+
cook: sous-chef+ cook-boy+~ scullion+ kitchen-boy+~ potboy+~ dinner-lady* lunch-lady*
tailor: embroiderer* lacemaker* needlewoman* spinner* dyer+ ropemaker+ netmaker+
maid: housemaid* maidservant* servant-girl* serving-girl* serving-maid* parlourmaid* nursemaid* handmaid* handmaiden* washerwoman* laundrywoman* charlady* cleaning-lady* wet-nurse*
servant: manservant+ retainer+ pageboy+~ page-boy+~ houseboy+ flunkey+ errand-boy+~ bearer+ water-carrier+ underling slave
woodcutter: woodworker+ cabinet-maker+ cooper+ boatbuilder+ boat-builder+ shipbuilder+ coffin-maker+ violin-maker+ piano-tuner+
worker: navvy+ stonecutter+ stone-cutter+ steeplejack+ roadsweeper+ street-sweeper+ chimney-sweep+ lineman+ signaller+ railwayman+ fitter+ workman+ handywoman* craftsman+ craftswoman* tinker+ tinsmith+ knife-grinder+ swordsmith+ armourer+ papermaker+ signwriter+ taxidermist+ repairwoman* lorry-driver+ crane-driver+ crane-operator+ shelf-stacker warehouseman+ packer metalworker+ goldminer+ joiner+ decorator+ foundryman+
driver: coachman+ cabby+ taxi-driver bus-driver tram-driver train-driver camel-driver+ mule-driver+ motorcyclist charioteer+ delivery-driver
hunter: falconer+ poacher+ birdcatcher+ gamekeeper+ snake-charmer+ huntress*
thief: bandit+ highwayman+ brigand+ footpad+ outlaw+ gunman+ gunslinger+ desperado+ blackmailer counterfeiter+ raider+ looter+ vandal+ ruffian+ thug+ hooligan+ fugitive+ ringleader+ traitor+ terrorist poisoner
beggar: pauper tramp+ ragamuffin+~ urchin+~ waif~ foundling~ recluse outcast
scholar: philosopher+ logician+ linguist naturalist schoolmaster+ schoolmistress* housemaster+ invigilator cartographer+ geographer archaeologist anthropologist grandmaster quizmaster+ undergraduate theorist
judge: adjudicator arbitrator jurist moderator
doctor: anaesthetist orthodontist specialist paediatrician ophthalmologist chiropractor
nurse: carer doula* night-nurse* student-nurse*
manager: actuary adjuster adviser advisor aide estate-agent stockbroker copywriter marketer commissioner delegate envoy emissary examiner headhunter mediator spokesman+ spokeswoman* statesman+ prime-minister strategist taxman+ tax-collector+ telegrapher undersecretary newsreader newscaster bookie+ bookmaker+ compere+ toastmaster+ organiser organizer promoter postmistress* shop-assistant sales-assistant salesgirl* salesclerk telemarketer chairperson anchorwoman*
pilot: aviator aviatrix*
actor: comedian+ entertainer jester+ showman+ showgirl* troubadour+ strongman+ starlet* bagpiper+ piper+ maestro+ bandmaster+ bandleader+ podcaster sculptress*
athlete: prizefighter+ weightlifter+ sportsman+ sportswoman* bullfighter+ matador+ horsewoman* cricketer+
firefighter: firewoman*
keeper: lighthousekeeper+ lighthouse-keeper+ park-keeper+ lock-keeper+ lockkeeper+ harbourmaster+ harbormaster+ night-watchman+ groundsman+ bell-ringer+ bellringer+
"""
"""Lines of `calling: word word*female word+male word~child`: a shah is dressed as a king."""

PLAIN_MEN = "kinsman step-father foster-father hubby mister madman playboy gaffer great-nephew mate workmate"
PLAIN_WOMEN = "kinswoman step-mother foster-mother missus madam great-niece sweetheart bachelorette goodwife"
PLAIN_OLD_MEN = "old-timer oldster greybeard graybeard patriarch"
PLAIN_OLD_WOMEN = "matriarch babushka"
PLAIN_OLD = "octogenarian nonagenarian centenarian septuagenarian oap"
PLAIN_GIRLS = "tomboy flower-girl great-granddaughter fishergirl"
PLAIN_BOYS = "great-grandson barrow-boy"
PLAIN_CHILDREN = "great-grandchild playmate evacuee prodigy kindergartener"
PLAIN_PEOPLE = (
    "accomplice ally admirer applicant beginner helper leader listener winner loser latecomer onlooker occupant inhabitant islander "
    "parishioner voter donor sponsor sufferer chum pal bestie buddy crewmate bather picnicker partygoer merrymaker reveller "
    "gatecrasher birdwatcher successor predecessor supplier supporter connoisseur philanthropist benefactor escapee exile debtor "
    "borrower freelancer homemaker"
)


def read_trades() -> dict[str, tuple[str, str]]:
    """Each word with the calling whose clothes it wears, and its marks."""
    read: dict[str, tuple[str, str]] = {}
    for line in _TABLE.strip().splitlines():
        kind, words = line.split(":")
        for marked in words.split():
            word = marked.rstrip("*+~")
            read.setdefault(word, (kind.strip(), marked[len(word) :]))
    return read
