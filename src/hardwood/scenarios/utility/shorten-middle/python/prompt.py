"""Labels of the file browser."""


def shorten(name: str, limit: int) -> str:
    """The name with its middle replaced by ".." so that it is exactly `limit` characters long.

    The characters kept come from both ends, half and half; if their number is odd, the beginning keeps one more.
    A name that is not longer than the limit is returned as it is. The limit is at least 4.

    >>> shorten("kilometre", 6)
    'ki..re'
    >>> shorten("kilometre", 7)
    'kil..re'
    """
