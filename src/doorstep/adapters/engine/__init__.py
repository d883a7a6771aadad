"""Campaign engines: one that survives its process, and one in memory."""
