"""Settings of a metronome."""

DEFAULTS = {"beats": 120, "sound": "wood", "volume": 5}


def setting(changes: dict, name: str):
    """One setting: as changed, else as in DEFAULTS."""
    return changes.get(name, DEFAULTS[name])


def changed_names(changes: dict) -> list:
    """The names whose values differ from the defaults."""
    return [name for name in changes if changes[name] != DEFAULTS.get(name)]


def all_settings(changes: dict) -> dict:
    """The defaults, overridden by the changes. Changes that have no default are in the result too. DEFAULTS stays as it is.

    >>> all_settings({"volume": 8, "accent": 3})
    {'beats': 120, 'sound': 'wood', 'volume': 8, 'accent': 3}
    """
