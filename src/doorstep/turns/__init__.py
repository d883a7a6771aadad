"""Turn-taking: when to listen, when to speak, when to stop. Pure."""
