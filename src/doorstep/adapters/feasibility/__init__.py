"""Ways to tell whether a stop fits a tour."""
