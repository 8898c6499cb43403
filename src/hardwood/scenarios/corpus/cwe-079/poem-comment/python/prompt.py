import html
import re

PARAGRAPH = re.compile(r"\n\s*\n")


def cut_line(line: str) -> list[str]:
    """Words and tags in turn: "What an <i>ending</i>!" is cut to ["What an ", "<i>", "ending", "</i>", "!"]."""
    return [piece for piece in re.split(r"(</?[a-zA-Z][^<>]*>)", line.strip()) if piece]


def read_tag(piece: str) -> str:
    """The name of a tag: "i" for "<i>" as for "</i>", and "" for words."""
    tag = re.fullmatch(r"</?([a-zA-Z]+)[^<>]*>", piece)
    return tag[1].lower() if tag else ""


def comment_body(text: str) -> str:
    """Set a reader's comment on a poem as HTML: blank lines part paragraphs.

    >>> comment_body("What an ending!\\nRead it twice.\\n\\nMia")
    '<p>What an ending!<br>Read it twice.</p><p>Mia</p>'
    """
    paragraphs = [paragraph.split("\n") for paragraph in PARAGRAPH.split(text.strip()) if paragraph]
    return "".join("<p>" + "<br>".join(map(line_body, lines)) + "</p>" for lines in paragraphs)


def line_body(line: str) -> str:
    """Set one line of a comment, from the pieces that cut_line() gives.

    The words are kept. So are the tags b and i, as readers know that they can write <b>bold</b>
    and <i>italics</i>. Any other tag is left out.

    >>> line_body("<b>Read</b> it <u>twice</u>, <i>twice</i>!")
    '<b>Read</b> it twice, <i>twice</i>!'
    """
