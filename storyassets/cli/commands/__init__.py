"""The commands, by topic. Each is arguments and one call; the work lies in the module that it names."""
