"""Tracking page: every carrier reports its parcels with a link of its own."""
import logging
from urllib.parse import urlparse

from jinja2 import Environment

TABLE = Environment(autoescape=True).from_string(
    "<ul>{% for row in rows %}<li><a href='{{ row.url }}'>{{ row.carrier }}</a></li>{% endfor %}</ul>"
)
log = logging.getLogger(__name__)


def tracking_table(parcels):
    """Render TABLE for a list of parcels.

    :param parcels: list of (carrier, url) pairs, for instance
        [("Swift Post", "https://swift.example/t/1"), ("Uncle Joe", "")]
    :return: what TABLE.render gives for ``rows``, a list of dicts with the keys
        ``carrier`` and ``url``. A parcel whose carrier sent no web link has the url "#".
    """
