"""Prepares what the template concert.html prints:

    <a href="{{ card.href }}">{{ card.title }}</a> {{ card.day }}
"""
from datetime import date
from urllib.parse import urlparse


def day_name(iso):
    """"2024-05-03" -> "Friday"."""
    return date.fromisoformat(iso).strftime("%A")


def concert_card(concert):
    """Turn a concert, as the organiser entered it, into the card of the template.

    Example: {"title": "Jazz Night", "date": "2024-05-03", "tickets": "https://tix.example/7"}
    becomes {"href": "https://tix.example/7", "title": "Jazz Night", "day": "Friday"}.

    A concert without a web address for tickets (the key "tickets" is missing then)
    has the href "#".
    """
