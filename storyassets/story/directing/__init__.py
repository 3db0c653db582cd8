"""DIRECTING: which picture stands while which words are said. The shot list comes from here."""
