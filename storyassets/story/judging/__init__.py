"""JUDGING: the faults and the score of an episode and its parts. None is mended here."""
