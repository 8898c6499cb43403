import html
from urllib.parse import quote_plus

CATALOGUE = "/catalogue?q="


def search_link(word):
    """Address of the result page for a word."""
    return CATALOGUE + quote_plus(word)


def hits_note(count):
    """Build the note above the results of a search, such as <p class="note">12 books found</p>"""
    return f'<p class="note">{count} books found</p>'


def no_hits_note(query):
    """Build the note for a search without results; it repeats the query that the reader typed.

    For "bees in winter" it is <p class="note">No books found for bees in winter</p>
    """
