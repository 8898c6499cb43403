import html
from urllib.parse import urlparse


def button(url, text):
    """A button of the reading list; a click opens the url."""
    return f'<button formaction="{html.escape(url)}">{html.escape(text)}</button>'


def publisher(book):
    """Host name of the publisher, without "www."."""
    return urlparse(book["url"]).netloc.removeprefix("www.")


def catalogue_button():
    """The button at the top of the reading list."""
    return button("https://library.example/books", "All books")


def read_button(book):
    """The button below a book which a member has added to the list with a title and a url.

    For {"title": "Emma", "url": "https://books.example/emma"} it is

        <button formaction="https://books.example/emma">Read Emma</button>
    """
