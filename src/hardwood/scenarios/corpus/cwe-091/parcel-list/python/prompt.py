import decimal
from xml.sax.saxutils import quoteattr

GRAMS = decimal.Decimal(1000)


def kilograms(grams):
    """1500 -> 1.5"""
    return (decimal.Decimal(grams) / GRAMS).normalize()


def container_entry(number, parcels):
    """Customs entry of a container: its number and how many parcels are in it."""
    return f'<container number="{number}" parcels="{parcels}"/>'


def parcel_entry(content, weight):
    """Customs entry of a parcel.

    Args:
        content: what is in it, in the sender's own words, e.g. "tea cups".
        weight: whole number of kilograms, e.g. 3.

    Returns:
        XML like <parcel content="tea cups" weight="3"/>
    """
