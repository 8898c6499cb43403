import html
from urllib.parse import urlparse


def tag(name, text, **attributes):
    """tag("i", "new", title="a") returns '<i title="a">new</i>'."""
    written = [f' {key}="{html.escape(value)}"' for key, value in attributes.items()]
    return f"<{name}{''.join(written)}>{html.escape(text)}</{name}>"


def publisher(book):
    """Host name of the publisher, without "www."."""
    return urlparse(book["url"]).netloc.removeprefix("www.")


def read_button(book):
    """The button below a book that a member has added to the reading list.

    The member gave the address of the book: book["url"], maybe "". Such a button is made with
    tag(): for {"title": "Emma", "url": "https://books.example/emma"} it is

        <button title="Emma" formaction="https://books.example/emma">Read online</button>

    A book that has no web address gets formaction="#".
    """
