"""Models that help a language pack to understand."""
