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


def develop(file: str, pixels: list[int], dark: bool) -> Exposure:
    """The exposure with the file as its label; if dark, less the dark frame, pixel by pixel."""
    if dark:
        pixels = [pixel - noise for pixel, noise in zip(pixels, dark_frame())]
    return Exposure(file, pixels, dark)


def orders_on(slip: str) -> list[tuple[str, bool]]:
    """What a slip orders, line by line: the file, and whether "dark" stands behind it.

    "# for Thursday\\nm31/0203.txt\\nm42/0204.txt dark" has [("m31/0203.txt", False), ("m42/0204.txt", True)].
    """
    lines = [line.split() for line in slip.splitlines()]
    return [(words[0], "dark" in words[1:]) for words in lines if words and not words[0].startswith("#")]


def fill_slip(slip: str) -> list[Exposure]:
    """Bring the exposures that an astronomer has put on an order slip, in the order of the slip.

        m31/0203.txt
        m42/0204.txt dark

    orders two: the pixels_of ARCHIVE / "m31/0203.txt" are developed as they are, those of
    ARCHIVE / "m42/0204.txt" with the dark frame.
    """
