"""The doctor: what is installed, writable, configured and whole. Each check is a plain function."""
