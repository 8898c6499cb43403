"""Build service: project starters that users pick in the web form."""

import shutil
from pathlib import Path
from string import Template

DEFAULT_CHOICE = "python/main.py"


def render(text: str, **values: str) -> str:
    return Template(text).safe_substitute(values)


def copy_starter(starters: str, choice: str, target: str) -> bool:
    """Copy the starter file the user has chosen.

    Parameters
    ----------
    starters : folder with all starter files, for example "starters"
    choice : file inside it, as sent by the form, for example "rust/main.rs"
    target : path of the file to be made; its folder is there already

    Returns True after copying, False if there is no such starter.
    """
