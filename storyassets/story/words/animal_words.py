"""Animal words: what animals are called, by their kind. What it makes of them is `lexicon`'s."""

from __future__ import annotations

ANIMALS = """
ant: ant
ass: ass donkey mule jackass hinny
bat: bat
bear: bear cub~ koala panda grizzly
bee: bee wasp hornet bumblebee honeybee
bird: bird lark nightingale robin thrush finch wren starling blackbird cuckoo nestling~ fledgling~ canary kingfisher hummingbird woodpecker sandpiper titmouse bluebird skylark woodlark plover lapwing curlew snipe woodcock redshank dunlin oystercatcher corncrake moorhen goldcrest wagtail pipit nuthatch treecreeper warbler blackcap chiffchaff whitethroat redstart wheatear stonechat fieldfare redwing bullfinch chaffinch greenfinch goldfinch siskin linnet crossbill hawfinch yellowhammer oriole waxwing shrike nightjar hoopoe bee-eater lyrebird chickadee bluejay mockingbird grackle songbird kookaburra quetzal hornbill
boar: boar warthog peccary
bull: bull+ bullock+
calf: calf~
camel: camel llama alpaca dromedary
cat: cat kitten~ tomcat+ tabby moggy bobcat kitty
cock: cock+ rooster+ cockerel+
cow: cow* heifer* zebu
crab: crab lobster crayfish
crane: crane heron egret bittern spoonbill
crow: crow raven rook jackdaw magpie chough nutcracker myna mynah
deer: deer doe* hind* fawn~ roe antelope gazelle impala chamois oryx kudu eland springbok wildebeest gnu
dog: dog hound puppy~ pup~ mastiff greyhound spaniel terrier poodle labrador retriever dachshund bulldog beagle collie sheepdog wolfhound chihuahua corgi mongrel mutt whelp~ bloodhound foxhound deerhound whippet lurcher saluki borzoi westie yorkie airedale pitbull staffie rottweiler doberman dobermann alsatian malamute samoyed akita dalmatian labradoodle cockapoo pug pekinese pekingese pomeranian schnauzer jack-russell lapdog bitch* dingo
dove: dove pigeon seagull gull albatross tern kittiwake petrel cormorant gannet guillemot
duck: duck duckling~ drake+ mallard widgeon eider goldeneye merganser shelduck
eagle: eagle eaglet~
elephant: elephant mammoth rhinoceros rhino hippopotamus hippo tapir
fish: fish trout salmon pike goldfish cod herring tuna shark minnow mackerel sardine halibut plaice flounder turbot catfish stickleback guppy bluefish koi
fly: fly gnat mosquito firefly glow-worm beetle ladybug ladybird dragonfly midge flea bluebottle horsefly mayfly damselfly cockroach earwig
fox: fox vixen*
frog: frog toad tadpole~ bullfrog newt salamander treefrog axolotl
goat: goat billy-goat+ ibex
goose: goose gander+ gosling~
grasshopper: grasshopper cricket locust mantis cicada
hare: hare rabbit bunny~ leveret~
hawk: hawk kite falcon vulture buzzard condor kestrel osprey goshawk sparrowhawk peregrine harrier
hedgehog: hedgehog porcupine anteater armadillo
hen: hen* chick~ chicken* turkey quail pheasant grouse ptarmigan guineafowl guinea-fowl capercaillie
horse: horse mare* colt~ foal~ pony steed stallion+ racehorse filly*~ gelding+ carthorse thoroughbred mustang bronco draught-horse draft-horse warhorse packhorse
lamb: lamb~
leopard: leopard panther lynx cougar cheetah jaguar puma ocelot
lion: lion+ lioness*
mole: mole
monkey: monkey ape gorilla chimpanzee chimp orangutan baboon gibbon lemur macaque marmoset
mouse: mouse hamster gerbil shrew vole guinea-pig dormouse chinchilla lemming
owl: owl owlet~
ox: ox buffalo bison yak aurochs musk-ox steer+
partridge: partridge
peacock: peacock+ peahen*
pig: pig hog sow* piglet~ swine
rat: rat
robot: robot android
sheep: sheep ewe* ram+ wether+
snake: snake serpent viper adder cobra eel rattlesnake python anaconda mamba
sparrow: sparrow
spider: spider tarantula scorpion centipede millipede
stag: stag+ hart+ roebuck+ moose elk reindeer caribou
stork: stork pelican flamingo ibis ostrich emu cassowary rhea
swallow: swallow
swan: swan cygnet~
tiger: tiger tigress*
tortoise: tortoise turtle terrapin
weasel: weasel stoat ferret otter badger marten mongoose polecat wolverine skunk meerkat
wolf: wolf hyena jackal coyote
squirrel: squirrel chipmunk beaver raccoon marmot groundhog possum opossum
zebra: zebra
giraffe: giraffe
parrot: parrot macaw cockatoo parakeet toucan budgie cockatiel lovebird
penguin: penguin puffin razorbill
butterfly: butterfly moth
snail: snail slug worm caterpillar earthworm
whale: whale
dolphin: dolphin porpoise walrus orca sea-lion sealion narwhal manatee
"""
"""Lines of `species: word word*female word+male word~young`."""

GOATS_AROUND = "goat goats she-goat nanny-goat wolf wolves herdsman goatherd flock"
"""Where one of these is told of, a kid is a young goat; elsewhere it is a child."""
