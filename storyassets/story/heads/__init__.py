"""HEADS: what a talking head does in each frame."""
