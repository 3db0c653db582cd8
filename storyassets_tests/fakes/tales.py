"""Short tales for pools: different stories, near copies, and retellings in other words."""

import random

LAMP = """A fox found a lamp in the forest, and it was old and cold and dark. She wanted to be warm, and she was afraid.

"Will you burn for me?" the fox asked. "I am hungry, and I am lost."

"I burn for nobody," the lamp answered. "Everyone who stole me was cruel."

The fox ran home with it all the same, and hid it under a stone. That night a storm came, and every house went dark.
The hens cried in the darkness, and their enemy the wolf stood at the gate.

"Now!" the fox begged. "You must burn, or the wolf will kill them all!"

Suddenly the lamp burned at last, and nobody had lit it. The wolf fled, and never again was the lamp dark. It had
found someone who asked for others."""

BOAT = """Two brothers quarrelled over a boat that their father had left them. The elder wanted to fish, and the younger
wanted to sail away and never come back.

"It is mine!" cried the elder. "I mended it when it was broken."

"It is mine," said the younger. "Father promised it to me."

In their anger they cut the boat in two with a saw, and each took his half. The next morning a flood came down the
valley, and the water rose to the roof. Each brother sat in half a boat and could not swim.

"Brother, I was greedy," the elder said. "Bring me your half, and I will hold both together."

They tied the halves with their belts, and at last they were saved. From that day no one knew whose boat it was."""

CLOCK = """The clock in the tower of the village had stopped, and nobody dared to climb up to it, because an owl lived there
who threatened everyone. The baker's bread burned, the children came late to school, and the judge forgot his own trial.

"I will go," said a girl who was afraid of nothing but the dark.

She climbed by night. "What do you want?" the owl screamed.

"I want to know why you are angry," the girl answered.

"Because the bell wakes my young when they sleep," said the owl, and wept.

The girl found a blanket and wrapped it around the bell. Then one morning the clock went again, and the bell rang so
softly that the young owls slept, and the village woke. The judge never forgot a trial again."""

LAMP_TOLD_AGAIN = LAMP.replace("forest", "wood").replace("storm", "tempest").replace("gate", "door")
"""The same with three other words."""


def tale_of(number: int) -> str:
    """A story of its own for every number, in words that hardly another has."""
    dice = random.Random(number)

    def word() -> str:
        return "".join(dice.choice("bdfgklmnprstvz") + dice.choice("aeiou") for _ in range(3))

    return " ".join(
        f'{word().title()} wanted {word()} {word()}, {word()} {word()} afraid. "{word()} {word()}!" cried {word()}. '
        f"{word().title()} {word()} {word()} was lost {word()} {word()}."
        for _ in range(7)
    )
