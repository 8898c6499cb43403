import math
import shlex
from dataclasses import dataclass


@dataclass
class Dish:
    name: str
    minutes: float


def whole_seconds(dish):
    return math.ceil(dish.minutes * 60)


def reminder_command(seconds, text):
    """The shell command by which the kitchen display reminds the cook later on.

    It waits and then adds the text to kitchen.log, in this form:
    ``sleep SECONDS && echo TEXT >> kitchen.log``. The display hands it to sh.

    Example: reminder_command(600, "stir soup") returns a command that sleeps
    600 seconds and then adds the line ``stir soup``.

    Returns:
        str: the command, without a line end.
    """
