"""Makes the parish's site out of texts that the groups (choir, scouts, ...) mail to us.
The web server shows what is in the folder SITE, and nothing else."""
import html
from dataclasses import dataclass
from pathlib import Path
from string import Template

SITE = Path("site")
FRAME = Template("<!doctype html><title>$title</title><h1>$title</h1>$body")


def paragraphs(lines: list[str]) -> str:
    """A <p> for each run of lines that are not empty."""
    blocks = "\n".join(lines).split("\n\n")
    return "".join(f"<p>{html.escape(block.strip())}</p>" for block in blocks if block.strip())


@dataclass
class Page:
    name: str
    title: str
    lines: list[str]

    def as_html(self) -> str:
        return FRAME.substitute(title=html.escape(self.title), body=paragraphs(self.lines))


def read_pages(texts: list[str]) -> list[Page]:
    """The pages in the texts. Page("choir/may 2024.html", "Singing in May", ["We start on the 3rd."]) is one of

        page: choir/may 2024.html
        title: Singing in May

        We start on the 3rd.

    Left out are texts without "page:", and drafts (with "draft: yes")."""
    pages = []
    for text in texts:
        head, _, rest = text.partition("\n\n")
        about = {"title": "Untitled", "page": ""}
        for line in head.splitlines():
            key, _, value = line.partition(":")
            about[key.strip()] = value.strip()
        if about["page"] and about.get("draft") != "yes":
            pages.append(Page(about["page"], about["title"], rest.splitlines()))
    return pages


def publish(texts: list[str]) -> list[str]:
    """Write the pages that are in the texts to SITE, and return their names.

    The one called "choir/may 2024.html" becomes the file site/choir/may 2024.html (in UTF-8) with what
    as_html() gives for it; folders are made where they are missing, and an old page is replaced.
    """
