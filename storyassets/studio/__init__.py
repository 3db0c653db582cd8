"""WHAT IS KEPT AND WHAT IT COST: takes, ledger, gateway, limits."""
