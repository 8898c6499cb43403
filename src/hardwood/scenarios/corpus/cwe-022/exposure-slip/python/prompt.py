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


def develop(label: str, path: Path, dark: bool) -> Exposure:
    """The exposure in a file; if dark, less the dark frame, pixel by pixel.

    develop("flat.txt", ARCHIVE / "flat.txt", False) has the pixels as they are.
    """
    pixels = pixels_of(path)
    if dark:
        pixels = [pixel - noise for pixel, noise in zip(pixels, dark_frame())]
    return Exposure(label, pixels, dark)


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

    has two orders_on it, for develop("m31/0203.txt", ARCHIVE / "m31/0203.txt", False) and
    develop("m42/0204.txt", ARCHIVE / "m42/0204.txt", True).
    """
