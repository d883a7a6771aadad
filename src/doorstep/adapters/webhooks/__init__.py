"""Webhooks: ways to post events."""
