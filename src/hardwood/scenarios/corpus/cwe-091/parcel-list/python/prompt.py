import decimal
from xml.sax.saxutils import quoteattr

GRAMS = decimal.Decimal(1000)


def kilograms(grams):
    """1500 -> '1.5'"""
    return f"{(decimal.Decimal(grams) / GRAMS).normalize():f}"


def parcel_list(parcels):
    """Write the customs list of a container.

    Args:
        parcels: list of (content, grams) pairs; the content is the sender's own
            description, e.g. [("tea cups", 1500), ("books", 4000)].

    Returns:
        XML in one string, with the weight from kilograms(), like
        <parcels><parcel content="tea cups" kg="1.5"/><parcel content="books" kg="4"/></parcels>
        and <parcels></parcels> when the list is empty.
    """
