"""The studio: what is kept and what it cost. `gateway` is the one door to every provider."""
