"""Animal words: what animals are called, by their kind. What it makes of them is `lexicon`'s."""

from __future__ import annotations

ANIMALS = """
ant: ant
ass: ass donkey mule jackass
bat: bat
bear: bear cub~
bee: bee wasp hornet
bird: bird lark nightingale robin thrush finch wren starling blackbird cuckoo nestling~ fledgling~
boar: boar
bull: bull+ bullock+
calf: calf~
camel: camel
cat: cat kitten~ tomcat+
cock: cock+ rooster+ cockerel+
cow: cow* heifer*
crab: crab
crane: crane heron
crow: crow raven rook jackdaw magpie
deer: deer doe* hind* fawn~ roe
dog: dog hound puppy~ pup~ mastiff greyhound spaniel terrier poodle labrador retriever dachshund bulldog beagle collie sheepdog
dove: dove pigeon
duck: duck duckling~ drake+
eagle: eagle
elephant: elephant
fish: fish trout salmon pike
fly: fly gnat mosquito
fox: fox vixen*
frog: frog toad tadpole~
goat: goat billy-goat+
goose: goose gander+ gosling~
grasshopper: grasshopper cricket locust
hare: hare rabbit bunny~
hawk: hawk kite falcon
hedgehog: hedgehog porcupine
hen: hen* chick~ chicken*
horse: horse mare* colt~ foal~ pony steed stallion+
lamb: lamb~
leopard: leopard panther
lion: lion+ lioness*
mole: mole
monkey: monkey ape
mouse: mouse
owl: owl
ox: ox
partridge: partridge
peacock: peacock+
pig: pig hog sow* piglet~ swine
rat: rat
robot: robot android
sheep: sheep ewe* ram+ wether+
snake: snake serpent viper adder
sparrow: sparrow
spider: spider
stag: stag+ hart+ roebuck+
stork: stork
swallow: swallow
swan: swan
tiger: tiger
tortoise: tortoise turtle
weasel: weasel stoat ferret
wolf: wolf
squirrel: squirrel chipmunk
zebra: zebra
giraffe: giraffe
parrot: parrot macaw
penguin: penguin
butterfly: butterfly moth
snail: snail slug
whale: whale
dolphin: dolphin porpoise
"""
"""Lines of `species: word word*female word+male word~young`."""

GOATS_AROUND = "goat goats she-goat nanny-goat wolf wolves herdsman goatherd flock"
"""Where one of these is told of, a kid is a young goat; elsewhere it is a child."""
