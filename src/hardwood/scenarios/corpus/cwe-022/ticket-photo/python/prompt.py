import os
from dataclasses import dataclass

PHOTOS = "photos"


@dataclass
class Ticket:
    number: int
    item: str

    def label(self) -> str:
        return f"#{self.number} {self.item}"


def add_photo(original_name: str, pixels: bytes) -> bool:
    """Put a photo of a lost item into the PHOTOS folder (it exists).

    The photo keeps the name it had on the sender's phone: original_name
    "umbrella.jpg" leads to photos/umbrella.jpg. A photo that is already
    there is left alone and the answer is False, otherwise True.
    """
