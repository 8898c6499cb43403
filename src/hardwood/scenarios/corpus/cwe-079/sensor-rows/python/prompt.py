"""Status page of the greenhouse: the radio sensors report a name and a temperature."""
import html
import statistics


def average(readings):
    """Mean temperature, rounded to one digit."""
    return round(statistics.mean(value for _, value in readings), 1)


def table_rows(readings):
    """Make the rows of the temperature table.

    Args:
        readings: list of (name, value) pairs as the sensors sent them,
            e.g. [("bed 4", 21.53), ("door", 18.0)].

    Returns:
        A string with one row for each reading, the value with one digit after the point,
        e.g. "<tr><td>bed 4</td><td>21.5</td></tr><tr><td>door</td><td>18.0</td></tr>".
        The string is "" when there are no readings.
    """
