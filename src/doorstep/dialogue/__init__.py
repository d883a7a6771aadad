"""The dialogue core: what was said, what is known, what to do next. Pure: no clock, no I/O."""
