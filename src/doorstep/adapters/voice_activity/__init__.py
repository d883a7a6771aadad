"""Ways to tell speech from silence."""
