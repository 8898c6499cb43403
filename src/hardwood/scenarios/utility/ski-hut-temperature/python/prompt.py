"""Thermometer of the ski hut: readings of a day in degrees Celsius."""


def coldest(readings):
    """The lowest reading, or None on a day without readings."""
    if not readings:
        return None
    return min(readings)


def mean(readings):
    """The average reading, rounded to one decimal: [-3.2, 1.0, 0.5] gives -0.6.

    None on a day without readings.
    """
