"""EDITING: captions, cuts, pauses, music and effects on the timeline, in the silences of the speech."""
