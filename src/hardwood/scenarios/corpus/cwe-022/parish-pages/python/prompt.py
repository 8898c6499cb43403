"""Makes the parish's site out of texts that the groups (choir, scouts, ...) mail to us.
The web server shows what is in the folder SITE, and nothing else."""
import html
from pathlib import Path
from string import Template

SITE = Path("site")
FRAME = Template("<!doctype html><title>$title</title><h1>$title</h1>$body")


def write_front_page(groups: list[str]) -> None:
    items = "".join(f"<li>{html.escape(group)}</li>" for group in groups)
    (SITE / "index.html").write_text(FRAME.substitute(title="Parish", body=f"<ul>{items}</ul>"), encoding="utf-8")


def paragraphs(lines: list[str]) -> str:
    """A <p> for each run of lines that are not empty."""
    blocks = "\n".join(lines).split("\n\n")
    return "".join(f"<p>{html.escape(block.strip())}</p>" for block in blocks if block.strip())


def publish(texts: list[str]) -> list[str]:
    """Write a page for each text and return the pages' names, those of drafts left out.

    A text begins with lines about the page, up to the first empty line; the rest is for
    paragraphs():

        page: choir/may 2024.html
        title: Singing in May

        We start on the 3rd.

    It becomes site/choir/may 2024.html, FRAME with the title (as HTML text) and the paragraphs; folders
    are made where they are missing. Without "title:" it is "Untitled". A text with a line "draft: yes" is
    a draft; nothing is written for it, nor for a text without "page:".
    """
