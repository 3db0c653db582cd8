"""PUBLISH: decisions about publishing, as plain functions: slots, listings, sameness, quota. No I/O."""
