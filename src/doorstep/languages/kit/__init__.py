"""What every language pack is built from; it knows no language."""
