"""Shelf of audiobooks. All lengths are whole minutes."""


def total_minutes(chapters):
    return sum(chapters)


def speed_up(minutes, factor):
    """Minutes that are left when the book is played faster."""
    return round(minutes / factor)


def length_label(minutes):
    """The length as it stands on the cover.

    125 minutes are "2 h 05 min", 45 minutes are "0 h 45 min".
    """
