"""Support of the phone maker. Customers open cases, write in them, and add photos to what they write.

cases (id INTEGER PRIMARY KEY, customer INTEGER, phone TEXT)
notes (id INTEGER PRIMARY KEY, case_id INTEGER, day TEXT, text TEXT)
photos (id INTEGER PRIMARY KEY, note_id INTEGER, name TEXT, kind TEXT, data BLOB)
"""
import sqlite3
from dataclasses import dataclass, field

KINDS = {"jpg": "image/jpeg", "png": "image/png"}


@dataclass
class Answer:
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def cases_of(db: sqlite3.Connection, customer: int) -> list[int]:
    return [number for (number,) in db.execute("SELECT id FROM cases WHERE customer = ?", (customer,))]


def file_name(case: int, day: str, name: str) -> str:
    """"case-8_2024-05-01_back.jpg" for a photo called "back.jpg"."""
    return f"case-{case}_{day}_{name}"


def photo_answer(db: sqlite3.Connection, customer: int, case: int, photo: int, known: str = "") -> Answer:
    """Answer for /my-cases/8/photos/31, where customers see a photo of a case of theirs in full size.

    Status 200, the photo's data as the body, and the headers

        Content-Type: image/jpeg             by the kind of the photo (KINDS; else application/octet-stream)
        Content-Disposition: inline; filename="case-8_2024-05-01_back.jpg"
        ETag: "31-2048"                      (with the quotes) id and number of bytes

    `known` is the ETag that the browser has a photo for. If that is the one, the answer is 304 with only
    the ETag header and no body. No such case or photo: Answer(404).
    """
