"""Ways to ring people."""
