"""Status page of the greenhouse: the radio sensors report a name and a temperature."""
import html
import statistics


def mean(values):
    """Mean temperature, rounded to one digit."""
    return round(statistics.mean(values), 1)


def week_rows(weeks):
    """Table rows for pairs of week number and temperature, in one string."""
    return "".join(f"<tr><td>{week}</td><td>{value}</td></tr>" for week, value in weeks)


def sensor_rows(sensors):
    """Table rows for pairs of sensor name and temperature, in one string.

    Args:
        sensors: the pairs as the sensors sent them, e.g. [("bed 4", 21.5), ("door", 18.0)].

    Returns:
        e.g. "<tr><td>bed 4</td><td>21.5</td></tr><tr><td>door</td><td>18.0</td></tr>"
    """
