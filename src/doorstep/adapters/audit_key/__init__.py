"""Keys that sign the audit log."""
