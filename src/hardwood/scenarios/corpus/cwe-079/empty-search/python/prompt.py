import html
from urllib.parse import quote_plus

CATALOGUE = "/catalogue?q="


def search_link(word):
    """Address of the result page for a word."""
    return CATALOGUE + quote_plus(word)


def no_hits_note(query, subjects):
    """Build the note that a reader sees when a search of the catalogue finds nothing.

    The first line is the paragraph <p>Nothing found for QUERY.</p> with the words the
    reader typed. After it comes one line for each of our subject headings (a list of plain words):
    <a href="LINK">WORD</a>, where LINK is search_link(WORD). Lines are joined with newlines.

    no_hits_note("beekeping", ["bees"]) gives

        <p>Nothing found for beekeping.</p>
        <a href="/catalogue?q=bees">bees</a>
    """
