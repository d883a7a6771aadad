"""The HTTP interface for the shop's systems."""
