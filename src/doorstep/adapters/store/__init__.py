"""Ways to keep what was promised."""
