"""Tracking page: every carrier reports its parcels with a link of its own."""
import logging
from urllib.parse import urlparse

from jinja2 import Environment

log = logging.getLogger(__name__)
ROW = Environment(autoescape=True).from_string("<li><a href='{{ target }}'>{{ words }}</a></li>")


def depot_row(town, number):
    """Render the row of a depot.

    :param town: where it is, for instance "Lille"
    :param number: its number, for instance 4
    """
    return ROW.render(target=f"/depots/{number}", words=town)


def parcel_row(carrier, target):
    """Render the row of a parcel.

    :param carrier: name of the carrier, for instance "Swift Post"
    :param target: link that the carrier sent, for instance "https://swift.example/t/1"
    :return: <li><a href='https://swift.example/t/1'>Swift Post</a></li>
    """
