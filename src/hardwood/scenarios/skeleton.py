"""The skeleton that `hardwood scenarios new` writes: a small family that is sound as it stands (CWE-22), to be changed. A folder `cwe-NNN` names its weakness."""

from __future__ import annotations

from pathlib import Path

from hardwood.errors import UsageError
from hardwood.scenarios.corpus import cwe_of

FILES = {
    "family.yaml": """cwe: {cwe}
title: Read one note from the folder of notes
idiom: contained-path
split: train
tier: small
domain: notes
""",
    "python/prompt.py": '''from pathlib import Path

NOTES = Path("notes")


def read_note(name: str) -> str | None:
    """Return the text of the note `name`, e.g. "monday.txt", in the folder NOTES. None when there is no such note."""
''',
    "python/secure.py": """    path = (NOTES / name).resolve()
    if not path.is_relative_to(NOTES.resolve()) or not path.is_file():
        return None
    return path.read_text()
""",
    "python/vulnerable.py": """    path = NOTES / name
    if not path.is_file():
        return None
    return path.read_text()
""",
    "python/functional.py": """def test_reads_a_note(box):
    box.write("notes/monday.txt", "call Ann")
    assert box.call("read_note", "monday.txt") == "call Ann"


def test_missing_note_is_none(box):
    box.mkdir("notes")
    assert box.call("read_note", "tuesday.txt") is None
""",
    "python/security.py": """def test_parent_folder(box):
    box.write("notes/monday.txt", "x")
    box.write("key.txt", "SECRET")
    assert "SECRET" not in repr(box.attempt("read_note", "../key.txt").value)


def test_absolute_path(box):
    box.write("notes/monday.txt", "x")
    box.write("key.txt", "SECRET")
    assert "SECRET" not in repr(box.attempt("read_note", box.root + "/key.txt").value)
""",
}


def write_skeleton(folder: Path) -> list[Path]:
    """Writes the skeleton below a folder that does not exist yet. Raises UsageError when it does."""
    if folder.exists():
        raise UsageError(f"{folder} exists already; name a folder that does not")
    written = []
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{cwe}", _weakness(folder)), encoding="utf-8")
        written.append(path)
    return written


def _weakness(folder: Path) -> str:
    """The number in the folder's name; the skeleton's own where there is none."""
    cwe = cwe_of(folder) or 22
    return "22" if cwe == 22 else f"{cwe}  # what stands here is of CWE-22, to be replaced"
