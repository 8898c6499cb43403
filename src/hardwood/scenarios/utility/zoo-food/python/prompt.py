"""Food orders of the small zoo."""

from dataclasses import dataclass


@dataclass
class Animal:
    name: str
    food: str
    grams: int  # in a day
    fasting: bool = False


def order(rows: list[dict], days: int) -> dict[str, int]:
    """Grams of each food that the animals eat in so many days. Animals that are fasting get nothing.

    A row holds the fields of an Animal, for instance {"name": "Otto", "food": "fish", "grams": 900}; "fasting" may
    be left out. A food that no animal gets does not appear in the result, which is a plain dict.

    >>> order([{"name": "Otto", "food": "fish", "grams": 900}, {"name": "Pia", "food": "fish", "grams": 100}], 2)
    {'fish': 2000}
    """
