"""CASTING: who is in a story, who speaks, and what each looks, sounds and feels like."""
