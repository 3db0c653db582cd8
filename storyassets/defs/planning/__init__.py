"""PLANNING: what a run would make and cost, told before it is made."""
