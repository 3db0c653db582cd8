"""Prop sorts: which things are plain, too large to hold, or at home only outdoors or only in a room."""

from __future__ import annotations

from storyassets.model.prop import props_named

PLAIN = props_named(
    "bush chair cloud door fence heart house ladder mountain star stick stone sun table tree wall water window"
)
"""Things that say little about a story: never an insert."""

NEVER_HELD = props_named(
    "airplane anchor anthill anvil barrel beehive bench bicycle bus bush cannon carriage castle "
    "christmas_tree cloud coffin cradle cross cupboard curtain desk fence fireplace gate grave haystack "
    "helicopter lightning motorcycle mountain oven plough rainbow refrigerator rocking_horse scarecrow "
    "signpost computer notice tow_truck sled snowman sofa statue tent throne tower tractor truck web wheelchair windmill harp "
    "television chest ambulance excavator van drip heart_monitor locker mailbox microwave monitor police_car safe scoreboard shopping_cart "
    "shredder stroller thermostat tram trash_can washing_machine security_camera "
    "birdhouse cash_register chalkboard dollhouse fairy_lights fireworks grill hammock slide swing "
    "armchair bathtub clothesline dresser radiator rocking_chair rug sewing_machine shelf sink stool toilet "
    "faucet gauge generator plow_blade hand_pump lever pipe pump red_button switch valve wheelbarrow "
    "goal buoy raft sail helm hook hydrant stretcher punching_bag rope_ladder ashes coal footprints paw_prints icicle puddle mud smoke wave barrier siren "
    "stop_sign tank traffic_light canoe construction_crane engine fire_truck forklift hot_air_balloon snowplow submarine tire steering_wheel speaker record_player parachute microscope "
    "altar blind bus_stop caravan cement_mixer chandelier fountain greenhouse hole ironing_board jukebox kennel lawnmower loom phone_box "
    "sandcastle satellite scaffolding shed street_lamp trampoline vending_machine trough skeleton planet smoke_alarm doorbell dartboard bubbles"
)
"""Things too large or too fast in the ground for a hand or a mouth, besides those of `holding`."""

OUTDOOR = props_named(
    "airplane anthill bicycle bus bush carriage castle cloud fence gate grave haystack helicopter lightning "
    "motorcycle mountain rainbow scarecrow signpost snowman tent tow_truck tower tractor truck windmill "
    "ambulance drone excavator van mailbox police_car tram goal buoy raft sail hydrant footprints puddle wave tank canoe construction_crane fire_truck forklift snowplow submarine hot_air_balloon parachute "
    "traffic_light stop_sign barrier birdhouse clothesline fireworks grill hammock slide swing "
    "bus_stop caravan cement_mixer greenhouse kennel lawnmower phone_box sandcastle satellite scaffolding shed street_lamp trampoline"
)
"""Things that no room holds."""

INDOOR = props_named(
    "cupboard curtain desk fireplace oven refrigerator sofa drip heart_monitor locker microwave monitor safe shredder thermostat washing_machine "
    "cash_register chalkboard printer armchair bathtub dresser radiator shelf sink toilet "
    "altar blind chandelier ironing_board jukebox loom smoke_alarm dartboard"
)
"""Things that do not stand alone in a field."""
