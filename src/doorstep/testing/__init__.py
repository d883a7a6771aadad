"""For tests, ours and yours: script runner, simulated recipients, conformance suites, virtual time."""
