"""The runtime: drives the pure machines with real time, sound and storage. Knows ports, not adapters."""
