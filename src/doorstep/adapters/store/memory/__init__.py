"""A store in memory, for chats and tests: everything is gone with the process."""
