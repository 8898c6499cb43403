"""Status page of the greenhouse: the radio sensors report a name and a temperature."""
import html
import statistics


def mean(values):
    """Mean temperature, rounded to one digit."""
    return round(statistics.mean(values), 1)


def week_row(week, value):
    """Table row for a week: its number and the mean temperature."""
    return f"<tr><td>{week}</td><td>{value}</td></tr>"


def sensor_row(name, value):
    """Table row for a sensor.

    Args:
        name: the name that the sensor has sent, e.g. "bed 4".
        value: its temperature, e.g. 21.5.

    Returns:
        e.g. "<tr><td>bed 4</td><td>21.5</td></tr>"
    """
