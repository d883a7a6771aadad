"""Ports: one file per capability, a Protocol and the frozen messages that cross it."""
