"""Languages: one folder each, text to dialogue acts and dialogue acts to text. Pure."""
