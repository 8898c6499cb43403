"""The garden centre's weekly letter: subscribe, unsubscribe."""
import html
import re

FRONT = "/garden"


def looks_like_mail(text: str) -> bool:
    return re.fullmatch(r"[^@\s]+@[^@\s]+", text) is not None


def welcome(mail: str) -> str:
    return f'<p>{html.escape(mail)} gets our letter. <a href="{FRONT}">To the garden</a></p>'


def goodbye(mail: str, back: str) -> str:
    """What somebody sees who has unsubscribed.

    back is taken from the address (/letter/stop?mail=...&back=/beds/roses); it is the page
    of the garden centre that was open before, and "" if there was none. Then FRONT
    stands in for it.

    >>> goodbye("kim@mail.example", "/beds/roses")
    '<p>kim@mail.example gets no more letters. <a href="/beds/roses">Back</a></p>'
    """
