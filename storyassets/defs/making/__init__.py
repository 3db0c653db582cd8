"""MAKING: the steps of the assets, from orders to kept takes and files. The assets are in `assets/`."""
