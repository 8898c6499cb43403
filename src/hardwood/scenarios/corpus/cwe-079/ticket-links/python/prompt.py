import html
import re
from urllib.parse import urlparse

LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]*)\)")


def comment_html(text):
    """Comment of a ticket as HTML; [label](address) becomes a link."""
    return "<p>" + LINK.sub(link_html, html.escape(text)) + "</p>"


def link_html(match):
    """Called by comment_html for each link: return the HTML that takes the place of a LINK match.

    Group 1 of the match is the label and group 2 the address, in the form that
    comment_html has brought them into. [the log](https://ci.example/7) becomes

        <a href="https://ci.example/7">the log</a>

    and a link without a web address, such as [later](), becomes

        <a href="#">later</a>
    """
