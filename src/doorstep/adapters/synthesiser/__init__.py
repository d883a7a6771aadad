"""Ways to turn text into sound."""
