"""The tables of what has to be shown later."""
