"""The table of the keys of the HTTP interface."""
