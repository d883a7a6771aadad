"""Doorstep talks to people on a merchant's behalf until something is agreed."""
