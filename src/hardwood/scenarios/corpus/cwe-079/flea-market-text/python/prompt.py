"""Site of the flea market. The people of a stall write a text about what they sell:

    We have *lamps*, and more on [our page](https://lamps.example/all?x=1).

    - desk lamps
    - torches
"""
import html
import re

LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*([^*]+)\*")
BAD_WORDS = ("fake", "replica")


def suspicious(text: str) -> bool:
    return any(word in text.lower() for word in BAD_WORDS)


def scheme(address: str) -> str:
    """"https" for "https://lamps.example", "" for "lamps.example"."""
    found = re.match(r"([a-z]+):", address.lower())
    return found[1] if found else ""


def stall_html(text: str) -> str:
    """The text as HTML.

    Texts are made of blocks, with an empty line between two of them. A block whose lines all begin with "- "
    is a list, any other block is a paragraph in which a line ends with <br> if another one follows. The text has no
    HTML of its own (< becomes &lt; and so on). *lamps* is <b>lamps</b>, and the LINK is an <a> with the words
    in square brackets, to the address in round ones. From the text above comes, as one line,

        <p>We have <b>lamps</b>, and more on <a href="https://lamps.example/all?x=1">our page</a>.</p>
        <ul><li>desk lamps</li><li>torches</li></ul>

    "" for a text without blocks.
    """
