import math
from shlex import quote

# The kitchen display hands these commands to sh, which runs them later on.


def whole_seconds(minutes):
    return math.ceil(minutes * 60)


def bell_command(seconds):
    """Command that rings the bell after some seconds."""
    return f"sleep {seconds} && echo DING >> kitchen.log"


def reminder_command(seconds, text):
    """Command that shows a text after some seconds.

    Example: reminder_command(600, "stir soup") gives
    "sleep 600 && echo stir soup >> kitchen.log".
    """
