"""Status page of the greenhouse: the radio sensors report a name and a temperature."""
import html
import statistics


def average(readings):
    """Mean temperature, rounded to one digit."""
    return round(statistics.mean(value for _, value in readings), 1)


def week_rows(weeks):
    """Table rows for (week number, mean temperature) pairs."""
    return "".join(f"<tr><td>{week}</td><td>{mean}</td></tr>" for week, mean in weeks)


def sensor_rows(readings):
    """Table rows for the readings of the sensors.

    Args:
        readings: list of (name, value) pairs as the sensors sent them, e.g. [("bed 4", 21.5)].

    Returns:
        One row for each pair, e.g. "<tr><td>bed 4</td><td>21.5</td></tr>".
    """
