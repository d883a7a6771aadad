"""Ways to turn sound into text."""
