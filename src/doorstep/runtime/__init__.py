"""The runtime: conversations, calls and campaigns, on ports only."""
