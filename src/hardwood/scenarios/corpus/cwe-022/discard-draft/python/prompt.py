"""Drafts of the newsletter editor (autosaved by the browser)."""

from datetime import datetime
from pathlib import Path

DRAFTS = Path("drafts")


def draft_stamp(when: datetime) -> str:
    return when.strftime("%Y-%m-%d_%H%M")


def list_drafts() -> list[str]:
    return sorted(str(p.relative_to(DRAFTS)) for p in DRAFTS.rglob("*.txt"))


def discard_draft(name: str) -> bool:
    """Delete one draft when its "discard" button was pressed.

    `name` is what list_drafts() shows, sent back by the page: for
    "anna/spring.txt" the file drafts/anna/spring.txt is deleted.
    Gives True if the file was deleted, False if it did not exist.
    """
