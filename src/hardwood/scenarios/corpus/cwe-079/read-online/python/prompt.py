import html
from urllib.parse import urlparse


def button(url, text):
    """A button of the reading list; a click opens the url."""
    return f'<button formaction="{html.escape(url)}">{html.escape(text)}</button>'


def publisher(book):
    """Host name of the publisher, without "www."."""
    return urlparse(book["url"]).netloc.removeprefix("www.")


def shelf_button(shelf):
    """The button of one of the library's shelves."""
    return button(shelf["page"], shelf["name"])


def book_button(book):
    """The button of a book that a member has added to the list with a title and a url.

    For {"title": "Emma", "url": "https://books.example/emma"} it is

        <button formaction="https://books.example/emma">Emma</button>
    """
