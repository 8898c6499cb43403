"""Build service: project starters that users pick in the web form."""

import shutil
from pathlib import Path

STARTERS = Path("starters")


def copy_licence(target: str) -> None:
    """Copy the licence text to the file `target`."""
    shutil.copyfile(STARTERS / "LICENSE", target)


def copy_starter(choice: str, target: str) -> None:
    """Copy the starter that the user has chosen to the file `target`.

    Parameters
    ----------
    choice : str
        File below STARTERS as the form sends it, for example "rust/main.rs".
    target : str
        Path of the copy, for example "job/main.rs".
    """
