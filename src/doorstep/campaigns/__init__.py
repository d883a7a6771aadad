"""Campaigns: whom to call, when, how often. Pure."""
