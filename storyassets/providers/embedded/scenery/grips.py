"""Grips: what goes into which hand, beak or mouth for which deed: the tables of `gripping`."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Hold
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of

WITH_HANDS = frozenset({Species.HUMAN, Species.MONKEY, Species.ROBOT})
SHAFTS = {
    Prop.AXE: 17.0,
    Prop.BROOM: 12.0,
    Prop.FISHING_ROD: 20.0,
    Prop.CRUTCHES: 6.0,
    Prop.GOLF_CLUB: 16.0,
    Prop.GUITAR: 32.0,
    Prop.GUN: 70.0,
    Prop.HOCKEY_STICK: 27.0,
    Prop.PICKAXE: 14.0,
    Prop.OAR: 16.0,
    Prop.PITCHFORK: 14.0,
    Prop.RAKE: 12.0,
    Prop.SCYTHE: 190.0,
    Prop.SHOVEL: 14.0,
    Prop.SPEAR: 20.0,
    Prop.STICK: 60.0,
}  # in degrees clockwise: how far from upright they are drawn
BESIDE_MIDDLE = {
    Prop.AXE: -0.2,
    Prop.BROOM: 0.08,
    Prop.CRUTCHES: -0.04,
    Prop.GOLF_CLUB: 0.11,
    Prop.GUN: -0.07,
    Prop.HOCKEY_STICK: 0.11,
    Prop.OAR: -0.03,
    Prop.PICKAXE: -0.08,
    Prop.PITCHFORK: -0.06,
    Prop.RAKE: 0.13,
}  # of its length: how far beside a thing's middle its shaft is, ahead of it
LOW_HEADED = frozenset(
    {Prop.GOLF_CLUB, Prop.HOCKEY_STICK, Prop.BROOM, Prop.MOP, Prop.RAKE, Prop.SCYTHE, Prop.SHOVEL}
)
SWUNG = frozenset({Prop.AXE, Prop.PICKAXE})
MOUNTS = frozenset(
    {Species.HORSE, Species.ASS, Species.CAMEL, Species.ELEPHANT, Species.OX, Species.BULL, Species.GOAT}
)
READABLE = frozenset(
    {Prop.LETTER, Prop.MAP, Prop.NEWSPAPER, Prop.SCROLL, Prop.PHOTO, Prop.PHONE, Prop.CARDS, Prop.TICKET}
    | props_named("check document menu")
)
NARROW = frozenset({Prop.PHONE, Prop.TICKET, Prop.CARDS})  # one hand is enough to read them
AT_LIPS = frozenset({Action.EAT, Action.DRINK})
BORNE = props_named("tray plate bowl soup salad cake pie pizza pancakes pot laundry")  # on both hands
STEMS = props_named(
    "bell candle feather flower fork hammer key knife needle paintbrush rose spoon sword wand pistol razor saw scissors screwdriver wrench pliers drill hairbrush comb toothbrush baton bat racket magnifier "
    "gavel frying_pan flashlight microphone lipstick matches cigarette candy_cane ice_cream syringe thermometer whistle"
    " pen pencil crowbar rolling_pin dynamite flare bouquet"
)  # a fist closes round them
HANDLED = frozenset(
    {
        Prop.BASKET,
        Prop.BRIEFCASE,
        Prop.BUCKET,
        Prop.CANE,
        Prop.CLOSED_UMBRELLA,
        Prop.GARBAGE_BAG,
        Prop.TOOLBOX,
        Prop.CAGE,
        Prop.LANTERN,
        Prop.PITCHER,
        Prop.PURSE,
        Prop.SUITCASE,
    }
)  # they hang from a hand
LIGHT = props_named("basket lantern purse cage pitcher")  # of these: no weight straightens the arm
LUGGAGE = HANDLED | {Prop.BAG}
UPRIGHT_WITH_LUGGAGE = frozenset(
    {Action.STAND, Action.WALK, Action.TALK, Action.LOOK, Action.CARRY, Action.SHOUT}
)
FIDDLES = frozenset({Prop.VIOLIN})
TELEPHONES = {Prop.TELEPHONE: Hold.RECEIVER, Prop.PHONE: Hold.MOBILE}
SPOKEN_INTO = frozenset(
    {Action.TALK, Action.SHOUT, Action.CRY, Action.LAUGH, Action.SIT, Action.WALK, Action.STAND}
)  # at the ear; one who looks at a telephone has it before them
CYCLES = frozenset({Prop.BICYCLE})
CYCLED = {Action.RIDE: Hold.BICYCLE, Action.PUSH: Hold.WHEELED}
BLOWN = frozenset({Prop.FLUTE, Prop.TRUMPET, Prop.HORN})
ALOFT = frozenset({Prop.UMBRELLA, Prop.TORCH, Prop.FLAG})
USED = {
    Action.PLAY: (
        Prop.PIANO,
        Prop.VIOLIN,
        Prop.GUITAR,
        Prop.FLUTE,
        Prop.TRUMPET,
        Prop.HORN,
        Prop.DRUM,
        Prop.ACCORDION,
        Prop.SAXOPHONE,
        Prop.HARMONICA,
        Prop.CELLO,
        Prop.BALL,
        Prop.CARDS,
        Prop.KITE,
        Prop.DOLL,
        Prop.TEDDY,
    ),
    Action.READ: (
        Prop.LETTER,
        Prop.NEWSPAPER,
        Prop.MAP,
        Prop.SCROLL,
        Prop.PHONE,
        Prop.BOOK,
        Prop.NOTEBOOK,
        Prop.DOCUMENT,
        Prop.MENU,
    ),
    Action.WORK: (
        Prop.AXE,
        Prop.BROOM,
        Prop.HAMMER,
        Prop.SAW,
        Prop.SHOVEL,
        Prop.RAKE,
        Prop.SCYTHE,
        Prop.PICKAXE,
        Prop.PAINTBRUSH,
        Prop.NEEDLE,
        Prop.SCISSORS,
    ),
    Action.DIG: (Prop.SHOVEL,),
    Action.STRIKE: (Prop.HAMMER, Prop.AXE, Prop.PICKAXE, Prop.STONE, Prop.STICK),
    Action.TURN: (Prop.VALVE, Prop.FAUCET),
    Action.PULL: (Prop.ROPE,),
    Action.CLIMB: (Prop.LADDER,),
    Action.THROW: (Prop.STONE, Prop.BALL),
    Action.FIGHT: (Prop.SWORD, Prop.STICK, Prop.SPEAR),
}  # what is in the hands of who does this, if it is spoken of at all
OWN = {
    Action.DIG: frozenset({Prop.SHOVEL}),
    Action.TURN: frozenset({Prop.VALVE, Prop.FAUCET}),
    Action.PULL: frozenset({Prop.ROPE}),
    Action.CLIMB: frozenset({Prop.LADDER}),
    Action.WRITE: props_named("pen pencil crayons letter book scroll desk table notebook document check"),
    Action.THROW: frozenset({Prop.STONE}),
    Action.TEAR: props_named("letter document photo newspaper notice check ticket scroll map book menu"),
    Action.TYPE: frozenset({Prop.LAPTOP, Prop.COMPUTER, Prop.DESK, Prop.TABLE}),
}  # a human figure brings these itself
WRITTEN_OTHERWISE = tuple(prop.value for prop in props_named("phone laptop computer paintbrush typewriter"))
AT_REST = frozenset(
    {Action.STAND, Action.SIT, Action.LOOK, Action.TALK, Action.READ, Action.POINT, Action.OPEN, Action.WRITE}
)
AT_WORK = frozenset({Action.WORK, Action.DIG, Action.FIGHT, Action.PUSH, Action.PLAY, Action.STRIKE})
HUGGED = frozenset(
    {Action.STAND, Action.TALK, Action.LOOK, Action.WALK, Action.GIVE, Action.LAUGH, Action.CRY}
)

RECEIVING = frozenset({Action.STAND, Action.LOOK, Action.TALK, Action.LAUGH, Action.WALK})
AGAPE = (Action.SHOUT, Action.TALK)
PECKED = frozenset(
    {Action.EAT, Action.DRINK, Action.DEAD, Action.SLEEP, Action.LIE, Action.TAKE_UP, Action.LAY}
)
IN_BEAK = frozenset(prop.value for prop in Prop if place_of(prop) is Place.SMALL)
WORN = (Prop.COAT, Prop.HAT, Prop.CROWN, Prop.HELMET, Prop.GLASSES, Prop.SCARF, Prop.BACKPACK)
ON_HEAD = frozenset({Prop.HAT, Prop.CROWN, Prop.HELMET, Prop.GLASSES})
HUNG_UP = frozenset({Prop.COAT})  # one that is only spoken of hangs somewhere, and may be another's
AS_WORN = frozenset(
    {
        Action.STAND,
        Action.WALK,
        Action.RUN,
        Action.SIT,
        Action.LOOK,
        Action.TALK,
        Action.LIE,
        Action.HIDE,
        Action.FIGHT,
        Action.LAUGH,
        Action.RIDE,
        Action.DANCE,
    }
)  # one who does this with a hat or coat has it on
CYCLE_NAMES = frozenset(prop.value for prop in CYCLES)
AT_TOP = frozenset({Action.TAKE_UP, Action.LAY, Action.DRESS, Action.POUR})
BRINGING = frozenset({Action.CARRY, Action.EAT, Action.DRINK})
