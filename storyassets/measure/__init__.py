"""WHAT IS TRUE OF A FILE: pure functions from pictures, sounds and videos to figures."""
