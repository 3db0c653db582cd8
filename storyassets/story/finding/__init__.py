"""FINDING: the story in what a person gave, in a bank, or in what feeds brought."""
