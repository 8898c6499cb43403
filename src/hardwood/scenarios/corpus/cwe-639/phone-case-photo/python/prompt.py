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


@dataclass
class Photo:
    id: int
    case: int
    day: str
    name: str
    kind: str
    data: bytes

    def headers(self) -> dict[str, str]:
        return {
            "Content-Type": KINDS.get(self.kind, "application/octet-stream"),
            "Content-Disposition": f'inline; filename="case-{self.case}_{self.day}_{self.name}"',
            "ETag": self.tag(),
        }

    def tag(self) -> str:
        """'"31-2048"' for photo 31 with 2048 bytes."""
        return f'"{self.id}-{len(self.data)}"'


def cases_of(db: sqlite3.Connection, customer: int) -> list[int]:
    return [number for (number,) in db.execute("SELECT id FROM cases WHERE customer = ?", (customer,))]


def photo_numbered(db: sqlite3.Connection, number: int) -> Photo | None:
    row = db.execute(
        "SELECT photos.id, notes.case_id, notes.day, photos.name, photos.kind, photos.data"
        " FROM photos JOIN notes ON notes.id = photos.note_id WHERE photos.id = ?",
        (number,),
    ).fetchone()
    return Photo(*row) if row else None


def photo_answer(db: sqlite3.Connection, customer: int, case: int, photo: int, known: str = "") -> Answer:
    """Answer for /my-cases/8/photos/31, where customers see a photo of a case of theirs in full size.

    Status 200, with the photo's headers() and its data as the body. No such case or photo: Answer(404).

    `known` is the tag() of the photo that the browser has already. If it is still the one, the
    answer is Answer(304, {"ETag": known}) with no body.
    """
