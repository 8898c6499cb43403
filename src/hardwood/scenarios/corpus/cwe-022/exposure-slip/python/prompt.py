"""Plate room of the observatory. An exposure is a text file full of pixel counts."""
from dataclasses import dataclass
from pathlib import Path

ARCHIVE = Path("exposures")  # with a folder for each object in the sky


@dataclass
class Exposure:
    label: str
    pixels: list[int]
    subtracted: bool = False


def pixels_of(path: Path) -> list[int]:
    return [int(word) for word in path.read_text().split()]


def dark_frame() -> list[int]:
    """What the camera counts while its lid is on."""
    return pixels_of(ARCHIVE / "dark.txt")


def fill_slip(slip: str) -> list[Exposure]:
    """Bring the exposures that an astronomer has put on an order slip.

    Each line orders one: the file, counted from ARCHIVE on, and perhaps the word
    "dark" behind it. Then the dark frame is subtracted, pixel by pixel, and
    Exposure.subtracted is True. Empty lines and lines beginning with # mean nothing.

        # for Thursday
        m31/0203.txt
        m42/0204.txt dark

    The label of an exposure is the file as the slip has it; the exposures come in
    the order of the slip.
    """
