"""Configuration of the sensors in the field."""
from typing import Any

TUNABLE = frozenset({"label", "interval_s", "unit"})


def is_slow(sensor: dict[str, Any]) -> bool:
    """Does the sensor measure less often than once an hour?"""
    return sensor["interval_s"] > 3600


def configure(sensor: dict[str, Any], message: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of the sensor, updated with the message.

    >>> sensor = {"label": "roof", "interval_s": 60, "unit": "C", "owner": "ann"}
    >>> configure(sensor, {"interval_s": 300})
    {'label': 'roof', 'interval_s': 300, 'unit': 'C', 'owner': 'ann'}
    """
