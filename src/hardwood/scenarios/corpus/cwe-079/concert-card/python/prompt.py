"""Prepares what the template card.html prints:

    <a href="{{ card.url }}">{{ card.title }}</a>
"""
from datetime import date
from urllib.parse import urlparse


def day_name(iso):
    """Turns 2024-05-03 into Friday."""
    return date.fromisoformat(iso).strftime("%A")


def festival_card(year):
    """The card of our own festival."""
    url = f"https://festival.example/{year}"
    return {"title": f"Festival {year}", "url": url}


def concert_card(concert):
    """The card of a concert that an organiser has entered.

    {"name": "Jazz Night", "tickets": "https://tix.example/7"} becomes
    {"title": "Jazz Night", "url": "https://tix.example/7"}
    """
