"""Support of the phone maker. Customers open cases, write in them, and add photos to what they write.

cases (id INTEGER PRIMARY KEY, customer INTEGER, phone TEXT)
notes (id INTEGER PRIMARY KEY, case_id INTEGER, day TEXT, text TEXT)
photos (id INTEGER PRIMARY KEY, note_id INTEGER, name TEXT, kind TEXT, data BLOB)
"""
import sqlite3
from collections import namedtuple
from dataclasses import dataclass, field

Case = namedtuple("Case", "id customer phone")
Photo = namedtuple("Photo", "id case day name kind data")
KINDS = {"jpg": "image/jpeg", "png": "image/png"}
PHOTO = """SELECT photos.id, notes.case_id, notes.day, photos.name, photos.kind, photos.data
FROM photos JOIN notes ON notes.id = photos.note_id WHERE photos.id = ?"""


@dataclass
class Answer:
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def find_case(db: sqlite3.Connection, number: int) -> Case | None:
    row = db.execute("SELECT id, customer, phone FROM cases WHERE id = ?", (number,)).fetchone()
    return Case(*row) if row else None


def find_photo(db: sqlite3.Connection, number: int) -> Photo | None:
    row = db.execute(PHOTO, (number,)).fetchone()
    return Photo(*row) if row else None


def full_size(photo: Photo, known: str) -> Answer:
    """Status 200 with the photo, 304 for a browser that has it already (its ETag is the known one)."""
    tag = f'"{photo.id}-{len(photo.data)}"'
    if tag == known:
        return Answer(304, {"ETag": tag})
    disposition = f'inline; filename="case-{photo.case}_{photo.day}_{photo.name}"'
    kind = KINDS.get(photo.kind, "application/octet-stream")
    return Answer(200, {"Content-Type": kind, "Content-Disposition": disposition, "ETag": tag}, photo.data)


def photo_answer(db: sqlite3.Connection, customer: int, case: int, photo: int, known: str = "") -> Answer:
    """Answer for /my-cases/8/photos/31, where customers see a photo of a case of theirs in full size.

    No such case: Answer(404). No such photo: Answer(404), too. Otherwise the photo in full_size().
    """
