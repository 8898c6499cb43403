"""Sowing calendar of the allotment club."""

PLANTS = [
    {"name": "leek", "months": ["Mar", "Apr"]},
    {"name": "carrot", "months": ["Apr", "May", "Jun"]},
]


def by_month(plants: list[dict]) -> dict[str, list[str]]:
    """For each month the names of the plants to sow then, in alphabetical order.

    The result is a plain dict. Months in which nothing is sown do not appear.

    >>> by_month(PLANTS)
    {'Mar': ['leek'], 'Apr': ['carrot', 'leek'], 'May': ['carrot'], 'Jun': ['carrot']}
    """
