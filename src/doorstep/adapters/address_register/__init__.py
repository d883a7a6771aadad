"""Registers of postcodes, towns and streets."""
