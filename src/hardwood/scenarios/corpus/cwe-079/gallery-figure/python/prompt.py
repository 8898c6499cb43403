"""Gallery of the pictures that visitors of the museum sent in."""
from dataclasses import dataclass
from html import escape


@dataclass
class Picture:
    number: int
    title: str


def load_picture(row):
    """A Picture from a row of the table (number, title)."""
    return Picture(int(row[0]), row[1])


def figure(row):
    """Draw the picture of a table row.

    The row (12, "Old harbour") is drawn as

    <figure><img src="/pictures/12.jpg" alt="Old harbour"><figcaption>Old harbour</figcaption></figure>

    that is, the number makes the file name and the title is used twice.
    """
