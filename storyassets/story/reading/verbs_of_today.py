"""Verbs of today that can be seen, and what the doer does: `action_words` keeps those that old tales use as well.

Where the plain word is as often a thing, `a park`, `the coach`, only its past and its -ing form are verbs.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from storyassets.model.shot import Action

VERBS_OF_TODAY: Mapping[Action, str] = MappingProxyType({
    Action.LOOK: "peek ogle =eyed =eyeing gape gawk glimpse eavesdrop =eavesdropped overhear =overheard witness =monitored =monitoring "
    "supervise survey =reviewed =reviewing identify smell inhale wince grimace blush =smirked =smirking =pouted snort gesture interrogate "
    "diagnose hesitate =paused =pausing =winked =winking =squinted recover =recovered sway marvel flinch",
    Action.READ: "memorize rummage =browsed =browsing",
    Action.TALK: "rehearse audition =interviewed =interviewing =quizzed lecture tutor =coached =coaching =voiced =toasted negotiate haggle bargain "
    "testify respond narrate proclaim introduce congratulate compliment chat =chatted =chatting gossip =joked =joking =kidded flirt "
    "=flirted =flirting mumble stammer stutter blurt fib gripe bicker =quizzed =reported =reporting =vowed persuade =pitched =pitching "
    "=negotiated =phoned",
    Action.SHOUT: "holler screech heckle =booed =booing chant protest =protested =picketed =sneezed =coughed =coughing =burped campaign",
    Action.LAUGH: "taunt =bullied bully tease",
    Action.CRY: "sniffle whimper =bled =bleeding",
    Action.RUN: "exercise =exercised =jogged =jogging jog =tackled =hiked",
    Action.WALK: "hike =hiking commute trespass pace =paced =pacing =tailed =shadowed =parked =parking =landed enrol =strolled =hobbled wade saunter "
    "detour =hitchhiked",
    Action.FIGHT: "=punched =punching punch =boxed =mugged burgle vandalize =wrecked collide =collided =swerved =tackled =insulted =clobbered",
    Action.HIDE: "quiver =shadowed squat duck =ducked =ducking",
    Action.EMBRACE: "snuggle =cradled cradle =cradling massage =tickled =adopted adopt =snuggled",
    Action.CARRY: "shoplift pickpocket =shoplifted =withdrew withdraw =lugged",
    Action.GIVE: "donate =deposited deposit =wagered =traded =trading =swapped swap =swapping =bid award =awarded "
    "=bribed refund hand =plated =plating",
    Action.WORK: "=mowed =mowing =raked =raking prune =weeded =weeding =harvested =harvesting soak drench =spooned =whisked =whisking =microwaved "
    "crochet embroider sculpt whittle solder =wired =wiring =plugged =unplugged =glued =gluing =stapled =brewed =brewing =roasted "
    "=roasting =sorted =sorting =arranged =arranging organize decorate =diapered =sprayed =spraying =sprinkled =sprinkling =sanded "
    "=drilled =drilling =welded =printed =printing =copied =copying =faxed =stamped =sealed =sealing =piled =piling =laced =zipped "
    "=unzipped =buttoned =unbuttoned =unbuckled =buckled =babysat =operated =operating inject vaccinate extinguish =scanned =scanning",
    Action.PLAY: "=drummed =drumming juggle",
    Action.LIE: "slouch =slouched slump sprawl recline",
    Action.SLEEP: "snooze hibernate",
    Action.SIT: "squat =squatted",
    Action.RAISE: "=saluted salute",
    Action.THROW: "lob =lobbed =chucked chuck =pitched",
    Action.DANCE: "=partied =partying",
    Action.FALL: "=choked =choking",
    Action.CHEER: "=partied",
    Action.POUR: "=spilled =spilt =spilling =squirted =refilled",
    Action.POINT: "evict =evicted",
    Action.SWIM: "=surfed =surfing",
    Action.CLIMB: "=rappelled",
    Action.KNEEL: "=vomited =gagged",
})  # fmt: skip
