"""Feeds: where stories come from, one kind of source a file; a channel names its sources."""
