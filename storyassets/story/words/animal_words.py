"""Animal words: what animals are called, by their kind. What it makes of them is `lexicon`'s."""

from __future__ import annotations

ANIMALS = """
ant: ant
ass: ass donkey mule jackass
bat: bat
bear: bear cub~ koala panda
bee: bee wasp hornet bumblebee honeybee
bird: bird lark nightingale robin thrush finch wren starling blackbird cuckoo nestling~ fledgling~ canary kingfisher hummingbird woodpecker sandpiper titmouse bluebird
boar: boar
bull: bull+ bullock+
calf: calf~
camel: camel llama alpaca
cat: cat kitten~ tomcat+ tabby
cock: cock+ rooster+ cockerel+
cow: cow* heifer*
crab: crab
crane: crane heron
crow: crow raven rook jackdaw magpie
deer: deer doe* hind* fawn~ roe antelope gazelle impala
dog: dog hound puppy~ pup~ mastiff greyhound spaniel terrier poodle labrador retriever dachshund bulldog beagle collie sheepdog wolfhound chihuahua corgi
dove: dove pigeon seagull gull albatross
duck: duck duckling~ drake+
eagle: eagle
elephant: elephant mammoth rhinoceros rhino hippopotamus hippo
fish: fish trout salmon pike goldfish cod herring tuna shark minnow
fly: fly gnat mosquito firefly glow-worm beetle ladybug ladybird dragonfly midge flea
fox: fox vixen*
frog: frog toad tadpole~ bullfrog newt salamander treefrog
goat: goat billy-goat+
goose: goose gander+ gosling~
grasshopper: grasshopper cricket locust mantis cicada
hare: hare rabbit bunny~
hawk: hawk kite falcon vulture buzzard condor kestrel osprey
hedgehog: hedgehog porcupine anteater armadillo
hen: hen* chick~ chicken* turkey quail pheasant
horse: horse mare* colt~ foal~ pony steed stallion+ racehorse
lamb: lamb~
leopard: leopard panther lynx cougar cheetah
lion: lion+ lioness*
mole: mole
monkey: monkey ape gorilla chimpanzee chimp orangutan baboon
mouse: mouse hamster gerbil shrew vole guinea-pig dormouse
owl: owl
ox: ox buffalo bison
partridge: partridge
peacock: peacock+
pig: pig hog sow* piglet~ swine
rat: rat
robot: robot android
sheep: sheep ewe* ram+ wether+
snake: snake serpent viper adder cobra eel rattlesnake
sparrow: sparrow
spider: spider tarantula scorpion
stag: stag+ hart+ roebuck+ moose elk reindeer caribou
stork: stork pelican flamingo ibis ostrich emu
swallow: swallow
swan: swan
tiger: tiger
tortoise: tortoise turtle
weasel: weasel stoat ferret otter badger marten mongoose
wolf: wolf hyena jackal coyote
squirrel: squirrel chipmunk beaver raccoon marmot groundhog
zebra: zebra
giraffe: giraffe
parrot: parrot macaw cockatoo parakeet toucan budgie
penguin: penguin puffin
butterfly: butterfly moth
snail: snail slug worm caterpillar earthworm
whale: whale
dolphin: dolphin porpoise walrus orca
"""
"""Lines of `species: word word*female word+male word~young`."""

GOATS_AROUND = "goat goats she-goat nanny-goat wolf wolves herdsman goatherd flock"
"""Where one of these is told of, a kid is a young goat; elsewhere it is a child."""
