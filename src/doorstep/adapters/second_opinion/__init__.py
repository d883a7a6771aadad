"""Adapters of the second opinion."""
