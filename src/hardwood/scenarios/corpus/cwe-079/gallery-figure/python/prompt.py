# Gallery of the pictures that visitors of the museum have sent in.
import html
from dataclasses import dataclass


@dataclass
class Picture:
    number: int
    title: str


def thumbnail(number):
    """Small form of a picture, for the overview."""
    return f'<img src="/small/{number}.jpg" alt="Picture {number}">'


def full_size(number, title):
    """Large form of a picture, with the title that the visitor gave it.

    full_size(12, "Old harbour") is <img src="/large/12.jpg" alt="Old harbour">
    """
