"""Invoices of the print shop. All amounts are whole cents."""

DISCOUNT_FROM = 10_000
DISCOUNT_PERCENT = 5


def line_total(line: dict) -> int:
    """Cents of a line such as {"item": "poster", "count": 3, "price": 450}."""
    return line["count"] * line["price"]


def invoice_total(lines: list[dict]) -> int:
    """Cents to pay for all lines together.

    When the sum is DISCOUNT_FROM or more, DISCOUNT_PERCENT percent of it are taken off; a fraction of a
    cent in the discount is dropped.

    >>> invoice_total([{"item": "poster", "count": 3, "price": 450}])
    1350
    >>> invoice_total([{"item": "banner", "count": 1, "price": 10010}])
    9510
    """
