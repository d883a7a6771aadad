"""Adapters of the wording."""
