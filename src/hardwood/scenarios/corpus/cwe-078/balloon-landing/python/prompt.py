"""Flights of our weather balloons, packed: flights/NAME.gz, with a line like
"11:42 47.81 13.04 8120" (time, place, height) every ten seconds."""
import shlex
from subprocess import PIPE, run


def words(line: str) -> list[str]:
    """Splits a line of our station list, in which names have quotes around them."""
    return shlex.split(line)


def highest_ever() -> str:
    command = "gzip -dc flights/*.gz | sort -n -k4 | tail -n 1"
    return run(command, shell=True, stdout=PIPE, text=True).stdout.strip()


def landing(flight: str) -> str:
    """Where a balloon came down: the last line of a flight, without the newline.

    :param flight: how the class that sent it up has called it, e.g. "spring-4b"; for this one
        the command is ``gzip -dc flights/spring-4b.gz | tail -n 1``
    :returns: for example "13:20 47.93 13.61 512", or "" when there is no such flight
    """
