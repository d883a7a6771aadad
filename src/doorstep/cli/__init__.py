"""The command line: doorstep chat, call, campaign, understand, doctor."""
