"""MONEY: whom a channel asks, and what each asks for it."""
