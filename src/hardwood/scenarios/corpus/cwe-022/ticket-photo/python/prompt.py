import os
from datetime import date

PHOTOS = "photos"


def ticket_title(number: int, item: str, found: date) -> str:
    return f"#{number} {item} ({found.isoformat()})"


def keep_map(pixels: bytes) -> str:
    path = os.path.join(PHOTOS, "map.png")
    with open(path, "wb") as out:
        out.write(pixels)
    return path


def keep_photo(original_name: str, pixels: bytes) -> str:
    """Put the photo of a lost item into the PHOTOS folder, which exists.

    It keeps the name it had on the sender's phone: original_name
    "umbrella.jpg" leads to the path "photos/umbrella.jpg". The path of
    the written file is returned.
    """
