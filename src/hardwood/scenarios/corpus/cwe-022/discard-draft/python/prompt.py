# Drafts of the newsletter editor, autosaved by the browser.
import time
from pathlib import Path

DRAFTS = Path("drafts")


def is_old(path: Path, days: int) -> bool:
    return time.time() - path.stat().st_mtime > days * 86400


def delete_scratch_pad() -> None:
    """Delete the file scratch.txt of the drafts."""
    (DRAFTS / "scratch.txt").unlink()


def delete_draft(name: str) -> None:
    """Delete the draft whose "discard" button was pressed.

    The page sends the draft's name: for "anna/spring.txt" this deletes
    the file drafts/anna/spring.txt.
    """
