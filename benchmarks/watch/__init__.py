"""One story as an episode, laid out to be looked at: its pictures, its sound, its script and its measures."""
