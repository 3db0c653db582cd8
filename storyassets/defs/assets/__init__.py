"""One file per artifact, its checks under it."""
