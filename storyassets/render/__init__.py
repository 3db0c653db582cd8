"""PIXELS AND SOUND: stills, planes, segments, mux, mix, thumbnail."""
