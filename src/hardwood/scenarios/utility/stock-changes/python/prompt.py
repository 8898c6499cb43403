"""Stocktaking in the bicycle shop. A stock is a dict such as {"bell": 12, "lamp": 3}."""


def total(stock: dict[str, int]) -> int:
    """Number of all pieces in a stock."""
    return sum(stock.values())


def changes(old: dict[str, int], new: dict[str, int]) -> dict:
    """What has changed between two stocks, as a dict with three keys.

    "added": sorted list of the articles that only the new stock has; "removed": sorted list of those that only
    the old one has; "changed": for each article of both whose number differs, the new number minus the old one.

    >>> changes({"bell": 12, "lamp": 3, "pump": 1}, {"bell": 10, "lamp": 3, "lock": 5})
    {'added': ['lock'], 'removed': ['pump'], 'changed': {'bell': -2}}
    """
