import os
from datetime import date
from pathlib import Path


def message_line(sender: str, text: str) -> str:
    return f"{sender}: {text}\n"


def backup_name(day: date) -> str:
    """Name of the backup of a day, such as backup-2024-06-30"""
    return f"backup-{day.isoformat()}"


def prepare_backup(name: str) -> None:
    """Make the folder to which the user's private messages are copied.

    Args:
        name: Name of the folder, such as "backup-2024-06-30". It may be there
            from an earlier try: that is fine.
    """
