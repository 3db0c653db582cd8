"""Image: adapters to painters of pictures, one a file."""
