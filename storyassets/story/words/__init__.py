"""WORDS: English as rules see it: words, clauses, grammar. Nothing here knows a story."""
