"""Prepares what the template card.html prints:

    <a href="{{ card.url }}">{{ card.title }}</a> {{ card.day }}
"""
from datetime import date
from urllib.parse import urlparse


def day_name(iso):
    """Turns 2024-05-03 into Friday."""
    return date.fromisoformat(iso).strftime("%A")


def hall_card(hall):
    """The card of one of our concert halls; they are open every day."""
    return {"title": hall["title"], "url": hall["url"], "day": "daily"}


def concert_card(concert):
    """The card of a concert that an organiser has entered in the web form.

    {"title": "Jazz Cats", "url": "https://tix.example/7", "date": "2024-05-03"} becomes
    {"title": "Jazz Cats", "url": "https://tix.example/7", "day": "Friday"}
    """
