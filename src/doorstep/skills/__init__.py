"""Skills: one folder for each thing the assistant can do. Pure."""
