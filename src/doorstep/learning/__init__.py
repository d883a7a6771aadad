"""Learning: from recorded calls to a better model. Pure."""
