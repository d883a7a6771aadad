"""What other programs rely on: the JSON shapes of the interface, and how its errors are told."""
