"""Telephony adapters: real calls by SIP, and calls within memory for tests."""
