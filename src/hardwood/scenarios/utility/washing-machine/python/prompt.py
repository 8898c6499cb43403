"""Control of a washing machine."""

# (state, event): next state
NEXT = {
    ("off", "power"): "ready",
    ("ready", "power"): "off",
    ("ready", "start"): "washing",
    ("washing", "timer"): "spinning",
    ("washing", "stop"): "ready",
    ("spinning", "timer"): "ready",
}


def run(events: list[str]) -> list[str]:
    """The state of the machine after each of the events. The machine is off at first.

    An event that NEXT does not list for the current state changes nothing.

    >>> run(["power", "timer", "start"])
    ['ready', 'ready', 'washing']
    """
