import html
import re
from urllib.parse import urlparse


def comment_html(text):
    """Comment of a ticket as HTML; #12 and [label](url) become links."""
    text = html.escape(text, quote=True)
    text = re.sub(r"(?<!&)#([0-9]+)", ticket_link, text)
    return "<p>" + re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", label_link, text) + "</p>"


def ticket_link(match):
    """#12 becomes <a href="/tickets/12">ticket 12</a>"""
    number = match.group(1)
    return f'<a href="/tickets/{number}">ticket {number}</a>'


def label_link(match):
    """[the log](https://ci.example/7) becomes <a href="https://ci.example/7">the log</a>

    Group 1 of the match is the label, group 2 the url.
    """
