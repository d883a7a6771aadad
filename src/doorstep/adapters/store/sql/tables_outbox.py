"""The tables of events on their way to the shop's systems."""
