"""Site of the flea market. The people of a stall write a text about what they sell:

    We have *lamps*, and more on [our page](https://lamps.example/all?x=1).

    - desk lamps
    - torches
"""
import html
import re

LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*([^*\n]+)\*")
BAD_WORDS = ("fake", "replica")


def suspicious(text: str) -> bool:
    return any(word in text.lower() for word in BAD_WORDS)


def bold(text: str) -> str:
    """"We have <b>lamps</b>" for "We have *lamps*"."""
    return BOLD.sub(r"<b>\1</b>", text)


def in_blocks(text: str) -> str:
    """Paragraphs and lists around lines that are HTML already, with an empty line between two blocks.

    "We\nhave <b>lamps</b>\n\n- old\n- new" becomes "<p>We<br>have <b>lamps</b></p><ul><li>old</li><li>new</li></ul>"
    """
    result = ""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.splitlines()
        if lines and all(line.startswith("- ") for line in lines):
            result += "<ul>" + "".join(f"<li>{line[2:]}</li>" for line in lines) + "</ul>"
        elif lines:
            result += "<p>" + "<br>".join(lines) + "</p>"
    return result


def stall_html(text: str) -> str:
    """The text as HTML.

    The text has no HTML of its own, so < becomes &lt; and so on, first of all. Then each LINK becomes an <a>
    with the words in square brackets, to the address in round ones. Then it is made bold, and put in_blocks.
    From the text above comes, as one line,

        <p>We have <b>lamps</b>, and more on <a href="https://lamps.example/all?x=1">our page</a>.</p>
        <ul><li>desk lamps</li><li>torches</li></ul>
    """
