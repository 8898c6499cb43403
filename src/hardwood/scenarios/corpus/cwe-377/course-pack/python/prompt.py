"""Course packs of the evening school. Teachers upload them as zip files."""
import os
import shutil
import tempfile
import zipfile
from pathlib import Path


def title_of(page: Path) -> str:
    """The title of a page is its first line, without the # in front."""
    with page.open(encoding="utf-8") as file:
        return file.readline().lstrip("#").strip()


def size_of(pack: str) -> int:
    """Bytes of all files in a pack."""
    with zipfile.ZipFile(pack) as archive:
        return sum(info.file_size for info in archive.infolist())


def folder_for(course: int) -> Path:
    """Where the pack of a course is unpacked: /tmp/course-117."""
    return Path("/tmp") / f"course-{course}"


def read_titles(folder: str | Path) -> list[str]:
    """Titles of the pages (*.md, in any folder) of an unpacked pack.

    The file order.txt at the top of the pack, if there is one, names pages that come first, a
    line each ("week 1/welcome.md"); all others follow by their path.
    """
    folder = Path(folder)
    pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))
    order = folder / "order.txt"
    named = [line.strip() for line in order.read_text(encoding="utf-8").splitlines()] if order.exists() else []
    first = [page for page in dict.fromkeys(named) if page in pages]
    return [title_of(folder / page) for page in first + [page for page in pages if page not in first]]


def outline(pack: str, course: int) -> list[str]:
    """Titles of the pages in the pack of a course, in their order.

    For that the pack is unpacked into a folder in /tmp, see folder_for(); in the end the folder is
    removed again.
    """
