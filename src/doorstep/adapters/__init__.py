"""Adapters: one file or folder for each outside thing, in the folder of its port's name."""
