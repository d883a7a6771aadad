"""Sets of words written as a table, so that a long list stays readable."""


def words_in(table: str) -> frozenset[str]:
    """The words of a table, separated by any white space."""
    return frozenset(table.split())


def phrases_in(table: str) -> frozenset[str]:
    """The phrases of a table, separated by commas."""
    return frozenset(" ".join(phrase.split()) for phrase in table.split(","))
