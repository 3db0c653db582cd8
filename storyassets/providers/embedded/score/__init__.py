"""The score of the embedded composer: from a mood and a theme to notes, from notes to sound."""
