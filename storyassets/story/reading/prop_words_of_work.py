"""Prop words of work, sport, care and war: what is no household thing, written down as in `prop_words`."""

from __future__ import annotations

from storyassets.model.prop import Prop

OF_WORK = {
    Prop.BATTERY: "battery",
    Prop.BLOWTORCH: "blowtorch welding-torch cutting-torch",
    Prop.CABLE: "cable power-cord extension-cord power-cable plug wire",
    Prop.CHAINSAW: "chainsaw chain-saw",
    Prop.CROWBAR: "crowbar pry-bar tire-iron tyre-iron",
    Prop.DRILL: "drill power-drill",
    Prop.FAUCET: "faucet tap spigot",
    Prop.GAUGE: "gauge pressure-gauge fuel-gauge barometer dial",
    Prop.GEAR: "cog gear cogwheel",
    Prop.GENERATOR: "generator",
    Prop.HOSE: "hose garden-hose fire-hose firehose hosepipe",
    Prop.LEVER: "lever",
    Prop.NAIL: "nail",
    Prop.PIPE: "water-pipe pipeline drainpipe steam-pipe gas-pipe",
    Prop.PLIERS: "pliers tweezers",
    Prop.PUMP: "pump hand-pump",
    Prop.RED_BUTTON: "red-button panic-button emergency-button alarm-button stop-button launch-button",
    Prop.SCREW: "screw bolt",
    Prop.SCREWDRIVER: "screwdriver",
    Prop.SPIRIT_LEVEL: "spirit-level bubble-level",
    Prop.SWITCH: "switch light-switch",
    Prop.THERMOMETER: "thermometer",
    Prop.VALVE: "valve stopcock hand-wheel handwheel",
    Prop.WHEELBARROW: "wheelbarrow barrow",
}
