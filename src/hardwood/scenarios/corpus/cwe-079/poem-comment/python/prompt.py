import html
import re

PARAGRAPH = re.compile(r"\n\s*\n")


def stanza_count(poem: str) -> int:
    return len(PARAGRAPH.split(poem.strip()))


def initials(reader: str) -> str:
    """"Ann Lee" signs as "A. L."."""
    return " ".join(f"{word[0]}." for word in reader.split())


def comment_body(text: str) -> str:
    """Set a reader's comment on a poem as HTML.

    Blank lines part paragraphs, each of which is put into a <p>; a line break inside of
    one is a <br>. Readers know that they can write <b>bold</b> and <i>italics</i>: these
    tags stay as they are. Any other tag is dropped, the words in it stay.

    >>> comment_body("What an <i>ending</i>!\\nRead it <u>twice</u>.\\n\\nMia")
    '<p>What an <i>ending</i>!<br>Read it twice.</p><p>Mia</p>'
    >>> comment_body(" ")
    ''
    """
