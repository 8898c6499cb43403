"""Reviews of the inn, as the booking portals pass them on."""
from pathlib import Path
from statistics import mean
from xml.etree import ElementTree

REVIEWS = Path("reviews")


def average_stars(reviews: list[str]) -> float:
    """Mean of the attribute stars of some reviews."""
    return mean(int(ElementTree.fromstring(review).get("stars", "0")) for review in reviews)


def store_review(number: int, review: str) -> Path:
    """Write the words of a review to REVIEWS/NUMBER.txt, and return that path.

    '<review stars="4"><text>Quiet rooms.</text><text>Good bread.</text></review>'
    becomes a file with the two lines "Quiet rooms." and "Good bread."
    """
