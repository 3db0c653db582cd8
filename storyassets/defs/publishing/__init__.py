"""PUBLISHING: an episode goes up, once, and its numbers come back. When it is due is `slots`."""
