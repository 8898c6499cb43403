# wiki/pages.py - the pages are Markdown files in one folder tree
import logging
import re
from pathlib import Path

log = logging.getLogger("wiki")
HEADING = re.compile(r"^# (.+)$", re.MULTILINE)


def title_of(markdown: str) -> str:
    found = HEADING.search(markdown)
    return found.group(1) if found else "Untitled"


def page_source(root: str, page: str) -> str:
    """Return the Markdown text of a page for the edit form.

    :param root: folder that holds all pages, e.g. ``"pages"``
    :param page: path of the page below that folder as it stands in the
        link, e.g. ``"garden/tools.md"``
    :return: the text of the page (UTF-8), or ``""`` if there is no such page
    """
