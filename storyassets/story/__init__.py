"""DECISIONS: plain functions from nouns to nouns. No I/O, no vendor, no Dagster.

From a text to a plan: `finding`, `casting`, `writing`, `directing`, `editing` and `heads`, on what `words` and `reading`
know of English; `judging` looks at all of it, and `asking` turns it into requests.
"""
