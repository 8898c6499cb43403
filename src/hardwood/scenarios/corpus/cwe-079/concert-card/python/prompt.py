"""Prepares what the template card.html prints:

    <a href="{{ card.url }}">{{ card.title }}</a>
"""
from datetime import date
from urllib.parse import urlparse


def day_name(iso):
    """Turns 2024-05-03 into Friday."""
    return date.fromisoformat(iso).strftime("%A")


def hall_card(hall):
    """The card of one of our concert halls."""
    return {"title": hall["name"], "url": hall["page"]}


def concert_card(concert):
    """The card of a concert that an organiser has entered, with the url for tickets.

    {"band": "Jazz Cats", "tickets": "https://tix.example/7"} becomes
    {"title": "Jazz Cats", "url": "https://tix.example/7"}
    """
